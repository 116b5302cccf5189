"""The report's presenter: joins its list, editors, pages and export to the store."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from mieux_desktop.domain.mission_reports import DocumentKind, SectionCode, section_id
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.action_documents import documents_around, find_place_of
from mieux_desktop.operations.conflicts import conflicts_of
from mieux_desktop.operations.document_files import DocumentFile, Format
from mieux_desktop.operations.document_rows import DocumentChoice, section_rows
from mieux_desktop.operations.documents import About
from mieux_desktop.operations.report_life import LifeView
from mieux_desktop.operations.reports import REPORT_LANGUAGES, SectionRow
from mieux_desktop.reports.content import Document
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.report.advice_editing import AdviceEditing
from mieux_desktop.ui.screens.report.exporting import Exporting
from mieux_desktop.ui.screens.report.facts import facts_of
from mieux_desktop.ui.screens.report.feedback_reading import FeedbackReading
from mieux_desktop.ui.screens.report.keys import advice_commands, report_commands
from mieux_desktop.ui.screens.report.life_steps import LIFE_ENTITIES, LifeSteps
from mieux_desktop.ui.screens.report.preview import PreviewMaker
from mieux_desktop.ui.screens.report.screen import ReportScreen
from mieux_desktop.ui.screens.report.section_records import SectionRecords
from mieux_desktop.ui.screens.report.section_writing import SectionWriting
from mieux_desktop.ui.screens.report.side_pane import Side
from mieux_desktop.ui.shell.commands import Command

if TYPE_CHECKING:
    from mieux_desktop.ui.screens.report.page_pane import PagePane

_LONG_NOTES = 2_000  # more make pages that take seconds
_GATHER_MS = 100  # changes that come together are shown together


class ReportPresenter(QObject):
    """Keeps the report of one mission true; its pages follow the words within a second."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._about = About(DocumentKind.MISSION_REPORT, b"")
        self._opened = self._about  # what the page was opened with: others are offered beside it
        self._language = desk.language if desk.language in REPORT_LANGUAGES else "en"
        self._content: Document | None = None
        self._section: SectionCode | None = None
        self._wanted: SectionCode | None = None  # asked for before the report was read
        self._shown: tuple[About, str] | None = None  # the report whose pages are being made
        self._stale = False  # the records changed while nobody looked
        self._as_submitted = False  # the language is to be that of what was submitted
        self._pages: PagePane | None = None
        self.screen = ReportScreen()
        self.screen.language.setCurrentIndex(self.screen.language.findData(self._language))
        # The screen owns what works for it: nothing is delivered to a screen that is gone.
        self.writing = SectionWriting(desk, self.screen)
        self.writing.watch(self.screen.text_pane.editor)
        self.writing.watch(self.screen.advice_pane.editor)
        self.advice = AdviceEditing(desk, self.screen.advice_pane, self.screen)
        self.preview = PreviewMaker(desk, self.screen)
        self.exporting = Exporting(desk, self.screen)
        self.life = LifeSteps(desk, self.screen)
        self.feedback = FeedbackReading(desk, self.screen)
        self.records = SectionRecords(desk, self.screen)
        self._gather = QTimer(self.screen, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self._reload)
        self._connect()

    def open_mission(self, mission_id: bytes) -> None:
        """Show the report of a mission, at its first section that wants something."""
        if mission_id == self._opened.subject_id:
            self._reload()
            return
        self.settle()
        self.advice.open_mission(mission_id)
        self.open_apart(About(DocumentKind.MISSION_REPORT, mission_id))

    def open_apart(self, about: About, section: str = "") -> None:
        """Show a document with those that belong to it."""
        self._opened = about
        self.open_document(about, section)

    def open_document(self, about: About, section: str = "") -> None:
        """Show one of the documents offered, at a section, else at the first to be written."""
        self.settle()
        self.writing.close()
        self._about = about
        self._as_submitted = True
        self._section = None
        self._wanted = SectionCode(section) if section else self._wanted
        self._content = None
        self._stale = False
        self.screen.show_notice(None)
        if self._pages is not None:
            self._pages.forget()
        self.screen.text_pane.show_facts(None)
        self.records.show_section(about, None)
        self._read_documents()
        self.feedback.show_report(about)
        self.life.show_report(about, self._language)
        self._read_rows()

    def open_section(self, code: SectionCode) -> None:
        """Show one section, as soon as the report was read."""
        self._wanted = code if self._section is None else None
        self.screen.show_section(code)

    def show_wanted(self, wanted: str) -> None:
        """Show a section of the mission's report by its code, its comments, or what is missing."""
        if self._about.kind is not DocumentKind.MISSION_REPORT:
            self.open_document(About(DocumentKind.MISSION_REPORT, self._opened.subject_id))
        if wanted == "comments":
            self.screen.side.show_side(Side.COMMENTS)
        elif wanted == "missing":
            if self._section is not None:  # else the report opens there
                self.screen.go_to_missing(first=True)
        elif wanted == SectionCode.FOLLOW_UP:  # in this report, among the recommendations
            self.open_section(SectionCode.RECOMMENDATIONS)
            self.records.earlier.reveal()
        elif wanted in list(SectionCode):
            self.open_section(SectionCode(wanted))

    def choose_language(self, language: str) -> None:
        """Write and show the report in another language."""
        if language == self._language:
            return
        self.settle()
        self._language = language
        self.screen.language.setCurrentIndex(self.screen.language.findData(language))
        self._open_text()
        self.life.show_report(self._about, language)
        self._read_rows()

    def export(self, form: Format = Format.PDF) -> None:
        """Export into the folder used last; the first time ever, ask where."""
        self.settle()
        self.exporting.export((self._about, self._language, form), self.screen.window())

    def export_to(self, path: Path) -> None:
        """Export to a file without asking where."""
        self.settle()
        form = next((form for form in Format if path.suffix == f".{form}"), Format.PDF)
        self.exporting.export_to((self._about, self._language, form), path)

    def settle(self) -> None:
        """Make everything typed durable and a change."""
        self.writing.settle()
        self.advice.settle()
        self.records.settle()
        self.life.settle()

    def has_unsaved(self) -> bool:
        """Tell whether words are still not on disk, as when the disk is full."""
        parts = (self.writing, self.advice, self.records)
        return any(part.has_unsaved() for part in parts)

    def commands(self) -> list[Command]:
        """Return what can be done in the report by key."""
        return [*report_commands(self, "report"), *advice_commands(self, "report")]

    def _connect(self) -> None:
        screen = self.screen
        screen.section_chosen.connect(self._show_section)
        screen.language_chosen.connect(self.choose_language)
        screen.document_chosen.connect(self.open_document)
        screen.submit_requested.connect(self.submit)
        screen.export_requested.connect(self.export)
        screen.form_requested.connect(self.export)
        self.writing.shown.connect(self.life.text_shown)
        self.life.known.connect(self._follow_life)
        self.life.record_wanted.connect(self.advice.reveal)
        self.advice.comment_requested.connect(self.life.comment_on)
        self.advice.comments_requested.connect(lambda: screen.side.show_side(Side.COMMENTS))
        screen.text_pane.cite.clicked.connect(self.cite)
        screen.cancel_requested.connect(self.exporting.cancel)
        screen.visibility_changed.connect(self._follow_visibility)
        screen.text_pane.versions.clicked.connect(self._open_conflict)
        for pane in (screen.text_pane, screen.advice_pane):
            pane.place_requested.connect(self._go_to)
        for kept in (self.writing.kept, self.advice.kept, self.records.kept):
            kept.connect(self.preview.ask)
            kept.connect(self._gather.start)
        self.preview.made.connect(self._show_pages)
        self.preview.started.connect(self._show_making)
        self.preview.waiting.connect(self._show_waiting)
        self.preview.failed.connect(self._show_failure)
        screen.side.feedback.results_requested.connect(lambda: self._go_to("feedback"))
        exporting = self.exporting
        exporting.started.connect(screen.busy.start)
        exporting.progressed.connect(screen.show_progress)
        exporting.ended.connect(screen.busy.stop)
        exporting.noticed.connect(screen.show_notice)
        exporting.exported.connect(lambda _: self.preview.ask())
        self._desk.records_changed.connect(self._follow)

    def _follow(self, entities: frozenset[str]) -> None:
        if not self._about.subject_id:
            return
        self.preview.ask()
        if "report_section" in entities:
            self.writing.reload()
            self._look_for_conflict()
        self.records.follow(entities)
        if entities & LIFE_ENTITIES:
            self.life.reload()
        self._stale = True
        if self.screen.isVisible():
            self._gather.start()

    def _follow_visibility(self, visible: bool) -> None:
        if visible and self._pages is None:
            self._make_pages()
        self.preview.set_visible(visible)
        if visible and self._about.subject_id and self._stale:
            self._reload()
        elif not visible:
            self.settle()

    def _make_pages(self) -> None:
        # QtPdf loads here, when pages are looked at for the first time: no start waits for it.
        from mieux_desktop.ui.screens.report.page_pane import PagePane

        self._pages = PagePane()
        self.screen.set_page_pane(self._pages)
        row = self.screen.current_row()
        if row is not None:
            self._pages.show_section(row)

    def _reload(self) -> None:
        self._stale = False
        self._read_rows()
        self.advice.reload()

    def _read_rows(self) -> None:
        about, language = self._about, self._language

        def show(rows: list[SectionRow]) -> None:
            if (about, language) == (self._about, self._language):
                self._show_rows(rows)

        shown_in = self._desk.language
        self._desk.read(section_rows, about, language, shown_in, done=show, owner=self.screen)

    def _read_documents(self) -> None:
        opened = self._opened

        def show(choices: list[DocumentChoice]) -> None:
            if opened == self._opened:
                self.screen.show_documents(choices, self._about)

        self._desk.read(documents_around, opened, self._desk.language, done=show, owner=self.screen)

    def cite(self) -> None:
        """Choose evidence that the text is to cite where the cursor is."""
        pane = self.screen.text_pane
        if pane.cite.isVisible() and pane.cite.isEnabled():
            self.writing.cite(pane.cite)

    def show_feedback(self) -> None:
        """Turn to what people said, and back to the pages."""
        self.feedback.toggle()

    def submit(self) -> None:
        self.writing.settle()
        self.advice.settle()
        self.records.settle()
        self.life.submit()

    def _follow_life(self, view: LifeView) -> None:
        """Let texts only be read while the report stands as it was submitted, in its language."""
        version, fits = view.life.shown, self._as_submitted
        self._as_submitted = False
        if fits and version is not None and version.language in REPORT_LANGUAGES:
            self.choose_language(version.language)
        self.writing.set_frozen(view.life.is_frozen)
        self.screen.advice_pane.set_frozen(view.life.is_frozen)
        self.screen.text_pane.cite.setEnabled(not view.life.is_frozen)
        self.advice.show_comments(view.comments)

    def _show_rows(self, rows: list[SectionRow]) -> None:
        self.screen.show_rows(rows)
        if self._shown != (self._about, self._language):
            self._shown = (self._about, self._language)
            notes = sum(row.count for row in rows if row.code is SectionCode.OBSERVATIONS)
            self.preview.show_report(*self._shown, long=notes > _LONG_NOTES)
        if self._section is None:
            lacking = next((row for row in rows if not row.complete), rows[0])
            wanted, self._wanted = self._wanted, None
            code = wanted if wanted in {row.code for row in rows} else lacking.code
            self.screen.show_section(code)
            if self._section is None:  # the list showed it before, for another mission
                self._show_section(code)

    def _show_section(self, code: SectionCode) -> None:
        if code is self._section:
            return
        self.settle()
        self._section = code
        self.life.show_section(code)
        row = next(row for row in self.screen.model.rows if row.code is code)
        self.screen.show_pane(row)
        if code is SectionCode.RECOMMENDATIONS:
            self.advice.show()
        self.records.show_section(self._about, code)
        self._open_text()
        self._show_facts()
        if self._pages is not None:
            self._pages.show_section(row)

    def _open_text(self) -> None:
        code = self._section
        self.screen.text_pane.versions.hide()  # until this text is known to have two
        if code is None or code not in self.screen.commented_sections():
            self.writing.close()
            return
        advice = code is SectionCode.RECOMMENDATIONS
        pane = self.screen.advice_pane if advice else self.screen.text_pane
        self.writing.open(pane.editor, self._about, code, self._language)
        self._look_for_conflict()

    def _look_for_conflict(self) -> None:
        """Mark the text if two laptops changed it."""
        code, mark = self._section, self.screen.text_pane.versions
        if code is None:
            return
        shown = self._text_id(code)

        def show(fields: frozenset[str]) -> None:
            if code is self._section:
                mark.setVisible(bool(fields))

        self._desk.read(conflicts_of, shown, done=show, owner=self.screen)

    def _open_conflict(self) -> None:
        if self._section is not None:
            self.settle()
            self._desk.open_requested.emit("conflict", self._text_id(self._section))

    def _text_id(self, code: SectionCode) -> bytes:
        return section_id(self._about.subject_id, code, self._language, self._about.kind)

    def _show_facts(self) -> None:
        if self._section not in (None, SectionCode.RECOMMENDATIONS):
            content = self._content
            facts = facts_of(content, self._section) if content and self._section else None
            self.screen.text_pane.show_facts(facts)

    def _show_pages(self, report: DocumentFile, same: bool) -> None:
        self._content = report.content
        self._show_facts()
        if self._pages is not None:
            self._pages.show_report(report.data)
            words = self.tr("Same as the exported file") if same else ""
            self._pages.show_state(words, same=same)

    def _show_making(self) -> None:
        if self._pages is not None:
            self._pages.show_state(self.tr("Updating"))

    def _show_waiting(self) -> None:
        if self._pages is not None:
            self._pages.show_state(self.tr("Long report: Ctrl+F5 makes its pages"))

    def _show_failure(self, problem: Problem) -> None:
        if self._pages is not None:
            self._pages.show_state(sentence(problem), bad=True)

    def _go_to(self, place: str) -> None:
        self._desk.read(
            find_place_of, self._about, place, owner=self.screen,
            done=lambda found: self._desk.open_requested.emit(*found),
        )  # fmt: skip

    def export_as(self) -> None:
        self.settle()
        asked = self._about, self._language, Format.PDF
        self.exporting.ask_where(asked, self.screen.window())

    def add_advice(self) -> None:
        if self._about.kind is DocumentKind.MISSION_REPORT:
            self.screen.show_section(SectionCode.RECOMMENDATIONS)
            self.advice.add()
