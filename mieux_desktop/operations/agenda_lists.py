"""Agendas in the tables that ministries send: read, looked over line by line, then taken over."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

from babel.dates import get_month_names

from mieux_desktop.domain.actions import Activity, Session, check_session
from mieux_desktop.domain.agenda_lines import read_times
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.matching import fold
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.people_import.files import read_list_file
from mieux_desktop.operations.people_import.headings import heading_words
from mieux_desktop.operations.people_import.sheets import Sheet
from mieux_desktop.storage.store import Store

_HEADINGS = {
    "day": "day date jour fecha dia data days jours fechas",
    "times": "time times hour hours heure heures horaire horaires hora horas horario schedule slot",
    "starts": "start starts from begin beginning debut de inicio comienzo desde",
    "ends": "end ends to until fin jusqu a hasta termino",
    "title": (
        "title session sessions topic subject activity agenda item programme content titre seance "
        "sujet theme activite contenu titulo sesion tema asunto actividad contenido description"
    ),
    "room": "room place venue location salle lieu sala lugar",
    "facilitator": (
        "facilitator speaker speakers presenter trainer responsible lead moderator facilitateur "
        "intervenant intervenants animateur formateur responsable ponente ponentes facilitador "
        "moderador"
    ),
}
_DAYS = re.compile(r"^(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4}|\d{2})\b")
_COUNTED = re.compile(r"^(?:day|jour|dia)\s*(\d{1,2})\b")
_NAMED = re.compile(
    r"\b(\d{1,2})(?:st|nd|rd|th|er|o)?\s+(?:de\s+)?([a-z]+)\.?(?:\s+(?:de\s+)?(\d{4}))?"
)
_LEAST_HEADINGS = 2


@dataclass(frozen=True, slots=True)
class ListedSession:
    """One line of a table: the session as it would be, or why it is none.

    `held` tells that the agenda has it already: same day, start and title.
    """

    line: int  # as the spreadsheet counts
    text: str
    session: Session | None
    problem: Problem | None = None
    held: bool = False


def read_agenda_list(store: Store, activity_id: bytes, path: Path) -> list[ListedSession]:
    """Return the lines of the sheet that looks most like an agenda; nothing is changed yet.

    A day stands in a column or on a line of its own, and holds for what follows. Raises
    `agenda-not-found`, and what the reading of lists raises.
    """
    with store.reading() as records:
        activity = records.require(Activity, activity_id)
        held = {slot_of(s) for s in records.find(Session, activity_id=activity_id)}
    found = [_lines_of(sheet, activity, held) for sheet in read_list_file(path).sheets]
    best = max(found, key=lambda lines: sum(line.session is not None for line in lines))
    if not any(line.session for line in best):
        raise Problem("agenda-not-found")
    return best


def add_listed(store: Store, lines: Iterable[ListedSession]) -> list[Session]:
    """Add the sessions of these lines, as one intent; those that are held already stay as is."""
    wanted = [line.session for line in lines if line.session and not line.held]
    with store.unit_of_work() as work:
        return [work.save(None, session) for session in wanted]


def slot_of(session: Session) -> tuple[date, time, str]:
    """Return what makes two sessions of an activity the same: day, start and title."""
    return session.on, session.starts, fold(session.title)


def _lines_of(
    sheet: Sheet, activity: Activity, held: Collection[tuple[date, time, str]]
) -> list[ListedSession]:
    head, columns = _columns(sheet)
    on = activity.starts_on
    found: list[ListedSession] = []
    for number, cells in enumerate(sheet.lines[head + 1 :], head + 2):
        filled = [cell for cell in cells if cell]
        if not filled:
            continue
        said = _day(cells[columns["day"]] if "day" in columns else filled[0], activity)
        on = said or on
        times = _times(cells, columns)
        if times is None:
            named = "title" in columns and cells[columns["title"]]
            if len(filled) > 1 and (named or said is None):
                problem = Problem("agenda-time-missing")
                found.append(ListedSession(number, " · ".join(filled), None, problem))
            continue
        found.append(_listed(number, " · ".join(filled), cells, columns, times, on, activity))
    return [
        replace(line, held=line.session is not None and slot_of(line.session) in held)
        for line in found
    ]


def _listed(
    number: int,
    text: str,
    cells: tuple[str, ...],
    columns: dict[str, int],
    times: tuple[time, time | None, str],
    on: date | None,
    activity: Activity,
) -> ListedSession:
    starts, ends, rest = times

    def cell(name: str) -> str:
        return cells[columns[name]] if name in columns else ""

    title = cell("title") or rest
    try:
        if on is None:
            raise Problem("agenda-day-missing")
        if not title:
            raise Problem("session-title-missing")
        session = Session(
            id=new_id(), action_id=activity.action_id, activity_id=activity.id, on=on,
            starts=starts, ends=ends, title=title, room=cell("room"),
            facilitator=cell("facilitator"),
        )  # fmt: skip
        check_session(session, activity)
    except Problem as problem:
        return ListedSession(number, text, None, problem)
    return ListedSession(number, text, session)


def _columns(sheet: Sheet) -> tuple[int, dict[str, int]]:
    """Return the line of the headings (-1: none) and which column holds what."""
    for number, cells in enumerate(sheet.lines[:30]):
        columns: dict[str, int] = {}
        for place, text in enumerate(cells):
            words = set(heading_words(text).split())
            for name, known in _HEADINGS.items():
                if name not in columns and words & set(known.split()):
                    columns[name] = place
                    break
        if len(columns) >= _LEAST_HEADINGS and {"times", "starts"} & columns.keys():
            return number, columns
    # Without headings: the first column that holds times, and what follows it.
    for cells in sheet.lines:
        for place, text in enumerate(cells[:-1]):
            if _read_times(text) is not None:
                names = ("times", "title", "room", "facilitator")
                return -1, dict(zip(names, range(place, len(cells)), strict=False))
    return -1, {}


def _times(cells: tuple[str, ...], columns: dict[str, int]) -> tuple[time, time | None, str] | None:
    if "starts" in columns:
        starts = _read_times(cells[columns["starts"]])
        ends = _read_times(cells[columns["ends"]]) if "ends" in columns else None
        return None if starts is None else (starts[0], ends[0] if ends else starts[1], "")
    return _read_times(cells[columns["times"]]) if "times" in columns else None


def _read_times(text: str) -> tuple[time, time | None, str] | None:
    # Spreadsheets add seconds to a time of day.
    bare = re.sub(r"\b(\d{1,2}:\d{2}):\d{2}\b", r"\1", text)
    try:
        starts, ends, rest = read_times(bare)
    except Problem:
        return None
    if ends is None and not re.match(r"\d{1,2}\s?[:.hH]", bare):
        return None  # a bare number is rather a number of the line
    return starts, ends, rest.strip(" :–—-|")


def _day(text: str, activity: Activity) -> date | None:
    """Return the day that a cell names, if any."""
    words = fold(text)
    counted = _COUNTED.match(words)
    if counted and activity.starts_on and not _NAMED.search(words[counted.end() :]):
        return activity.starts_on + timedelta(days=int(counted[1]) - 1)
    try:
        if re.match(r"\d{4}-\d{2}-\d{2}", text):
            return date.fromisoformat(text[:10])
        if found := _DAYS.match(text):
            day, month, year = map(int, found.groups())
            return date(year + 2000 if year < 100 else year, month, day)
        if found := _NAMED.search(words):
            month = _month(found[2])
            usual = (activity.starts_on or datetime.now().astimezone().date()).year
            return date(int(found[3] or usual), month, int(found[1])) if month else None
    except ValueError:
        return None
    return None


def _month(name: str) -> int:
    """Return the number of a month in English, French, Spanish or Portuguese; 0 for none."""
    for language in ("en", "fr", "es", "pt"):
        for width in ("wide", "abbreviated"):
            for number, known in get_month_names(width, locale=language).items():
                if fold(known).rstrip(".") == name:
                    return int(number)
    return 0
