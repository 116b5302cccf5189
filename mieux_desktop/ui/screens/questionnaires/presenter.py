"""Questionnaires' presenter: reads the library, takes workbooks in, gives them out, releases."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from mieux_desktop.domain.feedback import Questionnaire as QuestionnaireRecord
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.model import Group, Note, Questionnaire
from mieux_desktop.domain.questionnaires.row_codes import row_codes
from mieux_desktop.operations.feedback_rooms import chosen_form
from mieux_desktop.operations.form_files import read_workbook, save_workbook
from mieux_desktop.operations.questionnaire_drafts import delete_draft, new_draft
from mieux_desktop.operations.questionnaires import (
    Listed,
    keep_form,
    list_forms,
    next_version,
    release_form,
)
from mieux_desktop.operations.xlsforms.problems import ReadForm
from mieux_desktop.ui import dates
from mieux_desktop.ui.background import Report
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.questionnaires.editor_presenter import EditorPresenter
from mieux_desktop.ui.screens.questionnaires.models import Line
from mieux_desktop.ui.screens.questionnaires.problem_words import ProblemWords
from mieux_desktop.ui.screens.questionnaires.screen import QuestionnairesScreen
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page_stack import PageStack


class QuestionnairesPresenter(QObject):
    """Shows the library and what a workbook gives before it is kept."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: list[Listed | None] = []  # None: a heading
        self._wanted: tuple[str, int] | None = None  # code and version to choose
        self._listed: Listed | None = None
        self._form: Questionnaire | None = None
        self._read: ReadForm | None = None
        self._language = desk.language
        self._problems = ProblemWords(self)
        self.list = QuestionnairesScreen()
        self.editor = EditorPresenter(desk, self)
        self.screen = PageStack(
            questionnaire_list=self.list, questionnaire_editor=self.editor.screen
        )
        self.editor.closed.connect(self._leave_editor)
        self.editor.released.connect(self._released)
        self.list.chosen.connect(self._choose)
        self.list.language_chosen.connect(self._speak)
        self.list.import_requested.connect(self.ask_for_workbook)
        self.list.export_requested.connect(self.ask_where)
        self.list.copy_requested.connect(self._copy)
        self.list.new_requested.connect(self.new)
        self.list.edit_requested.connect(self.edit)
        self.list.delete_requested.connect(self._delete)
        self.list.release_requested.connect(self._release)
        self.list.keep_requested.connect(self._keep)
        self.list.drop_requested.connect(self._drop)
        desk.records_changed.connect(self._follow)
        self._reload()

    def settle(self) -> None:
        """Save what is edited."""
        self.editor.settle()

    def commands(self) -> list[Command]:
        """Return what can be done here by key."""
        page = "questionnaire-list"
        return [
            Command(
                "questionnaires.new", self.tr("New questionnaire"), "insert", self.new,
                ("Ctrl+N",), icon="plus", page=page,
            ),
            Command(
                "questionnaires.import", self.tr("Import an XLSForm"), "file",
                self.ask_for_workbook, ("Ctrl+Shift+I",), icon="upload", page=page,
            ),
            Command(
                "questionnaires.export", self.tr("Save as XLSForm"), "file", self.ask_where,
                ("Ctrl+Shift+X",), icon="download", page=page,
            ),
            Command(
                "questionnaires.edit", self.tr("Edit the draft"), "edit", self.edit, ("F2",),
                icon="pencil", page=page,
            ),
            Command(
                "questionnaires.copy", self.tr("Make the next version"), "edit", self._copy,
                ("Ctrl+D",), icon="copy", page=page,
            ),
            Command(
                "questionnaires.delete", self.tr("Delete the draft"), "edit", self._delete,
                ("Ctrl+Shift+Del",), icon="trash-2", page=page,
            ),
            Command(
                "questionnaires.go-on", self.tr("Keep or release the draft"), "file",
                self._go_on, ("Ctrl+Return",), icon="check", page=page,
            ),
            *self.editor.commands(),
        ]  # fmt: skip

    def new(self) -> None:
        """Begin a questionnaire in the interface's language."""
        title, language = self.tr("New questionnaire"), self._desk.language

        def begin(record: QuestionnaireRecord) -> None:
            self._open_editor(record, then=self.editor.screen.focus_fields)

        self._desk.write(new_draft, title, language, done=begin, owner=self)

    def edit(self) -> None:
        """Open the draft that is chosen; of what is released, offer the next version."""
        listed = self._listed
        if listed is None or self._read is not None:
            return
        if not listed.id or listed.is_usable:
            words = self.tr("This version never changes. Make the next version to go on from it.")
            button = (self.tr("Make the next version"), self._copy)
            self.list.show_notice(Notice("info", words, buttons=(button,), closable=True))
            return
        self.editor.open(listed.id, lambda: self.screen.show_page(self.editor.screen))

    def ask_for_workbook(self) -> None:
        """Ask for a workbook, then show what it gives."""
        dialog = QFileDialog(self.screen, self.tr("Import an XLSForm"))
        dialog.setNameFilter(self.tr("Excel workbook (*.xlsx)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.read_workbook(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def read_workbook(self, path: Path) -> None:
        """Read a workbook and show its questions, or what stands against them, before keeping."""
        language = self._desk.language

        def work(_report: Report, _cancelled: Callable[[], bool]) -> ReadForm:
            return read_workbook(path, language)

        self._desk.background.work(work, owner=self, done=self._preview, failed=self._refuse)

    def ask_where(self) -> None:
        """Ask for a file, then save the questionnaire shown as a workbook."""
        form = self._form
        if form is None or self._read is not None:
            return
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(documents)
        dialog = QFileDialog(self.screen, self.tr("Save as XLSForm"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Excel workbook (*.xlsx)"))
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(f"{form.name}-{form.version}.xlsx")
        dialog.fileSelected.connect(lambda chosen: self.save_workbook(form, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_workbook(self, form: Questionnaire, path: Path) -> None:
        """Save a questionnaire as a workbook."""

        def work(_report: Report, _cancelled: Callable[[], bool]) -> Path:
            return save_workbook(form, path)

        def tell(saved: Path) -> None:
            words = self.tr("The workbook is “{name}”. Change it and import it again.")
            self._tell("good", words.format(name=saved.name))

        self._desk.background.work(work, owner=self, done=tell, failed=self._refuse)

    def _follow(self, entities: frozenset[str]) -> None:
        if "questionnaire" in entities:
            self._reload()

    def _reload(self) -> None:
        self._desk.read(list_forms, done=self._show_library, owner=self)

    def _show_library(self, forms: tuple[Listed, ...]) -> None:
        own = [form for form in forms if form.id]
        shipped = [form for form in forms if not form.id]
        rows: list[Listed | None] = []
        lines = []
        for head, part in ((self.tr("Own"), own), (self.tr("Shipped"), shipped)):
            if part:
                rows.append(None)
                lines.append(Line(head, section=True))
            for form in part:
                rows.append(form)
                lines.append(self._line(form))
        self._rows = rows
        keys = [(each.code, each.version) if each else None for each in rows]
        held = (self._listed.code, self._listed.version) if self._listed else None
        wanted, self._wanted = self._wanted or held, None
        current = keys.index(wanted) if wanted and wanted in keys else 1
        if self._read is None or wanted != held:
            self._read = None
            self.list.show_library(lines, current)

    def _line(self, form: Listed) -> Line:
        languages = " · ".join(language.code.upper() for language in form.languages)
        detail = self.tr("Version {version} · {languages}")
        badge, tone = ("", "neutral") if form.is_usable else (self.tr("Draft"), "warning")
        return Line(
            self._title(form.title), detail.format(version=form.version, languages=languages),
            badge, tone, "list-checks",
        )  # fmt: skip

    def _title(self, title: dict[str, str]) -> str:
        return title.get(self._desk.language) or next(iter(title.values()), "")

    def _choose(self, row: int) -> None:
        listed = self._rows[row] if row < len(self._rows) else None
        if listed is not None:
            self._read = None
            self._listed = listed
            self._desk.background.read(
                partial(chosen_form, self._desk.store, listed),
                done=partial(self._show_form, listed), owner=self, failed=self._refuse,
            )  # fmt: skip

    def _show_form(self, listed: Listed, form: Questionnaire) -> None:
        if listed is self._listed and self._read is None:
            self._form = form
            self._show()

    def _speak(self, language: str) -> None:
        self._language = language
        self._show()

    def _show(self) -> None:
        form, listed, read = self._form, self._listed, self._read
        if form is None:
            return
        code = form.language_for(self._language).code
        items: list[tuple[str, object]] = [(each.name, each.code) for each in form.languages]
        self.list.show_languages(items, code)
        about = self.tr("Code {code}, version {version}. %n questions.", "", len(form.questions))
        about = about.format(code=form.name, version=form.version)
        lines = self._questions(form, code)
        title = form.title.get(code) or self._title(form.title)
        if read is not None:
            state = (self.tr("Not kept yet"), "warning")
            self.list.show_form(
                title, about, state, [*self._found(read), *lines],
                draft=False, imported=True,
            )  # fmt: skip
            return
        draft = listed is not None and not listed.is_usable
        state = ("", "neutral")
        if draft:
            state = (self.tr("Draft"), "warning")
        elif listed is not None and listed.released_on:
            day = dates.day_month(listed.released_on)
            state = (self.tr("Released {day}").format(day=day), "good")
        self.list.show_form(title, about, state, lines, draft=draft)

    def _questions(self, form: Questionnaire, code: str) -> list[Line]:
        codes, lines = row_codes(form), []
        for placed in form.placed:
            item = placed.item
            text = item.label.get(code, item.name)
            if isinstance(item, Group):
                lines.append(Line(text, section=True))
            elif isinstance(item, Note):
                lines.append(Line(text, self.tr("Text to read")))
            elif item.name in form.questions:
                detail = " · ".join(c.label.get(code, c.code) for c in getattr(item, "choices", ()))
                scale = getattr(item, "scale", None)
                if scale is not None and scale.points:
                    ends = (scale.points[0], scale.points[-1])
                    detail = " … ".join(
                        f"{point.value} {point.label.get(code, '')}".strip() for point in ends
                    )
                if item.relevant:
                    detail = " · ".join(filter(None, (detail, self.tr("asked only if it applies"))))
                required = self.tr("Required") if getattr(item, "required", False) else ""
                lines.append(Line(f"{codes[item.name]}  {text}", detail, required, "neutral"))
        return lines

    def _preview(self, read: ReadForm) -> None:
        self._read = read
        if read.questionnaire is not None:
            self._form = read.questionnaire
            self._show()
            return
        self.list.show_form(
            self.tr("This workbook cannot be used yet"),
            self.tr("Mend these cells and import it again. Nothing was kept."),
            (self.tr("Not usable"), "bad"), self._found(read),
            draft=False, imported=True, usable=False,
        )  # fmt: skip

    def _found(self, read: ReadForm) -> list[Line]:
        if not read.problems:
            return []
        lines = [Line(self.tr("Found in the workbook"), section=True)]
        for problem in sorted(read.problems, key=lambda each: not each.stops):
            badge = self.tr("Stops") if problem.stops else self.tr("Left out")
            tone = "bad" if problem.stops else "warning"
            words = self._problems
            lines.append(Line(words.sentence(problem), words.place(problem), badge, tone))
        return lines

    def _keep(self) -> None:
        read = self._read
        if read is None or read.questionnaire is None:
            return
        self._desk.write(keep_form, read.questionnaire, done=self._kept, owner=self)

    def _kept(self, record: QuestionnaireRecord) -> None:
        self._read = None
        self._wanted = (record.code, record.version)
        self._tell("good", self.tr("Kept as a draft. Release it to open feedback with it."))
        self._reload()

    def _drop(self) -> None:
        self._read = None
        self._wanted = (self._listed.code, self._listed.version) if self._listed else None
        self._listed = None
        self._reload()

    def _copy(self) -> None:
        listed = self._listed
        if self._form is not None and listed is not None and self._read is None:
            if listed.is_usable:
                self._desk.write(next_version, self._form, done=self._open_editor, owner=self)
            else:
                self.edit()

    def _open_editor(
        self, record: QuestionnaireRecord, then: Callable[[], None] | None = None
    ) -> None:
        def show() -> None:
            self.screen.show_page(self.editor.screen)
            if then is not None:
                then()

        self._wanted = (record.code, record.version)
        self.list.clear_notice()
        self._reload()
        self.editor.open(record.id, show)

    def _leave_editor(self) -> None:
        if self.screen.current_page() is not self.list:
            self.screen.show_page(self.list)

    def _delete(self) -> None:
        listed = self._listed
        if listed is None or not listed.id or listed.is_usable or self._read is not None:
            return

        def deleted(_record: QuestionnaireRecord) -> None:
            self._listed = None
            self._desk.undoable.emit(self.tr("Draft deleted"))

        self._desk.write(delete_draft, listed.id, done=deleted, owner=self, failed=self._refuse)

    def _go_on(self) -> None:
        if self._read is not None:
            self._keep()
        else:
            self._release()

    def _release(self) -> None:
        listed = self._listed
        if listed is not None and listed.id and not listed.is_usable:
            self._desk.write(
                release_form, listed.id, done=self._released, owner=self, failed=self._not_ready
            )

    def _released(self, record: QuestionnaireRecord) -> None:
        self._wanted = (record.code, record.version)
        self._leave_editor()
        self._tell("good", self.tr("Released. This version never changes from now on."))
        self._reload()

    def _not_ready(self, problem: Problem) -> None:
        if problem.code != "questionnaire-unusable":
            self._refuse(problem)
            return
        words = self.tr("Something is still to be mended. The editor marks it.")
        button = (self.tr("Edit"), self.edit)
        self.list.show_notice(Notice("warning", words, buttons=(button,), closable=True))

    def _refuse(self, problem: Problem) -> None:
        self._tell("bad", sentence(problem))

    def _tell(self, tone: str, words: str) -> None:
        self.list.show_notice(Notice(tone, words, closable=True))
