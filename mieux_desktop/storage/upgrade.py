"""Versions of the store: made, copied before an upgrade, upgraded, refused when newer."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Record
from mieux_desktop.storage.rebuilding import rebuild_projections

# Counts up with every migration and every change of the record schema; kept in `user_version`.
VERSION = 4

_MIGRATIONS = Path(__file__).parent / "migrations"


def version_of(connection: sa.Connection) -> int:
    """Return the version that a store was written with; 0 when it is empty."""
    version: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    return version


def refuse_newer(connection: sa.Connection) -> None:
    """Raise `newer-store` when a later program wrote it."""
    version = version_of(connection)
    if version > VERSION:
        raise Problem("newer-store", store=version, program=VERSION)


def copy_before_upgrade(connection: sa.Connection, folder: Path, now: datetime) -> Path:
    """Copy the store, encrypted with the same key, before it is upgraded; return the copy."""
    folder.mkdir(parents=True, exist_ok=True)
    stamp = now.strftime("%Y%m%dT%H%M%SZ")
    copy = folder / f"before-upgrade-from-{version_of(connection)}-{stamp}.db"
    connection.exec_driver_sql("VACUUM INTO ?", (str(copy),))
    return copy


def upgrade_store(connection: sa.Connection, shipped: Iterable[Record]) -> None:
    """Bring log and local tables to this version, then make the projections anew from the log."""
    # Alembic takes a quarter of a second to import and is needed once a version.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    rebuild_projections(connection, shipped)
    connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")


def needs_upgrade(connection: sa.Connection) -> bool:
    """Tell whether the store is older than this program (or empty)."""
    return version_of(connection) < VERSION
