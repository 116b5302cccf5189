"""One sitting at the program: the real window on a real store, worked on by real events."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from mieux_desktop.app.program import Program, make_application
from mieux_desktop.app.routes import Routes
from mieux_desktop.ui.background import Background
from mieux_desktop.walkthrough.hands import Hands

_QUIET_MS = 80  # without a paint, a read or a write: then a change is over
_PATIENCE_MS = 60_000


class Sitting(QObject):
    """Starts the program; `seconds` tells how long what a request leads to takes to be painted.

    Waiting is done in an event loop, so that readers and the writer work as they do for a user.
    """

    def __init__(self, folder: Path) -> None:
        application = QApplication.instance() or make_application()
        assert isinstance(application, QApplication)
        application.setCursorFlashTime(0)  # a blinking cursor paints by itself
        super().__init__(application)
        self.program = Program(application, folder)
        self.first_painted = self._moved = 0.0
        self.durable = 0.0  # when the last write came back from the disk
        self._under_way = self._paints = 0
        self._loop = QEventLoop(self)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._end_when_quiet)
        background = self.program.findChild(Background)
        assert background is not None
        self._count(background, "read")
        self._count(background, "write")
        self.program.window.installEventFilter(self)
        self.program.start()
        self.program.window.activateWindow()
        self.hands = Hands(self.program.window, None)
        self.hands.pause(500)

    @property
    def routes(self) -> Routes:
        """Return the way to all screens; the store is open."""
        assert self.program.workspace is not None
        return self.program.workspace.routes

    def unlock(self, passphrase: str) -> float:
        """Unlock as a user does; return the seconds from Enter to Today painted with its data."""
        field: Any = self.program.window.currentWidget()
        self.hands.type(passphrase, into=field.passphrase)
        return self.seconds(lambda: self.hands.press("Return"))

    def seconds(self, request: Callable[[], object]) -> float:
        """Return the seconds from a request to the last paint or delivery that came of it."""
        self.first_painted = 0.0
        started = self._moved = time.perf_counter()
        request()
        self._quiet.start()
        guard = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        guard.timeout.connect(self._loop.quit)
        guard.start()
        self._loop.exec()
        guard.stop()
        guard.deleteLater()
        if self._under_way:
            raise RuntimeError("what was asked for does not end")
        return self._moved - started

    def rest(self) -> None:
        """Let everything that is still under way end."""
        self.hands.wait(lambda: not self._under_way, "work does not end")
        self.hands.pause(300)

    def leave(self) -> None:
        """Quit the program."""
        self.program.quit()
        self.hands.wait(lambda: self.program.closed, "the program does not end")
        self.program.window.deleteLater()
        self.program.deleteLater()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            self._paints += 1
            QTimer.singleShot(0, self, self._painted)  # the paint follows this event at once
        return False

    def _painted(self) -> None:
        self._paints -= 1
        self._move()
        self.first_painted = self.first_painted or self._moved

    def _move(self) -> None:
        self._moved = time.perf_counter()
        if self._quiet.isActive():
            self._quiet.start()

    def _end_when_quiet(self) -> None:
        if self._under_way or self._paints:
            self._quiet.start()
        else:
            self._loop.quit()

    def _count(self, background: Background, name: str) -> None:
        """Count what is under way; work in the pool, such as drawing a PDF, does not count."""
        start = getattr(background, name)

        def counted(fn: Callable[[], Any], **options: Any) -> object:
            def timed() -> Any:
                result = fn()
                if name == "write":
                    self.durable = time.perf_counter()
                return result

            self._under_way += 1
            task = start(timed, **options)
            task.ended.connect(self._ended)
            return task

        setattr(background, name, counted)

    def _ended(self) -> None:
        self._under_way -= 1
        self._move()
