"""An import finds who is known, adds the others in one intent, and gives way to the user."""

from dataclasses import replace
from pathlib import Path

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.attendance import Participant
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.people import Gender, Institution, Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attendance import (
    add_participant,
    add_walk_in,
    read_register,
    remove_participant,
)
from mieux_desktop.operations.duplicates import merge
from mieux_desktop.operations.people import read_directory
from mieux_desktop.operations.people_import.entries import CellMark, Entry
from mieux_desktop.operations.people_import.headings import ListField
from mieux_desktop.operations.people_import.institutions import Spellings
from mieux_desktop.operations.people_import.matching import (
    Likeness,
    People,
    Profile,
    compare,
    make_profile,
)
from mieux_desktop.operations.people_import.preview import Decision, Preview, open_list
from mieux_desktop.operations.people_import.saving import import_people
from mieux_desktop.operations.stores import Store
from mieux_desktop.operations.undo import redo_last, undo_last
from tests.people_lists import ministry_workbook

Ghana = tuple[Action, Activity]
LIST = (
    "Name\tInstitution\tE-mail\n"
    "Mensah, Grace\tMinistry of the Interior\tgrace@example.org\n"
    "ANSAH Kofi\tBank of Ghana\tkofi@example.org\n"
    "Zoe Eclair\tMinistry of Finance\t\n"
)


def save(store: Store, family: str, given: str, institution: str = "", email: str = "") -> Person:
    with store.unit_of_work() as work:
        body = work.save(None, Institution(id=new_id(), name=institution)) if institution else None
        person = Person(
            id=new_id(), family_name=family, given_name=given, email=email,
            institution_id=body.id if body else None,
        )  # fmt: skip
        return work.save(None, person)


def person_of(store: Store, id_: bytes) -> Person:
    with store.reading() as records:
        return records.require(Person, id_)


def take_over(store: Store, preview: Preview, activity_id: bytes | None) -> None:
    import_people(store, activity_id, [(row.entry, row.choice) for row in preview.rows])


def listed(store: Store, ghana: Ghana) -> list[str]:
    return [row.name for row in read_register(store, ghana[1].id).rows]


def profile(name: str, email: str = "", institution: str = "", phone: str = "") -> Profile:
    return make_profile(0, name, email, institution, phone)


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        (profile("Grace Mensah"), profile("MENSAH Grâce"), Likeness.NAME),
        (
            profile("Grace Mensah", "g@x.org"),
            profile("Mensah, Grace", "G@X.ORG"),
            Likeness.NAME_AND_EMAIL,
        ),
        (
            profile("Grace Mensah", "", "", "+233 24 400 0001"),
            profile("Grace Mensah", "", "", "0244000001"),
            Likeness.NAME_AND_EMAIL,
        ),
        (
            profile("Grace Mensah", "", "Ministère de l’Intérieur"),
            profile("Mensah Grace", "", "MINISTERE INTERIEUR"),
            Likeness.NAME_AND_INSTITUTION,
        ),
        (
            profile("Grace Mensah", "", "Bank"),
            profile("Grace Mensah", "", "Police"),
            Likeness.NAME_ONLY,
        ),
        (profile("Mohamed Traoré"), profile("Mohammed Traore"), Likeness.SIMILAR_NAME),
        (profile("Grace Adjoa Mensah"), profile("Grace Mensah"), Likeness.SIMILAR_NAME),
        (profile("Ama Mensah"), profile("Ana Mensah"), None),
        (profile("Grace Mensah", "s@x.org"), profile("Kofi Ansah", "s@x.org"), Likeness.EMAIL),
        (profile("أحمد فاطمة"), profile("فاطمه احمد"), Likeness.NAME),
        (profile("Grace"), profile("Grace"), Likeness.NAME_ONLY),
        (profile("Grace Mensah"), profile("Kofi Ansah"), None),
    ],
)
def test_likeness_of_two_people(one: Profile, other: Profile, likeness: Likeness | None) -> None:
    assert compare(one, other) is likeness
    assert compare(other, one) is likeness


