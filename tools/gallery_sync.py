"""The states of the exchange between laptops, and how to bring each of them about."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from mieux_desktop.app.workspace import Workspace
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.exchange import Arrived, Written
from mieux_desktop.operations.pairing import Invitation, Paired
from mieux_desktop.operations.set_aside import SetAsideLists, SetAsideShown, WaitingShown

_STICK = Path("/media/ines/STICK")
_LONG = (
    "A name that somebody will type one day, so long that it fits into no line of any window, "
    "with titles, the institution, the department and the unit that sent them, and their nickname"
)


def sync_views(workspace: Workspace, wait: Callable[[], None]) -> dict[str, Callable[[], object]]:
    """Return the views of the exchange in a store with a team, by name."""
    routes: Any = workspace.routes
    presenter = routes.presenter("sync")
    screen = presenter.screen
    home, pairing, sending = screen.home, screen.pairing, screen.sending
    now = workspace.desk.store.now()

    def at_home(page: Any) -> None:
        workspace.window.show_screen("sync")
        screen.show_tab(page)
        wait()
        home.clear_notice()

    def conflict(field: str, versions: int) -> None:
        at_home(home.conflicts)
        found = presenter.conflicts
        places = [
            place for place, one in enumerate(found._conflicts)
            if one.field == field and len(one.versions) == versions
        ]  # fmt: skip
        found.step(places[0] - found._place)

    def long_names() -> None:
        conflict("body", 2)
        shown = home.conflicts.conflict
        versions = tuple(replace(v, author_name=_LONG, text=_LONG * 3) for v in shown.versions)
        longer = replace(shown, title=_LONG, versions=versions)
        home.conflicts.show_conflict(longer, 0, 4)
        laptops = [replace(one, person_name=_LONG) for one in presenter._laptops]
        home.overview.show_laptops(laptops)

    def many_conflicts() -> None:
        conflict("body", 2)
        home.conflicts.show_conflict(home.conflicts.conflict, 56, 200)
        home.tabs.set_count(1, 200)

    def long_laptops() -> None:
        at_home(home.overview)
        laptops = [replace(one, person_name=_LONG, alarm="clone") for one in presenter._laptops]
        home.overview.show_laptops([*laptops, replace(laptops[0], revoked_at=now)])

    def duplicates() -> None:
        at_home(home.duplicates)
        presenter.duplicates.step(1)

    def set_aside() -> None:
        at_home(home.set_aside)
        one = SetAsideShown("malformed", "thinkpad", "Markus Lindqvist", now, now, ("note",))
        reasons = ("malformed", "fork", "unknown-field", "wrong-scope", "not-shared")
        shown = tuple(replace(one, reason=reason) for reason in reasons)
        waiting = (WaitingShown("latitude", 12, now), WaitingShown("", 3, now))
        presenter.set_aside.show_lists(SetAsideLists(shown, 7, waiting))

    def pair(step: Callable[[], None] | None = None) -> None:
        workspace.window.show_screen("sync")
        presenter.joining.start()
        wait()
        pairing.show_folder(_STICK)
        if step is not None:
            step()

    def code() -> None:
        ends = now + timedelta(days=1)
        path = _STICK / "MIEUX invitation 2026-03-04.mieux"
        pairing.show_invitation(Invitation("7K2M-9QXA-0W5T-RZ3E", path, ends))

    def typed(problem: str) -> None:
        pairing.show_file(_STICK / "MIEUX invitation 2026-03-04.mieux")
        pairing.code.setText("7K2M-9QXA-0W5T-RZ3F")
        if problem:
            pairing.show_problem(Problem(problem))

    def paired() -> None:
        laptop = presenter._laptops[0]
        pairing.show_paired(Paired(laptop, _STICK / "MIEUX answer 2026-03-04.mieux"))

    def send(step: Callable[[], None] | None = None, **laptop: Any) -> None:
        workspace.window.show_screen("sync")
        laptops = [replace(one, **laptop) for one in presenter._laptops]
        sending.start(laptops, None)
        sending.show_folder(_STICK)
        screen.show_page(sending)
        if step is not None:
            step()

    def writing() -> None:
        sending.show_busy(True)
        sending.busy.show()
        sending.show_progress(31, 50)

    def written() -> None:
        path = _STICK / "MIEUX 2026-03-04.mieux"
        sending.show_written(Written(path, 148, 20, 6, 2, 21_400_000), sending.chosen())

    def told(*problems: str) -> None:
        at_home(home.overview)
        for problem in problems:
            presenter.exchanging._tell_problem(Problem(problem, laptop="thinkpad", person="Claire"))

    def arrived(**values: Any) -> None:
        at_home(home.overview)
        laptop = presenter._laptops[0]
        presenter._show_arrived(Arrived("bundle", laptop, **values), _STICK)

    def receiving() -> None:
        at_home(home.overview)
        home.overview.busy.show()
        home.overview.show_progress(62, 148)

    def alarm(kind: str) -> None:
        at_home(home.overview)
        home.alarm = ""
        *others, markus = presenter._laptops
        home.overview.show_laptops([*others, replace(markus, alarm=kind)])
        presenter._warn(kind, f"{markus.person_name} · {markus.laptop_name}")

    def left() -> None:
        conflict("body", 2)
        home.conflicts.show_left((home.conflicts.conflict.cell, "Three people come.\n\nOr four."))

    def register() -> None:
        routes._go_to_current()
        wait()
        routes._frame.show_tab("attendance")
        wait()
        model = routes.part("attendance")._model
        rows, sessions = model.rows, model.sessions
        cells = {(rows[place].participant_id, sessions[place % 3].id) for place in (0, 1, 3)}
        model.register.disputed.update(cells)
        model._change_all()

    def note_marked() -> None:
        at_home(home.conflicts)
        found = next(c for c in presenter.conflicts._conflicts if c.place == "note")
        routes.go("note", found.open_id)

    full = Problem("file-not-written", name="MIEUX 2026-03-04.mieux")
    big: dict[str, Any] = {
        "waiting_changes": 148,
        "waiting_files": 31,
        "waiting_bytes": 640_000_000,
    }
    return {
        "sync-laptops": lambda: at_home(home.overview),
        "sync-long-laptops": long_laptops,
        "sync-conflict-text": partial(conflict, "body", 2),
        "sync-conflict-three": partial(conflict, "body", 3),
        "sync-conflict-choice": partial(conflict, "kind", 2),
        "sync-conflict-deleted": partial(conflict, "deleted", 2),
        "sync-conflict-long": long_names,
        "sync-conflicts-many": many_conflicts,
        "sync-duplicates": duplicates,
        "sync-set-aside": set_aside,
        "sync-pair": pair,
        "sync-pair-invite": lambda: pair(lambda: pairing._show(pairing._invite)),
        "sync-pair-code": lambda: pair(code),
        "sync-pair-type": lambda: pair(lambda: typed("")),
        "sync-pair-mistyped": lambda: pair(lambda: typed("code-mistyped")),
        "sync-pair-wrong": lambda: pair(lambda: typed("code-wrong")),
        "sync-pair-done": lambda: pair(paired),
        "sync-pair-expired": lambda: told("invitation-expired"),
        "sync-send": lambda: send(**big),
        "sync-send-nothing": lambda: send(waiting_changes=0, waiting_files=0),
        "sync-send-busy": lambda: send(writing, **big),
        "sync-send-done": lambda: send(written, **big),
        "sync-send-full": lambda: send(lambda: sending.show_problem(full)),
        "sync-receiving": receiving,
        "sync-received": lambda: arrived(changes=148, files=6),
        "sync-received-conflicts": lambda: arrived(
            changes=148, files=6, conflicts=4, set_aside=2, parked=3, not_shared=(b"x",)
        ),
        "sync-other-laptop": lambda: told("not-for-this-laptop"),
        "sync-damaged": lambda: told("bundle-damaged"),
        "sync-clone": partial(alarm, "clone"),
        "sync-fork": partial(alarm, "fork"),
        "sync-own-left": left,
        "sync-mark-register": register,
        "sync-mark-note": note_marked,
    }


def tidy_sync(workspace: Workspace) -> None:
    """Put the exchange back to where it begins."""
    routes: Any = workspace.routes
    screen = routes.presenter("sync").screen
    screen.home.overview.busy.stop()
    screen.sending.show_busy(False)
    screen.home.conflicts.show_conflict(None, 0, 0)
    screen.home.conflicts.show_left(None)
    screen.show_tab(screen.home.overview)
