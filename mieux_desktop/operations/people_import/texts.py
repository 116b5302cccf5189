"""Lists as text: encoding and separator are found out, since no such file tells them."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.people_import.sheets import Sheet, make_sheet

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SEPARATORS = ";\t,|"
_SAMPLE_LINES = 60
_NAMED = re.compile(r"sep=(.)\s*", re.IGNORECASE)  # Excel's own first line
_ARABIC = re.compile(r"[\u0621-\u064a]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")


def decode(data: bytes) -> str:
    """Return a text of an unknown encoding; raise `list-damaged` for what is none."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data, encoding)
    if data[:2000].count(0):
        even, odd = data[:2000:2].count(0), data[1:2000:2].count(0)
        return _decoded(data, "utf-16-le" if odd > even else "utf-16-be")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decoded(data, _single_byte(data))


def read_text(name: str, text: str) -> Sheet:
    """Return the lines of a text as a sheet, cut where most lines have the same number of cells."""
    lead = _NAMED.match(text)
    separator = lead.group(1) if lead else find_separator(text)
    rows = csv.reader(
        io.StringIO(text[lead.end() :] if lead else text, newline=""), delimiter=separator
    )
    try:
        return make_sheet(name, rows)
    except csv.Error as damaged:
        raise Problem("list-damaged") from damaged


def find_separator(text: str) -> str:
    """Return the sign that cuts the first lines most evenly into the most cells."""
    sample = "\n".join(text.splitlines()[:_SAMPLE_LINES])
    best, most = ",", 0.0
    for separator in _SEPARATORS:
        if separator not in sample:
            continue
        widths = Counter(len(row) for row in _rows(sample, separator) if any(row))
        width, lines = max(widths.items(), key=lambda item: (item[1] if item[0] > 1 else 0, item))
        evenness = lines / max(1, sum(widths.values()))
        score = evenness * (1 + min(width, 12) / 12) if width > 1 else 0
        if score > most:
            best, most = separator, score
    return best


def _rows(sample: str, separator: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(io.StringIO(sample, newline=""), delimiter=separator)
    except csv.Error:
        return  # a cell without end: what was read before tells enough


def _decoded(data: bytes, encoding: str) -> str:
    text = data.decode(encoding, "replace")
    if text.count("\ufffd") * 20 > len(text):
        raise Problem("list-damaged")
    return text


def _single_byte(data: bytes) -> str:
    """Return the encoding of a text that is not Unicode.

    Arabic and Cyrillic words are runs of high bytes, while in Western texts these stand alone
    between plain letters; which of the two is told by their letters. What is neither is left to
    charset-normalizer, which needs longer texts to be right.
    """
    runs = re.findall(rb"[\x80-\xff]+", data[:200_000])
    high = sum(map(len, runs))
    in_words = sum(len(run) for run in runs if len(run) > 2)
    if in_words * 2 < high:
        return "cp1252"
    sample = b" ".join(runs)
    letters = {
        "cp1256": len(_ARABIC.findall(sample.decode("cp1256", "replace"))),
        "cp1251": len(_CYRILLIC.findall(sample.decode("cp1251", "replace"))),
    }
    if letters["cp1256"] * 10 > high * 8:
        return "cp1256"
    if letters["cp1251"] * 10 > high * 9:
        return "cp1251"
    from charset_normalizer import from_bytes  # loaded for the few lists that need it

    found = from_bytes(data[:200_000]).best()
    return found.encoding if found is not None else "cp1252"
