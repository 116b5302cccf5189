"""The notes in tests: looked into, and gone through."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel

from mieux_desktop.domain.notes import Note
from mieux_desktop.ui.screens.notes.presenter import NotesPresenter

Wait = Callable[[], None]


def listed(notes: NotesPresenter) -> list[str]:
    return [row.title for row in notes.model.notes]


def saved_state(notes: NotesPresenter) -> str:
    return notes.screen.note.header.saved.text()


def open_row(notes: NotesPresenter, note: Note, wait: Wait) -> None:
    index = notes.model.index_of(note.id)
    notes.screen.list.selectionModel().setCurrentIndex(
        index, QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    wait()
