"""The presenters of the sidebar's screens and of a mission's tabs, and what they offer."""

from typing import Protocol

from PySide6.QtCore import QObject

from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.agenda.presenter import AgendaPresenter
from mieux_desktop.ui.screens.attendance.presenter import AttendancePresenter
from mieux_desktop.ui.screens.evaluation.presenter import EvaluationPresenter
from mieux_desktop.ui.screens.feedback.presenter import FeedbackPresenter
from mieux_desktop.ui.screens.missions.presenter import MissionsPresenter
from mieux_desktop.ui.screens.notes.presenter import NotesPresenter
from mieux_desktop.ui.screens.overview.presenter import OverviewPresenter
from mieux_desktop.ui.screens.people.presenter import PeoplePresenter
from mieux_desktop.ui.screens.portfolio.presenter import PortfolioPresenter
from mieux_desktop.ui.screens.report.presenter import ReportPresenter
from mieux_desktop.ui.screens.reports.presenter import ReportsPresenter
from mieux_desktop.ui.screens.sync.presenter import SyncPresenter
from mieux_desktop.ui.screens.today.presenter import TodayPresenter
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.page import Page


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
