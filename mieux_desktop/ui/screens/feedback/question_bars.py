"""Question bars: how many gave each answer, for the questions that are no statements."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from mieux_desktop.ui import theme
from mieux_desktop.ui.directions import isolated

_LABELS = 0.4  # of the width
_GAP = 12
_MARK = 2


@dataclass(frozen=True, slots=True)
class QuestionBars:
    """A question, its figures in words, and a row per answer: label, length from 0 to 1, figure.

    `there` are the lengths of another round, a mark on the bar each; None where it has none.
    """

    title: str
    detail: str
    rows: tuple[tuple[str, float, str], ...]
    there: tuple[float | None, ...] = ()


class QuestionBarsView(QWidget):
    """Paints the questions one below the other; `times` enlarges for a wall."""

    def __init__(self, name: str, *, times: float = 1.0) -> None:
        super().__init__()
        self._name = name
        self._times = times
        self._questions: Sequence[QuestionBars] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def show_questions(self, questions: Sequence[QuestionBars]) -> None:
        """Show other questions; a screen reader hears each as a line."""
        self._questions = questions
        self.setAccessibleDescription(
            "\n".join(
                f"{each.title}, {each.detail}: "
                + " · ".join(f"{label}: {figure}" for label, _, figure in each.rows)
                for each in questions
            )
        )
        self.setVisible(bool(questions))
        self.setFixedHeight(max(self._height(), 1))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        y = 0
        for question in self._questions:
            y = self._paint_question(painter, question, y)
        if self.hasFocus():
            painter.setPen(theme.colour("accent"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_question(self, painter: QPainter, question: QuestionBars, y: int) -> int:
        head, row = self._head(), self._row()
        width = self.width()
        y += _GAP
        title = self._font("strong")
        used = min(QFontMetrics(title).horizontalAdvance(question.title) + 8, width)
        self._write(painter, QRect(0, y, used, head), question.title, title, "text")
        detail = QRect(used + 8, y, max(width - used - 8, 0), head)
        caption = self._font("caption")
        self._write(painter, detail, question.detail, caption, "secondary", far=True)
        y += head
        labels = round(width * _LABELS)
        figures = max(
            (QFontMetrics(caption).horizontalAdvance(figure) for _, _, figure in question.rows),
            default=0,
        )
        track = max(width - labels - figures - 2 * _GAP, 8)
        marks = question.there or (None,) * len(question.rows)
        for (label, share, figure), there in zip(question.rows, marks, strict=True):
            self._write(painter, QRect(0, y, labels, row), label, caption, "text")
            bar = QRect(labels + _GAP, y + row // 5, track, row - 2 * (row // 5))
            painter.fillRect(self._placed(bar), theme.colour("bar"))
            filled = QRect(bar.x(), bar.y(), round(bar.width() * share), bar.height())
            painter.fillRect(self._placed(filled), theme.colour("fill"))
            if there is not None:
                at = bar.x() + round((bar.width() - _MARK) * there)
                mark = QRect(at, bar.y() - 2, _MARK, bar.height() + 4)
                painter.fillRect(self._placed(mark), theme.colour("text"))
            end = QRect(width - figures, y, figures, row)
            self._write(painter, end, figure, caption, "secondary", far=True)
            y += row
        return y

    def _write(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        font: QFont,
        role: str,
        *,
        far: bool = False,
    ) -> None:
        painter.setFont(font)
        painter.setPen(theme.colour(role))
        side = Qt.AlignmentFlag.AlignTrailing if far else Qt.AlignmentFlag.AlignLeading
        align = QStyle.visualAlignment(self.layoutDirection(), side | Qt.AlignmentFlag.AlignVCenter)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(self._placed(area), align, isolated(shown))

    def _placed(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

    def _font(self, step: str) -> QFont:
        font = theme.type_font(step)
        font.setPixelSize(round(font.pixelSize() * self._times))
        return font

    def _head(self) -> int:
        return round(28 * self._times)

    def _row(self) -> int:
        return round(20 * self._times)

    def _height(self) -> int:
        return sum(
            _GAP + self._head() + len(question.rows) * self._row() for question in self._questions
        )
