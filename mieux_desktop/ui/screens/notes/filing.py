"""Files on their way into a note: chosen, dropped or pasted; opened, described, removed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QFileDialog

from mieux_desktop.domain.notes import Attachment
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attachments import (
    Sealed,
    attach,
    file_under,
    keep_original,
    open_copy,
    remove_attachment,
    save_attachment,
    save_copy,
    seal_file,
    seal_picture,
)
from mieux_desktop.ui import dates
from mieux_desktop.ui.background import Report
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.notes.note_pane import NotePane
from mieux_desktop.ui.screens.notes.writing import NoteWriting
from mieux_desktop.ui.widgets.notices import Notice

_OFFER_ORIGINAL = ("photo-unknown", "photo-too-large", "photo-damaged")


class Filing(QObject):
    """Seals files beside the writer, so that typing goes on, then files them under the note."""

    stored = Signal()  # a note has got another attachment

    def __init__(self, desk: Desk, pane: NotePane, writing: NoteWriting, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pane = pane
        self._editing = writing.editing
        self._attachments: list[Attachment] = []
        self._sources: dict[bytes, Path] = {}  # of what was added since unlocking, kept nowhere
        row = pane.attachments
        row.add_requested.connect(self.choose)
        row.open_requested.connect(self._open)
        row.copy_requested.connect(self._copy)
        row.original_requested.connect(self._ask_original)
        row.remove_requested.connect(self._remove)
        row.described.connect(self._describe)
        pane.files_dropped.connect(self.add)
        pane.editor.picture_pasted.connect(self._paste)

    def show(self, attachments: Sequence[Attachment]) -> None:
        """Show the attachments of the note that was opened."""
        self._attachments = list(attachments)
        self._pane.show_attachments(attachments)

    def choose(self) -> None:
        """Let the user choose files."""
        if self._editing.note is None:
            return
        dialog = QFileDialog(self._pane, self.tr("Add files to the note"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add(self, paths: Sequence[str], *, original: bool = False) -> None:
        """Add files to the open note, each with its progress; photos are prepared first."""
        if self._editing.note is not None:
            for path in map(Path, paths):
                self._seal(path, original, partial(self._attach, self._editing.note.id, path))

    def _seal(self, path: Path, original: bool, done: Callable[[Sealed], None]) -> None:
        row = self._pane.attachments.add_incoming(path.name)
        store = self._desk.store

        def work(progress: Report, cancelled: Callable[[], bool]) -> Sealed:
            def report(done: int, total: int) -> None:  # signals carry 32 bits
                progress(1000 * done // max(total, 1), 1000)

            return seal_file(store, path, original=original, progress=report, cancelled=cancelled)

        task = self._desk.background.work(
            work,
            owner=self,
            done=done,
            failed=lambda problem: self._refused(problem, path),
        )
        task.progressed.connect(row.set_progress)
        row.cancel_requested.connect(task.cancel)
        task.ended.connect(row.deleteLater)

    def _paste(self, image: QImage) -> None:
        if self._editing.note is None:
            return
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, b"PNG")
        content = bytes(buffer.data().data())
        now = datetime.now(UTC)
        when = f"{dates.short_day(dates.local_day(now))} {dates.clock(now)}"
        name = self.tr("Pasted picture {when}").format(when=when) + ".png"
        self._desk.background.work(
            lambda _progress, _cancelled: seal_picture(self._desk.store, content, name),
            owner=self,
            done=partial(self._attach, self._editing.note.id, None),
            failed=self._desk.problem.emit,
        )

    def _attach(self, note_id: bytes, path: Path | None, sealed: Sealed) -> None:
        note, done = self._editing.note, partial(self._attached, path)
        if note is not None and note.id == note_id:
            self._editing.write(attach, sealed, done=done)
        else:  # the writer went on to another note meanwhile
            self._desk.write(file_under, note_id, sealed, owner=self, done=done)

    def _attached(self, path: Path | None, attachment: Attachment) -> None:
        if path is not None:
            self._sources[attachment.id] = path
        note = self._editing.note
        held = any(known.id == attachment.id for known in self._attachments)
        if note is not None and note.id == attachment.note_id and not held:
            self.show([*self._attachments, attachment])
        self.stored.emit()

    def _refused(self, problem: Problem, path: Path) -> None:
        if problem.code == "cancelled":
            return
        if problem.code not in _OFFER_ORIGINAL:
            self._desk.problem.emit(problem)
            return
        notice = Notice(
            "warning",
            sentence(problem),
            title=path.name,
            buttons=[(self.tr("Attach the original"), lambda: self._add_original(notice, path))],
            closable=True,
        )
        self._pane.show_notice(notice)

    def _add_original(self, notice: Notice, path: Path) -> None:
        notice.close_notice()
        self.add([str(path)], original=True)

    def _open(self, attachment: Attachment) -> None:
        self._desk.read(open_copy, attachment, owner=self, done=self._show_copy)

    def _show_copy(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._desk.problem.emit(Problem("no-program"))

    def _copy(self, attachment: Attachment) -> None:
        dialog = QFileDialog(self._pane, self.tr("Save a copy"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(attachment.name)
        dialog.fileSelected.connect(
            lambda path: self._desk.read(
                save_copy, attachment, Path(path), owner=self, done=lambda _: None
            )
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_original(self, photo: Attachment) -> None:
        """Take the file that the photo was made from; ask for it where it is not known."""
        path = self._sources.get(photo.id)
        if path is not None and path.is_file():
            self._take_original(photo, path)
            return
        dialog = QFileDialog(self._pane, self.tr("Choose the original photo"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self._take_original(photo, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_original(self, photo: Attachment, path: Path) -> None:
        def kept(attachment: Attachment) -> None:
            if any(held.id == photo.id for held in self._attachments):
                self.show([attachment if h.id == photo.id else h for h in self._attachments])
            self._desk.undoable.emit(self.tr("Original kept, with all that the camera wrote in it"))

        def keep(sealed: Sealed) -> None:
            self._desk.write(keep_original, photo, sealed, owner=self, done=kept)

        self._seal(path, True, keep)

    def _remove(self, attachment: Attachment) -> None:
        self.show([held for held in self._attachments if held.id != attachment.id])
        self._desk.write(
            remove_attachment, attachment.id, owner=self,
            done=lambda _: self._desk.undoable.emit(self.tr("Attachment removed")),
        )  # fmt: skip

    def _describe(self, attachment: Attachment, caption: str, consent: str) -> None:
        edited = replace(attachment, caption=caption, consent=consent)
        self._desk.write(save_attachment, attachment, edited, owner=self)
