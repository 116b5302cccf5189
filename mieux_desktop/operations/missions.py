"""Missions: planning them, listing them by period, and finding the one that is under way."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from zoneinfo import ZoneInfo

import msgspec

from mieux_desktop.domain.actions import Action, Activity, check_period
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Person, split_name
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import single_line
from mieux_desktop.operations.deployments import deployed_people, set_deployed
from mieux_desktop.operations.people import people_named
from mieux_desktop.operations.stand_ins import count_invited, stand_ins
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork


class Period(StrEnum):
    """Where a mission stands today; one without dates is coming."""

    RUNNING = "running"
    COMING = "coming"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class TeamMember:
    """Someone of the team as typed or chosen; without an id they are known by name only.

    `deployed` is what officers say; None leaves it as it is.
    """

    name: str
    person_id: bytes | None = None
    deployed: bool | None = None


@dataclass(frozen=True, slots=True)
class MissionPlan:
    """All that a plan says; `team` names the leader first, `activity_ids` the order of travel."""

    action_id: bytes
    activity_ids: tuple[bytes, ...] = ()
    place: str = ""
    country: str = ""
    timezone: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    team: tuple[TeamMember, ...] = ()
    officer: str = ""


@dataclass(frozen=True, slots=True)
class MissionRow:
    """What a list shows of a mission, in one language."""

    id: bytes
    action_id: bytes
    action_name: str
    activity_numbers: tuple[int, ...]
    activity_title: str  # of the first activity
    place: str
    starts_on: date | None
    ends_on: date | None
    period: Period
    notes: int
    participants: int


def plan_mission(store: Store, plan: MissionPlan) -> Mission:
    """Store a new mission; people of the team that are new become persons, and are deployed.

    Place, country, zone and dates also go to its activities where these have none yet.
    Raises `activity-missing`, `start-missing`, `end-before-start`, `time-zone-unknown`.
    """
    _check_plan(plan)
    with store.unit_of_work() as work:
        empty = Mission(id=new_id(), action_id=plan.action_id, activity_ids=())
        mission = _save_plan(work, None, empty, plan, MissionPlan(plan.action_id))
        work.put_setting("plan", b"")  # it is typed no longer
        return mission


def replan_mission(
    store: Store, loaded: Mission, before: MissionPlan, plan: MissionPlan
) -> Mission:
    """Change a mission by its plan; activities that kept to the plan before follow it.

    `before` is what `read_plan` gave for `loaded`. Raises as `plan_mission`.
    """
    _check_plan(plan)
    with store.unit_of_work() as work:
        return _save_plan(work, loaded, loaded, plan, before)


def read_plan(store: Store, mission_id: bytes) -> tuple[Mission, MissionPlan]:
    """Return a mission with its plan, for editing."""
    with store.reading() as records:
        mission = records.require(Mission, mission_id)
        people = {p.id: p.full_name for p in records.find(Person, id=mission.team, deleted=True)}
        there = deployed_people(records, mission.action_id)
        instead = stand_ins(records)
        activities = {a.id: a for a in records.find(Activity, id=mission.activity_ids)}
    first = next((activities[id_] for id_ in mission.activity_ids if id_ in activities), None)
    team = tuple(
        TeamMember(people.get(id_, ""), id_, instead.get(id_, id_) in there) for id_ in mission.team
    )
    return mission, MissionPlan(
        mission.action_id,
        mission.activity_ids,
        mission.place,
        first.country if first else "",
        first.timezone if first else "",
        mission.starts_on,
        mission.ends_on,
        team,
        mission.officer,
    )


def save_mission(store: Store, loaded: Mission, edited: Mission) -> Mission:
    """Save an edited mission; raise `end-before-start`."""
    check_period(edited.starts_on, edited.ends_on)
    with store.unit_of_work() as work:
        return work.save(loaded, edited)


def delete_mission(store: Store, mission_id: bytes) -> None:
    """Delete a mission; its notes and its report come back with it on undo."""
    with store.unit_of_work() as work:
        mission = work.require(Mission, mission_id)
        work.save(mission, replace(mission, deleted=True))


def list_missions(store: Store, language: str, today: date) -> list[MissionRow]:
    """Return running, then coming (earliest first), then past missions (latest first)."""
    with store.reading() as records:
        missions = records.find(Mission)
        actions = {a.id: a for a in records.find(Action, id={m.action_id for m in missions})}
        wanted = {id_ for mission in missions for id_ in mission.activity_ids}
        activities = {a.id: a for a in records.find(Activity, id=wanted)}
        notes = records.count(Note, by="mission_id")
        invited = count_invited(records)
    rows = []
    for mission in missions:
        held = [activities[id_] for id_ in mission.activity_ids if id_ in activities]
        action = actions.get(mission.action_id)
        rows.append(
            MissionRow(
                mission.id,
                mission.action_id,
                action.name(language) if action else "",
                tuple(activity.number for activity in held),
                held[0].title(language) if held else "",
                mission.place,
                mission.starts_on,
                mission.ends_on,
                period_of(mission, today),
                notes.get(mission.id, 0),
                sum(invited.get(id_, 0) for id_ in mission.activity_ids),
            )
        )
    return sorted(rows, key=_place_in_list)


def period_of(mission: Mission, today: date) -> Period:
    """Tell whether a mission runs, comes or is over on that day."""
    first, last = mission.starts_on, mission.ends_on or mission.starts_on
    if first is None or last is None or today < first:
        return Period.COMING
    return Period.PAST if last < today else Period.RUNNING


def current_mission(store: Store, today: date) -> Mission | None:
    """Return the mission that runs today, else the next one, else the one worked on last."""
    with store.reading() as records:
        missions = records.find(Mission)
        running = [m for m in missions if period_of(m, today) is Period.RUNNING]
        if running:
            return max(running, key=lambda m: (m.starts_on or today, m.id))
        coming = [m for m in missions if m.starts_on and m.starts_on > today]
        if coming:
            return min(coming, key=lambda m: (m.starts_on or today, m.id))
        held = {mission.id: mission for mission in missions}
        newest = records.find(Note, order=("-id",), limit=1)  # ids are in order of creation
        if newest and newest[0].mission_id in held:
            return held[newest[0].mission_id]
        return max(missions, key=lambda m: (m.starts_on or date.min, m.id), default=None)


def keep_plan(store: Store, plan: MissionPlan | None) -> None:
    """Make a plan that is still being typed durable on this laptop; None gives it up."""
    kept = b"" if plan is None else msgspec.msgpack.encode(plan)
    with store.unit_of_work() as work:
        work.put_setting("plan", kept)


def kept_plan(store: Store) -> MissionPlan | None:
    """Return the plan that was being typed, if there is one."""
    with store.reading() as records:
        kept = records.setting("plan", b"")
    return None if not kept else msgspec.msgpack.decode(kept, type=MissionPlan)


def _place_in_list(row: MissionRow) -> tuple[int, bool, int, bytes]:
    order = list(Period).index(row.period)
    days = row.starts_on.toordinal() if row.starts_on else 0
    return order, row.starts_on is None, -days if row.period is Period.PAST else days, row.id


def _check_plan(plan: MissionPlan) -> None:
    if not plan.activity_ids:
        raise Problem("activity-missing")
    if plan.ends_on and not plan.starts_on:
        raise Problem("start-missing")
    check_period(plan.starts_on, plan.ends_on)
    if plan.timezone:
        try:
            ZoneInfo(plan.timezone)
        except (KeyError, ValueError, OSError) as error:  # how zoneinfo tells a name it lacks
            raise Problem("time-zone-unknown", name=plan.timezone[:60]) from error


def _save_plan(
    work: UnitOfWork,
    loaded: Mission | None,
    mission: Mission,
    plan: MissionPlan,
    before: MissionPlan,
) -> Mission:
    """Save a mission by its plan, and what follows for its team and its activities."""
    action = work.require(Action, plan.action_id)
    team = _team(work, plan.team)
    planned = replace(
        mission,
        action_id=plan.action_id,
        activity_ids=plan.activity_ids,
        place=plan.place,
        starts_on=plan.starts_on,
        ends_on=plan.ends_on or plan.starts_on,
        team=tuple(team),
        officer=plan.officer or mission.officer or action.officer,
    )
    saved = work.save(loaded, planned)
    # What nobody changed is left as it is: somebody else may have deployed them meanwhile.
    held = {member.person_id: member.deployed for member in before.team}
    for person_id, deployed in team.items():
        if deployed is not None and deployed != held.get(person_id):
            set_deployed(work, plan.action_id, person_id, on=deployed)
    _tell_activities(work, plan, before)
    return saved


def _team(work: UnitOfWork, members: Sequence[TeamMember]) -> dict[bytes, bool | None]:
    """Return who is in the team, in order, each with whether they are to be deployed."""
    team: dict[bytes, bool | None] = {}
    for member in members:
        if member.person_id or single_line(member.name):
            team.setdefault(member.person_id or _person_named(work, member.name), member.deployed)
    return team


def _person_named(work: UnitOfWork, name: str) -> bytes:
    """Return the one person of exactly this name, else make one."""
    same = people_named(work, name)
    if len(same) == 1:
        return same[0].id
    family, given = split_name(single_line(name))
    return work.save(None, Person(id=new_id(), family_name=family, given_name=given)).id


def _tell_activities(work: UnitOfWork, plan: MissionPlan, before: MissionPlan) -> None:
    days = plan.starts_on, plan.ends_on or plan.starts_on
    for id_ in plan.activity_ids:
        activity = work.require(Activity, id_)
        held = activity.starts_on, activity.ends_on
        starts_on, ends_on = (
            days if held in ((None, None), (before.starts_on, before.ends_on)) else held
        )
        changed = replace(
            activity,
            place=_follow(activity.place, before.place, plan.place),
            country=_follow(activity.country, before.country, plan.country),
            timezone=_follow(activity.timezone, before.timezone, plan.timezone),
            starts_on=starts_on,
            ends_on=ends_on,
        )
        work.save(activity, changed)


def _follow(held: str, before: str, planned: str) -> str:
    """Return the planned value where an activity has none or the one planned before."""
    return planned if planned and held in ("", before) else held
