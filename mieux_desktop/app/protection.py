"""Changing the passphrase and the recovery code, from the settings."""

from functools import partial

from PySide6.QtCore import QObject

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.stores import change_passphrase, replace_recovery_code
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.first_run.printed_code import print_code
from mieux_desktop.ui.shell.protection import PassphraseDialog, RecoveryCodeDialog
from mieux_desktop.ui.shell.window import MainWindow
from mieux_desktop.ui.widgets.notices import Notice


class Protection(QObject):
    """Asks, changes on the writer's thread (Argon2id takes a moment), and tells the outcome."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def change_passphrase(self) -> None:
        """Ask for the current and the new passphrase."""
        dialog = PassphraseDialog(
            self._window,
            self.tr("Change the passphrase"),
            self.tr("The old passphrase stops working at once. Your recovery code stays valid."),
            self.tr("Change"),
            new=True,
        )
        dialog.confirmed.connect(partial(self._change, dialog))
        dialog.open()

    def make_recovery_code(self) -> None:
        """Ask for the passphrase, then show a new code once."""
        dialog = PassphraseDialog(
            self._window,
            self.tr("Make a new recovery code"),
            self.tr("The code on the sheet that you keep stops working."),
            self.tr("Make a code"),
            new=False,
        )
        dialog.confirmed.connect(partial(self._make_code, dialog))
        dialog.open()

    def _change(self, dialog: PassphraseDialog, current: str, new: str) -> None:
        def changed(_result: None) -> None:
            dialog.accept()
            text = self.tr("The passphrase is changed.")
            self._window.show_notice(Notice("good", text, closable=True))

        self._desk.write(
            change_passphrase,
            current,
            new,
            done=changed,
            failed=partial(self._show_wrong, dialog),
            owner=dialog,
        )

    def _make_code(self, dialog: PassphraseDialog, current: str, _new: str) -> None:
        def made(code: str) -> None:
            dialog.accept()
            shown = RecoveryCodeDialog(self._window, code)
            shown.print_requested.connect(lambda: print_code(shown, code))
            shown.open()

        self._desk.write(
            replace_recovery_code,
            current,
            done=made,
            failed=partial(self._show_wrong, dialog),
            owner=dialog,
        )

    def _show_wrong(self, dialog: PassphraseDialog, problem: Problem) -> None:
        dialog.show_wrong(sentence(problem))
