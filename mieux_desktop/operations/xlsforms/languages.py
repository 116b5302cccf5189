"""Languages of a workbook: each named in headings, with a code and a declared direction."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mieux_desktop.domain.questionnaires.model import Language, Text
from mieux_desktop.operations.xlsforms.problems import Code, Doubts, FormProblem
from mieux_desktop.operations.xlsforms.sheets import Column, Row

TRANSLATED = (
    "label", "hint", "constraint_message", "mieux_short", "mieux_title", "mieux_introduction",
    "mieux_thanks",
)  # fmt: skip

_RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_OWN_NAMES = {
    "en": "English", "fr": "Français", "es": "Español", "pt": "Português", "ar": "العربية",
    "ru": "Русский",
}  # fmt: skip
_KNOWN_NAMES = {name.casefold(): code for code, name in _OWN_NAMES.items()} | {
    "french": "fr", "anglais": "en", "spanish": "es", "espagnol": "es", "portuguese": "pt",
    "portugais": "pt", "arabic": "ar", "arabe": "ar", "russian": "ru", "russe": "ru",
}  # fmt: skip
_WITH_CODE = re.compile(r"(.*?)\s*\(([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*\)")
_CODE = re.compile(r"([a-z]{2,3})(?:[-_][A-Za-z0-9]+)*")


def language_of(code: str, name: str = "") -> Language:
    """A language with its direction, named in itself where no name is given."""
    right_to_left = code in _RIGHT_TO_LEFT
    own = name or _OWN_NAMES.get(code, code)
    return Language(code=code, name=own, direction="rtl" if right_to_left else "ltr")


def heading_of(language: Language) -> str:
    """How headings name a language: ``Français (fr)``."""
    return f"{language.name} ({language.code})"


@dataclass(frozen=True, slots=True)
class Languages:
    """The languages of a form in their order, and the headings that stand for each."""

    all: tuple[Language, ...]
    by_heading: Mapping[str, str]  # as the heading says it, "" for none -> code

    def texts(self, row: Row, base: str, doubts: Doubts, needed: bool = False) -> Text:
        """A text in every language; tells where one is missing, or repeats an answer."""
        found: Text = {}
        for column, text in row.cells:
            if column.base == base:
                if "${" in text:
                    doubts.add(row.at(Code.REFERENCE_IN_TEXT, column))
                found.setdefault(self.by_heading[column.language], text)
        if found or needed:
            for language in self.all:
                if language.code not in found:
                    doubts.add(self._missing(row, base, language))
        return found

    @staticmethod
    def _missing(row: Row, base: str, language: Language) -> FormProblem:
        column = f"{base}::{heading_of(language)}"
        return FormProblem(Code.NO_TEXT, row.sheet, row.number, column, "", language.name)


def read_languages(columns: Iterable[Column], declared: str, fallback: str) -> Languages | str:
    """The languages of these headings, the declared one first; or the heading without a code.

    `declared` is the form's default language, `fallback` the code of texts under plain headings
    where the form declares none.
    """
    headings = list(dict.fromkeys(c.language for c in columns if c.base in TRANSLATED))
    if declared in headings:
        headings.remove(declared)
        headings.insert(0, declared)
    found: dict[str, Language] = {}
    by_heading: dict[str, str] = {}
    for heading in headings:
        named = heading or (declared if declared.lower() != "default" else "")
        language = _read_language(named) if named else language_of(fallback)
        if language is None:
            return named
        by_heading[heading] = language.code
        found.setdefault(language.code, language)
    return Languages(tuple(found.values()), by_heading)


def _read_language(named: str) -> Language | None:
    if match := _WITH_CODE.fullmatch(named):
        return language_of(match.group(2).lower(), match.group(1))
    if code := _KNOWN_NAMES.get(named.casefold()):
        return language_of(code, named)
    if match := _CODE.fullmatch(named):
        return language_of(match.group(1))
    return None
