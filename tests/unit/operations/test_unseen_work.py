"""What somebody decides or takes back on one laptop never reaches work that they have not seen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations import exchange
from mieux_desktop.operations.conflicts import (
    delete_record,
    keep_record,
    keep_version,
    list_conflicts,
    write_version,
)
from mieux_desktop.operations.exchange import read_file
from mieux_desktop.operations.pairing import share_actions
from mieux_desktop.operations.receiving import Receiving
from mieux_desktop.operations.set_aside import read_set_aside
from mieux_desktop.operations.undo import redo_last, undo_last
from tests.unit.operations.team import Expert, pair, seal_codes_cheaply

Team = tuple[Expert, Expert]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder that all laptops reach."""
    return tmp_path / "stick"


@pytest.fixture
def two(
    tmp_path: Path, passphrase: str, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Team]:
    """Two experts whose laptops are paired."""
    seal_codes_cheaply(monkeypatch)
    team = [Expert(tmp_path / n.lower(), f"{n} Tester", passphrase) for n in ("Ines", "Markus")]
    pair(team[0], team[1], stick)
    yield team[0], team[1]
    for one in team:
        one.store.close()


def test_taking_back_a_new_note_leaves_it_once_a_colleague_has_written_in_it(
    two: Team, stick: Path
) -> None:
    one, other = two
    note = one.write("mine")
    one.give(other, stick)
    other.edit(note, body="mine\ntheirs")
    other.give(one, stick)
    undone = undo_last(one.store)
    assert undone is not None and undone.left == (("note", ""),)
    held = one.note(note.id)
    assert held is not None and held.body == "mine\ntheirs" and not held.deleted
    alone = one.write("nobody else saw this")
    undo_last(one.store)
    held = one.note(alone.id)
    assert held is not None and held.deleted
    redo_last(one.store)
    held = one.note(alone.id)
    assert held is not None and not held.deleted and one.is_sound()


def test_a_decision_is_refused_when_another_version_came_meanwhile(
    two: Team, stick: Path, tmp_path: Path, passphrase: str
) -> None:
    one, other = two
    third = Expert(tmp_path / "ada", "Ada Tester", passphrase)
    pair(one, third, stick)
    note = one.write("start")
    one.give(other, stick)
    one.give(third, stick)
    one.edit(note, body="from one")
    other.edit(note, body="from the other")
    third.edit(note, body="from the third")
    other.give(one, stick)
    (shown,) = list_conflicts(one.store)
    third.give(one, stick)
    decisions: list[Callable[[], None]] = [
        lambda: keep_version(one.store, shown, shown.versions[0].ref),
        lambda: write_version(one.store, shown, "both"),
    ]
    for decide in decisions:
        with pytest.raises(Problem, match="conflict-changed"):
            decide()
    (shown,) = list_conflicts(one.store)
    keep_version(one.store, shown, shown.versions[0].ref)
    assert not list_conflicts(one.store)
    third.store.close()


def test_a_deletion_is_not_decided_upon_over_an_edit_that_came_meanwhile(
    two: Team, stick: Path
) -> None:
    one, other = two
    note = one.write("start")
    one.give(other, stick)
    one.edit(note, deleted=True)
    other.edit(note, body="still needed")
    other.give(one, stick)
    (shown,) = list_conflicts(one.store)
    other.edit(note, tags=("more",))
    other.give(one, stick)
    for decide in (delete_record, keep_record):
        with pytest.raises(Problem, match="conflict-changed"):
            decide(one.store, shown)
    (shown,) = list_conflicts(one.store)
    delete_record(one.store, shown)
    held = one.note(note.id)
    assert held is not None and held.deleted and not list_conflicts(one.store)


def test_work_under_a_colleagues_name_is_set_aside(two: Team, stick: Path) -> None:
    one, other = two
    with other.store.reading() as records:
        victim = records.setting("author")
    with one.store.unit_of_work() as work:
        work.put_setting("author", victim)
    note = one.write("in their name")
    arrived = one.give(other, stick)
    assert arrived.set_aside and other.note(note.id) is None
    assert {aside.reason for aside in read_set_aside(other.store).set_aside} == {"wrong-author"}
    assert other.is_sound()


def test_what_is_shared_while_a_file_is_read_stays_shared(
    two: Team, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = two
    one.write("text")
    written = one.send(other, stick)
    shared = (one.action.id, one.other_action.id)
    held = exchange.Receiving.run

    def run(self: Receiving, container: object) -> object:
        unit_of_work = self.store.unit_of_work

        def sharing_first() -> object:
            monkeypatch.setattr(self.store, "unit_of_work", unit_of_work)
            share_actions(self.store, one.store.device, shared)
            return unit_of_work()

        monkeypatch.setattr(self.store, "unit_of_work", sharing_first)
        return held(self, container)  # type: ignore[arg-type]

    monkeypatch.setattr(exchange.Receiving, "run", run)
    read_file(other.store, written.path)
    assert other.knows(one).action_ids == tuple(sorted(shared))


def test_more_than_one_file_holds_is_told_and_goes_with_the_next_after_the_answer(
    two: Team, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = two
    monkeypatch.setattr(exchange, "_MOST_BYTES", 6_000)
    notes = [one.write(f"note {number} " + "x" * 400) for number in range(30)]
    waiting = one.knows(other).waiting_changes
    first = one.send(other, stick)
    assert 0 < first.changes < waiting and first.changes_left == waiting - first.changes
    again = one.send(other, stick)  # without an answer the same goes once more: nothing is lost
    assert again.changes == first.changes
    rounds = 0
    left = first.changes_left
    read_file(other.store, first.path)
    while left:
        other.give(one, stick)
        written = one.send(other, stick)
        assert written.changes_left < left
        left = written.changes_left
        read_file(other.store, written.path)
        rounds += 1
    assert rounds > 1
    assert all((held := other.note(n.id)) and held.body == n.body for n in notes)
    assert other.is_sound()
