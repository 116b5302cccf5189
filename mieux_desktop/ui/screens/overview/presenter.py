"""The overview's presenter: reads a mission's figures when shown and at each change."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from mieux_desktop.domain.evaluations import Recommendation
from mieux_desktop.operations.overview import MissionOverview, mission_overview
from mieux_desktop.operations.readiness import Line, confirm_code, readiness
from mieux_desktop.operations.recalled import recalled_advice
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.overview.screen import OverviewScreen
from mieux_desktop.ui.shell.commands import Command

_GATHER_MS = 100  # changes that come together are shown together
_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class _Read:
    overview: MissionOverview
    before: tuple[Line, ...] | None  # what is ready, before the first day
    recalled: tuple[Recommendation, ...]


class OverviewPresenter(QObject):
    """Keeps the overview of one mission true while it is visible."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._mission_id: bytes | None = None
        self.screen = OverviewScreen(desk.language)
        self.screen.open_requested.connect(desk.open_requested)
        self.screen.export_requested.connect(self._export)
        self.screen.readiness.confirm_requested.connect(self._confirm_code)
        self.screen.shown.connect(self._reload)
        self._gather = QTimer(self.screen, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self._reload)
        self._minute = QTimer(self.screen, interval=_MINUTE_MS)
        self._minute.timeout.connect(self._follow)
        self._minute.start()
        desk.records_changed.connect(self._follow)

    def open_mission(self, mission_id: bytes) -> None:
        """Show another mission."""
        self._mission_id = mission_id
        self.screen.open_mission(mission_id)
        if self.screen.isVisible():  # else it is read when shown
            self._reload()

    def settle(self) -> None:
        """Nothing is typed here."""

    def commands(self) -> list[Command]:
        """Return what can be done from the overview by key."""
        screen, page = self.screen, "overview"
        return [
            Command(
                "overview.attendance", self.tr("Attendance of the running session"), "mission",
                screen.open_attendance, ("Ctrl+Shift+A",), "A", "list-checks", page,
            ),
            Command(
                "overview.feedback", self.tr("Feedback of the activity"), "mission",
                screen.open_feedback, ("Ctrl+Shift+F",), "F", "qr-code", page,
            ),
            Command(
                "overview.report", self.tr("Report of the mission"), "mission",
                screen.open_report, ("Ctrl+Shift+R",), "R", "file-text", page,
            ),
            Command(
                "overview.follow_up", self.tr("Follow up earlier recommendations"), "mission",
                screen.open_follow_up, ("Ctrl+Shift+L",), icon="history", page=page,
            ),
            Command(
                "overview.export", self.tr("Export the report as PDF"), "file",
                self._export, ("Ctrl+E",), icon="file-down", page=page,
            ),
        ]  # fmt: skip

    def _follow(self, _entities: object = None) -> None:
        if self.screen.isVisible():
            self._gather.start()

    def _export(self) -> None:
        if self._mission_id is not None:
            self._desk.open_requested.emit("export-report", self._mission_id)

    def _reload(self) -> None:
        if self._mission_id is not None:
            self._desk.read(_read_all, self._mission_id, done=self._show, owner=self.screen)

    def _show(self, read: _Read) -> None:
        overview = read.overview
        if overview.facts.mission.id == self._mission_id:  # else another was opened meanwhile
            self.screen.show_overview(overview, read.before)
            self.screen.recalled.show_advice(read.recalled)

    def _confirm_code(self) -> None:
        if self._mission_id is not None:
            self._desk.write(
                confirm_code, self._mission_id, done=lambda _: self._reload(), owner=self.screen
            )


def _read_all(store: Store, mission_id: bytes) -> _Read:
    overview = mission_overview(store, mission_id, store.now())
    begun = overview.facts.day >= 1
    before = None if begun else readiness(store, mission_id)
    return _Read(overview, before, recalled_advice(store, mission_id))
