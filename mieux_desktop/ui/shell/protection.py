"""Dialogs that change what opens the store: the passphrase and the recovery code."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.fields import Field
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.passphrase import NewPassphrase, PassphraseField

_WIDTH = 440


class PassphraseDialog(QDialog):
    """Asks for the current passphrase and, if `new` is wanted, for the one to come."""

    confirmed = Signal(str, str)  # current passphrase, new one (empty when none is asked)

    def __init__(
        self, parent: QWidget, title: str, sentence: str, button: str, *, new: bool
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setFixedWidth(_WIDTH)
        self.current = PassphraseField()
        self._current_field = Field(self.tr("Current passphrase"), self.current)
        self.new = NewPassphrase() if new else None
        self._reason = Label("", "caption", "bad", wrap=True)
        self.confirm = Button(button, role="primary", key=self.tr("Enter"))
        self.confirm.setDefault(True)
        cancel = Button(self.tr("Cancel"), key=self.tr("Esc"))
        cancel.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.confirm)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(title, "heading"))
        layout.addWidget(Label(sentence, "body", "secondary", wrap=True))
        layout.addWidget(self._current_field)
        if self.new is not None:
            layout.addWidget(self.new)
        layout.addWidget(self._reason)
        layout.addLayout(buttons)
        cancel.clicked.connect(self.reject)
        self.confirm.clicked.connect(self._confirm)
        self.current.textEdited.connect(lambda: self._current_field.set_error(""))

    def show_wrong(self, sentence: str) -> None:
        """Say that the current passphrase is not the right one; what was typed stays."""
        self.confirm.setEnabled(True)
        self._current_field.set_error(sentence)
        self.current.selectAll()
        self.current.setFocus()

    def _confirm(self) -> None:
        reason = self.new.reason() if self.new is not None else ""
        self._reason.setText(reason)
        if reason:
            return
        self.confirm.setEnabled(False)
        self.confirmed.emit(self.current.text(), self.new.value() if self.new else "")


class RecoveryCodeDialog(QDialog):
    """Shows a new recovery code once."""

    print_requested = Signal()

    def __init__(self, parent: QWidget, code: str) -> None:
        super().__init__(parent)
        title = self.tr("Your new recovery code")
        self.setWindowTitle(title)
        self.setFixedWidth(_WIDTH)
        sentence = self.tr("The old code no longer works. Keep this one away from the computer.")
        shown = Label(code, "heading")
        shown.setAccessibleName(code)
        print_code = Button(self.tr("Print the code"), "printer")
        done = Button(self.tr("I have kept it"), role="primary", key=self.tr("Enter"))
        done.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(print_code)
        buttons.addStretch(1)
        buttons.addWidget(done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        for part in (
            Label(title, "heading"),
            Label(sentence, "body", "secondary", wrap=True),
            shown,
        ):
            layout.addWidget(part)
        layout.addLayout(buttons)
        print_code.clicked.connect(self.print_requested)
        done.clicked.connect(self.accept)
