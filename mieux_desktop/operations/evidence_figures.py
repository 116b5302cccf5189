"""Figures of attendance: invited, on the register, attended; by day, session and group."""

import csv
import io
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from mieux_desktop.domain.actions import Session
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.questionnaires.disclosure import Group, safe_breakdowns
from mieux_desktop.operations.attendance import Register, RegisterRow, read_register
from mieux_desktop.reports.packages import xml_text
from mieux_desktop.storage.engine import problems
from mieux_desktop.storage.store import Store

WAYS = ("gender", "institution", "country")
_FORMULA_SIGNS = ("=", "+", "-", "@")


@dataclass(frozen=True, slots=True)
class Count:
    """How many of those on the register attended for at least a part."""

    attended: int
    registered: int


@dataclass(frozen=True, slots=True)
class GroupCount:
    """People of one group, such as an institution; an empty key stands for “not stated”."""

    key: str
    invited: int
    registered: int
    attended: int


@dataclass(frozen=True, slots=True)
class AttendanceFigures:
    """The figures of an activity.

    `invited` were on the register before; `registered` are those and who joined it, without those
    in whose place somebody came. `groups` divide those who attended, by way; an empty key stands
    for “not stated”. Of figures for others, groups of few are merged, and `divided`, which tells
    all three figures of each group, is empty.
    """

    invited: int
    registered: int
    attended: int
    person_days: int
    days: Mapping[date, Count]
    sessions: Sequence[tuple[Session, Count]]
    groups: Mapping[str, tuple[Group, ...]]
    divided: Mapping[str, tuple[GroupCount, ...]]


def read_figures(store: Store, activity_id: bytes, *, for_others: bool) -> AttendanceFigures:
    """Return the figures of an activity as its register says now."""
    register = read_register(store, activity_id)
    came = register.those_who_came()
    replaced = {row.instead_of for row in register.rows if row.instead_of}
    listed = [row for row in register.rows if row.participant_id not in replaced]
    asked = [row for row in register.rows if not row.walk_in and row.instead_of is None]
    registered = len(listed)
    by_day: dict[date, list[Session]] = {}
    for session in register.sessions:
        by_day.setdefault(session.on, []).append(session)
    days = {on: Count(_there(register, held), registered) for on, held in by_day.items()}
    keys = _keys(store, came)
    divided: dict[str, tuple[GroupCount, ...]] = {}
    if not for_others:
        divided = _divided(_keys(store, asked), _keys(store, listed), keys)
    return AttendanceFigures(
        invited=len(asked),
        registered=registered,
        attended=len(came),
        person_days=sum(count.attended for count in days.values()),
        days=days,
        sessions=[(s, Count(register.attended(s.id), registered)) for s in register.sessions],
        groups=safe_breakdowns(keys) if for_others else {w: _all(k) for w, k in keys.items()},
        divided=divided,
    )


def write_figures(
    store: Store, activity_id: bytes, target: Path, labels: Mapping[str, str]
) -> None:
    """Write the figures for others, without names; small groups are merged.

    A workbook where the file ends in “.xlsx”, else CSV. `labels` give words for the headings,
    ways and genders; what has none stands as its code.
    """
    from mieux_desktop.reports.pdf import replace_file

    rows = _table(read_figures(store, activity_id, for_others=True), labels)
    data = _workbook(rows) if target.suffix.lower() == ".xlsx" else _text_table(rows)
    with problems():
        replace_file(target, data)


def _table(figures: AttendanceFigures, labels: Mapping[str, str]) -> list[tuple[str | int, ...]]:
    def word(code: str) -> str:
        return labels.get(code, code)

    rows: list[tuple[str | int, ...]] = [
        (word("invited"), figures.invited), (word("registered"), figures.registered),
        (word("attended"), figures.attended), (word("person-days"), figures.person_days),
    ]  # fmt: skip
    rows += [(on.isoformat(), count.attended) for on, count in figures.days.items()]
    for session, count in figures.sessions:
        when = f"{session.on.isoformat()} {session.starts.isoformat('minutes')}"
        rows.append((when, count.attended, session.title))
    for way, groups in figures.groups.items():
        for group in groups:
            names = "; ".join(word(key or "not-stated") for key in group.keys)
            rows.append((word(way), group.n, names))
    return rows


def _text_table(rows: Sequence[tuple[str | int, ...]]) -> bytes:
    file = io.StringIO()
    csv.writer(file).writerows([_plain(cell) for cell in row] for row in rows)
    return file.getvalue().encode("utf-8-sig")


def _workbook(rows: Sequence[tuple[str | int, ...]]) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.worksheets[0]
    for letter, width in (("A", 24), ("B", 10), ("C", 80)):
        sheet.column_dimensions[letter].width = width
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column, xml_text(value) if isinstance(value, str) else value)
            if isinstance(value, str):
                cell.data_type = "s"  # whatever it begins with, it is text
                cell.quotePrefix = value.startswith(_FORMULA_SIGNS)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _divided(
    invited: Mapping[str, Sequence[str]],
    registered: Mapping[str, Sequence[str]],
    attended: Mapping[str, Sequence[str]],
) -> dict[str, tuple[GroupCount, ...]]:
    """Return the three figures of each group, the largest first."""
    divided = {}
    for way in WAYS:
        counts = [Counter(keys[way]) for keys in (invited, registered, attended)]
        keys = sorted(set().union(*counts), key=lambda key: (-counts[1][key], key))
        divided[way] = tuple(GroupCount(key, *(c[key] for c in counts)) for key in keys)
    return divided


def _there(register: Register, sessions: Sequence[Session]) -> int:
    return sum(bool(register.attended_by(row.participant_id, sessions)) for row in register.rows)


def _keys(store: Store, came: Sequence[RegisterRow]) -> dict[str, list[str]]:
    """Return, for each way of grouping, the key of each person who came."""
    with store.reading() as records:
        ids = [row.person_id for row in came]
        rows = records.values(Person, ("id", "country", "institution_id"), id=ids, deleted=True)
        people = {id_: (country, institution) for id_, country, institution in rows}
        wanted = {institution for _, institution in people.values()} - {None}
        homes = dict(records.values(Institution, ("id", "country"), id=list(wanted)))
    countries = []
    for row in came:
        country, institution = people.get(row.person_id, ("", None))
        countries.append(country or homes.get(institution, ""))
    return {
        "gender": [row.gender or "" for row in came],
        "institution": [row.institution for row in came],
        "country": countries,
    }


def _all(keys: Sequence[str]) -> tuple[Group, ...]:
    counts = sorted(Counter(keys).items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(Group((key,), n) for key, n in counts)


def _plain(cell: str | int) -> str | int:
    """Return a cell that no spreadsheet takes for a formula."""
    risky = isinstance(cell, str) and cell.startswith(_FORMULA_SIGNS)
    return f"'{cell}" if risky else cell
