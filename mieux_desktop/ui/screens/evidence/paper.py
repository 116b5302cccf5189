"""Paper lists: from a picture of the sheet to the signatures of its rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from mieux_desktop.domain.evidence import Signature
from mieux_desktop.domain.notes import Attachment
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attachments import remove_attachment, seal_picture
from mieux_desktop.operations.day_records import DayRecords, paper_signatures, read_day
from mieux_desktop.operations.signing import attach_scan, sign_on_paper
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui import dates
from mieux_desktop.ui.background import Report
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.evidence.days_page import PICTURES
from mieux_desktop.ui.screens.evidence.paper_pages import StraightenPage, TickPage
from mieux_desktop.ui.screens.evidence.straightening import (
    WHOLE,
    Corners,
    as_jpeg,
    picture_of,
    read_pictures,
    straightened,
    turned,
)
from mieux_desktop.ui.widgets.notices import Notice


@dataclass(frozen=True)
class _Sheet:
    """A picture that is kept, and what is known of its day."""

    scan: Attachment
    picture: QImage
    day: DayRecords
    paper: tuple[Signature, ...]  # signatures on paper of that day


class PaperFlow(QObject):
    """Takes pictures one after another; each is straightened, kept, and its rows ticked."""

    straighten_shown = Signal()
    tick_shown = Signal()
    left = Signal()  # back to the days
    noticed = Signal(object)  # Notice

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.straighten = StraightenPage()
        self.tick = TickPage()
        self._day: tuple[bytes, date] | None = None
        self._waiting: list[tuple[str, QImage]] = []  # to be straightened
        self._kept: list[Attachment] = []  # to be ticked
        self._sheet: _Sheet | None = None
        self.straighten.accepted.connect(self.accept)
        self.straighten.whole_accepted.connect(lambda: self._keep(WHOLE))
        self.straighten.turn_requested.connect(self.turn)
        self.straighten.left.connect(self.leave)
        self.tick.accepted.connect(self.save)
        self.tick.remove_requested.connect(self._remove)
        self.tick.left.connect(self.leave)

    def choose(self, activity_id: bytes, on: date) -> None:
        """Ask for pictures of the day's list."""
        kinds = " ".join(f"*{suffix}" for suffix in PICTURES)
        words = self.tr("Pictures and scans ({kinds})").format(kinds=kinds)
        dialog = QFileDialog(
            self.straighten.window(), self.tr("Choose pictures of the list"), "", words
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(
            lambda chosen: self.take(activity_id, on, [Path(path) for path in chosen])
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, activity_id: bytes, on: date, paths: Sequence[Path]) -> None:
        """Read pictures and show the first to be straightened."""
        self._day, self._waiting, self._kept = (activity_id, on), [], []

        def work(_report: Report, _cancelled: Callable[[], bool]) -> list[tuple[str, QImage]]:
            return [(path.name, one) for path in paths for one in read_pictures(path)]

        self._desk.background.work(work, owner=self, done=self._show_taken, failed=self._refuse)

    def open_scan(self, activity_id: bytes, on: date, scan: Attachment) -> None:
        """Show a picture that is kept, with the rows of its day."""
        self._day = activity_id, on
        self._desk.read(
            _read_sheet, activity_id, on, scan, owner=self, done=self._show_sheet,
            failed=self._refuse,
        )  # fmt: skip

    def accept(self) -> None:
        """Keep what lies between the corners."""
        if self._waiting:
            self._keep(self.straighten.editor.corners())

    def turn(self) -> None:
        """Turn the picture by a quarter."""
        if self._waiting:
            name, picture = self._waiting[0]
            self._waiting[0] = name, turned(picture)
            self._show_next()

    def save(self) -> None:
        """Keep which rows are signed on the sheet."""
        sheet, ticked = self._sheet, self.tick.ticked()
        if sheet is None or not ticked or self._day is None:
            return

        def saved(made: list[Signature]) -> None:
            words = self.tr("%n signature(s) on paper kept", "", len(made))
            self._desk.undoable.emit(words)
            self._tick_next()

        self._desk.write(
            sign_on_paper, *self._day, ticked, sheet.scan.id, done=saved, owner=self,
            failed=self._refuse,
        )  # fmt: skip

    def leave(self) -> None:
        """Go back to the days."""
        self._waiting, self._kept, self._sheet = [], [], None
        self.left.emit()

    def _show_taken(self, pictures: list[tuple[str, QImage]]) -> None:
        self._waiting = pictures
        self._show_next()

    def _show_next(self) -> None:
        name, picture = self._waiting[0]
        more = len(self._waiting) - 1
        words = self.tr("{name}, and %n more", "", more).format(name=name) if more else name
        self.straighten.show_picture(words, picture)
        self.straighten_shown.emit()

    def _keep(self, corners: Corners) -> None:
        if not self._waiting or self._day is None:
            return
        (name, picture), (activity_id, on) = self._waiting[0], self._day
        store = self._desk.store

        def work(_report: Report, _cancelled: Callable[[], bool]) -> Attachment:
            content = as_jpeg(straightened(picture, corners))
            sealed = seal_picture(store, content, f"{Path(name).stem}.jpg")
            return attach_scan(store, activity_id, on, sealed)

        self._desk.background.work(
            work, owner=self, done=self._go_on, failed=self._refuse, on="writer"
        )

    def _go_on(self, scan: Attachment) -> None:
        self._desk.saved.emit()
        self._kept.append(scan)
        self._waiting = self._waiting[1:]
        if self._waiting:
            self._show_next()
        else:
            self._tick_next()

    def _tick_next(self) -> None:
        if self._kept and self._day is not None:
            self.open_scan(*self._day, self._kept.pop(0))
        else:
            self.leave()

    def _show_sheet(self, sheet: _Sheet) -> None:
        self._sheet = sheet
        register, sessions = sheet.day.register, sheet.day.sessions
        there = (
            row.participant_id
            for row in register.rows
            if register.attended_by(row.participant_id, sessions)
        )
        signed = frozenset(s.participant_id for s in sheet.paper if s.participant_id is not None)
        words = self.tr("Who signed on this sheet? {day}, {name}")
        title = words.format(day=dates.day(sheet.day.on), name=sheet.scan.name)
        self.tick.picture.show_picture(sheet.picture)
        self.tick.show_rows(title, register.rows, signed, frozenset(there))
        self.tick.show_removable(all(s.scan_id != sheet.scan.id for s in sheet.paper))
        self.tick_shown.emit()

    def _remove(self) -> None:
        if self._sheet is not None:
            words = self.tr("Picture removed")

            def removed(_: None) -> None:
                self._desk.undoable.emit(words)
                self.leave()

            self._desk.write(remove_attachment, self._sheet.scan.id, done=removed, owner=self)

    def _refuse(self, problem: Problem) -> None:
        again = partial(self.noticed.emit, None)
        notice = Notice("bad", sentence(problem), closable=True)
        notice.closed.connect(again)
        self.noticed.emit(notice)


def _read_sheet(store: Store, activity_id: bytes, on: date, scan: Attachment) -> _Sheet:
    picture = picture_of(store.attachments.read(scan.sha256))
    day = read_day(store, activity_id, on)
    return _Sheet(scan, picture, day, tuple(paper_signatures(store, activity_id, on)))
