"""The list of reports: every mission with what is written and when it was exported."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.mission_reports import WRITTEN_SECTIONS, DocumentKind
from mieux_desktop.operations.report_life import submit_report
from mieux_desktop.operations.reports import export_report
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.reports.models import MISSION_ROLE, ReportListModel
from mieux_desktop.ui.screens.reports.presenter import ReportsPresenter
from mieux_desktop.ui.widgets.rows import RowRole
from mieux_desktop.ui.widgets.states import EmptyState
from tests.ui.typed import type_text
from tests.unit.operations.report_scene import plan_empty_mission, write_scene


def shown(desk: Desk, qtbot: QtBot) -> ReportsPresenter:
    presenter = ReportsPresenter(desk)
    qtbot.addWidget(presenter.screen)
    with qtbot.waitActive(presenter.screen):
        presenter.screen.show()
    return presenter


def model_of(presenter: ReportsPresenter) -> ReportListModel:
    model = presenter.screen.rows.model()
    assert isinstance(model, ReportListModel)
    return model


def test_rows_tell_what_is_written_and_when_it_was_exported(
    desk: Desk, qtbot: QtBot, store: Store, ghana: tuple[Action, Activity], tmp_path: Path
) -> None:
    scene = write_scene(store, *ghana)
    presenter = shown(desk, qtbot)
    model = model_of(presenter)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    index = model.index(1)
    assert index.data(Qt.ItemDataRole.DisplayRole) == "Ghana II, activity 5"
    assert index.data(RowRole.BADGE) == "0 of 3 parts written"
    assert index.data(RowRole.TRAILING) == "Not exported yet"
    export_report(store, scene.mission.id, "en", tmp_path / "one.pdf")
    for code in WRITTEN_SECTIONS:
        scene.write(code, "Words")
    qtbot.waitUntil(lambda: model.index(1).data(RowRole.BADGE) == "All parts written")
    assert model.index(1).data(RowRole.TRAILING).startswith("Exported ")
    assert "one.pdf" in model.index(1).data(Qt.ItemDataRole.ToolTipRole)


def test_return_opens_the_report(
    desk: Desk, qtbot: QtBot, store: Store, ghana: tuple[Action, Activity]
) -> None:
    mission = plan_empty_mission(store, *ghana)
    presenter = shown(desk, qtbot)
    qtbot.waitUntil(lambda: presenter.screen.rows.currentIndex().data(MISSION_ROLE) == mission.id)
    presenter.screen.focus_first()
    with qtbot.waitSignal(desk.open_requested) as asked:
        qtbot.keyClick(presenter.screen.rows, Qt.Key.Key_Return)
    assert asked.args == ["report", mission.id]


def test_a_filter_narrows_the_list_and_says_when_nothing_is_left(
    desk: Desk, qtbot: QtBot, store: Store, ghana: tuple[Action, Activity]
) -> None:
    for _ in range(2):
        with store.reading() as records:
            activity = records.require(Activity, ghana[1].id)
        plan_empty_mission(store, ghana[0], activity)
    presenter = shown(desk, qtbot)
    model = model_of(presenter)
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    presenter.screen.search.setFocus()
    type_text(presenter.screen.search, "accra 2026")
    assert model.rowCount() == 3
    type_text(presenter.screen.search, " peru")
    assert model.rowCount() == 0
    states = presenter.screen.findChildren(EmptyState)
    assert any(state.isVisible() for state in states)


def test_without_missions_the_list_says_how_to_begin(desk: Desk, qtbot: QtBot) -> None:
    presenter = shown(desk, qtbot)
    qtbot.waitUntil(lambda: any(s.isVisible() for s in presenter.screen.findChildren(EmptyState)))
    with qtbot.waitSignal(desk.open_requested) as asked:
        presenter.screen._empty_button.click()
    assert asked.args == ["new-mission", None]


def test_reports_that_wait_for_a_decision_are_found_at_once(
    desk: Desk, qtbot: QtBot, store: Store, ghana: tuple[Action, Activity]
) -> None:
    missions = []
    for _ in range(2):
        with store.reading() as records:
            activity = records.require(Activity, ghana[1].id)
        missions.append(plan_empty_mission(store, ghana[0], activity))
    presenter = shown(desk, qtbot)
    model, chip = model_of(presenter), presenter.screen.submitted
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    assert chip.isHidden()
    submit_report(store, DocumentKind.MISSION_REPORT, missions[0].id, "en")
    qtbot.waitUntil(lambda: not chip.isHidden() and chip.text() == "Submitted 1")
    chip.click()
    assert model.rowCount() == 2
    assert model.index(1).data(MISSION_ROLE) == missions[0].id
    assert model.index(1).data(RowRole.BADGE) == "Version 1 submitted"
