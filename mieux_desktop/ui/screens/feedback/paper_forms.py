"""Papers to print: asks where a PDF goes, writes it, and offers to open it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mieux_desktop.domain.problems import Problem
from mieux_desktop.ui.background import Report
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.widgets.notices import Notice


class PaperForms(QObject):
    """Sheets of a form, or slips to cut."""

    noticed = Signal(object)  # Notice

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def ask(self, title: str, name: str, window: QWidget, then: Callable[[Path], object]) -> None:
        """Ask for a file, and go on with it; `name` is what it is called without a choice."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        dialog = QFileDialog(window, title, str(folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF document (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{name}.pdf")
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path, write: Callable[[Path], object]) -> None:
        """Write the file beside other work, and offer to open it."""

        def work(_report: Report, _cancelled: Callable[[], bool]) -> Path:
            write(path)
            return path

        self._desk.background.work(work, owner=self, done=self._tell, failed=self._refuse)

    def _tell(self, path: Path) -> None:
        def open_it() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        words = self.tr("The sheets are in “{name}”.")
        notice = Notice(
            "good", words.format(name=path.name),
            buttons=[(self.tr("Open file"), open_it)], closable=True,
        )  # fmt: skip
        self.noticed.emit(notice)

    def _refuse(self, problem: Problem) -> None:
        self.noticed.emit(Notice("bad", sentence(problem), closable=True))
