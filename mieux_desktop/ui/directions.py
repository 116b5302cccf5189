"""Directions: names, quotations and figures that keep their order beside Arabic words."""

import re
from functools import lru_cache
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_RIGHT_TO_LEFT, _AS_ITS_LETTERS, _END = "\u2067", "\u2068", "\u2069"  # Unicode's isolates
_ARABIC = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_SIGNS = re.compile("[،؛؟٪]")  # signs that Latin names may stand between
# Between parts of a line that was put together; what is quoted stays whole.
_BETWEEN = re.compile(r"( · |, |، )(?![^«]*»)")
_RANGE = re.compile(r"[\d\s:.]+–[\d\s:.]+")


def isolated(text: str) -> str:
    """Return text whose signs keep to its own script, such as the dots after a Latin name that
    is cut short among Arabic.

    In a window that reads from right to left, ranges and lines put together of Arabic and other
    parts read so too.
    """
    text = _without_mark(text)
    if _reads_right_to_left() and (_has_arabic(text) or _RANGE.fullmatch(text)):
        return f"{_RIGHT_TO_LEFT}{_with_parts_isolated(text)}{_END}"
    return f"{_AS_ITS_LETTERS}{text}{_END}"


def label_text(text: str) -> str:
    """Return text for a label, which takes its direction from the first letter."""
    text = _without_mark(text)
    mixed = _has_arabic(text) and _has_other_letters(text)
    if _reads_right_to_left() and (mixed or _RANGE.fullmatch(text)):
        return isolated(text)
    return text


@lru_cache(maxsize=4096)
def _with_parts_isolated(text: str) -> str:
    if not _has_other_letters(text):
        return text
    parts = _BETWEEN.split(text)
    # A comma between two Latin parts is a part of what they say: “channels, costs”.
    foreign = [_is_foreign(part) for part in parts]
    for place in range(1, len(parts), 2):
        comma = parts[place] != " · "
        foreign[place] = comma and foreign[place - 1] and foreign[place + 1]
    return "".join(
        f"{_AS_ITS_LETTERS}{''.join(p for _, p in run)}{_END}"
        if is_foreign
        else "".join(p for _, p in run)
        for is_foreign, run in groupby(zip(foreign, parts, strict=True), key=lambda pair: pair[0])
    )


def _without_mark(text: str) -> str:
    # Translations begin with it where a name comes first; after a name cut short, no Arabic may
    # be left that the mark would speak for.
    return text.removeprefix("\u200f")


def _is_foreign(part: str) -> bool:
    return _has_other_letters(part) and not _has_arabic(part)


def _has_arabic(text: str) -> bool:
    return not text.isascii() and _ARABIC.search(_SIGNS.sub("", text)) is not None


def _has_other_letters(text: str) -> bool:
    return any(c.isalpha() and not _ARABIC.match(c) for c in text)


def _reads_right_to_left() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
