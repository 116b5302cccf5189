"""Ways to answer: the code on the screen, sheets with codes; closing; what comes out."""

import http.client
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.feedback import Response
from mieux_desktop.operations import feedback
from mieux_desktop.operations.feedback_files import FeedbackFormat
from mieux_desktop.operations.feedback_paper import draw_sheet_codes
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.collecting import Collecting
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.networks import Road, RoadWords
from mieux_desktop.ui.screens.feedback.presenter import FeedbackPresenter
from tests.ui.feedback_ways.steps import (
    answer_once,
    collection_of,
    compares,
    show_code,
)


def test_one_click_opens_the_round_and_fills_the_screen_with_a_code_that_answers(
    presenter: FeedbackPresenter, collecting: Collecting, store: Store, qtbot: QtBot
) -> None:
    show_code(presenter, collecting, qtbot)
    assert collection_of(store).questionnaire == "participant-feedback"
    server = collecting.server
    assert server is not None
    connection = http.client.HTTPConnection(server.address, server.port, timeout=5)
    connection.request("GET", server.url.rsplit("/", 1)[1].join(("/", "")))
    assert connection.getresponse().status == 200
    connection.close()
    projected = presenter.ways.projected
    assert projected is not None
    assert presenter.ways._projection.address.text().endswith(server.url.removeprefix("http://"))  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: collecting.reachable is True)


def test_the_code_of_the_wifi_is_shown_when_its_name_is_given_and_comes_back(
    presenter: FeedbackPresenter, collecting: Collecting, desk: Desk, qtbot: QtBot
) -> None:
    presenter.screen.roads.wifi_name.setText("MIEUX-Accra")
    presenter.screen.roads.wifi_password.setText("palm-river-41")
    show_code(presenter, collecting, qtbot)
    projection = presenter.ways._projection
    assert projection is not None
    assert projection.wifi_code.isVisibleTo(projection)
    assert "palm-river-41" in projection.wifi_code.accessibleDescription()
    projection.leave()
    desk.background.wait_idle()
    again = FeedbackPresenter(desk, None, collecting)
    qtbot.addWidget(again.screen)
    again.open_mission(presenter._wanted.subject_id)
    qtbot.waitUntil(lambda: again.screen.roads.wifi_name.text() == "MIEUX-Accra")


def test_escape_goes_back_and_phones_can_still_send(
    presenter: FeedbackPresenter, collecting: Collecting, qtbot: QtBot
) -> None:
    show_code(presenter, collecting, qtbot)
    projected = presenter.ways.projected
    assert projected is not None
    QTest.keyClick(projected, Qt.Key.Key_Escape)
    assert not projected.isVisible() and collecting.is_running
    presenter.screen.roads.stop.click()
    assert collecting.server is None


def test_closing_with_phones_lets_them_send_and_then_shows_results(
    presenter: FeedbackPresenter, collecting: Collecting, store: Store, qtbot: QtBot
) -> None:
    show_code(presenter, collecting, qtbot)
    for _ in range(5):
        answer_once(store, objectives=4)
    presenter.screen.close_requested.emit()
    projected = presenter.ways.projected
    assert projected is not None
    box = projected.findChild(QMessageBox)
    assert isinstance(box, QMessageBox) and "90" in box.informativeText()
    next(b for b in box.findChildren(QPushButton) if b.text() == "Close feedback").click()
    qtbot.waitUntil(lambda: presenter._closing)
    assert collecting.server is not None
    assert collection_of(store).closed_on is None
    presenter.screen.close_requested.emit()  # once more: do not wait any longer
    qtbot.waitUntil(lambda: presenter.screen.shows_results())
    assert collection_of(store).closed_on is not None
    assert not collecting.takes_phones or not collecting.keeps_open


