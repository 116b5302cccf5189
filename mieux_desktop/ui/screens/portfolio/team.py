"""Team of an action: who works on it, deployed and withdrawn by officers."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.missions import Mission
from mieux_desktop.operations.deployments import TeamMate, action_team, deploy, withdraw
from mieux_desktop.operations.people import PersonEntry, find_people
from mieux_desktop.operations.stores import Profile
from mieux_desktop.ui import dates
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.choice_field import ChoiceField
from mieux_desktop.ui.widgets.labels import Badge, ElidedLabel, Label, Rule

_CONCERNS = frozenset({"deployment", "mission", "person", "alias"})


class TeamCard(Card):
    """Shows who works on an action; reports whom to deploy or withdraw."""

    deploy_requested = Signal(object)  # person id
    withdraw_requested = Signal(object, str)  # person id, name
    people_asked = Signal(str)  # a part of a name

    def __init__(self, profile: Profile) -> None:
        super().__init__(self.tr("Team"))
        self._profile = profile
        self._deploys = profile.role == "officer"
        self._rows: list[_MateRow] = []
        self._count = Badge()
        self.header.addWidget(self._count)
        self.body.setContentsMargins(1, 0, 1, 1)
        self.body.setSpacing(0)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.body.addLayout(self._column)
        self._nobody = Label(
            self.tr("Nobody yet. The team of a mission stands here, and whoever is deployed."),
            "body", "secondary", wrap=True,
        )  # fmt: skip
        self._nobody.setContentsMargins(16, 0, 16, 12)
        self.body.addWidget(self._nobody)
        self.field = ChoiceField(
            self.tr("Deploy somebody"), placeholder=self.tr("Deploy somebody: type a name")
        )
        self.field.asked.connect(self.people_asked)
        self.field.chosen.connect(self._choose)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 8, 12, 12)
        foot.addWidget(self.field)
        self.body.addLayout(foot)
        self.field.setVisible(self._deploys)

    def show_team(self, team: Sequence[TeamMate]) -> None:
        """Show who works on the action; the button that had the keyboard keeps it."""
        focused = next((row.mate.person_id for row in self._rows if row.button.hasFocus()), None)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for mate in team:
            has_all = self._deploys and mate.person_id == self._profile.person_id
            row = _MateRow(mate, may_deploy=self._deploys, has_all=has_all)
            row.button.clicked.connect(lambda _=False, mate=mate: self._change(mate))
            self._column.addWidget(row)
            QWidget.setTabOrder(row.button, self.field)
            self._rows.append(row)
            if mate.person_id == focused:
                row.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._nobody.setVisible(not team)
        self._count.show_state(dates.number(len(team)) if team else "")

    def suggest(self, people: Sequence[tuple[str, bytes]]) -> None:
        """Offer people for what is typed."""
        self.field.set_items(people)

    def _choose(self, name: str, person_id: bytes | None) -> None:
        self.field.choose(None)
        if name and person_id is not None:
            self.deploy_requested.emit(person_id)

    def _change(self, mate: TeamMate) -> None:
        if mate.is_deployed:
            self.withdraw_requested.emit(mate.person_id, mate.name)
        else:
            self.deploy_requested.emit(mate.person_id)


class _MateRow(QWidget):
    """Somebody of the team, with what an officer can do about their deployment."""

    def __init__(self, mate: TeamMate, *, may_deploy: bool, has_all: bool) -> None:
        super().__init__()
        self.mate = mate
        name = mate.name or self.tr("Person not received yet")
        self.button = Button(
            self.tr("Withdraw") if mate.is_deployed else self.tr("Deploy"), role="link", small=True
        )
        self.button.setAccessibleName(f"{self.button.text()}: {name}")
        state = Badge(self.tr("Deployed"), "good")
        if not mate.is_deployed:
            state = Badge(self.tr("Has every action") if has_all else self.tr("Not deployed"))
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(ElidedLabel(name), 1)
        first.addWidget(state)
        second.addWidget(ElidedLabel(self._missions(mate.missions), "caption", "secondary"), 1)
        second.addWidget(self.button)
        if not may_deploy or (has_all and not mate.is_deployed):
            self.button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 6, 16, 6)
        inside.setSpacing(2)
        inside.addLayout(first)
        inside.addLayout(second)
        column.addLayout(inside)

    def _missions(self, missions: Sequence[Mission]) -> str:
        if not missions:
            return self.tr("In no mission yet")
        last = missions[-1]
        days = dates.span(last.starts_on, last.ends_on or last.starts_on) if last.starts_on else ""
        where = dates.listed((last.place, days)) or self.tr("In a mission without dates")
        more = len(missions) - 1
        return self.tr("{mission} and %n more", "", more).format(mission=where) if more else where


class ActionTeam(QObject):
    """Keeps the card of one action true, and deploys and withdraws."""

    def __init__(self, desk: Desk, card: TeamCard, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card = card
        self._action_id: bytes | None = None
        card.deploy_requested.connect(self._deploy)
        card.withdraw_requested.connect(self._withdraw)
        card.people_asked.connect(self._suggest)
        desk.records_changed.connect(self._follow)

    def show_action(self, action_id: bytes) -> None:
        """Show the team of an action."""
        self._action_id = action_id
        self._desk.read(
            action_team, action_id, done=lambda team: self._show(action_id, team), owner=self._card
        )

    def _show(self, action_id: bytes, team: Sequence[TeamMate]) -> None:
        if action_id == self._action_id:  # else another was opened meanwhile
            self._card.show_team(team)

    def _follow(self, entities: frozenset[str]) -> None:
        if entities & _CONCERNS and self._action_id is not None and self._card.isVisible():
            self.show_action(self._action_id)

    def _deploy(self, person_id: bytes) -> None:
        words = self.tr("Deployed: the action goes to them at their next sync")
        self._desk.write(
            deploy, self._action_id, person_id,
            done=lambda _: self._desk.undoable.emit(words), owner=self._card,
        )  # fmt: skip

    def _withdraw(self, person_id: bytes, name: str) -> None:
        words = self.tr("{name} withdrawn: the action is taken from their laptops at the next sync")
        told = words.format(name=name)
        self._desk.write(
            withdraw, self._action_id, person_id,
            done=lambda _: self._desk.undoable.emit(told), owner=self._card,
        )  # fmt: skip

    def _suggest(self, typed: str) -> None:
        def show(people: list[PersonEntry]) -> None:
            self._card.suggest([(entry.name, entry.id) for entry in people])

        if typed.strip():
            self._desk.read(find_people, typed, done=show, owner=self._card)
