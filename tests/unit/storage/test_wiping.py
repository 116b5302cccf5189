"""A scope that is taken away: wiped but for unsent work, and whole again when it is given back."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Attachment, Note
from mieux_desktop.storage import exchanging, wiping
from mieux_desktop.storage.exchanging import Exchanging
from tests.unit.storage.hubs import Enrolled, Hub, enrolled

Team = tuple[Hub, Enrolled, Enrolled, list[bytes]]
SECRET = "Zanzibarian"


@pytest.fixture
def team(tmp_path: Path, passphrase: str) -> Iterator[Team]:
    """Two laptops that share two actions through a hub."""
    hub, (one, two), scopes = enrolled(tmp_path, passphrase, set(), ("one", "two"))
    yield hub, one, two, scopes
    for laptop in (one, two):
        assert laptop.problems() == []
        laptop.store.close()


def _notes(laptop: Enrolled) -> set[str]:
    with laptop.store.reading() as records:
        return {note.body for note in records.find(Note)}


def _other(laptop: Enrolled, scope: bytes) -> Action:
    with laptop.store.reading() as records:
        return records.require(Action, scope)


@pytest.mark.parametrize("by_file", [False, True])
def test_a_scope_that_is_withdrawn_is_wiped_and_comes_back_whole(team: Team, by_file: bool) -> None:
    hub, one, two, scopes = team
    note = one.write(SECRET)
    one.write("stays", _other(one, scopes[1]))
    one.sync()
    two.sync()
    if by_file:
        one.give(two)
    two.edit(note.id, body=f"{SECRET} edited")
    two.sync()
    hub.withdraw(two.store.device, scopes[0])
    two.sync()
    assert _notes(two) == {"stays"} and two.problems() == []
    with two.store.reading() as records:
        assert not records.search(Note, SECRET) and records.history(Note, note.id, "body") == []
        assert not records.open_conflicts() and not records.set_aside()
    assert not two.rows("SELECT 1 FROM search_note WHERE search_note MATCH 'zanzibarian'")
    bodies = two.rows("SELECT body FROM changes UNION ALL SELECT body FROM quarantine")
    assert not any(SECRET.encode() in bytes(body) for (body,) in bodies)
    hub.grant(two.store.device, scopes[0])
    two.sync()
    one.sync()
    assert _notes(two) == {"stays", f"{SECRET} edited"}
    assert two.log().keys() == {e.change.ref for e in hub.log}


def test_unsent_work_is_set_aside_still_goes_up_and_returns_with_the_scope(team: Team) -> None:
    hub, one, two, scopes = team
    two.sync()
    hub.withdraw(two.store.device, scopes[0])
    two.write("unsent")
    answer, _ = one.ask()
    assert answer
    page = two.hub.exchange(two.store.device, [], [], two.link(), 100, None)
    two.read(page)  # before anything went up
    with two.store.reading() as records:
        (aside,) = records.set_aside()
        assert aside.reason == wiping.RETRACTED and records.hub_waiting().changes == 1
        assert records.hub_waiting_by_entity() == {"note": 1}
    assert _notes(two) == set()
    two.sync()
    with two.store.reading() as records:
        assert [aside.reason for aside in records.set_aside()] == ["out-of-scope"]
        assert not records.hub_waiting().changes
    hub.grant(two.store.device, scopes[0])
    hub.adopt(aside.change.ref)
    two.sync()
    one.sync()
    assert _notes(one) == _notes(two) == {"unsent"}


def test_a_shipped_action_shows_what_was_shipped_once_its_scope_is_gone(team: Team) -> None:
    hub, one, two, scopes = team
    before = one.action
    with one.store.unit_of_work() as work:
        work.save(before, replace(before, name_en="Renamed"))
    one.sync()
    two.sync()
    hub.withdraw(two.store.device, scopes[0])
    assert _other(two, scopes[0]).name_en == "Renamed"
    two.sync()
    assert _other(two, scopes[0]) == before


@pytest.mark.parametrize("cut", [False, True])
def test_files_go_unless_something_else_names_them(
    team: Team, cut: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub, _, two, scopes = team
    gone, kept, unsent = (_file(two, content) for content in (b"gone", b"kept", b"unsent"))
    _attach(two, gone, scopes[0])
    _attach(two, kept, scopes[0])
    _attach(two, kept, scopes[1])
    two.sync()
    _attach(two, unsent, scopes[0])
    hub.withdraw(two.store.device, scopes[0])
    page = hub.exchange(two.store.device, [], [], two.link(), 100, None)
    if cut:
        with monkeypatch.context() as patched:
            patched.setattr(Exchanging, "finish_wiping", _fail)
            with pytest.raises(RuntimeError):
                two.read(page)
        assert two.store.attachments.holds(gone)
        two.restart()
    else:
        two.read(page)
    held = [two.store.attachments.holds(sha256) for sha256 in (gone, kept, unsent)]
    assert held == [False, True, True]
    assert two.problems() == []


@pytest.mark.parametrize("slices", [1, 3, 6])
def test_wiping_that_is_cut_leaves_a_sound_store_and_is_done_again(
    team: Team, slices: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub, one, two, scopes = team
    notes = [one.write(f"{SECRET} {number}") for number in range(3)]
    one.write("stays", _other(one, scopes[1]))
    one.sync()
    two.sync()
    for note in notes:
        two.edit(note.id, body=f"{SECRET} edited")
    two.sync()
    two.edit(notes[0].id, body="unsent")
    hub.withdraw(two.store.device, scopes[0])
    page = hub.exchange(two.store.device, [], [], two.link(), 100, None)
    left = iter(range(slices))

    def cut(*given: Any) -> wiping.Wiped:
        if next(left, None) is None:
            raise RuntimeError("power failed")
        return wiping.wipe_some(*given[:-1], 1)

    with monkeypatch.context() as patched:
        patched.setattr(exchanging, "wipe_some", cut)
        with pytest.raises(RuntimeError):
            two.read(page)
    assert two.problems() == []
    two.restart()
    two.write("meanwhile", _other(two, scopes[1]))
    two.read(hub.exchange(two.store.device, [], [], two.link(), 100, None))
    assert _notes(two) == {"stays", "meanwhile"}
    with two.store.reading() as records:
        assert [aside.reason for aside in records.set_aside()] == [wiping.RETRACTED]
    blocks = two.rows("SELECT block FROM search_note_data")
    assert not any(SECRET.lower().encode() in bytes(block) for (block,) in blocks)


def test_what_waits_for_an_earlier_file_is_wiped_too(team: Team) -> None:
    hub, one, two, scopes = team
    one.write("first", _other(one, scopes[1]))
    load = one.load_for(two)
    one.write(SECRET)
    one.acknowledge(two)
    late = one.load_for(two)
    (run,) = late.runs
    late.runs = [replace(run, after_n=2, entries=run.entries[2:])]
    assert two.take(late, one).parked == 1
    hub.withdraw(two.store.device, scopes[0])
    two.sync()
    two.take(load, one)
    assert _notes(two) == {"first"}
    assert len(two.rows("SELECT 1 FROM withheld")) == 1


def test_wiping_again_does_nothing(team: Team) -> None:
    hub, _, two, scopes = team
    two.write(SECRET)
    two.sync()
    hub.withdraw(two.store.device, scopes[0])
    answer, _ = two.ask()
    two.read(answer)
    before = two.rows("SELECT epoch, n, h FROM withheld")
    two.read(answer)
    assert two.rows("SELECT epoch, n, h FROM withheld") == before != []


def _file(laptop: Enrolled, content: bytes) -> bytes:
    return laptop.store.attachments.add(io.BytesIO(content))[0]


def _attach(laptop: Enrolled, sha256: bytes, scope: bytes) -> None:
    file = Attachment(id=new_id(), action_id=scope, note_id=new_id(), sha256=sha256, size_bytes=5)
    with laptop.store.unit_of_work() as work:
        work.save(None, file)


def _fail(self: Exchanging) -> None:
    raise RuntimeError("power failed")
