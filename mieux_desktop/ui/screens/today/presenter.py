"""Today's presenter: reads what the current mission asks for, each minute and at each change."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.overview import Today, todays_work
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import not_saved, stops_saving
from mieux_desktop.ui.screens.today.screen import TodayScreen
from mieux_desktop.ui.shell.commands import Command

_MINUTE_MS = 60_000
_GATHER_MS = 100  # changes that come together are shown together


class TodayPresenter(QObject):
    """Keeps the Today screen true while it is visible."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.screen = TodayScreen(desk.language)
        self.screen.open_requested.connect(desk.open_requested)
        self.screen.shown.connect(self._reload)
        self.screen.show_saved(None)
        self._gather = QTimer(self.screen, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self._reload)
        self._minute = QTimer(self.screen, singleShot=True)
        self._minute.timeout.connect(self._reload)
        desk.records_changed.connect(self._follow)
        desk.saved.connect(self._show_saved)
        desk.problem.connect(self._show_problem)

    def settle(self) -> None:
        """Nothing is typed here."""

    def commands(self) -> list[Command]:
        """Return what can be done from Today by key."""
        card, page = self.screen.card, "today"
        return [
            Command(
                "today.attendance", self.tr("Attendance of this session"), "mission",
                card.open_attendance, ("Ctrl+Shift+A",), "A", "list-checks", page,
            ),
            Command(
                "today.feedback", self.tr("Feedback of this activity"), "mission",
                card.open_feedback, ("Ctrl+Shift+F",), "F", "qr-code", page,
            ),
            Command(
                "today.report", self.tr("Report of this mission"), "mission",
                card.open_report, ("Ctrl+Shift+R",), "R", "file-text", page,
            ),
        ]  # fmt: skip

    def _follow(self, _entities: frozenset[str]) -> None:
        if self.screen.isVisible():
            self._gather.start()

    def _reload(self) -> None:
        self._desk.read(todays_work, done=self._show, owner=self.screen)
        now = datetime.now().astimezone()
        self._minute.start(_MINUTE_MS - now.second * 1000 - now.microsecond // 1000)

    def _show(self, today: Today | None) -> None:
        if today is None:
            self.screen.show_no_mission(self._desk.store.now().astimezone().date())
        else:
            self.screen.show_today(today)
        if not self.screen.isVisible():
            self._minute.stop()

    def _show_saved(self) -> None:
        self.screen.show_saved(self._desk.store.now())

    def _show_problem(self, problem: Problem) -> None:
        if stops_saving(problem):
            self.screen.show_not_saved(not_saved(problem))
