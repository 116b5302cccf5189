"""Team tab: who works with the hub, on which laptops, and what these have."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mieux_desktop.operations.hub_team import Having, Team, TeamPerson
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.screens.sync.team_person import PersonPane
from mieux_desktop.ui.screens.sync.team_words import having_badge, person_detail, team_summary
from mieux_desktop.ui.screens.sync.words import moment
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.labels import ElidedLabel, Label, Rule
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import Page, scrolling
from mieux_desktop.ui.widgets.rows import Index, RowList, RowRole
from mieux_desktop.ui.widgets.states import EmptyState, GreyRows

_LIST_WIDTH = 400


class TeamModel(QAbstractListModel):
    """The people who are given an action, or all, with what they have of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: Sequence[TeamPerson] = ()
        self._action_id: bytes | None = None

    def show_people(self, people: Sequence[TeamPerson], action_id: bytes | None) -> None:
        """Show these."""
        self.beginResetModel()
        self._people, self._action_id = people, action_id
        self.endResetModel()

    def person(self, index: Index) -> TeamPerson | None:
        """Return the person of a row."""
        return self._people[index.row()] if index.isValid() else None

    def index_of(self, person_id: bytes | None) -> QModelIndex:
        """Return the row of a person; invalid when they are not shown."""
        places = (p for p, person in enumerate(self._people) if person.person_id == person_id)
        return self.index(next(places, -1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        person = self.person(index)
        if person is None:
            return None
        badge, tone = having_badge(person.state(self._action_id))
        detail = person_detail(person)
        shown: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: person.name,
            Qt.ItemDataRole.ToolTipRole: f"{person.name}\n{detail}",
            Qt.ItemDataRole.AccessibleTextRole: dates.listed((person.name, detail, badge)),
            RowRole.DETAIL: detail,
            RowRole.ICON: "archive" if person.waits else "user",
            RowRole.ICON_ROLE: "warning" if person.waits else "",
            RowRole.BADGE: badge,
            RowRole.BADGE_TONE: tone,
        }
        return shown.get(role)


class TeamPage(Page):
    """Shows the team as the hub told it last; what is asked of the hub is told above."""

    shown = Signal()
    ask_requested = Signal()
    add_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.team: Team | None = None
        self.is_asking = False
        self._names: Mapping[bytes, str] = {}
        self.notice: Notice | None = None
        self.model = TeamModel(self)
        self.action = ComboBox(self.tr("Show what they have of"), caption=self.tr("Action"))
        self.action.activated.connect(lambda _place: self._fill())
        self.summary = ElidedLabel("", "body", "secondary")
        self.told = Label("", "body", "secondary")
        self.ask = Button(self.tr("Ask again"), "refresh-cw", key=shown_key("Ctrl+R"))
        self.ask.clicked.connect(self.ask_requested)
        self.add = Button(self.tr("Add a person"), "user-plus", key=shown_key("Ctrl+N"))
        self.add.clicked.connect(self.add_requested)
        self.list = RowList(self.tr("Team"), two_lines=True)
        self.list.setModel(self.model)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.person = PersonPane()
        self._nobody = EmptyState(
            "users",
            self.tr("Nobody is deployed to this action"),
            self.tr("An officer deploys people in the plan of a mission."),
        )
        self._why = EmptyState("users", "", "")
        self._stack, self._right = QStackedWidget(), QStackedWidget()
        self._build()
        self.show_administers(False)

    def show_names(self, names: Mapping[bytes, str]) -> None:
        """Say what the actions are called."""
        self._names = names
        if self.team is not None:
            self.show_team(self.team)

    def show_team(self, team: Team) -> None:
        """Show who works with the hub, as it said at that time."""
        self.team = team
        given = {id_ for person in team.people for id_ in person.action_ids}
        rows = sorted((self._names[id_], id_) for id_ in given if id_ in self._names)
        items: list[tuple[str, object]] = [(self.tr("All"), None), *rows]
        current = self.action.currentData()
        self.action.set_items(items, current if current in given else None)
        self.told.setText(self.tr("As of {moment}").format(moment=moment(team.asked_at)))
        self.show_administers(team.administers)
        self._show(self._both)
        self._fill()

    def show_administers(self, on: bool) -> None:
        """Offer what only those may do who were given the right."""
        self.add.setVisible(on and self.add.parentWidget() is not None)
        self.person.administers = on
        hints = [(shown_key("Ctrl+R"), self.tr("ask again"))]
        if on:
            hints.append((shown_key("Ctrl+N"), self.tr("add a person")))
        self.set_keys(*hints)

    def show_why_not(self, title: str, sentence: str, *, retry: bool = False) -> None:
        """Say why there is no team to show, and whether asking again may help."""
        self.team = None
        self._why.title.setText(title)
        self._why.sentence.setText(sentence)
        self.show_administers(False)
        self.show_asking(False)
        self.ask.setVisible(retry)
        self._show(self._why)

    def show_asking(self, asking: bool) -> None:
        """Say that the hub is being asked; the button keeps the keyboard."""
        self.is_asking = asking
        self.ask.setText(self.tr("Asking the hub") if asking else self.tr("Ask again"))
        if asking and self.team is None:
            self._show(self._waiting)

    def show_notice(self, notice: Notice | None) -> None:
        """Tell something above the team, in place of what was told before."""
        if self.notice is not None:
            self.notice.hide()
            self.notice.deleteLater()
        self.notice = notice
        if notice is not None:
            self._above.addWidget(notice)
            notice.show()
        self._told.setVisible(notice is not None)

    def choose(self, person_id: bytes) -> None:
        """Choose somebody, whatever action is shown."""
        if not self.model.index_of(person_id).isValid():
            self.action.setCurrentIndex(0)
            self._fill()
        self._mark(self.model.index_of(person_id))

    def focus_first(self) -> None:
        target = self.list if self._stack.currentWidget() is self._both else self.ask
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def _show(self, widget: QWidget) -> None:
        """Show the team, or what stands for it, for which there is nothing to choose above."""
        self._stack.setCurrentWidget(widget)
        for part in (self.action, self.summary, self.told):
            part.setVisible(widget is self._both)
        if widget is not self._why:
            self.ask.show()

    def _fill(self) -> None:
        if self.team is None:
            return
        action_id = self.action.currentData()
        people = [p for p in self.team.people if action_id is None or p.is_given(action_id)]
        people.sort(key=_attention)
        chosen = self.model.person(self.list.currentIndex())
        self.model.show_people(people, action_id)
        self.summary.setText(team_summary(self.team, action_id))
        self._right.setCurrentWidget(self._scroller if people else self._nobody)
        index = self.model.index_of(chosen.person_id if chosen else None)
        self._mark(index if index.isValid() else self.model.index(0))

    def _mark(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(index, flags)
        if index.isValid():
            self.list.scrollTo(index)
            self._choose()

    def _choose(self) -> None:
        person = self.model.person(self.list.currentIndex())
        if person is not None and self.team is not None:
            self.person.show_person(person, self._names, self.team.asked_at)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(tokens.MARGIN, 10, tokens.MARGIN, 10)
        top.setSpacing(12)
        top.addWidget(self.action)
        top.addWidget(self.summary, 1)
        top.addStretch(0)
        top.addWidget(self.told)
        top.addWidget(self.ask)
        top.addWidget(self.add)
        self._told = QWidget()
        self._above = QVBoxLayout(self._told)
        self._above.setContentsMargins(tokens.MARGIN, 0, tokens.MARGIN, 10)
        self._told.hide()
        rail = QFrame()
        rail.setFixedWidth(_LIST_WIDTH)
        column = QVBoxLayout(rail)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self._scroller = scrolling(self.person)
        self._right.addWidget(self._scroller)
        self._right.addWidget(self._nobody)
        self._both = QWidget()
        panes = QHBoxLayout(self._both)
        panes.setContentsMargins(0, 0, 0, 0)
        panes.setSpacing(0)
        panes.addWidget(rail)
        panes.addWidget(Rule(vertical=True))
        panes.addWidget(self._right, 1)
        self._waiting = QWidget()
        rows = QVBoxLayout(self._waiting)
        rows.setContentsMargins(8, 8, tokens.MARGIN, 0)
        rows.addWidget(GreyRows(8))
        rows.addStretch(1)
        for widget in (self._waiting, self._both, self._why):
            self._stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._told)
        layout.addWidget(Rule())
        layout.addWidget(self._stack, 1)


def _attention(person: TeamPerson) -> tuple[bool, bool, str]:
    """Put first whose work waits for an officer, last who has no laptop, all by name."""
    no_laptop = person.state().having is Having.NO_LAPTOP
    return not person.waits, no_laptop, person.name.casefold()
