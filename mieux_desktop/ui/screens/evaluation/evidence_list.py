"""Evidence list: what can be cited, with small charts and a button at the end of each row."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mieux_desktop.ui import icons, theme, tokens
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.screens.evaluation.lists import (
    MARGIN,
    Index,
    PixelList,
    paint_divider,
    paint_text,
)
from mieux_desktop.ui.screens.evaluation.models import EvidenceRole
from mieux_desktop.ui.widgets.rows import RowRole, on_ground, paint_ground

_ICON_ROOM: Final = tokens.ICON + 12
_BAR: Final = 14
_COLUMNS: Final = 32
_COLUMN: Final = 17


class EvidenceList(PixelList):
    """Evidence with a button at the end of each row; Return presses that of the current row."""

    cite_requested = Signal(QModelIndex)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._delegate = _EvidenceDelegate(self, self.tr("Cite"), self.tr("Cited"))
        self.setItemDelegate(self._delegate)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.cite_requested.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            area = self._delegate.button_area(self.visualRect(index), self.layoutDirection())
            if area.contains(place):
                self.cite_requested.emit(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # titles take the lines that the width leaves them

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().update()


class _EvidenceDelegate(QStyledItemDelegate):
    """Paints icon, title, a small chart if there are figures, the source, and the button."""

    def __init__(self, view: QListView, cite: str, cited: str) -> None:
        super().__init__(view)
        self._view = view
        self._words = (cite, cited)

    def button_area(self, row: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Return where the button stands in a row."""
        width = self._button_width()
        area = QRect(
            row.right() - MARGIN - width + 1, row.y() + 10, width, tokens.ROW_CONTROL
        )  # fmt: skip
        return QStyle.visualRect(direction, row, area)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        lines = len(self._title(width, index.data(Qt.ItemDataRole.DisplayRole)))
        title = lines * QFontMetrics(theme.type_font("body")).lineSpacing()
        detail = self._height(width, index.data(RowRole.DETAIL), "caption")
        return QSize(width, max(48, 10 + title + 2 + self._chart_height(index) + detail + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        paint_ground(painter, option)
        paint_divider(painter, option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        row = option.rect
        icon = QRect(row.x() + MARGIN, row.y() + 12, tokens.ICON, tokens.ICON)
        role = on_ground(index.data(RowRole.ICON_ROLE), selected)
        icons.paint(
            painter, QStyle.visualRect(option.direction, row, icon), index.data(RowRole.ICON), role
        )
        lines = self._title(row.width(), index.data(Qt.ItemDataRole.DisplayRole))
        painter.setFont(theme.type_font("body"))
        painter.setPen(theme.colour(on_ground("text", selected)))
        spacing = painter.fontMetrics().lineSpacing()
        left = row.x() + MARGIN + _ICON_ROOM
        room = QRect(left, row.y() + 10, self._room(row.width()), spacing * len(lines))
        for place, line in enumerate(lines):
            area = QRect(left, room.y() + place * spacing, room.width(), spacing)
            paint_text(painter, option, QStyle.visualRect(option.direction, row, area), line)
        top = room.bottom() + 3
        chart = QRect(room.x(), top + 4, room.width(), self._chart_height(index) - 8)
        chart = QStyle.visualRect(option.direction, row, chart)
        self._paint_chart(painter, option, index, chart)
        top += self._chart_height(index)
        under = QRect(room.x(), top, room.width(), row.bottom() - top - 8)
        painter.setFont(theme.type_font("caption"))
        painter.setPen(theme.colour(on_ground("secondary", selected)))
        _lines(painter, option, QStyle.visualRect(option.direction, row, under),
               index.data(RowRole.DETAIL))  # fmt: skip
        cited = bool(index.data(EvidenceRole.CITED))
        if cited or self._view.isEnabled():  # while scores are locked nothing more is cited
            self._paint_button(painter, option, cited)
        painter.restore()

    def _paint_button(self, painter: QPainter, option: QStyleOptionViewItem, cited: bool) -> None:
        area = self.button_area(option.rect, option.direction)
        mouse = self._view.viewport().mapFromGlobal(self._view.cursor().pos())
        hovered = area.contains(mouse) and self._view.underMouse()
        front = "accent_on_selection" if cited else "text"
        ground = "hover" if hovered else "selection" if cited else "surface"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if cited else "border"), 1))
        painter.setBrush(theme.colour(ground))
        frame = area.toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, tokens.RADIUS, tokens.RADIUS)
        icon = QRect(area.x() + 10, area.y() + 6, tokens.ICON, tokens.ICON)
        icon = QStyle.visualRect(option.direction, area, icon)
        icons.paint(painter, icon, "check" if cited else "quote", front)
        painter.setFont(theme.type_font("body"))
        painter.setPen(theme.colour(front))
        words = QRect(area.x() + 32, area.y(), area.width() - 40, area.height())
        words = QStyle.visualRect(option.direction, area, words)
        paint_text(painter, option, words, self._words[cited])

    def _paint_chart(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, area: QRect
    ) -> None:
        scale: Sequence[int] | None = index.data(EvidenceRole.SCALE)
        columns = index.data(EvidenceRole.COLUMNS)
        if scale and len(scale) == len(theme.colours().scale):
            self._paint_scale(painter, option, scale, area)
        elif columns:
            counts, invited = columns
            most = max([*counts, invited, 1])
            for place, count in enumerate(counts):
                high = max(round(count / most * area.height()), 1)
                bar = QRect(area.x() + place * (_COLUMN + 6), area.bottom() - high, _COLUMN, high)
                if bar.right() > area.right():
                    break
                painter.fillRect(
                    QStyle.visualRect(option.direction, area, bar), theme.colour("fill")
                )
            line = QRect(area.x(), area.bottom(), area.width(), 1)
            painter.fillRect(line, theme.colour("divider"))

    def _paint_scale(
        self, painter: QPainter, option: QStyleOptionViewItem, counts: Sequence[int], area: QRect
    ) -> None:
        total, done = sum(counts), 0
        for place, count in enumerate(counts):
            left = area.x() + round(done / total * area.width())
            done += count
            right = area.x() + round(done / total * area.width())
            part = QRect(left, area.y(), max(right - left - 1, 0), _BAR)
            part = QStyle.visualRect(option.direction, area, part)
            painter.fillRect(part, theme.colours().scale[place])

    def _chart_height(self, index: Index) -> int:
        scale = index.data(EvidenceRole.SCALE)
        if scale and len(scale) == len(theme.colours().scale):
            return _BAR + 8
        return _COLUMNS + 8 if index.data(EvidenceRole.COLUMNS) else 0

    def _button_width(self) -> int:
        metrics = QFontMetrics(theme.type_font("body"))
        return max(metrics.horizontalAdvance(words) for words in self._words) + 44

    def _room(self, width: int) -> int:
        return max(width - 2 * MARGIN - _ICON_ROOM - self._button_width() - 8, 60)

    def _title(self, width: int, text: str) -> list[str]:
        """Return the text as one or two lines, the second with all the rest (it is cut short)."""
        layout = QTextLayout(text, theme.type_font("body"))
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(self._room(width))
        layout.endLayout()
        parts = (text[: first.textLength()].strip(), text[first.textLength() :].strip())
        return [part for part in parts if part] or [""]

    def _height(self, width: int, text: str, step: str) -> int:
        area = QRect(0, 0, self._room(width), 10_000)
        metrics = QFontMetrics(theme.type_font(step))
        return metrics.boundingRect(area, Qt.TextFlag.TextWordWrap, text).height()


def _lines(painter: QPainter, option: QStyleOptionViewItem, area: QRect, text: str) -> None:
    align = QStyle.visualAlignment(
        option.direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
    )
    painter.drawText(area, align | Qt.TextFlag.TextWordWrap, isolated(text))
