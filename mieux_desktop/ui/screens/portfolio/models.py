"""Models of the portfolio: the table of actions, and the words for their codes."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from mieux_desktop.domain.matching import fold
from mieux_desktop.operations.actions import ActionRow
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.ui import dates
from mieux_desktop.ui.widgets.rows import Index, RowRole

SORT_ROLE = Qt.ItemDataRole.UserRole
ACTION_ROLE = Qt.ItemDataRole.UserRole + 1  # the ActionRow

NAME, COUNTRIES, DOMAINS, AUTHORITY, START, ACTIVITIES, STATUS = range(7)

STATUS_LOOK = {  # icon, colour role
    "ongoing": ("circle-dot", "accent"),
    "completed": ("circle-check", "good"),
    "paused": ("pause", "warning"),
}


def label(vocabulary: str, code: str, language: str) -> str:
    """Return the label of a code; none for an empty code."""
    return load_vocabularies().label(vocabulary, code, language) if code else ""


def short_domain(code: str, language: str) -> str:
    """Return the label of a domain as short as a column of a table needs it."""
    known = {
        "legal-migration": QCoreApplication.translate("Domain", "Legal and mobility"),
        "irregular-migration-thb": QCoreApplication.translate("Domain", "Irregular, trafficking"),
        "migration-development": QCoreApplication.translate("Domain", "Migration, development"),
        "international-protection": QCoreApplication.translate("Domain", "Protection, asylum"),
        "horizontal": QCoreApplication.translate("Domain", "Horizontal"),
    }
    return known.get(code) or label("domains", code, language)


def month(starts_in: str) -> str:
    """Return “Jul 2014” for 2014-07, nothing for nothing."""
    if not starts_in:
        return ""
    year, number = map(int, starts_in.split("-"))
    return dates.month(date(year, number, 1))


class ActionTableModel(QAbstractTableModel):
    """Actions as rows; sort by `SORT_ROLE`."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._rows: list[ActionRow] = []
        self._strong = QFont()
        self._strong.setBold(True)
        self._headers = (
            self.tr("Action"),
            self.tr("Country"),
            self.tr("Domains"),
            self.tr("Requesting institution"),
            self.tr("Start"),
            self.tr("Activities"),
            self.tr("Status"),
        )

    def set_rows(self, rows: Sequence[ActionRow]) -> None:
        """Show other actions."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_of(self, action_id: bytes) -> int:
        """Return the row of an action, -1 if it is not shown."""
        return next((r for r, row in enumerate(self._rows) if row.id == action_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == SORT_ROLE:
            return self._sort_value(row, column)
        if role == ACTION_ROLE:
            return row
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.FontRole and column == NAME:
            return self._strong
        icon, tone = STATUS_LOOK.get(row.status, ("circle", "secondary"))
        if role == RowRole.TONE:
            if column == STATUS:
                return tone
            return "secondary" if column in (DOMAINS, AUTHORITY) else None
        if role == RowRole.ICON and column == STATUS:
            return icon
        if role == RowRole.ICON_ROLE and column == STATUS:
            return tone
        return None

    def _text(self, row: ActionRow, column: int) -> str:
        match column:
            case 0:
                return row.name
            case 1:
                return dates.listed(row.country_names)
            case 2:
                return dates.listed(short_domain(code, self._language) for code in row.domains)
            case 3:
                return row.authority
            case 4:
                return month(row.starts_in)
            case 5:
                return str(row.activities)
        return label("action_status", row.status, self._language)

    def _sort_value(self, row: ActionRow, column: int) -> Any:
        if column == START:
            return row.starts_in
        if column == ACTIVITIES:
            return row.activities
        return fold(self._text(row, column))


def _alignment(column: int) -> Qt.AlignmentFlag:
    end = column == ACTIVITIES
    along = Qt.AlignmentFlag.AlignTrailing if end else Qt.AlignmentFlag.AlignLeading
    return along | Qt.AlignmentFlag.AlignVCenter
