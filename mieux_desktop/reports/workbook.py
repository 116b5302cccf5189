"""Writes the data of a document as an XLSX workbook: a sheet for each table and chart."""

import re
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from mieux_desktop.reports import style
from mieux_desktop.reports.chart_tables import chart_table, register_table
from mieux_desktop.reports.content import Document
from mieux_desktop.reports.naming import document_title, subject_of
from mieux_desktop.reports.packages import settled, xml_text
from mieux_desktop.reports.parts import (
    Answers,
    Cell,
    Chart,
    Column,
    EvidenceList,
    Heading,
    Part,
    Register,
    Table,
)
from mieux_desktop.reports.plain import plain_text
from mieux_desktop.reports.telling import tell
from mieux_desktop.reports.words import Words, words_of

_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f']")
_LONGEST_NAME, _LONGEST_CELL = 31, 32_000  # characters that a workbook takes
_HEAD = Font(bold=True, color="FFFFFF")
_GROUND = PatternFill("solid", fgColor=style.BLUE.lstrip("#"))
_TOP = Alignment(vertical="top", wrap_text=True)


def document_workbook(document: Document, language: str) -> bytes:
    """Return the workbook's bytes; texts never become formulas."""
    words = words_of(language)
    book = Workbook()
    first = book.worksheets[0]
    _about(book, first, document, words)
    for section in tell(document, words):
        heading = ""
        for part in section.parts:
            if isinstance(part, Heading):
                heading = part.text
            table = _table(part, words)
            if table is not None:
                title = getattr(part, "title", "") or heading
                name = f"{section.title} {title}".strip() if title else section.title
                _write(book.create_sheet(_free_name(book, name)), table, words)
    for sheet in book.worksheets:
        sheet.sheet_view.rightToLeft = words.right_to_left
    identity = document.identity
    book.properties.title = xml_text(first["A1"].value or "")
    book.properties.creator = "MIEUX Desktop"
    file = BytesIO()
    book.save(file)
    return settled(file.getvalue(), identity.dated_on or identity.ends_on)


def _about(book: Workbook, sheet: Worksheet, document: Document, words: Words) -> None:
    sheet.title = _free_name(book, document_title(document, words), own=sheet.title)
    identity = document.identity
    lines = (
        (document_title(document, words), ""),
        (words("cover.action"), subject_of(document, words, words("comma"))),
        (words("cover.reference"), identity.reference),
        (words("cover.status"), words(f"status.{identity.status}")),
        (" ".join(document.programme.funded_by), " ".join(document.programme.implemented_by)),
        ("sha-256", identity.fingerprint),
    )
    for row, pair in enumerate(lines, 1):
        for column, text in enumerate(pair, 1):
            _put(sheet, row, column, text)
    sheet["A1"].font = Font(bold=True, size=14)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 36, 80


def _table(part: Part, words: Words) -> Table | None:
    if isinstance(part, Table):
        return part
    if isinstance(part, Chart):
        return chart_table(part, words)
    if isinstance(part, Register):
        return register_table(part, words)
    if isinstance(part, Answers):
        said = tuple((Cell(text=answer),) for answer in part.answers)
        return Table((Column(part.question, 168),), said)
    if isinstance(part, EvidenceList):
        rows = tuple(
            (Cell(text=i.tag), Cell(text=i.title), Cell(text=plain_text(i.text)),
             Cell(text=words.moment(i.at) if i.at else ""), Cell(text=i.author))
            for i in part.items
        )  # fmt: skip
        heads = (words("recommendation.number"), words("agenda.title"), words("references"),
                 words("people.when"), words("deliverable.by"))  # fmt: skip
        widths = (9, 50, 80, 20, 20)
        return Table(tuple(Column(h, w) for h, w in zip(heads, widths, strict=True)), rows)
    return None


def _write(sheet: Worksheet, table: Table, words: Words) -> None:
    for column, head in enumerate(table.columns, 1):
        _put(sheet, 1, column, head.head or " ")
        cell = sheet.cell(1, column)
        cell.font, cell.fill, cell.alignment = _HEAD, _GROUND, _TOP
        sheet.column_dimensions[get_column_letter(column)].width = max(head.width * 0.55, 8)
    for row, cells in enumerate(table.rows, 2):
        for column, told in enumerate(cells, 1):
            if isinstance(told.value, int | float):
                sheet.cell(row, column, told.value)
            else:
                tags = " ".join(told.tags)
                lines = (plain_text(told.text), plain_text(told.below), tags)
                _put(sheet, row, column, "\n".join(line for line in lines if line))
            sheet.cell(row, column).alignment = _TOP
    sheet.freeze_panes = "A2"
    if table.rows:
        sheet.auto_filter.ref = sheet.dimensions


def _put(sheet: Worksheet, row: int, column: int, text: str) -> None:
    cell = sheet.cell(row, column)
    cell.value = xml_text(text)[:_LONGEST_CELL]
    cell.data_type = "s"  # whatever it begins with, it is text
    cell.quotePrefix = text[:1] in ("=", "+", "-", "@", "\t")


def _free_name(book: Workbook, wanted: str, own: str = "") -> str:
    """Return a name for a sheet that no other has."""
    taken = {name.lower() for name in book.sheetnames if name != own}
    base = _NOT_IN_NAMES.sub(" ", xml_text(wanted)).strip()[:_LONGEST_NAME] or "1"
    name, number = base, 2
    while name.lower() in taken:
        ending = f" {number}"
        name, number = base[: _LONGEST_NAME - len(ending)] + ending, number + 1
    return name
