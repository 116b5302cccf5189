"""Editor's presenter: turns what an author does into steps of the draft."""

import re
from collections.abc import Callable
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from mieux_desktop.domain.feedback import Questionnaire as QuestionnaireRecord
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires import editing
from mieux_desktop.domain.questionnaires.editing import Path
from mieux_desktop.domain.questionnaires.kinds import Kind, converted, new_item
from mieux_desktop.domain.questionnaires.model import AnyItem, Language, Questionnaire
from mieux_desktop.operations.questionnaire_drafts import FIRST_SCALE, ZERO_TO_TEN, shipped_scales
from mieux_desktop.operations.questionnaires import release_form
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.questionnaires.draft import FormDraft
from mieux_desktop.ui.screens.questionnaires.editor_screen import EditorScreen
from mieux_desktop.ui.screens.questionnaires.editor_view import EditorView
from mieux_desktop.ui.screens.questionnaires.inspector import ItemInspector
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.notices import Notice

_STEMS = {Kind.GROUP: "page", Kind.NOTE: "text", Kind.GRID: "statements"}
_MADE_NAME = re.compile(rf"(question|{'|'.join(_STEMS.values())})(_\d+)?")  # until there are words
_REBUILT = ("usual", "applies", "other")  # parts after which the fields are others


