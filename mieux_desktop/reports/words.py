"""The fixed words of reports in each language, with its dates, numbers and spaces.

A language is one file in ``resources/reports/words``; a text that counts something is an object
with one entry per plural form of the language (CLDR names: one, few, many, other ...).
"""

import json
import re
from datetime import date, datetime, time
from functools import cache
from typing import Any

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time
from babel.numbers import format_decimal

from mieux_desktop import paths

LANGUAGES = ("en", "fr", "es", "pt", "ar", "ru")
_TERRITORIES = {"en": "GB", "fr": "FR", "es": "ES", "pt": "PT"}  # whose dates a language uses
_FRENCH_SIGNS = re.compile(r"[ \u00a0]+(?=[:;?!%»])|(?<=«)[ \u00a0]+")


class Words:
    """The words of one language."""

    def __init__(self, language: str, texts: dict[str, Any]) -> None:
        self.language = language
        self.locale = Locale(language, _TERRITORIES.get(language))
        self._texts = texts
        self._months: list[str] = texts.get("months", [])  # where the usual names do not do

    @property
    def right_to_left(self) -> bool:
        """Tell whether the language is written from right to left."""
        return str(self.locale.text_direction) == "rtl"

    def __call__(self, key: str, **values: object) -> str:
        """Return a text with its places filled in."""
        return self.spaced(str(self._texts[key]).format(**values))

    def count(self, key: str, n: int, **values: object) -> str:
        """Return a text in the plural form for n; ``{n}`` stands for the number."""
        forms = self._texts[key]
        form = forms.get(self.locale.plural_form(n), forms["other"])
        return self.spaced(form.format(n=self.number(n), **values))

    def has(self, key: str) -> bool:
        """Tell whether there is a text of this name."""
        return key in self._texts

    def spaced(self, text: str) -> str:
        """Return the text with the narrow no-break spaces that French sets before signs."""
        return _FRENCH_SIGNS.sub("\u202f", text) if self.language == "fr" else text

    def number(self, value: float, decimals: int = 0) -> str:
        """Return a number as the language writes it."""
        pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
        return format_decimal(value, pattern, locale=self.locale)

    def percent(self, part: int, whole: int) -> str:
        """Return a share in whole per cent."""
        return f"{round(100 * part / whole)}\u202f%"

    def day(self, on: date) -> str:
        """Return day, month and year."""
        if self._months:
            return f"{on.day} {self._months[on.month - 1]} {on.year}"
        return format_date(on, "long", locale=self.locale)

    def weekday(self, on: date) -> str:
        """Return short weekday, day and month."""
        if self._months:
            name = format_date(on, "EEEE", locale=self.locale)
            return f"{name} {on.day} {self._months[on.month - 1]}"
        return format_date(on, "EEE d MMMM", locale=self.locale)

    def short_day(self, on: date) -> str:
        """Return day and month."""
        if self._months:
            return f"{on.day} {self._months[on.month - 1]}"
        return format_skeleton("MMMMd", on, locale=self.locale)

    def month(self, on: date) -> str:
        """Return month and year."""
        if self._months:
            return f"{self._months[on.month - 1]} {on.year}"
        return str(format_skeleton("yMMMM", on, locale=self.locale))

    def period(self, start: date | None, end: date | None) -> str:
        """Return the days from start to end, naming what they share once."""
        if start is None or end is None or start == end:
            only = start or end
            return self.day(only) if only else ""
        # The long dates of all languages of these documents begin with the day.
        if (start.year, start.month) == (end.year, end.month):
            return self("period.days", first=start.day, last=self.day(end))
        first = self.short_day(start) if start.year == end.year else self.day(start)
        return self("period", first=first, last=self.day(end))

    def clock(self, at: time) -> str:
        """Return hours and minutes."""
        return format_time(at, "HH:mm", locale=self.locale)

    def times(self, start: time | None, end: time | None) -> str:
        """Return the hours of a session."""
        return "–".join(self.clock(at) for at in (start, end) if at)

    def moment(self, at: date) -> str:
        """Return a date, with the time if there is one."""
        if isinstance(at, datetime):
            return self.day(at.date()) + self("comma") + self.clock(at.time())
        return self.day(at)


@cache
def words_of(language: str) -> Words:
    """Return the words of a language; raises FileNotFoundError if the program has none for it."""
    path = paths.resources() / "reports" / "words" / f"{language}.json"
    return Words(language, json.loads(path.read_text("utf-8")))
