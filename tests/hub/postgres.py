"""A real PostgreSQL in a temporary folder, run by an ordinary user, reached by a local socket."""

import os
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

_PORT = 54329  # names the socket's file; nothing listens on the network


@contextmanager
def running_postgres() -> Iterator[Callable[[], str]]:
    """Start one and yield what makes an empty database in it; fail where there is none."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not programs:
        pytest.fail("PostgreSQL is not installed; `make test` installs it")
    folder = Path(tempfile.mkdtemp(prefix="mieux-pg-"))
    as_user: list[str] = []
    if os.geteuid() == 0:  # PostgreSQL does not run as root
        shutil.chown(folder, "postgres")
        as_user = ["runuser", "-u", "postgres", "--"]

    def run(program: str, *arguments: str) -> None:
        command = [*as_user, str(programs[-1] / program), *arguments]
        subprocess.run(command, check=True, capture_output=True, cwd=folder)

    data = str(folder / "data")
    options = f"-p {_PORT} -c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
    locale = ("--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
    run("initdb", "-D", data, "-U", "app", "-A", "trust", *locale)
    run("pg_ctl", "-D", data, "-w", "-l", str(folder / "log"), "-o", options, "start")
    server = f"postgresql+psycopg://app@/postgres?host={folder}&port={_PORT}"

    def new_database() -> str:
        # A schema of its own is as empty as a database, and made a hundred times faster.
        name = f"hub_{secrets.token_hex(4)}"
        engine = sa.create_engine(server)
        with engine.begin() as connection:
            connection.exec_driver_sql(f"CREATE SCHEMA {name}")
        engine.dispose()
        return f"{server}&options=-csearch_path%3D{name}"

    try:
        yield new_database
    finally:
        run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
        shutil.rmtree(folder, ignore_errors=True)
