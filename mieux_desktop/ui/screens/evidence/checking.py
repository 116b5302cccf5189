"""Check of a file or a code, of whatever activity."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from mieux_desktop.domain.evidence import Certificate
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.certificates import CodeState, verify_certificate
from mieux_desktop.operations.day_lists import verify_list_file
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.file_saving import FileSaver
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.evidence.check_page import CheckPage
from mieux_desktop.ui.screens.evidence.part import Part
from mieux_desktop.ui.shell.commands import Command


class CheckPart(Part):
    """Asks the store and shows the verdict."""

    def __init__(self, desk: Desk, saver: FileSaver) -> None:
        self.check = CheckPage(desk.language)
        super().__init__(desk, saver, self.check)
        self.check.file_requested.connect(self.choose)
        self.check.file_dropped.connect(self.verify)
        self.check.code_given.connect(self.verify_code)

    def reload(self) -> None:
        """Nothing is shown before somebody asks."""

    def commands(self) -> list[Command]:
        """Return what can be checked by key."""
        return [
            Command("evidence.check", self.tr("Check a PDF"), "file", self.choose,
                    ("Ctrl+Shift+O",), "", "folder-open", "evidence-check", separated=True),
        ]  # fmt: skip

    def choose(self) -> None:
        """Ask for a PDF and check it."""
        words = self.tr("PDF document (*.pdf)")
        dialog = QFileDialog(self.page.window(), self.tr("Choose the list"), "", words)
        dialog.fileSelected.connect(lambda chosen: self.verify(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def verify(self, path: Path) -> None:
        """Tell whether a file is a list as it was exported."""
        self.desk.read(
            verify_list_file, path, done=partial(self.check.show_list, path),
            failed=self._refuse, owner=self.page,
        )  # fmt: skip

    def verify_code(self, code: str) -> None:
        """Tell what a check code stands for."""
        self.desk.read(verify_certificate, code, done=self._show_code, owner=self.page)

    def _show_code(self, found: tuple[CodeState, Certificate | None]) -> None:
        self.check.show_certificate(*found)

    def _refuse(self, problem: Problem) -> None:
        self.check.show_unreadable(sentence(problem))
