"""An activity with two days, people on its register, and a clock that tests set."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from mieux_desktop.domain.actions import Activity, Session
from mieux_desktop.domain.attendance import Attendance, Mark, attendance_id
from mieux_desktop.domain.ids import new_id
from mieux_desktop.operations.attendance import add_walk_in, marked, read_register, set_marks
from mieux_desktop.storage.store import Store

DAY, NEXT = date(2015, 3, 4), date(2015, 3, 5)
PEOPLE = (
    "Akosua Tweneboah, Ministry of Foreign Affairs",
    "Kwabena Ofosuhene-Addo, National Planning Commission",
    "Efua Dadzie-Mills, Ministry of the Interior",
)
PEN = [[(0.1, 0.7), (0.3, 0.2), (0.5, 0.8), (0.9, 0.4)], [(0.2, 0.9), (0.8, 0.9)]]


@dataclass
class Clock:
    """What the laptop believes to be now."""

    now: datetime = datetime(2015, 3, 4, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def set(self, hour: int, minute: int = 0, on: date = DAY) -> None:
        """Move to a time of a day."""
        self.now = datetime.combine(on, time(hour, minute), UTC)


def hold_sessions(store: Store, activity: Activity) -> list[Session]:
    """Put two sessions on each of two days."""
    slots = [
        (DAY, time(9), time(10, 15), "From needs to policy objectives"),
        (DAY, time(10, 30), time(12, 30), "Remittances panel"),
        (NEXT, time(9), time(10, 30), "Results of the groups"),
        (NEXT, time(11), time(12), "Closing"),
    ]
    with store.unit_of_work() as work:
        return [
            work.save(
                None,
                Session(
                    id=new_id(), action_id=activity.action_id, activity_id=activity.id, on=on,
                    starts=starts, ends=ends, title=title,
                ),
            )
            for on, starts, ends, title in slots
        ]  # fmt: skip


def invite(store: Store, activity: Activity, people: tuple[str, ...] = PEOPLE) -> list[bytes]:
    """Put people on the register; return the participants in that order."""
    return [add_walk_in(store, activity.id, line).id for line in people]


def put(
    store: Store, activity: Activity, participant: bytes, session: Session, mark: Mark | None,
    at: time | None = None,
) -> Attendance:  # fmt: skip
    """Mark a cell as the grid does."""
    set_marks(store, [edited(store, activity, participant, session, mark, at)])
    with store.reading() as records:
        return records.require(Attendance, attendance_id(session.id, participant))


def edited(
    store: Store, activity: Activity, participant: bytes, session: Session, mark: Mark | None,
    at: time | None = None, **values: Any,
) -> Attendance:  # fmt: skip
    """Return the attendance that a key in the grid would save."""
    cell = (participant, session.id)
    held = read_register(store, activity.id).marks.get(cell)
    return marked(held, activity, cell, mark, at, **values)
