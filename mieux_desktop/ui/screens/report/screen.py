"""The report of a mission: its sections, the text of one, and the real pages beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mieux_desktop.domain.mission_reports import SectionCode
from mieux_desktop.operations.reports import REPORT_LANGUAGES, SectionRow
from mieux_desktop.ui.screens.report.advice_pane import AdvicePane
from mieux_desktop.ui.screens.report.models import SectionModel
from mieux_desktop.ui.screens.report.text_pane import TextPane
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.labels import ElidedLabel, Label, Rule
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import Page
from mieux_desktop.ui.widgets.rows import Index, RowDelegate, RowList
from mieux_desktop.ui.widgets.states import BusyState

_ROW = 45  # two lines, closer than elsewhere: all sections are seen at once


class ReportScreen(Page):
    """Shows rows, a section and pages; says what the writer wants."""

    section_chosen = Signal(object)  # SectionCode
    language_chosen = Signal(str)
    export_requested = Signal()
    cancel_requested = Signal()
    visibility_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.model = SectionModel()
        self.language = ComboBox(self.tr("Language of the report"), caption=self.tr("Language"))
        names = {"en": self.tr("English"), "fr": self.tr("French")}
        self.language.set_items([(names[code], code) for code in REPORT_LANGUAGES], "en")
        self.language.activated.connect(
            lambda _: self.language_chosen.emit(self.language.currentData())
        )
        self.export = Button(self.tr("Export PDF"), "file-down", "primary", key="Ctrl+E")
        self.export.clicked.connect(self.export_requested)
        self.header_buttons = (self.language, self.export)
        self.text_pane = TextPane()
        self.advice_pane = AdvicePane()
        self._middle = QStackedWidget()
        self._middle.addWidget(self.text_pane)
        self._middle.addWidget(self.advice_pane)
        self._middle.setMinimumWidth(320)
        self._splitter = QSplitter()
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._rail())
        self._splitter.addWidget(self._middle)
        self._waiting = QWidget()  # until the pages are wanted
        self._splitter.addWidget(self._waiting)
        self._notice: Notice | None = None
        self._above = QVBoxLayout()
        self._above.setContentsMargins(24, 0, 24, 0)
        self.busy = BusyState(
            self.tr("Exporting the mission report"), self.tr("You can go on working.")
        )
        self.busy.hide()
        self.busy.cancel_requested.connect(self.cancel_requested)
        self._above.addWidget(self.busy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._above)
        layout.addWidget(self._splitter, 1)
        self.set_keys(
            ("Ctrl+↓", self.tr("next section")),
            ("Ctrl+M", self.tr("next missing part")),
            ("Ctrl+E", self.tr("export")),
        )

    def set_page_pane(self, pane: QWidget) -> None:
        """Put the pages into their place."""
        self._splitter.replaceWidget(2, pane)
        self._waiting.deleteLater()
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setStretchFactor(2, 1)
        self._splitter.setSizes([232, 412, 428])

    def show_rows(self, rows: Sequence[SectionRow]) -> None:
        """Show the sections and how many of them want something."""
        self.model.show_rows(rows)
        missing = sum(not row.complete for row in rows)
        self._missing.setText(
            self.tr("%n to complete", "", missing) if missing else self.tr("Complete")
        )

    def current_row(self) -> SectionRow | None:
        """Return the section shown."""
        index = self.sections.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def show_section(self, code: SectionCode) -> None:
        """Choose a section in the list, as if clicked."""
        place = self.model.place_of(code)
        if place >= 0:
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.sections.selectionModel().setCurrentIndex(self.model.index(place), select)

    def show_pane(self, row: SectionRow, writable: bool) -> None:
        """Show the editor that fits a section."""
        advice = row.code is SectionCode.RECOMMENDATIONS
        if advice:
            self.advice_pane.show_section(row)
        else:
            self.text_pane.show_section(row, writable)
        self._middle.setCurrentWidget(self.advice_pane if advice else self.text_pane)

    def step(self, by: int) -> None:
        """Go to the next or the previous section."""
        row = self.sections.currentIndex().row() + by
        if 0 <= row < len(self.model.rows):
            self.show_section(self.model.rows[row].code)
            self.focus_text()

    def go_to_missing(self) -> None:
        """Go to the next section that wants something, from the start again after the last."""
        rows = list(self.model.rows)
        here = self.sections.currentIndex().row()
        for row in (*rows[here + 1 :], *rows[: here + 1]):
            if not row.complete:
                self.show_section(row.code)
                self.focus_text()
                return

    def focus_text(self) -> None:
        """Put the keyboard where this section is written."""
        pane = self._middle.currentWidget()
        if isinstance(pane, TextPane | AdvicePane):
            pane.focus_first()

    def focus_first(self) -> None:
        self.sections.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_notice(self, notice: Notice | None) -> None:
        """Show a notice in place of the one before, or none."""
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
        self._notice = notice
        if notice is not None:
            self._above.insertWidget(0, notice)
            self._above.setContentsMargins(24, 12, 24, 12)
            notice.closed.connect(lambda: self.show_notice(None))
        else:
            self._above.setContentsMargins(24, 0, 24, 0)

    def notice(self) -> Notice | None:
        """Return the notice shown."""
        return self._notice

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the export has come."""
        words = self.tr("page {done} of {total}").format(done=done, total=total)
        self.busy.set_progress(done, total, words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.visibility_changed.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.visibility_changed.emit(False)

    def _rail(self) -> QWidget:
        rail = QWidget()
        rail.setMinimumWidth(180)
        self._missing = ElidedLabel("", "body", "secondary")
        self._missing.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.addWidget(Label(self.tr("Sections"), "heading"))
        head.addWidget(self._missing, 1)
        self.sections = RowList(self.tr("Sections of the report"), two_lines=True)
        self.sections.setItemDelegate(_SectionDelegate(self.sections, two_lines=True))
        self.sections.setModel(self.model)
        self.sections.selectionModel().currentChanged.connect(self._choose)
        self.sections.opened.connect(lambda _: self.focus_text())
        layout = QVBoxLayout(rail)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(Rule())
        layout.addWidget(self.sections, 1)
        return rail

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.section_chosen.emit(self.model.rows[index.row()].code)


class _SectionDelegate(RowDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, _ROW)
