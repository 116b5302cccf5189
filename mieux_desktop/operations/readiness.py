"""Readiness: what should be in order before a team departs, each with the place to mend it."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from mieux_desktop.domain.actions import Activity, Session
from mieux_desktop.domain.feedback import Collection
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.backups import backup_state
from mieux_desktop.operations.deployments import deployed_people
from mieux_desktop.operations.enrolment import Hub, read_hub
from mieux_desktop.operations.feedback import PARTICIPANT_FEEDBACK
from mieux_desktop.operations.hub_sync import LastSync, last_sync
from mieux_desktop.operations.questionnaires import form_of, list_forms, load_form
from mieux_desktop.operations.sessions import Agenda, agenda_of
from mieux_desktop.operations.stand_ins import count_invited, stand_ins
from mieux_desktop.operations.stores import Profile, read_profile
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store

SYNCED_WITHIN = timedelta(days=1)
ENOUGH_BYTES = 2 << 30  # photos of a mission, the bundles made of them, a backup
LEAST_BYTES = 300 << 20
_CODE = "code-kept"  # setting: the mission for which the recovery code was confirmed


class State(StrEnum):
    """How much a line asks for."""

    READY = "ready"
    ADVISED = "advised"  # one could leave without
    NEEDED = "needed"


class Topic(StrEnum):
    """What is looked at; the screens have the words."""

    DAYS = "days"
    PLACE = "place"
    TEAM = "team"
    DEPLOYED = "deployed"
    AGENDA = "agenda"
    INVITED = "invited"
    LANGUAGES = "languages"
    QUESTIONNAIRE = "questionnaire"
    HUB = "hub"
    SYNCED = "synced"
    WAITING = "waiting"
    BACKUP = "backup"
    CODE = "code"
    DISK = "disk"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that should be in order; `place` and `target` are where it is done.

    The place is empty where this user can do nothing about it. `count` are people, sessions,
    changes or bytes; `names` say whom or what it concerns (people, codes of languages); `at` is
    when something was last done, and `code` the problem that stopped it.
    """

    topic: Topic
    state: State
    place: str
    target: bytes | None
    count: int = 0
    names: tuple[str, ...] = ()
    activity: Activity | None = None
    at: datetime | None = None
    code: str = ""

    @property
    def ready(self) -> bool:
        """Tell whether there is nothing to do."""
        return self.state is State.READY


def readiness(store: Store, mission_id: bytes) -> tuple[Line, ...]:
    """Return what is and is not ready, in the order of preparation."""
    profile, hub, last, backup = (
        read_profile(store), read_hub(store), last_sync(store), backup_state(store)
    )  # fmt: skip
    with store.reading() as records:
        mission = records.require(Mission, mission_id)
    own_forms = _own_forms(store, mission.action_id)
    with store.reading() as records:
        plan = agenda_of(records, mission.activity_ids, mission)
        return (
            *_mission(mission, plan),
            *_team(records, mission, profile, hub),
            *_activities(records, mission, plan, own_forms),
            *_hub(hub, last, store.now()),
            _line(Topic.BACKUP, not backup.is_old, "settings", None, at=backup.last_at),
            _code(records, mission_id),
            _disk(store.folder),
        )


def confirm_code(store: Store, mission_id: bytes) -> None:
    """Take the user's word that the printed recovery code is kept apart from the laptop."""
    with store.unit_of_work() as work:
        work.put_setting(_CODE, mission_id)


def _mission(mission: Mission, plan: Agenda) -> Iterator[Line]:
    place = mission.place or next((a.place for a in plan.activities if a.place), "")
    yield _line(Topic.DAYS, mission.starts_on is not None, "change-mission", mission.id)
    yield _line(Topic.PLACE, bool(place), "change-mission", mission.id)


