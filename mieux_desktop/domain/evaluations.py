"""Evaluations: scores by criterion, results by category; recommendations and their follow-up."""

from dataclasses import dataclass
from datetime import date, datetime
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


class Degree(StrEnum):
    """How far a result that was expected was achieved."""

    FULL = "full"
    LARGELY = "largely"
    PARTLY = "partly"
    NOT = "not"


@dataclass(frozen=True, slots=True, kw_only=True)
class Achievement(Record):
    """What was achieved of what was expected in one category; make the id with `achievement_id`.

    Of an activity, or, without one, of the action as a whole.
    """

    action_id: bytes
    activity_id: bytes = b""
    category: str  # code of `result_categories`
    expected: str = long_text()
    achieved: str = long_text()
    degree: Degree | None = None
    evidence: tuple[bytes, ...] = ()  # notes, sessions, collections

    @property
    def says_something(self) -> bool:
        """Tell whether there is more than its place, so that documents print it."""
        return bool(self.expected.strip() or self.achieved.strip() or self.degree)


def achievement_id(action_id: bytes, activity_id: bytes, category: str) -> bytes:
    """Return the identity of the results of an activity, or of an action, in a category."""
    return pair_id("achievement", activity_id or action_id, category)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp(Record):
    """What a person found had become of a recommendation; make the id with `follow_up_id`.

    Without a mission it was noted between two. The recommendation itself has the state now.
    """

    action_id: bytes
    recommendation_id: bytes
    mission_id: bytes = b""
    status: str = "open"  # as of the recommendation
    word: str = long_text()
    noted_by: bytes
    noted_at: datetime
    evidence: tuple[bytes, ...] = ()


def follow_up_id(recommendation_id: bytes, mission_id: bytes, noted_by: bytes) -> bytes:
    """Return the identity of what a person found of a recommendation on a mission."""
    return pair_id("follow_up", recommendation_id, mission_id, noted_by)
