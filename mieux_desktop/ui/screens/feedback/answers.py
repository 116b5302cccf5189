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


class AnswersList(QListView):
    """Quoted answers, each with the question that it answers."""

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
    """Paints the text over as many lines as it needs, and the question's name below."""

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
        self._paint_badge(painter, option, index.data(RowRole.BADGE))
        painter.restore()

    def _paint_badge(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        painter.setFont(theme.type_font("caption", option.font))
        metrics = painter.fontMetrics()
        room = option.rect.width() - 2 * _MARGIN - 16
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        area = QRect(
            option.rect.x() + _MARGIN,
            option.rect.bottom() - _BADGE - 8,
            metrics.horizontalAdvance(shown) + 17,
            _BADGE,
        )
        area = QStyle.visualRect(option.direction, option.rect, area)
        front, ground = tokens.TONES["neutral"]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(area, tokens.BADGE_RADIUS, tokens.BADGE_RADIUS)
        painter.setPen(theme.colour(front))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, isolated(shown))
