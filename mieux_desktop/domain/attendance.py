"""Participants of an activity and their attendance per session."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from mieux_desktop.domain.ids import pair_id
from mieux_desktop.domain.record import Record, personal


class Mark(StrEnum):
    """How a participant attended a session."""

    PRESENT = "present"
    LATE = "late"
    LEFT_EARLY = "left-early"
    EXCUSED = "excused"
    ABSENT = "absent"

    @property
    def attended(self) -> bool:
        """Tell whether the person was in the room for at least a part."""
        return self in (Mark.PRESENT, Mark.LATE, Mark.LEFT_EARLY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant(Record):
    """A person invited to (or walked into) an activity; make the id with `participant_id`."""

    action_id: bytes
    activity_id: bytes
    person_id: bytes
    walk_in: bool = False
    instead_of: bytes | None = None  # the participant in whose place they came


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance(Record):
    """The mark of one participant in one session; make the id with `attendance_id`."""

    action_id: bytes
    activity_id: bytes
    session_id: bytes
    participant_id: bytes
    mark: Mark | None = None
    at: time | None = None  # wall time of arrival (late) or leaving (left early)
    reason: str = personal()  # of an absence
    correction: str = personal()  # why the mark was last changed, where `needs_reason` says so


def participant_id(activity_id: bytes, person_id: bytes) -> bytes:
    """Return the identity of a person's invitation to an activity."""
    return pair_id("participant", activity_id, person_id)


def attendance_id(session_id: bytes, participant: bytes) -> bytes:
    """Return the identity of the mark of a participant in a session."""
    return pair_id("attendance", session_id, participant)


def needs_reason(
    held: Attendance | None, edited: Attendance, on: date, today: date, *, signed: bool
) -> bool:
    """Tell whether an edit corrects a mark: it is of an earlier day, or its person has signed.

    To mark what nobody marked is no correction, on whatever day. `on` is the session's day.
    """
    if held is None or held.deleted or held.mark is None:
        return False
    if (held.mark, held.at) == (edited.mark, edited.at) and not edited.deleted:
        return False
    return signed or today > on


def count_attended(marks: Iterable[Attendance]) -> Counter[bytes]:
    """Count, per session, the people who were there for at least a part."""
    return Counter(m.session_id for m in marks if m.mark is not None and m.mark.attended)
