"""Backups: where they go, when one is due, making one, and restoring one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from mieux_desktop.domain.changes.model import from_milliseconds, to_milliseconds
from mieux_desktop.domain.notes import Attachment
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.catalogue import load_shipped
from mieux_desktop.operations.stores import check_passphrase
from mieux_desktop.storage.backups import ROOT, Backup, find_backups, place_problems
from mieux_desktop.storage.epochs import RESTORED
from mieux_desktop.storage.folder import KEY_FILE
from mieux_desktop.storage.keys import KeyFile
from mieux_desktop.storage.restoring import copy_out, finish_restore, give_up, held, put_in_place
from mieux_desktop.storage.store import Store, utc_now

__all__ = ["Backup", "find_backups"]

KEEP_USUALLY: Final = 5
EVERY: Final = timedelta(days=1)
OLD_AFTER: Final = timedelta(days=7)
_SETTING: Final = "backups"

Progress = Callable[[int, int], None]  # KiB done, KiB in all
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class BackupState:
    """Where backups go and how old the last one is; no `place` while none was chosen."""

    place: Path | None = None
    is_there: bool = False  # the stick is in, the folder can be reached
    is_same_disk: bool = False  # as the store: no help when the disk or the laptop is lost
    keep: int = KEEP_USUALLY
    last_at: datetime | None = None
    last_bytes: int = 0
    is_due: bool = False  # one can be made now and should be
    is_old: bool = False  # or was never made


@dataclass(frozen=True, slots=True)
class Prepared:
    """A backup copied and checked, not yet in the place of the store."""

    folder: Path
    made_at: datetime
    missing: tuple[str, ...]  # names of attachments that the backup lacks
    problems: tuple[str, ...]  # lines of the check, but for these attachments


def backup_state(store: Store) -> BackupState:
    """Return where backups go and whether one is due."""
    kept = _setting(store)
    if not kept.get("place"):
        return BackupState(is_old=True)
    place = Path(kept["place"])
    last_at = from_milliseconds(kept["last"]) if kept.get("last") else None
    # The clock may have been set back: a backup from the future is no recent one.
    age = abs(store.now() - last_at) if last_at else None
    is_there = _is_there(place)
    return BackupState(
        place=place,
        is_there=is_there,
        is_same_disk=is_there and place.stat().st_dev == store.folder.stat().st_dev,
        keep=kept.get("keep", KEEP_USUALLY),
        last_at=last_at,
        last_bytes=kept.get("bytes", 0),
        is_due=is_there and (age is None or age >= EVERY),
        is_old=age is None or age >= OLD_AFTER,
    )


def choose_backup_place(store: Store, place: Path) -> BackupState:
    """Let backups go to a folder from now on; those in the place before stay there.

    Raises `backup-place-missing`, `backup-place-inside`, `backup-place-read-only`.
    """
    if not place.is_dir():
        raise Problem("backup-place-missing")
    if place.resolve().is_relative_to(store.folder.resolve()):
        raise Problem("backup-place-inside")
    with place_problems():
        # Its absence tells later that a stick is out, whatever its empty folder lets one write.
        (place / ROOT).mkdir(exist_ok=True)
    changed = _setting(store).get("place") != str(place)
    _keep_setting(store, place=str(place), **({"last": 0, "bytes": 0} if changed else {}))
    return backup_state(store)


def keep_backups(store: Store, count: int) -> BackupState:
    """Say how many of the last backups are kept."""
    _keep_setting(store, keep=count)
    return backup_state(store)


def make_backup(store: Store, progress: Progress, cancelled: Cancelled) -> Backup:
    """Back up the store; it can go on being used meanwhile.

    Raises `backup-place-missing`, `backup-place-full`, `backup-place-read-only`,
    `backup-place-gone`, `backup-not-verified`, `cancelled`; the older backups stay.
    """
    kept = _setting(store)
    place = Path(kept.get("place") or "")
    if not kept.get("place") or not _is_there(place):
        raise Problem("backup-place-missing")
    backup = store.back_up(place / ROOT, kept.get("keep", KEEP_USUALLY), progress, cancelled)
    made = to_milliseconds(store.now())
    _keep_setting(store, last=made, bytes=backup.size_bytes)
    return backup


def prepare_restore(
    folder: Path,
    backup: Backup,
    secret: str,
    new_passphrase: str,
    progress: Progress,
    cancelled: Cancelled,
    *,
    now: Callable[[], datetime] = utc_now,
) -> Prepared:
    """Copy a backup beside the store of a folder, open it there and check all of it.

    `secret` is the backup's passphrase or, with a new passphrase, its recovery code. Raises what
    unlocking raises, `backup-incomplete`, `backup-damaged` and `cancelled`, with nothing left
    behind.
    """
    if new_passphrase:
        check_passphrase(new_passphrase)
    keys = KeyFile(backup.path / KEY_FILE)
    _ = keys.recover(secret) if new_passphrase else keys.unwrap(secret)  # before much is copied
    with held(folder):
        finish_restore(folder)
        fresh = copy_out(backup, folder, now(), progress, cancelled)
        try:
            if new_passphrase:
                store = Store.recover(fresh, secret, new_passphrase, load_shipped, now=now)
            else:
                store = Store.unlock(fresh, secret, load_shipped, now=now)
            try:
                prepared = _check(store, backup)
                with store.unit_of_work() as work:
                    # Others have seen more than the backup: its next epoch has to say why.
                    work.put_setting(RESTORED, True)
            finally:
                store.close()
            if cancelled():
                raise Problem("cancelled")
        except BaseException as error:
            give_up(fresh)
            if isinstance(error, Problem) and error.code == "store-damaged":
                raise Problem("backup-damaged") from error
            raise
    return prepared


def complete_restore(folder: Path, prepared: Prepared) -> Path | None:
    """Put the checked copy in the place of the store; return where the former store is kept."""
    with held(folder):
        return put_in_place(prepared.folder)


def abandon_restore(prepared: Prepared) -> None:
    """Remove the checked copy; the store stays as it is."""
    give_up(prepared.folder)


def _check(store: Store, backup: Backup) -> Prepared:
    lines = store.check(load_shipped())
    with store.reading() as records:
        missing = tuple(
            attachment.name
            for attachment in records.find(Attachment)
            if not store.attachments.holds(attachment.sha256)
        )
    others = tuple(line for line in lines if not line.endswith("attachment-missing"))
    return Prepared(store.folder, backup.made_at, missing, others)


def _is_there(place: Path) -> bool:
    try:
        return (place / ROOT).is_dir()
    except OSError:
        return False  # a stick that was pulled may answer with any error


def _setting(store: Store) -> dict[str, Any]:
    with store.reading() as records:
        kept: dict[str, Any] = records.setting(_SETTING, {})
        return kept


def _keep_setting(store: Store, **values: str | int) -> None:
    with store.unit_of_work() as work:
        work.put_setting(_SETTING, {**work.setting(_SETTING, {}), **values})
