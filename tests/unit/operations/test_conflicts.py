"""Conflicts side by side, and the choice between versions."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Gender, Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.word_differences import word_differences
from mieux_desktop.operations.conflicts import (
    Conflict,
    conflict_of,
    conflicts_of,
    count_conflicts,
    delete_record,
    keep_record,
    keep_version,
    list_conflicts,
    write_version,
)
from mieux_desktop.operations.people import add_person
from mieux_desktop.operations.undo import undo_last
from tests.unit.operations.team import Expert, pair, seal_codes_cheaply

Pair = tuple[Expert, Expert]


@pytest.fixture
def two(tmp_path: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pair]:
    """Two paired laptops; the clock of the second is ahead."""
    seal_codes_cheaply(monkeypatch)
    made = (
        Expert(tmp_path / "ines", "Inês Carvalho", passphrase),
        Expert(tmp_path / "markus", "Markus Weber", passphrase),
    )
    pair(*made, tmp_path / "stick")
    made[1].now += timedelta(hours=1)
    yield made
    for expert in made:
        expert.store.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder that both laptops reach."""
    return tmp_path / "stick"


def contested_note(two: Pair, stick: Path) -> Note:
    one, other = two
    note = one.write("Prices are high")
    one.give(other, stick)
    one.edit(note, body="Prices are very high")
    other.edit(note, body="Prices are low")
    meet(two, stick)
    return note


def meet(two: Pair, stick: Path) -> None:
    one, other = two
    one.give(other, stick)
    other.give(one, stick)


def only(expert: Expert) -> Conflict:
    (conflict,) = list_conflicts(expert.store)
    return conflict


def test_a_conflict_names_both_versions_with_their_authors(two: Pair, stick: Path) -> None:
    one, _ = two
    note = contested_note(two, stick)
    conflict = only(one)
    assert (conflict.entity, conflict.record_id, conflict.field) == ("note", note.id, "body")
    assert (conflict.place, conflict.open_id) == ("note", note.id)
    assert conflict.action_id == one.action.id and conflict.can_write
    assert conflict.title == conflict.shown == "Prices are low"
    mine, theirs = conflict.versions
    assert (mine.text, mine.author_name, mine.laptop_name, mine.is_shown) == (
        "Prices are very high", "Inês Carvalho", None, False,
    )  # fmt: skip
    assert (theirs.author_name, theirs.is_shown) == ("Markus Weber", True)
    assert theirs.laptop_name == one.knows(two[1]).laptop_name
    assert conflicts_of(one.store, note.id) == {"body"} and count_conflicts(one.store) == 1


@pytest.mark.parametrize("choice", [0, 1])
def test_keeping_a_version_ends_the_conflict_everywhere(
    two: Pair, stick: Path, choice: int
) -> None:
    one, other = two
    note = contested_note(two, stick)
    conflict = only(one)
    keep_version(one.store, conflict, conflict.versions[choice].ref)
    meet(two, stick)
    for expert in two:
        held = expert.note(note.id)
        assert held is not None and held.body == conflict.versions[choice].text
        assert count_conflicts(expert.store) == 0 and expert.is_sound()
    assert conflict_of(other.store, "note", note.id, "body") is None


def test_a_third_text_replaces_both_and_undo_brings_back_the_last(two: Pair, stick: Path) -> None:
    one, _ = two
    note = contested_note(two, stick)
    write_version(one.store, only(one), "Prices are mixed")
    held = one.note(note.id)
    assert held is not None and held.body == "Prices are mixed"
    assert count_conflicts(one.store) == 0
    undo_last(one.store)
    held = one.note(note.id)
    assert held is not None and held.body == "Prices are low"


def test_the_text_of_one_version_may_be_written_as_the_third(two: Pair, stick: Path) -> None:
    one, _ = two
    contested_note(two, stick)
    write_version(one.store, only(one), "Prices are low")
    assert count_conflicts(one.store) == 0


