"""Row lists: list views whose rows carry an icon, one or two lines, a badge and sections."""

from enum import IntEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from mieux_desktop.ui import icons, theme, tokens
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.widgets.labels import as_tip

Index = QModelIndex | QPersistentModelIndex


class RowRole(IntEnum):
    """What a model says about a row beside its text (DisplayRole) and its tooltip."""

    DETAIL = Qt.ItemDataRole.UserRole + 100  # second line
    LEADING = Qt.ItemDataRole.UserRole + 101  # before the icon, such as a time
    TRAILING = Qt.ItemDataRole.UserRole + 102  # at the end, such as a count
    ICON = Qt.ItemDataRole.UserRole + 103  # name of a drawing
    ICON_ROLE = Qt.ItemDataRole.UserRole + 104  # colour role of it, secondary if none
    BADGE = Qt.ItemDataRole.UserRole + 105
    BADGE_TONE = Qt.ItemDataRole.UserRole + 106
    SECTION = Qt.ItemDataRole.UserRole + 107  # true for a heading above the rows that follow
    TONE = Qt.ItemDataRole.UserRole + 108  # colour role of the text (of a table cell too)
    STEPS = Qt.ItemDataRole.UserRole + 109  # (filled, steps) drawn as a bar at the end


class RowList(QListView):
    """A list of rows with keyboard focus on one; Return or a double click opens it."""

    opened = Signal(QModelIndex)

    def __init__(self, name: str, *, two_lines: bool = False, dense: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(self, two_lines=two_lines, dense=dense))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self.opened)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        start_at_first_row(self, event)

    def fit_height(self) -> None:
        """Be exactly as tall as all rows, for short lists inside a card."""
        model = self.model()
        rows = model.rowCount() if model is not None else 0
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in range(rows)))


