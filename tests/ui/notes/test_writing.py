"""Writing a note: every word is on disk, in its own note, and can be taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.notes import NoteKind
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations import notes as operations
from mieux_desktop.operations.notes import count_kinds, list_notes, open_note
from mieux_desktop.operations.stores import Store, unlock_store
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.ui.screens.notes import editing as editing_module
from mieux_desktop.ui.screens.notes.presenter import NotesPresenter
from tests.ui.notes.view import Wait, listed, saved_state
from tests.ui.notes_sample import Field
from tests.ui.typed import type_text


def test_a_note_needs_one_key_and_no_button(
    notes: NotesPresenter, store: Store, field: Field, wait: Wait
) -> None:
    notes.new_note()
    assert notes.screen.note.editor.hasFocus()
    type_text(notes.screen.note.editor, "Réunion à l’Office\nOn a dit #risque")
    notes.screen.note.editor.flush()
    wait()
    assert saved_state(notes) == "Saved"
    assert listed(notes)[0] == "Réunion à l’Office"
    row = list_notes(store, field.mission.id).rows[0]
    assert row.kind is NoteKind.RISK
    assert notes.screen.note.header.kind.kind() is NoteKind.RISK


def test_saved_is_said_only_once_the_words_are_on_disk(notes: NotesPresenter, wait: Wait) -> None:
    type_text(notes.screen.note.editor, "x")
    assert saved_state(notes) == "Saving"
    notes.screen.note.editor.flush()
    assert saved_state(notes) == "Saving"
    wait()
    assert saved_state(notes) == "Saved"


def test_rapid_typing_in_two_notes_with_switches_loses_no_word(
    notes: NotesPresenter, store: Store, field: Field, wait: Wait, passphrase: str
) -> None:
    first, second = field.notes[1], field.notes[2]
    words = {first.id: first.body, second.id: second.body}
    for turn in range(12):
        note = (first, second)[turn % 2]
        notes.open_note(note.id)
        if turn % 3:
            wait()
        shown = notes.writing.editing.note
        if shown is None or shown.id != note.id:
            wait()
        editor = notes.screen.note.editor
        editor.moveCursor(editor.textCursor().MoveOperation.End)
        piece = f" mot{turn} é"
        type_text(editor, piece)
        words[note.id] += piece
        if turn % 4 == 0:
            notes.screen.list.setFocus()  # leaves the text
    notes.settle()
    wait()
    store.close()
    again = unlock_store(store.folder, passphrase)
    try:
        assert {id_: open_note(again, id_).note.body for id_ in words} == words
        for id_ in words:
            assert len(open_note(again, id_).note.heads["body"]) == 1
    finally:
        again.close()


def test_words_typed_while_another_note_is_being_opened_stay_with_their_note(
    notes: NotesPresenter, store: Store, field: Field, wait: Wait
) -> None:
    type_text(notes.screen.note.editor, "A")
    notes.open_note(field.notes[2].id)
    type_text(notes.screen.note.editor, "B")  # the first note is still shown
    wait()
    assert open_note(store, field.notes[0].id).note.body.startswith("AB")
    assert open_note(store, field.notes[2].id).note.body == field.notes[2].body


def test_when_the_disk_refuses_the_words_stay_and_it_tries_again(
    notes: NotesPresenter, store: Store, field: Field, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> None:
        raise Problem("disk-full")

    monkeypatch.setattr(editing_module, "keep_note", refuse)
    type_text(notes.screen.note.editor, "Unsaved ")
    notes.screen.note.editor.flush()
    wait()
    assert saved_state(notes) == "Not saved: the disk is full"
    assert notes.has_unsaved()
    notes.open_note(field.notes[1].id)  # leaving does not lose them
    wait()
    assert notes.has_unsaved()
    monkeypatch.setattr(editing_module, "keep_note", operations.keep_note)
    notes.open_note(field.notes[0].id)
    wait()
    assert notes.screen.note.editor.text().startswith("Unsaved Bank fees")
    notes.settle()
    wait()
    assert saved_state(notes) == "Saved"
    assert not notes.has_unsaved()
    assert open_note(store, field.notes[0].id).note.body.startswith("Unsaved Bank fees")


def test_words_left_while_the_disk_was_full_are_saved_by_themselves_later(
    notes: NotesPresenter, store: Store, field: Field, wait: Wait, monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:  # fmt: skip
    def refuse(*_args: object) -> None:
        raise Problem("disk-full")

    monkeypatch.setattr(editing_module, "keep_note", refuse)
    monkeypatch.setattr(editing_module, "_RETRY_MS", 20)
    notes.writing.editing._retry.setInterval(20)
    type_text(notes.screen.note.editor, "Unsaved ")
    notes.open_note(field.notes[1].id)
    wait()
    monkeypatch.setattr(editing_module, "keep_note", operations.keep_note)
    qtbot.waitUntil(lambda: not notes.has_unsaved())
    wait()
    assert open_note(store, field.notes[0].id).note.body.startswith("Unsaved Bank fees")


def test_a_choice_is_saved_at_once_and_undone_apart_from_the_words(
    notes: NotesPresenter, store: Store, field: Field, wait: Wait
) -> None:
    type_text(notes.screen.note.editor, "New: ")
    notes.screen.note.header.kind.kind_chosen.emit(NoteKind.LESSON)
    wait()
    assert open_note(store, field.notes[0].id).note.kind is NoteKind.LESSON
    undo_last(store)
    wait()
    assert notes.screen.note.header.kind.kind() is NoteKind.RISK
    assert notes.screen.note.editor.text().startswith("New: Bank fees")


def test_an_undo_elsewhere_is_shown_in_the_open_note(
    notes: NotesPresenter, store: Store, wait: Wait
) -> None:
    type_text(notes.screen.note.editor, "New: ")
    notes.settle()
    wait()
    undo_last(store)
    wait()
    assert notes.screen.note.editor.text().startswith("Bank fees")


def test_people_are_completed_and_linked(
    notes: NotesPresenter, store: Store, field: Field, wait: Wait
) -> None:
    notes.new_note()
    editor = notes.screen.note.editor
    type_text(editor, "Talk with @esi")
    wait()
    assert editor.has_completions()
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.text() == "Talk with @Esi Frimpong "
    notes.settle()
    wait()
    assert list_notes(store, field.mission.id).rows[0].people == ("Esi Frimpong",)


def test_a_template_fills_an_empty_note_and_sets_its_kind(
    notes: NotesPresenter, wait: Wait
) -> None:
    notes.new_note()
    template = operations.load_templates("en")[0]
    notes.screen.note.template_requested.emit(template)
    wait()
    assert notes.screen.note.editor.text() == template.body
    assert notes.screen.note.header.kind.kind() is NoteKind.MEETING


def test_a_note_without_words_leaves_no_trace(
    notes: NotesPresenter, store: Store, field: Field, wait: Wait
) -> None:
    notes.new_note()
    notes.screen.note.header.kind.kind_chosen.emit(NoteKind.RISK)
    notes.open_note(field.notes[1].id)
    wait()
    assert sum(count_kinds(store, field.mission.id).values()) == 10
