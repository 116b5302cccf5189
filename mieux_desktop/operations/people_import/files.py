"""Reading of a list, whatever kind of file it is: told by its bytes, not by its name."""

from pathlib import Path

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.people_import.cards import holds_cards, read_cards
from mieux_desktop.operations.people_import.sheets import MAX_BYTES, PeopleList, Sheet
from mieux_desktop.operations.people_import.texts import decode, read_text

SUFFIXES = (".xlsx", ".xlsm", ".xltx", ".xls", ".csv", ".tsv", ".txt", ".vcf")
_OLD_EXCEL = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_OTHERS = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"{\\rtf", b"GIF8", b"Rar!", b"7z\xbc\xaf")
_PAGES = ("<!doctype html", "<html", "<?xml", "<table")


def read_list_file(path: Path) -> PeopleList:
    """Return the sheets of a file that hold something.

    Raises `cannot-open`, `list-too-large`, `list-too-long`, `list-kind-unknown`, `list-protected`,
    `list-unsafe`, `list-damaged`, `list-empty`.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as refused:
        raise Problem("cannot-open") from refused
    if len(data) > MAX_BYTES:
        raise Problem("list-too-large", limit=MAX_BYTES >> 20)
    # The libraries for workbooks take long to load, and the screens are made before any is read.
    from mieux_desktop.operations.people_import.workbooks import read_xls, read_xlsx

    if data.startswith(_OLD_EXCEL):
        return _filled(read_xls(path.name, data))
    if data.startswith(_ZIP):
        if b"xl/workbook.xml" not in data:
            raise Problem("list-kind-unknown")
        return _filled(read_xlsx(path.name, data))
    if data.startswith(_OTHERS):
        raise Problem("list-kind-unknown")
    return _filled(PeopleList(path.name, (_read_text(path.stem, decode(data)),)))


def read_list_text(text: str) -> PeopleList:
    """Return what was pasted, cells of a table or cards; raises as `read_list_file` does."""
    if len(text) > MAX_BYTES:
        raise Problem("list-too-large", limit=MAX_BYTES >> 20)
    return _filled(PeopleList("", (_read_text("", text),)))


def _read_text(name: str, text: str) -> Sheet:
    if text[:200].lstrip().casefold().startswith(_PAGES):
        raise Problem("list-kind-unknown")
    return read_cards(name, text) if holds_cards(text) else read_text(name, text)


def _filled(found: PeopleList) -> PeopleList:
    sheets = tuple(sheet for sheet in found.sheets if sheet.lines)
    if not sheets:
        raise Problem("list-empty")
    return PeopleList(found.name, sheets)
