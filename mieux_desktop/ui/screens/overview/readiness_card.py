"""Readiness card: what is not ready before departure, and on demand what is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.operations.readiness import Line
from mieux_desktop.ui import dates, theme
from mieux_desktop.ui.screens.overview.readiness_words import ReadinessWords, Words
from mieux_desktop.ui.widgets.bars import Bar
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label, Rule


class ReadinessCard(Card):
    """Shows lines under each other, those to do first; each has the button that leads there."""

    open_requested = Signal(str, object)  # place, id
    confirm_requested = Signal()  # the recovery code is kept apart

    def __init__(self, language: str) -> None:
        super().__init__(self.tr("Before departure"))
        self._words = ReadinessWords(language, self)
        self._lines: Sequence[Line] | None = None
        self._shows_ready = False
        self._progress = Bar(name=self.tr("Ready for departure"))
        self._progress.setFixedWidth(120)
        self._progress_words = Label("", "body", "secondary")
        self.header.addWidget(self._progress)
        self.header.addWidget(self._progress_words)
        self._all_ready = Label(self.tr("Everything is ready."), "body", "good")
        self._all_ready.setContentsMargins(16, 12, 16, 12)
        self.add_row(self._all_ready)
        self._rows: list[_Row] = []  # as many as were ever needed: new ones take long to style
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.body.addLayout(self._column)
        self.more = Button("", role="link", small=True)
        self.more.clicked.connect(self.toggle_ready)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 12, 6)
        foot.addWidget(self.more)
        foot.addStretch(1)
        self.body.addWidget(Rule())
        self.body.addLayout(foot)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show how far the preparation is; what did not change is left as it is."""
        if lines != self._lines:
            self._lines = lines
            self._show()

    def toggle_ready(self) -> None:
        """Show what is ready too, or no longer."""
        self._shows_ready = not self._shows_ready
        self._show()

    def _show(self) -> None:
        lines = self._lines or ()
        ready = [line for line in lines if line.ready]
        shown = [line for line in lines if not line.ready] + (ready if self._shows_ready else [])
        self._progress.set_progress(len(ready), len(lines))
        words = self.tr("{done} of {total} ready")
        done, total = dates.number(len(ready)), dates.number(len(lines))
        self._progress_words.setText(words.format(done=done, total=total))
        self._all_ready.setVisible(len(ready) == len(lines))
        for _ in range(len(self._rows), len(shown)):
            row = _Row()
            row.open_requested.connect(self.open_requested)
            row.confirm_requested.connect(self.confirm_requested)
            self._rows.append(row)
            self._column.addWidget(row)
        several = len({line.activity.id for line in lines if line.activity}) > 1
        all_ready = len(ready) == len(lines)
        for place, (row, line) in enumerate(zip(self._rows, shown, strict=False)):
            parted = place > 0 or all_ready
            row.show_line(line, self._words.of(line, several=several), parted=parted)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(shown))
        self.more.setText(
            self.tr("Hide what is ready")
            if self._shows_ready
            else self.tr("Show %n that are ready", "", len(ready))
        )
        self.more.setEnabled(bool(ready))
        self.more.updateGeometry()


class _Row(QWidget):
    """One line with its state, and what can be done about it."""

    open_requested = Signal(str, object)  # place, id
    confirm_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._line: Line | None = None
        self._rule = Rule()
        self._icon = IconLabel("circle")
        self._title = ElidedLabel()
        self._detail = ElidedLabel("", "caption", "secondary")
        self._confirm = Button("", "check", small=True)
        self._confirm.clicked.connect(self.confirm_requested)
        self._button = Button("", small=True)
        self._button.setMinimumWidth(84)
        self._button.clicked.connect(self._open)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._title)
        texts.addWidget(self._detail)
        inside = QWidget()
        inside.setMinimumHeight(44)
        across = QHBoxLayout(inside)
        across.setContentsMargins(16, 5, 16, 5)
        across.setSpacing(12)
        across.addWidget(self._icon)
        across.addLayout(texts, 1)
        for button in (self._confirm, self._button):
            across.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._rule)
        layout.addWidget(inside)

    def show_line(self, line: Line, words: Words, *, parted: bool) -> None:
        """Show a line in words, `parted` from what stands above."""
        self._line = line
        self._rule.setVisible(parted)
        self._icon.show_icon(words.icon, words.tone)
        self._title.setText(words.title)
        self._title.set_tone("secondary" if line.ready else "")
        self._detail.setText(words.detail)
        self._detail.setVisible(bool(words.detail))
        theme.set_property(self._button, "role", "link" if line.ready else "normal")
        for button, text in ((self._button, words.button), (self._confirm, words.confirm)):
            button.setText(text)
            button.setAccessibleName(f"{text}: {words.title}")
            button.setVisible(bool(text))
            button.updateGeometry()

    def _open(self) -> None:
        if self._line is not None:
            self.open_requested.emit(self._line.place, self._line.target)
