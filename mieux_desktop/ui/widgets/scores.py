"""Score field: a segmented choice from 1 to 5 with a word under each figure."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from mieux_desktop.ui import theme, tokens


class ScoreField(QWidget):
    """One of a few scores; digits choose, Backspace or a second click takes the choice back.

    `words` stand under the figures from 1 up (empty strings for none); `extra` is a last
    segment without a figure, such as “Not applicable”, whose score is 0.
    """

    score_changed = Signal(object)  # int, or None when taken back

    def __init__(
        self, words: Sequence[str] = ("", "", "", "", ""), *, name: str = "", extra: str = ""
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        tall = any(words)
        scores = [(str(score), word, score) for score, word in enumerate(words, start=1)]
        if extra:
            scores.append(("", extra, 0))
        for place, (figure, word, score) in enumerate(scores):
            first, last = place == 0, place == len(scores) - 1
            segment = _Segment(figure, word, first=first, last=last, tall=tall)
            segment.setAccessibleName(" ".join(filter(None, (figure, word))))
            self._group.addButton(segment, score)
            segment.clicked.connect(lambda _=False, score=score: self._click(score))
            layout.addWidget(segment, 1)
        self.setFocusProxy(self._group.buttons()[0])

    def score(self) -> int | None:
        """Return the score chosen, if any."""
        for button in self._group.buttons():
            if button.isChecked():
                return self._group.id(button)
        return None

    def set_score(self, score: int | None) -> None:
        """Show a score without a signal."""
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == score)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.text()
        if key.isdigit() and self._group.button(int(key)) is not None and key != "0":
            self._choose(int(key))
            self._group.button(int(key)).setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._choose(None)
        else:
            super().keyPressEvent(event)

    def _click(self, score: int) -> None:
        # The button has toggled itself already: unchecked means a second click.
        self._choose(score if self._group.button(score).isChecked() else None)

    def _choose(self, score: int | None) -> None:
        self.set_score(score)
        self.score_changed.emit(score)


class _Segment(QAbstractButton):
    """One figure with its word; the row of segments shares one frame."""

    def __init__(self, figure: str, word: str, *, first: bool, last: bool, tall: bool) -> None:
        super().__init__()
        self._figure = figure
        self._word = word
        self._ends = (first, last)
        self.setCheckable(True)
        self.setFixedHeight(tokens.TWO_LINE_ROW if tall else tokens.CONTROL)
        words = self.fontMetrics().horizontalAdvance(word)
        self.setMinimumWidth(max(44, words + 12))
        self.setToolTip(word)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not step:
            if event.key() == Qt.Key.Key_Space:
                super().keyPressEvent(event)
            else:
                event.ignore()  # digits belong to the whole row
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        buttons = self.group().buttons()
        place = buttons.index(self) + step
        if 0 <= place < len(buttons):
            buttons[place].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        front, ground = "text", "hover" if self.underMouse() else "surface"
        if self.isChecked():
            front, ground = "on_fill", "fill"
        elif not self.isEnabled():
            front = "disabled"
        self._paint_frame(painter, ground)
        painter.setPen(theme.colour(front))
        upper, lower = self.rect(), self.rect()
        if self._figure and self._word:
            upper.setBottom(self.height() // 2 + 2)
            lower.setTop(self.height() // 2)
        middle = Qt.AlignmentFlag.AlignCenter
        if self._figure:
            painter.setFont(theme.type_font("heading", self.font()))
            painter.drawText(upper, middle, self._figure)
        if self._word:
            painter.setFont(theme.type_font("caption", self.font()))
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(self._word, Qt.TextElideMode.ElideRight, self.width() - 8)
            painter.drawText(lower, middle, shown)

    def _paint_frame(self, painter: QPainter, ground: str) -> None:
        first, last = self._ends
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            first, last = last, first
        # Each segment draws beyond its inner edges, so that the frame is rounded at its ends only.
        frame = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        frame.adjust(0 if first else -8, 0, 0 if last else 8, 0)
        painter.setPen(QPen(theme.colour("fill" if ground == "fill" else "border"), 1))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(frame, tokens.RADIUS, tokens.RADIUS)
        if not last and ground != "fill":
            line = QRect(self.width() - 1, 1, 1, self.height() - 2)
            painter.fillRect(line, theme.colour("border"))
