"""Overview of a mission: every missing thing has its button."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.overview.presenter import OverviewPresenter
from mieux_desktop.ui.screens.overview.screen import OverviewScreen
from mieux_desktop.ui.widgets.buttons import Button
from tests.planned import WEDNESDAY_10_42, Planned, make_planned


@pytest.fixture
def planned(desk: Desk, ghana: tuple[Action, Activity], monkeypatch: pytest.MonkeyPatch) -> Planned:
    monkeypatch.setattr(desk.store, "now", lambda: WEDNESDAY_10_42)
    return make_planned(desk.store, ghana)


def open_overview(desk: Desk, qtbot: QtBot, mission_id: bytes) -> OverviewScreen:
    presenter = OverviewPresenter(desk, desk)
    qtbot.addWidget(presenter.screen)
    presenter.screen.resize(1070, 700)
    presenter.open_mission(mission_id)
    presenter.screen.show()
    qtbot.waitUntil(lambda: presenter.screen.facts.isVisible())
    return presenter.screen


def buttons_of(screen: OverviewScreen) -> dict[str, Button]:
    return {b.accessibleName(): b for b in screen.checks.findChildren(Button) if b.isVisible()}


def test_each_missing_thing_has_a_button_that_leads_there(
    desk: Desk, planned: Planned, qtbot: QtBot
) -> None:
    opening, survey, *_ = planned.sessions
    planned.mark(opening, Mark.PRESENT, *planned.people[:2])
    planned.mark(survey, Mark.PRESENT, *planned.people)
    screen = open_overview(desk, qtbot, planned.mission.id)
    buttons = buttons_of(screen)
    wanted = {
        "Mark: 2 people not marked in “Opening”": ("attendance", opening.id),
        "Collect: No feedback yet": ("feedback", planned.activity.id),
        "Evaluate: The evaluation is not begun": ("evaluation/unscored", planned.activity.id),
        "Continue: Report: 0 of 3 parts have text": ("report/missing", planned.mission.id),
    }
    for name, (place, target) in wanted.items():
        with qtbot.waitSignal(desk.open_requested) as asked:
            buttons[name].click()
        assert asked.args == [place, target]


def test_sessions_stand_under_their_days_with_their_counts(
    desk: Desk, planned: Planned, qtbot: QtBot
) -> None:
    panel = planned.sessions[2]
    planned.mark(panel, Mark.PRESENT, *planned.people[:3])
    planned.note("Fees", session_id=panel.id, kind=NoteKind.RISK)
    model = open_overview(desk, qtbot, planned.mission.id).sessions_model
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = [str(model.index(row).data(role)) for row in range(model.rowCount())]
    assert spoken[0] == "Tuesday 3 March"
    assert spoken[2] == "Wednesday 4 March"
    assert spoken[4].startswith("10:30–11:30, Panel, running, 3 of 4 present")


def test_cards_tell_facts_participants_and_report(
    desk: Desk, planned: Planned, qtbot: QtBot
) -> None:
    planned.mark(planned.sessions[0], Mark.PRESENT, *planned.people[:2])
    screen = open_overview(desk, qtbot, planned.mission.id)
    from mieux_desktop.ui.widgets.labels import Label

    texts = {label.text() for label in screen.findChildren(Label)}
    assert {"Ghana II", "3–5 March 2026", "Inês Carvalho", "0 of 3 parts"} <= texts
    assert any(text.startswith("2 women · 1 men") for text in texts)


def test_without_sessions_it_leads_to_the_agenda(
    desk: Desk, ghana: tuple[Action, Activity], qtbot: QtBot
) -> None:
    mission = Mission(id=new_id(), action_id=ghana[0].id, activity_ids=(ghana[1].id,))
    with desk.store.unit_of_work() as work:
        work.save(None, mission)
    screen = open_overview(desk, qtbot, mission.id)
    assert screen.no_sessions.isVisible()
    (plan,) = screen.no_sessions.findChildren(Button)
    with qtbot.waitSignal(desk.open_requested) as asked:
        plan.click()
    assert asked.args == ["agenda", mission.id]


def test_a_change_made_elsewhere_appears(desk: Desk, planned: Planned, qtbot: QtBot) -> None:
    screen = open_overview(desk, qtbot, planned.mission.id)
    planned.note("Send the slides", kind=NoteKind.TODO)
    qtbot.waitUntil(lambda: any("to-do" in name for name in buttons_of(screen)))


def test_what_is_done_leaves_the_list(desk: Desk, planned: Planned, qtbot: QtBot) -> None:
    note = planned.note("Send the slides", kind=NoteKind.TODO)
    screen = open_overview(desk, qtbot, planned.mission.id)
    before = buttons_of(screen)
    with desk.store.unit_of_work() as work:
        held = work.require(Note, note.id)
        work.save(held, replace(held, deleted=True))
    qtbot.waitUntil(lambda: not any("to-do" in name for name in buttons_of(screen)))
    assert len(buttons_of(screen)) == len(before) - 1


def test_figures_of_another_mission_are_not_left_standing(
    desk: Desk, planned: Planned, qtbot: QtBot
) -> None:
    other = Mission(id=new_id(), action_id=planned.action.id, activity_ids=(), place="Tamale")
    planned.save(other)
    screen = open_overview(desk, qtbot, planned.mission.id)
    screen.open_mission(other.id)
    assert not screen.facts.isVisible()


def test_attendance_opens_at_the_running_session(
    desk: Desk, planned: Planned, qtbot: QtBot
) -> None:
    screen = open_overview(desk, qtbot, planned.mission.id)
    with qtbot.waitSignal(desk.open_requested) as asked:
        screen.open_attendance()
    assert asked.args == ["attendance", planned.sessions[2].id]


def test_the_model_is_sound(
    desk: Desk, planned: Planned, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(open_overview(desk, qtbot, planned.mission.id).sessions_model)
