"""Files of exported records: JSON Lines, and a workbook with a sheet for each kind of record."""

import json
import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EDQUOT, ENOSPC
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Plain, Shape
from mieux_desktop.domain.records import SHAPES
from mieux_desktop.hub.export import Exported, Records

_MOST_TEXT = 32_767  # signs in a cell
_MOST_ROWS = 1_048_576  # of a sheet, with its header
_EXACT = 1 << 53  # spreadsheets keep numbers as floats
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def export_jsonl(records: Records, path: Path) -> Counter[str]:
    """Write one line for each record; return how many there are by entity.

    `{"entity", "id", "fields": {…}}`, with `"conflicts": {field: [values]}` and
    `"incomplete": true` where it is so. Ids are hexadecimal. Raises the problems of `whole_file`.
    """
    counts: Counter[str] = Counter()
    with whole_file(path) as part, part.open("w", encoding="utf-8") as file:
        for shape in SHAPES.values():
            for record in records.of(shape):
                file.write(_line(shape, record) + "\n")
                counts[shape.entity] += 1
    return counts


def export_xlsx(records: Records, path: Path) -> Counter[str]:
    """Write a workbook with one sheet for each entity; return how many records by entity.

    Texts stay texts, whatever they begin with; one longer than a cell holds is cut and ends in
    `…`. Raises the problems of `whole_file`.
    """
    counts: Counter[str] = Counter()
    book = Workbook(write_only=True)
    with whole_file(path) as part:
        for shape in SHAPES.values():
            sheet = _sheet(book, shape, 0)
            for row, record in enumerate(records.of(shape)):
                number, line = divmod(row, _MOST_ROWS - 1)
                if number and not line:
                    sheet = _sheet(book, shape, number)
                cells = [record.id, *record.values.values(), ", ".join(record.conflicts)]
                sheet.append([_cell(sheet, value) for value in cells])
                counts[shape.entity] += 1
        book.save(part)
    return counts


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Give the name of a file that only its owner reads, and that appears whole or not at all.

    Raises `file-exists`, `disk-full`, `file-unreadable`.
    """
    if path.exists():
        raise Problem("file-exists", file=path.name)
    part = path.with_name(f"{path.name}.part")
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        yield part
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.rename(path)
    except OSError as error:
        full = error.errno in (ENOSPC, EDQUOT)
        raise Problem("disk-full" if full else "file-unreadable", file=path.name) from error
    finally:
        part.unlink(missing_ok=True)


def _line(shape: Shape, record: Exported) -> str:
    line: dict[str, object] = {
        "entity": shape.entity,
        "id": record.id.hex(),
        "fields": record.values,
    }
    if record.conflicts:
        line["conflicts"] = record.conflicts
    if record.incomplete:
        line["incomplete"] = True
    return json.dumps(line, ensure_ascii=False, default=_hex)


def _hex(value: object) -> str:
    if isinstance(value, bytes):
        return value.hex()
    raise TypeError(f"no JSON for {type(value)}")


def _sheet(book: Workbook, shape: Shape, number: int) -> WriteOnlyWorksheet:
    sheet: WriteOnlyWorksheet = book.create_sheet(
        f"{shape.entity} {number + 1}" if number else shape.entity
    )
    sheet.freeze_panes = "A2"
    header = [_cell(sheet, name) for name in ("id", *shape.names, "conflicts")]
    for cell in header:
        cell.font = Font(bold=True)
    sheet.append(header)
    return sheet


def _cell(sheet: WriteOnlyWorksheet, value: Plain) -> Cell:
    if value is None or isinstance(value, bool):
        return WriteOnlyCell(sheet, value)
    if isinstance(value, int) and abs(value) < _EXACT:
        return WriteOnlyCell(sheet, value)
    text = ILLEGAL_CHARACTERS_RE.sub("", _text(value))
    if len(text) > _MOST_TEXT:
        text = text[: _MOST_TEXT - 1] + "…"
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"  # else what begins with = would be a formula
    if text.startswith(_FORMULA_SIGNS):
        cell.quotePrefix = True  # and would become one when somebody edits the cell
    return cell


def _text(value: Plain) -> str:
    if isinstance(value, list):
        return ", ".join(_text(item) for item in value)
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False, default=_hex)
    return value.hex() if isinstance(value, bytes) else str(value)
