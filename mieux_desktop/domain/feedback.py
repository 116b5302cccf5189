"""Questionnaires, collections of feedback, the responses that they release, and their themes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from mieux_desktop.domain.ids import pair_id
from mieux_desktop.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Questionnaire(Record):
    """One version of an own questionnaire; the shipped ones are files of the program.

    `body` is the questionnaire as plain values (see `domain.questionnaires.model`); once released
    it never changes.
    """

    action_id: bytes = b""  # empty: for everybody
    code: str
    version: int
    body: Mapping[str, Any]
    released_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection(Record):
    """An opened round of one version of a questionnaire for an activity, or for a whole action.

    Answers are sealed in the laptop's inbox until the round closes; results exist after that.
    """

    action_id: bytes
    activity_id: bytes  # empty: about the action
    questionnaire: str  # code, such as ``participant-feedback``
    version: int
    form: Mapping[str, Any] | None = None  # the questionnaire, if it does not ship; as its body
    occasion: str = ""  # before or after, where the same questions are asked twice
    opened_on: date
    closed_on: date | None = None
    invited: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Response(Record):
    """One anonymous set of answers; its id is random and it carries no time."""

    action_id: bytes
    collection_id: bytes
    language: str = ""
    channel: str = "paper"  # paper, phone or kiosk
    answers: Mapping[str, Any]
    batch: int = 0  # 0: released at the closing; 1, 2, …: five together that came late


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme(Record):
    """A short name under which answers in words are gathered, the same in all rounds of an action.

    Themes of the same name are one: to give a theme the name of another one merges the two.
    """

    action_id: bytes
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerTheme(Record):
    """That an answer in words is about a theme; make the id with `answer_theme_id`."""

    action_id: bytes
    collection_id: bytes
    response_id: bytes
    question: str
    theme_id: bytes


def answer_theme_id(response_id: bytes, question: str, theme_id: bytes) -> bytes:
    """Return the identity of one theme of one answer."""
    return pair_id("answer_theme", response_id, question, theme_id)


def result_id(collection_id: bytes, question: str) -> bytes:
    """Return the identity under which the result of one question is cited as evidence."""
    return pair_id("result", collection_id, question)
