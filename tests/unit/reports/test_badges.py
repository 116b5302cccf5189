"""What stands on a badge leaves its code free, however long it is."""

import pytest

from mieux_desktop.reports import badges


@pytest.mark.parametrize(
    ("name", "about"),
    [
        ("Ama Quaye", "Director, Bank of Ghana"),
        (
            "Marie-Antoinette Éléonore de Saint-Exupéry-Ouédraogo épouse Kouassi-Blanchard",
            "Cheffe de service, Ministère de l’Intégration africaine et des Ivoiriens",
        ),
        (
            "محمد بن عبد الرحمن بن عبد العزيز آل الشيخ الحسيني",
            "مديرة مكلفة بالهجرة, وزارة الشؤون الخارجية والتعاون الإفريقي والمغاربة بالخارج",
        ),
    ],
)
def test_words_end_above_the_code(name: str, about: str) -> None:
    badge = badges.Badge(name, about, "7KQ4-92TB", "B7KQ4-92TB")
    texts = badges._words(badge, "Ghana II, Activity 5")
    high = sum(text.height(badges._ROOM) + badges._BETWEEN for text in texts)
    assert high <= badges._WORDS
