"""Follow-up of recommendations under the writer's hands: states at once, words durable soon."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.conflicts import conflicts_of
from mieux_desktop.operations.documents import About
from mieux_desktop.operations.evidence import Evidence
from mieux_desktop.operations.report_entries import choose_entry, settle_entry
from mieux_desktop.operations.report_follow_up import (
    FollowUpView,
    follow_up,
    keep_follow_up_word,
    read_follow_up,
)
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.report.evidence_view import EvidencePicker, open_evidence
from mieux_desktop.ui.screens.report.follow_up_card import FollowUpArea, FollowUpCard


class FollowUpEditing(QObject):
    """Joins the cards to the store. It goes on while a report is submitted: that one is frozen."""

    kept = Signal()  # something became durable: the pages can follow

    def __init__(self, desk: Desk, area: FollowUpArea, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._area = area
        self._about: About | None = None
        self._view: FollowUpView | None = None
        self._cards: dict[bytes, FollowUpCard] = {}
        self._wanted = False  # the first is to be seen, as soon as they are read
        self._under_way = 0  # writes: what is read meanwhile may be out of date

    def show_report(self, about: About | None) -> None:
        """Show what a document follows up; None: it is not looked at."""
        if about != self._about:
            self.settle()
            self._about, self._view, self._cards = about, None, {}
            self._area.show_cards(())
        self.reload()

    def reveal(self) -> None:
        """Put the keyboard into the first, as soon as they are read."""
        self._wanted = not self._area.reveal()

    def reload(self) -> None:
        """Read again; words being typed stay."""
        about = self._about
        if about is None:
            return

        def show(view: FollowUpView) -> None:
            if about == self._about and not self._under_way:
                self._show(view)

        self._desk.read(read_follow_up, *about, self._desk.language, done=show, owner=self)

    def settle(self) -> None:
        """Make words durable and a change."""
        for card in list(self._cards.values()):
            card.flush()
            self._settle(card)

    def has_unsaved(self) -> bool:
        """Tell whether the disk refused words that are not on it yet."""
        return any(card.is_typing() for card in self._cards.values())

    def _show(self, view: FollowUpView) -> None:
        self._view = view
        cards: dict[bytes, FollowUpCard] = {}
        for item in view.items:
            card = self._cards.get(item.entry.id)
            if card is None:
                card = self._card(FollowUpCard(item))
            else:
                card.show_item(item)
            card.show_evidence(view.evidence)
            show = card.versions.show_fields
            self._desk.read(conflicts_of, item.entry.id, done=show, owner=card)
            cards[item.entry.id] = card
        for id_, card in self._cards.items():
            if id_ not in cards and (card.is_typing() or card.drafted):
                cards[id_] = card  # its words are still on their way
        self._cards = cards
        self._area.show_cards(list(cards.values()))
        if self._wanted:
            self.reveal()

    def _card(self, card: FollowUpCard) -> FollowUpCard:
        card.typed.connect(partial(self._keep, card))
        card.left.connect(partial(self._settle, card))
        card.status_chosen.connect(partial(self._choose, card))
        card.cited.connect(partial(self._cite, card))
        card.evidence_requested.connect(partial(self._choose_evidence, card))
        card.evidence_opened.connect(partial(open_evidence, self._desk))
        open_conflict = partial(self._desk.open_requested.emit, "conflict", card.item.entry.id)
        card.versions.clicked.connect(lambda: open_conflict())
        return card

    def _keep(self, card: FollowUpCard) -> None:
        if card.is_typing():
            words = card.take_words()
            card.drafted = True
            self._write(keep_follow_up_word, card, card.item.entry, words)

    def _settle(self, card: FollowUpCard) -> None:
        self._keep(card)
        if card.drafted:
            card.drafted = False
            self._write(settle_entry, card, card.item.entry)

    def _choose(self, card: FollowUpCard, status: str) -> None:
        advice = replace(card.item.recommendation, status=status)
        card.show_item(replace(card.item, recommendation=advice))
        self._write(follow_up, card, card.item.entry, status)

    def _cite(self, card: FollowUpCard, ids: tuple[bytes, ...]) -> None:
        shown = replace(card.item.shown or card.item.entry.blank, evidence=ids)
        card.show_item(replace(card.item, shown=shown))
        self._write(partial(choose_entry, evidence=ids), card, card.item.entry)

    def _choose_evidence(self, card: FollowUpCard, button: QWidget) -> None:
        view = self._view
        if view is None:
            return
        cited = card.evidence_ids()
        offered = [item for item in view.citable if item.id not in cited]
        picker = EvidencePicker(self._area, self.tr("Evidence to cite"), offered)

        def cite(evidence: Evidence) -> None:
            card.show_evidence({**view.evidence, evidence.id: evidence})
            self._cite(card, (*cited, evidence.id))

        picker.chosen.connect(cite)
        picker.open_below(button)

    def _write(self, verb: Callable[..., Any], card: FollowUpCard, *args: Any) -> None:
        self._under_way += 1
        failed = partial(self._fail_write, card)
        self._desk.write(verb, *args, owner=self, done=self._end_write, failed=failed)

    def _end_write(self, _result: object = None) -> None:
        self._under_way -= 1
        if not self._under_way:
            self.reload()
        self.kept.emit()

    def _fail_write(self, card: FollowUpCard, problem: Problem) -> None:
        self._under_way -= 1
        card.forget_kept()  # the next pause tries again
        self._desk.problem.emit(problem)
