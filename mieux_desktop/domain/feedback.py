"""Collections of feedback and the responses that they release."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from mieux_desktop.domain.ids import pair_id
from mieux_desktop.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection(Record):
    """An opened round of one version of a questionnaire for an activity.

    Answers are sealed in the laptop's inbox until the round closes; results exist after that.
    """

    action_id: bytes
    activity_id: bytes
    questionnaire: str  # code, such as ``participant-feedback``
    version: int
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


def result_id(collection_id: bytes, question: str) -> bytes:
    """Return the identity under which the result of one question is cited as evidence."""
    return pair_id("result", collection_id, question)
