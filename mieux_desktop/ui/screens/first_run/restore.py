"""Restoring a backup: three steps from a folder to the store, by keyboard alone."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.backups import Backup, Prepared
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.first_run.restore_steps import CheckedStep, FolderStep, OpenStep
from mieux_desktop.ui.screens.first_run.steps import Step
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import scrolling
from mieux_desktop.ui.widgets.states import BusyState

_COLUMN = 664


class RestoreScreen(QWidget):
    """Leads to a backup that was checked and asks to restore it; it touches no file itself."""

    folder_requested = Signal()
    check_requested = Signal(object, str, str)  # Backup, passphrase or code, new passphrase
    cancel_requested = Signal()
    restore_requested = Signal(object)  # Prepared
    abandoned = Signal(object)  # Prepared that is not wanted after all
    left = Signal()

    def __init__(self, *, has_store: bool) -> None:
        super().__init__()
        self.setWindowTitle("MIEUX Desktop")  # not translated: a name
        self._has_store = has_store
        self._busy = False
        self._prepared: Prepared | None = None
        self._notice: Notice | None = None
        self.folder = FolderStep()
        self.open = OpenStep()
        self.folder.folder_requested.connect(self.folder_requested)
        self.folder.opened.connect(self._go_on)
        self._steps: list[Step] = [self.folder, self.open]
        self._stack = QStackedWidget()
        self._stack.setMaximumWidth(_COLUMN)
        for step in self._steps:
            step.changed.connect(self._show_state)
            self._stack.addWidget(step)
        self._progress = BusyState(
            self.tr("Copying and checking the backup"),
            self.tr("Your notes here are not touched."),
        )
        self._progress.setMaximumWidth(_COLUMN)
        self._progress.cancel_requested.connect(self.cancel_requested)
        self._progress.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_page(), 1)
        layout.addWidget(self._make_footer())
        QShortcut(QKeySequence("Alt+Left"), self, self._go_back)
        self._show(0)

    def show_backups(self, folder: Path, backups: Sequence[Backup]) -> None:
        """Show what a folder holds."""
        self._drop_notice()
        self.folder.show_backups(folder, list(backups))

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the copying has come."""
        self._progress.set_progress(done, total)

    def show_prepared(self, prepared: Prepared) -> None:
        """Show what the check found and offer to restore."""
        self._prepared = prepared
        self._drop_notice()
        self._set_busy(False)
        step = CheckedStep(prepared, has_store=self._has_store)
        self._steps.append(step)
        self._stack.addWidget(step)
        self._show(2)

    def show_problem(self, problem: Problem) -> None:
        """Say what failed; everything typed stays."""
        self._set_busy(False)
        if self._place == 1 and self.open.show_wrong(problem):
            return
        self._drop_notice()
        self._notice = Notice("bad", sentence(problem))
        self._page_column.insertWidget(0, self._notice)
        self._notice.show()

    def show_stopped(self) -> None:
        """Take keys again after the check was cancelled."""
        self._set_busy(False)

    def current_step(self) -> int:
        """Return the number of the step shown, from 1."""
        return self._place + 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            if isinstance(focus, QPushButton) and focus.isEnabled():
                focus.click()
            else:
                self._go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _make_page(self) -> QWidget:
        holder = QWidget()
        self._page_column = QVBoxLayout()
        self._page_column.setSpacing(16)
        self._page_column.addWidget(self._stack, 1)
        self._page_column.addWidget(self._progress)
        middle = QWidget()
        middle.setLayout(self._page_column)
        middle.setMaximumWidth(_COLUMN)
        row = QHBoxLayout(holder)
        row.setContentsMargins(64, 36, 64, 24)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        return scrolling(holder)

    def _make_footer(self) -> QFrame:
        footer = QFrame()
        footer.setObjectName("footer")
        row = QHBoxLayout(footer)
        row.setContentsMargins(32, 16, 24, 16)
        row.setSpacing(8)
        leave = Button(self.tr("Do not restore"), role="link", key=self.tr("Esc"))
        leave.clicked.connect(self._leave)
        self._reason = Label("", "body", "secondary")
        self._back = Button(self.tr("Back"))
        self._back.clicked.connect(self._go_back)
        self._continue = Button(self.tr("Continue"), role="primary")
        self._continue.clicked.connect(self._go_on)
        row.addWidget(leave)
        row.addStretch(1)
        row.addWidget(self._reason)
        row.addSpacing(8)
        row.addWidget(self._back)
        row.addWidget(self._continue)
        return footer

    def _show(self, place: int) -> None:
        self._place = place
        self._stack.setCurrentIndex(place)
        self._show_state()
        (self._steps[place].first or self._continue).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        reason = self._steps[self._place].reason()
        restoring = self._busy and self._place == 2
        busy = self.tr("Restoring the backup…") if restoring else ""
        self._reason.setText(busy if self._busy else reason)
        self._back.setEnabled(self._place > 0 and not self._busy)
        self._continue.setEnabled(not reason and not self._busy)
        words = (self.tr("Continue"), self.tr("Check the backup"), self.tr("Restore"))
        self._continue.setText(words[self._place])

    def _go_on(self) -> None:
        backup = self.folder.backup()
        if self._busy or self._steps[self._place].reason() or backup is None:
            return
        self._drop_notice()
        if self._place == 0:
            self.open.show_backup(backup)
            self._show(1)
        elif self._place == 1:
            self._set_busy(True)
            self.check_requested.emit(backup, self.open.secret(), self.open.new_passphrase())
        else:
            prepared, self._prepared = self._prepared, None
            self._set_busy(True)
            self.restore_requested.emit(prepared)

    def _go_back(self) -> None:
        if self._place == 0 or self._busy:
            return
        self._drop_notice()
        self._abandon()
        self._show(self._place - 1)

    def _leave(self) -> None:
        if self._busy:
            self.cancel_requested.emit()
            return
        self._abandon()
        self.left.emit()

    def _abandon(self) -> None:
        if self._place == 2:
            checked = self._steps.pop()
            self._stack.removeWidget(checked)
            checked.deleteLater()
        if self._prepared is not None:
            self.abandoned.emit(self._prepared)
            self._prepared = None

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._stack.setEnabled(not busy)
        if busy and self._place == 1:
            self._progress.start()
        else:
            self._progress.stop()
        self._show_state()

    def _drop_notice(self) -> None:
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
