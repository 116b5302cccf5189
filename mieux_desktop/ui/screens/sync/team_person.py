"""Person pane of the team: role, actions, and each laptop with what it has and what waits."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.operations.administration import ROLES
from mieux_desktop.operations.hub_team import TeamLaptop, TeamPerson
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.screens.sync.team_words import (
    action_names,
    given_words,
    having_line,
    reason_words,
    role_name,
    seen_words,
)
from mieux_desktop.ui.screens.sync.words import moment
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.labels import Badge, ElidedLabel, IconLabel, Label


class PersonPane(QWidget):
    """Shows one person; `administers` offers to change what the hub knows of them.

    `own_id` is who uses this program, who does not change their own role, and `own_device` this
    laptop, which does not revoke itself.
    """

    role_requested = Signal(object, str)  # TeamPerson, role
    enrol_requested = Signal(object)  # TeamPerson
    revoke_requested = Signal(object, object)  # TeamPerson, TeamLaptop
    look_requested = Signal(object, object)  # TeamPerson, TeamLaptop

    def __init__(self) -> None:
        super().__init__()
        self.administers = False
        self.own_id = self.own_device = b""
        self.shown: TeamPerson | None = None
        self._names: Mapping[bytes, str] = {}
        self._state: object = None
        self.name = ElidedLabel("", "title")
        self.role_word = Badge()
        self.role = ComboBox(self.tr("Role"))
        self.role.set_items([(role_name(role), role) for role in ROLES])
        self.role.activated.connect(self._ask_role)
        self.enrol = Button(self.tr("Enrol a laptop"), "plus")
        self.enrol.clicked.connect(lambda: self.enrol_requested.emit(self.shown))
        self._given = Label("", "body", "secondary", wrap=True)
        self.cards: list[LaptopCard] = []
        self._laptops = QVBoxLayout()
        self._laptops.setSpacing(tokens.GAP)
        self._none = Label(
            self.tr("No laptop is enrolled for them yet."), "body", "secondary", wrap=True
        )
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.name, 1)
        top.addWidget(self.role_word)
        top.addWidget(self.role)
        top.addWidget(self.enrol)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, 16, tokens.MARGIN, tokens.GAP)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self._given)
        layout.addLayout(self._laptops)
        layout.addWidget(self._none)
        layout.addStretch(1)

    def show_person(self, person: TeamPerson, names: Mapping[bytes, str], at: datetime) -> None:
        """Show somebody as they were at that time.

        The same is not built again, so that the keyboard stays.
        """
        state = (person, dict(names), self.administers)
        if state == self._state:
            return
        self._state, self.shown, self._names = state, person, names
        own = person.person_id == self.own_id
        self.name.setText(person.name)
        self._given.setText(given_words(person, names))
        self.role_word.show_state(role_name(person.role), "info")
        changes_role = self.administers and not own
        self.role_word.setVisible(not changes_role)
        self.role.setVisible(changes_role)
        self.show_role()
        self.enrol.setVisible(self.administers)
        self._none.setVisible(not person.laptops)
        for card in self.cards:
            card.hide()
            card.deleteLater()
        in_use = sorted(person.laptops, key=lambda one: one.revoked_at is not None)
        self.cards = [self._card(person, laptop, at) for laptop in in_use]

    def show_role(self) -> None:
        """Show the role that the person has, in place of one that was chosen in vain."""
        if self.shown is not None:
            self.role.setCurrentIndex(self.role.findData(self.shown.role))

    def _card(self, person: TeamPerson, laptop: TeamLaptop, at: datetime) -> "LaptopCard":
        own = laptop.device == self.own_device
        card = LaptopCard(person, laptop, self._names)
        if laptop.revoked_at is not None:
            card.add_badge(self.tr("Revoked"), "bad")
        elif laptop.expires_at < at:
            card.add_badge(self.tr("Certificate ended"), "bad")
        if own:
            card.add_badge(self.tr("This laptop"), "info")
        card.look.clicked.connect(lambda: self.look_requested.emit(person, laptop))
        card.revoke.clicked.connect(lambda: self.revoke_requested.emit(person, laptop))
        card.revoke.setVisible(self.administers and not own and laptop.revoked_at is None)
        self._laptops.addWidget(card)
        return card

    def _ask_role(self, _place: int) -> None:
        role = self.role.currentData()
        if self.shown is not None and role != self.shown.role:
            self.role_requested.emit(self.shown, role)


class LaptopCard(Card):
    """One laptop: when it was seen, what it has of each action, and what of it waits."""

    def __init__(self, person: TeamPerson, laptop: TeamLaptop, names: Mapping[bytes, str]) -> None:
        super().__init__(laptop.laptop or self.tr("A laptop without a name"))
        self.lines: list[str] = []
        name = f"{person.name} · {laptop.laptop}"
        self.look = Button(self.tr("Look at it"), "eye", small=True)
        self.look.setAccessibleName(self.tr("Look at what waits of {name}").format(name=name))
        self.revoke = Button(self.tr("Revoke"), "x", "danger", small=True)
        self.revoke.setAccessibleName(self.tr("Revoke {name}").format(name=name))
        self.header.addWidget(self.revoke)
        self.body.addWidget(Label(self._times(laptop), "caption", "secondary", wrap=True))
        if laptop.revoked_at is None:
            for title, words, icon, tone in self._having(person, laptop, names):
                self._add_line(title, words, icon, tone)
        if laptop.waiting:
            self._add_waiting(laptop)

    def add_badge(self, text: str, tone: str) -> None:
        """Name a state beside the laptop's name."""
        self.header.insertWidget(self.header.indexOf(self.title) + 1, Badge(text, tone))

    def _times(self, laptop: TeamLaptop) -> str:
        if laptop.revoked_at is not None:
            words = self.tr("Revoked {moment}. It gets nothing any more.")
            return words.format(moment=moment(laptop.revoked_at))
        enrolled = self.tr("enrolled {day}").format(
            day=dates.day_month(dates.local_day(laptop.enrolled_at), year=True)
        )
        until = self.tr("certificate until {day}").format(
            day=dates.day_month(dates.local_day(laptop.expires_at), year=True)
        )
        return " · ".join((seen_words(laptop), enrolled, until))

    def _having(
        self, person: TeamPerson, laptop: TeamLaptop, names: Mapping[bytes, str]
    ) -> list[tuple[str, str, str, str]]:
        """Return what it has of each action; of an officer's, only where something is lacking."""
        given = laptop.behind if person.role == "officer" else person.action_ids
        if laptop.seen_at is None or not given:
            return [("", *having_line(laptop.state()))]
        lines = [(action_names((id_,), names)[0], id_) for id_ in given]
        return [(name, *having_line(laptop.state(id_))) for name, id_ in sorted(lines)]

    def _add_line(self, title: str, words: str, icon: str, tone: str) -> None:
        if not title:
            words = words[:1].upper() + words[1:]
        self.lines.append(": ".join(filter(None, (title, words))))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel(icon, tone))
        if title:
            row.addWidget(ElidedLabel(title, "strong"), 1)
        row.addWidget(Label(words, "body", "secondary"), 0 if title else 1)
        self.body.addLayout(row)

    def _add_waiting(self, laptop: TeamLaptop) -> None:
        reasons = [
            f"{dates.number(count.changes)} {reason_words(count.reason)}"
            for count in laptop.waiting
        ]
        words = self.tr("%n change(s) wait(s) for an officer", "", laptop.waits)
        self.lines.append(": ".join((words, dates.listed(reasons))))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel("archive", "warning"), alignment=Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Label(words, "strong", wrap=True))
        texts.addWidget(Label(dates.listed(reasons), "caption", "secondary", wrap=True))
        row.addLayout(texts, 1)
        row.addWidget(self.look)
        self.body.addLayout(row)
