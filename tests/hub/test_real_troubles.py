"""Real laptops and a real hub when things go wrong: backups, cuts, full disks, much at once."""

import secrets
import shutil
import socket
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.enrolment import leave_hub, read_hub, set_hub_address
from mieux_desktop.operations.exchange import list_exchanges
from mieux_desktop.operations.hub_sync import Step, last_sync, sync_with_hub
from mieux_desktop.operations.stores import unlock_store
from tests.badlink import BadLink, troubles
from tests.hub.conftest import Centre
from tests.hub.loopback import CountingLine
from tests.hub.real import Field, Laptop, agree, laptop
from tests.ports import quiet_port
from tests.unit.sync.roads import hear, server

__all__ = ["laptop"]  # the fixture

pytestmark = pytest.mark.parametrize("centre", ["sqlite"], indirect=True)

MUCH = 150  # notes of several pages


def write_much(field: Field) -> None:
    """Write notes that fill several pages."""
    for _ in range(MUCH):
        field.write(secrets.token_hex(4000))


def put_back(field: Field, folder: Path) -> None:
    """Put a copy of the store in the store's place and open it."""
    field.store.close()
    shutil.rmtree(field.folder)
    shutil.copytree(folder, field.folder)
    field.store = unlock_store(field.folder, field.passphrase, now=field.clock)


def copy_store(field: Field, target: Path) -> None:
    field.store.close()
    shutil.copytree(field.folder, target)
    field.store = unlock_store(field.folder, field.passphrase, now=field.clock)


def test_a_store_that_was_restored_gets_its_lost_work_back(laptop: Laptop, tmp_path: Path) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    ama.write("Before")
    ama.sync()
    copy_store(ama, tmp_path / "copy")
    for number in range(40):
        ama.write(f"Lost {number}")
    ama.restart()
    ama.write("Lost with its epoch")
    ama.sync()
    ben.sync()
    ben.write("Of Ben")
    ben.sync()
    put_back(ama, tmp_path / "copy")
    assert ama.bodies() == ["Before"]
    ama.write("After")
    ama.sync()
    ben.sync()
    assert len(ama.bodies()) == 44
    agree(ama, ben)


def test_a_restored_store_that_wrote_before_it_asked_forks_nothing(
    laptop: Laptop, tmp_path: Path
) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    note = ama.write("Before")
    ama.sync()
    copy_store(ama, tmp_path / "copy")
    ama.edit(note, body="Edited and lost")
    ama.sync()
    put_back(ama, tmp_path / "copy")
    ama.edit(note, body="Edited again")
    synced = ama.sync()
    assert not synced.forked
    for one in (ben, ama):
        one.sync()
    agree(ama, ben)


def test_a_bad_road_ends_with_everything_on_both_sides(centre: Centre, laptop: Laptop) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    ends: dict[str, int] = {}
    for seed in range(4):
        for number in range(20):
            ama.write(f"Ama {seed} {number}")
            ben.write(f"Ben {seed} {number}")
        with BadLink(centre.urls[0], troubles(seed, share=0.4)) as link:
            for one in (ama, ben) * 3:
                set_hub_address(one.store, link.url)
                synced = one.try_to_sync()
                code = synced.problem.code if synced.problem else ""
                ends[code] = ends.get(code, 0) + 1
    assert set(ends) <= {"", "connection-lost", "hub-unreachable"}
    for one in (ama, ben, ama):
        set_hub_address(one.store, centre.urls[0])
        assert one.sync().waiting == 0
    assert len(ama.bodies()) == 160
    agree(ama, ben)


def test_bytes_on_the_line_of_an_idle_sync(centre: Centre, laptop: Laptop) -> None:
    ama = laptop("Ama Mensah")
    ama.write("Bank fees")
    ama.sync()
    ama.sync()
    line = CountingLine(int(centre.urls[0].rpartition(":")[2]))
    set_hub_address(ama.store, line.url)
    ama.sync()
    line.close()
    assert line.up + line.down <= 500


def test_a_sync_that_is_stopped_goes_on_from_there(laptop: Laptop) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    write_much(ama)
    ama.sync()
    seen: list[Step] = []
    stopped = ben.try_to_sync(progress=seen.append, cancelled=lambda: len(seen) > 2)
    assert stopped.problem is not None
    assert stopped.problem.code == "cancelled"
    assert len(ben.bodies()) < MUCH
    last = last_sync(ben.store)
    assert last is not None and last.code == "cancelled"
    ben.sync()
    assert len(ben.bodies()) == MUCH
    agree(ama, ben)


