"""Overview of the exchange: laptops beside the history, or what pairing is for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.operations.pairing import Laptop
from mieux_desktop.ui import tokens
from mieux_desktop.ui.screens.sync.history import HistoryModel
from mieux_desktop.ui.screens.sync.laptops import LaptopsCard
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.page import Page, scrolling
from mieux_desktop.ui.widgets.rows import RowList
from mieux_desktop.ui.widgets.states import BusyState, EmptyState


class OverviewPage(Page):
    """Shows who exchanges with this laptop; a file being read is told above."""

    pair_requested = Signal()

    def __init__(self, history: HistoryModel) -> None:
        super().__init__()
        self.laptops = LaptopsCard()
        self.pair = Button(
            self.tr("Pair a laptop"), "plus", "primary", key=shown_key("Ctrl+Shift+J")
        )
        self.pair.clicked.connect(self.pair_requested)
        self._empty = EmptyState(
            "usb",
            self.tr("No laptop is paired with this one yet"),
            self.tr(
                "Laptops of a team exchange their work by files on a USB stick; no network is "
                "needed. Pair two laptops once: one shows a code, the other types it. The files "
                "are encrypted, so that only the other laptop can open them."
            ),
            (self.pair,),
        )
        self.busy = BusyState(
            self.tr("Receiving a file"),
            self.tr("You can go on working. Do not pull out the stick yet."),
        )
        self.busy.hide()
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
        self._both = QWidget()
        pair = QHBoxLayout(self._both)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(tokens.GAP)
        pair.addWidget(scrolling(left), 1)
        pair.addWidget(exchanged, 1)
        self._both.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, 12, tokens.MARGIN, tokens.GAP)
        layout.setSpacing(12)
        layout.addWidget(self.busy)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._both, 1)
        history.modelReset.connect(self._follow)
        self._history = history
        self._follow()
        self.set_keys(
            (shown_key("Ctrl+U"), self.tr("send by USB")),
            (shown_key("Ctrl+O"), self.tr("receive a file")),
            note=self.tr("Receive: drop a file on this window"),
        )

    def show_laptops(self, laptops: Sequence[Laptop]) -> None:
        """Show the laptops, or how to pair the first one."""
        self._empty.setVisible(not laptops)
        self._both.setVisible(bool(laptops))
        self.laptops.show_laptops(laptops)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the reading of a file has come."""
        self.busy.set_progress(done, total)

    def focus_first(self) -> None:
        target: QWidget = self.pair if not self._empty.isHidden() else self.rows
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        filled = bool(self._history.rowCount())
        self.rows.setVisible(filled)
        self._none.setVisible(not filled)
