"""Overview of the exchange: the hub, what wants a decision, laptops of the team, the history."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mieux_desktop.operations.pairing import Laptop
from mieux_desktop.ui import tokens
from mieux_desktop.ui.screens.sync.history import HistoryModel
from mieux_desktop.ui.screens.sync.hub_cards import DeliveredCard, HubCard, WaitingCard
from mieux_desktop.ui.screens.sync.laptops import LaptopsCard
from mieux_desktop.ui.screens.sync.steps import choices
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label
from mieux_desktop.ui.widgets.page import Page, scrolling
from mieux_desktop.ui.widgets.rows import RowList
from mieux_desktop.ui.widgets.states import BusyState

_LEAST_OF_LAPTOPS = 232
_WIDEST_WELCOME = 820


class OverviewPage(Page):
    """Shows the state of everything that is exchanged; what moves just now is told above."""

    pair_requested = Signal()
    enrol_requested = Signal()

    def __init__(self, history: HistoryModel) -> None:
        super().__init__()
        self._enrolled = False
        self._laptops: tuple[Laptop, ...] = ()
        self.laptops = LaptopsCard()
        self.laptops.pair.clicked.connect(self.pair_requested)
        self.pair = Button(self.tr("Pair a laptop"), "plus", key=shown_key("Ctrl+Shift+J"))
        self.pair.clicked.connect(self.pair_requested)
        self.enrol = Button(
            self.tr("Enrol this laptop"), "link", "primary", key=shown_key("Shift+F5")
        )
        self.enrol.clicked.connect(self.enrol_requested)
        self.busy = BusyState(
            self.tr("Receiving a file"),
            self.tr("You can go on working. Do not pull out the stick yet."),
        )
        self.syncing = BusyState(self.tr("Syncing with the hub"), self.tr("You can go on working."))
        for state in (self.busy, self.syncing):
            state.hide()
        self.waiting = WaitingCard()
        self.delivered = DeliveredCard()
        self.hub = HubCard()
        self.conflict = DecisionCard("git-merge", self.tr("Decide"))
        self.duplicate = DecisionCard("users", self.tr("Compare"))
        self.not_enrolled = DecisionCard("globe", self.tr("Enrol this laptop"), "secondary")
        self.not_enrolled.button.clicked.connect(self.enrol_requested)
        self.not_enrolled.show_decision(
            self.tr("Not enrolled with a hub"),
            self.tr("Enrolled, this laptop syncs by itself when there is a network."),
        )
        self._welcome = self._make_welcome()
        self._hub_part = self._make_hub_part()
        self._both = self._make_laptops_part(history)
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(tokens.MARGIN, 12, tokens.MARGIN, tokens.GAP)
        column.setSpacing(12)
        for widget in (
            self.busy, self.syncing, self.not_enrolled, self._welcome, self._hub_part,
            self.conflict, self.duplicate, self.hub,
        ):  # fmt: skip
            widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            column.addWidget(widget)
        column.addWidget(self._both, 100)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(held))
        history.modelReset.connect(self._follow)
        self._history = history
        self._follow()
        self._arrange()

    def show_enrolled(self, enrolled: bool) -> None:
        """Show the cards of the hub, or how this laptop comes to one."""
        self._enrolled = enrolled
        self._arrange()

    def show_laptops(self, laptops: Sequence[Laptop]) -> None:
        """Show the laptops, or how to pair the first one."""
        self._laptops = tuple(laptops)
        self.laptops.show_laptops(laptops)
        self._arrange()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the reading of a file has come."""
        self.busy.set_progress(done, total)

    def focus_first(self) -> None:
        target: QWidget = self.rows
        if not self._welcome.isHidden():
            target = self.enrol
        elif self._enrolled and self.delivered.links:
            target = self.delivered.links[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        paired = bool(self._laptops)
        self._welcome.setVisible(not self._enrolled and not paired)
        self.not_enrolled.setVisible(not self._enrolled and paired)
        self._hub_part.setVisible(self._enrolled)
        self.hub.setVisible(self._enrolled)
        self._both.setVisible(self._enrolled or paired)
        self.laptops.pair.setVisible(self._enrolled)
        keys = [
            (shown_key("Ctrl+U"), self.tr("send by USB")),
            (shown_key("Ctrl+O"), self.tr("receive a file")),
        ]
        if self._enrolled:
            keys.insert(0, (shown_key("F5"), self.tr("sync now")))
        self.set_keys(*keys, note=self.tr("Receive: drop a file on this window"))

    def _make_welcome(self) -> QWidget:
        ways = choices(
            (
                self.tr("Sync with the hub"),
                self.tr(
                    "The hub keeps the work of all laptops together and gives each what its user "
                    "is deployed to. Enrol once, with a code of its administrator; then work goes "
                    "there by itself when there is a network."
                ),
                (self.enrol,),
            ),
            (
                self.tr("Exchange with a colleague"),
                self.tr(
                    "Laptops of a team exchange their work by files on a USB stick; no network is "
                    "needed. Pair two laptops once: one shows a code, the other types it. Only the "
                    "other laptop can open the files."
                ),
                (self.pair,),
            ),
        )
        ways.setMaximumWidth(_WIDEST_WELCOME)
        welcome = QWidget()
        row = QHBoxLayout(welcome)
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(ways, 100)
        row.addStretch(1)
        return welcome

    def _make_hub_part(self) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP)
        row.addWidget(self.waiting, 1)
        row.addWidget(self.delivered, 1)
        return part

    def _make_laptops_part(self, history: HistoryModel) -> QWidget:
        self.rows = RowList(self.tr("Exchanged"), two_lines=True)
        self.rows.setModel(history)
        exchanged = Card(self.tr("Exchanged"))
        self._none = Label(self.tr("No file was written or received yet."), "body", "secondary")
        self._none.setContentsMargins(16, 12, 16, 12)
        exchanged.fill(self.rows)
        exchanged.body.addWidget(self._none, 0, Qt.AlignmentFlag.AlignTop)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.laptops)
        column.addStretch(1)
        both = QWidget()
        both.setMinimumHeight(_LEAST_OF_LAPTOPS)
        pair = QHBoxLayout(both)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(tokens.GAP)
        pair.addWidget(scrolling(left), 1)
        pair.addWidget(exchanged, 1)
        return both

    def _follow(self) -> None:
        filled = bool(self._history.rowCount())
        self.rows.setVisible(filled)
        self._none.setVisible(not filled)


class DecisionCard(Card):
    """One line about something to be done, and the button that leads there."""

    def __init__(self, icon: str, button: str, role: str = "warning") -> None:
        super().__init__()
        self._title = Label("", "heading")
        self._detail = ElidedLabel("", "body", "secondary")
        self.button = Button(button, small=True)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel(icon, role, 18))
        line.addWidget(self._title)
        line.addWidget(self._detail, 1)
        line.addWidget(self.button)
        self.body.setContentsMargins(16, 10, 12, 10)
        self.body.addLayout(line)
        self.hide()

    def show_decision(self, title: str, detail: str) -> None:
        """Show what it is about."""
        self._title.setText(title)
        self._detail.setText(detail)
        self.button.setAccessibleDescription(f"{title}: {detail}")
