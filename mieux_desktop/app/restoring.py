"""Restoring a backup before a store is open: joins the screen to the work."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.backups import (
    Backup,
    Prepared,
    abandon_restore,
    complete_restore,
    find_backups,
    prepare_restore,
)
from mieux_desktop.ui.background import Background, Task
from mieux_desktop.ui.screens.first_run.restore import RestoreScreen


class Restoring(QObject):
    """Finds, checks and restores for one screen, and goes with it."""

    restored = Signal(str)  # the passphrase that opens the store now

    def __init__(self, screen: RestoreScreen, folder: Path, background: Background) -> None:
        super().__init__(screen)
        self._screen = screen
        self._folder = folder
        self._background = background
        self._task: Task | None = None
        screen.folder_requested.connect(self._choose_folder)
        screen.check_requested.connect(self._check)
        screen.cancel_requested.connect(self._cancel)
        screen.restore_requested.connect(self._restore)
        screen.abandoned.connect(self._abandon)

    def find(self, folder: Path) -> None:
        """Look for backups in a folder and show them."""
        self._background.work(
            lambda _progress, _cancelled: find_backups(folder),
            owner=self._screen,
            done=partial(self._screen.show_backups, folder),
            failed=self._screen.show_problem,
        )

    def _choose_folder(self) -> None:
        title = self.tr("Choose the folder of your backups")
        dialog = QFileDialog(self._screen, title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.find(Path(name)))
        dialog.open()

    def _check(self, backup: Backup, secret: str, new_passphrase: str) -> None:
        folder = self._folder
        task = self._task = self._background.work(
            lambda progress, cancelled: prepare_restore(
                folder, backup, secret, new_passphrase, progress, cancelled
            ),
            owner=self._screen,
            done=self._screen.show_prepared,
            failed=self._screen.show_problem,
        )
        task.progressed.connect(self._screen.show_progress)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.ended.connect(self._screen.show_stopped)
            self._task.cancel()
            self._task = None

    def _restore(self, prepared: Prepared) -> None:
        folder, passphrase = self._folder, self._screen.open.passphrase_to_come()

        def failed(problem: Problem) -> None:
            self._abandon(prepared)
            self._screen.show_problem(problem)

        self._background.write(
            lambda: complete_restore(folder, prepared),
            owner=self._screen,
            done=lambda _kept: self.restored.emit(passphrase),
            failed=failed,
        )

    def _abandon(self, prepared: Prepared) -> None:
        self._background.write(lambda: abandon_restore(prepared), owner=self._screen)
