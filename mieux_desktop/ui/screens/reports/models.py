"""Models of the lists of reports: the missions by period, and the actions with their documents."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from mieux_desktop.domain.matching import fold, holds_words
from mieux_desktop.domain.report_versions import ReportState
from mieux_desktop.operations.action_documents import ActionDocuments, DocumentState
from mieux_desktop.operations.missions import Period
from mieux_desktop.operations.reports import ReportRow
from mieux_desktop.ui import dates
from mieux_desktop.ui.widgets.document_rows import DocumentRowsModel
from mieux_desktop.ui.widgets.rows import Index, RowRole

MISSION_ROLE = Qt.ItemDataRole.UserRole  # the mission's id, None for a section


class ReportListModel(QAbstractListModel):
    """Reports of running, coming and past missions; a typed filter narrows them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[ReportRow] = []
        self._typed = ""
        self._submitted = False  # only those that wait for a decision
        self._rows: list[ReportRow | Period] = []
        self._strong = QFont()
        self._strong.setBold(True)
        self._sections = {
            Period.RUNNING: self.tr("Running"),
            Period.COMING: self.tr("Coming"),
            Period.PAST: self.tr("Past"),
        }

    def set_reports(self, reports: Iterable[ReportRow]) -> None:
        """Show reports, given in the order of the list."""
        self._all = list(reports)
        self._arrange()

    def set_typed(self, typed: str) -> None:
        """Show only missions that hold all typed words."""
        self._typed = typed
        self._arrange()

    def set_submitted(self, only: bool) -> None:
        """Show only reports that wait for an officer's decision, or all."""
        self._submitted = only
        self._arrange()

    @property
    def submitted(self) -> int:
        """Return how many reports wait for a decision, whatever is typed."""
        return sum(row.state is ReportState.SUBMITTED for row in self._all)

    def index_of(self, mission_id: bytes | None) -> QModelIndex:
        """Return the row of a mission, the first mission if it is not shown."""
        places = [p for p, row in enumerate(self._rows) if isinstance(row, ReportRow)]
        for place in places:
            row = self._rows[place]
            if isinstance(row, ReportRow) and row.mission.id == mission_id:
                return self.index(place)
        return self.index(places[0] if places else -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
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
            if role == Qt.ItemDataRole.DisplayRole:
                return self._sections[row]
            return True if role == RowRole.SECTION else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._title(row)
            case Qt.ItemDataRole.FontRole:
                return self._strong
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (self._title(row), _detail(row), self._badge(row)[0], self._exported(row))
                return ", ".join(filter(None, parts))
            case Qt.ItemDataRole.ToolTipRole:
                return row.exported.path.name if row.exported else ""
            case RowRole.DETAIL:
                return _detail(row)
            case RowRole.TRAILING:
                return self._exported(row)
            case RowRole.ICON:
                return "file-check" if row.written == row.to_write else "file-text"
            case RowRole.BADGE:
                return self._badge(row)[0]
            case RowRole.BADGE_TONE:
                return self._badge(row)[1]
        return row.mission.id if role == MISSION_ROLE else None

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = []
        shown = [
            row
            for row in self._all
            if holds_words(_words(row), self._typed)
            and (row.state is ReportState.SUBMITTED or not self._submitted)
        ]
        for period in Period:
            of_period = [row for row in shown if row.mission.period is period]
            if of_period:
                self._rows += [period, *of_period]
        self.endResetModel()

    def _title(self, row: ReportRow) -> str:
        mission = row.mission
        numbers = dates.listed(map(str, mission.activity_numbers))
        if not numbers:
            return mission.action_name or self.tr("Action not received yet")
        several = len(mission.activity_numbers) > 1
        words = (
            self.tr("{action}, activities {numbers}")
            if several
            else self.tr("{action}, activity {numbers}")
        )
        return words.format(action=mission.action_name, numbers=numbers)

    def _badge(self, row: ReportRow) -> tuple[str, str]:
        if row.state is not ReportState.DRAFT:
            told, tone = {
                ReportState.SUBMITTED: (self.tr("Version {number} submitted"), "info"),
                ReportState.RETURNED: (self.tr("Returned"), "warning"),
                ReportState.ACCEPTED: (self.tr("Version {number} accepted"), "good"),
            }[row.state]
            return told.format(number=row.number), tone
        if row.written == row.to_write:
            return self.tr("All parts written"), "good"
        words = self.tr("{written} of {total} parts written")
        return words.format(written=row.written, total=row.to_write), "neutral"

    def _exported(self, row: ReportRow) -> str:
        if row.exported is None:
            return self.tr("Not exported yet")
        day = dates.day_month(dates.local_day(row.exported.at))
        words = self.tr("Exported {day}, {time}")
        return words.format(day=day, time=dates.clock(row.exported.at))


class ActionReportsModel(DocumentRowsModel):
    """Documents of actions below the name of each; a typed filter narrows them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[ActionDocuments] = []
        self._typed = ""
        self._submitted = False  # only those that wait for a decision

    def set_actions(self, actions: Iterable[ActionDocuments]) -> None:
        """Show actions, given in the order of the list."""
        self._all = list(actions)
        self._arrange()

    def set_typed(self, typed: str) -> None:
        """Show only actions that hold all typed words."""
        self._typed = typed
        self._arrange()

    def set_submitted(self, only: bool) -> None:
        """Show only documents that wait for an officer's decision, or all."""
        self._submitted = only
        self._arrange()

    @property
    def total(self) -> int:
        """Return the number of actions, whatever is typed."""
        return len(self._all)

    @property
    def submitted(self) -> int:
        """Return how many documents wait for a decision, whatever is typed."""
        found = (document for action in self._all for document in action.documents)
        return sum(document.state is ReportState.SUBMITTED for document in found)

    def _arrange(self) -> None:
        rows: list[DocumentState | str] = []
        for action in self._all:
            shown = [
                document
                for document in action.documents
                if document.state is ReportState.SUBMITTED or not self._submitted
            ]
            if shown and holds_words(fold(action.name), self._typed):
                rows += [action.name, *shown]
        self.show_rows(rows)


def _detail(row: ReportRow) -> str:
    mission, days = row.mission, ""
    if mission.starts_on:
        days = dates.span(mission.starts_on, mission.ends_on or mission.starts_on, year=True)
    where = dates.listed((mission.place, days))
    return " · ".join(filter(None, (where, mission.activity_title)))


def _words(row: ReportRow) -> str:
    mission = row.mission
    year = str(mission.starts_on.year) if mission.starts_on else ""
    return fold(" ".join((mission.action_name, mission.activity_title, mission.place, year)))
