"""A mission planned for tests: three days in Accra, four sessions, four people invited."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import (
    Attendance,
    Mark,
    Participant,
    attendance_id,
    participant_id,
)
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Gender, Institution, Person
from mieux_desktop.domain.record import Record
from mieux_desktop.operations.close_out import Check, CheckKind
from mieux_desktop.operations.overview import mission_overview
from mieux_desktop.operations.stores import Store, read_profile

TUESDAY = date(2026, 3, 3)
WEDNESDAY_10_42 = datetime(2026, 3, 4, 10, 42, tzinfo=UTC)  # Accra keeps UTC


@dataclass
class Planned:
    """A mission of three days with four sessions and four people invited."""

    store: Store
    action: Action
    activity: Activity
    mission: Mission
    sessions: tuple[Session, ...]
    people: tuple[Person, ...]

    def save(self, *records: Record) -> None:
        """Store new records."""
        with self.store.unit_of_work() as work:
            for record in records:
                work.save(None, record)

    def note(self, body: str, **fields: object) -> Note:
        """Write a note of the mission."""
        values: dict[str, object] = {"written_at": WEDNESDAY_10_42, **fields}
        note = Note(
            id=new_id(), action_id=self.action.id, mission_id=self.mission.id, body=body, **values
        )
        self.save(note)
        return note

    def mark(self, session: Session, mark: Mark, *people: Person) -> None:
        """Mark people in a session."""
        for person in people:
            who = participant_id(self.activity.id, person.id)
            self.save(
                Attendance(
                    id=attendance_id(session.id, who), action_id=self.action.id,
                    activity_id=self.activity.id, session_id=session.id, participant_id=who,
                    mark=mark,
                )
            )  # fmt: skip

    def checks(self, now: datetime = WEDNESDAY_10_42) -> Mapping[CheckKind, list[Check]]:
        """Return what is missing, by kind."""
        found: dict[CheckKind, list[Check]] = {kind: [] for kind in CheckKind}
        for check in mission_overview(self.store, self.mission.id, now).missing:
            found[check.kind].append(check)
        return found


def make_planned(store: Store, ghana: tuple[Action, Activity]) -> Planned:
    """Plan the mission on an open store."""
    action, loaded = ghana
    thursday = TUESDAY + timedelta(days=2)
    activity = replace(
        loaded, starts_on=TUESDAY, ends_on=thursday, timezone="Africa/Accra", place="Accra"
    )
    ministry = Institution(id=new_id(), name="Ministry")
    people = tuple(
        Person(id=new_id(), family_name=family, gender=gender, institution_id=institution)
        for family, gender, institution in (
            ("Adjei", Gender.WOMAN, ministry.id),
            ("Boateng", Gender.MAN, ministry.id),
            ("Kuffour", None, None),
            ("Tetteh", Gender.WOMAN, None),
        )
    )
    mission = Mission(
        id=new_id(), action_id=action.id, activity_ids=(activity.id,), starts_on=TUESDAY,
        ends_on=thursday, place="Accra", team=(read_profile(store).person_id,),
    )  # fmt: skip
    sessions = tuple(
        Session(
            id=new_id(), action_id=action.id, activity_id=activity.id,
            on=TUESDAY + timedelta(days=day), starts=time(hour, 30), ends=time(hour + 1, 30),
            title=title,
        )
        for day, hour, title in (
            (0, 9, "Opening"), (1, 8, "Survey"), (1, 10, "Panel"), (1, 13, "Groups"),
        )
    )  # fmt: skip
    invited = tuple(
        Participant(
            id=participant_id(activity.id, p.id), action_id=action.id, activity_id=activity.id,
            person_id=p.id,
        )
        for p in people
    )  # fmt: skip
    with store.unit_of_work() as work:
        activity = work.save(loaded, activity)
        for record in (ministry, *people, mission, *sessions, *invited):
            work.save(None, record)
    return Planned(store, action, activity, mission, sessions, people)
