"""What the commands share: the hub opened, files that may not be there, words while they work."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import from_milliseconds
from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub.serving import open_hub
from mieux_desktop.hub.syncing import Hub


@contextmanager
def opened(given: Namespace) -> Iterator[Hub]:
    """Open the hub of the folder that was named."""
    hub = open_hub(given.folder)
    try:
        yield hub
    finally:
        hub.database.close()


@contextmanager
def writing(given: Namespace) -> Iterator[tuple[Hub, sa.Connection]]:
    """Open the hub and a transaction that writes."""
    with opened(given) as hub, hub.database.writing() as connection:
        yield hub, connection


@contextmanager
def reading(given: Namespace) -> Iterator[sa.Connection]:
    """Open the hub and a transaction that reads."""
    with opened(given) as hub, hub.database.reading() as connection:
        yield connection


@contextmanager
def files(*named: Path) -> Iterator[None]:
    """Say in a problem that one of these files cannot be read or written."""
    try:
        yield
    except (OSError, UnicodeDecodeError) as error:
        raise Problem("file-unreadable", file=", ".join(map(str, named))) from error


def say(text: str) -> None:
    """Tell the administrator at once how far a long command is."""
    print(text, file=sys.stderr, flush=True)  # noqa: T201 - the command's words


def short(key: bytes) -> str:
    """Return the beginning of a key, by which laptops and hubs are told apart."""
    return key.hex()[:16]


def day(milliseconds: int | None) -> str:
    """Return a day in UTC."""
    return "never" if milliseconds is None else f"{from_milliseconds(milliseconds):%Y-%m-%d}"
