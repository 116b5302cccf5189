"""Readiness before departure: what is missing, and where it is mended."""

import shutil
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.people import Person
from mieux_desktop.operations import readiness as looked_at
from mieux_desktop.operations.backups import choose_backup_place, make_backup
from mieux_desktop.operations.deployments import deploy
from mieux_desktop.operations.enrolment import Hub
from mieux_desktop.operations.feedback import open_collection
from mieux_desktop.operations.hub_sync import LastSync
from mieux_desktop.operations.missions import MissionPlan, TeamMember, plan_mission
from mieux_desktop.operations.readiness import Line, State, Topic, confirm_code, readiness
from mieux_desktop.operations.stores import Store, read_profile
from tests.planned import make_planned

Ghana = tuple[Action, Activity]


def lines(store: Store, mission: Mission) -> Mapping[Topic, Line]:
    return {line.topic: line for line in readiness(store, mission.id)}


def enrol(
    store: Store, monkeypatch: pytest.MonkeyPatch, *, actions: tuple[bytes, ...] = (),
    refused: str = "", waiting: int = 0, last: LastSync | None = None,
) -> None:  # fmt: skip
    """Let the laptop be enrolled, as the hub's own tests do for real."""
    now = store.now()
    hub = Hub(
        "Hub of ICMPD", "https://hub", "0000", "Inês Carvalho", "expert", actions, now, now,
        refused, waiting, 0, 0,
    )  # fmt: skip
    monkeypatch.setattr(looked_at, "read_hub", lambda store: hub)
    monkeypatch.setattr(looked_at, "last_sync", lambda store: last)


def test_a_bare_mission_needs_nearly_everything(store: Store, ghana: Ghana) -> None:
    action, activity = ghana
    bare = Mission(id=new_id(), action_id=action.id, activity_ids=(activity.id,))
    with store.unit_of_work() as work:
        work.save(None, bare)
    found = lines(store, bare)
    needed = {topic for topic, line in found.items() if line.state is State.NEEDED}
    wanted = {
        Topic.DAYS, Topic.PLACE, Topic.TEAM, Topic.AGENDA, Topic.INVITED, Topic.HUB, Topic.BACKUP,
    }  # fmt: skip
    assert needed == wanted
    assert found[Topic.LANGUAGES].state is State.ADVISED
    assert (found[Topic.TEAM].place, found[Topic.TEAM].target) == ("change-mission", bare.id)
    assert (found[Topic.LANGUAGES].place, found[Topic.LANGUAGES].target) == ("action", action.id)
    assert Topic.DEPLOYED not in found


def test_days_place_agenda_and_people_are_counted(store: Store, ghana: Ghana) -> None:
    found = lines(store, make_planned(store, ghana).mission)
    assert found[Topic.DAYS].ready and found[Topic.PLACE].ready and found[Topic.TEAM].ready
    assert (found[Topic.AGENDA].count, found[Topic.INVITED].count) == (4, 4)


def test_those_of_the_team_who_are_not_deployed_are_named(store: Store, ghana: Ghana) -> None:
    profile = read_profile(store)
    own = TeamMember(profile.name, profile.person_id)
    team = (own, TeamMember("Grace Mensah"), TeamMember("Jan Novák"))
    plan = MissionPlan(ghana[0].id, (ghana[1].id,), starts_on=date(2026, 3, 3), team=team)
    mission = plan_mission(store, plan)
    line = lines(store, mission)[Topic.DEPLOYED]
    assert line.names == ("Inês Carvalho", "Grace Mensah", "Jan Novák")
    assert line.place == ""  # an expert can deploy nobody
    with store.unit_of_work() as work:
        work.put_setting("profile", {**work.setting("profile"), "role": "officer"})
    line = lines(store, mission)[Topic.DEPLOYED]
    assert (line.names, line.place) == (("Grace Mensah", "Jan Novák"), "change-mission")
    for id_ in mission.team[1:]:
        deploy(store, ghana[0].id, id_)
    assert lines(store, mission)[Topic.DEPLOYED].ready


