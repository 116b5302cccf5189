"""Questions of the register: why a mark is corrected, in whose place somebody came."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.operations.people import PersonEntry, find_entries
from mieux_desktop.ui import tokens
from mieux_desktop.ui.screens.attendance.lines import Line, LineModel
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.fields import Field, SearchField, TextField
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.rows import RowList

_WIDTH = 460
_ROWS = 5
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Question(QDialog):
    """A title, a sentence, what is asked, and two buttons; Esc gives up."""

    def __init__(self, parent: QWidget, title: str, sentence: str, answer: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setFixedWidth(_WIDTH)
        self.confirm = Button(answer, role="primary", key=self.tr("Enter"))
        self.cancel = Button(self.tr("Cancel"), key=self.tr("Esc"))
        self.cancel.clicked.connect(self.reject)
        self.asked = QVBoxLayout()
        self.asked.setSpacing(10)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.confirm)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(title, "heading", wrap=True))
        layout.addWidget(Label(sentence, "body", "secondary", wrap=True))
        layout.addLayout(self.asked)
        layout.addLayout(buttons)
        self.finished.connect(self.deleteLater)


class ReasonDialog(_Question):
    """Asks for a reason: a usual one by its digit, or own words."""

    answered = Signal(str)

    def __init__(
        self, parent: QWidget, title: str, sentence: str, answer: str, usual: Sequence[str]
    ) -> None:
        super().__init__(parent, title, sentence, answer)
        self._usual = usual
        self.model = LineModel(self)
        self.model.show_lines([Line(text, leading=str(n)) for n, text in enumerate(usual, 1)])
        self.list = RowList(self.tr("Usual reasons"), dense=True)
        self.list.setModel(self.model)
        self.list.fit_height()
        self.list.opened.connect(lambda index: self._take(index.row()))
        self.list.installEventFilter(self)
        self.words = TextField()
        self._field = Field(self.tr("Or in your own words"), self.words)
        self.asked.addWidget(self.list)
        self.asked.addWidget(self._field)
        self.confirm.clicked.connect(self._confirm)
        self.words.textEdited.connect(lambda: self._field.set_error(""))
        self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            typed = event.text()
            if typed.isdigit() and 0 < int(typed) <= len(self._usual):
                self._take(int(typed) - 1)
                return True
            if typed.isalpha():  # own words begin
                self.words.setFocus(Qt.FocusReason.OtherFocusReason)
                self.words.insert(typed)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._confirm()
        else:
            super().keyPressEvent(event)

    def _confirm(self) -> None:
        if self.words.text().strip():
            self._answer(self.words.text())
        elif self.words.hasFocus() or not self.list.currentIndex().isValid():
            self._field.set_error(self.tr("Write the reason, or choose one above."))
        else:
            self._take(self.list.currentIndex().row())

    def _take(self, place: int) -> None:
        self._answer(self._usual[place])

    def _answer(self, reason: str) -> None:
        self.accept()
        self.answered.emit(reason)


class PersonDialog(_Question):
    """Asks for one of the people on the register; “nobody” can be offered too."""

    chosen = Signal(object)  # id of the participant, or None for nobody

    def __init__(
        self,
        parent: QWidget,
        title: str,
        sentence: str,
        people: Sequence[PersonEntry],
        nobody: str = "",
    ) -> None:
        super().__init__(parent, title, sentence, self.tr("Choose"))
        self._people = people
        self._nobody = nobody
        self.search = SearchField(self.tr("Type two letters of a name"))
        self.search.setAccessibleName(self.tr("Find a participant"))
        self.model = LineModel(self)
        self.list = RowList(self.tr("People found"), two_lines=True)
        self.list.setModel(self.model)
        self.asked.addWidget(self.search)
        self.asked.addWidget(self.list)
        self.search.textEdited.connect(self._find)
        self.search.installEventFilter(self)
        self.list.opened.connect(lambda _index: self._confirm())
        self.confirm.clicked.connect(self._confirm)
        self._find("")
        self.list.setFixedHeight(_ROWS * tokens.TWO_LINE_ROW)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step and self.model.rowCount():
                row = (self.list.currentIndex().row() + step) % self.model.rowCount()
                self.list.setCurrentIndex(self.model.index(row))
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._confirm()
        else:
            super().keyPressEvent(event)

    def _find(self, typed: str) -> None:
        found = find_entries(self._people, typed, 200)
        lines = [Line(one.name, detail=one.institution, id=one.id) for one in found]
        if self._nobody:
            lines.insert(0 if not typed else len(lines), Line(self._nobody, icon="x"))
        self.model.show_lines(lines)
        self.list.setCurrentIndex(self.model.index(0))
        self.confirm.setEnabled(bool(lines))

    def _confirm(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.accept()
            self.chosen.emit(self.model.lines[index.row()].id)


def open_soon(dialog: QDialog) -> None:
    """Open a dialog once the key that asked for it is done."""
    QTimer.singleShot(0, dialog, dialog.open)
