"""Encrypted connections and the translation of their errors into problems."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock, RLock
from time import monotonic, sleep
from types import TracebackType
from typing import Any, Self

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from mieux_desktop.domain.problems import Problem

CONNECTIONS = 3  # one writer, two readers
_BUSY_S = 3.0
_GIVE_WAY_S = 0.0005  # a lock does not queue: who waits for it needs a moment


class Turn:
    """The writers' lock, which a thread may take again; it tells whether others wait for it."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._counting = Lock()
        self._waiting = 0
        self._worked_at = -_BUSY_S

    def acquire(self, *, for_work: bool = False) -> None:
        """Wait until nobody else writes; `for_work` of the user, which wants short waits."""
        if for_work:
            self._worked_at = monotonic()
        if not self._lock.acquire(blocking=False):
            self._count(1)
            try:
                self._lock.acquire()
            finally:
                self._count(-1)

    def release(self) -> None:
        """Let others write."""
        self._lock.release()

    def give_way(self) -> None:
        """Let those who wait go first, between two transactions of something long."""
        if self._waiting:
            sleep(_GIVE_WAY_S)

    @property
    def is_busy(self) -> bool:
        """Tell whether the user's work was written in the last seconds: more may come at once."""
        return monotonic() - self._worked_at < _BUSY_S

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()

    def _count(self, more: int) -> None:
        with self._counting:
            self._waiting += more


def connect(path: Path, key: bytes, *, create: bool = False) -> Any:
    """Open one connection with the raw key; the file must exist unless `create`."""
    mode = "rwc" if create else "rw"
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    cursor = connection.cursor()
    cursor.execute("PRAGMA cipher_log_level = NONE")  # a wrong key would print on the terminal
    cursor.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    cursor.execute("PRAGMA temp_store = MEMORY")  # temporary files would not be encrypted
    cursor.execute("PRAGMA busy_timeout = 5000")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA secure_delete = ON")
    cursor.execute("PRAGMA cache_size = -65536")  # a small cache decrypts each page again
    cursor.close()
    return connection


def make_engine(path: Path, key: bytes) -> sa.Engine:
    """Return the engine of a store; `begin="BEGIN IMMEDIATE"` marks the writer's connections."""
    engine = sa.create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect(path, key),
        poolclass=QueuePool,
        pool_size=CONNECTIONS,
        max_overflow=0,
    )

    @sa.event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        options = connection.get_execution_options()
        if options.get("isolation_level") == "AUTOCOMMIT":
            return  # VACUUM and checkpoints cannot run within a transaction
        connection.exec_driver_sql(options.get("begin", "BEGIN"))

    return engine


def begin_writing(engine: sa.Engine) -> sa.Connection:
    """Return a connection that holds the writer's lock; closing it rolls back."""
    raw = engine.connect()
    try:
        connection = raw.execution_options(begin="BEGIN IMMEDIATE")
        if connection.get_transaction() is None:
            connection.begin()  # the lock, before anything is read
    except BaseException:
        raw.close()
        raise
    return connection


@contextmanager
def writing(engine: sa.Engine) -> Iterator[sa.Connection]:
    """Give the writer's connection in one transaction; leaving commits, an exception rolls back."""
    with problems(), begin_writing(engine) as connection:
        yield connection
        connection.commit()


_BY_MESSAGE = (
    ("disk is full", "disk-full"),
    ("readonly", "read-only"),
    ("read-only", "read-only"),
    ("unable to open", "cannot-open"),
    ("malformed", "store-damaged"),
    ("not a database", "store-damaged"),
    ("disk i/o error", "disk-error"),
    ("locked", "store-busy"),
)


@contextmanager
def problems() -> Iterator[None]:
    """Turn what disks and damaged files do into problems; other errors are bugs and pass."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        message = str(getattr(error, "orig", error)).lower()
        for part, code in _BY_MESSAGE:
            if part in message:
                raise Problem(code) from error
        raise
    except OSError as error:
        raise from_os_error(error) from error


def from_os_error(error: OSError) -> Problem:
    """Return the problem that an error of the file system means."""
    codes = {
        errno.ENOSPC: "disk-full",
        errno.EDQUOT: "disk-full",
        errno.EFBIG: "disk-full",
        errno.EACCES: "read-only",
        errno.EPERM: "read-only",
        errno.EROFS: "read-only",
        errno.ENOENT: "cannot-open",
        errno.ENOTDIR: "cannot-open",
        errno.ENAMETOOLONG: "name-too-long",
    }
    return Problem(codes.get(error.errno or 0, "disk-error"))
