"""Short lists of the register: people to choose, usual reasons, what happened to a mark."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from mieux_desktop.ui.widgets.rows import Index, RowRole


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its words, those below or beside, a drawing, and what it stands for."""

    text: str
    detail: str = ""
    leading: str = ""
    trailing: str = ""
    icon: str = ""
    icon_role: str = "secondary"
    id: bytes | None = None


class LineModel(QAbstractListModel):
    """Shows lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Replace all."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (line.leading, line.text, line.detail, line.trailing)
            return ", ".join(part for part in words if part)
        said: dict[int, str | None] = {
            Qt.ItemDataRole.DisplayRole: line.text,
            RowRole.DETAIL: line.detail or None,
            RowRole.LEADING: line.leading or None,
            RowRole.TRAILING: line.trailing or None,
            RowRole.ICON: line.icon or None,
            RowRole.ICON_ROLE: line.icon_role,
        }
        return said.get(role)
