"""Tables: table views with quiet lines, whole-row selection and tooltips for cut text."""

from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from mieux_desktop.ui import icons, theme, tokens
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.widgets.rows import (
    Index,
    RowRole,
    on_ground,
    show_whole_text,
    start_at_first_row,
)


class Table(QTableView):
    """A sortable table of whole rows; Return or a double click opens one.

    Cells take DisplayRole, TextAlignmentRole, FontRole (bold), `RowRole.TONE`, `RowRole.ICON`
    and `RowRole.ICON_ROLE` from the model. Set widths after the model with `set_widths`.
    """

    opened = Signal(QModelIndex)

    def __init__(self, name: str, *, row_height: int = tokens.ROW) -> None:
        super().__init__()
        self._cells: dict[tuple[int, int], _Cell] = {}  # painted before, until the model changes
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height)
        header = self.horizontalHeader()
        header.setFixedHeight(tokens.TABLE_HEADER)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self.opened)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._cells.clear()
        if model is not None:
            for changed in (
                model.dataChanged,
                model.layoutChanged,
                model.modelReset,
                model.rowsInserted,
                model.rowsMoved,
                model.rowsRemoved,
            ):
                changed.connect(self._cells.clear)
        self.viewport().update()

    def set_widths(self, *widths: int) -> None:
        """Give each column a width in points; 0 takes the room that is left."""
        header = self.horizontalHeader()
        for column, width in enumerate(widths):
            if width:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(column, width)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        start_at_first_row(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all rows that are seen in one go; a call of Qt for each cell takes several times
        as long."""
        model = self.model()
        exposed = event.rect()
        first, last = self.rowAt(exposed.top()), self.rowAt(exposed.bottom())
        if model is None or first < 0:
            return
        painter = _CellPainter(self)
        columns = [
            (column, self.columnViewportPosition(column), self.columnWidth(column))
            for column in range(model.columnCount())
            if not self.isColumnHidden(column)
        ]
        chosen = {index.row() for index in self.selectionModel().selectedRows()}
        hovered = self._hovered()
        ringed = self.currentIndex().row() if self.hasFocus() else -1
        for row in range(first, (last if last >= 0 else model.rowCount() - 1) + 1):
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            selected = row in chosen
            whole = QRect()
            for column, left, width in columns:
                area = QRect(left, top, width, height)
                whole = whole.united(area)
                painter.ground(area, selected, (row, column) == hovered)
                painter.cell(area, self._cell(row, column), selected)
            painter.divider(whole)
            if row == ringed:
                painter.ring(whole, selected)
        painter.end()

    def _hovered(self) -> tuple[int, int] | None:
        viewport = self.viewport()
        if not viewport.underMouse():
            return None
        under = self.indexAt(viewport.mapFromGlobal(QCursor.pos()))
        return (under.row(), under.column()) if under.isValid() else None

    def _cell(self, row: int, column: int) -> "_Cell":
        cell = self._cells.get((row, column))
        if cell is None:
            index = self.model().index(row, column)
            font = index.data(Qt.ItemDataRole.FontRole)
            cell = self._cells[row, column] = _Cell(
                str(index.data(Qt.ItemDataRole.DisplayRole) or ""),
                index.data(RowRole.TONE) or "text",
                isinstance(font, QFont) and font.bold(),
                index.data(Qt.ItemDataRole.TextAlignmentRole),
                index.data(RowRole.ICON),
                index.data(RowRole.ICON_ROLE) or "secondary",
            )
        return cell


class _Cell(NamedTuple):
    """What a model says about a cell."""

    text: str
    tone: str
    strong: bool
    alignment: Qt.AlignmentFlag | None
    icon: str | None
    icon_role: str


class _CellPainter(QPainter):
    """Paints cells from memory only, above dividing lines."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view.viewport())
        self._direction = view.layoutDirection()
        self._mirrored = self._direction == Qt.LayoutDirection.RightToLeft
        self._fonts = {strong: theme.type_font("strong" if strong else "body") for strong in (0, 1)}

    def ground(self, area: QRect, selected: bool, hovered: bool) -> None:
        if selected or hovered:
            self.fillRect(area, theme.colour("selection" if selected else "hover"))

    def cell(self, area: QRect, cell: _Cell, selected: bool) -> None:
        room = area.adjusted(8, 0, -8, -1)
        if cell.icon:
            self._icon(room, cell, selected)
            room.adjust(0 if self._mirrored else 22, 0, -22 if self._mirrored else 0, 0)
        if not cell.text:
            return
        self.setFont(self._fonts[cell.strong])
        self.setPen(theme.colour(on_ground(cell.tone, selected)))
        align = Qt.AlignmentFlag(cell.alignment or Qt.AlignmentFlag.AlignLeading)
        align = QStyle.visualAlignment(self._direction, align | Qt.AlignmentFlag.AlignVCenter)
        shown = self.fontMetrics().elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width())
        self.drawText(room, align, isolated(shown))

    def divider(self, row: QRect) -> None:
        self.fillRect(QRect(row.x(), row.bottom(), row.width(), 1), theme.colour("divider"))

    def ring(self, row: QRect, selected: bool) -> None:
        """Paint the ring around the current row."""
        role = "on_selection" if selected and theme.is_high_contrast() else "accent"
        self.setPen(QPen(theme.colour(role), tokens.FOCUS_RING))
        self.setBrush(Qt.BrushStyle.NoBrush)
        self.drawRect(row.adjusted(1, 1, -1, -2))

    def _icon(self, room: QRect, cell: _Cell, selected: bool) -> None:
        place = QRect(room.x(), room.center().y() - 7, tokens.ICON, tokens.ICON)
        if not cell.text:
            place.moveCenter(room.center())
        place = QStyle.visualRect(self._direction, room, place)
        icons.paint(self, place, str(cell.icon), on_ground(cell.icon_role, selected))


class CellDelegate(QStyledItemDelegate):
    """Tells how wide a cell would like to be, and its text where that is cut."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        width = option.fontMetrics.horizontalAdvance(text) + 16
        return QSize(width + (22 if index.data(RowRole.ICON) else 0), tokens.ROW)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        room = option.rect.width() - (38 if index.data(RowRole.ICON) else 16)
        return show_whole_text(event, view, option, index, room)
