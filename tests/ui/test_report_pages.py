"""The report’s real pages and its export, by real events."""

import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.mission_reports import SectionCode
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations import reports
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.report.presenter import ReportPresenter
from mieux_desktop.ui.widgets.buttons import Button
from tests.ui.report_view import (
    notice_of,
    open_text,
    opened,
    pages_of,
    press,
)
from tests.ui.typed import type_text
from tests.unit.operations.report_scene import Scene, write_scene


@pytest.fixture
def scene(store: Store, ghana: tuple[Action, Activity]) -> Scene:
    return write_scene(store, *ghana)


@pytest.fixture
def report(desk: Desk, qtbot: QtBot, scene: Scene) -> ReportPresenter:
    return opened(desk, qtbot, scene.mission.id)


def test_an_export_saves_what_is_typed_and_says_where_the_file_is(
    report: ReportPresenter, qtbot: QtBot, scene: Scene, tmp_path: Path
) -> None:
    editor = open_text(report, qtbot, SectionCode.SUMMARY)
    type_text(editor, "Last words")
    target = tmp_path / "report.pdf"
    with qtbot.waitSignal(report.exporting.exported):
        report.export_to(target)
    notice = notice_of(report, qtbot)
    assert "report.pdf" in notice.accessibleName()
    assert tmp_path.name in notice.accessibleName() and "not encrypted" in notice.accessibleName()
    offered = {button.text() for button in notice.findChildren(Button)}
    assert offered >= {"Open file", "Show in folder", "Save elsewhere"}
    assert b"%PDF" in target.read_bytes()[:8]
    pane = pages_of(report)
    qtbot.waitUntil(lambda: pane.state.whole_text() == "Same as the exported file")
    type_text(editor, " and more")
    qtbot.waitUntil(lambda: pane.state.whole_text() == "")


def dialog_of(report: ReportPresenter, qtbot: QtBot) -> QFileDialog:
    def shown() -> list[QFileDialog]:
        return [d for d in report.screen.findChildren(QFileDialog) if d.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    return shown()[0]


def test_only_the_first_export_asks_where_and_none_overwrites_another(
    report: ReportPresenter, qtbot: QtBot, tmp_path: Path
) -> None:
    report.screen.export.click()
    dialog = dialog_of(report, qtbot)
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    dialog.setDirectory(str(tmp_path))
    with qtbot.waitSignal(report.exporting.exported):
        dialog.accept()
    for _ in range(2):
        with qtbot.waitSignal(report.exporting.exported):
            report.screen.export.click()
    files = list(tmp_path.glob("*.pdf"))
    assert len(files) == 3 and all(file.stat().st_size for file in files)
    assert not [d for d in report.screen.findChildren(QFileDialog) if d.isVisible()]


def test_an_export_asks_again_when_the_folder_is_gone_or_another_place_is_wanted(
    report: ReportPresenter, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with qtbot.waitSignal(report.exporting.exported):
        report.export_to(stick / "report.pdf")
    press(notice_of(report, qtbot), "Save elsewhere")
    dialog = dialog_of(report, qtbot)
    assert Path(dialog.directory().absolutePath()) == stick
    dialog.reject()
    (stick / "report.pdf").unlink()
    stick.rmdir()
    report.screen.export.click()
    assert Path(dialog_of(report, qtbot).directory().absolutePath()) != stick


def test_an_export_that_fails_says_what_is_safe_and_can_be_tried_again(
    report: ReportPresenter, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "stick" / "report.pdf"
    report.export_to(target)
    notice = notice_of(report, qtbot)
    assert "could not be saved" in notice.accessibleName()
    assert "safe on this laptop" in notice.accessibleName()
    assert "stick" in notice.accessibleName()
    target.parent.mkdir()
    with qtbot.waitSignal(report.exporting.exported):
        press(notice, "Try again")
    assert target.exists()


def test_a_full_disk_is_told_in_plain_words(
    report: ReportPresenter, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("mieux_desktop.reports.pdf.replace_file", fail)
    report.export_to(tmp_path / "report.pdf")
    assert "no room left" in notice_of(report, qtbot).accessibleName()
    assert list(tmp_path.glob("*.pdf")) == []


def test_pages_that_cannot_be_made_say_why_and_come_back(
    report: ReportPresenter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = pages_of(report)

    def fail(*_: object) -> reports.ReportPdf:
        raise Problem("disk-error")

    with monkeypatch.context() as patched:
        patched.setattr("mieux_desktop.ui.screens.report.preview.make_document", fail)
        report.preview.ask()
        qtbot.waitUntil(lambda: "disk" in pane.state.whole_text())
    assert pane.pages > 0, "the pages before stay"
    report.preview.ask()
    qtbot.waitUntil(lambda: pane.state.whole_text() == "")


def test_pages_of_a_long_report_are_made_only_when_asked_for(
    desk: Desk, qtbot: QtBot, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mieux_desktop.ui.screens.report.presenter._LONG_NOTES", 5)
    presenter = ReportPresenter(desk)
    qtbot.addWidget(presenter.screen)
    with qtbot.waitActive(presenter.screen):
        presenter.screen.show()
    presenter.open_mission(scene.mission.id)
    qtbot.waitUntil(lambda: "F5" in pages_of(presenter).state.whole_text())
    assert pages_of(presenter).pages == 0
    commands = {command.id: command for command in presenter.commands()}
    commands["report.pages"].handler()
    qtbot.waitUntil(lambda: pages_of(presenter).pages > 0)


def test_a_report_looked_at_again_knows_whether_the_file_is_still_the_same(
    report: ReportPresenter, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "report.pdf"
    report.export_to(target)
    pane = pages_of(report)
    qtbot.waitUntil(lambda: pane.state.whole_text() == "Same as the exported file")
    report.screen.hide()
    target.unlink()
    report.screen.show()
    qtbot.waitUntil(lambda: pane.state.whole_text() == "")


def test_an_export_can_be_stopped(
    report: ReportPresenter, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mieux_desktop.ui.screens.report import exporting

    begun = threading.Event()

    def wait(*args: object) -> reports.Export:
        begun.set()
        cancelled = args[-1]
        assert callable(cancelled)
        while not cancelled():
            time.sleep(0.01)
        raise Problem("cancelled")

    monkeypatch.setattr(exporting, "write_document", wait)
    report.export_to(tmp_path / "report.pdf")
    qtbot.waitUntil(begun.is_set)
    qtbot.waitUntil(report.screen.busy.isVisible)
    report.screen.cancel_requested.emit()
    assert "stopped" in notice_of(report, qtbot).accessibleName()
    assert not report.screen.busy.isVisible() and not list(tmp_path.glob("*.pdf"))


def test_page_keys_turn_pages(report: ReportPresenter, qtbot: QtBot) -> None:
    pane = pages_of(report)
    pane.show_page(0)
    assert not pane.previous.isEnabled()
    pane.following.click()
    assert pane.page == 1
    pane._area.verticalScrollBar().setValue(pane._area.verticalScrollBar().maximum())
    qtbot.keyClick(pane._area, Qt.Key.Key_PageDown)
    assert pane.page == 2
    qtbot.keyClick(pane._area, Qt.Key.Key_End)
    assert pane.page == pane.pages - 1 and not pane.following.isEnabled()
