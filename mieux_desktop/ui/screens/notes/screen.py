"""Notes screen: the timeline of a mission on one side, the note on the other."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from mieux_desktop.domain.actions import Session
from mieux_desktop.domain.notes import NoteKind
from mieux_desktop.ui import dates, icons
from mieux_desktop.ui.screens.notes.history_pane import HistoryPane
from mieux_desktop.ui.screens.notes.models import NoteListModel
from mieux_desktop.ui.screens.notes.note_pane import NotePane
from mieux_desktop.ui.widgets.buttons import Button, FilterChip, IconButton
from mieux_desktop.ui.widgets.fields import SearchField
from mieux_desktop.ui.widgets.labels import Label, Rule
from mieux_desktop.ui.widgets.note_kinds import kind_icon, kinds_word
from mieux_desktop.ui.widgets.page import Page
from mieux_desktop.ui.widgets.rows import RowList
from mieux_desktop.ui.widgets.states import EmptyState

_LIST_WIDTH = 408
_CHIP_KINDS = (NoteKind.RISK, NoteKind.DECISION, NoteKind.TODO)


class NotesScreen(Page):
    """Shows notes and reports intents; it stores nothing."""

    new_requested = Signal()
    find_requested = Signal()
    found_words = Signal(str)  # what is typed into the field that finds
    filter_chosen = Signal(object, object)  # NoteKind or None, session id or None
    note_chosen = Signal(bytes)
    delete_requested = Signal(bytes)

    def __init__(self, model: NoteListModel) -> None:
        super().__init__()
        self._model = model
        self._kind: NoteKind | None = None
        self._session: bytes | None = None
        self._sessions: Sequence[Session] = ()
        self._counts: Mapping[NoteKind, int] = {}
        self._marking = False  # the program marks a row; nobody chose it
        self.new_button = Button(self.tr("New note"), "plus", "primary", key="N")
        self.new_button.clicked.connect(self.new_requested)
        self.find_button = Button(self.tr("Find in notes"), "search")
        self.find_button.setToolTip("Ctrl+F")  # not translated: a key
        self.find_button.clicked.connect(self.find_requested)
        self.header_buttons = (self.find_button, self.new_button)
        self.note = NotePane()
        self.history = HistoryPane()
        start = Button(self.tr("Write the first note"), "plus", key="N")
        start.clicked.connect(self.new_requested)
        self.empty = EmptyState(
            "pen-line",
            self.tr("No notes yet"),
            self.tr("Press N anywhere and type. Each pause is saved; no button is needed."),
            [start],
        )
        self.right = QStackedWidget()
        for pane in (self.empty, self.note, self.history):
            self.right.addWidget(pane)
        self.right.currentChanged.connect(self._hand_on_focus)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._make_left())
        splitter.addWidget(self.right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_LIST_WIDTH, 660])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.set_keys(
            ("#", self.tr("kind")),
            ("@", self.tr("person")),
            ("Ctrl+V", self.tr("paste a picture")),
            ("Ctrl+Z", self.tr("undo")),
            ("Ctrl+F", self.tr("find")),
            note=self.tr("New note: Ctrl+Shift+N"),
        )

    def _make_left(self) -> QWidget:
        self.all_chip = self._chip(self.tr("All"), None)
        self.kind_chips = {kind: self._chip(kinds_word(kind), kind) for kind in _CHIP_KINDS}
        self.all_chip.setChecked(True)
        self.funnel = IconButton("funnel", self.tr("Other filters"))
        self.funnel.clicked.connect(self._open_filters)
        chips = QWidget()
        row = QHBoxLayout(chips)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(6)
        for chip in (self.all_chip, *self.kind_chips.values()):
            row.addWidget(chip)
        self.other_chip = FilterChip("")
        self.other_chip.setAccessibleName(self.tr("Filter"))
        self.other_chip.setChecked(True)
        self.other_chip.clicked.connect(lambda: self._choose(None, None))
        self.other_chip.hide()
        row.addWidget(self.other_chip)
        row.addStretch(1)
        row.addWidget(self.funnel)
        self.find_field = SearchField(self.tr("Find in notes"))
        self.find_field.textEdited.connect(self.found_words)
        close = IconButton("x", self.tr("Stop finding"), key=self.tr("Esc"))
        close.clicked.connect(self.close_find)
        finding = QWidget()
        row = QHBoxLayout(finding)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self.find_field, 1)
        row.addWidget(close)
        self._top = QStackedWidget()
        self._top.setFixedHeight(43)
        self._top.addWidget(chips)
        self._top.addWidget(finding)
        self.list = _NoteList(self.tr("Notes"))
        self.list.setModel(self._model)
        self.list.selectionModel().currentChanged.connect(self._choose_row)
        self.list.opened.connect(lambda _index: self.note.editor.setFocus())
        self.list.delete_pressed.connect(self._delete_row)
        self.list.escaped.connect(self.close_find)
        self._nothing = Label("", "body", "secondary", wrap=True)
        self._nothing.setContentsMargins(16, 16, 16, 16)
        self._nothing.hide()
        left = QWidget()
        left.setMinimumWidth(300)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(Rule())
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        return left

    def show_counts(self, counts: Mapping[NoteKind, int]) -> None:
        """Show how many notes there are of each kind."""
        self._counts = counts
        self.all_chip.set_count(sum(counts.values()))
        for kind, chip in self.kind_chips.items():
            chip.set_count(counts.get(kind, 0))

    def set_sessions(self, sessions: Sequence[Session]) -> None:
        """Offer these sessions as filters."""
        self._sessions = sessions

    def show_listed(self, current: bytes | None, *, finding: bool) -> None:
        """After the list was loaded: mark the open note, or say that nothing is listed."""
        if self._model.rowCount():
            self._nothing.hide()
        else:
            filtered = finding or self._kind is not None or self._session is not None
            self._nothing.setText(
                self.tr("No note holds these words.")
                if finding
                else self.tr("No note of this kind.")
            )
            self._nothing.setVisible(filtered)
        self.mark(current)

    def mark(self, note_id: bytes | None) -> None:
        """Mark the open note in the list, without opening it again."""
        index = self._model.index_of(note_id)
        self._marking = True
        if index.isValid():
            self.list.setCurrentIndex(index)
        else:
            self.list.selectionModel().clear()
        self._marking = False

    def show_find(self) -> None:
        """Show the field that finds, with the keyboard in it."""
        self._top.setCurrentIndex(1)
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()

    def close_find(self) -> None:
        """Show all notes and their filters again."""
        if self._top.currentIndex() == 1:
            self.find_field.clear()
            self._top.setCurrentIndex(0)
            self.found_words.emit("")
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_finding(self) -> bool:
        """Tell whether the field that finds is shown."""
        return self._top.currentIndex() == 1

    def reset_filters(self) -> None:
        """Forget filter and words without telling, as for another mission."""
        self.find_field.clear()
        self._top.setCurrentIndex(0)
        self._kind = self._session = None
        self._show_filter()

    def focus_first(self) -> None:
        if self.right.currentWidget() is self.note:
            self.note.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.right.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hand_on_focus(self) -> None:
        # It waited here until it was known which note there is to go on with.
        if self.right.hasFocus():
            self.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_finding():
            self.close_find()
        else:
            super().keyPressEvent(event)

    def _chip(self, text: str, kind: NoteKind | None) -> FilterChip:
        chip = FilterChip(text, 0)
        chip.clicked.connect(lambda: self._choose(kind, None))
        return chip

    def _choose(self, kind: NoteKind | None, session: bytes | None) -> None:
        self._kind, self._session = kind, session
        self._show_filter()
        self.filter_chosen.emit(kind, session)

    def _show_filter(self) -> None:
        self.all_chip.setChecked(self._kind is None and self._session is None)
        for kind, chip in self.kind_chips.items():
            chip.setChecked(self._kind is kind)
        session = next((s.title for s in self._sessions if s.id == self._session), "")
        other = self._kind if self._kind not in (None, *_CHIP_KINDS) else None
        text = kinds_word(other) if other else session
        width = self.other_chip.fontMetrics()
        self.other_chip.setText(width.elidedText(text, Qt.TextElideMode.ElideRight, 110))
        self.other_chip.setToolTip(text)
        self.other_chip.setAccessibleName(self.tr("Filter: {name}").format(name=text))
        self.other_chip.setChecked(True)
        self.other_chip.setVisible(bool(text))
        for chip in list(self.kind_chips.values())[1:]:
            chip.setVisible(not text)  # one row has room for one more

    def _open_filters(self) -> None:
        menu = self.make_filter_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.funnel.mapToGlobal(self.funnel.rect().bottomLeft()))

    def make_filter_menu(self) -> QMenu:
        """Return all filters: every kind with its count, every session."""
        menu = QMenu(self)
        group = QActionGroup(menu)

        def add(text: str, kind: NoteKind | None, session: bytes | None) -> None:
            chosen = (kind, session) == (self._kind, self._session)
            action = QAction(text.replace("&", "&&"), group, checkable=True, checked=chosen)
            if kind is not None:
                action.setIcon(icons.icon(*kind_icon(kind)))
            action.triggered.connect(lambda: self._choose(kind, session))
            menu.addAction(action)

        add(self.tr("All notes"), None, None)
        menu.addSeparator()
        for kind in NoteKind:
            add(f"{kinds_word(kind)}  {self._counts.get(kind, 0)}", kind, None)
        for place, session in enumerate(self._sessions):
            if place == 0:
                menu.addSeparator()
            when = f"{dates.short_day(session.on)} {dates.clock(session.starts)}"
            add(f"{when}  {session.title}", None, session.id)
        return menu

    def _choose_row(self, index: QModelIndex) -> None:
        note = self._model.note_at(index)
        if note is not None and not self._marking:
            self.note_chosen.emit(note.id)

    def _delete_row(self) -> None:
        note = self._model.note_at(self.list.currentIndex())
        if note is not None:
            self.delete_requested.emit(note.id)


class _NoteList(RowList):
    """The list; Delete and Esc are told."""

    delete_pressed = Signal()
    escaped = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name, two_lines=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
