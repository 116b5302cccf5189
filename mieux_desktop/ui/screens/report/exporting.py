"""The export of a report: where to, how far, and what came of it."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.document_files import (
    Export,
    Format,
    export_folder,
    free_file_name,
    remember_export,
    write_document,
)
from mieux_desktop.operations.documents import About
from mieux_desktop.operations.drafts import settle_drafts
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.background import Report, Task
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.widgets.notices import Notice

_Asked = tuple[About, str, Format]  # a document, in a language, as a kind of file
_Suggested = tuple[Path, bool]  # a file that is not there yet; whether its folder was chosen once


class Exporting(QObject):
    """Writes one report at a time; the writer of the store stays free while pages are drawn."""

    started = Signal()
    progressed = Signal(int, int)  # pages drawn, pages in all
    ended = Signal()
    noticed = Signal(object)  # Notice, or None to take the last one away
    exported = Signal(object)  # Export

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._asked: _Asked | None = None

    def export(self, asked: _Asked, window: QWidget) -> None:
        """Write a new file into the folder used last; ask where the first time ever."""

        def go_on(found: _Suggested) -> None:
            path, chosen = found
            if chosen:
                self.export_to(asked, path)
            else:
                self._ask(asked, window, path)

        if self._task is None:
            self._desk.read(_suggest, asked, owner=self, done=go_on)

    def ask_where(self, asked: _Asked, window: QWidget) -> None:
        """Ask for the file, then write it; the next export goes to the same folder."""
        if self._task is None:
            self._desk.read(
                _suggest, asked, owner=self,
                done=lambda found: self._ask(asked, window, found[0]),
            )  # fmt: skip

    def export_to(self, asked: _Asked, path: Path) -> None:
        """Save everything typed, then write the file; ignored while an export is under way."""
        if self._asked is not None:
            return
        self._asked = asked
        self.noticed.emit(None)
        self.started.emit()
        self._desk.write(
            settle_drafts, owner=self,
            done=lambda _: self._write(path), failed=partial(self._fail, path),
        )  # fmt: skip

    def cancel(self) -> None:
        """Stop; the file stays as it was."""
        if self._task is not None:
            self._task.cancel()
            self._end()
            words = self.tr("The export was stopped. No file was written.")
            self.noticed.emit(Notice("info", words, closable=True))

    def _ask(self, asked: _Asked, window: QWidget, path: Path) -> None:
        form = asked[2]
        dialog = QFileDialog(window, self.tr("Export the document"), str(path.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {
            Format.PDF: self.tr("PDF document (*.pdf)"),
            Format.DOCX: self.tr("Word document (*.docx)"),
            Format.XLSX: self.tr("Excel workbook (*.xlsx)"),
        }
        dialog.setNameFilter(filters[form])
        dialog.setDefaultSuffix(form)
        dialog.selectFile(path.name)
        dialog.fileSelected.connect(lambda chosen: self.export_to(asked, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, path: Path) -> None:
        if self._asked is None:
            return
        (about, language, form), store = self._asked, self._desk.store

        def write(progress: Report, cancelled: Callable[[], bool]) -> Export:
            return write_document(store, *about, language, path, form, progress, cancelled)

        self._task = self._desk.background.work(
            write, owner=self, done=self._finish, failed=partial(self._fail, path), on="readers"
        )
        self._task.progressed.connect(self._move)

    def _move(self, done: int, total: int) -> None:
        if isValid(self):  # the window may have been closed meanwhile
            self.progressed.emit(done, total)

    def _end(self) -> None:
        self._task = None
        self._asked = None
        self.ended.emit()

    def _finish(self, export: Export) -> None:
        asked = self._asked
        self._end()
        if asked is None:
            return
        about, language, form = asked
        self._desk.write(
            remember_export, *about, language, form, export, owner=self,
            done=lambda _: self.exported.emit(export),
        )  # fmt: skip
        words = self.tr("“{name}” is in {folder}. The file is not encrypted.")
        self.noticed.emit(
            Notice(
                "good",
                words.format(name=export.path.name, folder=_shown(export.path.parent)),
                title=self.tr("Report exported"),
                buttons=(
                    (self.tr("Open file"), lambda: _open(export.path)),
                    (self.tr("Show in folder"), lambda: _open(export.path.parent)),
                    (self.tr("Save elsewhere"), partial(self.elsewhere, asked)),
                ),
                closable=True,
            )
        )

    def _fail(self, path: Path, problem: Problem) -> None:
        asked = self._asked
        self._end()
        if asked is None:
            return
        again = partial(self.export_to, asked, path)
        elsewhere = partial(self.elsewhere, asked)
        self.noticed.emit(
            Notice(
                "bad",
                self._sentence(problem, path),
                title=self.tr("The report could not be saved"),
                buttons=(
                    (self.tr("Save elsewhere"), elsewhere),
                    (self.tr("Try again"), again),
                ),
                closable=True,
            )
        )

    def elsewhere(self, asked: _Asked) -> None:
        """Ask for another place, after a failure or as well."""
        window = self.parent()
        if isinstance(window, QWidget):
            self.ask_where(asked, window)

    def _sentence(self, problem: Problem, path: Path) -> str:
        folder = path.parent.name or str(path.parent)
        told = {
            "disk-full": self.tr(
                "There is no room left where “{folder}” is. Your report is safe on this laptop."
            ),
            "read-only": self.tr(
                "The folder “{folder}” cannot be written. Your report is safe on this laptop."
            ),
            "cannot-open": self.tr(
                "The folder “{folder}” is no longer there. If it is on a stick, put the stick in. "
                "Your report is safe on this laptop."
            ),
            "file-in-use": self.tr(
                "The file “{name}” is open in another program. Close it there and try again."
            ),
            "disk-error": self.tr(
                "The disk with “{folder}” reports an error. Your report is safe on this laptop."
            ),
        }.get(problem.code)
        return told.format(folder=folder, name=path.name) if told else sentence(problem)


def _suggest(store: Store, asked: _Asked) -> _Suggested:
    about, language, form = asked
    used = export_folder(store)
    chosen = used is not None and used.is_dir()
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = used if used and chosen else Path(QStandardPaths.writableLocation(documents))
    return folder / free_file_name(store, *about, language, folder, form), chosen


def _shown(folder: Path) -> str:
    """Return a path that keeps its direction and can be broken into lines at its folders."""
    return f"\u2066{str(folder).replace(os.sep, os.sep + chr(0x200B))}\u2069"


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
