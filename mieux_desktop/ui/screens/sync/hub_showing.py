"""Showing the hub: keeps the sync screen's cards, banner and receipts true, and asks for syncs."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.enrolment import Offered
from mieux_desktop.operations.hub_sync import Receipt, Synced, list_receipts
from mieux_desktop.operations.hub_waiting import read_waiting
from mieux_desktop.operations.receipt_proof import prove_receipt
from mieux_desktop.operations.storage_use import bring_back, give_back, read_storage_use
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui import dates
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.hub_syncing import HubState, HubSyncing
from mieux_desktop.ui.hub_words import running_words
from mieux_desktop.ui.screens.sync.banner import banner_key, make_banner
from mieux_desktop.ui.screens.sync.hub_joining import HubJoining
from mieux_desktop.ui.screens.sync.hub_outcome import outcome_notice
from mieux_desktop.ui.screens.sync.hub_text import header_words
from mieux_desktop.ui.screens.sync.receipts import PAGE
from mieux_desktop.ui.screens.sync.screen import SyncScreen
from mieux_desktop.ui.widgets.notices import Notice

# Answers every request without TLS, so that a network's sign-in page can step in between.
_SIGN_IN = "http://neverssl.com/"


class HubShowing(QObject):
    """Joins the syncing of the window to the sync screen."""

    asked = Signal()  # the user wants to sync
    left_page = Signal()  # back to the overview

    def __init__(self, desk: Desk, screen: SyncScreen, syncing: HubSyncing) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self.syncing = syncing
        self.joining = HubJoining(desk, screen.enrolment, syncing)
        self._told: tuple[object, ...] | None = None  # what the banner says
        self._receipt_at: Receipt | None = None
        self._running = False
        self._asked = False  # the sync under way is one that the user wants told
        # After all that a change brings about, such as when the next try is.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show)
        self._connect()
        self._show()

    def sync(self) -> None:
        """Sync now; without a hub, lead to the enrolment."""
        if self.syncing.state.hub is None:
            self.enrol()
            return
        if not self.syncing.state.hub.url:
            self.ask_address()
            return
        self._asked = True
        self._screen.home.clear_notice()
        self.syncing.sync()

    def enrol(self) -> None:
        """Show how this laptop is enrolled."""
        self._desk.open_requested.emit("sync", None)
        self.joining.start()
        self._screen.show_page(self._screen.enrolment)

    def show_offered(self, offered: Offered) -> None:
        """Show what the answer of a hub's administrator says, for its key to be compared."""
        self._screen.enrolment.start()
        self._screen.enrolment.show_offered(offered)
        self._screen.show_page(self._screen.enrolment)

    def ask_address(self) -> None:
        """Ask where the hub is to be reached."""
        hub = self.syncing.state.hub
        self._desk.open_requested.emit("sync", None)
        self._screen.address.start(hub.url if hub else "")
        self._screen.show_page(self._screen.address)

    def reload(self) -> None:
        """Read again what waits and what was delivered."""
        if self.syncing.state.hub is not None:
            self._desk.read(read_waiting, done=self._screen.home.overview.waiting.show_waiting,
                            owner=self)  # fmt: skip
        self._desk.read(_newest, done=self._show_receipts, owner=self)
        if self._screen.home.storage.isVisible():
            self._measure()

    def _measure(self) -> None:
        storage = self._screen.home.storage
        self._desk.read(read_storage_use, done=storage.show_use, owner=self)

    def _give_back(self) -> None:
        def freed(size: int) -> None:
            words = self.tr("{size} are free again.").format(size=dates.size(size))
            self._screen.home.show_notice(Notice("good", words, closable=True))
            self._measure()

        self._desk.write(give_back, done=freed, owner=self)

    def _bring_back(self) -> None:
        def wanted(_none: None) -> None:
            self._measure()
            self.sync()

        self._desk.write(bring_back, done=wanted, owner=self)

    def _connect(self) -> None:
        screen, overview = self._screen, self._screen.home.overview
        self.syncing.changed.connect(lambda _state: self._later.start())
        self.syncing.synced.connect(self._tell)
        screen.home.sync_requested.connect(self.asked)
        overview.enrol_requested.connect(self.enrol)
        overview.syncing.cancel_requested.connect(self.syncing.stop)
        overview.hub.choices_changed.connect(self.syncing.choose)
        overview.hub.enrol_requested.connect(self.enrol)
        overview.hub.address_requested.connect(self.ask_address)
        overview.hub.leave_requested.connect(self.joining.ask_to_leave)
        overview.delivered.open_requested.connect(lambda one: self._open_receipts(one.seq))
        overview.delivered.all_requested.connect(partial(self._open_receipts, None))
        screen.receipts.proof_requested.connect(self._prove)
        screen.receipts.model.more_requested.connect(self._load_more)
        screen.enrolment.sync_requested.connect(self._sync_first)
        screen.address.save_requested.connect(self._set_address)
        screen.home.storage.give_back_requested.connect(self._give_back)
        screen.home.storage.bring_back_requested.connect(self._bring_back)
        screen.home.tabs.currentChanged.connect(lambda _place: self.reload())
        for page in (screen.enrolment, screen.receipts, screen.address):
            page.back_requested.connect(self.left_page)

    def _show(self) -> None:
        state = self.syncing.state
        home, overview = self._screen.home, self._screen.home.overview
        home.show_enrolled(state.hub is not None, running=state.running)
        overview.show_enrolled(state.hub is not None)
        if state.hub is not None:
            overview.hub.show_hub(state.hub, state.choices)
            at = self._receipt_at.at if self._receipt_at else None
            home.header.subtitle.setText(header_words(state, at))
        self._show_running(state)
        key = banner_key(state)
        if key != self._told:
            self._told = key
            banner = make_banner(
                state, self.syncing.next_in, again=self.sync, sign_in=self._open_sign_in,
                enrol=self.enrol, address=self.ask_address,
            )  # fmt: skip
            home.show_banner(banner)
            if self._screen.isVisible():
                self.reload()

    def _show_running(self, state: HubState) -> None:
        busy = self._screen.home.overview.syncing
        if state.running != self._running:
            self._running = state.running
            if state.running:
                busy.start()
            else:
                busy.stop()
        if state.step is not None:
            busy.set_progress(state.step.done, max(state.step.total, 1), running_words(state))

    def _tell(self, synced: Synced) -> None:
        """Say what a sync brought that somebody has to know; the rest is in the cards."""
        asked, self._asked = self._asked, False
        home = self._screen.home
        notice = outcome_notice(
            synced, asked=asked,
            decide=partial(home.show_tab, home.conflicts),
            look=partial(home.show_tab, home.set_aside),
        )  # fmt: skip
        if notice is not None:
            home.show_notice(notice)
        if synced.problem is not None and synced.problem.code == "disk-full":
            self._desk.problem.emit(synced.problem)

    def _sync_first(self) -> None:
        self.left_page.emit()
        self.sync()

    def _open_sign_in(self) -> None:
        if not QDesktopServices.openUrl(QUrl(_SIGN_IN)):
            self._desk.problem.emit(Problem("no-program"))

    def _set_address(self, address: str) -> None:
        self.joining.set_address(
            address, done=self.left_page.emit, failed=self._screen.address.show_problem
        )

    def _show_receipts(self, receipts: list[Receipt]) -> None:
        self._receipt_at = receipts[0] if receipts else None
        self._screen.home.overview.delivered.show_receipts(receipts)
        self._screen.receipts.model.show_page(receipts)
        self._later.start()

    def _open_receipts(self, seq: int | None) -> None:
        self._screen.receipts.open(seq)
        self._screen.show_page(self._screen.receipts)

    def _prove(self, seq: int) -> None:
        page = self._screen.receipts
        self._desk.read(prove_receipt, seq, done=page.show_proof, owner=self)

    def _load_more(self, offset: int) -> None:
        model = self._screen.receipts.model
        self._desk.read(_older, offset, done=model.add_page, owner=self)


def _newest(store: Store) -> list[Receipt]:
    return list_receipts(store, PAGE)


def _older(store: Store, offset: int) -> list[Receipt]:
    return list_receipts(store, PAGE, offset)
