"""Answers: which questions are shown, which answers hold, and what is kept in the end.

Answers are a flat mapping from question name to `AnswerValue` (see `model`); an absent name is
unanswered. They are plain enough for MessagePack and JSON; `read_answers` brings them back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias, TypeVar, assert_never

import msgspec

from mieux_desktop.domain.questionnaires.conditions import Value, parse_condition
from mieux_desktop.domain.questionnaires.model import (
    NOT_APPLICABLE,
    AnswerValue,
    AnyQuestion,
    ChoiceQuestion,
    DateQuestion,
    DecimalQuestion,
    Grid,
    Group,
    IntegerQuestion,
    Note,
    Questionnaire,
    Rank,
    ScaleQuestion,
    SelectMultiple,
    SelectOne,
    TextQuestion,
)

Answers: TypeAlias = Mapping[str, AnswerValue]

_DECIMAL = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,9})?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MAX_INTEGER = 2**53  # beyond it, conditions could no longer tell neighbours apart


class ProblemCode(StrEnum):
    """What is wrong with an answer; the parameters it comes with in brackets."""

    REQUIRED = "required"
    WRONG_TYPE = "wrong_type"  # a number, date or text that is none
    UNKNOWN_CHOICE = "unknown_choice"  # [choice]
    REPEATED_CHOICE = "repeated_choice"  # [choice]
    INCOMPLETE_RANK = "incomplete_rank"  # [missing: how many are not placed]
    NOT_ON_SCALE = "not_on_scale"
    TOO_SMALL = "too_small"  # [minimum]
    TOO_LARGE = "too_large"  # [maximum]
    TOO_LONG = "too_long"  # [maximum: characters]
    CONSTRAINT = "constraint"  # the question's own constraint_message says why
    UNKNOWN_QUESTION = "unknown_question"


@dataclass(frozen=True)
class Problem:
    """Why an answer does not hold; the interface turns the code into a sentence."""

    question: str
    code: ProblemCode
    parameters: Mapping[str, int | str] = field(default_factory=dict)


def read_answers(plain: object) -> dict[str, AnswerValue]:
    """Answers from decoded MessagePack or JSON; raises msgspec.ValidationError."""
    return msgspec.convert(plain, dict[str, AnswerValue])


def starting_answers(questionnaire: Questionnaire) -> dict[str, AnswerValue]:
    """The defaults: what a form holds before anyone answers."""
    return {
        name: question.default
        for name, question in questionnaire.questions.items()
        if question.default is not None
    }


def is_blank(value: AnswerValue | None) -> bool:
    """Whether a value counts as no answer: absent, empty, or spaces only."""
    return value is None or value == () or (isinstance(value, str) and not value.strip())


def relevant_names(
    questionnaire: Questionnaire, answers: Answers, today: date | None = None
) -> frozenset[str]:
    """The names of all items to show, groups, notes and "other" texts included.

    A hidden question counts as unanswered in the conditions of the others, as in ODK. `today` is
    what conditions take for it: the clock's day if None, here and below.
    """
    return _shown(questionnaire, answers, today)[0]


def finish(
    questionnaire: Questionnaire, answers: Answers, today: date | None = None
) -> dict[str, AnswerValue]:
    """The answers to keep: shown, not blank, texts stripped; in reading order."""
    shown = relevant_names(questionnaire, answers, today)
    kept: dict[str, AnswerValue] = {}
    for name in questionnaire.questions:
        value = answers.get(name)
        if name in shown and value is not None and not is_blank(value):
            kept[name] = value.strip() if isinstance(value, str) else value
    return kept


def problems_of(
    questionnaire: Questionnaire, name: str, answers: Answers, today: date | None = None
) -> tuple[Problem, ...]:
    """What is wrong with the answer to one question; nothing while it is hidden."""
    shown, values = _shown(questionnaire, answers, today)
    if name not in shown:
        return ()
    return _problems(questionnaire.questions[name], answers.get(name), values, today)


def problems(
    questionnaire: Questionnaire, answers: Answers, today: date | None = None
) -> tuple[Problem, ...]:
    """What is wrong with the whole, in reading order; hidden questions are not looked at."""
    shown, values = _shown(questionnaire, answers, today)
    found = [
        Problem(name, ProblemCode.UNKNOWN_QUESTION)
        for name in answers
        if name not in questionnaire.questions
    ]
    for name, question in questionnaire.questions.items():
        if name in shown:
            found += _problems(question, answers.get(name), values, today)
    return tuple(found)


def form_problem(question: AnyQuestion, value: AnswerValue) -> Problem | None:
    """What is wrong with an answer by itself, `required` and `constraint` apart."""
    name = question.name
    wrong_type = Problem(name, ProblemCode.WRONG_TYPE)
    match question:
        case SelectOne():
            return _choice_problem(question, (value,)) if isinstance(value, str) else wrong_type
        case SelectMultiple() | Rank():
            return _choice_problem(question, value) if isinstance(value, tuple) else wrong_type
        case ScaleQuestion():
            if value == NOT_APPLICABLE and question.scale.not_applicable:
                return None
            points = {point.value for point in question.scale.points}
            on_scale = type(value) is int and value in points
            return None if on_scale else Problem(name, ProblemCode.NOT_ON_SCALE)
        case IntegerQuestion():
            if type(value) is not int:
                return wrong_type
            low = -_MAX_INTEGER if question.minimum is None else question.minimum
            high = _MAX_INTEGER if question.maximum is None else question.maximum
            if value < low:
                return Problem(name, ProblemCode.TOO_SMALL, {"minimum": low})
            return Problem(name, ProblemCode.TOO_LARGE, {"maximum": high}) if value > high else None
        case DecimalQuestion():
            if not isinstance(value, str) or not _DECIMAL.fullmatch(value):
                return wrong_type
            return _range_problem(question, Decimal(value), Decimal)
        case DateQuestion():
            if not isinstance(value, str) or not _is_date(value):
                return wrong_type
            return _range_problem(question, date.fromisoformat(value), date.fromisoformat)
        case TextQuestion():
            if not isinstance(value, str):
                return wrong_type
            if len(value) > question.max_length:
                return Problem(name, ProblemCode.TOO_LONG, {"maximum": question.max_length})
            return None
        case _:
            assert_never(question)


def _choice_problem(question: ChoiceQuestion, codes: tuple[str, ...]) -> Problem | None:
    known = {choice.code for choice in question.choices}
    for place, code in enumerate(codes):
        if code not in known:
            return Problem(question.name, ProblemCode.UNKNOWN_CHOICE, {"choice": code})
        if code in codes[:place]:
            return Problem(question.name, ProblemCode.REPEATED_CHOICE, {"choice": code})
    if isinstance(question, Rank) and len(codes) < len(known):
        missing = len(known) - len(codes)
        return Problem(question.name, ProblemCode.INCOMPLETE_RANK, {"missing": missing})
    return None


_Bounded = TypeVar("_Bounded", Decimal, date)


def _range_problem(
    question: DecimalQuestion | DateQuestion, value: _Bounded, read: Callable[[str], _Bounded]
) -> Problem | None:
    if question.minimum and value < read(question.minimum):
        return Problem(question.name, ProblemCode.TOO_SMALL, {"minimum": question.minimum})
    if question.maximum and value > read(question.maximum):
        return Problem(question.name, ProblemCode.TOO_LARGE, {"maximum": question.maximum})
    return None


def _is_date(text: str) -> bool:
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _problems(
    question: AnyQuestion,
    value: AnswerValue | None,
    values: Mapping[str, Value],
    today: date | None,
) -> tuple[Problem, ...]:
    if value is None or is_blank(value):
        return (Problem(question.name, ProblemCode.REQUIRED),) if question.required else ()
    if problem := form_problem(question, value):
        return (problem,)
    if question.constraint:
        holds = parse_condition(question.constraint).holds(
            values, _condition_value(question, value), today
        )
        return () if holds else (Problem(question.name, ProblemCode.CONSTRAINT),)
    return ()


def _shown(
    questionnaire: Questionnaire, answers: Answers, today: date | None
) -> tuple[frozenset[str], dict[str, Value]]:
    """The names of the shown items, and what conditions see of their answers."""
    shown: set[str] = set()
    values: dict[str, Value] = {}
    for placed in questionnaire.by_dependency:
        item, condition = placed.item, placed.condition
        if not shown.issuperset(placed.inside) or (
            condition and not condition.holds(values, today=today)
        ):
            continue
        shown.add(item.name)
        value = answers.get(item.name)
        if value is not None and not isinstance(item, Group | Grid | Note):
            values[item.name] = _condition_value(item, value)
    return frozenset(shown), values


def _condition_value(question: AnyQuestion, value: AnswerValue) -> Value:
    """A number for what is one, else text; an answer of the wrong form counts as none."""
    if is_blank(value) or form_problem(question, value):
        return ""
    if isinstance(value, tuple):
        return " ".join(value)
    if isinstance(question, DecimalQuestion):
        return float(value)
    return float(value) if isinstance(value, int) else value
