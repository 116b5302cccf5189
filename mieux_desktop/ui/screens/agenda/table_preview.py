"""Table preview: the lines of a file as the sessions they would be, before any is added."""

from collections.abc import Sequence
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from mieux_desktop.operations.agenda_lists import ListedSession
from mieux_desktop.ui import dates, problems, tokens
from mieux_desktop.ui.screens.agenda.models import times_of
from mieux_desktop.ui.screens.agenda.side_task import SideTask
from mieux_desktop.ui.widgets.labels import IconLabel, Label
from mieux_desktop.ui.widgets.rows import Index, RowRole
from mieux_desktop.ui.widgets.table import Table

_WIDTHS = (52, 100, 100, 0, 104, 124, 256)  # the title takes the rest
_LINE, _DAY, _TIME, _TITLE, _ROOM, _FACILITATOR, _STATE = range(7)


class Fate(Enum):
    """What becomes of a line; its value is the icon and the tone."""

    ADDED = ("plus", "secondary")
    LEFT_OUT = ("minus", "secondary")
    HELD = ("check", "secondary")
    UNREAD = ("circle-alert", "bad")


class TablePreviewModel(QAbstractTableModel):
    """The lines of a table; what can be added can be left out."""

    chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[ListedSession] = ()
        self._left_out: set[int] = set()  # by number of line
        self._headers = (
            self.tr("Line"), self.tr("Day"), self.tr("Time"), self.tr("Session"),
            self.tr("Room"), self.tr("Facilitator"), self.tr("What happens"),
        )  # fmt: skip

    def show_lines(self, lines: Sequence[ListedSession]) -> None:
        """Show another table."""
        self.beginResetModel()
        self._lines, self._left_out = lines, set()
        self.endResetModel()
        self.chosen.emit()

    def line(self, row: int) -> ListedSession:
        """Return the line of a row."""
        return self._lines[row]

    def taken(self) -> list[ListedSession]:
        """Return the lines to add."""
        return [line for line in self._lines if self.fate(line) is Fate.ADDED]

    def count(self, fate: Fate) -> int:
        """Count the lines that share a fate."""
        return sum(self.fate(line) is fate for line in self._lines)

    def toggle(self, row: int) -> None:
        """Leave a line out, or take it after all."""
        line = self._lines[row]
        if self.fate(line) in (Fate.ADDED, Fate.LEFT_OUT):
            self._left_out ^= {line.line}
            self.dataChanged.emit(self.index(row, 0), self.index(row, _STATE))
            self.chosen.emit()

    def fate(self, line: ListedSession) -> Fate:
        """Tell what becomes of a line."""
        if line.session is None:
            return Fate.UNREAD
        if line.held:
            return Fate.HELD
        return Fate.LEFT_OUT if line.line in self._left_out else Fate.ADDED

    def state(self, line: ListedSession) -> str:
        """Say what becomes of a line."""
        if line.problem is not None:
            return problems.sentence(line.problem)
        return {
            Fate.ADDED: self.tr("Is added"),
            Fate.LEFT_OUT: self.tr("Left out"),
            Fate.HELD: self.tr("On the agenda already"),
            Fate.UNREAD: self.tr("Cannot be read"),
        }[self.fate(line)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        fate = self.fate(line)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(line, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (self._text(line, c) for c in range(7))))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case RowRole.TONE:
                bad = fate is Fate.UNREAD and column == _STATE
                return "bad" if bad else "text" if fate is Fate.ADDED else "secondary"
            case RowRole.ICON if column == _STATE:
                return fate.value[0]
            case RowRole.ICON_ROLE:
                return fate.value[1]
        return None

    def _text(self, line: ListedSession, column: int) -> str:
        session = line.session
        if column == _LINE:
            return dates.number(line.line)
        if column == _STATE:
            return self.state(line)
        if session is None:
            return line.text if column == _TITLE else ""
        if column == _DAY:
            return dates.short_day(session.on)
        if column == _TIME:
            return times_of(session)
        return {
            _TITLE: session.title, _ROOM: session.room, _FACILITATOR: session.facilitator,
        }[column]  # fmt: skip


class TablePreview(SideTask):
    """Shows the lines of a file; Space leaves one out."""

    def __init__(self, language: str) -> None:
        super().__init__("file-text", language)
        self.model = TablePreviewModel(self)
        self.model.chosen.connect(self._show_counts)
        self._counts = Label("", "body", "secondary")
        self._unread = Label("", "body", "bad")
        self.table = _Lines(self.tr("Lines of the table"), row_height=tokens.DENSE_ROW)
        self.table.setModel(self.model)
        self.table.set_widths(*_WIDTHS)
        self.table.space_pressed.connect(self.model.toggle)
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self._icon = IconLabel("info", "secondary", 14)
        self._words = Label("", "body", "secondary", wrap=True)
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        told.addWidget(self._words, 1)
        counts = QHBoxLayout()
        counts.setSpacing(12)
        counts.addWidget(self._counts)
        counts.addWidget(self._unread)
        counts.addStretch(1)
        self.body.addLayout(counts)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(told)
        self._show_counts()

    def show_table(self, name: str, lines: Sequence[ListedSession]) -> None:
        """Show what a file holds; the first line to look at has the keyboard."""
        self.title.setText(name)
        self.model.show_lines(lines)
        unread = (r for r, line in enumerate(lines) if line.session is None)
        # selectRow does nothing right to left before the table was laid out.
        self.table.setCurrentIndex(self.model.index(next(unread, 0), 0))
        self._tell()

    def focus_first(self) -> None:
        """Put the keyboard into the lines."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_counts(self) -> None:
        count = self.model.count
        added = count(Fate.ADDED)
        self.do.setText(self.tr("Add %n session(s)", "", added))
        self.do.setEnabled(added > 0)
        self.do.updateGeometry()
        held, unread, left = count(Fate.HELD), count(Fate.UNREAD), count(Fate.LEFT_OUT)
        words = (
            self.tr("%n line(s) read", "", self.model.rowCount() - unread),
            self.tr("%n on the agenda already", "", held) if held else "",
            self.tr("%n left out", "", left) if left else "",
        )
        self._counts.setText(" · ".join(filter(None, words)))
        self._unread.setText(self.tr("%n line(s) cannot be read", "", unread) if unread else "")

    def _tell(self) -> None:
        """Say below the table all that a row has no room for."""
        row = self.table.currentIndex().row()
        if not 0 <= row < self.model.rowCount():
            return
        line = self.model.line(row)
        unread = line.problem is not None
        words = self.tr("Nothing is added before you say so. Space leaves a line out.")
        if unread:
            words = self.tr("Line {number}: {problem}").format(
                number=dates.number(line.line), problem=self.model.state(line)
            )
        self._icon.show_icon(*(Fate.UNREAD.value if unread else ("info", "secondary")))
        self._words.setText(words)
        self._words.set_tone("bad" if unread else "secondary")


class _Lines(Table):
    """A table whose Space key tells the row."""

    space_pressed = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.space_pressed.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)


def _alignment(column: int) -> Qt.AlignmentFlag:
    flag = Qt.AlignmentFlag
    return (flag.AlignTrailing if column == _LINE else flag.AlignLeading) | flag.AlignVCenter
