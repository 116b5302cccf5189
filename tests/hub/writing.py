"""Records that the tests of the hub write."""

from datetime import UTC, date, datetime
from typing import Any

from mieux_desktop.domain.attendance import Participant, participant_id
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Institution, Person
from tests.hub.conftest import GHANA


def note(action: bytes = GHANA, **values: Any) -> Note:
    """A note of an action."""
    given = {"mission_id": bytes(16), "written_at": datetime(2026, 3, 4, 10, tzinfo=UTC)}
    return Note(id=new_id(), action_id=action, **{"body": "Bank fees", **given, **values})


def mission(action: bytes = GHANA, **values: Any) -> Mission:
    """A mission of an action."""
    given = {"activity_ids": (), "place": "Accra", "starts_on": date(2026, 3, 2)}
    return Mission(id=new_id(), action_id=action, **{**given, **values})


def person(**values: Any) -> Person:
    """Somebody met."""
    return Person(id=new_id(), family_name="Quaye", given_name="Esi", **values)


def institution() -> Institution:
    """Where somebody works."""
    return Institution(id=new_id(), name="Bank of Ghana")


def invitation(person_id: bytes, action: bytes = GHANA) -> Participant:
    """A person's invitation to an activity."""
    activity = new_id()
    id_ = participant_id(activity, person_id)
    return Participant(id=id_, action_id=action, activity_id=activity, person_id=person_id)
