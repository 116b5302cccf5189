"""One intent of the user, one SQL transaction: records, log, drafts and settings move together."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache, cached_property
from types import TracebackType
from typing import Literal, Self, TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from mieux_desktop.domain.changes.heads import advance, deletion_parents, pack_heads
from mieux_desktop.domain.changes.model import (
    MAX_CHANGE_BYTES,
    MAX_EDITS,
    MAX_PARENTS,
    SCHEMA,
    Change,
    Edit,
    MalformedChange,
    check_change,
    first_chain,
    hash_change,
    new_salt,
    next_chain,
    size_of,
    to_milliseconds,
)
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import FieldShape, Plain, Record, Ref, shape_of
from mieux_desktop.storage.applying import Key, fold_anew
from mieux_desktop.storage.collecting import CollectWriting
from mieux_desktop.storage.engine import Turn, begin_writing, problems
from mieux_desktop.storage.epochs import Epoch
from mieux_desktop.storage.erasing import erase_held
from mieux_desktop.storage.hub_link import HubWriting
from mieux_desktop.storage.log import append, entry_of, next_seq
from mieux_desktop.storage.peers import PeerWriting
from mieux_desktop.storage.repository import Repository, pack_record
from mieux_desktop.storage.search import index_record
from mieux_desktop.storage.tables import (
    awaited,
    changes,
    drafts,
    epochs,
    inbox,
    projections,
    settings,
)

# What a unit of work is to undo and redo; lasting ones (release, submission) are never undone.
Intent = Literal["edit", "undo", "redo", "lasting"]

R = TypeVar("R", bound=Record)
_Cell = tuple[str, bytes, str]
_AWAITS = sa.select(awaited.c.n).where(
    awaited.c.entity == sa.bindparam("entity"), awaited.c.record_id == sa.bindparam("wanted")
)


class UnitOfWork(Repository, PeerWriting, HubWriting, CollectWriting):
    """Reads and writes in one transaction; leaving the block commits, an exception rolls back.

    `save` is the only way to write a synced table. Edits of one scope become one change, or several
    of the same unit when one would hold more than others take.
    """

    def __init__(
        self,
        engine: sa.Engine,
        turn: Turn,
        epoch: Epoch,
        now: Callable[[], datetime],
        committed: Callable[[frozenset[str]], None],
        erased: Callable[[], None],
        *,
        kind: Intent,
        answers: int | None,
        coarse_time: bool,
    ) -> None:
        self._engine = engine
        self._turn = turn
        self._epoch = epoch
        self._now = now
        self._committed = committed
        self._erased = erased
        self._has_erased = False
        self._kind = kind
        self._answers = answers
        self._coarse_time = coarse_time
        self._parts: list[_Part] = []  # a change each, in order of first save
        self._open: dict[bytes, _Part] = {}  # by scope
        self._part_of: dict[Key, _Part] = {}
        self._touched: set[str] = set()
        self._contested: set[Key] = set()  # records that are more than their newest edits

    def __enter__(self) -> Self:
        self._turn.acquire(for_work=True)
        try:
            with problems():
                super().__init__(begin_writing(self._engine))
        except BaseException:
            self._turn.release()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            with problems():
                if kind is None:
                    self._write_changes()
                    self._connection.commit()
        finally:
            self._connection.close()  # rolls back what was not committed
            self._turn.release()
        if kind is None and self._touched:
            self._committed(frozenset(self._touched))
        if self._has_erased:
            self._erased()

    def save(self, loaded: R | None, edited: R) -> R:
        """Write one edit per field that differs from what was loaded; return it with its heads.

        `loaded` is the record as the user saw it (None for a new one), whatever the store holds by
        now: a value that another edit changed meanwhile stays beside it as a second head. Raises
        `text-too-long` for a value that others would not take.
        """
        with problems():
            return self._save(loaded, edited)

    def _save(self, loaded: R | None, edited: R) -> R:
        shape = shape_of(type(edited))
        if loaded is None:
            before = {f.name: f.default for f in shape.fields if not f.required}
        else:
            before = shape.to_plain(loaded)
        after = shape.to_plain(edited)
        differing = [
            f for f in shape.fields if f.name not in before or before[f.name] != after[f.name]
        ]
        if not differing and loaded is None:
            differing = [shape.by_name["deleted"]]  # a row of defaults still has to exist
        if not differing:
            return edited
        current = self.get(type(edited), edited.id)
        part = self._part_for(shape.entity, edited)
        ref = part.ref
        heads = dict(current.heads) if current else {}
        values = shape.to_plain(current) if current else dict(after)
        seen = loaded.heads if loaded else {}
        if "deleted" in heads or self._awaits(shape.entity, edited.id):
            self._contested.add((shape.entity, edited.id))
        for f in differing:
            parents = seen.get(f.name, ())
            if f.name == "deleted" and edited.deleted:
                parents = deletion_parents(seen)
                self._contested.add((shape.entity, edited.id))
            parents = parents[:MAX_PARENTS]  # the next edit of the cell names those that are left
            part.add(shape.entity, edited.id, f, after[f.name], parents)
            heads[f.name] = advance(heads.get(f.name, ()), parents, ref)
            values[f.name] = after[f.name]
            if heads[f.name] != (ref,) or len(parents) > 1:
                self._contested.add((shape.entity, edited.id))
        heads = {f.name: heads[f.name] for f in shape.fields if f.name in heads}
        saved: R = shape.from_plain(edited.id, values, heads)
        self._touched.add(shape.entity)
        if loaded is not None and current is None:  # it was taken away meanwhile
            self._contested.add((shape.entity, edited.id))
            return saved
        self._write_row(shape.entity, edited.id, values, pack_heads(heads))
        index_record(self._connection, saved)
        return saved

    def mark_answered(self) -> None:
        """Take the unit that this one undoes or redoes off the list, even if nothing was left."""
        if self._answers is not None:
            answered = sa.update(changes).where(changes.c.unit == self._answers)
            unit = next_seq(self._connection)
            self._connection.execute(answered.values(answered_by=unit))

    def put_draft(self, loaded: R | None, edited: R) -> None:
        """Keep typed work; a draft that equals what was loaded is dropped."""
        if loaded is not None and loaded == edited:
            self.drop_draft(edited.id)
            return
        row = {
            "record_id": edited.id,
            "entity": shape_of(type(edited)).entity,
            "loaded": None if loaded is None else pack_record(loaded),
            "edited": pack_record(edited),
            "updated_at": to_milliseconds(self._now()),
        }
        with problems():
            self._connection.execute(_put_draft(), row)

    def drop_draft(self, record_id: bytes) -> None:
        """Forget a draft, after its content was saved or given up."""
        with problems():
            self._connection.execute(sa.delete(drafts).where(drafts.c.record_id == record_id))

    def put_setting(self, name: str, value: Plain) -> None:
        """Keep a local setting, as a plain value."""
        statement = insert(settings).values(name=name, value=value)
        with problems():
            self._connection.execute(
                statement.on_conflict_do_update(index_elements=["name"], set_={"value": value})
            )

    def drop_setting(self, name: str) -> None:
        """Forget a local setting."""
        with problems():
            self._connection.execute(sa.delete(settings).where(settings.c.name == name))

    def put_answers(
        self, key: bytes, collection_id: bytes, body: Mapping[str, Plain], *, complete: bool
    ) -> None:
        """Keep answers in the inbox under their random key; a complete set stays as it is."""
        row = {"collection_id": collection_id, "complete": complete, "body": dict(body)}
        statement = insert(inbox).values(key=key, **row)
        with problems():
            self._connection.execute(
                statement.on_conflict_do_update(
                    index_elements=["key"], set_=row, where=sa.not_(inbox.c.complete)
                )
            )

    def take_answers(self, collection_id: bytes) -> list[Mapping[str, Plain]]:
        """Remove all complete sets of answers of a collection from the inbox and return them."""
        of_collection = inbox.c.collection_id == collection_id
        query = sa.select(inbox.c.body).where(of_collection, inbox.c.complete)
        bodies = list(self._connection.execute(query).scalars())
        self._connection.execute(sa.delete(inbox).where(of_collection))
        return bodies

    def drop_answers(self, key: bytes) -> None:
        """Remove one set of answers, which its author gave up."""
        with problems():
            self._connection.execute(sa.delete(inbox).where(inbox.c.key == key))

    def _part_for(self, entity: str, record: Record) -> "_Part":
        """Return the change that takes edits of a record: all of them in this unit the same one."""
        key = (entity, record.id)
        part = self._part_of.get(key)
        if part is None or part.scope != record.scope:
            part = self._open.get(record.scope)
            if part is None or part.is_full:
                ref = Ref(self._epoch.id, self._last[0] + 1 + len(self._parts))
                part = self._open[record.scope] = _Part(record.scope, ref)
                self._parts.append(part)
            self._part_of[key] = part
        return part

    def _write_row(self, entity: str, id_: bytes, values: dict[str, Plain], heads: bytes) -> None:
        self._connection.execute(_upsert(entity), {"id": id_, **values, "heads": heads})

    @cached_property
    def _last(self) -> tuple[int, bytes]:
        """Return number and chain of the epoch's newest change; a draft does not ask."""
        query = sa.select(epochs.c.n, epochs.c.chain).where(epochs.c.epoch == self._epoch.id)
        row = self._connection.execute(query).first()
        return (0, first_chain(self._epoch.id)) if row is None else (row.n, row.chain)

    def _awaits(self, entity: str, id_: bytes) -> bool:
        """Tell whether the log holds more of a record than its row shows."""
        return (
            self._connection.execute(_AWAITS, {"entity": entity, "wanted": id_}).first() is not None
        )

    def _at(self) -> int:
        at = to_milliseconds(self._now())
        return at - at % 86_400_000 if self._coarse_time else at

    def _write_changes(self) -> None:
        if not self._parts:
            return
        author = self.setting("author", b"")
        unit = next_seq(self._connection)
        (n, chain), at = self._last, self._at()
        entries = []
        for part in self._parts:
            n += 1
            edits = tuple(part.edits.values())
            change = Change(self._epoch.id, n, at, SCHEMA, part.scope, author, edits)
            try:
                check_change(change)  # what others would set aside is not written
            except MalformedChange as error:
                raise Problem("text-too-long") from error
            h = hash_change(change)
            chain = next_chain(chain, h)
            entries.append(entry_of(change, h, chain, unit, self._kind))
        append(self._connection, unit, entries)
        self._epoch.write(self._connection, n, chain)
        fold_anew(self._connection, self._contested)
        lost = erase_held(self._connection, [entry.change for entry in entries])
        self._has_erased = bool(lost)
        self._touched |= lost


