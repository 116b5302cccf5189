"""What the signs in one line of Markdown mean; shared by the drawing and the layout of text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from mieux_desktop.domain.note_marks import mentions

LONGEST_LINE = 20_000  # signs; a longer line is shown as it is

_HEADING = re.compile(r"(#{1,3})[ \t]+(?=\S)")
_BULLET = re.compile(r"([ \t]*)([-*+])[ \t]+")
_NUMBER = re.compile(r"([ \t]*)(\d{1,3}[.)])[ \t]+")
_QUOTE = re.compile(r"()(>)[ \t]?")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*_])([*_])(?![\s*_])(.+?)(?<![\s*_])\1(?![\w*_])")
_TAG = re.compile(r"(?<![\w#&/])#[^\W\d_][\w-]*")


@dataclass(frozen=True, slots=True)
class Line:
    """The kind of a line and the length of the sign at its start.

    Kinds: text, heading (of `level` 1 to 3), bullet, number, quote. `indent` counts the blanks
    before the sign of a list.
    """

    kind: str = "text"
    sign: int = 0
    level: int = 0
    indent: int = 0


class Styled(NamedTuple):
    """Part of a line between two pairs of signs, each `sign` long: strong or emphasis."""

    start: int
    end: int
    sign: int
    kind: str


def read_line(text: str) -> Line:
    """Tell what a line is by the sign at its start."""
    if match := _HEADING.match(text):
        return Line("heading", match.end(), len(match[1]))
    for kind, pattern in (("bullet", _BULLET), ("number", _NUMBER), ("quote", _QUOTE)):
        if match := pattern.match(text):
            return Line(kind, match.end(), indent=len(match[1]))
    return Line()


def styled_parts(text: str) -> list[Styled]:
    """Find strong and emphasised parts, signs included."""
    parts = [Styled(m.start(), m.end(), 2, "strong") for m in _STRONG.finditer(text)]
    return parts + [Styled(m.start(), m.end(), 1, "emphasis") for m in _EMPHASIS.finditer(text)]


def chips(text: str, names: Mapping[str, bytes]) -> list[tuple[int, int]]:
    """Find (start, end) of tags and of people named, in order."""
    if len(text) > LONGEST_LINE:
        return []
    found = [(m.start(), m.end()) for m in _TAG.finditer(text)] if "#" in text else []
    if "@" in text:
        found += [(m.start, m.end) for m in mentions(text, names)]
    return sorted(found)


def continuation(text: str) -> str | None:
    """Return how the line after a list item or quote begins; empty after an item without words.

    None when the line is of another kind.
    """
    line = read_line(text)
    if line.kind not in ("bullet", "number", "quote"):
        return None
    if not text[line.sign :].strip():
        return ""
    sign = text[: line.sign]
    if line.kind == "number":
        return re.sub(r"\d+", lambda m: str(int(m[0]) + 1), sign, count=1)
    return sign
