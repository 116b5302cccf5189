"""Possible duplicates: two records that may be the same person, one pair after the other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.operations.duplicates import PossibleDuplicate, Shown
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label
from mieux_desktop.ui.widgets.page import Page, scrolling
from mieux_desktop.ui.widgets.states import EmptyState


class DuplicatesPage(Page):
    """Shows one pair: one of the two is kept with the work of both, or both stay."""

    merge_requested = Signal(object, bytes, bytes)  # PossibleDuplicate, kept, other
    dismiss_requested = Signal(object)  # PossibleDuplicate
    next_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.pair: PossibleDuplicate | None = None
        self.keeps: list[Button] = []
        self._empty = EmptyState(
            "users",
            self.tr("Nobody stands twice in your lists"),
            self.tr(
                "When two laptops add the same person, you can make one of the two here. Their "
                "attendance and notes are kept."
            ),
        )
        self._title = Label("", "heading")
        self._reason = ElidedLabel("", "body", "secondary")
        self.next = Button(
            self.tr("Next pair"), "arrow-down", "link", key=shown_key("Ctrl+Down"), small=True
        )
        self.next.clicked.connect(lambda: self.next_requested.emit(1))
        self.dismiss = Button(self.tr("Not the same"), "x", key="0")
        self.dismiss.clicked.connect(self.keep_both)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(IconLabel("users", "warning", 18))
        top.addWidget(self._title)
        top.addWidget(self._reason, 1)
        top.addWidget(self.next)
        self._pair = QHBoxLayout()
        self._pair.setSpacing(tokens.GAP)
        bottom = QHBoxLayout()
        bottom.setSpacing(12)
        bottom.addWidget(self.dismiss)
        words = self.tr("Both stay as they are, and you are not asked again.")
        bottom.addWidget(Label(words, "body", "secondary"), 1)
        one = QWidget()
        column = QVBoxLayout(one)
        column.setContentsMargins(tokens.MARGIN, 12, tokens.MARGIN, tokens.GAP)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(self._pair)
        column.addLayout(bottom)
        column.addStretch(1)
        self._area = scrolling(one)
        self._area.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._empty)
        layout.addWidget(self._area)

    def show_pair(self, pair: PossibleDuplicate | None, place: int, total: int) -> None:
        """Show a pair, “1 of 3”."""
        self._empty.setVisible(pair is None)
        self._area.setVisible(pair is not None)
        self.next.setVisible(total > 1)
        if pair is not None:
            words = self.tr("Possible duplicate {place} of {total}")
            self._title.setText(words.format(place=place + 1, total=total))
        if pair == self.pair:
            return
        self.pair = pair
        self.keeps = []
        while (item := self._pair.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if pair is None:
            self.set_keys()
            if self.isVisible():  # else the keyboard would jump to the header
                self.focus_first()
            return
        self._reason.setText(
            self.tr("The same e-mail address")
            if pair.reason == "email"
            else self.tr("The same name but for capitals, accents or order")
        )
        before: QWidget = self.next
        for number, (shown, other) in enumerate(((pair.one, pair.other), (pair.other, pair.one))):
            card = self._card(pair, shown, other, str(number + 1))
            self._pair.addWidget(card, 1)
            QWidget.setTabOrder(before, self.keeps[number])
            before = self.keeps[number]
        QWidget.setTabOrder(before, self.dismiss)
        self.set_keys(
            ("1, 2", self.tr("keep this one")),
            ("0", self.tr("not the same")),
            (shown_key("Ctrl+Down"), self.tr("next pair")),
            (shown_key("Ctrl+Z"), self.tr("undo")),
        )
        if self.isVisible():
            self.focus_first()

    def keep_place(self, place: int) -> None:
        """Keep the record at a place, as its button does."""
        if self.pair is not None and place < 2:
            one, other = self.pair.one.id, self.pair.other.id
            kept, gone = (one, other) if place == 0 else (other, one)
            self.merge_requested.emit(self.pair, kept, gone)

    def keep_both(self) -> None:
        """Say that the two are not the same."""
        if self.pair is not None:
            self.dismiss_requested.emit(self.pair)

    def focus_first(self) -> None:
        target: QWidget = self.keeps[0] if self.keeps else self
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, pair: PossibleDuplicate, shown: Shown, other: Shown, key: str) -> Card:
        card = Card()
        card.body.setSpacing(4)
        card.body.addWidget(ElidedLabel(shown.name, "heading"))
        facts = (
            (self.tr("Institution"), shown.institution, other.institution),
            (self.tr("Function"), shown.function, other.function),
            (self.tr("E-mail"), shown.email, other.email),
            (self.tr("Telephone"), shown.phone, other.phone),
        )
        for name, value, beside in facts:
            if not (value or beside):
                continue
            row = QHBoxLayout()
            row.setSpacing(8)
            label = Label(name, "body", "secondary")
            label.setFixedWidth(92)
            row.addWidget(label)
            row.addWidget(ElidedLabel(value or "–"), 1)
            card.body.addLayout(row)
        words = self.tr("Takes part in %n activity(ies)", "", shown.activities)
        if pair.entity == "person":
            card.body.addWidget(Label(words, "body", "secondary"))
        keep = Button(self.tr("Keep this one"), "merge", key=key, small=True)
        keep.setAccessibleName(dates.listed((self.tr("Keep this one"), shown.name)))
        keep.clicked.connect(lambda: self.keep_place(int(key) - 1))
        self.keeps.append(keep)
        row = QHBoxLayout()
        row.addWidget(keep)
        row.addStretch(1)
        card.body.addSpacing(8)
        card.body.addLayout(row)
        return card
