from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.operations.actions import ActionFilter, action_detail, list_actions
from mieux_desktop.operations.missions import MissionPlan, plan_mission
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.portfolio.charts import BarPanel
from mieux_desktop.ui.screens.portfolio.models import ACTION_ROLE, ACTIVITIES, ActionTableModel
from mieux_desktop.ui.screens.portfolio.presenter import PortfolioPresenter
from tests.ui.typed import type_text

Ghana = tuple[Action, Activity]


def settle(desk: Desk) -> None:
    """Let work end, and what follows from the changes it made."""
    for _ in range(3):
        desk.background.wait_idle()
        QApplication.processEvents()


@pytest.fixture
def portfolio(desk: Desk, qtbot: QtBot) -> Iterator[PortfolioPresenter]:
    presenter = PortfolioPresenter(desk)
    qtbot.addWidget(presenter.screen)
    presenter.screen.resize(1072, 742)
    with qtbot.waitActive(presenter.screen):
        presenter.screen.show()
    settle(desk)
    yield presenter
    settle(desk)


def names(presenter: PortfolioPresenter) -> list[str]:
    model = presenter.list.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def bars(panel: BarPanel) -> list[QAbstractButton]:
    return [button for button in panel.findChildren(QAbstractButton) if button.isVisible()]


def select(presenter: PortfolioPresenter, name: str) -> None:
    row = names(presenter).index(name)
    presenter.list.table.setCurrentIndex(presenter.list.table.model().index(row, 0))


def open_ghana(presenter: PortfolioPresenter, desk: Desk, ghana: Ghana) -> None:
    presenter.open_action(ghana[0].id)
    settle(desk)
    assert presenter.screen.current_page() is presenter.page


def test_the_model_keeps_the_rules_of_models(
    desk: Desk, qtmodeltester: ModelTester, qtbot: QtBot
) -> None:
    model = ActionTableModel("en")
    qtmodeltester.check(model)
    model.set_rows(list_actions(desk.store, "en"))
    qtmodeltester.check(model)


def test_all_actions_are_listed_with_the_latest_start_first(portfolio: PortfolioPresenter) -> None:
    assert len(names(portfolio)) == 71
    assert names(portfolio)[0] == "Mexico"
    subtitle = portfolio.list.header.subtitle.whole_text()
    assert subtitle == "71 actions · 336 activities · 2009–2015"


def test_typed_words_filter_blind_to_accents_and_clear_shows_all(
    portfolio: PortfolioPresenter, qtbot: QtBot
) -> None:
    qtbot.keyClick(portfolio.list.table, Qt.Key.Key_Slash, delay=1)
    portfolio.list.search.setFocus()
    type_text(portfolio.list.search, "étrangeres GHANA")
    assert names(portfolio) == ["Ghana II"]
    assert portfolio.list.header.subtitle.whole_text().startswith("1 of 71 actions")
    portfolio.list.clear.click()
    assert len(names(portfolio)) == 71
    assert portfolio.list.search.text() == ""


def test_a_filter_that_nothing_meets_says_what_to_do(portfolio: PortfolioPresenter) -> None:
    type_text(portfolio.list.search, "zzz")
    assert not portfolio.list.table.isVisible()
    portfolio._set_filter(ActionFilter())
    assert portfolio.list.table.isVisible()


def test_a_combo_filters_and_the_bars_count_the_filtered_beside_all(
    portfolio: PortfolioPresenter,
) -> None:
    region = portfolio.list._combos["region"]
    region.setCurrentIndex(region.findData("sub-saharan-africa"))
    region.activated.emit(region.currentIndex())
    assert len(names(portfolio)) == 35
    first = bars(portfolio.list._domains)[0]
    assert first.accessibleName().endswith(": 17 of 36 actions")


def test_a_bar_filters_by_click_and_by_key_and_lets_go_again(
    portfolio: PortfolioPresenter, qtbot: QtBot
) -> None:
    workshop = bars(portfolio.list._types)[0]
    qtbot.mouseClick(workshop, Qt.MouseButton.LeftButton)
    assert workshop.isChecked()
    filtered = len(names(portfolio))
    assert filtered < 71
    year = bars(portfolio.list._years)[0]
    year.setFocus()
    qtbot.keyClick(year, Qt.Key.Key_Right)
    second = bars(portfolio.list._years)[1]
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Space)
    assert portfolio._filter == ActionFilter(activity_type="workshop", year="2010")
    assert 0 < len(names(portfolio)) < filtered
    qtbot.keyClick(second, Qt.Key.Key_Space)
    qtbot.mouseClick(workshop, Qt.MouseButton.LeftButton)
    assert len(names(portfolio)) == 71


