"""Completions: a list under the cursor of an editor, worked by keys while typing goes on."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mieux_desktop.domain.matching import fold
from mieux_desktop.ui import icons, theme, tokens
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.widgets.rows import Index, on_ground

_MOST_ROWS = 7
_TYPED = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Completion:
    """What takes the place of the word typed; `value` is for who offered it."""

    text: str
    detail: str = ""
    icon: str = ""
    icon_role: str = "secondary"
    value: object = None


class CompletionModel(QAbstractListModel):
    """The completions offered, and the beginning that was typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[Completion] = ()
        self.typed = ""

    def show_rows(self, rows: Sequence[Completion], typed: str) -> None:
        """Replace all."""
        self.beginResetModel()
        self.rows = tuple(rows[:_MOST_ROWS])
        self.typed = typed
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.text, row.detail)))
        if role == _TYPED:
            return self.typed
        return row if role == Qt.ItemDataRole.UserRole else None


class CompletionList(QFrame):
    """The list itself; the editor passes it the keys and asks for the row chosen."""

    chosen = Signal(object)  # Completion

    def __init__(self, name: str, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("overlay")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = CompletionModel(self)
        self._view = QListView()
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setAccessibleName(name)
        self._view.setModel(self._model)
        self._view.setItemDelegate(_CompletionDelegate(self._view))
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.clicked.connect(lambda index: self.chosen.emit(self._row(index)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 3, 1, 3)
        layout.addWidget(self._view)
        self.hide()

    def offer(self, rows: Sequence[Completion], typed: str, line: QRect) -> None:
        """Show the rows under (or over) the text line given in global coordinates."""
        self._model.show_rows(rows, typed)
        self._view.setCurrentIndex(self._model.index(0, 0))
        metrics = QFontMetrics(theme.type_font("strong"))
        widest = max(metrics.horizontalAdvance(f"{r.text}   {r.detail}") for r in self._model.rows)
        window = self._window
        width = min(max(260, widest + 110), 440, window.width() - 16)
        height = len(self._model.rows) * tokens.DENSE_ROW + 6
        place = window.mapFromGlobal(line.bottomLeft() + QPoint(0, 4))
        if place.y() + height > window.height() - 4:
            place.setY(window.mapFromGlobal(line.topLeft()).y() - height - 4)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.setX(place.x() - width)
        place.setX(max(8, min(place.x(), window.width() - width - 8)))
        self.setGeometry(QRect(place, QSize(width, height)))
        self.show()
        self.raise_()

    def step(self, step: int) -> None:
        """Choose the row below (1) or above (-1), round the ends."""
        row = (self._view.currentIndex().row() + step) % max(1, self._model.rowCount())
        self._view.setCurrentIndex(self._model.index(row, 0))

    def current(self) -> Completion | None:
        """Return the row chosen by the arrows."""
        index = self._view.currentIndex()
        return self._row(index) if index.isValid() else None

    def _row(self, index: QModelIndex | QPersistentModelIndex) -> Completion:
        return self._model.rows[index.row()]


class _CompletionDelegate(QStyledItemDelegate):
    """Paints a completion: what was typed underlined, its detail, and Tab on the current row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, tokens.DENSE_ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(option.rect, theme.colour("selection"))
        room = option.rect.adjusted(8, 0, -8, 0)
        used = 0
        if row.icon:
            area = QRect(room.x(), room.center().y() - 7, tokens.ICON, tokens.ICON)
            icons.paint(
                painter,
                QStyle.visualRect(option.direction, room, area),
                row.icon,
                on_ground(row.icon_role, selected),
            )
            used = tokens.ICON + 8
        align = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        )
        end = 44 if selected else 0

        def write(text: str, step: str, role: str, typed: str = "") -> None:
            nonlocal used
            painter.setFont(theme.type_font(step))
            metrics = painter.fontMetrics()
            left = room.width() - used - end
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, left)
            width = metrics.horizontalAdvance(shown) + 1
            area = QRect(room.x() + used, room.y(), width, room.height())
            painter.setPen(theme.colour(on_ground(role, selected)))
            area = QStyle.visualRect(option.direction, room, area)
            painter.drawText(area, align, isolated(shown))
            self._underline(painter, area, text, typed)
            used += width + 8

        write(row.text, "strong" if selected else "body", "text", index.data(_TYPED))
        write(row.detail, "body", "secondary")
        if selected:
            self._tab(painter, option, room)
        painter.restore()

    @staticmethod
    def _underline(painter: QPainter, area: QRect, text: str, typed: str) -> None:
        place = fold(text).find(fold(typed)) if typed else -1
        if place < 0 or len(fold(text)) != len(text):
            return
        metrics = painter.fontMetrics()
        left = metrics.horizontalAdvance(text[:place])
        width = metrics.horizontalAdvance(text[place : place + len(typed)])
        base = area.center().y() + metrics.height() // 2 - metrics.descent() + 2
        painter.fillRect(QRect(area.x() + left, base, width, 1), painter.pen().color())

    @staticmethod
    def _tab(painter: QPainter, option: QStyleOptionViewItem, room: QRect) -> None:
        painter.setFont(theme.type_font("caption"))
        area = QRect(room.right() - 32, room.center().y() - 8, 32, 18)
        area = QStyle.visualRect(option.direction, room, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("divider"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(area.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(theme.colour("secondary"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "Tab")
