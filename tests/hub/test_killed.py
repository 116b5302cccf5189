"""The hub is killed at any moment: it opens again, and no acknowledged change is lost."""

import json
import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest
import sqlalchemy as sa

from mieux_desktop.hub import grants, people
from mieux_desktop.hub.database import Database
from mieux_desktop.hub.folder import Folder
from mieux_desktop.hub.syncing import utc_now
from mieux_desktop.hub.tables import log
from mieux_desktop.sync.messages import Receipt
from tests.hub.conftest import GHANA
from tests.hub.device import Laptop
from tests.hub.writing import note
from tests.ports import quiet_port

CYCLES, ON_POSTGRES = 50, 10
_LONGEST_S = 0.1  # of work before the kill
_STARTS_S = 0.05  # about; one in ten is killed within it
_CHANGES = 8  # of one epoch


class KilledHub:
    """`mieux-hub serve` on one port, started and killed many times."""

    def __init__(self, folder: Path, database: str | None) -> None:
        self.port = quiet_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._arguments = ["--folder", str(folder), "serve", "--port", str(self.port)]
        place = Folder(folder)
        self.keys = place.create(database, "")
        self.database = Database(place.database_url())
        self.database.create(self.keys.key, "MIEUX", 0)
        self._process = 0
        self._nursery = subprocess.Popen(
            [sys.executable, "-m", "tests.hub.hub_nursery"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def start(self) -> None:
        """Start it."""
        assert self._nursery.stdin and self._nursery.stdout
        self._nursery.stdin.write(json.dumps(self._arguments) + "\n")
        self._nursery.stdin.flush()
        self._process = int(self._nursery.stdout.readline())

    def kill(self) -> None:
        """Kill it."""
        assert self._nursery.stdout
        process, self._process = self._process, 0
        os.kill(process, signal.SIGKILL)
        status = int(self._nursery.stdout.readline())
        assert os.WIFSIGNALED(status), f"the hub ended by itself: {status}"

    def wait(self) -> None:
        """Wait until it answers."""
        for _ in range(30_000):
            try:
                socket.create_connection(("127.0.0.1", self.port)).close()
            except OSError:
                time.sleep(0.002)
            else:
                return
        raise AssertionError("the hub does not come up")

    def close(self) -> None:
        """Leave nothing behind."""
        if self._process:
            self.kill()
        assert self._nursery.stdin and self._nursery.stdout
        self._nursery.stdin.close()
        self._nursery.stdout.close()
        assert self._nursery.wait() == 0
        self.database.close()


class Worker:
    """A laptop whose user writes and syncs without pause, whatever becomes of the hub."""

    def __init__(self, laptop: Laptop) -> None:
        self.laptop = laptop
        self.written: set[object] = set()
        self.receipts: list[Receipt] = []
        self.failure: BaseException | None = None
        self.synced = threading.Event()
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._work)
        self._thread.start()

    def end(self) -> None:
        """Stop after the sync that is running."""
        self._ends.set()
        self._thread.join()

    def _work(self) -> None:
        laptop = self.laptop
        try:
            while not self._ends.is_set():
                if len(self.written) % _CHANGES == 0:
                    laptop.start()
                self.written.add(laptop.write(note(body="Fees " * random.randrange(200))).ref)
                while not self._ends.is_set() and not self._is_through():
                    time.sleep(0.002)
        except BaseException as error:
            self.failure = error

    def _is_through(self) -> bool:
        try:
            self.laptop.sync()
        except httpx.TransportError:
            return False
        self.receipts += self.laptop.receipts
        self.laptop.receipts = []
        self.synced.set()
        return True


def kill_cycles(hub: KilledHub, cycles: int) -> None:
    """Let laptops work and kill the hub so many times; check what it holds after each."""
    seed = random.SystemRandom().randrange(2**32)
    chance = random.Random(seed)
    hub.start()
    hub.wait()
    laptops = [enrolled(hub, name) for name in ("Ama", "Ben", "Cleo")]
    workers = [Worker(laptop) for laptop in laptops]
    promised: dict[bytes, tuple[int, bytes]] = {}
    try:
        for _ in range(cycles):
            if chance.random() < 0.9:
                hub.wait()
                time.sleep(chance.random() * _LONGEST_S)
            else:
                time.sleep(chance.random() * _STARTS_S)
            hub.kill()
            for worker in workers:
                assert worker.failure is None, f"seed {seed}: {worker.failure!r}"
                for receipt in [*worker.receipts]:
                    for epoch, n, chain in receipt.heads:
                        promised[epoch] = max(promised.get(epoch, (0, b"")), (n, chain))
            assert_holds(hub.database, promised)
            hub.start()
        hub.wait()
    finally:
        for worker in workers:
            worker.end()
    assert all(worker.failure is None for worker in workers)
    assert_all_came_through(hub, workers)
    hub.kill()


def enrolled(hub: KilledHub, name: str) -> Laptop:
    """A laptop of an expert in Ghana."""
    with hub.database.writing() as connection:
        person_id = people.add_person(connection, name, "expert", utc_now())
        grants.deploy(connection, person_id, GHANA, 0)
        code = people.new_enrolment_code(connection, person_id, utc_now())
    laptop = Laptop(hub.url, name)
    laptop.enrol(code)
    laptop.person_id = person_id
    laptop.most = 4096
    return laptop


def assert_holds(database: Database, promised: dict[bytes, tuple[int, bytes]]) -> None:
    """The hub holds every change up to each head that it has signed."""
    counted = sa.select(log.c.epoch, sa.func.count(), sa.func.max(log.c.n)).group_by(log.c.epoch)
    with database.reading() as connection:
        held = {epoch: (count, last) for epoch, count, last in connection.execute(counted)}
        chains = {
            row[:2]: row[2]
            for row in connection.execute(sa.select(log.c.epoch, log.c.n, log.c.chain))
        }
    for epoch, (n, chain) in promised.items():
        count, last = held[epoch]
        assert count == last >= n
        assert chains[epoch, n] == chain


def assert_all_came_through(hub: KilledHub, workers: list[Worker]) -> None:
    """Everybody has all that anybody wrote, once."""
    written = set().union(*(worker.written for worker in workers))
    for worker in [*workers, *workers]:
        worker.laptop.sync()
    for worker in workers:
        assert set(worker.laptop.shared) == written
        assert not worker.laptop.set_aside
        worker.laptop.close()
    with hub.database.reading() as connection:
        count = connection.execute(sa.select(sa.func.count()).select_from(log)).scalar_one()
    assert count == len(written)


@pytest.fixture
def killed_hub(tmp_path: Path) -> Iterator[KilledHub]:
    """A hub on SQLite."""
    with closing(KilledHub(tmp_path / "hub", None)) as hub:
        yield hub


def test_nothing_acknowledged_is_lost_when_the_hub_is_killed_50_times(
    killed_hub: KilledHub,
) -> None:
    kill_cycles(killed_hub, CYCLES)


def test_nothing_acknowledged_is_lost_on_postgresql_either(
    tmp_path: Path, postgres: Callable[[], str]
) -> None:
    with closing(KilledHub(tmp_path / "hub", postgres())) as hub:
        kill_cycles(hub, ON_POSTGRES)


@pytest.mark.soak
@pytest.mark.parametrize("part", range(5))  # fresh hubs now and then: they grow
def test_the_hub_survives_500_kills(part: int, tmp_path: Path, postgres: Callable[[], str]) -> None:
    for place, url, cycles in (("sqlite", None, 80), ("postgresql", postgres(), 20)):
        with closing(KilledHub(tmp_path / place, url)) as hub:
            kill_cycles(hub, cycles)
