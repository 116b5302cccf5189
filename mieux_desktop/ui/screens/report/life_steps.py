"""The life of the report under its people's hands: submit, return, accept, amend, comment."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from mieux_desktop.domain.evaluations import Recommendation
from mieux_desktop.domain.mission_reports import SectionCode
from mieux_desktop.domain.report_versions import (
    ReportComment,
    ReportState,
    Verdict,
    place_comments,
)
from mieux_desktop.operations.documents import About
from mieux_desktop.operations.report_comparison import ComparedSection, compare_versions
from mieux_desktop.operations.report_life import (
    LifeView,
    answer_comment,
    decide,
    delete_comment,
    keep_comment,
    new_comment,
    read_report_life,
    reopen_report,
    save_comment,
    submit_report,
)
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.report.comments_pane import on_section
from mieux_desktop.ui.screens.report.life_bar import Step
from mieux_desktop.ui.screens.report.screen import ReportScreen
from mieux_desktop.ui.screens.report.side_pane import Side
from mieux_desktop.ui.widgets.notices import Notice

LIFE_ENTITIES = frozenset({
    "report_version", "report_decision", "report_reopening", "report_comment", "report_section",
})  # fmt: skip


class LifeSteps(QObject):
    """Joins state, comments and versions of the report shown to the store."""

    known = Signal(object)  # LifeView, read anew
    record_wanted = Signal(bytes)  # id of a recommendation to show

    def __init__(self, desk: Desk, screen: ReportScreen) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self._about: About | None = None
        self._language = ""
        self._section: SectionCode | None = None
        self.view: LifeView | None = None
        self._comment: ReportComment | None = None  # being written
        self._is_own_step = False  # the state is about to change by what was done here
        self._wanted: ReportComment | None = None  # its paragraph is to be shown
        self._marking = QTimer(self, singleShot=True, interval=0)
        self._marking.timeout.connect(self._mark)
        bar, side = screen.life_bar, screen.side
        bar.accept_requested.connect(self.accept)
        bar.take_back_requested.connect(self.take_back)
        bar.confirmed.connect(self._confirm)
        bar.missing_requested.connect(screen.go_to_missing)
        comments = side.comments
        comments.new_requested.connect(self.comment)
        comments.typed.connect(self._keep)
        comments.save_requested.connect(self._save_and_go_on)
        comments.cancelled.connect(self._cancel)
        comments.opened.connect(self._open)
        comments.answered.connect(self._answer)
        comments.delete_requested.connect(self._delete)
        side.versions.compare_requested.connect(self._compare)
        side.versions.accept_requested.connect(self._accept)
        screen.text_pane.editor.typed.connect(self._marking.start)

    def show_report(self, about: About, language: str) -> None:
        """Follow another report."""
        if (about, language) != (self._about, self._language):
            self.settle()
            self.view = None
            self._about, self._language = about, language
            self._screen.show_comparison(False)
            self._screen.life_bar.close_question()
            self._screen.life_bar.show_life(None)
        self.reload()

    def show_section(self, code: SectionCode) -> None:
        """Say which section is open: comments go to it."""
        self.settle()
        self._section = code

    def text_shown(self) -> None:
        """Mark what is commented on, now that the text is there."""
        self._mark()

    def reload(self) -> None:
        """Read the report's life again."""
        about, language = self._about, self._language
        if about is None:
            return

        def show(view: LifeView) -> None:
            if (about, language) == (self._about, self._language):
                self._show(view)

        self._desk.read(read_report_life, *about, done=show, owner=self)

    def settle(self) -> None:
        """Save the comment that is being written."""
        pane = self._screen.side.comments
        if self._comment is not None and pane.words.toPlainText().strip():
            self._save(pane.words.toPlainText())
        elif self._comment is not None:
            self._cancel()

    def submit(self) -> None:
        """Submit the report, asking first while sections are empty."""
        about = self._about
        if about is None or self.view is None or not self.view.may_submit:
            return
        self.settle()

        def go_on(view: LifeView) -> None:
            self._show(view)
            if view.life.is_frozen:
                return
            if view.missing:
                self._screen.life_bar.ask(Step.SUBMIT)
            else:
                self._submit()

        # On the writer: words typed a moment ago are on their way there.
        self._desk.write(read_report_life, *about, done=go_on, owner=self)

    def accept(self) -> None:
        """Accept the version that stands for the report."""
        version = self._waiting()
        if version is not None:
            self._accept(version)

    def give_back(self) -> None:
        """Ask for the word with which the report is returned."""
        if self._waiting() is not None:
            self._screen.life_bar.ask(Step.RETURN)

    def take_back(self) -> None:
        """Go on writing on what was submitted."""
        if self._about is not None:
            self._write(reopen_report, *self._about, told=self.tr("Report taken back"))

    def comment(self) -> None:
        """Begin a comment on the paragraph under the cursor."""
        about, section, view = self._about, self._section, self.view
        if about is None or view is None or not view.may_submit or section is None:
            return
        if section not in self._screen.commented_sections():
            return
        card = self._screen.advice_pane.current_card()
        if section is SectionCode.RECOMMENDATIONS and card is not None:
            self.comment_on(card.edited())
        else:
            self._comment_on(about, section, self._screen.paragraph())

    def comment_on(self, advice: Recommendation) -> None:
        """Begin a comment on a recommendation."""
        if self._about is not None and self.view is not None and self.view.may_submit:
            self._comment_on(self._about, SectionCode.RECOMMENDATIONS, advice.text, advice.id)

    def _comment_on(
        self, about: About, section: SectionCode, paragraph: str, record_id: bytes = b""
    ) -> None:
        self.settle()
        self._screen.side.show_side(Side.COMMENTS)
        self._desk.read(
            new_comment, *about, section, self._language, paragraph, record_id,
            done=self._begin, owner=self,
        )  # fmt: skip

    def show_versions(self) -> None:
        """Turn to the versions, and back to the pages."""
        side = self._screen.side
        if self.view is not None and self.view.may_submit:
            there = side.tabs.currentIndex() == Side.VERSIONS
            side.show_side(Side.PAGES if there else Side.VERSIONS)

    def _show(self, view: LifeView) -> None:
        before, self.view = self.view, view
        if before is not None and before.life.state is not view.life.state:
            if not self._is_own_step:
                self._screen.show_notice(None)  # it told of the state before
            self._is_own_step = False
            if view.life.state is ReportState.RETURNED and view.open_comments:
                self._screen.side.show_side(Side.COMMENTS)
        self._screen.show_life(view, self._desk.profile.person_id)
        self._mark()
        self.known.emit(view)

    def _waiting(self) -> bytes | None:
        """Return the version on which this user decides."""
        view = self.view
        if view is None or not view.may_decide or view.life.shown is None:
            return None
        life = view.life
        undecided = [v for v in life.newest if life.decision(v) is None or life.contested]
        return undecided[0].id if undecided and life.reopening is None else None

    def _confirm(self, step: Step, words: str) -> None:
        if self._about is None:
            return
        version = self._waiting()
        if step is Step.SUBMIT:
            self._submit()
        elif step is Step.AMEND:
            self._write(reopen_report, *self._about, words, told=self.tr("Amendment begun"))
        elif version is not None:
            told = self.tr("Report returned")
            self._write(decide, version, Verdict.RETURNED, words, told=told)

    def _accept(self, version: bytes) -> None:
        self._write(decide, version, Verdict.ACCEPTED, told=self.tr("Report accepted"))

    def _submit(self) -> None:
        if self._about is not None:
            told = self.tr("Report submitted")
            self._write(submit_report, *self._about, self._language, told=told)

    def _write(self, verb: Callable[..., object], *args: object, told: str) -> None:
        self.settle()
        self._is_own_step = True  # the notice of the state that comes now is to stay

        def done(_: object) -> None:
            self._screen.life_bar.close_question()
            self._screen.focus_text()
            words = self.tr("It goes to the others with the next sync or file.")
            self._screen.show_notice(Notice("good", words, title=told, closable=True))

        self._desk.write(verb, *args, done=done, owner=self)

    def _begin(self, comment: ReportComment) -> None:
        self._comment = comment
        self._screen.side.comments.write(comment)

    def _keep(self, words: str) -> None:
        if self._comment is not None:
            self._desk.write(keep_comment, self._comment, words, owner=self)

    def _save(self, words: str) -> None:
        comment = self._comment
        if comment is None or not words.strip():
            return
        self._comment = None
        self._screen.side.comments.close_writing()
        self._desk.write(save_comment, comment, words, owner=self)

    def _save_and_go_on(self, words: str) -> None:
        self._save(words)
        self._screen.focus_text()

    def _cancel(self) -> None:
        if self._comment is not None:
            self._desk.write(keep_comment, self._comment, "", owner=self)
        self._comment = None
        self._screen.side.comments.close_writing()

    def _answer(self, comment_id: bytes, answer: str, resolved: bool) -> None:
        verb = partial(answer_comment, resolved=resolved)
        self._desk.write(verb, comment_id, answer, owner=self)

    def _delete(self, comment_id: bytes) -> None:
        self._desk.write(
            delete_comment, comment_id, owner=self,
            done=lambda _: self._desk.undoable.emit(self.tr("Comment deleted")),
        )  # fmt: skip

    def _open(self, comment: ReportComment) -> None:
        if comment.record_id:
            self._screen.show_section(SectionCode(comment.section))
            self.record_wanted.emit(comment.record_id)
            return
        self._wanted = comment
        if comment.section == self._section:
            self._mark()
        else:
            rows = self._screen.model.rows
            code = next((row.code for row in rows if row.code == comment.section), None)
            if code is not None:
                self._screen.show_section(code)

    def _mark(self) -> None:
        """Mark the paragraphs that open comments are on, and show the one that was asked for."""
        view, section = self.view, self._section
        if view is None or section is None:
            return
        editor = self._screen.text_pane.editor
        comments = on_section(view.comments, section, self._language)
        placed = place_comments(editor.text(), comments)
        self._screen.text_pane.mark_lines({line for line, _ in placed if line is not None})
        if self._wanted is not None and self._wanted.section == section and editor.text():
            wanted, self._wanted = self._wanted, None
            ((line, _),) = place_comments(editor.text(), [wanted])
            if line is not None:
                self._screen.text_pane.show_line(line)

    def _compare(self, old: bytes, new: bytes | None) -> None:
        about, view = self._about, self.view
        if about is None or view is None:
            return
        names = {
            version.id: self.tr("Version {number}").format(number=version.number)
            for version in view.life.versions
        }
        left = names.get(old, "")
        right = names.get(new, "") if new else self.tr("The text now")

        def show(rows: list[ComparedSection]) -> None:
            self._screen.comparison.show_rows(left, right, rows)
            self._screen.show_comparison(True)

        self._desk.read(compare_versions, about, old, new, self._language, done=show, owner=self)
