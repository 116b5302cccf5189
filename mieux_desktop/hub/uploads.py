"""Uploads that have begun: pieces appended to a sealed file until it is whole and proven.

Workers share nothing but the database and the folder. How much of an upload has come is the size
of its file; a piece is written only where the one who brings it believes the file to end, under a
lock that all processes see, so that two connections never write into each other.
"""

import errno
import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import to_milliseconds
from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub.attachments import (
    HeldAttachments,
    has_content,
    is_in_scope,
    note_content,
    size_of,
    sync_folder,
)
from mieux_desktop.hub.people import Known
from mieux_desktop.hub.tables import attachments, uploads
from mieux_desktop.sync.resealing import MAX_SEALED_ATTACHMENT, prove_sealed

LIFETIME = timedelta(days=14)  # of an upload, since it was last asked for
MOST_UNFINISHED = 512 << 20  # bytes of one device's uploads together, by their lengths
MOST_LATE = 512 << 20  # bytes that a device brings while it is refused
_KEPT_FREE = 64 << 20  # bytes of the disk that are for the database
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


@dataclass(frozen=True, slots=True)
class Standing:
    """How much of a file has come, of how much."""

    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Upload:
    """An upload that has begun."""

    sha256: bytes
    length: int
    part: Path


@dataclass(frozen=True, slots=True)
class Uploads:
    """What devices are bringing."""

    held: HeldAttachments

    def begin(self, known: Known, sha256: bytes, length: int) -> int:
        """Begin an upload, or return how much of it has come; `length` when nothing is wanted.

        Nothing is wanted where the device has brought the content before, or may have it anyhow.
        Another length begins anew. Raises `request-too-large`, `room-full`, `hub-disk-full`.
        """
        if length > MAX_SEALED_ATTACHMENT:
            raise Problem("request-too-large")
        hub = self.held.hub
        now = to_milliseconds(hub.now())
        late = bool(known.refused(hub.now()))
        with hub.database.writing() as connection:
            gone = self._expire(connection, now)
            settled = self._is_settled(connection, known, sha256, late)
            if settled:
                size = size_of(connection, sha256)
                note_content(connection, known.key, sha256, size, now, late)
                self._forget(connection, known, sha256)
            else:
                self._check_disk(length)
                known_length = self._note(connection, known, sha256, length, now)
        for part in gone:
            part.unlink(missing_ok=True)
        if settled:
            self._part(known, sha256).unlink(missing_ok=True)
            return length
        upload = Upload(sha256, length, self._part(known, sha256))
        self._make_part(upload, anew=known_length != length)
        return self._settle(known, upload).offset

    def find(self, known: Known, sha256: bytes) -> Upload:
        """Return an upload that the device has begun; raise `upload-unknown`."""
        where = (uploads.c.device == known.key, uploads.c.sha256 == sha256)
        with self.held.hub.database.reading() as connection:
            row = connection.execute(sa.select(uploads).where(*where)).first()
        if row is None:
            raise Problem("upload-unknown")
        return Upload(sha256, row.length, self._part(known, sha256))

    def standing(self, known: Known, sha256: bytes) -> Standing:
        """Return how much of the device's upload has come, durably; raise `upload-unknown`."""
        try:
            upload = self.find(known, sha256)
        except Problem:
            with self.held.hub.database.reading() as connection:
                if not has_content(connection, known.key, sha256) or not self.held.holds(sha256):
                    raise
            size = self.held.path(sha256).stat().st_size
            return Standing(size, size)
        return self._settle(known, upload)

    def append(self, upload: Upload, offset: int, piece: bytes) -> None:
        """Write a piece at the end of what has come, which must be `offset`.

        Raises `offset-differs`, `upload-unknown`, `request-too-large` and `hub-disk-full`; what
        of the piece was written then stays.
        """
        if offset + len(piece) > upload.length:
            raise Problem("request-too-large")
        with self._locked(upload.sha256), _opened(upload.part) as handle, _room():
            if os.fstat(handle).st_size != offset:
                raise Problem("offset-differs")
            while piece:
                written = os.pwrite(handle, piece, offset)
                piece, offset = piece[written:], offset + written

    def give_up(self, known: Known, sha256: bytes) -> None:
        """Forget an upload that the device has begun; raise `upload-unknown`."""
        upload = self.find(known, sha256)
        with self._locked(sha256):
            with self.held.hub.database.writing() as connection:
                self._forget(connection, known, sha256)
            upload.part.unlink(missing_ok=True)

    def _settle(self, known: Known, upload: Upload) -> Standing:
        """Return how much has come; take what is whole, once it is proven.

        Raises `file-damaged`; nothing of it is kept then.
        """
        with self._locked(upload.sha256):
            if not upload.part.exists():
                return self._after_another(known, upload)
            with _opened(upload.part) as handle, _room():
                os.fsync(handle)
                size = os.fstat(handle).st_size
            if size < upload.length:
                return Standing(size, upload.length)
            hub = self.held.hub
            try:
                content = prove_sealed(upload.part, hub.keys.identity, upload.sha256)
            except Problem as problem:
                with hub.database.writing() as connection:
                    self._forget(connection, known, upload.sha256)
                upload.part.unlink()
                raise Problem("file-damaged") from problem
            now, late = to_milliseconds(hub.now()), bool(known.refused(hub.now()))
            # In this order nothing is lost at any point where it may end: whoever asks next finds
            # the whole upload, or the file and that the device brought it.
            with hub.database.writing() as connection:
                note_content(connection, known.key, upload.sha256, content, now, late)
            with _room():
                self.held.take(upload.part, upload.sha256)
            with hub.database.writing() as connection:
                self._forget(connection, known, upload.sha256)
            return Standing(upload.length, upload.length)

    def _after_another(self, known: Known, upload: Upload) -> Standing:
        """Return what another connection has made of an upload in the meantime."""
        with self.held.hub.database.reading() as connection:
            if has_content(connection, known.key, upload.sha256) and self.held.holds(upload.sha256):
                return Standing(upload.length, upload.length)
        raise Problem("upload-unknown")

    def _is_settled(
        self, connection: sa.Connection, known: Known, sha256: bytes, late: bool
    ) -> bool:
        if not self.held.holds(sha256):
            return False
        brought = has_content(connection, known.key, sha256)
        return brought or (not late and is_in_scope(connection, known, sha256))

    def _note(
        self, connection: sa.Connection, known: Known, sha256: bytes, length: int, now: int
    ) -> int:
        """Keep that an upload has begun; return its length until now, 0 for a new one."""
        where = (uploads.c.device == known.key, uploads.c.sha256 == sha256)
        row = connection.execute(sa.select(uploads).where(*where)).first()
        before: int = row.length if row is not None else 0
        if before != length:
            self._check_room(connection, known, length - before)
        values = {"length": length, "touched_at": now}
        if row is None:
            key = {"device": known.key, "sha256": sha256}
            connection.execute(sa.insert(uploads).values(**key, **values))
        else:
            connection.execute(sa.update(uploads).where(*where).values(values))
        return before

    def _check_room(self, connection: sa.Connection, known: Known, more: int) -> None:
        total = sa.func.coalesce(sa.func.sum(uploads.c.length), 0)
        query = sa.select(total).where(uploads.c.device == known.key)
        unfinished = int(connection.execute(query).scalar_one()) + more
        if unfinished > MOST_UNFINISHED:
            raise Problem("room-full")
        if known.refused(self.held.hub.now()):
            a = attachments.c
            total = sa.func.coalesce(sa.func.sum(a.size_bytes), 0)
            query = sa.select(total).where(a.device == known.key, a.late)
            if int(connection.execute(query).scalar_one()) + unfinished > MOST_LATE:
                raise Problem("room-full")

    def _check_disk(self, length: int) -> None:
        folder = self.held.folder
        with _room():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if shutil.disk_usage(folder).free < length + _KEPT_FREE:
            raise Problem("hub-disk-full")

    def _forget(self, connection: sa.Connection, known: Known, sha256: bytes) -> None:
        where = (uploads.c.device == known.key, uploads.c.sha256 == sha256)
        connection.execute(sa.delete(uploads).where(*where))

    def _expire(self, connection: sa.Connection, now: int) -> list[Path]:
        """Forget uploads that nobody has gone on with; return their files."""
        old = uploads.c.touched_at < now - LIFETIME // timedelta(milliseconds=1)
        rows = connection.execute(sa.select(uploads.c.device, uploads.c.sha256).where(old)).all()
        connection.execute(sa.delete(uploads).where(old))
        return [self._part_of(row.device, row.sha256) for row in rows]

    def _part(self, known: Known, sha256: bytes) -> Path:
        return self._part_of(known.key, sha256)

    def _part_of(self, device: bytes, sha256: bytes) -> Path:
        return self._unfinished() / f"{sha256.hex()}-{device.hex()[:32]}.part"

    def _unfinished(self) -> Path:
        return self.held.folder / "unfinished"

    def _make_part(self, upload: Upload, *, anew: bool) -> None:
        with self._locked(upload.sha256), _room():
            if anew or not upload.part.exists() or upload.part.stat().st_size > upload.length:
                flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
                os.close(os.open(upload.part, flags, 0o600))
                sync_folder(self._unfinished())

    @contextmanager
    def _locked(self, sha256: bytes) -> Iterator[None]:
        """Hold what all processes know as the lock of this content (and some others)."""
        folder = self._unfinished()
        with _room():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle = os.open(folder / f"{sha256.hex()[:2]}.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)


@contextmanager
def _opened(part: Path) -> Iterator[int]:
    try:
        handle = os.open(part, os.O_WRONLY)
    except FileNotFoundError as error:
        raise Problem("upload-unknown") from error
    try:
        yield handle
    finally:
        os.close(handle)


@contextmanager
def _room() -> Iterator[None]:
    """Say in a problem that the disk is full."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise Problem("hub-disk-full") from error
        raise
