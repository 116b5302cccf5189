"""340 laptops that come back on the same day: each brings five days of work and takes the others'.

They do not wait for each other: eight sync at any moment until all have, first with all their work,
then once more for what the others brought meanwhile. The hub is the real program.
"""

import random
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import httpx
import sqlalchemy as sa

from benchmarks.bundle_size import Texts
from benchmarks.figures import Figure, at_most, percentile_95
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Note
from mieux_desktop.hub import grants, people
from mieux_desktop.hub.database import Database
from mieux_desktop.hub.folder import Folder
from mieux_desktop.hub.syncing import utc_now
from mieux_desktop.hub.tables import log
from mieux_desktop.sync.certificates import read_certificate
from mieux_desktop.sync.devices import Device
from tests.hub.device import Laptop
from tests.hub.postgres import running_postgres

LAPTOPS, NOTES, ACTIONS = 340, 20, 71
_AT_ONCE = 8
_WAIT_S = 0.2  # before a busy hub is asked again


@dataclass
class Day:
    """What was measured of one day."""

    name: str
    latencies: list[float] = field(default_factory=list)
    seconds: float = 0.0
    lost: int = 0
    refused: int = 0

    def figures(self) -> list[Figure]:
        """Return the figures."""
        count = len(self.latencies)
        p95 = round(percentile_95(self.latencies) * 1000)
        beside = f"{LAPTOPS} laptops, {LAPTOPS * NOTES} changes"
        return [
            Figure(f"{self.name}_requests_per_s", round(count / self.seconds, 1), "/s", beside),
            Figure(f"{self.name}_p95_ms", p95, "ms", f"asked again {self.refused}"),
            at_most(f"{self.name}_lost", self.lost, "", 0, strictly=False),
        ]


class TimedLaptop(Laptop):
    """Keeps how long the hub took, and asks a busy one again."""

    day: Day

    def post(self, path: str, data: bytes) -> httpx.Response:
        """Send a request until it is answered."""
        while True:
            started = time.perf_counter()
            response = super().post(path, data)
            self.day.latencies.append(time.perf_counter() - started)
            if response.status_code not in (429, 503):
                return response
            self.day.refused += 1
            time.sleep(_WAIT_S)


def measure(scratch: Path) -> list[Figure]:
    """Let the day pass on SQLite, and on PostgreSQL with one worker and with two."""
    found = _day(scratch / "sqlite", "hub_day_sqlite", None, 1).figures()
    if not shutil.which("pg_ctlcluster"):
        return found
    with running_postgres(durable=True) as new_database:
        for workers in (1, 2):
            name = f"hub_day_postgresql_{workers}"
            found += _day(scratch / name, name, new_database(), workers).figures()
    return found


def _day(folder: Path, name: str, url: str | None, workers: int) -> Day:
    day = Day(name)
    place = Folder(folder)
    keys = place.create(url, "")
    with closing(Database(place.database_url())) as database:
        database.create(keys.key, "MIEUX", 0)
        laptops = _enrolled(database, keys, day)
        with serving(folder, workers) as address:
            for laptop in laptops:
                laptop.url = address
            started = time.perf_counter()
            with ThreadPoolExecutor(_AT_ONCE) as pool:
                list(pool.map(Laptop.sync, laptops))
                list(pool.map(Laptop.sync, laptops))
            day.seconds = time.perf_counter() - started
        day.lost = _lost(database, laptops)
    for laptop in laptops:
        laptop.close()
    return day


def _enrolled(database: Database, hub: Device, day: Day) -> list[TimedLaptop]:
    """Laptops with work, each of an expert who is deployed to one of the actions."""
    chance = random.Random(7)
    texts = Texts(chance)
    bodies = [texts.write(40) for _ in range(200)]
    actions = [new_id() for _ in range(ACTIONS)]
    now, laptops = utc_now(), []
    with database.writing() as connection:
        for number in range(LAPTOPS):
            laptop, action = TimedLaptop(), actions[number % ACTIONS]
            laptop.day = day
            laptop.person_id = people.add_person(connection, f"Expert {number}", "expert", now)
            grants.deploy(connection, laptop.person_id, action, 0)
            card = laptop.device.card(laptop.person_id, "Expert", "expert", "ThinkPad")
            data = people.enrol(connection, hub, card, laptop.person_id, (), now)
            laptop.certificate, laptop.hub_key = read_certificate(data), hub.key
            laptop.scope_version = laptop.certificate.scope_version
            for _ in range(NOTES):
                laptop.write(_note(action, chance.choice(bodies)))
            laptops.append(laptop)
    return laptops


def _note(action: bytes, body: str) -> Note:
    at = datetime(2026, 3, 4, 10, tzinfo=UTC)
    return Note(id=new_id(), action_id=action, mission_id=bytes(16), written_at=at, body=body)


@contextmanager
def serving(folder: Path, workers: int) -> Iterator[str]:
    """`mieux-hub serve` as an administrator starts it."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "mieux_desktop.hub", "--folder", str(folder), "serve"]
    command += ["--port", str(port), "--workers", str(workers)]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as server:
        try:
            url = f"http://127.0.0.1:{port}"
            while not _answers(url):
                time.sleep(0.05)
            yield url
        finally:
            server.terminate()


def _answers(url: str) -> bool:
    try:
        return httpx.get(f"{url}/health", verify=False).status_code == 200
    except httpx.TransportError:
        return False


def _lost(database: Database, laptops: Sequence[Laptop]) -> int:
    """Return how many changes the hub lacks, or laptops that should have them."""
    written = {change.ref for one in laptops for change in one.shared.values()}
    with database.reading() as connection:
        rows = connection.execute(sa.select(log.c.epoch, log.c.n, log.c.scope)).all()
    held = {(row.epoch, row.n): row.scope for row in rows}
    lost = len(laptops) * NOTES - len(held) + len(written - held.keys())
    for laptop in laptops:
        scope = next(iter(laptop.shared.values())).scope
        due = {ref for ref, where in held.items() if where == scope}
        lost += len(due - laptop.shared.keys()) + len(laptop.set_aside)
    return lost
