"""Entries: people as the lines of a list tell them, with what cannot be taken as it is."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from mieux_desktop.domain.matching import fold
from mieux_desktop.domain.people import Gender, looks_like_email, sort_name
from mieux_desktop.operations.people_import.columns import Layout
from mieux_desktop.operations.people_import.headings import ListField, is_heading
from mieux_desktop.operations.people_import.sheets import Sheet
from mieux_desktop.operations.people_import.values import (
    is_spanish,
    looks_like_name,
    looks_like_phone,
    read_country,
    read_gender,
    read_name,
)

_MAX_TEXT = 250  # characters of a field of a person
_TOTAL = re.compile(
    r"(?:sub |sous |grand )?(?:total|totals|totaux|totale|count|nombre total|effectif|somme|sum|"
    r"المجموع|الاجمالي|итого|всего)\b"
)
_CLOSING = re.compile(
    r"(?:fait a|done at|prepared by|prepare par|etabli par|signature|signed|approved by|vu et|"
    r"le chef|note|nb|n b|source|hecho en|elaborado por|remarque)\b"
)
_FORMULA = re.compile(r"[=@]|[+-](?=\D*\()")


class CellMark(StrEnum):
    """What is wrong with one cell of the preview."""

    NAME_MISSING = "name-missing"  # the line cannot be added
    NAME_ODD = "name-odd"
    COUNTRY_UNKNOWN = "country-unknown"  # not taken
    GENDER_UNKNOWN = "gender-unknown"  # not taken
    FORMULA = "formula"  # not taken
    EMAIL_ODD = "email-odd"
    EMAIL_SECOND = "email-second"  # the first of several is taken
    EMAIL_SHARED = "email-shared"  # with another line of another name
    PHONE_ODD = "phone-odd"
    PHONE_SECOND = "phone-second"  # the first of several is taken
    INSTITUTION_MISSING = "institution-missing"
    INSTITUTION_SIMILAR = "institution-similar"  # taken for one of nearly this name
    TOO_LONG = "too-long"  # shortened


NOT_TAKEN = frozenset({CellMark.COUNTRY_UNKNOWN, CellMark.GENDER_UNKNOWN, CellMark.FORMULA})


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: the person as they would be added, and by field what is wrong.

    `said` is what the list says where that differs from what is taken. `line` counts from 1.
    """

    line: int
    family_name: str = ""
    given_name: str = ""
    function: str = ""
    institution: str = ""
    country: str = ""
    gender: Gender | None = None
    email: str = ""
    phone: str = ""
    marks: Mapping[ListField, CellMark] | None = None
    said: Mapping[ListField, str] | None = None

    @property
    def name(self) -> str:
        """Return “Family, Given”."""
        return sort_name(self.family_name, self.given_name)

    @property
    def can_be_added(self) -> bool:
        """Tell whether there is a name."""
        return bool(self.family_name or self.given_name)

    def mark(self, wanted: ListField) -> CellMark | None:
        """Return what is wrong with a field."""
        return self.marks.get(wanted) if self.marks else None


@dataclass(frozen=True, slots=True)
class Entries:
    """The people of a sheet, and how many lines that hold something were left out: totals,
    headings that come again, closing words."""

    people: tuple[Entry, ...]
    left_out: int


def read_entries(sheet: Sheet, layout: Layout) -> Entries:
    """Return the people below the headings, with a mark on each cell that is amiss."""
    reader = _Reader(sheet, layout)
    entries: list[Entry] = []
    left_out = 0
    for number in range(layout.heading + 1, len(sheet.lines)):
        line = sheet.lines[number]
        if not any(line):
            continue
        if number in sheet.banners:
            reader.group = next(filter(None, line))
            left_out += 1
        elif reader.is_no_person(line):
            left_out += 1
        else:
            entries.append(reader.read(number, line))
    return Entries(tuple(_with_shared_emails(entries)), left_out)


