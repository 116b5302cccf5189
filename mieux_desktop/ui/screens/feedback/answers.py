"""Answers in words: a list whose rows are as tall as their text."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mieux_desktop.ui import theme, tokens
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.widgets.rows import RowRole, on_ground, paint_ground

Index = QModelIndex | QPersistentModelIndex

_MARGIN = 16
_BADGE = 20
_MORE = 28  # for the number of themes that have no room


class AnswersList(QListView):
    """Quoted answers, each with the question that it answers and its themes."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(_AnswerDelegate(self))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMinimumHeight(160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # rows are as tall as their width makes them


class _AnswerDelegate(QStyledItemDelegate):
    """Paints the text over as many lines as it needs; below it the question and the themes."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        metrics = QFontMetrics(theme.type_font("body", option.font))
        area = QRect(0, 0, max(width - 2 * _MARGIN, 40), 100_000)
        text = metrics.boundingRect(
            area, Qt.TextFlag.TextWordWrap, str(index.data(Qt.ItemDataRole.DisplayRole))
        )
        return QSize(width, text.height() + _BADGE + 3 * 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        paint_ground(painter, option)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        line = QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(line, theme.colour("divider"))
        room = option.rect.adjusted(_MARGIN, 8, -_MARGIN, -_BADGE - 14)
        painter.setFont(theme.type_font("body", option.font))
        painter.setPen(theme.colour(on_ground("text", selected)))
        align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)
        said = str(index.data(Qt.ItemDataRole.DisplayRole))
        painter.drawText(room, align | Qt.TextFlag.TextWordWrap, isolated(said))
        self._paint_foot(painter, option, index)
        painter.restore()

    def _paint_foot(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Themes as badges, then the question, as far as there is room for them."""
        painter.setFont(theme.type_font("caption", option.font))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        x, end = option.rect.x() + _MARGIN, option.rect.right() - _MARGIN
        y = option.rect.bottom() - _BADGE - 8
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        front, ground = tokens.TONES["neutral"]
        if selected:  # whose ground is that of badges
            ground = "window"
        themes = list(index.data(RowRole.BADGE))
        while themes:
            room = end - x - 16 - (_MORE if len(themes) > 1 else 0)
            shown = metrics.elidedText(themes[0], Qt.TextElideMode.ElideRight, room)
            if metrics.horizontalAdvance(shown) < min(metrics.horizontalAdvance(themes[0]), 40):
                break
            width = metrics.horizontalAdvance(shown) + 17
            area = QStyle.visualRect(option.direction, option.rect, QRect(x, y, width, _BADGE))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(ground))
            painter.drawRoundedRect(area, tokens.BADGE_RADIUS, tokens.BADGE_RADIUS)
            painter.setPen(theme.colour(front))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, isolated(shown))
            x += width + 6
            themes.pop(0)
        rest = f"+{len(themes)}" if themes else str(index.data(RowRole.DETAIL))
        area = QStyle.visualRect(
            option.direction, option.rect, QRect(x, y, max(end - x, 0), _BADGE)
        )
        painter.setPen(theme.colour(on_ground("secondary", selected)))
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        words = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, QStyle.visualAlignment(option.direction, align), isolated(words))
