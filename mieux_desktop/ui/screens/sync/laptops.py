"""Laptops of the team: what waits for each, and when something last went there and back."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mieux_desktop.operations.pairing import Laptop
from mieux_desktop.ui import dates
from mieux_desktop.ui.screens.sync.words import alarm_words, amount, laptop_words, moment
from mieux_desktop.ui.widgets.buttons import Button, IconButton
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import Badge, ElidedLabel, IconLabel, Label, Rule


class LaptopsCard(Card):
    """One row for each laptop; those no longer paired come last, in grey."""

    send_requested = Signal(object)  # Laptop
    share_requested = Signal(object)  # Laptop
    unpair_requested = Signal(object)  # Laptop

    def __init__(self) -> None:
        super().__init__(self.tr("Laptops of the team"))
        self._count = Label("", "body", "secondary")
        self.header.insertWidget(1, self._count)
        self.pair = Button(self.tr("Pair a laptop"), role="link", small=True)
        self.header.addWidget(self.pair)
        self._none = Label(
            self.tr("No laptop is paired. Two laptops exchange files without a network or a hub."),
            "body", "secondary", wrap=True,
        )  # fmt: skip
        self._none.setContentsMargins(16, 12, 16, 12)
        self._shown: tuple[Laptop, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        holder = QWidget()
        holder.setLayout(self._rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.fill(holder)
        self.body.addWidget(self._none)

    def show_laptops(self, laptops: Sequence[Laptop]) -> None:
        """Show these; the same ones are not built again, so that the keyboard stays."""
        if tuple(laptops) == self._shown:
            return
        self._shown = tuple(laptops)
        self._none.setVisible(not laptops)
        self._count.setText(dates.number(sum(laptop.revoked_at is None for laptop in laptops)))
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, laptop in enumerate(laptops):
            if place:
                self._rows.addWidget(Rule())
            self._rows.addWidget(self._row(laptop))

    def _row(self, laptop: Laptop) -> QWidget:
        name = laptop_words(laptop.person_name, laptop.laptop_name)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(16, 10, 12, 10)
        layout.setSpacing(12)
        layout.addWidget(IconLabel("monitor"), alignment=Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(name, "strong"))
        if laptop.alarm:
            words.addWidget(self._alarm(laptop, name))
        for line in self._lines(laptop):
            words.addWidget(Label(line, "caption", "secondary", wrap=True))
        layout.addLayout(words, 1)
        if laptop.revoked_at is not None:
            layout.addWidget(Badge(self.tr("Not paired any more")))
            return row
        send = Button(self.tr("Send"), "usb", small=True)
        send.setAccessibleName(self.tr("Send to {name}").format(name=name))
        send.clicked.connect(lambda: self.send_requested.emit(laptop))
        more = IconButton("ellipsis", self.tr("More for {name}").format(name=name))
        more.clicked.connect(
            lambda: self._open_menu(laptop, more.mapToGlobal(more.rect().bottomLeft()))
        )
        layout.addWidget(send)
        layout.addWidget(more)
        return row

    def _alarm(self, laptop: Laptop, name: str) -> QWidget:
        title, advice = alarm_words(laptop.alarm, name)
        badge = Badge(
            self.tr("Works in two places")
            if laptop.alarm == "clone"
            else self.tr("Contradicts itself"),
            "warning",
        )
        badge.setToolTip(f"{title}\n{advice}")
        return badge

    def _lines(self, laptop: Laptop) -> list[str]:
        if laptop.revoked_at is not None:
            return [self.tr("Since {moment}").format(moment=moment(laptop.revoked_at))]
        waiting = self.tr("Nothing new waits for it")
        if laptop.waiting_changes or laptop.waiting_files:
            what = amount(laptop.waiting_changes, laptop.waiting_files, laptop.waiting_bytes)
            waiting = self.tr("Waiting: {what}").format(what=what)
        sent = self.tr("Nothing sent yet")
        if laptop.last_sent_at is not None:
            sent = self.tr("Sent {moment}").format(moment=moment(laptop.last_sent_at))
            confirmed = self.tr("not confirmed yet")
            if laptop.acknowledged_at == laptop.last_sent_at:
                confirmed = self.tr("confirmed")
            elif laptop.acknowledged_at is not None:
                confirmed = self.tr("confirmed up to {moment}")
                confirmed = confirmed.format(moment=moment(laptop.acknowledged_at))
            sent = dates.listed((sent, confirmed))
        received = self.tr("Nothing received yet")
        if laptop.last_received_at is not None:
            received = self.tr("Received {moment}").format(moment=moment(laptop.last_received_at))
        shared = self.tr("%n action(s) shared", "", len(laptop.action_ids))
        return [" · ".join((waiting, shared)), sent, received]

    def _open_menu(self, laptop: Laptop, place: QPoint) -> None:
        self.make_menu(laptop).popup(place)

    def make_menu(self, laptop: Laptop) -> QMenu:
        """Return what can be done with a laptop beside sending."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        share = menu.addAction(self.tr("Choose the actions shared with it"))
        share.triggered.connect(lambda: self.share_requested.emit(laptop))
        menu.addSeparator()
        unpair = menu.addAction(self.tr("Unpair it"))
        unpair.triggered.connect(lambda: self.unpair_requested.emit(laptop))
        return menu
