"""Quick note: a small window over any program, for the mission and the session that run."""

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.missions import Mission
from mieux_desktop.operations.missions import current_mission
from mieux_desktop.operations.notes import NotePlace, read_place, start_note
from mieux_desktop.ui import dates
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.notes.note_header import SavedLabel
from mieux_desktop.ui.screens.notes.writing import NoteWriting
from mieux_desktop.ui.widgets.buttons import IconButton
from mieux_desktop.ui.widgets.labels import ElidedLabel, KeyHint, Label, Rule
from mieux_desktop.ui.widgets.markdown_edit import MarkdownEdit

_SIZE = QSize(400, 204)


class QuickNoteWindow(QFrame):
    """Shows one note to type; Ctrl+Enter begins the next, Esc closes."""

    next_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("overlay")
        self.setWindowTitle(self.tr("Quick note"))
        self._dragged_from: QPoint | None = None
        self.place = ElidedLabel("", "caption", "secondary")
        cross = IconButton("x", self.tr("Close the quick note"), key=self.tr("Esc"))
        cross.clicked.connect(self.close)
        self._bar = QFrame()
        self._bar.setObjectName("card")
        self._bar.setProperty("ground", "sunken")
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(4, 1, 4, 1)
        bar.setSpacing(8)
        bar.addSpacing(8)  # margins are not mirrored
        bar.addWidget(Label(self.tr("Quick note"), "strong"))
        bar.addWidget(self.place, 1)
        bar.addWidget(cross)
        self.editor = MarkdownEdit(
            self.tr("Text of the quick note"), placeholder=self.tr("Type; # sets the kind, @ names")
        )
        self.saved = SavedLabel()
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 12, 8)
        foot.setSpacing(6)
        foot.addWidget(self.saved)
        foot.addStretch(1)
        for key, words in ((self.tr("Esc"), self.tr("close")), ("Ctrl+↵", self.tr("next note"))):
            foot.addWidget(KeyHint(key))
            foot.addWidget(Label(words, "caption", "secondary"))
            foot.addSpacing(4)
        text = QVBoxLayout()
        text.setContentsMargins(5, 4, 5, 0)
        text.addWidget(self.editor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addLayout(text, 1)
        layout.addWidget(Rule())
        layout.addLayout(foot)
        self.resize(_SIZE)
        self.editor.installEventFilter(self)

    def show_note(self) -> None:
        """Come up at the lower end of the screen, with the keyboard in the text."""
        if not self.isVisible():
            screen = self.screen() or QGuiApplication.primaryScreen()
            area = screen.availableGeometry()
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = area.left() + 20 if mirrored else area.right() - self.width() - 20
            self.move(x, area.bottom() - self.height() - 46)
        self.show()
        self.raise_()
        self.activateWindow()
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.next_requested.emit()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._bar.geometry().contains(event.position().toPoint()):
            self._dragged_from = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is not None:
            self.move(event.globalPosition().toPoint() - self._dragged_from)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged_from = None


class QuickNotePresenter(QObject):
    """Opens the window and writes into the mission that runs, or the one given."""

    no_mission = Signal()  # there is no mission to write in: plan one first
    closed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._place: NotePlace | None = None
        self.window = QuickNoteWindow()
        self.destroyed.connect(self.window.deleteLater)
        self._writing = NoteWriting(desk, self.window.editor, self)
        self._writing.editing.state_changed.connect(self.window.saved.show_state)
        self.window.next_requested.connect(self._next)
        self.window.closed.connect(self._close)

    def open(self, mission_id: bytes | None = None) -> None:
        """Show the window at once; words typed before the mission is known are kept with it."""
        self.window.show_note()
        self.window.place.setText("")
        self._place = None
        if mission_id is not None:
            self._desk.read(read_place, mission_id, done=self._begin, owner=self)
            return
        today = dates.local_day(datetime.now(UTC))
        self._desk.read(current_mission, today, done=self._go_to, owner=self)

    def settle(self) -> None:
        """Make all that was typed a change."""
        self._writing.settle()

    def has_unsaved(self) -> bool:
        """Tell whether words are not on disk."""
        return self._writing.editing.is_waiting()

    def _go_to(self, mission: Mission | None) -> None:
        if mission is None:
            self.window.close()
            self.no_mission.emit()
        else:
            self._desk.read(read_place, mission.id, done=self._begin, owner=self)

    def _begin(self, place: NotePlace) -> None:
        self._place = place
        self._writing.go_to(place)
        if self._writing.editing.note is None:
            typed = self.window.editor.text()
            self._start()
            if typed.strip():
                self.window.editor.insert_text(typed)

    def _start(self) -> None:
        if self._place is None:
            return
        note = start_note(self._place, datetime.now(UTC))
        self._writing.start(note)
        session = self._place.session(note.session_id)
        parts = (self._mission_words(self._place), session.title if session else "")
        self.window.place.setText(" · ".join(filter(None, parts)))

    def _mission_words(self, place: NotePlace) -> str:
        action = place.action.name(self._desk.language) if place.action else ""
        numbers = " + ".join(str(a.number) for a in place.agenda.activities if a.number)
        if not numbers:
            return action
        return self.tr("{action}, activity {numbers}").format(action=action, numbers=numbers)

    def _next(self) -> None:
        self.settle()
        self._start()

    def _close(self) -> None:
        self.settle()
        self._writing.editing.close()
        self.window.editor.set_text("")
        self.closed.emit()
