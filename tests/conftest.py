"""Fixtures for all tests: a real encrypted store in a temporary folder; stray logs fail."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LANG", "C.UTF-8")

import logging
import secrets
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.operations.stores import Cost, Store, create_store, new_recovery_code

CHEAP = Cost(time=1, memory_kib=8, lanes=1)  # Argon2id is not what most tests are about


@pytest.fixture(scope="session")
def passphrase() -> str:
    """A passphrase made for this run; none is written in the sources."""
    return secrets.token_hex(12)


@pytest.fixture
def store(tmp_path: Path, passphrase: str) -> Iterator[Store]:
    """An open store with the shipped catalogue, worked on by Inês Carvalho."""
    opened = create_store(
        tmp_path / "store", "Inês Carvalho", "expert", "Migration adviser", passphrase,
        new_recovery_code(), cost=CHEAP,
    )  # fmt: skip
    yield opened
    opened.close()


@pytest.fixture
def ghana(store: Store) -> tuple[Action, Activity]:
    """The real action “Ghana II” and its activity 5."""
    with store.reading() as records:
        (action,) = records.find(Action, code="ghana-2")
        (activity,) = records.find(Activity, action_id=action.id, number=5)
        return action, activity


@pytest.fixture(autouse=True)
def no_stray_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning or an error which it did not ask for (by clearing caplog)."""
    yield
    stray = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not stray, [r.getMessage() for r in stray]


@pytest.fixture(autouse=True, scope="session")
def no_leaked_threads() -> Iterator[None]:
    """Fail the run when it leaves a thread behind that nobody waits for."""
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and not t.daemon]
    assert not left, left
