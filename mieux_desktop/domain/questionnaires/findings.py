"""What would fail in the field: every finding names its item and says why, by a code."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum
from graphlib import CycleError
from typing import TypeAlias

import msgspec

from mieux_desktop.domain.questionnaires.answers import form_problem
from mieux_desktop.domain.questionnaires.conditions import (
    NAME_PATTERN,
    ConditionError,
    parse_condition,
    to_number,
)
from mieux_desktop.domain.questionnaires.model import (
    NOT_APPLICABLE,
    AnyItem,
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
    Role,
    Scale,
    ScaleQuestion,
    SelectOne,
    Text,
    TextQuestion,
)

_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.\-]*")
_LANGUAGE = re.compile(r"[a-z]{2,3}")


class Finding(StrEnum):
    """Why a form cannot be used, as an English sentence part with its parameters."""

    FILE = "{reason}"
    NONE = "at least one is needed"
    TWICE = "{value!r} is given twice"
    LANGUAGE = "{value!r} is no language code with name"
    IDENTIFIER = "is not a plain identifier"
    VERSION = "counts from 1"
    NO_TEXT = "has no text in {language!r}"
    UNDECLARED = "{language!r} is not declared"
    NAME = "is not a plain name"
    EMPTY_GROUP = "is an empty group"
    NO_ROWS = "is a grid without rows"
    LENGTH = "max_length is below 1"
    NO_CONSTRAINT = "has no constraint"
    DEFAULT = "{problem}"
    CONDITION = "{error}"
    NO_QUESTION = "refers to {value!r}, which is no question"
    NO_ANSWER = "asks for {value!r}, which is no answer to {question}"
    CURRENT = "'.' has no meaning here"
    CIRCLE = "relevant depends on itself: {circle}"
    CHOICE_CODE = "{value!r} is no plain code"
    OTHERS = "too many that ask for a text"
    NO_CHOICE = "{value!r} is no choice"
    FEW_POINTS = "at least two points are needed"
    ORDER = "points do not ascend"
    BOUND = "{value!r} is no bound of this type"
    BOUNDS = "minimum is above maximum"
    PAIRS = "knowledge before and after do not pair up"
    NEEDS_SCALE = "its role needs a scale"
    NEEDS_SELECT_ONE = "its role needs select_one"
    NEEDS_0_TO_10 = "its role needs a scale from 0 to 10"


class QuestionnaireError(ValueError):
    """A questionnaire cannot be used; `place` says where (a name, or a path in the file).

    `item` is the name of the item at fault, empty if it is the form as a whole; the parameters
    fill the places of the code's sentence (that of CONDITION is a ConditionError).
    """

    def __init__(self, place: str, code: Finding, item: str = "", **parameters: object) -> None:
        self.place = place
        self.code = code
        self.item = item
        self.parameters = parameters
        self.reason = code.format(**parameters)
        super().__init__(f"{place}: {self.reason}")


def findings(questionnaire: Questionnaire) -> tuple[QuestionnaireError, ...]:
    """All that would fail in the field, in the order in which it stands in the form."""
    return tuple(_findings(questionnaire))


def faults(questionnaire: Questionnaire) -> tuple[QuestionnaireError, ...]:
    """The findings for which a form cannot be read or asked at all.

    A condition on an answer that nobody can give is none: ODK takes it as never true.
    """
    return tuple(e for e in _findings(questionnaire) if e.code is not Finding.NO_ANSWER)


_Found: TypeAlias = Iterator[QuestionnaireError]


def _findings(questionnaire: Questionnaire) -> _Found:
    languages = [language.code for language in questionnaire.languages]
    if not languages:
        yield QuestionnaireError("languages", Finding.NONE)
    for code in _repeated(languages):
        yield QuestionnaireError("languages", Finding.TWICE, value=code)
    for language in questionnaire.languages:
        if not _LANGUAGE.fullmatch(language.code) or not language.name.strip():
            yield QuestionnaireError("languages", Finding.LANGUAGE, value=language.code)
    if not _CODE.fullmatch(questionnaire.name):
        yield QuestionnaireError("name", Finding.IDENTIFIER)
    if questionnaire.version < 1:
        yield QuestionnaireError("version", Finding.VERSION)
    if not questionnaire.items:
        yield QuestionnaireError("items", Finding.NONE)
    texts = _Texts(languages)
    yield from texts("title", "", questionnaire.title, needed=True)
    yield from texts("introduction", "", questionnaire.introduction)
    yield from texts("thanks", "", questionnaire.thanks)
    names = [placed.item.name for placed in questionnaire.placed]
    for name in names:
        if not re.fullmatch(NAME_PATTERN, name):
            yield QuestionnaireError(name or "items", Finding.NAME, name)
    for name in _repeated(names):
        yield QuestionnaireError("items", Finding.TWICE, name, value=name)
    for placed in questionnaire.placed:
        yield from _item_findings(placed.item, texts, questionnaire.questions)
    try:
        _ = questionnaire.by_dependency
    except CycleError as error:
        first, circle = error.args[1][0], " > ".join(error.args[1])
        yield QuestionnaireError(first, Finding.CIRCLE, first, circle=circle)
    except ConditionError:
        pass  # told above, with its place
    yield from _role_findings(questionnaire)


class _Texts:
    """Every text is there in every language of the questionnaire, and in no other."""

    def __init__(self, languages: list[str]) -> None:
        self._languages = languages

    def __call__(self, place: str, item: str, text: Text, needed: bool = False) -> _Found:
        if not text and not needed:
            return
        for language in self._languages:
            if not text.get(language, "").strip():
                yield QuestionnaireError(place, Finding.NO_TEXT, item, language=language)
        for language in text:
            if language not in self._languages:
                yield QuestionnaireError(place, Finding.UNDECLARED, item, language=language)


def _repeated(values: Iterable[str]) -> Iterator[str]:
    return (value for value, count in Counter(values).items() if count > 1)


def _item_findings(item: AnyItem, texts: _Texts, questions: dict[str, AnyQuestion]) -> _Found:
    name = item.name
    yield from texts(f"{name}, label", name, item.label, needed=True)
    yield from texts(f"{name}, hint", name, item.hint)
    yield from _condition_findings(name, "relevant", item.relevant, questions)
    match item:
        case Note():
            return
        case Group():
            if not item.items:
                yield QuestionnaireError(name, Finding.EMPTY_GROUP, name)
            return
        case Grid():
            if not item.rows:
                yield QuestionnaireError(name, Finding.NO_ROWS, name)
            yield from _scale_findings(name, item.scale, texts)
            return
        case ChoiceQuestion():
            yield from _choice_findings(item, texts)
        case ScaleQuestion():
            yield from _scale_findings(name, item.scale, texts)
        case IntegerQuestion() | DecimalQuestion() | DateQuestion():
            yield from _bound_findings(item)
        case TextQuestion():
            if item.max_length < 1:
                yield QuestionnaireError(name, Finding.LENGTH, name)
    yield from texts(f"{name}, short", name, item.short)
    message = f"{name}, constraint_message"
    yield from texts(message, name, item.constraint_message)
    if item.constraint_message and not item.constraint:
        yield QuestionnaireError(message, Finding.NO_CONSTRAINT, name)
    yield from _condition_findings(name, "constraint", item.constraint, questions)
    if item.default is not None and (problem := form_problem(item, item.default)):
        place = f"{name}, default"
        yield QuestionnaireError(place, Finding.DEFAULT, name, problem=problem.code.value)


def _condition_findings(
    name: str, part: str, text: str, questions: dict[str, AnyQuestion]
) -> _Found:
    if not text:
        return
    place = f"{name}, {part}"
    try:
        condition = parse_condition(text)
    except ConditionError as error:
        yield QuestionnaireError(place, Finding.CONDITION, name, error=error)
        return
    for reference in sorted(condition.references):
        if reference not in questions:
            yield QuestionnaireError(place, Finding.NO_QUESTION, name, value=reference)
    for reference, answer in condition.compared:
        if not _can_be_answered(questions.get(reference), answer):
            parameters = {"value": answer, "question": reference}
            yield QuestionnaireError(place, Finding.NO_ANSWER, name, **parameters)
    if condition.uses_current and part != "constraint":
        yield QuestionnaireError(place, Finding.CURRENT, name)


def _can_be_answered(question: AnyQuestion | None, answer: str) -> bool:
    """Tell whether an answer can be among those of a question with choices or a scale."""
    match question:
        case ChoiceQuestion():
            codes = {choice.code for choice in question.choices}
            return codes.issuperset(answer.split()) or any(
                to_number(code) == to_number(answer) for code in codes
            )
        case ScaleQuestion():
            values = [float(point.value) for point in question.scale.points]
            return answer in ("", NOT_APPLICABLE) or to_number(answer) in values
        case _:
            return True


def _choice_findings(item: ChoiceQuestion, texts: _Texts) -> _Found:
    name, place = item.name, f"{item.name}, choices"
    if not item.choices:
        yield QuestionnaireError(place, Finding.NONE, name)
    for code in _repeated(choice.code for choice in item.choices):
        yield QuestionnaireError(place, Finding.TWICE, name, value=code)
    for choice in item.choices:
        if not _CODE.fullmatch(choice.code):
            yield QuestionnaireError(place, Finding.CHOICE_CODE, name, value=choice.code)
        yield from texts(f"{place}, {choice.code}", name, choice.label, needed=True)
    if sum(choice.other for choice in item.choices) > (0 if isinstance(item, Rank) else 1):
        yield QuestionnaireError(place, Finding.OTHERS, name)
    known = {choice.code for choice in item.choices}
    for code in item.correct:
        if code not in known:
            yield QuestionnaireError(f"{name}, correct", Finding.NO_CHOICE, name, value=code)


def _scale_findings(name: str, scale: Scale, texts: _Texts) -> _Found:
    place = f"{name}, scale"
    values = [point.value for point in scale.points]
    if len(values) < 2:
        yield QuestionnaireError(place, Finding.FEW_POINTS, name)
        return
    if values != sorted(set(values)):
        yield QuestionnaireError(place, Finding.ORDER, name)
    yield from texts(f"{place}, not_applicable", name, scale.not_applicable)
    for point in scale.points:
        is_end = point.value in (values[0], values[-1])
        yield from texts(f"{place}, {point.value}", name, point.label, needed=is_end)


def _bound_findings(item: IntegerQuestion | DecimalQuestion | DateQuestion) -> _Found:
    """A bound must be a valid answer itself, and the lower one respect the upper one."""
    none = None if isinstance(item, IntegerQuestion) else ""
    unbounded = msgspec.structs.replace(item, minimum=none, maximum=none)
    bounds = [bound for bound in (item.minimum, item.maximum) if bound is not None and bound != ""]
    wrong = [bound for bound in bounds if form_problem(unbounded, bound) is not None]
    for bound in wrong:
        yield QuestionnaireError(item.name, Finding.BOUND, item.name, value=bound)
    if len(bounds) == 2 and not wrong and form_problem(item, bounds[0]) is not None:
        yield QuestionnaireError(item.name, Finding.BOUNDS, item.name)


def _role_findings(questionnaire: Questionnaire) -> _Found:
    before = questionnaire.with_role(Role.KNOWLEDGE_BEFORE)
    after = questionnaire.with_role(Role.KNOWLEDGE_AFTER)
    if len(before) != len(after):
        yield QuestionnaireError("roles", Finding.PAIRS)
    for question in (*before, *after):
        if not isinstance(question, ScaleQuestion):
            yield QuestionnaireError(question.name, Finding.NEEDS_SCALE, question.name)
    for question in questionnaire.with_role(Role.PROFILE):
        if not isinstance(question, SelectOne):
            yield QuestionnaireError(question.name, Finding.NEEDS_SELECT_ONE, question.name)
    for question in questionnaire.with_role(Role.RECOMMENDATION):
        from_0_to_10 = isinstance(question, ScaleQuestion) and [
            point.value for point in question.scale.points
        ] == list(range(11))
        if not from_0_to_10:
            yield QuestionnaireError(question.name, Finding.NEEDS_0_TO_10, question.name)