def test_frequent_words_hide_nobody() -> None:
    people = People(
        make_profile(number, f"Mohamed Person{number}", "", "", "") for number in range(300)
    )
    people.add(make_profile(999, "Traoré Mohamed", "", "", ""))
    found = people.find(profile("Mohamed Traore"))
    assert [match.key for match in found] == [999]


def test_slips_in_institutions_are_mended_but_numbers_tell_them_apart() -> None:
    spellings = Spellings(["Ministry of the Interior", "Regional Directorate 12"])
    assert spellings.find("MINISTRY OF INTERIOR") == ("Ministry of the Interior", False)
    assert spellings.find("Ministry of the Interier") == ("Ministry of the Interior", True)
    assert spellings.find("Regional Directorate 13") == ("Regional Directorate 13", False)
    assert spellings.find("Ministry of the Exterior") == ("Ministry of the Exterior", False)


def test_who_is_known_is_proposed_as_the_same_person(store: Store, ghana: Ghana) -> None:
    grace = save(store, "Mensah", "Grace", "Ministry of Interior")
    other = save(store, "Ansah", "Kofi", "Ministry of Transport", "k.ansah@example.org")
    rows = open_list(store, LIST, ghana[1].id).rows
    assert [row.choice for row in rows] == [grace.id, Decision.NEW, Decision.NEW]
    assert [known.id for known in rows[1].known] == [other.id]
    assert rows[1].known[0].likeness is Likeness.NAME_ONLY and rows[1].is_doubtful
    assert not rows[0].is_doubtful and not rows[0].new_institution and rows[1].new_institution


def test_two_who_are_equally_likely_are_left_to_the_user(store: Store, ghana: Ghana) -> None:
    save(store, "Éclair", "Zoé")
    save(store, "Éclair", "Zoé")
    row = open_list(store, LIST, ghana[1].id).rows[2]
    assert row.choice is Decision.NEW and len(row.known) == 2


def test_one_person_twice_on_a_list_is_added_once(
    store: Store, ghana: Ghana, tmp_path: Path
) -> None:
    preview = open_list(store, ministry_workbook(tmp_path / "list.xlsx"), ghana[1].id)
    assert preview.rows[6].twin == 5 and preview.rows[6].choice is Decision.SKIP
    take_over(store, preview, ghana[1].id)
    assert len(listed(store, ghana)) == 6


def test_an_import_is_undone_and_redone_at_once(store: Store, ghana: Ghana) -> None:
    add_walk_in(store, ghana[1].id, "Grace Mensah, Ministry of Interior")
    before = read_directory(store)
    take_over(store, open_list(store, LIST, ghana[1].id), ghana[1].id)
    assert listed(store, ghana) == ["ANSAH, Kofi", "Eclair, Zoe", "Mensah, Grace"]
    assert read_directory(store).institutions == (
        "Bank of Ghana", "Ministry of Finance", "Ministry of Interior",
    )  # fmt: skip
    undo_last(store)
    assert read_directory(store) == before
    assert listed(store, ghana) == ["Mensah, Grace"]
    redo_last(store)
    assert len(listed(store, ghana)) == 3


def test_what_is_known_stays_and_what_was_empty_is_filled_in(store: Store, ghana: Ghana) -> None:
    grace = save(store, "Mensah", "Grace", "", "grace@example.org")
    entry = Entry(
        line=2, family_name="MENSAH", given_name="Grâce", email="other@example.org", country="GH",
        function="Director", gender=Gender.WOMAN, institution="Bank of Ghana",
    )  # fmt: skip
    done = import_people(store, ghana[1].id, [(entry, grace.id)])
    assert (done.made, done.known, done.invited, done.institutions) == (0, 1, 1, 1)
    now = person_of(store, grace.id)
    assert (now.family_name, now.email, now.function) == ("Mensah", "grace@example.org", "Director")
    assert now.institution_id is not None and now.country == "GH"


