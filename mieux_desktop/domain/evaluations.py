"""Evaluations: a score per criterion with its reason and evidence; recommendations."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mieux_desktop.domain.ids import pair_id
from mieux_desktop.domain.record import Record, long_text

MIN_SCORE, MAX_SCORE = 1, 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation(Record):
    """One person's evaluation of an activity; make the id with `evaluation_id`."""

    action_id: bytes
    activity_id: bytes
    author_id: bytes
    challenges: tuple[str, ...] = ()  # codes of `challenges_delivery`
    overall: str = long_text()


@dataclass(frozen=True, slots=True, kw_only=True)
class Score(Record):
    """The score of one criterion (1 very low to 5 very good); make the id with `score_id`."""

    action_id: bytes
    evaluation_id: bytes
    criterion: str  # code of `evaluation_criteria`
    value: int | None = None
    justification: str = long_text()
    evidence: tuple[bytes, ...] = ()  # notes, sessions, collections


def evaluation_id(activity_id: bytes, author_id: bytes) -> bytes:
    """Return the identity of a person's evaluation of an activity."""
    return pair_id("evaluation", activity_id, author_id)


def score_id(evaluation: bytes, criterion: str) -> bytes:
    """Return the identity of a criterion's score in an evaluation."""
    return pair_id("score", evaluation, criterion)


def needs_justification(value: int | None) -> bool:
    """Tell whether a score must be explained: below 3 and above 4."""
    return value is not None and not 3 <= value <= 4


class Priority(StrEnum):
    """How much a recommendation matters."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation(Record):
    """What someone should do, by when, and on what evidence."""

    action_id: bytes
    mission_id: bytes
    text: str = long_text()
    type: str = ""  # code of `result_categories`
    addressee: str = ""
    priority: Priority = Priority.MEDIUM
    horizon: str = ""
    evidence: tuple[bytes, ...] = ()
    status: str = "open"  # open, under-way, done, dropped
    position: int = 0
    due_on: date | None = None
