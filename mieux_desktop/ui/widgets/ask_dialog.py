"""Asks for one sentence, such as a reason, before something that is kept for good."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.fields import Field, TextField
from mieux_desktop.ui.widgets.labels import Label

_WIDTH = 460


class AskDialog(QDialog):
    """A sentence, a field if there is something to write, and the button that does it."""

    confirmed = Signal(str)

    def __init__(
        self, parent: QWidget, title: str, sentence: str, button: str, *, asked: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setFixedWidth(_WIDTH)
        self.answer = TextField()
        self._field = Field(asked, self.answer)
        self._field.setVisible(bool(asked))
        self._asked = bool(asked)
        self.confirm = Button(button, role="danger", key=shown_key("Ctrl+Return"))
        cancel = Button(self.tr("Cancel"), key=self.tr("Esc"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.confirm)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(title, "heading", wrap=True))
        layout.addWidget(Label(sentence, "body", "secondary", wrap=True))
        layout.addWidget(self._field)
        layout.addLayout(buttons)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._confirm)
        self.confirm.clicked.connect(self._confirm)
        cancel.clicked.connect(self.reject)
        self.answer.textEdited.connect(lambda: self._field.set_error(""))
        (self.answer if asked else cancel).setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self) -> None:
        text = self.answer.text().strip()
        if self._asked and not text:
            self._field.set_error(self.tr("Write it first: it is kept with the record."))
            return
        self.confirmed.emit(text)
        self.accept()
