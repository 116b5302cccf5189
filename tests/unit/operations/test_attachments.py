"""Attachments: files are sealed, filed, opened as private copies, removed; photos are prepared."""

import io
import os
import stat
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attachments import (
    Sealed,
    attach,
    forget_copies,
    list_attachments,
    open_copy,
    remove_attachment,
    save_copy,
    seal_file,
    seal_picture,
)
from mieux_desktop.operations.notes import OpenNote, keep_note, list_notes, open_note
from mieux_desktop.operations.photos import prepare_photo
from mieux_desktop.operations.stores import Store
from mieux_desktop.operations.undo import undo_last


@pytest.fixture
def note(ghana: tuple[Action, Activity]) -> Note:
    now = datetime(2026, 3, 4, 10, 41, tzinfo=UTC)
    return Note(id=new_id(), action_id=ghana[0].id, mission_id=new_id(), written_at=now)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "Terms of reference (final).pdf"
    path.write_bytes(b"%PDF-1.7 " + bytes(range(256)) * 10)
    return path


def camera_photo(path: Path, size: tuple[int, int] = (3000, 2000)) -> Path:
    picture = Image.new("RGB", size, "navy")
    exif = picture.getexif()
    exif[ExifTags.Base.Orientation] = 6  # the camera was held upright
    exif[ExifTags.Base.Model] = "Secret phone"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2026:03:04 10:41:00"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (5.0, 33.0, 0.0)
    picture.save(path, exif=exif)
    return path


@pytest.fixture
def copies(store: Store) -> Iterator[Path]:
    yield store.folder / "opened"
    forget_copies(store)


