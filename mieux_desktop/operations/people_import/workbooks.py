"""Workbooks of Excel: XLSX and XLSM through openpyxl, XLS through xlrd, both as hostile input."""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator

import openpyxl
import xlrd
from openpyxl.utils.cell import coordinate_to_tuple
from openpyxl.workbook.workbook import Workbook
from xlrd.biffh import XLRDError

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.people_import.sheets import (
    MAX_COLUMNS,
    MAX_SHEETS,
    PeopleList,
    Sheet,
    Span,
    make_sheet,
)

_MAX_UNPACKED = 200 << 20  # bytes of all parts of a workbook
_PIECE = 1 << 20
_DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY")
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})"')
_MAX_SPANS = 20_000


def read_xlsx(name: str, data: bytes) -> PeopleList:
    """Return the visible sheets of a workbook; raise `list-unsafe`, `list-damaged`.

    Formulas are not worked out: what the file says they came to counts.
    """
    try:
        spans = _check_parts(data)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of formats and checks that a list of people has none
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            try:
                return PeopleList(name, tuple(_xlsx_sheets(book, spans)))
            finally:
                book.close()
    except Problem:
        raise
    except Exception as damaged:  # the parser's own, of any kind, where a file is not as it should
        raise Problem("list-damaged") from damaged


def read_xls(name: str, data: bytes) -> PeopleList:
    """Return the visible sheets of an old workbook; raise `list-protected`, `list-damaged`."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise Problem("list-protected")
    try:
        with xlrd.open_workbook(
            file_contents=data, logfile=io.StringIO(), on_demand=True, ragged_rows=True
        ) as book:
            sheets = []
            for number in range(min(book.nsheets, MAX_SHEETS)):
                sheet = book.sheet_by_index(number)
                if sheet.visibility == 0:
                    sheets.append(make_sheet(sheet.name, _xls_rows(book, sheet)))
                book.unload_sheet(number)
            return PeopleList(name, tuple(sheets))
    except Problem:
        raise
    except XLRDError as refused:
        code = "list-protected" if "encrypted" in str(refused) else "list-damaged"
        raise Problem(code) from refused
    except Exception as damaged:  # as above
        raise Problem("list-damaged") from damaged


def _xlsx_sheets(book: Workbook, spans: dict[str, list[Span]]) -> Iterator[Sheet]:
    for sheet in book.worksheets[:MAX_SHEETS]:
        if sheet.sheet_state == "visible":
            # What a file says of its own size may be wrong.
            sheet.reset_dimensions()
            rows = sheet.iter_rows(max_col=MAX_COLUMNS, values_only=True)
            path = str(sheet._worksheet_path)  # type: ignore[attr-defined]
            yield make_sheet(sheet.title, rows, spans.get(path.lstrip("/"), ()))


def _xls_rows(book: xlrd.Book, sheet: xlrd.sheet.Sheet) -> Iterator[list[object]]:
    for number in range(sheet.nrows):
        row: list[object] = []
        for cell in sheet.row(number)[:MAX_COLUMNS]:
            value: object = cell.value
            if cell.ctype in (xlrd.XL_CELL_ERROR, xlrd.XL_CELL_BOOLEAN):
                value = None
            elif cell.ctype == xlrd.XL_CELL_DATE:
                value = xlrd.xldate_as_datetime(float(cell.value), book.datemode)
            row.append(value)
        yield row


def _check_parts(data: bytes) -> dict[str, list[Span]]:
    """Unpack all parts once, counted, and return the merged cells by part.

    Parts that unpack without end, or that declare entities, are refused before any parser sees
    them; sizes that the file declares are not believed.
    """
    spans: dict[str, list[Span]] = {}
    left = _MAX_UNPACKED
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        if len(parts.infolist()) > 5_000:
            raise Problem("list-unsafe")
        for info in parts.infolist():
            with parts.open(info) as part:
                tail = b""
                while piece := part.read(_PIECE):
                    left -= len(piece)
                    if left < 0:
                        raise Problem("list-unsafe")
                    if _declares(tail + piece):
                        raise Problem("list-unsafe")
                    if info.filename.startswith("xl/worksheets/"):
                        found = spans.setdefault(info.filename, [])
                        if len(found) < _MAX_SPANS:
                            found += _spans(tail + piece)
                    tail = piece[-64:]
    return spans


def _declares(piece: bytes) -> bool:
    plain = piece.replace(b"\0", b"") if b"<\0" in piece or b"\0<" in piece else piece
    return any(word in plain for word in _DECLARATIONS)


def _spans(piece: bytes) -> list[Span]:
    spans = []
    for first, last in _MERGED.findall(piece):
        top, left = coordinate_to_tuple(first.decode("ascii"))
        bottom, right = coordinate_to_tuple(last.decode("ascii"))
        spans.append(Span(top - 1, bottom - 1, left - 1, right - 1))
    return spans