class EditorPresenter(QObject):
    """Edits one draft; `closed` when its author goes back to the library."""

    closed = Signal()
    released = Signal(object)  # QuestionnaireRecord

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.draft = FormDraft(desk, self)
        self.screen = EditorScreen()
        self._view = EditorView(self.draft, self.screen, self)
        self._connect()

    def open(self, id_: bytes, then: Callable[[], None]) -> None:
        """Open a draft, then call `then`."""

        def show() -> None:
            self._view.begin(self._desk.language)
            self.screen.clear_notice()
            self._show(fields=True)
            then()

        self.draft.open(id_, show)

    def settle(self) -> None:
        """Make what was edited one change of the record."""
        if self.draft.is_open():
            self._flush()
            self.draft.settle()

    def close(self) -> None:
        """Keep what was edited and go back."""
        self.settle()
        self.draft.close()
        self.closed.emit()

    def commands(self) -> list[Command]:
        """Return what can be done in the editor by key."""
        screen = self.screen

        def command(
            name: str, text: str, menu: str, do: Callable[[], None], key: str, icon: str
        ) -> Command:
            page = "questionnaire-editor"
            return Command(f"questionnaire.{name}", text, menu, do, (key,), icon=icon, page=page)

        return [
            command(
                "add", self.tr("Add a question"), "insert", screen.open_kinds, "Ctrl+N", "plus"
            ),
            command("copy", self.tr("Duplicate"), "edit", self._duplicate, "Ctrl+D", "copy"),
            command(
                "up", self.tr("Move up"), "edit", partial(self._move, -1), "Ctrl+Shift+Up",
                "arrow-up",
            ),
            command(
                "down", self.tr("Move down"), "edit", partial(self._move, 1), "Ctrl+Shift+Down",
                "arrow-down",
            ),
            command(
                "delete", self.tr("Delete from the questionnaire"), "edit", self._delete,
                "Ctrl+Shift+Del", "trash-2",
            ),
            command("release", self.tr("Release"), "file", self._release, "Ctrl+Return", "check"),
            command(
                "preview", self.tr("Preview"), "view", screen.preview_button.click, "F8", "eye"
            ),
            command("side", self.tr("List or fields"), "view", screen.switch_side, "F6", "list"),
            command(
                "mend", self.tr("Next thing to mend"), "go", self._mend, "F4", "circle-alert"
            ),
        ]  # fmt: skip

    def _connect(self) -> None:
        screen, draft = self.screen, self.draft
        screen.back_requested.connect(self.close)
        screen.chosen.connect(self._choose)
        screen.add_requested.connect(self._add)
        screen.adopt_requested.connect(self._adopt)
        screen.duplicate_requested.connect(self._duplicate)
        screen.delete_requested.connect(self._delete)
        screen.move_requested.connect(self._move)
        screen.release_requested.connect(self._release)
        screen.undo_step_requested.connect(self._undo)
        screen.redo_step_requested.connect(self._redo)
        screen.source_chosen.connect(self._write_in)
        screen.other_chosen.connect(self._translate_to)
        screen.preview.language_chosen.connect(self._preview_in)
        draft.replaced.connect(lambda: self._show(fields=True))
        draft.gone.connect(self.closed)
        draft.refused.connect(self._refuse)

    # Items

    def _add(self, kind: Kind) -> None:
        form = self._ready()
        name = editing.free_name(form, _STEMS.get(kind, "question"))
        scales = shipped_scales(form.languages)
        item = new_item(kind, name, {}, scales[FIRST_SCALE], scales[ZERO_TO_TEN], ("a", "b"))
        self.draft.step(*editing.add_item(form, item, self.draft.path))
        self._show(fields=True)
        self.screen.focus_fields()

    def _adopt(self, item: AnyItem) -> None:
        form = self._ready()
        self.draft.step(*editing.adopt_item(form, item, self.draft.path))
        self._show(fields=True)
        self.screen.focus_fields()

    def _duplicate(self) -> None:
        form, path = self._ready(), self.draft.path
        if path is not None:
            self.draft.step(*editing.duplicate_item(form, path))
            self._show(fields=True)

    def _delete(self) -> None:
        form, path = self._ready(), self.draft.path
        if path is None:
            return
        row = _paths(form).index(path)
        kept = editing.delete_item(form, path)
        left = _paths(kept)
        self.draft.step(kept, left[min(row, len(left) - 1)])
        self._show(fields=True)
        self.screen.focus_first()
        self._tell_deleted()

    def _move(self, step: int) -> None:
        form, path = self._ready(), self.draft.path
        if path is not None:
            name = editing.item_at(form, path).name
            self.draft.step(*editing.move_item(form, path, step), f"move {name}")
            self._show(fields=True)  # other questions come before it now

    def _convert(self, kind: Kind) -> None:
        form, path = self._ready(), self.draft.path
        if path is None:
            return
        scales = shipped_scales(form.languages)
        item = converted(
            editing.item_at(form, path), kind, scales[FIRST_SCALE], scales[ZERO_TO_TEN]
        )
        self.draft.step(editing.replace_item(form, path, item), path)
        self._show(fields=True)

    def _take_item(self, item: AnyItem, part: str) -> None:
        path = self.draft.path
        if path is not None:
            form = editing.replace_item(self.draft.form, path, item)
            self.draft.step(form, path, f"{item.name} {part}" if part != "name" else "")
            self._show(fields=part in _REBUILT)

    def _take_form(self, form: Questionnaire, part: str) -> None:
        held = self.draft.form
        edited = replace(form, items=held.items, languages=held.languages)
        self.draft.step(edited, None, part)
        self._show()

    def _name_after_words(self) -> None:
        """Name a new item after its words, once they are there."""
        panel, path = self.screen.panel, self.draft.path
        if not self.draft.is_open() or path is None or not isinstance(panel, ItemInspector):
            return
        form = self.draft.form
        item = editing.item_at(form, path)
        words = item.label.get(self._view.source, "")
        if not words or not _MADE_NAME.fullmatch(item.name):
            return
        stem = item.name.split("_")[0]
        name = editing.plain_name(words, stem)
        if name != stem:
            name = editing.free_name(form, name)
            named = editing.replace_item(form, path, replace(item, name=name))
            self.draft.step(named, path, f"{item.name} label")  # one step with the words
            panel.show_name(name)
            self._show()

    # Languages

    def _add_language(self, language: Language) -> None:
        self.draft.step(editing.add_language(self._ready(), language), None)
        self._translate_to(language.code)

    def _remove_language(self, code: str) -> None:
        self.draft.step(editing.remove_language(self._ready(), code), None)
        self._show(fields=True)
        self._tell_deleted()

    def _make_first(self, code: str) -> None:
        self.draft.step(editing.first_language(self._ready(), code), None)
        self._show(fields=True)

    def _write_in(self, code: str) -> None:
        self._flush()
        view = self._view
        view.other = view.source if code == view.other else view.other
        view.source = view.preview = code
        self._show(fields=True)

    def _translate_to(self, code: str) -> None:
        self._flush()
        self._view.other = code
        self._view.preview = code or self._view.source
        self._show(fields=True)

    def _preview_in(self, code: str) -> None:
        self._view.preview = code
        self._show()

    # Steps and places

    def _undo(self) -> None:
        self._flush()
        if self.draft.undo():
            self._show(fields=True)

    def _redo(self) -> None:
        if self.draft.redo():
            self._show(fields=True)

    def _choose(self, row: int) -> None:
        if self.draft.is_open():
            paths = _paths(self._ready())
            self.draft.go_to(paths[row] if row < len(paths) else None)
            self.screen.clear_notice()
            self._show(fields=True)

    def _mend(self) -> None:
        self._flush()
        wanted, path = self._view.next_to_mend()
        if wanted:
            self.draft.go_to(path)
            self._show(fields=True)
            self.screen.focus_fields()

    def _show(self, *, fields: bool = False) -> None:
        if not self.draft.is_open():
            return
        if fields:
            self._make_fields()
        self._view.show()

    def _make_fields(self) -> None:
        path = self.draft.path
        if path is None:
            settings = self._view.make_settings()
            settings.edited.connect(self._take_form)
            settings.language_added.connect(self._add_language)
            settings.language_removed.connect(self._remove_language)
            settings.language_first.connect(self._make_first)
            self.screen.show_panel(settings)
            return
        inspector = self._view.make_inspector(path)
        inspector.edited.connect(self._take_item)
        inspector.kind_requested.connect(self._convert)
        inspector.label_left.connect(self._name_after_words)
        self.screen.show_panel(inspector)

    def _release(self) -> None:
        self._flush()
        if self.draft.found or self.draft.is_taken():
            self._mend()
            words = self.tr("Mend what is marked, then release. F4 goes from one to the next.")
            self._tell("warning", words)
            return
        self.draft.settle()

        def released(record: QuestionnaireRecord) -> None:
            self.draft.close()
            self.released.emit(record)

        self._desk.write(
            release_form, self.draft.id, done=released, owner=self, failed=self._refuse
        )

    def _ready(self) -> Questionnaire:
        """Return the form with what is still being typed."""
        self._flush()
        return self.draft.form

    def _flush(self) -> None:
        if self.screen.panel is not None and self.draft.is_open():
            self.screen.panel.flush()

    def _tell_deleted(self) -> None:
        self._tell("info", self.tr("Deleted. {key} brings it back.").format(key="Ctrl+Z"))

    def _refuse(self, problem: Problem) -> None:
        self._tell("bad", sentence(problem))

    def _tell(self, tone: str, words: str) -> None:
        self.screen.show_notice(Notice(tone, words, closable=True))


def _paths(form: Questionnaire) -> list[Path | None]:
    """The places of all rows: of the settings, then of the items."""
    return [None, *(path for path, _item in editing.walk(form.items))]
