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

_TERRITORIES = {"en": "GB", "fr": "FR", "pt": "PT"}  # whose dates a language uses
_FRENCH_SIGNS = re.compile(r"[ \u00a0]+(?=[:;?!%»])|(?<=«)[ \u00a0]+")


class Words:
    """The words of one language."""

    def __init__(self, language: str, texts: dict[str, Any]) -> None:
        self.language = language
        self.locale = Locale(language, _TERRITORIES.get(language))
        self._texts = texts

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
        return format_date(on, "long", locale=self.locale)

    def weekday(self, on: date) -> str:
        """Return short weekday, day and month."""
        return format_date(on, "EEE d MMMM", locale=self.locale)

    def period(self, start: date | None, end: date | None) -> str:
        """Return the days from start to end, naming what they share once."""
        if start is None or end is None or start == end:
            only = start or end
            return self.day(only) if only else ""
        # The long dates of all languages of these reports begin with the day.
        if (start.year, start.month) == (end.year, end.month):
            return f"{start.day}–{self.day(end)}"
        if start.year == end.year:
            return f"{format_skeleton('MMMMd', start, locale=self.locale)} – {self.day(end)}"
        return f"{self.day(start)} – {self.day(end)}"

    def clock(self, at: time) -> str:
        """Return hours and minutes."""
        return format_time(at, "HH:mm", locale=self.locale)

    def times(self, start: time | None, end: time | None) -> str:
        """Return the hours of a session."""
        return "–".join(self.clock(at) for at in (start, end) if at)

    def moment(self, at: date) -> str:
        """Return a date, with the time if there is one."""
        if isinstance(at, datetime):
            return f"{self.day(at.date())}, {self.clock(at.time())}"
        return self.day(at)


@cache
def words_of(language: str) -> Words:
    """Return the words of a language; raises FileNotFoundError if the program has none for it."""
    path = paths.resources() / "reports" / "words" / f"{language}.json"
    return Words(language, json.loads(path.read_text("utf-8")))