def test_the_word_of_the_hub_that_one_is_deployed_counts(
    store: Store, ghana: Ghana, monkeypatch: pytest.MonkeyPatch
) -> None:
    mission = make_planned(store, ghana).mission
    assert not lines(store, mission)[Topic.DEPLOYED].ready
    enrol(store, monkeypatch, actions=(ghana[0].id,))
    assert lines(store, mission)[Topic.DEPLOYED].ready


def test_a_questionnaire_lacks_languages_that_the_activity_is_held_in(
    store: Store, ghana: Ghana
) -> None:
    planned = make_planned(store, ghana)
    with store.unit_of_work() as work:
        work.save(planned.activity, replace(planned.activity, languages=("fr", "ka", "ar")))
    line = lines(store, planned.mission)[Topic.QUESTIONNAIRE]
    assert (line.names, line.place, line.target) == (("ka",), "feedback", planned.activity.id)
    with store.unit_of_work() as work:
        activity = work.require(Activity, planned.activity.id)
        work.save(activity, replace(activity, languages=("fr", "ar")))
    open_collection(store, activity.id)
    line = lines(store, planned.mission)[Topic.QUESTIONNAIRE]
    assert (line.ready, line.names) == (True, ("fr", "ar"))


def test_the_hub_must_have_been_reached_today_and_lack_nothing(
    store: Store, ghana: Ghana, monkeypatch: pytest.MonkeyPatch
) -> None:
    mission = make_planned(store, ghana).mission
    now = store.now()
    enrol(store, monkeypatch, waiting=3)
    found = lines(store, mission)
    assert found[Topic.HUB].names == ("Hub of ICMPD",)
    assert (found[Topic.SYNCED].ready, found[Topic.SYNCED].at) == (False, None)
    assert (found[Topic.WAITING].ready, found[Topic.WAITING].count) == (False, 3)
    enrol(store, monkeypatch, last=LastSync(now - timedelta(hours=2), "no-network"))
    assert lines(store, mission)[Topic.SYNCED].code == "no-network"
    enrol(store, monkeypatch, last=LastSync(now - timedelta(days=2), ""))
    assert not lines(store, mission)[Topic.SYNCED].ready
    enrol(store, monkeypatch, last=LastSync(now - timedelta(hours=2), ""))
    found = lines(store, mission)
    assert found[Topic.SYNCED].ready and found[Topic.WAITING].ready
    enrol(store, monkeypatch, refused="revoked")
    found = lines(store, mission)
    assert (found[Topic.HUB].state, found[Topic.HUB].code) == (State.NEEDED, "revoked")
    assert Topic.SYNCED not in found


def test_backup_recovery_code_and_disk(
    store: Store, ghana: Ghana, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mission = make_planned(store, ghana).mission
    assert not lines(store, mission)[Topic.BACKUP].ready
    (tmp_path / "stick").mkdir()
    choose_backup_place(store, tmp_path / "stick")
    make_backup(store, lambda done, total: None, lambda: False)
    assert lines(store, mission)[Topic.BACKUP].ready
    assert lines(store, mission)[Topic.CODE].state is State.ADVISED
    confirm_code(store, mission.id)
    assert lines(store, mission)[Topic.CODE].ready

    def free(size: int) -> State:
        usage = shutil.disk_usage(tmp_path)._replace(free=size)
        monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage)
        return lines(store, mission)[Topic.DISK].state

    assert [free(3 << 30), free(1 << 30), free(100 << 20)] == [
        State.READY, State.ADVISED, State.NEEDED,
    ]  # fmt: skip


def test_a_team_of_people_not_received_yet_is_still_counted(store: Store, ghana: Ghana) -> None:
    person = Person(id=new_id(), family_name="Mensah")
    mission = Mission(
        id=new_id(), action_id=ghana[0].id, activity_ids=(), team=(person.id,)
    )  # fmt: skip
    with store.unit_of_work() as work:
        work.save(None, mission)
    line = lines(store, mission)[Topic.DEPLOYED]
    assert (line.count, line.names) == (1, ())
