"""Ways to answer: the code on the screen, the kiosk, sheets with codes; closing; what comes out."""

import http.client
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from mieux_desktop.collect.server import start_server
from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.operations import feedback
from mieux_desktop.operations.feedback_files import FeedbackFormat
from mieux_desktop.operations.feedback_paper import draw_sheet_codes
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.collecting import Collecting
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.kiosk.window import KioskWindow
from mieux_desktop.ui.screens.feedback import ways
from mieux_desktop.ui.screens.feedback.networks import LocalNetwork
from mieux_desktop.ui.screens.feedback.presenter import FeedbackPresenter
from tests.ui.typed import type_text

FORM = feedback.load_form(feedback.PARTICIPANT_FEEDBACK, 1)


@pytest.fixture
def collecting(desk: Desk) -> Iterator[Collecting]:
    made = Collecting(desk, start_server, desk)
    yield made
    made.close()


@pytest.fixture
def presenter(
    desk: Desk,
    store: Store,
    ghana: tuple[Action, Activity],
    collecting: Collecting,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> FeedbackPresenter:
    here = LocalNetwork("127.0.0.1", "loopback", wireless=False, own=False)
    monkeypatch.setattr(ways, "local_networks", lambda: [here])
    action, activity = ghana
    mission = Mission(
        id=new_id(), action_id=action.id, activity_ids=(activity.id,), starts_on=date(2026, 3, 3)
    )
    with store.unit_of_work() as work:
        work.save(None, mission)
    made = FeedbackPresenter(desk, None, collecting)
    qtbot.addWidget(made.screen)
    with qtbot.waitActive(made.screen):
        made.screen.show()
    made.open_mission(mission.id)
    qtbot.waitUntil(lambda: made.screen.roads.code.isVisible())
    qtbot.waitUntil(lambda: made.screen.roads.form.count() > 0)
    return made


def reads(label: QLabel, text: str) -> bool:
    return label.text() == text


def compares(presenter: FeedbackPresenter, wanted: bool) -> bool:
    return presenter._sheets.compares is wanted


def collection_of(store: Store) -> Collection:
    with store.reading() as records:
        (found,) = records.find(Collection)
    return found


def show_code(presenter: FeedbackPresenter, collecting: Collecting, qtbot: QtBot) -> None:
    presenter.screen.roads.code.click()
    qtbot.waitUntil(lambda: presenter.ways.projected is not None)
    assert collecting.server is not None


def start_kiosk(presenter: FeedbackPresenter, qtbot: QtBot) -> KioskWindow:
    presenter.screen.roads.kiosk.click()
    qtbot.waitUntil(lambda: presenter.ways._kiosk is not None)
    kiosk = presenter.ways._kiosk
    assert kiosk is not None
    return kiosk


def touch(kiosk: KioskWindow, name: str, place: int) -> None:
    editor = kiosk._steps[kiosk._at].fields[name].editor
    editor.tiles[place].click()  # type: ignore[attr-defined]


def answer_once(store: Store, **answers: object) -> None:
    entry = feedback.new_entry(collection_of(store).id, FORM, "en")
    feedback.finish_entry(store, replace(entry, answers=answers))  # type: ignore[arg-type]


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
    again.open_mission(presenter._mission_id)
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


def test_the_kiosk_takes_a_form_thanks_and_starts_clean(
    presenter: FeedbackPresenter, desk: Desk, store: Store, collecting: Collecting, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(collecting.cover_requested):
        kiosk = start_kiosk(presenter, qtbot)
    assert collecting.keeps_open
    kiosk._go.click() if kiosk._go.isVisible() else kiosk._begin.click()
    touch(kiosk, "objectives", 3)
    while kiosk._next(kiosk._at + 1, 1) < len(kiosk._steps):
        kiosk._go.click()
    kiosk._go.click()
    qtbot.waitUntil(lambda: kiosk._title.text() == kiosk._words("kiosk_thanks"))
    desk.background.wait_idle()
    with store.reading() as records:
        assert records.inbox_count(collection_of(store).id) == 1
        assert records.inbox_unfinished(collection_of(store).id) is None
    kiosk._go_on()
    assert kiosk.answers() == {} and kiosk._at == -1
    kiosk.leave()
    assert not collecting.kiosk_is_up


def test_the_kiosk_is_left_with_the_passphrase_alone(
    presenter: FeedbackPresenter, collecting: Collecting, passphrase: str, qtbot: QtBot
) -> None:
    kiosk = start_kiosk(presenter, qtbot)
    kiosk.closeEvent(QCloseEvent())
    panel = kiosk._leaving
    assert panel.isVisibleTo(kiosk) and collecting.kiosk_is_up
    type_text(panel.passphrase, "not the passphrase")
    panel.unlock.click()
    qtbot.waitUntil(lambda: "not the passphrase" in panel._field.error())
    panel.passphrase.clear()
    type_text(panel.passphrase, passphrase)
    with qtbot.waitSignal(collecting.uncover_requested):
        panel.unlock.click()
    assert not collecting.kiosk_is_up


def test_a_kiosk_form_that_is_left_alone_is_cleared(
    presenter: FeedbackPresenter, qtbot: QtBot
) -> None:
    kiosk = start_kiosk(presenter, qtbot)
    kiosk._begin.click()
    touch(kiosk, "objectives", 0)
    kiosk._idle.timeout.emit()
    assert kiosk._clear.isActive()
    kiosk.eventFilter(
        kiosk, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    )
    assert not kiosk._clear.isActive() and kiosk.answers() == {"objectives": 1}
    kiosk._idle.timeout.emit()
    kiosk._clear.timeout.emit()
    assert kiosk.answers() == {} and kiosk._at == -1
    kiosk.leave()


def test_the_kiosk_changes_its_language_and_keeps_the_answers(
    presenter: FeedbackPresenter, qtbot: QtBot
) -> None:
    kiosk = start_kiosk(presenter, qtbot)
    kiosk._begin.click()
    touch(kiosk, "objectives", 4)
    kiosk._speak("ar")
    assert kiosk.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert kiosk.answers() == {"objectives": 5}
    assert kiosk._steps[kiosk._at].fields["objectives"].editor.answer() == 5
    kiosk.leave()


def test_fast_entry_goes_on_after_one_key_and_enter_ends_the_sheet(
    presenter: FeedbackPresenter, qtbot: QtBot
) -> None:
    presenter.screen.roads.enter.click()
    qtbot.waitUntil(presenter.screen.is_entering)
    entry = presenter.screen.entry
    entry.fast.click()
    entry.start()
    for place, key in enumerate((Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_0), 1):
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key)
        after = f"A{place + 1}" if place < 3 else "B1"
        qtbot.waitUntil(partial(reads, entry.at, after))
    assert entry.form is not None
    assert entry.form.answers() == {"objectives": 4, "relevance": 5, "level": "na"}
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: entry.count.text().startswith("1 "))


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
    feedback.open_collection(store, presenter._activity_id)
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
