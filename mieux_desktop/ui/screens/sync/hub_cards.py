"""Cards of the hub: what waits for it, what it has taken over, and how this laptop syncs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mieux_desktop.operations.enrolment import Hub
from mieux_desktop.operations.hub_sync import Receipt
from mieux_desktop.operations.hub_waiting import Waiting
from mieux_desktop.operations.sync_choices import SyncChoices
from mieux_desktop.ui import dates
from mieux_desktop.ui.screens.sync.hub_text import (
    deployed_words,
    kind_words,
    role_word,
    time_words,
)
from mieux_desktop.ui.screens.sync.words import amount, moment
from mieux_desktop.ui.widgets.buttons import Button, IconButton
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label, Rule

SHOWN_RECEIPTS = 5
_COUNT_WIDTH, _SIZE_WIDTH = 56, 72


class RowsCard(Card):
    """A card of plain rows that are built anew when what they show has changed."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.summary = ElidedLabel("", "body", "secondary")
        self.header.insertWidget(1, self.summary, 1)
        self.header.setStretch(2, 0)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        holder = QWidget()
        holder.setLayout(self._rows)
        self.add_row(holder)
        self.foot = Label("", "caption", "secondary", wrap=True)
        self.foot.setContentsMargins(12, 8, 12, 8)
        self.body.addWidget(self.foot)
        self.body.addStretch(1)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these in place of those shown before."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            self._rows.addWidget(row)
            self._rows.addWidget(Rule())


class WaitingCard(RowsCard):
    """What the hub does not have yet, by kind and size."""

    def __init__(self) -> None:
        super().__init__(self.tr("Waiting"))
        self._shown: Waiting | None = None

    def show_waiting(self, waiting: Waiting) -> None:
        """Show what waits; the same is not built again."""
        if waiting == self._shown:
            return
        self._shown = waiting
        if not waiting.changes and not waiting.files:
            self.summary.setText("")
            words = self.tr("Nothing waits: the hub has all your work.")
            self.show_rows([line("shield-check", "good", words)])
            self.foot.hide()
            return
        self.summary.setText(amount(waiting.changes, waiting.files, waiting.file_bytes))
        rows = []
        for kind, count in waiting.kinds:
            words, icon = kind_words(kind)
            rows.append(line(icon, "secondary", words, dates.number(count), ""))
        if waiting.files:
            words = self.tr("Photos and other files")
            size = dates.size(waiting.file_bytes)
            rows.append(line("image", "secondary", words, dates.number(waiting.files), size))
        self.show_rows(rows)
        self.foot.setText(time_words(waiting))
        self.foot.show()


class DeliveredCard(RowsCard):
    """The newest receipts of the hub, each the way to what it proves."""

    open_requested = Signal(object)  # Receipt
    all_requested = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Delivered"))
        self._shown: tuple[Receipt, ...] | None = None
        self.links: list[Button] = []
        self.all = Button(self.tr("All receipts"), role="link", small=True)
        self.all.clicked.connect(self.all_requested)
        self.header.addWidget(self.all)

    def show_receipts(self, receipts: Sequence[Receipt]) -> None:
        """Show the newest; the same ones are not built again, so that the keyboard stays."""
        shown = tuple(receipts[:SHOWN_RECEIPTS])
        if shown == self._shown:
            return
        self._shown = shown
        self.links = []
        self.all.setVisible(bool(shown))
        self.foot.setVisible(bool(shown))
        if not shown:
            self.summary.setText("")
            words = self.tr("Nothing yet. The first sync brings the first receipt.")
            self.show_rows([line("shield-check", "secondary", words)])
            return
        self.summary.setText(self.tr("receipts signed by the hub"))
        self.foot.setText(self.tr("A receipt proves that the hub holds these changes."))
        self.show_rows([self._row(receipt) for receipt in shown])

    def _row(self, receipt: Receipt) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(12, 2, 8, 2)
        layout.setSpacing(8)
        icon, role = ("shield-check", "good") if receipt.is_sound else ("triangle-alert", "bad")
        layout.addWidget(IconLabel(icon, role))
        layout.addWidget(ElidedLabel(moment(receipt.at)), 1)
        layout.addWidget(Label(self.tr("%n change(s)", "", receipt.changes)))
        words = self.tr("Receipt {number}").format(number=dates.number(receipt.seq))
        link = Button(words, role="link", small=True)
        link.clicked.connect(lambda: self.open_requested.emit(receipt))
        layout.addWidget(link)
        self.links.append(link)
        return row


class HubCard(Card):
    """With which hub this laptop is enrolled, as whom, and what goes by itself."""

    choices_changed = Signal(object)  # SyncChoices
    enrol_requested = Signal()
    address_requested = Signal()
    leave_requested = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("The hub"))
        self._choices = SyncChoices()
        self._name = ElidedLabel("", "body", "secondary")
        self.header.insertWidget(1, self._name, 1)
        self.more = IconButton("ellipsis", self.tr("More for the hub"))
        self.more.clicked.connect(
            lambda: self.make_menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )
        self.header.addWidget(self.more)
        self._facts = Label("", "body", "secondary", wrap=True)
        self.by_itself = QCheckBox(self.tr("Sync by itself when there is a network"))
        self.metered = QCheckBox(self.tr("Also where data is paid for, such as on a phone’s link"))
        self.by_itself.toggled.connect(self._choose)
        self.metered.toggled.connect(self._choose)
        self.body.addWidget(self._facts)
        self.body.addWidget(self.by_itself)
        self.body.addWidget(self.metered)

    def show_hub(self, hub: Hub, choices: SyncChoices) -> None:
        """Show the hub and what was chosen."""
        self._choices = choices
        place = hub.url.partition("://")[2] or self.tr("by file only")
        self._name.setText(f"{hub.name} · \u2066{place}\u2069")
        until = dates.day_month(dates.local_day(hub.expires_at), year=True)
        words = self.tr("Enrolled as {person}, {role}; {actions}. It holds until {day}.")
        self._facts.setText(
            words.format(
                person=hub.person_name,
                role=role_word(hub.role),
                actions=deployed_words(hub),
                day=until,
            )
        )
        for box, on in (
            (self.by_itself, choices.by_itself),
            (self.metered, choices.when_metered),
        ):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
            box.setVisible(bool(hub.url))
        self.metered.setEnabled(choices.by_itself)

    def make_menu(self) -> QMenu:
        """Return what can be done with the hub beside syncing."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Change its address")).triggered.connect(self.address_requested)
        menu.addAction(self.tr("Enrol again")).triggered.connect(self.enrol_requested)
        menu.addSeparator()
        menu.addAction(self.tr("Leave the hub")).triggered.connect(self.leave_requested)
        return menu

    def _choose(self) -> None:
        choices = SyncChoices(self.by_itself.isChecked(), self.metered.isChecked())
        self.metered.setEnabled(choices.by_itself)
        if choices != self._choices:
            self._choices = choices
            self.choices_changed.emit(choices)


def line(icon: str, role: str, words: str, count: str = "", size: str | None = None) -> QWidget:
    """Return a row; without a size the words may take the whole of it."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(12, 6, 12, 6)
    layout.setSpacing(8)
    layout.addWidget(IconLabel(icon, role))
    layout.addWidget(ElidedLabel(words), 1)
    if size is None:
        return row
    for text, tone, width in ((count, "", _COUNT_WIDTH), (size, "secondary", _SIZE_WIDTH)):
        label = Label(text, "body", tone)
        label.setMinimumWidth(width)
        label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(label)
    return row
