"""Large editors: answers to touch, for people who have never seen the program."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QStyle, QWidget

from mieux_desktop.domain.questionnaires.model import (
    NOT_APPLICABLE,
    AnswerValue,
    AnyQuestion,
    Rank,
    ScaleQuestion,
    SelectMultiple,
    SelectOne,
)
from mieux_desktop.ui import icons, theme, tokens
from mieux_desktop.ui.widgets.questions.editor import KeyTaker, QuestionEditor, digit_of
from mieux_desktop.ui.widgets.questions.field import make_editor

_GAP = 8
_APART = 24  # before “not applicable”
_LEAST = 84  # of a figure
_WIDE = 156  # of an answer, where there is room
_WORDS = 120  # of an answer in words
_SENTENCE = 60  # characters that need twice the room


class Tile(QAbstractButton):
    """An answer as a large tile; a tick and a frame tell that it is chosen."""

    def __init__(self, words: str, name: str = "") -> None:
        super().__init__()
        self.setText(words)
        self.setCheckable(True)
        self.setAccessibleName(name or words)
        self.setMinimumHeight(tokens.KIOSK_TARGET)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.mark = ""  # in place of the tick: a place of a ranking

    def sizeHint(self) -> QSize:
        return QSize(_WIDE, self.heightForWidth(max(self.width(), _LEAST)))

    def minimumSizeHint(self) -> QSize:
        return QSize(56, tokens.KIOSK_TARGET)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(theme.type_font("heading"))
        area = QRect(0, 0, max(width - 44, 40), 1000)
        words = metrics.boundingRect(area, Qt.TextFlag.TextWordWrap, self.text())
        return max(tokens.KIOSK_TARGET, words.height() + 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        width = 2 if chosen else 1
        painter.setPen(QPen(theme.colour("accent" if chosen else "border"), width))
        ground = "selection" if chosen else "hover" if self.underMouse() else "surface"
        painter.setBrush(theme.colour(ground))
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, tokens.CARD_RADIUS, tokens.CARD_RADIUS)
        role = "accent_on_selection" if chosen else "text"
        painter.setPen(theme.colour(role))
        font = theme.type_font("heading")
        if not chosen:
            font.setWeight(font.Weight.Normal)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        room = self.rect().adjusted(10, 0, -10, 0)
        sign = 28 if chosen else 0
        words = metrics.boundingRect(
            room.adjusted(0, 0, -sign, 0), Qt.TextFlag.TextWordWrap, self.text()
        )
        start = max(10, (self.width() - words.width() - sign) // 2)
        if chosen:
            place = QRect(start, (self.height() - 18) // 2, 18, 18)
            place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
            if self.mark:
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.mark)
            else:
                icons.paint(painter, place, "check", role)
        area = QRect(start + sign, 0, self.width() - start - sign - 6, self.height())
        area = QStyle.visualRect(self.layoutDirection(), self.rect(), area)
        if not chosen:
            area = room
        align = Qt.AlignmentFlag.AlignCenter
        if chosen:
            align = Qt.AlignmentFlag.AlignVCenter | QStyle.visualAlignment(
                self.layoutDirection(), Qt.AlignmentFlag.AlignLeading
            )
        painter.drawText(area, align | Qt.TextFlag.TextWordWrap, self.text())


class _Tiles(KeyTaker):
    """Tiles in rows; one Tab stop, arrows move, digits and Space choose."""

    def __init__(self, tiles: Sequence[Tile], columns: int, *, apart: bool = False) -> None:
        super().__init__()
        self.tiles = list(tiles)
        self._apart = apart  # the last one stands apart from the others
        self._wanted = columns
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        for place, tile in enumerate(self.tiles):
            tile.clicked.connect(lambda _=False, place=place: self.choose(place))
            self.share_keys(tile)
        self._place(columns)
        self._stop(0)

    def choose(self, place: int) -> None:
        """Take an answer; the tile has toggled itself already."""
        raise NotImplementedError

    def take_key(self, event: QKeyEvent) -> bool:
        digit = digit_of(event)
        if digit is not None and 1 <= digit <= len(self.tiles):
            self.tiles[digit - 1].click()
            self._focus(digit - 1)
            return True
        forward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        step = {
            Qt.Key.Key_Left: -forward, Qt.Key.Key_Right: forward,
            Qt.Key.Key_Up: -self._columns, Qt.Key.Key_Down: self._columns,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if step is None:
            return False
        at = next((i for i, tile in enumerate(self.tiles) if tile.hasFocus()), 0) + step
        if 0 <= at < len(self.tiles):
            self._focus(at)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        longest = max((len(tile.text()) for tile in self.tiles), default=0)
        least = _LEAST if self._wanted > 5 else _WORDS if longest < _SENTENCE else 2 * _WORDS
        fits = max(1, (self.width() + _GAP) // (least + _GAP))
        self._place(min(self._wanted, fits))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(self._columns + 1):
            self._grid.setColumnStretch(column, 0)
            self._grid.setColumnMinimumWidth(column, 0)
        self._columns = columns
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        if self._apart:
            self._set_apart(columns)

    def _set_apart(self, columns: int) -> None:
        """Leave room before the last tile, or give it a row of its own."""
        last = len(self.tiles) - 1
        if columns > last:  # all stand in one row
            self._grid.setColumnStretch(last, 0)
            self._grid.setColumnMinimumWidth(last, _APART - 2 * _GAP)
            self._grid.addWidget(self.tiles[last], 0, last + 1)
            self._grid.setColumnStretch(last + 1, 1)
        else:
            self._grid.addWidget(self.tiles[last], last // columns + 1, 0)

    def _focus(self, place: int) -> None:
        self._stop(place)
        self.tiles[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _stop(self, stop: int) -> None:
        for place, tile in enumerate(self.tiles):
            policy = Qt.FocusPolicy.StrongFocus if place == stop else Qt.FocusPolicy.ClickFocus
            tile.setFocusPolicy(policy)
        self.setFocusProxy(self.tiles[stop])


class OneTile(_Tiles):
    """One of the answers; the same again takes it back. Of scales and single choices."""

    def __init__(
        self,
        values: Sequence[AnswerValue],
        words: Sequence[str],
        names: Sequence[str],
        columns: int,
    ) -> None:
        self._values = list(values)
        tiles = [Tile(*pair) for pair in zip(words, names, strict=True)]
        super().__init__(tiles, columns, apart=self._values[-1] == NOT_APPLICABLE)

    def answer(self) -> AnswerValue | None:
        for value, tile in zip(self._values, self.tiles, strict=True):
            if tile.isChecked():
                return value
        return None

    def set_answer(self, value: AnswerValue | None) -> None:
        for each, tile in zip(self._values, self.tiles, strict=True):
            tile.setChecked(each == value)

    def choose(self, place: int) -> None:
        chosen = self._values[place] if self.tiles[place].isChecked() else None
        self.set_answer(chosen)
        self._stop(place)
        self.answered.emit(chosen)


class ManyTiles(_Tiles):
    """Several answers; `ranked` keeps the order in which they were touched."""

    def __init__(self, codes: Sequence[str], words: Sequence[str], *, ranked: bool) -> None:
        self._codes = list(codes)
        self._ranked = ranked
        self._chosen: list[str] = []
        super().__init__([Tile(text) for text in words], 3 if max(map(len, words)) < 32 else 2)

    def answer(self) -> AnswerValue | None:
        return tuple(self._chosen) or None

    def set_answer(self, value: AnswerValue | None) -> None:
        self._chosen = list(value) if isinstance(value, tuple) else []
        for code, tile in zip(self._codes, self.tiles, strict=True):
            tile.setChecked(code in self._chosen)
            place = self._chosen.index(code) + 1 if code in self._chosen else 0
            tile.mark = str(place) if self._ranked and place else ""
            tile.update()

    def choose(self, place: int) -> None:
        code = self._codes[place]
        if code in self._chosen:
            self._chosen.remove(code)
        else:
            self._chosen.append(code)
        if not self._ranked:
            self._chosen.sort(key=self._codes.index)
        self.set_answer(tuple(self._chosen))
        self._stop(place)
        self.answered.emit(self.answer())


def large_editor(question: AnyQuestion, language: str) -> QuestionEditor:
    """Return the editor of a question for the kiosk; what is typed keeps its usual editor."""
    match question:
        case ScaleQuestion():
            return _scale(question, language)
        case SelectOne():
            words = [choice.label[language] for choice in question.choices]
            columns = 4 if max(map(len, words)) < 20 else 3 if max(map(len, words)) < 40 else 2
            return OneTile([choice.code for choice in question.choices], words, words, columns)
        case SelectMultiple() | Rank():
            words = [choice.label[language] for choice in question.choices]
            ranked = isinstance(question, Rank)
            return ManyTiles([choice.code for choice in question.choices], words, ranked=ranked)
        case _:
            return make_editor(question, language)


def _scale(question: ScaleQuestion, language: str) -> OneTile:
    values: list[AnswerValue] = []
    words, names = [], []
    points = question.scale.points
    worded = all(point.label.get(language) for point in points)
    for point in points:
        label = point.label.get(language, "")
        values.append(point.value)
        words.append(label if worded else str(point.value))
        names.append(" ".join(filter(None, (str(point.value), label))))
    if question.scale.not_applicable:
        values.append(NOT_APPLICABLE)
        words.append(question.scale.not_applicable[language])
        names.append(words[-1])
    return OneTile(values, words, names, len(values))


def ends_of(question: ScaleQuestion, language: str) -> tuple[str, str]:
    """Return the words of the two ends where the points show figures, else empty ones."""
    points = question.scale.points
    if all(point.label.get(language) for point in points):
        return "", ""
    return points[0].label.get(language, ""), points[-1].label.get(language, "")


def is_typed(editor: QWidget) -> bool:
    """Tell whether an editor takes words or numbers."""
    return not isinstance(editor, _Tiles)
