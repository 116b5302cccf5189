"""The directory of people: finding, saving, duplicates and involvement."""

from dataclasses import replace
from datetime import date, time

import pytest

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attendance import add_participant
from mieux_desktop.operations.people import (
    add_person,
    delete_person,
    find_people,
    read_directory,
    read_person,
    save_person,
)
from mieux_desktop.operations.stores import check_store
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.storage.store import Store

Ghana = tuple[Action, Activity]


def names(store: Store) -> list[str]:
    return [entry.name for entry in read_directory(store).entries]


def test_the_directory_is_sorted_blind_to_accents_and_names_institutions(store: Store) -> None:
    add_person(store, "Zoé Éclair", "Ministère de l’Intérieur")
    add_person(store, "abena agyeman", "Bank of Ghana")
    add_person(store, "Kofi Fosu")
    directory = read_directory(store)
    assert [e.name for e in directory.entries] == [
        "agyeman, abena", "Carvalho, Inês", "Éclair, Zoé", "Fosu, Kofi",
    ]  # fmt: skip
    assert directory.entries[0].institution == "Bank of Ghana"
    assert directory.institutions == ("Bank of Ghana", "Ministère de l’Intérieur")
    assert directory.knows_institution("ministere de l’interieur")


def test_two_letters_find_beginnings_of_names_before_letters_inside(store: Store) -> None:
    for name in ("Abena Agyeman", "Samuel Gyasi", "Gyan Mensah", "Ama Danso"):
        add_person(store, name)
    assert [e.name for e in read_directory(store).find("gy")] == [
        "Gyasi, Samuel", "Mensah, Gyan", "Agyeman, Abena",
    ]  # fmt: skip


def test_names_come_before_institutions_and_accents_do_not_matter(store: Store) -> None:
    add_person(store, "Kofi Annan", "Éclairage SA")
    add_person(store, "Zoé Éclair")
    assert [e.name for e in find_people(store, "ECLA")] == ["Éclair, Zoé"]
    found = read_directory(store).find("ecla")
    assert [e.name for e in found] == ["Éclair, Zoé", "Annan, Kofi"]


def test_people_are_found_in_the_store_by_beginnings_of_both_names(store: Store) -> None:
    person = add_person(store, "Grace Mensah", "Office of Diaspora Affairs")
    assert [e.id for e in find_people(store, "gra men")] == [person.id]
    assert find_people(store, "?!") == []


def test_a_person_without_a_name_is_refused(store: Store) -> None:
    with pytest.raises(Problem, match="person-name-missing"):
        add_person(store, " \n ")


def test_an_institution_is_found_again_whatever_its_accents(store: Store) -> None:
    first = add_person(store, "Zoé Éclair", "Ministère de l’Intérieur")
    second = add_person(store, "Léa Roy", "MINISTERE DE L’INTERIEUR")
    assert first.institution_id == second.institution_id
    moved = save_person(store, second, second, "Bank of Ghana")
    assert moved.institution_id not in (None, first.institution_id)
    assert save_person(store, moved, moved, "").institution_id is None


def test_saving_what_is_the_same_writes_nothing(store: Store) -> None:
    person = add_person(store, "Zoé Éclair", "Bank of Ghana")
    seen: list[frozenset[str]] = []
    store.committed = seen.append
    assert save_person(store, person, replace(person), "bank of ghana") == person
    assert seen == []


def test_likely_duplicates_share_their_names_in_any_order(store: Store) -> None:
    person = add_person(store, "Zoé Éclair")
    directory = read_directory(store)
    assert [e.id for e in directory.same_name("ECLAIR, zoe")] == [person.id]
    assert directory.same_name("Zoé") == []
    assert directory.same_name("") == []


def test_a_deleted_person_leaves_the_directory_and_comes_back_on_undo(store: Store) -> None:
    person = add_person(store, "Zoé Éclair")
    delete_person(store, person.id)
    assert names(store) == ["Carvalho, Inês"]
    assert find_people(store, "zoe") == []
    undo_last(store)
    assert names(store) == ["Carvalho, Inês", "Éclair, Zoé"]
    assert check_store(store) == []


def test_names_of_all_scripts_and_lengths_are_kept(store: Store) -> None:
    for name in ("عائشة المنصوري", "Оксана Коваль", "🙂", "X" * 200 + " Long", "A\x00na\x1f Nagy"):
        add_person(store, name)
    directory = read_directory(store)
    assert "Nagy, Ana" in [e.name for e in directory.entries]
    assert [e.name for e in directory.find("кова")] == ["Коваль, Оксана"]
    assert [e.name for e in directory.find("المنص")] == ["المنصوري, عائشة"]


def test_a_person_shows_what_they_attended_and_the_missions_of_their_team(
    store: Store, ghana: Ghana
) -> None:
    action, activity = ghana
    person = add_person(store, "Grace Mensah", "Office of Diaspora Affairs")
    sessions = [
        Session(
            id=new_id(), action_id=action.id, activity_id=activity.id, on=date(2026, 3, 3),
            starts=time(9 + hour),
        )
        for hour in range(2)
    ]  # fmt: skip
    mission = Mission(
        id=new_id(), action_id=action.id, activity_ids=(activity.id,), team=(person.id,),
        starts_on=date(2026, 3, 3),
    )  # fmt: skip
    with store.unit_of_work() as work:
        for record in sessions:
            work.save(None, record)
        work.save(None, mission)
    add_participant(store, activity.id, person.id, sessions[0].id)
    details = read_person(store, person.id)
    assert details.institution == "Office of Diaspora Affairs"
    shown = {(i.in_team, i.mission_id, i.attended, i.sessions) for i in details.involvements}
    assert shown == {(False, mission.id, 1, 2), (True, mission.id, 0, 0)}


def test_an_unknown_person_is_told_as_not_received(store: Store) -> None:
    with pytest.raises(Problem, match="not-received"):
        read_person(store, new_id())


def test_editing_another_field_keeps_the_institution(store: Store) -> None:
    person = add_person(store, "Zoé Éclair", "Bank of Ghana")
    with store.reading() as records:
        bank = records.find(Institution)[0]
    edited = save_person(store, person, replace(person, function="Analyst"), "Bank of Ghana")
    assert edited.institution_id == bank.id
    with store.reading() as records:
        assert records.require(Person, person.id).function == "Analyst"
