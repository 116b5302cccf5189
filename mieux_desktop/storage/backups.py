"""Backups of a store in a second place, such as a stick: whole, encrypted by the store's own key.

    PLACE/MIEUX backups/NAME/attachments/ab/ab….age   a sealed file, once for all backups
    PLACE/MIEUX backups/NAME/20260304T101500Z/        store.db, store.key, manifest.json

A backup is written under another name and takes its own when it was read back whole. The manifest
holds no secret and nothing personal: attachments stand in it by their keyed names.
"""

import errno
import hashlib
import os
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import msgspec
from sqlcipher3 import dbapi2

from mieux_desktop.domain.problems import Problem
from mieux_desktop.storage.engine import connect, problems
from mieux_desktop.storage.folder import ATTACHMENTS, DATABASE, KEY_FILE, UPGRADE_COPIES
from mieux_desktop.storage.keys import sync_folder

ROOT: Final = "MIEUX backups"
MANIFEST: Final = "manifest.json"
WEEKS: Final = 4  # of which the newest backup is kept beside the last ones
_PART: Final = ".part"
_STAMP: Final = "%Y%m%dT%H%M%SZ"
_STAMPED = re.compile(r"\d{8}T\d{6}Z")
_SEALED = re.compile(r"[0-9a-f]{64}")
_MANIFEST_BYTES: Final = 32 << 20
_BLOCK: Final = 1 << 20
_OFTEN: Final = 20_000  # steps of the database between two looks at the cancel button

Progress = Callable[[int, int], None]  # KiB done, KiB in all
Cancelled = Callable[[], bool]


class Manifest(msgspec.Struct, frozen=True):
    """What a backup says about itself. Names of `attachments` go to their sizes."""

    format: int
    made_at: datetime
    version: int  # of the store
    holds_answers: bool  # of a collection that was open
    database_bytes: int
    attachments: dict[str, int]


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup found on a disk; `manifest` is none when it cannot be read."""

    path: Path
    made_at: datetime
    manifest: Manifest | None = field(repr=False)
    missing: int = 0  # attachments of it that are gone or cut
    whole: bool = False  # database and key are there in full length

    @property
    def store(self) -> str:
        """Name the store it is of; the backups of one store share it."""
        return self.path.parent.name

    @property
    def size_bytes(self) -> int:
        """Return how much the backup holds."""
        if self.manifest is None:
            return 0
        return self.manifest.database_bytes + sum(self.manifest.attachments.values())

    @property
    def complete(self) -> bool:
        """Tell whether all of it seems to be there; only opening it proves that."""
        return self.whole and not self.missing

    def attachment(self, name: str) -> Path:
        """Return where the sealed file lies that the manifest names."""
        return _sealed_path(self.path.parent / ATTACHMENTS, name)


class _Counter:
    """Adds up what was copied for the progress, and stops the copying when asked to."""

    def __init__(self, total: int, progress: Progress, cancelled: Cancelled) -> None:
        self._total = total
        self._progress = progress
        self.cancelled = cancelled
        self._done = 0

    def show(self, ahead: int = 0) -> None:
        """Tell how far the work is; `ahead` is under way and not yet added."""
        self._progress(min(self._done + ahead, self._total) >> 10, max(self._total >> 10, 1))

    def add(self, size: int) -> None:
        """Count what was copied; raise `cancelled` when asked to stop."""
        if self.cancelled():
            raise Problem("cancelled")
        self._done += size
        self.show()


def find_backups(folder: Path) -> list[Backup]:
    """Return the backups in a place, the root or a store's folder of it, newest first."""
    patterns = ("*/*", "*", f"{ROOT}/*/*")
    with place_problems():
        paths = {path for pattern in patterns for path in folder.glob(pattern)} | {folder}
        found = [read_backup(path) for path in paths if _STAMPED.fullmatch(path.name)]
    return sorted(found, key=lambda backup: (backup.made_at, backup.path), reverse=True)


def read_backup(path: Path) -> Backup:
    """Return what can be told about one backup without its key."""
    made_at = datetime.strptime(path.name, _STAMP).replace(tzinfo=UTC)
    try:
        with (path / MANIFEST).open("rb") as file:
            manifest = msgspec.json.decode(file.read(_MANIFEST_BYTES), type=Manifest)
    except (OSError, msgspec.DecodeError):
        return Backup(path, made_at, None)
    names = manifest.attachments
    if manifest.format != 1 or not all(_SEALED.fullmatch(name) for name in names):
        return Backup(path, made_at, None)  # names from outside never become other paths
    pool = path.parent / ATTACHMENTS
    missing = sum(_size(_sealed_path(pool, name)) != size for name, size in names.items())
    whole = _size(path / DATABASE) == manifest.database_bytes and _size(path / KEY_FILE) > 0
    return Backup(path, made_at, manifest, missing, whole)


