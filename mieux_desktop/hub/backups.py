"""Backups of a hub: one state of its database, its keys and its attachments in one sealed file.

Rows travel as values, not as pages of a database, so that what was saved from SQLite can be put
into PostgreSQL and the other way round.
"""

import os
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import to_milliseconds
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Plain
from mieux_desktop.hub.backup_file import Frame, Unlock, read_sealed, write_sealed
from mieux_desktop.hub.database import Database, begin_generation
from mieux_desktop.hub.export_files import whole_file
from mieux_desktop.hub.folder import Folder
from mieux_desktop.hub.syncing import Hub
from mieux_desktop.hub.tables import TABLES, VERSION, codes, hub, uploads
from mieux_desktop.sync.devices import Device

_ROWS_AT_ONCE = 500
_ROW_BYTES = 4 << 20  # of the rows in one frame, about
_PIECE = 1 << 20  # bytes of an attachment in one frame
_NAME = re.compile(r"[0-9a-f]{2}/[0-9a-f]{64}\.age")
_SAID_EVERY = 50_000  # rows
# What has no meaning in a hub that was restored: a code would be good again that was used since,
# and of uploads that had begun the pieces are gone.
_PASSING = (codes, uploads)

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Saved:
    """What a backup holds."""

    made_at: int
    rows: Counter[str]
    attachments: int
    attachment_bytes: int


def back_up(
    opened: Hub,
    attachments: Path | None,
    path: Path,
    *,
    recipient: str = "",
    passphrase: str = "",
    say: Say = lambda text: None,
) -> Saved:
    """Write a backup and read it back; the file appears only when all of it could be read.

    It shows one state of the hub, which may go on working. `attachments` is their folder, or none
    if they are saved apart; `passphrase` counts when there is no recipient. Raises
    `backup-not-verified` and the problems of `whole_file` and `write_sealed`.
    """
    made_at = to_milliseconds(opened.now())
    with whole_file(path) as part:
        written, read = _Told(say, "Saved"), _Counted(_Told(say, "Read back"))
        with part.open("wb") as file, opened.database.reading() as connection:
            frames = _frames(opened.keys, connection, attachments, made_at)
            own = write_sealed(file, map(written.frame, frames), recipient, passphrase)
            file.flush()
            os.fsync(file.fileno())
        with part.open("rb") as file:
            try:
                read_sealed(file, lambda _: own, read.take)
            except Problem as error:
                raise Problem("backup-not-verified") from error
        if not read.ended:
            raise Problem("backup-not-verified")
    return read.saved()


def restore(
    file: BinaryIO,
    unlock: Unlock,
    folder: Folder,
    database_url: str | None,
    passphrase: str,
    now: datetime,
    say: Say = lambda text: None,
) -> Saved:
    """Make a hub of a backup, in a folder and a database that hold none, and begin a generation.

    No hub is there when it fails. Raises `hub-exists`, `backup-damaged`, `hub-newer` and the
    problems of `read_sealed`; `passphrase` is to wrap the key file, if not empty.
    """
    with ExitStack() as undo:
        url = folder.make_new(database_url)
        undo.callback(folder.discard)
        fresh = folder.path / "restoring"
        shutil.rmtree(fresh, ignore_errors=True)
        undo.callback(shutil.rmtree, fresh, ignore_errors=True)
        database = Database(url)
        undo.callback(database.close)
        with database.making() as connection:
            restoring = _Restoring(connection, fresh, _Told(say, "Restored"))
            try:
                read_sealed(file, unlock, restoring.take)
            finally:
                restoring.close()
            device = restoring.device()
            connection.execute(sa.update(hub).values(version=VERSION))
            begin_generation(connection, to_milliseconds(now))
            _put_in_place(fresh, folder.attachments())
            folder.write_keys(device, passphrase)
        database.close()
        undo.pop_all()
        shutil.rmtree(fresh, ignore_errors=True)
    return restoring.saved()


def _put_in_place(fresh: Path, attachments: Path) -> None:
    """Move the files to where a hub has them, beside what an earlier try may have left there."""
    for path in sorted(fresh.glob("??/*")):
        target = attachments / path.parent.name
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.replace(target / path.name)


class _Told:
    """Says now and then how far the work is."""

    def __init__(self, say: Say, word: str) -> None:
        self._say = say
        self._word = word
        self._rows = self._files = 0

    def frame(self, frame: Frame) -> Frame:
        """Count a frame; return it."""
        before = self._rows // _SAID_EVERY
        if frame[0] == "rows":
            self._rows += len(frame[3])
        elif frame[0] == "file":
            self._files += 1
        if self._rows // _SAID_EVERY > before or frame[0] == "end":
            self._say(f"{self._word}: {self._rows:,} rows, {self._files:,} attachments")
        return frame


