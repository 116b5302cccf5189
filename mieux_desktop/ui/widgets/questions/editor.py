"""Editor: what all editors of one question have in common."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mieux_desktop.domain.questionnaires.model import AnswerValue


class QuestionEditor(QWidget):
    """Edits the answer to one question.

    `answered` comes at each answer of the user (text: at each pause), `left` when the keyboard
    moves on from text. Answers set by the program give no signal.
    """

    answered = Signal(object)  # AnswerValue, or None when taken back
    left = Signal()

    def answer(self) -> AnswerValue | None:
        """Return the answer shown, right or wrong; None if there is none."""
        raise NotImplementedError

    def set_answer(self, value: AnswerValue | None) -> None:
        """Show an answer."""
        raise NotImplementedError

    def flush(self) -> None:
        """Report text that waits for a pause."""


def digit_of(event: QEvent) -> int | None:
    """Return the digit that a key press types, from the keypad too."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return None
    text = event.text()
    return int(text) if len(text) == 1 and text.isdecimal() else None


class KeyCatcher(QObject):
    """Sends the key presses of several widgets to one handler, which tells if it used them."""

    def __init__(self, parent: "KeyTaker") -> None:
        super().__init__(parent)
        self._taker = parent

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._taker.take_key(event)
        return False


class KeyTaker(QuestionEditor):
    """An editor whose parts share their keys: digits choose, whichever part has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self._catcher = KeyCatcher(self)

    def share_keys(self, part: QWidget) -> None:
        """Let a part of the editor pass its keys here first."""
        part.installEventFilter(self._catcher)

    def take_key(self, event: QKeyEvent) -> bool:
        """Use a key and return True, or leave it to the part."""
        raise NotImplementedError
