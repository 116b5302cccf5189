"""Attachments of notes: sealed off the writer, then filed under their note in one intent."""

import io
import mimetypes
import os
import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePath
from typing import BinaryIO

from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Attachment, Note
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.notes import OpenNote, open_note, store_note
from mieux_desktop.operations.photos import prepare_photo
from mieux_desktop.storage.engine import problems
from mieux_desktop.storage.store import Store

Progress = Callable[[int, int], None]  # bytes done, bytes in all
Cancelled = Callable[[], bool]

# Opening hands a file to the system, which would also run a program: only documents are opened.
_OPENED_SUFFIXES = frozenset({
    ".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".heic", ".heif", ".avif",
    ".pdf", ".txt", ".md", ".csv", ".rtf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp",
    ".mp3", ".m4a", ".ogg", ".opus", ".wav", ".flac", ".mp4", ".mov", ".webm", ".mkv", ".eml",
})  # fmt: skip
_COPIES = "opened"  # folder of readable copies, inside the store's own


@dataclass(frozen=True, slots=True)
class Sealed:
    """A file whose sealed content is in the store already, not yet filed under a note."""

    sha256: bytes
    size_bytes: int
    name: str
    media_type: str
    taken_on: date | None = None


def seal_file(
    store: Store,
    path: Path,
    *,
    original: bool = False,
    progress: Progress = lambda done, total: None,
    cancelled: Cancelled = lambda: False,
) -> Sealed:
    """Seal a file of any size; a photo is prepared first unless the original is wanted.

    Touches no table, so it runs beside the writer. Raises `cancelled` (nothing stays behind),
    `attachment-unreadable`, `disk-full` and the problems of `prepare_photo`.
    """
    try:
        if not path.is_file():
            raise Problem("attachment-unreadable")
        source = path.open("rb")
        size = path.stat().st_size
    except OSError as error:
        raise Problem("attachment-unreadable") from error
    with source:
        return _seal(store, source, size, path.name, original, progress, cancelled)


def seal_picture(store: Store, content: bytes, name: str) -> Sealed:
    """Seal a picture that was pasted."""
    return _seal(
        store,
        io.BytesIO(content),
        len(content),
        name,
        False,
        lambda done, total: None,
        lambda: False,
    )


def attach(store: Store, opened: OpenNote, edited: Note, sealed: Sealed) -> Attachment:
    """File sealed content under a note; a note that has no words yet is stored with it."""
    with store.unit_of_work() as work:
        saved = store_note(work, opened, edited)
        attachment = work.save(
            None,
            Attachment(
                id=new_id(),
                action_id=edited.action_id,
                note_id=edited.id,
                sha256=sealed.sha256,
                size_bytes=sealed.size_bytes,
                name=sealed.name,
                media_type=sealed.media_type,
                taken_on=sealed.taken_on,
            ),
        )
    opened.loaded = saved
    return attachment


def file_under(store: Store, note_id: bytes, sealed: Sealed) -> Attachment:
    """File sealed content under a note that no editor has open."""
    read = open_note(store, note_id)
    return attach(store, read.opened, read.note, sealed)


def keep_original(store: Store, attachment: Attachment, original: Sealed) -> Attachment:
    """Put the original in the place of a prepared photo; its caption and consent stay."""
    with store.unit_of_work() as work:
        return work.save(
            attachment,
            replace(
                attachment,
                sha256=original.sha256,
                size_bytes=original.size_bytes,
                name=original.name,
                media_type=original.media_type,
            ),
        )


def save_attachment(store: Store, loaded: Attachment, edited: Attachment) -> Attachment:
    """Save another caption or consent."""
    with store.unit_of_work() as work:
        return work.save(loaded, edited)


def remove_attachment(store: Store, attachment_id: bytes) -> None:
    """Take an attachment off its note; undo brings it back."""
    with store.unit_of_work() as work:
        attachment = work.require(Attachment, attachment_id)
        work.save(attachment, replace(attachment, deleted=True))


def list_attachments(store: Store, note_id: bytes) -> list[Attachment]:
    """Return the attachments of a note in the order in which they were added."""
    with store.reading() as records:
        return records.find(Attachment, note_id=note_id)


def open_copy(store: Store, attachment: Attachment) -> Path:
    """Unseal into a readable copy that only this user may read, for another program to show.

    `forget_copies` removes it. Raises `attachment-not-opened` for kinds of files that the system
    could run, `attachment-missing`, `attachment-damaged`.
    """
    suffix = PurePath(attachment.name).suffix.lower()
    if suffix not in _OPENED_SUFFIXES:
        raise Problem("attachment-not-opened")
    content = store.attachments.read(attachment.sha256)
    with problems():
        folder = store.folder / _COPIES
        folder.mkdir(mode=0o700, exist_ok=True)
        copy = folder / f"{_safe_stem(attachment.name)}-{attachment.id.hex()[-6:]}{suffix}"
        copy.unlink(missing_ok=True)
        handle = os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
    return copy


def save_copy(store: Store, attachment: Attachment, path: Path) -> None:
    """Write the content to a file that the user chose; it is theirs from then on."""
    content = store.attachments.read(attachment.sha256)
    with problems():
        path.write_bytes(content)


def forget_copies(store: Store) -> None:
    """Remove all readable copies: at lock, at close, and after unlocking, for those of a crash.

    A copy that another program still holds open (Windows) is removed the next time.
    """
    with suppress(FileNotFoundError):
        shutil.rmtree(store.folder / _COPIES, ignore_errors=os.name == "nt")


def _seal(
    store: Store,
    source: BinaryIO,
    size: int,
    name: str,
    original: bool,
    progress: Progress,
    cancelled: Cancelled,
) -> Sealed:
    photo = None if original else prepare_photo(source, name)
    media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    taken_on = None
    if photo is not None:
        source, size = io.BytesIO(photo.content), len(photo.content)
        media_type, taken_on = photo.media_type, photo.taken_on
        if PurePath(name).suffix.lower() not in (photo.suffix, ".jpeg"):
            name = f"{PurePath(name).stem}{photo.suffix}"
    else:
        source.seek(0)
    sha256, size_bytes = store.attachments.add(
        _Watched(source, size, progress),  # type: ignore[arg-type]  # only `read` is called
        cancelled,
    )
    return Sealed(sha256, size_bytes, name, media_type, taken_on)


def _safe_stem(name: str) -> str:
    """Return letters, digits and single separators of a name from outside, never a path."""
    stem = re.sub(r"[^\w]+", "-", PurePath(name).stem).strip("-")
    return stem.encode()[:80].decode(errors="ignore") or "attachment"


class _Watched:
    """Tells how far a stream has been read."""

    def __init__(self, source: BinaryIO, size: int, progress: Progress) -> None:
        self._source = source
        self._size = size
        self._progress = progress
        self._done = 0

    def read(self, size: int = -1) -> bytes:
        block = self._source.read(size)
        self._done += len(block)
        self._progress(self._done, max(self._size, self._done))
        return block
