"""Tables: table views with quiet lines, whole-row selection and tooltips for cut text."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QHelpEvent, QKeyEvent, QPainter, QPen
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
    paint_ground,
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


class CellDelegate(QStyledItemDelegate):
    """Paints one cell from memory only, above a dividing line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        width = option.fontMetrics.horizontalAdvance(text) + 16
        return QSize(width + (22 if index.data(RowRole.ICON) else 0), tokens.ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        option.state &= ~QStyle.StateFlag.State_HasFocus  # the row has the ring, not a cell
        paint_ground(painter, option)
        area = option.rect
        line = QRect(area.x(), area.bottom(), area.width(), 1)
        painter.fillRect(line, theme.colour("divider"))
        room = area.adjusted(8, 0, -8, -1)
        drawn = index.data(RowRole.ICON)
        if drawn:
            place = QRect(room.x(), room.center().y() - 7, tokens.ICON, tokens.ICON)
            if not index.data(Qt.ItemDataRole.DisplayRole):
                place.moveCenter(room.center())
            role = index.data(RowRole.ICON_ROLE) or "secondary"
            place = QStyle.visualRect(option.direction, room, place)
            icons.paint(painter, place, drawn, on_ground(role, selected))
            if option.direction == Qt.LayoutDirection.RightToLeft:
                room.setRight(room.right() - 22)
            else:
                room.setLeft(room.left() + 22)
        self._paint_text(painter, option, index, room)
        view = self.parent()
        if isinstance(view, QTableView) and view.hasFocus():
            self._paint_ring(painter, view, option, index)
        painter.restore()

    def _paint_ring(
        self, painter: QPainter, view: QTableView, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint the part of the ring around the current row that lies in this cell."""
        if index.row() != view.currentIndex().row():
            return
        shown = [c for c in range(index.model().columnCount()) if not view.isColumnHidden(c)]
        shown.sort(key=view.horizontalHeader().visualIndex)
        first, last = index.column() == shown[0], index.column() == shown[-1]
        if option.direction == Qt.LayoutDirection.RightToLeft:
            first, last = last, first
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = "on_selection" if selected and theme.is_high_contrast() else "accent"
        painter.setPen(QPen(theme.colour(role), tokens.FOCUS_RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setClipRect(option.rect)
        ring = option.rect.adjusted(1 if first else -9, 1, -1 if last else 9, -2)
        painter.drawRect(ring)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        room = option.rect.width() - (38 if index.data(RowRole.ICON) else 16)
        return show_whole_text(event, view, option, index, room)

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, room: QRect
    ) -> None:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if not text:
            return
        font = index.data(Qt.ItemDataRole.FontRole)
        strong = isinstance(font, QFont) and font.bold()
        painter.setFont(theme.type_font("strong" if strong else "body"))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        tone = index.data(RowRole.TONE) or "text"
        painter.setPen(theme.colour(on_ground(tone, selected)))
        given = index.data(Qt.ItemDataRole.TextAlignmentRole)
        align = Qt.AlignmentFlag(given) if given else Qt.AlignmentFlag.AlignLeading
        align = QStyle.visualAlignment(option.direction, align | Qt.AlignmentFlag.AlignVCenter)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, align, isolated(shown))
