"""Killed while it backs up or restores: each backup that is listed is whole, the store opens."""

import random
import shutil
import subprocess
from pathlib import Path

import pytest

from mieux_desktop.domain.notes import Note
from mieux_desktop.operations.backups import (
    choose_backup_place,
    complete_restore,
    find_backups,
    make_backup,
    prepare_restore,
)
from mieux_desktop.operations.stores import (
    Store,
    check_store,
    create_store,
    new_recovery_code,
    unlock_store,
)
from tests.conftest import CHEAP
from tests.e2e.backup_victim import NEVER, add_work, ignore
from tests.e2e.test_sigkill import kill_while_it_works

CYCLES = 30


@pytest.fixture
def nursery_module() -> str:
    """The victims of this file back up and restore."""
    return "tests.e2e.backup_victim"


@pytest.fixture
def begun(tmp_path: Path, passphrase: str) -> Store:
    """An open store that backs up to a stick."""
    (tmp_path / "stick").mkdir()
    store = create_store(
        tmp_path / "store", "Inês Carvalho", "expert", "", passphrase, new_recovery_code(),
        cost=CHEAP,
    )  # fmt: skip
    choose_backup_place(store, tmp_path / "stick")
    return store


def notes_of(store: Store) -> int:
    with store.reading() as records:
        return records.total(Note)


def test_each_backup_listed_after_a_kill_is_whole(
    nursery: subprocess.Popen[str], begun: Store, tmp_path: Path, passphrase: str
) -> None:
    begun.close()
    first = random.SystemRandom().randrange(2**31) * 2
    for cycle in range(CYCLES):
        seed = first + 2 * cycle
        made = kill_while_it_works(nursery, tmp_path, passphrase, seed, tmp_path / "acks", 0.3)
        found = find_backups(tmp_path / "stick")
        assert all(backup.complete for backup in found), f"seed {seed}"
        if made:
            assert made[-1] in {backup.path.name for backup in found}
        if found and cycle % 5 == 0:
            target = tmp_path / "other" / "store"
            prepared = prepare_restore(target, found[0], passphrase, "", ignore, NEVER)
            assert (prepared.missing, prepared.problems) == ((), ()), f"seed {seed}"
            complete_restore(target, prepared)
            shutil.rmtree(target)
    store = unlock_store(tmp_path / "store", passphrase)
    make_backup(store, ignore, NEVER)  # clears away what the kills left
    assert not list((tmp_path / "stick").rglob("*.part"))
    assert check_store(store) == []
    store.close()


def test_a_kill_during_a_restore_leaves_a_whole_store(
    nursery: subprocess.Popen[str], begun: Store, tmp_path: Path, passphrase: str
) -> None:
    chance = random.Random(1)
    for _ in range(2):
        add_work(begun, chance)
        make_backup(begun, ignore, NEVER)
    add_work(begun, chance)
    begun.close()
    first = random.SystemRandom().randrange(2**31) * 2 + 1
    seen = set()
    for cycle in range(CYCLES):
        seed = first + 2 * cycle
        kill_while_it_works(nursery, tmp_path, passphrase, seed, tmp_path / "acks", 0.15)
        store = unlock_store(tmp_path / "store", passphrase)
        seen.add(notes_of(store))
        assert check_store(store) == [], f"seed {seed}"
        store.close()
        for former in (tmp_path / "store").glob("replaced-*"):
            opened = unlock_store(former, passphrase)
            assert notes_of(opened) in (1, 2, 3), f"seed {seed}"
            opened.close()
            shutil.rmtree(former)
    assert seen <= {1, 2, 3}
