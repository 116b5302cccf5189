"""Strip: what the feedback shown is about, and which of its rounds it is."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.operations.feedback_results import Feedback, ListedRound
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.labels import ElidedLabel

_LEAST = 200  # of a choice, which is elided before the buttons go below
Items = Sequence[tuple[str, object]]


class RoundStrip(QWidget):
    """Offers the owners and the rounds where there are several; else says which round is shown."""

    owner_chosen = Signal(bytes)
    round_chosen = Signal(object)  # an id, or None for a new round

    def __init__(self) -> None:
        super().__init__()
        self._offered: tuple[Items, Items] | None = None
        self.owner = ComboBox(self.tr("About"), caption=self.tr("About"))
        self.owner.activated.connect(lambda _: self.owner_chosen.emit(self.owner.currentData()))
        self.round = ComboBox(self.tr("Round"), caption=self.tr("Round"))
        self.round.activated.connect(lambda _: self.round_chosen.emit(self.round.currentData()))
        for combo in (self.owner, self.round):
            combo.setMinimumWidth(_LEAST)
            combo.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._only = ElidedLabel("", "strong")
        self._wanted, self._room = False, True
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(tokens.MARGIN, 12, tokens.MARGIN, 0)
        self._parts.setSpacing(8)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(self.owner)
        self._row.addWidget(self.round)
        self._row.addWidget(self._only, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(4)
        self._buttons.addStretch(1)
        self._parts.addLayout(self._row, 1)
        self._parts.addLayout(self._buttons)
        self.hide()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            wanted = self._row.minimumSize().width() + self._buttons.sizeHint().width() + 8
            beside = wanted <= self.width() - 2 * tokens.MARGIN
            direction = QBoxLayout.Direction
            self._parts.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        return super().event(event)

    def give_room(self, there_is: bool) -> None:
        """Show the strip only where there is room: answers being typed need it more."""
        self._room = there_is
        self.setVisible(self._wanted and there_is)

    def add_buttons(self, *buttons: QWidget) -> None:
        """Put what can be done beside the round that is shown at the far end."""
        for button in buttons:
            self._buttons.addWidget(button)

    def show_feedback(self, feedback: Feedback, language: str) -> None:
        """Show what there is, and what of it is looked at."""
        owners: list[tuple[str, object]] = [
            (self._owner(owner, language), owner.id) for owner in feedback.owners
        ]
        rounds: list[tuple[str, object]] = [
            (self._round(each, language), each.collection.id) for each in feedback.rounds
        ]
        shown = feedback.round.collection.id if feedback.round is not None else None
        if shown is None and rounds:
            rounds.insert(0, (self.tr("New round"), None))
        self.owner.set_items(owners, feedback.owner_id)
        self.owner.setVisible(len(owners) > 1)
        self.round.set_items(rounds, shown)
        self.round.setVisible(len(rounds) > 1)
        self._only.setText(rounds[0][0] if len(rounds) == 1 else "")
        self._wanted = len(owners) > 1 or bool(rounds)
        self.setVisible(self._wanted and self._room)

    def _owner(self, owner: Activity | Action, language: str) -> str:
        if isinstance(owner, Action):
            return self.tr("Whole action")
        return f"{owner.number} · {owner.title(language)}"

    def _round(self, listed: ListedRound, language: str) -> str:
        """Such as “Training feedback, before · closed 5 March”."""
        title = listed.title.get(language) or next(iter(listed.title.values()))
        collection = listed.collection
        occasion = {"before": self.tr("before"), "after": self.tr("after")}.get(collection.occasion)
        state = self.tr("open since {day}").format(day=dates.day_month(collection.opened_on))
        if collection.closed_on is not None:
            state = self.tr("closed {day}").format(day=dates.day_month(collection.closed_on))
        name = f"{title}, {occasion}" if occasion else title
        return f"{name} · {state}"
