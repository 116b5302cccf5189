"""The workspace: the main window with all screens on one open store, and how they are joined."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mieux_desktop.app.announcements import Announcements
from mieux_desktop.app.backups import Backups
from mieux_desktop.app.protection import Protection
from mieux_desktop.app.routes import Place, Routes
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attachments import forget_copies
from mieux_desktop.operations.collecting import PhoneServer
from mieux_desktop.operations.drafts import settle_drafts
from mieux_desktop.operations.phone_signing import SigningServer
from mieux_desktop.operations.search import Hit, search_everything
from mieux_desktop.operations.stores import (
    Store,
    open_by_keyring,
    opens_by_keyring,
    read_profile,
)
from mieux_desktop.ui.background import Background
from mieux_desktop.ui.collecting import Collecting
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.hub_syncing import HubState, HubSyncing
from mieux_desktop.ui.hub_words import state_words
from mieux_desktop.ui.languages import Languages
from mieux_desktop.ui.phone_signing import PhoneSigning
from mieux_desktop.ui.preferences import Settings
from mieux_desktop.ui.shell.search_palette import Found
from mieux_desktop.ui.shell.settings import SettingsScreen
from mieux_desktop.ui.shell.window import MainWindow

_ICONS = {"action": "globe", "person": "user", "note": "pen-line"}


class Workspace(QObject):
    """Built once per unlock and language; `close` it before the store or the language goes."""

    settings_changed = Signal(object)  # Settings

    def __init__(
        self, store: Store, background: Background, settings: Settings, languages: Languages
    ) -> None:
        super().__init__()
        profile = read_profile(store)
        self.desk = Desk(store, background, profile, languages.current)
        self.window = MainWindow()
        self.syncing = HubSyncing(self.desk, self)
        self.collecting = Collecting(self.desk, _start_phone_pages, self)
        self.signing = PhoneSigning(self.desk, _start_signing_pages, self)
        self.routes = Routes(self.desk, self.window, self.syncing, self.collecting, self.signing)
        self.syncing.writing.connect(self.routes.settle)
        self.syncing.changed.connect(self._show_hub)
        self._announcements = Announcements(self.desk, self.window)
        self.backups = Backups(self.desk, self.window)
        self._settings = settings
        self._languages = languages
        self._settings_shown = False
        self._left = False
        self.window.settings_requested.connect(self._show_settings)
        self.window.set_letter_keys(settings.letter_keys)
        self.window.set_search_provider(self._search)

    def open(self, *, note_only: bool = False) -> None:
        """Show the first screen, or a quick note over it."""
        self.routes.go_home()
        self.syncing.refresh()
        if note_only:
            self.open_quick_note()

    def open_quick_note(self) -> None:
        """Bring up the quick note alone, whatever the window shows."""
        self.routes.open_quick_note()

    def receive(self, file: Path) -> None:
        """Take in a file of another laptop and show what it brings."""
        self.routes.receive(file)

    def go_to(self, place: Place) -> None:
        """Show a place again, after the window was built anew."""
        self.routes.go_to(place)
        self.syncing.refresh()

    def settle(
        self, then: Callable[[], None], failed: Callable[[Problem], None] | None = None
    ) -> None:
        """Make everything typed durable as changes, then go on; else tell what keeps it."""
        refuse = failed or self._announcements.show_problem

        refused_before = self.desk.refused

        def settled(_count: int) -> None:
            if self.desk.refused > refused_before or self.routes.has_unsaved():
                refuse(Problem("not-saved"))
            else:
                then()

        self.routes.settle()
        # Writes keep their order: when this one is done, all that was typed was tried.
        self.desk.write(settle_drafts, done=settled, owner=self, failed=refuse)

    @property
    def keeps_open(self) -> bool:
        """Tell whether people go on answering or signing behind a locked window."""
        return self.collecting.keeps_open or self.signing.keeps_open

    def place(self) -> Place:
        """Return where the user is."""
        return self.routes.place()

    def close(self) -> None:
        """Let go of the store; the window is deleted by whoever shows it."""
        if not self._left:
            self._leave_window()
        self.syncing.close()
        self.deleteLater()

    def leave_syncing(self, then: Callable[[], None]) -> None:
        """Let go of everything but the sync under way; `then` is called when that has ended."""
        self._leave_window()
        self.syncing.finish(then)
        self.desk.blockSignals(True)

    def _leave_window(self) -> None:
        self._left = True
        self.collecting.close()
        self.signing.close()
        self.routes.close()
        self.backups.close()
        forget_copies(self.desk.store)
        self.desk.store.committed = lambda entities: None

    def _show_hub(self, state: HubState) -> None:
        self.window.sidebar.set_sync(state_words(state))
        if state.hub is not None:
            self.window.set_user(state.hub.person_name)

    def _show_settings(self) -> None:
        if self._settings_shown:
            self.window.show_screen("settings")
        else:
            self._settings_shown = True
            self.desk.read(opens_by_keyring, done=self._add_settings, owner=self)

    def _add_settings(self, keyring: bool | None) -> None:
        self._settings = replace(self._settings, keyring=keyring)
        screen = SettingsScreen(self._settings, self._languages.available())
        protection = Protection(self.desk, self.window)
        screen.changed.connect(self._apply)
        screen.passphrase_change_requested.connect(protection.change_passphrase)
        screen.recovery_code_requested.connect(protection.make_recovery_code)
        self.backups.show_in(screen.backup)
        self.window.add_screen("settings", screen, self.tr("Settings"), "")
        self.window.show_screen("settings")

    def _apply(self, settings: Settings) -> None:
        self.window.set_letter_keys(settings.letter_keys)
        if settings.keyring is not None and settings.keyring != self._settings.keyring:
            self.desk.write(open_by_keyring, settings.keyring, owner=self)
        self._settings = settings
        self.settings_changed.emit(settings)

    def _search(self, words: str, deliver: Callable[[Sequence[Found]], None]) -> None:
        titles = {
            "action": self.tr("Actions"),
            "person": self.tr("People"),
            "note": self.tr("Notes"),
        }

        def show(hits: list[Hit]) -> None:
            deliver([self._found(hit, titles[hit.place]) for hit in hits])

        self.desk.read(search_everything, words, self.desk.language, done=show, owner=self)

    def _found(self, hit: Hit, section: str) -> Found:
        return Found(
            section=section,
            title=hit.title,
            open=lambda: self.desk.open_requested.emit(hit.place, hit.id),
            detail=hit.detail,
            icon=_ICONS[hit.place],
        )


def _start_phone_pages(
    store: Store, collection_id: bytes, address: str, port: int, changed: Callable[[], None]
) -> PhoneServer:
    from mieux_desktop.collect.server import start_server  # late: most work needs no web server

    return start_server(store, collection_id, address, port, changed)


def _start_signing_pages(
    store: Store,
    activity_id: bytes,
    on: date,
    address: str,
    port: int,
    changed: Callable[[], None],
) -> SigningServer:
    from mieux_desktop.collect.signing_server import start_signing  # late, as above

    return start_signing(store, activity_id, on, address, port, changed)
