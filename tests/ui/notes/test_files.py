"""Files of a note: added, kept with their note, removed."""

from dataclasses import replace
from pathlib import Path

from PIL import ExifTags, Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from mieux_desktop.operations.attachments import list_attachments, save_attachment
from mieux_desktop.operations.stores import Store
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.notes.presenter import NotesPresenter
from tests.ui.notes.view import Wait
from tests.ui.notes_sample import Field


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


def test_a_photo_is_made_smaller_and_its_original_taken_on_request(
    notes: NotesPresenter, store: Store, field: Field, wait: Wait, tmp_path: Path, desk: Desk
) -> None:
    photo = tmp_path / "fee-board.jpg"
    camera = Image.Exif()
    camera[ExifTags.Base.Make] = "Camera"
    Image.new("RGB", (2400, 1600)).save(photo, exif=camera)
    notes.filing.add([str(photo)])
    wait()
    (small,) = list_attachments(store, field.notes[0].id)
    save_attachment(store, small, replace(small, caption="Fees on the wall"))
    wait()
    choose(notes, "Replace by the original")
    wait()
    (original,) = list_attachments(store, field.notes[0].id)
    assert (original.id, original.caption) == (small.id, "Fees on the wall")
    assert b"Camera" not in store.attachments.read(small.sha256)
    assert store.attachments.read(original.sha256) == photo.read_bytes()
    undo_last(store)
    wait()
    (back,) = list_attachments(store, field.notes[0].id)
    assert back.sha256 == small.sha256


def test_an_original_that_is_no_longer_where_it_was_is_asked_for(
    notes: NotesPresenter, store: Store, field: Field, wait: Wait, tmp_path: Path
) -> None:
    photo = tmp_path / "stick.jpg"
    Image.new("RGB", (300, 200)).save(photo)
    notes.filing.add([str(photo)])
    wait()
    moved = photo.rename(tmp_path / "moved.jpg")
    choose(notes, "Replace by the original")
    (dialog,) = notes.screen.note.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(moved))
    dialog.reject()
    wait()
    (original,) = list_attachments(store, field.notes[0].id)
    assert original.name == "moved.jpg"


def choose(notes: NotesPresenter, entry: str) -> None:
    (button,) = notes.screen.note.attachments.buttons()
    menu = button.make_menu()
    next(action for action in menu.actions() if action.text() == entry).trigger()
