"""Deploying: switched in the plan of a mission, listed and changed on the page of its action."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.operations.deployments import action_team, deploy
from mieux_desktop.operations.missions import MissionPlan, TeamMember, plan_mission
from mieux_desktop.operations.people import add_person
from mieux_desktop.operations.stores import Store, read_profile
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.ui.background import Background
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.missions.presenter import MissionsPresenter
from mieux_desktop.ui.screens.missions.team_field import TeamField
from mieux_desktop.ui.screens.portfolio.presenter import PortfolioPresenter
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.labels import Badge
from tests.ui.typed import type_text

Ghana = tuple[Action, Activity]


@pytest.fixture
def officer(store: Store, qtbot: QtBot) -> Iterator[Desk]:
    """A desk of an officer."""
    with store.unit_of_work() as work:
        work.put_setting("profile", {**work.setting("profile"), "role": "officer"})
    background = Background()
    yield Desk(store, background, read_profile(store), "en")
    background.wait_idle()


def settle(desk: Desk) -> None:
    for _ in range(3):
        desk.background.wait_idle()
        QApplication.processEvents()


def shown(desk: Desk, presenter: MissionsPresenter | PortfolioPresenter, qtbot: QtBot) -> None:
    qtbot.addWidget(presenter.screen)
    presenter.screen.resize(1072, 742)
    with qtbot.waitActive(presenter.screen):
        presenter.screen.show()
    settle(desk)


def team_of(desk: Desk, ghana: Ghana) -> dict[str, bool]:
    return {mate.name: mate.is_deployed for mate in action_team(desk.store, ghana[0].id)}


def switch(team: TeamField, name: str) -> QCheckBox:
    found = {box.accessibleName(): box for box in team.findChildren(QCheckBox) if box.isVisible()}
    return found[f"{name} is deployed"]


def visible(widget: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [found for found in widget.findChildren(kind) if found.isVisible()]


def test_people_planned_for_a_mission_are_deployed_unless_switched_off(
    officer: Desk, ghana: Ghana, qtbot: QtBot
) -> None:
    presenter = MissionsPresenter(officer)
    shown(officer, presenter, qtbot)
    presenter.open_plan(ghana[0].id)
    settle(officer)
    page = presenter.plan_page
    page._boxes[4].click()
    for name in ("Grace Mensah", "Jan Novák"):
        page.team.field.setFocus()
        type_text(page.team.field, f"{name}\n")
    settle(officer)
    # The officer, who leads, has every action: there is nothing to switch.
    assert len(visible(page.team, QCheckBox)) == 2
    qtbot.keyClick(switch(page.team, "Jan Novák"), Qt.Key.Key_Space)
    with qtbot.waitSignal(officer.open_requested):
        page.submit_plan()
    assert team_of(officer, ghana) == {
        "Carvalho, Inês": False, "Mensah, Grace": True, "Novák, Jan": False,
    }  # fmt: skip


def test_a_plan_being_typed_keeps_who_is_to_be_deployed(
    officer: Desk, ghana: Ghana, qtbot: QtBot
) -> None:
    presenter = MissionsPresenter(officer)
    shown(officer, presenter, qtbot)
    presenter.open_plan(ghana[0].id)
    settle(officer)
    type_text(presenter.plan_page.team.field, "Grace Mensah\n")
    settle(officer)
    switch(presenter.plan_page.team, "Grace Mensah").click()
    presenter._leave_plan()
    settle(officer)
    presenter.open_plan(ghana[0].id)
    settle(officer)
    assert not switch(presenter.plan_page.team, "Grace Mensah").isChecked()


def test_switching_off_says_what_happens_and_is_done_with_the_plan(
    officer: Desk, ghana: Ghana, qtbot: QtBot
) -> None:
    plan = MissionPlan(ghana[0].id, (ghana[1].id,), team=(TeamMember("Grace Mensah", None, True),))
    mission = plan_mission(officer.store, plan)
    presenter = MissionsPresenter(officer)
    shown(officer, presenter, qtbot)
    presenter.edit_mission(mission.id)
    settle(officer)
    page = presenter.plan_page
    assert page.team.words.text() == "Who is deployed receives the action at their next sync."
    switch(page.team, "Grace Mensah").click()
    assert page.team.words.text().startswith("The action is taken from the laptops")
    assert team_of(officer, ghana) == {"Mensah, Grace": True}
    page.submit_plan()
    settle(officer)
    assert team_of(officer, ghana) == {"Mensah, Grace": False}
    undo_last(officer.store)
    assert team_of(officer, ghana) == {"Mensah, Grace": True}


def test_an_expert_sees_who_is_deployed_and_cannot_change_it(
    desk: Desk, ghana: Ghana, qtbot: QtBot
) -> None:
    team = (TeamMember("Grace Mensah", None, True), TeamMember("Jan Novák"))
    mission = plan_mission(desk.store, MissionPlan(ghana[0].id, (ghana[1].id,), team=team))
    presenter = MissionsPresenter(desk)
    shown(desk, presenter, qtbot)
    presenter.edit_mission(mission.id)
    settle(desk)
    page = presenter.plan_page
    assert visible(page.team, QCheckBox) == []
    states = [b.text() for b in visible(page.team, Badge) if isinstance(b, Badge)]
    assert states == ["leads", "Deployed"]
    page.submit_plan()
    settle(desk)
    assert team_of(desk, ghana) == {"Mensah, Grace": True, "Novák, Jan": False}


def test_the_page_of_an_action_lists_its_team_and_deploys_with_undo(
    officer: Desk, ghana: Ghana, qtbot: QtBot
) -> None:
    add_person(officer.store, "Ana Ruiz")
    team = (TeamMember("Grace Mensah"),)
    plan_mission(officer.store, MissionPlan(ghana[0].id, (ghana[1].id,), "Accra", team=team))
    presenter = PortfolioPresenter(officer)
    shown(officer, presenter, qtbot)
    presenter.open_action(ghana[0].id)
    settle(officer)
    card = presenter.page.team

    def buttons() -> dict[str, Button]:
        return {b.accessibleName(): b for b in card.findChildren(Button) if b.isVisible()}

    with qtbot.waitSignal(officer.undoable) as told:
        buttons()["Deploy: Mensah, Grace"].click()
    assert told.args[0].startswith("Deployed")
    qtbot.waitUntil(lambda: "Withdraw: Mensah, Grace" in buttons())
    card.field.setFocus()
    type_text(card.field, "ana r")
    settle(officer)
    qtbot.keyClick(card.field._popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Withdraw: Ruiz, Ana" in buttons())
    with qtbot.waitSignal(officer.undoable) as told:
        buttons()["Withdraw: Ruiz, Ana"].click()
    assert told.args[0].startswith("Ruiz, Ana withdrawn")
    qtbot.waitUntil(lambda: "Withdraw: Ruiz, Ana" not in buttons())
    assert team_of(officer, ghana) == {"Mensah, Grace": True}


def test_an_expert_reads_the_team_of_an_action(desk: Desk, ghana: Ghana, qtbot: QtBot) -> None:
    grace = add_person(desk.store, "Grace Mensah")
    deploy(desk.store, ghana[0].id, grace.id)
    presenter = PortfolioPresenter(desk)
    shown(desk, presenter, qtbot)
    presenter.open_action(ghana[0].id)
    settle(desk)
    card = presenter.page.team
    assert visible(card, Button) == []
    assert not card.field.isVisible()
    assert "Deployed" in [b.text() for b in visible(card, Badge) if isinstance(b, Badge)]
