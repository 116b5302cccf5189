"""Tables: the log and what is local, and one projection per record type with the same names."""

from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.types import TypeDecorator

from mieux_desktop.domain.record import Shape
from mieux_desktop.domain.records import SHAPES


class Packed(TypeDecorator[Any]):
    """Lists and dicts of plain values, as MessagePack."""

    impl = sa.LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> bytes | None:
        return None if value is None else msgspec.msgpack.encode(value)

    def process_result_value(self, value: bytes | None, dialect: sa.Dialect) -> Any:
        return None if value is None else msgspec.msgpack.decode(value)


LOG = sa.MetaData()  # the log and local tables: upgraded by migrations
RECORDS = sa.MetaData()  # projections: made anew from the log

epochs = sa.Table(
    "epochs",
    LOG,
    sa.Column("epoch", sa.LargeBinary, primary_key=True),
    sa.Column("device", sa.LargeBinary, nullable=False),  # Ed25519 public key
    sa.Column("signature", sa.LargeBinary, nullable=False),
    sa.Column("own", sa.Boolean, nullable=False),
)
changes = sa.Table(
    "changes",
    LOG,
    sa.Column("seq", sa.Integer, primary_key=True),  # order of arrival on this laptop
    sa.Column("epoch", sa.LargeBinary, nullable=False),
    sa.Column("n", sa.Integer, nullable=False),
    sa.Column("h", sa.LargeBinary, nullable=False),
    sa.Column("chain", sa.LargeBinary),
    sa.Column("at", sa.Integer, nullable=False),  # the author's clock, milliseconds
    sa.Column("eff", sa.Integer),  # the hub's stamp; `at` until then
    sa.Column("unit", sa.Integer, nullable=False),  # seq of the first change of the same intent
    sa.Column("kind", sa.Text, nullable=False),  # of intent: edit, undo, redo or lasting
    sa.Column("answered_by", sa.Integer),  # the unit that undid this one, or redid this undo
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.UniqueConstraint("epoch", "n"),
    sa.Index("changes_by_unit", "unit"),
    sa.Index("changes_by_kind", "kind", "unit"),
    sa.Index("changes_by_answer", "answered_by"),
)
change_records = sa.Table(
    "change_records",
    LOG,
    sa.Column("record_id", sa.LargeBinary, primary_key=True),
    sa.Column("seq", sa.Integer, primary_key=True),
    sqlite_with_rowid=False,
)
drafts = sa.Table(
    "drafts",
    LOG,
    sa.Column("record_id", sa.LargeBinary, primary_key=True),
    sa.Column("entity", sa.Text, nullable=False),
    sa.Column("loaded", sa.LargeBinary),  # absent for a record that is new
    sa.Column("edited", sa.LargeBinary, nullable=False),
    sa.Column("updated_at", sa.Integer, nullable=False),
)
settings = sa.Table(
    "settings",
    LOG,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", Packed, nullable=False),
)
# Answers before their collection closes. Random keys and no row numbers: the table has no order.
inbox = sa.Table(
    "inbox",
    LOG,
    sa.Column("key", sa.LargeBinary, primary_key=True),
    sa.Column("collection_id", sa.LargeBinary, nullable=False),
    sa.Column("complete", sa.Boolean, nullable=False),
    sa.Column("body", Packed, nullable=False),
    sqlite_with_rowid=False,
)
LOCAL_TABLES = (epochs, changes, change_records, drafts, settings, inbox)

_COLUMN_TYPES: dict[type, Any] = {
    str: sa.Text,
    int: sa.Integer,
    bool: sa.Boolean,
    bytes: sa.LargeBinary,
    list: Packed,
    dict: Packed,
}


def _projection(shape: Shape) -> sa.Table:
    columns = [
        sa.Column(f.name, _COLUMN_TYPES[f.plain_type], index=f.name.endswith("_id"))
        for f in shape.fields
    ]
    return sa.Table(
        shape.entity,
        RECORDS,
        sa.Column("id", sa.LargeBinary, primary_key=True),
        *columns,
        sa.Column("heads", sa.LargeBinary),
    )


projections: dict[str, sa.Table] = {entity: _projection(s) for entity, s in SHAPES.items()}

# What lists ask for at a hundred thousand notes; found by measuring, not by guessing.
_note = projections["note"].c
sa.Index("note_by_time", _note.mission_id, _note.deleted, _note.written_at, _note.id)
sa.Index("note_by_session", _note.session_id, _note.deleted, _note.kind)
sa.Index("note_by_kind", _note.mission_id, _note.kind, _note.done_on, _note.deleted)
