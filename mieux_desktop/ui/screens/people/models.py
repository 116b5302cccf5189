"""Models of the people screen: the list of people, and what one of them took part in."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mieux_desktop.operations.people import Involvement, PersonEntry
from mieux_desktop.ui import dates
from mieux_desktop.ui.widgets.rows import RowRole

Index = QModelIndex | QPersistentModelIndex


class PeopleModel(QAbstractListModel):
    """Name above institution, in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[PersonEntry] = ()

    def show_entries(self, entries: Sequence[PersonEntry]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, index: Index) -> PersonEntry | None:
        """Return the entry of a row."""
        return self._entries[index.row()] if index.isValid() else None

    def index_of(self, person_id: bytes | None) -> QModelIndex:
        """Return the row of a person; invalid when they are not shown."""
        places = (place for place, entry in enumerate(self._entries) if entry.id == person_id)
        return self.index(next(places, -1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index)
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == RowRole.DETAIL:
            return entry.institution or self.tr("No institution")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (entry.name, entry.institution)))
        return None


class InvolvementModel(QAbstractListModel):
    """What one person took part in: the action and activity above place and attendance."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._involvements: Sequence[Involvement] = ()

    def show_involvements(self, involvements: Sequence[Involvement]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._involvements = involvements
        self.endResetModel()

    def involvement(self, index: Index) -> Involvement:
        """Return the involvement of a row."""
        return self._involvements[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._involvements)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        shown = self._involvements[index.row()]
        name = shown.action.name(self._language)
        if role == Qt.ItemDataRole.DisplayRole:
            if shown.activity is None:
                return name
            words = self.tr("{action}, activity {number}")
            return words.format(action=name, number=shown.activity.number)
        if role == RowRole.DETAIL:
            title = shown.activity.title(self._language) if shown.activity else ""
            on = dates.day_month(shown.starts_on, year=True) if shown.starts_on else ""
            return " · ".join(filter(None, (title, on))) or self.tr("No dates yet")
        if role == RowRole.TRAILING:
            return self._part(shown)
        if role == RowRole.ICON:
            return "briefcase" if shown.in_team else "user-check"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((index.data(), index.data(RowRole.DETAIL), self._part(shown)))
        return None

    def _part(self, shown: Involvement) -> str:
        if shown.in_team:
            return self.tr("in the team")
        if not shown.sessions:
            return self.tr("invited")
        words = self.tr("{attended} of {sessions} sessions")
        return words.format(attended=shown.attended, sessions=shown.sessions)
