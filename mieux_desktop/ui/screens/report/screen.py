"""The report of a mission: its sections, the text of one, and the real pages beside it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSplitter,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mieux_desktop.domain.mission_reports import SectionCode
from mieux_desktop.operations.document_files import Format
from mieux_desktop.operations.document_rows import DocumentChoice
from mieux_desktop.operations.documents import About
from mieux_desktop.operations.report_life import LifeView
from mieux_desktop.operations.reports import REPORT_LANGUAGES, SectionRow
from mieux_desktop.ui import theme
from mieux_desktop.ui.screens.report.advice_pane import AdvicePane
from mieux_desktop.ui.screens.report.life_bar import LifeBar
from mieux_desktop.ui.screens.report.models import SectionModel
from mieux_desktop.ui.screens.report.side_pane import SidePane
from mieux_desktop.ui.screens.report.text_pane import TextPane
from mieux_desktop.ui.screens.report.versions_pane import ComparisonPage
from mieux_desktop.ui.widgets.buttons import Button, IconButton
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.labels import ElidedLabel, Label, Rule
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import Page
from mieux_desktop.ui.widgets.rows import Index, RowDelegate, RowList
from mieux_desktop.ui.widgets.states import BusyState

_WIDTH_FOR_WORDS = 880  # narrower, the header has no room for all words and keys of its buttons
_ROW = 45  # two lines, closer than elsewhere: all sections are seen at once


class ReportScreen(Page):
    """Shows rows, a section and pages; says what the writer wants."""

    section_chosen = Signal(object)  # SectionCode
    language_chosen = Signal(str)
    document_chosen = Signal(object)  # About
    submit_requested = Signal()
    export_requested = Signal()
    form_requested = Signal(object)  # Format
    cancel_requested = Signal()
    visibility_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.model = SectionModel()
        self.language = ComboBox(self.tr("Language of the report"), caption=self.tr("Language"))
        names = {
            "en": self.tr("English"),
            "fr": self.tr("French"),
            "es": self.tr("Spanish"),
            "pt": self.tr("Portuguese"),
            "ar": self.tr("Arabic"),
            "ru": self.tr("Russian"),
        }
        self.language.set_items([(names[code], code) for code in REPORT_LANGUAGES], "en")
        self.language.activated.connect(
            lambda _: self.language_chosen.emit(self.language.currentData())
        )
        self.export = Button(self.tr("Export PDF"), "file-down", "primary", key="Ctrl+E")
        self.export.clicked.connect(self.export_requested)
        self.submit = Button(self.tr("Submit"), "send")
        self.submit.setAccessibleName(self.tr("Submit"))
        self.submit.setToolTip(self.tr("Submit ({key})").format(key="Ctrl+Shift+U"))
        self.submit.clicked.connect(self.submit_requested)
        self.more = IconButton("ellipsis", self.tr("Other kinds of file"), small=False)
        self.more.setProperty("role", "normal")
        self.more.clicked.connect(self._offer_forms)
        self.header_buttons = (self.language, self.submit, self.more, self.export)
        self.document = ComboBox(self.tr("Document"))
        self.document.activated.connect(
            lambda _: self.document_chosen.emit(self.document.currentData())
        )
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
        self.side = SidePane()
        self._splitter.addWidget(self.side)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setStretchFactor(2, 1)
        self._splitter.setSizes([232, 412, 428])
        self.life_bar = LifeBar()
        self.life_bar.leads.connect(
            lambda leads: theme.set_property(self.export, "role", "normal" if leads else "primary")
        )
        self.comparison = ComparisonPage()
        self.comparison.closed.connect(lambda: self.show_comparison(False))
        self._whole = QStackedWidget()
        self._whole.addWidget(self._splitter)
        self._whole.addWidget(self.comparison)
        self._notice: Notice | None = None
        self._above = QVBoxLayout()
        self._above.setContentsMargins(24, 0, 24, 0)
        self.busy = BusyState(self.tr("Exporting the document"), self.tr("You can go on working."))
        self.busy.hide()
        self.busy.cancel_requested.connect(self.cancel_requested)
        self._above.addWidget(self.busy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._above)
        layout.addWidget(self.life_bar)
        layout.addWidget(self._whole, 1)
        self.set_keys(
            ("Ctrl+↓", self.tr("next section")),
            ("Ctrl+M", self.tr("next missing part")),
            ("Ctrl+E", self.tr("export")),
        )

    def set_page_pane(self, pane: QWidget) -> None:
        """Put the pages into their place."""
        self.side.set_pages(pane)

    def show_documents(self, choices: Sequence[DocumentChoice], about: About) -> None:
        """Offer the documents around the mission; the one shown is chosen."""
        several = len({choice.about.subject_id for choice in choices if choice.number}) > 1
        items: list[tuple[str, object]] = []
        for choice in choices:
            words = self.tr("{document}, activity {number}")
            told = words.format(document=choice.title, number=choice.number)
            items.append((told if choice.number and several else choice.title, choice.about))
        self.document.set_items(items, about)

    def show_life(self, view: LifeView, me: bytes) -> None:
        """Show how far the report has come, its comments and its versions."""
        self.life_bar.show_life(view)
        self.side.show_life(view, me)
        self.submit.setEnabled(view.may_submit and not view.life.is_frozen)
        frozen = view.life.is_frozen
        note = self.tr("Submitted: the text can be read, not changed") if frozen else ""
        self.set_key_note(note)

    def show_comparison(self, shown: bool) -> None:
        """Show two versions in place of the report, or the report again."""
        self._whole.setCurrentIndex(int(shown))

    def commented_sections(self) -> set[SectionCode]:
        """Return the sections in which people write, and can comment."""
        return {row.code for row in self.model.rows if row.writable}

    def paragraph(self) -> str:
        """Return the paragraph under the cursor, nothing where none is."""
        shown = self._middle.currentWidget()
        editor = self.text_pane.editor if shown is self.text_pane else self.advice_pane.editor
        return editor.textCursor().block().text()

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

    def choose_document(self) -> None:
        """Open the list of documents."""
        self.document.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.document.showPopup()

    def show_pane(self, row: SectionRow) -> None:
        """Show the editor that fits a section."""
        advice = row.code is SectionCode.RECOMMENDATIONS
        if advice:
            self.advice_pane.show_section(row)
        else:
            self.text_pane.show_section(row, row.writable)
        self._middle.setCurrentWidget(self.advice_pane if advice else self.text_pane)

    def step(self, by: int) -> None:
        """Go to the next or the previous section."""
        row = self.sections.currentIndex().row() + by
        if 0 <= row < len(self.model.rows):
            self.show_section(self.model.rows[row].code)
            self.focus_text()

    def go_to_missing(self, *, first: bool = False) -> None:
        """Go to the next section that wants something, from the start again after the last."""
        rows = list(self.model.rows)
        here = -1 if first else self.sections.currentIndex().row()
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _WIDTH_FOR_WORDS
        self.submit.setText(self.tr("Submit") if wide else "")
        self.submit.updateGeometry()
        self.export.set_key("Ctrl+E" if wide else "")  # the line at the foot tells it too

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
        chooser = QHBoxLayout()
        chooser.setContentsMargins(12, 10, 12, 0)
        chooser.addWidget(self.document)
        layout = QVBoxLayout(rail)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(chooser)
        layout.addLayout(head)
        layout.addWidget(Rule())
        layout.addWidget(self.sections, 1)
        return rail

    def _offer_forms(self) -> None:
        menu = QMenu(self)
        for form, words in (
            (Format.DOCX, self.tr("Export as a Word document")),
            (Format.XLSX, self.tr("Export the tables as an Excel workbook")),
        ):
            menu.addAction(words, partial(self.form_requested.emit, form))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.section_chosen.emit(self.model.rows[index.row()].code)


class _SectionDelegate(RowDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, _ROW)
