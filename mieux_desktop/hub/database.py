"""Connections to the hub's database: SQLite in a file or PostgreSQL, with the same promises."""

import secrets
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError

from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub.tables import TABLES, VERSION, generations, hub

_MOST_NAMED = 500  # values in one list of a query


class Database:
    """The hub's database. All work is done in one of its transactions."""

    def __init__(self, url: str) -> None:
        self._engine = _engine(url)

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """Open a transaction that no other writer, in any process, runs beside."""
        with _told(), self._engine.connect() as connection:
            writer = connection.execution_options(begin="BEGIN IMMEDIATE")
            with writer.begin():
                writer.execute(sa.select(hub.c.seq).with_for_update())
                yield writer

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """Open a transaction that sees one state of everything."""
        with _told(), self._engine.connect() as connection:
            if connection.dialect.name == "postgresql":
                connection = connection.execution_options(isolation_level="REPEATABLE READ")
            with connection.begin():
                yield connection

    def create(self, key: bytes, name: str, now: int) -> None:
        """Make the tables of a new hub; raise `hub-exists` when there is one already."""
        with self.making() as connection:
            connection.execute(
                sa.insert(hub).values(id=1, version=VERSION, key=key, name=name, seq=0)
            )
            begin_generation(connection, now)

    @contextmanager
    def making(self) -> Iterator[sa.Connection]:
        """Open the transaction that makes the tables of a new hub; raise `hub-exists`."""
        with _told(), self._engine.begin() as connection:
            if sa.inspect(connection).has_table(hub.name):
                raise Problem("hub-exists")
            TABLES.create_all(connection)
            yield connection

    def scrub(self) -> None:
        """Let the disk forget what was erased: the write-ahead log, or rows that were replaced."""
        with _told(), self._engine.connect() as connection:
            if connection.dialect.name == "postgresql":
                alone = connection.execution_options(isolation_level="AUTOCOMMIT")
                alone.exec_driver_sql("VACUUM log, quarantine, parked")
            else:
                driver: Any = connection.connection.driver_connection
                driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def check(self, key: bytes) -> str:
        """Return the hub's name; raise when this is not the database of that key."""
        with self.reading() as connection:
            if not sa.inspect(connection).has_table(hub.name):
                raise Problem("hub-missing")
            row = connection.execute(sa.select(hub)).one()
        if row.version > VERSION:
            raise Problem("hub-newer")
        if row.version < VERSION:
            raise Problem("hub-older")
        if row.key != key:
            raise Problem("hub-key-differs")
        return str(row.name)

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()


def next_seq(connection: sa.Connection, count: int = 1) -> int:
    """Take so many places in the order of the log; return the first. Within `writing` only."""
    statement = sa.update(hub).values(seq=hub.c.seq + count).returning(hub.c.seq)
    return int(connection.execute(statement).scalar_one()) - count + 1


def last_seq(connection: sa.Connection) -> int:
    """Return the last place that was taken."""
    return int(connection.execute(sa.select(hub.c.seq)).scalar_one())


def begin_generation(connection: sa.Connection, now: int) -> bytes:
    """Begin the hub's next generation, as after the restore of a backup: what devices have seen
    beyond the end of this log is not in it.
    """
    generation = secrets.token_bytes(8)
    connection.execute(
        sa.insert(generations).values(
            ordinal=sa.select(sa.func.coalesce(sa.func.max(generations.c.ordinal), 0) + 1)
            .scalar_subquery(),
            generation=generation,
            began_after=last_seq(connection),
            began_at=now,
        )
    )  # fmt: skip
    return generation


def insert_new(connection: sa.Connection, table: sa.Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows; those whose key is there already stay as they are."""
    if rows:
        dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
        connection.execute(dialect.insert(table).on_conflict_do_nothing(), rows)


def chunks(values: Iterable[bytes]) -> Iterator[list[bytes]]:
    """Cut a list into pieces that one statement takes."""
    whole = list(values)
    for first in range(0, len(whole), _MOST_NAMED):
        yield whole[first : first + _MOST_NAMED]


def _engine(url: str) -> sa.Engine:
    try:
        address = sa.make_url(url)
    except sa.exc.ArgumentError as error:
        raise Problem("database-unknown", kind="this address") from error
    if address.get_backend_name() == "postgresql":
        address = address.set(drivername="postgresql+psycopg")
        return sa.create_engine(address, pool_size=16, max_overflow=16, pool_pre_ping=True)
    if address.get_backend_name() != "sqlite":
        raise Problem("database-unknown", kind=address.get_backend_name())
    engine = sa.create_engine(address, connect_args={"isolation_level": None, "timeout": 30})

    @sa.event.listens_for(engine, "connect")
    def connect(connection: Any, _: Any) -> None:
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}")

    @sa.event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))

    return engine


@contextmanager
def _told() -> Iterator[None]:
    """Say in a problem what the operator or the device can do nothing about in the program."""
    try:
        yield
    except DBAPIError as error:
        if "disk is full" in str(error.orig) or "No space left" in str(error.orig):
            raise Problem("hub-disk-full") from error
        if error.connection_invalidated or isinstance(error, sa.exc.OperationalError):
            raise Problem("hub-database-away") from error
        raise
    except sa.exc.TimeoutError as error:  # all connections are in use
        raise Problem("hub-busy") from error
