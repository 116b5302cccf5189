"""History of the exchange: the files written and received, newest first, fetched as one scrolls."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from mieux_desktop.operations.exchange import Exchanged
from mieux_desktop.ui import dates
from mieux_desktop.ui.screens.sync.words import amount, laptop_words, left_words, moment
from mieux_desktop.ui.widgets.rows import Index, RowRole

PAGE = 50
_ONLINE = ("synced", "interrupted")  # a sync with the hub, not a file


class HistoryModel(QAbstractListModel):
    """Files of the history; `more_requested` asks for those after an offset."""

    more_requested = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Exchanged] = []
        self._more = False

    def show_page(self, exchanges: list[Exchanged]) -> None:
        """Show the newest."""
        self.beginResetModel()
        self._rows = list(exchanges)
        self._more = len(exchanges) == PAGE
        self.endResetModel()

    def add_page(self, exchanges: list[Exchanged]) -> None:
        """Add older ones."""
        first = len(self._rows)
        self._more = len(exchanges) == PAGE
        if exchanges:
            self.beginInsertRows(QModelIndex(), first, first + len(exchanges) - 1)
            self._rows += exchanges
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        self._more = False  # until the answer is there
        self.more_requested.emit(len(self._rows))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        title = self._title(row)
        detail = " · ".join((moment(row.at), self._brought(row)))
        badge, tone = self._state(row)
        icon = "refresh-cw" if row.state in _ONLINE else "upload" if row.sent else "download"
        shown: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: title,
            Qt.ItemDataRole.ToolTipRole: f"{title}\n{detail}",
            Qt.ItemDataRole.AccessibleTextRole: dates.listed((title, detail, badge)),
            RowRole.DETAIL: detail,
            RowRole.ICON: icon,
            RowRole.BADGE: badge,
            RowRole.BADGE_TONE: tone,
        }
        return shown.get(role)

    def _title(self, row: Exchanged) -> str:
        if row.state in _ONLINE:
            return self.tr("With {hub}, over the network").format(hub=row.laptop_name)
        words = self.tr("To {laptop}") if row.sent else self.tr("From {laptop}")
        return words.format(laptop=laptop_words(row.person_name, row.laptop_name))

    def _brought(self, row: Exchanged) -> str:
        if row.state in _ONLINE:
            return self._moved(row)
        files = row.counts.get("files", 0)
        whole = amount(row.counts.get("changes", 0), files)
        return dates.listed((f"{whole} ({dates.size(row.size_bytes)})", *left_words(row.counts)))

    def _moved(self, row: Exchanged) -> str:
        parts = []
        for words, changes, files in (
            (self.tr("{what} delivered"), "changes", "files"),
            (self.tr("{what} received"), "received", "files_fetched"),
        ):
            counted = row.counts.get(changes, 0), row.counts.get(files, 0)
            if any(counted):
                parts.append(words.format(what=amount(*counted)))
        return dates.listed((*parts, *left_words(row.counts)))

    def _state(self, row: Exchanged) -> tuple[str, str]:
        return {
            "written": (self.tr("Not confirmed yet"), "neutral"),
            "confirmed": (self.tr("Confirmed"), "good"),
            "received": (self.tr("Received"), "good"),
            "synced": (self.tr("Synced"), "good"),
            "interrupted": (self.tr("Broken off"), "neutral"),
            "incomplete": (self.tr("Not whole"), "warning"),
        }.get(row.state, ("", "neutral"))
