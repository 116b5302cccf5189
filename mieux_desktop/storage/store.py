"""The store of one laptop: a folder with the encrypted database, its key file and attachments."""

import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import Self

import sqlalchemy as sa
from filelock import FileLock

from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Record
from mieux_desktop.storage import keyrings
from mieux_desktop.storage.attachments import Attachments, new_identity
from mieux_desktop.storage.backups import Backup, Cancelled, Progress, write_backup
from mieux_desktop.storage.check import check_store
from mieux_desktop.storage.engine import Turn, connect, make_engine, problems
from mieux_desktop.storage.epochs import Device, Epoch, new_device_key
from mieux_desktop.storage.exchanging import Exchanging
from mieux_desktop.storage.folder import (
    ATTACHMENTS,
    DATABASE,
    KEY_FILE,
    UPGRADE_COPIES,
    lock_folder,
)
from mieux_desktop.storage.keys import KEY_BYTES, Cost, KeyFile, new_recovery_code
from mieux_desktop.storage.new_device import take_new_key
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.restoring import finish_restore
from mieux_desktop.storage.search import FORGET
from mieux_desktop.storage.tables import settings
from mieux_desktop.storage.unit_of_work import Intent, UnitOfWork
from mieux_desktop.storage.upgrade import (
    copy_before_upgrade,
    needs_upgrade,
    refuse_newer,
    upgrade_store,
)


def utc_now() -> datetime:
    """Return this laptop's idea of now."""
    return datetime.now(UTC)


