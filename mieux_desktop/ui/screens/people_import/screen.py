"""Import screen: a list that others made, line by line, before its people are added."""

from collections import Counter

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mieux_desktop.operations.people_import.headings import ListField
from mieux_desktop.operations.people_import.preview import Preview
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.screens.people_import.columns_panel import ColumnsPanel
from mieux_desktop.ui.screens.people_import.models import COLUMNS, PreviewModel
from mieux_desktop.ui.screens.people_import.row_pane import RowPane
from mieux_desktop.ui.screens.people_import.words import field_words
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button, FilterChip
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label
from mieux_desktop.ui.widgets.list_drop import ListDrop
from mieux_desktop.ui.widgets.page import Screen
from mieux_desktop.ui.widgets.page_stack import back_link
from mieux_desktop.ui.widgets.states import BusyState, EmptyState
from mieux_desktop.ui.widgets.table import Table

_WIDTHS = (60, 156, 148, 0, 116, 86, 70, 148, 116)  # the institution takes the rest
_FILE_WIDTH = 280
_ALWAYS = (ListField.NAME, ListField.INSTITUTION)


class PeopleImportScreen(Screen):
    """Shows the preview and reports intents."""

    back_requested = Signal()
    file_requested = Signal()
    paste_requested = Signal()
    list_dropped = Signal(object)  # Path
    sheet_chosen = Signal(int)
    add_requested = Signal()

    def __init__(self, model: PreviewModel) -> None:
        super().__init__(self.tr("Import a list"))
        self._model = model
        self.back = back_link(self, self.tr("Back"))
        self.choose = Button(self.tr("Choose a file"), "folder-open", key=shown_key("Ctrl+Shift+O"))
        self.paste = Button(self.tr("Paste"), "copy", key=shown_key("Ctrl+V"))
        self.add = Button("", "user-plus", "primary", key=shown_key("Ctrl+Return"))
        self._file = ElidedLabel("", "strong")
        self._file.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._file.setMaximumWidth(_FILE_WIDTH)
        self.sheets = ComboBox(self.tr("Sheet"), caption=self.tr("Sheet"))
        self.correct = Button(self.tr("Correct the columns"), "settings", "link", small=True)
        self.correct.setCheckable(True)
        self._recognised = ElidedLabel("", "body", "secondary")
        self.panel = ColumnsPanel()
        self.panel.hide()
        self.doubtful = FilterChip(self.tr("To check"), 0)
        self._counts = Label("", "body", "secondary")
        self.table = Table(self.tr("People of the list"), row_height=tokens.DENSE_ROW)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setModel(model)
        self.table.set_widths(*_WIDTHS)
        self.pane = RowPane()
        self.busy = BusyState(
            self.tr("Reading the list"), self.tr("Nothing is added before you say so.")
        )
        self.adding = BusyState(
            self.tr("Adding the people"), self.tr("If you cancel, nothing is added.")
        )
        self._stack = QStackedWidget()
        self._keys = (
            (shown_key("Ctrl+Return"), self.tr("add")),
            ("S", self.tr("same person")),
            ("A", self.tr("new person")),
            ("X", self.tr("leave out")),
            (shown_key("Ctrl+Down"), self.tr("next to check")),
        )
        self._build()
        self._join()

    def focus_first(self) -> None:
        showing = self._stack.currentWidget() is self._preview and self._model.rowCount()
        target = self.table if showing else self._first_choose
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if showing and not self.table.currentIndex().isValid():
            self.go_to(0)

    def show_purpose(self, subtitle: str, back: str) -> None:
        """Say what the people are added to, and where the way back leads."""
        self.header.subtitle.setText(subtitle)
        self.back.setText(back)
        self.back.setFixedWidth(self.back.sizeHint().width() - 6)

    def show_start(self) -> None:
        """Ask for a list."""
        self._stack.setCurrentWidget(self._start)
        self._show_buttons(preview=False)

    def show_preview(self, preview: Preview) -> None:
        """Show a list whose lines are in the model already."""
        sheet = preview.source.sheets[preview.sheet]
        self._file.setText(preview.source.name or self.tr("Pasted list"))
        named = [(one.name, place) for place, one in enumerate(preview.source.sheets)]
        self.sheets.set_items(list[tuple[str, object]](named), preview.sheet)
        self.sheets.setVisible(len(named) > 1)
        self.panel.show_layout(sheet, preview.layout)
        self._recognised.setText(self._recognised_words(preview))
        if not preview.rows:
            self.correct.setChecked(True)
        self._empty.setVisible(not preview.rows)
        self.table.setVisible(bool(preview.rows))
        for field, column in COLUMNS.items():
            told = field in preview.layout.columns or field in _ALWAYS
            self.table.setColumnHidden(column, not told)
        self._stack.setCurrentWidget(self._preview)
        self._show_buttons(preview=True)
        left_out = preview.left_out
        words = self.tr("%n line(s) without a person left out", "", left_out)
        self.set_key_note(words if left_out else "")
        self.table.scrollToTop()
        if preview.rows:
            self.go_to(0)
        self._show_chosen()
        if self.isVisible() and not self.correct.isChecked():
            self.focus_first()

    def show_counts(self, counts: Counter[str]) -> None:
        """Show what happens to how many lines, also on the button that does it."""
        added = counts["new"] + counts["known"]
        self.add.setText(self.tr("Add %n people", "", added))
        self.add.setEnabled(added > 0 and not self.adding.isVisible())
        words = (
            self.tr("%n new", "", counts["new"]),
            self.tr("%n known", "", counts["known"]) if counts["known"] else "",
            self.tr("%n on the list already", "", counts["invited"]) if counts["invited"] else "",
            self.tr("%n left out", "", counts["out"]) if counts["out"] else "",
        )
        self._counts.setText(" · ".join(filter(None, words)))
        self.doubtful.set_count(counts["doubtful"])
        self.doubtful.setEnabled(counts["doubtful"] > 0 or self.doubtful.isChecked())
        self._show_chosen()

    def show_adding(self, busy: bool) -> None:
        """Keep the lines as they are while they are taken over."""
        for widget in (self.table, self.pane, self.add, self.choose, self.paste, self.sheets,
                       self.correct, self.panel, self.doubtful):  # fmt: skip
            widget.setEnabled(not busy)
        if busy:
            self.adding.start()
        else:
            self.adding.stop()

    def chosen_rows(self) -> list[int]:
        """Return the selected rows of the table."""
        return sorted(index.row() for index in self.table.selectionModel().selectedRows())

    def go_to(self, row: int) -> None:
        """Select a row alone and bring it into view, whatever keys are held down."""
        flags = QItemSelectionModel.SelectionFlag
        index = self._model.index(row, 0)
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.table.scrollTo(index)

    def _build(self) -> None:
        self._first_choose = Button(self.tr("Choose a file"), "folder-open", "primary")
        first_paste = Button(self.tr("Paste"), "copy", key=shown_key("Ctrl+V"))
        self._first_choose.clicked.connect(self.file_requested)
        first_paste.clicked.connect(self.paste_requested)
        self._start = EmptyState(
            "users",
            self.tr("Drop a list here"),
            self.tr(
                "An Excel workbook, a CSV file or address cards. Or copy the lines in your table "
                "and paste them here. You see every line before anything is added."
            ),
            [self._first_choose, first_paste],
        )
        source = QHBoxLayout()
        source.setSpacing(12)
        source.addWidget(IconLabel("file-text", "secondary"))
        source.addWidget(self._file)
        source.addWidget(self.sheets)
        source.addWidget(self._recognised, 1)
        source.addWidget(self.correct)
        filters = QHBoxLayout()
        filters.setSpacing(12)
        filters.addWidget(self.doubtful)
        filters.addStretch(1)
        filters.addWidget(self._counts)
        self._empty = EmptyState(
            "users",
            self.tr("No people found on this sheet"),
            self.tr("Choose another sheet, or say above which column holds the names."),
        )
        self._preview = QWidget()
        column = QVBoxLayout(self._preview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(source)
        column.addWidget(self.panel)
        column.addLayout(filters)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self.pane)
        column.addWidget(self.adding)
        self._stack.addWidget(self._start)
        self._stack.addWidget(self._preview)
        self.body.setContentsMargins(tokens.MARGIN, 4, tokens.MARGIN, 12)
        self.body.addWidget(self.busy)
        self.body.addWidget(self._stack, 1)
        self.busy.hide()
        self.adding.hide()
        self.show_start()

    def _join(self) -> None:
        self.back.clicked.connect(self.back_requested)
        self.choose.clicked.connect(self.file_requested)
        self.paste.clicked.connect(self.paste_requested)
        self.add.clicked.connect(self.add_requested)
        self.sheets.activated.connect(
            lambda _place: self.sheet_chosen.emit(self.sheets.currentData())
        )
        self.correct.toggled.connect(self.panel.setVisible)
        self.doubtful.toggled.connect(self._show_doubtful)
        self.table.selectionModel().selectionChanged.connect(self._follow_selection)
        ListDrop(self).dropped.connect(self.list_dropped)

    def _recognised_words(self, preview: Preview) -> str:
        columns = preview.layout.columns
        if not preview.rows:
            return ""
        found = dates.listed(field_words(field) for field in columns)
        words = self.tr("Recognised: {fields}").format(fields=found)
        wanted = (ListField.INSTITUTION, ListField.EMAIL)
        missing = [field_words(field) for field in wanted if field not in columns]
        if ListField.INSTITUTION not in columns and preview.rows[0].entry.institution:
            missing.remove(field_words(ListField.INSTITUTION))  # the groups are institutions
        if missing:
            absent = self.tr("No column for: {fields}").format(fields=dates.listed(missing))
            return f"{words} · {absent}"
        return words

    def _show_buttons(self, *, preview: bool) -> None:
        self.header.set_buttons(*((self.choose, self.paste, self.add) if preview else ()))
        self.set_keys(*(self._keys if preview else ()))

    def _show_doubtful(self, only: bool) -> None:
        self._model.show_doubtful(only)
        if self._model.rowCount():
            self.go_to(0)
        self._show_chosen()

    def _follow_selection(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        rows = [self._model.index(row, 0) for row in self.chosen_rows()]
        choice = self._model.choice(rows[0]) if len(rows) == 1 else None
        self.pane.show_rows(list(map(self._model.row, rows)), choice)
