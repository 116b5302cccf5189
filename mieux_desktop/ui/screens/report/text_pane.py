"""The middle of the report: the text of a section above the facts of the records."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from mieux_desktop.domain.mission_reports import WRITTEN_SECTIONS, SectionCode
from mieux_desktop.operations.reports import SectionRow
from mieux_desktop.ui import theme
from mieux_desktop.ui.screens.report.facts import Fact
from mieux_desktop.ui.screens.report.facts_card import FactsCard
from mieux_desktop.ui.screens.report.follow_up_card import FollowUpArea
from mieux_desktop.ui.screens.report.models import section_title
from mieux_desktop.ui.screens.report.results_area import ResultsArea
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.markdown_edit import MarkdownEdit
from mieux_desktop.ui.widgets.page import scrolling
from mieux_desktop.ui.widgets.two_versions import TwoVersionsMark

QWIDGETSIZE_MAX = (1 << 24) - 1
_LONG = (*WRITTEN_SECTIONS, SectionCode.OBSERVATIONS)  # elsewhere the facts say the most


class TextPane(QWidget):
    """Shows one section; where nobody writes, the facts stand alone."""

    place_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", "heading", wrap=True)
        self.versions = TwoVersionsMark()
        self.cite = Button(self.tr("Cite"), "quote", small=True)
        self.cite.setToolTip(
            self.tr("Cite evidence in the text ({key})").format(key="Ctrl+Shift+C")
        )
        self.editor = MarkdownEdit(self.tr("Text of the section"))
        self.editor.setMinimumHeight(120)
        self._frame = Card()
        self._frame.fill(self.editor)
        self._frame.body.setContentsMargins(8, 6, 8, 6)
        self.facts = FactsCard()
        self.facts.place_requested.connect(self.place_requested)
        self.results = ResultsArea()
        self.follow_up = FollowUpArea()
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for area in (self.results, self.follow_up):
            column.addWidget(area)
            area.hide()
        column.addWidget(self.facts)
        column.addStretch(1)
        self._below = scrolling(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.title, 1)
        top.addWidget(self.versions)
        top.addWidget(self.cite)
        layout.addLayout(top)
        layout.addWidget(self._frame)
        layout.addWidget(self._below)
        self._layout = layout

    def show_section(self, row: SectionRow, writable: bool) -> None:
        """Show which section this is; its text comes by `editor.set_text`."""
        self.title.setText(section_title(row))
        self._frame.setVisible(writable)
        self.cite.setVisible(writable)
        long = row.code in _LONG
        self._layout.setStretchFactor(self._frame, 3 if long else 1)
        self._layout.setStretchFactor(self._below, 2 if long else 3)
        self.editor.setAccessibleName(section_title(row))
        self.editor.setPlaceholderText(_placeholder(row.code))
        self.facts.show_hint("" if row.title else _hint(row.code))

    def set_compact(self, compact: bool) -> None:
        """Leave the room to what is edited below the text, or to the text."""
        self.editor.setMinimumHeight(64 if compact else 120)
        self._frame.setMaximumHeight(120 if compact else QWIDGETSIZE_MAX)

    def show_facts(self, facts: Sequence[Fact] | None) -> None:
        """Show what the records say about the section; None: it is not known yet."""
        self.facts.setVisible(facts is not None)
        if facts is not None:
            self.facts.show_facts(facts)

    def mark_lines(self, lines: Collection[int]) -> None:
        """Mark the paragraphs that somebody commented on."""
        marks = []
        for line in lines:
            mark = QTextEdit.ExtraSelection()
            mark.format.setBackground(theme.colour("selection"))
            mark.cursor = QTextCursor(self.editor.document().findBlockByNumber(line))
            mark.cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            marks.append(mark)
        self.editor.setExtraSelections(marks)

    def show_line(self, line: int) -> None:
        """Put the cursor into a paragraph."""
        self.editor.setTextCursor(QTextCursor(self.editor.document().findBlockByNumber(line)))
        self.editor.ensureCursorVisible()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the keyboard into the text."""
        if self._frame.isVisible():
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._below.setFocus(Qt.FocusReason.OtherFocusReason)


def _placeholder(code: SectionCode) -> str:
    translate = QCoreApplication.translate
    if code is SectionCode.SUMMARY:
        return translate("ReportText", "What was reached, in a few sentences first.")
    if code is SectionCode.CONTEXT:
        return translate("ReportText", "Who asked for what, and the team’s task.")
    if code is SectionCode.NEXT_STEPS:
        return translate("ReportText", "Who does what, by when.")
    if code is SectionCode.OBSERVATIONS:
        return translate("ReportText", "Until you write this, the notes are listed.")
    if code is SectionCode.DECISION:
        return translate("ReportText", "Go on, change or stop, and why.")
    if code is SectionCode.CONCLUSIONS:
        return translate("ReportText", "What follows from the answers.")
    return translate("ReportText", "An introduction, if the facts need one.")


def _hint(code: SectionCode) -> str:
    translate = QCoreApplication.translate
    if code is SectionCode.RISKS:
        return translate(
            "ReportText",
            "In a note on a risk, a line that begins with “Done:” tells what was done about it.",
        )
    if code is SectionCode.NEXT_STEPS:
        return translate("ReportText", "To dos that are open; the people they name are to do them.")
    return ""
