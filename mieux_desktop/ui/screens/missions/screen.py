"""Missions screen: running, coming and past missions, and the way to plan one."""

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget

from mieux_desktop.operations.missions import MissionRow
from mieux_desktop.ui.screens.missions.models import MISSION_ROLE, MissionListModel
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.fields import SearchField
from mieux_desktop.ui.widgets.page import Screen
from mieux_desktop.ui.widgets.rows import RowList
from mieux_desktop.ui.widgets.states import EmptyState


class MissionsScreen(Screen):
    """Shows missions and reports which one is opened, changed or deleted."""

    open_requested = Signal(object)  # mission id
    edit_requested = Signal(object)
    delete_requested = Signal(object)
    plan_requested = Signal()
    shown = Signal()

    def __init__(self, model: MissionListModel) -> None:
        super().__init__(self.tr("Missions"))
        self._model = model
        self._selected: bytes | None = None
        self.plan = Button(self.tr("Plan a mission"), "plus", "primary", key="Ctrl+N")
        self.plan.clicked.connect(self.plan_requested)
        self.header.set_buttons(self.plan)
        self.search = SearchField(self.tr("Filter: action, place, year…"), key="/")
        self.search.setMaximumWidth(320)
        self.search.textEdited.connect(self._narrow)
        self.search.returnPressed.connect(self.focus_first)
        self.head.addWidget(self.search)
        self.rows = _MissionList(self.tr("Missions"), two_lines=True)
        self.rows.setModel(model)
        self.rows.opened.connect(lambda index: self._report(self.open_requested, index))
        self.rows.delete_pressed.connect(
            lambda: self._report(self.delete_requested, self.rows.currentIndex())
        )
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
        self.set_keys(
            (self.tr("Enter"), self.tr("open")),
            ("F2", self.tr("change")),
            (self.tr("Del"), self.tr("delete")),
            ("/", self.tr("filter")),
            ("Ctrl+N", self.tr("plan a mission")),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def focus_first(self) -> None:
        target = self.rows if self._states.currentIndex() == 0 else self._empty_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, total: int, subtitle: str) -> None:
        """Show how many missions there are after the model was filled."""
        self.header.subtitle.setText(subtitle)
        self.plan.setVisible(total > 0)
        self.search.setVisible(total > 1)
        self._total = total
        self._show_rows()

    def selected(self) -> bytes | None:
        """Return the id of the mission that has the selection."""
        mission = self.rows.currentIndex().data(MISSION_ROLE)
        return mission.id if isinstance(mission, MissionRow) else None

    def keep_selection(self) -> None:
        """Remember which mission is selected before the model is filled anew."""
        self._selected = self.selected() or self._selected

    def _show_rows(self) -> None:
        none_found = 2 if self._total else 1
        self._states.setCurrentIndex(0 if self._model.rowCount() else none_found)
        self.rows.setCurrentIndex(self._model.index_of(self._selected))

    def _narrow(self, typed: str) -> None:
        self.keep_selection()
        self._model.set_typed(typed)
        self._show_rows()

    def _report(self, signal: SignalInstance, index: QModelIndex) -> None:
        mission = index.data(MISSION_ROLE)
        if isinstance(mission, MissionRow):
            signal.emit(mission.id)

    def _make_empty(self) -> EmptyState:
        self._empty_button = Button(self.tr("Plan a mission"), "plus", "primary", key="Ctrl+N")
        self._empty_button.clicked.connect(self.plan_requested)
        return EmptyState(
            "briefcase",
            self.tr("No mission yet"),
            self.tr("Plan one for an activity: its agenda, people and feedback follow from it."),
            (self._empty_button,),
        )

    def _make_none_found(self) -> EmptyState:
        clear = Button(self.tr("Clear the filter"))
        clear.clicked.connect(self._clear)
        return EmptyState(
            "search",
            self.tr("No mission found"),
            self.tr("Try fewer words: names of actions and places, or a year."),
            (clear,),
        )

    def _clear(self) -> None:
        self.search.clear()
        self._narrow("")
        self.focus_first()


class _MissionList(RowList):
    """A list whose Delete key asks to delete."""

    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
            return
        super().keyPressEvent(event)
