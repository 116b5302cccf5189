"""Matching of typed words with texts, blind to accents and capitals."""

import unicodedata


def fold(text: str) -> str:
    """Return the text without accents, capitals and curved apostrophes, to compare and sort by."""
    if text.isascii():
        return text.casefold()
    apart = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def holds_words(folded: str, typed: str) -> bool:
    """Tell whether a folded text holds every word that was typed, in any order."""
    return all(word in folded for word in fold(typed).split())
