"""Killed while it writes a file or reads one: files are whole or not there, and reading goes on."""

import random
import subprocess
from pathlib import Path

import pytest

from mieux_desktop.domain.notes import Attachment, Note
from mieux_desktop.operations.exchange import read_file
from mieux_desktop.operations.stores import unlock_store
from tests.e2e.exchange_victim import write_notes
from tests.e2e.test_sigkill import kill_while_it_works
from tests.unit.operations.team import Expert, pair, seal_codes_cheaply

CYCLES = 25  # of each kind
_NOTES = 80  # in a file that is read: several transactions
_LONGEST_S = 0.06  # of reading after the first of them
_CHECKED = 5  # cycles between two checks of the whole store

Pair = tuple[Expert, Expert]


@pytest.fixture
def nursery_module() -> str:
    """The victims of this file write and read files of a colleague."""
    return "tests.e2e.exchange_victim"


@pytest.fixture
def ama_and_bola(tmp_path: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch) -> Pair:
    """Two laptops that are paired and know what the other holds."""
    seal_codes_cheaply(monkeypatch)
    ama, bola = (Expert(tmp_path / name, f"{name} A", passphrase) for name in ("ama", "bola"))
    pair(ama, bola, tmp_path / "pairing")
    bola.give(ama, tmp_path / "stick")
    clear(tmp_path / "stick")
    return ama, bola


def clear(stick: Path) -> None:
    for path in stick.iterdir():
        path.unlink()


def reopen(expert: Expert) -> None:
    expert.store = unlock_store(expert.folder, expert.passphrase, now=expert.clock)


def ids(expert: Expert) -> set[bytes]:
    with expert.store.reading() as records:
        return {note.id for note in records.find(Note)}


def assert_files_are_there(expert: Expert) -> None:
    with expert.store.reading() as records:
        for attachment in records.find(Attachment):
            assert expert.store.attachments.holds(attachment.sha256)


def write_cycles(
    nursery: subprocess.Popen[str], tmp_path: Path, passphrase: str, pair: Pair, cycles: int
) -> None:
    ama, bola = pair
    stick, back = tmp_path / "stick", tmp_path / "back"
    back.mkdir(parents=True, exist_ok=True)
    promised: set[bytes] = set()
    first = random.SystemRandom().randrange(2**31) * 2
    for cycle in range(cycles):
        seed = first + 2 * cycle
        ama.store.close()
        acks = kill_while_it_works(nursery, tmp_path, passphrase, seed, tmp_path / "acks")
        reopen(ama)
        lines = [line.split("\t") for line in acks]
        promised |= {bytes.fromhex(line[1]) for line in lines if line[0] == "note"}
        assert promised <= ids(ama), f"seed {seed}"
        standing = sorted(stick.glob("*.mieux"))
        assert {line[1] for line in lines if line[0] == "file"} <= {p.name for p in standing}
        for path in standing:  # whole, whenever the kill came
            arrived = read_file(bola.store, path)
            assert arrived.files_damaged == 0, f"seed {seed}"
        clear(stick)
        read_file(ama.store, bola.send(ama, back).path)
        clear(back)
        if cycle % _CHECKED == 0:
            assert ama.is_sound(), f"seed {seed}"
    ama.give(bola, stick)
    assert promised <= ids(ama) == ids(bola)
    assert_files_are_there(bola)
    assert ama.is_sound() and bola.is_sound()
    clear(stick)


def read_cycles(
    nursery: subprocess.Popen[str], tmp_path: Path, passphrase: str, pair: Pair, cycles: int
) -> None:
    ama, bola = pair
    stick, back = tmp_path / "stick", tmp_path / "back"
    back.mkdir(parents=True, exist_ok=True)
    chance = random.Random(1)
    first = random.SystemRandom().randrange(2**31) * 2 + 1
    for cycle in range(cycles):
        seed = first + 2 * cycle
        due = {*write_notes(ama.store, _NOTES, chance)}
        path = ama.send(bola, stick).path
        before = ids(bola)
        bola.store.close()
        acks = kill_while_it_works(
            nursery, tmp_path, passphrase, seed, tmp_path / "acks", _LONGEST_S
        )
        reopen(bola)
        assert before <= ids(bola) <= before | due, f"seed {seed}"
        if any(line.startswith("read") for line in acks):
            assert due <= ids(bola), f"seed {seed}"
        if cycle % _CHECKED == 0:
            assert bola.is_sound(), f"seed {seed}"
        read_file(bola.store, path)
        assert ids(bola) == ids(ama), f"seed {seed}"
        assert_files_are_there(bola)
        clear(stick)
        read_file(ama.store, bola.send(ama, back).path)
        clear(back)
    assert ama.is_sound() and bola.is_sound()


def test_a_file_stands_whole_or_not_at_all_when_its_writer_is_killed(
    nursery: subprocess.Popen[str], tmp_path: Path, passphrase: str, ama_and_bola: Pair
) -> None:
    write_cycles(nursery, tmp_path, passphrase, ama_and_bola, CYCLES)
    close(ama_and_bola)


def test_reading_goes_on_after_a_kill_and_nothing_acknowledged_is_lost(
    nursery: subprocess.Popen[str], tmp_path: Path, passphrase: str, ama_and_bola: Pair
) -> None:
    read_cycles(nursery, tmp_path, passphrase, ama_and_bola, CYCLES)
    close(ama_and_bola)


@pytest.mark.soak
@pytest.mark.parametrize("part", range(5))  # fresh stores now and then: they grow
def test_files_survive_500_kills(
    part: int, nursery: subprocess.Popen[str], tmp_path: Path, passphrase: str, ama_and_bola: Pair
) -> None:
    write_cycles(nursery, tmp_path, passphrase, ama_and_bola, 2 * CYCLES)
    read_cycles(nursery, tmp_path, passphrase, ama_and_bola, 2 * CYCLES)
    close(ama_and_bola)


def close(pair: Pair) -> None:
    for expert in pair:
        expert.store.close()
