"""Personal data at the end of their time, and one person's data."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.attendance import Mark, Participant
from mieux_desktop.domain.evidence import Purpose, Signature
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attachments import seal_file
from mieux_desktop.operations.attendance import add_participant, read_register, set_marks
from mieux_desktop.operations.consent import record_consent
from mieux_desktop.operations.purging import erase_person, export_person, preview_purge, purge
from mieux_desktop.operations.signing import attach_scan, sign
from mieux_desktop.operations.stores import check_store
from mieux_desktop.storage.store import Store
from tests.unit.operations.signing_scene import DAY, PEN, edited, hold_sessions, invite

Ghana = tuple[Action, Activity]


def retain(store: Store, action: Action, until: date | None) -> None:
    with store.unit_of_work() as work:
        held = work.require(Action, action.id)
        work.save(held, replace(held, retain_until=until))


def scene(store: Store, ghana: Ghana) -> list[bytes]:
    """Three participants with marks, a reason and signatures; the third is also elsewhere."""
    activity = ghana[1]
    session = hold_sessions(store, activity)[0]
    people = invite(store, activity)
    set_marks(store, [edited(store, activity, people[0], session, Mark.PRESENT)])
    set_marks(store, [edited(store, activity, people[1], session, Mark.EXCUSED, reason="Illness")])
    for participant in people:
        sign(store, participant, DAY, PEN)
    with store.reading() as records:
        other = next(a for a in records.find(Activity) if a.action_id != ghana[0].id)
        third = records.require(Participant, people[2]).person_id
    add_participant(store, other.id, third)
    return people


def person_of(store: Store, participant: bytes) -> Person:
    with store.reading() as records:
        return records.require(Person, records.require(Participant, participant).person_id)


def test_a_purge_shows_what_goes_and_leaves_marks_and_those_needed_elsewhere(
    store: Store, ghana: Ghana, tmp_path: Path
) -> None:
    people = scene(store, ghana)
    picture = tmp_path / "list.pdf"
    picture.write_bytes(b"%PDF-1.7 names and signatures")
    attach_scan(store, ghana[1].id, DAY, seal_file(store, picture))
    retain(store, ghana[0], date(2020, 12, 31))
    preview = preview_purge(store, ghana[0].id)
    assert preview.due
    assert {p.family_name for p in preview.people} == {"Tweneboah", "Ofosuhene-Addo"}
    assert [p.family_name for p in preview.kept] == ["Dadzie-Mills"]
    assert (preview.signatures, preview.reasons, preview.certificates) == (3, 1, 0)
    assert preview.scans == 1
    purge(store, ghana[0].id)
    assert person_of(store, people[0]).full_name == ""
    assert person_of(store, people[2]).full_name == "Efua Dadzie-Mills"
    register = read_register(store, ghana[1].id)
    assert len(register.rows) == 3
    assert register.counts(register.sessions[0].id)[Mark.PRESENT] == 1
    assert all(not held.reason for held in register.marks.values())
    with store.reading() as records:
        assert [s.strokes for s in records.find(Signature)] == ["", "", ""]
    after = preview_purge(store, ghana[0].id)
    assert (after.people, after.signatures, after.reasons, after.scans) == ((), 0, 0, 0)
    assert check_store(store) == []


def test_nothing_is_purged_before_its_day_or_without_one(store: Store, ghana: Ghana) -> None:
    people = scene(store, ghana)
    retain(store, ghana[0], None)
    with pytest.raises(Problem, match="retention-not-set"):
        purge(store, ghana[0].id)
    retain(store, ghana[0], date(2999, 1, 1))
    with pytest.raises(Problem, match="retention-not-over"):
        purge(store, ghana[0].id)
    assert person_of(store, people[0]).full_name == "Akosua Tweneboah"


def test_a_person_gets_all_that_is_known_of_them(
    store: Store, ghana: Ghana, tmp_path: Path
) -> None:
    people = scene(store, ghana)
    person = person_of(store, people[1])
    record_consent(store, ghana[0].id, person.id, {Purpose.PHOTOS: False}, None)
    target = tmp_path / "person.json"
    export_person(store, person.id, target)
    told = json.loads(target.read_text("utf-8"))
    assert told["person"]["family_name"] == "Ofosuhene-Addo"
    assert told["person"]["institution"] == "National Planning Commission"
    (taken,) = told["took_part_in"]
    assert (taken["marks"][0]["mark"], taken["marks"][0]["reason"]) == ("excused", "Illness")
    assert len(told["signatures"]) == 1
    assert told["consent"][0]["given"] is False
    assert "Tweneboah" not in target.read_text("utf-8")


def test_a_person_who_asks_is_erased_alone(store: Store, ghana: Ghana) -> None:
    people = scene(store, ghana)
    erase_person(store, person_of(store, people[0]).id)
    assert person_of(store, people[0]).full_name == ""
    assert person_of(store, people[1]).full_name == "Kwabena Ofosuhene-Addo"
    with store.reading() as records:
        strokes = {s.participant_id: bool(s.strokes) for s in records.find(Signature)}
    assert strokes == {people[0]: False, people[1]: True, people[2]: True}
    assert len(read_register(store, ghana[1].id).rows) == 3
    assert check_store(store) == []
