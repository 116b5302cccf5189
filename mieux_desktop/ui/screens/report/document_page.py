"""A document of an activity or an action on a page of its own, outside any mission."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from mieux_desktop.operations.action_documents import DocumentHeading, read_heading
from mieux_desktop.operations.documents import About
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.report.keys import report_commands
from mieux_desktop.ui.screens.report.presenter import ReportPresenter
from mieux_desktop.ui.screens.report.screen import ReportScreen
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.page import Page, Screen
from mieux_desktop.ui.widgets.page_stack import back_link


class DocumentPage(Screen):
    """The screen of a report under a header that says of which action and activity it is."""

    back_requested = Signal()

    def __init__(self, report: ReportScreen) -> None:
        super().__init__(flush=True)
        self.report = report
        self.back = back_link(self, self.tr("Back"))
        self.back.clicked.connect(self.back_requested)
        self.body.addWidget(report)
        self.header.set_buttons(*report.header_buttons)
        report.keys_changed.connect(self.keys_changed)

    def show_heading(self, heading: DocumentHeading) -> None:
        """Say what the document is about."""
        title = heading.action_name
        if heading.number:
            words = self.tr("{action}, activity {number}")
            title = words.format(action=heading.action_name, number=heading.number)
        self.header.title.setText(title)
        self.header.title.updateGeometry()
        self.header.subtitle.setText(" · ".join(filter(None, (heading.document, heading.title))))

    def shown_pages(self) -> Sequence[Page]:
        return (self, *self.report.shown_pages())

    def focus_first(self) -> None:
        self.report.focus_first()


class DocumentPresenter(QObject):
    """Opens a document on its page; what is done there is what a report's presenter does."""

    back_requested = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.about: About | None = None
        self.report = ReportPresenter(desk, self)
        self.screen = DocumentPage(self.report.screen)
        self.screen.back_requested.connect(self.back_requested)
        self.report.screen.document_chosen.connect(self._choose)
        desk.records_changed.connect(self._follow)

    def open(self, about: About, section: str = "") -> None:
        """Show a document of an activity or an action, at a section if one is named."""
        self._choose(about)
        self.report.open_apart(about, section)

    def settle(self) -> None:
        """Make everything typed durable and a change."""
        self.report.settle()

    def has_unsaved(self) -> bool:
        """Tell whether words are still not on disk, as when the disk is full."""
        return self.report.has_unsaved()

    def commands(self) -> list[Command]:
        """Return what can be done in the document by key."""
        back = Command(
            "document.back", self.tr("Back to where the document was opened"), "go",
            self.back_requested.emit, ("Alt+Left",), icon="arrow-left", page="document",
        )  # fmt: skip
        return [*report_commands(self.report, "document"), back]

    def _choose(self, about: About) -> None:
        self.about = about
        self._read()

    def _follow(self, entities: frozenset[str]) -> None:
        if self.about is not None and entities & {"action", "activity"}:
            self._read()

    def _read(self) -> None:
        about = self.about

        def show(heading: DocumentHeading) -> None:
            if about == self.about:
                self.screen.show_heading(heading)

        self._desk.read(read_heading, about, self._desk.language, done=show, owner=self.screen)
