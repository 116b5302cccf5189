"""Team field: who travels, in order, and who of them is deployed to the action."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.matching import fold
from mieux_desktop.operations.missions import TeamMember
from mieux_desktop.operations.stores import Profile
from mieux_desktop.ui.widgets.buttons import IconButton
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.choice_field import ChoiceField
from mieux_desktop.ui.widgets.labels import Badge, ElidedLabel, Label, Rule


class TeamField(QWidget):
    """Adds people by name; each has a row, in which an officer deploys them.

    To others the rows tell who is deployed, as far as this laptop knows.
    """

    changed = Signal()

    def __init__(self, profile: Profile) -> None:
        super().__init__()
        self._own = profile.person_id
        self._deploys = profile.role == "officer"
        self._members: list[TeamMember] = []
        self._held: dict[bytes, bool] = {}  # who was deployed when the plan was opened
        self._rows: list[_MemberRow] = []
        self.field = ChoiceField(
            self.tr("Add to the team"), placeholder=self.tr("Type a name, then Enter"), free=True
        )
        self.field.chosen.connect(self._add)
        self._card = Card()
        self._card.body.setContentsMargins(1, 1, 1, 1)
        self._card.body.setSpacing(0)
        self._card.hide()
        self.words = Label("", "caption", "secondary", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self._card)
        layout.addWidget(self.words)
        self._tell()

    def members(self) -> tuple[TeamMember, ...]:
        """Return who is in the team; the first leads."""
        return tuple(self._members)

    def set_members(self, members: Iterable[TeamMember], *, saved: bool = False) -> None:
        """Show a team, without a signal; of a `saved` one the store says who is deployed."""
        self._members = list(members)
        held = self._members if saved else ()
        self._held = {m.person_id: bool(m.deployed) for m in held if m.person_id}
        self._rebuild()

    def _add(self, name: str, person_id: bytes | None) -> None:
        if not name:
            return
        self.field.choose(None)
        # An officer has every action: nobody needs to deploy them.
        own = person_id is not None and person_id == self._own
        added = TeamMember(name, person_id, True if self._deploys and not own else None)
        if not any(_is_same(member, added) for member in self._members):
            self._members.append(added)
            self._rebuild()
            self.changed.emit()

    def _remove(self, place: int) -> None:
        del self._members[place]
        self._rebuild()
        left = self._rows[min(place, len(self._rows) - 1)].remove if self._rows else self.field
        left.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _deploy(self, place: int, on: bool) -> None:
        self._members[place] = replace(self._members[place], deployed=on)
        self._tell()
        self.changed.emit()

    def _rebuild(self) -> None:
        for row in self._rows:
            self._card.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        before: QWidget = self.field
        for place, member in enumerate(self._members):
            own = member.person_id is not None and member.person_id == self._own
            row = _MemberRow(member, place, may_deploy=self._deploys, has_all=own and self._deploys)
            row.remove.clicked.connect(lambda _=False, place=place: self._remove(place))
            row.deployed.clicked.connect(lambda on, place=place: self._deploy(place, on))
            self._card.body.addWidget(row)
            for widget in (row.deployed, row.remove):
                QWidget.setTabOrder(before, widget)
                before = widget
            self._rows.append(row)
        self._card.setVisible(bool(self._rows))
        self._tell()

    def _tell(self) -> None:
        """Say what deploying does, and what follows from what was switched off or taken out."""
        here = {member.person_id: member.deployed for member in self._members}
        taken_back = any(on and here.get(id_) is False for id_, on in self._held.items())
        left = any(on and id_ not in here for id_, on in self._held.items())
        words, tone = "", "secondary"
        if self._deploys and self._members:
            words = self.tr("Who is deployed receives the action at their next sync.")
        elif any(not member.deployed for member in self._members):
            words = self.tr("An officer deploys people; then they receive the action.")
        if taken_back:
            words, tone = (
                self.tr(
                    "The action is taken from the laptops of whoever is deployed no longer, at "
                    "their next sync. What they wrote still arrives."
                ),
                "warning",
            )
        elif left and self._deploys:
            words = self.tr(
                "Who left the team stays deployed until they are withdrawn on the page of the "
                "action."
            )
        self.words.setText(words)
        self.words.set_tone(tone)
        self.words.setVisible(bool(words))


class _MemberRow(QWidget):
    """One of the team: the name, whether they lead, and whether they are deployed."""

    def __init__(self, member: TeamMember, place: int, *, may_deploy: bool, has_all: bool) -> None:
        super().__init__()
        name = ElidedLabel(member.name)
        self.deployed = QCheckBox(self.tr("Deployed"))
        self.deployed.setChecked(bool(member.deployed))
        self.deployed.setAccessibleName(self.tr("{name} is deployed").format(name=member.name))
        self.remove = IconButton("x", self.tr("Remove {name}").format(name=member.name))
        across = QHBoxLayout()
        across.setContentsMargins(12, 4, 12, 4)
        across.setSpacing(12)
        across.addWidget(name, 1)
        if place == 0:
            across.addWidget(Badge(self.tr("leads"), "neutral"))
        state = Badge(self.tr("Deployed"), "good")
        nothing = Label(self.tr("has every action"), "caption", "secondary")
        shown = {
            self.deployed: may_deploy and not has_all,
            state: not may_deploy and bool(member.deployed),
            nothing: has_all,
            self.remove: True,
        }
        for widget, wanted in shown.items():
            across.addWidget(widget)
            if not wanted:
                widget.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if place:
            column.addWidget(Rule())
        column.addLayout(across)


def _is_same(held: TeamMember, added: TeamMember) -> bool:
    """Tell whether two members are one: somebody typed freely has nothing but a name."""
    if held.person_id is not None and added.person_id is not None:
        return held.person_id == added.person_id
    return fold(held.name) == fold(added.name)
