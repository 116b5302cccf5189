"""Asks what happened to a store that is in another place than it was."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.labels import Label

_WIDTH = 520


class WhereaboutsDialog(QDialog):
    """Asks whether the notes were moved here or are a copy; rejecting it leaves that open."""

    answered = Signal(bool)  # whether they are a copy

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("These notes were last used in another place")
        self.setWindowTitle(title)
        self.setFixedWidth(_WIDTH)
        self.moved = Button(self.tr("They were moved"))
        self.copied = Button(self.tr("This is a copy"), role="primary", key=self.tr("Enter"))
        self.copied.setDefault(True)  # never wrong, only more work
        lock = Button(self.tr("Lock again"), role="link", key=self.tr("Esc"))
        self.moved.clicked.connect(lambda: self._answer(False))
        self.copied.clicked.connect(lambda: self._answer(True))
        lock.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(lock)
        buttons.addStretch(1)
        buttons.addWidget(self.moved)
        buttons.addWidget(self.copied)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(title, "heading", wrap=True))
        for sentence in (
            self.tr(
                "Were they moved here, and nobody uses them in the other place any more? Or is "
                "this a copy of notes that are still used there?"
            ),
            self.tr(
                "A copy becomes a laptop of its own: pair it anew with the laptops of your team. "
                "The notes stay the same."
            ),
        ):
            layout.addWidget(Label(sentence, "body", "secondary", wrap=True))
        layout.addLayout(buttons)

    def _answer(self, copied: bool) -> None:
        self.accept()
        self.answered.emit(copied)