class _Part:
    """One change under way: edits of one scope, half of what a change may hold or little more."""

    def __init__(self, scope: bytes, ref: Ref) -> None:
        self.scope = scope
        self.ref = ref
        self.edits: dict[_Cell, Edit] = {}
        self._bytes = 0

    @property
    def is_full(self) -> bool:
        """Tell whether further records belong into another change; those begun here may grow."""
        return len(self.edits) > MAX_EDITS // 2 or self._bytes > MAX_CHANGE_BYTES // 2

    def add(
        self, entity: str, id_: bytes, field: FieldShape, value: Plain, parents: tuple[Ref, ...]
    ) -> None:
        """Take in one edit; raise `text-too-long` when its value is."""
        try:
            self._bytes += size_of(value) + 20 * len(parents)
        except MalformedChange as error:
            raise Problem("text-too-long") from error
        cell = (entity, id_, field.name)
        earlier = self.edits.get(cell)
        parents = tuple(p for p in parents if p != self.ref)
        if earlier is not None:  # a second save in this transaction: still one edit
            parents = tuple(sorted({*earlier.parents, *parents}))[:MAX_PARENTS]
        salt = new_salt() if field.personal else None
        self.edits[cell] = Edit(entity, id_, field.name, value, parents, salt=salt)


@cache
def _upsert(entity: str) -> sa.Executable:
    """Return the statement that writes a whole row; to make it takes longer than to run it."""
    statement = insert(projections[entity])
    set_ = {c.name: c for c in statement.excluded if c.name != "id"}
    return statement.on_conflict_do_update(index_elements=["id"], set_=set_)


@cache
def _put_draft() -> sa.Executable:
    statement = insert(drafts)
    set_ = {c.name: c for c in statement.excluded if c.name != "record_id"}
    return statement.on_conflict_do_update(index_elements=["record_id"], set_=set_)
