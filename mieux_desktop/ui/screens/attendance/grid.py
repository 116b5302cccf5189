"""The register's grid: names that stay in view beside the sessions, marked by letters."""

from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QScrollBar,
    QSizePolicy,
    QTableView,
    QWidget,
)

from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evidence import BADGE_SIGN
from mieux_desktop.operations.attendance import Cell
from mieux_desktop.ui import theme, tokens
from mieux_desktop.ui.screens.attendance.cells import (
    HEADER,
    DayHeader,
    RegisterDelegate,
    TotalsRow,
)
from mieux_desktop.ui.screens.attendance.models import (
    FIRST_SESSION,
    INSTITUTION,
    NAME,
    SIGNED,
    RegisterModel,
)
from mieux_desktop.ui.screens.attendance.painting import RegisterCells

LETTERS: Final[dict[int, Mark | None]] = {
    Qt.Key.Key_P: Mark.PRESENT,
    Qt.Key.Key_L: Mark.LATE,
    Qt.Key.Key_E: Mark.LEFT_EARLY,
    Qt.Key.Key_X: Mark.EXCUSED,
    Qt.Key.Key_A: Mark.ABSENT,
    Qt.Key.Key_Delete: None,
    Qt.Key.Key_Backspace: None,
}
_OWN_KEYS: Final = {
    *LETTERS,
    Qt.Key.Key_Space,
    Qt.Key.Key_R,
    *range(Qt.Key.Key_0, Qt.Key.Key_9 + 1),
}
_PLAIN: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_NAME_WIDTH, _SIGNED_WIDTH, _TOTAL_WIDTH, _WIDEST_SESSION = 186, 58, 56, 96
_LEAST_INSTITUTION, _GOOD_INSTITUTION, _NARROW = 110, 230, 480


class _Frame(QTableView):
    """A table view without lines and headers of its own, over the one model of the register."""

    def __init__(self, name: str, model: RegisterModel) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(RegisterDelegate(self))
        self._cells = RegisterCells(self, model)
        self.setHorizontalHeader(DayHeader(self, model))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(tokens.REGISTER_ROW)
        self.setModel(model)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._cells.paint(event.rect())


class MarksView(_Frame):
    """The sessions: letters mark all selected cells, digits edit a time, Space goes on."""

    mark_requested = Signal(object, object)  # list of (participant, session), Mark or None
    menu_requested = Signal(QPoint)  # a place on the screen

    def __init__(self, name: str, model: RegisterModel) -> None:
        super().__init__(name, model)
        self._model = model
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed | trigger.DoubleClicked | trigger.AnyKeyPressed)
        self.doubleClicked.connect(self._mark_empty)

    def selected_cells(self) -> list[Cell]:
        """Return (participant, session) of all selected cells, by row."""
        chosen = sorted(self.selectedIndexes(), key=lambda i: (i.row(), i.column()))
        return [cell for cell in map(self._model.cell, chosen) if cell is not None]

    def next_person(self) -> None:
        """Go one row down in the same session."""
        index = self.currentIndex()
        if index.isValid() and index.row() + 1 < self._model.rowCount():
            self.setCurrentIndex(index.siblingAtRow(index.row() + 1))

    def edit_detail(self) -> None:
        """Edit the time or the reason of the current mark."""
        if self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(self.currentIndex())

    def finish_editing(self) -> None:
        """Take what is being typed in a cell."""
        if self.state() == QAbstractItemView.State.EditingState:
            self.setFocus()

    def event(self, event: QEvent) -> bool:
        # The letters of a focused grid come before the letters of the window.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN_KEYS
            and event.modifiers() in _PLAIN
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.text() == BADGE_SIGN:  # as scanners type it, with Shift
            event.ignore()
        elif event.modifiers() not in _PLAIN:
            super().keyPressEvent(event)
        elif key in LETTERS:
            cells = self.selected_cells()
            if cells:
                self.mark_requested.emit(cells, LETTERS[key])
        elif key == Qt.Key.Key_Space:
            self.next_person()
        elif key == Qt.Key.Key_R or key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_detail()
        elif event.text().isdigit():
            if self._model.data(self.currentIndex(), Qt.ItemDataRole.EditRole) is not None:
                super().keyPressEvent(event)
        elif event.text().isalpha():
            event.ignore()  # the page has letters of its own
        elif not event.text().isprintable() or not event.text():
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.currentIndex().isValid():
            place = event.globalPos()
            if event.reason() == QContextMenuEvent.Reason.Keyboard:
                corner = self.visualRect(self.currentIndex()).bottomLeft()
                place = self.viewport().mapToGlobal(corner)
            self.menu_requested.emit(place)

    def _mark_empty(self, index: QModelIndex) -> None:
        cell = self._model.cell(index)
        if cell is not None and self._model.mark(index) is None:
            self.mark_requested.emit([cell], Mark.PRESENT)


