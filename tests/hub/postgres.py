"""A real PostgreSQL in a temporary folder, run by an ordinary user, reached by a local socket."""

import os
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

_PORT = 54329  # names the socket's file; nothing listens on the network


class Postgres:
    """A server of the tests' own; calling it makes an empty database and returns its address."""

    def __init__(self, programs: Path, folder: Path, *, durable: bool) -> None:
        self._programs, self._folder, self._durable = programs, folder, durable
        self._as_user: list[str] = []
        if os.geteuid() == 0:  # PostgreSQL does not run as root
            shutil.chown(folder, "postgres")
            self._as_user = ["runuser", "-u", "postgres", "--"]
        self._data = str(folder / "data")
        self._url = f"postgresql+psycopg://app@/postgres?host={folder}&port={_PORT}"
        locale = ("--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
        self._run("initdb", "-D", self._data, "-U", "app", "-A", "trust", *locale)

    def __call__(self) -> str:
        """Make an empty database; return its address."""
        # A schema of its own is as empty as a database, and made a hundred times faster.
        name = f"hub_{secrets.token_hex(4)}"
        engine = sa.create_engine(self._url)
        with engine.begin() as connection:
            connection.exec_driver_sql(f"CREATE SCHEMA {name}")
        engine.dispose()
        return f"{self._url}&options=-csearch_path%3D{name}"

    def start(self) -> None:
        """Start it and wait until it answers."""
        place = f"-c listen_addresses= -c unix_socket_directories={self._folder}"
        options = f"-p {_PORT} {place} -c fsync={'on' if self._durable else 'off'}"
        log = str(self._folder / "log")
        self._run("pg_ctl", "-D", self._data, "-w", "-l", log, "-o", options, "start")

    def stop(self, mode: str) -> None:
        """Stop it: `fast` ends what runs, `immediate` is a crash."""
        self._run("pg_ctl", "-D", self._data, "-m", mode, "-w", "stop")

    def _run(self, program: str, *arguments: str) -> None:
        command = [*self._as_user, str(self._programs / program), *arguments]
        subprocess.run(command, check=True, capture_output=True, cwd=self._folder)


@contextmanager
def running_postgres(*, durable: bool = False) -> Iterator[Postgres]:
    """Start one; fail where there is none. Unless `durable`, it does not wait for the disk."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not programs:
        pytest.fail("PostgreSQL is not installed; `make test` installs it")
    folder = Path(tempfile.mkdtemp(prefix="mieux-pg-"))
    try:
        server = Postgres(programs[-1], folder, durable=durable)
        server.start()
        yield server
        server.stop("immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
