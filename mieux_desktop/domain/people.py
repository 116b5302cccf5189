"""People and institutions: who took part, was met, or uses the program."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from mieux_desktop.domain.record import Record, personal


class Gender(StrEnum):
    """As the person gave it; absent when not given."""

    WOMAN = "woman"
    MAN = "man"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Institution(Record):
    """A ministry, agency, association or other body; `type` is a code of `stakeholder_types`."""

    scoped_by: ClassVar[str] = "id"

    name: str
    type: str = ""
    country: str = ""  # ISO 3166 alpha-2


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """A natural person; every field about them can be erased."""

    scoped_by: ClassVar[str] = "id"

    family_name: str = personal()
    given_name: str = personal()
    function: str = personal()
    institution_id: bytes | None = None
    gender: Gender | None = personal(None)
    email: str = personal()
    phone: str = personal()
    country: str = ""  # ISO 3166 alpha-2
    consented_on: date | None = None
    consent_wording: str = ""  # version of the privacy notice that was shown

    @property
    def full_name(self) -> str:
        """Return given name then family name, as said aloud."""
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def sort_name(self) -> str:
        """Return “Family, Given”, as lists print it."""
        return sort_name(self.family_name, self.given_name)


def sort_name(family_name: str, given_name: str) -> str:
    """Return “Family, Given”, as lists print it."""
    return ", ".join(part for part in (family_name, given_name) if part)


def split_name(text: str) -> tuple[str, str]:
    """Read a typed name as (family name, given name).

    “Mensah, Grace” names the family first; “Grace MENSAH” marks it by capitals; otherwise the last
    word is the family name, as most registers in the field write it.
    """
    if "," in text:
        family, _, given = text.partition(",")
        return family.strip(), given.strip()
    words = text.split()
    capitals = [w for w in words if len(w) > 1 and w.isupper()]
    if capitals and len(capitals) < len(words):
        return " ".join(capitals), " ".join(w for w in words if w not in capitals)
    return (words[-1] if words else ""), " ".join(words[:-1])


def looks_like_email(text: str) -> bool:
    """Tell whether a text has the shape of an e-mail address; it says nothing of its existence."""
    return re.fullmatch(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+", text.strip()) is not None