class _Counted:
    """Counts what a backup holds, and compares it in the end with what its writer counted."""

    def __init__(self, told: _Told) -> None:
        self._told = told
        self._made_at = 0
        self.ended = False
        self.rows: Counter[str] = Counter()
        self.files = self.bytes = 0

    def take(self, frame: Frame) -> None:
        """Take in a frame; raise `backup-damaged`, `backup-newer`."""
        if self.ended:
            raise Problem("backup-damaged")
        try:
            self._take(*frame)
        except (TypeError, ValueError, KeyError, AttributeError) as error:
            raise Problem("backup-damaged") from error
        self._told.frame(frame)

    def saved(self) -> Saved:
        """Return what the backup holds."""
        return Saved(self._made_at, self.rows, self.files, self.bytes)

    def _take(self, kind: str, *parts: Plain) -> None:
        if kind == "hub":
            self.begin(*parts)
        elif kind == "rows":
            self.add_rows(*parts)
        elif kind == "file":
            self.add_file(*parts)
        elif kind == "data":
            self.add_data(*parts)
        elif kind == "end":
            self.ended = True
            if parts != (dict(self.rows), self.files, self.bytes):
                raise Problem("backup-damaged")
        else:
            raise Problem("backup-damaged")

    def begin(self, made_at: int, version: int, key: bytes, identity: str) -> None:
        """Take in what the hub is."""
        if version > VERSION:
            raise Problem("backup-newer")
        self._made_at = made_at

    def add_rows(self, table: str, columns: list[str], rows: list[list[Plain]]) -> None:
        """Take in rows."""
        self.rows[table] += len(rows)

    def add_file(self, name: str) -> None:
        """Begin an attachment."""
        self.files += 1

    def add_data(self, data: bytes) -> None:
        """Take in a piece of the attachment."""
        self.bytes += len(data)


class _Restoring(_Counted):
    """Puts what a backup holds into its place."""

    def __init__(self, connection: sa.Connection, attachments: Path, told: _Told) -> None:
        super().__init__(told)
        self._connection = connection
        self._attachments = attachments
        self._file: BinaryIO | None = None
        self._device: Device | None = None
        attachments.mkdir(mode=0o700)

    def device(self) -> Device:
        """Return the hub's keys, once all is there; raise `backup-damaged`."""
        key = self._connection.execute(sa.select(hub.c.key)).scalar()
        if not self.ended or self._device is None or self._device.key != key:
            raise Problem("backup-damaged")
        return self._device

    def begin(self, made_at: int, version: int, key: bytes, identity: str) -> None:
        super().begin(made_at, version, key, identity)
        self._device = Device(key, identity)

    def add_rows(self, table: str, columns: list[str], rows: list[list[Plain]]) -> None:
        super().add_rows(table, columns, rows)
        known = TABLES.tables[table]
        if not set(known.columns.keys()) >= set(columns):
            raise Problem("backup-damaged")
        insert = sa.insert(known)
        self._connection.execute(insert, [dict(zip(columns, row, strict=True)) for row in rows])

    def add_file(self, name: str) -> None:
        super().add_file(name)
        self.close()
        if not _NAME.fullmatch(name):
            raise Problem("backup-damaged")
        path = self._attachments / name
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._file = path.open("xb")

    def add_data(self, data: bytes) -> None:
        super().add_data(data)
        if self._file is None:
            raise Problem("backup-damaged")
        self._file.write(data)

    def close(self) -> None:
        """Finish the attachment being written, durably."""
        if self._file is not None:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._file = None


def _frames(
    keys: Device, connection: sa.Connection, folder: Path | None, made_at: int
) -> Iterator[Frame]:
    yield ["hub", made_at, VERSION, keys.private_key, keys.identity]
    counts: Counter[str] = Counter()
    for table in TABLES.sorted_tables:
        if table in _PASSING:
            continue
        name, columns = str(table.name), [str(column.name) for column in table.columns]
        for rows in _rows(connection, table):
            counts[name] += len(rows)
            yield ["rows", name, columns, rows]
    files = size = 0
    for name, path in _attachments(folder):
        yield ["file", name]
        files += 1
        with path.open("rb") as file:
            while data := file.read(_PIECE):
                size += len(data)
                yield ["data", data]
    yield ["end", dict(counts), files, size]


def _rows(connection: sa.Connection, table: sa.Table) -> Iterator[list[Sequence[Plain]]]:
    query = sa.select(table).order_by(*table.primary_key.columns)
    rows: list[Sequence[Plain]] = []
    size = 0
    for row in connection.execute(query.execution_options(yield_per=_ROWS_AT_ONCE)):
        rows.append(tuple(row))
        size += sum(len(value) for value in row if isinstance(value, bytes | str))
        if len(rows) == _ROWS_AT_ONCE or size > _ROW_BYTES:
            yield rows
            rows, size = [], 0
    if rows:
        yield rows


def _attachments(folder: Path | None) -> Iterator[tuple[str, Path]]:
    """Yield name and path of all attachments that are whole."""
    if folder is not None:
        for path in sorted(folder.glob("??/*.age")):
            yield path.relative_to(folder).as_posix(), path
