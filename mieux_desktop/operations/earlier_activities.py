"""Takes over what an earlier activity had: its agenda, and the people on its register."""

from dataclasses import dataclass, replace
from datetime import date

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import Participant, participant_id
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.agenda_lists import slot_of
from mieux_desktop.operations.stand_ins import count_invited, invited_people
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class EarlierActivity:
    """An activity that has something to take over; its days are None where nobody gave any."""

    activity: Activity
    action: Action | None
    sessions: int
    people: int


@dataclass(frozen=True, slots=True)
class Copied:
    """What was added; `too_late` sessions would have come after the last day."""

    sessions: tuple[Session, ...]
    people: int
    too_late: int


def earlier_activities(store: Store, target_id: bytes) -> list[EarlierActivity]:
    """Return the other activities with an agenda or a register.

    Those of the same action come first, and the latest of each before the others.
    """
    with store.reading() as records:
        target = records.require(Activity, target_id)
        sessions = records.count(Session, by="activity_id")
        people = count_invited(records)
        wanted = {id_ for counts in (sessions, people) for id_, n in counts.items() if n}
        activities = records.find(Activity, id=list(wanted - {target_id}))
        action_ids = list({activity.action_id for activity in activities})
        actions = {action.id: action for action in records.find(Action, id=action_ids)}
    found = [
        EarlierActivity(
            a, actions.get(a.action_id), sessions.get(a.id, 0), people.get(a.id, 0)
        )
        for a in activities
    ]  # fmt: skip
    found.sort(key=lambda e: (e.activity.starts_on or date.min, e.activity.number), reverse=True)
    return sorted(found, key=lambda e: e.activity.action_id != target.action_id)


def copy_activity(
    store: Store, source_id: bytes, target_id: bytes, *, sessions: bool, people: bool
) -> Copied:
    """Repeat agenda, people or both of an earlier activity, as one intent.

    Its first day falls on the first day of the other, or of the mission that serves it. Rooms and
    reasons are not copied, and what is there already stays as it is. Raises `nothing-to-copy` and
    `activity-without-days`.
    """
    with store.unit_of_work() as work:
        target = work.require(Activity, target_id)
        agenda = work.find(Session, activity_id=source_id, order=("on", "starts"))
        register = invited_people(work, (source_id,)).get(source_id, frozenset())
        if not ((sessions and agenda) or (people and register)):
            raise Problem("nothing-to-copy")
        added: list[Session] = []
        too_late = 0
        if sessions and agenda:
            added, too_late = _repeat(work, agenda, target)
        invited = 0
        if people:
            there = invited_people(work, (target_id,)).get(target_id, frozenset())
            for person_id in sorted(register - there):
                _invite(work, target, person_id)
                invited += 1
        return Copied(tuple(added), invited, too_late)


def _repeat(work: UnitOfWork, agenda: list[Session], target: Activity) -> tuple[list[Session], int]:
    first, last = _days(work, target)
    held = {slot_of(session) for session in work.find(Session, activity_id=target.id)}
    added, too_late = [], 0
    for session in agenda:
        copy = Session(
            id=new_id(), action_id=target.action_id, activity_id=target.id,
            on=session.on + (first - agenda[0].on), starts=session.starts, ends=session.ends,
            title=session.title, facilitator=session.facilitator,
        )  # fmt: skip
        if last and copy.on > last:
            too_late += 1
        elif slot_of(copy) not in held:
            added.append(work.save(None, copy))
    return added, too_late


def _invite(work: UnitOfWork, activity: Activity, person_id: bytes) -> None:
    wanted = Participant(
        id=participant_id(activity.id, person_id), action_id=activity.action_id,
        activity_id=activity.id, person_id=person_id,
    )  # fmt: skip
    known = work.get(Participant, wanted.id)
    work.save(known, replace(known, deleted=False) if known else wanted)


def _days(work: UnitOfWork, target: Activity) -> tuple[date, date | None]:
    """Return the first and last day of the activity, else of a mission that serves it."""
    if target.starts_on:
        return target.starts_on, target.ends_on or target.starts_on
    for mission in work.find(Mission, action_id=target.action_id, order=("-starts_on",)):
        if mission.starts_on and target.id in mission.activity_ids:
            return mission.starts_on, mission.ends_on or mission.starts_on
    raise Problem("activity-without-days")
