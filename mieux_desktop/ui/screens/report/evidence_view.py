"""Evidence as the report's editor shows it: icon, short words, and a list to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mieux_desktop.domain.matching import fold
from mieux_desktop.operations.evidence import Evidence, EvidenceKind
from mieux_desktop.ui import dates
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.widgets.fields import SearchField
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.note_kinds import kind_icon, kind_word
from mieux_desktop.ui.widgets.rows import Index, RowList, RowRole

_ICONS = {
    EvidenceKind.RESULT: "chart-column",
    EvidenceKind.ATTENDANCE: "users",
    EvidenceKind.SESSION: "users",
    EvidenceKind.FILE: "paperclip",
    EvidenceKind.MISSING: "cloud-off",
}

_PLACES = {
    EvidenceKind.NOTE: "note",
    EvidenceKind.FILE: "note",
    EvidenceKind.RESULT: "feedback",
}


def evidence_icon(evidence: Evidence) -> str:
    """Return the drawing of a piece of evidence."""
    if evidence.note_kind is not None:
        return kind_icon(evidence.note_kind)[0]
    return _ICONS.get(evidence.kind, "file-text")


def evidence_words(evidence: Evidence) -> str:
    """Return what is cited, in a few words."""
    translate = QCoreApplication.translate
    if evidence.kind is EvidenceKind.ATTENDANCE:
        return translate("ReportEvidence", "Attendance of all sessions")
    if evidence.kind is EvidenceKind.MISSING:
        return translate("ReportEvidence", "Not received yet")
    return evidence.title or translate("ReportEvidence", "Note without words")


def evidence_detail(evidence: Evidence) -> str:
    """Return what kind of evidence it is, and its figures."""
    translate = QCoreApplication.translate
    if evidence.kind is EvidenceKind.NOTE and evidence.note_kind is not None:
        day = dates.short_day(dates.local_day(evidence.at)) if evidence.at else ""
        return " · ".join(filter(None, (kind_word(evidence.note_kind), day, evidence.author)))
    if evidence.kind is EvidenceKind.FILE:
        return " · ".join(filter(None, (translate("ReportEvidence", "File"), evidence.author)))
    if evidence.kind is EvidenceKind.RESULT:
        mean = "" if evidence.mean is None else dates.number(evidence.mean, 1)
        answers = translate("ReportEvidence", "%n answer(s)", "", evidence.n)
        return " · ".join(filter(None, (translate("ReportEvidence", "Feedback"), mean, answers)))
    if evidence.kind is EvidenceKind.SESSION:
        return translate("ReportEvidence", "Attendance: {present} of {invited}").format(
            present=dates.number(sum(evidence.counts)), invited=dates.number(evidence.n)
        )
    if evidence.kind is EvidenceKind.ATTENDANCE:
        return translate("ReportEvidence", "%n invited", "", evidence.n)
    return ""


def open_evidence(desk: Desk, evidence: Evidence) -> None:
    """Go to where a piece of evidence is."""
    if evidence.kind is not EvidenceKind.MISSING:
        desk.open_requested.emit(_PLACES.get(evidence.kind, "attendance"), evidence.target)


class EvidenceModel(QAbstractListModel):
    """The evidence that holds all words typed."""

    def __init__(self, offered: Sequence[Evidence]) -> None:
        super().__init__()
        self._offered = [
            (fold(f"{evidence_words(item)} {evidence_detail(item)}"), item) for item in offered
        ]
        self.rows: list[Evidence] = list(offered)

    def filter(self, words: str) -> None:
        """Keep what holds every word."""
        wanted = fold(words).split()
        self.beginResetModel()
        self.rows = [item for text, item in self._offered if all(word in text for word in wanted)]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return evidence_words(item)
            case RowRole.DETAIL:
                return evidence_detail(item)
            case RowRole.ICON:
                return evidence_icon(item)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (evidence_words(item), evidence_detail(item))))
        return None


class EvidencePicker(QFrame):
    """A list over the window: type to find, arrows and Return to choose, Esc to leave."""

    chosen = Signal(object)  # Evidence

    def __init__(self, parent: QWidget, title: str, offered: Sequence[Evidence]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self.model = EvidenceModel(offered)
        self.search = SearchField(title)
        self.list = RowList(title, two_lines=True)
        self.list.setModel(self.model)
        self._none = Label(self.tr("Nothing found."), tone="secondary")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.search.textChanged.connect(self._filter)
        self.list.opened.connect(self._choose)
        self.list.clicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._none, 1)
        self.resize(420, 380)
        self._filter("")

    def open_below(self, button: QWidget) -> None:
        """Show under a button, within its window."""
        corner = button.mapToGlobal(QPoint(0, button.height() + 4))
        window = button.window()
        lowest = window.mapToGlobal(QPoint(window.width() - 8, window.height() - 8))
        corner.setX(min(corner.x(), lowest.x() - self.width()))
        corner.setY(min(corner.y(), lowest.y() - self.height()))
        self.move(corner)
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps:
            row = self.list.currentIndex().row() + steps[key]
            if 0 <= row < len(self.model.rows):
                self.list.setCurrentIndex(self.model.index(row))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def _filter(self, words: str) -> None:
        self.model.filter(words)
        self.list.setVisible(bool(self.model.rows))
        self._none.setVisible(not self.model.rows)
        if self.model.rows:
            self.list.setCurrentIndex(self.model.index(0))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            item = self.model.rows[index.row()]
            self.close()
            self.chosen.emit(item)
