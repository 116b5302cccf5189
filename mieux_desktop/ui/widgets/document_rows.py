"""Document rows: documents with how far they are, in the list of reports and where they belong."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from mieux_desktop.domain.report_versions import ReportState
from mieux_desktop.operations.action_documents import DocumentState
from mieux_desktop.operations.documents import About
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.rows import Index, RowList, RowRole

ABOUT_ROLE = Qt.ItemDataRole.UserRole  # the document's About, None for a heading


class DocumentRowsModel(QAbstractListModel):
    """Documents, below headings where they are of several things; a heading is a plain text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[DocumentState | str] = ()

    def show_rows(self, rows: Sequence[DocumentState | str]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def index_of(self, about: About | None) -> QModelIndex:
        """Return the row of a document, the first document if it is not shown."""
        shown = [(p, row) for p, row in enumerate(self.rows) if isinstance(row, DocumentState)]
        first = shown[0][0] if shown else -1
        return self.index(next((place for place, row in shown if row.about == about), first))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if isinstance(row, str):
            if role == Qt.ItemDataRole.DisplayRole:
                return row
            return True if role == RowRole.SECTION else None
        badge, tone = self._badge(row)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (row.title, badge)))
            case RowRole.ICON:
                return "file-text" if row.submittable else "list-todo"
            case RowRole.BADGE:
                return badge
            case RowRole.BADGE_TONE:
                return tone
        return row.about if role == ABOUT_ROLE else None

    def _badge(self, row: DocumentState) -> tuple[str, str]:
        if not row.submittable:
            return "", "neutral"
        if row.state is not ReportState.DRAFT:
            told, tone = {
                ReportState.SUBMITTED: (self.tr("Version {number} submitted"), "info"),
                ReportState.RETURNED: (self.tr("Returned"), "warning"),
                ReportState.ACCEPTED: (self.tr("Version {number} accepted"), "good"),
            }[row.state]
            return told.format(number=row.number), tone
        if not row.to_write:
            return self.tr("Draft"), "neutral"
        if row.written == row.to_write:
            return self.tr("All parts written"), "good"
        words = self.tr("{written} of {total} parts written")
        return words.format(written=row.written, total=row.to_write), "neutral"


class DocumentsCard(Card):
    """The documents of one thing; Return or a double click opens one."""

    open_requested = Signal(object)  # About

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.model = DocumentRowsModel(self)
        self.rows = RowList(title)
        self.rows.setModel(self.model)
        self.rows.opened.connect(lambda index: self.open_requested.emit(index.data(ABOUT_ROLE)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.fill(self.rows)

    def show_documents(self, documents: Sequence[DocumentState]) -> None:
        """Show documents; the one that was current stays so."""
        if tuple(documents) == self.model.rows:
            return
        current = self.rows.currentIndex().data(ABOUT_ROLE)
        self.model.show_rows(documents)
        self.rows.fit_height()
        if documents:
            self.rows.setCurrentIndex(self.model.index_of(current))
