"""Overview of a mission, and what it asks for today: figures by grouped queries, never per row."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import Attendance, Mark, Participant
from mieux_desktop.domain.evaluations import Recommendation
from mieux_desktop.domain.mission_reports import WRITTEN_SECTIONS
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.domain.people import Gender, Person
from mieux_desktop.operations.close_out import (
    Check,
    CheckKind,
    Turnout,
    close_out_checks,
    turnout_of,
    written_sections,
)
from mieux_desktop.operations.missions import current_mission
from mieux_desktop.operations.sessions import (
    Agenda,
    agenda_of,
    is_over,
    next_of,
    running_of,
    wall_clock,
)
from mieux_desktop.operations.stand_ins import everybody, stand_ins
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store

__all__ = [
    "Check", "CheckKind", "MissionFacts", "MissionHeader", "MissionOverview", "ParticipantFigures",
    "SessionFigures", "Today", "mission_header", "mission_overview", "today", "todays_work",
]  # fmt: skip

_LAST_NOTES = 4
_RECALLED = 3
_ATTENDED = frozenset(mark for mark in Mark if mark.attended)


@dataclass(frozen=True, slots=True)
class MissionFacts:
    """What a header tells: `day` of `days` counts from 1; 0 or less before, above after it."""

    mission: Mission
    action: Action | None
    activities: tuple[Activity, ...]
    place: str
    starts_on: date | None
    ends_on: date | None
    today: date
    team: tuple[str, ...]

    @property
    def day(self) -> int:
        """Return which day of the mission it is."""
        return (self.today - self.starts_on).days + 1 if self.starts_on else 0

    @property
    def days(self) -> int:
        """Return how many days the mission lasts."""
        if self.starts_on is None:
            return 0
        return ((self.ends_on or self.starts_on) - self.starts_on).days + 1

    @property
    def is_over(self) -> bool:
        """Tell whether its last day has passed."""
        return bool(self.days) and self.day > self.days


@dataclass(frozen=True, slots=True)
class MissionHeader:
    """What stands above all parts of a mission; `invited` counts each person once."""

    facts: MissionFacts
    notes: int
    invited: int


@dataclass(frozen=True, slots=True)
class SessionFigures:
    """A session of the agenda with its counts."""

    session: Session
    invited: int
    present: int | None  # None while nobody is marked
    notes: int
    risks: int
    is_running: bool
    is_over: bool


@dataclass(frozen=True, slots=True)
class ParticipantFigures:
    """People of the mission's activities, each counted once."""

    invited: int = 0
    came: int = 0  # at least once
    institutions: int = 0
    by_gender: Mapping[Gender | None, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MissionOverview:
    """Everything the overview of a mission shows."""

    facts: MissionFacts
    sessions: tuple[SessionFigures, ...]
    checks: tuple[Check, ...]
    participants: ParticipantFigures
    notes: int
    written: int
    to_write: int

    @property
    def missing(self) -> tuple[Check, ...]:
        """Return the checks that are not done."""
        return tuple(check for check in self.checks if not check.done)


@dataclass(frozen=True, slots=True)
class Today:
    """What the mission asks for now; `clock` is the wall time of the place.

    `agenda` are the sessions of `agenda_on`: today, else the day of the next session.
    """

    facts: MissionFacts
    clock: datetime
    current: SessionFigures | None  # the session under way, else the next one
    agenda_on: date | None
    agenda: tuple[SessionFigures, ...]
    due: tuple[Check, ...]
    last_notes: tuple[Note, ...]
    notes: int
    recalled: tuple[Recommendation, ...]  # of earlier missions of the action


def mission_header(store: Store, mission_id: bytes, now: datetime) -> MissionHeader:
    """Return the header at an aware instant; raise `not-received` without the mission."""
    with store.reading() as records:
        mission = records.require(Mission, mission_id)
        plan = agenda_of(records, mission.activity_ids, mission)
        activity_ids = [activity.id for activity in plan.activities]
        return MissionHeader(
            facts=_facts(records, mission, plan, now),
            notes=records.total(Note, mission_id=mission.id),
            invited=len(everybody(records, activity_ids)),
        )


def mission_overview(store: Store, mission_id: bytes, now: datetime) -> MissionOverview:
    """Return the overview at an aware instant; raise `not-received` without the mission."""
    with store.reading() as records:
        mission = records.require(Mission, mission_id)
        plan = agenda_of(records, mission.activity_ids, mission)
        turnout = turnout_of(records, plan)
        return MissionOverview(
            facts=_facts(records, mission, plan, now),
            sessions=_session_figures(records, plan, plan.sessions, turnout, now),
            checks=close_out_checks(records, mission, plan, turnout, now),
            participants=_participants(records, plan),
            notes=records.total(Note, mission_id=mission.id),
            written=written_sections(records, mission),
            to_write=len(WRITTEN_SECTIONS),
        )


def todays_work(store: Store) -> Today | None:
    """Return what the current mission asks for now, None while there is no mission."""
    now = store.now()
    mission = current_mission(store, now.astimezone().date())
    return None if mission is None else today(store, mission.id, now)


def today(store: Store, mission_id: bytes, now: datetime) -> Today:
    """Return what a mission asks for at an aware instant; raise `not-received` without it."""
    with store.reading() as records:
        mission = records.require(Mission, mission_id)
        plan = agenda_of(records, mission.activity_ids, mission)
        facts = _facts(records, mission, plan, now)
        current = running_of(plan, now) or next_of(plan, now)
        agenda_on = _agenda_day(plan, current, facts.today)
        shown = {s.id: s for s in plan.sessions if s.on == agenda_on}
        if current:
            shown[current.id] = current
        turnout = turnout_of(records, plan)
        figures = _session_figures(records, plan, tuple(shown.values()), turnout, now)
        checks = close_out_checks(records, mission, plan, turnout, now)
        order = ("-written_at", "-id")
        return Today(
            facts=facts,
            clock=_clock(plan, now),
            current=next((f for f in figures if current and f.session.id == current.id), None),
            agenda_on=agenda_on,
            agenda=tuple(f for f in figures if f.session.on == agenda_on),
            due=tuple(check for check in checks if not check.done and _is_due(check, facts)),
            last_notes=tuple(
                records.find(Note, mission_id=mission.id, order=order, limit=_LAST_NOTES)
            ),
            notes=records.total(Note, mission_id=mission.id),
            recalled=_recalled(records, mission),
        )


def _facts(records: Repository, mission: Mission, plan: Agenda, now: datetime) -> MissionFacts:
    starts = [mission.starts_on] if mission.starts_on else [day.on for day in plan.days]
    ends = [mission.ends_on] if mission.ends_on else [day.on for day in plan.days]
    people = {person.id: person for person in records.find(Person, id=list(mission.team))}
    places = [activity.place for activity in plan.activities if activity.place]
    return MissionFacts(
        mission=mission,
        action=records.get(Action, mission.action_id),
        activities=plan.activities,
        place=mission.place or (places[0] if places else ""),
        starts_on=min(starts, default=None),
        ends_on=max((*ends, *starts), default=None),
        today=_clock(plan, now).date(),
        team=tuple(people[id_].full_name for id_ in mission.team if id_ in people),
    )


def _clock(plan: Agenda, now: datetime) -> datetime:
    """Return the wall time where the first activity is held, else on this laptop."""
    if plan.activities:
        return wall_clock(plan.activities[0], now)
    return now.astimezone().replace(tzinfo=None)


def _session_figures(
    records: Repository,
    plan: Agenda,
    sessions: Collection[Session],
    turnout: Turnout,
    now: datetime,
) -> tuple[SessionFigures, ...]:
    ids = [session.id for session in sessions]
    present = records.count(Attendance, by="session_id", session_id=ids, mark=_ATTENDED)
    notes = records.count(Note, by="session_id", session_id=ids)
    risks = records.count(Note, by="session_id", session_id=ids, kind=NoteKind.RISK)
    running = running_of(plan, now)
    clocks = {activity.id: wall_clock(activity, now) for activity in plan.activities}
    return tuple(
        SessionFigures(
            session=session,
            invited=turnout.invited.get(session.activity_id, 0),
            present=present.get(session.id, 0) if session.id in turnout.marked else None,
            notes=notes.get(session.id, 0),
            risks=risks.get(session.id, 0),
            is_running=running is not None and running.id == session.id,
            is_over=is_over(plan, session, clocks[session.activity_id]),
        )
        for session in sessions
    )


def _participants(records: Repository, plan: Agenda) -> ParticipantFigures:
    activity_ids = [a.id for a in plan.activities]
    ids = records.values(Participant, ("id", "person_id"), activity_id=activity_ids)
    instead = stand_ins(records)
    person_of: dict[bytes, bytes] = {id_: instead.get(person, person) for id_, person in ids}
    people = list(set(person_of.values()))
    attended = records.count(
        Attendance,
        by="participant_id",
        session_id=[session.id for session in plan.sessions],
        mark=_ATTENDED,
    )
    known = records.values(Person, ("institution_id", "gender"), id=people)
    counted = Counter(gender for _, gender in known)
    not_received = len(people) - sum(counted.values())
    if not_received:
        counted[None] += not_received
    return ParticipantFigures(
        invited=len(people),
        came=len({person_of[id_] for id_ in attended if id_ in person_of}),
        institutions=len({institution for institution, _ in known} - {None}),
        by_gender=counted,
    )


def _agenda_day(plan: Agenda, current: Session | None, on: date) -> date | None:
    if any(session.on == on for session in plan.sessions):
        return on
    return current.on if current else None


def _is_due(check: Check, facts: MissionFacts) -> bool:
    """Keep out of Today what cannot be done before the mission has begun or neared its end."""
    if check.kind in (CheckKind.AGENDA, CheckKind.INVITED, CheckKind.TODOS):
        return True
    return facts.day >= 1 and (
        check.due_on is None or check.due_on <= facts.today + timedelta(days=1)
    )


def _recalled(records: Repository, mission: Mission) -> tuple[Recommendation, ...]:
    found = records.find(Recommendation, action_id=mission.action_id, order=("-id",))
    earlier = [r for r in found if r.mission_id != mission.id and r.status != "dropped"]
    return tuple(sorted(earlier, key=lambda r: r.status == "done"))[:_RECALLED]
