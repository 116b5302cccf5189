"""Reports screen: every mission with the state of its report, and the actions with theirs."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from mieux_desktop.operations.documents import About
from mieux_desktop.ui.screens.reports.models import (
    MISSION_ROLE,
    ActionReportsModel,
    ReportListModel,
)
from mieux_desktop.ui.widgets.buttons import Button, FilterChip
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.document_rows import ABOUT_ROLE
from mieux_desktop.ui.widgets.fields import SearchField
from mieux_desktop.ui.widgets.page import Screen
from mieux_desktop.ui.widgets.rows import RowList
from mieux_desktop.ui.widgets.states import EmptyState
from mieux_desktop.ui.widgets.tabs import TabBar

_MISSIONS, _NO_MISSION, _NONE_FOUND, _ACTIONS, _NO_ACTION = range(5)


class ReportsScreen(Screen):
    """Shows reports and says which one is opened."""

    open_requested = Signal(object)  # mission id
    document_requested = Signal(object)  # About: a document of an action
    plan_requested = Signal()
    portfolio_requested = Signal()
    shown = Signal()

    def __init__(self, model: ReportListModel, actions: ActionReportsModel) -> None:
        super().__init__(self.tr("Reports"))
        self._model = model
        self._actions = actions
        self._total = 0
        self._selected: bytes | None = None
        self._selected_document: About | None = None
        self.tabs = TabBar(self.tr("Reports of"))
        self.tabs.add(self.tr("Missions"))
        self.tabs.add(self.tr("Actions"))
        self.tabs.currentChanged.connect(self._turn)
        self.head.addWidget(self.tabs)
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
        self.documents = RowList(self.tr("Reports of actions"))
        self.documents.setModel(actions)
        self.documents.opened.connect(self._open_document)
        card, actions_card = Card(), Card()
        card.fill(self.rows)
        actions_card.fill(self.documents)
        self._states = QStackedWidget()
        self._states.addWidget(card)
        self._states.addWidget(self._make_empty())
        self._states.addWidget(self._make_none_found())
        self._states.addWidget(actions_card)
        self._states.addWidget(self._make_no_action())
        self.body.addWidget(self._states, 1)
        slash = QShortcut(QKeySequence("/"), self, self.search.setFocus)
        slash.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.setFocus)
        self.set_keys(
            (self.tr("Enter"), self.tr("open")),
            ("/", self.tr("filter")),
            ("Ctrl+1", self.tr("missions")),
            ("Ctrl+2", self.tr("actions")),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def focus_first(self) -> None:
        targets: dict[int, QWidget] = {
            _MISSIONS: self.rows, _NO_MISSION: self._empty_button, _NONE_FOUND: self._clear_button,
            _ACTIONS: self.documents, _NO_ACTION: self._portfolio,
        }  # fmt: skip
        targets[self._states.currentIndex()].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_total(self, total: int, subtitle: str) -> None:
        """Show how many reports there are after the models were filled."""
        self._total = total
        self.header.subtitle.setText(subtitle)
        self.search.setVisible(max(total, self._actions.total) > 1)
        waiting = self._model.submitted + self._actions.submitted
        self.tabs.setVisible(total + self._actions.total > 0)
        self.tabs.set_count(0, total or None)
        self.tabs.set_count(1, self._actions.total or None)
        self.submitted.set_count(waiting)
        if not waiting:
            self.submitted.setChecked(False)
        self.submitted.setVisible(waiting > 0)
        self._show_rows()

    def keep_selection(self) -> None:
        """Remember which report is selected before the model is filled anew."""
        self._selected = self.rows.currentIndex().data(MISSION_ROLE) or self._selected
        document = self.documents.currentIndex().data(ABOUT_ROLE)
        self._selected_document = document or self._selected_document

    def _show_rows(self) -> None:
        count, total, shown, empty = self._model.rowCount(), self._total, _MISSIONS, _NO_MISSION
        if self.tabs.currentIndex():
            count, total = self._actions.rowCount(), self._actions.total
            shown, empty = _ACTIONS, _NO_ACTION
        none = _NONE_FOUND if total else empty
        self._states.setCurrentIndex(shown if count else none)
        self.rows.setCurrentIndex(self._model.index_of(self._selected))
        self.documents.setCurrentIndex(self._actions.index_of(self._selected_document))

    def _turn(self, _tab: int) -> None:
        self._show_rows()
        if self.isVisible() and not self.tabs.hasFocus():
            self.focus_first()

    def _narrow(self, typed: str) -> None:
        self.keep_selection()
        self._model.set_typed(typed)
        self._actions.set_typed(typed)
        self._show_rows()

    def _show_submitted(self, only: bool) -> None:
        self.keep_selection()
        self._model.set_submitted(only)
        self._actions.set_submitted(only)
        self._show_rows()

    def _open(self, index: QModelIndex) -> None:
        mission = index.data(MISSION_ROLE)
        if mission is not None:
            self.open_requested.emit(mission)

    def _open_document(self, index: QModelIndex) -> None:
        about = index.data(ABOUT_ROLE)
        if about is not None:
            self.document_requested.emit(about)

    def _make_empty(self) -> EmptyState:
        self._empty_button = Button(self.tr("Plan a mission"), "plus", "primary")
        self._empty_button.clicked.connect(self.plan_requested)
        return EmptyState(
            "file-text",
            self.tr("No report yet"),
            self.tr("Every mission has one. It fills itself from notes, register and feedback."),
            (self._empty_button,),
        )

    def _make_no_action(self) -> EmptyState:
        self._portfolio = Button(self.tr("Open the portfolio"), "globe")
        self._portfolio.clicked.connect(self.portfolio_requested)
        return EmptyState(
            "file-text",
            self.tr("No report of an action yet"),
            self.tr("Actions with a mission stand here; others are opened from the portfolio."),
            (self._portfolio,),
        )

    def _make_none_found(self) -> EmptyState:
        self._clear_button = Button(self.tr("Clear the filter"))
        self._clear_button.clicked.connect(self._clear)
        return EmptyState(
            "search",
            self.tr("No report found"),
            self.tr("Try fewer words: names of actions and places, or a year."),
            (self._clear_button,),
        )

    def _clear(self) -> None:
        self.search.clear()
        self.submitted.setChecked(False)
        self._narrow("")
        self.focus_first()
