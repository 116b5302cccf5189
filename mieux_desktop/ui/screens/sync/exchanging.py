"""Writing and reading files beside the user's work, with progress and a way to stop."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.drafts import settle_drafts
from mieux_desktop.operations.enrolment import Offered, read_enrolment_file
from mieux_desktop.operations.exchange import Arrived, Written, read_file, write_file
from mieux_desktop.operations.exchange_folder import keep_folder
from mieux_desktop.operations.hub_by_hand import write_hub_file
from mieux_desktop.operations.pairing import Laptop
from mieux_desktop.ui.background import Report, Task
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.sync.overview import OverviewPage
from mieux_desktop.ui.screens.sync.sending import SendingPage
from mieux_desktop.ui.widgets.notices import Notice

Stop = Callable[[], bool]

_NOT_OF_A_LAPTOP = ("not-an-answer", "pairing-damaged", "invitation-unknown")


class Exchanging(QObject):
    """Reads one file at a time; others wait for their turn."""

    writing = Signal()  # everything typed is wanted in the store
    arrived = Signal(object, object)  # Arrived, path
    offered = Signal(object)  # Offered: the answer of a hub's administrator
    told = Signal(object)  # Notice
    changed = Signal()  # laptops and history are to be read again

    def __init__(self, desk: Desk, sending: SendingPage, overview: OverviewPage) -> None:
        super().__init__(overview)
        self._desk = desk
        self._sending = sending
        self._overview = overview
        self._write: Task | None = None
        self._read: Task | None = None
        self._waiting: list[Path] = []
        sending.write_requested.connect(self.write)
        sending.hub_requested.connect(self.write_for_hub)
        sending.cancel_requested.connect(self._stop_writing)
        overview.busy.cancel_requested.connect(self._stop_reading)

    def write(self, laptop: Laptop, folder: Path, up_to: int | None) -> None:
        """Make everything typed part of the store, then write the file."""
        if self._write is not None:
            return
        self._sending.show_busy(True)
        self.writing.emit()
        self._desk.write(keep_folder, folder, owner=self)
        # Writes keep their order: when this one is done, all that was typed is in the store.
        self._desk.write(
            settle_drafts, owner=self,
            done=lambda _count: self._begin_writing(laptop, folder, up_to),
            failed=self._sending.show_problem,
        )  # fmt: skip

    def write_for_hub(self, folder: Path) -> None:
        """Write what the hub lacks, after everything typed has become part of the store."""
        if self._write is not None:
            return

        def begin(_count: int) -> None:
            store = self._desk.store
            self._write = self._desk.background.work(
                lambda _progress, _cancelled: write_hub_file(store, folder),
                owner=self, done=self._sending.show_for_hub, failed=self._sending.show_problem,
            )  # fmt: skip
            self._write.ended.connect(self._end_writing)

        self._sending.show_busy(True)
        self.writing.emit()
        self._desk.write(keep_folder, folder, owner=self)
        self._desk.write(
            settle_drafts, owner=self, done=begin, failed=self._sending.show_problem
        )  # fmt: skip

    def read(self, path: Path) -> None:
        """Take in a file, after those before it."""
        if self._read is not None:
            self._waiting.append(path)
            return
        store = self._desk.store

        def work(progress: Report, cancelled: Stop) -> Arrived | Offered:
            try:
                return read_file(store, path, progress, cancelled)
            except Problem as problem:
                if problem.code not in _NOT_OF_A_LAPTOP:
                    raise
                with suppress(Problem):  # the file may be of the hub's administrator
                    return read_enrolment_file(store, path)
                raise

        self._overview.busy.start()
        self._read = self._desk.background.work(
            work, owner=self, done=partial(self._show_arrived, path), failed=self._tell_problem
        )
        self._read.progressed.connect(self._overview.show_progress)
        self._read.ended.connect(self._end_reading)

    def _begin_writing(self, laptop: Laptop, folder: Path, up_to: int | None) -> None:
        store = self._desk.store

        def work(progress: Report, cancelled: Stop) -> Written:
            return write_file(
                store, laptop.device, folder,
                attachments_up_to=up_to, progress=progress, cancelled=cancelled,
            )  # fmt: skip

        def done(written: Written) -> None:
            self._sending.show_written(written, laptop)
            if not self._sending.isVisible():  # the user went on to something else
                words = self.tr("The file for {name} is on the stick: {file}")
                name = laptop.person_name or laptop.laptop_name
                words = words.format(name=name, file=written.path.name)
                self.told.emit(Notice("good", words, closable=True))

        def failed(problem: Problem) -> None:
            if problem.code == "cancelled":
                self._sending.show_stopped()
            else:
                self._sending.show_problem(problem)
                if not self._sending.isVisible():
                    self._tell_problem(problem)

        self._write = self._desk.background.work(work, owner=self, done=done, failed=failed)
        self._write.progressed.connect(self._sending.show_progress)
        self._write.ended.connect(self._end_writing)

    def _stop_writing(self) -> None:
        if self._write is not None:
            self._write.cancel()
            self._sending.show_stopped()

    def _stop_reading(self) -> None:
        if self._read is not None:
            self._waiting.clear()
            self._read.cancel()
            self.told.emit(Notice("info", sentence(Problem("reading-stopped")), closable=True))

    def _show_arrived(self, path: Path, arrived: Arrived | Offered) -> None:
        if isinstance(arrived, Offered):
            self.offered.emit(arrived)
        else:
            self.arrived.emit(arrived, path)

    def _tell_problem(self, problem: Problem) -> None:
        self.told.emit(Notice("bad", sentence(problem), closable=True))

    def _end_writing(self) -> None:
        self._write = None
        self.changed.emit()

    def _end_reading(self) -> None:
        self._read = None
        self._overview.busy.stop()
        self.changed.emit()
        if self._waiting:
            self.read(self._waiting.pop(0))
