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
    sa.Column("format", sa.Integer, nullable=False),  # of the claim that was signed
    sa.Column("previous_epoch", sa.LargeBinary),  # the change that the epoch continues, if any
    sa.Column("previous_n", sa.Integer),
    sa.Column("restored", sa.Boolean, nullable=False),
    sa.Column("n", sa.Integer, nullable=False),  # held through, with no gap
    sa.Column("chain", sa.LargeBinary),  # at `n`; absent before the first change
)
# The author's signature over (epoch, n, chain): where a run of the epoch may end.
signed_heads = sa.Table(
    "signed_heads",
    LOG,
    sa.Column("epoch", sa.LargeBinary, primary_key=True),
    sa.Column("n", sa.Integer, primary_key=True),
    sa.Column("signature", sa.LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
changes = sa.Table(
    "changes",
    LOG,
    sa.Column("seq", sa.Integer, primary_key=True),  # order of arrival on this laptop
    sa.Column("epoch", sa.LargeBinary, nullable=False),
    sa.Column("n", sa.Integer, nullable=False),
    sa.Column("h", sa.LargeBinary, nullable=False),
    sa.Column("chain", sa.LargeBinary),  # absent for what came from the hub without its run
    sa.Column("at", sa.Integer, nullable=False),  # the author's clock, milliseconds
    sa.Column("eff", sa.Integer),  # the hub's stamp; `at` until then
    sa.Column("unit", sa.Integer, nullable=False),  # seq of the first change of the same intent
    # Of intent: edit, undo, redo, lasting; or received; or newer: received, not yet understood.
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("answered_by", sa.Integer),  # the unit that undid this one, or redid this undo
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Column("scope", sa.LargeBinary, nullable=False),
    sa.UniqueConstraint("epoch", "n"),
    sa.Index("changes_by_unit", "unit"),
    sa.Index("changes_by_kind", "kind", "unit"),
    sa.Index("changes_by_answer", "answered_by"),
    sa.Index("changes_by_scope", "scope"),
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
# One-time codes of collections that are open. The code itself is the key, and it is random.
slips = sa.Table(
    "slips",
    LOG,
    sa.Column("key", sa.LargeBinary, primary_key=True),
    sa.Column("collection_id", sa.LargeBinary, nullable=False),
    sa.Column("used", sa.Boolean, nullable=False),
    sqlite_with_rowid=False,
)
# Changes outside this laptop's scopes: place and hash, for the chain.
withheld = sa.Table(
    "withheld",
    LOG,
    sa.Column("epoch", sa.LargeBinary, primary_key=True),
    sa.Column("n", sa.Integer, primary_key=True),
    sa.Column("h", sa.LargeBinary, nullable=False),
    sa.Column("chain", sa.LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
# Runs that begin after a gap; they wait for what is missing.
parked = sa.Table(
    "parked",
    LOG,
    sa.Column("epoch", sa.LargeBinary, primary_key=True),
    sa.Column("after_n", sa.Integer, primary_key=True),
    sa.Column("last_n", sa.Integer, nullable=False),
    sa.Column("run", sa.LargeBinary, nullable=False),
    sa.Column("sender", sa.LargeBinary, nullable=False),
    sa.Column("received_at", sa.Integer, nullable=False),
)
# Changes that are held and not applied; those without a chain have no place in the log.
quarantine = sa.Table(
    "quarantine",
    LOG,
    sa.Column("h", sa.LargeBinary, primary_key=True),
    sa.Column("epoch", sa.LargeBinary, nullable=False),
    sa.Column("n", sa.Integer, nullable=False),
    sa.Column("chain", sa.LargeBinary),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("sender", sa.LargeBinary, nullable=False),
    sa.Column("received_at", sa.Integer, nullable=False),
    sa.Index("quarantine_by_place", "epoch", "n"),
)
peers = sa.Table(
    "peers",
    LOG,
    sa.Column("device", sa.LargeBinary, primary_key=True),  # Ed25519 public key
    sa.Column("person_name", sa.Text, nullable=False),
    sa.Column("laptop_name", sa.Text, nullable=False),
    sa.Column("card", sa.LargeBinary, nullable=False),
    sa.Column("certificate_for", sa.LargeBinary),  # theirs, signed here
    sa.Column("certificate_from", sa.LargeBinary),  # ours, signed there
    sa.Column("scopes", Packed, nullable=False),
    sa.Column("scope_version", sa.Integer, nullable=False),
    sa.Column("paired_at", sa.Integer, nullable=False),
    sa.Column("revoked_at", sa.Integer),
)
# What a laptop, or the hub, said that it holds, in its newest receipts.
peer_heads = sa.Table(
    "peer_heads",
    LOG,
    sa.Column("device", sa.LargeBinary, primary_key=True),
    sa.Column("epoch", sa.LargeBinary, primary_key=True),
    sa.Column("n", sa.Integer, nullable=False),
    sa.Column("chain", sa.LargeBinary, nullable=False),
    sa.Column("withheld", Packed, nullable=False),  # ranges of numbers, first and last
    sqlite_with_rowid=False,
)
exchanges = sa.Table(
    "exchanges",
    LOG,
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("bundle", sa.LargeBinary, nullable=False),
    sa.Column("device", sa.LargeBinary, nullable=False),
    sa.Column("sent", sa.Boolean, nullable=False),
    sa.Column("at", sa.Integer, nullable=False),
    sa.Column("size_bytes", sa.Integer, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("counts", Packed, nullable=False),
    sa.UniqueConstraint("bundle", "sent"),
    sa.Index("exchanges_by_device", "device", "sent", "seq"),
)
# Sealed parts for the hub that came with a colleague's file and wait to be passed on unopened.
forwards = sa.Table(
    "forwards",
    LOG,
    sa.Column("sha256", sa.LargeBinary, primary_key=True),
    sa.Column("device", sa.LargeBinary, nullable=False),
    sa.Column("received_at", sa.Integer, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
)
# What the hub signed when it newly acknowledged or set aside something.
hub_receipts = sa.Table(
    "hub_receipts",
    LOG,
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("at", sa.Integer, nullable=False),
    sa.Column("hub", sa.LargeBinary, nullable=False),  # Ed25519 public key
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Column("changes", sa.Integer, nullable=False),  # newly acknowledged
    sa.Column("set_aside", sa.Integer, nullable=False),  # newly named
)
# Files that the hub is known to hold.
hub_files = sa.Table(
    "hub_files",
    LOG,
    sa.Column("sha256", sa.LargeBinary, primary_key=True),
    sa.Column("at", sa.Integer, nullable=False),
    sqlite_with_rowid=False,
)

# Derived like the projections, so that they are made anew with them.
conflicts = sa.Table(
    "conflicts",
    RECORDS,
    sa.Column("entity", sa.Text, primary_key=True),
    sa.Column("record_id", sa.LargeBinary, primary_key=True),
    sa.Column("field", sa.Text, primary_key=True),
    sqlite_with_rowid=False,
)
# Versions that a newer edit of the cell names as seen and that have not arrived yet.
awaited = sa.Table(
    "awaited",
    RECORDS,
    sa.Column("entity", sa.Text, primary_key=True),
    sa.Column("record_id", sa.LargeBinary, primary_key=True),
    sa.Column("field", sa.Text, primary_key=True),
    sa.Column("epoch", sa.LargeBinary, primary_key=True),
    sa.Column("n", sa.Integer, primary_key=True),
    sqlite_with_rowid=False,
)

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
