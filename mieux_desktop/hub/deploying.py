"""Deployments that officers write on their laptops, and the hub acts on."""

from collections.abc import Iterable

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import Change
from mieux_desktop.domain.missions import Deployment, deployment_id
from mieux_desktop.domain.record import shape_of
from mieux_desktop.hub.arriving import Item
from mieux_desktop.hub.grants import deploy, withdraw
from mieux_desktop.hub.tables import people

_DEPLOYMENT = shape_of(Deployment).entity


def follow_deployments(connection: sa.Connection, items: Iterable[Item]) -> None:
    """Deploy and withdraw people as accepted changes say; the one accepted last counts.

    Whoever the hub does not know yet is deployed all the same, and finds it done when added.
    """
    for item in items:
        change = item.change
        if change is None:
            continue
        for id_ in {edit.id for edit in item.edits if edit.entity == _DEPLOYMENT}:
            _follow(connection, id_, change, item)


def _follow(connection: sa.Connection, id_: bytes, change: Change, item: Item) -> None:
    values = {e.field: e.value for e in item.edits if (e.entity, e.id) == (_DEPLOYMENT, id_)}
    person_id = values.get("person_id") or _person_of(connection, id_, change.scope)
    # The id follows from the pair: a deployment can name nobody else and no other action.
    if not isinstance(person_id, bytes) or deployment_id(change.scope, person_id) != id_:
        return
    if values.get("deleted"):
        withdraw(connection, person_id, change.scope)
    else:
        deploy(connection, person_id, change.scope, change.at)


def _person_of(connection: sa.Connection, id_: bytes, action_id: bytes) -> bytes | None:
    known: Iterable[bytes] = connection.execute(sa.select(people.c.id)).scalars()
    return next((one for one in known if deployment_id(action_id, one) == id_), None)
