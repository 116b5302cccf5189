"""Type-ahead field of the register: two letters, Enter, next; below it what is proposed."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mieux_desktop.domain.evidence import is_badge
from mieux_desktop.domain.matching import fold
from mieux_desktop.ui import icons, theme, tokens
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.screens.attendance.marks import DRAWINGS
from mieux_desktop.ui.screens.attendance.proposal_model import ProposalModel
from mieux_desktop.ui.screens.attendance.proposals import Proposal
from mieux_desktop.ui.widgets.fields import SearchField
from mieux_desktop.ui.widgets.rows import Index, RowRole, on_ground, paint_ground

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Finder(SearchField):
    """Proposes people for what is typed; Enter takes the marked row, Ctrl+Enter the walk-in.

    The list lies over the `page` below the field; Esc closes it and empties the field.
    """

    taken = Signal(object)  # Proposal
    walk_in_requested = Signal(str)  # the line as typed
    badge_read = Signal(str)  # a code, typed by hand or by a scanner
    highlighted = Signal(object)  # Proposal that Enter would take
    left_down = Signal()  # Down or Esc in the empty field: on to the grid

    def __init__(self, page: QWidget) -> None:
        super().__init__("")
        self._page = page
        self.setPlaceholderText(self.tr("Type a name or scan a badge"))
        self.setAccessibleName(self.tr("Find a participant, or read a badge"))
        self._model = ProposalModel(self)
        self.proposals = QListView(self)  # moves to the page when it is shown
        self.proposals.setObjectName("completions")
        self.proposals.setAccessibleName(self.tr("People found"))
        self.proposals.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.proposals.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.proposals.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.proposals.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.proposals.setMouseTracking(True)
        self.proposals.setModel(self._model)
        self.proposals.setItemDelegate(_ProposalDelegate(self.proposals, self._model))
        self.proposals.clicked.connect(self._take)
        self.proposals.selectionModel().currentChanged.connect(self._highlight)
        self.proposals.hide()

    def propose(self, typed: str, proposals: Sequence[Proposal]) -> None:
        """Show what fits what was typed; nothing closes the list."""
        self._model.show(typed, proposals)
        if not proposals or not self.hasFocus() or is_badge(typed):
            self.proposals.hide()
            return
        self._place()
        self.proposals.show()
        self.proposals.raise_()
        self.proposals.setCurrentIndex(self._model.index(0))

    def close_list(self) -> None:
        """Empty the field, ready for the next name."""
        self.clear()
        self.propose("", ())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ENTER and is_badge(self.text()):
            self.badge_read.emit(self.text())
        elif key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.text().strip():
                self.walk_in_requested.emit(self.text())
        elif key in _ENTER:
            self._take(self.proposals.currentIndex())
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._model.proposals:
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Escape) and not self.text():
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.proposals.hide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._model.proposals:
            self.propose(self._model.typed, self._model.proposals)

    def _move(self, step: int) -> None:
        row = (self.proposals.currentIndex().row() + step) % len(self._model.proposals)
        self.proposals.setCurrentIndex(self._model.index(row))

    def _take(self, index: QModelIndex) -> None:
        proposal = self._model.proposal(index)
        if proposal is None:
            return
        if proposal.is_walk_in:
            self.walk_in_requested.emit(self.text())
        else:
            self.taken.emit(proposal)

    def _highlight(self, index: QModelIndex) -> None:
        proposal = self._model.proposal(index)
        if proposal is not None:
            self.highlighted.emit(proposal)

    def _place(self) -> None:
        page = self._page
        if self.proposals.parentWidget() is not page:
            self.proposals.setParent(page)
        rows = sum(self.proposals.sizeHintForRow(row) for row in range(len(self._model.proposals)))
        height = rows + 10  # border and padding
        corner = self.mapTo(page, QPoint(0, self.height() + 3))
        room = page.height() - corner.y() - 4
        self.proposals.setGeometry(QRect(corner, QSize(self.width(), min(height, room))))


class _ProposalDelegate(QStyledItemDelegate):
    """Paints a person with the typed letters underlined, their institution and state."""

    def __init__(self, parent: QAbstractItemView, model: ProposalModel) -> None:
        super().__init__(parent)
        self._view = parent
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, tokens.ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        proposal = self._model.proposal(index)
        if proposal is None:
            return
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        paint_ground(painter, option)
        room = option.rect.adjusted(10, 0, -10, 0)
        if proposal.is_walk_in:
            top = QRect(option.rect.x(), option.rect.y(), option.rect.width(), 1)
            painter.fillRect(top, theme.colour("divider"))
        end = self._paint_state(painter, option, room, proposal, index, selected)
        room.setWidth(room.width() - end - 8)
        self._paint_words(painter, option, room, proposal, index, selected)
        painter.restore()

    def _paint_state(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        proposal: Proposal,
        index: Index,
        selected: bool,
    ) -> int:
        """Paint at the end of the row; return the width taken."""
        text = str(index.data(RowRole.TRAILING))
        role = "secondary" if proposal.mark is None else DRAWINGS[proposal.mark][1]
        role = on_ground(role, selected)
        painter.setFont(theme.type_font("body"))
        width = painter.fontMetrics().horizontalAdvance(text) + 1 if text else 0
        place = QRect(room.right() - width + 1, room.y(), width, room.height())
        painter.setPen(theme.colour(role))
        middle = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QStyle.visualRect(option.direction, option.rect, place), middle, text)
        if proposal.mark is not None:
            left = place.x() - tokens.ICON - 4
            mark = QRect(left, place.center().y() - 7, tokens.ICON, tokens.ICON)
            mark = QStyle.visualRect(option.direction, option.rect, mark)
            icons.paint(painter, mark, DRAWINGS[proposal.mark][0], role)
            return width + tokens.ICON + 4
        key = ""
        if proposal.is_walk_in:
            key = self.tr("Ctrl+Enter")
        elif self._view.currentIndex() == index:
            key = self.tr("Enter")
        if not key:
            return width
        painter.setFont(theme.type_font("caption"))
        wide = painter.fontMetrics().horizontalAdvance(key) + 10
        frame = QRect(place.x() - wide - (8 if text else 0), room.center().y() - 8, wide, 18)
        frame = QStyle.visualRect(option.direction, option.rect, frame)
        painter.setPen(QPen(theme.colour("divider"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(frame.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(theme.colour("secondary"))
        painter.drawText(frame, middle, key)
        return width + wide + (8 if text else 0)

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        proposal: Proposal,
        index: Index,
        selected: bool,
    ) -> None:
        strong = selected or proposal.is_walk_in
        font = theme.type_font("strong" if strong else "body")
        painter.setFont(font)
        role = "accent" if proposal.is_walk_in else "text"
        text = str(index.data())
        if proposal.is_walk_in:
            plus = QRect(room.x(), room.center().y() - 7, tokens.ICON, tokens.ICON)
            plus = QStyle.visualRect(option.direction, option.rect, plus)
            icons.paint(painter, plus, "plus", on_ground(role, selected))
            room.adjust(tokens.ICON + 6, 0, 0, 0)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        width = metrics.horizontalAdvance(shown) + 1
        place = QRect(room.x(), room.y(), min(width, room.width()), room.height())
        align = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        painter.setPen(theme.colour(on_ground(role, selected)))
        area = QStyle.visualRect(option.direction, option.rect, place)
        painter.drawText(area, align, isolated(shown))
        typed = len(self._model.typed)
        begins = (
            not proposal.is_walk_in and typed and fold(text).startswith(fold(self._model.typed))
        )
        if begins and option.direction == Qt.LayoutDirection.LeftToRight:
            line = metrics.horizontalAdvance(text[:typed])
            under = QRect(area.x(), area.center().y() + metrics.ascent() // 2 + 3, line, 1)
            painter.fillRect(under, theme.colour(on_ground("text", selected)))
        room.adjust(width + 8, 0, 0, 0)
        if proposal.institution and room.width() > 30:
            painter.setFont(theme.type_font("body"))
            painter.setPen(theme.colour(on_ground("secondary", selected)))
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(
                proposal.institution, Qt.TextElideMode.ElideRight, room.width()
            )
            area = QStyle.visualRect(option.direction, option.rect, room)
            painter.drawText(area, align, isolated(shown))
