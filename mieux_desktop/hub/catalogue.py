"""The actions of the programme as the hub knows them: those that ship, and later ones."""

import sqlalchemy as sa

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.catalogue import shipped_records
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import shape_of
from mieux_desktop.hub.database import insert_new
from mieux_desktop.hub.tables import actions, records
from mieux_desktop.paths import resources


def shipped_catalogue() -> str:
    """Return the catalogue file that ships with the program."""
    return (resources() / "catalogue" / "actions.json").read_text("utf-8")


def take_in(connection: sa.Connection, actions_json: str) -> int:
    """Take in a catalogue; return how many actions were new. Raises `catalogue-damaged`."""
    try:
        found = shipped_records(actions_json)
    except (ValueError, KeyError, TypeError) as error:
        raise Problem("catalogue-damaged") from error
    count = sa.select(sa.func.count()).select_from(actions)
    before = connection.execute(count).scalar_one()
    insert_new(
        connection,
        actions,
        [{"id": r.id, "code": r.code, "name": r.name_en} for r in found if isinstance(r, Action)],
    )
    insert_new(
        connection,
        records,
        [{"id": r.id, "entity": shape_of(type(r)).entity, "scope": r.scope} for r in found],
    )
    return int(connection.execute(count).scalar_one() - before)


def find_action(connection: sa.Connection, code_or_id: str) -> bytes:
    """Return the id of an action named by code or id; raise `action-unknown`."""
    try:
        id_ = bytes.fromhex(code_or_id)
    except ValueError:
        id_ = b""
    where = sa.or_(actions.c.code == code_or_id, actions.c.id == id_)
    found = connection.execute(sa.select(actions.c.id).where(where)).scalars().all()
    if not code_or_id or len(found) != 1:
        raise Problem("action-unknown", action=code_or_id)
    return bytes(found[0])
