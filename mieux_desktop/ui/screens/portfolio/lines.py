"""Lines: the rows of the lists on the page of an action."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from mieux_desktop.ui.widgets.rows import Index, RowRole


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a list: what opens, and the words of it."""

    id: bytes
    text: str
    detail: str = ""
    leading: str = ""
    icon: str = ""
    badge: str = ""
    tone: str = "neutral"


class LineModel(QAbstractListModel):
    """Lines as rows of a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> Line:
        """Return one line."""
        return self._lines[row]

    def row_of(self, id_: bytes | None) -> int:
        """Return the row of a record, -1 if it is not shown."""
        return next((r for r, line in enumerate(self._lines) if line.id == id_), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        words: dict[int, str] = {
            Qt.ItemDataRole.DisplayRole: line.text,
            RowRole.DETAIL: line.detail,
            RowRole.LEADING: line.leading,
            RowRole.ICON: line.icon,
            RowRole.BADGE: line.badge,
            RowRole.BADGE_TONE: line.tone,
        }
        return words.get(role)
