"""Theming: reads the answers in words with their themes, and writes what the user says of them."""

from functools import partial

from PySide6.QtCore import QObject

from mieux_desktop.operations.feedback_results import FeedbackResults
from mieux_desktop.operations.feedback_themes import (
    Cell,
    WrittenAnswers,
    add_theme,
    delete_theme,
    read_written,
    rename_theme,
    set_theme,
)
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.feedback.models import AnswerRow
from mieux_desktop.ui.screens.feedback.screen import FeedbackScreen

_OURS = frozenset({"theme", "answer_theme", "response"})


class Theming(QObject):
    """Keeps the answers of the round shown true, in the results and beside the themes."""

    def __init__(self, desk: Desk, screen: FeedbackScreen) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self._results: FeedbackResults | None = None
        self.told = WrittenAnswers(b"")
        view = screen.themes
        view.theme_set.connect(self._set)
        view.theme_named.connect(self._name)
        view.rename_requested.connect(self._rename)
        view.delete_requested.connect(self._delete)
        desk.records_changed.connect(self._follow)

    def show_results(self, results: FeedbackResults) -> None:
        """Read the answers in words of a closed round."""
        self._results = results
        self._read()

    def _follow(self, entities: frozenset[str]) -> None:
        if entities & _OURS and self._results is not None:
            self._read()

    def _read(self) -> None:
        if self._results is not None:
            id_ = self._results.collection.id
            self._desk.read(read_written, id_, done=partial(self._show, id_), owner=self)

    def _show(self, collection_id: bytes, told: WrittenAnswers) -> None:
        results, view = self._results, self._screen.results
        if results is None or view is None or results.collection.id != collection_id:
            return
        self.told = told
        form = results.form
        code = form.language_for(self._desk.language).code
        names = {name: question.short_label[code] for name, question in form.questions.items()}
        view.show_written([
            AnswerRow(answer.cell, answer.text, names[answer.cell[1]], told.names(answer))
            for answer in told.answers
        ])  # fmt: skip
        self._screen.themes.show_answers(told, names)

    def _set(self, cells: list[Cell], theme_id: bytes, on: bool) -> None:
        write = partial(set_theme, on=on)
        self._desk.write(write, self.told.collection_id, cells, theme_id, owner=self)

    def _name(self, cells: list[Cell], name: str) -> None:
        self._desk.write(add_theme, self.told.collection_id, cells, name, owner=self)

    def _rename(self, theme_id: bytes, name: str) -> None:
        def tell(merged: bool) -> None:
            if merged:
                words = self.tr("Both themes are one now: “{name}”").format(name=name)
                self._desk.undoable.emit(words)

        self._desk.write(rename_theme, theme_id, name, done=tell, owner=self)

    def _delete(self, theme_id: bytes, name: str) -> None:
        words = self.tr("Theme “{name}” deleted").format(name=name)
        self._desk.write(
            delete_theme, theme_id, done=lambda _: self._desk.undoable.emit(words), owner=self
        )
