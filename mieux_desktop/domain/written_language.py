"""The language that a text is evidently written in, by its script and its commonest words.

Notes, reasons and recommendations are written in one language each, and nobody says in which;
a document in another language has to mark them.
"""

import re

_LATIN = {
    "en": "the of and to in is for with that are was were by from be has have had not at an it "
    "which will should their been all more than who before after on this each its into but or as "
    "a no they there",
    "fr": "le la les des du de et est une un dans pour avec sur que qui ne pas au aux ce cette "
    "sont ont par plus leur être avant après à en se il elle ou mais doit été chaque a",
    "es": "el la los las del de y en es una un para con por que se no al lo su sus son más como "
    "fue han debe antes a o pero cada entre",
    "pt": "o a os as do da dos das de e em é uma um para com por que se não ao na no nas nos são "
    "mais como foi tem deve antes pela pelo cada entre mas ou",
}
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = {"ar": re.compile(r"[\u0600-\u06ff]"), "ru": re.compile(r"[\u0400-\u04ff]")}
_LETTER = re.compile(r"[^\W\d_]")
_ENOUGH = 1.5  # words that only one of the languages has; shared ones count a part
_CLEAR = 1.6  # times as many as of the next language


def written_language(text: str) -> str:
    """Return the code of a language of documents, empty when it is not evident."""
    letters = len(_LETTER.findall(text))
    for code, script in _SCRIPTS.items():
        if 2 * len(script.findall(text)) > letters:
            return code
    found = dict.fromkeys(_LATIN, 0.0)
    for word in _WORD.findall(text.lower()):
        languages = _LANGUAGES_OF.get(word, ())
        for code in languages:
            found[code] += 1 / len(languages)
    next_most, most = sorted(found.values())[-2:]
    evident = most >= _ENOUGH and most >= _CLEAR * next_most
    return max(found, key=found.__getitem__) if evident else ""


def _by_word() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for code, words in _LATIN.items():
        for word in words.split():
            found.setdefault(word, []).append(code)
    return found


_LANGUAGES_OF = _by_word()
