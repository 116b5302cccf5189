"""Missions: one team's trip for one or several activities of an action."""

from dataclasses import dataclass
from datetime import date

from mieux_desktop.domain.ids import pair_id
from mieux_desktop.domain.record import Record, long_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Mission(Record):
    """Notes and the expert mission report belong to it; `activity_ids` in the order of travel."""

    action_id: bytes
    activity_ids: tuple[bytes, ...]
    place: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    team: tuple[bytes, ...] = ()  # people; the first leads
    officer: str = ""
    terms_of_reference: str = long_text()


@dataclass(frozen=True, slots=True, kw_only=True)
class Deployment(Record):
    """An officer's word that a person works on an action: the hub gives them what it holds of it.

    Make the id with `deployment_id`; deleted, the person is withdrawn.
    """

    action_id: bytes
    person_id: bytes


def deployment_id(action_id: bytes, person_id: bytes) -> bytes:
    """Return the identity of a person's deployment to an action."""
    return pair_id("deployment", action_id, person_id)
