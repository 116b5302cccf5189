"""Answer keys: what one key says to a question, when paper forms are typed in."""

from string import ascii_lowercase
from typing import NamedTuple

from mieux_desktop.domain.questionnaires.model import (
    NOT_APPLICABLE,
    AnswerValue,
    AnyQuestion,
    ChoiceQuestion,
    Rank,
    ScaleQuestion,
    SelectMultiple,
    SelectOne,
)


class Keyed(NamedTuple):
    """An answer by key, None if taken back; `complete` when the next question can follow."""

    answer: AnswerValue | None
    complete: bool


def is_typed(question: AnyQuestion) -> bool:
    """Tell whether a question is answered in words or figures, not by one key."""
    return not isinstance(question, ScaleQuestion | ChoiceQuestion)


def answer_by_key(question: AnyQuestion, value: AnswerValue | None, key: str) -> Keyed | None:
    """Return what a key makes of the present answer; None when it says nothing here.

    Digits are points of a scale, 0 or n is “not applicable”, and 1 then 0 is ten. Choices have
    their number or their letter; in several choices a second time takes one back.
    """
    key = str(int(key)) if key.isdecimal() else key.lower()  # in the figures of any script
    match question:
        case ScaleQuestion():
            return _point(question, value, key)
        case SelectOne() | SelectMultiple() | Rank():
            place = _place(key, len(question.choices))
            return None if place is None else _choice(question, value, place)
        case _:
            return None


def shown(question: AnyQuestion, value: AnswerValue | None, not_applicable: str) -> str:
    """Return an answer as short as the key that gives it; words and figures whole."""
    if value is None:
        return ""
    if isinstance(question, ChoiceQuestion):
        codes = [choice.code for choice in question.choices]
        chosen = value if isinstance(value, tuple) else (value,)
        return " ".join(str(codes.index(code) + 1) for code in chosen if code in codes)
    if isinstance(question, ScaleQuestion) and value == NOT_APPLICABLE:
        return not_applicable
    return str(value)


def _point(question: ScaleQuestion, value: AnswerValue | None, key: str) -> Keyed | None:
    values = [point.value for point in question.scale.points]
    if key == "0" and value == 1 and 10 in values:
        return Keyed(10, complete=True)
    if key.isdecimal() and int(key) in values:
        return Keyed(int(key), complete=not (key == "1" and 10 in values))
    if key in ("0", "n") and question.scale.not_applicable:
        return Keyed(NOT_APPLICABLE, complete=True)
    return None


def _place(key: str, count: int) -> int | None:
    place = int(key) - 1 if key.isdecimal() else ascii_lowercase.find(key)
    return place if key and 0 <= place < count else None


def _choice(
    question: SelectOne | SelectMultiple | Rank, value: AnswerValue | None, place: int
) -> Keyed:
    codes = [choice.code for choice in question.choices]
    code = codes[place]
    if isinstance(question, SelectOne):
        return Keyed(code, complete=True)
    chosen = list(value) if isinstance(value, tuple) else []
    if code in chosen:
        chosen.remove(code)
    else:
        chosen.append(code)
    if isinstance(question, SelectMultiple):
        chosen.sort(key=codes.index)
    whole = isinstance(question, Rank) and len(chosen) == len(codes)
    return Keyed(tuple(chosen) or None, complete=whole)
