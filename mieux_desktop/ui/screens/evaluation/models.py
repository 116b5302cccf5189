"""Models of the evaluation: the criteria, and the evidence that can be cited."""

from collections.abc import Collection, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mieux_desktop.domain.notes import NoteKind
from mieux_desktop.operations.evaluations import Criterion, State
from mieux_desktop.operations.evidence import Evidence, EvidenceKind
from mieux_desktop.ui import dates
from mieux_desktop.ui.widgets.rows import RowRole

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

_NOTE_ICONS = {
    NoteKind.MEETING: ("handshake", "accent"),
    NoteKind.OBSERVATION: ("eye", "secondary"),
    NoteKind.DECISION: ("gavel", "accent"),
    NoteKind.RISK: ("triangle-alert", "bad"),
    NoteKind.LESSON: ("lightbulb", "secondary"),
    NoteKind.QUOTE: ("quote", "secondary"),
    NoteKind.TODO: ("square-check", "secondary"),
}


class EvidenceRole(IntEnum):
    """What a row of evidence says beside the roles of all rows."""

    CITED = Qt.ItemDataRole.UserRole + 200
    SCALE = Qt.ItemDataRole.UserRole + 201  # answers by point
    COLUMNS = Qt.ItemDataRole.UserRole + 202  # (people by session, people invited)


class CriteriaModel(QAbstractListModel):
    """A row per criterion: its name, score and what is missing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.criteria: Sequence[Criterion] = ()

    def show(self, criteria: Sequence[Criterion]) -> None:
        """Replace all rows; the current one stays current where it is the same list of criteria."""
        if [c.code for c in criteria] == [c.code for c in self.criteria]:
            self.criteria = criteria
            self.dataChanged.emit(self.index(0), self.index(len(criteria) - 1))
            return
        self.beginResetModel()
        self.criteria = criteria
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.criteria)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        criterion = self.criteria[index.row()]
        value = criterion.value
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return criterion.label
            case RowRole.TRAILING:
                return "–" if value is None else str(value)
            case RowRole.STEPS:
                return (value or 0, 5)
            case RowRole.DETAIL:
                return self._state(criterion)
            case RowRole.TONE:
                return "bad" if criterion.state is State.UNEXPLAINED else "secondary"
            case RowRole.ICON if criterion.state is State.UNEXPLAINED:
                return "circle-alert"
            case Qt.ItemDataRole.AccessibleTextRole:
                score = self.tr("not scored") if value is None else f"{value}/5"
                return f"{criterion.label}, {score}, {self._state(criterion)}"
        return None

    def _state(self, criterion: Criterion) -> str:
        words = {
            State.UNSCORED: self.tr("To score"),
            State.UNEXPLAINED: self.tr("Justification to write"),
            State.UNSUPPORTED: self.tr("No evidence cited"),
        }
        cited = len(criterion.cited)
        return words.get(criterion.state) or self.tr("%n pieces of evidence", "", cited)


class EvidenceModel(QAbstractListModel):
    """A row per piece of evidence, marked when the current criterion cites it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: Sequence[Evidence] = ()
        self._cited: Collection[bytes] = ()
        self._words = EvidenceWords(self)

    def show(self, items: Sequence[Evidence], cited: Collection[bytes]) -> None:
        """Replace the rows, or only their marks if the rows are the same."""
        if list(items) == list(self.items):
            self._cited = cited
            if items:
                self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return
        self.beginResetModel()
        self.items, self._cited = items, cited
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        cited = item.id in self._cited
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._words.title(item)
            case RowRole.DETAIL:
                return self._words.detail(item)
            case RowRole.ICON:
                return self._words.icon(item)[0]
            case RowRole.ICON_ROLE:
                return self._words.icon(item)[1]
            case EvidenceRole.CITED:
                return cited
            case EvidenceRole.SCALE if item.kind is EvidenceKind.RESULT:
                return item.counts
            case EvidenceRole.COLUMNS if item.kind is EvidenceKind.ATTENDANCE:
                return item.counts, item.n
            case Qt.ItemDataRole.AccessibleTextRole:
                state = self.tr("cited") if cited else self.tr("not cited")
                return f"{self._words.title(item)}, {self._words.detail(item)}, {state}"
        return None


class EvidenceWords(QObject):
    """Says in the interface's language what a piece of evidence is."""

    def title(self, item: Evidence) -> str:
        """Return what it says, or what it is."""
        if item.kind is EvidenceKind.ATTENDANCE:
            counts = ", ".join(str(count) for count in item.counts)
            return self.tr("Attendance: {counts}").format(counts=counts)
        if item.kind is EvidenceKind.MISSING:
            return self.tr("Not on this laptop yet")
        return item.title or self.tr("Without a title")

    def detail(self, item: Evidence) -> str:
        """Return where it comes from."""
        match item.kind:
            case EvidenceKind.RESULT:
                mean = "" if item.mean is None else self.tr("mean {mean}").format(
                    mean=dates.number(item.mean, 1)
                )  # fmt: skip
                parts = [self.tr("Participants’ feedback"), mean, f"n\u00a0=\u00a0{item.n}"]
            case EvidenceKind.ATTENDANCE:
                parts = [self.tr("Register"), self.tr("%n sessions", "", len(item.counts))]
            case EvidenceKind.SESSION:
                came = self.tr("{n} of {invited} came") if item.n else self.tr("{n} came")
                parts = [self.tr("Session"), came.format(n=item.counts[0], invited=item.n)]
            case EvidenceKind.NOTE:
                when = ""
                if item.at is not None:
                    day = dates.short_day(dates.local_day(item.at))
                    when = f"{day} {dates.clock(item.at)}"
                parts = [self.tr("Note"), when, item.author]
            case EvidenceKind.FILE:
                parts = [self.tr("File of a note"), item.author]
            case _:
                parts = [self.tr("It was cited on another laptop")]
        return " · ".join(filter(None, parts))

    def icon(self, item: Evidence) -> tuple[str, str]:
        """Return its drawing and colour role."""
        match item.kind:
            case EvidenceKind.NOTE if item.note_kind is not None:
                return _NOTE_ICONS[item.note_kind]
            case EvidenceKind.RESULT:
                return "chart-column", "accent"
            case EvidenceKind.MISSING:
                return "hourglass", "secondary"
            case EvidenceKind.FILE:
                return "paperclip", "secondary"
            case _:
                return "users", "secondary"
