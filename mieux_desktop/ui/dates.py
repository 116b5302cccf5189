"""Dates, times and numbers as the interface's language writes them, in Latin digits."""

from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Final

from PySide6.QtCore import QDate, QLocale, QTime

# Arabic of the Emirates: the common month names, with Latin digits.
_LOCALES: Final = {"en": "en_GB", "fr": "fr_FR", "es": "es_ES", "ar": "ar_AE"}
_locale = QLocale("en_GB")


def use_language(code: str) -> None:
    """Write in this language from now on."""
    global _locale
    _locale = QLocale(_LOCALES.get(code, code))


def locale() -> QLocale:
    """Return the locale of the interface's language."""
    return _locale


def day(on: date, *, year: bool = False) -> str:
    """Return “Wednesday 4 March”, with the year if asked for."""
    return _text(on, "dddd " + _long(on, year=year))


def day_name(on: date) -> str:
    """Return “Wednesday”."""
    return _locale.dayName(on.isoweekday(), QLocale.FormatType.LongFormat)


def short_day(on: date) -> str:
    """Return “Wed 4 Mar”."""
    return _text(on, f"ddd {_day_number(on)} MMM")


def day_month(on: date, *, year: bool = False) -> str:
    """Return “4 March”, with the year if asked for."""
    return _text(on, _long(on, year=year))


def month(on: date) -> str:
    """Return “July 2014” in its short form, for tables: “Jul 2014”."""
    return _text(on, "MMM yyyy")  # not translated: a pattern


def span(first: date, last: date, *, year: bool = False) -> str:
    """Return “3–5 March”, “28 February – 3 March” or, over two years, both with theirs."""
    if first == last:
        return day_month(first, year=year)
    if first.year != last.year:
        return f"{day_month(first, year=True)} – {day_month(last, year=True)}"
    if first.month != last.month:
        return f"{day_month(first)} – {day_month(last, year=year)}"
    return f"{_text(first, _day_number(first))}–{day_month(last, year=year)}"


def clock(at: datetime | time) -> str:
    """Return “10:42”; an aware instant is turned to this computer's zone first."""
    if isinstance(at, datetime) and at.tzinfo is not None:
        at = at.astimezone()
    return _locale.toString(QTime(at.hour, at.minute), "HH:mm")


def clock_span(start: datetime | time, end: datetime | time) -> str:
    """Return “10:30–12:00”."""
    return f"{clock(start)}–{clock(end)}"


def local_day(at: datetime) -> date:
    """Return the day of an aware instant in this computer's zone."""
    return at.astimezone().date()


def number(value: int | float, decimals: int = 0) -> str:
    """Return “1,204” or “4.2” with the signs of the language."""
    return _locale.toString(float(value), "f", decimals)


def percent(part: int | float, whole: int | float) -> str:
    """Return “90 %”, rounded; “–” of nothing."""
    space = "" if _is_arabic() else "\u202f"  # a space would part the sign from its number there
    return f"{number(100 * part / whole)}{space}%" if whole else "–"


def listed(parts: Iterable[str]) -> str:
    """Return “Benin, Ghana” with the comma of the language, without empty parts."""
    return ("، " if _is_arabic() else ", ").join(filter(None, parts))


def size(bytes_: int) -> str:
    """Return a size of a file such as “1.8 MB”."""
    return _locale.formattedDataSize(bytes_, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def _is_arabic() -> bool:
    return _locale.language() == QLocale.Language.Arabic


def _long(on: date, *, year: bool) -> str:
    parts = (_day_number(on), "MMMM", *(("yyyy",) if year else ()))
    return (" 'de' " if _locale.language() == QLocale.Language.Spanish else " ").join(parts)


def _day_number(on: date) -> str:
    french_first = on.day == 1 and _locale.language() == QLocale.Language.French
    return "'1er'" if french_first else "d"


def _text(on: date, pattern: str) -> str:
    return _locale.toString(QDate(on.year, on.month, on.day), pattern)