def test_numbers_sort_as_numbers(portfolio: PortfolioPresenter) -> None:
    table = portfolio.list.table
    table.sortByColumn(ACTIVITIES, Qt.SortOrder.DescendingOrder)
    model = table.model()
    counts = [model.index(row, 0).data(ACTION_ROLE).activities for row in range(71)]
    assert counts == sorted(counts, reverse=True)


def test_enter_opens_an_action_and_esc_comes_back_to_the_same_row(
    portfolio: PortfolioPresenter, desk: Desk, qtbot: QtBot
) -> None:
    select(portfolio, "Ghana II")
    portfolio.list.table.setFocus()
    qtbot.keyClick(portfolio.list.table, Qt.Key.Key_Return)
    settle(desk)
    assert portfolio.screen.current_page() is portfolio.page
    assert portfolio.page.header.title.whole_text() == "Ghana II"
    assert portfolio.page.activities.model().rowCount() == 7
    qtbot.keyClick(portfolio.page.activities, Qt.Key.Key_Escape)
    assert portfolio.screen.current_page() is portfolio.list
    index = portfolio.list.table.currentIndex()
    assert index.data(ACTION_ROLE).name == "Ghana II"


def test_each_field_is_saved_on_leaving_it_and_two_in_a_row_do_not_conflict(
    portfolio: PortfolioPresenter, desk: Desk, ghana: Ghana
) -> None:
    open_ghana(portfolio, desk, ghana)
    portfolio._edit_action()
    form = portfolio.action_form
    form.name_en.setFocus()
    form.name_en.end(False)
    type_text(form.name_en, " – Gha̱na")
    form.officer.setFocus()  # saves the name while nothing is awaited
    type_text(form.officer, "Claire Aubert")
    form.name_en.setFocus()
    form.name_en.end(False)
    type_text(form.name_en, " (2)")
    form.settle()
    settle(desk)
    saved = action_detail(desk.store, ghana[0].id).action
    assert (saved.officer, saved.name_en) == ("Claire Aubert", "Ghana II – Gha̱na (2)")
    assert all(len(heads) == 1 for heads in saved.heads.values())
    with desk.store.reading() as records:
        assert records.drafts() == []


def test_a_month_that_cannot_be_is_marked_and_what_was_stored_stays(
    portfolio: PortfolioPresenter, desk: Desk, ghana: Ghana
) -> None:
    open_ghana(portfolio, desk, ghana)
    portfolio._edit_action()
    form = portfolio.action_form
    form.ends.setFocus()
    type_text(form.ends, "may 2014")
    form.officer.setFocus()
    assert form._ends_field.error() == "The end is before the start (07/2014)."
    assert form.ends.text() == "may 2014"
    form.done.click()
    settle(desk)
    assert portfolio.screen.current_page() is form  # told first
    form.ends.setText("May 2015")
    form.done.click()
    settle(desk)
    assert portfolio.screen.current_page() is portfolio.page
    assert action_detail(desk.store, ghana[0].id).action.ends_in == "2015-05"


def test_a_new_action_needs_a_name_and_then_shows_its_page(
    portfolio: PortfolioPresenter, desk: Desk
) -> None:
    portfolio.list.new.click()
    form = portfolio.action_form
    type_text(form.officer, "Claire Aubert")
    form.done.click()
    assert form._name_field.error().startswith("The action has no name.")
    form.name_fr.setFocus()
    type_text(form.name_fr, "Ж" * 200)
    form.done.click()
    settle(desk)
    assert portfolio.screen.current_page() is portfolio.page
    assert portfolio.page.header.title.whole_text() == "Ж" * 200
    portfolio.screen.show_page(portfolio.list)
    settle(desk)
    assert len(names(portfolio)) == 72


def test_a_new_action_into_which_nothing_was_typed_leaves_no_trace(
    portfolio: PortfolioPresenter, desk: Desk, qtbot: QtBot
) -> None:
    portfolio.new_action()
    qtbot.keyClick(portfolio.action_form.name_en, Qt.Key.Key_Escape)
    settle(desk)
    assert portfolio.screen.current_page() is portfolio.list
    assert len(names(portfolio)) == 71


