"""Hands: clicks, types and waits as a user does, by real events to the focused widget."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from mieux_desktop import ui  # noqa: F401 - before Qt is used in earnest

_PATIENCE_S = 30
_STEP_MS = 10


class Stuck(Exception):
    """What was waited for did not happen."""


class Hands:
    """Works on one window."""

    def __init__(self, window: QWidget, pictures: Path | None) -> None:
        self.window = window
        self._pictures = pictures
        self._taken = 0

    def wait(self, condition: Callable[[], object], what: str) -> None:
        """Let the program work until the condition holds; raise `Stuck` if it never does."""
        deadline = time.monotonic() + _PATIENCE_S
        while not condition():
            if time.monotonic() > deadline:
                raise Stuck(what)
            self.pause(_STEP_MS)

    def pause(self, milliseconds: int) -> None:
        """Let the program work for a moment."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def press(self, keys: str) -> None:
        """Press a key or a combination, such as ``Ctrl+Return``, wherever the keyboard is."""
        combination = QKeySequence(keys)[0]  # type: ignore[index]
        widget = QApplication.focusWidget() or self.window
        QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())

    def type(self, text: str, into: QWidget | None = None) -> None:
        """Type a text of any script, into a field if given, else where the keyboard is."""
        if into is not None:
            into.setFocus(Qt.FocusReason.MouseFocusReason)
        for sign in text:
            widget = QApplication.focusWidget()
            if widget is None:
                raise Stuck("no field has the keyboard")
            key = Qt.Key.Key_Return if sign == "\n" else Qt.Key.Key_unknown
            typed = "\r" if sign == "\n" else sign
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, typed)
                QApplication.sendEvent(widget, event)

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget, which must be visible and enabled."""
        name = widget.accessibleName() or getattr(widget, "text", lambda: "")()
        self.wait(lambda: widget.isVisible() and widget.isEnabled(), f"cannot click {name}")
        middle = widget.rect().center()
        if isinstance(widget, QAbstractButton) and not widget.hitButton(middle):
            middle = QPoint(8, widget.height() // 2)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)

    def take_picture(self, name: str) -> None:
        """Keep a picture of the window, numbered in order."""
        if self._pictures is None:
            return
        self._pictures.mkdir(parents=True, exist_ok=True)
        self._taken += 1
        self.pause(250)  # lists and charts that are read in the background
        self.window.grab().save(str(self._pictures / f"{self._taken:02}-{name}.png"))
