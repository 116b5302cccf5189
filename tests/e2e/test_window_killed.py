"""The program is killed while its window is used: what it called saved is there, PDFs are whole."""

import random
import subprocess
from pathlib import Path

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.notes import Note
from mieux_desktop.operations.missions import MissionPlan, plan_mission
from mieux_desktop.operations.stores import (
    check_store,
    create_store,
    new_recovery_code,
    unlock_store,
)
from tests.conftest import CHEAP
from tests.e2e.test_sigkill import kill_while_it_works

LONGEST_S = 2.5  # of work before the kill: several notes or exports


@pytest.fixture
def nursery_module() -> str:
    return "tests.e2e.window_victim"


def run_cycles(
    nursery: subprocess.Popen[str], tmp_path: Path, cycles: int, passphrase: str
) -> None:
    folder, acks = tmp_path / "store", tmp_path / "acks"
    store = create_store(
        folder, "Inês Carvalho", "expert", "", passphrase, new_recovery_code(), cost=CHEAP
    )
    with store.reading() as records:
        (action,) = records.find(Action, code="ghana-2")
        (activity,) = records.find(Activity, action_id=action.id, number=5)
    today = store.now().astimezone().date()
    plan_mission(
        store,
        MissionPlan(action.id, (activity.id,), place="Accra", starts_on=today, ends_on=today),
    )
    store.close()
    typed: dict[bytes, int] = {}
    first = random.SystemRandom().randrange(2**32)
    for seed in range(first, first + cycles):
        for line in kill_while_it_works(nursery, folder, passphrase, seed, acks, LONGEST_S):
            kind, *parts = line.split("\t")
            if kind == "typed":
                typed[bytes.fromhex(parts[0])] = int(parts[1])
        for exported in tmp_path.glob("*.pdf"):
            content = exported.read_bytes()
            assert content.startswith(b"%PDF") and content.rstrip().endswith(b"%%EOF"), seed
        store = unlock_store(folder, passphrase)
        try:
            with store.reading() as records:
                for id_, words in typed.items():
                    assert len(records.require(Note, id_).body.split()) >= words, seed
            assert check_store(store) == [], seed
        finally:
            store.close()


def test_nothing_that_the_window_called_saved_is_lost_in_20_kills(
    nursery: subprocess.Popen[str], tmp_path: Path, passphrase: str
) -> None:
    run_cycles(nursery, tmp_path, 20, passphrase)


@pytest.mark.soak
def test_nothing_that_the_window_called_saved_is_lost_in_200_kills(
    nursery: subprocess.Popen[str], tmp_path: Path, passphrase: str
) -> None:
    run_cycles(nursery, tmp_path, 200, passphrase)
