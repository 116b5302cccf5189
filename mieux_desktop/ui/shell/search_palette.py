"""Search palette: finds any command, action, person or note from one field (Ctrl+K)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mieux_desktop.domain.matching import fold, holds_words
from mieux_desktop.ui.shell.commands import Commands
from mieux_desktop.ui.widgets.fields import SearchField
from mieux_desktop.ui.widgets.labels import Label, Rule
from mieux_desktop.ui.widgets.rows import Index, RowList, RowRole

_WIDTH = 640
_ROWS = 9
_ASK_AFTER_MS = 0  # keys that come together ask once; an answer takes a few milliseconds


@dataclass(frozen=True)
class Found:
    """One thing that answers a search, under the heading of its section."""

    section: str
    title: str
    open: Callable[[], None]
    detail: str = ""
    icon: str = ""
    trailing: str = ""


Provider = Callable[[str, Callable[[Sequence[Found]], None]], None]


class SearchPalette(QFrame):
    """Lists commands at once and records as the provider delivers them.

    The provider is called with what was typed and with a function that takes the answer, at any
    later time on the interface's thread; an answer to older words is dropped.
    """

    closed = Signal()

    def __init__(self, parent: QWidget, commands: Commands) -> None:
        super().__init__(parent)
        self.setObjectName("overlay")
        self._commands = commands
        self._provider: Provider | None = None
        self._words = ""
        self.field = SearchField(self.tr("Find an action, a person, a note or a command"))
        self.field.setProperty("bare", "true")
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self._model = _FoundModel(self)
        self.rows = RowList(self.tr("Found"))
        self.rows.setModel(self._model)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.clicked.connect(self._open)
        self._nothing = Label("", "body", "secondary", wrap=True)
        self._nothing.setContentsMargins(16, 12, 16, 16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 8, 1, 1)
        layout.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(8, 0, 8, 8)
        top.addWidget(self.field)
        layout.addLayout(top)
        layout.addWidget(Rule())
        layout.addWidget(self.rows)
        layout.addWidget(self._nothing)
        self._ask = QTimer(self, singleShot=True, interval=_ASK_AFTER_MS)
        self._ask.timeout.connect(self._ask_provider)
        self.hide()

    def set_provider(self, provider: Provider) -> None:
        """Set who finds records."""
        self._provider = provider

    def open(self) -> None:
        """Show the palette, empty, with the keyboard in its field."""
        self.field.clear()
        self._search("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_palette(self) -> None:
        """Hide the palette."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def place(self) -> None:
        """Stand in the upper middle of the window."""
        room = self.window().size()
        width = min(_WIDTH, room.width() - 48)
        self.setGeometry((room.width() - width) // 2, 72, width, self.sizeHint().height())

    def titles(self) -> list[str]:
        """Return the titles listed, from the top, without headings."""
        return self._model.titles()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            QTimer.singleShot(0, self, self._close_if_left)
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self._move(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.rows.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return False
        return True

    def _close_if_left(self) -> None:
        if not self.field.hasFocus():
            self.close_palette()

    def _search(self, words: str) -> None:
        self._words = words
        self._show(self._matching_commands(words))
        if words.strip() and self._provider is not None:
            self._ask.start()
        else:
            self._ask.stop()

    def _ask_provider(self) -> None:
        words = self._words

        def deliver(found: Sequence[Found]) -> None:
            if words == self._words and self.isVisible():
                self._show([*found, *self._matching_commands(words)])

        if self._provider is not None:
            self._provider(words, deliver)

    def _matching_commands(self, words: str) -> list[Found]:
        heading = self.tr("Commands")
        return [
            Found(
                heading,
                command.text,
                self._commands.action(command.id).trigger,
                icon=command.icon or "command",
                trailing=self._commands.key(command.id),
            )
            for command in self._commands
            if self._commands.can_run(command) and holds_words(fold(command.text), words)
        ]

    def _show(self, found: Sequence[Found]) -> None:
        self._model.show(found)
        rows = self._model.rowCount()
        self.rows.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        nothing = self.tr("Nothing found for “{words}”. Try fewer words, or their first letters.")
        self._nothing.setText(nothing.format(words=self._words))
        heights = (self.rows.sizeHintForRow(row) for row in range(min(rows, _ROWS)))
        self.rows.setFixedHeight(sum(heights))
        self._move(1, start=-1)
        self.place()

    def _move(self, step: int, start: int | None = None) -> None:
        row = (self.rows.currentIndex().row() if start is None else start) + step
        while 0 <= row < self._model.rowCount():
            index = self._model.index(row)
            if not index.data(RowRole.SECTION):
                self.rows.setCurrentIndex(index)
                return
            row += step

    def _open(self, index: QModelIndex) -> None:
        found = self._model.found(index)
        if found is not None:
            self.close_palette()
            found.open()


class _FoundModel(QAbstractListModel):
    """Sections with the things found."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[str | Found] = []

    def show(self, found: Sequence[Found]) -> None:
        self.beginResetModel()
        self._rows = []
        section = ""
        for thing in found:
            if thing.section != section:
                section = thing.section
                self._rows.append(section)
            self._rows.append(thing)
        self.endResetModel()

    def titles(self) -> list[str]:
        return [row.title for row in self._rows if isinstance(row, Found)]

    def found(self, index: QModelIndex) -> Found | None:
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Found) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if isinstance(row, str):
            return {int(Qt.ItemDataRole.DisplayRole): row, int(RowRole.SECTION): True}.get(role)
        title = f"{row.title}  ·  {row.detail}" if row.detail else row.title
        return {
            int(Qt.ItemDataRole.DisplayRole): title,
            int(RowRole.ICON): row.icon,
            int(RowRole.TRAILING): row.trailing,
        }.get(role)