def test_a_hub_that_says_nothing_can_be_left_at_once(laptop: Laptop) -> None:
    ama = laptop("Ama Mensah")
    asked, over = threading.Event(), threading.Event()

    def say_nothing(line: socket.socket) -> None:
        hear(line)
        asked.set()
        over.wait(30)

    with server(say_nothing) as port:
        set_hub_address(ama.store, f"http://127.0.0.1:{port}")
        synced = ama.try_to_sync(cancelled=asked.is_set)
        over.set()
    assert synced.problem is not None and synced.problem.code == "cancelled"


def test_a_hub_that_is_away_is_named(laptop: Laptop) -> None:
    ama = laptop("Ama Mensah")
    ama.write("Bank fees")
    set_hub_address(ama.store, f"http://127.0.0.1:{quiet_port()}")
    synced = ama.try_to_sync()
    assert synced.problem is not None and synced.problem.code == "hub-unreachable"
    assert synced.waiting > 0
    last = last_sync(ama.store)
    assert last is not None and last.code == "hub-unreachable"


def test_progress_is_told_and_pages_grow(laptop: Laptop) -> None:
    ama = laptop("Ama Mensah")
    write_much(ama)
    seen: list[Step] = []
    synced = ama.sync(progress=seen.append)
    assert [step.done for step in seen] == sorted(step.done for step in seen)
    assert seen[-1].done == seen[-1].total == synced.sent
    assert seen[-1].up_bytes == synced.up_bytes > 0
    assert 2 < synced.requests < 12


def test_only_one_sync_runs_at_a_time(laptop: Laptop) -> None:
    ama = laptop("Ama Mensah")
    ama.write("Bank fees")
    begun, go_on = threading.Event(), threading.Event()

    def wait() -> bool:
        begun.set()
        go_on.wait(10)
        return False

    thread = threading.Thread(target=lambda: ama.sync(cancelled=wait))
    thread.start()
    begun.wait(10)
    with pytest.raises(Problem, match="sync-running"):
        sync_with_hub(ama.store)
    go_on.set()
    thread.join()
    assert ama.sync().waiting == 0


def test_work_goes_on_during_a_sync(laptop: Laptop) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    for number in range(300):
        ama.write(f"Ama {number}")
    ama.sync()
    over = threading.Event()

    def work() -> None:
        number = 0
        while not over.is_set():
            ben.write(f"Ben {number}")
            number += 1

    thread = threading.Thread(target=work)
    thread.start()
    try:
        ben.sync()
    finally:
        over.set()
        thread.join()
    for one in (ben, ama):
        one.sync()
    agree(ama, ben)


def test_a_full_disk_keeps_what_was_there_and_the_sync_goes_on_later(laptop: Laptop) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    for number in range(400):
        ama.write(f"Note {number} " + "text " * 200)
    ama.sync()
    ben.sync()
    for number in range(400):
        ama.write(f"More {number} " + f"{number} text " * 200)
    ama.sync()
    engine = ben.store._engine
    with engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
    sa.event.listen(
        engine, "engine_connect",
        limit := lambda c: c.exec_driver_sql(f"PRAGMA max_page_count = {pages + 20}"),
    )  # fmt: skip
    full = ben.try_to_sync()
    assert full.problem is not None
    assert full.problem.code == "disk-full"
    sa.event.remove(engine, "engine_connect", limit)
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    ben.restart()
    ben.sync()
    agree(ama, ben)


def test_a_revoked_store_may_leave_the_hub_and_keeps_what_it_holds(laptop: Laptop) -> None:
    ama = laptop("Ama Mensah")
    ama.write("Bank fees")
    ama.sync()
    leave_hub(ama.store)
    assert read_hub(ama.store) is None
    assert ama.bodies() == ["Bank fees"]
    with pytest.raises(Problem, match="not-enrolled"):
        sync_with_hub(ama.store)
    ama.enrol_again()
    ama.write("Remittances")
    assert ama.sync().waiting == 0
    assert ama.bodies() == ["Bank fees", "Remittances"]
    assert ama.is_sound()


def test_the_history_shows_syncs_that_moved_something(laptop: Laptop) -> None:
    ama = laptop("Ama Mensah")
    ama.write("Bank fees")
    ama.sync()
    ama.sync()
    (shown,) = [e for e in list_exchanges(ama.store) if e.laptop_name == "MIEUX"]
    assert (shown.state, shown.sent) == ("synced", True)
    assert shown.counts["changes"] >= 1
