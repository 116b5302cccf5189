"""Sync presenter: joins the screen to laptops, files and the decisions that they bring."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox

from mieux_desktop.operations.conflicts import Conflict
from mieux_desktop.operations.duplicates import PossibleDuplicate
from mieux_desktop.operations.enrolment import Hub, read_hub
from mieux_desktop.operations.exchange import Arrived, Exchanged, list_exchanges
from mieux_desktop.operations.pairing import Laptop, alarm_of_this_laptop, list_laptops, unpair
from mieux_desktop.operations.set_aside import Badge, SetAsideLists, read_badge, read_set_aside
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui import dates
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.hub_syncing import HubSyncing
from mieux_desktop.ui.screens.sync.arrival import arrival_notice
from mieux_desktop.ui.screens.sync.deciding import DecidingConflicts, DecidingDuplicates
from mieux_desktop.ui.screens.sync.exchanging import Exchanging
from mieux_desktop.ui.screens.sync.history import PAGE, HistoryModel
from mieux_desktop.ui.screens.sync.hub_showing import HubShowing
from mieux_desktop.ui.screens.sync.joining import Joining
from mieux_desktop.ui.screens.sync.places import ask_file, ask_folder, usual_folder
from mieux_desktop.ui.screens.sync.receipts import ReceiptsModel
from mieux_desktop.ui.screens.sync.record_words import entity_word
from mieux_desktop.ui.screens.sync.screen import SyncScreen
from mieux_desktop.ui.screens.sync.set_aside import SetAsideModel
from mieux_desktop.ui.screens.sync.team_presenter import Teaming
from mieux_desktop.ui.screens.sync.words import alarm_words, laptop_words, waiting_words
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import Page

_GATHER_MS = 150  # changes that come together are shown together


class SyncPresenter(QObject):
    """Keeps the exchange true while it is looked at; files are received whatever is shown."""

    writing = Signal()  # a file is about to be written: everything typed is wanted in the store

    def __init__(
        self, desk: Desk, parent: QObject | None = None, syncing: HubSyncing | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._laptops: list[Laptop] = []
        self._duplicates = 0
        self._badge = Badge(0, 0, 0, 0)
        self.history = HistoryModel(self)
        self.set_aside = SetAsideModel(self)
        self.receipts = ReceiptsModel(self)
        self.screen = screen = SyncScreen(self.history, self.set_aside, self.receipts)
        home = screen.home
        self.joining = Joining(desk, screen)
        self.exchanging = Exchanging(desk, screen.sending, home.overview)
        self.conflicts = DecidingConflicts(desk, home.conflicts)
        self.duplicates = DecidingDuplicates(desk, home.duplicates)
        self.syncing = syncing or HubSyncing(desk, self)
        self.hub = HubShowing(desk, screen, self.syncing)
        self.team = Teaming(desk, screen, self.syncing)
        self._gather = QTimer(screen, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self.reload)
        self._connect()

    def settle(self) -> None:
        """Make the text typed beside a conflict durable; it waits for its key to count."""
        self.conflicts.settle()

    def commands(self) -> list[Command]:
        """Return what can be done by key: files everywhere, decisions on their tabs."""
        home = self.screen.home
        conflicts, duplicates = "sync-conflicts", "sync-duplicates"
        commands = [
            Command("sync.now", self.tr("Sync now"), "file", self.sync, keys=("F5",),
                    icon="refresh-cw", separated=True),
            Command("sync.enrol", self.tr("Enrol this laptop"), "file", self.hub.enrol,
                    keys=("Shift+F5",), icon="globe"),
            Command("sync.send", self.tr("Send by USB"), "file", self.send,
                    keys=("Ctrl+U",), icon="usb"),
            Command("sync.receive", self.tr("Receive a file"), "file", self.choose_file,
                    keys=("Ctrl+O",), icon="download"),
            Command("sync.pair", self.tr("Pair a laptop"), "file", self.pair,
                    keys=("Ctrl+Shift+J",), icon="link"),
            Command("conflicts.own", self.tr("Keep my text"), "edit", home.conflicts.keep_own,
                    keys=("Ctrl+Return",), icon="pencil", page=conflicts),
            Command("conflicts.next", self.tr("Next conflict"), "go",
                    partial(self.conflicts.step, 1), keys=("Ctrl+Down",), icon="arrow-down",
                    page=conflicts, separated=True),
            Command("conflicts.previous", self.tr("Previous conflict"), "go",
                    partial(self.conflicts.step, -1), keys=("Ctrl+Up",), icon="arrow-up",
                    page=conflicts),
            Command("duplicates.dismiss", self.tr("Not the same"), "edit",
                    home.duplicates.keep_both, letter="0", icon="x", page=duplicates),
            Command("duplicates.next", self.tr("Next pair"), "go",
                    partial(self.duplicates.step, 1), keys=("Ctrl+Down",), icon="arrow-down",
                    page=duplicates, separated=True),
            Command("duplicates.previous", self.tr("Previous pair"), "go",
                    partial(self.duplicates.step, -1), keys=("Ctrl+Up",), icon="arrow-up",
                    page=duplicates),
        ]  # fmt: skip
        for place in range(3):
            words = self.tr("Keep version {number}").format(number=place + 1)
            commands.append(
                Command(f"conflicts.keep_{place + 1}", words, "edit",
                        partial(home.conflicts.keep_place, place), letter=str(place + 1),
                        icon="check", page=conflicts)
            )  # fmt: skip
        for place in range(2):
            words = self.tr("Keep record {number}").format(number=place + 1)
            commands.append(
                Command(f"duplicates.keep_{place + 1}", words, "edit",
                        partial(home.duplicates.keep_place, place), letter=str(place + 1),
                        icon="merge", page=duplicates)
            )  # fmt: skip
        return [*commands, *self.team.commands()]

    # What the shell asks for

    def open_conflict(self, record_id: bytes | None) -> None:
        """Show the conflicts, that of a record first."""
        self.screen.home.clear_notice()
        self.screen.show_tab(self.screen.home.conflicts)
        if record_id is not None:
            self.conflicts.show_record(record_id)

    def sync(self) -> None:
        """Sync with the hub now, wherever the user is; the indicator tells how far it is."""
        self.hub.sync()

    def receive(self, path: Path) -> None:
        """Take in a file, from the menu, dropped on the window, or opened in the file manager."""
        self._go(self.screen.home.overview)
        self.screen.home.clear_notice()
        self.exchanging.read(path)

    def send(self, laptop: Laptop | None = None) -> None:
        """Ask what the file for a laptop needs; pair first where there is none."""
        device = laptop.device if laptop else None

        def show(found: tuple[list[Laptop], Path | None, Hub | None]) -> None:
            laptops, folder, hub = found
            if hub is None and all(one.revoked_at is not None for one in laptops):
                self._go(self.screen.home.overview)
                return
            self._desk.open_requested.emit("sync", None)
            self.screen.sending.start(laptops, device, hub)
            self.screen.sending.show_folder(folder)
            self.screen.show_page(self.screen.sending)

        self._desk.read(_for_sending, done=show, owner=self.screen)

    def choose_file(self) -> None:
        """Ask for a file and take it in."""
        self._go(self.screen.home.overview)
        self._desk.read(
            usual_folder, owner=self.screen,
            done=lambda folder: ask_file(self.screen.window(), folder, self.receive),
        )  # fmt: skip

    def pair(self) -> None:
        """Begin to pair."""
        self._desk.open_requested.emit("sync", None)
        self.joining.start()

    def reload(self) -> None:
        """Read everything that is shown again."""
        read, owner = self._desk.read, self.screen
        read(list_laptops, done=self._show_laptops, owner=owner)
        read(_newest, done=self.history.show_page, owner=owner)
        read(read_set_aside, done=self._show_set_aside, owner=owner)
        read(read_badge, done=self._show_badge, owner=owner)
        read(alarm_of_this_laptop, done=self._show_alarm, owner=owner)
        self.conflicts.reload()
        self.duplicates.reload()
        self.syncing.refresh()
        self.hub.reload()

    # Joining the parts

    def _connect(self) -> None:
        screen, home = self.screen, self.screen.home
        home.pair_requested.connect(self.pair)
        home.overview.pair_requested.connect(self.pair)
        home.send_requested.connect(lambda: self.send())
        self.hub.asked.connect(self.sync)
        self.hub.left_page.connect(partial(self._go, home.overview))
        home.overview.conflict.button.clicked.connect(partial(screen.show_tab, home.conflicts))
        home.overview.duplicate.button.clicked.connect(partial(screen.show_tab, home.duplicates))
        self.conflicts.shown.connect(self._show_conflict)
        self.duplicates.shown.connect(self._show_duplicate)
        home.receive_requested.connect(self.choose_file)
        home.overview.laptops.send_requested.connect(self.send)
        home.overview.laptops.share_requested.connect(self.joining.share)
        home.overview.laptops.unpair_requested.connect(self._ask_to_unpair)
        screen.pairing.send_requested.connect(self._send_to_paired)
        for page in (screen.pairing, screen.sending, screen.sharing):
            page.back_requested.connect(partial(self._go, home.overview))
        screen.sending.folder_requested.connect(self._choose_folder)
        self.history.more_requested.connect(self._load_more)
        self.exchanging.writing.connect(self.writing)
        self.exchanging.arrived.connect(self._show_arrived)
        self.exchanging.offered.connect(self.hub.show_offered)
        self.exchanging.told.connect(home.show_notice)
        self.exchanging.changed.connect(self._gather.start)
        self.joining.changed.connect(self._gather.start)
        self.duplicates.counted.connect(self._show_duplicates)
        screen.shown.connect(self.reload)
        self._desk.records_changed.connect(self._follow)

    def _follow(self, _entities: frozenset[str]) -> None:
        if self.screen.isVisible():
            self._gather.start()

    def _go(self, page: Page) -> None:
        self.screen.show_tab(page)
        self._desk.open_requested.emit("sync", None)

    def _show_laptops(self, laptops: list[Laptop]) -> None:
        self._laptops = laptops
        home = self.screen.home
        home.overview.show_laptops(laptops)
        paired = [laptop for laptop in laptops if laptop.revoked_at is None]
        home.show_paired(bool(paired))
        if self.syncing.state.hub is None:
            home.header.subtitle.setText(waiting_words(paired))
        for laptop in paired:
            if laptop.alarm == "clone":
                name = laptop_words(laptop.person_name, laptop.laptop_name)
                self._warn(laptop.alarm, name)

    def _show_alarm(self, alarm: str) -> None:
        self._warn(alarm, self.tr("this laptop"))

    def _warn(self, alarm: str, name: str) -> None:
        title, advice = alarm_words(alarm, name)
        if title and self.screen.home.alarm != title:
            self.screen.home.alarm = title
            notice = Notice("warning", advice, title=title, closable=True)
            self.screen.home.show_notice(notice)

    def _show_set_aside(self, lists: SetAsideLists) -> None:
        self.set_aside.show_lists(lists)

    def _show_badge(self, badge: Badge) -> None:
        self._badge = badge
        self.screen.home.show_counts(badge, self._duplicates)

    def _show_duplicates(self, count: int) -> None:
        self._duplicates = count
        self.screen.home.show_counts(self._badge, count)

    def _show_conflict(self, conflict: Conflict | None, total: int) -> None:
        card = self.screen.home.overview.conflict
        card.setVisible(conflict is not None)
        if conflict is not None:
            words = self.tr("%n text(s) in two versions", "", total)
            about = (entity_word(conflict.entity), isolated(conflict.title))
            card.show_decision(words, " · ".join(filter(None, about)))

    def _show_duplicate(self, pair: PossibleDuplicate | None, total: int) -> None:
        card = self.screen.home.overview.duplicate
        card.setVisible(pair is not None)
        if pair is not None:
            words = self.tr("%n possible duplicate(s)", "", total)
            both = (
                dates.listed((shown.name, shown.institution)) for shown in (pair.one, pair.other)
            )
            card.show_decision(words, " · ".join(both))

    def _load_more(self, offset: int) -> None:
        self._desk.read(_older, offset, done=self.history.add_page, owner=self.screen)

    def _show_arrived(self, arrived: Arrived, path: Path) -> None:
        if arrived.kind == "invitation":
            self.joining.start(path)
            return
        home, laptop = self.screen.home, arrived.laptop

        def show(page: Page) -> None:
            home.clear_notice()
            home.show_tab(page)

        def then(act: Callable[[Laptop], None]) -> Callable[[], None]:
            return lambda: act(laptop) if laptop is not None else None

        home.show_notice(
            arrival_notice(
                arrived,
                decide=partial(show, home.conflicts),
                look=partial(show, home.set_aside),
                share=then(self.joining.share),
                send=then(self.send),
            )
        )

    def _send_to_paired(self) -> None:
        paired = self.screen.pairing.paired
        self.send(paired.laptop if paired else None)

    def _choose_folder(self) -> None:
        page = self.screen.sending
        ask_folder(self.screen.window(), page.folder.path, page.show_folder)

    def _ask_to_unpair(self, laptop: Laptop) -> None:
        name = laptop_words(laptop.person_name, laptop.laptop_name)
        box = QMessageBox(self.screen.window())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("Unpair {name}?").format(name=name))
        box.setInformativeText(
            self.tr(
                "Its files will be refused from now on, and no more are written for it. What it "
                "sent stays here, and what you sent stays there."
            )
        )
        keep = box.addButton(self.tr("Keep it paired"), QMessageBox.ButtonRole.RejectRole)
        go = box.addButton(self.tr("Unpair"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.finished.connect(box.deleteLater)

        def answered() -> None:
            if box.clickedButton() is go:
                self._desk.write(
                    unpair, laptop.device,
                    done=lambda _none: self._gather.start(), owner=self.screen,
                )  # fmt: skip

        box.finished.connect(answered)
        box.open()


def _newest(store: Store) -> list[Exchanged]:
    return list_exchanges(store, PAGE)


def _older(store: Store, offset: int) -> list[Exchanged]:
    return list_exchanges(store, PAGE, offset)


def _for_sending(store: Store) -> tuple[list[Laptop], Path | None, Hub | None]:
    return list_laptops(store), usual_folder(store), read_hub(store)
