"""Row pane: what there is to know about the chosen line, and the three things to do with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mieux_desktop.operations.people_import.preview import Choice, Decision, PreviewRow
from mieux_desktop.ui import dates
from mieux_desktop.ui.screens.people_import.words import (
    choice_look,
    choice_words,
    likeness_words,
    mark_words,
    twin_words,
)
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label


class RowPane(Card):
    """Shows one line, or how many are chosen."""

    choice_requested = Signal(object)  # Choice; None: the likeliest known person

    def __init__(self) -> None:
        super().__init__(ground="window")
        self._icon = IconLabel("user-plus", "accent", 18)
        self._title = ElidedLabel("", "strong")
        self._reasons = Label("", "body", "secondary", wrap=True)
        self.people = ComboBox(self.tr("Which known person"))
        self.same = Button(self.tr("Same person"), "user-check", key="S", small=True)
        self.new = Button(self.tr("New person"), "user-plus", key="A", small=True)
        self.skip = Button(self.tr("Leave out"), "minus", key="X", small=True)
        self._reasons.setMinimumHeight(2 * self._reasons.fontMetrics().lineSpacing())
        self._reasons.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._row: PreviewRow | None = None
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._icon)
        top.addWidget(self._title, 1)
        for widget in (self.people, self.same, self.new, self.skip):
            top.addWidget(widget)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._reasons)
        self.body.addLayout(column)
        self.same.clicked.connect(self._choose_known)
        self.people.activated.connect(self._choose_known)
        self.new.clicked.connect(lambda: self.choice_requested.emit(Decision.NEW))
        self.skip.clicked.connect(lambda: self.choice_requested.emit(Decision.SKIP))

    def show_rows(self, rows: Sequence[PreviewRow], choice: Choice | None) -> None:
        """Show the chosen lines; `choice` is what happens to a single one."""
        self.setVisible(bool(rows))
        self._row = rows[0] if len(rows) == 1 else None
        able = any(row.entry.can_be_added for row in rows)
        self.new.setEnabled(able)
        self.same.setEnabled(any(row.known for row in rows))
        self.people.setVisible(self._row is not None and len(self._row.known) > 1)
        if self._row is None or choice is None:
            self._icon.show_icon("users", "secondary")
            self._title.setText(self.tr("%n lines chosen", "", len(rows)))
            self._reasons.setVisible(False)
            return
        row = self._row
        self._icon.show_icon(*choice_look(row, choice))
        line = self.tr("Line {number}").format(number=dates.number(row.entry.line))
        parts = (line, row.entry.name, choice_words(row, choice))
        self._title.setText(" · ".join(filter(None, parts)))
        self._reasons.setText(" ".join(self._told(row)))
        self._reasons.setVisible(True)
        if len(row.known) > 1:
            names = [dates.listed(filter(None, (k.name, k.institution))) for k in row.known]
            chosen = choice if isinstance(choice, bytes) else row.known[0].id
            ids: list[object] = [known.id for known in row.known]
            self.people.set_items(list(zip(names, ids, strict=True)), chosen)

    def _told(self, row: PreviewRow) -> list[str]:
        said = row.entry.said or {}
        told = [likeness_words(known) for known in row.known]
        told.append(twin_words(row))
        told += [
            mark_words(mark, said.get(field, "")) for field, mark in (row.entry.marks or {}).items()
        ]
        if row.new_institution and row.entry.institution:
            words = self.tr("The institution “{name}” is new.")
            told.append(words.format(name=row.entry.institution))
        return list(filter(None, told)) or [self.tr("Nothing to check on this line.")]

    def _choose_known(self) -> None:
        several = self._row is not None and len(self._row.known) > 1
        self.choice_requested.emit(self.people.currentData() if several else None)
