"""Scales: a row of segments, one per point, and “not applicable” apart at its end."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy

from mieux_desktop.domain.questionnaires.model import NOT_APPLICABLE, AnswerValue, ScaleQuestion
from mieux_desktop.ui import theme, tokens
from mieux_desktop.ui.widgets.questions.editor import KeyTaker, digit_of

SEGMENT: Final = 76  # width with a word below the figures of its column
NARROW_SEGMENT: Final = 40  # of long scales, where only the ends have words
GAP: Final = 12  # before “not applicable”
_WORDED_POINTS: Final = 7


class ScaleEditor(KeyTaker):
    """One of the points; digits choose, 0 or N says “not applicable”, Backspace takes it back.

    Where 0 is a point, 0 chooses it; 1 and 0 in a row choose 10 if there is one.
    """

    def __init__(self, question: ScaleQuestion, language: str) -> None:
        super().__init__()
        self._segments: dict[AnswerValue, Segment] = {}
        self._before: int | None = None  # the digit typed just before, for two-digit points
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        width = segment_width(question)
        points = question.scale.points
        for point in points:
            ends = (point is points[0], point is points[-1])
            word = point.label.get(language, "")
            self._add(point.value, Segment(str(point.value), word, ends, width))
        if question.scale.not_applicable:
            layout.addSpacing(GAP)
            words = question.scale.not_applicable[language]
            self._add(NOT_APPLICABLE, Segment("–", words, (True, True), width))
        elif width == SEGMENT:
            layout.addSpacing(GAP + SEGMENT)  # the columns of all scales stand under each other
        self._move_stop(next(iter(self._segments.values())))

    def answer(self) -> AnswerValue | None:
        for value, segment in self._segments.items():
            if segment.isChecked():
                return value
        return None

    def set_answer(self, value: AnswerValue | None) -> None:
        for each, segment in self._segments.items():
            segment.setChecked(each == value)
        if value is not None and value in self._segments:
            self._move_stop(self._segments[value])

    def take_key(self, event: QKeyEvent) -> bool:
        before, self._before = self._before, None
        digit = digit_of(event)
        if digit is not None:
            self._before = digit
            two_digits = before is not None and before * 10 + digit in self._segments
            value: AnswerValue = before * 10 + digit if before and two_digits else digit
            if value == 0 and 0 not in self._segments:
                value = NOT_APPLICABLE
            return self._choose(value)
        if event.key() == Qt.Key.Key_N and not event.modifiers():
            return self._choose(NOT_APPLICABLE)
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.set_answer(None)
            self.answered.emit(None)
            return True
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        return bool(step) and self._step(step)

    def _add(self, value: AnswerValue, segment: "Segment") -> None:
        self._segments[value] = segment
        self.share_keys(segment)
        segment.clicked.connect(lambda: self._click(value))
        self._row.addWidget(segment)

    def _click(self, value: AnswerValue) -> None:
        # The segment has toggled itself already: unchecked means a second click.
        chosen = value if self._segments[value].isChecked() else None
        self.set_answer(chosen)
        self.answered.emit(chosen)

    def _choose(self, value: AnswerValue) -> bool:
        if value not in self._segments:
            return False
        self.set_answer(value)
        self._segments[value].setFocus(Qt.FocusReason.TabFocusReason)
        self.answered.emit(value)
        return True

    def _step(self, step: int) -> bool:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        segments = list(self._segments.values())
        place = next((i for i, s in enumerate(segments) if s.hasFocus()), 0) + step
        if 0 <= place < len(segments):
            self._move_stop(segments[place])
            segments[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _move_stop(self, stop: "Segment") -> None:
        """Let Tab reach one segment of the row only."""
        for segment in self._segments.values():
            tab = segment is stop
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(stop)


def segment_width(question: ScaleQuestion) -> int:
    """Return how wide each segment of the question's row is."""
    return SEGMENT if len(question.scale.points) <= _WORDED_POINTS else NARROW_SEGMENT


class Segment(QAbstractButton):
    """One point of a scale, by its figure; its word is read aloud and shown as tooltip."""

    def __init__(self, figure: str, word: str, ends: tuple[bool, bool], width: int) -> None:
        super().__init__()
        self._ends = ends
        self.setText(figure)
        self.setCheckable(True)
        self.setFixedSize(width, tokens.CONTROL)
        self.setToolTip(word)
        name = word if figure == "–" else " ".join(filter(None, (figure, word)))
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        front, ground = "text", "hover" if self.underMouse() else "surface"
        if self.isChecked():
            front, ground = "on_fill", "fill"
        first, last = self._ends
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            first, last = last, first
        # Each segment draws beyond its inner edges, so that the row is rounded at its ends only.
        frame = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        frame.adjust(0 if first else -8, 0, 0 if last else 8, 0)
        painter.setPen(QPen(theme.colour("fill" if ground == "fill" else "border"), 1))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(frame, tokens.RADIUS, tokens.RADIUS)
        if not last and ground != "fill":
            painter.fillRect(QRect(self.width() - 1, 1, 1, self.height() - 2),
                             theme.colour("divider"))  # fmt: skip
        painter.setPen(theme.colour(front))
        painter.setFont(theme.type_font("strong" if self.isChecked() else "body", self.font()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
