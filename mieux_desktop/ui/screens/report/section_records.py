"""Records that are edited below the text of a section: results, and what is followed up."""

from PySide6.QtCore import QObject, Signal

from mieux_desktop.domain.mission_reports import DocumentKind, SectionCode
from mieux_desktop.operations.documents import About
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.report.follow_up_editing import FollowUpEditing
from mieux_desktop.ui.screens.report.results_editing import ResultsEditing
from mieux_desktop.ui.screens.report.screen import ReportScreen

_FOLLOWED = frozenset({"follow_up", "recommendation"})
_RESULTS = frozenset({"achievement", "activity", "action", "report_version", "report_reopening"})


class SectionRecords(QObject):
    """Shows those of the section that is open; only what is looked at is read."""

    kept = Signal()  # something became durable: the pages can follow

    def __init__(self, desk: Desk, screen: ReportScreen) -> None:
        super().__init__(screen)
        text, advice = screen.text_pane, screen.advice_pane
        self._text = text
        self.results = ResultsEditing(desk, text.results, self)
        self.follow_up = FollowUpEditing(desk, text.follow_up, self)
        self.earlier = FollowUpEditing(desk, advice.follow_up, self)
        for editing in (self.results, self.follow_up, self.earlier):
            editing.kept.connect(self.kept)

    def show_section(self, about: About, code: SectionCode | None) -> None:
        """Show what belongs to a section of a document; None: no section is open."""
        results = code is SectionCode.EXPECTED or (
            code is SectionCode.RESULTS and about.kind is DocumentKind.MISSION_REPORT
        )
        followed = code is SectionCode.FOLLOW_UP
        advice = code is SectionCode.RECOMMENDATIONS
        self._text.results.setVisible(results)
        self._text.follow_up.setVisible(followed)
        self._text.set_compact(results or followed)
        self.results.show_report(about if results else None)
        self.follow_up.show_report(about if followed else None)
        self.earlier.show_report(about if advice else None)

    def follow(self, entities: frozenset[str]) -> None:
        """Read again what changed."""
        if entities & _RESULTS:
            self.results.reload()
        if entities & _FOLLOWED:
            self.follow_up.reload()
            self.earlier.reload()

    def settle(self) -> None:
        """Make everything typed durable and a change."""
        for editing in (self.results, self.follow_up, self.earlier):
            editing.settle()

    def has_unsaved(self) -> bool:
        """Tell whether the disk refused words that are not on it yet."""
        return any(e.has_unsaved() for e in (self.results, self.follow_up, self.earlier))
