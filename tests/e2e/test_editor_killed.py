"""The program is killed while a questionnaire is written: what it called saved is there."""

import random
import subprocess
from pathlib import Path

import pytest

from mieux_desktop.operations.questionnaires import read_form
from mieux_desktop.operations.stores import (
    check_store,
    create_store,
    new_recovery_code,
    unlock_store,
)
from tests.conftest import CHEAP
from tests.e2e.test_sigkill import kill_while_it_works

KILLS = 6
LONGEST_S = 3.0  # of work before the kill: several questions


@pytest.fixture
def nursery_module() -> str:
    return "tests.e2e.editor_victim"


def test_nothing_that_the_editor_called_saved_is_lost_when_it_is_killed(
    nursery: subprocess.Popen[str], tmp_path: Path, passphrase: str
) -> None:
    folder, acks = tmp_path / "store", tmp_path / "acks"
    create_store(
        folder, "Inês Carvalho", "expert", "", passphrase, new_recovery_code(), cost=CHEAP
    ).close()
    promised: dict[bytes, dict[int, int]] = {}  # words by question, by draft
    first = random.SystemRandom().randrange(2**32)
    for seed in range(first, first + KILLS):
        for line in kill_while_it_works(nursery, folder, passphrase, seed, acks, LONGEST_S):
            _kind, id_, question, words = line.split("\t")
            promised.setdefault(bytes.fromhex(id_), {})[int(question)] = int(words)
        store = unlock_store(folder, passphrase)
        try:
            for draft, questions in promised.items():
                asked = list(read_form(store, draft).questions.values())
                for number, words in questions.items():
                    assert len(asked[number - 1].label["en"].split()) >= words, seed
            assert check_store(store) == [], seed
        finally:
            store.close()
    assert promised
