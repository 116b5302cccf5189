"""The figures of charts and registers as tables, for files that are edited or calculated with."""

from typing import assert_never

from mieux_desktop.reports.facts import median_of
from mieux_desktop.reports.parts import (
    Cell,
    Chart,
    Column,
    Counts,
    Groups,
    Progress,
    Register,
    Statements,
    Table,
    Turnout,
)
from mieux_desktop.reports.words import Words


def chart_table(chart: Chart, words: Words) -> Table:
    """Return everything that a chart shows, in figures."""
    data = chart.data
    match data:
        case Statements():
            heads, rows = _statements(data, words)
        case Progress(topics):
            heads = ["", words("results.before_after"), "", words("chart.n")]
            rows = [
                (Cell(text=r.topic), _number(words, r.before), _number(words, r.after),
                 _count(words, r.n))
                for r in topics
            ]  # fmt: skip
        case Counts(counts):
            heads = [str(value) for value in range(len(counts))]
            rows = [tuple(_count(words, count) for count in counts)]
        case Turnout(days, invited):
            heads = ["", words("activity.attended"), words("cover.reached")]
            rows = [
                (Cell(text=name), _count(words, count), _count(words, invited))
                for day in days
                for name, count in day
            ]
            heads[2] = words.count("chart.invited", invited or 0)
        case Groups(groups):
            heads = ["", words("people.women"), words("people.men"), words("people.other")]
            rows = [
                (Cell(text=g.label), _count(words, g.women), _count(words, g.men),
                 _count(words, g.other))
                for g in groups
            ]  # fmt: skip
        case _:
            assert_never(data)
    first = 0 if isinstance(data, Counts) else 1
    columns = tuple(
        Column(head, 14 if i >= first else 70, number=i >= first) for i, head in enumerate(heads)
    )
    return Table(columns, tuple(rows), chart.caption)


def _statements(data: Statements, words: Words) -> tuple[list[str], list[tuple[Cell, ...]]]:
    heads = [words("results.statement"), *data.scale]
    heads += [words(f"chart.{key}") for key in ("n", "na", "mean", "median")]
    rows = []
    for row in data.rows:
        median = median_of(row.counts, 1)
        rows.append(
            (
                Cell(text=row.text, tags=(row.tag,) if row.tag else ()),
                *(_count(words, count) for count in row.counts),
                _count(words, row.n),
                _count(words, row.not_applicable),
                _number(words, row.mean),
                _number(words, median),
            )
        )
    return heads, rows


def register_table(register: Register, words: Words) -> Table:
    """Return everybody with the sessions attended, and the marks that are not “present”."""
    rows = []
    for number, attendee in enumerate(register.attendees, 1):
        marked = list(enumerate(attendee.marks, 1))
        there = sum(mark is not None and mark.attended for _, mark in marked)
        others = [
            f"S{session} {words(f'mark.{mark}')}"
            for session, mark in marked
            if mark is not None and mark != "present"
        ]
        about = words("comma").join(t for t in (attendee.function, attendee.institution) if t)
        rows.append(
            (
                Cell(text=words.number(number), value=number),
                Cell(text=attendee.name, look="strong"),
                Cell(text=about),
                Cell(text=f"{there} / {register.sessions}", value=there),
                Cell(text=words("comma").join(others)),
            )
        )
    heads = ("recommendation.number", "people.name", "people.function", "planned.sessions",
             "agenda.change")  # fmt: skip
    columns = tuple(
        Column(words(head), width) for head, width in zip(heads, (9, 46, 46, 18, 49), strict=True)
    )
    return Table(columns, tuple(rows), register.caption)


def _count(words: Words, count: int | None) -> Cell:
    return Cell() if count is None else Cell(text=words.number(count), value=count)


def _number(words: Words, value: float | None) -> Cell:
    return Cell() if value is None else Cell(text=words.number(value, 1), value=round(value, 2))
