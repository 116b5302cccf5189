"""A recommendation of an earlier mission as a card: how far it is now, and what was found."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.operations.evidence import Evidence
from mieux_desktop.operations.report_follow_up import FollowedUp, FollowUpWord
from mieux_desktop.ui import dates
from mieux_desktop.ui.screens.report.evidence_chips import EvidenceChips
from mieux_desktop.ui.screens.report.growing_text import GrowingText
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.two_versions import TwoVersionsMark


class FollowUpCard(Card):
    """Edits what is found now; the recommendation itself and earlier words are read."""

    typed = Signal()  # a pause in typing
    left = Signal()  # the keyboard left the word
    status_chosen = Signal(str)
    cited = Signal(tuple)  # ids of all evidence from now on
    evidence_requested = Signal(QWidget)  # the button under which the list opens
    evidence_opened = Signal(object)  # Evidence

    def __init__(self, item: FollowedUp) -> None:
        super().__init__()
        self.item = item
        self.drafted = False  # words are durable but not yet a change
        self._shown: str | None = ""  # the word as shown by the program, or kept
        self._evidence: Mapping[bytes, Evidence] = {}
        self._past: Sequence[FollowUpWord] | None = None
        self._head = Label("", "caption", "secondary", wrap=True)
        self._text = Label("", wrap=True)
        self.status = ComboBox(self.tr("State"))
        self.status.set_items(
            [
                (self.tr("Still open"), "open"),
                (self.tr("Under way"), "under-way"),
                (self.tr("Carried out"), "done"),
                (self.tr("Dropped"), "dropped"),
            ]
        )
        self.word = GrowingText(name=self.tr("What was found"))
        self.word.setPlaceholderText(self.tr("What was found this time"))
        self.chips = EvidenceChips()
        self.versions = TwoVersionsMark()
        self._history = QVBoxLayout()
        self._history.setSpacing(2)
        self.body.setContentsMargins(12, 10, 12, 10)
        self.body.setSpacing(6)
        top = QHBoxLayout()
        top.addWidget(self._head, 1)
        top.addWidget(self.status)
        self.body.addLayout(top)
        self.body.addWidget(self._text)
        self.body.addWidget(self.versions, alignment=Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(self._history)
        self.body.addWidget(self.word)
        self.body.addWidget(self.chips)
        self.word.paused.connect(self.typed)
        self.word.left.connect(self.left)
        self.status.activated.connect(
            lambda _: self.status_chosen.emit(str(self.status.currentData()))
        )
        self.chips.requested.connect(self.evidence_requested)
        self.chips.opened.connect(self.evidence_opened)
        self.chips.taken_away.connect(self._take_away)
        self.show_item(item)

    def show_item(self, item: FollowedUp) -> None:
        """Show what the store holds; a word being typed stays."""
        typing = self.is_typing() or self.drafted
        self.item = item
        advice = item.recommendation
        name = self.tr("R{number}").format(number=item.number)
        self._head.setText(" · ".join(filter(None, (name, item.origin, advice.addressee))))
        self._text.setText(advice.text)
        self.setAccessibleName(f"{name}: {advice.text}")
        self.status.setAccessibleName(self.tr("State of {name}").format(name=name))
        if self.status.currentData() != advice.status:
            self.status.setCurrentIndex(self.status.findData(advice.status))
        if not typing:
            word = item.shown.word if item.shown else ""
            if self.word.toPlainText().strip() != word.strip():
                self.word.setPlainText(word)
            self._shown = self.words()
        self._show_past()
        self._show_chips()

    def show_evidence(self, evidence: Mapping[bytes, Evidence]) -> None:
        """Tell what the ids cited stand for."""
        self._evidence = evidence
        self._show_chips()

    def evidence_ids(self) -> tuple[bytes, ...]:
        """Return what is cited now."""
        return self.item.shown.evidence if self.item.shown else ()

    def words(self) -> str:
        """Return the word as typed."""
        return self.word.toPlainText().strip()

    def take_words(self) -> str:
        """Return the word as typed; from now on it counts as kept."""
        self._shown = words = self.words()
        return words

    def forget_kept(self) -> None:
        """Take the word as not kept: the disk refused it."""
        self._shown = None

    def is_typing(self) -> bool:
        """Tell whether there are words that were not kept yet."""
        return self.words() != self._shown

    def flush(self) -> None:
        """Report a waiting pause at once."""
        self.word.flush()

    def _show_chips(self) -> None:
        self.chips.show_cited(self.evidence_ids(), self._evidence)

    def _show_past(self) -> None:
        """Show what was found before, the newest last."""
        past = [word for word in self.item.history if word.follow_up.id != self.item.entry.id]
        if past == self._past:
            return
        self._past = past
        while (row := self._history.takeAt(0)) is not None:
            if (widget := row.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for found in past:
            self._history.addWidget(Label(self._told(found), "caption", "secondary", wrap=True))

    def _told(self, found: FollowUpWord) -> str:
        noted = found.follow_up
        place = self.status.findData(noted.status)
        day = dates.day_month(dates.local_day(noted.noted_at))
        state = self.status.itemText(place) if place >= 0 else noted.status
        told = " · ".join(filter(None, (day, found.where, found.author, state)))
        word = noted.word.strip()
        return f"{told}: {word}" if word else told

    def _take_away(self, id_: bytes) -> None:
        self.cited.emit(tuple(held for held in self.evidence_ids() if held != id_))


class FollowUpArea(QWidget):
    """The recommendations to follow up, in their order, under a heading."""

    revealed = Signal(QWidget)  # a card that is to be seen

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[FollowUpCard] = []
        self._heading = Label(self.tr("Follow-up of earlier recommendations"), "strong")
        self.empty = Label(
            self.tr("No recommendation of an earlier mission is open."), tone="secondary", wrap=True
        )
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._heading)
        layout.addWidget(self.empty)
        layout.addLayout(self._column)

    def show_cards(self, cards: Sequence[FollowUpCard]) -> None:
        """Put the cards into this order; those no longer among them are gone."""
        if list(cards) != self.cards:
            for held in self.cards:
                self._column.removeWidget(held)
                if held not in cards:
                    held.hide()
                    held.deleteLater()
            self.cards = list(cards)
            for card in cards:
                self._column.addWidget(card)
        self.empty.setVisible(not cards)

    def reveal(self) -> bool:
        """Put the keyboard into the first card; return whether there is one."""
        if not self.cards:
            return False
        self.cards[0].status.setFocus(Qt.FocusReason.OtherFocusReason)
        self.revealed.emit(self.cards[0])
        return True
