"""The recommendations of the report: cards in their order, with an introduction above."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.operations.reports import SectionRow
from mieux_desktop.ui.screens.report.advice_card import AdviceCard
from mieux_desktop.ui.screens.report.facts import Fact
from mieux_desktop.ui.screens.report.facts_card import FactsCard
from mieux_desktop.ui.screens.report.follow_up_card import FollowUpArea
from mieux_desktop.ui.screens.report.models import section_title
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.markdown_edit import MarkdownEdit
from mieux_desktop.ui.widgets.page import scrolling

_LAID_OUT_MS = 150


class AdvicePane(QWidget):
    """Lays out the cards that its presenter makes; `editor` holds the introduction."""

    add_requested = Signal()
    note_requested = Signal(QWidget)  # the button under which the notes are listed
    place_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", "heading", wrap=True)
        self.from_note = Button(self.tr("From a note"), "plus")
        self.add = Button(self.tr("New"), "plus")
        self.add.setAccessibleName(self.tr("New recommendation"))
        self.from_note.clicked.connect(lambda: self.note_requested.emit(self.from_note))
        self.add.clicked.connect(self.add_requested)
        self.addressees = QStringListModel(self)
        self.editor = MarkdownEdit(
            self.tr("Introduction"), placeholder=self.tr("An introduction, if they need one.")
        )
        self.editor.setFixedHeight(44)
        frame = Card()
        frame.fill(self.editor)
        frame.body.setContentsMargins(6, 2, 6, 2)
        self.empty = Label(
            self.tr(
                "No recommendation yet. Take one from a note, so that it cites its evidence, or "
                "write a new one."
            ),
            tone="secondary",
            wrap=True,
        )
        self.follow_up = FollowUpArea()
        self.facts = FactsCard()
        self.facts.place_requested.connect(self.place_requested)
        self._cards = QVBoxLayout()
        self._held: list[AdviceCard] = []
        self._frozen = False
        self._cards.setSpacing(10)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 0, 16, 12)
        column.setSpacing(12)
        column.addWidget(frame)
        column.addWidget(self.empty)
        column.addLayout(self._cards)
        column.addWidget(self.follow_up)
        column.addWidget(self.facts)
        column.addStretch(1)
        self._area = scrolling(body)
        self._to_see: QWidget | None = None
        self._seeing = QTimer(self, singleShot=True, interval=_LAID_OUT_MS)
        self._seeing.timeout.connect(self._see)
        self.follow_up.revealed.connect(self._see_later)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self.from_note)
        ways.addWidget(self.add)
        ways.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addLayout(ways)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._area, 1)

    def set_frozen(self, frozen: bool) -> None:
        """Say whether everything is only to be read, as of a report that was submitted."""
        self._frozen = frozen
        for button in (self.from_note, self.add):
            button.setEnabled(not frozen)
        for card in self._held:
            card.set_frozen(frozen)

    def current_card(self) -> AdviceCard | None:
        """Return the card that has the keyboard."""
        focused = self.focusWidget()
        return next((card for card in self._held if focused and card.isAncestorOf(focused)), None)

    def show_section(self, row: SectionRow) -> None:
        """Show the number of the section."""
        self.title.setText(section_title(row))

    def show_cards(self, cards: Sequence[AdviceCard]) -> None:
        """Put the cards into this order; those no longer among them are gone."""
        # Not taken away as items: those would live on and keep the heights of before.
        for held in self._held:
            self._cards.removeWidget(held)
            if held not in cards:
                held.hide()
                held.deleteLater()
        self._held = list(cards)
        before: QWidget = self.editor
        for number, card in enumerate(cards, 1):
            self._cards.addWidget(card)
            card.set_frozen(self._frozen)
            card.show_number(number)
            for child in (card.text, card.more, card.addressee, card.horizon, card.type,
                          card.priority, card.add_evidence):  # fmt: skip
                QWidget.setTabOrder(before, child)
                before = child
        self.empty.setVisible(not cards)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show what the records say beside the recommendations."""
        self.facts.show_facts(facts)

    def reveal(self, card: AdviceCard) -> None:
        """Scroll to a card and put the keyboard into its words."""
        card.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(card)

    def _see_later(self, card: QWidget) -> None:
        self._to_see = card
        self._seeing.start()

    def _see(self) -> None:
        """Scroll to a card when the cards above it have their places."""
        if self._to_see is not None:
            self._area.ensureWidgetVisible(self._to_see)
            self._to_see = None

    def focus_first(self) -> None:
        """Put the keyboard into the first card, else on the way to a new one."""
        item = self._cards.itemAt(0)
        card = item.widget() if item is not None else None
        if isinstance(card, AdviceCard):
            card.text.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
