"""Recommendations under the writer's hands: words durable soon, choices saved at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mieux_desktop.domain.evaluations import Recommendation
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.report_versions import ReportComment
from mieux_desktop.operations.conflicts import conflicts_of
from mieux_desktop.operations.drafts import keep_draft, settle_draft
from mieux_desktop.operations.evidence import Evidence, EvidenceKind
from mieux_desktop.operations.recommendations import (
    delete_recommendation,
    reorder_recommendations,
)
from mieux_desktop.operations.report_advice import (
    Advice,
    AdviceView,
    change_advice,
    read_advice,
    recommend_from_note,
)
from mieux_desktop.operations.report_life import comments_on
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.report.advice_card import AdviceCard
from mieux_desktop.ui.screens.report.advice_pane import AdvicePane
from mieux_desktop.ui.screens.report.evidence_view import EvidencePicker, open_evidence
from mieux_desktop.ui.screens.report.facts import Fact


class AdviceEditing(QObject):
    """Joins the cards to the store; a new card exists only here until it has words."""

    kept = Signal()  # words became durable: the pages can follow
    comment_requested = Signal(object)  # Recommendation
    comments_requested = Signal()

    def __init__(self, desk: Desk, pane: AdvicePane, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pane = pane
        self._mission = b""
        self._view: AdviceView | None = None
        self._shown = False  # only then they are read
        self._wanted = False  # a new one, as soon as they are read
        self._revealed = b""  # the one to show, as soon as they are read
        self._comments: Sequence[ReportComment] = ()
        self._cards: dict[bytes, AdviceCard] = {}
        self._writes = 0  # asked so far: what was read before the last of them is out of date
        pane.add_requested.connect(self.add)
        pane.note_requested.connect(self._choose_note)

    def open_mission(self, mission_id: bytes) -> None:
        """Show another mission's recommendations."""
        self._mission = mission_id
        self._cards = {}
        self._view, self._shown, self._wanted = None, False, False
        self._pane.show_cards([])

    def show(self) -> None:
        """Read the mission's recommendations as soon as they are looked at."""
        if not self._shown:
            self._shown = True
            self.reload()

    def reload(self) -> None:
        """Read again; words being typed stay."""
        if self._mission and self._shown:
            mission, writes = self._mission, self._writes

            def show(view: AdviceView) -> None:
                if mission != self._mission:
                    return
                if writes != self._writes:
                    self.reload()
                else:
                    self._show(view)

            self._desk.read(read_advice, mission, self._desk.language, done=show, owner=self)

    def settle(self) -> None:
        """Make words durable and a change."""
        for card in list(self._cards.values()):
            card.flush()
            self._settle(card)

    def has_unsaved(self) -> bool:
        """Tell whether the disk refused words that are not on it yet."""
        cards = self._cards.values()
        return any(c.is_typing() and (c.advice.loaded or c.edited().text) for c in cards)

    def add(self) -> None:
        """Begin a new recommendation; it is stored with its first words."""
        if self._view is None:
            self._wanted = True
            return
        for card in self._cards.values():
            if card.advice.loaded is None and not card.edited().text:
                self._pane.reveal(card)  # one empty card is enough
                return
        position = max((c.advice.edited.position for c in self._cards.values()), default=-1) + 1
        new = Recommendation(
            id=new_id(),
            action_id=self._view.action_id,
            mission_id=self._mission,
            position=position,
        )
        card = self._card(Advice(None, new))
        self._pane.show_cards(list(self._cards.values()))
        self._pane.reveal(card)

    def reveal(self, id_: bytes) -> None:
        """Put the keyboard into a recommendation, as soon as they are read."""
        self._revealed = id_
        card = self._cards.get(id_)
        if card is not None:
            self._revealed = b""
            self._pane.reveal(card)

    def show_comments(self, comments: Sequence[ReportComment]) -> None:
        """Show on each card how many open comments there are on it."""
        self._comments = comments
        for id_, card in self._cards.items():
            card.show_comments(sum(not c.resolved for c in comments_on(comments, id_)))

    def _show(self, view: AdviceView) -> None:
        self._view = view
        self._pane.addressees.setStringList(list(view.addressees))
        new = {
            id_: card
            for id_, card in self._cards.items()
            if card.advice.loaded is None and not card.edited().text
        }
        before, self._cards = self._cards, {}
        for item in view.items:
            card = before.get(item.edited.id)
            if card is None:
                card = self._card(item)
            else:
                self._cards[item.edited.id] = card
                card.show_advice(item)
            card.show_evidence(view.evidence)
            show = card.versions.show_fields
            self._desk.read(conflicts_of, item.edited.id, done=show, owner=card)
        self._cards |= {id_: card for id_, card in new.items() if id_ not in self._cards}
        self._pane.show_cards(list(self._cards.values()))
        self._pane.show_facts(self._facts(view))
        self.show_comments(self._comments)
        if self._revealed:
            self.reveal(self._revealed)
        if self._wanted:
            self._wanted = False
            self.add()

    def _facts(self, view: AdviceView) -> list[Fact]:
        noted = self.tr("%n note(s)", "", view.noted)
        return [Fact(self.tr("Notes marked as risk or lesson"), noted, "notes")]

    def _card(self, advice: Advice) -> AdviceCard:
        card = AdviceCard(advice, self._desk.language, self._pane.addressees)
        self._cards[advice.edited.id] = card
        card.typed.connect(partial(self._keep, card))
        card.left.connect(partial(self._settle, card))
        card.choice_made.connect(partial(self._choose, card))
        card.move_requested.connect(partial(self._move, card))
        card.delete_requested.connect(partial(self._delete, card))
        card.comment_requested.connect(lambda: self.comment_requested.emit(card.edited()))
        card.comments_requested.connect(self.comments_requested)
        card.versions.clicked.connect(partial(self._open_conflict, card))
        card.evidence_opened.connect(partial(open_evidence, self._desk))
        card.evidence_requested.connect(partial(self._choose_evidence, card))
        return card

    def _keep(self, card: AdviceCard) -> None:
        if card.advice.loaded is None and not card.edited().text:
            return
        edited = card.take_words()
        card.drafted = True
        failed = partial(self._fail_words, card)
        self._write(keep_draft, card.advice.loaded, edited, done=self._tell_kept, failed=failed)

    def _settle(self, card: AdviceCard) -> None:
        if card.is_typing():
            self._keep(card)
        if not card.drafted:
            return
        loaded = card.advice.loaded
        if loaded is not None and not card.edited().text:
            card.show_words(loaded.text, card.edited().addressee)  # one without words is none
            self._keep(card)
        card.drafted = False

        def settled(saved: Any) -> None:
            if isinstance(saved, Recommendation):
                card.advice = Advice(saved, card.advice.edited)

        failed = partial(self._fail_words, card)
        self._write(settle_draft, card.advice.edited.id, done=settled, failed=failed)

    def _choose(self, card: AdviceCard, choice: Mapping[str, Any]) -> None:
        edited = card.edited()
        card.advice = Advice(card.advice.loaded, replace(card.advice.edited, **choice))
        if card.advice.loaded is None:
            if edited.text:
                self._keep(card)
            else:
                card.show_advice(card.advice)
            return
        self._write(change_advice, edited.id, dict(choice), done=self._tell_kept)

    def _move(self, card: AdviceCard, step: int) -> None:
        order = list(self._cards)
        place = order.index(card.advice.edited.id)
        if card.advice.loaded is None or not 0 <= place + step < len(order):
            return
        order[place], order[place + step] = order[place + step], order[place]
        self._cards = {id_: self._cards[id_] for id_ in order}
        focused = card.focusWidget()
        self._pane.show_cards(list(self._cards.values()))
        if focused is not None:
            focused.setFocus()
        self._write(reorder_recommendations, self._mission, order)

    def _delete(self, card: AdviceCard) -> None:
        card.flush()
        id_ = card.advice.edited.id
        stored = card.advice.loaded is not None or card.edited().text
        self._cards.pop(id_, None)
        self._pane.show_cards(list(self._cards.values()))
        self._pane.focus_first()
        if stored:
            # The last words first, so that undo brings them back too.
            self._write(settle_draft, id_)
            said = self.tr("Recommendation deleted")
            self._desk.write(
                delete_recommendation,
                id_,
                owner=self,
                done=lambda _: self._desk.undoable.emit(said),
            )

    def _write(
        self,
        verb: Any,
        *args: Any,
        done: Callable[[Any], None] = lambda _result: None,
        failed: Callable[[Problem], None] | None = None,
    ) -> None:
        self._writes += 1
        self._desk.write(verb, *args, owner=self, done=done, failed=failed or self._fail)

    def _tell_kept(self, _result: object) -> None:
        self.kept.emit()

    def _fail(self, problem: Problem) -> None:
        self._desk.problem.emit(problem)
        self.reload()  # to show again what the store holds

    def _fail_words(self, card: AdviceCard, problem: Problem) -> None:
        card.forget_kept()  # the next pause tries again
        self._desk.problem.emit(problem)

    def _open_conflict(self, card: AdviceCard) -> None:
        self.settle()
        self._desk.open_requested.emit("conflict", card.advice.edited.id)

    def _choose_evidence(self, card: AdviceCard, button: QWidget) -> None:
        if self._view is None:
            return
        cited = card.advice.edited.evidence
        offered = [item for item in self._view.citable if item.id not in cited]
        picker = EvidencePicker(self._pane, self.tr("Evidence to cite"), offered)

        def cite(evidence: Evidence) -> None:
            self._known(evidence)
            self._choose(card, {"evidence": (*card.advice.edited.evidence, evidence.id)})
            card.show_advice(card.advice)

        picker.chosen.connect(cite)
        picker.open_below(button)

    def _known(self, evidence: Evidence) -> None:
        for card in self._cards.values():
            if self._view is not None:
                card.show_evidence({**self._view.evidence, evidence.id: evidence})

    def _choose_note(self, button: QWidget) -> None:
        if self._view is None:
            return
        notes = [item for item in self._view.citable if item.kind is EvidenceKind.NOTE]
        picker = EvidencePicker(self._pane, self.tr("Note to recommend from"), notes)
        picker.chosen.connect(
            lambda note: self._write(
                recommend_from_note, self._mission, note.id, done=self._reveal_made
            )
        )
        picker.open_below(button)

    def _reveal_made(self, made: Recommendation) -> None:
        card = self._cards.get(made.id) or self._card(Advice(made, made))
        self._pane.show_cards(list(self._cards.values()))
        self._pane.reveal(card)
        self.reload()
