"""Painting of the register's cells: all that are seen in one go, as one call of Qt for each cell
takes several times as long."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QTableView

from mieux_desktop.domain.actions import Session
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.operations.attendance import HeldMark
from mieux_desktop.ui import dates, icons, theme, tokens
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.screens.attendance.marks import DRAWINGS
from mieux_desktop.ui.screens.attendance.models import FIRST_SESSION, NAME, SIGNED, RegisterModel
from mieux_desktop.ui.widgets.rows import on_ground

NUMBER: Final = 24  # room for the row's number before the name
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_Place = tuple[int, int]  # row, column


class RegisterCells:
    """Paints the cells of one view of the register."""

    def __init__(self, view: QTableView, model: RegisterModel) -> None:
        self._view = view
        self._model = model
        self._pixmaps: dict[tuple[Mark | None, bool], QPixmap] = {}  # of one painting

    def paint(self, exposed: QRect) -> None:
        """Paint what is exposed of the viewport."""
        view, model = self._view, self._model
        first, last = view.rowAt(exposed.top()), view.rowAt(exposed.bottom())
        if first < 0:
            return
        rows = range(first, (last if last >= 0 else model.rowCount() - 1) + 1)
        top, height = view.rowViewportPosition(first), len(rows) * tokens.REGISTER_ROW
        selected = self._selected(rows)
        painter = QPainter(view.viewport())
        painter.setFont(theme.type_font("body"))
        strips = []
        for column in range(model.columnCount()):
            strip = QRect(
                view.columnViewportPosition(column), top, view.columnWidth(column), height
            )
            if not view.isColumnHidden(column) and strip.intersects(exposed):
                strips.append(strip)
                if column == SIGNED:
                    self._paint_signs(painter, strip, rows)
                elif column < FIRST_SESSION:
                    self._paint_people(painter, strip, column, rows)
                elif (session := model.session(column)) is None:
                    self._paint_totals(painter, strip, column, rows)
                else:
                    chosen = {row for row, place in selected if place == column}
                    self._paint_marks(painter, strip, session, rows, chosen)
        self._paint_lines(painter, strips)
        self._paint_frames(painter, selected)
        painter.end()
        self._pixmaps.clear()

    def _selected(self, rows: range) -> set[_Place]:
        """Return the selected cells among some rows."""
        return {
            (row, column)
            for part in self._view.selectionModel().selection().toList()
            for row in range(max(part.top(), rows[0]), min(part.bottom(), rows[-1]) + 1)
            for column in range(part.left(), part.right() + 1)
        }

    def _paint_people(self, painter: QPainter, strip: QRect, column: int, rows: range) -> None:
        direction = self._view.layoutDirection()
        leading, trailing = (
            QStyle.visualAlignment(direction, side | Qt.AlignmentFlag.AlignVCenter)
            for side in (Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing)
        )
        secondary, metrics = theme.colour("secondary"), painter.fontMetrics()
        for cell, row in zip(_cells(strip), rows, strict=True):
            room = cell.adjusted(0, 0, -8, -1)
            if column == NAME:
                number = QRect(room.x(), room.y(), NUMBER, room.height())
                painter.setPen(secondary)
                painter.drawText(QStyle.visualRect(direction, cell, number), trailing, str(row + 1))
                room.adjust(NUMBER + 12, 0, 0, 0)
            text, role = self._model.person_text(row, column)
            painter.setPen(theme.colour(role))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(QStyle.visualRect(direction, cell, room), leading, isolated(shown))

    def _paint_signs(self, painter: QPainter, strip: QRect, rows: range) -> None:
        """Paint who has signed for the chosen day."""
        for cell, row in zip(_cells(strip), rows, strict=True):
            drawing, role, _ = self._model.sign_state(row)
            if drawing:
                place = QRect(0, 0, tokens.ICON, tokens.ICON)
                place.moveCenter(cell.center())
                icons.paint(painter, place, drawing, role)
            else:
                painter.setPen(theme.colour(role))
                painter.drawText(cell, _MIDDLE, "–")

    def _paint_totals(self, painter: QPainter, strip: QRect, column: int, rows: range) -> None:
        painter.setPen(theme.colour("text"))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # 3 / 5 stays so in Arabic
        for cell, row in zip(_cells(strip), rows, strict=True):
            painter.drawText(cell.adjusted(1, 0, 0, -1), _MIDDLE, self._model.row_total(row))
        painter.setLayoutDirection(self._view.layoutDirection())

    def _paint_marks(
        self, painter: QPainter, strip: QRect, session: Session, rows: range, selected: set[int]
    ) -> None:
        register = self._model.register
        marks, disputed = (register.marks, register.disputed) if register else ({}, set())
        begun = self._model.has_begun(session.id)
        tinted = session.id == self._model.chosen
        if tinted:
            painter.fillRect(strip, theme.colour("selection"))
        middle = QPoint(
            (strip.width() - tokens.ICON) // 2, (tokens.REGISTER_ROW - tokens.ICON) // 2
        )
        for cell, row in zip(_cells(strip), rows, strict=True):
            if row in selected and not tinted:
                painter.fillRect(cell, theme.colour("selection"))
            on_tint = tinted or row in selected
            held = marks.get((self._model.rows[row].participant_id, session.id))
            if held is not None and (held.at or held.reason):
                self._paint_detail(painter, cell.adjusted(1, 0, 0, -1), held, on_tint)
            elif held is not None or begun:
                drawing = self._drawing(held.mark if held else None, on_tint)
                painter.drawPixmap(cell.topLeft() + middle, drawing)
            else:
                painter.setPen(theme.colour(on_ground("secondary", on_tint)))
                painter.drawText(cell, _MIDDLE, "·")
            if (self._model.rows[row].participant_id, session.id) in disputed:
                corner = QRect(cell.right() - 13, cell.y() + 2, 11, 11)
                corner = QStyle.visualRect(self._view.layoutDirection(), cell, corner)
                icons.paint(painter, corner, "git-merge", on_ground("warning", on_tint))

    def _paint_detail(self, painter: QPainter, area: QRect, held: HeldMark, on_tint: bool) -> None:
        """Paint a mark with its time; a small point tells of a reason."""
        text = dates.clock(held.at) if held.at else ""
        width = painter.fontMetrics().horizontalAdvance(text) + 4 if text else 0
        place = QRect(0, 0, tokens.ICON + width, tokens.ICON)
        place.moveCenter(area.center())
        direction = self._view.layoutDirection()
        sign = QRect(place.x(), place.y(), tokens.ICON, tokens.ICON)
        sign = QStyle.visualRect(direction, place, sign)
        painter.drawPixmap(sign.topLeft(), self._drawing(held.mark, on_tint))
        role = on_ground(DRAWINGS[held.mark][1], on_tint)
        if text:
            words = QStyle.visualRect(direction, place, place.adjusted(tokens.ICON + 4, -4, 1, 4))
            painter.setPen(theme.colour(role))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        if held.reason:
            point = QRect(place.right() + 3, place.top() + 1, 4, 4)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(role))
            painter.drawEllipse(QStyle.visualRect(direction, place, point))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _drawing(self, mark: Mark | None, on_tint: bool) -> QPixmap:
        drawing = self._pixmaps.get((mark, on_tint))
        if drawing is None:
            name, role = DRAWINGS[mark]
            ratio = self._view.devicePixelRatioF()
            drawing = icons.pixmap(name, on_ground(role, on_tint), tokens.ICON, ratio)
            self._pixmaps[mark, on_tint] = drawing
        return drawing

    def _paint_lines(self, painter: QPainter, strips: list[QRect]) -> None:
        """Paint a line below each row and before each column of marks."""
        colour = theme.colour("divider")
        left = min((strip.left() for strip in strips), default=0)
        width = max((strip.right() for strip in strips), default=-1) - left + 1
        for cell in _cells(strips[0]) if strips else ():
            painter.fillRect(left, cell.bottom(), width, 1, colour)
        right_to_left = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._view.isColumnHidden(NAME):
            for strip in strips:
                side = strip.right() if right_to_left else strip.left()
                painter.fillRect(side, strip.y(), 1, strip.height(), colour)

    def _paint_frames(self, painter: QPainter, selected: set[_Place]) -> None:
        model, view = self._model, self._view
        current = view.currentIndex()
        places = selected | ({(current.row(), current.column())} if current.isValid() else set())
        for row, column in places:
            session = model.session(column)
            if session is None:
                continue
            # On the yellow of the high contrast colours the accent would vanish.
            tinted = (row, column) in selected or session.id == model.chosen
            role = "on_selection" if tinted and theme.is_high_contrast() else "accent"
            cell = view.visualRect(model.index(row, column))
            if (row, column) == (current.row(), current.column()):
                ring = tokens.FOCUS_RING if view.hasFocus() else 1
                painter.setPen(QPen(theme.colour(role), ring))
                painter.drawRect(cell.adjusted(1, 1, -1, -1))
            else:
                painter.setPen(QPen(theme.colour(role), 1))
                painter.drawRect(cell.adjusted(0, 0, -1, -1))


def _cells(strip: QRect) -> list[QRect]:
    """Return the cells of a strip of a column, from the top."""
    height = tokens.REGISTER_ROW
    tops = range(strip.y(), strip.y() + strip.height(), height)
    return [QRect(strip.x(), top, strip.width(), height) for top in tops]
