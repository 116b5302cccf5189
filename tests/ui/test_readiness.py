"""Readiness on the overview: told before the first day, each line leads to its place."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.missions import Mission
from mieux_desktop.operations.deployments import deploy
from mieux_desktop.operations.missions import MissionPlan, TeamMember, plan_mission
from mieux_desktop.operations.sessions import add_lines
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.overview.presenter import OverviewPresenter
from mieux_desktop.ui.screens.overview.screen import OverviewScreen
from mieux_desktop.ui.widgets.buttons import Button
from tests.planned import TUESDAY, WEDNESDAY_10_42

Ghana = tuple[Action, Activity]


@pytest.fixture
def mission(desk: Desk, ghana: Ghana, monkeypatch: pytest.MonkeyPatch) -> Mission:
    """A mission that starts in nine days, with Grace Mensah in its team."""
    monkeypatch.setattr(desk.store, "now", lambda: WEDNESDAY_10_42)
    with desk.store.unit_of_work() as work:
        work.put_setting("profile", {**work.setting("profile"), "role": "officer"})
    first = TUESDAY + timedelta(days=10)
    team = (TeamMember("", desk.profile.person_id), TeamMember("Grace Mensah"))
    return plan_mission(
        desk.store,
        MissionPlan(ghana[0].id, (ghana[1].id,), "Accra", "GH", "Africa/Accra", first, first, team),
    )


def open_overview(desk: Desk, qtbot: QtBot, mission: Mission) -> OverviewScreen:
    presenter = OverviewPresenter(desk, desk)
    qtbot.addWidget(presenter.screen)
    presenter.screen.resize(1070, 700)
    presenter.open_mission(mission.id)
    presenter.screen.show()
    qtbot.waitUntil(lambda: presenter.screen.facts.isVisible())
    return presenter.screen


def buttons_of(screen: OverviewScreen) -> dict[str, Button]:
    found = screen.readiness.findChildren(Button)
    return {button.accessibleName(): button for button in found if button.isVisible()}


def test_what_is_not_ready_has_the_button_that_leads_there(
    desk: Desk, ghana: Ghana, mission: Mission, qtbot: QtBot
) -> None:
    screen = open_overview(desk, qtbot, mission)
    assert not screen.missing_card.isVisible()
    wanted = {
        "Deploy: 1 people of the team not deployed": ("change-mission", mission.id),
        "Plan: The agenda is empty": ("agenda", mission.id),
        "Add people: Nobody is on the list": ("attendance", mission.id),
        "Give them: The languages of the activity are not given": ("action", ghana[0].id),
        "Enrol: This laptop is not enrolled with the hub": ("sync", None),
        "Back up: No backup yet": ("settings", None),
    }
    buttons = buttons_of(screen)
    for name, (place, target) in wanted.items():
        with qtbot.waitSignal(desk.open_requested) as asked:
            buttons[name].click()
        assert asked.args == [place, target]


def test_what_becomes_ready_leaves_the_list_and_is_shown_on_demand(
    desk: Desk, ghana: Ghana, mission: Mission, qtbot: QtBot
) -> None:
    screen = open_overview(desk, qtbot, mission)
    assert mission.starts_on is not None
    deploy(desk.store, ghana[0].id, mission.team[1])
    add_lines(desk.store, ghana[1].id, mission.starts_on, "09:00 Opening")
    qtbot.waitUntil(lambda: "Plan: The agenda is empty" not in buttons_of(screen))
    assert not any("Deploy" in name for name in buttons_of(screen))
    screen.readiness.more.click()
    assert "Open: Everybody of the team is deployed" in buttons_of(screen)
    assert "Open: 1 session(s) on the agenda" in buttons_of(screen)
    screen.readiness.more.click()
    assert "Open: The days are set" not in buttons_of(screen)


def test_the_recovery_code_is_asked_for_once_a_mission(
    desk: Desk, mission: Mission, qtbot: QtBot
) -> None:
    screen = open_overview(desk, qtbot, mission)
    question = "It is: Is your printed recovery code kept apart from this laptop?"
    buttons_of(screen)[question].click()
    qtbot.waitUntil(lambda: question not in buttons_of(screen))


def test_from_the_first_day_on_what_is_missing_takes_its_place(
    desk: Desk, mission: Mission, qtbot: QtBot
) -> None:
    screen = open_overview(desk, qtbot, mission)
    assert screen.readiness.isVisible()
    with desk.store.unit_of_work() as work:
        work.save(mission, replace(mission, starts_on=TUESDAY))
    qtbot.waitUntil(lambda: screen.missing_card.isVisible())
    assert not screen.readiness.isVisible()


def test_missions_of_several_activities_tell_them_apart(
    desk: Desk, ghana: Ghana, mission: Mission, qtbot: QtBot
) -> None:
    with desk.store.reading() as records:
        (other,) = records.find(Activity, action_id=ghana[0].id, number=4)
    with desk.store.unit_of_work() as work:
        both = replace(mission, activity_ids=(ghana[1].id, other.id))
        work.save(mission, both)
    screen = open_overview(desk, qtbot, mission)
    details = {row._detail.whole_text() for row in screen.readiness._rows if row.isVisible()}
    assert any(text.startswith("Activity 5") for text in details)
    assert any(text.startswith("Activity 4") for text in details)
