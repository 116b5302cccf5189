"""What the projections have to hold: the shipped rows, then the fold of the whole log over them."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import sqlalchemy as sa

from mieux_desktop.domain.changes.fold import Fold, RecordState, record_state
from mieux_desktop.domain.changes.heads import pack_heads
from mieux_desktop.domain.changes.model import SCHEMA, Change, decode_change
from mieux_desktop.domain.changes.reception import Poison, check_edits
from mieux_desktop.domain.record import Plain, Record, shape_of
from mieux_desktop.domain.records import SHAPES
from mieux_desktop.storage.log import NEWER, RECEIVED
from mieux_desktop.storage.tables import (
    change_records,
    changes,
    quarantine,
)

Row = tuple[dict[str, Plain], bytes]  # values by field, packed heads
Awaited = tuple[str, bytes, str, bytes, int]


class Expected(NamedTuple):
    """What the log, over the shipped rows, amounts to."""

    rows: dict[str, dict[bytes, Row]]  # by entity and id
    conflicts: set[tuple[str, bytes, str]]
    awaited: set[Awaited]


def awaited_rows(entity: str, id_: bytes, state: RecordState) -> Iterable[Awaited]:
    """Return the rows of `awaited`; a record that cannot be shown yet has one without a field."""
    if state.incomplete:
        yield entity, id_, "", b"", 0
    for name, ref in sorted(state.awaited):
        yield entity, id_, name, ref.epoch, ref.n


def fold_log(connection: sa.Connection) -> Fold:
    """Fold all changes that this program understands."""
    fold = Fold()
    query = sa.select(changes.c.body, changes.c.h, changes.c.at, changes.c.eff)
    for row in connection.execute(query.order_by(changes.c.seq)):
        change = decode_change(row.body)
        if change.schema <= SCHEMA:
            fold.add(change, row.h, row.at if row.eff is None else row.eff)
    return fold


def expected_state(fold: Fold, shipped: Iterable[Record]) -> Expected:
    """Return what all derived tables have to hold."""
    expected = Expected({entity: {} for entity in SHAPES}, set(), set())
    for record in shipped:
        shape = shape_of(type(record))
        expected.rows[shape.entity][record.id] = (shape.to_plain(record), b"")
    for entity, id_, cells in fold.records():
        fields = SHAPES[entity].fields
        shipped_values = expected.rows[entity].get(id_, ({}, b""))[0]
        state = record_state(fields, cells, shipped_values)
        expected.awaited.update(awaited_rows(entity, id_, state))
        if not state.incomplete:
            values = {f.name: shipped_values.get(f.name, f.default) for f in fields}
            values.update(state.values)
            expected.rows[entity][id_] = (values, pack_heads(state.heads))
            expected.conflicts.update((entity, id_, name) for name in state.conflicts)
    return expected


def understand_newer(connection: sa.Connection, scopes: Mapping[bytes, bytes]) -> None:
    """Take up changes that an earlier program kept because it was too old for them.

    `scopes` are those of the shipped records.
    """
    query = sa.select(changes).where(changes.c.kind == NEWER)
    for row in connection.execute(query).all():
        change = decode_change(row.body)
        if change.schema > SCHEMA:
            continue
        this = changes.c.seq == row.seq
        try:
            check_edits(change, SHAPES)
            if row.chain is not None:  # else the hub has seen to it
                _check_places(connection, change, scopes)
        except Poison as poison:
            kept = {name: getattr(row, name) for name in ("h", "epoch", "n", "chain", "body")}
            aside = sa.insert(quarantine).values(**kept, reason=poison.reason, sender=b"")
            connection.execute(aside.values(received_at=row.at))
            connection.execute(sa.delete(change_records).where(change_records.c.seq == row.seq))
            connection.execute(sa.delete(changes).where(this))
        else:
            connection.execute(sa.update(changes).where(this).values(kind=RECEIVED))


def _check_places(connection: sa.Connection, change: Change, scopes: Mapping[bytes, bytes]) -> None:
    """Raise `Poison` when a change edits a record of another scope, as the log has it."""
    for edit in change.edits:
        if SHAPES[edit.entity].type.scoped_by == "id":
            continue
        made = connection.execute(_MADE_IN, {"wanted": edit.id}).scalar()
        if scopes.get(edit.id, change.scope if made is None else made) != change.scope:
            raise Poison("wrong-scope")


_MADE_IN = (
    sa.select(changes.c.scope)
    .join(change_records, change_records.c.seq == changes.c.seq)
    .where(change_records.c.record_id == sa.bindparam("wanted"), changes.c.kind != NEWER)
    .order_by(changes.c.seq)
    .limit(1)
)
