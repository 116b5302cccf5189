"""What the link with the hub leaves (receipts, files, the newest own epoch); one-time codes."""

import msgspec
import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_NEWEST = (
    "SELECT epoch FROM changes WHERE kind IN ('edit', 'undo', 'redo', 'lasting')"
    " ORDER BY unit DESC LIMIT 1"
)


def upgrade() -> None:
    op.create_table(
        "hub_receipts",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("at", sa.Integer, nullable=False),
        sa.Column("hub", sa.LargeBinary, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("changes", sa.Integer, nullable=False),
        sa.Column("set_aside", sa.Integer, nullable=False),
    )
    op.create_table(
        "hub_files",
        sa.Column("sha256", sa.LargeBinary, primary_key=True),
        sa.Column("at", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "slips",
        sa.Column("key", sa.LargeBinary, primary_key=True),
        sa.Column("collection_id", sa.LargeBinary, nullable=False),
        sa.Column("used", sa.Boolean, nullable=False),
        sqlite_with_rowid=False,
    )
    run = op.get_bind().exec_driver_sql
    epoch = run(_NEWEST).scalar()
    if epoch is not None:
        value = msgspec.msgpack.encode(epoch)
        run("INSERT INTO settings (name, value) VALUES ('newest-epoch', ?)", (value,))
