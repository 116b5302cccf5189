"""Steps of the pages that lead through something: columns of fields, rows of buttons, codes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.ui import tokens
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import Label


def column_of(*widgets: QWidget) -> QWidget:
    """Return a column of widgets."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens.GAP)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return holder


def button_row(*buttons: Button) -> QWidget:
    """Return buttons beside each other."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    for button in buttons:
        line.addWidget(button)
    line.addStretch(1)
    return holder


def choices(*ways: tuple[str, str, Sequence[Button]]) -> QWidget:
    """Return cards beside each other, as (title, words, buttons), of which one is chosen."""
    holder = QWidget()
    cards = QHBoxLayout(holder)
    cards.setContentsMargins(0, 0, 0, 0)
    cards.setSpacing(tokens.GAP)
    for title, words, buttons in ways:
        card = Card(title)
        card.body.addWidget(Label(words, "body", "secondary", wrap=True))
        card.body.addSpacing(4)
        card.body.addStretch(1)
        card.body.addWidget(button_row(*buttons))
        cards.addWidget(card, 1)
    return holder


def numbered(*labels: Label) -> QWidget:
    """Return sentences under each other, each behind its number."""
    holder = QWidget()
    lines = QVBoxLayout(holder)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(8)
    for number, label in enumerate(labels):
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(Label(f"{number + 1}.", "strong"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label, 1)
        lines.addLayout(line)
    return holder


class Groups(QWidget):
    """A code or key in groups, large, left to right in every language."""

    def __init__(self, count: int = 4) -> None:
        super().__init__()
        self.labels = [Label("", "display") for _ in range(count)]
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(24)
        for label in self.labels:
            label.setProperty("code", "true")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            line.addWidget(label)
        line.addStretch(1)

    def show_groups(self, groups: Sequence[str], words: str) -> None:
        """Show groups of signs; `words` name them, with {code} in its place."""
        for label, group in zip(self.labels, groups, strict=False):
            label.setText(group)
        self.setAccessibleName(words.format(code=" ".join(" ".join(group) for group in groups)))
