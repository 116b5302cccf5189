"""Sessions: the agenda of an activity, edited slot by slot or typed in lines."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from mieux_desktop.domain.actions import Activity, Session, check_session
from mieux_desktop.domain.agenda_lines import RefusedLine, read_agenda_lines
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import single_line
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store

__all__ = [
    "Agenda", "AgendaDay", "RefusedLine", "add_lines", "add_session", "agenda", "copy_day",
    "delete_session", "move_session", "running_session", "save_session",
]  # fmt: skip

_LONGEST_PERIOD = timedelta(days=31)  # empty days of a longer one are not listed


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """A day and its sessions in order of time."""

    on: date
    sessions: tuple[Session, ...]


@dataclass(frozen=True, slots=True)
class Agenda:
    """The days of one or several activities, empty ones included; activities in order of travel."""

    activities: tuple[Activity, ...]
    days: tuple[AgendaDay, ...]

    @property
    def sessions(self) -> tuple[Session, ...]:
        """Return all sessions in order of time."""
        return tuple(session for day in self.days for session in day.sessions)


def agenda(store: Store, owner_id: bytes) -> Agenda:
    """Return the agenda of a mission or of an activity, by its id."""
    with store.reading() as records:
        mission = records.get(Mission, owner_id)
        ids = mission.activity_ids if mission else (owner_id,)
        return agenda_of(records, ids, mission)


def agenda_of(
    records: Repository, activity_ids: Iterable[bytes], mission: Mission | None = None
) -> Agenda:
    """Return the agenda of activities; the days of a mission are listed beside theirs."""
    wanted = tuple(activity_ids)
    by_id = {activity.id: activity for activity in records.find(Activity, id=wanted)}
    activities = tuple(by_id[id_] for id_ in wanted if id_ in by_id)
    order = ("on", "starts", "ends", "title")
    sessions = records.find(Session, activity_id=wanted, order=order)
    by_day = {on: tuple(slots) for on, slots in groupby(sessions, lambda s: s.on)}
    days = set(by_day)
    for period in (*activities, *((mission,) if mission else ())):
        days.update(days_of(period.starts_on, period.ends_on))
    return Agenda(activities, tuple(AgendaDay(on, by_day.get(on, ())) for on in sorted(days)))


def days_of(first: date | None, last: date | None) -> list[date]:
    """Return the days of a period, none when it is unknown, reversed or longer than a month."""
    if first is None:
        return []
    length = (last or first) - first
    if not timedelta(0) <= length <= _LONGEST_PERIOD:
        return []
    return [first + timedelta(days=n) for n in range(length.days + 1)]


def add_session(store: Store, session: Session) -> Session:
    """Add one session; raise `session-title-missing` or a problem of its times."""
    with store.unit_of_work() as work:
        _check(work, session)
        return work.save(None, session)


def save_session(store: Store, loaded: Session, edited: Session) -> Session:
    """Save an edit of a session, and give up its draft; raise as `add_session` does."""
    with store.unit_of_work() as work:
        _check(work, edited)
        work.drop_draft(edited.id)
        return work.save(loaded, edited)


def delete_session(store: Store, session: Session) -> Session:
    """Take a session off the agenda; its notes and marks are kept and come back with undo."""
    with store.unit_of_work() as work:
        work.drop_draft(session.id)
        return work.save(session, replace(session, deleted=True))


def move_session(
    store: Store, session: Session, on: date, starts: time, reason: str = ""
) -> Session:
    """Move a session to another day or time; it stays as long as it was."""
    ends = session.ends
    if ends is not None:
        length = datetime.combine(on, ends) - datetime.combine(on, session.starts)
        end = datetime.combine(on, starts) + length
        if end.date() != on:
            raise Problem("session-past-midnight")
        ends = end.time()
    moved = replace(
        session, on=on, starts=starts, ends=ends, change_reason=reason or session.change_reason
    )
    return save_session(store, session, moved)


def copy_day(store: Store, activity_id: bytes, source: date, target: date) -> list[Session]:
    """Repeat an activity's sessions of one day on another; people and notes are not copied."""
    with store.unit_of_work() as work:
        copies = []
        for session in work.find(Session, activity_id=activity_id, on=source, order=("starts",)):
            copy = Session(
                id=new_id(), action_id=session.action_id, activity_id=activity_id, on=target,
                starts=session.starts, ends=session.ends, title=session.title,
                room=session.room, facilitator=session.facilitator,
            )  # fmt: skip
            _check(work, copy)
            copies.append(work.save(None, copy))
        return copies


