"""Countries, languages and time zones: their names in the reader's language."""

from functools import cache

from babel import Locale
from babel.core import get_global

from mieux_desktop.domain.matching import fold

# Codes of the list that are no countries: the Union, the euro area, outlying Oceania, the United
# Nations, test accents and "unknown".
_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})


def country_name(code: str, language: str) -> str:
    """Return the name of an ISO 3166 alpha-2 code; the code itself when it is unknown."""
    name: str = Locale.parse(language).territories.get(code, code)
    return name


def country_names(codes: tuple[str, ...], language: str) -> str:
    """Return several names in the order given, as “Benin, Guinea-Bissau”."""
    comma = "، " if language == "ar" else ", "
    return comma.join(country_name(code, language) for code in codes)


@cache
def list_countries(language: str) -> list[tuple[str, str]]:
    """Return (code, name) of all countries in the order of their names."""
    named = Locale.parse(language).territories.items()
    kept = [(c, n) for c, n in named if len(c) == 2 and c.isalpha() and c not in _NO_COUNTRIES]
    return sorted(kept, key=lambda pair: fold(pair[1]))


def time_zones_of(country: str) -> list[str]:
    """Return the IANA zones of a country; none when it is unknown."""
    return list(get_global("territory_zones").get(country, ()))


def only_time_zone(country: str) -> str:
    """Return the IANA zone of a country that keeps one only, else nothing."""
    zones = time_zones_of(country)
    return zones[0] if len(zones) == 1 else ""


@cache
def list_time_zones() -> list[str]:
    """Return the IANA zones that some country keeps, by name."""
    return sorted({zone for zones in get_global("territory_zones").values() for zone in zones})


def language_name(code: str, language: str) -> str:
    """Return the name of an ISO 639 code; the code itself when it is unknown."""
    name: str = Locale.parse(language).languages.get(code, code)
    return name


@cache
def list_languages(language: str) -> list[tuple[str, str]]:
    """Return (code, name) of all languages with a two-letter code in the order of their names."""
    named = Locale.parse(language).languages.items()
    return sorted(((c, n) for c, n in named if len(c) == 2), key=lambda pair: fold(pair[1]))
