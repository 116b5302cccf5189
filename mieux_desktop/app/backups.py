"""Backups of the open store: each day by itself, on request, and before the program ends."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.backups import (
    Backup,
    BackupState,
    backup_state,
    choose_backup_place,
    keep_backups,
    make_backup,
)
from mieux_desktop.ui import dates
from mieux_desktop.ui.background import Task
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.shell.backup_card import BackupCard, ClosingBackup
from mieux_desktop.ui.shell.backup_words import age
from mieux_desktop.ui.shell.window import MainWindow
from mieux_desktop.ui.widgets.notices import Notice

_FIRST_LOOK_MS = 60_000  # after the unlock, when the window is at rest
_LOOK_EVERY_MS = 3_600_000


class Backups(QObject):
    """Makes backups beside the user's work and tells the settings, or the window, how it went."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._card: BackupCard | None = None
        self._task: Task | None = None
        self._notice: Notice | None = None  # that a backup is under way
        self._warned = self._ending = False
        self._look = QTimer(self)
        self._look.timeout.connect(self.look)
        self._look.start(_FIRST_LOOK_MS)
        window.backup_requested.connect(self.back_up)

    def show_in(self, card: BackupCard) -> None:
        """Keep the card of the settings up to date."""
        self._card = card
        card.place_requested.connect(self._choose_place)
        card.backup_requested.connect(self.back_up)
        card.cancel_requested.connect(self.cancel)
        card.keep_chosen.connect(
            lambda count: self._desk.write(keep_backups, count, done=self._show, owner=self)
        )
        self._refresh()

    def look(self) -> None:
        """Make a backup if one is due; say once when the last one is old."""
        self._look.setInterval(_LOOK_EVERY_MS)
        self._desk.read(backup_state, done=self._back_up_if_due, owner=self)

    def back_up(self) -> None:
        """Make a backup now, to a folder that is asked for if none was chosen."""

        def begin(state: BackupState) -> None:
            if state.place is None:
                self._choose_place()
            else:
                self._start(told=True)

        self._desk.read(backup_state, done=begin, owner=self)

    def back_up_before_end(self, then: Callable[[], None]) -> None:
        """Make the backup of the day if it is due, then go on in any case."""
        if self._ending:
            return
        self._ending = True

        def begin(state: BackupState) -> None:
            if not state.is_due and self._task is None:
                then()
                return
            task = self._task or self._start(told=False)
            dialog = ClosingBackup(self._window)
            task.progressed.connect(dialog.show_progress)
            task.ended.connect(then)
            dialog.rejected.connect(task.cancel)
            dialog.open()

        self._desk.read(backup_state, done=begin, owner=self, failed=lambda _problem: then())

    def cancel(self) -> None:
        """Stop the backup under way; nothing of it stays behind."""
        if self._task is not None:
            self._task.cancel()

    def close(self) -> None:
        """Stop all work before the store is closed."""
        self._look.stop()
        self.cancel()

    def _back_up_if_due(self, state: BackupState) -> None:
        self._show(state)
        if state.is_due:
            self._start(told=False)
        elif state.place is not None and state.is_old and not self._warned:
            self._warned = True
            text = self.tr("There is no backup in the folder that you chose. Plug in the stick.")
            if state.last_at is not None:
                text = self.tr("The last backup was made {age}. Plug in the stick.")
                text = text.format(age=age(state.last_at))
            self._window.show_notice(Notice("warning", text, closable=True))

    def _start(self, *, told: bool) -> Task:
        if self._task is not None:
            return self._task
        store = self._desk.store

        def failed(problem: Problem) -> None:
            self._notice = None
            # A stick that is pulled again at once is no news; the age of the last one is told.
            if told or problem.code != "backup-place-missing":
                notice = Notice("warning", sentence(problem), closable=True)
                self._window.show_notice(notice)

        def done(backup: Backup) -> None:
            if told:
                self._notice = None
                text = self.tr("The backup is made and was read back: {size}.")
                text = text.format(size=dates.size(backup.size_bytes))
                self._window.show_notice(Notice("good", text, closable=True))

        task = self._task = self._desk.background.work(
            lambda progress, cancelled: make_backup(store, progress, cancelled),
            owner=self,
            done=done,
            failed=failed,
        )
        task.progressed.connect(self._show_progress)
        task.ended.connect(self._end)
        if told:
            self._notice = Notice(
                "info",
                self.tr("A backup is being made. You can go on working."),
                buttons=((self.tr("Cancel"), self.cancel),),
            )
            self._window.show_notice(self._notice)
        return task

    def _end(self) -> None:
        self._task = None
        if self._notice is not None and isValid(self._notice) and not self._notice.isHidden():
            self._notice.close_notice()  # stopped: nothing else took its place
        self._notice = None
        if self._card is not None:
            self._card.show_ended()
            self._refresh()

    def _choose_place(self) -> None:
        title = self.tr("Choose a folder for backups, on another disk")
        dialog = QFileDialog(self._window, title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._use_place)
        dialog.open()

    def _use_place(self, folder: str) -> None:
        def chosen(state: BackupState) -> None:
            self._show(state)
            self._start(told=True)

        self._desk.write(choose_backup_place, Path(folder), done=chosen, owner=self)

    def _refresh(self) -> None:
        self._desk.read(backup_state, done=self._show, owner=self)

    def _show(self, state: BackupState) -> None:
        if self._card is not None:
            self._card.show_state(state)

    def _show_progress(self, done: int, total: int) -> None:
        if self._card is not None:
            self._card.show_progress(done, total)
