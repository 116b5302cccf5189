"""Sheet table: forms as rows and questions as columns, answered by one key a cell."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from mieux_desktop.domain.questionnaires.model import (
    AnyQuestion,
    Rank,
    SelectMultiple,
    TextQuestion,
)
from mieux_desktop.ui import icons, theme, tokens
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.screens.feedback.answer_keys import answer_by_key, is_typed
from mieux_desktop.ui.screens.feedback.pile import Index, PileModel

_TENS_MS = 700  # for the 0 of a 10
_HEAD, _LOW_HEAD, _ROW, _SHEET_WIDTH = 46, 28, 32, 116
_NARROW, _WIDE, _WIDEST = 84, 112, 176
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_TONES = {"wrong": "bad", "differing": "warning"}


class SheetTable(QTableView):
    """Keys answer the current cell and go on; words are typed in an editor beside it."""

    answered = Signal(int, int, object)  # row, column, answer or None
    done_requested = Signal()  # the form is whole
    typing_requested = Signal(str)  # what was typed so far, of an answer in words

    def __init__(self, model: PileModel) -> None:
        super().__init__()
        self._pile = model
        self.setAccessibleName(self.tr("Paper forms"))
        self.setItemDelegate(_CellDelegate(self))
        self._questions = _QuestionHeader(self, model)
        self.setHorizontalHeader(self._questions)
        self.setVerticalHeader(_SheetHeader(self, model))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setModel(model)
        self.doubleClicked.connect(lambda _: self._type(""))
        self._jump = QTimer(self, singleShot=True)
        self._jump.timeout.connect(self.go_on)

    def fit(self) -> None:
        """Give each question the width that its answers need."""
        for column, question in enumerate(self._pile.questions):
            self.setColumnWidth(column, _width(question))

    def be_low(self, low: bool) -> None:
        """Head the questions by their codes alone in a low window."""
        self._questions.set_height(_LOW_HEAD if low else _HEAD)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one, and show it."""
        self._jump.stop()
        self.setCurrentIndex(self._pile.index(row, column))

    def go_on(self, step: int = 1) -> None:
        """Go to the next question that the form asks, the one before for -1."""
        self._jump.stop()
        at = self.currentIndex()
        column = at.column() + step
        while 0 <= column < self._pile.columnCount():
            if self._pile.is_asked(at.row(), column):
                self.go_to(at.row(), column)
                return
            column += step

    def event(self, event: QEvent) -> bool:
        # The letters of a focused grid come before the letters of the window.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() in (*_PLAIN, Qt.KeyboardModifier.ShiftModifier)
            and event.text().isprintable()
            and event.text()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), event.modifiers() in _PLAIN
        backwards = key == Qt.Key.Key_Backtab
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._jump.stop()
            self.done_requested.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and plain:
            self._answer(None)
        elif key == Qt.Key.Key_F2 and plain:
            self._type("")
        elif (key == Qt.Key.Key_Tab and plain) or backwards:
            self._tab(-1 if backwards else 1, event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and plain:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.go_on(1 if (key == Qt.Key.Key_Right) != mirrored else -1)
        elif event.text().isprintable() and event.text() and self._takes(event):
            self._take(event.text())
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _takes(event: QKeyEvent) -> bool:
        return not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )

    def _tab(self, step: int, event: QKeyEvent) -> None:
        """Go through the questions of the form; at its ends, leave the table."""
        before = self.currentIndex()
        self.go_on(step)
        if self.currentIndex() == before:
            super().keyPressEvent(event)

    def _take(self, key: str) -> None:
        at = self.currentIndex()
        if not at.isValid() or not self._pile.is_asked(at.row(), at.column()):
            return
        question = self._pile.questions[at.column()]
        if is_typed(question):
            self._type(key)
            return
        value = self._pile.rows[at.row()].entry.answers.get(question.name)
        if key == " ":
            self.go_on()
            return
        keyed = answer_by_key(question, value, key)
        if keyed is None:
            return
        waits = self._jump.isActive()
        self._jump.stop()
        if waits and keyed.answer != 10:  # the 1 stood by itself: this key is for the next question
            self.go_on()
            if self.currentIndex() != at:
                self._take(key)
                return
        self._answer(keyed.answer)
        if keyed.complete:
            self.go_on()
        elif keyed.answer == 1:
            self._jump.start(_TENS_MS)

    def _answer(self, answer: object) -> None:
        at = self.currentIndex()
        if at.isValid() and self._pile.is_asked(at.row(), at.column()):
            self.answered.emit(at.row(), at.column(), answer)

    def _type(self, key: str) -> None:
        at = self.currentIndex()
        if at.isValid() and is_typed(self._pile.questions[at.column()]):
            self.typing_requested.emit(key.strip())


