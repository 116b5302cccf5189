"""The presenters of the sidebar's screens and of a mission's tabs, and what they offer."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from mieux_desktop.ui.collecting import Collecting
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.hub_syncing import HubSyncing
from mieux_desktop.ui.phone_signing import PhoneSigning
from mieux_desktop.ui.screens.agenda.presenter import AgendaPresenter
from mieux_desktop.ui.screens.attendance.presenter import AttendancePresenter
from mieux_desktop.ui.screens.evaluation.presenter import EvaluationPresenter
from mieux_desktop.ui.screens.feedback.about_action import ActionFeedbackPresenter
from mieux_desktop.ui.screens.feedback.presenter import FeedbackPresenter
from mieux_desktop.ui.screens.missions.presenter import MissionsPresenter
from mieux_desktop.ui.screens.notes.presenter import NotesPresenter
from mieux_desktop.ui.screens.overview.presenter import OverviewPresenter
from mieux_desktop.ui.screens.people.presenter import PeoplePresenter
from mieux_desktop.ui.screens.portfolio.presenter import PortfolioPresenter
from mieux_desktop.ui.screens.report.document_page import DocumentPresenter
from mieux_desktop.ui.screens.report.presenter import ReportPresenter
from mieux_desktop.ui.screens.reports.presenter import ReportsPresenter
from mieux_desktop.ui.screens.sync.presenter import SyncPresenter
from mieux_desktop.ui.screens.today.presenter import TodayPresenter
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.page import Page

_MAKE_EVERY_MS = 150  # between two screens made ahead, so that no key waits for several


class Presenter(Protocol):
    """What every presenter offers to the window."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None: ...

    @property
    def screen(self) -> Page:
        """Its view."""

    def settle(self) -> None:
        """Hand everything typed to the store."""

    def commands(self) -> list[Command]:
        """Return what can be done in it by key."""


class MissionPart(Presenter, Protocol):
    """A presenter of one tab of a mission."""

    def open_mission(self, mission_id: bytes) -> None:
        """Show this mission."""


SCREENS: dict[str, type[Presenter]] = {
    "today": TodayPresenter,
    "missions": MissionsPresenter,
    "portfolio": PortfolioPresenter,
    "people": PeoplePresenter,
    "reports": ReportsPresenter,
    "sync": SyncPresenter,
}
PARTS: dict[str, type[MissionPart]] = {
    "overview": OverviewPresenter,
    "agenda": AgendaPresenter,
    "notes": NotesPresenter,
    "attendance": AttendancePresenter,
    "feedback": FeedbackPresenter,
    "evaluation": EvaluationPresenter,
    "report": ReportPresenter,
}

P = TypeVar("P", bound=Presenter)


class Presenters(QObject):
    """Makes each presenter once: when it is first wanted, or ahead while nothing is."""

    made = Signal(object)  # Presenter

    def __init__(
        self,
        desk: Desk,
        syncing: HubSyncing,
        collecting: Collecting,
        signing: PhoneSigning,
        make_screen: Callable[[str], Page],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._syncing, self._collecting, self._signing = syncing, collecting, signing
        self._make_screen = make_screen
        self._presenters: dict[type[Presenter], Presenter] = {}  # made so far
        self.ahead = QTimer(self, interval=_MAKE_EVERY_MS)
        self.ahead.timeout.connect(self._make_next)

    def of(self, kind: type[P]) -> P:
        """Return the one presenter of a kind; make it unless it was wanted before."""
        presenter = self._presenters.get(kind)
        if not isinstance(presenter, kind):
            presenter = self._presenters[kind] = self._make(kind)
            self.made.emit(presenter)
        return presenter

    def settle(self) -> None:
        """Hand everything typed in any screen to the store."""
        for presenter in self._presenters.values():
            presenter.settle()

    def have_unsaved(self) -> bool:
        """Tell whether words are still not on disk, as when the disk is full."""
        return any(
            presenter.has_unsaved()
            for presenter in self._presenters.values()
            if isinstance(presenter, NotesPresenter | ReportPresenter | DocumentPresenter)
        )

    def _make(self, kind: type[P]) -> P:
        if issubclass(kind, SyncPresenter):
            return kind(self._desk, self, self._syncing)
        if issubclass(kind, FeedbackPresenter | ActionFeedbackPresenter):
            return kind(self._desk, self, self._collecting)
        if issubclass(kind, AttendancePresenter):
            return kind(self._desk, self, self._signing)
        return kind(self._desk, self)

    def _make_next(self) -> None:
        """Make one more of what was not wanted yet, so that nobody waits for it later."""
        # The exchange first: its keys send and receive from any screen.
        others = (*SCREENS.values(), *PARTS.values(), DocumentPresenter)
        kinds: tuple[type[Presenter], ...] = (SyncPresenter, *others)
        missing = next((kind for kind in kinds if kind not in self._presenters), None)
        if missing is not None:
            self.of(missing)
        else:
            self.ahead.stop()
            for key in (*SCREENS, "document", "mission"):
                self._make_screen(key)
