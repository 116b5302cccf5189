"""`mieux-hub export`, `backup`, `restore` and `receive`: what goes out of the hub and comes in."""

import argparse
import errno
import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from getpass import getpass
from pathlib import Path

from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub import backup_file, backups, catalogue
from mieux_desktop.hub.commands.opening import day, files, opened, say, short
from mieux_desktop.hub.export import records_of
from mieux_desktop.hub.export_files import export_jsonl, export_xlsx
from mieux_desktop.hub.folder import Folder, passphrase
from mieux_desktop.hub.receiving import read_part
from mieux_desktop.hub.receiving import receive as receive_part
from mieux_desktop.hub.syncing import utc_now

BACKUP_VARIABLE = "MIEUX_HUB_BACKUP_PASSPHRASE"
_SHORTEST = 12  # signs of a passphrase
_FORMATS = {"jsonl": export_jsonl, "xlsx": export_xlsx}


def add_parsers(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands to the command line."""
    out = commands.add_parser("export", help="write the records to a file for other programs")
    out.add_argument("file", type=Path)
    out.add_argument("--format", choices=_FORMATS, help="as the name of the file ends, without it")
    out.add_argument("--action", metavar="CODE", help="the records of one action only")
    out.set_defaults(run=export)

    save = commands.add_parser("backup", help="save the hub to one sealed file")
    save.add_argument("file", type=Path, metavar="FILE|FOLDER")
    save.add_argument("--to", metavar="RECIPIENT", default="", help="an age recipient (age1…)")
    save.add_argument(
        "--no-attachments", action="store_true", help="their folder is saved in another way"
    )
    save.set_defaults(run=backup)

    back = commands.add_parser("restore", help="make a hub of a backup, where there is none")
    back.add_argument("file", type=Path)
    back.add_argument("--identity", type=Path, metavar="FILE", help="the age identity")
    back.add_argument("--database", metavar="URL", help="postgresql://…; a file without it")
    back.set_defaults(run=restore)

    take = commands.add_parser("receive", help="take in a file that came from a laptop by hand")
    take.add_argument("file", type=Path)
    take.add_argument("--receipt", type=Path, metavar="FILE", help="to be taken back to the laptop")
    take.set_defaults(run=receive)


def export(given: Namespace) -> list[str]:
    """Write the records to a file."""
    wanted = given.format or given.file.suffix.removeprefix(".").lower()
    if wanted not in _FORMATS:
        raise Problem("format-unknown")
    with opened(given) as hub, hub.database.reading() as connection:
        action = catalogue.find_action(connection, given.action) if given.action else None
        with records_of(connection, action) as records:
            counts = _FORMATS[wanted](records, given.file)
    lines = [f"{entity}\t{count}" for entity, count in counts.items()]
    if records.newer:
        lines.append(f"{records.newer} changes of a newer program are not in it; update mieux-hub.")
    return [*lines, f"{counts.total()} records are in {given.file}. It is not encrypted."]


def backup(given: Namespace) -> list[str]:
    """Save the hub to one sealed file."""
    path = given.file
    if path.is_dir():
        path /= f"mieux-hub-{utc_now():%Y%m%dT%H%M%SZ}.backup"
    with opened(given) as hub:
        secret = "" if given.to else _new_passphrase()
        held = None if given.no_attachments else Folder(given.folder).attachments()
        saved = backups.back_up(hub, held, path, recipient=given.to, passphrase=secret, say=say)
    return [
        f"Saved and read back: {path}, {path.stat().st_size / 1e6:.1f} MB,"
        f" {saved.rows['log']:,} changes, {saved.attachments:,} attachments."
    ]


def restore(given: Namespace) -> list[str]:
    """Make a hub of a backup."""
    place = Folder(given.folder)
    identity = _identity(given.identity) if given.identity else None

    def unlock(key_part: bytes) -> str:
        if identity is not None:
            return identity
        if not key_part:
            raise Problem("identity-wanted")
        return backup_file.unlock_by_passphrase(key_part, _passphrase("Passphrase of the backup: "))

    with _disk(given.file), given.file.open("rb") as file:
        saved = backups.restore(file, unlock, place, given.database, passphrase(), utc_now(), say)
    return [
        f"Restored to {place.path}: the hub as it was on {day(saved.made_at)},"
        f" {saved.rows['log']:,} changes, {saved.attachments:,} attachments.",
        "Laptops bring again what was written since when they next sync.",
        "Do again what was decided since: people added, laptops enrolled or revoked, actions given"
        " or taken back, people erased. Codes that were not used yet are void.",
        f"Next: mieux-hub --folder {place.path} serve",
    ]


def receive(given: Namespace) -> list[str]:
    """Take in a file that came from a laptop by hand."""
    if given.receipt is not None and given.receipt.exists():
        raise Problem("file-exists", file=given.receipt.name)
    with opened(given) as hub:
        received = receive_part(hub, read_part(given.file))
    sender, taken = received.sender, received.taken
    lines = [
        f"From {sender.laptop} of {sender.person} ({short(sender.key)}): {taken.accepted} new,"
        f" {taken.duplicates} held before, {taken.set_aside} set aside, {taken.parked} waiting for"
        f" what is missing."
    ]
    if received.refused:
        lines.append(f"This laptop is {received.refused}: its work waits in `device quarantine`.")
    if taken.forks:
        lines.append(f"{taken.forks} changes contradict what is held; see `device list`.")
    if given.receipt is not None:
        with files(given.receipt):
            given.receipt.write_bytes(received.receipt)
        lines.append(f"The receipt for the laptop is in {given.receipt}.")
    return lines


def _new_passphrase() -> str:
    secret = _passphrase("Passphrase for the backup: ")
    if len(secret) < _SHORTEST:
        raise Problem("passphrase-short")
    if not os.environ.get(BACKUP_VARIABLE) and getpass("The same again: ") != secret:
        raise Problem("passphrase-differs")
    return secret


def _passphrase(question: str) -> str:
    if os.environ.get(BACKUP_VARIABLE):
        return os.environ[BACKUP_VARIABLE]
    return getpass(question) if sys.stdin.isatty() else ""


def _identity(path: Path) -> str:
    """Read an identity file as `age-keygen` writes it."""
    with files(path):
        lines = path.read_text("utf-8").splitlines()
    wanted = [line.strip() for line in lines if line.startswith("AGE-SECRET-KEY-1")]
    if len(wanted) != 1:
        raise Problem("identity-damaged", file=path.name)
    return wanted[0]


@contextmanager
def _disk(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Problem("hub-disk-full") from error
        raise Problem("file-unreadable", file=str(file)) from error