class RegisterGrid(QWidget):
    """Names and institutions beside scrolling sessions, with totals below."""

    session_chosen = Signal(object)  # id of the session whose header was clicked
    person_requested = Signal(object)  # id of the person whose name was double-clicked
    rows_seen = Signal(int, int)  # first and last row in view, from 1; 0, 0 when there are none

    def __init__(self, model: RegisterModel) -> None:
        super().__init__()
        self._model = model
        self._revealed: bytes | None = None
        self.names = _Frame(self.tr("Names"), model)
        self.names.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.names.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.names.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.marks = MarksView(self.tr("Register"), model)
        self.totals = TotalsRow(self.marks, model)
        self._bar = QScrollBar(Qt.Orientation.Horizontal)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.names, 0, 0)
        layout.addWidget(self.marks, 0, 1)
        layout.addWidget(self.totals, 1, 0, 1, 2)
        layout.addWidget(self._bar, 2, 1)
        layout.setColumnStretch(1, 1)
        layout.setRowStretch(0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._join()

    def refresh(self) -> None:
        """Fit columns and height to the model after it was filled."""
        for column in range(self._model.columnCount()):
            named = column < FIRST_SESSION
            self.names.setColumnHidden(column, not named)
            self.marks.setColumnHidden(column, named)
        self._limit_height()
        self._fit()
        self.totals.refresh()
        self._tell_rows()

    def go_to(self, participant: bytes, session: bytes | None) -> None:
        """Make a cell the current one and show it."""
        index = self._model.index_of(participant, session)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.marks.selectionModel().setCurrentIndex(index, flag)
            self.marks.scrollTo(index)

    def reveal(self, session: bytes | None) -> None:
        """Bring a session's column into the middle of the view, once all is laid out."""
        self._revealed = session
        QTimer.singleShot(0, self, self._reveal)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._tell_rows()

    def _join(self) -> None:
        down, across = self.marks.verticalScrollBar(), self.marks.horizontalScrollBar()
        down.valueChanged.connect(self.names.verticalScrollBar().setValue)
        self.names.verticalScrollBar().valueChanged.connect(down.setValue)
        down.valueChanged.connect(self._tell_rows)
        across.valueChanged.connect(self._bar.setValue)
        across.valueChanged.connect(self.totals.update)
        across.rangeChanged.connect(self._show_bar)
        self._bar.valueChanged.connect(across.setValue)
        self._model.dataChanged.connect(self.totals.refresh)
        self._model.headerDataChanged.connect(self._repaint_headers)
        self.marks.horizontalHeader().sectionClicked.connect(self._choose)
        self.names.doubleClicked.connect(self._open_person)
        self._bar.hide()

    def _choose(self, column: int) -> None:
        session = self._model.session(column)
        if session is not None:
            self.session_chosen.emit(session.id)

    def _open_person(self, index: QModelIndex) -> None:
        self.person_requested.emit(self._model.rows[index.row()].person_id)

    def _reveal(self) -> None:
        places = [session.id for session in self._model.sessions]
        if self._revealed in places:
            header = self.marks.horizontalHeader()
            column = FIRST_SESSION + places.index(self._revealed)
            spare = self.marks.viewport().width() - header.sectionSize(column)
            self.marks.executeDelayedItemsLayout()
            across = self.marks.horizontalScrollBar()
            across.setValue(header.sectionPosition(column) - spare // 2)

    def _repaint_headers(self) -> None:
        self.marks.horizontalHeader().viewport().update()
        self.totals.update()

    def _show_bar(self, least: int, most: int) -> None:
        self._bar.setRange(least, most)
        self._bar.setPageStep(self.marks.horizontalScrollBar().pageStep())
        self._bar.setSingleStep(self.marks.horizontalScrollBar().singleStep())
        self._bar.setVisible(most > least)
        self._limit_height()

    def _limit_height(self) -> None:
        """Let the totals follow the last person when the list is short."""
        height = HEADER + self._model.rowCount() * tokens.REGISTER_ROW + self.totals.height()
        if not self._bar.isHidden():
            height += self._bar.sizeHint().height()
        self.setMaximumHeight(height)

    def _fit(self) -> None:
        sessions = len(self._model.sessions)
        metrics = QFontMetrics(theme.type_font("body"))
        room = self.width()
        if self._needs_scrolling():
            room -= self.marks.verticalScrollBar().sizeHint().width()
        total = max(_TOTAL_WIDTH, metrics.horizontalAdvance("00 / 00") + 16)
        room -= total
        least = max(64, metrics.horizontalAdvance("00:00") + tokens.ICON + 14)
        one = (room - _NAME_WIDTH - _GOOD_INSTITUTION - _SIGNED_WIDTH) // max(1, sessions)
        one = max(least, min(one, _WIDEST_SESSION))
        for place in range(sessions):
            self.marks.setColumnWidth(FIRST_SESSION + place, one)
        self.marks.setColumnWidth(FIRST_SESSION + sessions, total)
        signed = max(_SIGNED_WIDTH, metrics.horizontalAdvance(self._signed_words()) + 12)
        institution = _LEAST_INSTITUTION if self.width() >= _NARROW else 0
        names = max(room - sessions * one - signed, _NAME_WIDTH + institution)
        self.names.setFixedWidth(names + signed)
        self.names.setColumnWidth(SIGNED, signed)
        name = max(_NAME_WIDTH, min(260, names * 2 // 5))
        self.names.setColumnWidth(NAME, name)
        self.names.setColumnWidth(INSTITUTION, names - name)

    def _signed_words(self) -> str:
        return str(self._model.headerData(SIGNED, Qt.Orientation.Horizontal))

    def _needs_scrolling(self) -> bool:
        room = self.height() - self.totals.height() - HEADER
        return self._model.rowCount() * tokens.REGISTER_ROW > room

    def _tell_rows(self) -> None:
        rows = self._model.rowCount()
        first = self.marks.rowAt(0)
        last = self.marks.rowAt(max(0, self.marks.viewport().height() - tokens.REGISTER_ROW // 2))
        if rows == 0 or first < 0:
            self.rows_seen.emit(0, 0)
        else:
            self.rows_seen.emit(first + 1, (last if last >= 0 else rows - 1) + 1)
