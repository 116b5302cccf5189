"""History of a note: every text it has had, and the way back to any of them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.operations.notes import NoteVersion
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.widgets.buttons import Button, IconButton
from mieux_desktop.ui.widgets.labels import Label, Rule
from mieux_desktop.ui.widgets.markdown_edit import MarkdownEdit
from mieux_desktop.ui.widgets.rows import Index, RowList, RowRole

_MOST_ROWS = 5


class VersionModel(QAbstractListModel):
    """Versions, newest first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.versions: Sequence[NoteVersion] = ()

    def show_versions(self, versions: Sequence[NoteVersion]) -> None:
        """Replace all."""
        self.beginResetModel()
        self.versions = tuple(versions)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.versions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        version = self.versions[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            on = dates.short_day(dates.local_day(version.at))
            return f"{on}, {dates.clock(version.at)}"
        if role == RowRole.TRAILING:
            return self.tr("now") if index.row() == 0 else ""
        return version.author if role == RowRole.DETAIL else None


class HistoryPane(QWidget):
    """Versions above, the chosen one below; restoring is an edit like any other."""

    restore_requested = Signal(str)  # the text
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = VersionModel(self)
        back = IconButton("arrow-left", self.tr("Back to the note"), key=self.tr("Esc"))
        back.clicked.connect(self.closed)
        self.restore = Button(self.tr("Restore this version"), "rotate-ccw", small=True)
        self.restore.clicked.connect(self._restore)
        self.list = RowList(self.tr("Versions of this note"), two_lines=True)
        self.list.setModel(self.model)
        self.preview = MarkdownEdit(self.tr("Text of the version"), titled=True)
        self.preview.setReadOnly(True)
        self.list.selectionModel().currentChanged.connect(self._show)
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 24, 8)
        top.setSpacing(8)
        top.addWidget(back)
        top.addWidget(Label(self.tr("History of this note"), "heading"), 1)
        top.addWidget(self.restore)
        text = QVBoxLayout()
        text.setContentsMargins(16, 8, 24, 16)
        text.addWidget(self.preview)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(Rule())
        layout.addWidget(self.list)
        layout.addWidget(Rule())
        layout.addLayout(text, 1)

    def show_versions(self, versions: Sequence[NoteVersion]) -> None:
        """Show the history, newest first, with the newest chosen."""
        self.model.show_versions(versions)
        self.list.setMaximumHeight(min(len(versions), _MOST_ROWS) * tokens.TWO_LINE_ROW)
        self.list.setCurrentIndex(self.model.index(0, 0))
        self._show(self.list.currentIndex())
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _show(self, index: QModelIndex) -> None:
        version = self.model.versions[index.row()] if index.isValid() else None
        erased = version is not None and version.body is None
        shown = self.tr("This text was erased.") if erased else version.body if version else ""
        self.preview.set_text(shown or "")
        self.restore.setEnabled(index.isValid() and index.row() > 0 and not erased)

    def _restore(self) -> None:
        body = self.model.versions[self.list.currentIndex().row()].body
        if body is not None:
            self.restore_requested.emit(body)
