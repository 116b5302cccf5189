"""Typing pauses: the moments at which typed text has to become durable."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from mieux_desktop.ui import tokens


class TypingPause(QObject):
    """Watches one text editor and tells when its writer pauses and when they leave it.

    Text set by the program does not count. `left` comes after a last `paused` if text waits.
    """

    paused = Signal()  # 300 ms after the last change by the user
    left = Signal()  # the focus went to another widget of this window or to another program

    def __init__(self, editor: QLineEdit | QTextEdit | QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._timer = QTimer(self, singleShot=True, interval=tokens.PAUSE_MS)
        self._timer.timeout.connect(self.paused)
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(self._typed)
        else:
            editor.textChanged.connect(self._changed)
        editor.installEventFilter(self)

    def flush(self) -> None:
        """Report a waiting pause at once, as before a lock or an export."""
        if self._timer.isActive():
            self._timer.stop()
            self.paused.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
            self.left.emit()
        return False

    def _typed(self, _text: str) -> None:
        self._timer.start()

    def _changed(self) -> None:
        if self._editor.hasFocus():
            self._timer.start()
