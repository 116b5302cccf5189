"""Paper forms: makes the sheets as a PDF, and opens it to be printed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.model import Questionnaire
from mieux_desktop.operations.feedback_paper import write_paper_forms
from mieux_desktop.ui.background import Report
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.widgets.notices import Notice


class PaperForms(QObject):
    """Asks where to, writes, and says where it is."""

    noticed = Signal(object)  # Notice

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def make(
        self, form: Questionnaire, language: str, place: str, copies: int, window: QWidget
    ) -> None:
        """Ask for a file and write the sheets into it."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        dialog = QFileDialog(window, self.tr("Save the paper forms"), str(folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF document (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{form.name}-{language}.pdf")
        dialog.fileSelected.connect(
            lambda chosen: self.write(form, language, place, copies, Path(chosen))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(
        self, form: Questionnaire, language: str, place: str, copies: int, path: Path
    ) -> None:
        """Write the sheets, and offer to open them."""

        def work(_report: Report, _cancelled: Callable[[], bool]) -> Path:
            write_paper_forms(form, language, place, copies, path)
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
