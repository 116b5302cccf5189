"""Rows of the agenda: a heading for each day, its sessions below, painted in columns."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mieux_desktop.domain.actions import Session
from mieux_desktop.operations.sessions import Agenda, AgendaDay
from mieux_desktop.ui import dates, theme, tokens
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.widgets.rows import (
    Index,
    RowList,
    RowRole,
    on_ground,
    paint_ground,
    show_whole_text,
)
from mieux_desktop.ui.widgets.session_rows import day_heading

_ROW = 36
_EDITOR_HEIGHT = Qt.ItemDataRole.UserRole + 201


class AgendaModel(QAbstractListModel):
    """Days and sessions; one session may be open for editing and is then as tall as its editor."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[AgendaDay | Session] = []
        self._numbers: dict[bytes, int] = {}  # of the activities, shown when there are several
        self._open: tuple[bytes, int] | None = None  # session and height of its editor

    def show_agenda(self, plan: Agenda) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = []
        for day in plan.days:
            self._rows += [day, *day.sessions]
        several = len(plan.activities) > 1
        self._numbers = {a.id: a.number for a in plan.activities} if several else {}
        self._open = None
        self.endResetModel()

    def session(self, index: Index) -> Session | None:
        """Return the session of a row, None for a heading."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Session) else None

    def index_of(self, session_id: bytes) -> QModelIndex:
        """Return the row of a session, an invalid one if it is not shown."""
        for place, row in enumerate(self._rows):
            if isinstance(row, Session) and row.id == session_id:
                return self.index(place)
        return QModelIndex()

    def open_row(self, index: Index, height: int) -> None:
        """Make room for the editor of a session."""
        session = self.session(index)
        self._open = None if session is None else (session.id, height)
        self.dataChanged.emit(index, index)

    def close_row(self) -> None:
        """Give the room of the editor back."""
        self._open = None
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.session(index) is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, AgendaDay):
            return self._heading(row, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(row)
        if role == RowRole.LEADING:
            return times_of(row)
        if role == RowRole.DETAIL:
            return row.room
        if role == RowRole.TRAILING:
            return row.facilitator
        if role == _EDITOR_HEIGHT:
            return self._open[1] if self._open and self._open[0] == row.id else 0
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (dates.day(row.on), times_of(row), row.title, row.room, row.facilitator)
            return ", ".join(filter(None, parts))
        return None

    def _title(self, session: Session) -> str:
        number = self._numbers.get(session.activity_id)
        if number is None:
            return session.title
        return self.tr("{number}: {title}").format(number=number, title=session.title)

    def _heading(self, day: AgendaDay, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return day_heading(day.on)
        if role == RowRole.SECTION:
            return True
        if role == RowRole.LEADING:
            return "" if day.sessions else self.tr("no sessions yet")
        if role == RowRole.DETAIL:
            return self.tr("Room") if day.sessions else ""
        if role == RowRole.TRAILING:
            return self.tr("Facilitator") if day.sessions else ""
        return None


class AgendaDelegate(QStyledItemDelegate):
    """Paints times, title, room and facilitator under the captions of their day."""

    def __init__(self, view: RowList) -> None:
        super().__init__(view)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(RowRole.SECTION):
            return QSize(120, tokens.DENSE_ROW)
        return QSize(120, index.data(_EDITOR_HEIGHT) or _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        heading = bool(index.data(RowRole.SECTION))
        selected = bool(option.state & QStyle.StateFlag.State_Selected) and not heading
        if heading:
            painter.fillRect(option.rect, theme.colour("window"))
        else:
            paint_ground(painter, option)
        rect = option.rect
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.colour("divider"))
        for column, (start, width) in _columns(rect.width(), heading).items():
            text = index.data(column)
            if not text:
                continue
            step, role = _look(column, heading)
            painter.setFont(theme.type_font(step))
            painter.setPen(theme.colour(on_ground(role, selected)))
            area = QRect(rect.x() + start, rect.y(), width, rect.height() - 1)
            area = QStyle.visualRect(option.direction, rect, area)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            align = QStyle.visualAlignment(option.direction, align)
            painter.drawText(area, align, isolated(shown))
        painter.restore()

    def helpEvent(self, event: Any, view: Any, option: QStyleOptionViewItem, index: Index) -> bool:
        columns = _columns(option.rect.width(), bool(index.data(RowRole.SECTION)))
        room = columns[Qt.ItemDataRole.DisplayRole][1]
        return show_whole_text(event, view, option, index, room)


def _columns(width: int, heading: bool) -> dict[int, tuple[int, int]]:
    """Return start and width of each column by the role of its text."""
    side = min(190, width // 5)
    facilitator = width - 16 - side
    room = facilitator - 12 - side
    columns: dict[int, tuple[int, int]] = {
        RowRole.DETAIL: (room, side),
        RowRole.TRAILING: (facilitator, side),
    }
    if heading:
        columns[Qt.ItemDataRole.DisplayRole] = (16, 200)
        columns[RowRole.LEADING] = (220, room - 232)
    else:
        columns[RowRole.LEADING] = (16, 96)
        columns[Qt.ItemDataRole.DisplayRole] = (124, room - 136)
    return columns


def _look(column: int, heading: bool) -> tuple[str, str]:
    if column == Qt.ItemDataRole.DisplayRole:
        return ("strong" if heading else "body"), "text"
    return ("caption" if heading else "body"), "secondary"


def times_of(session: Session) -> str:
    """Return start and end, or the start alone."""
    if session.ends is None:
        return dates.clock(session.starts)
    return dates.clock_span(session.starts, session.ends)
