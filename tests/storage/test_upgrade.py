"""Upgrades: copied before, rebuilt from the log, equal to the models; nothing is lost."""

from dataclasses import replace

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Note
from mieux_desktop.operations.stores import check_store, unlock_store
from mieux_desktop.storage import upgrade
from mieux_desktop.storage.engine import connect, make_engine
from mieux_desktop.storage.keys import KeyFile
from mieux_desktop.storage.store import DATABASE, KEY_FILE, Store
from mieux_desktop.storage.tables import LOG


def test_migrations_make_just_the_tables_of_the_models(store: Store, passphrase: str) -> None:
    key = KeyFile(store.folder / KEY_FILE).unwrap(passphrase)
    engine = make_engine(store.folder / DATABASE, key)
    with engine.connect() as connection:
        names = set(LOG.tables)
        context = MigrationContext.configure(
            connection,
            opts={
                "include_name": lambda name, kind, _parents: kind != "table" or name in names,
                "compare_type": True,
            },
        )
        assert compare_metadata(context, LOG) == []
    engine.dispose()


def test_an_older_store_is_copied_and_its_records_folded_anew(
    store: Store,
    ghana: tuple[Action, Activity],
    passphrase: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    note = Note(
        id=new_id(), action_id=ghana[0].id, mission_id=new_id(), written_at=store.now(), body="one"
    )
    with store.unit_of_work() as work:
        saved = work.save(None, note)
    with store.unit_of_work() as work:
        work.save(saved, replace(saved, body="two"))
    store.close()
    monkeypatch.setattr(upgrade, "VERSION", upgrade.VERSION + 1)
    again = unlock_store(store.folder, passphrase)
    with again.reading() as records:
        assert records.require(Note, note.id).body == "two"
        assert [v.value for v in records.history(Note, note.id, "body")] == ["two", "one"]
        assert [n.id for n in records.search(Note, "two")] == [note.id]
    assert check_store(again) == []
    again.close()
    (copy,) = (store.folder / "backups").glob("*.db")
    assert copy.name.startswith(f"before-upgrade-from-{upgrade.VERSION - 1}-")
    key = KeyFile(store.folder / KEY_FILE).unwrap(passphrase)
    raw = connect(copy, key)
    assert raw.execute("SELECT body FROM note").fetchall() == [("two",)]
    raw.close()
    assert b"SQLite format" not in copy.read_bytes()


def test_an_upgrade_that_fails_leaves_the_store_as_it_was(
    store: Store, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.close()

    def fail(connection: sa.Connection, shipped: object) -> None:
        connection.exec_driver_sql("DROP TABLE note")
        raise RuntimeError("power failed")

    with monkeypatch.context() as patched:
        patched.setattr(upgrade, "VERSION", upgrade.VERSION + 1)
        patched.setattr(upgrade, "rebuild_projections", fail)
        with pytest.raises(RuntimeError):
            unlock_store(store.folder, passphrase)
    again = unlock_store(store.folder, passphrase)
    assert check_store(again) == []
    again.close()
