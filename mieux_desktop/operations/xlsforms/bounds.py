"""Bounds of numbers, dates and texts as the constraints in which XLSForm keeps them."""

from __future__ import annotations

import re

from mieux_desktop.domain.questionnaires.model import (
    AnyQuestion,
    DateQuestion,
    DecimalQuestion,
    IntegerQuestion,
    TextQuestion,
)

_DEFAULT_LENGTH = 4000
_NUMBER = r"(-?[0-9]{1,15}(?:\.[0-9]{1,9})?)"
_DAY = r"date\('([0-9]{4}-[0-9]{2}-[0-9]{2})'\)"


def write_constraint(question: AnyQuestion) -> str:
    """The bounds of a question and its own constraint as one."""
    parts = [f"{sign}{value}" for sign, value in _bounds(question)]
    if not parts:
        return question.constraint
    return " and ".join([*parts, *([f"({question.constraint})"] if question.constraint else [])])


def read_constraint(kind: str, text: str, *, told: bool) -> tuple[dict[str, str], str]:
    """Split a constraint into bounds and the rest.

    Bounds are taken from the beginning of `. >= 1 and . <= 5 and (rest)`. Where the form has
    words of its own for a bound (`told`), it stays a constraint, so that the words are shown.
    """
    found: dict[str, str] = {}
    rest = text
    for name, pattern in _patterns(kind):
        match = re.match(rf"{pattern}\s*(?:and\s+|$)", rest)
        if match:
            found[name] = match.group(1)
            rest = rest[match.end() :]
    inner = _unwrapped(rest)
    if not found or (rest and inner is None) or (told and not rest):
        return {}, text
    return found, inner or ""


def _bounds(question: AnyQuestion) -> list[tuple[str, str]]:
    match question:
        case IntegerQuestion():
            low = "" if question.minimum is None else str(question.minimum)
            high = "" if question.maximum is None else str(question.maximum)
        case DecimalQuestion():
            low, high = question.minimum, question.maximum
        case DateQuestion():
            low = f"date('{question.minimum}')" if question.minimum else ""
            high = f"date('{question.maximum}')" if question.maximum else ""
        case TextQuestion() if question.max_length != _DEFAULT_LENGTH:
            return [("string-length(.) <= ", str(question.max_length))]
        case _:
            return []
    return [(sign, value) for sign, value in ((". >= ", low), (". <= ", high)) if value]


def _patterns(kind: str) -> list[tuple[str, str]]:
    if kind == "text":
        return [("max_length", r"string-length\(\s*\.\s*\)\s*<=\s*([0-9]{1,5})")]
    if kind not in ("integer", "decimal", "date"):
        return []
    value = _DAY if kind == "date" else _NUMBER
    if kind == "integer":
        value = r"(-?[0-9]{1,15})(?![.0-9])"
    return [("minimum", rf"\.\s*>=\s*{value}"), ("maximum", rf"\.\s*<=\s*{value}")]


def _unwrapped(text: str) -> str | None:
    """What one pair of brackets around the whole text holds; None if there is no such pair."""
    if not (text.startswith("(") and text.endswith(")")):
        return None
    depth, quote = 0, ""
    for place, character in enumerate(text):
        if quote:
            quote = "" if character == quote else quote
        elif character in "'\"":
            quote = character
        elif character in "()":
            depth += 1 if character == "(" else -1
            if depth == 0 and place < len(text) - 1:
                return None
    return text[1:-1].strip()
