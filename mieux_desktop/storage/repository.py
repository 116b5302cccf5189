"""The one generic repository: reads projections as records, and the log as history."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, Literal, TypeVar

import msgspec
import sqlalchemy as sa

from mieux_desktop.domain.changes.fold import Version
from mieux_desktop.domain.changes.heads import unpack_heads
from mieux_desktop.domain.changes.model import Change, decode_change, from_milliseconds
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Plain, Record, Ref, Shape, shape_of
from mieux_desktop.domain.records import SHAPES
from mieux_desktop.storage.collecting import CollectReading
from mieux_desktop.storage.hub_link import HubReading
from mieux_desktop.storage.log import NEWER
from mieux_desktop.storage.peers import PeerReading
from mieux_desktop.storage.pending import PendingReading
from mieux_desktop.storage.search import find_words
from mieux_desktop.storage.tables import (
    change_records,
    changes,
    drafts,
    inbox,
    projections,
    settings,
)

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class PastValue:
    """A value that a field had: who wrote it, when by their clock, and in which change."""

    value: Any
    at: datetime
    author: bytes
    ref: Ref
    erased: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """Typed work that is durable but not yet a change; `loaded` is None for a new record."""

    loaded: Record | None
    edited: Record
    updated_at: datetime


class Repository(PeerReading, HubReading, PendingReading, CollectReading):
    """Reads records within one transaction of a connection."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def get(self, record_type: type[R], id_: bytes) -> R | None:
        """Return the record, also a deleted one; None when this laptop does not hold it."""
        shape = shape_of(record_type)
        row = self._connection.execute(_by_id(shape.entity), {"wanted": id_}).first()
        return None if row is None else self._record(shape, row)

    def require(self, record_type: type[R], id_: bytes) -> R:
        """Return the record; raise `not-received` when this laptop does not hold it."""
        record = self.get(record_type, id_)
        if record is None:
            raise Problem("not-received")
        return record

    def find(
        self,
        record_type: type[R],
        *,
        order: Iterable[str] = (),
        limit: int | None = None,
        offset: int = 0,
        deleted: bool = False,
        **equals: Any,
    ) -> list[R]:
        """Return records whose fields equal the given values (a set or list: one of them).

        `order` names fields, ``-`` before one turns it round; by id (creation) when empty.
        """
        shape = shape_of(record_type)
        rows = self._select(
            shape, None, equals, deleted=deleted, order=(*order, "id"), limit=limit, offset=offset
        )
        return [self._record(shape, row) for row in rows]

    def values(
        self,
        record_type: type[Record],
        names: Sequence[str],
        *,
        order: Iterable[str] = (),
        limit: int | None = None,
        deleted: bool = False,
        **equals: Any,
    ) -> list[tuple[Any, ...]]:
        """Return a few fields of records, as `find` orders them: lists are spared the rest.

        Without `order` they come in none.
        """
        shape = shape_of(record_type)
        ordered = (*order, "id") if order else ()
        rows = self._select(
            shape, tuple(names), equals, deleted=deleted, order=ordered, limit=limit
        )
        converts = dict(shape.converted)
        columns: list[Iterable[Any]] = list(zip(*rows, strict=True))
        for place, name in enumerate(names if rows else ()):
            if name in converts:
                columns[place] = map(converts[name], columns[place])
        return list(zip(*columns, strict=True))

    def distinct(self, record_type: type[Record], name: str, **equals: Any) -> list[Any]:
        """Return each value that a field has in records, once."""
        shape = shape_of(record_type)
        convert = shape.by_name[name].from_plain
        return [convert(row[0]) for row in self._select(shape, (name,), equals, kind="distinct")]

    def count(self, record_type: type[Record], by: str, **equals: Any) -> dict[Any, int]:
        """Count records, grouped by the value of a field; deleted ones do not count."""
        rows = self._select(shape_of(record_type), (by,), equals, kind="count")
        return {row[0]: row[1] for row in rows}

    def total(self, record_type: type[Record], **equals: Any) -> int:
        """Count records; deleted ones do not count."""
        (row,) = self._select(shape_of(record_type), (), equals, kind="count")
        return int(row[0])

    def search(self, record_type: type[R], text: str, limit: int = 50, **equals: Any) -> list[R]:
        """Return records that hold all words or word beginnings of the text, newest first.

        Only those whose fields equal the given values. Notes, people, institutions, actions and
        activities can be searched.
        """
        shape = shape_of(record_type)
        wanted = {name: shape.by_name[name].to_plain(value) for name, value in equals.items()}
        ids = find_words(self._connection, shape.entity, text, limit, wanted)
        found = {record.id: record for record in self.find(record_type, id=ids)}
        return [found[id_] for id_ in ids if id_ in found]

    def history(self, record_type: type[Record], id_: bytes, field: str) -> list[PastValue]:
        """Return every value that the field has had, newest first."""
        return self.histories(record_type, [id_], [field]).get((id_, field), [])[::-1]

    def histories(
        self, record_type: type[Record], ids: Iterable[bytes], fields: Sequence[str]
    ) -> dict[tuple[bytes, str], list[PastValue]]:
        """Return every value of fields of several records, oldest first; each change is read once.

        The key is record and field.
        """
        shape, wanted = shape_of(record_type), set(ids)
        past: dict[tuple[bytes, str], list[PastValue]] = {}
        for change, _, _ in self._changes_of(*wanted):
            at = from_milliseconds(change.at)
            for edit in change.edits:
                if edit.id in wanted and edit.field in fields:
                    erased = edit.proof is not None
                    value = None if erased else shape.by_name[edit.field].from_plain(edit.value)
                    found = PastValue(value, at, change.author, change.ref, erased)
                    past.setdefault((edit.id, edit.field), []).append(found)
        return past

    def versions(self, id_: bytes, field: str, refs: Iterable[Ref] | None = None) -> list[Version]:
        """Return the named versions of one cell, or all of them, for display or merging."""
        wanted = None if refs is None else set(refs)
        return [
            Version(eff, h, change.ref, edit.value, edit.parents, edit.proof is not None)
            for change, h, eff in self._changes_of(id_)
            if wanted is None or change.ref in wanted
            for edit in change.edits
            if edit.id == id_ and edit.field == field
        ]

    def head_values(self, record: Record, field: str) -> list[PastValue]:
        """Return the versions of a cell that nobody has replaced, as the record was loaded.

        In the order in which they count, the one in force last; several are a conflict, unless
        they merge.
        """
        heads = record.heads.get(field, ())
        ranks = {v.ref: v.rank for v in self.versions(record.id, field, heads)}
        found = [past for past in self.history(type(record), record.id, field) if past.ref in ranks]
        return sorted(found, key=lambda past: ranks[past.ref])

    def unit_to_undo(self) -> int | None:
        """Return this laptop's newest intent that can be undone, if any."""
        newest = (
            self._connection.execute(
                sa.select(changes.c.unit)
                .where(changes.c.kind == kind, changes.c.answered_by.is_(None))
                .order_by(changes.c.unit.desc())
                .limit(1)
            ).scalar()
            for kind in ("edit", "redo")  # one by one: the index finds each at once
        )
        return max((unit for unit in newest if unit is not None), default=None)

    def can_undo(self, unit: int) -> bool:
        """Tell whether an intent can be undone: it is no undo, and was not undone yet."""
        query = sa.select(changes.c.seq).where(
            changes.c.unit == unit,
            changes.c.kind.in_(("edit", "redo")),
            changes.c.answered_by.is_(None),
        )
        return self._connection.execute(query.limit(1)).first() is not None

    def unit_to_redo(self) -> int | None:
        """Return the newest undo that no later edit has made moot, if any."""
        edits = changes.alias()
        newest_edit = sa.select(sa.func.max(edits.c.unit)).where(edits.c.kind == "edit")
        query = sa.select(sa.func.max(changes.c.unit)).where(
            changes.c.kind == "undo",
            changes.c.answered_by.is_(None),
            changes.c.unit > newest_edit.scalar_subquery(),
        )
        unit: int | None = self._connection.execute(query).scalar_one()
        return unit

    def changes_of_unit(self, unit: int) -> list[Change]:
        """Return the changes that one intent wrote."""
        query = sa.select(changes.c.body).where(changes.c.unit == unit).order_by(changes.c.seq)
        return [decode_change(body) for body in self._connection.execute(query).scalars()]

    def origin(self, id_: bytes, field: str, ref: Ref) -> Ref | None:
        """Return the edit whose value a cell's edit restored, through any undo and redo.

        The edit itself when it is neither; None when it restored the state before the first edit.
        """
        this = sa.select(changes.c.unit).where(changes.c.epoch == ref.epoch, changes.c.n == ref.n)
        answered = sa.select(changes.c.unit).where(changes.c.answered_by == this.scalar_subquery())
        unit = self._connection.execute(answered).scalar()
        if unit is None:
            return ref
        for change in self.changes_of_unit(unit):
            for edit in change.edits:
                if edit.id == id_ and edit.field == field:
                    # The parents of a deletion are heads of all fields.
                    before = self.versions(id_, field, edit.parents)
                    return self.origin(id_, field, before[0].ref) if before else None
        return ref

    def first_change_of(self, record_id: bytes) -> Ref | None:
        """Return the change that made the record on this laptop, if a change did."""
        return next((change.ref for change, _, _ in self._changes_of(record_id)), None)

    def drafts(self) -> list[Draft]:
        """Return all drafts, oldest first."""
        query = sa.select(drafts).order_by(drafts.c.updated_at)
        return [self._draft(row) for row in self._connection.execute(query)]

    def draft(self, record_id: bytes) -> Draft | None:
        """Return the draft of a record, if there is one."""
        query = sa.select(drafts).where(drafts.c.record_id == record_id)
        row = self._connection.execute(query).first()
        return None if row is None else self._draft(row)

    def setting(self, name: str, default: Plain = None) -> Plain:
        """Return a local setting as a plain value."""
        query = sa.select(settings.c.value).where(settings.c.name == name)
        row = self._connection.execute(query).first()
        return default if row is None else row[0]

    def inbox_count(self, collection_id: bytes) -> int:
        """Count complete sets of answers that wait for the collection to close."""
        query = sa.select(sa.func.count()).select_from(inbox)
        where = (inbox.c.collection_id == collection_id, inbox.c.complete)
        return self._connection.execute(query.where(*where)).scalar_one()

    def inbox_unfinished(self, collection_id: bytes) -> tuple[bytes, Mapping[str, Plain]] | None:
        """Return (key, body) of a set of answers that was being entered, if any."""
        query = sa.select(inbox.c.key, inbox.c.body)
        where = (inbox.c.collection_id == collection_id, sa.not_(inbox.c.complete))
        row = self._connection.execute(query.where(*where)).first()
        return None if row is None else (row.key, row.body)

    def _changes_of(self, *ids: bytes) -> Iterable[tuple[Any, bytes, int]]:
        touched = sa.select(change_records.c.seq).where(change_records.c.record_id.in_(ids))
        query = (
            sa.select(changes.c.body, changes.c.h, changes.c.eff, changes.c.at)
            .where(changes.c.seq.in_(touched), changes.c.kind != NEWER)
            .order_by(changes.c.seq)
        )
        for row in self._connection.execute(query):
            yield decode_change(row.body), row.h, row.at if row.eff is None else row.eff

    def _select(
        self,
        shape: Shape,
        names: tuple[str, ...] | None,
        equals: Mapping[str, Any],
        *,
        kind: Literal["rows", "distinct", "count"] = "rows",
        deleted: bool = False,
        order: Iterable[str] = (),
        limit: int | None = None,
        offset: int = 0,
    ) -> Sequence[Any]:
        """Return rows of the named columns (None: all) of records whose fields equal these."""
        matches: list[tuple[str, _Match]] = []
        values: dict[str, Any] = {"most": limit, "after": offset}
        for name, value in equals.items():
            convert = _plain_id if name == "id" else shape.by_name[name].to_plain
            if isinstance(value, set | frozenset | list | tuple) or name == "id":
                matches.append((name, "among"))
                values[f"is_{name}"] = [convert(item) for item in value]
                continue
            plain = convert(value)
            matches.append((name, "none" if plain is None else "is"))
            values[f"is_{name}"] = plain
        statement = _statement(
            kind, shape.entity, names, tuple(matches), deleted, tuple(order),
            limit is not None, bool(offset),
        )  # fmt: skip
        return self._connection.execute(statement, values).all()

    @staticmethod
    def _record(shape: Shape, row: sa.Row[Any]) -> Any:
        return shape.from_row(row[0], row[1:-1], unpack_heads(row[-1]))

    @staticmethod
    def _draft(row: sa.Row[Any]) -> Draft:
        shape = SHAPES[row.entity]
        loaded = None if row.loaded is None else unpack_record(shape, row.record_id, row.loaded)
        edited = unpack_record(shape, row.record_id, row.edited)
        return Draft(loaded, edited, from_milliseconds(row.updated_at))


