"""Projection: the code that fills the screen, how to come to it, and how many have answered."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mieux_desktop.domain.questionnaires.model import Questionnaire
from mieux_desktop.operations.feedback_words import FormWords, words_for
from mieux_desktop.paths import resources
from mieux_desktop.ui import dates, theme
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.widgets.bars import Bar
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label, Rule
from mieux_desktop.ui.widgets.qr_code import QrCode

_DRAWN = QSize(1280, 800)  # what the sizes below are given for
_SECONDS_A_QUESTION = 8


class Projection(QWidget):
    """A window of its own over the whole screen; it shows how many answered, never what."""

    kiosk_requested = Signal()
    close_requested = Signal()  # the round, not the window
    next_requested = Signal()  # a slip for the next person
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("content")
        self.setWindowTitle(self.tr("Collect feedback"))
        self._scaled: list[tuple[QLabel, float, int]] = []
        self.title = self._words("", 32, 600, ElidedLabel("", "display"))
        self.subtitle = self._words("", 22, 400, ElidedLabel("", "display", "secondary"))
        self.kiosk = Button(self.tr("Kiosk"), "monitor", key="K")
        self.kiosk.clicked.connect(self.kiosk_requested)
        self.closing = Button(self.tr("Close feedback…"), "lock")
        self.closing.clicked.connect(self.close_requested)
        self.next = Button(self.tr("Next person"), "arrow-right", "primary", key=self.tr("Space"))
        self.next.clicked.connect(self.next_requested)
        self.next.hide()
        self.back = Button(self.tr("Back"), role="link", key="Esc")
        self.back.clicked.connect(self.leave)
        self.wifi_code = QrCode(self.tr("Code that joins the Wi-Fi"), least=160)
        self.code = QrCode(self.tr("Code of the form"), least=260)
        self.address = self._words("", 27, 600)
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.network = self._words("", 18, 600)
        self.password = self._words("", 18, 600)
        self._no_internet = self._words("", 15, 400, tone="secondary")
        self.count = self._words("0", 110, 700, tone="accent")
        self._of = self._words("", 24, 400)
        self._of_too = self._words("", 24, 400, tone="secondary")
        self._bar = Bar(name=self.tr("Answers sent"))
        self.road = self._words("", 15, 400, tone="secondary")
        self._hidden = self._words("", 15, 400, tone="secondary")
        self._funded = self._words("", 15, 400, Label())
        self._implemented = self._words("", 15, 400, Label("", "body", "secondary"))
        self._place = self._words("", 15, 400, ElidedLabel("", "body", "secondary"))
        self._heads = [self._words("", 22, 600) for _ in range(3)]
        self._numbers = [self._words(str(n), 22, 600, tone="accent") for n in (1, 2)]
        self._sending: list[FormWords] = []
        self._url = ""
        self._lay_out()

    def show_round(self, form: Questionnaire, languages: Sequence[str], place: str) -> None:
        """Show which form this is, in one or two of its languages, and where it is asked."""
        codes = list(dict.fromkeys(form.language_for(code).code for code in languages))
        shown = [form.language_for(code) for code in codes[:2]]
        self._sending = words = [words_for(language) for language in shown]
        first = words[0]
        self.title.setText(form.title[codes[0]])
        minutes = max(1, round(len(form.questions) * _SECONDS_A_QUESTION / 60))
        under = [form.title[language.code] for language in shown[1:]]
        under.append(first("minutes", n=minutes))
        under.append(", ".join(dict.fromkeys(each("anonymous") for each in words)))
        self.subtitle.setText(" · ".join(under))
        for label, name in zip(self._heads, ("join_wifi", "scan", "answers"), strict=True):
            label.setText(first(name))
        told = (isolated(each("no_internet")) for each in words)
        self._no_internet.setText("\n".join(told))
        self._hidden.setText(first("hidden"))
        self._funded.setText(first.funded_by)
        self._implemented.setText(first.implemented_by)
        self._place.setText(place)

    def show_way(self, url: str, wifi: str, network: str, password: str) -> None:
        """Show the address, and the Wi-Fi unless the people are in it already (no name)."""
        self._url = url
        self.code.show_text(url)
        self.address.setText(url.removeprefix("http://"))
        self.next.hide()
        self._heads[1].setText(self._sending[0]("scan"))
        if wifi:
            self.wifi_code.show_text(wifi)
        first = self._sending[0]
        self.network.setText(f"{first('network')}  {network}")
        self.password.setText(f"{first('password')}  {password}")
        self.password.setVisible(bool(password))
        for part in self._wifi_parts:
            part.setVisible(bool(wifi))
        self.password.setVisible(bool(wifi and password))
        self._numbers[1].setText("2" if wifi else "1")

    def show_slip(self, code: str, url: str) -> None:
        """Show the code of one slip in place of the open one, for one person."""
        self.code.show_text(url)
        self.address.setText(f"{self._url.removeprefix('http://')}   {code}")
        self._heads[1].setText(self._sending[0]("next_slip"))
        self.next.show()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_count(self, count: int, invited: int) -> None:
        """Show how many have answered, of how many were invited (0: not known)."""
        first, *others = self._sending
        self.count.setText(first.number(count))
        known = "sent_of" if invited else "sent"
        self._of.setText(first(known, n=invited))
        self._of_too.setText("\n".join(each(known, n=invited) for each in others))
        self._bar.setVisible(bool(invited))
        self._bar.set_progress(count, invited)

    def show_road(self, sentence: str, tone: str) -> None:
        """Say whether phones come through."""
        self.road.setText(sentence)
        self.road.set_tone(tone)

    def show_closing(self, ends_at: datetime | None, now: datetime) -> None:
        """Show the seconds left to those who are typing, or none."""
        if ends_at is None:
            self.closing.setText(self.tr("Close feedback…"))
            return
        left = max(0, round((ends_at - now).total_seconds()))
        self.closing.setText(self.tr("Close now ({seconds} s left)").format(seconds=left))
        self.show_road(self.tr("Closing: who is writing can still send."), "warning")

    def leave(self) -> None:
        """Go back to the window; the round goes on."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() == Qt.Key.Key_Space and self.next.isVisible():
            self.next_requested.emit()
        elif event.key() == Qt.Key.Key_K and not event.modifiers():
            self.kiosk_requested.emit()
        elif event.key() == Qt.Key.Key_W and event.modifiers():
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        zoom = min(self.width() / _DRAWN.width(), self.height() / _DRAWN.height())
        zoom = max(0.62, zoom)
        for label, size, weight in self._scaled:
            font = QFont(theme.type_font("body"))
            font.setPixelSize(round(size * zoom))
            font.setWeight(QFont.Weight(weight))
            rule = f"font-size: {font.pixelSize()}px; font-weight: {weight};"
            label.setStyleSheet(rule)  # the theme's steps would win over a font
        self._outer.setContentsMargins(*(round(side * zoom) for side in (64, 32, 64, 20)))
        self.wifi_code.setFixedSize(round(220 * zoom), round(220 * zoom))
        self._bar.setFixedWidth(round(240 * zoom))

    def _words(
        self, text: str, size: float, weight: int, label: Label | None = None, tone: str = ""
    ) -> Label:
        made = label or Label(text, "body", tone, wrap=True)
        if label is None and size > 100:
            made.setWordWrap(False)
        self._scaled.append((made, size, weight))
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        head.addLayout(words, 1)
        head.setSpacing(8)
        for button in (self.next, self.kiosk, self.closing, self.back):
            head.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout()
        grid.setHorizontalSpacing(40)
        grid.setVerticalSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        for column, (number, label) in enumerate(
            zip((*self._numbers, None), self._heads, strict=True)
        ):
            row = QHBoxLayout()
            row.setSpacing(10)
            if number is not None:
                row.addWidget(number)
            row.addWidget(label, 1)
            grid.addLayout(row, 0, column)
        wifi = QVBoxLayout()
        wifi.setSpacing(6)
        for widget in (self.wifi_code, self.network, self.password, self._no_internet):
            wifi.addWidget(widget)
        wifi.addStretch(1)
        grid.addLayout(wifi, 1, 0, 2, 1)
        self._wifi_parts = (
            self._numbers[0], self._heads[0], self.wifi_code, self.network, self.password,
            self._no_internet,
        )  # fmt: skip
        grid.addWidget(self.code, 1, 1)
        grid.addWidget(self.address, 2, 1)
        counting = QVBoxLayout()
        counting.setSpacing(6)
        for label in (self.count, self._of, self._of_too):
            counting.addWidget(label, alignment=top)
        counting.addWidget(self._bar)
        counting.addSpacing(12)
        for icon, label in (("smartphone", self.road), ("lock", self._hidden)):
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(IconLabel(icon, size=18), alignment=top)
            line.addWidget(label, 1)
            counting.addLayout(line)
        counting.addStretch(1)
        grid.addLayout(counting, 1, 2, 2, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 5)
        grid.setColumnStretch(2, 3)
        grid.setRowStretch(1, 1)
        foot = QHBoxLayout()
        foot.setSpacing(14)
        emblem = QLabel()
        emblem.setPixmap(QPixmap(str(resources() / "emblem.svg")).scaledToHeight(
            40, Qt.TransformationMode.SmoothTransformation))  # fmt: skip
        emblem.setAccessibleName(self.tr("Emblem of the European Union"))
        foot.addWidget(emblem)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._funded)
        lines.addWidget(self._implemented)
        foot.addLayout(lines)
        foot.addStretch(1)
        foot.addWidget(self._place, 1)
        self._place.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(16)
        self._outer.addLayout(head)
        self._outer.addLayout(grid, 1)
        self._outer.addWidget(Rule())
        self._outer.addLayout(foot)


def place_and_day(place: str, on: datetime) -> str:
    """Return where and when a round is held, for the foot of the projection."""
    return " · ".join(part for part in (place, dates.day_month(on.astimezone().date())) if part)
