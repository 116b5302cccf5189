"""Entry point of `mieux-hub`: reads the arguments and runs one command."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from mieux_desktop import __version__
from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub import commands
from mieux_desktop.hub.grants import ROLES


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return the exit status: 0 for well, 1 for a problem, 2 for misuse."""
    given = _parser().parse_args(arguments)
    try:
        lines = given.run(given)
    except Problem as problem:
        print(commands.sentence(problem), file=sys.stderr)  # noqa: T201 - the command's answer
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
    commands_ = parser.add_subparsers(required=True, metavar="COMMAND")

    init = commands_.add_parser("init", help="make a new hub")
    init.add_argument("path", type=Path, nargs="?", metavar="FOLDER")
    init.add_argument("--database", metavar="URL", help="postgresql://…; a file without it")
    init.add_argument("--name", default="MIEUX", help="what laptops show")
    init.set_defaults(run=commands.init)

    serve = commands_.add_parser("serve", help="answer laptops until stopped")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8443)
    serve.add_argument("--workers", type=int, default=1)
    serve.add_argument("--proxy", metavar="ADDRESS", help="believe this proxy on who asks")
    serve.set_defaults(run=commands.serve)

    _add_people(commands_)
    _add_devices(commands_)
    _add_actions(commands_)
    return parser


def _add_people(commands_: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    user = commands_.add_parser("user", help="people who work with the hub")
    inner = user.add_subparsers(required=True, metavar="add|list|role")
    add = inner.add_parser("add", help="add somebody")
    add.add_argument("name")
    add.add_argument("--role", choices=ROLES, default="expert")
    add.set_defaults(run=commands.user_add)
    inner.add_parser("list", help="list everybody").set_defaults(run=commands.user_list)
    role = inner.add_parser("role", help="change a role")
    role.add_argument("person")
    role.add_argument("role", choices=ROLES)
    role.set_defaults(run=commands.user_role)


def _add_devices(commands_: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    device = commands_.add_parser("device", help="their laptops")
    inner = device.add_subparsers(required=True, metavar="code|enrol|list|revoke|quarantine|adopt")
    code = inner.add_parser("code", help="make a code that enrols one laptop within 24 hours")
    code.add_argument("person")
    code.set_defaults(run=commands.device_code)
    enrol = inner.add_parser("enrol", help="enrol a laptop by file")
    enrol.add_argument("person")
    enrol.add_argument("card", type=Path, help="the file that the laptop wrote")
    enrol.add_argument("answer", type=Path, help="the file to write for the laptop")
    enrol.set_defaults(run=commands.device_enrol)
    inner.add_parser("list", help="list all laptops").set_defaults(run=commands.device_list)
    revoke = inner.add_parser("revoke", help="give a laptop nothing from now on")
    revoke.add_argument("device", help="the beginning of its key, as listed")
    revoke.set_defaults(run=commands.device_revoke)
    aside = inner.add_parser("quarantine", help="list work that waits, with the reasons")
    aside.set_defaults(run=commands.device_quarantine)
    adopt = inner.add_parser("adopt", help="take the work of a laptop that waits")
    adopt.add_argument("device", help="the beginning of its key, as listed")
    adopt.set_defaults(run=commands.device_adopt)


def _add_actions(commands_: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    action = commands_.add_parser("action", help="the actions of the programme")
    inner = action.add_subparsers(required=True, metavar="list|import")
    inner.add_parser("list", help="list them").set_defaults(run=commands.action_list)
    take = inner.add_parser("import", help="take in a newer catalogue")
    take.add_argument("file", type=Path)
    take.set_defaults(run=commands.action_import)
    for name, run, text in (
        ("deploy", commands.deploy_person, "give somebody an action"),
        ("withdraw", commands.withdraw_person, "take it back"),
    ):
        command = commands_.add_parser(name, help=text)
        command.add_argument("person")
        command.add_argument("action", help="its code, such as ghana-2, or id")
        command.set_defaults(run=run)


if __name__ == "__main__":
    sys.exit(main())
