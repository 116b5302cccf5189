"""Columns panel: which sheet, which line of headings and which column holds what."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from mieux_desktop.operations.people_import.columns import Layout
from mieux_desktop.operations.people_import.headings import ListField
from mieux_desktop.operations.people_import.sheets import Sheet
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.screens.people_import.words import field_words
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import Field
from mieux_desktop.ui.widgets.labels import Label

_PER_ROW = 5
_OFFERED_LINES = 30  # of which one may be that of the headings
_LONGEST = 40  # letters of a heading


class ColumnsPanel(QWidget):
    """Shows what was recognised and lets every part be corrected."""

    heading_chosen = Signal(int)  # line, -1 for none
    column_chosen = Signal(object, object)  # ListField, column or None

    def __init__(self) -> None:
        super().__init__()
        self.heading = ComboBox(self.tr("Line of the headings"))
        self.columns = {field: ComboBox(field_words(field)) for field in ListField}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        fields = [Field(self.tr("Line of the headings"), self.heading)]
        fields += [Field(field_words(field), box) for field, box in self.columns.items()]
        for place, labelled in enumerate(fields):
            grid.addWidget(labelled, *divmod(place, _PER_ROW))
        for column in range(_PER_ROW):
            grid.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, tokens.GAP // 2)
        layout.setSpacing(8)
        words = self.tr("Choose for each field the column of the list that holds it.")
        layout.addWidget(Label(words, "body", "secondary"))
        layout.addLayout(grid)
        self.heading.activated.connect(
            lambda _place: self.heading_chosen.emit(self.heading.currentData())
        )
        for field, box in self.columns.items():
            box.activated.connect(
                lambda _place, f=field, b=box: self.column_chosen.emit(f, b.currentData())
            )

    def show_layout(self, sheet: Sheet, layout: Layout) -> None:
        """Offer the columns of a sheet and show which are taken."""
        lines: list[tuple[str, object]] = [(self.tr("No headings"), -1)]
        for number, line in enumerate(sheet.lines[:_OFFERED_LINES]):
            if any(line):
                words = " | ".join(text for text in line if text)
                lines.append((f"{dates.number(number + 1)}: {_short(words)}", number))
        self.heading.set_items(lines, layout.heading)
        offered: list[tuple[str, object]] = [(self.tr("not in the list"), None)]
        offered += [(self._column(sheet, layout, c), c) for c in range(sheet.columns)]
        for field, box in self.columns.items():
            box.set_items(offered, layout.columns.get(field))

    def _column(self, sheet: Sheet, layout: Layout, column: int) -> str:
        letter = chr(ord("A") + column) if column < 26 else f"A{chr(ord('A') + column - 26)}"
        if column >= 52:
            letter = f"B{chr(ord('A') + column - 52)}"
        title = layout.titles[column] if column < len(layout.titles) else ""
        below = sheet.lines[layout.heading + 1 :]
        example = title or next((line[column] for line in below if line[column]), "")
        return f"{letter}: {_short(example)}" if example else letter


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
