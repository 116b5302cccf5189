"""Agenda lines as people type and paste them."""

from datetime import date, time

import pytest

from mieux_desktop.domain.agenda_lines import read_agenda_lines

DAY = date(2026, 3, 3)


@pytest.mark.parametrize(
    ("text", "starts", "ends"),
    [
        ("09:00-10:30 Opening", time(9), time(10, 30)),
        ("9-10:30 Opening", time(9), time(10, 30)),
        ("9h00 – 10h30 Opening", time(9), time(10, 30)),
        ("9h à 10h30 : Opening", time(9), time(10, 30)),
        ("09.00 to 10.30 Opening", time(9), time(10, 30)),
        ("09:00\t10:30\tOpening", time(9), time(10, 30)),
        ("09:00 Opening", time(9), None),
        ("  14h30 — Opening  ", time(14, 30), None),
    ],
)
def test_a_line_begins_with_its_times(text: str, starts: time, ends: time | None) -> None:
    (line,), refused = read_agenda_lines(text, DAY)
    assert (line.starts, line.ends, line.title, line.on) == (starts, ends, "Opening", DAY)
    assert not refused


def test_a_title_may_begin_with_a_number() -> None:
    (line,), _ = read_agenda_lines("09:00-10:30 3 ministries present", DAY)
    assert line.title == "3 ministries present"


def test_room_and_facilitator_follow_the_title() -> None:
    (line,), _ = read_agenda_lines("09:00-10:30 Opening | Hall B | Claire Aubert", DAY)
    assert (line.title, line.room, line.facilitator) == ("Opening", "Hall B", "Claire Aubert")


def test_a_pasted_plan_may_name_its_days() -> None:
    text = "Day 1\n09:00 Opening\n\nJour 2\n09:00 Panel\n2026-03-05\n09:00 Closing"
    lines, refused = read_agenda_lines(text, DAY, first_day=DAY)
    assert [(line.on.day, line.title) for line in lines] == [
        (3, "Opening"), (4, "Panel"), (5, "Closing"),
    ]  # fmt: skip
    assert not refused


def test_lines_that_say_no_session_are_named_with_their_number() -> None:
    text = "Opening\n25:00-26:00 Late\n09:00-10:00\n2026-02-30\n\n11:00 Panel"
    lines, refused = read_agenda_lines(text, DAY)
    assert [line.number for line in lines] == [6]
    assert [(line.number, line.problem.code) for line in refused] == [
        (1, "agenda-time-missing"),
        (2, "agenda-time-wrong"),
        (3, "session-title-missing"),
        (4, "agenda-day-wrong"),
    ]


def test_signs_of_other_scripts_and_control_characters_are_taken_calmly() -> None:
    (line,), _ = read_agenda_lines("09:00 الجلسة\x00 الافتتاحية 🌍", DAY)
    assert line.title == "الجلسة الافتتاحية 🌍"
