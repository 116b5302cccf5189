"""The database goes away or its disk is full: devices are told, and nothing is lost."""

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from mieux_desktop.hub import grants, people
from mieux_desktop.hub.database import Database
from mieux_desktop.hub.folder import Folder
from mieux_desktop.hub.service import Service
from mieux_desktop.hub.syncing import Hub, utc_now
from mieux_desktop.hub.tables import log
from tests.hub.conftest import GHANA, Centre
from tests.hub.device import Laptop, Refused
from tests.hub.loopback import serving
from tests.hub.postgres import Postgres
from tests.hub.writing import note
from tests.ports import quiet_port

Small = Callable[[Path], AbstractContextManager[tuple[str, Callable[[], None]]]]
on_postgresql = pytest.mark.parametrize("centre", ["postgresql"], indirect=True)


def work_until(laptop: Laptop, ends: threading.Event, told: set[str]) -> None:
    """Write and sync without pause; keep with what words the hub refused."""
    while not ends.is_set():
        laptop.write(note())
        while True:
            try:
                laptop.sync()
                break
            except Refused as refused:
                told.add(str(refused))
                time.sleep(0.01)


@on_postgresql
@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_syncs_go_on_after_postgresql_was_restarted_in_their_middle(
    centre: Centre, postgres: Postgres, mode: str
) -> None:
    url = centre.serve()
    laptops = [centre.laptop(name, "expert", GHANA) for name in ("Ama", "Ben", "Cleo")]
    ends, told = threading.Event(), set[str]()
    threads = []
    for laptop in laptops:
        laptop.url = url
        threads.append(threading.Thread(target=work_until, args=(laptop, ends, told)))
        threads[-1].start()
    try:
        for _ in range(2):
            time.sleep(0.1)
            postgres.stop(mode)
            time.sleep(0.05)
            postgres.start()
        time.sleep(0.1)
    finally:
        ends.set()
        for thread in threads:
            thread.join()
    assert told == {"hub-database-away"}
    for laptop in [*laptops, *laptops]:
        laptop.sync()
    written = {
        change.ref for one in laptops for own in one.epochs.values() for change in own.changes
    }
    for laptop in laptops:
        assert set(laptop.shared) == written
        assert not laptop.outbox() and not laptop.set_aside
    with centre.database.reading() as connection:
        count = connection.execute(sa.select(sa.func.count()).select_from(log)).scalar_one()
    assert count == len(written)


@on_postgresql
def test_a_database_that_is_away_is_said_to_be(centre: Centre, postgres: Postgres) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    ama.write(note())
    postgres.stop("fast")
    try:
        for path in ("/health", "/metrics"):
            response = ama.http.get(ama.url + path)
            assert (response.status_code, response.text) == (503, "hub-database-away")
        response = ama.post("/sync", ama.request(ama.outbox()))
        assert (response.status_code, response.text) == (503, "hub-database-away")
    finally:
        postgres.start()
    assert ama.http.get(ama.url + "/health").text == "ok"
    ama.sync()
    assert ama.outbox() == []


_DISK, _BALLAST = "3m", "1m"
# A disk of its own for the hub, that only this process and its children see.
_ON_A_SMALL_DISK = """
mkdir -p "$1.disk" && mount -t tmpfs -o size=$2 tmpfs "$1.disk" && cp -r "$1/." "$1.disk" &&
head -c $3 /dev/zero > "$1.disk/ballast" && shift 3 && exec "$@"
"""


@contextmanager
def hub_on_a_small_disk(folder: Path) -> Iterator[tuple[str, Callable[[], None]]]:
    """A hub on a disk that is soon full; its address, and what makes room there.

    Where nobody may mount a disk of their own (in some containers), SQLite is told that its file
    may not grow: it then says the same.
    """
    asked = subprocess.run(["unshare", "--mount", "--map-root-user", "true"], check=False)
    if asked.returncode:
        with hub_in_a_small_file(folder) as found:
            yield found
        return
    port = quiet_port()
    disk = Path(f"{folder}.disk")
    hub = [sys.executable, "-m", "mieux_desktop.hub", "--folder", str(disk)]
    command = [
        "unshare", "--mount", "--map-root-user", "sh", "-c", _ON_A_SMALL_DISK, "sh", str(folder),
        _DISK, _BALLAST, *hub, "serve", "--port", str(port),
    ]  # fmt: skip
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as server:
        try:
            for _ in range(6000):
                try:
                    socket.create_connection(("127.0.0.1", port)).close()
                    break
                except OSError:
                    assert server.poll() is None, "the hub did not start"
                    time.sleep(0.01)
            ballast = Path(f"/proc/{server.pid}/root{disk}/ballast")
            yield f"http://127.0.0.1:{port}", ballast.unlink
        finally:
            server.terminate()


@contextmanager
def hub_in_a_small_file(folder: Path) -> Iterator[tuple[str, Callable[[], None]]]:
    """A hub whose database file may not grow beyond a few megabytes, until there is room."""
    place, pages = Folder(folder), [500]
    database = Database(place.database_url())

    @sa.event.listens_for(database._engine, "checkout")
    def limit(connection: Any, *_: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages[0]}")

    def make_room() -> None:
        pages[0] = 1 << 20

    with serving(Service(Hub(place.keys(""), database))) as url:
        yield url, make_room
    database.close()


@pytest.mark.parametrize("small", [hub_on_a_small_disk, hub_in_a_small_file])
def test_a_hub_whose_disk_is_full_loses_nothing_and_goes_on_when_there_is_room(
    tmp_path: Path, small: Small
) -> None:
    place = Folder(tmp_path / "hub")
    keys = place.create(None, "")
    database = Database(place.database_url())
    database.create(keys.key, "MIEUX", 0)
    with database.writing() as connection:
        ids = [people.add_person(connection, name, "expert", utc_now()) for name in ("A", "B")]
        for id_ in ids:
            grants.deploy(connection, id_, GHANA, 0)
        codes = [people.new_enrolment_code(connection, id_, utc_now()) for id_ in ids]
    database.close()
    with small(tmp_path / "hub") as (url, make_room):
        ama, ben = Laptop(url), Laptop(url)
        for laptop, code, id_ in zip((ama, ben), codes, ids, strict=True):
            laptop.enrol(code)
            laptop.person_id = id_
        told = ""
        while not told:
            assert len(ama.shared) < 1000, "the disk was never full"
            ama.write(note(body="Fees fell to 6 %. " * 1500))
            try:
                ama.sync()
            except Refused as refused:
                told = str(refused)
        acknowledged = ama.acknowledged[ama.claim.epoch].n
        assert told == "hub-disk-full"
        assert 0 < acknowledged < len(ama.shared)
        ben.sync()  # reading goes on
        assert len(ben.shared) == acknowledged
        make_room()
        ama.sync()
        ben.sync()
        assert set(ben.shared) == set(ama.shared)
        assert not ama.outbox() and not ama.set_aside
        for laptop in (ama, ben):
            laptop.close()
