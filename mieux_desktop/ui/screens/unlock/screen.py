"""Unlock screen: asks for the passphrase, or for the recovery code and a new passphrase."""

import itertools

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.problems import Problem
from mieux_desktop.ui import tokens
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.fields import Field, TextField
from mieux_desktop.ui.widgets.labels import IconLabel, Label
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.passphrase import NewPassphrase, PassphraseField

_CARD_WIDTH = 440


class UnlockScreen(QWidget):
    """Takes keys at once; it opens nothing itself.

    `locked_name` is given when the window was locked during work; then there is no way to quit
    by accident and no recovery.
    """

    unlock_requested = Signal(str)  # passphrase
    recover_requested = Signal(str, str)  # recovery code, new passphrase
    retry_requested = Signal()
    restore_requested = Signal()
    quit_requested = Signal()

    def __init__(self, *, locked_name: str = "") -> None:
        super().__init__()
        self.setWindowTitle("MIEUX Desktop")  # not translated: a name
        self._busy = False
        self._recovering = False
        self._notice: QWidget | None = None
        self._new: NewPassphrase | None = None
        self.passphrase = PassphraseField()
        self._passphrase_field = Field(self.tr("Passphrase"), self.passphrase)
        self._code = TextField(placeholder="XXXX XXXX XXXX XXXX XXXX XXXX")
        self._code.setProperty("code", "true")
        self._code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._code_field = Field(self.tr("Recovery code"), self._code)
        self._code_field.hide()
        self.unlock = Button(self.tr("Unlock"), "lock-open", "primary", key=self.tr("Enter"))
        self.unlock.clicked.connect(self._submit)
        self._switch = Button(self.tr("Use the recovery code"), role="link")
        self._switch.clicked.connect(self._toggle_recovery)
        self._switch.setVisible(not locked_name)
        self.restore = Button(self.tr("Restore a backup"), role="link")
        self.restore.clicked.connect(self.restore_requested)
        self.restore.setVisible(not locked_name)
        self._quit = Button(self.tr("Quit"), role="link")
        self._quit.clicked.connect(self.quit_requested)
        self._title = Label("MIEUX Desktop", "title")
        words = self.tr("Your notes are locked.")
        if locked_name:
            words = self.tr("Locked by {name}. Your work is saved.").format(name=locked_name)
        self._sentence = Label(words, "body", "secondary", wrap=True)
        self.passphrase.textEdited.connect(lambda: self._passphrase_field.set_error(""))
        self._code.textEdited.connect(lambda: self._code_field.set_error(""))
        self._lay_out()
        self.setFocusProxy(self.passphrase)

    def show_busy(self) -> None:
        """Say that the store is being opened; what was typed stays."""
        self._set_busy(True)

    def show_problem(self, problem: Problem) -> None:
        """Say what keeps the store closed, what is safe and what to do."""
        self._set_busy(False)
        if problem.code == "wrong-passphrase":
            sentence = self.tr("This is not the passphrase. Capital letters count.")
            self._passphrase_field.set_error(sentence)
            self.passphrase.selectAll()
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        elif problem.code in ("wrong-code", "wrong-recovery-code"):
            self._code_field.set_error(
                self.tr("This code does not open the store. Compare it with the sheet you kept.")
            )
            self._code.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._show_store_problem(problem.code)

    def passphrase_problem(self) -> str:
        """Return the sentence below the passphrase, empty if there is none."""
        return self._passphrase_field.error()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._submit()
        elif event.key() == Qt.Key.Key_Escape and self._recovering:
            self._toggle_recovery()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        card = Card()
        card.setFixedWidth(_CARD_WIDTH)
        card.body.setContentsMargins(32, 28, 32, 24)
        card.body.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel("lock", "accent", 24))
        head.addWidget(self._title, 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 8, 0, 0)
        buttons.addWidget(self._switch)
        buttons.addStretch(1)
        buttons.addWidget(self.unlock)
        self._fields = card.body
        self._fields.addLayout(head)
        for widget in (self._sentence, self._passphrase_field, self._code_field):
            self._fields.addWidget(widget)
        self._fields.addLayout(buttons)
        self._notices = QVBoxLayout()
        middle = QVBoxLayout()
        middle.setSpacing(tokens.GAP)
        middle.addStretch(2)
        middle.addWidget(card)
        middle.addLayout(self._notices)
        middle.addStretch(3)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(middle)
        row.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self._quit)
        foot.addStretch(1)
        foot.addWidget(self.restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addLayout(row, 1)
        layout.addLayout(foot)

    def _submit(self) -> None:
        if self._busy:
            return
        self._drop_notice()
        if not self._recovering:
            if self.passphrase.text():
                self.unlock_requested.emit(self.passphrase.text())
            else:
                self._passphrase_field.set_error(self.tr("Type your passphrase."))
            return
        if not self._code.text().strip():
            self._code_field.set_error(self.tr("Type the code from the sheet you kept."))
        elif self._new is not None and not self._new.reason():
            self.recover_requested.emit(self._code.text(), self._new.value())
        elif self._new is not None:
            self._show_notice(Notice("warning", self._new.reason()))

    def _toggle_recovery(self) -> None:
        self._recovering = not self._recovering
        if self._new is None:
            self._new = NewPassphrase()
            self._fields.insertWidget(self._fields.indexOf(self._code_field) + 1, self._new)
            chain = (self._code, self._new.first, self._new.second, self._switch, self.unlock)
            for before, after in itertools.pairwise(chain):
                QWidget.setTabOrder(before, after)
        self._passphrase_field.setVisible(not self._recovering)
        self._code_field.setVisible(self._recovering)
        self._new.setVisible(self._recovering)
        self._drop_notice()
        if self._recovering:
            self._sentence.setText(
                self.tr("Type the recovery code that you kept, and choose a new passphrase.")
            )
            self._switch.setText(self.tr("Use the passphrase"))
            self._code.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._sentence.setText(self.tr("Your notes are locked."))
            self._switch.setText(self.tr("Use the recovery code"))
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.passphrase.setReadOnly(busy)
        self._code.setReadOnly(busy)
        self.unlock.setEnabled(not busy)
        self._switch.setEnabled(not busy)
        self.restore.setEnabled(not busy)
        self.unlock.setText(self.tr("Opening…") if busy else self.tr("Unlock"))
        self.unlock.updateGeometry()

    def _show_store_problem(self, code: str) -> None:
        buttons = [(self.tr("Try again"), self.retry_requested.emit)]
        if code in ("key-damaged", "key-missing", "store-damaged", "store-missing"):
            buttons.append((self.tr("Restore a backup"), self.restore_requested.emit))
        if code == "newer-store":
            title = self.tr("A newer version of the program wrote this store")
            sentence = self.tr(
                "Your work is safe and was not touched. Install the newer version to open it."
            )
        elif code in ("key-damaged", "key-missing"):
            title = self.tr("The key file of the store is damaged or missing")
            sentence = self.tr(
                "Your notes are still there, but closed. Put the key file back from a backup copy "
                "of the store’s folder, then try again."
            )
        elif code in ("store-damaged", "store-missing"):
            title = self.tr("The store is damaged or missing")
            sentence = self.tr(
                "Nothing was changed. Copy the store’s folder to a safe place before anything "
                "else, then restore the last backup copy."
            )
        elif code == "read-only":
            title = self.tr("The store’s folder cannot be written")
            sentence = self.tr(
                "Your work is safe. Allow writing in the folder, or close the program that "
                "protects it, then try again."
            )
        elif code in ("in-use", "store-busy"):
            title = self.tr("Another window has this store open")
            sentence = self.tr("Nothing was changed. Go to that window, or close it and try again.")
        elif code == "disk-full":
            title = self.tr("The disk is full")
            sentence = self.tr("Your work is safe. Free some space, then try again.")
        else:
            title = self.tr("The store could not be opened")
            sentence = self.tr("Nothing was changed. Try again; if it fails, restart the computer.")
        self._show_notice(Notice("bad", sentence, title=title, buttons=buttons))

    def _show_notice(self, notice: Notice) -> None:
        self._drop_notice()
        notice.setFixedWidth(_CARD_WIDTH)
        self._notices.addWidget(notice)
        notice.show()
        self._notice = notice

    def _drop_notice(self) -> None:
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
