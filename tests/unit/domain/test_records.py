"""Records and their plain form: nothing is lost, odd text is cleaned, wrong periods are refused."""

import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mieux_desktop.domain.actions import Activity, Session, check_period, check_session
from mieux_desktop.domain.attendance import attendance_id
from mieux_desktop.domain.ids import new_id, shipped_id
from mieux_desktop.domain.notes import Note, NoteKind, tags_in
from mieux_desktop.domain.people import Person, split_name
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import multi_line, shape_of, single_line
from mieux_desktop.domain.records import RECORD_TYPES

instants = st.datetimes(
    datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)
).map(lambda t: t.replace(microsecond=t.microsecond // 1000 * 1000))  # fmt: skip
notes = st.builds(
    Note,
    id=st.binary(min_size=16, max_size=16),
    action_id=st.binary(min_size=16, max_size=16),
    mission_id=st.binary(min_size=16, max_size=16),
    written_at=instants,
    kind=st.sampled_from(NoteKind),
    body=st.text().map(multi_line),
    people=st.lists(st.binary(min_size=16, max_size=16), max_size=3).map(tuple),
    tags=st.lists(st.text().map(single_line), max_size=3).map(tuple),
    done_on=st.none() | st.dates(),
    heads=st.just({}),
    deleted=st.booleans(),
)


@given(notes)
def test_a_record_comes_back_from_its_plain_form(note: Note) -> None:
    shape = shape_of(Note)
    assert shape.from_plain(note.id, shape.to_plain(note), {}) == note


@given(st.text(st.characters(codec=None), max_size=60))
def test_cleaned_text_is_stable_and_can_be_stored_anywhere(text: str) -> None:
    for clean in (single_line, multi_line):
        once = clean(text)
        assert clean(once) == once == unicodedata.normalize("NFC", once)
        once.encode("utf-8")
        assert "\x00" not in once
    assert "\n" not in single_line(text)


def test_marks_that_steer_arabic_and_join_emoji_stay() -> None:
    for text in ("\u200fالهجرة\u200e", "می\u200cخواهم", "👩\u200d⚖️", "Ж", "e\u0301"):
        assert single_line(text) == unicodedata.normalize("NFC", text)


def test_an_instant_without_zone_is_a_bug() -> None:
    note = Note(id=b"", action_id=b"", mission_id=b"", written_at=datetime(2026, 1, 1))
    with pytest.raises(TypeError):
        shape_of(Note).to_plain(note)


def test_instants_are_stored_in_utc() -> None:
    east = timezone(timedelta(hours=5))
    note = Note(
        id=b"", action_id=b"", mission_id=b"", written_at=datetime(2026, 1, 1, 3, tzinfo=east)
    )
    assert shape_of(Note).to_plain(note)["written_at"] == "2025-12-31T22:00:00.000+00:00"


@pytest.mark.parametrize("record_type", RECORD_TYPES)
def test_every_record_type_has_a_scope(record_type: type) -> None:
    assert record_type.scoped_by in ("id", *shape_of(record_type).by_name)


def test_ids_made_one_after_the_other_differ_and_say_their_version() -> None:
    made = [new_id() for _ in range(1000)]
    assert len(set(made)) == 1000
    assert {value[6] >> 4 for value in made} == {7}


def test_derived_ids_depend_on_every_part() -> None:
    assert shipped_id("activity", "ghana-2", 5) != shipped_id("activity", "ghana-2", 6)
    assert attendance_id(b"a" * 16, b"b" * 16) != attendance_id(b"b" * 16, b"a" * 16)


@pytest.mark.parametrize(
    ("typed", "family", "given"),
    [
        ("Mensah, Grace", "Mensah", "Grace"),
        ("Grace Mensah", "Mensah", "Grace"),
        ("Grace MENSAH", "MENSAH", "Grace"),
        ("DIOP Awa", "DIOP", "Awa"),
        ("Nana Akosua Boateng", "Boateng", "Nana Akosua"),
        ("Plato", "Plato", ""),
        ("  ", "", ""),
        ("محمد أحمد", "أحمد", "محمد"),
    ],
)
def test_a_typed_name_is_split(typed: str, family: str, given: str) -> None:
    assert split_name(typed) == (family, given)


def test_names_are_shown_without_stray_commas() -> None:
    person = Person(id=b"", family_name="Plato")
    assert person.sort_name == person.full_name == "Plato"


def test_reversed_periods_are_refused_with_both_days() -> None:
    with pytest.raises(Problem) as caught:
        check_period(date(2026, 3, 3), date(2026, 3, 2))
    assert caught.value.details == {"start": "2026-03-03", "end": "2026-03-02"}
    check_period(date(2026, 3, 3), date(2026, 3, 3))
    check_period(None, date(2026, 3, 3))


def test_a_session_must_lie_in_its_activity_and_end_after_it_starts() -> None:
    activity = Activity(
        id=b"a", action_id=b"", starts_on=date(2026, 3, 3), ends_on=date(2026, 3, 5)
    )
    session = Session(id=b"s", action_id=b"", activity_id=b"a", on=date(2026, 3, 4), starts=time(9))
    check_session(session, activity)
    with pytest.raises(Problem, match="session-outside-activity"):
        check_session(replace(session, on=date(2026, 3, 6)), activity)
    with pytest.raises(Problem, match="session-ends-before-start"):
        check_session(replace(session, ends=time(8, 30)), activity)


def test_the_title_of_a_note_is_its_first_line_without_signs() -> None:
    note = Note(id=b"", action_id=b"", mission_id=b"", written_at=datetime.now(UTC))
    assert replace(note, body="\n## **Fees** above 8 %\nmore").title == "Fees above 8 %"
    assert note.title == ""


def test_tags_are_words_after_a_hash_sign() -> None:
    assert tags_in("#Fees and #diaspora, not C# or #1 or a#b; #fees") == ("fees", "diaspora")
