"""Lineage of epochs, scope of changes, and the tables of exchange between laptops."""

import msgspec
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_SCOPE = 5  # its place in a stored change

_Raw = msgspec.Raw  # a part that is not looked at
_read = msgspec.msgpack.Decoder(tuple[_Raw, _Raw, _Raw, _Raw, _Raw, bytes, _Raw, _Raw]).decode


def upgrade() -> None:
    _add_lineage()
    _add_scope()
    _make_log_tables()
    _make_peer_tables()


def _add_lineage() -> None:
    op.add_column("epochs", _counted("format", 1))
    op.add_column("epochs", sa.Column("previous_epoch", sa.LargeBinary))
    op.add_column("epochs", sa.Column("previous_n", sa.Integer))
    restored = sa.Column("restored", sa.Boolean, nullable=False, server_default=sa.text("0"))
    op.add_column("epochs", restored)
    op.add_column("epochs", _counted("n", 0))
    op.add_column("epochs", sa.Column("chain", sa.LargeBinary))
    run = op.get_bind().exec_driver_sql
    held = "SELECT max(n) FROM changes WHERE changes.epoch = epochs.epoch"
    run(f"UPDATE epochs SET n = coalesce(({held}), 0)")  # noqa: S608 - our own text
    run(
        "UPDATE epochs SET chain = (SELECT c.chain FROM changes c"
        " WHERE c.epoch = epochs.epoch AND c.n = epochs.n)"
    )


def _counted(name: str, first: int) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default=sa.text(str(first)))


def _add_scope() -> None:
    nobody = sa.text("x''")
    column = sa.Column("scope", sa.LargeBinary, nullable=False, server_default=nobody)
    op.add_column("changes", column)
    run = op.get_bind().exec_driver_sql
    last = 0
    some = "SELECT seq, body FROM changes WHERE seq > ? ORDER BY seq LIMIT 500"  # few in memory
    while rows := run(some, (last,)).all():
        scopes = [(_read(body)[_SCOPE], seq) for seq, body in rows]
        run("UPDATE changes SET scope = ? WHERE seq = ?", scopes)
        last = rows[-1][0]
    op.create_index("changes_by_scope", "changes", ["scope"])


def _make_log_tables() -> None:
    op.create_table(
        "signed_heads",
        sa.Column("epoch", sa.LargeBinary, primary_key=True),
        sa.Column("n", sa.Integer, primary_key=True),
        sa.Column("signature", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "withheld",
        sa.Column("epoch", sa.LargeBinary, primary_key=True),
        sa.Column("n", sa.Integer, primary_key=True),
        sa.Column("h", sa.LargeBinary, nullable=False),
        sa.Column("chain", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "parked",
        sa.Column("epoch", sa.LargeBinary, primary_key=True),
        sa.Column("after_n", sa.Integer, primary_key=True),
        sa.Column("last_n", sa.Integer, nullable=False),
        sa.Column("run", sa.LargeBinary, nullable=False),
        sa.Column("sender", sa.LargeBinary, nullable=False),
        sa.Column("received_at", sa.Integer, nullable=False),
    )
    op.create_table(
        "quarantine",
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


def _make_peer_tables() -> None:
    op.create_table(
        "peers",
        sa.Column("device", sa.LargeBinary, primary_key=True),
        sa.Column("person_name", sa.Text, nullable=False),
        sa.Column("laptop_name", sa.Text, nullable=False),
        sa.Column("card", sa.LargeBinary, nullable=False),
        sa.Column("certificate_for", sa.LargeBinary),
        sa.Column("certificate_from", sa.LargeBinary),
        sa.Column("scopes", sa.LargeBinary, nullable=False),
        sa.Column("scope_version", sa.Integer, nullable=False),
        sa.Column("paired_at", sa.Integer, nullable=False),
        sa.Column("revoked_at", sa.Integer),
    )
    op.create_table(
        "peer_heads",
        sa.Column("device", sa.LargeBinary, primary_key=True),
        sa.Column("epoch", sa.LargeBinary, primary_key=True),
        sa.Column("n", sa.Integer, nullable=False),
        sa.Column("chain", sa.LargeBinary, nullable=False),
        sa.Column("withheld", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "exchanges",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("bundle", sa.LargeBinary, nullable=False),
        sa.Column("device", sa.LargeBinary, nullable=False),
        sa.Column("sent", sa.Boolean, nullable=False),
        sa.Column("at", sa.Integer, nullable=False),
        sa.Column("size_bytes", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("counts", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("bundle", "sent"),
        sa.Index("exchanges_by_device", "device", "sent", "seq"),
    )
    op.create_table(
        "forwards",
        sa.Column("sha256", sa.LargeBinary, primary_key=True),
        sa.Column("device", sa.LargeBinary, nullable=False),
        sa.Column("received_at", sa.Integer, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
