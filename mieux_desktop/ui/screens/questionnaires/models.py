"""Models of questionnaires: the library, the questions of one, and what an import found."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mieux_desktop.ui.widgets.rows import RowRole

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """A row in words; a `section` is no choice."""

    text: str
    detail: str = ""
    badge: str = ""
    tone: str = "neutral"
    icon: str = ""
    section: bool = False
    depth: int = 0  # inside how many groups
    spoken: str = ""  # what the badge says at length


class LinesModel(QAbstractListModel):
    """Rows in words, as they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def follow(self, lines: Sequence[Line]) -> bool:
        """Change what differs; tell whether rows were added or taken away, as in `show`."""
        if len(lines) != len(self._lines):
            self.show(lines)
            return True
        before, self._lines = self._lines, lines
        for row, pair in enumerate(zip(before, lines, strict=True)):
            if pair[0] != pair[1]:
                self.dataChanged.emit(self.index(row), self.index(row))
        return False

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._lines[index.row()].section:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(filter(None, (line.text, line.detail, line.spoken or line.badge)))
        shown: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: line.text,
            Qt.ItemDataRole.ToolTipRole: line.text,
            RowRole.DETAIL: line.detail or None,
            RowRole.BADGE: line.badge or None,
            RowRole.BADGE_TONE: line.tone,
            RowRole.ICON: line.icon or None,
            RowRole.LEADING: "\u2003" * line.depth or None,
            RowRole.SECTION: line.section,
        }
        return shown.get(role)
