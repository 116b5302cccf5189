"""`mieux-hub person`: people in the records, whose data somebody may want erased."""

import argparse
import sys
from argparse import Namespace

from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub import forgetting
from mieux_desktop.hub.commands.opening import opened, reading, say
from mieux_desktop.hub.forgetting import Plan


def add_parsers(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands to the command line."""
    person = commands.add_parser("person", help="people in the records, to find and to erase")
    inner = person.add_subparsers(required=True, metavar="find|erase")
    find = inner.add_parser("find", help="find people by words of name, function or e-mail")
    find.add_argument("person", metavar="WORDS")
    find.set_defaults(run=person_find)
    erase = inner.add_parser("erase", help="erase what is known about a person, everywhere")
    erase.add_argument("person", metavar="ID|WORDS")
    erase.add_argument(
        "--notes", action="store_true", help="also the texts of all notes that name the person"
    )
    erase.add_argument("--yes", action="store_true", help="do not ask")
    erase.set_defaults(run=person_erase)


def person_find(given: Namespace) -> list[str]:
    """Find people in the records."""
    with reading(given) as connection:
        found = forgetting.find_people(connection, given.person)
    return [f"{f.id.hex()}\t{f.name}\t{f.about}" for f in found] or ["Nobody fits."]


def person_erase(given: Namespace) -> list[str]:
    """Show what is known about a person, ask, and erase it here and on all laptops."""
    with opened(given) as hub:
        with hub.database.reading() as connection:
            person = forgetting.find_person(connection, given.person)
            plan = forgetting.plan_erasure(connection, person, notes=given.notes)
        if not plan.losses:
            return ["Nothing personal is held any more of this person.", *_staying(plan)]
        for line in (*_described(plan), *_staying(plan)):
            say(line)
        if not (given.yes or _confirmed()):
            raise Problem("not-confirmed")
        with hub.database.writing() as connection:  # what came in the meantime goes as well
            plan = forgetting.plan_erasure(connection, person, notes=given.notes)
            count = forgetting.carry_out(connection, hub.keys, plan, hub.now())
        hub.database.scrub()
    return [
        f"Erased in {count} records here; laptops follow when they next sync.",
        "Backups made until now still hold it. Keep this line beside them, to be run again if one"
        " is ever restored:",
        *(f"mieux-hub person erase {found.id.hex()} --yes" for found in plan.people),
    ]


def _described(plan: Plan) -> list[str]:
    first, *others = plan.people
    lines = [f"{first.name or 'No name'} ({first.id.hex()})"]
    lines += [f"also known as {f.name or 'no name'} ({f.id.hex()})" for f in others]
    lines.append("To be erased, in all versions that were ever written:")
    return lines + [f"  {name}: {count}" for name, count in sorted(plan.fields.items())]


def _staying(plan: Plan) -> list[str]:
    if not plan.notes:
        return []
    return [f"{plan.notes} notes name the person and stay; --notes erases their texts."]


def _confirmed() -> bool:
    if not sys.stdin.isatty():
        return False
    return input("This cannot be undone. Type yes to erase: ").strip().lower() == "yes"
