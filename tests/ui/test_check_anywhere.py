"""The check of a file or a code is reached from anywhere, by key, by words and by a dropped PDF."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from mieux_desktop.app.program import Program
from mieux_desktop.domain.actions import Activity
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Attachment
from mieux_desktop.operations.day_lists import export_day_list
from mieux_desktop.ui.screens.evidence.check_screen import CheckPresenter
from mieux_desktop.ui.screens.notes.presenter import NotesPresenter
from mieux_desktop.ui.screens.report.presenter import ReportPresenter
from mieux_desktop.ui.screens.unlock.screen import UnlockScreen
from tests.planned import TUESDAY
from tests.ui.test_program import program, unlock
from tests.ui.typed import type_text

__all__ = ["program"]


@pytest.fixture
def day_list(program: Program, tmp_path: Path) -> Path:
    """The exported list of a day of the mission's activity."""
    assert program.store is not None
    with program.store.reading() as records:
        (mission,) = records.find(Mission)
        activity = records.require(Activity, mission.activity_ids[0])
    path = tmp_path / "Ghana, “day 1” 100%.PDF"
    export_day_list(program.store, activity.id, TUESDAY, "en", path)
    return path


def window_of(program: Program) -> Any:
    assert program.workspace is not None
    return program.workspace.window


def check_of(program: Program) -> CheckPresenter:
    assert program.workspace is not None
    return program.workspace.routes.presenters.of(CheckPresenter)


def verdict(program: Program) -> str:
    """Return what is said of the file on the screen, empty if nothing is."""
    if program.workspace is None or window_of(program).current_screen() != "check":
        return ""
    file = check_of(program).part.check.file
    return file.title.text() if file.isVisible() else ""


def middle(program: Program, widget: QWidget) -> QPoint:
    return widget.mapTo(program.window, widget.rect().center())


def lies_open(program: Program, widget: QWidget) -> bool:
    """Tell whether a widget is laid out and nothing covers its middle."""
    found = program.window.childAt(middle(program, widget))
    return found is not None and (found is widget or widget.isAncestorOf(found))


def drop(program: Program, *paths: Path, on: QWidget | None = None) -> bool:
    """Drag files to the middle of a widget and let them go there; return whether they are taken."""
    at = QPointF(middle(program, on or program.window))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(str(path) for path in paths))  # as some file managers add
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    handle = program.window.windowHandle()
    assert handle is not None
    program._watch(handle)  # the offscreen platform gives the keyboard to none
    enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(handle, enter)
    if not enter.isAccepted():
        return False
    let_go = QDropEvent(at, Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(handle, let_go)
    return let_go.isAccepted()


def go(program: Program, place: str, arrived: Callable[[], bool], qtbot: QtBot) -> None:
    assert program.workspace is not None and program.store is not None
    with program.store.reading() as records:
        (mission,) = records.find(Mission)
    program.workspace.routes.go(place, mission.id)
    qtbot.waitUntil(arrived)


def test_a_key_leads_to_the_check_without_an_activity_and_another_back(
    program: Program, qtbot: QtBot
) -> None:
    window = window_of(program)
    routes = program.workspace.routes  # type: ignore[union-attr]
    go(program, "notes", lambda: routes.place().tab == "notes", qtbot)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    check = check_of(program).part.check
    assert window.current_screen() == "check" and check.code.hasFocus()
    type_text(check.code, "0000-0000-0000")
    QTest.keyClick(check.code, Qt.Key.Key_Return)
    qtbot.waitUntil(check.certificate.isVisible)
    assert check.certificate.title.text() == "No certificate has this code"
    QTest.keyClick(check.code, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert routes.place().tab == "notes"


def test_the_go_menu_and_the_palette_lead_to_the_check(program: Program, qtbot: QtBot) -> None:
    window = window_of(program)
    menus: list[QMenu] = [action.menu() for action in window.menuBar().actions()]
    (entry,) = [a for m in menus for a in m.actions() if a.text() == "Check a file or code"]
    assert entry.isVisible() and entry.isEnabled() and entry.shortcut().toString() == "Alt+7"
    entry.trigger()
    assert window.current_screen() == "check"
    window.show_screen("people")
    palette = window.palette_overlay
    palette.open()
    type_text(palette.field, "check a file")
    qtbot.waitUntil(lambda: palette.rows.model().rowCount() > 0)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current_screen() == "check")


def test_a_list_dropped_anywhere_is_checked_at_once(
    program: Program, day_list: Path, qtbot: QtBot
) -> None:
    window_of(program).show_screen("people")
    assert drop(program, day_list)
    qtbot.waitUntil(lambda: verdict(program).startswith("Untouched"))
    day_list.write_bytes(day_list.read_bytes() + b"%")
    assert drop(program, day_list)  # on the page of the check itself
    qtbot.waitUntil(lambda: verdict(program).startswith("Altered"))


def test_a_list_dropped_on_a_field_is_checked_and_not_written_into_it(
    program: Program, day_list: Path, qtbot: QtBot
) -> None:
    window = window_of(program)
    window.show_screen("people")
    search = program.workspace.routes.presenter("people").screen.search  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: lies_open(program, search))
    assert drop(program, day_list, on=search)
    qtbot.waitUntil(lambda: verdict(program).startswith("Untouched"))
    assert search.text() == ""


def test_a_list_dropped_on_the_text_of_a_report_is_checked(
    program: Program, day_list: Path, qtbot: QtBot
) -> None:
    report: Any = program.workspace.routes.part("report")  # type: ignore[union-attr]
    assert isinstance(report, ReportPresenter)
    editor = report.screen.text_pane.editor
    go(program, "report", lambda: lies_open(program, editor), qtbot)
    assert drop(program, day_list, on=editor)
    qtbot.waitUntil(lambda: verdict(program).startswith("Untouched"))


def test_a_list_dropped_on_a_note_is_its_attachment_as_before(
    program: Program, day_list: Path, qtbot: QtBot
) -> None:
    assert program.store is not None
    notes: Any = program.workspace.routes.part("notes")  # type: ignore[union-attr]
    assert isinstance(notes, NotesPresenter)
    go(program, "notes", lambda: notes._place is not None, qtbot)
    notes.new_note()
    editor = notes.screen.note.editor
    qtbot.waitUntil(lambda: lies_open(program, editor))
    assert drop(program, day_list, on=editor)
    store = program.store

    def attached() -> bool:
        with store.reading() as records:
            return len(records.find(Attachment)) == 1

    qtbot.waitUntil(attached, timeout=10_000)
    assert window_of(program).current_screen() == "mission"


def test_a_list_dropped_on_the_lock_is_checked_after_the_unlock(
    program: Program, day_list: Path, passphrase: str, qtbot: QtBot
) -> None:
    program.lock()
    qtbot.waitUntil(lambda: isinstance(program.window.currentWidget(), UnlockScreen))
    assert drop(program, day_list) and program.workspace is None
    unlock(program, passphrase, qtbot)
    qtbot.waitUntil(lambda: verdict(program).startswith("Untouched"), timeout=10_000)


def test_several_lists_or_files_of_other_kinds_are_not_taken(
    program: Program, day_list: Path, tmp_path: Path
) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"a picture")
    assert not drop(program, picture)
    assert not drop(program, day_list, picture)
    assert not drop(program, day_list, day_list.with_name("other.pdf"))
    assert window_of(program).current_screen() == "today"
