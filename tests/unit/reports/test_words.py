"""The fixed words of reports."""

import json
import re
from datetime import date, datetime, time

import pytest

from mieux_desktop import paths
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evaluations import Priority
from mieux_desktop.domain.notes import NoteKind
from mieux_desktop.reports.content import Status
from mieux_desktop.reports.words import words_of

FILES = sorted((paths.resources() / "reports" / "words").glob("*.json"))


def places(text: object) -> set[str]:
    forms = text.values() if isinstance(text, dict) else [text]
    return {place for form in forms for place in re.findall(r"\{(\w+)\}", str(form))}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_languages_have_the_same_texts_with_the_same_places(path: object) -> None:
    english = json.loads((FILES[0].parent / "en.json").read_text("utf-8"))
    other = json.loads(path.read_text("utf-8"))  # type: ignore[attr-defined]
    assert other.keys() == english.keys()
    for key, text in english.items():
        assert isinstance(other[key], dict) == isinstance(text, dict), key
        assert places(other[key]) - {"n"} == places(text) - {"n"}, key
        assert not isinstance(text, dict) or "other" in other[key], key


def test_every_code_has_a_word() -> None:
    words = words_of("en")
    for prefix, codes in (
        ("kind", NoteKind), ("mark", Mark), ("priority", Priority), ("status", Status),
    ):  # fmt: skip
        assert all(words.has(f"{prefix}.{code}") for code in codes)


def test_periods_name_what_the_days_share_once() -> None:
    english, french = words_of("en"), words_of("fr")
    assert english.period(date(2015, 3, 3), date(2015, 3, 5)) == "3–5 March 2015"
    assert english.period(date(2015, 3, 30), date(2015, 4, 2)) == "30 March – 2 April 2015"
    assert french.period(date(2014, 12, 30), date(2015, 1, 2)) == (
        "30 décembre 2014 – 2 janvier 2015"
    )
    assert french.period(date(2015, 3, 3), None) == "3 mars 2015"
    assert english.period(None, None) == ""


def test_french_sets_narrow_spaces_before_its_signs() -> None:
    french = words_of("fr")
    assert french.spaced("Qui ? « Nous » : 88 %") == (
        "Qui\u202f? «\u202fNous\u202f»\u202f: 88\u202f%"
    )
    assert words_of("en").spaced("Who ?") == "Who ?"


def test_counts_numbers_and_times_follow_the_language() -> None:
    english, french = words_of("en"), words_of("fr")
    assert french.count("reached.women", 0) == "0 femme"
    assert english.count("reached.women", 0) == "0 women"
    assert french.number(4.25, 1) in ("4,2", "4,3")
    assert english.times(time(9), time(10, 30)) == "09:00–10:30"
    assert english.moment(datetime(2015, 3, 12, 18, 20)) == "12 March 2015, 18:20"
    assert english.percent(22, 25) == "88\u202f%"


def test_a_language_without_words_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        words_of("tlh")
