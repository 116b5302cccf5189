"""Routes: all screens of the window, and the way to the place that a screen asks for."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer

from mieux_desktop.app.presenters import PARTS, SCREENS, MissionPart, Presenter
from mieux_desktop.operations.missions import current_mission
from mieux_desktop.operations.overview import MissionFacts, MissionHeader, mission_header
from mieux_desktop.operations.places import find_mission
from mieux_desktop.operations.set_aside import Badge, read_badge
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui import dates
from mieux_desktop.ui.collecting import Collecting
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.hub_syncing import HubSyncing
from mieux_desktop.ui.screens.attendance.presenter import AttendancePresenter
from mieux_desktop.ui.screens.evaluation.presenter import EvaluationPresenter
from mieux_desktop.ui.screens.feedback.presenter import FeedbackPresenter
from mieux_desktop.ui.screens.missions.presenter import MissionsPresenter
from mieux_desktop.ui.screens.notes.presenter import NotesPresenter
from mieux_desktop.ui.screens.notes.quick_note import QuickNotePresenter
from mieux_desktop.ui.screens.people.presenter import PeoplePresenter
from mieux_desktop.ui.screens.people_import.presenter import PeopleImportPresenter
from mieux_desktop.ui.screens.portfolio.presenter import PortfolioPresenter
from mieux_desktop.ui.screens.questionnaires.presenter import QuestionnairesPresenter
from mieux_desktop.ui.screens.report.presenter import ReportPresenter
from mieux_desktop.ui.screens.sync.presenter import SyncPresenter
from mieux_desktop.ui.shell.mission_frame import MissionFrame
from mieux_desktop.ui.shell.window import MainWindow
from mieux_desktop.ui.widgets.page import Page

_GATHER_MS = 150  # changes that come together refresh the header once
_MAKE_EVERY_MS = 150  # between two screens made ahead, so that no key waits for several


P = TypeVar("P", bound=Presenter)


@dataclass(frozen=True)
class Place:
    """Where the user is: the screen, and in a mission which tab of which one."""

    screen: str
    mission_id: bytes | None = None
    tab: str = ""


class Routes(QObject):
    """Adds all screens to the window and follows `desk.open_requested`."""

    def __init__(
        self, desk: Desk, window: MainWindow, syncing: HubSyncing, collecting: Collecting
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._collecting = collecting
        self._syncing = syncing
        self._window = window
        self._mission_id: bytes | None = None  # of the mission shown in the frame
        self._current_id: bytes | None = None  # of the mission under way
        self._presenters: dict[type[Presenter], Presenter] = {}  # made so far
        self._opened: dict[str, bytes] = {}  # the mission that each tab shows
        self._frame = MissionFrame()
        self._add_screens()
        self._quick_note = QuickNotePresenter(desk, self)
        self._ahead = QTimer(self, interval=_MAKE_EVERY_MS)
        self._ahead.timeout.connect(self._make_next)
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self._refresh)
        desk.open_requested.connect(self.go)
        desk.import_requested.connect(self._import_people)
        desk.records_changed.connect(lambda _entities: self._gather.start())
        window.note_requested.connect(self._new_note)
        self._quick_note.no_mission.connect(self._plan_first)
        window.mission_requested.connect(self._go_to_current)

    def go_home(self) -> None:
        """Show Today."""
        self._window.show_screen("today")
        self._refresh()
        self._ahead.start()

    def go(self, place: str, id_: bytes | None) -> None:
        """Show a place; the name says what the id is of."""
        screens: dict[str, Callable[[], None]] = {
            "today": self.go_home,
            "missions": lambda: self._window.show_screen("missions"),
            "portfolio": lambda: self._window.show_screen("portfolio"),
            "people": lambda: self._window.show_screen("people"),
            "reports": lambda: self._window.show_screen("reports"),
            "sync": lambda: self._window.show_screen("sync"),
            "questionnaires": lambda: self._window.show_screen("questionnaires"),
            "settings": self._window.settings_requested.emit,
            "new-mission": lambda: self._plan_mission(id_),
            "new-note": self._new_note,
        }
        if place in screens:
            screens[place]()
        elif place == "action" and id_ is not None:
            self._window.show_screen("portfolio")
            self._made(PortfolioPresenter).open_action(id_)
        elif place == "person" and id_ is not None:
            self._window.show_screen("people")
            self._made(PeoplePresenter).open_person(id_)
        elif place == "change-mission" and id_ is not None:
            self._window.show_screen("missions")
            self._made(MissionsPresenter).edit_mission(id_)
        elif place == "conflict":
            self._window.show_screen("sync")
            self._made(SyncPresenter).open_conflict(id_)
        elif id_ is None:
            self._go_to_current()
        else:
            self._desk.read(
                find_mission, id_, done=partial(self._go_to_mission, place, id_), owner=self
            )

    def open_quick_note(self) -> None:
        """Bring up the quick note over any program."""
        self._quick_note.open()

    def receive(self, file: Path) -> None:
        """Take in a file of another laptop and show what it brings."""
        self._made(SyncPresenter).receive(file)

    def place(self) -> Place:
        """Return where the user is."""
        screen = self._window.current_screen()
        if screen != "mission":
            return Place(screen)
        return Place(screen, self._mission_id, self._frame.current_tab())

    def go_to(self, place: Place) -> None:
        """Show the same place again, in a window built anew."""
        if place.mission_id is not None:
            self._open_mission(place.mission_id, place.tab)
        self._window.show_screen(place.screen or "today")
        self._refresh()

    def settle(self) -> None:
        """Hand everything typed in any screen to the store."""
        for presenter in self._presenters.values():
            presenter.settle()
        self._quick_note.settle()

    def has_unsaved(self) -> bool:
        """Tell whether words are still not on disk, as when the disk is full."""
        writing = (
            presenter.has_unsaved()
            for presenter in self._presenters.values()
            if isinstance(presenter, NotesPresenter | ReportPresenter)
        )
        return any(writing) or self._quick_note.has_unsaved()

    def close(self) -> None:
        """Close what stands outside the window, and make nothing any more."""
        self._ahead.stop()
        self._quick_note.window.close()

    def presenter(self, key: str) -> Presenter:
        """Return the presenter of a screen of the sidebar."""
        return self._made(SCREENS[key])

    def part(self, key: str) -> MissionPart:
        """Return the presenter of a tab of the mission."""
        return self._made(PARTS[key])

    def _add_screens(self) -> None:
        look = {
            "today": (self.tr("Today"), "sun"),
            "missions": (self.tr("Missions"), "briefcase"),
            "portfolio": (self.tr("Portfolio"), "globe"),
            "people": (self.tr("People"), "users"),
            "reports": (self.tr("Reports"), "file-text"),
            "sync": (self.tr("Sync"), "refresh-cw"),
        }
        for key in SCREENS:
            self._window.add_screen(key, partial(self._screen, key), *look[key])
        self._window.add_screen(
            "people-import", lambda: self._made(PeopleImportPresenter).screen,
            self.tr("Import a list"), "", under="missions",
        )  # fmt: skip
        self._window.add_screen(
            "questionnaires", lambda: self._made(QuestionnairesPresenter).screen,
            self.tr("Questionnaires"), "", under="missions",
        )  # fmt: skip
        self._window.add_screen(
            "mission", self._make_frame, self.tr("Mission"), "", under="missions"
        )

    def _screen(self, key: str) -> Page:
        return self.presenter(key).screen

    def _make_frame(self) -> MissionFrame:
        titles = {
            "overview": self.tr("Overview"),
            "agenda": self.tr("Agenda"),
            "notes": self.tr("Notes"),
            "attendance": self.tr("Attendance"),
            "feedback": self.tr("Feedback"),
            "evaluation": self.tr("Evaluation"),
            "report": self.tr("Report"),
        }
        for key in PARTS:
            self._frame.add_tab(key, self.part(key).screen, titles[key])
        self._frame.tab_shown.connect(self._open_part)
        return self._frame

    def _made(self, kind: type[P]) -> P:
        """Return the one presenter of a kind; make it unless it was wanted before."""
        presenter = self._presenters.get(kind)
        if not isinstance(presenter, kind):
            presenter = self._presenters[kind] = self._make(kind)
            for command in presenter.commands():
                self._window.commands.add(command)
            if isinstance(presenter, SyncPresenter):
                presenter.writing.connect(self.settle)
        return presenter

    def _make(self, kind: type[P]) -> P:
        if issubclass(kind, SyncPresenter):
            return kind(self._desk, self, self._syncing)
        if issubclass(kind, FeedbackPresenter):
            return kind(self._desk, self, self._collecting)
        return kind(self._desk, self)

    def _make_next(self) -> None:
        """Make one more of what was not wanted yet, so that nobody waits for it later."""
        # The exchange first: its keys send and receive from any screen.
        others = (*SCREENS.values(), *PARTS.values())
        kinds: tuple[type[Presenter], ...] = (SyncPresenter, *others)
        missing = next((kind for kind in kinds if kind not in self._presenters), None)
        if missing is not None:
            self._made(missing)
        else:
            self._ahead.stop()
            for key in (*SCREENS, "mission"):
                self._window.make_screen(key)

    def _new_note(self) -> None:
        if self.place().tab == "notes":
            self._made(NotesPresenter).new_note()
        else:
            self._quick_note.open()

    def _plan_first(self) -> None:
        self._plan_mission(None)
        self._window.window().activateWindow()

    def _plan_mission(self, action_id: bytes | None) -> None:
        self._window.show_screen("missions")
        self._made(MissionsPresenter).open_plan(action_id)

    def _import_people(self, activity_id: bytes | None, source: Path | None) -> None:
        self._made(PeopleImportPresenter).open_list(activity_id, source)
        self._window.show_screen("people-import")

    def _go_to_current(self) -> None:
        if self._current_id is not None:
            self._go_to_mission("mission", self._current_id, self._current_id)

    def _go_to_mission(self, place: str, id_: bytes, mission_id: bytes | None) -> None:
        if mission_id is None:
            self._window.show_screen("missions")
            return
        tabs = {"mission": "overview", "note": "notes", "export-report": "report"}
        self._open_mission(mission_id, tabs.get(place, place))
        self._window.show_screen("mission")
        if place == "export-report":
            self._made(ReportPresenter).export()
        if id_ == mission_id:
            return
        if place == "note":
            self._made(NotesPresenter).open_note(id_)
        elif place == "attendance":
            self._made(AttendancePresenter).open_session(id_)
        elif place == "feedback":
            self._made(FeedbackPresenter).open_activity(id_)
        elif place == "evaluation":
            self._made(EvaluationPresenter).open_activity(id_)

    def _open_mission(self, mission_id: bytes, tab: str) -> None:
        self._mission_id = mission_id
        self._window.make_screen("mission")
        self._frame.show_tab(tab)
        self._open_part(tab)
        self._read_header()

    def _open_part(self, key: str) -> None:
        """Show the mission in a tab when it is looked at, not in all seven at once."""
        if self._mission_id is not None and self._opened.get(key) != self._mission_id:
            self._opened[key] = self._mission_id
            self.part(key).open_mission(self._mission_id)

    def _refresh(self) -> None:
        self._desk.read(_current_header, done=self._show_current, owner=self)
        self._desk.read(read_badge, done=self._show_badge, owner=self)
        self._read_header()

    def _read_header(self) -> None:
        if self._mission_id is not None:
            self._desk.read(_header, self._mission_id, done=self._show_header, owner=self)

    def _show_badge(self, badge: Badge) -> None:
        self._window.sidebar.set_count("sync", badge.total)

    def _show_current(self, header: MissionHeader | None) -> None:
        if header is None:
            self._current_id = None
            self._window.set_current_mission("")
            return
        facts = header.facts
        self._current_id = facts.mission.id
        state = self._state(facts)[0]
        detail = " · ".join(part for part in (facts.place, state) if part)
        self._window.set_current_mission(self._title(facts), detail)

    def _show_header(self, header: MissionHeader) -> None:
        facts = header.facts
        if facts.mission.id != self._mission_id:
            return
        language = self._desk.language
        titles = " · ".join(activity.title(language) for activity in facts.activities)
        days = ""
        if facts.starts_on and facts.ends_on:
            days = dates.span(facts.starts_on, facts.ends_on)
        where = dates.listed((facts.place, days))
        subtitle = " · ".join(part for part in (titles, where) if part)
        self._frame.set_mission(self._title(facts), subtitle, *self._state(facts))
        self._frame.set_count("notes", header.notes)
        self._frame.set_count("attendance", header.invited)

    def _title(self, facts: MissionFacts) -> str:
        name = facts.action.name(self._desk.language) if facts.action else self.tr("Mission")
        numbers = [str(activity.number) for activity in facts.activities]
        if not numbers:
            return name
        if len(numbers) == 1:
            return self.tr("{action}, activity {number}").format(action=name, number=numbers[0])
        return self.tr("{action}, activities {numbers}").format(
            action=name, numbers=dates.listed(numbers)
        )

    def _state(self, facts: MissionFacts) -> tuple[str, str]:
        """Return the mission's state in words, and its tone."""
        if not facts.days:
            return "", "neutral"
        if facts.is_over:
            return self.tr("Ended"), "neutral"
        if facts.day < 1:
            return self.tr("In %n day(s)", "", 1 - facts.day), "neutral"
        words = self.tr("Day {day} of {days}").format(day=facts.day, days=facts.days)
        return words, "info"


def _header(store: Store, mission_id: bytes) -> MissionHeader:
    return mission_header(store, mission_id, store.now())


def _current_header(store: Store) -> MissionHeader | None:
    now = store.now()
    mission = current_mission(store, now.astimezone().date())
    return None if mission is None else mission_header(store, mission.id, now)
