"""Reports of an action and of its activities, where these are shown."""

from PySide6.QtCore import QObject

from mieux_desktop.domain.mission_reports import DocumentKind
from mieux_desktop.operations.action_documents import DocumentState, documents_of_action
from mieux_desktop.operations.places import document_place
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.widgets.document_rows import DocumentsCard

_CONCERNS = frozenset({
    "report_section", "report_version", "report_decision", "report_reopening", "activity",
})  # fmt: skip


class ActionReports(QObject):
    """Keeps the cards of an action and of one of its activities true, and opens documents."""

    def __init__(
        self, desk: Desk, action: DocumentsCard, activity: DocumentsCard, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._action, self._activity = action, activity
        self._action_id: bytes | None = None
        self._activity_id: bytes | None = None
        self._found: list[DocumentState] = []
        for card in (action, activity):
            card.open_requested.connect(
                lambda about: desk.open_requested.emit(*document_place(*about))
            )
        desk.records_changed.connect(self._follow)

    def show_action(self, action_id: bytes) -> None:
        """Show the documents of an action."""
        self._action_id = action_id
        self._read()

    def show_activity(self, activity_id: bytes | None) -> None:
        """Show the documents of an activity of the action; a new one has none yet."""
        self._activity_id = activity_id
        self._show()

    def open_report(self) -> None:
        """Open the implementation report of the action."""
        if self._action_id is not None:
            place = document_place(DocumentKind.ACTION_REPORT, self._action_id)
            self._desk.open_requested.emit(*place)

    def _follow(self, entities: frozenset[str]) -> None:
        if entities & _CONCERNS and self._action_id is not None:
            self._read()

    def _read(self) -> None:
        action_id = self._action_id

        def show(found: list[DocumentState]) -> None:
            if action_id == self._action_id:
                self._found = found
                self._show()

        self._desk.read(
            documents_of_action, action_id, self._desk.language, done=show, owner=self._action
        )

    def _show(self) -> None:
        for card, id_ in ((self._action, self._action_id), (self._activity, self._activity_id)):
            shown = [found for found in self._found if found.about.subject_id == id_]
            card.show_documents(shown)
            card.setVisible(bool(shown))
