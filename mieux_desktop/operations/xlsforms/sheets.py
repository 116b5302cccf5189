"""Workbooks as hostile input: sheets with headings, and texts that know their cell."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

import openpyxl
from openpyxl.utils import get_column_letter

from mieux_desktop.operations.xlsforms.problems import Code, FormProblem

MAX_FILE = 5 << 20  # bytes
_MAX_UNPACKED = 40 << 20
_MAX_PARTS = 500
_MAX_ROWS = 3_000
_MAX_COLUMNS = 200
_MAX_SHEETS = 20
_PIECE = 1 << 20
_ENTITIES = (b"<!DOCTYPE", b"<!ENTITY")

# Headings that mean the same, as ODK's converter has them.
_SAME = {
    "relevance": "relevant", "constraint message": "constraint_message",
    "constraint-message": "constraint_message", "constrainmsg": "constraint_message",
    "list name": "list_name", "value": "name", "caption": "label", "calculate": "calculation",
    "read_only": "readonly", "id_string": "form_id", "title": "form_title",
    "default language": "default_language",
}  # fmt: skip
_MEDIA = frozenset({"image", "audio", "video", "big-image"})


class WorkbookRefused(Exception):
    """A file that is not read at all."""

    def __init__(self, code: Code) -> None:
        super().__init__(code)
        self.problem = FormProblem(code)


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, such as ``label::Français (fr)``: what it holds and in which language."""

    heading: str
    base: str  # lower case; "media" for all that is seen or heard
    language: str  # as the heading says it; empty if it says none
    letter: str


@dataclass(frozen=True, slots=True)
class Row:
    """One row, without its empty cells."""

    sheet: str
    number: int
    cells: tuple[tuple[Column, str], ...]

    def get(self, base: str) -> str:
        """Return the first cell of a heading, whatever its language; empty if none."""
        return next((text for column, text in self.cells if column.base == base), "")

    def place(self, code: Code, base: str = "", detail: str = "") -> FormProblem:
        """Make a problem of this row, at the first cell of a heading if it has one."""
        for column, _ in self.cells:
            if column.base == base:
                return self.at(code, column, detail)
        return FormProblem(code, self.sheet, self.number, base, "", detail)

    def at(self, code: Code, column: Column, detail: str = "") -> FormProblem:
        """Make a problem of this row in a column."""
        cell = f"{column.letter}{self.number}"
        return FormProblem(code, self.sheet, self.number, column.heading, cell, detail)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet below its headings."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


def read_sheets(data: bytes) -> dict[str, Sheet]:
    """Read all sheets, by name in lower case; raises WorkbookRefused."""
    if len(data) > MAX_FILE:
        raise WorkbookRefused(Code.TOO_LARGE)
    try:
        _check_parts(data)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of formats and checks, which no form needs
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            try:
                sheets = {}
                for sheet in book.worksheets[:_MAX_SHEETS]:
                    sheet.reset_dimensions()  # what a file says of its own size may be wrong
                    rows = sheet.iter_rows(max_col=_MAX_COLUMNS, values_only=True)
                    name = sheet.title.strip().lower()
                    sheets[name] = _sheet(name, rows)
                return sheets
            finally:
                book.close()
    except WorkbookRefused:
        raise
    except Exception as damaged:  # the parser's own, of any kind, where a file is not as it should
        raise WorkbookRefused(Code.NOT_A_WORKBOOK) from damaged


def _check_parts(data: bytes) -> None:
    """Unpack all parts once, counted: what a file declares of its sizes is not believed."""
    left = _MAX_UNPACKED
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        if len(parts.infolist()) > _MAX_PARTS:
            raise WorkbookRefused(Code.TOO_LARGE)
        for info in parts.infolist():
            with parts.open(info) as part:
                tail = b""
                while piece := part.read(_PIECE):
                    left -= len(piece)
                    if left < 0:
                        raise WorkbookRefused(Code.TOO_LARGE)
                    plain = (tail + piece).replace(b"\0", b"")
                    if info.filename.endswith((".xml", ".rels")) and any(
                        word in plain for word in _ENTITIES
                    ):
                        raise WorkbookRefused(Code.NOT_A_WORKBOOK)
                    tail = piece[-32:]


def _sheet(name: str, rows: Iterator[tuple[object, ...]]) -> Sheet:
    headings = next(rows, ())
    columns = [
        _column(_text(value), get_column_letter(number))
        for number, value in enumerate(headings, start=1)
    ]
    found = []
    for number, values in enumerate(rows, start=2):
        if number > _MAX_ROWS:
            raise WorkbookRefused(Code.TOO_LARGE)
        cells = _cells(columns, values)
        if cells:
            found.append(Row(name, number, cells))
    return Sheet(name, tuple(column for column in columns if column.heading), tuple(found))


def _cells(columns: Sequence[Column], values: Sequence[object]) -> tuple[tuple[Column, str], ...]:
    pairs = zip(columns, values, strict=False)
    return tuple((c, text) for c, value in pairs if c.heading and (text := _text(value)))


def _column(heading: str, letter: str) -> Column:
    parts = [part.strip() for part in heading.split("::")]
    base = re.sub(r"\s+", " ", parts[0]).lower()
    language = "::".join(parts[1:])
    if base == "media" or base in _MEDIA:
        return Column(heading, "media", "", letter)
    if base in ("bind", "body", "instance", "control"):
        return Column(heading, heading.lower(), "", letter)
    return Column(heading, _SAME.get(base, base), language, letter)


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return str(value).replace("\r\n", "\n").replace("_x000D_", "").strip()
