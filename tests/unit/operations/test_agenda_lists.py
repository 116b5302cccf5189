"""Agendas from tables: the strange things that real ones have, and what is taken over."""

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.agenda_lines import read_agenda_lines
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.agenda_lists import add_listed, read_agenda_list
from mieux_desktop.operations.agenda_templates import agenda_template, usual_agenda
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.operations.stores import Store

TUESDAY, THURSDAY = date(2026, 3, 3), date(2026, 3, 5)


@pytest.fixture
def activity(store: Store, ghana: tuple[Action, Activity]) -> Activity:
    with store.unit_of_work() as work:
        return work.save(ghana[1], replace(ghana[1], starts_on=TUESDAY, ends_on=THURSDAY))


def table(folder: Path, *rows: list[object]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    path = folder / "agenda.xlsx"
    book.save(path)
    return path


def test_a_table_with_a_title_days_between_and_real_times_is_read(
    store: Store, activity: Activity, tmp_path: Path
) -> None:
    path = table(
        tmp_path,
        ["Workshop on remittances"],
        ["Date", "Start", "End", "Session", "Room", "Speaker"],
        [datetime(2026, 3, 3), time(9), time(10, 30), "Opening", "Volta", "E. Quaye"],
        [None, time(10, 45), time(12), "Fees", "Volta", ""],
        [datetime(2026, 3, 4), "14h00", "15h30", "Working groups", "", ""],
    )
    lines = read_agenda_list(store, activity.id, path)
    assert [(s.on, s.starts, s.ends, s.title, s.room) for s in (x.session for x in lines) if s] == [
        (TUESDAY, time(9), time(10, 30), "Opening", "Volta"),
        (TUESDAY, time(10, 45), time(12), "Fees", "Volta"),
        (date(2026, 3, 4), time(14), time(15, 30), "Working groups", ""),
    ]
    assert [line.line for line in lines] == [3, 4, 5]


@pytest.mark.parametrize(
    "day", ["Day 2", "Jour 2 : mercredi", "04/03/2026", "Wednesday 4 March 2026", "4 mars"]
)
def test_a_day_on_a_line_of_its_own_holds_for_what_follows(
    store: Store, activity: Activity, tmp_path: Path, day: str
) -> None:
    path = table(tmp_path, ["Horaire", "Séance"], [day, None], ["09:00 - 10:30", "Ouverture"])
    (line,) = read_agenda_list(store, activity.id, path)
    assert line.session and line.session.on == date(2026, 3, 4)


def test_a_list_without_headings_is_read_by_its_times(
    store: Store, activity: Activity, tmp_path: Path
) -> None:
    path = tmp_path / "agenda.csv"
    path.write_text("1;09:00-10:30;Opening;Volta\n2;10:45-12:00;Fees;\n", "utf-8")
    lines = read_agenda_list(store, activity.id, path)
    assert [line.session and line.session.title for line in lines] == ["Opening", "Fees"]


def test_lines_that_are_no_session_say_why_and_the_rest_is_added_once(
    store: Store, activity: Activity, tmp_path: Path
) -> None:
    path = table(
        tmp_path,
        ["Day", "Time", "Topic"],
        ["2026-03-03", "09:00-10:30", "Opening"],
        ["2026-03-09", "09:00-10:30", "After the end"],
        ["2026-03-03", "11:00-10:00", "Backwards"],
        ["2026-03-03", "12:00-13:00", None],
        ["2026-03-03", "", "Without a time"],
    )
    lines = read_agenda_list(store, activity.id, path)
    assert [line.problem.code if line.problem else "" for line in lines] == [
        "", "session-outside-activity", "session-ends-before-start", "session-title-missing",
        "agenda-time-missing",
    ]  # fmt: skip
    assert len(add_listed(store, lines)) == 1
    again = read_agenda_list(store, activity.id, path)
    assert [line.held for line in again] == [True, False, False, False, False]
    assert add_listed(store, again) == []


def test_a_table_that_is_no_agenda_is_told(
    store: Store, activity: Activity, tmp_path: Path
) -> None:
    with pytest.raises(Problem, match="agenda-not-found"):
        read_agenda_list(store, activity.id, table(tmp_path, ["Name", "Age"], ["Ama", 30]))


def test_every_type_of_activity_has_a_usual_agenda_in_three_languages() -> None:
    for term in load_vocabularies().terms("activity_types"):
        for language in ("en", "fr", "es", "ar"):
            lines, refused = read_agenda_lines(
                agenda_template(term.code, language), TUESDAY, TUESDAY
            )
            assert lines and not refused
            assert all(TUESDAY <= line.on <= THURSDAY for line in lines)


def test_the_usual_agenda_falls_on_the_days_there_are() -> None:
    days = [TUESDAY, THURSDAY]  # of a workshop of three days
    lines, refused = read_agenda_lines(usual_agenda("workshop", "fr", days), TUESDAY)
    assert not refused
    assert {line.on for line in lines} == {TUESDAY, THURSDAY}
    assert usual_agenda("workshop", "fr", []) == ""


def test_a_session_belongs_to_the_activity(
    store: Store, activity: Activity, tmp_path: Path
) -> None:
    path = table(tmp_path, ["Time", "Topic"], ["09:00", "Opening"])
    add_listed(store, read_agenda_list(store, activity.id, path))
    with store.reading() as records:
        (session,) = records.find(Session, activity_id=activity.id)
    assert (session.action_id, session.on) == (activity.action_id, TUESDAY)
