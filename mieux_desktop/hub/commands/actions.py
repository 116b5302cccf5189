"""`mieux-hub action`: the actions of the programme."""

import argparse
from argparse import Namespace
from pathlib import Path

import sqlalchemy as sa

from mieux_desktop.hub import catalogue
from mieux_desktop.hub.commands.opening import files, reading, writing
from mieux_desktop.hub.tables import actions


def add_parsers(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands to the command line."""
    action = commands.add_parser("action", help="the actions of the programme")
    inner = action.add_subparsers(required=True, metavar="list|import")
    inner.add_parser("list", help="list them").set_defaults(run=action_list)
    take = inner.add_parser("import", help="take in a newer catalogue")
    take.add_argument("file", type=Path)
    take.set_defaults(run=action_import)


def action_list(given: Namespace) -> list[str]:
    """List the actions."""
    with reading(given) as connection:
        rows = connection.execute(sa.select(actions).order_by(actions.c.code, actions.c.name))
        return [f"{row.code or row.id.hex()}\t{row.name}" for row in rows]


def action_import(given: Namespace) -> list[str]:
    """Take in a catalogue."""
    with files(given.file):
        content = given.file.read_text("utf-8")
    with writing(given) as (_, connection):
        count = catalogue.take_in(connection, content)
    return [f"{count} new actions."]
