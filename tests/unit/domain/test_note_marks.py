"""Marks in a note's text set its kind, its tags and the people it names."""

from datetime import UTC, datetime

import pytest

from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.note_marks import kind_of, mentions, read_marks
from mieux_desktop.domain.notes import Note, NoteKind

GRACE, DANIEL, GRA = new_id(), new_id(), new_id()
NAMES = {"Grace Mensah": GRACE, "Daniel Osei": DANIEL, "Grace": GRA, "Zoë O’Neill-Ðỗ": DANIEL}


def note(body: str = "", **fields: object) -> Note:
    now = datetime(2026, 3, 4, 10, 41, tzinfo=UTC)
    values: dict[str, object] = {"action_id": new_id(), "mission_id": new_id(), **fields}
    return Note(id=new_id(), written_at=now, body=body, **values)


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        ("risk", NoteKind.RISK),
        ("Risque", NoteKind.RISK),
        ("décision", NoteKind.DECISION),
        ("decision", NoteKind.DECISION),
        ("àfaire", NoteKind.TODO),
        ("todo", NoteKind.TODO),
        ("leçon", NoteKind.LESSON),
        ("citation", NoteKind.QUOTE),
        ("réunion", NoteKind.MEETING),
        ("observation", NoteKind.OBSERVATION),
        ("risks", None),
        ("fees", None),
    ],
)
def test_a_kind_is_typed_in_english_or_french_with_or_without_accents(
    tag: str, kind: NoteKind | None
) -> None:
    assert kind_of(tag) is kind


def test_a_typed_kind_sets_the_kind_and_other_tags_stay_tags() -> None:
    marked = read_marks(note(), "Fees above 8 % #risk #Fees #remittances", {})
    assert marked.kind is NoteKind.RISK
    assert marked.tags == ("fees", "remittances")


def test_a_kind_chosen_later_outlives_the_word_that_is_still_in_the_text() -> None:
    body = "Fees #risk"
    chosen = note(body, kind=NoteKind.DECISION)
    assert read_marks(chosen, body + " and more", {}).kind is NoteKind.DECISION
    assert read_marks(chosen, body + " #lesson", {}).kind is NoteKind.LESSON


def test_a_heading_or_an_address_is_no_tag() -> None:
    marked = read_marks(note(), "# Heading\nC# and a#b and #1", {})
    assert marked.tags == ()


def test_the_longest_name_after_the_sign_is_meant() -> None:
    (found,) = mentions("with @Grace Mensah, today", NAMES)
    assert found.person_id == GRACE
    assert "with @Grace Mensah, today"[found.start : found.end] == "@Grace Mensah"


def test_names_with_any_letters_are_found_before_any_punctuation() -> None:
    text = "(@Zoë O’Neill-Ðỗ) met @Grace. mail@Grace is an address"
    assert [m.person_id for m in mentions(text, NAMES)] == [DANIEL, GRA]


def test_naming_links_a_person_and_removing_the_name_unlinks_them() -> None:
    named = read_marks(note(), "Said @Daniel Osei and @Grace Mensah", NAMES)
    assert named.people == (DANIEL, GRACE)
    assert read_marks(named, "Said @Grace Mensah", NAMES).people == (GRACE,)


def test_a_person_linked_by_hand_stays_whatever_the_text_says() -> None:
    linked = note("Nothing", people=(DANIEL,))
    assert read_marks(linked, "Nothing more", NAMES).people == (DANIEL,)