def add_lines(
    store: Store, activity_id: bytes, on: date, text: str
) -> tuple[list[Session], list[RefusedLine]]:
    """Add a session for each line, all or none; return them, or the lines refused."""
    with store.unit_of_work() as work:
        activity = work.require(Activity, activity_id)
        lines, refused = read_agenda_lines(text, on, activity.starts_on)
        sessions = []
        for line in lines:
            session = Session(
                id=new_id(), action_id=activity.action_id, activity_id=activity_id, on=line.on,
                starts=line.starts, ends=line.ends, title=line.title, room=line.room,
                facilitator=line.facilitator,
            )  # fmt: skip
            try:
                check_session(session, activity)
            except Problem as problem:
                refused.append(RefusedLine(line.number, line.text, problem))
            sessions.append(session)
        if refused:
            return [], sorted(refused, key=lambda line: line.number)
        return [work.save(None, session) for session in sessions], []


def running_session(store: Store, mission_id: bytes, now: datetime) -> Session | None:
    """Return the mission's session under way at an aware instant; of several the last begun."""
    with store.reading() as records:
        mission = records.get(Mission, mission_id)
        if mission is None:
            return None
        return running_of(agenda_of(records, mission.activity_ids), now)


def running_of(plan: Agenda, now: datetime) -> Session | None:
    """Return the session under way, by the wall clock of each activity."""
    clocks = {activity.id: wall_clock(activity, now) for activity in plan.activities}
    begun = [s for s in plan.sessions if is_running(plan, s, clocks[s.activity_id])]
    return begun[-1] if begun else None


def next_of(plan: Agenda, now: datetime) -> Session | None:
    """Return the first session that has not begun."""
    clocks = {activity.id: wall_clock(activity, now) for activity in plan.activities}
    coming = (s for s in plan.sessions if starts_at(s) > clocks[s.activity_id])
    return next(coming, None)


def wall_clock(activity: Activity, now: datetime) -> datetime:
    """Return what a clock shows where the activity is held; this laptop's when that is unknown."""
    return now.astimezone(_zone(activity.timezone)).replace(tzinfo=None)


def starts_at(session: Session) -> datetime:
    """Return the wall time of the start."""
    return datetime.combine(session.on, session.starts)


def ends_at(plan: Agenda, session: Session) -> datetime:
    """Return the wall time of the end; without one it lasts to the next start, else all day."""
    if session.ends is not None:
        return datetime.combine(session.on, session.ends)
    later = (
        other.starts
        for other in plan.sessions
        if other.on == session.on
        and other.activity_id == session.activity_id
        and other.starts > session.starts
    )
    return datetime.combine(session.on, next(later, time.max))


def is_running(plan: Agenda, session: Session, clock: datetime) -> bool:
    """Tell whether the session is under way at a wall time of its place."""
    return starts_at(session) <= clock < ends_at(plan, session)


def is_over(plan: Agenda, session: Session, clock: datetime) -> bool:
    """Tell whether the session has ended at a wall time of its place."""
    return ends_at(plan, session) <= clock


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):  # how zoneinfo tells a name it lacks
        return None


def _check(records: Repository, session: Session) -> None:
    if not single_line(session.title):
        raise Problem("session-title-missing")
    check_session(session, records.require(Activity, session.activity_id))
