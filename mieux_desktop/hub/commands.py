"""What the commands of `mieux-hub` do; each returns the lines to print."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import from_milliseconds, to_milliseconds
from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub import adoption, catalogue, grants, people
from mieux_desktop.hub.database import Database
from mieux_desktop.hub.enrolment import enrol_by_card
from mieux_desktop.hub.folder import Folder, passphrase
from mieux_desktop.hub.serving import open_hub
from mieux_desktop.hub.serving import serve as serve_hub
from mieux_desktop.hub.syncing import Hub, utc_now
from mieux_desktop.hub.tables import actions, deployments
from mieux_desktop.hub.tables import people as people_table

_SENTENCES = {
    "action-unknown": "There is no action {action}.",
    "catalogue-damaged": "This file is not a catalogue of actions.",
    "database-unknown": "The hub works with sqlite and postgresql, not with {kind}.",
    "device-ambiguous": "Several laptops begin with {device}: give more of the key.",
    "device-of-another": "This laptop is enrolled for somebody else; revoke it there first.",
    "device-unknown": "There is no such laptop.",
    "file-unreadable": "The file {file} cannot be read or written.",
    "hub-database-away": "The database does not answer.",
    "hub-disk-full": "The disk of the database is full.",
    "hub-exists": "There is a hub already; nothing was changed.",
    "hub-key-damaged": "The key file is damaged; restore it from a backup.",
    "hub-key-differs": "The database belongs to another hub than the key file.",
    "hub-missing": "There is no hub here; make one with: mieux-hub init FOLDER",
    "hub-newer": "A newer mieux-hub made this database; install that version.",
    "hub-passphrase-wrong": "The passphrase in MIEUX_HUB_PASSPHRASE does not open the key file.",
    "name-taken": "There is a person named {name} already, or the name is empty.",
    "not-a-card": "This file is not the card of a laptop.",
    "person-unknown": "There is nobody named {name}.",
}


def sentence(problem: Problem) -> str:
    """Return a problem in plain words."""
    return _SENTENCES.get(problem.code, problem.code).format(**problem.details)


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
        f"Its key is {_short(keys.key)}; keep a copy of hub.key in a safe place.",
        f"Next: mieux-hub --folder {place.path} serve",
    ]


def serve(given: Namespace) -> list[str]:
    """Answer laptops until stopped."""
    serve_hub(given.folder, given.host, given.port, given.workers, given.proxy)
    return []


def user_add(given: Namespace) -> list[str]:
    """Add somebody."""
    with _writing(given) as (_, connection):
        people.add_person(connection, given.name, given.role, utc_now())
    return [f"{given.name} is added as {given.role}. For a laptop: mieux-hub device code …"]


def user_list(given: Namespace) -> list[str]:
    """List everybody with the actions they are deployed to."""
    with _reading(given) as connection:
        query = (
            sa.select(deployments.c.person_id, actions.c.code, actions.c.id)
            .join_from(deployments, actions, deployments.c.action_id == actions.c.id)
            .order_by(actions.c.code)
        )
        deployed: dict[bytes, list[str]] = {}
        for person_id, code, id_ in connection.execute(query):
            deployed.setdefault(person_id, []).append(code or id_.hex())
        rows = connection.execute(sa.select(people_table).order_by(people_table.c.name))
        return [f"{r.name}\t{r.role}\t{', '.join(deployed.get(r.id, ()))}" for r in rows]


def user_role(given: Namespace) -> list[str]:
    """Change a role."""
    with _writing(given) as (_, connection):
        person_id = people.find_person(connection, given.person)
        grants.set_role(connection, person_id, given.role)
    return [f"{given.person} is {given.role} from now on."]


def device_code(given: Namespace) -> list[str]:
    """Make a code for a laptop."""
    with _writing(given) as (hub, connection):
        person_id = people.find_person(connection, given.person)
        code = people.new_enrolment_code(connection, person_id, utc_now())
    return [code, f"Valid once, for 24 hours. The hub's key is {_short(hub.keys.key)}."]


def device_enrol(given: Namespace) -> list[str]:
    """Enrol a laptop by file."""
    hub = open_hub(given.folder)
    try:
        with hub.database.reading() as connection:
            person_id = people.find_person(connection, given.person)
        with _files(given.card, given.answer):
            card = given.card.read_bytes()
            answer = enrol_by_card(hub.database, hub.keys, card, person_id, utc_now())
            given.answer.write_bytes(answer)
    finally:
        hub.database.close()
    return [f"Written to {given.answer}. The hub's key is {_short(hub.keys.key)}."]


def device_list(given: Namespace) -> list[str]:
    """List all laptops."""
    with _reading(given) as connection:
        return [
            f"{_short(d.key)}\t{d.person}\t{d.laptop}\t{d.refused(utc_now()) or 'active'}"
            f"\t{_day(d.seen_at)}"
            for d in people.all_devices(connection)
        ]


def device_revoke(given: Namespace) -> list[str]:
    """Give a laptop nothing from now on."""
    with _writing(given) as (_, connection):
        device = _device(connection, given.device)
        people.revoke(connection, device.key, utc_now())
    return [f"{device.laptop} of {device.person} gets nothing more; what it brings will wait."]


def device_quarantine(given: Namespace) -> list[str]:
    """List work that waits."""
    with _reading(given) as connection:
        return [
            f"{_short(w.device)}\t{w.person}\t{w.reason}\t{w.changes}\t{_day(w.first_received_at)}"
            f"\t{'can be adopted' if w.adoptable else 'cannot be adopted'}"
            for w in adoption.waiting(connection)
        ]


def device_adopt(given: Namespace) -> list[str]:
    """Take the work of a laptop that waits."""
    with _writing(given) as (_, connection):
        taken = adoption.adopt(connection, _device(connection, given.device).key)
    return [f"{reason}: {count}" for reason, count in sorted(taken.items())] or ["Nothing waits."]


def action_list(given: Namespace) -> list[str]:
    """List the actions."""
    with _reading(given) as connection:
        rows = connection.execute(sa.select(actions).order_by(actions.c.code, actions.c.name))
        return [f"{row.code or row.id.hex()}\t{row.name}" for row in rows]


def action_import(given: Namespace) -> list[str]:
    """Take in a catalogue."""
    with _files(given.file):
        content = given.file.read_text("utf-8")
    with _writing(given) as (_, connection):
        count = catalogue.take_in(connection, content)
    return [f"{count} new actions."]


def deploy_person(given: Namespace) -> list[str]:
    """Give somebody an action."""
    with _writing(given) as (hub, connection):
        person_id = people.find_person(connection, given.person)
        action_id = catalogue.find_action(connection, given.action)
        grants.deploy(connection, person_id, action_id, to_milliseconds(hub.now()))
    return [f"{given.person} receives {given.action} with the next sync."]


def withdraw_person(given: Namespace) -> list[str]:
    """Take an action back."""
    with _writing(given) as (_, connection):
        person_id = people.find_person(connection, given.person)
        action_id = catalogue.find_action(connection, given.action)
        grants.withdraw(connection, person_id, action_id)
    return [f"{given.action} leaves the laptops of {given.person} with the next sync."]


@contextmanager
def _writing(given: Namespace) -> Iterator[tuple[Hub, sa.Connection]]:
    hub = open_hub(given.folder)
    try:
        with hub.database.writing() as connection:
            yield hub, connection
    finally:
        hub.database.close()


@contextmanager
def _reading(given: Namespace) -> Iterator[sa.Connection]:
    hub = open_hub(given.folder)
    try:
        with hub.database.reading() as connection:
            yield connection
    finally:
        hub.database.close()


@contextmanager
def _files(*files: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, UnicodeDecodeError) as error:
        raise Problem("file-unreadable", file=", ".join(map(str, files))) from error


def _device(connection: sa.Connection, beginning: str) -> people.Known:
    wanted = beginning.replace(" ", "").lower()
    found = [d for d in people.all_devices(connection) if d.key.hex().startswith(wanted)]
    if not found or not wanted:
        raise Problem("device-unknown")
    if len(found) > 1:
        raise Problem("device-ambiguous", device=beginning)
    return found[0]


def _short(key: bytes) -> str:
    return key.hex()[:16]


def _day(milliseconds: int | None) -> str:
    return "never" if milliseconds is None else f"{from_milliseconds(milliseconds):%Y-%m-%d}"
