"""The store: made, locked, unlocked, recovered, refused."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.catalogue import load_shipped
from mieux_desktop.operations.stores import (
    change_passphrase,
    check_store,
    create_store,
    new_recovery_code,
    recover_store,
    unlock_store,
)
from mieux_desktop.paths import has_store
from mieux_desktop.storage.engine import connect
from mieux_desktop.storage.keys import KeyFile
from mieux_desktop.storage.store import Store
from tests.conftest import CHEAP


def make(folder: Path, passphrase: str, code: str | None = None) -> Store:
    return create_store(
        folder, "Inês Carvalho", "expert", "", passphrase, code or new_recovery_code(), cost=CHEAP
    )


def test_a_new_store_holds_the_whole_catalogue_and_is_sound(store: Store) -> None:
    with store.reading() as records:
        assert (records.total(Action), records.total(Activity)) == (71, 336)
    assert check_store(store) == []


def test_catalogue_ids_are_the_same_on_every_laptop(tmp_path: Path, passphrase: str) -> None:
    first, second = load_shipped(), load_shipped()
    assert [r.id for r in first] == [r.id for r in second]
    assert len({r.id for r in first}) == 71 + 336


def test_nothing_readable_is_on_disk(store: Store) -> None:
    store.close()
    for path in store.folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert b"Carvalho" not in content and b"Ghana" not in content, path
            assert b"SQLite format" not in content, path


def test_a_wrong_passphrase_is_told_and_the_right_one_still_opens(
    store: Store, passphrase: str
) -> None:
    store.close()
    with pytest.raises(Problem, match="wrong-passphrase"):
        unlock_store(store.folder, passphrase + "x")
    unlock_store(store.folder, passphrase).close()


def test_the_recovery_code_opens_and_sets_a_new_passphrase(tmp_path: Path, passphrase: str) -> None:
    code = new_recovery_code()
    make(tmp_path / "s", passphrase, code).close()
    with pytest.raises(Problem, match="wrong-recovery-code"):
        recover_store(tmp_path / "s", new_recovery_code(), passphrase[::-1])
    recover_store(tmp_path / "s", code.lower().replace(" ", "-"), passphrase[::-1]).close()
    with pytest.raises(Problem, match="wrong-passphrase"):
        unlock_store(tmp_path / "s", passphrase)
    unlock_store(tmp_path / "s", passphrase[::-1]).close()


def test_changing_the_passphrase_asks_for_the_current_one(store: Store, passphrase: str) -> None:
    with pytest.raises(Problem, match="wrong-passphrase"):
        change_passphrase(store, passphrase + "x", passphrase[::-1])
    with pytest.raises(Problem, match="passphrase-too-short"):
        change_passphrase(store, passphrase, "short")
    change_passphrase(store, passphrase, passphrase[::-1])
    store.close()
    unlock_store(store.folder, passphrase[::-1]).close()


def test_a_second_program_on_one_store_is_told_and_changes_nothing(
    store: Store, passphrase: str
) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from mieux_desktop.operations.stores import unlock_store\n"
        "from mieux_desktop.domain.problems import Problem\n"
        "try: unlock_store(Path(sys.argv[1]), sys.stdin.read())\n"
        "except Problem as problem: print(problem.code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(store.folder)],
        input=passphrase, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "in-use"
    assert check_store(store) == []


def test_a_newer_store_is_refused_and_left_as_it_was(store: Store, passphrase: str) -> None:
    key = KeyFile(store.folder / "store.key").unwrap(passphrase)
    store.close()
    raw = connect(store.folder / "store.db", key)
    raw.execute("PRAGMA user_version = 99")
    raw.close()
    with pytest.raises(Problem, match="newer-store") as caught:
        unlock_store(store.folder, passphrase)
    assert caught.value.details["store"] == 99


def test_a_damaged_store_is_told(store: Store, passphrase: str) -> None:
    store.close()
    database = store.folder / "store.db"
    content = bytearray(database.read_bytes())
    content[16:200] = os.urandom(184)
    database.write_bytes(content)
    with pytest.raises(Problem, match="store-damaged"):
        unlock_store(store.folder, passphrase)


def test_a_damaged_page_is_named_by_the_check(store: Store, passphrase: str) -> None:
    store.close()
    database = store.folder / "store.db"
    content = bytearray(database.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 40] = os.urandom(40)
    database.write_bytes(content)
    try:
        opened = unlock_store(store.folder, passphrase)
    except Problem as problem:
        assert problem.code == "store-damaged"
    else:
        assert any("page" in line for line in check_store(opened))
        opened.close()


@pytest.mark.parametrize("missing", ["store.key", "store.db"])
def test_a_missing_file_stops_and_nothing_new_is_made(
    store: Store, passphrase: str, missing: str
) -> None:
    store.close()
    (store.folder / missing).unlink()
    with pytest.raises(Problem, match="missing"):
        unlock_store(store.folder, passphrase)
    assert not (store.folder / missing).exists()
    assert has_store(store.folder)


def test_a_damaged_key_file_is_told(store: Store, passphrase: str) -> None:
    store.close()
    for content in (b"", b"{", b'{"format": 1, "slots": {}}', b"\xff\xfe"):
        (store.folder / "store.key").write_bytes(content)
        with pytest.raises(Problem, match="key-damaged"):
            unlock_store(store.folder, passphrase)


def test_a_creation_that_was_cut_is_begun_anew(tmp_path: Path, passphrase: str) -> None:
    make(tmp_path / "s", passphrase).close()
    (tmp_path / "s" / "store.key").unlink()  # the key file is written last
    store = make(tmp_path / "s", passphrase)
    assert check_store(store) == []
    store.close()


def test_an_existing_store_is_never_written_over(store: Store, passphrase: str) -> None:
    store.close()
    with pytest.raises(Problem, match="store-exists"):
        make(store.folder, passphrase)
    unlock_store(store.folder, passphrase).close()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, passphrase: str) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Problem, match="cannot-open"):
        make(tmp_path / "file" / "store", passphrase)


def test_a_full_disk_is_told_and_loses_nothing(
    store: Store, passphrase: str, ghana: tuple[Action, Activity]
) -> None:
    from dataclasses import replace

    from mieux_desktop.domain.ids import new_id

    note = Note(
        id=new_id(), action_id=ghana[0].id, mission_id=new_id(), written_at=store.now(), body="kept"
    )
    with store.unit_of_work() as work:
        kept = work.save(None, note)
    with store._engine.connect() as connection:
        limit = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    for raw in _connections(store):
        raw.execute(f"PRAGMA max_page_count = {limit + 2}")
    with pytest.raises(Problem, match="disk-full"), store.unit_of_work() as work:
        work.save(kept, replace(kept, body="x" * 1_000_000))
    for raw in _connections(store):
        raw.execute("PRAGMA max_page_count = 1000000")
    with store.reading() as records:
        assert records.require(Note, note.id).body == "kept"
    assert check_store(store) == []


def _connections(store: Store) -> list[object]:
    engine = store._engine
    opened = [engine.connect() for _ in range(3)]
    raw = [c.connection.driver_connection for c in opened]
    for connection in opened:
        connection.close()
    return raw


def test_a_store_that_may_not_be_written_is_told_and_still_read(store: Store) -> None:
    for raw in _connections(store):
        raw.execute("PRAGMA query_only = ON")
    with pytest.raises(Problem, match="read-only"), store.unit_of_work() as work:
        work.put_setting("language", "fr")
    with store.reading() as records:
        assert records.total(Action) == 71


def test_a_store_can_be_copied_while_closed_and_opened_elsewhere(
    store: Store, tmp_path: Path, passphrase: str
) -> None:
    store.close()
    shutil.copytree(store.folder, tmp_path / "copy")
    copy = unlock_store(tmp_path / "copy", passphrase)
    assert check_store(copy) == []
    copy.close()
