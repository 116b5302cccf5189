"""Receipts: what waits until the hub has it, what it sets aside, what it lost and gets again."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.changes.model import Change, hash_change
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Attachment, Note
from mieux_desktop.domain.record import Ref
from mieux_desktop.operations.stores import check_store
from mieux_desktop.storage.hub_link import HubHead
from tests.unit.storage.hubs import KEY, Enrolled, Hub, enrolled

Team = tuple[Hub, Enrolled, Enrolled]


@pytest.fixture
def team(tmp_path: Path, passphrase: str) -> Iterator[Team]:
    """Two laptops that share two actions through a hub."""
    hub, (one, two), _ = enrolled(tmp_path, passphrase, set(), ("one", "two"))
    yield hub, one, two
    for laptop in (one, two):
        assert laptop.problems() == []
        laptop.store.close()


def _waiting(laptop: Enrolled) -> int:
    with laptop.store.reading() as records:
        return records.hub_waiting().changes


def _aside(laptop: Enrolled) -> list[tuple[str, bytes]]:
    with laptop.store.reading() as records:
        return [(aside.reason, aside.sender) for aside in records.set_aside()]


def test_work_waits_until_a_receipt_covers_it_and_runs_begin_there(team: Team) -> None:
    _, one, _ = team
    one.write("first")
    assert _waiting(one) == 2  # the profile and the note
    with one.store.reading() as records:
        assert records.hub_waiting_by_entity() == {"person": 1, "note": 1}
    _, receipt = one.ask()
    assert (receipt.changes, receipt.set_aside, receipt.fork) == (2, 0, False)
    assert _waiting(one) == 0 and one.store.load_for_hub(10_000).runs == []
    one.write("second")
    (run,) = one.store.load_for_hub(10_000).runs
    assert (run.after_n, len(run.entries)) == (2, 1)
    _, again = one.ask()
    with one.store.reading() as records:
        kept = records.hub_receipts()
        (newest,) = records.hub_receipts(limit=1)
    assert [r.changes for r in kept] == [1, 2] and newest == kept[0]
    assert (newest.hub, newest.body, newest.set_aside) == (KEY, b"receipt", 0)
    assert again.changes == 1


def test_a_receipt_that_says_nothing_new_is_not_kept(team: Team) -> None:
    _, one, _ = team
    one.ask()
    with one.store.reading() as records:
        (head,) = records.hub_heads().acknowledged
    assert one.store.take_receipt(b"again", [head], [], one.now).changes == 0
    with one.store.reading() as records:
        assert [r.body for r in records.hub_receipts()] == [b"receipt"]


def test_a_run_to_the_hub_holds_as_much_as_there_is_room_and_at_least_one(team: Team) -> None:
    _, one, _ = team
    for _ in range(5):
        one.write("word " * 100)
    load = one.store.load_for_hub(1)
    assert (load.changes, load.left) == (1, 5)
    load = one.store.load_for_hub(2500)
    assert 1 < load.changes < 6 and load.changes + load.left == 6


def test_what_the_hub_sets_aside_leaves_the_records_and_stays_readable(team: Team) -> None:
    hub, one, two = team
    note = one.write("kept")
    hub.refuses = lambda change: "role" if change.n == 3 else ""
    one.edit(note.id, body="refused")
    one.edit(note.id, tags=("later",))
    one.sync()
    shown = one.note(note.id)
    assert (shown.body, shown.tags) == ("kept", ("later",))
    assert _aside(one) == [("role", KEY)]
    with one.store.reading() as records:
        (aside,) = records.set_aside()
        assert not records.search(Note, "refused") and records.search(Note, "kept")
        assert records.hub_receipts()[0].set_aside == 1
    assert aside.change.edits[0].value == "refused" and aside.device == one.store.device
    one.restart()
    one.write("after")  # the epoch that it was in is not taken for a clone's
    one.sync()
    with one.store.reading() as records:
        assert records.cloned_devices() == frozenset()
    two.sync()
    assert two.note(note.id).body == "kept"
    hub.adopt(aside.change.ref)
    one.sync()
    two.sync()
    assert one.note(note.id).body == two.note(note.id).body == "refused"
    assert _aside(one) == [] and one.log().keys() == two.log().keys()


def test_a_record_that_is_set_aside_whole_is_gone_and_its_reason_may_change(team: Team) -> None:
    hub, one, _ = team
    note = one.write("mine")
    hub.refuses = lambda change: "role"
    one.sync()
    with one.store.reading() as records:
        assert records.get(Note, note.id) is None
    (change,) = (c for c, _, _ in hub.aside.values() if c.n == 2)
    told = (change.epoch, change.n, hash_change(change), "out-of-scope")
    receipt = one.store.take_receipt(b"later", [], [told], one.now)
    assert receipt.set_aside == 0 and sorted(_aside(one)) == [("out-of-scope", KEY), ("role", KEY)]
    with one.store.unit_of_work() as work:  # a screen still shows the note
        work.save(note, replace(note, body="edited"))
    with one.store.reading() as records:
        assert records.get(Note, note.id) is None
    assert one.problems() == []
    for ref in sorted(hub.aside):
        hub.adopt(ref)
    one.sync()
    assert one.note(note.id).body == "mine" or one.note(note.id).body == "edited"


def test_an_edit_of_a_shipped_record_that_is_set_aside_shows_what_was_shipped(team: Team) -> None:
    hub, one, _ = team
    hub.refuses = lambda change: "role"
    before = one.action
    with one.store.unit_of_work() as work:
        work.save(before, replace(before, name_en="Renamed"))
    one.sync()
    with one.store.reading() as records:
        assert records.require(Action, before.id) == before
        assert before in records.search(Action, before.name_en)


def test_a_hub_that_was_restored_gets_again_what_it_lost_and_had_set_aside(team: Team) -> None:
    hub, one, _ = team
    hub.refuses = lambda change: "role" if change.n == 3 else ""
    for body in ("first", "refused", "third"):
        one.write(body)
    one.sync()
    hub.lose(0)
    (answer, receipt) = one.ask()
    assert answer.complete and receipt.changes == 0 and _waiting(one) == 4
    (run,) = one.store.load_for_hub(100_000).runs
    assert run.after_n == 0 and all(isinstance(entry, Change) for entry in run.entries)
    one.sync()
    assert len(hub.log) == 3 and len(hub.aside) == 1 and _aside(one) == [("role", KEY)]


def test_own_work_that_was_wiped_goes_to_a_restored_hub_as_its_hash(team: Team) -> None:
    hub, one, two = team
    note = one.write("wiped")
    one.sync()
    two.sync()
    hub.withdraw(one.store.device, one.action.id)
    one.sync()
    hub.lose(0)
    one.sync()
    (hashes,) = (h for d, h in hub.epochs.values() if d == one.store.device)
    assert len(hashes) == 2 and [entry.change.n for entry in hub.log] == [1]
    assert two.note(note.id) and one.store.load_for_hub(100_000).runs == []


def test_a_receipt_of_another_past_is_a_fork_and_is_not_answered_for_ever(team: Team) -> None:
    _, one, _ = team
    one.write("first")
    one.write("second")
    with one.store.reading() as records:
        (head,) = records.hub_heads().own
    load = one.store.load_for_hub(100_000)
    aside = [
        (head.epoch, n, hash_change(entry), "fork")
        for n, entry in enumerate(load.runs[0].entries, 1)
        if isinstance(entry, Change)
    ]
    other = HubHead(head.epoch, 2, bytes(32))
    receipt = one.store.take_receipt(b"fork", [other], aside, one.now)
    assert receipt.fork and receipt.set_aside == 3
    assert one.store.load_for_hub(100_000).runs == []


def test_files_that_were_added_here_wait_for_their_record_and_then_for_the_hub(team: Team) -> None:
    hub, one, two = team
    files = [_attach(one, size) for size in (3, 1, 2)]
    with one.store.reading() as records:
        waiting = records.hub_waiting()
    assert (waiting.files, waiting.file_bytes) == (3, 6)
    assert one.store.hub_files_to_send() == []
    one.sync()
    two.sync()
    assert [f.size_bytes for f in one.store.hub_files_to_send()] == [1, 2, 3]
    assert [f.size_bytes for f in one.store.hub_files_to_send(limit=1)] == [1]
    assert [f.size_bytes for f in two.store.hub_files_to_fetch()] == [1, 2, 3]
    assert two.store.hub_files_to_send() == [] and one.store.hub_files_to_fetch() == []
    with one.store.unit_of_work() as work:
        work.note_hub_file(files[1].sha256, one.now)
        work.note_hub_file(files[1].sha256, one.now)
    assert [f.size_bytes for f in one.store.hub_files_to_send()] == [2, 3]
    with two.store.reading() as records:
        assert not records.hub_waiting().files
    hub.refuses = lambda change: "role"
    _attach(one, 4)
    one.sync()
    assert [f.size_bytes for f in one.store.hub_files_to_send()] == [2, 3]
    assert check_store(two.store) == []


def _attach(laptop: Enrolled, size: int) -> Attachment:

    sha256, size = laptop.store.attachments.add(io.BytesIO(bytes(size)))
    file = Attachment(
        id=new_id(), action_id=laptop.action.id, note_id=new_id(), sha256=sha256, size_bytes=size
    )
    with laptop.store.unit_of_work() as work:
        return work.save(None, file)


def test_heads_are_of_this_device_only(team: Team) -> None:
    _, one, two = team
    two.write("theirs")
    two.give(one)
    one.write("mine")
    with one.store.reading() as records:
        (head,) = records.hub_heads().own
    assert head.epoch == one.store._epoch.id and head.n == 2
    assert Ref(head.epoch, 2) in one.log()