class Store(Exchanging):
    """An open store. One per folder at a time, in one program; close it when done.

    `committed` (settable) is called after each commit, on the writer's thread, with the entities
    that changed.
    """

    def __init__(
        self,
        folder: Path,
        key: bytes,
        lock: FileLock,
        now: Callable[[], datetime],
        shipped: Callable[[], Iterable[Record]],
    ) -> None:
        self.folder = folder
        self.committed: Callable[[frozenset[str]], None] = lambda entities: None
        self._key = key
        self._lock = lock
        self._now = now
        self._shipped = shipped
        self._turn = Turn()  # of writers: slices of an arrival and the user's work alternate
        self._one_arrival = Lock()
        self._engine = make_engine(folder / DATABASE, key)
        with self.reading() as repository:
            device_key: bytes = repository.setting("device-key")
            sealing: dict[str, bytes] = repository.setting("attachments")
            cut_short = repository.setting(FORGET) is not None
        self._device = Device(device_key)
        with problems(), self._engine.connect() as connection:
            self._epoch = Epoch(self._device, connection)
        self.attachments = Attachments(
            folder / ATTACHMENTS, sealing["identity"].decode(), sealing["name-key"]
        )
        self.finish_wiping()
        if cut_short:
            self.finish_forgetting()

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        shipped: Iterable[Record],
        *,
        recovery_code: str | None = None,
        cost: Cost | None = None,
        now: Callable[[], datetime] = utc_now,
    ) -> Self:
        """Make a store in an empty or new folder and open it.

        The key file is written last: a creation that is cut leaves no store, and is begun anew.
        Raises `store-exists`, `read-only`, `disk-full`, `in-use`.
        """
        with problems():
            folder.mkdir(parents=True, exist_ok=True)
        lock = lock_folder(folder)
        try:
            finish_restore(folder)
            key_file = KeyFile(folder / KEY_FILE)
            if key_file.exists():
                raise Problem("store-exists")
            rows = list(shipped)
            with problems():
                for leftover in folder.glob(f"{DATABASE}*"):
                    leftover.unlink()
                key = secrets.token_bytes(KEY_BYTES)
                connect(folder / DATABASE, key, create=True).close()
                _make_tables(folder, key, rows)
                key_file.create(
                    key, passphrase, recovery_code or new_recovery_code(), cost or Cost()
                )
            return cls(folder, key, lock, now, lambda: rows)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def unlock(
        cls,
        folder: Path,
        passphrase: str,
        shipped: Callable[[], Iterable[Record]],
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> Self:
        """Open a store with its passphrase; `shipped` is asked only when an upgrade is due.

        Raises `wrong-passphrase`, `key-missing`, `key-damaged`, `newer-store`, `store-damaged`,
        `in-use`, `read-only`, `disk-full`.
        """
        return cls._open(folder, lambda keys: keys.unwrap(passphrase), shipped, now)

    @classmethod
    def unlock_by_keyring(
        cls,
        folder: Path,
        shipped: Callable[[], Iterable[Record]],
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> Self | None:
        """Open a store through the system's keyring; None if that was not set up or has no secret.

        Raises what `unlock` raises, but for the passphrase.
        """
        keys = KeyFile(folder / KEY_FILE)
        if not keys.has_keyring_slot():
            return None
        secret = keyrings.read_secret(folder)
        if secret is None:
            return None
        return cls._open(folder, lambda file: file.unwrap_by_keyring(secret), shipped, now)

    @classmethod
    def recover(
        cls,
        folder: Path,
        code: str,
        new_passphrase: str,
        shipped: Callable[[], Iterable[Record]],
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> Self:
        """Open a store with its recovery code and set a new passphrase."""

        def recover(keys: KeyFile) -> bytes:
            key = keys.recover(code)
            with problems():
                keys.set_passphrase(key, new_passphrase)
            return key

        return cls._open(folder, recover, shipped, now)

    @classmethod
    def _open(
        cls,
        folder: Path,
        unwrap: Callable[[KeyFile], bytes],
        shipped: Callable[[], Iterable[Record]],
        now: Callable[[], datetime],
    ) -> Self:
        lock = lock_folder(folder)
        try:
            finish_restore(folder)
            key = unwrap(KeyFile(folder / KEY_FILE))
            if not (folder / DATABASE).exists():
                raise Problem("store-missing", file=DATABASE)
            with problems():
                _bring_up_to_date(folder, key, shipped, now)
                store = cls(folder, key, lock, now, shipped)
                store.attachments.clean()
                return store
        except BaseException:
            lock.release()
            raise

    @contextmanager
    def reading(self) -> Iterator[Repository]:
        """Give a repository on one consistent state of the store."""
        with problems(), self._engine.connect() as connection:
            yield Repository(connection)

    def unit_of_work(
        self, kind: Intent = "edit", *, answers: int | None = None, coarse_time: bool = False
    ) -> UnitOfWork:
        """Begin one intent's transaction; `coarse_time` stamps its changes with the day only.

        `answers` names the unit that this one undoes or redoes.
        """
        return UnitOfWork(
            self._engine,
            self._turn,
            self._epoch,
            self._now,
            lambda entities: self.committed(entities),
            self.finish_forgetting,
            kind=kind,
            answers=answers,
            coarse_time=coarse_time,
        )

    @property
    def device(self) -> bytes:
        """Return this laptop's Ed25519 public key."""
        return self._device.public

    def now(self) -> datetime:
        """Return this laptop's idea of now, aware, in UTC."""
        return self._now()

    def change_passphrase(self, current: str, new: str) -> None:
        """Wrap the key by a new passphrase; raise `wrong-passphrase` if the current one is not."""
        with problems():
            keys = KeyFile(self.folder / KEY_FILE)
            keys.set_passphrase(keys.unwrap(current), new)

    def new_recovery_code(self, passphrase: str) -> str:
        """Replace the recovery code, for one that was seen or lost."""
        with problems():
            keys = KeyFile(self.folder / KEY_FILE)
            code = new_recovery_code()
            keys.set_recovery_code(keys.unwrap(passphrase), code)
            return code

    def opens_by_keyring(self) -> bool | None:
        """Tell whether the system's keyring opens the store; None where there is no keyring."""
        if not keyrings.is_available():
            return None
        return KeyFile(self.folder / KEY_FILE).has_keyring_slot()

    def open_by_keyring(self, on: bool) -> None:
        """Let the system's keyring open the store from now on, or no longer."""
        with problems():
            keys = KeyFile(self.folder / KEY_FILE)
            keys.set_keyring_secret(self._key, keyrings.new_secret(self.folder) if on else None)
            if not on:
                keyrings.forget_secret(self.folder)

    def back_up(self, root: Path, keep: int, progress: Progress, cancelled: Cancelled) -> Backup:
        """Write a backup below the root of a place; `write_backup` says what it raises."""
        home = root / self._device.public[:4].hex()
        return write_backup(self.folder, self._key, home, self.now(), keep, progress, cancelled)

    def become_new_device(self) -> None:
        """Be a laptop of its own, as a copy of a store that lives on elsewhere; pairings end."""
        with problems(), self._engine.begin() as connection:
            self._device = take_new_key(connection, self._device)
            self._epoch = Epoch(self._device, connection)

    def truncate_log(self) -> None:
        """Empty the write-ahead file, so that it holds no trace of what was just released.

        It waits for readers; one that takes longer leaves it to the closing of the store.
        """
        with problems(), self._engine.connect() as connection:
            options = connection.execution_options(isolation_level="AUTOCOMMIT")
            options.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def check(self, shipped: Iterable[Record]) -> list[str]:
        """Return one line per problem of the whole store; none when it is sound."""
        with problems(), self._engine.connect() as connection:
            return check_store(connection, shipped, self.attachments)

    def close(self) -> None:
        """Close all connections and let another program open the store."""
        self._engine.dispose()
        self._lock.release()


def _make_tables(folder: Path, key: bytes, shipped: Iterable[Record]) -> None:
    engine = make_engine(folder / DATABASE, key)
    first_settings = {
        "device-key": new_device_key(),
        "attachments": {
            "identity": new_identity().encode(),
            "name-key": secrets.token_bytes(32),
        },
    }
    with engine.connect() as connection:
        upgrade_store(connection, shipped)
        rows = [{"name": name, "value": value} for name, value in first_settings.items()]
        connection.execute(sa.insert(settings), rows)
        connection.commit()
    engine.dispose()


def _bring_up_to_date(
    folder: Path,
    key: bytes,
    shipped: Callable[[], Iterable[Record]],
    now: Callable[[], datetime],
) -> None:
    engine = make_engine(folder / DATABASE, key)
    try:
        with engine.connect() as connection:
            refuse_newer(connection)
            if not needs_upgrade(connection):
                return
        raw: sa.Engine = engine.execution_options(isolation_level="AUTOCOMMIT")
        with raw.connect() as connection:
            copy_before_upgrade(connection, folder / UPGRADE_COPIES, now())
        with engine.connect() as connection:
            upgrade_store(connection, shipped())
            connection.commit()
    finally:
        engine.dispose()
