"""The program: one window that goes from first run or unlock to work, lock and quit."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QThreadPool, QTimer
from PySide6.QtGui import QDropEvent, QIcon, QWindow
from PySide6.QtWidgets import QApplication, QMessageBox

from mieux_desktop.app.dropping import take_drop
from mieux_desktop.app.entrance import Entrance
from mieux_desktop.app.frame import Window
from mieux_desktop.app.second_start import SecondStarts
from mieux_desktop.domain.problems import Problem
from mieux_desktop.paths import resources
from mieux_desktop.ui.background import Background
from mieux_desktop.ui.cyclic_garbage import CyclicGarbage
from mieux_desktop.ui.languages import Languages
from mieux_desktop.ui.preferences import Settings, read_preferences, write_preferences
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.unlock.screen import UnlockScreen
from mieux_desktop.ui.theme import Theme

if TYPE_CHECKING:  # these import the store, which the first paint must not wait for
    from mieux_desktop.app.workspace import Workspace
    from mieux_desktop.operations.stores import Store

_LISTEN_AFTER_MS = 300  # behind the first paint


def make_application() -> QApplication:
    """Make the Qt application with its name and icon."""
    application = QApplication(["mieux-desktop"])
    application.setApplicationName("mieux-desktop")
    application.setApplicationDisplayName("MIEUX Desktop")
    application.setDesktopFileName("mieux-desktop")  # Wayland takes name and icon from there
    application.setWindowIcon(QIcon(str(resources() / "icons" / "app.svg")))
    return application


class Program(QObject):
    """Owns the window, the background and, while unlocked, the store and the workspace."""

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        *,
        note_only: bool = False,
        file: Path | None = None,
    ) -> None:
        super().__init__(application)
        self.closed = False
        self.workspace: Workspace | None = None
        self.store: Store | None = None
        self._over: UnlockScreen | None = None  # before a workspace that goes on collecting
        self._behind: Workspace | None = None  # locked, while its last sync goes on
        self._application = application
        self._folder = folder
        self._note_only = note_only
        self._files = [file] if file else []  # to receive once the store is open
        self._settings = read_preferences(folder)
        self._languages = Languages(application)
        self._languages.choose(self._settings.language)
        self._theme = Theme(application, self._settings.theme)
        self._background = Background(self)
        self._garbage = CyclicGarbage(self)
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.lock)
        self.window = Window(self._may_close)
        self.window.file_dropped.connect(self.receive)
        self._entrance = Entrance(
            folder, self.window, self._background, self._languages, self._leave_behind
        )
        self._entrance.opened.connect(self._enter)
        self._entrance.created.connect(self._enter_first)
        self._entrance.quit_requested.connect(self.quit)
        self._second_starts = SecondStarts(folder, self)
        self._second_starts.wanted.connect(self._come_up)
        self._second_starts.file_wanted.connect(self.receive)
        # A filter of the application would be called for every event of every widget.
        application.focusWindowChanged.connect(self._watch)

    def start(self) -> None:
        """Show the first screen: the unlock field, or the first run where there is no store."""
        self._entrance.show_first()
        self.window.show()
        # The store's libraries load behind the first paint.
        QTimer.singleShot(0, lambda: QThreadPool.globalInstance().start(_load_workspace))
        QTimer.singleShot(_LISTEN_AFTER_MS, self._second_starts, self._second_starts.listen)

    def lock(self) -> None:
        """Make everything typed durable, drop the key and ask for the passphrase."""
        if self.workspace is not None and self._over is None:
            if self.workspace.keeps_open:
                self.workspace.settle(self._cover_collecting)
                return
            name = self.workspace.desk.profile.name
            self.workspace.settle(partial(self._cover, name))

    def quit(self) -> None:
        """Make everything typed durable and end the program."""
        if self.workspace is None:
            self._leave(self._end)
        else:
            self.workspace.settle(self._back_up_and_end, failed=self._ask_to_lose)

    def receive(self, file: Path) -> None:
        """Take in a file of another laptop or check a PDF, after the unlock if need be."""
        self._files.append(file)
        self._receive_waiting()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):
            return take_drop(event, self.receive)
        if self.workspace is not None and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,  # a key that becomes a command is no other event
            QEvent.Type.MouseButtonPress,
            QEvent.Type.Wheel,
            QEvent.Type.TouchBegin,
        ):
            self._idle.start()
        return False

    def _may_close(self) -> bool:
        if not self.closed:
            self.quit()  # first everything typed becomes durable
        return self.closed

    def _receive_waiting(self) -> None:
        if self.workspace is not None:
            files, self._files = self._files, []
            for file in files:
                self.workspace.receive(file)

    def _watch(self, window: QWindow | None) -> None:
        """See what the user does in a window that got the keyboard; twice counts as once."""
        if window is not None:
            window.installEventFilter(self)

    def _come_up(self, note_only: bool) -> None:
        """Do what a second start wants: the quick note alone, after unlocking if need be."""
        if note_only and self.workspace is not None and self._over is None:
            self.workspace.open_quick_note()
            return
        self._note_only = self._note_only or note_only
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _enter_first(self, store: "Store") -> None:
        self._keep_settings(Settings(language=self._languages.current))
        self._enter(store)

    def _enter(self, store: "Store") -> None:
        from mieux_desktop.operations.whereabouts import is_elsewhere, settle_here
        from mieux_desktop.ui.shell.whereabouts import WhereaboutsDialog

        self.store = store

        def settle(copied: bool) -> None:
            self._background.write(
                lambda: settle_here(store, copied=copied),
                owner=self,
                done=lambda _none: self._enter_settled(store),
            )

        if is_elsewhere(store):
            dialog = WhereaboutsDialog(self.window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.answered.connect(settle)
            dialog.rejected.connect(partial(self._leave, partial(self._entrance.show_unlock, "")))
            dialog.open()
        else:
            self._enter_settled(store)

    def _enter_settled(self, store: "Store") -> None:
        from mieux_desktop.app.workspace import Workspace

        self._second_starts.listen()
        self._build(Workspace(store, self._background, self._settings, self._languages))
        self._idle.setInterval(self._settings.lock_minutes * 60_000)
        self._idle.start()

    def _build(self, workspace: "Workspace") -> None:
        self.workspace = workspace
        workspace.settings_changed.connect(self._apply_settings)
        workspace.window.lock_requested.connect(self.lock)
        workspace.collecting.cover_requested.connect(self._cover_collecting)
        workspace.collecting.uncover_requested.connect(self._uncover)
        workspace.collecting.idle.connect(self._end_collecting)
        workspace.signing.idle.connect(self._end_collecting)
        workspace.window.closing.connect(self.quit)
        self.window.show_page(workspace.window)
        workspace.open(note_only=self._note_only)
        self._note_only = False
        self._receive_waiting()

    def _apply_settings(self, settings: Settings) -> None:
        language_changed = settings.language != self._settings.language
        self._keep_settings(settings)
        self._theme.choose(settings.theme)
        self._idle.setInterval(settings.lock_minutes * 60_000)
        if language_changed and self.workspace is not None:
            self.workspace.settle(self._rebuild)

    def _keep_settings(self, settings: Settings) -> None:
        self._settings = settings
        write_preferences(self._folder, settings)

    def _rebuild(self) -> None:
        from mieux_desktop.app.workspace import Workspace

        if self.workspace is None or self.store is None:
            return
        place = self.workspace.place()
        self.workspace.close()
        self._languages.choose(self._settings.language)
        workspace = Workspace(self.store, self._background, self._settings, self._languages)
        self._build(workspace)
        workspace.go_to(place)

    def _cover(self, name: str) -> None:
        """Ask for the passphrase; while a sync is under way, the key is dropped when it ends."""
        workspace = self.workspace
        if workspace is None or not workspace.syncing.state.running:
            self._leave(partial(self._entrance.show_unlock, name))
            return
        self._idle.stop()
        self.workspace, self._behind = None, workspace
        workspace.leave_syncing(self._leave_behind)
        self._entrance.show_unlock(name)

    def _cover_collecting(self) -> None:
        """Ask for the passphrase, while people go on answering or signing: the store stays open."""
        workspace, store = self.workspace, self.store
        if workspace is None or store is None or self._over is not None:
            return
        from mieux_desktop.operations.feedback_kiosk import check_owner

        self._idle.stop()
        screen = self._over = UnlockScreen(locked_name=workspace.desk.profile.name)

        def unlock(passphrase: str) -> None:
            screen.show_busy()
            self._background.read(
                partial(check_owner, store, passphrase),
                owner=screen, done=lambda _none: self._come_back(), failed=screen.show_problem,
            )  # fmt: skip

        screen.unlock_requested.connect(unlock)
        self.window.show_over(screen)
        screen.setFocus()

    def _come_back(self) -> None:
        """Show the work again: the owner has given the passphrase."""
        self._uncover()
        if self.workspace is not None:
            self.workspace.collecting.unlocked.emit()

    def _uncover(self) -> None:
        screen, self._over = self._over, None
        if screen is not None:
            self.window.uncover(screen)
            self._idle.start()

    def _end_collecting(self) -> None:
        """Drop the key behind the lock, when nobody answers or signs any more."""
        workspace = self.workspace
        if self._over is not None and workspace is not None and not workspace.keeps_open:
            name = workspace.desk.profile.name
            self._uncover()
            self._leave(partial(self._entrance.show_unlock, name))

    def _leave_behind(self) -> None:
        """End a sync that goes on behind the lock, if there is one, and drop the key."""
        if self._behind is not None:
            self._leave(lambda: None)

    def _leave(self, then: Callable[[], object]) -> None:
        """Close the workspace and the store, then go on."""
        for workspace in (self.workspace, self._behind):
            if workspace is not None:
                self._idle.stop()
                workspace.close()
        self.workspace = self._behind = None
        self._background.wait_idle()
        if self.store is not None:
            self.store.close()
            self.store = None
        then()

    def _back_up_and_end(self) -> None:
        if self.workspace is not None:
            self.workspace.backups.back_up_before_end(lambda: self._leave(self._end))

    def _ask_to_lose(self, problem: Problem) -> None:
        box = QMessageBox(self.window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("Your last words could not be saved."))
        box.setInformativeText(sentence(problem))
        stay = box.addButton(self.tr("Keep open"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(
            self.tr("Close and lose them"), QMessageBox.ButtonRole.DestructiveRole
        )
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        leave.clicked.connect(lambda: self._leave(self._end))
        box.open()

    def _end(self) -> None:
        self._background.wait_idle()
        self.closed = True
        self._second_starts.close()
        self.window.close()
        self._application.quit()


def _load_workspace() -> None:
    import mieux_desktop.app.workspace  # noqa: F401
