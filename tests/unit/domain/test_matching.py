import pytest

from mieux_desktop.domain.matching import fold, holds_words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Côte d’Ivoire", "cote d'ivoire"),
        ("ÉTAT", "etat"),
        ("Plain", "plain"),
        ("Straße", "strasse"),
    ],
)
def test_accents_capitals_and_curved_apostrophes_do_not_count(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_every_typed_word_has_to_be_there_in_any_order() -> None:
    assert holds_words("ministere de l'interieur", "INTÉRIEUR min")
    assert not holds_words("ministere de l'interieur", "ministère santé")
    assert holds_words("anything", "  ")
