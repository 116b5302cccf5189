"""The list of notes and what is done with a whole note: find, look back, change, delete."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.notes import NoteKind
from mieux_desktop.operations.notes import list_notes, note_history, open_note
from mieux_desktop.operations.stores import Store
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.notes.models import NoteListModel
from mieux_desktop.ui.screens.notes.presenter import NotesPresenter
from tests.ui.notes.view import Wait, listed, open_row, saved_state
from tests.ui.notes_sample import Field
from tests.ui.typed import type_text


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