def write_backup(
    source: Path,
    key: bytes,
    home: Path,
    now: datetime,
    keep: int,
    progress: Progress,
    cancelled: Cancelled,
) -> Backup:
    """Back up an open store into `home` (its folder in the place), then drop what is too old.

    Runs beside the writer. Nothing half written stays behind and the older backups are untouched
    when it raises: `cancelled`, `backup-place-full`, `backup-place-read-only`,
    `backup-place-gone`, `backup-not-verified`, `store-damaged`.
    """
    with place_problems():
        home.mkdir(exist_ok=True)
        for leftover in home.glob(f"*{_PART}"):
            shutil.rmtree(leftover)
        at = _next_stamp(home, now.astimezone(UTC).replace(microsecond=0))
        target = home / at.strftime(_STAMP)
        fresh = target.with_name(target.name + _PART)
        try:
            fresh.mkdir()
            _write(source, key, fresh, at, progress, cancelled)
            fresh.rename(target)
            _sync(home)
        except BaseException:
            shutil.rmtree(fresh, ignore_errors=True)
            raise
    backup = read_backup(target)
    with suppress(OSError):  # the backup stands; what is left over goes with the next one
        _drop_old(home, backup, keep)
        _drop_upgrade_copies(source / UPGRADE_COPIES, key)
    return backup


def _next_stamp(home: Path, now: datetime) -> datetime:
    """Return a time for a new backup after those just made: names tell seconds, and their order."""
    made = [backup.made_at for backup in _own_backups(home)]
    recent = [at for at in made if now <= at < now + timedelta(hours=1)]
    return max(recent) + timedelta(seconds=1) if recent else now


def kept(made: Sequence[datetime], keep: int, now: datetime) -> set[datetime]:
    """Return which backups stay: the last ones, and the newest of each of some weeks before.

    Those of a later time than now were made under a wrong clock, and count as the oldest.
    """
    newest = sorted(made, key=lambda at: (at <= now, at), reverse=True)
    weeks: dict[tuple[int, int], datetime] = {}
    for at in newest[keep:]:
        weeks.setdefault(at.isocalendar()[:2], at)
    return {*newest[:keep], *list(weeks.values())[:WEEKS]}


@contextmanager
def place_problems() -> Iterator[None]:
    """Turn what the disk of the place does into problems of the place, not of the store."""
    codes = {
        "disk-full": "backup-place-full",
        "read-only": "backup-place-read-only",
        "disk-error": "backup-place-gone",
        "cannot-open": "backup-place-gone",
    }
    try:
        with problems():
            yield
    except Problem as problem:
        if problem.code in codes:
            raise Problem(codes[problem.code]) from problem
        raise


def copy_durably(source: Path, target: Path, add: Callable[[int], None]) -> None:
    """Copy a file so that its name is there only when its content was read back equal."""
    part = target.with_name(target.name + _PART)
    try:
        digest = hashlib.sha256()
        with source.open("rb") as reader, part.open("wb") as writer:
            while block := reader.read(_BLOCK):
                digest.update(block)
                writer.write(block)
                add(len(block))
            writer.flush()
            os.fsync(writer.fileno())
        _forget_cached(part)
        with part.open("rb") as written:
            if hashlib.file_digest(written, "sha256").digest() != digest.digest():
                raise Problem("backup-not-verified")
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def _write(
    source: Path, key: bytes, fresh: Path, at: datetime, progress: Progress, cancelled: Cancelled
) -> None:
    pool = fresh.parent / ATTACHMENTS
    database_bytes = _size(source / DATABASE)
    # The database first: each file that it names lies in the folder by then.
    _copy_database(source / DATABASE, key, fresh / DATABASE, progress, cancelled)
    sealed = {path.stem: path for path in (source / ATTACHMENTS).glob("*/*.age")}
    sizes = {name: _size(path) for name, path in sealed.items()}
    absent = [name for name in sealed if _size(_sealed_path(pool, name)) != sizes[name]]
    total = database_bytes + sum(sizes[name] for name in absent)
    counter = _Counter(total, progress, cancelled)
    counter.add(database_bytes)
    for name in absent:
        target = _sealed_path(pool, name)
        target.parent.mkdir(parents=True, exist_ok=True)
        copy_durably(sealed[name], target, counter.add)
        _sync(target.parent)
    copy_durably(source / KEY_FILE, fresh / KEY_FILE, lambda _size: None)
    version, holds_answers = _read_back(fresh / DATABASE, key, cancelled)
    manifest = Manifest(1, at, version, holds_answers, _size(fresh / DATABASE), sizes)
    with (fresh / MANIFEST).open("wb") as file:
        file.write(msgspec.json.format(msgspec.json.encode(manifest), indent=1))
        file.flush()
        os.fsync(file.fileno())
    _sync(fresh)


