"""Feedback about a whole action: its rounds on the action's page, and the way to collect one."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from mieux_desktop.operations.feedback_results import ListedRound, rounds_about_action
from mieux_desktop.ui import dates
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.portfolio.lines import Line, LineModel
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.rows import RowList

_CONCERNS = frozenset({"collection", "response"})
_PLACE = "action-feedback"


class FeedbackCard(Card):
    """Lists the rounds asked about an action; reports which one to open, or the newest."""

    open_requested = Signal(object)  # id of a round, None for the one under way or a new one

    def __init__(self) -> None:
        super().__init__(self.tr("Feedback about the action"))
        self.collect = Button(self.tr("Collect or read"), "message-square", "link", small=True)
        self.collect.setToolTip("Ctrl+Shift+F")  # not translated: a key
        self.collect.clicked.connect(lambda: self.open_requested.emit(None))
        self.header.addWidget(self.collect)
        self._lines = LineModel(self)
        self.rounds = RowList(self.tr("Feedback about the action"), two_lines=True)
        self.rounds.setModel(self._lines)
        self.rounds.opened.connect(
            lambda index: self.open_requested.emit(self._lines.line(index.row()).id)
        )
        self._none = Label(
            self.tr("Nothing asked yet: partner institutions, a follow-up after six months."),
            "body", "secondary", wrap=True,
        )  # fmt: skip
        self._none.setContentsMargins(16, 12, 16, 12)
        self.fill(self.rounds)
        self.body.addWidget(self._none)

    def show_rounds(self, rounds: Sequence[ListedRound], language: str) -> None:
        """Show the rounds, the open one first."""
        self._lines.set_lines([self._line(each, language) for each in rounds])
        self.rounds.fit_height()
        self.rounds.setVisible(bool(rounds))
        self._none.setVisible(not rounds)

    def _line(self, listed: ListedRound, language: str) -> Line:
        collection = listed.collection
        title = listed.title.get(language) or next(iter(listed.title.values()))
        occasion = {"before": self.tr("before"), "after": self.tr("after")}.get(collection.occasion)
        answers = self.tr("%n answer(s)", "", listed.answered)
        state, tone = self.tr("Open"), "info"
        day = self.tr("since {day}").format(day=dates.day_month(collection.opened_on, year=True))
        if collection.closed_on is not None:
            state, tone = self.tr("Closed"), "neutral"
            day = dates.day_month(collection.closed_on, year=True)
        return Line(
            collection.id,
            f"{title}, {occasion}" if occasion else title,
            " \u00b7 ".join((answers, day)),
            icon="message-square",
            badge=state,
            tone=tone,
        )


class ActionFeedback(QObject):
    """Keeps the card of one action true, and opens its rounds."""

    def __init__(self, desk: Desk, card: FeedbackCard, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card = card
        self._action_id: bytes | None = None
        card.open_requested.connect(self._open)
        desk.records_changed.connect(self._follow)

    def show_action(self, action_id: bytes) -> None:
        """Show the rounds about an action."""
        self._action_id = action_id
        self._desk.read(
            rounds_about_action, action_id,
            done=lambda rounds: self._show(action_id, rounds), owner=self._card,
        )  # fmt: skip

    def open(self) -> None:
        """Open the round under way, the last one, or the ways to collect a first one."""
        self._open(None)

    def _show(self, action_id: bytes, rounds: Sequence[ListedRound]) -> None:
        if action_id == self._action_id:  # else another was opened meanwhile
            self._card.show_rounds(rounds, self._desk.language)

    def _follow(self, entities: frozenset[str]) -> None:
        if entities & _CONCERNS and self._action_id is not None:
            self.show_action(self._action_id)

    def _open(self, round_id: bytes | None) -> None:
        if self._action_id is not None:
            self._desk.open_requested.emit(_PLACE, round_id or self._action_id)