def test_a_file_is_filed_under_its_note_and_read_back(
    store: Store, note: Note, document: Path, tmp_path: Path
) -> None:
    attach(store, OpenNote(note.id), note, seal_file(store, document))
    (held,) = list_attachments(store, note.id)
    assert (held.name, held.media_type) == (document.name, "application/pdf")
    save_copy(store, held, tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == document.read_bytes()


def test_attaching_stores_a_note_without_words_and_keeps_the_words_typed(
    store: Store, note: Note, document: Path
) -> None:
    opened = OpenNote(note.id)
    keep_note(store, opened, note)
    attach(store, opened, note, seal_file(store, document))
    (row,) = list_notes(store, note.mission_id).rows
    assert row.attachments == 1
    assert opened.loaded is not None
    assert len(open_note(store, note.id).attachments) == 1


def test_a_removed_attachment_comes_back_with_undo(
    store: Store, note: Note, document: Path
) -> None:
    held = attach(store, OpenNote(note.id), note, seal_file(store, document))
    remove_attachment(store, held.id)
    assert list_attachments(store, note.id) == []
    undo_last(store)
    assert [a.id for a in list_attachments(store, note.id)] == [held.id]


def test_progress_is_told_and_a_cancelled_file_leaves_nothing(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "video.mp4"
    path.write_bytes(os.urandom(3_000_000))
    steps: list[tuple[int, int]] = []
    seal_file(store, path, progress=lambda done, total: steps.append((done, total)))
    assert steps[-1] == (3_000_000, 3_000_000)
    assert len(steps) > 2
    sealed_before = sorted(store.folder.rglob("*.age"))
    path.write_bytes(os.urandom(3_000_000))
    with pytest.raises(Problem, match="cancelled"):
        seal_file(store, path, cancelled=lambda: True)
    assert sorted(store.folder.rglob("*.age")) == sealed_before
    assert not list(store.folder.rglob("*.part"))


@pytest.mark.parametrize("name", ["gone.pdf", "."])
def test_a_file_that_cannot_be_read_is_a_problem(store: Store, tmp_path: Path, name: str) -> None:
    with pytest.raises(Problem, match="attachment-unreadable"):
        seal_file(store, tmp_path / name)


def test_a_photo_is_upright_small_and_says_nothing_about_its_camera(
    store: Store, note: Note, tmp_path: Path
) -> None:
    path = camera_photo(tmp_path / "IMG_0001.JPG")
    held = attach(store, OpenNote(note.id), note, seal_file(store, path))
    kept = store.attachments.read(held.sha256)
    picture = Image.open(io.BytesIO(kept))
    assert picture.size == (1333, 2000)
    assert not picture.getexif()
    assert b"Secret" not in kept
    assert held.taken_on == date(2026, 3, 4)
    assert held.name == "IMG_0001.JPG"


def test_the_original_is_kept_on_request(store: Store, note: Note, tmp_path: Path) -> None:
    path = camera_photo(tmp_path / "original.jpg")
    sealed = seal_file(store, path, original=True)
    assert store.attachments.read(sealed.sha256) == path.read_bytes()


def test_a_transparent_picture_stays_transparent_and_loses_its_texts(tmp_path: Path) -> None:
    packed = io.BytesIO()
    picture = Image.new("RGBA", (40, 30), (0, 0, 0, 0))
    exif = picture.getexif()
    exif[ExifTags.Base.Model] = "Secret phone"
    picture.save(packed, "PNG", exif=exif)
    packed.seek(0)
    photo = prepare_photo(packed, "screen.png")
    assert photo is not None
    assert photo.media_type == "image/png"
    assert b"Secret" not in photo.content
    assert Image.open(io.BytesIO(photo.content)).mode == "RGBA"


@pytest.mark.parametrize(
    ("mode", "kind"), [("CMYK", "JPEG"), ("P", "PNG"), ("I;16", "PNG"), ("1", "TIFF")]
)
def test_pictures_of_every_colour_kind_are_prepared(mode: str, kind: str) -> None:
    packed = io.BytesIO()
    Image.new(mode, (20, 10)).save(packed, kind)
    packed.seek(0)
    photo = prepare_photo(packed, "picture")
    assert photo is not None
    assert Image.open(io.BytesIO(photo.content)).size == (20, 10)


def test_a_pasted_picture_is_sealed_with_its_name(store: Store) -> None:
    packed = io.BytesIO()
    Image.new("RGB", (2500, 10)).save(packed, "PNG")
    sealed = seal_picture(store, packed.getvalue(), "Pasted picture.png")
    assert sealed.name == "Pasted picture.png"
    assert Image.open(io.BytesIO(store.attachments.read(sealed.sha256))).size == (2000, 8)


def test_a_camera_format_that_keeps_its_place_is_refused_unless_asked_for(
    store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "IMG_1.HEIC"
    path.write_bytes(b"\0\0\0\x18ftypheic")
    with pytest.raises(Problem, match="photo-unknown"):
        seal_file(store, path)
    assert seal_file(store, path, original=True).size_bytes == 12


def test_a_picture_that_is_cut_short_is_told(store: Store, tmp_path: Path) -> None:
    whole = camera_photo(tmp_path / "whole.jpg").read_bytes()
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(Problem, match="photo-damaged"):
        seal_file(store, cut)


def test_a_picture_too_large_to_unpack_is_told(tmp_path: Path) -> None:
    packed = io.BytesIO()
    Image.new("1", (20_000, 10_001)).save(packed, "PNG")
    packed.seek(0)
    with pytest.raises(Problem, match="photo-too-large"):
        prepare_photo(packed, "bomb.png")


def test_an_opened_copy_is_private_and_forgotten(
    store: Store, note: Note, document: Path, copies: Path
) -> None:
    held = attach(store, OpenNote(note.id), note, seal_file(store, document))
    copy = open_copy(store, held)
    assert copy.read_bytes() == document.read_bytes()
    assert copy.parent == copies
    assert stat.S_IMODE(copies.stat().st_mode) == 0o700
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert open_copy(store, held) == copy
    forget_copies(store)
    assert not copies.exists()
    forget_copies(store)


@pytest.mark.parametrize(
    "name", ["../../etc/passwd.txt", "..\\..\\x.txt", "/abs.txt", ".txt.txt", "ا" * 300 + ".pdf"]
)
def test_a_name_from_outside_never_becomes_a_path(
    store: Store, note: Note, copies: Path, name: str
) -> None:
    sha256, size = store.attachments.add(io.BytesIO(b"content"))
    held = attach(store, OpenNote(note.id), note, Sealed(sha256, size, name, "text/plain"))
    assert open_copy(store, held).resolve().parent == copies.resolve()


@pytest.mark.parametrize("name", ["run.exe", "macro.docm", "script.sh", "go.desktop", "no ending"])
def test_what_the_system_could_run_is_not_opened(store: Store, note: Note, name: str) -> None:
    sha256, size = store.attachments.add(io.BytesIO(b"content"))
    held = attach(store, OpenNote(note.id), note, Sealed(sha256, size, name, "x/y"))
    with pytest.raises(Problem, match="attachment-not-opened"):
        open_copy(store, held)
