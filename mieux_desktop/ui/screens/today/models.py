"""Rows of Today: the last notes, with titles of up to two lines."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mieux_desktop.domain.notes import Note
from mieux_desktop.ui import dates, icons, theme, tokens
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.widgets.note_kinds import kind_icon, kind_word
from mieux_desktop.ui.widgets.rows import Index, RowRole, on_ground, paint_ground


class LastNotesModel(QAbstractListModel):
    """The newest notes, as title, kind and time."""

    def __init__(self) -> None:
        super().__init__()
        self._notes: tuple[Note, ...] = ()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Replace the notes, unless they are shown already."""
        if tuple(notes) != self._notes:
            self.beginResetModel()
            self._notes = tuple(notes)
            self.endResetModel()

    def note_id(self, index: Index) -> bytes:
        """Return the note of a row."""
        return self._notes[index.row()].id

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        note = self._notes[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return note.title or self.tr("Empty note")
        if role == RowRole.DETAIL:
            return f"{kind_word(note.kind)} · {dates.clock(note.written_at)}"
        if role == RowRole.ICON:
            return kind_icon(note.kind)[0]
        if role == RowRole.ICON_ROLE:
            return kind_icon(note.kind)[1]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title, detail = self.data(index), self.data(index, RowRole.DETAIL)
            return f"{title}, {detail}"
        return None


class NoteDelegate(QStyledItemDelegate):
    """Paints an icon, a title that may take two lines, and a line below; `width` is the row's."""

    _START = 44
    _END = 16

    def __init__(self, view: QListView, width: int) -> None:
        super().__init__(view)
        self._width = width

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, 18 * len(self._lines(index, self._width)) + 33)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_ground(painter, option)
        rect = option.rect
        if index.row() < index.model().rowCount() - 1:
            line = QRect(rect.x(), rect.bottom(), rect.width(), 1)
            painter.fillRect(line, theme.colour("divider"))
        sign = QRect(rect.x() + 16, rect.y() + 10, tokens.ICON, tokens.ICON)
        sign = QStyle.visualRect(option.direction, rect, sign)
        icons.paint(
            painter,
            sign,
            index.data(RowRole.ICON),
            on_ground(index.data(RowRole.ICON_ROLE), selected),
        )
        align = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        )
        top = rect.y() + 8
        width = rect.width() - self._START - self._END
        texts = [(text, "body", "text") for text in self._lines(index, rect.width())]
        texts.append((index.data(RowRole.DETAIL), "caption", "secondary"))
        for text, step, role in texts:
            area = QStyle.visualRect(
                option.direction, rect, QRect(rect.x() + self._START, top, width, 18)
            )
            painter.setFont(theme.type_font(step))
            painter.setPen(theme.colour(on_ground(role, selected)))
            painter.drawText(area, align, isolated(text))
            top += 18
        painter.restore()

    def _lines(self, index: Index, width: int) -> list[str]:
        """Break the title into two lines at most; the second ends in an ellipsis if need be."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        font = theme.type_font("body")
        room = max(40, width - self._START - self._END)
        layout = QTextLayout(text, font)
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(room)
        first.setPosition(QPointF(0, 0))
        layout.endLayout()
        cut = first.textLength()
        # Qt counts in UTF-16 units.
        head = text.encode("utf-16-le")[: 2 * cut].decode("utf-16-le", "ignore")
        rest = text[len(head) :].strip()
        if not rest:
            return [head.strip()]
        metrics = QFontMetrics(font)
        return [head.strip(), metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room)]
