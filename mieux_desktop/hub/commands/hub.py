"""`mieux-hub init` and `serve`: two commands put a hub up."""

import argparse
from argparse import Namespace
from contextlib import closing
from pathlib import Path

from mieux_desktop.domain.changes.model import to_milliseconds
from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub import catalogue
from mieux_desktop.hub.commands.opening import short
from mieux_desktop.hub.database import Database
from mieux_desktop.hub.folder import Folder, passphrase
from mieux_desktop.hub.serving import serve as serve_hub
from mieux_desktop.hub.syncing import utc_now


def add_parsers(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands to the command line."""
    make = commands.add_parser("init", help="make a new hub")
    make.add_argument("path", type=Path, nargs="?", metavar="FOLDER")
    make.add_argument("--database", metavar="URL", help="postgresql://…; a file without it")
    make.add_argument("--name", default="MIEUX", help="what laptops show")
    make.set_defaults(run=init)

    answer = commands.add_parser("serve", help="answer laptops until stopped")
    answer.add_argument("--host", default="127.0.0.1")
    answer.add_argument("--port", type=int, default=8443)
    answer.add_argument("--workers", type=int, default=1)
    answer.add_argument("--proxy", metavar="ADDRESS", help="believe this proxy on who asks")
    answer.set_defaults(run=serve)


def init(given: Namespace) -> list[str]:
    """Make a hub: keys, database, catalogue."""
    place = Folder(given.path or given.folder)
    keys = place.create(given.database, passphrase())
    try:
        with closing(Database(place.database_url())) as database:
            database.create(keys.key, given.name, to_milliseconds(utc_now()))
            with database.writing() as connection:
                count = catalogue.take_in(connection, catalogue.shipped_catalogue())
    except Problem:
        place.discard()
        raise
    return [
        f"The hub is in {place.path} and knows {count} actions.",
        f"Its key is {short(keys.key)}; keep a copy of hub.key in a safe place.",
        f"Next: mieux-hub --folder {place.path} serve",
    ]


def serve(given: Namespace) -> list[str]:
    """Answer laptops until stopped."""
    serve_hub(given.folder, given.host, given.port, given.workers, given.proxy)
    return []
