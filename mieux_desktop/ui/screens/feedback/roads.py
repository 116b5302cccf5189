"""Roads: phones, kiosk and paper side by side, before a round is opened and while it runs."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.questionnaires.model import Language
from mieux_desktop.ui import tokens
from mieux_desktop.ui.screens.feedback.networks import LocalNetwork, Road, RoadWords
from mieux_desktop.ui.widgets.bars import Bar
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import Field, TextField
from mieux_desktop.ui.widgets.labels import IconLabel, Label
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import scrolling

_WIDTH_FOR_THREE = 860
_COPIES = (10, 20, 30, 40, 60)
_SYSTEMS = {"win32": "windows", "darwin": "macos"}


class RoadsView(QWidget):
    """What is asked, how many answered, and three ways to answer; it opens nothing itself."""

    code_requested = Signal()
    stop_requested = Signal()  # phones only: the round stays open
    kiosk_requested = Signal()
    entry_requested = Signal()
    paper_requested = Signal()
    questionnaires_requested = Signal()
    look_again_requested = Signal()  # for networks

    def __init__(self) -> None:
        super().__init__()
        self._words = RoadWords(self)
        self._system = _SYSTEMS.get(sys.platform, "linux")
        self.title = Label("", "heading")
        self.bar = Bar(name=self.tr("Answers sent"))
        self.bar.setMaximumWidth(160)
        self._sealed = Label("", "body", "secondary", wrap=True)
        self.form = ComboBox(self.tr("Questionnaire"))
        self.form.setMaximumWidth(380)
        self.occasion = ComboBox(self.tr("When it is asked"))
        self.occasion.set_items([
            (self.tr("At the end"), ""),
            (self.tr("Before the activity"), "before"),
            (self.tr("After the activity"), "after"),
        ], "")  # fmt: skip
        self.questionnaires = Button(self.tr("Questionnaires"), "list-checks", role="link")
        self.questionnaires.clicked.connect(self.questionnaires_requested)
        self.network = ComboBox(
            self.tr("Network"), placeholder=self.tr("No network: join or start one")
        )
        self.road = ComboBox(self.tr("How phones come in"))
        self.road.set_items(list(self._words.roads()), Road.ROUTER)
        self.road.activated.connect(lambda _: self._show_limits())
        self.wifi_name = TextField(placeholder=self.tr("as phones show it"))
        self.wifi_password = TextField(placeholder=self.tr("none if it is open"))
        self._limits = Label("", "caption", "secondary", wrap=True)
        self.again = Button(self.tr("Look again"), "refresh-cw", role="link")
        self.again.clicked.connect(self.look_again_requested)
        self.code = Button(self.tr("Show the QR code"), "qr-code", "primary", key="Ctrl+Shift+O")
        self.code.clicked.connect(self.code_requested)
        self.stop = Button(self.tr("Stop phones"), "wifi-off")
        self.stop.clicked.connect(self.stop_requested)
        self.kiosk = Button(self.tr("Start the kiosk"), "monitor", key="Ctrl+Shift+K")
        self.kiosk.clicked.connect(self.kiosk_requested)
        self.enter = Button(self.tr("Enter paper forms"), "keyboard", key="Ctrl+Shift+Y")
        self.enter.clicked.connect(self.entry_requested)
        self.language = ComboBox(self.tr("Language of the paper form"))
        self.copies = ComboBox(self.tr("Number of sheets"))
        self.copies.set_items([(self.tr("%n sheet(s)", "", count), count) for count in _COPIES], 30)
        self.paper = Button(self.tr("Print paper forms"), "printer")
        self.paper.clicked.connect(self.paper_requested)
        self._cards = QHBoxLayout()
        self._notices = QVBoxLayout()
        self._notice: Notice | None = None
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(tokens.MARGIN, 12, tokens.MARGIN, tokens.GAP)
        column.setSpacing(tokens.GAP)
        column.addLayout(self._head())
        column.addLayout(self._notices)
        self._cards.setSpacing(tokens.GAP)
        for card in (self._phones(), self._kiosk(), self._paper()):
            self._cards.addWidget(card, 1)
        column.addLayout(self._cards)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(holder))
        self._show_limits()

    def show_forms(self, forms: Sequence[tuple[str, object]], current: object) -> None:
        """Offer the questionnaires; the one chosen before stays."""
        chosen = self.form.currentData()
        keys = [key for _, key in forms]
        self.form.set_items(list(forms), chosen if chosen in keys else current)

    def show_languages(self, languages: Sequence[Language], current: str) -> None:
        """Offer the languages of the paper form."""
        chosen = self.language.currentData()
        codes = [language.code for language in languages]
        items: list[tuple[str, object]] = [(each.name, each.code) for each in languages]
        self.language.set_items(items, chosen if chosen in codes else current)

    def show_networks(self, networks: Sequence[LocalNetwork]) -> None:
        """Offer the networks of the moment; the one chosen before stays."""
        chosen = self.network.currentData()
        addresses = [network.address for network in networks]
        current = chosen if chosen in addresses else next(iter(addresses), None)
        self.network.set_items(
            [(self._words.name(network), network.address) for network in networks], current
        )
        self.network.setEnabled(bool(networks))
        self.code.setEnabled(bool(networks))
        own = [network.address for network in networks if network.own]
        if current in own and self.road.currentData() is Road.ROUTER:
            self.road.setCurrentIndex(self.road.findData(Road.LAPTOP))
            self._show_limits()

    def show_state(self, title: str, *, is_open: bool, entered: int, invited: int) -> None:
        """Show that nothing was opened yet, or how many have answered."""
        for widget in (self.form, self.occasion):
            widget.setVisible(not is_open)
        if is_open:
            known = self.tr("{entered} of {invited} answered")
            title = (
                known.format(entered=entered, invited=invited)
                if invited
                else self.tr("%n answered", "", entered)
            )
            told = self.tr("Answers stay sealed on this laptop until you close feedback.")
        else:
            told = self.tr(
                "Choose how people answer. The first way you use opens feedback; the others stay"
                " open to you."
            )
        self.title.setText(title)
        self._sealed.setText(told)
        self.bar.setVisible(is_open and bool(invited))
        self.bar.set_progress(entered, invited)

    def show_phones(self, *, running: bool) -> None:
        """Show whether phones can send now."""
        self.stop.setVisible(running)
        words = self.tr("Show the QR code again") if running else self.tr("Show the QR code")
        self.code.setText(words)

    def show_notice(self, notice: Notice | None) -> None:
        """Show a notice above the cards in place of the one before, or none."""
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
        self._notice = notice
        if notice is not None:
            self._notices.addWidget(notice)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        beside = self.width() >= _WIDTH_FOR_THREE
        self._cards.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _show_limits(self) -> None:
        road = self.road.currentData()
        self._limits.setText(self._words.limits(road, self._system))

    def _head(self) -> QVBoxLayout:
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.title)
        first.addWidget(self.bar)
        first.addStretch(1)
        first.addWidget(self.form)
        first.addWidget(self.occasion)
        first.addWidget(self.questionnaires)
        second = QHBoxLayout()
        second.setSpacing(6)
        second.addWidget(IconLabel("lock", size=14), alignment=Qt.AlignmentFlag.AlignVCenter)
        second.addWidget(self._sealed, 1)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addLayout(first)
        head.addLayout(second)
        return head

    def _phones(self) -> Card:
        card = self._card("smartphone", self.tr("On their own phones"))
        self._explain(card, self.tr(
            "People scan a code and answer in their language. No internet is needed: phones and"
            " this laptop only have to be in one network."
        ))  # fmt: skip
        card.body.addWidget(Field(self.tr("How phones come in"), self.road))
        card.body.addWidget(self._limits)
        network = Field(self.tr("Network of this laptop"), self.network)
        card.body.addWidget(network)
        card.body.addWidget(self.again, alignment=Qt.AlignmentFlag.AlignLeading)
        wifi = QHBoxLayout()
        wifi.setSpacing(8)
        wifi.addWidget(Field(self.tr("Name of the Wi-Fi"), self.wifi_name), 1)
        wifi.addWidget(Field(self.tr("Its password"), self.wifi_password), 1)
        card.body.addLayout(wifi)
        self._explain(card, self.tr(
            "With the name, the screen also shows a code that joins the Wi-Fi."
        ), caption=True)  # fmt: skip
        self._end(card, self.code, self.stop)
        return card

    def _kiosk(self) -> Card:
        card = self._card("monitor", self.tr("At this laptop"))
        self._explain(card, self.tr(
            "One person after the other answers here, page by page. Each starts with a clean form;"
            " a form that is left alone is cleared."
        ))  # fmt: skip
        self._explain(card, self.tr(
            "The form covers the whole screen. Your notes can be reached again with your passphrase"
            " only."
        ))  # fmt: skip
        self._end(card, self.kiosk)
        return card

    def _paper(self) -> Card:
        card = self._card("printer", self.tr("On paper"))
        self._explain(card, self.tr(
            "Print the form, then type the sheets in: one key for each answer. The code on a sheet"
            " keeps it from being counted twice."
        ))  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Field(self.tr("Language"), self.language), 1)
        row.addWidget(Field(self.tr("Sheets"), self.copies), 1)
        card.body.addLayout(row)
        card.body.addWidget(self.paper, alignment=Qt.AlignmentFlag.AlignLeading)
        self._end(card, self.enter)
        return card

    @staticmethod
    def _card(icon: str, title: str) -> Card:
        card = Card(title)
        card.header.insertWidget(0, IconLabel(icon, "accent", 18))
        card.body.setSpacing(10)
        return card

    @staticmethod
    def _explain(card: Card, text: str, *, caption: bool = False) -> None:
        card.body.addWidget(Label(text, "caption" if caption else "body", "secondary", wrap=True))

    @staticmethod
    def _end(card: Card, *buttons: Button) -> None:
        card.body.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        card.body.addLayout(row)
