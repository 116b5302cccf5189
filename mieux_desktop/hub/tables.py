"""The hub's tables, the same on SQLite and PostgreSQL. Times are milliseconds since 1970 UTC."""

import sqlalchemy as sa

VERSION = 1  # of these tables

TABLES = sa.MetaData()

Id = sa.LargeBinary
Int = sa.BigInteger

# One row. Who writes locks it first: `seq` rises in the order of commits, so that whoever reads up
# to a number has missed nothing below it.
hub = sa.Table(
    "hub",
    TABLES,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("key", Id, nullable=False),  # Ed25519 public key of the key file that belongs here
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("seq", Int, nullable=False),
)
# The newest is the hub's. A later one began where the log ended when a backup was restored.
generations = sa.Table(
    "generations",
    TABLES,
    sa.Column("ordinal", sa.Integer, primary_key=True),
    sa.Column("generation", Id, nullable=False, unique=True),
    sa.Column("began_after", Int, nullable=False),  # hub_seq
    sa.Column("began_at", Int, nullable=False),
)
people = sa.Table(
    "people",
    TABLES,
    sa.Column("id", Id, primary_key=True),  # of the Person
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("role", sa.Text, nullable=False),  # expert, officer or administrator
    sa.Column("scope_version", Int, nullable=False),
    sa.Column("all_since", Int),  # the place at which an officer was given the whole portfolio
    sa.Column("administers", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("added_at", Int, nullable=False),
)
devices = sa.Table(
    "devices",
    TABLES,
    sa.Column("key", Id, primary_key=True),  # Ed25519 public key
    sa.Column("person_id", Id, nullable=False),
    sa.Column("card", Id, nullable=False),
    sa.Column("card_person_id", Id, nullable=False),  # by which it wrote before it was enrolled
    sa.Column("laptop", sa.Text, nullable=False),
    sa.Column("certificate", Id, nullable=False),  # the newest
    sa.Column("scope_version", Int, nullable=False),  # of that certificate
    sa.Column("enrolled_at", Int, nullable=False),
    sa.Column("expires_at", Int, nullable=False),
    sa.Column("revoked_at", Int),
    sa.Column("seen_at", Int),
    # The cursor of its last request: it holds what stands before; and since when.
    sa.Column("read_place", Int, nullable=False, server_default="0"),
    sa.Column("read_within", Int, nullable=False, server_default="0"),
    sa.Column("read_at", Int),
    sa.Index("devices_by_person", "person_id"),
)
codes = sa.Table(
    "codes",
    TABLES,
    sa.Column("name", Id, primary_key=True),
    sa.Column("secret", Id, nullable=False),
    sa.Column("person_id", Id, nullable=False),
    sa.Column("expires_at", Int, nullable=False),
    sa.Column("failures", sa.Integer, nullable=False),
    sa.Column("used_by", Id),  # the device
)
actions = sa.Table(
    "actions",
    TABLES,
    sa.Column("id", Id, primary_key=True),
    sa.Column("code", sa.Text, nullable=False, index=True),
    sa.Column("name", sa.Text, nullable=False),
)
deployments = sa.Table(
    "deployments",
    TABLES,
    sa.Column("person_id", Id, primary_key=True),
    sa.Column("action_id", Id, primary_key=True),
    sa.Column("since", Int, nullable=False),
    sa.Index("deployments_by_action", "action_id"),
)
# Who has the one is given the other: people of an action, a person's institution, aliases.
links = sa.Table(
    "links",
    TABLES,
    sa.Column("source", Id, primary_key=True),
    sa.Column("target", Id, primary_key=True),
)
# What follows from deployments and links; `seq` is the place at which older changes are passed on.
grants = sa.Table(
    "grants",
    TABLES,
    sa.Column("person_id", Id, primary_key=True),
    sa.Column("scope", Id, primary_key=True),
    sa.Column("seq", Int, nullable=False),
    sa.Index("grants_by_scope", "scope"),
)
retractions = sa.Table(
    "retractions",
    TABLES,
    sa.Column("person_id", Id, primary_key=True),
    sa.Column("scope", Id, primary_key=True),
    sa.Column("seq", Int, nullable=False),
)
# Where records belong, and whose an evaluation is.
records = sa.Table(
    "records",
    TABLES,
    sa.Column("id", Id, primary_key=True),
    sa.Column("entity", sa.Text, primary_key=True),
    sa.Column("scope", Id, nullable=False),
    sa.Column("owner", Id),
)
epochs = sa.Table(
    "epochs",
    TABLES,
    sa.Column("epoch", Id, primary_key=True),
    sa.Column("device", Id, nullable=False),
    sa.Column("previous_epoch", Id),
    sa.Column("previous_n", Int),
    sa.Column("restored", sa.Boolean, nullable=False),
    sa.Column("format", sa.Integer, nullable=False),
    sa.Column("signature", Id, nullable=False),
    sa.Column("n", Int, nullable=False),  # held through
    sa.Column("chain", Id, nullable=False),  # there
    sa.Column("head", Id),  # the device's signature of the last head
    sa.Index("epochs_by_device", "device"),
)
# Changes that a device had written before it was enrolled: they wait for an officer.
early_work = sa.Table(
    "early_work",
    TABLES,
    sa.Column("epoch", Id, primary_key=True),
    sa.Column("device", Id, primary_key=True),
    sa.Column("n", Int, nullable=False),
)
log = sa.Table(
    "log",
    TABLES,
    sa.Column("hub_seq", Int, primary_key=True, autoincrement=False),
    sa.Column("epoch", Id, nullable=False),
    sa.Column("n", Int, nullable=False),
    sa.Column("h", Id, nullable=False),
    sa.Column("chain", Id, nullable=False),
    sa.Column("scope", Id, nullable=False),
    sa.Column("device", Id, nullable=False),
    sa.Column("received_at", Int, nullable=False),
    sa.Column("eff", Int, nullable=False),
    sa.Column("body", Id, nullable=False),
    sa.UniqueConstraint("epoch", "n"),
    sa.Index("log_by_scope", "scope", "hub_seq"),
)
# Held and not passed on; a fork contradicts the log and has no chain there.
quarantine = sa.Table(
    "quarantine",
    TABLES,
    sa.Column("epoch", Id, primary_key=True),
    sa.Column("n", Int, primary_key=True),
    sa.Column("h", Id, primary_key=True),
    sa.Column("chain", Id),
    sa.Column("scope", Id, nullable=False),
    sa.Column("device", Id, nullable=False),
    sa.Column("received_at", Int, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("body", Id, nullable=False),
    sa.Index("quarantine_by_device", "device"),
)
# Changes of which the device itself has the hash only.
withheld = sa.Table(
    "withheld",
    TABLES,
    sa.Column("epoch", Id, primary_key=True),
    sa.Column("n", Int, primary_key=True),
    sa.Column("h", Id, nullable=False),
    sa.Column("chain", Id, nullable=False),
)
# Runs that begin after a gap; they wait for what is missing.
parked = sa.Table(
    "parked",
    TABLES,
    sa.Column("epoch", Id, primary_key=True),
    sa.Column("after_n", Int, primary_key=True),
    sa.Column("last_n", Int, nullable=False),
    sa.Column("device", Id, nullable=False),
    sa.Column("run", Id, nullable=False),
    sa.Column("size_bytes", Int, nullable=False),
    sa.Index("parked_by_device", "device"),
)
# Changes that have lost, or will on arrival, what they said about a record.
erased = sa.Table(
    "erased",
    TABLES,
    sa.Column("epoch", Id, primary_key=True),
    sa.Column("n", Int, primary_key=True),
    sa.Column("record_id", Id, primary_key=True),
    sa.Column("scope", Id, primary_key=True),
)
# Devices that are known to have the content of an attachment. One file in the attachments folder
# serves all rows of its SHA-256.
attachments = sa.Table(
    "attachments",
    TABLES,
    sa.Column("sha256", Id, primary_key=True),  # of the content
    sa.Column("device", Id, primary_key=True),
    sa.Column("size_bytes", Int, nullable=False),  # of the content
    sa.Column("received_at", Int, nullable=False),
    sa.Column("late", sa.Boolean, nullable=False),  # brought while the device was refused
    sa.Index("attachments_by_device", "device"),
)
# Uploads that have begun; what has come of one is the size of its file.
uploads = sa.Table(
    "uploads",
    TABLES,
    sa.Column("device", Id, primary_key=True),
    sa.Column("sha256", Id, primary_key=True),
    sa.Column("length", Int, nullable=False),  # of the sealed file
    sa.Column("touched_at", Int, nullable=False),
)
