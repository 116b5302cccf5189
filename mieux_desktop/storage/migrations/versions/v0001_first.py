"""The log and the local tables of the first version."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "epochs",
        sa.Column("epoch", sa.LargeBinary, primary_key=True),
        sa.Column("device", sa.LargeBinary, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
        sa.Column("own", sa.Boolean, nullable=False),
    )
    op.create_table(
        "changes",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("epoch", sa.LargeBinary, nullable=False),
        sa.Column("n", sa.Integer, nullable=False),
        sa.Column("h", sa.LargeBinary, nullable=False),
        sa.Column("chain", sa.LargeBinary),
        sa.Column("at", sa.Integer, nullable=False),
        sa.Column("eff", sa.Integer),
        sa.Column("unit", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("answered_by", sa.Integer),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("epoch", "n"),
        sa.Index("changes_by_unit", "unit"),
        sa.Index("changes_by_kind", "kind", "unit"),
        sa.Index("changes_by_answer", "answered_by"),
    )
    op.create_table(
        "change_records",
        sa.Column("record_id", sa.LargeBinary, primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "drafts",
        sa.Column("record_id", sa.LargeBinary, primary_key=True),
        sa.Column("entity", sa.Text, nullable=False),
        sa.Column("loaded", sa.LargeBinary),
        sa.Column("edited", sa.LargeBinary, nullable=False),
        sa.Column("updated_at", sa.Integer, nullable=False),
    )
    op.create_table(
        "settings",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "inbox",
        sa.Column("key", sa.LargeBinary, primary_key=True),
        sa.Column("collection_id", sa.LargeBinary, nullable=False),
        sa.Column("complete", sa.Boolean, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
