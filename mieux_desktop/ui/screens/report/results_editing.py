"""Results under the writer's hands: words durable soon, choices saved at once."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.conflicts import conflicts_of
from mieux_desktop.operations.documents import About
from mieux_desktop.operations.evidence import Evidence
from mieux_desktop.operations.report_achievements import (
    AchievementLine,
    AchievementsView,
    read_achievements,
)
from mieux_desktop.operations.report_entries import choose_entry, keep_entry, settle_entry
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.report.evidence_view import EvidencePicker, open_evidence
from mieux_desktop.ui.screens.report.result_card import ResultCard
from mieux_desktop.ui.screens.report.results_area import ResultsArea


class ResultsEditing(QObject):
    """Joins the cards to the store; those that say nothing are offered, not shown."""

    kept = Signal()  # something became durable: the pages can follow

    def __init__(self, desk: Desk, area: ResultsArea, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._area = area
        self._about: About | None = None
        self._view: AchievementsView | None = None
        self._cards: dict[bytes, ResultCard] = {}
        self._added: set[bytes] = set()  # shown although they say nothing yet
        self._under_way = 0  # writes: what is read meanwhile may be out of date
        area.add_requested.connect(self._add)

    def show_report(self, about: About | None) -> None:
        """Show the results that a document prints; None: they are not looked at."""
        if about != self._about:
            self.settle()
            self._about, self._view = about, None
            self._cards, self._added = {}, set()
            self._area.show_groups((), self._desk.language)
        self.reload()

    def reload(self) -> None:
        """Read again; words being typed stay."""
        about = self._about
        if about is None:
            return

        def show(view: AchievementsView) -> None:
            if about == self._about and not self._under_way:
                self._show(view)

        self._desk.read(read_achievements, *about, self._desk.language, done=show, owner=self)

    def settle(self) -> None:
        """Make words durable and a change."""
        for card in list(self._cards.values()):
            card.flush()
            self._settle(card)

    def has_unsaved(self) -> bool:
        """Tell whether the disk refused words that are not on it yet."""
        return any(card.is_typing() for card in self._cards.values())

    def _show(self, view: AchievementsView) -> None:
        self._view = view
        self._area.show_groups(view.groups, self._desk.language)
        cards: dict[bytes, ResultCard] = {}
        for shown, group in zip(self._area.groups, view.groups, strict=True):
            here, offered = [], []
            for line in group.lines:
                id_ = line.entry.id
                card = self._cards.get(id_)
                typing = card is not None and (card.is_typing() or card.drafted)
                if not (line.begun or id_ in self._added or typing):
                    offered.append(line)
                    continue
                if card is None:
                    card = self._card(line, group.stated)
                else:
                    card.show_line(line)
                card.show_evidence(view.evidence)
                self._desk.read(conflicts_of, id_, done=card.versions.show_fields, owner=card)
                cards[id_] = card
                here.append(card)
            shown.show_cards(here, offered, locked=group.lock is not None)
        self._cards = cards

    def _card(self, line: AchievementLine, stated: str) -> ResultCard:
        card = ResultCard(line, stated)
        card.typed.connect(partial(self._keep, card))
        card.left.connect(partial(self._settle, card))
        card.choice_made.connect(partial(self._choose, card))
        card.evidence_requested.connect(partial(self._choose_evidence, card))
        card.evidence_opened.connect(partial(open_evidence, self._desk))
        open_conflict = partial(self._desk.open_requested.emit, "conflict", line.entry.id)
        card.versions.clicked.connect(lambda: open_conflict())
        return card

    def _add(self, line: AchievementLine) -> None:
        self._added.add(line.entry.id)
        if self._view is not None:
            self._show(self._view)
        self._cards[line.entry.id].focus_first()

    def _keep(self, card: ResultCard) -> None:
        if not card.is_typing():
            return
        expected, achieved = card.take_words()
        card.drafted = True
        verb = partial(keep_entry, expected=expected, achieved=achieved)
        self._write(verb, card, card.line.entry)

    def _settle(self, card: ResultCard) -> None:
        self._keep(card)
        if card.drafted:
            card.drafted = False
            self._write(settle_entry, card, card.line.entry)

    def _choose(self, card: ResultCard, choice: Mapping[str, Any]) -> None:
        shown: Any = replace(card.line.shown, **choice)
        card.show_line(replace(card.line, shown=shown))
        self._write(partial(choose_entry, **choice), card, card.line.entry)

    def _choose_evidence(self, card: ResultCard, button: QWidget) -> None:
        view = self._view
        if view is None:
            return
        cited = card.line.shown.evidence
        offered = [item for item in view.citable if item.id not in cited]
        picker = EvidencePicker(self._area, self.tr("Evidence to cite"), offered)

        def cite(evidence: Evidence) -> None:
            card.show_evidence({**view.evidence, evidence.id: evidence})
            self._choose(card, {"evidence": (*cited, evidence.id)})

        picker.chosen.connect(cite)
        picker.open_below(button)

    def _write(self, verb: Callable[..., Any], card: ResultCard, *args: Any) -> None:
        self._under_way += 1
        failed = partial(self._fail_write, card)
        self._desk.write(verb, *args, owner=self, done=self._end_write, failed=failed)

    def _end_write(self, _result: object = None) -> None:
        self._under_way -= 1
        if not self._under_way:
            self.reload()
        self.kept.emit()

    def _fail_write(self, card: ResultCard, problem: Problem) -> None:
        self._under_way -= 1
        card.forget_kept()  # the next pause tries again
        self._desk.problem.emit(problem)
