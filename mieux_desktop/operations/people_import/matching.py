"""Matching: who on a list is likely known already, or stands on it twice.

Names are compared word by word, blind to accents, capitals, order and small slips. Comparing
everybody with everybody would take minutes, so only those are compared who share an e-mail address
or a word of their names; where a word is frequent, also the first letter of another.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from rapidfuzz import fuzz

from mieux_desktop.domain.matching import fold

_FREQUENT = 48  # people of one word, above which a second word is looked at
_LIKE = 80.0  # of 100: the words that two names do not share are spelled almost so
_MOST_MATCHES = 3
_SAME_ARABIC = str.maketrans({"ة": "ه", "ى": "ي", "ـ": None, "ؤ": "و", "ئ": "ي"})


class Likeness(StrEnum):
    """Why two entries may be one person, the surest first."""

    NAME_AND_EMAIL = "name-and-email"
    NAME_AND_INSTITUTION = "name-and-institution"
    NAME = "name"  # and nothing that speaks against it
    SIMILAR_NAME = "similar-name"
    EMAIL = "email"  # of another name
    NAME_ONLY = "name-only"  # institutions or addresses differ

    @property
    def is_sure(self) -> bool:
        """Tell whether they are taken for one person unless the user says otherwise."""
        return self in (Likeness.NAME_AND_EMAIL, Likeness.NAME_AND_INSTITUTION, Likeness.NAME)


_ORDER = list(Likeness)


@dataclass(frozen=True, slots=True)
class Profile:
    """What is compared of a person; `body` is a key of the institution, `phone` nine digits."""

    key: int
    words: frozenset[str]
    email: str
    body: str
    phone: str


@dataclass(frozen=True, slots=True)
class Match:
    """Somebody alike, by their key."""

    key: int
    likeness: Likeness


def make_profile(key: int, name: str, email: str, institution: str, phone: str) -> Profile:
    """Return what is compared of a person."""
    digits = re.sub(r"\D", "", phone)
    return Profile(
        key,
        frozenset(name_words(name)),
        fold(email) if "@" in email else "",
        institution_key(institution),
        digits[-9:] if len(digits) >= 7 else "",
    )


def name_words(name: str) -> list[str]:
    """Return the words of a name as they are compared."""
    return re.findall(r"\w+", fold(name).translate(_SAME_ARABIC))


_SMALL_WORDS = frozenset(
    re.findall(
        r"\w+",
        "the of for and a an le la les l de du des d et pour el los las del y e o os da do das dos "
        "fur der die das und",
    )
)


def institution_key(name: str) -> str:
    """Return what two spellings of one institution share: its words without the small ones."""
    words = re.findall(r"\w+", fold(name).replace("'", " ").translate(_SAME_ARABIC))
    return " ".join(word for word in words if word not in _SMALL_WORDS) or " ".join(words)


class People:
    """Profiles to be looked through; grows as a list is read from its first line."""

    def __init__(self, profiles: Iterable[Profile] = ()) -> None:
        self._by_email: dict[str, list[Profile]] = {}
        self._by_word: dict[str, list[Profile]] = {}
        self._by_word_and_letter: dict[str, list[Profile]] = {}
        for profile in profiles:
            self.add(profile)

    def add(self, profile: Profile) -> None:
        """Let a profile be found from now on."""
        if profile.email:
            self._by_email.setdefault(profile.email, []).append(profile)
        for word in profile.words:
            self._by_word.setdefault(word, []).append(profile)
            for letter in {other[0] for other in profile.words if other != word} or {""}:
                self._by_word_and_letter.setdefault(word + letter, []).append(profile)

    def find(self, profile: Profile) -> list[Match]:
        """Return up to three people who may be this one, the likeliest first."""
        found: dict[int, Likeness] = {}
        for other in self._candidates(profile):
            if other.key not in found:
                likeness = compare(profile, other)
                if likeness is not None:
                    found[other.key] = likeness
        ranked = sorted(found.items(), key=lambda item: (_ORDER.index(item[1]), item[0]))
        return [Match(key, likeness) for key, likeness in ranked[:_MOST_MATCHES]]

    def _candidates(self, profile: Profile) -> Iterable[Profile]:
        found = [self._by_email.get(profile.email, ())] if profile.email else []
        words = profile.words
        for word in words:
            block = self._by_word.get(word, ())
            if len(block) <= _FREQUENT:
                found.append(block)
                continue
            letters = {other[0] for other in words if other != word} or {""}
            found += [self._by_word_and_letter.get(word + letter, ()) for letter in letters]
        return chain.from_iterable(found)


def compare(one: Profile, other: Profile) -> Likeness | None:
    """Return why two may be one person; None when nothing speaks for it."""
    same_email = bool(one.email) and one.email == other.email
    if one.words != other.words:
        if not _alike(one.words, other.words):
            return Likeness.EMAIL if same_email else None
        if same_email:
            return Likeness.NAME_AND_EMAIL
        near = (one.body and one.body == other.body) or (one.phone and one.phone == other.phone)
        return Likeness.SIMILAR_NAME if near or not _differ(one, other) else None
    if same_email or (one.phone and one.phone == other.phone):
        return Likeness.NAME_AND_EMAIL
    if one.body and one.body == other.body:
        return Likeness.NAME_AND_INSTITUTION
    if _differ(one, other) or len(one.words) < 2:
        return Likeness.NAME_ONLY
    return Likeness.NAME


def _differ(one: Profile, other: Profile) -> bool:
    """Tell whether something known of both speaks against their being one person."""
    return bool(
        (one.body and other.body and one.body != other.body)
        or (one.email and other.email and one.email != other.email)
    )


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two names share a word, and the others are spelled almost so or are missing."""
    shared = len(one & other)
    if not shared:
        return bool(one) and bool(other) and _ratio(one, other) >= 90
    if shared in (len(one), len(other)):
        return shared > 1
    return _ratio(one - other, other - one) >= _LIKE


def _ratio(one: Iterable[str], other: Iterable[str]) -> float:
    return fuzz.ratio(" ".join(sorted(one)), " ".join(sorted(other)), score_cutoff=_LIKE)