def test_a_version_that_is_no_more_there_is_not_kept(two: Pair, stick: Path) -> None:
    one, _ = two
    contested_note(two, stick)
    conflict = only(one)
    write_version(one.store, conflict, "Decided")
    with pytest.raises(Problem, match="conflict-changed"):
        keep_version(one.store, conflict, conflict.versions[0].ref)


def deleted_and_edited(two: Pair, stick: Path) -> Note:
    one, other = two
    note = one.write("Old")
    one.give(other, stick)
    one.edit(note, deleted=True)
    other.edit(note, body="New")
    meet(two, stick)
    return note


def test_a_deletion_beside_an_edit_can_be_decided_against(two: Pair, stick: Path) -> None:
    _, other = two
    note = deleted_and_edited(two, stick)
    conflict = only(other)
    assert conflict.field == "deleted"
    deletion, edit = conflict.versions
    assert deletion.is_deletion and deletion.author_name == "Inês Carvalho"
    assert (edit.is_deletion, edit.text, edit.author_name) == (False, "New", "Markus Weber")
    keep_record(other.store, conflict)
    meet(two, stick)
    meet(two, stick)
    for expert in two:
        held = expert.note(note.id)
        assert held is not None and not held.deleted and held.body == "New"
        assert count_conflicts(expert.store) == 0 and expert.is_sound()


def test_a_deletion_beside_an_edit_can_be_confirmed_and_undone(two: Pair, stick: Path) -> None:
    one, _ = two
    note = deleted_and_edited(two, stick)
    delete_record(one.store, only(one))
    held = one.note(note.id)
    assert held is not None and held.deleted and count_conflicts(one.store) == 0
    undo_last(one.store)
    held = one.note(note.id)
    assert held is not None and not held.deleted and one.is_sound()


def test_values_other_than_texts_read_as_words(two: Pair, stick: Path) -> None:
    one, other = two
    person = add_person(one.store, "Ama Mensah")
    met = [add_person(one.store, name) for name in ("Kofi Fosu", "Yaa Danso")]
    note = one.write("met", people=(person.id,))
    one.write("all", people=(person.id, *(p.id for p in met)))
    one.give(other, stick)
    for expert, gender, named in ((one, Gender.WOMAN, met[0]), (other, Gender.OTHER, met[1])):
        expert.edit(note, people=(named.id,))
        with expert.store.unit_of_work() as work:
            loaded = work.require(Person, person.id)
            work.save(loaded, replace(loaded, gender=gender))
    meet(two, stick)
    by_field = {c.field: c for c in list_conflicts(one.store)}
    assert [v.text for v in by_field["people"].versions] == ["Kofi Fosu", "Yaa Danso"]
    assert [v.text for v in by_field["gender"].versions] == ["woman", "other"]
    assert by_field["gender"].title == "Ama Mensah" and not by_field["gender"].can_write
    keep_version(one.store, by_field["gender"], by_field["gender"].versions[0].ref)
    keep_version(one.store, by_field["people"], by_field["people"].versions[0].ref)
    assert count_conflicts(one.store) == 0


def test_words_that_differ_are_found_within_their_paragraphs() -> None:
    one = "Same first\nPrices are very high here\nLast"
    other = "Same first\nPrices are low here\nAdded line\nLast"
    ours, theirs = word_differences(one, other)
    assert [one[s.start : s.end] for s in ours] == ["very high"]
    assert "low" in next(other[s.start : s.end] for s in theirs)
    assert any("Added line" in other[s.start : s.end] for s in theirs)
    assert word_differences("", "") == ((), ()) == word_differences("a b", "a  b")
    assert word_differences("", "new")[1] == ((0, 3),)


def test_a_page_of_conflicts_is_asked_for_by_place(two: Pair, stick: Path) -> None:
    one, other = two
    notes = [one.write(f"Note {new_id().hex()}") for _ in range(3)]
    one.give(other, stick)
    for note in notes:
        one.edit(note, body="one")
        other.edit(note, body="other")
    meet(two, stick)
    first, second = list_conflicts(one.store, 2), list_conflicts(one.store, 2, 2)
    assert len({c.record_id for c in first + second}) == 3
