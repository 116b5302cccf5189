"""Model of the missions list: sections by period with the missions below each."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from mieux_desktop.domain.matching import fold, holds_words
from mieux_desktop.operations.missions import MissionRow, Period
from mieux_desktop.ui import dates
from mieux_desktop.ui.widgets.rows import Index, RowRole

MISSION_ROLE = Qt.ItemDataRole.UserRole  # the MissionRow, None for a section


class MissionListModel(QAbstractListModel):
    """Running, coming and past missions; a typed filter narrows all three."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[MissionRow] = []
        self._today = date.min
        self._typed = ""
        self._rows: list[MissionRow | Period] = []
        self._strong = QFont()
        self._strong.setBold(True)
        self._sections = {
            Period.RUNNING: self.tr("Running"),
            Period.COMING: self.tr("Coming"),
            Period.PAST: self.tr("Past"),
        }

    def set_missions(self, missions: Iterable[MissionRow], today: date) -> None:
        """Show missions, given in the order of the list."""
        self._all = list(missions)
        self._today = today
        self._arrange()

    def set_typed(self, typed: str) -> None:
        """Show only missions that hold all typed words."""
        self._typed = typed
        self._arrange()

    def first_mission(self) -> QModelIndex:
        """Return the first row that is a mission; none if there is none."""
        rows = (r for r, row in enumerate(self._rows) if isinstance(row, MissionRow))
        return self.index(next(rows, -1))

    def index_of(self, mission_id: bytes | None) -> QModelIndex:
        """Return the row of a mission, the first mission if it is not shown."""
        for place, row in enumerate(self._rows):
            if isinstance(row, MissionRow) and row.id == mission_id:
                return self.index(place)
        return self.first_mission()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], Period):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, Period):
            return self._section_data(row, role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._title(row)
            case Qt.ItemDataRole.FontRole:
                return self._strong
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (self._title(row), self._detail(row), self._badge(row)[0])
                return ", ".join(filter(None, parts))
            case RowRole.DETAIL:
                return self._detail(row)
            case RowRole.TRAILING:
                return self._counts(row)
            case RowRole.ICON:
                return "map-pin"
            case RowRole.ICON_ROLE:
                return "accent" if row.period is Period.RUNNING else "secondary"
            case RowRole.BADGE:
                return self._badge(row)[0]
            case RowRole.BADGE_TONE:
                return self._badge(row)[1]
        return row if role == MISSION_ROLE else None

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = []
        shown = [row for row in self._all if holds_words(_words(row), self._typed)]
        for period in Period:
            of_period = [row for row in shown if row.period is period]
            if of_period:
                self._rows += [period, *of_period]
        self.endResetModel()

    def _section_data(self, period: Period, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._sections[period]
        if role == RowRole.TRAILING:
            shown = (row for row in self._rows if isinstance(row, MissionRow))
            return str(sum(row.period is period for row in shown))
        return True if role == RowRole.SECTION else None

    def _title(self, row: MissionRow) -> str:
        numbers = dates.listed(map(str, row.activity_numbers))
        if not numbers:
            return row.action_name or self.tr("Action not received yet")
        several = len(row.activity_numbers) > 1
        words = (
            self.tr("{action}, activities {numbers}")
            if several
            else self.tr("{action}, activity {numbers}")
        )
        return words.format(action=row.action_name, numbers=numbers)

    def _detail(self, row: MissionRow) -> str:
        days = ""
        if row.starts_on:
            days = dates.span(row.starts_on, row.ends_on or row.starts_on, year=True)
        where = dates.listed((row.place, days))
        return " · ".join(filter(None, (where, row.activity_title)))

    def _counts(self, row: MissionRow) -> str:
        parts = []
        if row.participants:
            parts.append(self.tr("%n participant(s)", "", row.participants))
        if row.notes:
            parts.append(self.tr("%n note(s)", "", row.notes))
        return " · ".join(parts)

    def _badge(self, row: MissionRow) -> tuple[str, str]:
        first, last = row.starts_on, row.ends_on or row.starts_on
        if first is None or last is None:
            return self.tr("Dates to be set"), "warning"
        if row.period is Period.RUNNING:
            number, days = (self._today - first).days + 1, (last - first).days + 1
            return self.tr("Day {number} of {days}").format(number=number, days=days), "info"
        if row.period is Period.COMING:
            ahead = (first - self._today).days
            return (
                self.tr("Tomorrow") if ahead == 1 else self.tr("In %n day(s)", "", ahead)
            ), "neutral"
        return "", "neutral"


def _words(row: MissionRow) -> str:
    year = str(row.starts_on.year) if row.starts_on else ""
    return fold(" ".join((row.action_name, row.activity_title, row.place, year)))
