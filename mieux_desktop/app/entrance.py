"""The entrance: from the unlock field, the first run or a backup to an open store."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mieux_desktop.app.frame import Window
from mieux_desktop.paths import has_store
from mieux_desktop.ui.background import Background
from mieux_desktop.ui.languages import Languages
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.unlock.screen import UnlockScreen

if TYPE_CHECKING:  # these import the store, which the first paint must not wait for
    from mieux_desktop.operations.stores import Store
    from mieux_desktop.ui.screens.first_run.screen import FirstRunScreen
    from mieux_desktop.ui.screens.first_run.steps import NewProfile


class Entrance(QObject):
    """Shows its screens in the window; `make_way` lets go of a store before one is opened."""

    opened = Signal(object)  # Store
    created = Signal(object)  # Store, open too
    quit_requested = Signal()

    def __init__(
        self,
        folder: Path,
        window: Window,
        background: Background,
        languages: Languages,
        make_way: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._folder = folder
        self._window = window
        self._background = background
        self._languages = languages
        self._make_way = make_way

    def show_first(self) -> None:
        """Show the unlock field, or the first run where there is no store."""
        if has_store(self._folder):
            self._ask_keyring(self.show_unlock(""))
        else:
            self._show_first_run()

    def show_unlock(self, locked_name: str) -> UnlockScreen:
        """Ask for the passphrase, of somebody whose work was locked if there is a name."""
        screen = UnlockScreen(locked_name=locked_name)
        screen.unlock_requested.connect(lambda passphrase: self._unlock(screen, passphrase))
        screen.recover_requested.connect(
            lambda code, passphrase: self._recover(screen, code, passphrase)
        )
        screen.retry_requested.connect(lambda: self.show_unlock(locked_name))
        screen.restore_requested.connect(self._show_restore)
        screen.quit_requested.connect(self.quit_requested)
        self._window.show_page(screen)
        screen.setFocus()
        return screen

    def _ask_keyring(self, screen: UnlockScreen) -> None:
        """Open the store through the system's keyring where the user wanted that."""

        def unlock() -> "Store | None":
            from mieux_desktop.operations.stores import unlock_by_keyring

            return unlock_by_keyring(self._folder)

        def opened(store: "Store | None") -> None:
            if store is not None:
                self.opened.emit(store)

        # A problem is told when the passphrase is tried; until then the field just waits.
        self._background.write(unlock, owner=screen, done=opened, failed=lambda _problem: None)

    def _unlock(self, screen: UnlockScreen, passphrase: str) -> None:
        def unlock() -> "Store":
            from mieux_desktop.operations.stores import unlock_store

            return unlock_store(self._folder, passphrase)

        self._open(screen, unlock)

    def _recover(self, screen: UnlockScreen, code: str, passphrase: str) -> None:
        def recover() -> "Store":
            from mieux_desktop.operations.stores import recover_store

            return recover_store(self._folder, code, passphrase)

        self._open(screen, recover)

    def _open(self, screen: UnlockScreen, way: "Callable[[], Store]") -> None:
        self._make_way()
        screen.show_busy()
        self._background.write(way, owner=screen, done=self.opened.emit, failed=screen.show_problem)

    def _show_restore(self) -> None:
        from mieux_desktop.app.restoring import Restoring
        from mieux_desktop.ui.screens.first_run.restore import RestoreScreen

        self._make_way()
        present = has_store(self._folder)
        screen = RestoreScreen(has_store=present)
        screen.left.connect(partial(self.show_unlock, "") if present else self._show_first_run)
        restoring = Restoring(screen, self._folder, self._background)
        restoring.restored.connect(
            lambda passphrase: self._unlock(self.show_unlock(""), passphrase)
        )
        self._window.show_page(screen)

    def _show_first_run(self) -> None:
        from mieux_desktop.domain.actions import Action
        from mieux_desktop.operations.catalogue import load_programme, load_shipped
        from mieux_desktop.operations.stores import new_recovery_code
        from mieux_desktop.ui.screens.first_run.screen import FirstRunScreen

        shipped = load_shipped()
        actions = sum(isinstance(record, Action) for record in shipped)
        programme = load_programme(self._languages.current)
        screen = FirstRunScreen(
            new_recovery_code,
            (actions, len(shipped) - actions),
            self._languages.available(),
            self._languages.current,
            tuple(" ".join(line) for line in (programme.funded_by, programme.implemented_by)),
        )
        screen.language_chosen.connect(self._languages.choose)
        screen.restore_requested.connect(self._show_restore)
        screen.quit_requested.connect(self.quit_requested)
        screen.finished.connect(
            lambda profile, passphrase, code: self._create(screen, profile, passphrase, code)
        )
        self._window.show_page(screen)

    def _create(
        self, screen: "FirstRunScreen", profile: "NewProfile", passphrase: str, code: str
    ) -> None:
        def create() -> "Store":
            from mieux_desktop.operations.stores import create_store

            return create_store(
                self._folder, profile.name, profile.role, profile.function, passphrase, code
            )

        screen.show_busy()
        self._background.write(
            create,
            owner=self,
            done=self.created.emit,
            failed=lambda problem: screen.show_problem(sentence(problem)),
        )
