"""Makes the report's pages in the background: one at a time, and the newest words win."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.document_files import (
    DocumentFile,
    Export,
    last_export,
    make_document,
)
from mieux_desktop.operations.documents import About
from mieux_desktop.ui.background import Report, Task
from mieux_desktop.ui.desk import Desk

_WAIT_MS = 250  # after the pause that made the words durable


class PreviewMaker(QObject):
    """Asked at every change; makes the PDF in memory, only while somebody looks.

    Of a long report only when asked by its reader: it would keep the laptop busy all the time.
    """

    made = Signal(object, bool)  # DocumentFile; whether the exported file is the same
    started = Signal()
    waiting = Signal()  # the report is long, and its pages are no longer true
    failed = Signal(object)  # Problem

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._report: tuple[About, str] | None = None
        self._long = False
        self._task: Task | None = None
        self._again = False  # something changed since the pages were begun
        self._visible = False
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self.make)

    def show_report(self, about: About, language: str, *, long: bool) -> None:
        """Make the pages of another report."""
        self._stop()
        self._report = (about, language)
        self._long = long
        self.ask(at_once=True)

    def set_visible(self, visible: bool) -> None:
        """Say whether anybody looks; what changed meanwhile is made up for."""
        self._visible = visible
        if visible:
            self.ask(at_once=True)
        else:
            self._stop()

    def ask(self, *, at_once: bool = False) -> None:
        """Follow a change."""
        self._again = True
        if not self._visible or self._report is None:
            return
        if self._long:
            self.waiting.emit()
        else:
            self._timer.start(0 if at_once else _WAIT_MS)

    def make(self) -> None:
        """Make the pages now; what is under way is ended first, and the newest words win."""
        report = self._report
        if report is None:
            return
        self._again = True
        if self._task is not None:
            return
        self._again = False
        store, (about, language) = self._desk.store, report

        def make(_: Report, cancelled: Callable[[], bool]) -> tuple[DocumentFile, Export | None]:
            pdf = make_document(store, *about, language, None, cancelled)
            return pdf, last_export(store, *about, language)

        self.started.emit()
        self._task = self._desk.background.work(
            make, owner=self, done=self._deliver, failed=self._fail, on="readers"
        )

    def _deliver(self, found: tuple[DocumentFile, Export | None]) -> None:
        pdf, export = found
        self.made.emit(pdf, export is not None and export.sha256 == pdf.sha256)
        self._go_on()

    def _fail(self, problem: Problem) -> None:
        self.failed.emit(problem)
        self._go_on()

    def _go_on(self) -> None:
        self._task = None
        if self._again:
            self.ask(at_once=True)

    def _stop(self) -> None:
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()  # nothing of it is delivered any more
            self._task = None
