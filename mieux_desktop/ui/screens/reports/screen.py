"""Reports screen: every mission with the state of its report."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from mieux_desktop.ui.screens.reports.models import MISSION_ROLE, ReportListModel
from mieux_desktop.ui.widgets.buttons import Button, FilterChip
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.fields import SearchField
from mieux_desktop.ui.widgets.page import Screen
from mieux_desktop.ui.widgets.rows import RowList
from mieux_desktop.ui.widgets.states import EmptyState


class ReportsScreen(Screen):
    """Shows reports and says which one is opened."""

    open_requested = Signal(object)  # mission id
    plan_requested = Signal()
    shown = Signal()

    def __init__(self, model: ReportListModel) -> None:
        super().__init__(self.tr("Reports"))
        self._model = model
        self._total = 0
        self._selected: bytes | None = None
        self.search = SearchField(self.tr("Filter: action, place, year…"), key="/")
        self.search.setMaximumWidth(320)
        self.search.textEdited.connect(self._narrow)
        self.search.returnPressed.connect(self.focus_first)
        self.submitted = FilterChip(self.tr("Submitted"), 0)
        self.submitted.toggled.connect(self._show_submitted)
        self.submitted.hide()
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.search, 1)
        line.addWidget(self.submitted)
        line.addStretch(1)
        self.head.addLayout(line)
        self.rows = RowList(self.tr("Reports"), two_lines=True)
        self.rows.setModel(model)
        self.rows.opened.connect(self._open)
        card = Card()
        card.fill(self.rows)
        self._states = QStackedWidget()
        self._states.addWidget(card)
        self._states.addWidget(self._make_empty())
        self._states.addWidget(self._make_none_found())
        self.body.addWidget(self._states, 1)
        slash = QShortcut(QKeySequence("/"), self, self.search.setFocus)
        slash.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.setFocus)
        self.set_keys((self.tr("Enter"), self.tr("open")), ("/", self.tr("filter")))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def focus_first(self) -> None:
        target = self.rows if self._states.currentIndex() == 0 else self._empty_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_total(self, total: int, subtitle: str) -> None:
        """Show how many reports there are after the model was filled."""
        self._total = total
        self.header.subtitle.setText(subtitle)
        self.search.setVisible(total > 1)
        waiting = self._model.submitted
        self.submitted.set_count(waiting)
        if not waiting:
            self.submitted.setChecked(False)
        self.submitted.setVisible(waiting > 0)
        self._show_rows()

    def keep_selection(self) -> None:
        """Remember which report is selected before the model is filled anew."""
        self._selected = self.rows.currentIndex().data(MISSION_ROLE) or self._selected

    def _show_rows(self) -> None:
        none_found = 2 if self._total else 1
        self._states.setCurrentIndex(0 if self._model.rowCount() else none_found)
        self.rows.setCurrentIndex(self._model.index_of(self._selected))

    def _narrow(self, typed: str) -> None:
        self.keep_selection()
        self._model.set_typed(typed)
        self._show_rows()

    def _show_submitted(self, only: bool) -> None:
        self.keep_selection()
        self._model.set_submitted(only)
        self._show_rows()

    def _open(self, index: QModelIndex) -> None:
        mission = index.data(MISSION_ROLE)
        if mission is not None:
            self.open_requested.emit(mission)

    def _make_empty(self) -> EmptyState:
        self._empty_button = Button(self.tr("Plan a mission"), "plus", "primary")
        self._empty_button.clicked.connect(self.plan_requested)
        return EmptyState(
            "file-text",
            self.tr("No report yet"),
            self.tr("Every mission has one. It fills itself from notes, register and feedback."),
            (self._empty_button,),
        )

    def _make_none_found(self) -> EmptyState:
        clear = Button(self.tr("Clear the filter"))
        clear.clicked.connect(self._clear)
        return EmptyState(
            "search",
            self.tr("No report found"),
            self.tr("Try fewer words: names of actions and places, or a year."),
            (clear,),
        )

    def _clear(self) -> None:
        self.search.clear()
        self.submitted.setChecked(False)
        self._narrow("")
        self.focus_first()
