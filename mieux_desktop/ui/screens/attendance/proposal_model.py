"""Model of what the type-ahead field proposes."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from mieux_desktop.domain.attendance import Mark
from mieux_desktop.ui.screens.attendance.marks import MarkWords
from mieux_desktop.ui.screens.attendance.proposals import Proposal
from mieux_desktop.ui.widgets.rows import Index, RowRole


class ProposalModel(QAbstractListModel):
    """The rows below the type-ahead field, best first, the walk-in last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = MarkWords(self)
        self.proposals: Sequence[Proposal] = ()
        self.typed = ""

    def show(self, typed: str, proposals: Sequence[Proposal]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.typed, self.proposals = typed, proposals
        self.endResetModel()

    def proposal(self, index: Index) -> Proposal | None:
        """Return the proposal of a row."""
        return self.proposals[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.proposals)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        proposal = self.proposal(index)
        if proposal is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            if proposal.is_walk_in:
                return self.tr("Add “{name}” as a walk-in").format(name=proposal.name)
            return proposal.name
        if role == RowRole.DETAIL:
            return proposal.institution
        if role == RowRole.TRAILING:
            return self._state(proposal)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = [index.data(), proposal.institution, self._state(proposal)]
            return ", ".join(filter(None, words))
        return None

    def _state(self, proposal: Proposal) -> str:
        if proposal.is_walk_in:
            return ""
        if proposal.participant_id is None:
            return self.tr("add, present")
        return self.words.of(proposal.mark or Mark.PRESENT, proposal.at)
