"""The agenda as a calendar file (iCalendar, RFC 5545) that phones and mail programs take."""

import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.sessions import Agenda, agenda, ends_at, starts_at
from mieux_desktop.storage.store import Store

if TYPE_CHECKING:  # it takes long to load, which no start should wait for
    from icalendar import Event

_USUAL_LENGTH = timedelta(hours=1)  # of a session without an end that nothing follows
_PRODUCT = "-//MIEUX//MIEUX Desktop//EN"


def write_calendar(store: Store, owner_id: bytes, language: str, target: Path) -> int:
    """Write the sessions of a mission or an activity; return how many.

    A session keeps its identity, so that a later file moves it in the calendar instead of adding
    it again. The file appears whole or not at all; raises `agenda-empty`, `file-not-written`.
    """
    from icalendar import Calendar

    plan = agenda(store, owner_id)
    if not plan.sessions:
        raise Problem("agenda-empty")
    with store.reading() as records:
        ids = {activity.action_id for activity in plan.activities}
        actions = {action.id: action for action in records.find(Action, id=list(ids))}
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    for session in plan.sessions:
        activity = next(a for a in plan.activities if a.id == session.activity_id)
        action = actions.get(activity.action_id)
        calendar.add_component(_event(plan, session, activity, action, language, store.now()))
    calendar.add_missing_timezones()
    part = target.with_name(f"{target.name}.part")
    try:
        with part.open("wb") as file:
            file.write(calendar.to_ical())
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Problem("file-not-written", name=target.name) from error
    return len(plan.sessions)


def _event(
    plan: Agenda,
    session: Session,
    activity: Activity,
    action: Action | None,
    language: str,
    now: datetime,
) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", f"{session.id.hex()}@mieux-desktop")
    event.add("dtstamp", now)
    starts, ends = starts_at(session), ends_at(plan, session)
    if ends.microsecond:  # it lasts all day, as nothing ends it
        ends = starts + _USUAL_LENGTH
    event.add("dtstart", _placed(starts, activity))
    event.add("dtend", _placed(ends, activity))
    event.add("summary", session.title)
    place = ", ".join(part for part in (session.room, activity.place) if part)
    if place:
        event.add("location", place)
    lines = [action.name(language) if action else "", activity.title(language), session.facilitator]
    event.add("description", "\n".join(line for line in lines if line))
    return event


def _placed(wall: datetime, activity: Activity) -> datetime:
    """Return a wall time where the activity is held; a floating one where that is unknown."""
    try:
        return wall.replace(tzinfo=ZoneInfo(activity.timezone)) if activity.timezone else wall
    except (ZoneInfoNotFoundError, ValueError):
        return wall
