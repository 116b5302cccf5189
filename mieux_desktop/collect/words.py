"""Words of the pages in the six languages; a form in another language has them in English."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from babel.dates import format_date

from mieux_desktop.domain.questionnaires.model import Language
from mieux_desktop.paths import resources
from mieux_desktop.reports.words import words_of

LANGUAGES = (
    Language("en", "English", "ltr"),
    Language("fr", "Français", "ltr"),
    Language("es", "Español", "ltr"),
    Language("pt", "Português", "ltr"),
    Language("ar", "العربية", "rtl"),
    Language("ru", "Русский", "ltr"),
)
_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@dataclass(frozen=True)
class Words:
    """The fixed sentences of a page, its language and its digits."""

    language: Language
    sentences: Mapping[str, str]
    funders: str

    def __call__(self, name: str, **values: str | int) -> str:
        """The sentence of this name, with its places filled."""
        told = {key: self.number(value) for key, value in values.items()}
        return self.sentences[name].format(**told)

    def number(self, value: str | int) -> str:
        """A number in the digits of the language."""
        return str(value).translate(_ARABIC_DIGITS) if self.language.code == "ar" else str(value)

    def day(self, on: date) -> str:
        """A day with its name, without the year."""
        written = words_of(self.language.code)
        if self.language.code == "ar":  # its months have two names
            return self.number(written.weekday(on))
        return format_date(on, self.sentences["day"], locale=written.locale)

    def time(self, at: datetime) -> str:
        """The time of day on this laptop's clock, which is that of the place."""
        return self.number(f"{at.astimezone():%H:%M}")


def words_in(language: Language) -> Words:
    """The words for a language of a form."""
    told, programme = _files()
    code = language.code if language.code in told else "en"
    lines = programme.get(code, programme["en"])
    funded, implemented = (" ".join(lines[key]) for key in ("funded_by", "implemented_by"))
    comma = "، " if language.code == "ar" else ", "
    return Words(language, told[code], f"{funded}{comma}{implemented[:1].lower()}{implemented[1:]}")


def words_for(code: str) -> Words:
    """The words for a language by its code; in English for one that there is not."""
    return words_in(next((each for each in LANGUAGES if each.code == code), LANGUAGES[0]))


@cache
def _files() -> tuple[dict[str, dict[str, str]], dict[str, dict[str, list[str]]]]:
    words = (resources() / "collect" / "words.json").read_text("utf-8")
    programme = (resources() / "programme.json").read_text("utf-8")
    return json.loads(words), json.loads(programme)
