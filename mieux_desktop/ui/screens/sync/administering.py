"""Administering: serves the pages that add people, enrol laptops, change roles and revoke."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.administration import (
    Candidate,
    EnrolmentFile,
    add_to_hub,
    certify_card,
    list_candidates,
    make_enrolment_code,
    revoke_laptop,
    set_hub_role,
)
from mieux_desktop.operations.exchange_folder import keep_folder
from mieux_desktop.operations.hub_team import TeamLaptop, TeamPerson
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.sync.places import ask_file, ask_folder, usual_folder
from mieux_desktop.ui.screens.sync.screen import SyncScreen
from mieux_desktop.ui.screens.sync.team_asking import HubAsking, ask_first
from mieux_desktop.ui.screens.sync.team_words import role_advice, role_name
from mieux_desktop.ui.screens.sync.words import laptop_words
from mieux_desktop.ui.widgets.notices import Notice


class Administering(QObject):
    """Offers what those may do whom the hub gave the right; the hub checks it again."""

    changed = Signal(object)  # who works with the hub; id of the person to show, or None

    def __init__(self, desk: Desk, screen: SyncScreen, asking: HubAsking) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self._asking = asking
        page, giving = screen.home.team, screen.giving
        page.add_requested.connect(self.add_person)
        page.person.enrol_requested.connect(self._enrol)
        page.person.role_requested.connect(self._ask_for_role)
        page.person.revoke_requested.connect(self._ask_to_revoke)
        screen.adding.add_requested.connect(self._add)
        giving.code_requested.connect(self._make_code)
        giving.file_requested.connect(self._choose_card)
        giving.folder_requested.connect(
            lambda: ask_folder(screen.window(), giving.folder.path, giving.show_folder)
        )
        giving.certify_requested.connect(self._certify)

    def add_person(self) -> None:
        """Begin to add somebody, when the user may."""
        team = self._screen.home.team.team
        if team is None or not team.administers:
            return
        page = self._screen.adding
        known = frozenset(person.person_id for person in team.people)

        def show(candidates: list[Candidate]) -> None:
            page.start(candidates)
            self._screen.show_page(page)

        self._desk.read(list_candidates, known, done=show, owner=self)

    def enrol_shown(self) -> None:
        """Begin to enrol a laptop of the person shown, when the user may."""
        page = self._screen.home.team
        if page.team is not None and page.team.administers and page.person.shown is not None:
            self._enrol(page.person.shown)

    def _add(self, name: str, role: str, person_id: bytes | None) -> None:
        page = self._screen.adding

        def added(id_: bytes) -> None:
            page.show_asking(False)
            self._screen.giving.start(id_, name, added=True)
            self._screen.show_page(self._screen.giving)
            self.changed.emit(id_)

        page.show_asking(True)
        self._asking.run(add_to_hub, name, role, person_id, done=added, failed=page.show_problem)

    def _enrol(self, person: TeamPerson) -> None:
        self._screen.giving.start(person.person_id, person.name)
        self._screen.show_page(self._screen.giving)

    def _make_code(self, person_id: bytes) -> None:
        page = self._screen.giving
        page.show_asking(True)
        self._asking.run(
            make_enrolment_code, person_id, done=page.show_code, failed=page.show_problem
        )

    def _choose_card(self) -> None:
        page = self._screen.giving
        self._desk.read(
            usual_folder, owner=self,
            done=lambda folder: ask_file(self._screen.window(), folder, page.show_card),
        )  # fmt: skip

    def _certify(self, person_id: bytes, card: Path, folder: Path) -> None:
        page = self._screen.giving

        def written(file: EnrolmentFile) -> None:
            self._desk.write(keep_folder, folder, owner=self)
            page.show_written(file)
            self.changed.emit(person_id)

        page.show_asking(True)
        self._asking.run(
            certify_card, person_id, card, folder, done=written, failed=page.show_problem
        )

    def _ask_for_role(self, person: TeamPerson, role: str) -> None:
        words = role_advice(role)
        if person.role == "officer":
            words += " " + self.tr(
                "Actions that they are not deployed to are wiped from their laptops with their "
                "next sync."
            )
        question = self.tr("Change the role of {name} to {role}?")
        ask_first(
            self._screen.window(),
            question.format(name=person.name, role=role_name(role)),
            words,
            keep=self.tr("Leave it"),
            go=self.tr("Change the role"),
            gone=partial(self._change, person, set_hub_role, person.person_id, role),
            kept=self._screen.home.team.person.show_role,
        )

    def _ask_to_revoke(self, person: TeamPerson, laptop: TeamLaptop) -> None:
        name = laptop_words(person.name, laptop.laptop)
        ask_first(
            self._screen.window(),
            self.tr("Revoke {name}?").format(name=name),
            self.tr(
                "The hub gives this laptop nothing any more, from now on. What was synced to it "
                "stays on it, behind its passphrase. Work that it still sends waits until an "
                "officer adopts it. A new code enrols the laptop again."
            ),
            keep=self.tr("Leave it enrolled"),
            go=self.tr("Revoke"),
            gone=partial(self._change, person, revoke_laptop, laptop.device),
        )

    def _change(self, person: TeamPerson, verb: Callable[..., None], *arguments: Any) -> None:
        def tell(problem: Problem) -> None:
            page = self._screen.home.team
            page.person.show_role()
            page.show_notice(Notice("bad", sentence(problem), closable=True))

        self._asking.run(
            verb, *arguments,
            done=lambda _none: self.changed.emit(person.person_id), failed=tell,
        )  # fmt: skip