class _Reader:
    """Reads the lines of one sheet; `group` is the heading of the group of lines being read."""

    def __init__(self, sheet: Sheet, layout: Layout) -> None:
        self.group = ""
        self._layout = layout
        self._columns = layout.columns
        gender = self._columns.get(ListField.GENDER)
        below = sheet.lines[layout.heading + 1 :]
        self._spanish = gender is not None and is_spanish(line[gender] for line in below)
        self._groups_are_bodies = ListField.INSTITUTION not in self._columns

    def is_no_person(self, line: Sequence[str]) -> bool:
        """Tell whether a line is a total, a heading that comes again, or closing words."""
        filled = [text for text in line if text]
        first = fold(filled[0])
        if (_TOTAL.match(first) and len(filled) <= 4) or all(map(_is_number, filled)):
            return True
        named = self._name_text(line)
        if len(filled) == 1 and (_CLOSING.match(first) or not named):
            return True
        again = sum(
            bool(line[column]) and line[column] == self._layout.titles[column]
            for column in self._columns.values()
        )
        if again >= 2:
            return True
        told = [line[c] for f, c in self._columns.items() if f is not ListField.COUNTRY]
        if not any(text for text in told if not _is_number(text)):
            return True
        # A second page has headings of its own, perhaps other words.
        return all(is_heading(line[c], f) for f, c in self._columns.items() if line[c])

    def read(self, number: int, line: Sequence[str]) -> Entry:
        """Return the person of a line."""
        marks: dict[ListField, CellMark] = {}
        said: dict[ListField, str] = {}
        texts = {field: line[column] for field, column in self._columns.items()}
        for field, text in texts.items():
            if _FORMULA.match(text) and not looks_like_phone(text):
                marks[field], said[field], texts[field] = CellMark.FORMULA, text, ""
            elif len(text) > _MAX_TEXT:
                marks[field], said[field] = CellMark.TOO_LONG, text
                texts[field] = text[:_MAX_TEXT].rstrip()
        family, given, gender = self._names(texts)
        if not family and not given:
            marks[ListField.NAME] = CellMark.NAME_MISSING
        elif not looks_like_name(f"{given} {family}".replace(",", " ")):
            marks.setdefault(ListField.NAME, CellMark.NAME_ODD)
        institution = texts.get(ListField.INSTITUTION, "")
        if self._groups_are_bodies:
            institution = self.group
        elif not institution and ListField.INSTITUTION not in marks:
            marks[ListField.INSTITUTION] = CellMark.INSTITUTION_MISSING
        return Entry(
            line=number + 1, family_name=family, given_name=given, institution=institution,
            function=texts.get(ListField.FUNCTION, ""),
            country=self._country(texts, marks, said),
            gender=self._gender(texts, marks, said) or gender,
            email=self._email(texts, marks, said), phone=self._phone(texts, marks, said),
            marks=marks or None, said=said or None,
        )  # fmt: skip

    def _name_text(self, line: Sequence[str]) -> str:
        columns = self._columns
        names = (ListField.NAME, ListField.FAMILY_NAME, ListField.GIVEN_NAME)
        return " ".join(line[columns[name]] for name in names if name in columns)

    def _names(self, texts: Mapping[ListField, str]) -> tuple[str, str, Gender | None]:
        whole = texts.get(ListField.NAME, "")
        if whole:
            return read_name(whole, family_first=self._layout.family_first)
        family = texts.get(ListField.FAMILY_NAME, "")
        given = texts.get(ListField.GIVEN_NAME, "")
        if family and not given and " " in family and ListField.GIVEN_NAME not in self._columns:
            return read_name(family, family_first=True)
        return family, given, None

    def _country(
        self, texts: dict[ListField, str], marks: dict[ListField, CellMark],
        said: dict[ListField, str],
    ) -> str:  # fmt: skip
        text = texts.get(ListField.COUNTRY, "")
        if not text or _says_nothing(text):
            return ""
        code = read_country(text)
        if code is None:
            marks[ListField.COUNTRY], said[ListField.COUNTRY] = CellMark.COUNTRY_UNKNOWN, text
        return code or ""

    def _gender(
        self, texts: dict[ListField, str], marks: dict[ListField, CellMark],
        said: dict[ListField, str],
    ) -> Gender | None:  # fmt: skip
        text = texts.get(ListField.GENDER, "")
        if not text or _says_nothing(text):
            return None
        gender = read_gender(text, spanish=self._spanish)
        if gender is None:
            marks[ListField.GENDER], said[ListField.GENDER] = CellMark.GENDER_UNKNOWN, text
        return gender

    def _email(
        self, texts: dict[ListField, str], marks: dict[ListField, CellMark],
        said: dict[ListField, str],
    ) -> str:  # fmt: skip
        text = texts.get(ListField.EMAIL, "")
        if not text or looks_like_email(text):
            return text
        if _says_nothing(text):
            return ""
        parts = [part.strip("<>() ") for part in re.split(r"[;,/\s]+", text)]
        found = [part for part in parts if looks_like_email(part)]
        if not found:
            marks.setdefault(ListField.EMAIL, CellMark.EMAIL_ODD)
            return text
        if len(found) > 1:
            marks[ListField.EMAIL] = CellMark.EMAIL_SECOND
        said[ListField.EMAIL] = text
        return found[0]

    def _phone(
        self, texts: dict[ListField, str], marks: dict[ListField, CellMark],
        said: dict[ListField, str],
    ) -> str:  # fmt: skip
        text = texts.get(ListField.PHONE, "")
        if not text or looks_like_phone(text):
            parts = [part.strip() for part in text.split("/")]
            if len(parts) > 1 and all(looks_like_phone(part) for part in parts):
                marks[ListField.PHONE], said[ListField.PHONE] = CellMark.PHONE_SECOND, text
                return parts[0]
            return text
        if _says_nothing(text):
            return ""
        found = [p for p in (part.strip() for part in re.split(r"[;,/|]", text)) if p]
        if len(found) > 1 and all(looks_like_phone(part) for part in found):
            marks[ListField.PHONE], said[ListField.PHONE] = CellMark.PHONE_SECOND, text
            return found[0]
        marks.setdefault(ListField.PHONE, CellMark.PHONE_ODD)
        return text


def _with_shared_emails(entries: Iterable[Entry]) -> list[Entry]:
    """Mark addresses that people of different names share, such as that of a secretariat."""
    entries = list(entries)
    names: dict[str, set[str]] = {}
    for entry in entries:
        if entry.email:
            words = " ".join(sorted(fold(f"{entry.family_name} {entry.given_name}").split()))
            names.setdefault(fold(entry.email), set()).add(words)
    shared = Counter({email: len(found) for email, found in names.items() if len(found) > 1})
    return [
        replace(entry, marks={ListField.EMAIL: CellMark.EMAIL_SHARED} | dict(entry.marks or {}))
        if entry.email and fold(entry.email) in shared
        else entry
        for entry in entries
    ]


def _is_number(text: str) -> bool:
    return re.fullmatch(r"[\d\s.,:%()/-]+", text) is not None


def _says_nothing(text: str) -> bool:
    """Tell whether a text stands for an empty cell, as “-”, “n/a” or “néant” do."""
    return fold(text).strip(" .") in ("-", "–", "—", "/", "n/a", "na", "nd", "neant", "none", "?",
                                      "--", "---", "s/o", "nil", "...", "")  # fmt: skip