def test_who_is_invited_already_is_not_invited_again(store: Store, ghana: Ghana) -> None:
    grace = save(store, "Mensah", "Grace", "", "grace@example.org")
    held = add_participant(store, ghana[1].id, grace.id)
    preview = open_list(store, LIST, ghana[1].id)
    assert preview.rows[0].known[0].invited
    chosen = [(row.entry, row.choice) for row in preview.rows[:1]]
    assert import_people(store, ghana[1].id, chosen).invited == 0
    remove_participant(store, held.id)
    assert import_people(store, ghana[1].id, chosen).invited == 1
    with store.reading() as records:
        assert records.total(Participant, activity_id=ghana[1].id) == 1


def test_without_an_activity_people_come_into_the_directory_only(store: Store) -> None:
    take_over(store, open_list(store, LIST, None), None)
    assert {entry.name for entry in read_directory(store).entries} >= {"ANSAH, Kofi"}
    with store.reading() as records:
        assert records.total(Participant) == 0


def test_stopping_adds_nothing(store: Store, ghana: Ghana) -> None:
    people = [Entry(line=n, family_name=f"Person {n}") for n in range(60)]
    reported: list[int] = []

    def cancelled() -> bool:
        return len(reported) > 1

    with pytest.raises(Problem) as raised:
        import_people(
            store, ghana[1].id, [(entry, Decision.NEW) for entry in people],
            lambda done, total: reported.append(done), cancelled,
        )  # fmt: skip
    assert raised.value.code == "cancelled"
    assert listed(store, ghana) == []
    with pytest.raises(Problem):
        open_list(store, LIST, ghana[1].id, cancelled=lambda: True)


def test_a_slip_in_an_institution_is_marked(store: Store, ghana: Ghana) -> None:
    save(store, "Danso", "Ama", "Ministry of the Interior")
    text = "Name\tInstitution\nKofi Ansah\tMinistry of the Interrior\n"
    (row,) = open_list(store, text, ghana[1].id).rows
    assert row.entry.institution == "Ministry of the Interior"
    assert row.entry.mark(ListField.INSTITUTION) is CellMark.INSTITUTION_SIMILAR
    assert not row.new_institution and row.is_doubtful


def test_a_line_without_a_name_is_never_added(store: Store, ghana: Ghana) -> None:
    text = "Name\tInstitution\tE-mail\nKofi Ansah\tBank\tk@example.org\n\tBank\tx@example.org\n"
    rows = open_list(store, text, ghana[1].id).rows
    assert rows[1].choice is Decision.SKIP
    assert rows[1].entry.mark(ListField.NAME) is CellMark.NAME_MISSING
    import_people(store, ghana[1].id, [(row.entry, Decision.NEW) for row in rows])
    assert listed(store, ghana) == ["Ansah, Kofi"]


def test_a_person_who_was_merged_is_found_as_the_one_who_stands_for_both(
    store: Store, ghana: Ghana
) -> None:
    first = save(store, "Mensah", "Grace", "", "grace@example.org")
    second = save(store, "Mensah", "G.", "", "g.mensah@example.org")
    merge(store, "person", first.id, second.id)
    row = open_list(store, LIST, ghana[1].id).rows[0]
    assert row.choice == first.id and len(row.known) == 1


def test_somebody_who_was_deleted_meanwhile_stops_the_import(store: Store, ghana: Ghana) -> None:
    grace = save(store, "Mensah", "Grace")
    with store.unit_of_work() as work:
        work.save(grace, replace(grace, deleted=True))
    with pytest.raises(Problem) as raised:
        import_people(store, ghana[1].id, [(Entry(line=1, family_name="Mensah"), grace.id)])
    assert raised.value.code == "not-received"
