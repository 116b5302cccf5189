"""Workbooks as a colleague with ODK or Kobo makes them."""

import io
from collections.abc import Mapping, Sequence

from openpyxl import Workbook

Rows = Sequence[Sequence[object]]

SURVEY: list[list[object]] = [
    ["type", "name", "label"],
    ["select_one sex", "sex", "Sex"],
    ["integer", "age", "Age"],
]
CHOICES: list[list[object]] = [
    ["list_name", "name", "label"],
    ["sex", "f", "Female"],
    ["sex", "m", "Male"],
]


def workbook(**sheets: Rows) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def form(*rows: Mapping[str, object], **sheets: Rows) -> bytes:
    """A workbook whose survey has these rows, each a mapping from headings to cells."""
    headings = list(dict.fromkeys(heading for row in rows for heading in row))
    survey = [headings, *([row.get(heading) for heading in headings] for row in rows)]
    return workbook(survey=survey, **{"choices": CHOICES, **sheets})
