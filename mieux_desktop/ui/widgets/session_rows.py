"""Session rows: sessions of an agenda with their counts, by day, painted in columns."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from mieux_desktop.operations.overview import SessionFigures
from mieux_desktop.ui import dates, icons, theme, tokens
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.widgets.rows import Index, RowList, RowRole, show_whole_text

_FIGURES = Qt.ItemDataRole.UserRole + 200
_NOTES = Qt.ItemDataRole.UserRole + 201
_PRESENT = Qt.ItemDataRole.UserRole + 202
_TODAY_ROW = 36


class SessionRowsModel(QAbstractListModel):
    """Rows of session figures; with `by_day` a heading stands above each day."""

    def __init__(self, *, by_day: bool = False) -> None:
        super().__init__()
        self._by_day = by_day
        self._rows: list[date | SessionFigures] = []

    def show_sessions(self, figures: Sequence[SessionFigures]) -> None:
        """Replace the rows, given in order of time; figures alone are changed in place."""
        rows: list[date | SessionFigures] = []
        for on, of_day in groupby(figures, lambda f: f.session.on):
            slots = tuple(of_day)
            rows += (on, *slots) if self._by_day else slots
        if rows == self._rows:
            return
        if [_identity(row) for row in rows] == [_identity(row) for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def running_row(self) -> int:
        """Return the row of the session under way, else the first one, -1 without any."""
        rows = [(n, row) for n, row in enumerate(self._rows) if isinstance(row, SessionFigures)]
        running = [n for n, row in rows if row.is_running]
        return (running or [n for n, _ in rows] or [-1])[0]

    def session_id(self, index: Index) -> bytes | None:
        """Return the session of a row, None for a heading."""
        row = self._rows[index.row()]
        return row.session.id if isinstance(row, SessionFigures) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], date):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, date):
            return self._heading(row, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.session.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._aloud(row)
        if role == _FIGURES:
            return row
        if role == _NOTES:
            return self.tr("%n note(s)", "", row.notes) if row.notes else ""
        if role == _PRESENT:
            return present_of(row)
        if role == RowRole.BADGE:
            return self.tr("%n risk(s)", "", row.risks) if row.risks else ""
        return None

    def _heading(self, on: date, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return day_heading(on)
        if role == RowRole.SECTION:
            return True
        if role == RowRole.DETAIL:
            running = any(
                isinstance(row, SessionFigures) and row.is_running and row.session.on == on
                for row in self._rows
            )
            return self.tr("running") if running else ""
        return None

    def _aloud(self, row: SessionFigures) -> str:
        parts = [session_times(row), row.session.title]
        if row.is_running:
            parts.append(self.tr("running"))
        elif row.is_over:
            parts.append(self.tr("over"))
        if row.present is not None:
            words = self.tr("{present} of {invited} present")
            parts.append(words.format(present=row.present, invited=row.invited))
        if row.notes:
            parts.append(self.tr("%n note(s)", "", row.notes))
        if row.risks:
            parts.append(self.tr("%n risk(s)", "", row.risks))
        return ", ".join(parts)


def day_heading(on: date) -> str:
    """Return “Wednesday 4 March” as a heading begins: with a capital in every language."""
    text = dates.day(on)
    return text[:1].upper() + text[1:]


def session_times(figures: SessionFigures) -> str:
    """Return “10:30–12:00”, or the start alone when the end is open."""
    session = figures.session
    if session.ends is None:
        return dates.clock(session.starts)
    return dates.clock_span(session.starts, session.ends)


def present_of(figures: SessionFigures) -> str:
    """Return “26 / 30”, or a dash while nobody is marked."""
    if figures.present is None:
        return "–"
    return f"{dates.number(figures.present)} / {dates.number(figures.invited)}"


class SessionList(RowList):
    """A list of sessions; `bars` draws attendance as bars, else a sign tells past and running."""

    def __init__(self, name: str, *, bars: bool) -> None:
        super().__init__(name)
        self.setItemDelegate(_Bars(self) if bars else _States(self))


class _SessionDelegate(QStyledItemDelegate):
    """Paints grounds, headings and single pieces; kinds of rows place them."""

    row_height = tokens.ROW
    title_from = 0
    title_until = 0  # from the end

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = index.data(RowRole.SECTION)
        return QSize(120, tokens.DENSE_ROW if heading else self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        row = _Row(painter, option)
        if index.data(RowRole.SECTION):
            painter.fillRect(option.rect, theme.colour("window"))
            row.text(8, 0, index.data(Qt.ItemDataRole.DisplayRole), "strong", "text")
            row.text(8 + row.last_width + 12, 0, index.data(RowRole.DETAIL), "caption", "secondary")
        else:
            figures: SessionFigures = index.data(_FIGURES)
            row.is_marked = figures.is_running
            row.ground()
            self.paint_session(row, index, figures)
        if index.row() < index.model().rowCount() - 1:
            row.divider()
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        room = option.rect.width() - self.title_from - self.title_until
        return show_whole_text(event, view, option, index, room)

    def paint_session(self, row: "_Row", index: Index, figures: SessionFigures) -> None:
        """Paint the pieces of one session."""
        raise NotImplementedError


class _Bars(_SessionDelegate):
    """Start, title, a bar of who came, notes, risks."""

    row_height = tokens.DENSE_ROW
    title_from = 64
    title_until = 312

    def paint_session(self, row: "_Row", index: Index, figures: SessionFigures) -> None:
        row.text(8, 0, dates.clock(figures.session.starts), "body", "secondary")
        step = "strong" if figures.is_running else "body"
        row.text(64, self.title_until, figures.session.title, step, "text")
        row.badge(12, index.data(RowRole.BADGE))
        row.end_text(98, index.data(_NOTES))
        if figures.present is None:
            row.text(row.width - 292, 0, "–", "body", "secondary")
        else:
            row.bar(292, 64, figures.present, figures.invited)
            row.end_text(180, index.data(_PRESENT))


class _States(_SessionDelegate):
    """A sign for past, running or coming; times, title, risks, notes, who came."""

    row_height = _TODAY_ROW
    title_from = 136
    title_until = 246

    def paint_session(self, row: "_Row", index: Index, figures: SessionFigures) -> None:
        if figures.is_running:
            row.dot(16)
        else:
            row.icon(
                16, *(("circle-check", "good") if figures.is_over else ("circle", "secondary"))
            )
        row.text(40, 0, session_times(figures), "body", "secondary")
        step = "strong" if figures.is_running else "body"
        until = 176 if index.data(_NOTES) else 84
        until = 256 if index.data(RowRole.BADGE) else until
        row.text(136, until, figures.session.title, step, "text")
        row.badge(162, index.data(RowRole.BADGE))
        row.end_text(88, index.data(_NOTES), "secondary")
        row.end_text(16, index.data(_PRESENT))


class _Row:
    """Places pieces by their distance from the start or the end of a row, mirrored if need be."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self.width = option.rect.width()
        self.last_width = 0
        self.is_marked = False
        self._painter = painter
        self._option = option
        self._align = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        )

    def ground(self) -> None:
        state, rect = self._option.state, self._option.rect
        if self.is_marked:
            self._painter.fillRect(rect, theme.colour("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            self._painter.fillRect(rect, theme.colour("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            self._painter.setPen(theme.colour("accent"))
            self._painter.drawRect(rect.adjusted(0, 0, -1, -2))
            self._painter.drawRect(rect.adjusted(1, 1, -2, -3))

    def divider(self) -> None:
        rect = self._option.rect
        line = QRect(rect.x(), rect.bottom(), rect.width(), 1)
        self._painter.fillRect(line, theme.colour("divider"))

    def text(self, start: int, until: int, text: str | None, step: str, role: str) -> None:
        """Draw from `start`, cut `until` so far from the end (0: as long as it is)."""
        if not text:
            return
        self._painter.setFont(theme.type_font(step))
        metrics = self._painter.fontMetrics()
        room = self.width - start - (until or 8)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        self.last_width = metrics.horizontalAdvance(shown) + 1
        self._draw(self._place(start, self.last_width), shown, role)

    def end_text(self, end: int, text: str | None, role: str = "text") -> None:
        """Draw so that it ends `end` before the end of the row."""
        if text:
            self._painter.setFont(theme.type_font("body"))
            width = self._painter.fontMetrics().horizontalAdvance(text) + 1
            self._draw(self._place(self.width - end - width, width), text, role)

    def badge(self, end: int, text: str | None) -> None:
        """Draw the warning about risks."""
        if not text:
            return
        font = theme.type_font("caption")
        width = QFontMetrics(font).horizontalAdvance(text) + 34
        area = self._place(self.width - end - width, width)
        area = QRect(area.x(), area.center().y() - 9, width, 20)
        self._painter.setRenderHint(self._painter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.colour("bad_ground"))
        self._painter.drawRoundedRect(area, tokens.BADGE_RADIUS, tokens.BADGE_RADIUS)
        sign = QRect(area.x() + 8, area.y() + 4, 12, 12)
        sign = QStyle.visualRect(self._option.direction, area, sign)
        icons.paint(self._painter, sign, "triangle-alert", "bad")
        self._painter.setFont(font)
        self._painter.setPen(theme.colour("bad"))
        words = QStyle.visualRect(self._option.direction, area, area.adjusted(24, 0, -8, 0))
        self._painter.drawText(words, Qt.AlignmentFlag.AlignCenter, isolated(text))

    def bar(self, end: int, width: int, part: int, whole: int) -> None:
        """Draw a thin bar that begins `end` before the end of the row."""
        area = self._place(self.width - end, width)
        area = QRect(area.x(), area.center().y() - 3, width, 8)
        self._painter.fillRect(area, theme.colour("bar"))
        filled = QRect(area.x(), area.y(), round(width * min(1, part / max(whole, 1))), 8)
        filled = QStyle.visualRect(self._option.direction, area, filled)
        role = "on_selection" if self.is_marked and theme.is_high_contrast() else "fill"
        self._painter.fillRect(filled, theme.colour(role))

    def icon(self, start: int, name: str, role: str) -> None:
        icons.paint(self._painter, self._place(start, tokens.ICON), name, role)

    def dot(self, start: int) -> None:
        """Draw the full dot of the running session."""
        area = self._place(start, tokens.ICON)
        self._painter.setRenderHint(self._painter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        role = "on_selection" if theme.is_high_contrast() else "fill"
        self._painter.setBrush(theme.colour(role))
        self._painter.drawEllipse(area.center(), 7, 7)

    def _draw(self, area: QRect, text: str, role: str) -> None:
        if self.is_marked:
            roles = {"text": "on_selection", "secondary": "secondary_on_selection"}
            role = roles.get(role, role)
        self._painter.setPen(theme.colour(role))
        self._painter.drawText(area, self._align, isolated(text))

    def _place(self, start: int, width: int) -> QRect:
        rect = self._option.rect
        area = QRect(rect.x() + start, rect.y(), width, rect.height() - 1)
        return QStyle.visualRect(self._option.direction, rect, area)


def _identity(row: date | SessionFigures) -> object:
    return row if isinstance(row, date) else row.session.id
