"""Routes: all screens of the window, and the way to the place that a screen asks for."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from mieux_desktop.app.dropping import is_list
from mieux_desktop.app.headings import Headings
from mieux_desktop.app.presenters import PARTS, SCREENS, MissionPart, Presenter, Presenters
from mieux_desktop.domain.mission_reports import DOCUMENTS, DocumentKind, Subject
from mieux_desktop.operations.documents import About
from mieux_desktop.operations.places import DOCUMENT_PLACE, find_mission
from mieux_desktop.ui.collecting import Collecting
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.hub_syncing import HubSyncing
from mieux_desktop.ui.phone_signing import PhoneSigning
from mieux_desktop.ui.screens.attendance.presenter import AttendancePresenter
from mieux_desktop.ui.screens.evaluation.presenter import EvaluationPresenter
from mieux_desktop.ui.screens.evidence.check_screen import CheckPresenter
from mieux_desktop.ui.screens.evidence.presenter import EvidencePresenter
from mieux_desktop.ui.screens.feedback.about_action import ActionFeedbackPresenter
from mieux_desktop.ui.screens.feedback.presenter import FeedbackPresenter
from mieux_desktop.ui.screens.missions.presenter import MissionsPresenter
from mieux_desktop.ui.screens.notes.presenter import NotesPresenter
from mieux_desktop.ui.screens.notes.quick_note import QuickNotePresenter
from mieux_desktop.ui.screens.people.presenter import PeoplePresenter
from mieux_desktop.ui.screens.people_import.presenter import PeopleImportPresenter
from mieux_desktop.ui.screens.portfolio.presenter import PortfolioPresenter
from mieux_desktop.ui.screens.questionnaires.presenter import QuestionnairesPresenter
from mieux_desktop.ui.screens.report.document_page import DocumentPresenter
from mieux_desktop.ui.screens.report.presenter import ReportPresenter
from mieux_desktop.ui.screens.sync.presenter import SyncPresenter
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.shell.mission_frame import MissionFrame
from mieux_desktop.ui.shell.window import MainWindow
from mieux_desktop.ui.widgets.page import Page


@dataclass(frozen=True)
class Place:
    """Where the user is: the screen, and in a mission which tab of which one."""

    screen: str
    mission_id: bytes | None = None
    tab: str = ""
    document: About | None = None  # on the page of a document, which


class Routes(QObject):
    """Adds all screens to the window and follows `desk.open_requested`."""

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        syncing: HubSyncing,
        collecting: Collecting,
        signing: PhoneSigning,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._mission_id: bytes | None = None  # of the mission shown in the frame
        self._opened: dict[str, bytes] = {}  # the mission that each tab shows
        self._came_from = Place("reports")  # where a document's page leads back to
        self._checked_from = Place("today")  # where the check of files leads back to
        self._frame = MissionFrame()
        self._headings = Headings(desk, window, self._frame)
        self.presenters = Presenters(
            desk, syncing, collecting, signing, window.make_screen, parent=self
        )
        self.presenters.made.connect(self._join)
        self._made = self.presenters.of
        self._add_screens()
        self._quick_note = QuickNotePresenter(desk, self)
        desk.open_requested.connect(self.go)
        desk.import_requested.connect(self._import_people)
        window.note_requested.connect(self._new_note)
        self._quick_note.no_mission.connect(self._plan_first)
        window.mission_requested.connect(self._go_to_current)

    def go_home(self) -> None:
        """Show Today."""
        self._window.show_screen("today")
        self._headings.refresh()
        self.presenters.ahead.start()

    def go(self, place: str, id_: bytes | None) -> None:
        """Show a place; the name says what the id is of, after a stroke what is wanted there."""
        place, _, wanted = place.partition("/")
        screens: dict[str, Callable[[], None]] = {
            "today": self.go_home,
            "missions": lambda: self._window.show_screen("missions"),
            "portfolio": lambda: self._window.show_screen("portfolio"),
            "people": lambda: self._window.show_screen("people"),
            "reports": lambda: self._window.show_screen("reports"),
            "sync": lambda: self._window.show_screen("sync"),
            "questionnaires": lambda: self._window.show_screen("questionnaires"),
            "check": self._open_check,
            "settings": self._window.settings_requested.emit,
            "new-mission": lambda: self._plan_mission(id_),
            "new-note": self._new_note,
        }
        if place in screens:
            screens[place]()
        elif place == "action" and id_ is not None:
            self._window.show_screen("portfolio")
            self._made(PortfolioPresenter).open_action(id_)
        elif place == "action-feedback" and id_ is not None:
            self._window.show_screen(place)
            self._made(ActionFeedbackPresenter).open(id_)
        elif place == "person" and id_ is not None:
            self._window.show_screen("people")
            self._made(PeoplePresenter).open_person(id_)
        elif place == "change-mission" and id_ is not None:
            self._window.show_screen("missions")
            self._made(MissionsPresenter).edit_mission(id_)
        elif place == "evidence" and id_ is not None:
            self._made(EvidencePresenter).open_activity(id_)
            self._window.show_screen("evidence")
        elif place == "conflict":
            self._window.show_screen("sync")
            self._made(SyncPresenter).open_conflict(id_)
        elif id_ is None:
            self._go_to_current()
        elif place == DOCUMENT_PLACE:
            kind, _, section = wanted.partition("/")
            self._open_document(About(DocumentKind(kind), id_), section)
        else:
            go = partial(self._go_to_mission, place, wanted, id_)
            self._desk.read(find_mission, id_, done=go, owner=self)

    def open_quick_note(self) -> None:
        """Bring up the quick note over any program."""
        self._quick_note.open()

    def receive(self, file: Path) -> None:
        """Take in a file of another laptop and show what it brings, or check a PDF."""
        if is_list(file):
            self._open_check()
            self._made(CheckPresenter).verify(file)
        else:
            self._made(SyncPresenter).receive(file)

    def place(self) -> Place:
        """Return where the user is."""
        screen = self._window.current_screen()
        if screen == "document":
            return Place(screen, document=self._made(DocumentPresenter).about)
        if screen != "mission":
            return Place(screen)
        return Place(screen, self._mission_id, self._frame.current_tab())

    def go_to(self, place: Place) -> None:
        """Show the same place again, in a window built anew."""
        if place.mission_id is not None:
            self._open_mission(place.mission_id, place.tab)
        if place.document is not None:
            self._made(DocumentPresenter).open(place.document)
        self._window.show_screen(place.screen or "today")
        self._headings.refresh()

    def settle(self) -> None:
        """Hand everything typed in any screen to the store."""
        self.presenters.settle()
        self._quick_note.settle()

    def has_unsaved(self) -> bool:
        """Tell whether words are still not on disk, as when the disk is full."""
        return self.presenters.have_unsaved() or self._quick_note.has_unsaved()

    def close(self) -> None:
        """Close what stands outside the window, and make nothing any more."""
        self.presenters.ahead.stop()
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
        for key, kind in SCREENS.items():
            self._window.add_screen(key, partial(self._screen, kind), *look[key])
        check = self.tr("Check a file or code")
        others: tuple[tuple[str, type[Presenter], str, str], ...] = (
            ("people-import", PeopleImportPresenter, self.tr("Import a list"), "missions"),
            ("evidence", EvidencePresenter, self.tr("Lists and certificates"), "missions"),
            ("questionnaires", QuestionnairesPresenter, self.tr("Questionnaires"), "missions"),
            ("document", DocumentPresenter, self.tr("Document"), "reports"),
            ("action-feedback", ActionFeedbackPresenter, self.tr("Feedback"), "portfolio"),
            ("check", CheckPresenter, check, ""),
        )
        for key, kind, title, under in others:
            self._window.add_screen(key, partial(self._screen, kind), title, "", under=under)
        self._window.commands.add(
            Command("go.check", check, "go", self._open_check, ("Alt+7",), icon="file-check")
        )
        self._window.add_screen(
            "mission", self._make_frame, self.tr("Mission"), "", under="missions"
        )

    def _screen(self, kind: type[Presenter]) -> Page:
        return self._made(kind).screen

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

    def _join(self, presenter: Presenter) -> None:
        for command in presenter.commands():
            self._window.commands.add(command)
        if isinstance(presenter, SyncPresenter):
            presenter.writing.connect(self.settle)
        if isinstance(presenter, DocumentPresenter):
            presenter.back_requested.connect(self._leave_document)
        if isinstance(presenter, CheckPresenter):
            presenter.back_requested.connect(lambda: self.go_to(self._checked_from))

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

    def _open_document(self, about: About, section: str = "") -> None:
        """Show a document, or a section of it: a mission's in its tab, others on their own page."""
        if DOCUMENTS[about.kind].subject is Subject.MISSION:
            self._open_mission(about.subject_id, "report")
            self._window.show_screen("mission")
            self._made(ReportPresenter).open_document(about, section)
            return
        if self._window.current_screen() != "document":
            self._came_from = self.place()
        self._made(DocumentPresenter).open(about, section)
        self._window.show_screen("document")

    def _leave_document(self) -> None:
        self._made(DocumentPresenter).settle()
        self._window.show_screen(self._came_from.screen)

    def _open_check(self) -> None:
        if self._window.current_screen() != "check":
            self._checked_from = self.place()
        self._window.show_screen("check")

    def _go_to_current(self) -> None:
        if self._headings.current_id is not None:
            self._go_to_mission("mission", "", self._headings.current_id, self._headings.current_id)

    def _go_to_mission(self, place: str, wanted: str, id_: bytes, mission_id: bytes | None) -> None:
        if mission_id is None:
            self._window.show_screen("missions")
            return
        tabs = {"mission": "overview", "note": "notes", "export-report": "report"}
        self._open_mission(mission_id, tabs.get(place, place))
        self._window.show_screen("mission")
        if place == "export-report":
            self._made(ReportPresenter).export()
        elif place == "report" and wanted:
            self._made(ReportPresenter).show_wanted(wanted)
        if id_ == mission_id:
            return
        if place == "note":
            self._made(NotesPresenter).open_note(id_)
        elif place == "attendance":
            self._made(AttendancePresenter).open_session(id_)
        elif place == "feedback":
            self._made(FeedbackPresenter).open_activity(id_)
        elif place == "evaluation":
            self._made(EvaluationPresenter).open_activity(id_, wanted)

    def _open_mission(self, mission_id: bytes, tab: str) -> None:
        self._mission_id = mission_id
        self._window.make_screen("mission")
        self._frame.show_tab(tab)
        self._open_part(tab)
        self._headings.show_mission(mission_id)

    def _open_part(self, key: str) -> None:
        """Show the mission in a tab when it is looked at, not in all seven at once."""
        if self._mission_id is not None and self._opened.get(key) != self._mission_id:
            self._opened[key] = self._mission_id
            self.part(key).open_mission(self._mission_id)
