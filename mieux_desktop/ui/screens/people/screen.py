"""People screen: everybody by name on one side, the one chosen on the other."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mieux_desktop.ui import dates
from mieux_desktop.ui.screens.people.form import PersonForm
from mieux_desktop.ui.screens.people.models import PeopleModel
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.fields import SearchField
from mieux_desktop.ui.widgets.labels import Rule
from mieux_desktop.ui.widgets.list_drop import ListDrop
from mieux_desktop.ui.widgets.page import Screen, scrolling
from mieux_desktop.ui.widgets.rows import RowList
from mieux_desktop.ui.widgets.states import EmptyState, GreyRows

_LIST_WIDTH = 360


class PeopleScreen(Screen):
    """Shows the list and the form and reports intents."""

    shown = Signal()
    hidden = Signal()
    search_changed = Signal(str)
    person_chosen = Signal(object)  # id of the person
    add_requested = Signal(str)  # a name to begin with, or nothing
    import_requested = Signal(object)  # a file of people, or None to ask for one

    def __init__(self, model: PeopleModel, language: str) -> None:
        super().__init__(self.tr("People"), flush=True)
        self._model = model
        self.search = SearchField(self.tr("Name or institution"), key=self.tr("Ctrl+F"))
        self.list = RowList(self.tr("People"), two_lines=True)
        self.list.setUniformItemSizes(True)
        self.list.setModel(model)
        self.form = PersonForm(language)
        self.add = Button(self.tr("Add person"), "user-plus", "primary", key="Ctrl+N")
        self.take_list = Button(self.tr("Import a list"), "upload")
        self._add_typed = Button(self.tr("Add this name"), "user-plus")
        self._none_found = EmptyState("search", self.tr("Nobody found"), "", [self._add_typed])
        self._nobody = EmptyState(
            "user",
            self.tr("Nobody chosen"),
            self.tr("Choose somebody on the list, or add a person."),
        )
        self._left = QStackedWidget()
        self._right = QStackedWidget()
        self._build()
        self.header.set_buttons(self.take_list, self.add)
        self.search.textEdited.connect(self.search_changed)
        self.search.returnPressed.connect(self._open_first)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.opened.connect(lambda _: self.focus_form())
        self.add.clicked.connect(lambda: self.add_requested.emit(""))
        self.take_list.clicked.connect(lambda: self.import_requested.emit(None))
        ListDrop(self).dropped.connect(self.import_requested)
        self._add_typed.clicked.connect(lambda: self.add_requested.emit(self.search.text()))
        self.set_keys(
            ("Ctrl+N", self.tr("add person")),
            ("Ctrl+F", self.tr("find")),
            (self.tr("Enter"), self.tr("edit")),
            (self.tr("Ctrl+Z"), self.tr("undo")),
        )

    def focus_first(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_form(self) -> None:
        """Go on in the form of the person chosen."""
        if self._right.currentWidget() is not self._nobody:
            self.form.given.setFocus(Qt.FocusReason.OtherFocusReason)
            self.form.given.selectAll()

    def refresh(self, everybody: int) -> None:
        """Show the list after its model was filled; `everybody` counts also those filtered out."""
        found = self._model.rowCount()
        if everybody and not found:
            words = self.tr("No name or institution begins with “{typed}”.")
            self._none_found.sentence.setText(words.format(typed=self.search.text().strip()))
        self._left.setCurrentWidget(self.list if found else self._none_found)
        self.header.subtitle.setText(self.tr("%n person(s)", "", everybody))
        words = self.tr("{shown} of {all} shown")
        note = words.format(shown=dates.number(found), all=dates.number(everybody))
        self.set_key_note(note if found < everybody else "")

    def mark_row(self, person_id: bytes | None) -> None:
        """Mark a person's row, without a signal; none if they are not on the list."""
        selection = self.list.selectionModel()
        blocked = selection.blockSignals(True)
        index = self._model.index_of(person_id)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(blocked)
        if index.isValid():
            self.list.scrollTo(index)
        self.list.viewport().update()

    def show_form(self, shown: bool) -> None:
        """Show the form, or that nobody is chosen."""
        self._right.setCurrentWidget(self._scroller if shown else self._nobody)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hidden.emit()

    def _build(self) -> None:
        rail = QFrame()
        rail.setFixedWidth(_LIST_WIDTH)
        above = QWidget()
        search = QVBoxLayout(above)
        search.setContentsMargins(16, 10, 16, 10)
        search.addWidget(self.search)
        for widget in (GreyRows(10), self.list, self._none_found):
            self._left.addWidget(widget)
        column = QVBoxLayout(rail)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(above)
        column.addWidget(Rule())
        column.addWidget(self._left, 1)
        self._scroller = scrolling(self.form)
        self._right.addWidget(self._nobody)
        self._right.addWidget(self._scroller)
        panes = QHBoxLayout()
        panes.setSpacing(0)
        panes.addWidget(rail)
        panes.addWidget(Rule(vertical=True))
        panes.addWidget(self._right, 1)
        self.body.addLayout(panes)

    def _choose(self) -> None:
        entry = self._model.entry(self.list.currentIndex())
        if entry is not None:
            self.person_chosen.emit(entry.id)

    def _open_first(self) -> None:
        if self._model.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._model.index(0))
        if self._model.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
