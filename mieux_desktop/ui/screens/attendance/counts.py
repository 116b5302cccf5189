"""How a session stands, and who has not signed for its day."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from mieux_desktop.domain.attendance import Mark
from mieux_desktop.ui import dates, theme, tokens
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.screens.attendance.marks import DRAWINGS
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label

_MOST_NAMES = 40  # of those who have not signed; the rest is elided anyway


class CountsStrip(QWidget):
    """How a session stands: a drawing, a number and a word for each mark."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._groups: dict[Mark | None, tuple[QWidget, Label, Label]] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.GAP)
        for mark, (drawing, role) in DRAWINGS.items():
            group, number, words = QWidget(), Label("", "strong"), Label("", "body", "secondary")
            row = QHBoxLayout(group)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            for widget in (IconLabel(drawing, role), number, words):
                row.addWidget(widget)
            layout.addWidget(group)
            self._groups[mark] = group, number, words
        self.show_counts(Counter())

    def show_counts(self, counts: Counter[Mark | None]) -> None:
        """Show the counts; nobody leaves early as a rule, so that is shown when somebody did."""
        said = []
        for mark, (group, number, words) in self._groups.items():
            count = counts[mark]
            number.setText(dates.number(count))
            words.setText(self._words(mark, count))
            rare = mark is Mark.LEFT_EARLY
            group.setVisible(bool(counts) and (count > 0 or not rare))
            if count:
                said.append(f"{number.text()} {words.text()}")
        self.setAccessibleName(", ".join(said))

    def show_words(self, shown: bool) -> None:
        """Show drawings and numbers with their words, or without where these lack room."""
        for group, _number, words in self._groups.values():
            words.setVisible(shown)
            group.setToolTip("" if shown else words.text())

    def _words(self, mark: Mark | None, count: int) -> str:
        words = {
            Mark.PRESENT: self.tr("present", "", count),
            Mark.LATE: self.tr("late", "", count),
            Mark.LEFT_EARLY: self.tr("left early", "", count),
            Mark.EXCUSED: self.tr("excused", "", count),
            Mark.ABSENT: self.tr("absent", "", count),
            None: self.tr("not marked", "", count),
        }
        return words[mark]


class UnsignedStrip(QFrame):
    """Names who was there on a day and has not signed, with what can be done about it."""

    sign_requested = Signal()
    phones_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._offers_phones = False
        self._icon = IconLabel("info", "accent_on_selection", 18)
        self.sentence = Label("", "strong")
        self.names = ElidedLabel("", "body")
        self.sign = Button(self.tr("Sign here"), "signature", key="Ctrl+G", small=True)
        self.phones = Button(self.tr("Sign on phones"), "smartphone", small=True)
        self.sign.clicked.connect(self.sign_requested)
        self.phones.clicked.connect(self.phones_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 6, 5)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self.sentence)
        row.addWidget(self.names, 1)
        row.addWidget(self.phones)
        row.addWidget(self.sign)
        self.hide()

    def offer_phones(self, offered: bool) -> None:
        """Offer signing on phones, or not."""
        self._offers_phones = offered

    def show_day(
        self, on: date, names: Sequence[str], expected: int, *, today: bool, over: bool
    ) -> None:
        """Show how a day stands: over, or still under way; nobody there shows nothing."""
        missing = len(names)
        day = isolated(dates.day(on))
        if not missing:
            words = self.tr("All %n have signed for {day}", "", expected).format(day=day)
        elif today:
            words = self.tr("%n of {expected} have not signed today", "", missing)
        else:
            words = self.tr("%n of {expected} have not signed for {day}", "", missing)
        self.sentence.setText(words.format(expected=dates.number(expected), day=day))
        self.names.setText("; ".join(isolated(name) for name in names[:_MOST_NAMES]))
        tone = "good" if not missing else "warning" if over else "info"
        icon = {"good": "circle-check", "warning": "triangle-alert", "info": "info"}[tone]
        role = {"good": "good", "warning": "warning", "info": "accent_on_selection"}[tone]
        self._icon.show_icon(icon, role)
        theme.set_property(self, "notice", tone)
        ground = "accent_on_selection" if tone == "info" else ""
        self.sentence.set_tone(ground)
        self.sign.setVisible(bool(missing))
        self.phones.setVisible(bool(missing) and self._offers_phones)
        self.setAccessibleName(f"{self.sentence.text()}: {'; '.join(names[:_MOST_NAMES])}")
        self.setVisible(expected > 0)
