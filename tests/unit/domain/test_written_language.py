"""The language of a text is told when it is evident, and only then."""

import pytest

from mieux_desktop.domain.written_language import written_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Send the draft communication plan to all embassies and collect comments.", "en"),
        ("Three embassies were not invited", "en"),
        ("Nommer un point focal dans chaque institution", "fr"),
        ("Les frais restent élevés dans tous les corridors.", "fr"),
        ("Las comisiones siguen altas en todos los corredores.", "es"),
        ("As taxas continuam altas em todos os corredores.", "pt"),
        ("Назначить координатора в каждом учреждении (MIEUX)", "ru"),
        ("تسمية منسق في كل مؤسسة (MIEUX)", "ar"),
        ("Ask the Ministère de l’Intérieur et des Cultes for the list of its posts", "en"),
    ],
)
def test_sentences_tell_their_language(text: str, language: str) -> None:
    assert written_language(text) == language


@pytest.mark.parametrize(
    "text", ["", "12 / 30", "Policy", "Ministère de l’Intérieur", "Publish the fees", "移民政策"]
)
def test_a_language_that_is_not_evident_is_not_guessed(text: str) -> None:
    assert written_language(text) == ""
