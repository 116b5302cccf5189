"""One intent of the user, one SQL transaction: records, log, drafts and settings move together."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache, cached_property
from types import TracebackType
from typing import Any, Literal, Self, TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from mieux_desktop.domain.changes.fold import displayed
from mieux_desktop.domain.changes.heads import advance, pack_heads
from mieux_desktop.domain.changes.model import (
    SCHEMA,
    Change,
    Edit,
    encode_change,
    first_chain,
    hash_change,
    new_salt,
    next_chain,
    to_milliseconds,
)
from mieux_desktop.domain.record import FieldShape, Plain, Record, Ref, shape_of
from mieux_desktop.storage.engine import problems
from mieux_desktop.storage.epochs import Epoch
from mieux_desktop.storage.repository import Repository, pack_record
from mieux_desktop.storage.search import index_record
from mieux_desktop.storage.tables import (
    change_records,
    changes,
    drafts,
    inbox,
    projections,
    settings,
)

# What a unit of work is to undo and redo; lasting ones (release, submission) are never undone.
Intent = Literal["edit", "undo", "redo", "lasting"]

R = TypeVar("R", bound=Record)
_Cell = tuple[str, bytes, str]


class UnitOfWork(Repository):
    """Reads and writes in one transaction; leaving the block commits, an exception rolls back.

    `save` is the only way to write a synced table. Edits of one scope become one change.
    """

    def __init__(
        self,
        engine: sa.Engine,
        epoch: Epoch,
        now: Callable[[], datetime],
        committed: Callable[[frozenset[str]], None],
        *,
        kind: Intent,
        answers: int | None,
        coarse_time: bool,
    ) -> None:
        self._engine = engine
        self._epoch = epoch
        self._now = now
        self._committed = committed
        self._kind = kind
        self._answers = answers
        self._coarse_time = coarse_time
        self._edits: dict[bytes, dict[_Cell, Edit]] = {}  # by scope, in order of first save
        self._touched: set[str] = set()
        self._contested: dict[_Cell, tuple[Ref, ...]] = {}  # cells with several heads

    def __enter__(self) -> Self:
        with problems():
            raw = self._engine.connect()
            try:
                connection = raw.execution_options(begin="BEGIN IMMEDIATE")
                super().__init__(connection)
                if self._connection.get_transaction() is None:
                    self._connection.begin()  # the writer's lock, before anything is read
            except BaseException:
                raw.close()
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
        if kind is None and self._touched:
            self._committed(frozenset(self._touched))

    def save(self, loaded: R | None, edited: R) -> R:
        """Write one edit per field that differs from what was loaded; return it with its heads.

        `loaded` is the record as the user saw it (None for a new one), whatever the store holds by
        now: a value that another edit changed meanwhile stays beside it as a second head.
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
        ref = self._ref_for(edited.scope)
        heads = dict(current.heads) if current else {}
        values = shape.to_plain(current) if current else dict(after)
        seen = loaded.heads if loaded else {}
        for f in differing:
            self._add_edit(edited, f, after[f.name], seen.get(f.name, ()), ref)
            heads[f.name] = advance(heads.get(f.name, ()), seen.get(f.name, ()), ref)
            values[f.name] = after[f.name]
            if len(heads[f.name]) > 1:
                self._contested[shape.entity, edited.id, f.name] = heads[f.name]
        heads = {f.name: heads[f.name] for f in shape.fields if f.name in heads}
        self._write_row(shape.entity, edited.id, values, pack_heads(heads))
        saved: R = shape.from_plain(edited.id, values, heads)
        index_record(self._connection, saved)
        self._touched.add(shape.entity)
        return saved

    def mark_answered(self) -> None:
        """Take the unit that this one undoes or redoes off the list, even if nothing was left."""
        if self._answers is not None:
            answered = sa.update(changes).where(changes.c.unit == self._answers)
            self._connection.execute(answered.values(answered_by=self._first_seq()))

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

    def _ref_for(self, scope: bytes) -> Ref:
        self._edits.setdefault(scope, {})
        return Ref(self._epoch.id, self._last[0] + 1 + list(self._edits).index(scope))

    def _add_edit(
        self, record: Record, field: FieldShape, value: Plain, parents: tuple[Ref, ...], ref: Ref
    ) -> None:
        entity = shape_of(type(record)).entity
        cell = (entity, record.id, field.name)
        earlier = self._edits[record.scope].get(cell)
        if earlier is not None:  # a second save in this transaction: still one edit
            parents = tuple(sorted({*earlier.parents, *(p for p in parents if p != ref)}))
        salt = new_salt() if field.personal else None
        edit = Edit(entity, record.id, field.name, value, parents, salt=salt)
        self._edits[record.scope][cell] = edit

    def _write_row(self, entity: str, id_: bytes, values: dict[str, Plain], heads: bytes) -> None:
        self._connection.execute(_upsert(entity), {"id": id_, **values, "heads": heads})

    @cached_property
    def _last(self) -> tuple[int, bytes]:
        """Return number and chain of the epoch's newest change; a draft does not ask."""
        query = sa.select(changes.c.n, changes.c.chain).where(changes.c.epoch == self._epoch.id)
        row = self._connection.execute(query.order_by(changes.c.n.desc()).limit(1)).first()
        return (0, first_chain(self._epoch.id)) if row is None else (row.n, row.chain)

    def _first_seq(self) -> int:
        last = self._connection.execute(sa.select(sa.func.max(changes.c.seq))).scalar_one()
        return (last or 0) + 1

    def _at(self) -> int:
        at = to_milliseconds(self._now())
        return at - at % 86_400_000 if self._coarse_time else at

    def _write_changes(self) -> None:
        if not self._edits:
            return
        self._epoch.ensure_written(self._connection)
        author = self.setting("author", b"")
        unit = self._first_seq()
        chain, at = self._last[1], self._at()
        for index, (scope, edits) in enumerate(self._edits.items()):
            n = self._last[0] + 1 + index
            change = Change(self._epoch.id, n, at, SCHEMA, scope, author, tuple(edits.values()))
            h = hash_change(change)
            chain = next_chain(chain, h)
            row: dict[str, Any] = {
                "seq": unit + index,
                "epoch": change.epoch,
                "n": n,
                "h": h,
                "chain": chain,
                "at": at,
                "unit": unit,
                "kind": self._kind,
                "body": encode_change(change),
            }
            self._connection.execute(sa.insert(changes).values(row))
            touched = {edit.id for edit in change.edits}
            self._connection.execute(
                sa.insert(change_records),
                [{"record_id": id_, "seq": unit + index} for id_ in sorted(touched)],
            )
        self._settle_contested()

    def _settle_contested(self) -> None:
        """Show, in cells with several heads, the one that every laptop will show."""
        for (entity, id_, field), refs in self._contested.items():
            table = projections[entity]
            value = displayed(self.versions(id_, field, refs))
            self._connection.execute(
                sa.update(table).where(table.c.id == id_).values({field: value})
            )


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
