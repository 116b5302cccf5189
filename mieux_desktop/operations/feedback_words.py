"""Words beside a questionnaire, in the language of who answers: on the wall, the kiosk, paper."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from mieux_desktop.domain.questionnaires.model import Language
from mieux_desktop.operations.catalogue import load_programme
from mieux_desktop.paths import resources

_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@dataclass(frozen=True)
class FormWords:
    """The fixed sentences in one language; a language that has none gets English ones."""

    language: Language
    funded_by: str
    implemented_by: str
    sentences: dict[str, str]

    def __call__(self, name: str, **values: str | int) -> str:
        """Return the sentence of this name, with its places filled."""
        told = {key: self.number(value) for key, value in values.items()}
        return self.sentences[name].format(**told)

    def number(self, value: str | int) -> str:
        """Return a number in the digits of the language."""
        return str(value).translate(_ARABIC_DIGITS) if self.language.code == "ar" else str(value)

    @property
    def right_to_left(self) -> bool:
        """Tell whether the language is written from right to left."""
        return self.language.direction == "rtl"


def words_for(language: Language) -> FormWords:
    """Return the words for a language of a form; those of the phone pages are among them."""
    told = _sentences()
    code = language.code if language.code in told else "en"
    programme = load_programme(code)
    return FormWords(
        language,
        " ".join(programme.funded_by),
        " ".join(programme.implemented_by),
        told[code],
    )


@cache
def _sentences() -> dict[str, dict[str, str]]:
    phones: dict[str, Any] = json.loads((resources() / "collect" / "words.json").read_text("utf-8"))
    room: dict[str, Any] = json.loads((resources() / "feedback" / "words.json").read_text("utf-8"))
    return {code: phones.get(code, {}) | words for code, words in room.items()}
