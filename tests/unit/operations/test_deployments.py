"""Deployments: who works on an action, and what planning a mission says of it."""

from dataclasses import replace
from datetime import date

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.merging import alias
from mieux_desktop.domain.missions import Deployment
from mieux_desktop.domain.people import Person
from mieux_desktop.operations.deployments import action_team, deploy, deployed, withdraw
from mieux_desktop.operations.missions import (
    MissionPlan,
    TeamMember,
    plan_mission,
    read_plan,
    replan_mission,
)
from mieux_desktop.operations.stores import Store
from mieux_desktop.operations.undo import undo_last

Ghana = tuple[Action, Activity]


@pytest.fixture
def grace(store: Store) -> Person:
    with store.unit_of_work() as work:
        return work.save(None, Person(id=new_id(), family_name="Mensah", given_name="Grace"))


def plan(ghana: Ghana, *team: TeamMember) -> MissionPlan:
    action, activity = ghana
    return MissionPlan(action.id, (activity.id,), starts_on=date(2026, 3, 3), team=team)


def test_the_team_of_an_action_is_who_travels_and_who_is_deployed(
    store: Store, ghana: Ghana, grace: Person
) -> None:
    action = ghana[0]
    plan_mission(store, plan(ghana, TeamMember("Jan Novák")))
    deploy(store, action.id, grace.id)
    team = action_team(store, action.id)
    assert [(m.name, m.is_deployed, len(m.missions)) for m in team] == [
        ("Mensah, Grace", True, 0), ("Novák, Jan", False, 1),
    ]  # fmt: skip
    withdraw(store, action.id, grace.id)
    assert [m.name for m in action_team(store, action.id)] == ["Novák, Jan"]
    deploy(store, action.id, grace.id)
    assert deployed(store, action.id) == (grace.id,)


def test_planning_a_mission_deploys_its_team_in_the_same_step(store: Store, ghana: Ghana) -> None:
    plan_mission(store, plan(ghana, TeamMember("Jan Novák", None, True), TeamMember("Ana")))
    assert [(m.name, m.is_deployed) for m in action_team(store, ghana[0].id)] == [
        ("Ana", False), ("Novák, Jan", True),
    ]  # fmt: skip
    undo_last(store)
    assert action_team(store, ghana[0].id) == ()


def test_a_plan_tells_who_is_deployed_and_changes_only_what_was_changed_in_it(
    store: Store, ghana: Ghana, grace: Person
) -> None:
    action_id = ghana[0].id
    mission = plan_mission(store, plan(ghana, TeamMember("", grace.id, True), TeamMember("Ana")))
    loaded, before = read_plan(store, mission.id)
    assert [member.deployed for member in before.team] == [True, False]
    ana = before.team[1]
    assert ana.person_id is not None
    deploy(store, action_id, ana.person_id)  # meanwhile, by somebody else
    off = replace(before, team=(replace(before.team[0], deployed=False), ana))
    replan_mission(store, loaded, before, off)
    assert deployed(store, action_id) == (ana.person_id,)


def test_who_leaves_the_team_stays_deployed(store: Store, ghana: Ghana, grace: Person) -> None:
    mission = plan_mission(store, plan(ghana, TeamMember("", grace.id, True)))
    loaded, before = read_plan(store, mission.id)
    replan_mission(store, loaded, before, replace(before, team=()))
    (mate,) = action_team(store, ghana[0].id)
    assert (mate.person_id, mate.is_deployed, mate.missions) == (grace.id, True, ())


def test_somebody_with_two_records_is_deployed_under_both_and_listed_once(
    store: Store, ghana: Ghana, grace: Person
) -> None:
    with store.unit_of_work() as work:
        twin = work.save(None, Person(id=new_id(), family_name="Mensah"))
        work.save(None, alias("person", grace.id, twin.id))
    deploy(store, ghana[0].id, twin.id)
    assert set(deployed(store, ghana[0].id)) == {grace.id, twin.id}
    assert [m.person_id for m in action_team(store, ghana[0].id)] == [grace.id]
    withdraw(store, ghana[0].id, grace.id)
    with store.reading() as records:
        assert records.find(Deployment) == []
