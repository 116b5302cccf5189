"""Tables of evidence: rows of cells with words, an icon and a tone each, known by a key."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from mieux_desktop.ui.widgets.rows import RowRole

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows; `hint` is its tooltip."""

    text: str = ""
    tone: str = ""
    icon: str = ""
    bold: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row and what it stands for."""

    key: Any
    cells: tuple[Cell, ...]


class CellsModel(QAbstractTableModel):
    """Shows rows; `numbers` are the columns that stand at the far end."""

    def __init__(
        self, headings: Sequence[str], numbers: Sequence[int] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._headings = headings
        self._numbers = frozenset(numbers)
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show rows; where they stand for the same things, what is selected stays so."""
        same = [row.key for row in rows] == [row.key for row in self.rows]
        if same and rows:
            self.rows = tuple(rows)
            last = self.index(len(rows) - 1, len(self._headings) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def key(self, index: Index) -> Any:
        """Return what a row stands for, None for no row."""
        return self.rows[index.row()].key if index.isValid() else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.rows[index.row()].cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.ToolTipRole:
                return cell.hint or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (cell.text, cell.hint)))
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(index.column())
            case Qt.ItemDataRole.FontRole if cell.bold:
                font = QFont()
                font.setBold(True)
                return font
            case RowRole.TONE | RowRole.ICON_ROLE:
                return cell.tone or None
            case RowRole.ICON:
                return cell.icon or None
            case RowRole.DETAIL if len(self._headings) == 2:  # of a list of two lines
                return self.rows[index.row()].cells[1].text
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def _alignment(self, column: int) -> int:
        far = column in self._numbers
        side = Qt.AlignmentFlag.AlignTrailing if far else Qt.AlignmentFlag.AlignLeading
        return int(side | Qt.AlignmentFlag.AlignVCenter)
