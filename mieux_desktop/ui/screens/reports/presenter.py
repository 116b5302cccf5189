"""Reports presenter: reads the list while it is visible and opens a mission's report."""

from datetime import date

from PySide6.QtCore import QObject, QTimer

from mieux_desktop.operations.action_documents import ActionDocuments, list_action_documents
from mieux_desktop.operations.places import document_place
from mieux_desktop.operations.reports import ReportRow, list_reports
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.reports.models import ActionReportsModel, ReportListModel
from mieux_desktop.ui.screens.reports.screen import ReportsScreen
from mieux_desktop.ui.shell.commands import Command

_GATHER_MS = 100  # changes that come together are shown together
_SHOWN = frozenset({
    "mission", "report_section", "action", "activity", "report_version", "report_decision",
    "report_reopening",
})  # fmt: skip


class ReportsPresenter(QObject):
    """Keeps the list of reports true while it is visible."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = ReportListModel(self)
        self._actions = ActionReportsModel(self)
        self.screen = ReportsScreen(self._model, self._actions)
        self.screen.document_requested.connect(
            lambda about: desk.open_requested.emit(*document_place(*about))
        )
        self.screen.portfolio_requested.connect(lambda: desk.open_requested.emit("portfolio", None))
        self.screen.open_requested.connect(lambda id_: desk.open_requested.emit("report", id_))
        self.screen.plan_requested.connect(lambda: desk.open_requested.emit("new-mission", None))
        self.screen.shown.connect(self._reload)
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self._reload)
        desk.records_changed.connect(self._follow)

    def settle(self) -> None:
        """Nothing is typed here."""

    def commands(self) -> list[Command]:
        """Return nothing: the list has its own keys."""
        return []

    def _follow(self, entities: frozenset[str]) -> None:
        if self.screen.isVisible() and entities & _SHOWN:
            self._gather.start()

    def _reload(self) -> None:
        today = self._desk.store.now().astimezone().date()
        self._desk.read(_read, self._desk.language, today, done=self._show, owner=self)

    def _show(self, found: tuple[list[ReportRow], list[ActionDocuments]]) -> None:
        reports, actions = found
        self.screen.keep_selection()
        self._model.set_reports(reports)
        self._actions.set_actions(actions)
        subtitle = self.tr("%n mission(s)", "", len(reports)) if reports else ""
        self.screen.show_total(len(reports), subtitle)


def _read(
    store: Store, language: str, today: date
) -> tuple[list[ReportRow], list[ActionDocuments]]:
    return list_reports(store, language, today), list_action_documents(store, language)
