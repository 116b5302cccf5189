"""Tells agenda, evidence and attendance as parts; they are annexes of reports."""

from mieux_desktop.domain.mission_reports import DocumentKind
from mieux_desktop.reports.content import Document
from mieux_desktop.reports.parts import (
    Cell,
    Chart,
    Column,
    EvidenceList,
    Heading,
    Part,
    Register,
    Table,
    Turnout,
)
from mieux_desktop.reports.words import Words

_MOST_BARS = 40  # sessions of one chart


def agenda(document: Document, words: Words) -> list[Part]:
    """Return all sessions in a table, by day."""
    plan, kept = document.kind is DocumentKind.MISSION_PLAN, words("agenda.as_planned")
    rows: list[tuple[Cell, ...]] = []
    for day in document.days:
        for session in day.sessions:
            hours = words.times(session.starts_at, session.ends_at)
            rows.append(
                (
                    Cell(text=f"S{len(rows) + 1}", look="head"),
                    Cell(text=words.weekday(day.on), look="strong", below=hours),
                    Cell(text=session.title, below="" if plan else session.room),
                    Cell(text=session.led_by),
                    Cell(text=session.room if plan else session.change or kept),
                )
            )
    if not rows:
        return []
    last = "room" if plan else "change"
    heads = ("", *(words(f"agenda.{k}") for k in ("time", "title", "led", last)))
    widths = (10, 30, 54, 34, 40)
    columns = tuple(Column(head, width) for head, width in zip(heads, widths, strict=True))
    return [Table(columns, tuple(rows), words.count("agenda.caption", len(rows)))]


def evidence(document: Document, _words: Words) -> list[Part]:
    """Return everything that tags lead to."""
    return [EvidenceList(document.evidence)] if document.evidence else []


def attendance(document: Document, words: Words) -> list[Part]:
    """Return the charts of attendance and the register."""
    found: list[Part] = []
    if is_marked(document):
        found += [Heading(words("attendance.chart")), *turnout(document, words)]
    people = document.attendees
    if people:
        sessions = max(len(document.sessions), *(len(a.marks) for a in people))
        caption = words.count("attendance.caption", len(people))
        found += [Heading(words("attendance.marks")), Register(people, sessions, caption)]
    return found


def is_marked(document: Document) -> bool:
    """Tell whether anybody was marked in a session."""
    return any(session.present is not None for session in document.sessions)


def turnout(document: Document, words: Words, *, half: bool = False) -> list[Chart]:
    """Return charts of the people per session; several when there are many sessions."""
    charts: list[list[tuple[tuple[str, int], ...]]] = [[]]
    number = 0
    for day in document.days:
        bars = []
        for session in day.sessions:
            number += 1
            bars.append((f"S{number}", session.present or 0))
        if charts[-1] and sum(map(len, charts[-1])) + len(bars) > _MOST_BARS:
            charts.append([])
        charts[-1].append(tuple(bars))
    invited = max((s.invited or 0 for s in document.sessions), default=0)
    title = words("attendance.chart") if half else ""
    return [
        Chart(Turnout(tuple(days), invited or None), title, words("attendance.chart.caption"),
              half=half)
        for days in charts
    ]  # fmt: skip