class _CellDelegate(QStyledItemDelegate):
    """Paints answers in the middle, words from their start; what is wrong also has a sign."""

    def __init__(self, table: SheetTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area, pile = option.rect, self._table._pile
        here = index.row() == self._table.currentIndex().row()
        current = index == self._table.currentIndex()
        state = pile.state(index.row(), index.column())
        painter.fillRect(area, theme.colour("hover" if here else "surface"))
        painter.fillRect(QRect(area.x(), area.bottom(), area.width(), 1), theme.colour("divider"))
        edge = QRect(area.right(), area.y(), 1, area.height())
        painter.fillRect(QStyle.visualRect(option.direction, area, edge), theme.colour("divider"))
        self._paint_words(painter, option, index, state)
        if current:
            strong = self._table.hasFocus()
            width = tokens.FOCUS_RING if strong else 1
            painter.setPen(QPen(theme.colour("accent" if strong else "border"), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -2, -2))

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, state: str
    ) -> None:
        question = self._table._pile.questions[index.column()]
        text = str(index.data() or "")
        tone = _TONES.get(state, "disabled" if state == "skipped" else "text")
        room = option.rect.adjusted(8, 0, -8, 0)
        if state in _TONES:
            place = QRect(room.x() - 4, room.center().y() - 7, tokens.ICON, tokens.ICON)
            place = QStyle.visualRect(option.direction, option.rect, place)
            icons.paint(painter, place, "circle-alert", tone)
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            room.adjust(0 if mirrored else 16, 0, -16 if mirrored else 0, 0)
        if state == "skipped":
            text = "–"
        align = Qt.AlignmentFlag.AlignCenter
        if isinstance(question, TextQuestion) and state != "skipped":
            align = QStyle.visualAlignment(
                option.direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            )
        font = theme.type_font("body" if is_typed(question) else "strong")
        painter.setFont(font)
        painter.setPen(theme.colour(tone))
        line = " ".join(text.split())
        fitting = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, align, isolated(fitting))


class _QuestionHeader(QHeaderView):
    """The code that stands on paper, and below it the question in short."""

    def __init__(self, table: QTableView, model: PileModel) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._pile = model
        self._table = table
        self._height = _HEAD
        self.setFixedHeight(_HEAD)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMouseTracking(True)

    def set_height(self, height: int) -> None:
        """Take less room or more; a low one has no words."""
        if height != self._height:
            self._height = height
            self.setFixedHeight(height)
            self._table.updateGeometries()

    def sizeHint(self) -> QSize:
        return QSize(self._height, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.colour("sunken"))
        for column in range(self.count()):
            area = QRect(
                self.sectionViewportPosition(column), 0, self.sectionSize(column), self._height
            )
            if area.intersects(event.rect()):
                self._paint(painter, area, column)
        bottom = QRect(0, self._height - 1, self.viewport().width(), 1)
        painter.fillRect(bottom, theme.colour("divider"))

    def _paint(self, painter: QPainter, area: QRect, column: int) -> None:
        question = self._pile.questions[column]
        current = column == self._table.currentIndex().column()
        if current:
            painter.fillRect(area, theme.colour("selection"))
        middle = Qt.AlignmentFlag.AlignCenter
        room = area.adjusted(6, 4, -6, 0)
        painter.setFont(theme.type_font("strong"))
        painter.setPen(theme.colour("accent_on_selection" if current else "text"))
        painter.drawText(
            QRect(room.x(), 5, room.width(), 18), middle, self._pile.codes[question.name]
        )
        if self._height < _HEAD:
            return
        font = theme.type_font("caption")
        painter.setFont(font)
        painter.setPen(theme.colour("on_selection" if current else "secondary"))
        words = question.short_label.get(self._pile.language, "")
        short = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.x(), 23, room.width(), 18), middle, isolated(short))


class _SheetHeader(QHeaderView):
    """The number of each form and its code, which stay in view; a sign tells that it is in."""

    def __init__(self, table: QTableView, model: PileModel) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._pile = model
        self._table = table
        self.setFixedWidth(_SHEET_WIDTH)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(_ROW)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        return QSize(_SHEET_WIDTH, _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.colour("surface"))
        first, last = self.logicalIndexAt(event.rect().top()), self.count() - 1
        for row in range(max(0, first), last + 1):
            area = QRect(0, self.sectionViewportPosition(row), self.width(), _ROW)
            if area.top() > event.rect().bottom():
                break
            self._paint(painter, area, row)

    def _paint(self, painter: QPainter, area: QRect, row: int) -> None:
        sheet = self._pile.rows[row]
        current = row == self._table.currentIndex().row()
        if current:
            painter.fillRect(area, theme.colour("selection"))
        painter.fillRect(QRect(area.x(), area.bottom(), area.width(), 1), theme.colour("divider"))
        direction = self.layoutDirection()
        lead = QStyle.visualAlignment(
            direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        painter.setFont(theme.type_font("strong" if current else "body"))
        painter.setPen(theme.colour("on_selection" if current else "text"))
        words = str(self._pile.headerData(row, Qt.Orientation.Vertical) or "")
        painter.drawText(area.adjusted(12, 0, -28, 0), lead, isolated(words))
        icon, tone = ("circle-alert", "warning") if sheet.differing else ("check", "good")
        if sheet.done or sheet.differing:
            place = QRect(area.right() - 24, area.center().y() - 7, tokens.ICON, tokens.ICON)
            icons.paint(painter, QStyle.visualRect(direction, area, place), icon, tone)


def _width(question: AnyQuestion) -> int:
    if isinstance(question, TextQuestion):
        return _WIDEST
    return _WIDE if is_typed(question) or isinstance(question, SelectMultiple | Rank) else _NARROW
