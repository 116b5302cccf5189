"""Notes: begun, kept at each pause, settled, listed, filtered, found, restored, deleted."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import Participant, participant_id
from mieux_desktop.domain.evaluations import Recommendation
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.drafts import read_drafts
from mieux_desktop.operations.notes import (
    NotePlace,
    OpenNote,
    change_note,
    count_kinds,
    delete_note,
    find_people,
    keep_note,
    list_notes,
    load_templates,
    mark_done,
    match_people,
    note_history,
    open_note,
    read_place,
    settle_note,
    start_note,
)
from mieux_desktop.operations.stores import Store, unlock_store
from mieux_desktop.operations.undo import undo_last

WEDNESDAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 10, 41, tzinfo=UTC)
Write = Callable[..., Note]


@pytest.fixture
def place(store: Store, ghana: tuple[Action, Activity]) -> NotePlace:
    action, activity = ghana
    with store.unit_of_work() as work:
        activity = work.save(activity, replace(activity, timezone="Africa/Accra"))
        bank = work.save(None, Institution(id=new_id(), name="Bank of Ghana"))
        for given, family, institution in (
            ("Daniel", "Osei", bank.id),
            ("Grace", "Mensah", None),
            ("Graham", "Tetteh", None),
        ):
            person = work.save(
                None,
                Person(
                    id=new_id(), family_name=family, given_name=given, institution_id=institution,
                    function="Adviser",
                ),
            )  # fmt: skip
            work.save(
                None,
                Participant(
                    id=participant_id(activity.id, person.id), action_id=action.id,
                    activity_id=activity.id, person_id=person.id,
                ),
            )  # fmt: skip
        for start, title in (("09:00", "Survey results"), ("10:30", "Remittances panel")):
            starts = time.fromisoformat(start)
            ends = time(starts.hour + 1, starts.minute)
            work.save(
                None,
                Session(
                    id=new_id(), action_id=action.id, activity_id=activity.id, on=WEDNESDAY,
                    starts=starts, ends=ends, title=title,
                ),
            )  # fmt: skip
        mission = work.save(
            None, Mission(id=new_id(), action_id=action.id, activity_ids=(activity.id,))
        )
    return read_place(store, mission.id)


@pytest.fixture
def write(store: Store, place: NotePlace) -> Write:
    def write(body: str, minutes_ago: int = 0, **fields: object) -> Note:
        note = start_note(place, NOW - timedelta(minutes=minutes_ago))
        opened = OpenNote(note.id)
        keep_note(store, opened, replace(note, body=body, **fields))
        settled = settle_note(store, opened)
        assert settled is not None
        return settled

    return write


def titles(store: Store, place: NotePlace, **filters: object) -> list[str]:
    return [row.title for row in list_notes(store, place.mission.id, **filters).rows]


def test_a_new_note_belongs_to_the_session_that_runs_and_is_not_stored(
    store: Store, place: NotePlace
) -> None:
    note = start_note(place, NOW)
    session = place.session(note.session_id)
    assert session is not None
    assert session.title == "Remittances panel"
    assert note.author_id == place.author_id
    assert not list_notes(store, place.mission.id).rows
    assert not read_drafts(store)


def test_a_new_note_outside_the_agenda_still_belongs_to_the_activity(place: NotePlace) -> None:
    note = start_note(place, NOW.replace(hour=20))
    assert note.session_id is None
    assert note.activity_id == place.mission.activity_ids[0]


def test_typed_words_are_listed_before_they_are_a_change(store: Store, place: NotePlace) -> None:
    note = start_note(place, NOW)
    keep_note(store, OpenNote(note.id), replace(note, body="Bank fees\nabove 8 %"))
    assert titles(store, place) == ["Bank fees"]
    assert count_kinds(store, place.mission.id) == {NoteKind.OBSERVATION: 1}
    assert not note_history(store, note.id)


def test_typed_words_survive_a_stop_without_settling(
    store: Store, place: NotePlace, passphrase: str
) -> None:
    note = start_note(place, NOW)
    keep_note(store, OpenNote(note.id), replace(note, body="Last words"))
    store.close()
    again = unlock_store(store.folder, passphrase)
    try:
        assert titles(again, place) == ["Last words"]
    finally:
        again.close()


def test_a_note_emptied_before_it_was_saved_leaves_nothing(store: Store, place: NotePlace) -> None:
    note = start_note(place, NOW)
    opened = OpenNote(note.id)
    keep_note(store, opened, replace(note, body="x"))
    keep_note(store, opened, replace(note, body=" \n"))
    assert settle_note(store, opened) is None
    assert not list_notes(store, place.mission.id).rows


def test_words_typed_while_earlier_ones_were_saved_make_no_conflict(
    store: Store, place: NotePlace
) -> None:
    note = start_note(place, NOW)
    opened = OpenNote(note.id)
    keep_note(store, opened, replace(note, body="One"))
    settle_note(store, opened)
    keep_note(store, opened, replace(note, body="One two"))
    settled = settle_note(store, opened)
    assert settled is not None
    assert settled.body == "One two"
    assert len(settled.heads["body"]) == 1


def test_an_opened_note_shows_words_that_are_not_yet_a_change(store: Store, write: Write) -> None:
    saved = write("Before")
    first = open_note(store, saved.id)
    keep_note(store, first.opened, replace(first.note, body="After"))
    again = open_note(store, saved.id)
    assert again.note.body == "After"
    assert again.opened.loaded == saved
    settled = settle_note(store, again.opened)
    assert settled is not None
    assert len(settled.heads["body"]) == 1


def test_choosing_a_kind_is_one_undo_step_and_leaves_the_words(store: Store, write: Write) -> None:
    read = open_note(store, write("Bank fees").id)
    typed = replace(read.note, body="Bank fees and more")
    keep_note(store, read.opened, typed)
    chosen = change_note(store, read.opened, replace(typed, kind=NoteKind.RISK))
    assert (chosen.kind, chosen.body) == (NoteKind.RISK, "Bank fees and more")
    undo_last(store)
    note = open_note(store, chosen.id).note
    assert (note.kind, note.body) == (NoteKind.OBSERVATION, "Bank fees and more")


def test_notes_come_newest_first_with_their_session_and_people(
    store: Store, place: NotePlace, write: Write
) -> None:
    write("Earlier", 60)
    daniel = place.people[0]
    write("Later", 5, people=(daniel.id,), tags=("fees",))
    rows = list_notes(store, place.mission.id).rows
    assert [row.title for row in rows] == ["Later", "Earlier"]
    assert rows[0].session == "Remittances panel"
    assert rows[0].people == (daniel.name,)
    assert rows[0].tags == ("fees",)


def test_pages_follow_each_other_without_gap_or_repeat(
    store: Store, place: NotePlace, write: Write
) -> None:
    for number in range(7):
        write(f"Note {number}", minutes_ago=number)
    typed = start_note(place, NOW)
    keep_note(store, OpenNote(typed.id), replace(typed, body="Typed now"))
    seen: list[str] = []
    offset: int | None = 0
    while offset is not None:
        page = list_notes(store, place.mission.id, offset=offset, limit=3)
        seen += [row.title for row in page.rows]
        offset = page.next_offset
    assert sorted(seen) == sorted({"Typed now", *(f"Note {n}" for n in range(7))})


def test_filters_by_kind_and_session(store: Store, place: NotePlace, write: Write) -> None:
    write("A risk", kind=NoteKind.RISK)
    write("Seen in the first session", minutes_ago=90)
    assert titles(store, place, kind=NoteKind.RISK) == ["A risk"]
    first = place.agenda.sessions[0]
    assert titles(store, place, session_id=first.id) == ["Seen in the first session"]


def test_a_changed_draft_moves_between_filters(
    store: Store, place: NotePlace, write: Write
) -> None:
    read = open_note(store, write("A risk", kind=NoteKind.RISK).id)
    keep_note(store, read.opened, replace(read.note, kind=NoteKind.DECISION))
    assert titles(store, place, kind=NoteKind.RISK) == []
    assert titles(store, place, kind=NoteKind.DECISION) == ["A risk"]
    assert count_kinds(store, place.mission.id) == {NoteKind.DECISION: 1}


def test_words_are_found_without_accents_by_their_beginnings_also_while_typed(
    store: Store, place: NotePlace, write: Write
) -> None:
    write("Réunion bilatérale avec l’Office")
    write("Something else")
    typed = start_note(place, NOW)
    keep_note(store, OpenNote(typed.id), replace(typed, body="Une réunion de plus"))
    assert sorted(titles(store, place, words="reun")) == [
        "Réunion bilatérale avec l’Office",
        "Une réunion de plus",
    ]
    assert titles(store, place, words="office REUN") == ["Réunion bilatérale avec l’Office"]
    assert titles(store, place, words="nothing of this") == []


def test_a_to_do_is_ticked_off_and_opened_again(store: Store, write: Write) -> None:
    todo = write("Ask the embassy", kind=NoteKind.TODO)
    assert mark_done(store, todo.id, WEDNESDAY).done_on == WEDNESDAY
    assert mark_done(store, todo.id, None).done_on is None


def test_a_deleted_note_leaves_the_list_and_undo_brings_its_last_words_back(
    store: Store, place: NotePlace, write: Write
) -> None:
    read = open_note(store, write("Words").id)
    keep_note(store, read.opened, replace(read.note, body="Words typed last"))
    delete_note(store, read.note.id)
    assert titles(store, place) == []
    assert titles(store, place, words="words") == []
    with pytest.raises(Problem):
        open_note(store, read.note.id)
    undo_last(store)
    assert titles(store, place) == ["Words typed last"]


def test_deleting_a_note_that_was_only_typed_can_be_undone(store: Store, place: NotePlace) -> None:
    note = start_note(place, NOW)
    keep_note(store, OpenNote(note.id), replace(note, body="Only typed"))
    delete_note(store, note.id)
    assert titles(store, place) == []
    undo_last(store)
    assert titles(store, place) == ["Only typed"]


def test_every_text_that_a_note_has_had_can_be_restored(store: Store, write: Write) -> None:
    read = open_note(store, write("First").id)
    keep_note(store, read.opened, replace(read.note, body="Second"))
    settle_note(store, read.opened)
    versions = note_history(store, read.note.id)
    assert [v.body for v in versions] == ["Second", "First"]
    assert {v.author for v in versions} == {"Inês Carvalho"}
    restored = change_note(store, read.opened, replace(read.note, body=versions[1].body or ""))
    assert restored.body == "First"
    assert [v.body for v in note_history(store, read.note.id)] == ["First", "Second", "First"]


def test_people_of_the_mission_are_matched_by_any_part_of_the_name(place: NotePlace) -> None:
    assert [p.name for p in match_people(place.people, "gra")] == ["Grace Mensah", "Graham Tetteh"]
    assert [p.name for p in match_people(place.people, "méns")] == ["Grace Mensah"]
    assert [p.name for p in match_people(place.people, "grace m")] == ["Grace Mensah"]
    assert {p.name: p.detail for p in place.people}["Daniel Osei"] == "Bank of Ghana"


def test_people_elsewhere_are_found_too(store: Store) -> None:
    with store.unit_of_work() as work:
        work.save(None, Person(id=new_id(), family_name="Ødegård", given_name="Kari"))
    assert [p.name for p in find_people(store, "kari")] == ["Kari Ødegård"]


def test_a_note_knows_the_recommendation_that_cites_it(
    store: Store, place: NotePlace, write: Write
) -> None:
    note = write("Bank fees")
    with store.unit_of_work() as work:
        work.save(
            None,
            Recommendation(
                id=new_id(), action_id=note.action_id, mission_id=note.mission_id,
                text="Publish a yearly fee table", evidence=(note.id,),
            ),
        )  # fmt: skip
    assert open_note(store, note.id).cited_in == ((1, "Publish a yearly fee table"),)


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_templates_exist_in_each_language_with_a_title_line(language: str) -> None:
    templates = load_templates(language)
    assert len(templates) == 3
    assert all(template.name and template.body.splitlines()[0] for template in templates)


@pytest.mark.parametrize(
    "body",
    ["é" * 200, "محضر الاجتماع\nنص", "Записка", "🙂 emoji", "a\x00b\x1b[31m", "x" * 1_000_000],
)
def test_any_text_is_kept_and_found_in_its_list(
    store: Store, place: NotePlace, write: Write, body: str
) -> None:
    note = write(body)
    assert "\x00" not in note.body
    assert titles(store, place) == [note.title]


def test_words_are_found_in_an_old_mission_behind_many_newer_notes_of_another(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    old, new = new_id(), new_id()
    with store.unit_of_work() as work:
        for number in range(320):
            note = Note(
                id=new_id(), action_id=ghana[0].id, mission_id=new if number else old,
                written_at=store.now(), body=f"Remittances {number}",
            )  # fmt: skip
            work.save(None, note)
    found = list_notes(store, old, words="remit")
    assert [row.title for row in found.rows] == ["Remittances 0"]
