"""Lists of the evaluation: what both share, and the criteria with their scores."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from mieux_desktop.ui import icons, theme
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.widgets.rows import RowRole, on_ground, paint_ground

Index = QModelIndex | QPersistentModelIndex

MARGIN: Final = 16
_CRITERION: Final = 55
_STEPS: Final = 78


class PixelList(QListView):
    """A list of one selection that scrolls by pixels."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)


class CriteriaList(PixelList):
    """The criteria; the current one is judged beside."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setItemDelegate(_CriterionDelegate(self))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        return QSize(120, _CRITERION * self.model().rowCount())


class _CriterionDelegate(QStyledItemDelegate):
    """Paints name and score above, steps and state below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, _CRITERION)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        paint_ground(painter, option)
        paint_divider(painter, option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        room = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        upper = QRect(room.x(), room.y() + 8, room.width(), 20)
        lower = QRect(room.x(), room.y() + 29, room.width(), 18)
        score = index.data(RowRole.TRAILING)
        painter.setFont(theme.type_font("strong"))
        painter.setPen(theme.colour(on_ground("text", selected)))
        used = painter.fontMetrics().horizontalAdvance(score) + 8
        paint_text(painter, option, upper, score, end=True)
        painter.setFont(theme.type_font("strong" if selected else "body"))
        name = _before(option, upper, used)
        paint_text(painter, option, name, index.data(Qt.ItemDataRole.DisplayRole))
        filled, count = index.data(RowRole.STEPS)
        for step in range(count):
            left = lower.x() + step * _STEPS // count
            block = QRect(left, lower.y() + 5, _STEPS // count - 1, 8)
            block = QStyle.visualRect(option.direction, lower, block)
            colour = theme.colour(on_ground("fill", selected))
            if step < filled:
                painter.fillRect(block, colour)
            elif selected and theme.is_high_contrast():
                painter.setPen(colour)
                painter.drawRect(block.adjusted(0, 0, -1, -1))
            else:
                painter.fillRect(block, theme.colour("divider" if selected else "bar"))
        self._paint_state(painter, option, index, lower, selected)
        painter.restore()

    def _paint_state(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        area: QRect,
        selected: bool,
    ) -> None:
        painter.setFont(theme.type_font("caption"))
        role = on_ground(index.data(RowRole.TONE), selected)
        painter.setPen(theme.colour(role))
        room = QRect(area.x() + _STEPS + 8, area.y(), area.width() - _STEPS - 8, area.height())
        drawn = index.data(RowRole.ICON)
        room.setLeft(room.left() + (18 if drawn else 0))
        metrics = painter.fontMetrics()
        words = index.data(RowRole.DETAIL)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        place = QStyle.visualRect(option.direction, area, room)
        paint_text(painter, option, place, shown, end=True)
        if drawn:
            left = room.right() - metrics.horizontalAdvance(shown) - 18
            mark = QRect(left, area.y() + 2, 14, 14)
            icons.paint(painter, QStyle.visualRect(option.direction, area, mark), drawn, role)


def paint_text(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, text: str, *, end: bool = False
) -> None:
    """Paint one line of text, cut short where it lacks room."""
    side = Qt.AlignmentFlag.AlignTrailing if end else Qt.AlignmentFlag.AlignLeading
    align = QStyle.visualAlignment(option.direction, side | Qt.AlignmentFlag.AlignVCenter)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, align, isolated(shown))


def paint_divider(painter: QPainter, area: QRect) -> None:
    """Paint the line below a row."""
    painter.fillRect(QRect(area.x(), area.bottom(), area.width(), 1), theme.colour("divider"))


def _before(option: QStyleOptionViewItem, area: QRect, used: int) -> QRect:
    """Return the area without the room used at its end."""
    left = QRect(area.x(), area.y(), area.width() - used, area.height())
    return QStyle.visualRect(option.direction, area, left)