def test_an_activity_is_added_under_the_next_number_with_its_days(
    portfolio: PortfolioPresenter, desk: Desk, ghana: Ghana
) -> None:
    open_ghana(portfolio, desk, ghana)
    portfolio.page.add_activity.click()
    settle(desk)
    form = portfolio.activity_form
    assert form.place.zone.text() == "Africa/Accra"
    type_text(form.title_en, "Follow-up seminar")
    form.place.place.setFocus()
    type_text(form.place.place, "Kumasi")
    form.period._start.setFocus()
    type_text(form.period._start, "3/3/2026")
    form.period._end.setFocus()
    type_text(form.period._end, "5/3/2026")
    form.done.click()
    settle(desk)
    added = action_detail(desk.store, ghana[0].id).activities[-1]
    assert (added.number, added.title_en, added.place) == (8, "Follow-up seminar", "Kumasi")
    assert added.ends_on is not None
    assert all(len(heads) == 1 for heads in added.heads.values())
    assert portfolio.page.activities.model().rowCount() == 8


def test_a_reversed_period_of_an_activity_is_told_and_not_stored(
    portfolio: PortfolioPresenter, desk: Desk, ghana: Ghana
) -> None:
    open_ghana(portfolio, desk, ghana)
    portfolio._edit_activity(ghana[1].id)
    form = portfolio.activity_form
    form.period._start.setFocus()
    type_text(form.period._start, "3/3/2026")
    form.period._end.setFocus()
    type_text(form.period._end, "2/3/2026")
    form.done.click()
    assert portfolio.screen.current_page() is form
    form.period.mend.click()
    form.done.click()
    settle(desk)
    with desk.store.reading() as records:
        stored = records.require(Activity, ghana[1].id)
    assert stored.starts_on == stored.ends_on


def test_a_deleted_activity_can_be_taken_back(
    portfolio: PortfolioPresenter, desk: Desk, ghana: Ghana, qtbot: QtBot
) -> None:
    open_ghana(portfolio, desk, ghana)
    portfolio._edit_activity(ghana[1].id)
    with qtbot.waitSignal(desk.undoable):
        portfolio.activity_form.delete.click()
    settle(desk)
    assert portfolio.page.activities.model().rowCount() == 6
    desk.write(undo_last, owner=portfolio)
    settle(desk)
    assert portfolio.page.activities.model().rowCount() == 7


def test_what_needs_an_action_is_told_when_it_is_deleted(
    portfolio: PortfolioPresenter, desk: Desk, ghana: Ghana, qtbot: QtBot
) -> None:
    action, activity = ghana
    plan_mission(desk.store, MissionPlan(action.id, (activity.id,), place="Accra"))
    open_ghana(portfolio, desk, ghana)
    assert portfolio.page.missions.model().rowCount() == 1
    portfolio._edit_action()
    with qtbot.waitSignal(desk.problem) as told:
        portfolio.action_form.delete.click()
    assert told.args[0].code == "action-in-use"


def test_an_undone_edit_shows_in_the_form(
    portfolio: PortfolioPresenter, desk: Desk, ghana: Ghana
) -> None:
    open_ghana(portfolio, desk, ghana)
    portfolio._edit_action()
    form = portfolio.action_form
    form.status.setCurrentIndex(form.status.findData("paused"))
    form.status.activated.emit(form.status.currentIndex())
    settle(desk)
    assert action_detail(desk.store, ghana[0].id).action.status == "paused"
    desk.write(undo_last, owner=portfolio)
    settle(desk)
    assert form.status.currentData() == "ongoing"


def test_plan_and_missions_are_asked_for_elsewhere(
    portfolio: PortfolioPresenter, desk: Desk, ghana: Ghana, qtbot: QtBot
) -> None:
    action, activity = ghana
    mission = plan_mission(desk.store, MissionPlan(action.id, (activity.id,)))
    open_ghana(portfolio, desk, ghana)
    with qtbot.waitSignal(desk.open_requested) as asked:
        portfolio.page.plan.click()
    assert asked.args == ["new-mission", action.id]
    portfolio.page.missions.setFocus()
    with qtbot.waitSignal(desk.open_requested) as asked:
        qtbot.keyClick(portfolio.page.missions, Qt.Key.Key_Return)
    assert asked.args == ["mission", mission.id]


def test_the_filtered_actions_are_exported(
    portfolio: PortfolioPresenter, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "figures.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    portfolio._set_filter(ActionFilter(country="GH"))
    portfolio.list.export.click()
    settle(desk)
    assert len(path.read_text("utf-8-sig").splitlines()) == 1 + len(names(portfolio))


def test_every_control_has_a_name_to_be_read_aloud(
    portfolio: PortfolioPresenter, desk: Desk, ghana: Ghana
) -> None:
    open_ghana(portfolio, desk, ghana)
    unnamed = [
        widget
        for widget in portfolio.screen.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.focusProxy()
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and widget.window() is portfolio.screen.window()  # lists of combo boxes are windows
    ]
    assert unnamed == []
