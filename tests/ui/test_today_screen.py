"""Today: the running session first, then what is due."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.notes import NoteKind
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.today.presenter import TodayPresenter
from tests.planned import WEDNESDAY_10_42, Planned, make_planned

Shown = Callable[..., TodayPresenter]


@pytest.fixture
def planned(desk: Desk, ghana: tuple[Action, Activity]) -> Planned:
    return make_planned(desk.store, ghana)


@pytest.fixture
def shown(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Shown:
    def show(now: datetime = WEDNESDAY_10_42) -> TodayPresenter:
        monkeypatch.setattr(desk.store, "now", lambda: now)
        presenter = TodayPresenter(desk, desk)
        qtbot.addWidget(presenter.screen)
        presenter.screen.resize(1070, 800)
        presenter.screen.show()
        qtbot.waitUntil(lambda: bool(presenter.screen.header.title.whole_text()))
        return presenter

    return show


def rows(model: QAbstractListModel) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row).data(role)) for row in range(model.rowCount())]


def test_without_a_mission_it_leads_to_the_portfolio(
    desk: Desk, shown: Shown, qtbot: QtBot
) -> None:
    screen = shown().screen
    assert screen.empty.isVisible()
    assert not screen.card.isVisible()
    with qtbot.waitSignal(desk.open_requested) as asked:
        screen.empty_button.click()
    assert asked.args == ["portfolio", None]


def test_the_running_session_comes_first(planned: Planned, shown: Shown) -> None:
    panel = planned.sessions[2]
    planned.mark(panel, Mark.PRESENT, *planned.people[:3])
    planned.note("Fees", session_id=panel.id, kind=NoteKind.RISK)
    screen = shown().screen
    assert screen.header.title.whole_text() == "Wednesday 4 March"
    assert screen.header.subtitle.whole_text() == "Accra · day 2 of 3 · Ghana II, activity 5"
    assert screen.card.badge.text() == "Now"
    assert screen.card.title_line.text() == "Panel"
    assert screen.card.when.text().startswith("10:30–11:30 · 48")
    assert rows(screen.agenda_model)[1].startswith("10:30–11:30, Panel, running, 3 of 4 present")


def test_the_buttons_lead_to_the_session_and_its_activity(
    desk: Desk, planned: Planned, shown: Shown, qtbot: QtBot
) -> None:
    card, panel = shown().screen.card, planned.sessions[2]
    for button, place, target in (
        (card.note, "new-note", panel.id),
        (card.attendance, "attendance", panel.id),
        (card.feedback, "feedback", planned.activity.id),
    ):
        with qtbot.waitSignal(desk.open_requested) as asked:
            button.click()
        assert asked.args == [place, target]


def test_the_keys_do_what_the_buttons_do(
    desk: Desk, planned: Planned, shown: Shown, qtbot: QtBot
) -> None:
    commands = {command.letter: command for command in shown().commands()}
    with qtbot.waitSignal(desk.open_requested) as asked:
        commands["R"].handler()
    assert asked.args == ["report", planned.mission.id]


def test_between_sessions_the_next_one_is_shown(planned: Planned, shown: Shown) -> None:
    screen = shown(WEDNESDAY_10_42 + timedelta(hours=2)).screen
    assert screen.card.badge.text() == "Next"
    assert screen.card.title_line.text() == "Groups"


def test_after_the_mission_it_leads_to_the_report(
    desk: Desk, planned: Planned, shown: Shown, qtbot: QtBot
) -> None:
    screen = shown(datetime(2026, 3, 9, 9, 0, tzinfo=UTC)).screen
    assert screen.card.primary() is screen.card.report
    assert not screen.agenda_card.isVisible()
    with qtbot.waitSignal(desk.open_requested) as asked:
        screen.card.report.click()
    assert asked.args == ["report", planned.mission.id]


def test_a_change_made_elsewhere_appears(planned: Planned, shown: Shown, qtbot: QtBot) -> None:
    screen = shown().screen
    assert rows(screen.notes_model) == []
    planned.note("Bank fees", kind=NoteKind.RISK)
    qtbot.waitUntil(lambda: len(rows(screen.notes_model)) == 1)
    assert rows(screen.notes_model)[0].startswith("Bank fees, Risk")


def test_a_refresh_that_brings_nothing_new_leaves_rows_as_they_are(
    planned: Planned, shown: Shown, qtbot: QtBot
) -> None:
    presenter = shown()
    screen = presenter.screen
    with qtbot.assertNotEmitted(screen.agenda_model.modelReset, wait=50):
        screen.show_today(screen._today)
    assert screen.due_rows.layout().count() > 0


def test_opening_a_session_of_the_agenda_opens_its_register(
    desk: Desk, planned: Planned, shown: Shown, qtbot: QtBot
) -> None:
    agenda = shown().screen.agenda
    agenda.setCurrentIndex(agenda.model().index(0, 0))
    with qtbot.waitSignal(desk.open_requested) as asked:
        qtbot.keyClick(agenda, Qt.Key.Key_Return)
    assert asked.args == ["attendance", planned.sessions[1].id]


def test_the_models_are_sound(planned: Planned, shown: Shown, qtmodeltester: ModelTester) -> None:
    planned.note("Bank fees")
    screen = shown().screen
    qtmodeltester.check(screen.agenda_model)
    qtmodeltester.check(screen.notes_model)


def test_every_button_has_a_name(planned: Planned, shown: Shown) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView

    screen = shown().screen
    for button in screen.findChildren(QAbstractButton):
        assert button.text() or button.accessibleName()
    for view in screen.findChildren(QAbstractItemView):
        assert view.accessibleName()


def test_each_minute_the_time_left_is_told_anew(
    desk: Desk, planned: Planned, shown: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    presenter = shown()
    monkeypatch.setattr(desk.store, "now", lambda: WEDNESDAY_10_42 + timedelta(minutes=1))
    presenter._minute.timeout.emit()
    qtbot.waitUntil(lambda: "47" in presenter.screen.card.when.text())


def test_what_is_read_for_a_closed_screen_is_dropped(
    desk: Desk, planned: Planned, shown: Shown, qtbot: QtBot
) -> None:
    presenter = shown()
    presenter._reload()
    presenter.screen.deleteLater()
    desk.background.wait_idle()
