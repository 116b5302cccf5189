"""Stores that exchange runs: the same in the end, whatever came when, twice or never."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.merging import alias
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.problems import Problem
from tests.unit.storage.laptops import START, Laptop, exchange

Make = Callable[[str], Laptop]


def test_two_laptops_hold_the_same_after_an_exchange(make: Make) -> None:
    one, two = make("one"), make("two")
    mine, theirs = one.write("from one"), two.write("from two")
    reception = one.give(two)
    two.give(one)
    assert reception.accepted == 2 and reception.scopes >= {one.action.id}
    assert two.note(mine.id).body == "from one" and one.note(theirs.id).body == "from two"
    with two.store.reading() as records:
        assert [n.id for n in records.search(Note, "from one")] == [mine.id]
    assert one.problems() == two.problems() == []


def test_what_came_before_is_not_taken_twice(make: Make) -> None:
    one, two = make("one"), make("two")
    one.write()
    load = one.load_for(two)
    two.take(load, one)
    again = two.take(load, one)
    assert (again.accepted, again.duplicates) == (0, 2)
    two.acknowledge(one)
    assert one.load_for(two).runs == []
    assert two.problems() == []


def test_a_lost_bundle_is_healed_by_the_next(make: Make) -> None:
    one, two = make("one"), make("two")
    first = one.write("lost")
    one.load_for(two)
    second = one.write("arrives")
    one.give(two)
    assert two.note(first.id).body == "lost" and two.note(second.id).body == "arrives"


def test_a_run_after_a_gap_waits_until_the_gap_is_filled(make: Make) -> None:
    one, two = make("one"), make("two")
    first = one.write("early")
    early = one.load_for(two)
    two.acknowledge(one)
    with two.store.reading() as records:
        assert records.receipts()
    helper = make("helper")
    helper.take(early, one)
    helper.acknowledge(one)
    second = one.write("late")
    late = one.load_for(helper)
    reception = two.take(late, one)
    assert (reception.accepted, reception.parked) == (0, 1)
    with two.store.reading() as records:
        assert records.pending_counts().waiting == 1
        (waiting,) = records.waiting_runs()
        assert waiting.device == one.store.device and waiting.held_n < waiting.after_n
    assert two.problems() == []
    two.take(early, one)
    with two.store.reading() as records:
        assert records.pending_counts().waiting == 0
    assert two.note(first.id).body == "early" and two.note(second.id).body == "late"
    assert two.problems() == []


def test_runs_of_one_change_each_do_not_crowd_a_bundle(make: Make) -> None:
    one, two = make("one"), make("two")
    for _ in range(3):
        one.write()
        one.restart()
    whole = one.load_for(two)
    assert len(whole.runs) >= 3 and whole.size_bytes > 200 * len(whole.runs)
    two.scopes = set()  # a hash each
    assert len(one.load_for(two, 600).runs) == 2


def test_a_carrier_passes_on_what_a_third_laptop_wrote(make: Make) -> None:
    one, two, three = make("one"), make("two"), make("three")
    note = one.write("carried")
    one.give(two)
    two.give(three)
    assert three.note(note.id).body == "carried"
    load = two.load_for(three)
    assert load.runs == [] or all(r.claim.device != one.store.device for r in load.runs)
    assert three.problems() == []


def test_a_run_of_an_unknown_laptop_is_skipped_and_counted(make: Make) -> None:
    one, two = make("one"), make("two")
    one.write()
    two.known = {two.store.device}
    reception = one.give(two)
    assert (reception.accepted, reception.skipped) == (0, 2)
    assert two.problems() == []


def test_both_sides_of_a_concurrent_edit_are_there(make: Make) -> None:
    one, two = make("one"), make("two")
    note = one.write("base")
    one.give(two)
    one.edit(note.id, body="mine")
    two.edit(note.id, body="yours")
    reception = one.give(two)
    two.give(one)
    assert reception.conflicts == 1
    assert one.note(note.id) == two.note(note.id)
    assert one.conflicts() == two.conflicts() == {(note.id, "body")}
    with one.store.reading() as records:
        past = records.head_values(records.require(Note, note.id), "body")
        assert {p.value for p in past} == {"mine", "yours"}
        assert past[-1].value == one.note(note.id).body
        assert {records.device_of(p.ref) for p in past} == {one.store.device, two.store.device}
        assert records.pending_counts().conflicts == 1
    one.edit(note.id, body="agreed")
    one.give(two)
    assert two.note(note.id).body == "agreed" and not two.conflicts() and not one.conflicts()
    assert one.problems() == two.problems() == []


def test_paragraphs_changed_apart_merge_and_leave_no_conflict(make: Make) -> None:
    one, two = make("one"), make("two")
    note = one.write("first\nsecond\nthird")
    one.give(two)
    one.edit(note.id, body="FIRST\nsecond\nthird")
    two.edit(note.id, body="first\nsecond\nTHIRD")
    exchange([one, two])
    assert one.note(note.id).body == two.note(note.id).body == "FIRST\nsecond\nTHIRD"
    assert one.conflicts() == two.conflicts() == set()
    with one.store.reading() as records:
        assert [n.id for n in records.search(Note, "THIRD")] == [note.id]
    assert one.problems() == two.problems() == []


def test_a_deletion_that_saw_everything_deletes_and_another_stays_visible(make: Make) -> None:
    one, two = make("one"), make("two")
    seen, unseen = one.write("seen"), one.write("unseen")
    one.give(two)
    one.delete(seen.id)
    one.delete(unseen.id)
    two.edit(unseen.id, body="edited meanwhile")
    exchange([one, two])
    for laptop in (one, two):
        assert laptop.note(seen.id).deleted
        assert not laptop.note(unseen.id).deleted
        assert laptop.conflicts() == {(unseen.id, "deleted")}
        assert laptop.problems() == []
    two.delete(unseen.id)
    exchange([one, two])
    for laptop in (one, two):
        assert laptop.note(unseen.id).deleted and laptop.conflicts() == set()
        assert laptop.problems() == []


def test_an_edit_that_arrives_before_what_it_replaces(make: Make) -> None:
    one, two, three = make("one"), make("two"), make("three")
    note = one.write("base")
    one.give(two)
    two.edit(note.id, body="newer")
    load = two.load_for(three)
    load.runs[:] = [r for r in load.runs if r.claim.device == two.store.device]
    three.take(load, two)
    with three.store.reading() as records:
        assert records.get(Note, note.id) is None  # not received yet
    assert three.problems() == []
    two.give(three)
    assert three.note(note.id).body == "newer" and three.conflicts() == set()
    assert three.problems() == []


def test_changes_outside_the_scopes_are_withheld_then_granted(make: Make) -> None:
    one, two = make("one"), make("two")
    with one.store.reading() as records:
        other = next(a for a in records.find(Action) if a.id != one.action.id)
    two.scopes = {one.action.id, b""}
    shared, hidden = one.write("shared"), one.write("hidden", other)
    last = one.write("after")
    reception = one.give(two)
    assert reception.withheld == 2 and two.note(shared.id).body == "shared"
    assert two.note(last.id).body == "after"
    with two.store.reading() as records:
        assert records.get(Note, hidden.id) is None
    assert two.problems() == []
    assert one.load_for(two).additions == []
    two.scopes = {one.action.id, other.id, b""}
    reception = one.give(two)
    assert reception.accepted == 1 and two.note(hidden.id).body == "hidden"
    assert two.problems() == []
    assert one.load_for(two).additions == []


def test_a_carrier_that_withholds_leaves_it_to_the_author(make: Make) -> None:
    one, two, three = make("one"), make("two"), make("three")
    note = one.write("wanted")
    one.give(two)
    three.scopes = set()
    two.give(three)
    three.scopes = None
    three.acknowledge(one)
    one.give(three)
    assert three.note(note.id).body == "wanted" and three.problems() == []


def test_a_cut_between_slices_loses_nothing_and_the_same_file_goes_on(make: Make) -> None:
    one, two = make("one"), make("two")
    notes = [one.write(f"note {number}") for number in range(100)]
    load = one.load_for(two)
    slices: list[int] = []

    def cut() -> bool:
        return len(slices) == 2

    with pytest.raises(Problem, match="cancelled"):
        two.take(
            load, one, slice_ms=0.01, cancelled=cut,
            progress=lambda done, total: slices.append(done),
        )  # fmt: skip
    assert 0 < slices[-1] < 101
    assert two.problems() == []
    two.restart()
    reception = two.take(load, one)
    assert reception.accepted + reception.duplicates == 101 and reception.duplicates == slices[-1]
    assert all(two.note(note.id).body == note.body for note in notes)
    assert two.problems() == []


def test_a_bundle_too_small_for_everything_takes_a_part_and_the_next_the_rest(make: Make) -> None:
    one, two, three = make("one"), make("two"), make("three")
    for number in range(20):
        one.write("words " * 50 + str(number))
    parts = 0
    while one.load_for(two).runs:
        load = one.load_for(two, limit_bytes=4000)
        assert load.size_bytes <= 4000 and load.runs
        two.take(load, one)
        two.acknowledge(one)
        parts += 1
    assert parts > 2 and two.problems() == []
    part = two.load_for(three, limit_bytes=5000)  # another's run is cut where that one signed
    three.take(part, two)
    two.give(three)
    assert three.problems() == []
    with three.store.reading() as records:
        assert records.total(Note) == 20


def test_aliases_form_classes_on_every_laptop(make: Make) -> None:
    one, two = make("one"), make("two")
    a, b, c = sorted(new_id() for _ in range(3))
    with one.store.unit_of_work() as work:
        work.save(None, alias("person", b, c, one.action.id))
    with two.store.unit_of_work() as work:
        work.save(None, alias("person", a, b, two.action.id))
    exchange([one, two])
    for laptop in (one, two):
        with laptop.store.reading() as records:
            assert records.aliases("person").members(c) == (a, b, c)


def test_own_work_comes_back_after_a_restore(make: Make, tmp_path: Path) -> None:
    one, two = make("one"), make("two")
    one.write("kept")
    one.store.close()
    shutil.copytree(one.folder, tmp_path / "backup")
    one.store = make("one").store
    lost = one.write("written after the backup")
    one.give(two)
    one.store.close()
    shutil.rmtree(one.folder)
    shutil.copytree(tmp_path / "backup", one.folder)
    restored = make("one")
    with restored.store.unit_of_work() as work:
        work.put_setting("restored", True)
    restored.restart()
    fresh = restored.write("after the restore")
    restored.acknowledge(two)
    reception = two.give(restored)
    assert reception.forks == reception.clones == set()
    assert restored.note(lost.id).body == "written after the backup"
    reception = restored.give(two)
    assert reception.forks == reception.clones == set()
    assert two.note(fresh.id).body == "after the restore"
    assert restored.problems() == two.problems() == []


_steps = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.integers(0, 2), st.integers(0, 0)),
        st.tuples(st.just("edit"), st.integers(0, 2), st.integers(0, 3)),
        st.tuples(st.just("long"), st.integers(0, 2), st.integers(0, 3)),
        st.tuples(st.just("delete"), st.integers(0, 2), st.integers(0, 3)),
        st.tuples(st.just("give"), st.integers(0, 2), st.integers(0, 2)),
        st.tuples(st.just("late"), st.integers(0, 2), st.integers(0, 2)),
        st.tuples(st.just("clock"), st.integers(0, 2), st.integers(0, 20)),
    ),
    max_size=14,
)


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory, passphrase: str) -> Iterator[list[Laptop]]:
    """Three laptops that all examples share: each example has records of its own."""
    folder, known = tmp_path_factory.mktemp("team"), set[bytes]()
    laptops = [Laptop(folder / str(number), passphrase, known) for number in range(3)]
    yield laptops
    for laptop in laptops:
        assert laptop.problems() == []
        laptop.store.close()


@given(steps=_steps)
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck), database=None)
def test_whatever_was_exchanged_when_all_show_the_same(team: list[Laptop], steps: list) -> None:
    notes: list[bytes] = []
    kept: list[tuple[int, int, object]] = []
    for kind, who, what in steps:
        laptop = team[who]
        if kind == "write":
            notes.append(laptop.write("one\ntwo\nthree").id)
        elif kind == "clock":
            laptop.now = START.replace(day=1 + what)
        elif kind == "give" and who != what:
            kept.append((who, what, laptop.load_for(team[what])))
            laptop.give(team[what])
        elif kind == "late" and kept:
            giver, taker, load = kept[what % len(kept)]  # an old bundle is opened once more
            team[taker].take(load, team[giver])
        elif kind in ("edit", "long", "delete") and notes:
            id_ = notes[what % len(notes)]
            with laptop.store.reading() as records:
                note = records.get(Note, id_)
            if note is None:
                continue
            if kind == "edit":
                laptop.edit(id_, tags=(f"{who}{len(kept)}",))
            elif kind == "long":
                lines = note.body.split("\n")
                lines[who % len(lines)] += f" {who}{len(kept)}"
                laptop.edit(id_, body="\n".join(lines))
            else:
                laptop.delete(id_)
    exchange(team, rounds=1)
    first, *others = ({id_: _shown(laptop, id_) for id_ in notes} for laptop in team)
    assert all(other == first for other in others)


def _shown(laptop: Laptop, id_: bytes) -> object:
    note = laptop.note(id_)
    with laptop.store.reading() as records:
        return note, dict(note.heads), records.conflicts_of(id_)
