"""Sheets: what every reader of lists makes of a file, as plain texts within limits."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import single_line

MAX_BYTES = 25 << 20  # of a file
MAX_LINES = 20_000  # of a sheet, without empty ones
MAX_COLUMNS = 64
MAX_SHEETS = 30
MAX_TEXT = 2_000  # characters of a cell
_EMPTY_BEFORE_END = 2_000  # empty lines after which a sheet is taken to be over
_SPACES = re.compile(r"[\s\u00a0\u202f\u200b\ufeff]+")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The lines of a sheet as texts, all as long as the longest; empty lines keep their place.

    `banners` are lines of one cell that is merged over most columns, as titles and headings of
    groups are.
    """

    name: str
    lines: tuple[tuple[str, ...], ...]
    banners: frozenset[int] = frozenset()

    @property
    def columns(self) -> int:
        """Return how many columns there are."""
        return len(self.lines[0]) if self.lines else 0


@dataclass(frozen=True, slots=True)
class PeopleList:
    """A file that was read, or what was pasted (then the name is empty)."""

    name: str
    sheets: tuple[Sheet, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """Merged cells: first and last line and column, both included."""

    top: int
    bottom: int
    left: int
    right: int


def cell_text(value: object) -> str:
    """Return what a cell says as one line; whole numbers lose their “.0”, times their midnight."""
    if isinstance(value, str):
        if not value or value.isspace():
            return ""
        return _SPACES.sub(" ", single_line(value[:MAX_TEXT])).strip()
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, int | float | Decimal | date | time):
        return str(value)
    return ""


def make_sheet(name: str, rows: Iterable[Iterable[object]], spans: Iterable[Span] = ()) -> Sheet:
    """Return a sheet without empty lines and columns at its ends; raise `list-too-long`.

    A cell merged over several lines counts for each of them, as an institution does that is
    written once beside its people.
    """
    lines: list[list[str]] = []
    filled = empty = 0
    for row in rows:
        cells = [cell_text(value) for value, _ in zip(row, range(MAX_COLUMNS), strict=False)]
        lines.append(cells)
        if any(cells):
            filled += 1
            empty = 0
            if filled > MAX_LINES:
                raise Problem("list-too-long", limit=MAX_LINES)
        else:
            empty += 1
            if empty >= _EMPTY_BEFORE_END:
                break
    del lines[len(lines) - empty :]
    width = max((len(_without_end(cells)) for cells in lines), default=0)
    for cells in lines:
        cells[width:] = [""] * max(0, width - len(cells))
        del cells[width:]
    banners = _apply_spans(lines, width, spans)
    return Sheet(name, tuple(tuple(cells) for cells in lines), frozenset(banners))


def _apply_spans(lines: list[list[str]], width: int, spans: Iterable[Span]) -> set[int]:
    banners = set()
    for span in spans:
        if span.top >= len(lines) or span.left >= width or span.top > span.bottom:
            continue
        if span.left == span.right:
            text = lines[span.top][span.left]
            for line in range(span.top + 1, min(span.bottom + 1, len(lines))):
                lines[line][span.left] = lines[line][span.left] or text
        elif (min(span.right, width - 1) - span.left + 1) * 2 > width:
            others = lines[span.top][: span.left] + lines[span.top][span.left + 1 :]
            if not any(others):
                banners.add(span.top)
    return banners


def _without_end(cells: list[str]) -> list[str]:
    end = len(cells)
    while end and not cells[end - 1]:
        end -= 1
    return cells[:end]
