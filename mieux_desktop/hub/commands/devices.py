"""`mieux-hub device`: laptops, and work of theirs that waits."""

import argparse
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

import sqlalchemy as sa

from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub import adoption, people
from mieux_desktop.hub.commands.opening import day, files, opened, reading, short, writing
from mieux_desktop.hub.enrolment import enrol_by_card
from mieux_desktop.hub.lineage import CLONE, FORK, alarms
from mieux_desktop.hub.syncing import utc_now

_ADVICE = {
    FORK: (
        "FORK: it offered another past than the one held here, as after a copied disk or a wrong"
        " restore. Nothing of that was passed on. Look at `device quarantine`, ask its user which"
        " copy counts, set up the other anew, then `device revoke {key}` and enrol it again."
    ),
    CLONE: (
        "CLONE: it works in two places, as two copies of one disk do. Ask its user which one"
        " counts, set up the other anew, then `device revoke {key}` and enrol it again."
    ),
}


def add_parsers(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands to the command line."""
    device = commands.add_parser("device", help="their laptops")
    inner = device.add_subparsers(required=True, metavar="code|enrol|list|revoke|quarantine|adopt")
    code = inner.add_parser(
        "code", help="make a code that enrols one laptop within 24 hours, also one that was revoked"
    )
    code.add_argument("person")
    code.set_defaults(run=device_code)
    enrol = inner.add_parser("enrol", help="enrol a laptop by file, also one that was revoked")
    enrol.add_argument("person")
    enrol.add_argument("card", type=Path, help="the file that the laptop wrote")
    enrol.add_argument("answer", type=Path, help="the file to write for the laptop")
    enrol.set_defaults(run=device_enrol)
    inner.add_parser("list", help="list all laptops").set_defaults(run=device_list)
    revoke = inner.add_parser("revoke", help="give a laptop nothing from now on")
    revoke.add_argument("device", help="the beginning of its key, as listed")
    revoke.set_defaults(run=device_revoke)
    aside = inner.add_parser("quarantine", help="list work that waits, with the reasons")
    aside.set_defaults(run=device_quarantine)
    adopt = inner.add_parser("adopt", help="take the work of a laptop that waits")
    adopt.add_argument("device", help="the beginning of its key, as listed")
    adopt.set_defaults(run=device_adopt)


def device_code(given: Namespace) -> list[str]:
    """Make a code for a laptop."""
    with writing(given) as (hub, connection):
        person_id = people.find_person(connection, given.person)
        code = people.new_enrolment_code(connection, person_id, utc_now())
    return [code, f"Valid once, for 24 hours. The hub's key is {short(hub.keys.key)}."]


def device_enrol(given: Namespace) -> list[str]:
    """Enrol a laptop by file."""
    with opened(given) as hub:
        with hub.database.reading() as connection:
            person_id = people.find_person(connection, given.person)
        with files(given.card, given.answer):
            card = given.card.read_bytes()
            answer = enrol_by_card(hub.database, hub.keys, card, person_id, utc_now())
            given.answer.write_bytes(answer)
    return [f"Written to {given.answer}. The hub's key is {short(hub.keys.key)}."]


def device_list(given: Namespace) -> list[str]:
    """List all laptops: what waits of them, and what is wrong with their past."""
    with reading(given) as connection:
        wrong = alarms(connection)
        waiting: dict[bytes, list[str]] = {}
        for w in adoption.waiting(connection):
            waiting.setdefault(w.device, []).append(f"{w.changes} {w.reason}")
        lines = []
        for known in people.all_devices(connection):
            words = [
                short(known.key),
                known.person,
                known.laptop,
                known.refused(utc_now()) or "active",
                day(known.seen_at),
            ]
            if known.key in waiting:
                words.append("waiting: " + ", ".join(waiting[known.key]))
            lines.append("\t".join(words))
            lines += _advice(known.key, wrong)
        return lines


def device_revoke(given: Namespace) -> list[str]:
    """Give a laptop nothing from now on."""
    with writing(given) as (_, connection):
        device = _device(connection, given.device)
        people.revoke(connection, device.key, utc_now())
    return [
        f"{device.laptop} of {device.person} gets nothing more; what it brings will wait.",
        "If it comes back: `device adopt` takes its work, a new `device code` lets it in again.",
    ]


def device_quarantine(given: Namespace) -> list[str]:
    """List work that waits."""
    with reading(given) as connection:
        return [
            f"{short(w.device)}\t{w.person}\t{w.reason}\t{w.changes}\t{day(w.first_received_at)}"
            f"\t{'can be adopted' if w.adoptable else 'cannot be adopted'}"
            for w in adoption.waiting(connection)
        ]


def device_adopt(given: Namespace) -> list[str]:
    """Take the work of a laptop that waits."""
    with writing(given) as (_, connection):
        taken = adoption.adopt(connection, _device(connection, given.device).key)
    return [f"{reason}: {count}" for reason, count in sorted(taken.items())] or ["Nothing waits."]


def _advice(device: bytes, wrong: Mapping[bytes, str]) -> list[str]:
    alarm = wrong.get(device)
    return ["\t" + _ADVICE[alarm].format(key=short(device))] if alarm else []


def _device(connection: sa.Connection, beginning: str) -> people.Known:
    wanted = beginning.replace(" ", "").lower()
    found = [d for d in people.all_devices(connection) if d.key.hex().startswith(wanted)]
    if not found or not wanted:
        raise Problem("device-unknown")
    if len(found) > 1:
        raise Problem("device-ambiguous", device=beginning)
    return found[0]
