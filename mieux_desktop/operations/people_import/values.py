"""Values as people write them in lists: names with titles, genders, countries, numbers."""

import re
from collections.abc import Iterable
from functools import lru_cache

from babel import Locale
from babel.core import get_global
from rapidfuzz import fuzz, process

from mieux_desktop.domain.countries import list_countries
from mieux_desktop.domain.matching import fold
from mieux_desktop.domain.people import Gender, split_name

_COUNTRY_LANGUAGES = ("en", "fr", "es", "pt", "ar", "ru", "de", "it")
_COUNTRY_LIKE = 88  # of 100
# What people call countries beside the names that Babel knows.
_OTHER_NAMES = {
    "AE": "uae; emirates; emirats",
    "BA": "bosnia; bosnie",
    "BO": "estado plurinacional de bolivia",
    "CD": "drc; rdc; dr congo; congo kinshasa; rd congo; democratic republic of congo; "
    "democratic republic of the congo; republique democratique du congo",
    "CF": "car; rca; centrafrique",
    "CG": "congo brazzaville; republic of congo; republique du congo",
    "CI": "ivory coast; cote d ivoire; rci",
    "CV": "cape verde; cap vert; cabo verde",
    "CZ": "czech republic; republique tcheque",
    "GB": "uk; united kingdom; great britain; england; scotland; wales; royaume uni; angleterre",
    "GM": "the gambia; gambia; gambie",
    "GN": "guinea conakry; guinee conakry",
    "GW": "guinea bissau; guinee bissau",
    "KR": "south korea; republic of korea; coree du sud",
    "LA": "lao pdr; laos",
    "MD": "republic of moldova; moldova; moldavie",
    "MK": "macedonia; north macedonia",
    "PS": "palestine; palestina; فلسطين",
    "RU": "russia; russian federation",
    "ST": "sao tome; sao tome et principe; sao tome and principe",
    "SZ": "swaziland",
    "TR": "turkey; turkiye; turquie",
    "TZ": "united republic of tanzania",
    "US": "usa; united states of america; etats unis d amerique",
    "VN": "viet nam",
}
_WOMAN = """f; fem; female; woman; women; w; femme; feminin; feminine; mujer; femenino; femenina;
    mulher; feminino; feminina; انثى; امراة; سيدة; ж; жен; женский; женщина; mrs; ms; miss; mme;
    mlle; madame; mademoiselle; sra; srta; señora; dona; السيدة; frau"""
_MAN = """m; masc; male; man; men; h; homme; masculin; hombre; masculino; homem; ذكر; رجل;
    м; муж; мужской; мужчина; mr; mister; monsieur; sr; señor; السيد; herr; mm"""
_OTHER = "x; other; autre; otro; otra; outro; non binary; nonbinary; non binaire; d; divers; اخر"
_TITLES = frozenset(
    re.findall(
        r"\w+",
        """mr mrs ms miss mme mlle monsieur madame mademoiselle m mm sr sra srta dr dre drs prof pr
    professor professeur doctor docteur hon honourable ing eng maitre السيد السيدة
    الدكتور الدكتورة د""",
    )
)
_GENDERED = frozenset(
    re.findall(
        r"\w+", "mr mrs ms miss mme mlle monsieur madame mademoiselle m sr sra srta السيد السيدة"
    )
)


_PHONE = re.compile(
    r"(?:tel\.?:?\s*)?\+?[\d\s().\-/]{6,24}(?:\s*(?:ext|x|poste)\.?\s*\d{1,6})?", re.IGNORECASE
)


def read_name(text: str, *, family_first: bool) -> tuple[str, str, Gender | None]:
    """Return family name, given name, and the gender that a title such as “Mme” gives.

    A comma or capitals tell the family name; else it is the first or last word as the heading said.
    """
    text = re.sub(r"\s*\((?:[^)]{0,12})\)\s*$", "", text).strip(" .;,-")
    words = text.split()
    gender = None
    while len(words) > 1 and _is_title(words[0]):
        title = _bare(words.pop(0))
        gender = gender or (read_gender(title) if title in _GENDERED else None)
    capitals = [word for word in words if len(word) > 1 and word.isupper()]
    told = "," in " ".join(words) or 0 < len(capitals) < len(words)
    if family_first and not told and len(words) > 1:
        return words[0], " ".join(words[1:]), gender
    family, given = split_name(" ".join(words))
    return family, given, gender


def read_gender(text: str, *, spanish: bool = False) -> Gender | None:
    """Return the gender that a word or letter stands for; None for an unknown one.

    In Spanish lists of “H” and “M” these are men and women (hombre, mujer).
    """
    word = _bare(text)
    if spanish and word == "m":
        return Gender.WOMAN
    return _genders().get(word)


def is_spanish(letters: Iterable[str]) -> bool:
    """Tell whether a column of genders is of “H” and “M”: both, and no “F”."""
    kinds = {_bare(letter) for letter in letters}
    return {"h", "m"} <= kinds and "f" not in kinds


def is_honorific(text: str) -> bool:
    """Tell whether a text is “Mr”, “Mme”, “Dr” or alike."""
    return bool(text) and all(_is_title(word) or _bare(word) in _TITLES for word in text.split())


@lru_cache(maxsize=4096)
def read_country(text: str) -> str | None:
    """Return the ISO code of a country named in one of eight languages, or by its code."""
    words = _words(text)
    known = _countries()
    if words in known:
        return known[words]
    if len(words) < 5:
        return None
    like = process.extractOne(words, known.keys(), scorer=fuzz.ratio, score_cutoff=_COUNTRY_LIKE)
    return known[like[0]] if like is not None and len(like[0]) > 4 else None


def looks_like_name(text: str) -> bool:
    """Tell whether a text may be the name of a person: one to six words of letters."""
    words = text.split()
    return (
        1 <= len(words) <= 6
        and len(text) <= 60
        and not re.search(r"[\d@:=_/\\]", text)
        and any(letter.isalpha() for letter in text)
    )


def looks_like_phone(text: str) -> bool:
    """Tell whether a text is a telephone number, perhaps with an extension."""
    return _PHONE.fullmatch(text) is not None and sum(map(str.isdigit, text)) >= 6


def _is_title(word: str) -> bool:
    bare = _bare(word)
    # A single letter is an initial unless it is the French or Arabic title, as it is written.
    return bare in _TITLES and (len(bare) > 1 or word in ("M.", "M", "د."))


def _bare(text: str) -> str:
    return fold(text).replace(".", "").strip(" :;,-")


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))


@lru_cache(maxsize=1)
def _genders() -> dict[str, Gender]:
    kinds = ((_WOMAN, Gender.WOMAN), (_MAN, Gender.MAN), (_OTHER, Gender.OTHER))
    return {_bare(word): gender for words, gender in kinds for word in words.split(";")} | {
        fold(gender.value): gender for gender in Gender
    }


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    codes = {code for code, _ in list_countries("en")}
    known: dict[str, str] = {}
    for language in _COUNTRY_LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if code in codes:
                known.setdefault(_words(name), code)
    for alias, targets in get_global("territory_aliases").items():
        if len(alias) == 3 and alias.isalpha() and len(targets) == 1 and targets[0] in codes:
            known.setdefault(alias.casefold(), targets[0])
    for code, names in _OTHER_NAMES.items():
        known |= {_words(name): code for name in names.split(";")}
    return known | {code.casefold(): code for code in codes}
