"""The database goes away or its disk is full: devices are told, and nothing is lost."""

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from mieux_desktop.hub import grants, people
from mieux_desktop.hub.database import Database
from mieux_desktop.hub.folder import Folder
from mieux_desktop.hub.syncing import utc_now
from mieux_desktop.hub.tables import log
from tests.hub.conftest import GHANA, Centre
from tests.hub.device import Laptop, Refused
from tests.hub.postgres import Postgres
from tests.hub.writing import note
from tests.ports import quiet_port

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
def hub_on_a_small_disk(folder: Path) -> Iterator[tuple[str, Path]]:
    """`mieux-hub serve` on a disk that is soon full; its address, and a file to be removed."""
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
            yield f"http://127.0.0.1:{port}", Path(f"/proc/{server.pid}/root{disk}/ballast")
        finally:
            server.terminate()


def test_a_hub_whose_disk_is_full_loses_nothing_and_goes_on_when_there_is_room(
    tmp_path: Path,
) -> None:
    own_disks = subprocess.run(["unshare", "--mount", "--map-root-user", "true"], check=False)
    if own_disks.returncode:
        pytest.skip("this system does not let its users mount a disk of their own")
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
    with hub_on_a_small_disk(tmp_path / "hub") as (url, ballast):
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
        ballast.unlink()
        ama.sync()
        ben.sync()
        assert set(ben.shared) == set(ama.shared)
        assert not ama.outbox() and not ama.set_aside
        for laptop in (ama, ben):
            laptop.close()
