"""Action page: the facts of one action, its activities and its missions."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.operations.stores import Profile
from mieux_desktop.ui.screens.portfolio.feedback import FeedbackCard
from mieux_desktop.ui.screens.portfolio.lines import Line, LineModel
from mieux_desktop.ui.screens.portfolio.team import TeamCard
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.document_rows import DocumentsCard
from mieux_desktop.ui.widgets.labels import Badge, Label
from mieux_desktop.ui.widgets.page import Screen
from mieux_desktop.ui.widgets.page_stack import back_key, back_link
from mieux_desktop.ui.widgets.rows import RowList

_SIDE = 304


@dataclass(frozen=True, slots=True)
class ActionView:
    """All words of the page, in the language of the reader."""

    title: str
    subtitle: str
    status: str
    status_tone: str
    facts: Sequence[tuple[str, str]]
    expected_results: str
    activities: Sequence[Line]
    missions: Sequence[Line]


class ActionPage(Screen):
    """Shows one action and reports what the user wants to do with it."""

    back_requested = Signal()
    plan_requested = Signal()
    edit_requested = Signal()
    add_activity_requested = Signal()
    activity_requested = Signal(object)  # activity id
    mission_requested = Signal(object)  # mission id

    def __init__(self, profile: Profile) -> None:
        super().__init__(scrolls=True)
        self.team = TeamCard(profile)
        self.reports = DocumentsCard(self.tr("Reports"))
        self.feedback = FeedbackCard()
        back_link(self, self.tr("Portfolio")).clicked.connect(self.back_requested)
        self.edit = Button(self.tr("Edit"), "pencil", key="F2")
        self.add_activity = Button(self.tr("Add activity"), "plus")
        self.plan = Button(self.tr("Plan a mission"), "briefcase", "primary", key="Ctrl+M")
        self.edit.clicked.connect(self.edit_requested)
        self.add_activity.clicked.connect(self.add_activity_requested)
        self.plan.clicked.connect(self.plan_requested)
        self.header.set_buttons(self.edit, self.add_activity, self.plan)
        back_key(self).activated.connect(self.back_requested)
        self._activities = LineModel(self)
        self._missions = LineModel(self)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(self._make_lists(), 1)
        columns.addLayout(self._make_side())
        self.body.addLayout(columns)
        self.body.addStretch(1)
        self.set_keys(
            (self.tr("Enter"), self.tr("open")),
            ("F2", self.tr("edit")),
            ("Ctrl+M", self.tr("plan a mission")),
            ("Ctrl+Shift+F", self.tr("feedback")),
            ("Ctrl+Shift+R", self.tr("report")),
            (self.tr("Esc"), self.tr("back to the portfolio")),
        )

    def focus_first(self) -> None:
        first = self.activities if self._activities.rowCount() else self.add_activity
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_action(self, view: ActionView) -> None:
        """Show an action; the row that was current stays so."""
        self.header.title.setText(view.title)
        self.header.title.updateGeometry()
        self.header.subtitle.setText(view.subtitle)
        self.header.badge.show_state(view.status, view.status_tone)
        self._fill(self.activities, self._activities, view.activities)
        self._activity_count.setText(str(len(view.activities)))
        self.activities.setVisible(bool(view.activities))
        self._no_activity.setVisible(not view.activities)
        self._fill(self.missions, self._missions, view.missions)
        self.missions.setVisible(bool(view.missions))
        self._no_mission.setVisible(not view.missions)
        self._show_facts(view.facts)
        none_yet = self.tr("None written yet. Edit the action to add them.")
        self._results.setText(view.expected_results or none_yet)
        self._results.set_tone("" if view.expected_results else "secondary")

    def selected_activity(self) -> bytes | None:
        """Return the id of the activity that has the selection."""
        row = self.activities.currentIndex().row()
        return self._activities.line(row).id if row >= 0 else None

    def _make_lists(self) -> QVBoxLayout:
        self.activities = self._list(self.tr("Activities"), self._activities)
        self.activities.opened.connect(
            lambda index: self.activity_requested.emit(self._activities.line(index.row()).id)
        )
        self._no_activity = Label(
            self.tr("No activity yet. Add the first one."), "body", "secondary", wrap=True
        )
        self._activity_count = Badge()
        activities = Card(self.tr("Activities"))
        activities.header.addWidget(self._activity_count)
        _add_list(activities, self.activities, self._no_activity)
        self.missions = self._list(self.tr("Missions"), self._missions)
        self.missions.opened.connect(
            lambda index: self.mission_requested.emit(self._missions.line(index.row()).id)
        )
        self._no_mission = Label(
            self.tr("No mission yet. Plan one to prepare its agenda, people and feedback."),
            "body",
            "secondary",
            wrap=True,
        )
        missions = Card(self.tr("Missions"))
        _add_list(missions, self.missions, self._no_mission)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(activities)
        column.addWidget(missions)
        column.addWidget(self.feedback)
        column.addWidget(self.reports)
        column.addStretch(1)
        return column

    def _make_side(self) -> QVBoxLayout:
        facts = Card(self.tr("Action"))
        self._facts = QWidget()
        facts.body.addWidget(self._facts)
        self._facts_card = facts
        results = Card(self.tr("Expected results"))
        self._results = Label("", wrap=True)
        self._results.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        results.body.addWidget(self._results)
        column = QVBoxLayout()
        column.setSpacing(16)
        for card in (facts, self.team, results):
            card.setFixedWidth(_SIDE)
            column.addWidget(card)
        column.addStretch(1)
        return column

    def _show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Names beside values; values take as many lines as they need."""
        self._facts.hide()
        self._facts.deleteLater()
        self._facts = QWidget()
        grid = QGridLayout(self._facts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, 92)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(facts):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(Label(name, "body", "secondary", wrap=True), row, 0, top)
            grid.addWidget(Label(value, wrap=True), row, 1, top)
        self._facts_card.body.addWidget(self._facts)

    def _list(self, name: str, model: LineModel) -> RowList:
        rows = RowList(name, two_lines=True)
        rows.setModel(model)
        return rows

    @staticmethod
    def _fill(rows: RowList, model: LineModel, lines: Sequence[Line]) -> None:
        current = rows.currentIndex().row()
        held = model.line(current).id if current >= 0 else None
        model.set_lines(lines)
        rows.fit_height()
        if lines:
            rows.setCurrentIndex(model.index(max(model.row_of(held), 0)))


def _add_list(card: Card, rows: RowList, empty: Label) -> None:
    card.fill(rows)
    empty.setContentsMargins(16, 12, 16, 12)
    card.body.addWidget(empty)
