"""What people said, beside the text that judges it: statements with their answers, open answers."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget

from mieux_desktop.reports.facts import OpenQuestion, Results, Statement
from mieux_desktop.ui import dates, theme
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.page import scrolling

_MOST_ANSWERS = 20  # of one open question; the results show all


class FeedbackPane(QWidget):
    """Shows results to be read; where they are worked on is one link away."""

    results_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._head = Label("", "strong", wrap=True)
        self._form = Label("", "caption", "secondary", wrap=True)
        self.open_results = Button(self.tr("Open the results"), "chart-column", "link", small=True)
        self.open_results.clicked.connect(self.results_requested)
        self._shown: Results | None = None
        self._rows: QWidget | None = None
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(4)
        self._column.addWidget(self._head)
        self._column.addWidget(self._form)
        link = QHBoxLayout()
        link.addWidget(self.open_results)
        link.addStretch(1)
        self._column.addLayout(link)
        self._column.addSpacing(8)
        self._column.addStretch(1)
        self._area = scrolling(body)
        self._area.setAccessibleName(self.tr("Feedback"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self.show_results(None)

    def show_results(self, results: Results | None) -> None:
        """Show results, or that there are none."""
        if results == self._shown and self._rows is not None:
            return  # keeps the reader's place
        self._shown = results
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = QWidget()
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        if results is None:
            self._head.setText(self.tr("No feedback was collected, or it is not closed yet."))
        else:
            self._head.setText(self._answered(results))
            for statement in results.statements:
                rows.addWidget(_StatementRow(statement))
            for question in results.open_questions:
                rows.addWidget(_Answers(question))
        form = results.withheld or results.form if results else ""
        self._form.setText(form)
        self._form.setVisible(bool(form))
        self._column.insertWidget(self._column.count() - 1, self._rows)

    def focus_first(self) -> None:
        """Put the keyboard where the arrows scroll."""
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answered(self, results: Results) -> str:
        if results.asked is None:
            return self.tr("%n answer(s)", "", results.answered)
        words = self.tr("{answered} of {asked} people answered")
        return words.format(
            answered=dates.number(results.answered), asked=dates.number(results.asked)
        )


class _StatementRow(QWidget):
    """A statement, how its answers spread from 1 to 5, their mean and number."""

    def __init__(self, statement: Statement) -> None:
        super().__init__()
        counted = sum(statement.counts)
        mean = "–" if statement.mean is None else dates.number(statement.mean, 1)
        told = self.tr("mean {mean}").format(mean=mean)
        told = dates.listed((told, f"n\u00a0=\u00a0{counted}"))
        self.setAccessibleName(f"{statement.text}: {told}")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(_Spread(statement.counts), 1)
        line.addWidget(Label(mean, "strong"))
        line.addWidget(Label(f"n\u00a0=\u00a0{dates.number(counted)}", "caption", "secondary"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(Label(statement.text, wrap=True))
        layout.addLayout(line)


class _Spread(QWidget):
    """A bar of the answers by point, the lowest first."""

    def __init__(self, counts: Sequence[int]) -> None:
        super().__init__()
        self._counts = counts
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, total = QPainter(self), sum(self._counts)
        if not total:
            painter.fillRect(self.rect(), theme.colour("bar"))
            return
        start, seen = 0, 0
        for count, colour in zip(self._counts, theme.colours().scale, strict=True):
            seen += count
            end = round(self.width() * seen / total)
            gap = 1 if seen < total else 0
            part = QRect(start, 0, max(end - start - gap, 0), self.height())
            part = QStyle.visualRect(self.layoutDirection(), self.rect(), part)
            painter.fillRect(part, colour)
            start = end


class _Answers(QWidget):
    """The answers to an open question, as they were written."""

    def __init__(self, question: OpenQuestion) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(Label(question.question, "strong", wrap=True))
        for answer in question.answers[:_MOST_ANSWERS]:
            layout.addWidget(Label(f"“{answer}”", tone="secondary", wrap=True))
        more = len(question.answers) - _MOST_ANSWERS
        if more > 0:
            layout.addWidget(Label(self.tr("and %n more", "", more), "caption", "secondary"))
        if not question.answers:
            layout.addWidget(Label(self.tr("Nobody wrote anything."), "caption", "secondary"))
