"""The states of the team at the hub and of its administration, and how to bring each about."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from mieux_desktop.app.workspace import Workspace
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.actions import list_actions
from mieux_desktop.operations.administration import Candidate, EnrolmentCode, EnrolmentFile
from mieux_desktop.operations.adoption import WaitingRecord, WaitingValue, WaitingWork
from mieux_desktop.operations.hub_team import Team, TeamLaptop, TeamPerson
from mieux_desktop.sync.asking import WaitingCount

_STICK = Path("/media/ines/STICK")
_LONG = "Maria da Conceição Rodrigues de Almeida Vasconcelos e Sousa Figueiredo"
_TITLE = "Ministry of Finance joins the drafting group"
_TEXT = f"{_TITLE}\n\nThe ministry will send two people.\n\nAsk for the minutes of Wednesday."


def team_views(workspace: Workspace, wait: Callable[[], None]) -> dict[str, Callable[[], object]]:
    """Return the views of the team by name; nothing of it is in the store."""
    routes: Any = workspace.routes
    presenter = routes.presenter("sync")
    screen, page = presenter.screen, presenter.screen.home.team
    now = workspace.desk.store.now()
    rows = list_actions(workspace.desk.store, workspace.desk.language)
    names = {row.id: row.name for row in rows}
    team = Team(_people(now, *[row.id for row in rows[:3]]), True, now)
    ben, claire = team.people[3], team.people[4]

    def show(shown: Team = team) -> None:
        presenter.team._look = lambda: None  # the store's own answer is that there is no hub
        workspace.window.show_screen("sync")
        screen.home.show_team(True)
        screen.home.show_team_count(2)
        page.shown.disconnect()
        page.shown.connect(lambda: None)
        screen.show_tab(page)
        wait()
        page.show_notice(None)
        page.person.own_id = team.people[0].person_id
        page.person.own_device = team.people[0].laptops[0].device
        page.action.setCurrentIndex(0)
        page.show_names(names)
        page.show_team(shown)

    def chosen(person: TeamPerson) -> None:
        show()
        page.choose(person.person_id)

    def by_action() -> None:
        show()
        page.action.setCurrentIndex(1)
        page.action.activated.emit(1)

    def asking() -> None:
        show()
        page.show_why_not("", "")
        page.show_asking(True)

    def offline() -> None:
        show()
        presenter.team._tell_no_answer(Problem("hub-unreachable", host="hub.icmpd.example"))

    def expert() -> None:
        show()
        presenter.team._role = "expert"
        type(presenter.team)._look(presenter.team)

    def many() -> None:
        people = [
            replace(one, person_id=bytes([place]) * 16, name=_LONG if place % 3 else one.name)
            for place, one in enumerate(team.people * 6)
        ]
        show(replace(team, people=tuple(people), administers=False))

    def adding(problem: str = "") -> None:
        show()
        screen.adding.start([Candidate(bytes(16), "Grace Mensah", "Mensah, Grace")])
        screen.show_page(screen.adding)
        if problem:
            screen.adding.name.setText("Inês Carvalho")
            screen.adding.show_problem(Problem(problem))

    def giving(step: Callable[[Any], object] | None = None) -> None:
        show()
        screen.giving.start(claire.person_id, claire.name, added=step is None)
        screen.show_page(screen.giving)
        if step is not None:
            step(screen.giving)

    def code(giving: Any) -> None:
        ends = now + timedelta(days=1)
        giving.show_code(EnrolmentCode("7K2M-9QXA-0W5T-RZ3E", "https://hub.icmpd.example", ends))

    def card(giving: Any) -> None:
        giving._show(giving._by_file)
        giving.show_card(_STICK / "MIEUX card 2026-03-04.mieux")

    def written(giving: Any) -> None:
        path = _STICK / "MIEUX enrolment 2026-03-04.mieux"
        giving.show_written(EnrolmentFile(path, "3f0a 99c1 7be2 04d8"))

    def adopting(row: int = 0, role: str = "officer", *, read: bool = True) -> None:
        show()
        screen.adopting.start(ben, ben.laptops[0], names, role)
        screen.show_page(screen.adopting)
        if read:
            screen.adopting.show_work(WaitingWork(_waiting(now, rows[0].id), 500, 1204))
            screen.adopting.list.setCurrentIndex(screen.adopting.model.index(row))

    return {
        "team": show,
        "team-officer": lambda: chosen(team.people[0]),
        "team-behind": lambda: chosen(team.people[1]),
        "team-waits": lambda: chosen(ben),
        "team-no-laptop": lambda: chosen(claire),
        "team-by-action": by_action,
        "team-asking": asking,
        "team-offline": offline,
        "team-expert": expert,
        "team-many": many,
        "team-add": adding,
        "team-add-error": partial(adding, "name-taken"),
        "team-enrol": giving,
        "team-enrol-code": partial(giving, code),
        "team-enrol-file": partial(giving, card),
        "team-enrol-written": partial(giving, written),
        "team-adopt": adopting,
        "team-adopt-deleted": partial(adopting, 2),
        "team-adopt-reading": partial(adopting, read=False),
        "team-adopt-administrator": partial(adopting, role="administrator"),
    }


def _people(now: datetime, *actions: bytes) -> tuple[TeamPerson, ...]:
    def laptop(place: int, name: str, hours: float | None, **values: Any) -> TeamLaptop:
        seen_at = None if hours is None else now - timedelta(hours=hours)
        made = TeamLaptop(
            bytes([place]) * 32, name, now - timedelta(days=9), now + timedelta(days=720),
            seen_at, None, seen_at, {}, (),
        )  # fmt: skip
        return replace(made, **values)

    first, second, third = actions
    early = WaitingCount("before-enrolment", 12, 0, True)
    outside, fork = WaitingCount("out-of-scope", 2, 0, True), WaitingCount("fork", 1, 0, False)
    stolen = WaitingCount("revoked", 3, 0, True)
    return (
        TeamPerson(b"i" * 16, "Inês Carvalho", "officer", (), (laptop(1, "thinkpad", 0),)),
        TeamPerson(b"a" * 16, "Ama Mensah", "expert", (first, second), (
            laptop(2, "latitude", 30, behind={first: 12}),
            laptop(3, "old laptop", 90, revoked_at=now - timedelta(days=3), waiting=(stolen,)),
        )),
        TeamPerson(b"m" * 16, "Markus Lindqvist", "expert", (first,), (laptop(4, "elite", 2),)),
        TeamPerson(b"b" * 16, "Ben Owusu", "expert", (first, third), (
            laptop(5, "macbook", 5, waiting=(early, outside, fork)),
        )),
        TeamPerson(b"c" * 16, "Claire Aubert", "expert", (), ()),
        TeamPerson(b"d" * 16, "Dawit Haile", "administrator", (), (laptop(6, "desk", None),)),
    )  # fmt: skip


def _waiting(now: datetime, action_id: bytes) -> tuple[WaitingRecord, ...]:
    values = (
        WaitingValue("kind", "meeting"), WaitingValue("body", _TEXT),
        WaitingValue("people", "Grace Mensah, Kofi Ansah"),
    )  # fmt: skip
    note = WaitingRecord(
        "note", bytes(16), _TITLE, action_id, "Ben Owusu", now, ("before-enrolment",), False,
        False, values,
    )  # fmt: skip
    person = replace(
        note, entity="person", title="Grace Mensah", action_id=None, is_held=True,
        values=(WaitingValue("email", "grace@example.org"), WaitingValue("phone", "")),
    )  # fmt: skip
    gone = replace(note, is_held=True, is_deletion=True, reasons=("role",), values=())
    mark = replace(
        note, entity="attendance", title="Kofi Ansah, Opening", reasons=("out-of-scope",),
        values=(WaitingValue("mark", "present"),),
    )  # fmt: skip
    return (note, person, gone, mark, replace(note, title=""), replace(note, title=_LONG * 2))
