"""The states of preparing a mission, and how to bring each of them about."""

import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from mieux_desktop.app.workspace import Workspace
from mieux_desktop.domain.missions import Mission

_LONG = (
    "Opening by the ministry, the office, the agency and everybody else who wishes to say a word, "
    "with a photograph of all the participants on the stairs of the old building"
)


def prepare_views(
    workspace: Workspace, wait: Callable[[], None], open_coming: Callable[[str], None]
) -> dict[str, Callable[[], object]]:
    """Return the views of preparing; `open_coming` shows a tab of the mission that comes."""
    routes: Any = workspace.routes

    def agenda() -> Any:
        open_coming("agenda")
        wait()
        return routes.part("agenda")

    def show_table(first: date, *, long: bool) -> None:
        part = agenda()
        later = first + timedelta(days=1)
        rows = [
            "Date;Time;Session;Room;Facilitator",
            f"{first};09:00-10:30;{_LONG if long else 'Opening'};Volta;Edem Quaye",
            f"{first};10:45-12:15;Fees: who pays, and how much;Volta;",
            f"{first};14:00-13:00;Working groups;Room 2;Grace Mensah",
            f"{later};;Visit of the one-stop shop;;",
            f"{later};09:00-10:30;Drafting groups;Room 2;{_LONG if long else 'Jan Novák'}",
            f"{first + timedelta(days=90)};09:00-10:30;Follow-up;;",
        ]
        rows += [f"{later};{n:02}:00-{n:02}:45;Round {n};;" for n in range(11, 20 if long else 11)]
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / ("Programme of the ministry.csv" if not long else f"{_LONG}.csv")
            path.write_text("\n".join(rows), "utf-8")
            part._bringing_in.read_table(path)
            wait()

    def first_day() -> date:
        with workspace.desk.store.reading() as records:
            days = [m.starts_on for m in records.find(Mission, place="Lilongwe")]
        return next(filter(None, days))

    def no_agenda() -> None:
        part = agenda()
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "People.csv"
            path.write_text("Name;Function\nGrace Mensah;Adviser\n", "utf-8")
            part._bringing_in.read_table(path)
            wait()

    def copy(typed: str) -> None:
        part = agenda()
        part._bringing_in.choose_earlier()
        wait()
        search = part.screen.copying.search
        search.setText(typed)
        search.textEdited.emit(typed)

    def sources() -> object:
        menu = agenda().screen.sources
        menu.open()
        menu.menu.adjustSize()
        return menu.menu

    def all_that_is_ready() -> None:
        open_coming("overview")
        wait()
        card = routes.part("overview").screen.readiness
        if not card._shows_ready:
            card.toggle_ready()

    def change() -> None:
        with workspace.desk.store.reading() as records:
            (mission,) = records.find(Mission, place="Accra")
        routes.go("change-mission", mission.id)

    return {
        "agenda-import": lambda: show_table(first_day(), long=False),
        "agenda-import-long": lambda: show_table(first_day(), long=True),
        "agenda-import-error": no_agenda,
        "agenda-copy": lambda: copy(""),
        "agenda-copy-nothing": lambda: copy("qqqq"),
        "agenda-usual": lambda: agenda().screen.sources.ask_for_usual(),
        "agenda-sources": sources,
        "overview-ready": all_that_is_ready,
        "plan-change": change,
    }


def tidy_prepare(workspace: Workspace) -> None:
    """Come back to the agenda itself."""
    routes: Any = workspace.routes
    screen = routes.part("agenda").screen
    screen.close_task()
    screen.show_notice(None)
