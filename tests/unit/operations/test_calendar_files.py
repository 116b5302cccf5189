"""The agenda as a calendar file, read back by a library that others use."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.calendar_files import write_calendar
from mieux_desktop.operations.sessions import add_lines, agenda, move_session
from mieux_desktop.operations.stores import Store

TUESDAY = date(2026, 3, 3)


@pytest.fixture
def activity(store: Store, ghana: tuple[Action, Activity]) -> Activity:
    with store.unit_of_work() as work:
        placed = replace(
            ghana[1], starts_on=TUESDAY, ends_on=TUESDAY, timezone="Europe/Vienna", place="Vienna"
        )
        saved = work.save(ghana[1], placed)
    add_lines(store, saved.id, TUESDAY, "09:00-10:30 Opening | Volta | E. Quaye\n11:00 Größe, «ß»")
    return saved


def events(path: Path) -> list[dict[str, object]]:
    calendar = Calendar.from_ical(path.read_bytes())
    return [dict(event) for event in calendar.walk("VEVENT")]


def test_sessions_keep_their_wall_time_place_and_people(
    store: Store, activity: Activity, tmp_path: Path
) -> None:
    path = tmp_path / "agenda.ics"
    assert write_calendar(store, activity.id, "en", path) == 2
    opening, other = events(path)
    start = opening["DTSTART"].dt  # type: ignore[attr-defined]
    assert start.astimezone(UTC) == datetime(2026, 3, 3, 8, tzinfo=UTC)
    assert (str(opening["SUMMARY"]), str(opening["LOCATION"])) == ("Opening", "Volta, Vienna")
    assert "E. Quaye" in str(opening["DESCRIPTION"])
    assert str(other["SUMMARY"]) == "Größe, «ß»"
    assert b"BEGIN:VTIMEZONE" in path.read_bytes()


def test_a_moved_session_is_the_same_event(
    store: Store, activity: Activity, tmp_path: Path
) -> None:
    path = tmp_path / "agenda.ics"
    write_calendar(store, activity.id, "en", path)
    before = {str(event["UID"]) for event in events(path)}
    session = agenda(store, activity.id).sessions[0]
    move_session(store, session, TUESDAY, session.starts.replace(hour=8))
    write_calendar(store, activity.id, "en", path)
    assert {str(event["UID"]) for event in events(path)} == before


def test_an_empty_agenda_and_a_folder_that_is_gone_are_told(
    store: Store, activity: Activity, ghana: tuple[Action, Activity], tmp_path: Path
) -> None:
    with pytest.raises(Problem, match="file-not-written"):
        write_calendar(store, activity.id, "en", tmp_path / "gone" / "agenda.ics")
    with store.reading() as records:
        other = records.find(Activity, action_id=ghana[0].id, number=1)[0]
    with pytest.raises(Problem, match="agenda-empty"):
        write_calendar(store, other.id, "en", tmp_path / "agenda.ics")
