"""Answers as they are typed, posted or written in a cell: texts that become answer values.

A phone without script posts texts; a default in a workbook is text. Whether an answer holds is
told by `answers.problems`: what cannot be read is handed on as it stands, so that it is told.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mieux_desktop.domain.questionnaires.model import (
    NOT_APPLICABLE,
    AnswerValue,
    AnyQuestion,
    DecimalQuestion,
    IntegerQuestion,
    Questionnaire,
    Rank,
    ScaleQuestion,
    SelectMultiple,
)

_LONGEST_NUMBER = 30


def read_typed(question: AnyQuestion, texts: Sequence[str]) -> AnswerValue | None:
    """The answer that these texts give; None for none. Only choices take more than one text.

    Digits of any script are read, and a comma as a decimal sign.
    """
    given = [text for text in texts if text.strip()]
    if not given:
        return None
    if isinstance(question, SelectMultiple | Rank):
        return tuple(text.strip() for text in given)
    text = given[0].replace("\r\n", "\n")
    match question:
        case ScaleQuestion() if text.strip() == NOT_APPLICABLE:
            return NOT_APPLICABLE
        case ScaleQuestion() | IntegerQuestion():
            number = _plain_number(text)
            digits = number.removeprefix("-")
            return int(number) if digits.isascii() and digits.isdigit() else text
        case DecimalQuestion():
            return _plain_number(text)
    return text


def read_posted(
    questionnaire: Questionnaire, fields: Mapping[str, Sequence[str]]
) -> dict[str, AnswerValue]:
    """The answers of a posted page: those of its fields that are named as questions."""
    answers: dict[str, AnswerValue] = {}
    for name, texts in fields.items():
        question = questionnaire.questions.get(name)
        value = None if question is None else read_typed(question, texts)
        if value is not None:
            answers[name] = value
    return answers


def write_typed(value: AnswerValue) -> tuple[str, ...]:
    """The texts that stand for an answer: what `read_typed` reads back."""
    return value if isinstance(value, tuple) else (str(value),)


def _plain_number(text: str) -> str:
    """ASCII digits, a point, no spaces; the text as it is where it is no such number."""
    if len(text) > _LONGEST_NUMBER:
        return text
    plain = "".join(str(int(c)) if c.isdecimal() else c for c in text if not c.isspace())
    return plain.replace("٫", ".").replace(",", ".").replace("−", "-")
