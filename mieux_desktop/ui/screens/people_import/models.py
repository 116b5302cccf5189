"""Model of the preview: one row for each line of the list, with what happens to it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from mieux_desktop.domain.countries import country_name
from mieux_desktop.operations.people_import.entries import NOT_TAKEN, CellMark, Entry
from mieux_desktop.operations.people_import.headings import ListField
from mieux_desktop.operations.people_import.preview import Choice, Decision, Preview, PreviewRow
from mieux_desktop.ui import dates
from mieux_desktop.ui.screens.people_import.words import (
    choice_look,
    choice_words,
    field_words,
    gender_words,
    mark_words,
)
from mieux_desktop.ui.widgets.rows import Index, RowRole

LINE, CHOICE = 0, 1
_FIELDS = (
    ListField.NAME,
    ListField.INSTITUTION,
    ListField.FUNCTION,
    ListField.COUNTRY,
    ListField.GENDER,
    ListField.EMAIL,
    ListField.PHONE,
)
COLUMNS = {field: place + 2 for place, field in enumerate(_FIELDS)}


class PreviewModel(QAbstractTableModel):
    """Lines with their problems and the choice for each; shows all of them or the doubtful ones."""

    chosen = Signal()  # choices changed

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._rows: Sequence[PreviewRow] = ()
        self._choices: list[Choice] = []
        self._invited: set[int] = set()
        self._shown: Sequence[int] = ()
        self._doubtful_only = False
        self._headers = (
            self.tr("Line"),
            self.tr("What happens"),
            *(field_words(field) for field in _FIELDS),
        )

    def show_preview(self, preview: Preview | None) -> None:
        """Show another list, with the choices that it proposes."""
        self.beginResetModel()
        self._rows = preview.rows if preview is not None else ()
        self._choices = [row.choice for row in self._rows]
        self._filter()
        self.endResetModel()
        self.chosen.emit()

    def show_doubtful(self, only: bool) -> None:
        """Show only the lines that somebody should look at, or all."""
        self.beginResetModel()
        self._doubtful_only = only
        self._filter()
        self.endResetModel()

    def choose(self, rows: Iterable[int], choice: Choice | None) -> None:
        """Change what happens to rows; None takes each for the likeliest of those known.

        Lines that it is impossible for stay as they are.
        """
        rows = sorted(rows)
        for row in rows:
            place = self._shown[row]
            line = self._rows[place]
            wanted = (line.known[0].id if line.known else None) if choice is None else choice
            if wanted is None or not (line.entry.can_be_added or wanted is Decision.SKIP):
                continue
            if isinstance(wanted, bytes) and all(known.id != wanted for known in line.known):
                continue
            self._choices[place] = wanted
        if rows:
            last = self.index(rows[-1], self.columnCount() - 1)
            self.dataChanged.emit(self.index(rows[0], 0), last)
        self.chosen.emit()

    def row(self, index: Index) -> PreviewRow:
        """Return the line of an index."""
        return self._rows[self._shown[index.row()]]

    def choice(self, index: Index) -> Choice:
        """Return what happens to the line of an index."""
        return self._choices[self._shown[index.row()]]

    def taken(self) -> list[tuple[Entry, Choice]]:
        """Return all lines with what happens to them."""
        return [(row.entry, c) for row, c in zip(self._rows, self._choices, strict=True)]

    def counts(self) -> Counter[str]:
        """Count lines: `new`, `known`, `invited` (on the list already), `out`, `doubtful`."""
        counts: Counter[str] = Counter()
        for row, choice in zip(self._rows, self._choices, strict=True):
            counts["doubtful"] += row.is_doubtful
            if isinstance(choice, bytes):
                invited = any(known.invited for known in row.known if known.id == choice)
                counts["invited" if invited else "known"] += 1
            else:
                counts["new" if choice is Decision.NEW else "out"] += 1
        return counts

    def next_doubtful(self, row: int) -> int:
        """Return the next shown row to look at, -1 if there is none."""
        places = range(row + 1, len(self._shown))
        return next((r for r in places if self._rows[self._shown[r]].is_doubtful), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == LINE:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, choice, column = self.row(index), self.choice(index), index.column()
        if column == LINE:
            return self._line(row, role)
        if column == CHOICE:
            return self._choice_data(row, choice, role)
        field = _FIELDS[column - 2]
        text, mark = self._text(row, field), row.entry.mark(field)
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == RowRole.TONE:
            return "secondary" if choice is Decision.SKIP or _is_missing(mark) else "text"
        if mark is None:
            return text if role == Qt.ItemDataRole.AccessibleTextRole else None
        said = (row.entry.said or {}).get(field, "")
        if role == Qt.ItemDataRole.ToolTipRole:
            return mark_words(mark, said)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join((text, mark_words(mark, said)))
        if role == RowRole.ICON:
            return "circle-alert" if mark is CellMark.NAME_MISSING else "triangle-alert"
        if role == RowRole.ICON_ROLE:
            return "bad" if mark is CellMark.NAME_MISSING else "warning"
        return None

    def _line(self, row: PreviewRow, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return dates.number(row.entry.line)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return "secondary" if role == RowRole.TONE else None

    def _choice_data(self, row: PreviewRow, choice: Choice, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return choice_words(row, choice)
        if role == RowRole.ICON:
            return choice_look(row, choice)[0]
        if role == RowRole.ICON_ROLE:
            return choice_look(row, choice)[1]
        if role == RowRole.TONE and choice is Decision.SKIP:
            return "secondary"
        return None

    def _text(self, row: PreviewRow, field: ListField) -> str:
        entry = row.entry
        mark = entry.mark(field)
        if mark in NOT_TAKEN and entry.said:
            return entry.said.get(field, "")
        if mark is CellMark.NAME_MISSING:
            return self.tr("no name")
        if mark is CellMark.INSTITUTION_MISSING:
            return self.tr("none")
        return {
            ListField.NAME: entry.name,
            ListField.FUNCTION: entry.function,
            ListField.INSTITUTION: entry.institution,
            ListField.COUNTRY: country_name(entry.country, self._language) if entry.country else "",
            ListField.GENDER: gender_words(entry.gender) if entry.gender else "",
            ListField.EMAIL: entry.email,
            ListField.PHONE: entry.phone,
        }[field]

    def _filter(self) -> None:
        everything = range(len(self._rows))
        self._shown = (
            [place for place in everything if self._rows[place].is_doubtful]
            if self._doubtful_only
            else everything
        )


def _is_missing(mark: CellMark | None) -> bool:
    return mark in (CellMark.NAME_MISSING, CellMark.INSTITUTION_MISSING)
