"""Questionnaires screen: the library on the left, one questionnaire or an import on the right."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.ui import tokens
from mieux_desktop.ui.screens.questionnaires.models import Line, LinesModel
from mieux_desktop.ui.widgets.buttons import Button, IconButton
from mieux_desktop.ui.widgets.chosen_items import FlowLayout
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.labels import Badge, Label, Rule
from mieux_desktop.ui.widgets.page import Screen
from mieux_desktop.ui.widgets.rows import RowList

_LIST_WIDTH = 340


class QuestionnairesScreen(Screen):
    """Shows what there is and what is asked; it reads and keeps nothing."""

    chosen = Signal(int)  # row of the library
    language_chosen = Signal(str)
    import_requested = Signal()
    export_requested = Signal()
    copy_requested = Signal()
    new_requested = Signal()
    edit_requested = Signal()
    delete_requested = Signal()
    release_requested = Signal()
    keep_requested = Signal()  # what the import gave
    drop_requested = Signal()  # the import

    def __init__(self) -> None:
        super().__init__(
            self.tr("Questionnaires"),
            self.tr("Made here, or as XLSForm workbooks, the standard of the field."),
            flush=True,
        )
        self.import_button = Button(self.tr("Import an XLSForm"), "upload", key="Ctrl+Shift+I")
        self.import_button.clicked.connect(self.import_requested)
        self.new = Button(self.tr("New questionnaire"), "plus", "primary", key="Ctrl+N")
        self.new.clicked.connect(self.new_requested)
        self.header.set_buttons(self.import_button, self.new)
        self.library = LinesModel(self)
        self.list = RowList(self.tr("Questionnaires"), two_lines=True)
        self.list.setModel(self.library)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.opened.connect(lambda _: self.edit_requested.emit())
        self.list.setFixedWidth(_LIST_WIDTH)
        self.title = Label("", "title", wrap=True)
        self.state = Badge()
        self.about = Label("", "body", "secondary", wrap=True)
        self.language = ComboBox(self.tr("Language"), caption=self.tr("Language"))
        self.language.activated.connect(
            lambda _: self.language_chosen.emit(self.language.currentData())
        )
        self.export = Button(self.tr("Save as XLSForm"), "download")
        self.export.clicked.connect(self.export_requested)
        self.copy = Button(self.tr("Make the next version"), "copy")
        self.copy.clicked.connect(self.copy_requested)
        self.edit = Button(self.tr("Edit"), "pencil", key="F2")
        self.edit.clicked.connect(self.edit_requested)
        self.delete = IconButton("trash-2", self.tr("Delete the draft"), key="Ctrl+Shift+Del")
        self.delete.clicked.connect(self.delete_requested)
        self.release = Button(self.tr("Release"), "check", key="Ctrl+↵")
        self.release.clicked.connect(self.release_requested)
        self.keep = Button(self.tr("Keep as a draft"), "save", key="Ctrl+↵")
        self.keep.clicked.connect(self.keep_requested)
        self.drop = Button(self.tr("Do not keep"))
        self.drop.clicked.connect(self.drop_requested)
        self.lines = LinesModel(self)
        self.questions = RowList(self.tr("Questions"), two_lines=True)
        self.questions.setModel(self.lines)
        self.body.addLayout(self._panes())
        self.set_keys(
            ("↑↓", self.tr("choose")),
            ("Ctrl+N", self.tr("new")),
            ("F2", self.tr("edit")),
            ("Ctrl+Shift+I", self.tr("import")),
            ("Ctrl+Shift+X", self.tr("save as XLSForm")),
        )

    def show_library(self, lines: Sequence[Line], current: int) -> None:
        """Show all questionnaires and choose one by its row."""
        self.library.show(lines)
        self.list.setCurrentIndex(self.library.index(current))

    def show_form(
        self,
        title: str,
        about: str,
        state: tuple[str, str],
        lines: Sequence[Line],
        *,
        draft: bool,
        imported: bool = False,
        usable: bool = True,
    ) -> None:
        """Show one questionnaire, or what an import found."""
        self.title.setText(title)
        self.about.setText(about)
        self.state.show_state(*state)
        self.lines.show(lines)
        self.export.setVisible(not imported)
        self.copy.setVisible(not imported and not draft)
        for button in (self.edit, self.delete, self.release):
            button.setVisible(draft and not imported)
        self.keep.setVisible(imported)
        self.keep.setEnabled(usable)
        self.drop.setVisible(imported)
        self.language.setVisible(usable)

    def show_languages(self, items: Sequence[tuple[str, object]], current: str) -> None:
        """Offer the languages of the questionnaire shown."""
        self.language.set_items(list(items), current)

    def focus_first(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row())

    def _panes(self) -> QHBoxLayout:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(tokens.MARGIN, 16, tokens.MARGIN, 12)
        column.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.title, 1)
        first.addWidget(self.state)
        column.addLayout(first)
        column.addWidget(self.about)
        ways = QWidget()
        row = FlowLayout(ways)
        row.addWidget(self.language)
        for button in (
            self.delete, self.export, self.copy, self.edit, self.drop, self.release, self.keep,
        ):  # fmt: skip
            button.hide()  # until something is shown that it goes with
            row.addWidget(button)
        column.addWidget(ways)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(head)
        right.addWidget(Rule())
        right.addWidget(self.questions, 1)
        panes = QHBoxLayout()
        panes.setSpacing(0)
        panes.addWidget(self.list)
        panes.addWidget(Rule(vertical=True))
        panes.addLayout(right, 1)
        return panes
