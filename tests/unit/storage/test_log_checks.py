"""The check names what was changed behind the log in what exchanges keep."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.record import Ref
from mieux_desktop.storage.epochs import (
    RESTORED,
    Device,
    Epoch,
    cloned_devices,
    new_device_key,
    verify_claim,
    write_claim,
)
from mieux_desktop.storage.store import Store
from tests.unit.storage.laptops import Laptop


@pytest.fixture
def pair(tmp_path: Path, passphrase: str) -> Iterator[tuple[Laptop, Laptop]]:
    known: set[bytes] = set()
    one, two = (Laptop(tmp_path / name, passphrase, known) for name in ("one", "two"))
    yield one, two
    one.store.close()
    two.store.close()


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE withheld SET h = zeroblob(32)", "the chain is broken"),
        ("DELETE FROM withheld WHERE n = (SELECT max(n) FROM withheld)", "follows number"),
        ("UPDATE epochs SET n = n + 1", "is written"),
        ("UPDATE epochs SET restored = NOT restored", "not signed by its device"),
        ("UPDATE signed_heads SET signature = zeroblob(64)", "head 5 is not signed"),
        ("UPDATE changes SET scope = x''", "time or scope differs"),
        ("UPDATE changes SET chain = NULL WHERE n = 1", "has no link in the chain"),
        ("DELETE FROM conflicts", "conflicts of 'body' differ"),
        ("INSERT INTO awaited VALUES ('note', zeroblob(16), 'body', zeroblob(8), 1)", "awaited"),
        ("UPDATE quarantine SET body = (SELECT body FROM changes LIMIT 1)", "content and hash"),
    ],
)
def test_the_check_names_what_was_changed(
    pair: tuple[Laptop, Laptop], statement: str, told: str
) -> None:
    one, two = pair
    with one.store.reading() as records:
        hidden, unshared, *_ = (a for a in records.find(Action) if a.id != one.action.id)
    note = one.write("base")
    one.write("hidden", hidden)
    one.write("not shared", unshared)
    one.write("after")
    two.scopes = {one.action.id, unshared.id, _person(one)}
    one.give(two, allowed_scopes={one.action.id})
    one.edit(note.id, body="mine")
    two.edit(note.id, body="yours")
    one.restart()
    one.write("later")
    one.give(two, allowed_scopes={one.action.id})
    assert two.problems() == [] and two.conflicts()
    with two.store._engine.connect() as connection:
        connection.exec_driver_sql(statement)
        connection.commit()
    assert any(told in line for line in two.problems()), two.problems()


def _person(laptop: Laptop) -> bytes:
    with laptop.store.reading() as records:
        author: bytes = records.setting("author")
        return author


def test_an_epoch_continues_the_last_own_change_and_says_when_a_backup_lies_between(
    pair: tuple[Laptop, Laptop],
) -> None:
    one, two = pair
    note = one.write("mine")
    two.write("theirs")
    two.give(one)  # what came last is not one's own
    last = one.note(note.id).heads["body"][0]
    with one.store._engine.connect() as connection:
        epoch = Epoch(one.store._device, connection)
    assert epoch.claim.previous == last and not epoch.claim.restored
    verify_claim(epoch.claim)
    with one.store.unit_of_work() as work:
        work.put_setting(RESTORED, True)
    one.restart()  # nothing is written in this run: the next is the first after the restore
    one.restart()
    assert one.store._epoch.claim.restored
    one.write("after the restore")
    one.restart()
    assert not one.store._epoch.claim.restored
    assert one.problems() == []


def test_two_epochs_that_continue_the_same_change_are_a_clone_unless_one_was_restored(
    store: Store,
) -> None:
    device = Device(new_device_key())
    first = device.claim(b"epoch  1", None, restored=False)
    line = [
        first,
        device.claim(b"epoch  2", Ref(first.epoch, 4), restored=False),
        device.claim(b"epoch  3", Ref(first.epoch, 2), restored=True),
    ]
    twin = device.claim(b"epoch  4", Ref(first.epoch, 4), restored=False)
    older = device.claim(b"epoch  5", Ref(first.epoch, 3), restored=False)
    for extra, found in ((None, set()), (twin, {device.public}), (older, {device.public})):
        with store._engine.connect() as connection:
            for claim in [*line, *([extra] if extra else [])]:
                write_claim(connection, claim, own=False)
            run = connection.exec_driver_sql
            run("UPDATE epochs SET n = 4 WHERE epoch = ?", (first.epoch,))
            assert cloned_devices(connection) == found
            connection.rollback()


def test_a_copy_that_runs_at_the_same_time_cannot_write_in_this_runs_epoch(
    pair: tuple[Laptop, Laptop],
) -> None:
    one, two = pair
    one.write("common")
    one.give(two)
    truth = one.load_for(two)
    assert truth.runs == []
    note = one.write("by the copy")
    stolen = one.load_for(two)
    with one.store._engine.connect() as connection:  # one is as it was before the copy wrote
        run = connection.exec_driver_sql
        for table in ("changes", "change_records", "note"):
            column = {"changes": "seq", "change_records": "seq", "note": "id"}[table]
            value = "(SELECT max(seq) FROM change_records)" if column == "seq" else "?"
            run(
                f"DELETE FROM {table} WHERE {column} = {value}",
                () if column == "seq" else (note.id,),
            )
        row = run("SELECT epoch, n, chain FROM changes ORDER BY seq DESC LIMIT 1").one()
        run("UPDATE epochs SET n = ?, chain = ? WHERE epoch = ?", (row.n, row.chain, row.epoch))
        connection.commit()
    assert one.problems() == []
    reception = one.take(stolen, two)
    assert reception.forks == {one.store.device} and reception.quarantined == 1
    assert one.problems() == []
    later = one.write("goes on")
    assert one.note(later.id).body == "goes on" and one.problems() == []
