"""What a document is called: its kind, its subject in one line, its status."""

from mieux_desktop.reports.content import Document
from mieux_desktop.reports.words import Words

BETWEEN = "\u2002·\u2002"


def document_title(document: Document, words: Words) -> str:
    """Return what this kind of document is called."""
    return words(f"title.{document.kind}")


def subject_of(document: Document, words: Words, separator: str) -> str:
    """Return action, activity, place and days in one line."""
    where = place_and_days(document, words)
    parts = (document.identity.action_name, activity_of(document, words), where)
    return separator.join(part for part in parts if part)


def place_and_days(document: Document, words: Words) -> str:
    """Return where and when it was; of an action its period."""
    identity = document.identity
    when = words.period(identity.starts_on, identity.ends_on)
    where = words("comma").join(part for part in (identity.place, when) if part)
    return where or identity.action_period


def activity_of(document: Document, words: Words) -> str:
    """Return "Activity 5" or "Activities 4, 5"; empty without activity."""
    numbers = document.identity.activity_numbers
    if not numbers:
        return ""
    return words.count("activity", len(numbers), numbers=words("comma").join(map(str, numbers)))


def status_of(document: Document, words: Words) -> str:
    """Return the status with its date."""
    identity = document.identity
    word = words(f"status.{identity.status}")
    if not identity.dated_on:
        return word
    return words("status.on", status=word, day=words.day(identity.dated_on))
