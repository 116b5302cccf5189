"""Leaving the kiosk: asks for the passphrase over the form, and goes away by itself."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.fields import Field
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.passphrase import PassphraseField

_PATIENCE_MS = 20_000
_WIDTH = 440


class LeavingPanel(QFrame):
    """Stands in the middle of the window that it is given."""

    unlock_requested = Signal(str)  # passphrase

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("overlay")
        self.setFixedWidth(_WIDTH)
        # The direction of the interface, whatever the language of the form is.
        self.setLayoutDirection(QGuiApplication.layoutDirection())
        self.passphrase = PassphraseField()
        self._field = Field(self.tr("Passphrase"), self.passphrase)
        self.stay = Button(self.tr("Stay in the kiosk"), key="Esc")
        self.stay.clicked.connect(self.end)
        self.unlock = Button(self.tr("Leave"), "lock-open", "primary", key=self.tr("Enter"))
        self.unlock.clicked.connect(self._submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("Leave the kiosk"), "heading"))
        words = self.tr("Only the person whose laptop this is can leave the form.")
        column.addWidget(Label(words, "body", "secondary", wrap=True))
        column.addWidget(self._field)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.stay)
        row.addWidget(self.unlock)
        column.addLayout(row)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.end)
        self.passphrase.textEdited.connect(self._typed)
        window.installEventFilter(self)
        self.hide()

    def ask(self) -> None:
        """Come up, with an empty field."""
        self.passphrase.clear()
        self._field.set_error("")
        self._place()
        self.show()
        self.raise_()
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        self._patience.start()

    def refuse(self) -> None:
        """Say that this was not the passphrase."""
        self._field.set_error(self.tr("This is not the passphrase. Capital letters count."))
        self.passphrase.selectAll()
        self.unlock.setEnabled(True)
        self._patience.start()
        self._place()

    def end(self) -> None:
        """Go away and forget what was typed."""
        self.passphrase.clear()
        self.unlock.setEnabled(True)
        self._patience.stop()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._submit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _typed(self) -> None:
        self._field.set_error("")
        self._patience.start()

    def _submit(self) -> None:
        if self.passphrase.text() and self.unlock.isEnabled():
            self.unlock.setEnabled(False)
            self.unlock_requested.emit(self.passphrase.text())

    def _place(self) -> None:
        self.adjustSize()
        room = self._window.rect()
        self.move((room.width() - self.width()) // 2, (room.height() - self.height()) // 3)
