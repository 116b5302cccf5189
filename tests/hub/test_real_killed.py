"""A laptop that is killed in the middle of a sync goes on from there; nothing durable is lost."""

import random
import subprocess
from pathlib import Path

import pytest

from mieux_desktop.domain.notes import Attachment, Note
from mieux_desktop.hub.service import Service
from mieux_desktop.hub.syncing import Hub
from mieux_desktop.operations.enrolment import read_hub, set_hub_address
from mieux_desktop.operations.stores import unlock_store
from tests.e2e.conftest import nursery
from tests.e2e.exchange_victim import write_notes
from tests.e2e.test_sigkill import kill_while_it_works
from tests.hub.conftest import PATIENT, Centre
from tests.hub.loopback import serving
from tests.hub.real import Field, Laptop, agree, laptop

__all__ = ["laptop", "nursery"]  # fixtures
CYCLES = 6
_LONGEST_S = 0.5  # of work after the first note
_CHECKED = 5  # cycles between two checks of the whole store

pytestmark = pytest.mark.parametrize("centre", ["sqlite"], indirect=True)


@pytest.fixture
def nursery_module() -> str:
    """The victims of this file write and sync."""
    return "tests.hub.sync_victim"


def serve_files(centre: Centre, folder: Path) -> str:
    hub = Hub(centre.keys, centre.database, lambda: centre.now)
    service = Service(hub, PATIENT, attachments=folder)
    return centre.stack.enter_context(serving(service))


def ids(field: Field) -> set[bytes]:
    with field.store.reading() as records:
        return {note.id for note in records.find(Note)}


def run_cycles(
    nursery: subprocess.Popen[str],
    centre: Centre,
    ama: Field,
    ben: Field,
    folder: Path,
    cycles: int,
) -> None:
    url = serve_files(centre, folder / "held")
    for one in (ama, ben):
        set_hub_address(one.store, url)
    chance = random.Random(1)
    promised: set[bytes] = set()
    first = random.SystemRandom().randrange(2**31)
    for cycle in range(cycles):
        seed = first + cycle
        promised |= {*write_notes(ben.store, 40, chance)}
        ben.sync()
        ama.store.close()
        lines = kill_while_it_works(
            nursery, ama.folder, ama.passphrase, seed, folder / "acks", _LONGEST_S
        )
        ama.store = unlock_store(ama.folder, ama.passphrase, now=ama.clock)
        rows = [line.split("\t") for line in lines]
        assert {row[1] for row in rows if row[0] == "synced"} <= {""}, f"seed {seed}"
        written = {bytes.fromhex(row[1]) for row in rows if row[0] == "note"}
        promised |= written
        assert written <= ids(ama), f"seed {seed}"
        if cycle % _CHECKED == 0:
            assert ama.is_sound(), f"seed {seed}"
        ama.sync()
        hub = read_hub(ama.store)
        assert hub is not None and hub.waiting_changes == 0, f"seed {seed}"
        assert promised <= ids(ama), f"seed {seed}"
    for one in (ama, ben, ama):
        one.sync()
    assert promised <= ids(ama) == ids(ben)
    with ben.store.reading() as records:
        hashes = {file.sha256 for file in records.find(Attachment)}
    assert all(ben.store.attachments.holds(sha256) for sha256 in hashes)
    agree(ama, ben)


def test_a_sync_goes_on_after_kills(
    nursery: subprocess.Popen[str], centre: Centre, laptop: Laptop, tmp_path: Path
) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    run_cycles(nursery, centre, ama, ben, tmp_path, CYCLES)


@pytest.mark.soak
@pytest.mark.parametrize("part", range(5))
def test_syncs_survive_100_kills(
    part: int,
    nursery: subprocess.Popen[str],
    centre: Centre,
    laptop: Laptop,
    tmp_path: Path,
) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    run_cycles(nursery, centre, ama, ben, tmp_path, 20)
