"""Sync screen: its tabs, and the pages that pair, share and send."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from mieux_desktop.operations.set_aside import Badge as Counts
from mieux_desktop.ui import theme
from mieux_desktop.ui.screens.sync.addressing import AddressPage
from mieux_desktop.ui.screens.sync.administration import AddPersonPage
from mieux_desktop.ui.screens.sync.administration_laptop import EnrolPersonPage
from mieux_desktop.ui.screens.sync.adopting import AdoptingPage
from mieux_desktop.ui.screens.sync.conflicts import ConflictsPage
from mieux_desktop.ui.screens.sync.duplicates import DuplicatesPage
from mieux_desktop.ui.screens.sync.enrolling import EnrolmentPage
from mieux_desktop.ui.screens.sync.history import HistoryModel
from mieux_desktop.ui.screens.sync.overview import OverviewPage
from mieux_desktop.ui.screens.sync.pairing import PairingPage
from mieux_desktop.ui.screens.sync.receipts import ReceiptsModel, ReceiptsPage
from mieux_desktop.ui.screens.sync.sending import SendingPage
from mieux_desktop.ui.screens.sync.set_aside import SetAsideModel, SetAsidePage
from mieux_desktop.ui.screens.sync.sharing import SharingPage
from mieux_desktop.ui.screens.sync.storage import StoragePage
from mieux_desktop.ui.screens.sync.team import TeamPage
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import Page, Screen
from mieux_desktop.ui.widgets.page_stack import PageStack
from mieux_desktop.ui.widgets.tabs import TabBar


class SyncHome(Screen):
    """The tabs: overview, conflicts, possible duplicates, set aside, storage."""

    pair_requested = Signal()
    send_requested = Signal()
    receive_requested = Signal()
    sync_requested = Signal()

    def __init__(self, history: HistoryModel, set_aside: SetAsideModel) -> None:
        super().__init__(self.tr("Sync"), flush=True)
        self.alarm = ""  # the alarm told last, so that it is told once
        self.overview = OverviewPage(history)
        self.conflicts = ConflictsPage()
        self.duplicates = DuplicatesPage()
        self.set_aside = SetAsidePage(set_aside)
        self.team = TeamPage()
        self.storage = StoragePage()
        self.pair = Button(self.tr("Pair a laptop"), "plus")
        self.receive = Button(self.tr("Receive file"), "download", key=shown_key("Ctrl+O"))
        self.send = Button(self.tr("Send by USB"), "usb", "primary", key=shown_key("Ctrl+U"))
        self.sync = Button(self.tr("Sync now"), "refresh-cw", "primary", key=shown_key("F5"))
        self._paired = self._enrolled = False
        self._banner: Notice | None = None
        self.pair.clicked.connect(self.pair_requested)
        self.receive.clicked.connect(self.receive_requested)
        self.send.clicked.connect(self.send_requested)
        self.sync.clicked.connect(self.sync_requested)
        self.tabs = TabBar(self.tr("Parts of the exchange"))
        self._stack = QStackedWidget()
        titles = {
            "sync-overview": (self.overview, self.tr("Overview")),
            "sync-conflicts": (self.conflicts, self.tr("Conflicts")),
            "sync-duplicates": (self.duplicates, self.tr("Possible duplicates")),
            "sync-set-aside": (self.set_aside, self.tr("Set aside")),
            "sync-storage": (self.storage, self.tr("Storage")),
            "sync-team": (self.team, self.tr("Team")),
        }
        for key, (page, title) in titles.items():
            page.page_key = key
            page.keys_changed.connect(self.keys_changed)
            self._stack.addWidget(page)
            self.tabs.add(title)
        self.tabs.currentChanged.connect(self._choose)
        self.head.addWidget(self.tabs)
        self.head.setContentsMargins(24, 16, 24, 0)
        self.body.addWidget(self._stack, 1)
        self._offer()

    def show_tab(self, page: Page) -> None:
        """Show one of the tabs."""
        self.tabs.setCurrentIndex(self._stack.indexOf(page))

    def show_counts(self, counts: Counts, duplicates: int) -> None:
        """Show what wants a decision, beside the tabs."""
        kept = counts.set_aside + counts.needs_update + counts.waiting
        for place, count in ((1, counts.conflicts), (2, duplicates), (3, kept)):
            self.tabs.set_count(place, count)

    def show_team(self, shown: bool) -> None:
        """Offer the team to those who may look at it."""
        self.tabs.setTabVisible(self._stack.indexOf(self.team), shown)

    def show_team_count(self, laptops: int | None) -> None:
        """Show beside the tab of how many laptops work waits for an officer."""
        self.tabs.set_count(self._stack.indexOf(self.team), laptops)

    def show_paired(self, paired: bool) -> None:
        """Offer to send once there is a laptop to send to."""
        self._paired = paired
        self._offer()

    def show_enrolled(self, enrolled: bool, *, running: bool) -> None:
        """Offer to sync once there is a hub, unless that is being done."""
        self.sync.setEnabled(not running)
        if enrolled != self._enrolled:
            self._enrolled = enrolled
            self._offer()

    def show_banner(self, banner: Notice | None) -> None:
        """Say above the tabs what keeps the hub away, or nothing."""
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
        self._banner = banner
        if banner is not None:
            self.head.insertWidget(self.head.indexOf(self.tabs), banner)
            banner.show()

    def _offer(self) -> None:
        shown = [self.receive]
        if self._enrolled:
            shown += [self.send, self.sync]
        elif self._paired:
            shown = [self.pair, self.receive, self.send]
        # With three of them, only the most used tells its key; the others do so below.
        self.receive.set_key("" if self._enrolled else shown_key("Ctrl+O"))
        self.send.set_key("" if self._enrolled else shown_key("Ctrl+U"))
        theme.set_property(self.send, "role", "normal" if self._enrolled else "primary")
        for button in (self.pair, self.send, self.sync):
            button.setVisible(button in shown and button.parentWidget() is not None)
        self.header.set_buttons(*shown)

    def shown_pages(self) -> Sequence[Page]:
        shown = self._stack.currentWidget()
        return (self, *shown.shown_pages()) if isinstance(shown, Page) else (self,)

    def focus_first(self) -> None:
        self.shown_pages()[-1].focus_first()

    def _choose(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self.keys_changed.emit()


class SyncScreen(PageStack):
    """The home with its tabs, and the pages it leads to."""

    shown = Signal()

    def __init__(
        self, history: HistoryModel, set_aside: SetAsideModel, receipts_model: ReceiptsModel
    ) -> None:
        home, pairing = SyncHome(history, set_aside), PairingPage()
        sending, sharing = SendingPage(), SharingPage()
        enrolment, receipts, address = EnrolmentPage(), ReceiptsPage(receipts_model), AddressPage()
        adding, giving, adopting = AddPersonPage(), EnrolPersonPage(), AdoptingPage()
        super().__init__(
            sync_home=home, sync_pairing=pairing, sync_sending=sending, sync_sharing=sharing,
            sync_enrolment=enrolment, sync_receipts=receipts, sync_address=address,
            sync_adding=adding, sync_giving=giving, sync_adopting=adopting,
        )  # fmt: skip
        self.enrolment, self.receipts, self.address = enrolment, receipts, address
        self.adding, self.giving, self.adopting = adding, giving, adopting
        self.home, self.pairing = home, pairing
        self.sending, self.sharing = sending, sharing

    def show_tab(self, page: Page) -> None:
        """Show a tab of the home."""
        self.home.show_tab(page)
        self.show_page(self.home)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()
