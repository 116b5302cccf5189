"""Signing on phones: the code that fills the screen, for the whole room or for one person."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.operations.phone_signing import Invitation
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.networks import LocalNetwork, RoadWords
from mieux_desktop.ui.widgets.bars import Bar
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.labels import IconLabel, Label
from mieux_desktop.ui.widgets.qr_code import QrCode

_DRAWN = (1280, 800)  # what the sizes below are given for


class PhoneWindow(QWidget):
    """A window of its own over the whole screen; people go on signing while it is hidden."""

    network_chosen = Signal(str)  # address
    stop_requested = Signal()
    room_requested = Signal()  # back from one person's code
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("content")
        self.setWindowTitle(self.tr("Sign on phones"))
        self._roads = RoadWords(self)
        self._scaled: list[tuple[Label, int, int]] = []
        self._for_one = False
        self.title = self._words(32, 600)
        self.subtitle = self._words(20, 400, "secondary")
        self.stop = Button(self.tr("End signing on phones"), "x")
        self.stop.clicked.connect(self.stop_requested)
        self.room = Button(self.tr("Code of the room"), "qr-code", key="R")
        self.room.clicked.connect(self.room_requested)
        self.back = Button(self.tr("Back"), role="link", key=self.tr("Esc"))
        self.back.clicked.connect(self.leave)
        self.code = QrCode(self.tr("Code of the page to sign on"), least=260)
        self.address = self._words(26, 600)
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.steps = [self._words(20, 400) for _ in range(3)]
        self.count = self._words(96, 700, "accent")
        self.of = self._words(20, 400)
        self.bar = Bar(name=self.tr("People who have signed"))
        self.network = ComboBox(self.tr("Network"), caption=self.tr("Network"))
        self.network.activated.connect(
            lambda _place: self.network_chosen.emit(self.network.currentData())
        )
        self.road = self._words(15, 400, "secondary")
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_networks(self, networks: Sequence[LocalNetwork], address: str) -> None:
        """Offer the networks when there are several."""
        items: list[tuple[str, object]] = [(self._roads.name(n), n.address) for n in networks]
        self.network.set_items(items, address)
        self.network.setVisible(len(items) > 1)

    def show_room(self, url: str, on: date, activity: str) -> None:
        """Show the code for everybody."""
        self._for_one = False
        self.title.setText(self.tr("Sign the attendance list on your phone"))
        self.subtitle.setText(f"{dates.day(on)} · {isolated(activity)}")
        self._show_url(url)
        for label, text in zip(
            self.steps,
            (
                self.tr("Join the same Wi-Fi as this laptop."),
                self.tr("Scan the code, or type the address."),
                self.tr("Type the code on your badge, then sign."),
            ),
            strict=True,
        ):
            label.setText(text)
        self._show_parts()

    def show_invitation(self, invitation: Invitation, name: str, on: date) -> None:
        """Show the code for one person."""
        self._for_one = True
        self.title.setText(isolated(name))
        self.subtitle.setText(self.tr("Sign for {day}").format(day=isolated(dates.day(on))))
        self._show_url(invitation.url)
        until = dates.clock(invitation.ends_at.astimezone())
        code = self.tr("Or type this code on the page of the room: {code}")
        for label, text in zip(
            self.steps,
            (
                self.tr("Scan this code with your own phone."),
                code.format(code=isolated(invitation.code)),
                self.tr("It works once, until {time}.").format(time=until),
            ),
            strict=True,
        ):
            label.setText(text)
        self._show_parts()

    def show_count(self, signed: int, expected: int) -> None:
        """Show how many have signed, on phones or otherwise, of those who were there."""
        self.count.setText(dates.number(signed))
        self.of.setText(self.tr("of {expected} have signed").format(expected=expected))
        self.bar.set_progress(signed, expected)

    def show_road(self, sentence: str, tone: str) -> None:
        """Say whether phones come through, or what is wrong."""
        self.road.setText(sentence)
        self.road.set_tone(tone)

    def leave(self) -> None:
        """Go back to the window; people can go on signing."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() == Qt.Key.Key_R and self._for_one:
            self.room_requested.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        zoom = max(0.62, min(self.width() / _DRAWN[0], self.height() / _DRAWN[1]))
        for label, size, weight in self._scaled:
            # The theme's steps would win over a font.
            label.setStyleSheet(f"font-size: {round(size * zoom)}px; font-weight: {weight};")
        self._outer.setContentsMargins(*(round(side * zoom) for side in (64, 36, 64, 36)))

    def _words(self, size: int, weight: int, tone: str = "") -> Label:
        label = Label("", "body", tone, wrap=True)
        self._scaled.append((label, size, weight))
        return label

    def _show_url(self, url: str) -> None:
        self.code.show_text(url)
        self.address.setText(url.removeprefix("http://"))

    def _show_parts(self) -> None:
        for widget in (self.count, self.of, self.bar):
            widget.setVisible(not self._for_one)
        self.room.setVisible(self._for_one)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addLayout(words, 1)
        for button in (self.room, self.stop, self.back):
            head.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.code, 1)
        left.addWidget(self.address)
        right = QVBoxLayout()
        right.setSpacing(12)
        for number, label in enumerate(self.steps, 1):
            line = QHBoxLayout()
            line.setSpacing(12)
            sign = self._words(20, 600, "accent")
            sign.setText(dates.number(number))
            line.addWidget(sign, alignment=Qt.AlignmentFlag.AlignTop)
            line.addWidget(label, 1)
            right.addLayout(line)
        right.addSpacing(tokens.GAP)
        for widget in (self.count, self.of, self.bar):
            right.addWidget(widget)
        right.addStretch(1)
        right.addWidget(self.network)
        road = QHBoxLayout()
        road.setSpacing(10)
        road.addWidget(IconLabel("smartphone", size=18), alignment=Qt.AlignmentFlag.AlignTop)
        road.addWidget(self.road, 1)
        right.addLayout(road)
        body = QHBoxLayout()
        body.setSpacing(48)
        body.addLayout(left, 5)
        body.addLayout(right, 4)
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(20)
        self._outer.addLayout(head)
        self._outer.addLayout(body, 1)
