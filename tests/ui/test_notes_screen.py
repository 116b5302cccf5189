"""Notes: typed words are always on disk; timeline, filters, kinds, history, files, quick note."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations import notes as operations
from mieux_desktop.operations.attachments import list_attachments
from mieux_desktop.operations.notes import count_kinds, list_notes, note_history, open_note
from mieux_desktop.operations.stores import Store, unlock_store
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.notes import editing as editing_module
from mieux_desktop.ui.screens.notes.models import NoteListModel
from mieux_desktop.ui.screens.notes.presenter import NotesPresenter
from mieux_desktop.ui.screens.notes.quick_note import QuickNotePresenter
from tests.ui.notes_sample import Field, make_field
from tests.ui.typed import type_text

TODAY = date(2026, 3, 4)
Wait = Callable[[], None]


@pytest.fixture
def field(store: Store) -> Field:
    return make_field(store, TODAY)


@pytest.fixture
def wait(desk: Desk) -> Wait:
    def wait() -> None:
        for _ in range(3):  # a write, what it changed, and what that made somebody read
            desk.background.wait_idle()
            QCoreApplication.sendPostedEvents(desk, QEvent.Type.MetaCall.value)
        desk.background.wait_idle()

    return wait


@pytest.fixture
def notes(desk: Desk, field: Field, qtbot: QtBot, wait: Wait) -> Iterator[NotesPresenter]:
    presenter = NotesPresenter(desk)
    qtbot.addWidget(presenter.screen)
    presenter.screen.resize(1072, 640)
    with qtbot.waitActive(presenter.screen):
        presenter.screen.show()
    presenter.open_mission(field.mission.id)
    wait()
    yield presenter
    presenter.settle()
    wait()
    presenter.deleteLater()


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


def test_a_mission_opens_on_its_newest_note_with_days_and_counts(notes: NotesPresenter) -> None:
    assert notes.screen.note.editor.text().startswith("Bank fees above 8 %")
    assert saved_state(notes) == "Saved"
    assert notes.screen.all_chip.text().endswith("10")
    assert notes.screen.kind_chips[NoteKind.RISK].text().endswith("2")
    model = notes.model
    assert [model.index(row, 0).data() for row in (0, 7)] == [
        "Wednesday 4 March",
        "Tuesday 3 March",
    ]
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_the_list_keeps_the_rules_of_models(
    store: Store, field: Field, qtmodeltester: QAbstractItemModelTester
) -> None:
    model = NoteListModel()
    model.show_page(list_notes(store, field.mission.id))
    qtmodeltester.check(model)


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


def test_filters_and_finding_narrow_the_list(notes: NotesPresenter, wait: Wait) -> None:
    notes.screen.kind_chips[NoteKind.DECISION].click()
    wait()
    assert len(listed(notes)) == 2
    notes.screen.all_chip.click()
    notes.screen.show_find()
    type_text(notes.screen.find_field, "reun office")
    wait()
    assert listed(notes) == ["Réunion bilatérale avec l’Office"]
    type_text(notes.screen.find_field, "zzz")
    wait()
    assert listed(notes) == []
    QTest.keyClick(notes.screen.find_field, Qt.Key.Key_Escape)
    notes.screen.close_find()
    wait()
    assert len(listed(notes)) == 10


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


def test_a_deleted_note_gives_way_to_its_neighbour_and_undo_is_offered(
    notes: NotesPresenter, store: Store, desk: Desk, wait: Wait, qtbot: QtBot
) -> None:
    offered: list[str] = []
    desk.undoable.connect(offered.append)
    notes.screen.list.setFocus()
    QTest.keyClick(notes.screen.list, Qt.Key.Key_Delete)
    wait()
    assert offered == ["Note deleted"]
    assert len(listed(notes)) == 9
    assert notes.screen.note.editor.text().startswith("“They trust")
    undo_last(store)
    wait()
    assert len(listed(notes)) == 10


def test_history_shows_every_version_and_restores_one(
    notes: NotesPresenter, store: Store, field: Field, wait: Wait
) -> None:
    open_row(notes, field.notes[2], wait)
    type_text(notes.screen.note.editor, "Changed: ")
    notes.show_history()
    wait()
    history = notes.screen.history
    assert [v.body for v in history.model.versions] == [
        "Changed: Survey annex stays anonymous",
        "Survey annex stays anonymous",
    ]
    history.list.setCurrentIndex(history.model.index(1, 0))
    history.restore.click()
    wait()
    assert notes.screen.note.editor.text() == "Survey annex stays anonymous"
    assert len(note_history(store, field.notes[2].id)) == 3


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


def test_files_are_added_to_the_note_shown_and_can_be_removed(
    notes: NotesPresenter, store: Store, field: Field, wait: Wait, tmp_path: Path, desk: Desk
) -> None:
    picture = tmp_path / "fee-board.jpg"
    Image.new("RGB", (300, 200)).save(picture)
    notes.new_note()
    notes.filing.add([str(picture)])
    wait()
    note = notes.writing.editing.note
    assert note is not None
    assert [a.name for a in list_attachments(store, note.id)] == ["fee-board.jpg"]
    (button,) = notes.screen.note.attachments.buttons()
    QTest.keyClick(button, Qt.Key.Key_Delete)
    wait()
    assert list_attachments(store, note.id) == []


def test_a_file_lands_in_its_note_also_when_the_writer_has_gone_on(
    notes: NotesPresenter, store: Store, field: Field, wait: Wait, tmp_path: Path
) -> None:
    document = tmp_path / "terms.txt"
    document.write_text("terms")
    notes.filing.add([str(document)])
    notes.writing.editing.close()
    notes.open_note(field.notes[1].id)
    wait()
    assert [a.name for a in list_attachments(store, field.notes[0].id)] == ["terms.txt"]
    assert list_attachments(store, field.notes[1].id) == []


def test_a_photo_that_keeps_its_place_is_offered_as_the_original(
    notes: NotesPresenter, store: Store, field: Field, wait: Wait, tmp_path: Path
) -> None:
    photo = tmp_path / "IMG_1.heic"
    photo.write_bytes(b"heic")
    notes.filing.add([str(photo)])
    wait()
    assert list_attachments(store, field.notes[0].id) == []
    notes.filing.add([str(photo)], original=True)
    wait()
    assert len(list_attachments(store, field.notes[0].id)) == 1


def test_the_menu_of_a_note_changes_session_people_and_done(
    notes: NotesPresenter, store: Store, field: Field, wait: Wait
) -> None:
    open_row(notes, field.notes[3], wait)
    menu = notes.make_menu()
    texts = [action.text() for action in menu.actions()]
    assert texts[0] == "Mark as done"
    menu.actions()[0].trigger()
    sessions = menu.actions()[1].menu()
    assert isinstance(sessions, QMenu)
    sessions.actions()[-1].trigger()
    wait()
    note = open_note(store, field.notes[3].id).note
    assert note.done_on is not None
    assert note.session_id == field.sessions[-1].id
    menu.deleteLater()


def test_every_control_of_the_screen_has_a_name(notes: NotesPresenter) -> None:
    unnamed = [
        widget
        for widget in notes.screen.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert unnamed == []


@pytest.fixture
def quick(desk: Desk, field: Field, qtbot: QtBot, wait: Wait) -> Iterator[QuickNotePresenter]:
    presenter = QuickNotePresenter(desk)
    qtbot.addWidget(presenter.window)
    yield presenter
    presenter.window.close()
    wait()


def test_a_quick_note_takes_words_before_its_mission_is_known(
    quick: QuickNotePresenter, store: Store, field: Field, wait: Wait
) -> None:
    quick.open(field.mission.id)
    type_text(quick.window.editor, "Ask the embassy #todo")
    wait()
    quick.settle()
    wait()
    row = list_notes(store, field.mission.id).rows[0]
    assert (row.title, row.kind) == ("Ask the embassy #todo", NoteKind.TODO)


def test_control_return_begins_the_next_quick_note_and_escape_closes(
    quick: QuickNotePresenter, store: Store, field: Field, wait: Wait
) -> None:
    quick.open(field.mission.id)
    wait()
    type_text(quick.window.editor, "One")
    QTest.keyClick(quick.window.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert quick.window.editor.text() == ""
    type_text(quick.window.editor, "Two")
    QTest.keyClick(quick.window.editor, Qt.Key.Key_Escape)
    assert not quick.window.isVisible()
    wait()
    assert {row.title for row in list_notes(store, field.mission.id).rows[:2]} == {"One", "Two"}
    quick.open(field.mission.id)
    wait()
    assert quick.window.editor.text() == ""


def test_a_quick_note_goes_to_the_mission_that_runs(
    quick: QuickNotePresenter, store: Store, field: Field, wait: Wait
) -> None:
    today = datetime.now(UTC).date()
    with store.unit_of_work() as work:
        work.save(field.mission, replace(field.mission, starts_on=today, ends_on=today))
    quick.open()
    wait()
    type_text(quick.window.editor, "Here")
    quick.window.close()
    wait()
    assert list_notes(store, field.mission.id).rows[0].title == "Here"