class RowDelegate(QStyledItemDelegate):
    """Paints the rows of a list from memory only, each above a dividing line."""

    def __init__(
        self, parent: QAbstractItemView, *, two_lines: bool = False, dense: bool = False
    ) -> None:
        super().__init__(parent)
        self._height = (
            tokens.TWO_LINE_ROW if two_lines else tokens.DENSE_ROW if dense else tokens.ROW
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        section = index.data(RowRole.SECTION)
        return QSize(120, tokens.DENSE_ROW if section else self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        if index.data(RowRole.SECTION):
            self._paint_section(painter, option, index)
        else:
            self._paint_row(painter, option, index)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        return show_whole_text(event, view, option, index, self._text_room(option, index))

    def _paint_section(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.fillRect(option.rect, theme.colour("window"))
        _divider(painter, option.rect)
        row = _Line(painter, option, option.rect.adjusted(16, 0, -16, 0))
        row.from_end(index.data(RowRole.TRAILING), "caption", "secondary")
        row.from_start(index.data(Qt.ItemDataRole.DisplayRole), "strong", "text")

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_ground(painter, option)
        _divider(painter, option.rect)
        detail = index.data(RowRole.DETAIL)
        first = option.rect.adjusted(16, 0, -16, -1)
        second = QRect(first)
        if detail and self._height >= tokens.TWO_LINE_ROW:
            top = first.y() + (option.rect.height() - 38) // 2
            first = QRect(first.x(), top, first.width(), 20)
            second = QRect(first.x(), first.bottom() + 1, first.width(), 17)
        row = _Line(painter, option, first)
        row.from_start(index.data(RowRole.LEADING), "body", on_ground("secondary", selected))
        drawn = index.data(RowRole.ICON)
        if drawn:
            row.icon(drawn, on_ground(index.data(RowRole.ICON_ROLE) or "secondary", selected))
        start = row.used
        steps = index.data(RowRole.STEPS)
        row.from_end(index.data(RowRole.TRAILING), "body", on_ground("secondary", selected))
        tone = index.data(RowRole.BADGE_TONE) or "neutral"
        row.badge(index.data(RowRole.BADGE), tone, selected=selected)
        if steps:
            row.steps(*steps)
        tone = index.data(RowRole.TONE) or "text"
        strong = selected or _is_bold(index)
        row.from_start(
            index.data(Qt.ItemDataRole.DisplayRole),
            "strong" if strong else "body",
            on_ground(tone, selected),
        )
        if detail:
            under = _Line(painter, option, second)
            under.used = start
            under.from_start(detail, "caption", on_ground("secondary", selected))

    def _text_room(self, option: QStyleOptionViewItem, index: Index) -> int:
        used = 32
        for role in (RowRole.LEADING, RowRole.TRAILING, RowRole.BADGE):
            if index.data(role):
                used += QFontMetrics(option.font).horizontalAdvance(index.data(role)) + 12
        return option.rect.width() - used - (28 if index.data(RowRole.ICON) else 0)


class _Line:
    """Lays pieces into one line from both ends, mirrored right to left."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
        self._painter = painter
        self._direction = option.direction
        self._area = area
        self.used = 0
        self._used_end = 0

    def from_start(self, text: str | None, step: str, role: str) -> None:
        if text:
            self._painter.setFont(theme.type_font(step))
            metrics = self._painter.fontMetrics()
            room = self._area.width() - self.used - self._used_end
            shown = metrics.elidedText(str(text), Qt.TextElideMode.ElideRight, room)
            width = metrics.horizontalAdvance(shown) + 1
            self._text(self._place(self.used, width), shown, role)
            self.used += width + 10

    def from_end(self, text: str | None, step: str, role: str) -> None:
        if text:
            self._painter.setFont(theme.type_font(step))
            width = self._painter.fontMetrics().horizontalAdvance(str(text)) + 1
            self._text(self._place_end(width), str(text), role)

    def icon(self, name: str, role: str) -> None:
        icons.paint(self._painter, self._place(self.used, tokens.ICON), name, role)
        self.used += tokens.ICON + 12

    def badge(self, text: str | None, tone: str, *, selected: bool) -> None:
        if text:
            front, ground = tokens.TONES[tone]
            if selected:
                ground = "surface"  # its own is too near to that of the row
                front = "accent" if front == "accent_on_selection" else front
            self._painter.setFont(theme.type_font("caption"))
            width = self._painter.fontMetrics().horizontalAdvance(text) + 17
            area = self._place_end(width)
            area = QRect(area.x(), area.center().y() - 9, width, 20)
            self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(theme.colour(ground))
            self._painter.drawRoundedRect(area, tokens.BADGE_RADIUS, tokens.BADGE_RADIUS)
            self._painter.setPen(theme.colour(front))
            self._painter.drawText(area, Qt.AlignmentFlag.AlignCenter, isolated(text))

    def steps(self, filled: int, steps: int) -> None:
        area = self._place_end(78)
        width = (78 - 2 * (steps - 1)) // steps
        for step in range(steps):
            block = QRect(area.x() + step * (width + 2), area.center().y() - 3, width, 8)
            block = QStyle.visualRect(self._direction, area, block)
            self._painter.fillRect(block, theme.colour("fill" if step < filled else "bar"))

    def _text(self, area: QRect, text: str, role: str) -> None:
        self._painter.setPen(theme.colour(role))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        align = QStyle.visualAlignment(self._direction, align)
        self._painter.drawText(area, align, isolated(text))

    def _place(self, offset: int, width: int) -> QRect:
        area = QRect(self._area.x() + offset, self._area.y(), width, self._area.height())
        return QStyle.visualRect(self._direction, self._area, area)

    def _place_end(self, width: int) -> QRect:
        self._used_end += width
        offset = self._area.width() - self._used_end
        self._used_end += 12
        return self._place(offset, width)


def start_at_first_row(view: QAbstractItemView, event: QFocusEvent) -> None:
    """Make the first row current when Tab enters a view that has none, so that it is seen."""
    by_tab = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
    model = view.model()
    if not by_tab or model is None or view.currentIndex().isValid():
        return
    for row in range(min(model.rowCount(), 2)):  # a heading may stand first
        if model.index(row, 0).flags() & Qt.ItemFlag.ItemIsEnabled:
            view.setCurrentIndex(model.index(row, 0))
            return


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint selection, hover and the ring of the current row that has the keyboard."""
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    if selected:
        painter.fillRect(option.rect, theme.colour("selection"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, theme.colour("hover"))
    if option.state & QStyle.StateFlag.State_HasFocus:
        role = "on_selection" if selected and theme.is_high_contrast() else "accent"
        painter.setPen(QPen(theme.colour(role), tokens.FOCUS_RING))
        painter.drawRect(option.rect.adjusted(1, 1, -1, -2))


def show_whole_text(
    event: QHelpEvent,
    view: QAbstractItemView,
    option: QStyleOptionViewItem,
    index: Index,
    room: int,
) -> bool:
    """Show the tooltip of a row, or its text if that was cut short."""
    if event.type() != QEvent.Type.ToolTip:
        return False
    text = index.data(Qt.ItemDataRole.ToolTipRole) or ""
    whole = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
    if not text and QFontMetrics(option.font).horizontalAdvance(whole) > room:
        text = whole
    QToolTip.showText(event.globalPos(), as_tip(str(text)), view)
    return True


def _divider(painter: QPainter, area: QRect) -> None:
    painter.fillRect(QRect(area.x(), area.bottom(), area.width(), 1), theme.colour("divider"))


def on_ground(role: str, selected: bool) -> str:
    """Return the colour role that text of `role` takes on a selected row."""
    if not selected:
        return role
    return {
        "text": "on_selection",
        "secondary": "secondary_on_selection",
        "accent": "accent_on_selection",
    }.get(role, "on_selection" if theme.is_high_contrast() else role)


def _is_bold(index: Index) -> bool:
    font = index.data(Qt.ItemDataRole.FontRole)
    return isinstance(font, QFont) and font.bold()
