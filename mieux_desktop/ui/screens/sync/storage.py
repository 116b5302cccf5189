"""Storage: what this laptop keeps, by kind, and how room is made when the hub has it too."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.operations.storage_use import Part, StorageUse
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.screens.sync.hub_cards import RowsCard, line
from mieux_desktop.ui.widgets.bars import Bar
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.page import Page, scrolling


class StoragePage(Page):
    """Shows parts by size; removing copies asks nothing back, since the hub keeps them."""

    give_back_requested = Signal()
    bring_back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.use: StorageUse | None = None
        self._parts = RowsCard(self.tr("On this laptop"))
        self._room = Card(self.tr("Make room"))
        self._words = Label("", "body", "secondary", wrap=True)
        self._bar = Bar(name=self.tr("Part that the hub holds too"))
        self.give_back = Button(self.tr("Remove the copies here"), "hard-drive")
        self.give_back.clicked.connect(self.give_back_requested)
        self.bring_back = Button(self.tr("Bring them back"), "download")
        self.bring_back.clicked.connect(self.bring_back_requested)
        self._back = Label("", "body", "secondary", wrap=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.give_back)
        buttons.addWidget(self.bring_back)
        buttons.addStretch(1)
        for widget in (self._words, self._bar):
            self._room.body.addWidget(widget)
        self._room.body.addWidget(self._back)
        self._room.body.addLayout(buttons)
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(tokens.MARGIN, 12, tokens.MARGIN, tokens.GAP)
        row.setSpacing(tokens.GAP)
        for card in (self._parts, self._room):
            column = QVBoxLayout()
            column.addWidget(card)
            column.addStretch(1)
            row.addLayout(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(held))

    def show_use(self, use: StorageUse) -> None:
        """Show what takes room."""
        if use == self.use:
            return
        self.use = use
        whole = sum(part.size_bytes for part in use.parts)
        self._parts.summary.setText(dates.size(whole))
        self._parts.show_rows([self._row(part) for part in use.parts])
        words = self.tr("Everything is encrypted. The disk has {size} left.")
        self._parts.foot.setText(words.format(size=dates.size(use.free_bytes)))
        files = self.tr("%n photo(s) or other file(s)", "", use.delivered)
        if not use.has_hub:
            words = self.tr(
                "Enrolled with a hub, you can remove files here that the hub holds too."
            )
        elif use.delivered:
            words = self.tr(
                "The hub has held {files} of these for a week or more: {size}. Removed here, their "
                "places in the notes stay, and they come back when you want them."
            ).format(files=files, size=dates.size(use.delivered_bytes))
        else:
            words = self.tr(
                "No file here has been at the hub for a week, so none can be removed yet."
            )
        self._words.setText(words)
        self._bar.set_progress(use.delivered_bytes, max(whole, 1))
        self._bar.setVisible(bool(use.delivered))
        self.give_back.setEnabled(bool(use.delivered))
        self.give_back.setVisible(use.has_hub)
        words = self.tr("%n file(s) is (are) at the hub only.", "", use.given_back)
        self._back.setText(words)
        for widget in (self._back, self.bring_back):
            widget.setVisible(bool(use.given_back))

    def focus_first(self) -> None:
        target: QWidget = self.give_back if self.give_back.isEnabled() else self
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, part: Part) -> QWidget:
        words, icon = {
            "database": (self.tr("Notes, marks and reports"), "pen-line"),
            "photos": (self.tr("Photos"), "image"),
            "recordings": (self.tr("Recordings"), "mic"),
            "documents": (self.tr("Documents"), "file-text"),
            "other": (self.tr("Other files"), "paperclip"),
            "arriving": (self.tr("Half received, goes on with the next sync"), "download"),
            "upgrade-copies": (self.tr("Copies made before updates"), "history"),
        }.get(part.kind, (self.tr("Other files"), "paperclip"))
        count = "" if part.kind == "database" else dates.number(part.count)
        return line(icon, "secondary", words, count, dates.size(part.size_bytes))
