"""Facts from the records below the text of a section, each with the way to its place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mieux_desktop.ui.screens.report.facts import Fact
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import IconLabel, Label

_LINK_EDGE = 5  # so far within its edge a link shows its text
_FIGURE = 12  # characters: a longer value is words, which want more room than their label


class FactsCard(QWidget):
    """A heading with a lock, then a line per fact; its value leads to where it is edited."""

    place_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(self.tr("Facts from the records"), "strong"))
        head.addWidget(IconLabel("lock"))
        head.addWidget(Label(self.tr("kept up to date"), "caption", "secondary"))
        head.addStretch(1)
        self._hint = Label("", "caption", "secondary", wrap=True)
        self._hint.hide()
        self._card = Card(ground="sunken")
        self._lines: QWidget | None = None
        self._shown: Sequence[Fact] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._hint)
        layout.addWidget(self._card)
        self._card.body.setContentsMargins(12, 8, 12, 8)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_hint(self, text: str) -> None:
        """Say how notes become these facts, or nothing."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these lines; of none, a sentence says so."""
        if facts == self._shown:
            return  # keeps the keyboard where it is
        self._shown = facts
        if self._lines is not None:
            self._lines.hide()
            self._lines.deleteLater()
        self._lines = QWidget()
        grid = QGridLayout(self._lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        written = any(not fact.place and len(fact.value) > _FIGURE for fact in facts)
        grid.setColumnStretch(0, 2 if written else 1)
        grid.setColumnStretch(1, 3 if written else 0)
        top = Qt.AlignmentFlag.AlignTop
        for line, fact in enumerate(facts):
            label = Label(fact.label, wrap=True)
            label.setMinimumHeight(22)
            grid.addWidget(label, line, 0, top)
            start = top | Qt.AlignmentFlag.AlignLeading if fact.place else top
            grid.addWidget(self._value(fact), line, 1, start)
        if not facts:
            grid.addWidget(Label(self.tr("Nothing was recorded yet."), tone="secondary"), 0, 0)
        self._card.body.addWidget(self._lines)

    def _value(self, fact: Fact) -> QWidget:
        if not fact.place:
            value = Label(fact.value, wrap=True)
            value.setMinimumHeight(22)
            value.setIndent(_LINK_EDGE)
            return value
        link = Button(fact.value, role="link", small=True)
        link.setFixedHeight(22)
        link.setMaximumWidth(220)
        link.setToolTip(fact.value)
        link.setAccessibleName(f"{fact.label}: {fact.value}")
        link.clicked.connect(lambda: self.place_requested.emit(fact.place))
        return link