def _copy_database(
    source: Path, key: bytes, target: Path, progress: Progress, cancelled: Cancelled
) -> None:
    counter = _Counter(_size(source), progress, cancelled)

    def look() -> int:
        counter.show(_size(target))
        return int(cancelled())

    connection = connect(source, key)
    try:
        connection.set_progress_handler(look, _OFTEN)
        connection.execute("VACUUM INTO ?", (str(target),))
    except dbapi2.OperationalError as error:
        raise _stopped(error, cancelled) from error
    finally:
        connection.set_progress_handler(None, 0)
        connection.close()
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _read_back(database: Path, key: bytes, cancelled: Cancelled) -> tuple[int, bool]:
    """Prove each page as the disk holds it; return the version and whether answers are inside."""
    _forget_cached(database)
    connection = _open_unchanged(database, key)
    try:
        connection.set_progress_handler(lambda: int(cancelled()), _OFTEN)
        # A copy has no free pages, so this reads all, and reading a page proves its seal.
        found = connection.execute("PRAGMA quick_check").fetchall()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (answers,) = connection.execute("SELECT EXISTS (SELECT 1 FROM inbox)").fetchone()
    except dbapi2.Error as error:
        if cancelled():
            raise Problem("cancelled") from error
        raise Problem("backup-not-verified") from error
    finally:
        connection.close()
    if found != [("ok",)]:
        raise Problem("backup-not-verified")
    return version, bool(answers)


def _open_unchanged(database: Path, key: bytes) -> Any:
    uri = f"{database.absolute().as_uri()}?mode=ro&immutable=1"
    connection = dbapi2.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def _stopped(error: dbapi2.OperationalError, cancelled: Cancelled) -> Exception:
    interrupted: Exception = error
    return Problem("cancelled") if cancelled() else interrupted


def _drop_old(home: Path, fresh: Backup, keep: int) -> None:
    """Drop backups beyond those kept, and all others with answers of an open collection.

    Two copies of such answers would tell in which order people answered.
    """
    others = [backup for backup in _own_backups(home) if backup.path != fresh.path]
    staying = kept([backup.made_at for backup in (*others, fresh)], keep, fresh.made_at)
    left = [fresh]
    for backup in others:
        answers = backup.manifest is not None and backup.manifest.holds_answers
        if answers or backup.made_at not in staying:
            # First under a name that is no backup's: it may be cut while it is deleted.
            backup.path.rename(backup.path.with_name(backup.path.name + _PART))
            shutil.rmtree(backup.path.with_name(backup.path.name + _PART))
        else:
            left.append(backup)
    manifests = [backup.manifest for backup in left if backup.manifest is not None]
    if len(manifests) < len(left):
        return  # whichever files an unreadable backup needs stay as well
    needed = set().union(*(manifest.attachments for manifest in manifests))
    for path in (home / ATTACHMENTS).glob("*/*"):
        if path.stem not in needed:
            path.unlink()


def _own_backups(home: Path) -> list[Backup]:
    return [read_backup(path) for path in home.iterdir() if _STAMPED.fullmatch(path.name)]


def _drop_upgrade_copies(folder: Path, key: bytes) -> None:
    """Drop copies that an upgrade made while answers lay in the store, now that it is backed up."""
    for path in folder.glob("*.db"):
        connection = _open_unchanged(path, key)
        try:
            (answers,) = connection.execute("SELECT EXISTS (SELECT 1 FROM inbox)").fetchone()
        except dbapi2.Error:
            continue  # not a copy of this store
        finally:
            connection.close()
        if answers:
            path.unlink()


def _sealed_path(folder: Path, name: str) -> Path:
    return folder / name[:2] / f"{name}.age"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _forget_cached(path: Path) -> None:
    """Let the next reading come from the disk itself, where the system allows to ask for that."""
    if hasattr(os, "posix_fadvise"):
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _sync(folder: Path) -> None:
    """Make names in a folder durable; some drivers of sticks cannot be asked."""
    try:
        sync_folder(folder)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
