"""Records that are the same: found, merged, shown once, parted by undo."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.mission_reports import DocumentKind
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attendance import add_participant, read_register
from mieux_desktop.operations.duplicates import (
    count_duplicates,
    find_duplicates,
    merge,
    not_the_same,
)
from mieux_desktop.operations.evidence import find_evidence
from mieux_desktop.operations.feedback import open_collection
from mieux_desktop.operations.missions import list_missions
from mieux_desktop.operations.notes import read_place
from mieux_desktop.operations.overview import mission_overview
from mieux_desktop.operations.people import add_person, find_people, read_directory, read_person
from mieux_desktop.operations.report_records import read_records
from mieux_desktop.operations.stores import check_store
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.storage.store import Store
from tests.unit.operations.team import Expert, pair, seal_codes_cheaply

Ghana = tuple[Action, Activity]


@pytest.fixture
def twins(store: Store) -> tuple[Person, Person]:
    """One person who was typed twice; the second entry knows an e-mail address."""
    first = add_person(store, "Ama Mensah", "Bank of Ghana")
    second = add_person(store, "Mensah, Ama")
    with store.unit_of_work() as work:
        second = work.save(second, replace(second, email="ama@example.org"))
    return first, second


def names(store: Store) -> list[str]:
    return [entry.name for entry in read_directory(store).entries]


def test_the_same_name_in_any_order_or_the_same_address_is_proposed(
    store: Store, twins: tuple[Person, Person]
) -> None:
    third = add_person(store, "A. Mensah")
    with store.unit_of_work() as work:
        work.save(third, replace(third, email="AMA@example.org"))
    found = find_duplicates(store)
    assert sorted(pair.reason for pair in found) == ["email", "name"]
    assert count_duplicates(store) == 2
    named = next(pair for pair in found if pair.reason == "name")
    assert {named.one.id, named.other.id} == {p.id for p in twins}
    assert {named.one.institution, named.other.institution} == {"Bank of Ghana", ""}


def test_people_who_are_not_the_same_are_not_proposed_again(
    store: Store, twins: tuple[Person, Person]
) -> None:
    not_the_same(store, twins[1].id, twins[0].id)
    assert find_duplicates(store) == [] and count_duplicates(store) == 0


@pytest.mark.parametrize("keep", [0, 1])
def test_merged_people_are_one_in_lists_with_all_that_is_known(
    store: Store, twins: tuple[Person, Person], keep: int
) -> None:
    merge(store, "person", twins[keep].id, twins[1 - keep].id)
    assert names(store).count("Mensah, Ama") == 1
    (entry,) = find_people(store, "mensah")
    person = read_person(store, entry.id)
    assert (person.person.email, person.institution) == ("ama@example.org", "Bank of Ghana")
    assert find_duplicates(store) == [] and check_store(store) == []
    with pytest.raises(Problem, match="already-the-same"):
        merge(store, "person", twins[0].id, twins[1].id)
    undo_last(store)
    assert len(find_people(store, "mensah")) == 2 and len(find_duplicates(store)) == 1
    merge(store, "person", twins[0].id, twins[1].id)
    assert len(find_people(store, "mensah")) == 1 and check_store(store) == []


def test_a_register_and_its_counts_show_merged_people_once(
    store: Store, ghana: Ghana, twins: tuple[Person, Person]
) -> None:
    action, activity = ghana
    mission = Mission(
        id=new_id(), action_id=action.id, activity_ids=(activity.id,), team=(twins[1].id,)
    )
    sessions = [
        Session(
            id=new_id(), action_id=action.id, activity_id=activity.id, on=date(2026, 3, 4),
            starts=time(hour), title="Opening",
        )
        for hour in (9, 11)
    ]  # fmt: skip
    with store.unit_of_work() as work:
        work.save(None, mission)
        for session in sessions:
            work.save(None, session)
    for person, session in zip(twins, sessions, strict=True):
        add_participant(store, activity.id, person.id, session.id)
    assert len(read_register(store, activity.id).rows) == 2
    merge(store, "person", twins[0].id, twins[1].id)
    register = read_register(store, activity.id)
    (row,) = register.rows
    assert row.name == "Mensah, Ama"
    assert [register.mark(row.participant_id, s.id) for s in sessions] == [Mark.PRESENT] * 2
    overview = mission_overview(store, mission.id, store.now())
    assert (overview.participants.invited, overview.participants.came) == (1, 1)
    assert [figures.invited for figures in overview.sessions] == [1, 1]
    with store.reading() as records:
        held = read_records(records, DocumentKind.MISSION_REPORT, mission.id, "en")
        whole = next(e for e in find_evidence(records, activity.id, "en") if e.counts)
    assert {p.person_id for p in held.participants} == {twins[0].id}
    assert held.team == (twins[0].id,)
    assert (whole.n, whole.counts) == (1, (1, 1))
    (listed,) = list_missions(store, "en", date(2026, 3, 4))
    assert listed.participants == 1
    assert open_collection(store, activity.id).invited == 1
    assert [person.id for person in read_place(store, mission.id).people] == [twins[0].id]
    (involved, in_team) = read_person(store, row.person_id).involvements
    assert {involved.attended, in_team.attended} == {2, 0}
    undo_last(store)
    assert len(read_register(store, activity.id).rows) == 2


def test_institutions_of_one_name_are_proposed_and_merged(store: Store) -> None:
    first = add_person(store, "Ama Mensah", "Bank of Ghana")
    second = add_person(store, "Kofi Fosu", "Ghana Bank of")
    (found,) = find_duplicates(store)
    assert found.entity == "institution"
    merge(store, found.entity, found.one.id, found.other.id)
    directory = read_directory(store)
    mine = {e.institution for e in directory.entries if e.id in (first.id, second.id)}
    assert mine == {"Bank of Ghana"} and find_duplicates(store) == []
    assert directory.institutions.count("Bank of Ghana") == 1


@pytest.fixture
def two(
    tmp_path: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Expert, Expert]]:
    """Two paired laptops."""
    seal_codes_cheaply(monkeypatch)
    made = (
        Expert(tmp_path / "ines", "Inês Carvalho", passphrase),
        Expert(tmp_path / "markus", "Markus Weber", passphrase),
    )
    pair(*made, tmp_path / "stick")
    yield made
    for expert in made:
        expert.store.close()


def test_a_merge_reaches_the_team_with_both_people(
    two: tuple[Expert, Expert], tmp_path: Path
) -> None:
    one, other = two
    stick = tmp_path / "stick"
    people = [add_person(one.store, "Ama Mensah"), add_person(one.store, "Mensah Ama")]
    one.write("met one of them", people=(people[1].id,))
    one.give(other, stick)
    assert len(find_people(other.store, "mensah")) == 1  # only who is linked to the action goes
    merge(one.store, "person", people[0].id, people[1].id)
    one.give(other, stick)
    assert [e.id for e in find_people(other.store, "mensah")] == [people[0].id]
    assert one.is_sound() and other.is_sound()