def test_a_sheet_that_is_in_already_is_compared_and_not_counted(
    presenter: FeedbackPresenter, desk: Desk, store: Store, qtbot: QtBot
) -> None:
    presenter.screen.roads.enter.click()
    qtbot.waitUntil(presenter.screen.is_entering)
    entry, (code,) = presenter.screen.entry, draw_sheet_codes(1)
    for value, wanted in ((Qt.Key.Key_4, "1 "), (Qt.Key.Key_2, "")):
        entry.sheet.setText(code.lower())
        entry.sheet.editingFinished.emit()
        desk.background.wait_idle()
        qtbot.waitUntil(partial(compares, presenter, not wanted))
        entry.start()
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, value)
        entry.done.click()
        if wanted:
            qtbot.waitUntil(lambda: entry.count.text().startswith("1 "))
            qtbot.waitUntil(lambda: not entry.sheet.text())
    notice = presenter.screen
    qtbot.waitUntil(lambda: notice._notice is not None and "A1" in notice._notice.accessibleName())
    with store.reading() as records:
        assert records.inbox_count(collection_of(store).id) == 1


def test_a_mistyped_sheet_code_is_told(presenter: FeedbackPresenter, qtbot: QtBot) -> None:
    presenter.screen.roads.enter.click()
    qtbot.waitUntil(presenter.screen.is_entering)
    (code,) = draw_sheet_codes(1)
    wrong = code[1] + code[0] + code[2:] if code[0] != code[1] else "222223"
    presenter.screen.entry.sheet.setText(wrong)
    presenter.screen.entry.sheet.editingFinished.emit()
    assert presenter.screen.entry.sheet.property("invalid") == "true"


@pytest.mark.parametrize("form", list(FeedbackFormat))
def test_results_are_written_as_a_file(
    presenter: FeedbackPresenter, desk: Desk, store: Store, qtbot: QtBot, tmp_path: Path,
    form: FeedbackFormat,
) -> None:  # fmt: skip
    feedback.open_collection(store, presenter._owner_id)
    for value in (1, 2, 3, 4, 5):
        answer_once(store, objectives=value)
    feedback.close_collection(store, collection_of(store).id)
    qtbot.waitUntil(lambda: presenter.screen.shows_results())
    view = presenter.screen.results
    assert view is not None
    target = tmp_path / f"results.{form}"
    presenter._output.write(view.results, form, target)
    qtbot.waitUntil(target.exists)
    desk.background.wait_idle()
    assert target.stat().st_size > 40
    presenter._output.project(view.results, "Feedback")
    projector = presenter._output._projector
    assert projector is not None and projector.chart.accessibleDescription()
    QTest.keyClick(projector, Qt.Key.Key_Escape)
    assert not projector.isVisible()
    with store.reading() as records:
        assert records.total(Response) == 5


def test_what_stands_in_the_way_of_phones_is_told_for_the_road_that_was_taken(
    presenter: FeedbackPresenter, collecting: Collecting, qtbot: QtBot
) -> None:
    roads = presenter.screen.roads
    roads.road.setCurrentIndex(roads.road.findData(Road.VENUE))
    show_code(presenter, collecting, qtbot)
    qtbot.waitUntil(lambda: "venue" in roads._obstacles.text())
    assert "Firewall" in roads._obstacles.text() and "Wrong network" in roads._obstacles.text()
    roads.stop.click()
    qtbot.waitUntil(lambda: not roads._obstacles.isVisible())


def test_each_system_is_told_about_its_own_firewall(qtbot: QtBot) -> None:
    words = RoadWords()
    told = {system: words.obstacles(Road.PHONE, system, 8080)[-1]
            for system in ("windows", "macos", "linux")}  # fmt: skip
    assert len(set(told.values())) == 3 and "8080/tcp" in told["linux"]


def test_late_forms_are_entered_from_the_results_and_escape_leads_back(
    presenter: FeedbackPresenter, desk: Desk, store: Store, qtbot: QtBot
) -> None:
    screen = presenter.screen
    feedback.open_collection(store, presenter._owner_id)
    for value in (1, 2, 3, 4, 5):
        answer_once(store, objectives=value)
    feedback.close_collection(store, collection_of(store).id)
    qtbot.waitUntil(screen.shows_results)
    screen.late.click()
    qtbot.waitUntil(screen.is_entering)
    QTest.keyClicks(screen.entry.grid.table, "4")
    QTest.keyClick(screen.entry.grid.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.entry.count.text().startswith("1 "))
    desk.records_changed.emit(frozenset({"participant"}))  # from elsewhere: nothing is taken away
    desk.background.wait_idle()
    assert screen.is_entering() and not screen.close_button.isVisible()
    QTest.keyClick(screen.entry.grid.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(screen.shows_results)
