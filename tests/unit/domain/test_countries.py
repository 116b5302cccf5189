import pytest

from mieux_desktop.domain.countries import (
    country_name,
    country_names,
    language_name,
    list_countries,
    list_languages,
    list_time_zones,
    time_zones_of,
)


@pytest.mark.parametrize(("language", "name"), [("en", "Ghana"), ("fr", "Ghana"), ("ar", "غانا")])
def test_a_country_has_its_name_in_each_language(language: str, name: str) -> None:
    assert country_name("GH", language) == name


def test_an_unknown_code_stands_for_itself() -> None:
    assert country_name("Q9", "en") == "Q9"
    assert language_name("q9", "en") == "q9"


def test_several_countries_keep_their_order() -> None:
    assert country_names(("GW", "BJ"), "fr") == "Guinée-Bissau, Bénin"
    assert country_names(("BJ", "TG"), "ar") == "بنين، توغو"


def test_countries_are_in_the_order_of_their_names_whatever_the_accents() -> None:
    names = [name for _, name in list_countries("fr")]
    assert names.index("Égypte") < names.index("Ghana")
    assert "ZZ" not in dict(list_countries("fr"))


def test_a_country_tells_its_time_zones() -> None:
    assert time_zones_of("GH") == ["Africa/Accra"]
    assert len(time_zones_of("BR")) > 1
    assert time_zones_of("") == []
    assert "Africa/Accra" in list_time_zones()


def test_languages_are_named_too() -> None:
    assert ("pt", "portugais") in list_languages("fr")
