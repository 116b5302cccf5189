"""Entry point: reads the arguments, then starts the window, the check or the walkthrough."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mieux_desktop import __version__
from mieux_desktop.paths import default_store

if TYPE_CHECKING:
    from mieux_desktop.operations.stores import Store


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return the exit status: 0 for well, 1 for problems found, 2 for misuse."""
    parser = _parser()
    given = parser.parse_args(arguments)
    if given.file == Path("check"):
        return _check(given.store)
    if given.file == Path("verify-list"):
        if given.target is None:
            parser.error("verify-list needs the PDF to verify")
        return _verify_list(given.store, given.target)
    if given.file == Path("verify-certificate"):
        if given.target is None:
            parser.error("verify-certificate needs the code to verify")
        return _verify_certificate(given.store, str(given.target))
    if given.self_test or given.demo:
        from mieux_desktop.walkthrough import walk

        return walk(pictures=given.demo)
    # Qt is imported by the window alone: the check works where there is no screen.
    from mieux_desktop.app import run

    return run(given.store, note_only=given.note, file=given.file)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="mieux-desktop", description="Mission notes, attendance, reports, offline."
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--store", type=Path, default=default_store(), metavar="FOLDER")
    parser.add_argument("--note", action="store_true", help="open a quick note only")
    parser.add_argument("--self-test", action="store_true", help="do the whole job by itself")
    parser.add_argument("--demo", type=Path, metavar="FOLDER", help="the same, with pictures")
    parser.add_argument(
        "file", type=Path, nargs="?", metavar="FILE | check | verify-list | verify-certificate",
        help="a .mieux file to receive; or the word check, which proves that the store is sound; "
        "or verify-list and a PDF, which tells whether that is a day list as it was exported; "
        "or verify-certificate and a check code; these with the passphrase on input",
    )  # fmt: skip
    parser.add_argument(
        "target", type=Path, nargs="?", metavar="PDF | CODE", help=argparse.SUPPRESS
    )
    return parser


def _check(folder: Path) -> int:
    from mieux_desktop.domain.problems import Problem
    from mieux_desktop.operations.stores import check_store, open_for_check

    passphrase = sys.stdin.readline().rstrip("\r\n")
    try:
        store = open_for_check(folder, passphrase)
        try:
            found = check_store(store)
        finally:
            store.close()
    except Problem as problem:
        found = [problem.code]
    for line in found:
        print(line)  # noqa: T201 - the command's answer
    return 1 if found else 0


def _verify_list(folder: Path, file: Path) -> int:
    from mieux_desktop.operations.day_lists import ListState, told_in_words, verify_list_file

    def verify(store: "Store") -> tuple[list[str], bool]:
        found = verify_list_file(store, file)
        return told_in_words(found), found.state is ListState.UNTOUCHED

    return _verify(folder, verify)


def _verify_certificate(folder: Path, code: str) -> int:
    from mieux_desktop.operations.certificates import CodeState, told_in_words, verify_certificate

    def verify(store: "Store") -> tuple[list[str], bool]:
        state, certificate = verify_certificate(store, code)
        return told_in_words(state, certificate), state is CodeState.VALID

    return _verify(folder, verify)


def _verify(folder: Path, verify: "Callable[[Store], tuple[list[str], bool]]") -> int:
    """Open the store, print what a check says, and return whether it is well."""
    from mieux_desktop.domain.problems import Problem
    from mieux_desktop.operations.stores import open_for_check

    passphrase = sys.stdin.readline().rstrip("\r\n")
    try:
        store = open_for_check(folder, passphrase)
        try:
            lines, well = verify(store)
        finally:
            store.close()
    except Problem as problem:
        print(problem.code)  # noqa: T201 - the command's answer
        return 1
    for line in lines:
        print(line)  # noqa: T201
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
