"""A laptop with its window, worked on as a user does: by clicks, keys and dropped files."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)

from mieux_desktop.app.program import Program
from mieux_desktop.domain.mission_reports import ReportSection, SectionCode
from mieux_desktop.domain.notes import Note
from mieux_desktop.operations.stores import create_store, new_recovery_code
from mieux_desktop.ui.preferences import Settings, write_preferences
from mieux_desktop.ui.widgets.marked_text import MarkedText
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.walkthrough.hands import Hands
from tests.conftest import CHEAP

PICTURES = Path(__file__).parents[2] / "build" / "two-laptops"


class CountingHands(Hands):
    """Hands that count keys and clicks; typed words are not counted."""

    steps = 0

    def press(self, keys: str) -> None:
        self.steps += 1
        super().press(keys)

    def click(self, widget: QWidget) -> None:
        self.steps += 1
        super().click(widget)


class Laptop:
    """A program with its window and whoever works at it."""

    def __init__(
        self, application: QApplication, folder: Path, person: str, name: str, passphrase: str,
        role: str = "expert",
    ) -> None:  # fmt: skip
        self.folder, self.person, self.name, self.passphrase = folder, person, name, passphrase
        code = new_recovery_code()
        create_store(folder, person, role, "", passphrase, code, cost=CHEAP).close()
        write_preferences(folder, Settings(language="en", theme="light"))
        self.program = Program(application, folder)
        self.hands = CountingHands(self.program.window, PICTURES / name)

    # What the user does

    def start(self) -> None:
        """Start the program and type the passphrase."""
        self.program.start()
        self.program.window.resize(1280, 720)
        self.unlock()

    def unlock(self) -> None:
        self.sit_down()
        screen: Any = self.program.window.currentWidget()
        self.hands.type(self.passphrase, into=screen.passphrase)
        self.hands.press("Return")
        self.hands.wait(lambda: self.program.workspace, "the store did not open")
        ahead = self.program.workspace.routes.presenters.ahead  # type: ignore[union-attr]
        self.hands.wait(lambda: not ahead.isActive(), "the screens were not made")
        self.sit_down()

    def sit_down(self) -> None:
        """Turn to this laptop: its window gets the keyboard."""
        window = self.program.window
        window.activateWindow()
        self.hands.wait(window.isActiveWindow, "the window did not get the keyboard")
        handle = window.windowHandle()
        assert handle is not None
        self.program._watch(handle)  # as the system tells of a window that gets the keyboard

    def click_row(self, view: QAbstractItemView, row: int) -> None:
        area = view.visualRect(view.model().index(row, 0))
        viewport = view.viewport()
        assert viewport is not None
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=area.center())

    def drop(self, file: Path) -> None:
        """Drag a file from the stick onto the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier)  # fmt: skip
        handle = self.program.window.windowHandle()
        for kind in (QDragEnterEvent, QDropEvent):
            QApplication.sendEvent(handle, kind(QPointF(400, 300), *held))

    def choose(self, path: Path) -> None:
        """Paste a path into the dialog that asks for one, and confirm."""
        window = self.program.window
        self.hands.wait(lambda: window.findChild(QFileDialog), "nobody asked for a path")
        dialog: Any = window.findChild(QFileDialog)
        dialog.activateWindow()
        self.hands.wait(dialog.isActiveWindow, "the dialog did not get the keyboard")
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        QApplication.clipboard().setText(str(path))
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        for keys in ("Ctrl+A", "Ctrl+V"):  # typed letters would be taken by the completions
            self.hands.press(keys)
        assert field.text() == str(path), field.text()
        box = dialog.findChild(QDialogButtonBox)
        self.hands.click(box.buttons()[0])
        self.hands.wait(lambda: not window.findChild(QFileDialog), "the dialog stayed")
        self.sit_down()

    def open_notes(self, title: str) -> None:
        """Open a note of the current mission by clicking it."""
        self.sit_down()
        self.hands.wait(lambda: self.sidebar._mission.isVisible(), "no mission is under way")
        self.hands.click(self.sidebar._mission)
        self.hands.press("Ctrl+3")
        model, view = self.notes.model, self.notes.screen.list
        self.hands.wait(lambda: title in [n.title for n in model.notes], f"{title} is not listed")
        id_ = next(n.id for n in model.notes if n.title == title)
        self.click_row(view, model.index_of(id_).row())
        self.hands.wait(lambda: self.editor.text().startswith(title), "the note did not open")

    def write_note(self, text: str) -> None:
        self.sit_down()
        self.hands.click(self.sidebar._mission)
        self.hands.press("Ctrl+3")
        self.hands.wait(self.notes.screen.isVisible, "no notes were shown")
        self.hands.press("Ctrl+Shift+N")
        self.hands.wait(lambda: not self.editor.text(), "no new note was begun")
        self.hands.type(text, into=self.editor)
        self.hands.wait(lambda: self.notes._editing.state == "saved", "the note was not saved")

    def add_to_line(self, title: str, line: int, words: str) -> None:
        """Add words to the end of a line of a note."""
        self.open_notes(title)
        QTest.mouseClick(self.editor.viewport(), Qt.MouseButton.LeftButton)
        self.hands.press("Ctrl+Home")
        for _ in range(line):
            self.hands.press("Down")
        self.hands.press("End")
        self.hands.type(words)
        self.hands.wait(lambda: self.notes._editing.state == "saved", "the words were not saved")

    def write_summary(self, words: str) -> None:
        self.open_summary()
        editor = self.report.screen.text_pane.editor
        self.hands.wait(lambda: not editor.isReadOnly(), "the summary cannot be written")
        QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton)
        self.hands.type(words, into=editor)
        self.hands.pause(400)

    def open_summary(self) -> None:
        self.sit_down()
        self.hands.click(self.sidebar._mission)
        self.hands.press("Ctrl+7")
        screen = self.report.screen
        self.hands.wait(lambda: screen.model.rowCount(), "the report did not open")
        self.click_row(screen.sections, screen.model.place_of(SectionCode.SUMMARY))
        self.hands.wait(screen.text_pane.editor.isVisible, "the summary was not shown")

    def send(self, stick: Path) -> Path:
        """Write a file for the other laptop; where the stick is has been said before."""
        self.sit_down()
        before, steps = set(stick.iterdir()), self.hands.steps
        self.hands.press("Ctrl+U")
        page = self.sync.screen.sending
        self.hands.wait(lambda: page.isVisible() and page.write.isEnabled(), "nothing to send to")
        self.hands.click(page.write)
        self.hands.wait(page._result.isVisible, "no file was written")
        (written,) = set(stick.iterdir()) - before
        self.hands.click(page.done)
        assert self.hands.steps - steps == 3
        return written

    def receive_by_menu(self, file: Path) -> None:
        self.sit_down()
        menu = self.window._menus["file"]
        menu.popup(self.window.mapToGlobal(self.window.rect().center()))
        action = self.window.commands.action("sync.receive")
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        self.choose(file)
        self.see_arrival()

    def receive_by_drop(self, file: Path) -> None:
        self.sit_down()
        self.drop(file)
        self.see_arrival()

    def see_arrival(self) -> None:
        home = self.sync.screen.home
        self.hands.wait(lambda: home.isVisible() and "Received from" in self.told(), "not received")
        self.hands.wait(lambda: not home.overview.busy.isVisible(), "the reading did not end")

    # What the user sees

    def told(self) -> str:
        shown = [n for n in self.window.findChildren(Notice) if n.isVisible()]
        return shown[-1].accessibleName() if shown else ""

    def sees_versions(self) -> dict[str, str]:
        """Return what the cards of a conflict show, by name of the author."""
        page = self.sync.screen.home.conflicts
        self.hands.wait(lambda: page.isVisible() and page.cards, "no versions are shown")
        shown = {}
        for card in page.cards:
            author = card.keep.accessibleName().partition(": ")[2]
            shown[author] = card.findChild(MarkedText).toPlainText()
        return shown

    @property
    def window(self) -> Any:
        assert self.program.workspace is not None
        return self.program.workspace.window

    @property
    def sidebar(self) -> Any:
        return self.window.sidebar

    @property
    def sync(self) -> Any:
        return self.presenter("sync")

    def presenter(self, key: str) -> Any:
        """Return who keeps a screen of the sidebar."""
        assert self.program.workspace is not None
        return self.program.workspace.routes.presenter(key)

    def part(self, key: str) -> Any:
        """Return who keeps a tab of the mission."""
        assert self.program.workspace is not None
        return self.program.workspace.routes.part(key)

    @property
    def notes(self) -> Any:
        return self.part("notes")

    @property
    def report(self) -> Any:
        return self.part("report")

    @property
    def editor(self) -> Any:
        return self.notes.screen.note.editor

    # What its store holds

    def note(self, title: str) -> str:
        assert self.program.store is not None
        with self.program.store.reading() as records:
            return next(n.body for n in records.find(Note) if n.title == title)

    def summary(self) -> str:
        assert self.program.store is not None
        with self.program.store.reading() as records:
            sections = records.find(ReportSection)
        return next((s.text for s in sections if s.section == SectionCode.SUMMARY), "")
