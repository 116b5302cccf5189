"""Keeps true what people said beside the text, while somebody looks at it."""

from PySide6.QtCore import QObject

from mieux_desktop.operations.action_documents import feedback_beside
from mieux_desktop.operations.documents import About
from mieux_desktop.reports.facts import Results
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.report.screen import ReportScreen
from mieux_desktop.ui.screens.report.side_pane import Side


class FeedbackReading(QObject):
    """Reads the results when their tab is shown, in the language of the reader."""

    def __init__(self, desk: Desk, screen: ReportScreen) -> None:
        super().__init__(screen)
        self._desk = desk
        self._side = screen.side
        self._about: About | None = None
        self._side.tabs.currentChanged.connect(lambda _: self._read())
        desk.records_changed.connect(self._follow)

    def show_report(self, about: About) -> None:
        """Follow another report."""
        self._about = about
        self._side.feedback.show_results(None)
        self._read()

    def toggle(self) -> None:
        """Turn to the feedback, and back to the pages."""
        side = self._side
        if side.tabs.isHidden():
            return  # a working paper
        there = side.tabs.currentIndex() == Side.FEEDBACK
        side.show_side(Side.PAGES if there else Side.FEEDBACK)
        if not there:
            side.feedback.focus_first()

    def _follow(self, entities: frozenset[str]) -> None:
        if entities & {"collection", "response"}:
            self._read()

    def _read(self) -> None:
        about = self._about
        if about is None or self._side.tabs.currentIndex() != Side.FEEDBACK:
            return

        def show(results: Results | None) -> None:
            if about == self._about:
                self._side.feedback.show_results(results)

        self._desk.read(feedback_beside, about, self._desk.language, done=show, owner=self)
