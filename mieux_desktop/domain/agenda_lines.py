"""Agenda lines: what is typed or pasted as “09:00-10:30 Opening”, one session a line."""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta

from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import single_line


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One slot as read; `number` counts the lines of the text from 1."""

    number: int
    text: str
    on: date
    starts: time
    ends: time | None
    title: str
    room: str = ""
    facilitator: str = ""


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A line that is no session yet, and why."""

    number: int
    text: str
    problem: Problem


_CLOCK = r"(\d{1,2})(?:\s?[:.hH]\s?(\d{2})?)?"
_TIMES = re.compile(rf"^{_CLOCK}(?:\s*(?:[-–—−]|\bto\b|\bà\b|\bau\b|\t)\s*{_CLOCK})?(?![\d:.])")
_SEPARATOR = re.compile(r"\s*[|\t]\s*")
_DAY = re.compile(r"^(?:day|jour|día|dia|día)\s+(\d{1,2})\b", re.IGNORECASE)
_ISO_DAY = re.compile(r"^\d{4}-\d{2}-\d{2}$")


def read_agenda_lines(
    text: str, on: date, first_day: date | None = None
) -> tuple[list[AgendaLine], list[RefusedLine]]:
    """Read “start-end title | room | facilitator” lines; tabs part columns too.

    Lines fall on the day `on` until one says another: “2026-03-04”, or “Day 2” counted from
    `first_day`. Empty lines count but say nothing.
    """
    read: list[AgendaLine] = []
    refused: list[RefusedLine] = []
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if not line:
            continue
        try:
            day = _read_day(line, first_day)
            if day is None:
                read.append(_read_slot(number, line, on))
            else:
                on = day
        except Problem as problem:
            refused.append(RefusedLine(number, single_line(line), problem))
    return read, refused


def read_times(text: str) -> tuple[time, time | None, str]:
    """Return start, end and what follows; raise `agenda-time-missing` or `agenda-time-wrong`."""
    found = _TIMES.match(text)
    if found is None:
        raise Problem("agenda-time-missing")
    hours, minutes, end_hours, end_minutes = found.groups()
    ends = None if end_hours is None else _time(end_hours, end_minutes)
    return _time(hours, minutes), ends, text[found.end() :]


def _read_slot(number: int, line: str, on: date) -> AgendaLine:
    starts, ends, rest = read_times(line)
    title, room, facilitator, *_ = [*_SEPARATOR.split(rest.lstrip(" \t:–—-|")), "", "", ""]
    title = single_line(title)
    if not title:
        raise Problem("session-title-missing")
    return AgendaLine(
        number,
        single_line(line),
        on,
        starts,
        ends,
        title,
        single_line(room),
        single_line(facilitator),
    )


def _read_day(line: str, first_day: date | None) -> date | None:
    if _ISO_DAY.match(line):
        try:
            return date.fromisoformat(line)
        except ValueError as error:
            raise Problem("agenda-day-wrong") from error
    counted = _DAY.match(line)
    if counted and first_day:
        return first_day + timedelta(days=int(counted[1]) - 1)
    return None


def _time(hours: str, minutes: str | None) -> time:
    try:
        return time(int(hours), int(minutes or 0))
    except ValueError as error:
        raise Problem("agenda-time-wrong", text=f"{hours}:{minutes or '00'}") from error
