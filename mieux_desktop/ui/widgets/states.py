"""States of a page without its rows: empty, and busy with long work."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStyle, QVBoxLayout, QWidget

from mieux_desktop.ui import theme, tokens
from mieux_desktop.ui.widgets.bars import Bar
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.labels import IconLabel, Label


class EmptyState(QWidget):
    """Says why there is nothing here and what to do next."""

    def __init__(
        self, icon: str, title: str, sentence: str, buttons: Sequence[QPushButton] = ()
    ) -> None:
        super().__init__()
        self.title = Label(title, "heading", wrap=True)
        self.sentence = Label(sentence, "body", "secondary", wrap=True)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 32, 24, 32)
        layout.setSpacing(8)
        layout.addStretch(1)
        layout.addWidget(IconLabel(icon, "secondary", 28), alignment=middle)
        for label in (self.title, self.sentence):
            label.setAlignment(middle)
            label.setMaximumWidth(400)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 100)
            row.addStretch(1)
            layout.addLayout(row)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(2)


class BusyState(QWidget):
    """Shows how far long work has come; appears only when it takes longer than 200 ms."""

    cancel_requested = Signal()

    def __init__(self, title: str, sentence: str = "", *, cancellable: bool = True) -> None:
        super().__init__()
        self._count = Label("", "body", "secondary")
        self._bar = Bar(name=title)
        top = QHBoxLayout()
        top.addWidget(Label(title, "strong"), 1)
        top.addWidget(self._count)
        bottom = QHBoxLayout()
        bottom.addWidget(Label(sentence, "caption", "secondary", wrap=True), 1)
        if cancellable:
            cancel = Button(self.tr("Cancel"), small=True)
            cancel.clicked.connect(self.cancel_requested)
            bottom.addWidget(cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._bar)
        layout.addLayout(bottom)
        self._late = QTimer(self, singleShot=True, interval=tokens.BUSY_AFTER_MS)
        self._late.timeout.connect(self.show)

    def start(self) -> None:
        """Appear after 200 ms, unless stopped before."""
        self._bar.set_progress(0, 1)
        self._count.setText("")
        self._late.start()

    def set_progress(self, done: int, total: int, words: str = "") -> None:
        """Show the part done and words such as “page 31 of 50”."""
        self._bar.set_progress(done, total)
        self._count.setText(words)

    def stop(self) -> None:
        """Disappear."""
        self._late.stop()
        self.hide()


class GreyRows(QWidget):
    """Stands for a list that is not ready yet; it does not move."""

    _WIDTHS = (180, 140, 210, 160, 120, 190)

    def __init__(self, rows: int = 6) -> None:
        super().__init__()
        self._rows = rows
        self.setAccessibleName(self.tr("Loading"))
        self.setMinimumHeight(rows * tokens.ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = self.width()
        for row in range(self._rows):
            top = row * tokens.ROW + 11
            for left, long in (
                (16, 16),
                (40, min(self._WIDTHS[row % 6], width - 140)),
                (width - 64, 48),
            ):
                area = self.rect()
                area.setRect(left, top, long, 10)
                area = QStyle.visualRect(self.layoutDirection(), self.rect(), area)
                painter.fillRect(area, theme.colour("bar"))
