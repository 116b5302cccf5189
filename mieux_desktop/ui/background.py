"""Background: runs work off the interface's thread and brings the outcome back to it."""

import logging
import threading
import traceback
from collections.abc import Callable
from typing import Any, Literal

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QThreadPool,
    Signal,
    SignalInstance,
    Slot,
)
from shiboken6 import isValid

from mieux_desktop.domain.problems import Problem

_log = logging.getLogger(__name__)

Report = Callable[[int, int], None]  # progress: done, total
Done = Callable[[Any], None]
Failed = Callable[[Problem], None]


class Announcement:
    """Calls whoever connected. Not a Qt signal: a task may be let go on any thread."""

    def __init__(self) -> None:
        self._listeners: list[Callable[..., object] | SignalInstance] = []

    def connect(self, listener: Callable[..., object] | SignalInstance) -> None:
        """Call this from now on; a signal can be given to pass it on."""
        self._listeners.append(listener)

    def emit(self, *values: object) -> None:
        """Call everybody, on this thread."""
        for listener in self._listeners:
            if isinstance(listener, SignalInstance):
                listener.emit(*values)
            else:
                listener(*values)

    def forget(self) -> None:
        """Let go of everybody."""
        self._listeners.clear()


class Task:
    """One piece of work under way; its announcements come on the interface's thread."""

    def __init__(self, owner: QObject, done: Done | None, failed: Failed | None) -> None:
        self.progressed = Announcement()  # done, total
        self.ended = Announcement()  # always, after `done` or `failed`, also when cancelled
        self._stop = threading.Event()
        self.owner: QObject | None = owner
        self.done = done
        self.failed = failed

    def cancel(self) -> None:
        """Ask the work to stop; neither `done` nor `failed` will be called."""
        self._stop.set()

    def is_cancelled(self) -> bool:
        """Tell, on any thread, whether somebody asked to stop."""
        return self._stop.is_set()

    def forget(self) -> None:
        """Let go of all Qt objects, which may be deleted on the interface's thread only."""
        self.owner = self.done = self.failed = None
        self.progressed.forget()
        self.ended.forget()


class Background(QObject):
    """One writer in order of asking, two readers, a line to the hub, and the pool for heavy work.

    `done` gets the result and `failed` a `Problem`, both on the interface's thread, unless
    `owner` is gone by then. A bug is logged without any value and becomes the problem
    ``unexpected``. A problem that nobody handles is announced by `unhandled`.
    """

    unhandled = Signal(object)  # Problem
    _landed = Signal(object, object, object)  # Task, result, Problem or None
    _moved = Signal(object, int, int)  # Task, done, total

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = _pool(self, 1)
        self._readers = _pool(self, 2)
        self._heavy = QThreadPool.globalInstance()
        self._line = _pool(self, 1)  # to the hub: it may take hours, and nobody waits for it
        self._pending: set[Task] = set()
        self._landed.connect(self._deliver)
        self._moved.connect(self._report)

    def write(
        self,
        fn: Callable[[], Any],
        *,
        owner: QObject,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> Task:
        """Run `fn` after every write asked for before it."""
        return self._start(self._writer, lambda _task: fn(), owner, done, failed)

    def read(
        self,
        fn: Callable[[], Any],
        *,
        owner: QObject,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> Task:
        """Run `fn` on one of the two readers."""
        return self._start(self._readers, lambda _task: fn(), owner, done, failed)

    def work(
        self,
        fn: Callable[[Report, Callable[[], bool]], Any],
        *,
        owner: QObject,
        done: Done | None = None,
        failed: Failed | None = None,
        on: Literal["pool", "readers", "writer", "line"] = "pool",
    ) -> Task:
        """Run long `fn(progress, cancelled)`; it calls `progress(done, total)` as it goes.

        Work that needs the store goes on its readers or its writer.
        """
        pools = {
            "pool": self._heavy, "readers": self._readers, "writer": self._writer,
            "line": self._line,
        }  # fmt: skip

        def run(task: Task) -> object:
            def progress(part: int, total: int) -> None:
                self._moved.emit(task, part, total)

            return fn(progress, task.is_cancelled)

        return self._start(pools[on], run, owner, done, failed)

    def wait_idle(self) -> None:
        """Wait until all work asked for is done and delivered, and what its handlers asked for."""
        while self._pending:
            for pool in (self._writer, self._readers, self._heavy, self._line):
                pool.waitForDone()
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def _start(
        self,
        pool: QThreadPool,
        run: Callable[[Task], object],
        owner: QObject,
        done: Done | None,
        failed: Failed | None,
    ) -> Task:
        task = Task(owner, done, failed)
        self._pending.add(task)

        def job() -> None:
            result: object = None
            problem: Problem | None = None
            try:
                if not task.is_cancelled():
                    result = run(task)
            except Problem as expected:
                problem = expected
            except Exception as bug:
                _log.error("bug in background work: %s", bug_location(bug))
                problem = Problem("unexpected")
            self._landed.emit(task, result, problem)

        pool.start(job)
        return task

    @Slot(object, object, object)
    def _deliver(self, task: Task, result: object, problem: Problem | None) -> None:
        self._pending.discard(task)
        try:
            if not task.is_cancelled() and task.owner is not None and isValid(task.owner):
                if problem is None:
                    if task.done is not None:
                        task.done(result)
                elif task.failed is not None:
                    task.failed(problem)
                else:
                    self.unhandled.emit(problem)
        finally:
            task.ended.emit()
            task.forget()

    @Slot(object, int, int)
    def _report(self, task: Task, done: int, total: int) -> None:
        if task in self._pending and not task.is_cancelled():
            task.progressed.emit(done, total)


def bug_location(bug: BaseException) -> str:
    """Return the type and the code lines of an exception; its message may hold personal data."""
    frames = traceback.extract_tb(bug.__traceback__)
    lines = " < ".join(f"{frame.name} ({frame.filename}:{frame.lineno})" for frame in frames[::-1])
    return f"{type(bug).__name__} at {lines}"


def _pool(parent: QObject, threads: int) -> QThreadPool:
    pool = QThreadPool(parent)
    pool.setMaxThreadCount(threads)
    pool.setExpiryTimeout(-1)  # a thread keeps its store connection
    return pool
