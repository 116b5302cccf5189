"""Entry point of `mieux-hub`: reads the arguments and runs one command."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from mieux_desktop import __version__
from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub.commands import actions, data, devices, hub, people, persons
from mieux_desktop.hub.commands.sentences import sentence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return the exit status: 0 for well, 1 for a problem, 2 for misuse."""
    given = _parser().parse_args(arguments)
    try:
        lines = given.run(given)
    except Problem as problem:
        print(sentence(problem), file=sys.stderr)  # noqa: T201 - the command's answer
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)  # noqa: T201 - the command's answer
        return 1
    for line in lines:
        print(line)  # noqa: T201 - the command's answer
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="mieux-hub", description="The central system of MIEUX.")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument(
        "--folder", type=Path, default=Path("hub"), help="the hub's folder (default: ./hub)"
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for noun in (hub, people, devices, actions, persons, data):
        noun.add_parsers(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
