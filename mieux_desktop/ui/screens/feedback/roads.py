"""Roads: phones, kiosk and paper side by side, before a round is opened and while it runs."""

import sys
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.questionnaires.model import Language
from mieux_desktop.operations.collecting import MOST_BY_OPEN_CODE
from mieux_desktop.operations.feedback_slips import Entrance, Phones
from mieux_desktop.ui import tokens
from mieux_desktop.ui.networks import LocalNetwork, Road, RoadWords
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.bars import Bar
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import Field, TextField
from mieux_desktop.ui.widgets.labels import IconLabel, Label
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import scrolling

_WIDTH_FOR_THREE = 960
_LEAST = 560
_COPIES = (10, 20, 30, 40, 60)
_LIMITS = (50, 100, 200)  # answers by an open code
_SYSTEMS = {"win32": "windows", "darwin": "macos"}


class RoadsView(QWidget):
    """What is asked, how many answered, and three ways to answer; it opens nothing itself."""

    code_requested = Signal()
    stop_requested = Signal()  # phones only: the round stays open
    slips_requested = Signal()  # to be printed
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
        self.entrance = ComboBox(self.tr("Who can answer"))
        self.entrance.set_items(self._entrances(), Entrance(None, MOST_BY_OPEN_CODE))
        self.entrance.activated.connect(lambda _: self._show_slips())
        self._let_in = Label("", "body", wrap=True)
        self._way = Label("", "body", wrap=True)
        self._obstacles = Label("", "caption", "secondary", wrap=True)
        self._known: Phones | None = None
        self.slip_language = ComboBox(self.tr("Language of the slips"))
        self.slip_count = ComboBox(self.tr("Number of slips"))
        self.slip_count.set_items(
            [(self.tr("%n slip(s)", "", count), count) for count in _COPIES], 30
        )
        self.slips = Button(self.tr("Print slips"), "printer", key="Ctrl+Shift+V")
        self.slips.clicked.connect(self.slips_requested)
        self._limits = Label("", "caption", "secondary", wrap=True)
        self.again = Button(self.tr("Look again"), "refresh-cw", role="link", key="F7")
        self.again.clicked.connect(self.look_again_requested)
        self.code = Button(self.tr("Show the QR code"), "qr-code", "primary", key="Ctrl+Shift+O")
        self.code.clicked.connect(self.code_requested)
        self.stop = Button(self.tr("Stop phones"), "wifi-off", key="Ctrl+Alt+W")
        self.stop.clicked.connect(self.stop_requested)
        self.kiosk = Button(self.tr("Start the kiosk"), "monitor", key="Ctrl+Shift+K")
        self.kiosk.clicked.connect(self.kiosk_requested)
        self.enter = Button(self.tr("Enter paper forms"), "keyboard", key="Ctrl+Shift+Y")
        self.enter.clicked.connect(self.entry_requested)
        self.language = ComboBox(self.tr("Language of the paper form"))
        self.copies = ComboBox(self.tr("Number of sheets"))
        self.copies.set_items([(self.tr("%n sheet(s)", "", count), count) for count in _COPIES], 30)
        self.paper = Button(self.tr("Print paper forms"), "printer", key="Ctrl+P")
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
        column.addWidget(self._way_in())
        self._cards.setSpacing(tokens.GAP)
        for card in (self._phones(), self._kiosk(), self._paper()):
            self._cards.addWidget(card, 1)
        column.addLayout(self._cards)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(holder))
        self._show_limits()

    def commands(self, page: str) -> list[Command]:
        """Return what else can be done here by key, on a page of the window."""
        ways = (
            ("slips", self.slips, "Ctrl+Shift+V", "printer"),
            ("paper", self.paper, "Ctrl+P", "printer"),
            ("look_again", self.again, "F7", "refresh-cw"),
            ("stop_phones", self.stop, "Ctrl+Alt+W", "wifi-off"),
        )

        def press(button: Button) -> None:
            if button.isVisible():
                button.click()

        return [
            Command(
                f"{page}.{name}", button.text(), "mission", partial(press, button),
                (key,), "", icon, page,
            )
            for name, button, key, icon in ways
        ]  # fmt: skip

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
        chosen = self.slip_language.currentData()
        self.slip_language.set_items(items, chosen if chosen in codes else current)

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

    def show_entrance(self, phones: Phones | None) -> None:
        """Show how phones come in, or let it be chosen before the first one does."""
        self._known = phones
        access = phones.access if phones is not None else None
        self._entrance_field.setVisible(access is None)
        self._let_in.setVisible(access is not None)
        if access is not None and phones is not None:
            if access.by_slips:
                left = self.tr("%n slip(s) not used", "", len(phones.slips.unused))
                used = self.tr("%n used", "", phones.slips.used)
                self._let_in.setText(f"{self.tr('One slip for each person')} · {left}, {used}")
            else:
                words = self.tr("Anyone with the code · at most {count} answers")
                self._let_in.setText(words.format(count=access.limit))
        self._show_slips()

    def show_phones(self, *, running: bool) -> None:
        """Show whether phones can send now."""
        self.stop.setVisible(running)
        words = self.tr("Show the QR code again") if running else self.tr("Show the QR code")
        self.code.setText(words)
        if not running:
            self.show_way("", "good", 0)

    def show_way(self, sentence: str, tone: str, port: int) -> None:
        """Say whether phones come through and, unless they do, what may stand in their way."""
        self._way.setText(sentence)
        self._way.set_tone(tone)
        words = self._words.obstacles(self.road.currentData(), self._system, port)
        self._obstacles.setText("" if tone == "good" else "\n".join(f"• {each}" for each in words))
        self._obstacles.setVisible(tone != "good")
        self._way_frame.setVisible(bool(sentence))

    def show_notice(self, notice: Notice | None) -> None:
        """Show a notice above the cards in place of the one before, or none."""
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
        self._notice = notice
        if notice is not None:
            self._notices.addWidget(notice)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, super().minimumSizeHint().height())  # cards go below each other

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        beside = self.width() >= _WIDTH_FOR_THREE
        self._cards.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _entrances(self) -> list[tuple[str, object]]:
        most = self.tr("Anyone with the code, at most {count} answers")
        return [
            (self.tr("As the questionnaire says"), Entrance(None, MOST_BY_OPEN_CODE)),
            (self.tr("One slip for each person"), Entrance(True, MOST_BY_OPEN_CODE)),
            *((most.format(count=n), Entrance(False, n)) for n in (*_LIMITS, MOST_BY_OPEN_CODE)),
        ]

    def _show_slips(self) -> None:
        """Offer slips where they are needed, or may be."""
        access = self._known.access if self._known is not None else None
        chosen: Entrance = self.entrance.currentData()
        self._slips.setVisible(access.by_slips if access else bool(chosen.by_slips))

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

    def _way_in(self) -> Card:
        self._way_frame = card = Card(ground="sunken")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel("smartphone"), alignment=Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._way, 1)
        card.body.setSpacing(4)
        card.body.addLayout(line)
        card.body.addWidget(self._obstacles)
        card.hide()
        return card

    def _phones(self) -> Card:
        card = self._card("smartphone", self.tr("On their own phones"))
        self._explain(card, self.tr(
            "People scan a code and answer in their language. No internet is needed: phones and"
            " this laptop only have to be in one network."
        ))  # fmt: skip
        self._act(card, self.code)
        card.body.addWidget(self.stop, alignment=Qt.AlignmentFlag.AlignLeading)
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
        self._entrance_field = Field(self.tr("Who can answer"), self.entrance)
        card.body.addWidget(self._entrance_field)
        card.body.addWidget(self._let_in)
        self._slips = QWidget()
        slips = QVBoxLayout(self._slips)
        slips.setContentsMargins(0, 0, 0, 0)
        slips.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Field(self.tr("Language"), self.slip_language), 1)
        row.addWidget(Field(self.tr("Slips"), self.slip_count), 1)
        slips.addLayout(row)
        slips.addWidget(self.slips, alignment=Qt.AlignmentFlag.AlignLeading)
        card.body.addWidget(self._slips)
        self._let_in.hide()
        self._slips.hide()
        card.body.addStretch(1)
        return card

    def _kiosk(self) -> Card:
        card = self._card("monitor", self.tr("At this laptop"))
        self._explain(card, self.tr(
            "One person after the other answers here, page by page. Each starts with a clean form;"
            " a form that is left alone is cleared."
        ))  # fmt: skip
        self._act(card, self.kiosk)
        self._explain(card, self.tr(
            "The form covers the whole screen. Your notes can be reached again with your passphrase"
            " only."
        ))  # fmt: skip
        card.body.addStretch(1)
        return card

    def _paper(self) -> Card:
        card = self._card("printer", self.tr("On paper"))
        self._explain(card, self.tr(
            "Print the form, then type the sheets in: one key for each answer. The code on a sheet"
            " keeps it from being counted twice."
        ))  # fmt: skip
        self._act(card, self.enter)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Field(self.tr("Language"), self.language), 1)
        row.addWidget(Field(self.tr("Sheets"), self.copies), 1)
        card.body.addLayout(row)
        card.body.addWidget(self.paper, alignment=Qt.AlignmentFlag.AlignLeading)
        card.body.addStretch(1)
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
    def _act(card: Card, button: Button) -> None:
        """Put what opens the way above its settings: it is what most people come for."""
        card.body.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeading)
