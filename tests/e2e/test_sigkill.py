"""Killed at any moment, the store opens, is sound and holds everything that was acknowledged."""

import os
import random
import signal
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from mieux_desktop.domain.attendance import Attendance, Mark
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.stores import (
    check_store,
    create_store,
    new_recovery_code,
    unlock_store,
)
from mieux_desktop.storage.store import Store
from tests.conftest import CHEAP

LONGEST_S = 0.12  # of work before the kill; the shortest is none at all


@dataclass
class Promises:
    """What was acknowledged as durable so far."""

    typed: dict[bytes, int] = field(default_factory=dict)
    notes: set[bytes] = field(default_factory=set)
    files: set[bytes] = field(default_factory=set)
    marks: set[tuple[bytes, bytes]] = field(default_factory=set)

    def read(self, line: str) -> None:
        kind, *parts = line.split("\t")
        if kind == "typed":
            self.typed[bytes.fromhex(parts[0])] = int(parts[1])
        elif kind == "note":
            self.notes.add(bytes.fromhex(parts[0]))
        elif kind == "file":
            self.files.add(bytes.fromhex(parts[0]))
        elif kind == "mark":
            self.marks.add((bytes.fromhex(parts[0]), bytes.fromhex(parts[1])))

    def assert_kept(self, store: Store) -> None:
        with store.reading() as records:
            for id_, length in self.typed.items():
                assert len(records.require(Note, id_).body.split()) >= 2 * length
            for id_ in self.notes:
                assert records.require(Note, id_).body.startswith("whole")
            for person, mark in self.marks:
                assert records.require(Person, person).family_name == "Mensah"
                assert records.require(Attendance, mark).mark is Mark.PRESENT
        for sha256 in self.files:
            store.attachments.read(sha256)


def kill_while_it_works(
    nursery: subprocess.Popen[str],
    folder: Path,
    passphrase: str,
    seed: int,
    acks: Path,
    longest_s: float = LONGEST_S,
) -> list[str]:
    """Let a victim work for a random while after its first acknowledgement; return them all."""
    assert nursery.stdin and nursery.stdout
    acks.unlink(missing_ok=True)
    nursery.stdin.write(f"{folder}\t{acks}\t{seed}\t{passphrase}\n")
    nursery.stdin.flush()
    child = int(nursery.stdout.readline())
    chance = random.Random(seed)
    if chance.random() < 0.9:  # else it may be killed while it opens the store
        deadline = time.monotonic() + 30
        while not (acks.exists() and acks.stat().st_size):
            assert time.monotonic() < deadline, "the victim did nothing"
            time.sleep(0.001)
    time.sleep(chance.random() * longest_s)
    os.kill(child, signal.SIGKILL)
    status = int(nursery.stdout.readline())
    assert os.WIFSIGNALED(status), "the victim ended by itself"
    return acks.read_text().splitlines() if acks.exists() else []


def run_cycles(
    nursery: subprocess.Popen[str], tmp_path: Path, cycles: int, passphrase: str
) -> None:
    folder, acks = tmp_path / "store", tmp_path / "acks"
    create_store(
        folder, "Inês Carvalho", "expert", "", passphrase, new_recovery_code(), cost=CHEAP
    ).close()
    promises = Promises()
    first = random.SystemRandom().randrange(2**32)
    for cycle in range(cycles):
        lines = kill_while_it_works(nursery, folder, passphrase, first + cycle, acks)
        for line in lines:
            promises.read(line)
            if line == "passphrase":
                passphrase = passphrase[::-1]
        try:
            store = unlock_store(folder, passphrase)
        except Problem as problem:  # killed between the change and its acknowledgement
            assert problem.code == "wrong-passphrase"
            passphrase = passphrase[::-1]
            store = unlock_store(folder, passphrase)
        try:
            promises.assert_kept(store)
            if cycle % 20 == 0 or cycle == cycles - 1:
                assert check_store(store) == [], f"seed {first + cycle}"
                promises = Promises()  # held by the check from now on
        finally:
            store.close()


def test_nothing_durable_is_lost_in_180_kills(
    nursery: subprocess.Popen[str], tmp_path: Path, passphrase: str
) -> None:
    run_cycles(nursery, tmp_path, 180, passphrase)


@pytest.mark.soak
def test_nothing_durable_is_lost_in_1800_kills(
    nursery: subprocess.Popen[str], tmp_path: Path, passphrase: str
) -> None:
    for part in range(9):  # a fresh store now and then: they grow with every cycle
        run_cycles(nursery, tmp_path / str(part), 200, passphrase)
