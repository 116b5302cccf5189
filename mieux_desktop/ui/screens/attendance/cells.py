"""Parts of the register: the editors of its cells, the header with days, the totals below."""

from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QLocale, QRect, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from mieux_desktop.ui import dates, theme, tokens
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.screens.attendance.models import FIRST_SESSION, NAME, SIGNED, RegisterModel
from mieux_desktop.ui.screens.attendance.painting import NUMBER
from mieux_desktop.ui.widgets.fields import TextField, TimeField
from mieux_desktop.ui.widgets.rows import Index, on_ground, show_whole_text

DAY_LINE, SESSION_LINES = 28, 40
HEADER = DAY_LINE + SESSION_LINES
TOTALS = 27
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_BELOW = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom


class RegisterDelegate(QStyledItemDelegate):
    """Edits the time or the reason of a mark."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor: QWidget
        if isinstance(index.data(Qt.ItemDataRole.EditRole), str):
            editor = TextField(placeholder=self.tr("Reason (optional)"))
        else:
            editor = TimeField(self.tr("Time of this mark"))
        editor.setParent(parent)
        editor.setAutoFillBackground(True)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, TimeField):
            editor.setTime(value)
            editor.setSelectedSection(TimeField.Section.HourSection)
        elif isinstance(editor, TextField):
            editor.setText(value)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        value: Any = None
        if isinstance(editor, TimeField):
            editor.interpretText()
            value = editor.time()
        elif isinstance(editor, TextField):
            value = editor.text()
        model.setData(index, value)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        width = max(option.rect.width() + 12, editor.sizeHint().width())
        if isinstance(editor, TextField):
            width = 240
        area = QRect(0, 0, width, tokens.ROW_CONTROL)
        area.moveCenter(option.rect.center())
        room = self._view.viewport().rect()
        area.moveLeft(max(0, min(area.left(), room.right() - width + 1)))
        area.moveTop(max(0, min(area.top(), room.bottom() - area.height() + 1)))
        editor.setGeometry(area)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        used = 16 + (NUMBER if index.column() == NAME else 0)
        return show_whole_text(event, view, option, index, option.rect.width() - used)


class DayHeader(QHeaderView):
    """Two lines: the days above their sessions; a click on a session chooses it."""

    def __init__(self, parent: QTableView, model: RegisterModel) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(HEADER)

    def sizeHint(self) -> QSize:
        return QSize(HEADER, HEADER)  # the widths are set; Qt would look at all titles

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.colour("window"))
        width = self.viewport().width()
        painter.fillRect(QRect(0, HEADER - 1, width, 1), theme.colour("divider"))
        shown = [c for c in range(self.count()) if not self.isSectionHidden(c)]
        for column in shown:
            self._paint_column(painter, column)
        sessions = [c for c in shown if self._model.session(c) is not None]
        for on, columns in groupby(sessions, key=self._day):
            self._paint_day(painter, on, list(columns))

    def _day(self, column: int) -> Any:
        session = self._model.session(column)
        return session.on if session else None

    def _area(self, column: int) -> QRect:
        left = self.sectionViewportPosition(column)
        return QRect(left, 0, self.sectionSize(column), HEADER)

    def _paint_column(self, painter: QPainter, column: int) -> None:
        area, session = self._area(column), self._model.session(column)
        direction = self.layoutDirection()
        painter.setPen(theme.colour("secondary"))
        painter.setFont(theme.type_font("caption"))
        if session is None:
            if column >= FIRST_SESSION:
                self._paint_side(painter, area)
            lower = area.adjusted(0, DAY_LINE, -8, -8)
            if column == SIGNED and (day := self._model.chosen_day()) is not None:
                painter.drawText(lower.adjusted(8, 0, 0, -16), _BELOW, self._column_name(column))
                painter.drawText(
                    lower.adjusted(8, 0, 0, 0),
                    _BELOW,
                    dates.locale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat),
                )
                return
            name = column < SIGNED
            first = Qt.AlignmentFlag.AlignLeading if name else Qt.AlignmentFlag.AlignHCenter
            align = QStyle.visualAlignment(direction, first | Qt.AlignmentFlag.AlignBottom)
            if column == NAME:
                lower.adjust(NUMBER + 12, 0, 0, 0)
            lower = QStyle.visualRect(direction, area, lower)
            painter.drawText(lower, align, self._column_name(column))
            return
        lower = area.adjusted(0, DAY_LINE, 0, -1)
        chosen = session.id == self._model.chosen
        if chosen:
            painter.fillRect(lower, theme.colour("selection"))
            painter.setPen(theme.colour("accent_on_selection"))
        self._paint_side(painter, lower)
        first_line = lower.adjusted(2, 3, -2, -SESSION_LINES // 2 + 1)
        painter.setFont(theme.type_font("strong" if chosen else "caption"))
        painter.drawText(first_line, _MIDDLE, dates.clock(session.starts))
        painter.setFont(theme.type_font("caption"))
        second = lower.adjusted(4, SESSION_LINES // 2 - 2, -4, -1)
        title = painter.fontMetrics().elidedText(
            session.title, Qt.TextElideMode.ElideRight, second.width()
        )
        painter.drawText(second, _MIDDLE, isolated(title))

    def _column_name(self, column: int) -> str:
        return str(self._model.headerData(column, self.orientation()))

    def _paint_day(self, painter: QPainter, on: Any, columns: list[int]) -> None:
        area = self._area(columns[0]).united(self._area(columns[-1]))
        area.setHeight(DAY_LINE)
        self._paint_side(painter, area)
        line = QRect(area.x(), DAY_LINE - 1, area.width(), 1)
        painter.fillRect(line, theme.colour("divider"))
        today = on == self._model.today
        painter.setFont(theme.type_font("caption"))
        if today:
            font = painter.font()
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
        painter.setPen(theme.colour("text" if today else "secondary"))
        seen = area & self.viewport().rect()  # the words stay in view while days scroll
        room = seen.width() - 8
        choices = [text[:1].upper() + text[1:] for text in (dates.day(on), dates.short_day(on))]
        if today:
            choices = [self.tr("{day}, today").format(day=day) for day in choices] + choices[1:]
        signed, there = self._model.signed_of(on)
        if there:
            words = self.tr("{day} · {signed} of {there} signed")
            told = [words.format(day=isolated(d), signed=signed, there=there) for d in choices]
            short = self.tr("{day} · {signed}/{there}")
            brief = [short.format(day=isolated(d), signed=signed, there=there) for d in choices]
            choices = [*told, *brief[-1:], *choices]
        metrics = painter.fontMetrics()
        fitting = (text for text in choices if metrics.horizontalAdvance(text) <= room)
        shown = next(fitting, metrics.elidedText(choices[-1], Qt.TextElideMode.ElideRight, room))
        painter.drawText(seen, _MIDDLE, isolated(shown))

    def _paint_side(self, painter: QPainter, area: QRect) -> None:
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = area.right() if right_to_left else area.x()
        painter.fillRect(QRect(side, area.y(), 1, area.height()), theme.colour("divider"))


class TotalsRow(QWidget):
    """The last line of the register: who was there for at least a part, by session."""

    def __init__(self, marks: QTableView, model: RegisterModel) -> None:
        super().__init__()
        self._marks = marks
        self._model = model
        self.setFixedHeight(TOTALS)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def refresh(self) -> None:
        """Follow the model: what is painted, and what is read aloud."""
        said = [
            f"{self._model.session_words(session)}: {self._model.column_total(place)}"
            for place, session in enumerate(self._model.sessions, FIRST_SESSION)
        ]
        self.setAccessibleName(self.tr("Present, late or left early"))
        self.setAccessibleDescription(", ".join(said))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("window"))
        line = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, theme.colour("divider"))
        painter.setFont(theme.type_font("strong"))
        painter.setPen(theme.colour("text"))
        port = self._marks.viewport()
        left = self.mapFromGlobal(port.mapToGlobal(port.rect().topLeft())).x()
        seen = QRect(left, 0, port.width(), self.height())
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = QRect(8, 0, left - 16, self.height())
        if right_to_left:
            room = QRect(seen.right() + 9, 0, self.width() - seen.right() - 17, self.height())
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        words = painter.fontMetrics().elidedText(
            self.accessibleName(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, QStyle.visualAlignment(self.layoutDirection(), align), words)
        painter.setClipRect(seen)
        for column in range(FIRST_SESSION, self._model.columnCount()):
            area = QRect(
                left + self._marks.columnViewportPosition(column), 0,
                self._marks.columnWidth(column), self.height() - 1,
            )  # fmt: skip
            session = self._model.session(column)
            chosen = session is not None and session.id == self._model.chosen
            if chosen:
                painter.fillRect(area, theme.colour("selection"))
            painter.setPen(theme.colour(on_ground("text", chosen)))
            side = area.right() if right_to_left else area.x()
            painter.fillRect(QRect(side, 0, 1, self.height()), theme.colour("divider"))
            if session is not None and self._model.has_begun(session.id):
                painter.drawText(area, _MIDDLE, str(self._model.column_total(column)))
