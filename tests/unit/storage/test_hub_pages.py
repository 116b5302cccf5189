"""Changes from the hub: compared by number and hash, stamped, echoed, with the cursor or not."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from mieux_desktop.domain.changes import upgrade
from mieux_desktop.domain.changes.model import SCHEMA, Change, Edit
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Ref
from mieux_desktop.storage import hub_pages
from mieux_desktop.storage.hub_link import HubHead
from mieux_desktop.storage.hub_pages import EchoLacks
from tests.unit.storage.hubs import KEY, Enrolled, Hub, enrolled

Team = tuple[Hub, Enrolled, Enrolled, Enrolled]


@pytest.fixture
def team(tmp_path: Path, passphrase: str) -> Iterator[Team]:
    """Three laptops that share two actions through a hub."""
    hub, (one, two, three), _ = enrolled(tmp_path, passphrase, set(), ("one", "two", "three"))
    yield hub, one, two, three
    for laptop in (one, two, three):
        assert laptop.problems() == []
        laptop.store.close()


def _bodies(laptop: Enrolled) -> set[str]:
    with laptop.store.reading() as records:
        return {note.body for note in records.find(Note)}


def _page(laptop: Enrolled, *additions: Change, **more: object) -> object:
    options = {"generation": b"gen    1", "cursor": (1, 1), **more}
    return laptop.store.take_page(additions, **options)


def test_what_one_writes_another_reads_through_the_hub(team: Team) -> None:
    _, one, two, _ = team
    note = one.write("first")
    one.sync()
    two.sync()
    two.edit(note.id, body="second")
    two.sync()
    one.sync()
    assert _bodies(one) == _bodies(two) == {"second"}
    with two.store.reading() as records:
        (past, _) = records.history(Note, note.id, "body")
        assert records.is_own(past.ref) and records.device_of(past.ref) == two.store.device
        assert not records.hub_waiting().changes and records.search(Note, "second")


def test_the_same_page_again_changes_nothing(team: Team) -> None:
    _, one, two, _ = team
    one.write("first")
    one.sync()
    answer, _ = two.ask()
    assert two.read(answer).accepted == len(answer.additions)
    again = two.read(answer)
    assert (again.accepted, again.duplicates) == (0, len(answer.additions))
    assert _bodies(two) == {"first"}


def test_a_page_that_is_cut_leaves_the_cursor_and_comes_again(team: Team) -> None:
    _, one, two, _ = team
    for number in range(300):
        one.write(f"note {number}")
    one.sync()
    before = two.link().cursor
    assert two.sync_once(slices=1)
    assert two.link().cursor == before and 0 < len(_bodies(two)) < 300
    assert two.problems() == []
    two.sync()
    assert len(_bodies(two)) == 300 and two.link().cursor != before


def test_an_idle_answer_writes_nothing(team: Team) -> None:
    _, one, _, _ = team
    one.sync()
    answer, _ = one.ask()
    version = "PRAGMA data_version"
    with one.store._engine.connect() as connection:
        before = connection.exec_driver_sql(version).scalar()
        one.read(answer)
        assert connection.exec_driver_sql(version).scalar() == before


def test_a_page_ends_a_refusal_and_keeps_the_newest_certificate(team: Team) -> None:
    _, one, _, _ = team
    with one.store.unit_of_work() as work:
        work.put_hub(replace(one.link(), refused="expired"))
    _page(one, certificate=b"newer")
    assert (one.link().refused, one.link().certificate) == ("", b"newer")
    _page(one, cursor=(2, 2))
    assert (one.link().cursor, one.link().certificate) == ((2, 2), b"newer")


def test_another_change_under_a_held_number_is_set_aside_and_told(team: Team) -> None:
    _, one, two, three = team
    one.write("true")
    one.sync()
    two.sync()
    (ref,) = (r for r in two.log() if r.n == 2)
    (change,) = (e.change for e in one.hub.log if e.change.ref == ref)
    other = structs.replace(change, at=change.at + 1)
    reception = _page(two, other, other)
    assert reception.quarantined == 1 and reception.forks == {KEY}
    three.sync()
    one.give(three)  # now it is known whose epoch it is
    assert _page(three, other).forks == {one.store.device}
    with two.store.reading() as records:
        (aside,) = records.set_aside()
    assert (aside.reason, aside.device, aside.sender) == ("fork", b"", KEY)
    mine = structs.replace(change, epoch=two.store._epoch.id, n=9)
    assert _page(two, mine).forks == {two.store.device}
    assert _bodies(two) == {"true"}


def test_a_change_that_was_withheld_keeps_its_place_in_the_chain(team: Team) -> None:
    _, one, two, _ = team
    one.write("first")
    two.scopes = set()
    one.give(two)
    assert _bodies(two) == set() and two.rows("SELECT 1 FROM withheld")
    one.sync()
    two.sync()
    assert _bodies(two) == {"first"} and not two.rows("SELECT 1 FROM withheld")
    assert not two.rows("SELECT 1 FROM changes WHERE chain IS NULL")


@pytest.mark.parametrize("withheld", [False, True])
def test_a_run_over_numbers_from_the_hub_links_them_up(team: Team, withheld: bool) -> None:
    _, one, two, three = team
    one.write("first")
    one.write("second")
    one.sync()
    two.sync()
    assert two.rows("SELECT 1 FROM changes WHERE chain IS NULL")
    one.write("third")
    two.scopes = set() if withheld else None
    reception = one.give(two)
    assert reception.duplicates == 3 and not reception.forks
    assert not two.rows(
        f"SELECT 1 FROM changes WHERE chain IS NULL AND epoch <> x'{two.store._epoch.id.hex()}'"
    )
    assert _bodies(two) == {"first", "second"} | (set() if withheld else {"third"})
    two.give(three)  # with its run, it can be passed on
    assert three.log().keys() >= two.log().keys()


def test_a_run_that_contradicts_the_hub_is_a_fork(team: Team) -> None:
    hub, one, two, _ = team
    one.write("first")
    one.sync()
    (entry,) = (e for e in hub.log if e.change.n == 2)
    entry.change = structs.replace(entry.change, at=entry.change.at + 7)
    two.sync()
    reception = one.give(two)
    assert reception.forks == {one.store.device} and reception.quarantined == 1
    assert _bodies(two) == {"first"}


def test_stamps_order_what_was_written_at_once(team: Team) -> None:
    hub, one, two, three = team
    note = one.write("base")
    for laptop in (one, two):
        laptop.sync()
    one.now = one.now.replace(year=2030)  # a wrong clock wins until the hub has seen it
    one.edit(note.id, body="early")
    two.edit(note.id, body="late")
    one.give(three)
    two.give(three)
    two.give(one)
    assert one.note(note.id).body == three.note(note.id).body == "early"
    one.sync()
    hub.now = hub.now.replace(hour=hub.now.hour + 1)
    two.now = hub.now.replace(minute=30)
    two.edit(note.id, tags=("late",))
    two.sync()
    for laptop in (one, two, three):
        laptop.sync()
        laptop.sync()
    shown = {laptop.note(note.id).body for laptop in (one, two, three)}
    assert len(shown) == 1
    one.sync()
    two.sync()
    assert one.log() == two.log() == three.log()
    (eff,) = (e.eff for e in hub.log if e.device == one.store.device and e.eff != e.change.at)
    assert eff in three.log().values()


def test_paragraphs_that_merge_are_ordered_anew_by_stamps(team: Team) -> None:
    hub, one, two, _ = team
    note = one.write("base")
    one.sync()
    two.sync()
    one.now = one.now.replace(year=2030)
    one.edit(note.id, body="base\nby one")
    two.now = hub.now.replace(minute=30)
    two.edit(note.id, body="base\nby two")
    two.give(one)
    assert one.note(note.id).body == "base\nby two\nby one" and not one.conflicts()
    one.sync()
    two.sync()
    assert one.note(note.id).body == two.note(note.id).body == "base\nby one\nby two"


def test_an_echo_that_is_lacking_names_how_far_the_epoch_is_held(team: Team) -> None:
    _, one, _, _ = team
    one.write("first")
    one.sync()
    epoch = one.store._epoch.id
    with one.store.reading() as records:
        (head,) = records.hub_heads().own
    with pytest.raises(EchoLacks) as told:
        _page(one, echo=[(epoch, 2, 3)], cursor=(9, 9))
    assert told.value.heads[0] == head == HubHead(epoch, 2, head.chain)
    with pytest.raises(EchoLacks) as told:
        _page(one, echo=[(b"unknown!", 1, 1)], cursor=(9, 9))
    assert told.value.heads[0].n == 0 and one.link().cursor != (9, 9)


def test_a_restored_store_gets_its_lost_work_back_and_goes_on(team: Team, tmp_path: Path) -> None:
    _, one, two, _ = team
    one.write("before")
    one.sync()
    one.store.close()
    shutil.copytree(one.folder, tmp_path / "backup")
    one.restart()
    one.write("lost with its epoch")
    one.sync()
    one.restart()
    one.write("lost too")
    one.sync()
    one.store.close()
    shutil.rmtree(one.folder)
    shutil.copytree(tmp_path / "backup", one.folder)
    one.restart()
    one.sync()
    assert _bodies(one) == {"before", "lost with its epoch", "lost too"}
    one.write("after")
    one.sync()
    two.sync()
    one.sync()
    assert _bodies(two) == _bodies(one)
    assert one.log() == two.log()


def test_own_work_that_comes_back_in_a_running_epoch_of_before_joins_its_chain(
    team: Team, tmp_path: Path
) -> None:
    _, one, _, _ = team
    one.write("kept")
    one.sync()
    shutil.copytree(one.folder, tmp_path / "backup")  # while the program runs
    epoch = one.store._epoch.id
    one.write("lost")
    one.write("lost as well")
    one.sync()
    one.store.close()
    shutil.rmtree(one.folder)
    shutil.copytree(tmp_path / "backup", one.folder)
    one.restart()
    one.sync()
    with one.store.reading() as records:
        (head,) = (h for h in records.hub_heads().own if h.epoch == epoch)
        assert head in records.hub_heads().acknowledged
    assert head.n == 4 and not one.rows("SELECT 1 FROM changes WHERE chain IS NULL")
    assert _bodies(one) == {"kept", "lost", "lost as well"}


def test_what_no_program_writes_is_set_aside_and_a_newer_one_is_kept(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, one, two, _ = team
    note = two.write("known")
    scope = two.action.id
    unknown = Edit("weather", note.id, "wind", "west", ())
    poison = Change(b"epoch  9", 1, 5, SCHEMA, scope, b"", (unknown,))
    newer = structs.replace(poison, n=2, schema=SCHEMA + 1)
    reception = _page(one, poison, newer)
    assert (reception.quarantined, reception.needs_update) == (1, 1)
    again = _page(one, poison, newer, cursor=(2, 2))
    assert again.duplicates == 2
    with one.store.reading() as records:
        assert [aside.reason for aside in records.set_aside()] == ["unknown-entity"]
        assert records.needs_update() == [newer]
    assert upgrade.upgrade_change(newer) is newer


def test_an_edit_that_claims_to_have_seen_what_is_not_written_yet_is_set_aside(team: Team) -> None:
    _, one, _, _ = team
    note = one.write("mine")
    ahead = (Ref(one.store._epoch.id, 99),)
    edit = Edit("note", note.id, "tags", ["x"], ahead)
    _page(one, Change(b"epoch  9", 1, 5, SCHEMA, one.action.id, b"", (edit,)))
    with one.store.reading() as records:
        assert [aside.reason for aside in records.set_aside()] == ["malformed"]


def test_without_a_hub_nothing_is_taken(team: Team) -> None:
    _, one, _, _ = team
    with one.store.unit_of_work() as work:
        work.forget_hub()
    assert one.store.load_for_hub(1000).runs == []
    for attempt in (
        lambda: _page(one),
        lambda: one.store.take_receipt(b"", [], [], one.now),
    ):
        with pytest.raises(Problem) as told:
            attempt()
        assert told.value.code == "not-enrolled"
    with one.store.reading() as records:
        assert records.hub() is None and not records.hub_waiting().changes


def test_a_laptop_that_becomes_another_leaves_the_hub(team: Team) -> None:
    _, one, _, _ = team
    one.write("mine")
    one.sync()
    one.store.become_new_device()
    with one.store.reading() as records:
        assert records.hub() is None and records.hub_heads().acknowledged == ()


def test_a_cut_between_slices_leaves_a_sound_store(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, one, two, _ = team
    for number in range(200):
        one.write(f"note {number}")
    one.sync()
    answer, _ = two.ask()
    slices = iter(range(2))
    write = hub_pages.HubSlice.write

    def fail(self: hub_pages.HubSlice, late: object) -> object:
        written = write(self, late)
        if next(slices, None) is None:
            raise RuntimeError("power failed")
        return written

    monkeypatch.setattr(hub_pages.HubSlice, "write", fail)
    with pytest.raises(RuntimeError):
        two.read(answer, slice_ms=0.001)
    monkeypatch.undo()
    assert two.problems() == [] and 0 < len(_bodies(two)) < 200
    two.restart()
    two.sync()
    assert len(_bodies(two)) == 200
