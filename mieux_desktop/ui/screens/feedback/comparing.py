"""Comparing: the results shown, beside those of another round of the action."""

from functools import partial

from PySide6.QtCore import QObject

from mieux_desktop.operations.feedback_comparing import (
    Comparison,
    OtherRound,
    compare_rounds,
    read_other_rounds,
)
from mieux_desktop.ui import dates
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.feedback.results import ResultsView


class Comparing(QObject):
    """Offers the rounds that can be compared with, and shows the one that is chosen."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: ResultsView | None = None

    def offer(self, view: ResultsView) -> None:
        """Read the rounds that stand beside the results of a view."""
        self._view = view
        id_ = view.results.collection.id
        self._desk.read(read_other_rounds, id_, done=partial(self._offer, id_), owner=self)

    def show(self, other_id: bytes | None) -> None:
        """Show what another round says, or nothing."""
        view = self._view
        if view is None:
            return
        if other_id is None:
            view.show_comparison({}, {}, "")
            return
        id_ = view.results.collection.id
        self._desk.read(compare_rounds, id_, other_id, done=self._show, owner=self)

    def _offer(self, id_: bytes, rounds: tuple[OtherRound, ...]) -> None:
        if self._view is not None and self._view.results.collection.id == id_:
            self._view.show_rounds([(self._name(each), each.collection.id) for each in rounds])

    def _name(self, other: OtherRound) -> str:
        occasions = {"before": self.tr("before"), "after": self.tr("after")}
        activity, name = other.activity, self.tr("Whole action")
        if activity is not None:
            name = f"{activity.number} · {activity.title(self._desk.language)}"
        occasion = occasions.get(other.collection.occasion, "")
        if occasion:
            name = f"{name} ({occasion})"
        closed_on = other.collection.closed_on
        return f"{name} · {dates.day_month(closed_on)}" if closed_on else name

    def _show(self, found: Comparison) -> None:
        if self._view is None:
            return
        sentence = ""
        if found.tests is not None and found.tests.before and found.tests.after:
            before, after = found.tests.before, found.tests.after
            text = self.tr(
                "Knowledge test: {before} right before (n {n}), {after} right after (n {m})."
            )
            sentence = text.format(
                before=dates.percent(round(before.mean * 100), 100), n=before.n,
                after=dates.percent(round(after.mean * 100), 100), m=after.n,
            )  # fmt: skip
        elif not found.means and not found.shares:
            sentence = self.tr("The two rounds have no question in common.")
        self._view.show_comparison(found.means, found.shares, sentence)
