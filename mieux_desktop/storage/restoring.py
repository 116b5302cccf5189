"""Putting a backup in the place of a store so that a cut leaves the old one or the new one.

The backup is copied to `restoring-….part` inside the store's folder and checked there. Renaming it
to `restoring-…` decides: from then on every opening first finishes the exchange of files, and what
was there before stays whole in `replaced-…`.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from mieux_desktop.domain.problems import Problem
from mieux_desktop.storage.backups import (
    Backup,
    Cancelled,
    Progress,
    copy_durably,
)
from mieux_desktop.storage.engine import problems
from mieux_desktop.storage.folder import (
    ATTACHMENTS,
    DATABASE,
    KEY_FILE,
    UPGRADE_COPIES,
    lock_folder,
)
from mieux_desktop.storage.keys import sync_folder

_READY: Final = "restoring-"
_REPLACED: Final = "replaced-"
_PART: Final = ".part"
# What belongs to each part of a store and leaves with it; the log of the database goes first.
_LEAVING: Final = {
    KEY_FILE: (KEY_FILE,),
    DATABASE: (f"{DATABASE}-wal", f"{DATABASE}-shm", DATABASE, UPGRADE_COPIES),
    ATTACHMENTS: (ATTACHMENTS,),
}


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Keep other programs out of a store's folder, which is made if it is new."""
    with problems():
        folder.mkdir(parents=True, exist_ok=True)
    lock = lock_folder(folder)
    try:
        yield
    finally:
        lock.release()


def copy_out(
    backup: Backup, folder: Path, now: datetime, progress: Progress, cancelled: Cancelled
) -> Path:
    """Copy a backup beside the store of a folder and return the copy, itself a store's folder.

    Attachments that the backup lacks are left out. Raises `cancelled`, `backup-incomplete`,
    `disk-full`, `read-only`, `cannot-open`, `disk-error`; nothing stays behind then.
    """
    if backup.manifest is None or not backup.whole:
        raise Problem("backup-incomplete")
    done, total = 0, max(backup.size_bytes, 1)

    def add(size: int) -> None:
        nonlocal done
        if cancelled():
            raise Problem("cancelled")
        done += size
        progress(min(done, total) >> 10, max(total >> 10, 1))

    with problems():
        fresh = folder / f"{_READY}{now.astimezone(UTC):%Y%m%dT%H%M%S%fZ}{_PART}"
        try:
            (fresh / ATTACHMENTS).mkdir(parents=True)
            copy_durably(backup.path / KEY_FILE, fresh / KEY_FILE, lambda _size: None)
            copy_durably(backup.path / DATABASE, fresh / DATABASE, add)
            for name in backup.manifest.attachments:
                source = backup.attachment(name)
                if source.is_file():
                    target = fresh / ATTACHMENTS / source.parent.name / source.name
                    target.parent.mkdir(exist_ok=True)
                    copy_durably(source, target, add)
        except BaseException:
            shutil.rmtree(fresh, ignore_errors=True)
            raise
    return fresh


def put_in_place(fresh: Path) -> Path | None:
    """Let a copy that was checked take the place of the store; return where the old one is kept."""
    with problems():
        for folder, _folders, files in os.walk(fresh):
            for name in files:
                _sync_file(Path(folder) / name)
            sync_folder(Path(folder))
        ready = fresh.with_suffix("")
        fresh.rename(ready)
        sync_folder(ready.parent)
    finish_restore(ready.parent)
    replaced = _replaced_by(ready)
    return replaced if replaced.exists() else None


def give_up(fresh: Path) -> None:
    """Remove a copy that is not wanted after all."""
    shutil.rmtree(fresh, ignore_errors=True)


def finish_restore(folder: Path) -> None:
    """Finish an exchange of files that was decided; each step may be cut and done again.

    The caller holds the folder's lock.
    """
    with problems():
        for ready in sorted(folder.glob(f"{_READY}*")):
            if ready.suffix == _PART:  # a copy that was never decided on
                shutil.rmtree(ready)
                continue
            for part, leaving in _LEAVING.items():
                if (ready / part).exists():  # else it went over before the cut
                    _move(folder, leaving, _replaced_by(ready))
                    (ready / part).rename(folder / part)
                    sync_folder(folder)
            shutil.rmtree(ready)
            sync_folder(folder)


def _move(folder: Path, names: tuple[str, ...], replaced: Path) -> None:
    present = [name for name in names if (folder / name).exists()]
    if not present:
        return
    replaced.mkdir(exist_ok=True)
    for name in present:
        (folder / name).rename(replaced / name)
    sync_folder(replaced)


def _replaced_by(ready: Path) -> Path:
    return ready.with_name(_REPLACED + ready.name.removeprefix(_READY))


def _sync_file(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
