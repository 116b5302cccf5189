"""Columns: where the headings of a sheet stand, and what each column holds."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from mieux_desktop.domain.people import looks_like_email
from mieux_desktop.operations.people_import.headings import (
    ListField,
    fields_of,
    names_family_first,
)
from mieux_desktop.operations.people_import.sheets import PeopleList, Sheet
from mieux_desktop.operations.people_import.values import (
    is_honorific,
    looks_like_name,
    looks_like_phone,
    read_country,
    read_gender,
)

_SEARCHED_LINES = 40  # in which headings are looked for
_SAMPLE = 200  # lines that tell what a column without a heading holds
_NAMES = (ListField.NAME, ListField.FAMILY_NAME, ListField.GIVEN_NAME)
_TELLING: Mapping[ListField, tuple[Callable[[str], bool], float]] = {
    ListField.EMAIL: (looks_like_email, 0.5),
    ListField.GENDER: (lambda text: read_gender(text) is not None, 0.8),
    ListField.COUNTRY: (lambda text: read_country(text) is not None, 0.7),
    ListField.PHONE: (looks_like_phone, 0.6),
}


@dataclass(frozen=True, slots=True)
class Layout:
    """How a sheet is read: headings end at line `heading` (-1: there are none), people follow.

    `titles` are the words above each column. `family_first` says that names in one column begin
    with the family name.
    """

    heading: int
    titles: tuple[str, ...]
    columns: Mapping[ListField, int] = field(default_factory=dict)
    family_first: bool = False

    @property
    def has_names(self) -> bool:
        """Tell whether people can be read at all."""
        return any(name in self.columns for name in _NAMES)


def find_layout(sheet: Sheet) -> Layout:
    """Return the layout that recognises most: of each of the first lines, alone or with the one
    above it, as headings."""
    best, most = Layout(-1, ("",) * sheet.columns), 1.5  # a single word may be a title
    for line in range(min(_SEARCHED_LINES, len(sheet.lines))):
        if sum(map(bool, sheet.lines[line])) < min(2, sheet.columns):
            continue
        for lines in (1, 2):
            layout, score = _headed(sheet, line, lines)
            if score > most:
                best, most = layout, score
    return _completed(sheet, best)


def layout_at(sheet: Sheet, heading: int) -> Layout:
    """Return the layout with headings in a line that the user names; -1 where there are none."""
    if not 0 <= heading < len(sheet.lines):
        return _completed(sheet, Layout(-1, ("",) * sheet.columns))
    one, two = _headed(sheet, heading, 1), _headed(sheet, heading, 2)
    return _completed(sheet, max(one, two, key=lambda found: found[1])[0])


def with_column(layout: Layout, wanted: ListField, column: int | None) -> Layout:
    """Return the layout with a field read from another column, or from none."""
    columns = {f: c for f, c in layout.columns.items() if f is not wanted and c != column}
    if column is not None:
        columns[wanted] = column
    return _with_order(replace(layout, columns=columns))


def choose_sheet(found: PeopleList) -> int:
    """Return the place of the sheet that looks most like a list of people; the first among equals.

    Lists of words for drop-down fields, programmes and budgets have no column of names, or few
    others beside it.
    """
    return max(range(len(found.sheets)), key=lambda place: (_score(found.sheets[place]), -place))


def _score(sheet: Sheet) -> float:
    layout = find_layout(sheet)
    if not layout.has_names:
        return 0
    columns = [layout.columns[name] for name in _NAMES if name in layout.columns]
    people = sum(
        any(looks_like_name(line[column]) for column in columns)
        for line in sheet.lines[layout.heading + 1 :]
    )
    return math.sqrt(min(people, 500)) * len(layout.columns) ** 2


def _headed(sheet: Sheet, line: int, lines: int) -> tuple[Layout, float]:
    """Read one or two lines as headings; return the layout and how much was recognised."""
    if line + 1 < lines or _is_data(sheet.lines[line]):
        return Layout(-1, ()), 0
    titles = sheet.lines[line]
    if lines == 2:
        above = sheet.lines[line - 1]
        if line - 1 in sheet.banners or _is_data(above) or sum(map(bool, above)) < 2:
            return Layout(-1, ()), 0
        titles = tuple(map(_together, _filled(above), titles))
    columns, score = _assign(titles)
    layout = _with_order(Layout(line, titles, columns))
    return layout, score - 0.25 * (lines - 1)


def _assign(titles: Sequence[str]) -> tuple[dict[ListField, int], float]:
    """Give each field the column that tells it best, the leftmost among equals."""
    told = [(column, fields_of(title)) for column, title in enumerate(titles)]
    ranked = sorted(
        ((score, -column, field) for column, fields in told for field, score in fields.items()),
        key=lambda item: (item[0], item[1]),
        reverse=True,
    )
    both = _has_both_names(told)
    columns: dict[ListField, int] = {}
    scores = 0
    for score, place, wanted in ranked:
        if (wanted is ListField.NAME) if both else (wanted in _NAMES[1:]):
            continue
        if wanted in columns or -place in columns.values():
            continue
        columns[wanted] = -place
        scores += score
    return columns, scores / 100


def _has_both_names(told: Sequence[tuple[int, Mapping[ListField, int]]]) -> bool:
    """Tell whether family and given name have a column each, one of which says so clearly.

    “Nom” beside “Prénom” is the family name, “Nombre” beside “Apellidos” the given one; alone they
    are the whole name.
    """
    families = {column for column, fields in told if ListField.FAMILY_NAME in fields}
    givens = {column for column, fields in told if ListField.GIVEN_NAME in fields}
    clear = [
        column
        for column, fields in told
        if ListField.NAME not in fields and (column in families or column in givens)
    ]
    return bool(clear) and any(f != g for f in families for g in givens)


def _completed(sheet: Sheet, layout: Layout) -> Layout:
    """Add what columns without a known heading tell by what they hold."""
    lines = sheet.lines[layout.heading + 1 : layout.heading + 1 + _SAMPLE]
    columns = dict(layout.columns)
    _mend_titles(lines, columns)

    def free() -> list[int]:
        return [c for c in range(sheet.columns) if c not in columns.values()]

    for wanted, (tells, least) in _TELLING.items():
        if wanted not in columns:
            shares = [(_share(lines, column, tells), -column) for column in free()]
            share, place = max(shares, default=(0.0, 0))
            if share >= least:
                columns[wanted] = -place
    if not any(name in columns for name in _NAMES):
        shares = [(_share(lines, c, _is_whole_name) * _variety(lines, c), -c) for c in free()]
        share, place = max(shares, default=(0.0, 0))
        if share >= 0.6:
            columns[ListField.NAME] = -place
    return _with_order(replace(layout, columns=columns))


def _mend_titles(lines: Sequence[Sequence[str]], columns: dict[ListField, int]) -> None:
    """“Title” above Mr and Mrs tells how to address people, not what they do."""
    column = columns.get(ListField.FUNCTION)
    if column is not None and _share(lines, column, is_honorific) > 0.6:
        del columns[ListField.FUNCTION]
        columns.setdefault(ListField.GENDER, column)


def _share(lines: Sequence[Sequence[str]], column: int, tells: Callable[[str], bool]) -> float:
    filled = [line[column] for line in lines if line[column]]
    return sum(map(tells, filled)) / len(filled) if len(filled) * 10 > len(lines) else 0


def _variety(lines: Sequence[Sequence[str]], column: int) -> float:
    """People differ, while ministries and functions come again."""
    filled = [line[column] for line in lines if line[column]]
    return len(set(filled)) / max(1, len(filled))


def _is_whole_name(text: str) -> bool:
    return looks_like_name(text) and " " in text


def _is_data(line: Sequence[str]) -> bool:
    return any(looks_like_email(text) for text in line)


def _filled(line: Sequence[str]) -> list[str]:
    """Let each word of an upper heading stand above the columns to its right, too."""
    filled: list[str] = []
    for text in line:
        filled.append(text or (filled[-1] if filled else ""))
    return filled


def _together(above: str, below: str) -> str:
    """Join two headings of a column; the lower one alone where it says enough."""
    if not below:
        return above
    joined = f"{above} {below}"
    return below if fields_of(below) or not fields_of(joined) else joined


def _with_order(layout: Layout) -> Layout:
    column = layout.columns.get(ListField.NAME)
    first = column is not None and names_family_first(layout.titles[column])
    return replace(layout, family_first=first)