_Match = Literal["is", "none", "among"]


def _plain_id(id_: bytes) -> bytes:
    return id_


@cache
def _statement(
    kind: Literal["rows", "distinct", "count"],
    entity: str,
    names: tuple[str, ...] | None,
    matches: tuple[tuple[str, _Match], ...],
    deleted: bool,
    order: tuple[str, ...],
    limited: bool,
    moved: bool,
) -> sa.Select[Any]:
    """Return a query with places for its values; to make it takes longer than to run it.

    There are as many as the program has ways to ask.
    """
    table = projections[entity]
    columns = [table] if names is None else [table.c[name] for name in names]
    counts = [sa.func.count()] if kind == "count" else []
    query = sa.select(*columns, *counts).select_from(table)
    if not deleted:
        query = query.where(sa.not_(table.c.deleted))
    for name, match in matches:
        column = table.c[name]
        if match == "among":
            query = query.where(column.in_(sa.bindparam(f"is_{name}", expanding=True)))
        elif match == "is":
            query = query.where(column == sa.bindparam(f"is_{name}"))
        else:
            query = query.where(column.is_(None))
    if kind == "distinct":
        query = query.distinct()
    elif kind == "count":
        query = query.group_by(*(table.c[name] for name in names or ()))
    for name in order:  # "-" before a name turns it round
        column = table.c[name.removeprefix("-")]
        query = query.order_by(column.desc() if name.startswith("-") else column)
    if limited or moved:
        query = query.limit(sa.bindparam("most", type_=sa.Integer))
    return query.offset(sa.bindparam("after", type_=sa.Integer)) if moved else query


@cache
def _by_id(entity: str) -> sa.Select[Any]:
    """Return the query for one record; to make it takes longer than to run it."""
    table = projections[entity]
    return sa.select(table).where(table.c.id == sa.bindparam("wanted"))


def pack_record(record: Record) -> bytes:
    """Pack a record with its heads, for a draft."""
    return msgspec.msgpack.encode([shape_of(type(record)).to_plain(record), dict(record.heads)])


def unpack_record(shape: Shape, id_: bytes, data: bytes) -> Record:
    """Read a packed record with the heads that it was loaded with."""
    values, heads = msgspec.msgpack.decode(data)
    refs = {name: tuple(Ref(*ref) for ref in named) for name, named in heads.items()}
    record: Record = shape.from_plain(id_, values, refs)
    return record
