"""The program around its workspace: language, second starts, and what it does at the end."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from mieux_desktop.app import workspace as workspace_module
from mieux_desktop.app.program import Program
from mieux_desktop.app.routes import Place
from mieux_desktop.app.second_start import SecondStarts, hand_over
from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.focus_ring import FocusRing
from mieux_desktop.ui.preferences import FILE, Settings, write_preferences
from mieux_desktop.ui.screens.notes.quick_note import QuickNoteWindow
from mieux_desktop.ui.screens.overview.presenter import OverviewPresenter
from mieux_desktop.ui.screens.report.presenter import ReportPresenter
from mieux_desktop.ui.screens.unlock.screen import UnlockScreen
from mieux_desktop.ui.theme import Theme
from mieux_desktop.ui.widgets.tabs import TabBar
from tests.planned import make_planned


@pytest.fixture
def program(
    store: Store, ghana: tuple[Action, Activity], passphrase: str, qapp: QApplication,
    qtbot: QtBot,
) -> Iterator[Program]:  # fmt: skip
    """The program, unlocked, on a store with one mission; it ends with the test."""
    make_planned(store, ghana)
    folder = store.folder
    store.close()
    locale, before = QLocale(), qapp.children()
    write_preferences(folder, Settings(language="en", theme="light"))
    made = Program(qapp, folder)
    made.start()
    unlock(made, passphrase, qtbot)
    yield made
    if made.workspace is not None:
        made.quit()
    qtbot.waitUntil(lambda: made.closed, timeout=10_000)
    made._background.wait_idle()  # what timers of the closed window have asked for since
    made.window.deleteLater()
    made._languages.deleteLater()  # the English plurals with it
    for part in qapp.children():
        if isinstance(part, Program | Theme | FocusRing) and not any(part is b for b in before):
            part.deleteLater()
    QLocale.setDefault(locale)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def unlock(program: Program, passphrase: str, qtbot: QtBot) -> None:
    screen = program.window.currentWidget()
    assert isinstance(screen, UnlockScreen)
    screen.unlock_requested.emit(passphrase)
    qtbot.waitUntil(lambda: program.workspace is not None, timeout=10_000)


def tabs(program: Program) -> list[str]:
    assert program.workspace is not None
    bars = program.workspace.window.findChildren(TabBar)
    return [bar.tabText(place) for bar in bars for place in range(bar.count())]


def has_keyboard(window: QWidget) -> bool:
    return QApplication.focusWindow() == window.windowHandle()


def note_windows() -> list[QuickNoteWindow]:
    windows = QApplication.topLevelWidgets()
    return [w for w in windows if isinstance(w, QuickNoteWindow) and w.isVisible()]


def start_again(folder: Path, *arguments: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "mieux_desktop", "--store", str(folder), *arguments]
    return subprocess.Popen(command)


@pytest.mark.parametrize(("language", "title"), [("fr", "Présences"), ("ar", "الحضور")])
def test_another_language_keeps_the_place_and_needs_no_restart(
    program: Program, qtbot: QtBot, language: str, title: str
) -> None:
    before = program.workspace
    assert before is not None and program.store is not None
    with program.store.reading() as records:
        (mission,) = records.find(Mission)
    before.routes.go("attendance", mission.id)
    place = Place("mission", mission.id, "attendance")
    qtbot.waitUntil(lambda: before.place() == place)
    assert any("Attendance" in tab for tab in tabs(program))

    before.settings_changed.emit(Settings(language=language, theme="light"))

    qtbot.waitUntil(lambda: program.workspace is not before)
    after = program.workspace
    assert after is not None
    qtbot.waitUntil(lambda: any(title in tab for tab in tabs(program)))
    assert after.place() == place
    assert not any("Attendance" in tab for tab in tabs(program))
    turned = program.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert turned == (language == "ar")
    assert f"language={language}" in (program.store.folder / FILE).read_text(encoding="utf-8")

    after.settings_changed.emit(Settings(language="en", theme="light"))  # as for other tests
    qtbot.waitUntil(lambda: program.workspace is not after)


def test_a_second_start_for_a_note_brings_it_up_in_the_program_that_runs(
    program: Program, qtbot: QtBot
) -> None:
    assert program.store is not None and not note_windows()
    second = start_again(program.store.folder, "--note")
    qtbot.waitUntil(lambda: len(note_windows()) == 1, timeout=30_000)
    assert second.wait(10) == 0
    (window,) = note_windows()
    qtbot.waitUntil(lambda: "Ghana II" in window.place.text())
    assert QApplication.focusWidget() is window.editor


def test_a_second_start_for_a_note_waits_until_a_locked_program_is_opened(
    program: Program, passphrase: str, qtbot: QtBot
) -> None:
    assert program.store is not None
    folder = program.store.folder
    program.lock()
    qtbot.waitUntil(lambda: isinstance(program.window.currentWidget(), UnlockScreen))
    program.window.showMinimized()
    second = start_again(folder, "--note")
    qtbot.waitUntil(lambda: not program.window.isMinimized(), timeout=30_000)
    assert second.wait(10) == 0 and not note_windows()
    unlock(program, passphrase, qtbot)
    qtbot.waitUntil(lambda: len(note_windows()) == 1)


def test_a_second_start_without_a_wish_shows_the_window(program: Program, qtbot: QtBot) -> None:
    assert program.store is not None
    program.window.showMinimized()
    second = start_again(program.store.folder)
    qtbot.waitUntil(lambda: not program.window.isMinimized(), timeout=30_000)
    assert second.wait(10) == 0 and not note_windows()


def test_nobody_answers_where_no_program_runs_also_after_a_crash(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    assert not hand_over(tmp_path, note_only=True)
    with socket.socket(socket.AF_UNIX) as left_behind:
        left_behind.bind(str(tmp_path / "running"))
    assert not hand_over(tmp_path, note_only=True)
    starts = SecondStarts(tmp_path, qapp)
    starts.listen()
    with qtbot.waitSignal(starts.wanted, timeout=30_000) as wanted:
        second = start_again(tmp_path)
    assert wanted.args == [False] and second.wait(10) == 0
    starts.close()
    starts.deleteLater()
    assert not hand_over(tmp_path, note_only=True)


def test_a_report_is_exported_from_the_overview_by_one_click(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    assert program.workspace is not None and program.store is not None
    with program.store.reading() as records:
        (mission,) = records.find(Mission)
    routes = program.workspace.routes
    report, overview = routes.part("report"), routes.part("overview")
    assert isinstance(report, ReportPresenter) and isinstance(overview, OverviewPresenter)
    routes.go("report", mission.id)
    qtbot.waitUntil(lambda: routes.place().tab == "report")
    with qtbot.waitSignal(report.exporting.exported, timeout=30_000):
        report.export_to(tmp_path / "report.pdf")  # from now on the folder is known
    routes.go("mission", mission.id)
    qtbot.waitUntil(overview.screen.export.isVisible)
    with qtbot.waitSignal(report.exporting.exported, timeout=30_000):
        overview.screen.export.click()
    assert routes.place().tab == "report" and len(list(tmp_path.glob("*.pdf"))) == 2


def test_a_key_or_a_click_in_any_window_of_the_program_puts_off_the_lock(
    program: Program, qtbot: QtBot
) -> None:
    dialog = QMessageBox(program.window)
    qtbot.addWidget(dialog)
    for window in (program.window, dialog):
        window.show()
        window.activateWindow()
        qtbot.waitUntil(partial(has_keyboard, window))
        handle = window.windowHandle()
        program._idle.stop()
        QTest.keyClick(handle, Qt.Key.Key_F24)
        assert program._idle.isActive()
        program._idle.stop()
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
        assert program._idle.isActive()


def test_quitting_while_words_cannot_be_saved_asks_first_and_stays_by_default(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_store: Store) -> int:
        raise Problem("disk-full")

    def question() -> QMessageBox:
        qtbot.waitUntil(lambda: program.window.findChildren(QMessageBox) != [])
        (box,) = program.window.findChildren(QMessageBox)
        return box

    monkeypatch.setattr(workspace_module, "settle_drafts", refuse)
    program.quit()
    box = question()
    assert "could not be saved" in box.text() and "disk is full" in box.informativeText()
    assert box.defaultButton().text() == "Keep open" and box.escapeButton() is box.defaultButton()
    box.defaultButton().click()
    qtbot.waitUntil(lambda: not program.window.findChildren(QMessageBox))
    assert program.workspace is not None and not program.closed

    program.quit()
    role = QMessageBox.ButtonRole.DestructiveRole
    box = question()
    next(button for button in box.buttons() if box.buttonRole(button) == role).click()
    qtbot.waitUntil(lambda: program.closed)
    assert program.store is None