def _team(
    records: Repository, mission: Mission, profile: Profile, hub: Hub | None
) -> Iterator[Line]:
    instead = stand_ins(records)
    team = list(dict.fromkeys(instead.get(id_, id_) for id_ in mission.team))
    yield _line(Topic.TEAM, bool(team), "change-mission", mission.id, count=len(team))
    there = deployed_people(records, mission.action_id)
    own = instead.get(profile.person_id, profile.person_id)
    # An officer has every action; an expert has what the hub's certificate names.
    has_own = profile.role == "officer" or (hub and mission.action_id in hub.action_ids)
    missing = [id_ for id_ in team if id_ not in there and not (id_ == own and has_own)]
    if not team:
        return
    people = {person.id: person for person in records.find(Person, id=missing)}
    names = tuple(people[id_].full_name for id_ in missing if id_ in people)
    yield Line(
        Topic.DEPLOYED,
        State.NEEDED if missing else State.READY,
        "change-mission" if profile.role == "officer" else "",
        mission.id,
        count=len(missing),
        names=names,
    )


def _activities(
    records: Repository, mission: Mission, plan: Agenda, own_forms: frozenset[str]
) -> Iterator[Line]:
    ids = [activity.id for activity in plan.activities]
    sessions = records.count(Session, by="activity_id", activity_id=ids)
    invited = count_invited(records, activity_id=ids)
    rounds = records.find(Collection, activity_id=ids, closed_on=None)
    for activity in plan.activities:
        held, people = sessions.get(activity.id, 0), invited.get(activity.id, 0)
        yield _line(Topic.AGENDA, held > 0, "agenda", mission.id, count=held, activity=activity)
        yield _line(
            Topic.INVITED, people > 0, "attendance", mission.id, count=people, activity=activity
        )
        if not activity.languages:
            yield Line(
                Topic.LANGUAGES, State.ADVISED, "action", activity.action_id, activity=activity
            )
            continue
        opened = next((one for one in rounds if one.activity_id == activity.id), None)
        spoken = _languages(opened, own_forms)
        missing = tuple(code for code in activity.languages if code not in spoken)
        yield _line(
            Topic.QUESTIONNAIRE, not missing, "feedback", activity.id,
            names=missing or activity.languages, activity=activity,
        )  # fmt: skip


def _own_forms(store: Store, action_id: bytes) -> frozenset[str]:
    """Return the languages of the action's own released questionnaires."""
    forms = list_forms(store, action_id)
    usable = [form for form in forms if form.id and form.released_on is not None]
    return frozenset(language.code for form in usable for language in form.languages)


def _languages(opened: Collection | None, own_forms: frozenset[str]) -> frozenset[str]:
    """Return the languages in which people can answer.

    Those of the round that is open, else of the action's own questionnaires, else of the shipped
    one that a round opens with.
    """
    if opened is None and own_forms:
        return own_forms
    try:
        form = load_form(PARTICIPANT_FEEDBACK, 1) if opened is None else form_of(opened)
    except Problem:  # a form that cannot be used: people can answer in none
        return frozenset()
    return frozenset(language.code for language in form.languages)


def _hub(hub: Hub | None, last: LastSync | None, now: datetime) -> Iterator[Line]:
    if hub is None or hub.refused:
        yield Line(Topic.HUB, State.NEEDED, "sync", None, code=hub.refused if hub else "")
        return
    yield Line(Topic.HUB, State.READY, "sync", None, names=(hub.name,))
    recent = last is not None and not last.code and abs(now - last.at) <= SYNCED_WITHIN
    yield _line(
        Topic.SYNCED, recent, "sync", None,
        at=last.at if last else None, code=last.code if last else "",
    )  # fmt: skip
    waiting = hub.waiting_changes + hub.waiting_files
    yield _line(Topic.WAITING, waiting == 0, "sync", None, count=waiting)


def _code(records: Repository, mission_id: bytes) -> Line:
    """Nobody but the user knows where the printed code is: each mission asks once."""
    kept = records.setting(_CODE) == mission_id
    return Line(Topic.CODE, State.READY if kept else State.ADVISED, "settings", None)


def _disk(folder: Path) -> Line:
    free = shutil.disk_usage(folder).free
    state = State.ADVISED if free >= LEAST_BYTES else State.NEEDED
    return Line(
        Topic.DISK, State.READY if free >= ENOUGH_BYTES else state, "sync", None, count=free
    )


def _line(
    topic: Topic,
    ready: bool,
    place: str,
    target: bytes | None,
    *,
    count: int = 0,
    names: tuple[str, ...] = (),
    activity: Activity | None = None,
    at: datetime | None = None,
    code: str = "",
) -> Line:
    state = State.READY if ready else State.NEEDED
    return Line(topic, state, place, target, count, names, activity, at, code)
