"""Team presenter: asks the hub who works with it, and what of their work waits."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QObject

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.actions import list_actions
from mieux_desktop.operations.adoption import adopt_work, read_waiting_work
from mieux_desktop.operations.hub_sync import Synced
from mieux_desktop.operations.hub_team import Team, TeamLaptop, TeamPerson, known_team, read_team
from mieux_desktop.operations.stores import Store, read_profile
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.hub_syncing import HubState, HubSyncing
from mieux_desktop.ui.hub_words import PASSING
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.sync.administering import Administering
from mieux_desktop.ui.screens.sync.screen import SyncScreen
from mieux_desktop.ui.screens.sync.team_asking import HubAsking
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.notices import Notice

_MAY_LOOK = ("officer", "administrator")
_FRESH = timedelta(seconds=30)  # an answer so young is not asked for again by itself


@dataclass(frozen=True)
class _Known:
    """What this laptop knows without asking."""

    team: Team | None
    names: dict[bytes, str]  # of actions
    person_id: bytes


class Teaming(QObject):
    """Serves the team's tab and the page of the work that waits."""

    def __init__(self, desk: Desk, screen: SyncScreen, syncing: HubSyncing) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self._syncing = syncing
        self._role = ""
        self._names: dict[bytes, str] = {}
        self._asking = HubAsking(desk, screen)
        self._administering = Administering(desk, screen, self._asking)
        self._connect()
        screen.home.show_team(False)
        self._follow_hub(syncing.state)

    def commands(self) -> list[Command]:
        """Return what can be done with the team by key."""
        page, administering = "sync-team", self._administering
        return [
            Command("team.open", self.tr("Team at the hub"), "go", self.open,
                    keys=("Ctrl+Shift+M",), icon="users"),
            Command("team.ask", self.tr("Ask the hub again"), "view", self.ask,
                    keys=("Ctrl+R",), icon="refresh-cw", page=page),
            Command("team.add", self.tr("Add a person to the hub"), "insert",
                    administering.add_person, keys=("Ctrl+N",), icon="user-plus", page=page),
            Command("team.enrol", self.tr("Enrol a laptop of this person"), "insert",
                    administering.enrol_shown, keys=("Ctrl+E",), letter="E", icon="plus",
                    page=page),
            Command("team.look", self.tr("Look at the work that waits"), "go",
                    self._look_at_shown, keys=("Ctrl+J",), letter="W", icon="eye", page=page),
        ]  # fmt: skip

    def open(self) -> None:
        """Show the team, wherever the user is."""
        self._screen.home.show_team(True)
        self._screen.show_tab(self._page)
        self._desk.open_requested.emit("sync", None)

    def ask(self) -> None:
        """Ask the hub who works with it."""
        if self._role not in _MAY_LOOK or self._page.is_asking:
            return
        self._page.show_asking(True)
        self._asking.run(read_team, done=self._show_answer, failed=self._tell_no_answer)

    # What is shown

    def _connect(self) -> None:
        screen, page = self._screen, self._screen.home.team
        self._page = page
        page.shown.connect(self._look)
        page.ask_requested.connect(self.ask)
        page.list.opened.connect(lambda _index: self._look_at_shown())
        page.person.look_requested.connect(self._look_at)
        screen.adopting.adopt_requested.connect(self._adopt)
        self._administering.changed.connect(self._refresh)
        for leads_back in (screen.adding, screen.adopting, screen.giving):
            leads_back.back_requested.connect(self._go_back)
        self._syncing.closing.connect(self._asking.close)
        self._syncing.changed.connect(self._follow_hub)
        self._syncing.synced.connect(self._follow_sync)

    def _follow_hub(self, state: HubState) -> None:
        role = state.hub.role if state.hub is not None else ""
        if role == self._role:
            return
        self._role = role
        self._screen.home.show_team(role in _MAY_LOOK)
        if self._page.isVisible():
            self._look()
        elif role in _MAY_LOOK:
            self._desk.read(_known, self._desk.language, done=self._show_known, owner=self)

    def _follow_sync(self, synced: Synced) -> None:
        if synced.problem is None and self._page.isVisible():
            self.ask()

    def _look(self) -> None:
        """Show what is known, then what the hub says."""
        if not self._role:
            self._page.show_why_not(
                self.tr("This laptop is not enrolled with a hub"),
                self.tr("Once it is, officers see here who has what, and since when."),
            )
        elif self._role not in _MAY_LOOK:
            self._page.show_why_not(
                self.tr("Officers see the team here"),
                self.tr("Who works on an action with you is shown on its missions."),
            )
        else:

            def show(known: _Known) -> None:
                self._show_known(known)
                team = known.team
                if team is None or self._desk.store.now() - team.asked_at > _FRESH:
                    self.ask()

            self._desk.read(_known, self._desk.language, done=show, owner=self)

    def _show_known(self, known: _Known) -> None:
        self._names = known.names
        pane = self._page.person
        pane.own_id, pane.own_device = known.person_id, self._desk.store.device
        self._page.show_names(known.names)
        if known.team is not None and self._page.team != known.team:
            self._show_team(known.team)

    def _show_team(self, team: Team) -> None:
        shown = self._page.team
        if shown is not None and team.asked_at < shown.asked_at:
            return  # an older question was answered later
        self._page.show_team(team)
        waiting = sum(bool(laptop.waiting) for one in team.people for laptop in one.laptops)
        self._screen.home.show_team_count(waiting or None)

    def _show_answer(self, team: Team) -> None:
        self._page.show_asking(False)
        self._page.show_notice(None)
        self._show_team(team)

    def _tell_no_answer(self, problem: Problem) -> None:
        self._page.show_asking(False)
        if problem.code == "not-allowed" or self._page.team is None:
            title = self.tr("The team is not known here yet")
            self._page.show_why_not(title, sentence(problem), retry=True)
            return
        words = self.tr("This is the team as the hub told it last.")
        tone = "info" if problem.code in PASSING else "warning"
        self._page.show_notice(Notice(tone, f"{sentence(problem)} {words}"))

    def _go_back(self) -> None:
        self._screen.show_tab(self._page)

    # Work that waits

    def _look_at_shown(self) -> None:
        person = self._page.person.shown
        laptop = next((one for one in person.laptops if one.waiting), None) if person else None
        if person is not None and laptop is not None:
            self._look_at(person, laptop)

    def _look_at(self, person: TeamPerson, laptop: TeamLaptop) -> None:
        page = self._screen.adopting
        page.start(person, laptop, self._names, self._role)
        self._screen.show_page(page)
        self._asking.run(
            read_waiting_work, laptop.device, done=page.show_work, failed=page.show_problem
        )

    def _adopt(self, laptop: TeamLaptop) -> None:
        page = self._screen.adopting

        def adopted(counts: tuple[int, int]) -> None:
            taken, left = counts
            words = self.tr("%n change(s) adopted. You have them with the next sync.", "", taken)
            if left:
                stay = self.tr("%n cannot be adopted and stay(s) as they are.", "", left)
                words = f"{words} {stay}"
            sync = (self.tr("Sync now"), self._syncing.sync)
            self._go_back()
            self._page.show_notice(Notice("good", words, buttons=(sync,), closable=True))
            self._refresh()

        page.show_adopting(True)
        self._asking.run(adopt_work, laptop.device, done=adopted, failed=page.show_problem)

    def _refresh(self, choose: bytes | None = None) -> None:
        """Ask who works with the hub now; what was told before stays told."""

        def show(team: Team) -> None:
            self._show_team(team)
            if choose is not None:
                self._page.choose(choose)

        self._asking.run(read_team, done=show, failed=self._tell_no_answer)


def _known(store: Store, language: str) -> _Known:
    names = {row.id: row.name for row in list_actions(store, language)}
    return _Known(known_team(store), names, read_profile(store).person_id)
