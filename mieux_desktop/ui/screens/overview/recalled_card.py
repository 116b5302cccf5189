"""Recommendations of earlier missions, on the overview of the one that looks at them again."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.evaluations import Recommendation
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import Badge, Label

_MOST = 4  # of more only the number is told


class RecalledCard(Card):
    """Shows each with its state; hidden while there are none."""

    def __init__(self) -> None:
        super().__init__(self.tr("Earlier recommendations"))
        self.follow_up = Button(self.tr("Follow up"), role="link", small=True)
        self.follow_up.setAccessibleName(self.tr("Follow up earlier recommendations"))
        self.header.addWidget(self.follow_up)
        self._shown: Sequence[Recommendation] | None = None
        self._lines: QWidget | None = None
        self.hide()

    def show_advice(self, advice: Sequence[Recommendation]) -> None:
        """Show the first of them."""
        if advice == self._shown:
            return
        self._shown = advice
        if self._lines is not None:
            self._lines.hide()
            self._lines.deleteLater()
        self._lines = QWidget()
        column = QVBoxLayout(self._lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for one in advice[:_MOST]:
            column.addWidget(Label(" ".join(one.text.split()), wrap=True))
            line = QHBoxLayout()
            line.addWidget(Label(one.addressee, "caption", "secondary", wrap=True), 1)
            line.addWidget(Badge(*self._state(one.status)))
            column.addLayout(line)
        more = len(advice) - _MOST
        if more > 0:
            column.addWidget(Label(self.tr("and %n more", "", more), "caption", "secondary"))
        self.body.addWidget(self._lines)
        self.setVisible(bool(advice))

    def _state(self, status: str) -> tuple[str, str]:
        return {
            "open": (self.tr("Still open"), "warning"),
            "under-way": (self.tr("Under way"), "info"),
            "done": (self.tr("Carried out"), "good"),
            "dropped": (self.tr("Dropped"), "neutral"),
        }.get(status, (status, "neutral"))
