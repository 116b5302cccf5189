"""Steps: what a page shows and what a posted page leads to; pure.

Nothing is kept between two pages: each carries the answers of all others as hidden fields.
"""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from mieux_desktop.domain.questionnaires.answers import (
    Problem,
    problems,
    relevant_names,
    starting_answers,
)
from mieux_desktop.domain.questionnaires.model import (
    AnswerValue,
    AnyItem,
    ChoiceQuestion,
    Grid,
    Group,
    Questionnaire,
    Text,
)
from mieux_desktop.domain.questionnaires.typed import read_posted

_KEY_BYTES = 16


class Field(StrEnum):
    """Names of the fields that are no questions: those of questions never begin with a point."""

    KEY = ".key"  # random; the same form sent twice counts once
    LANGUAGE = ".language"
    STEP = ".step"  # the page that was posted
    SEEN = ".seen"  # what it showed
    SLIP = ".slip"
    GO = ".go"  # the button; "look" with the name of a page goes there


class Go(StrEnum):
    """What a button asks for."""

    NEXT = "next"
    BACK = "back"
    SEND = "send"
    LOOK = "look"  # the same page again: in another language, or with what an answer brings up


@dataclass(frozen=True)
class Step:
    """A page: a group of the form, or the questions that stand between two groups."""

    name: str
    heading: Text
    items: tuple[AnyItem, ...]
    names: frozenset[str]  # of all that stands on it, however deep


@dataclass(frozen=True)
class Filling:
    """A form that is being filled in, as a page carries it."""

    key: bytes
    language: str
    answers: Mapping[str, AnswerValue]
    step: str = ""
    seen: frozenset[str] = frozenset()
    slip: str = ""


@dataclass(frozen=True)
class Outcome:
    """Where a posted page leads: to a page, with what is wrong there, or to sending."""

    filling: Filling
    wrong: tuple[Problem, ...] = ()
    appeared: bool = False  # an answer brought up a question on the same page
    sends: bool = False


def steps_of(form: Questionnaire) -> tuple[Step, ...]:
    """The pages of a form, in order."""
    found: list[Step] = []
    loose: list[AnyItem] = []

    def add_loose() -> None:
        if loose:
            found.append(Step(loose[0].name, {}, tuple(loose), frozenset(_names(loose))))
            loose.clear()

    for item in form.items:
        if isinstance(item, Group):
            add_loose()
            found.append(Step(item.name, item.label, item.items, frozenset(_names([item]))))
        else:
            loose.append(item)
    add_loose()
    return tuple(found)


def begin(form: Questionnaire, language: str, slip: str = "") -> Filling:
    """An empty form with a key of its own."""
    key = secrets.token_bytes(_KEY_BYTES)
    return Filling(key, language, starting_answers(form), slip=slip)


def read_filling(form: Questionnaire, fields: Mapping[str, Sequence[str]]) -> Filling | None:
    """What a page posted; None if it is none of ours."""
    try:
        key = bytes.fromhex(_first(fields, Field.KEY))
    except ValueError:
        return None
    if len(key) != _KEY_BYTES:
        return None
    cleaned = {name: [_clean(text) for text in texts] for name, texts in fields.items()}
    return Filling(
        key=key,
        language=form.language_for(_first(fields, Field.LANGUAGE)).code,
        answers=read_posted(form, cleaned),
        step=_first(fields, Field.STEP),
        seen=frozenset(_first(fields, Field.SEEN).split()),
        slip=_first(fields, Field.SLIP),
    )


def shown_steps(
    form: Questionnaire, answers: Mapping[str, AnswerValue]
) -> tuple[list[Step], frozenset[str]]:
    """The pages that have something to show with these answers, and all that is shown."""
    shown = relevant_names(form, answers)
    return [step for step in steps_of(form) if step.names & shown], shown


def follow(form: Questionnaire, filling: Filling, go: Go) -> Outcome:
    """Where a button leads from the page that was filled in; answers that do not hold stop it."""
    steps, shown = shown_steps(form, filling.answers)
    names = [step.name for step in steps]
    if not steps:
        return Outcome(filling, sends=True)
    if filling.step not in names:  # the first page, or one that an answer has hidden
        return Outcome(replace(filling, step=names[0]))
    place = names.index(filling.step)
    if go is Go.LOOK:
        return Outcome(filling)
    if go is Go.BACK:
        return Outcome(replace(filling, step=names[max(0, place - 1)]))
    here = steps[place]
    wrong = problems(form, filling.answers)
    wrong_here = tuple(problem for problem in wrong if problem.question in here.names)
    if wrong_here:
        return Outcome(filling, wrong_here)
    if (here.names & shown) - filling.seen - beside_choices(form).keys():
        return Outcome(filling, appeared=True)
    if go is Go.NEXT and place + 1 < len(steps):
        return Outcome(replace(filling, step=names[place + 1]))
    if wrong:
        first = next(step for step in steps if wrong[0].question in step.names)
        there = tuple(problem for problem in wrong if problem.question in first.names)
        return Outcome(replace(filling, step=first.name), there)
    return Outcome(filling, sends=True)


def live_names(form: Questionnaire, step: Step) -> frozenset[str]:
    """The questions on a page whose answers bring up or hide others on it."""
    beside = beside_choices(form).keys()
    return frozenset(
        name
        for placed in form.placed
        if placed.item.name in step.names - beside and placed.condition
        for name in placed.condition.references
        if name in step.names
    )


def beside_choices(form: Questionnaire) -> dict[str, str]:
    """The texts that stand beside an "other" choice all the time, and whose choice it is."""
    return {
        question.other_question.name: name
        for name, question in form.questions.items()
        if isinstance(question, ChoiceQuestion) and question.other_question
    }


def _names(items: Iterable[AnyItem]) -> Iterable[str]:
    for item in items:
        yield item.name
        if isinstance(item, Group):
            yield from _names(item.items)
        elif isinstance(item, Grid):
            yield from (row.name for row in item.rows)
        elif isinstance(item, ChoiceQuestion) and item.other_question:
            yield item.other_question.name


def _first(fields: Mapping[str, Sequence[str]], name: str) -> str:
    return next(iter(fields.get(name, ())), "")


def _clean(text: str) -> str:
    """Drop what is no text: control characters, halves of characters."""
    return "".join(c for c in text if c in "\n\r\t" or unicodedata.category(c) not in ("Cc", "Cs"))
