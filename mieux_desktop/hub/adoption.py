"""Work that waits: an officer looks at it and takes it into the log."""

from collections import Counter
from dataclasses import dataclass

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import decode_change
from mieux_desktop.hub.arriving import Item
from mieux_desktop.hub.log import Accepted, append, keys_of, known_records
from mieux_desktop.hub.people import find_device
from mieux_desktop.hub.rights import OUT_OF_SCOPE, ROLE, WRONG_AUTHOR, WRONG_SCOPE, Rights
from mieux_desktop.hub.tables import quarantine
from mieux_desktop.hub.uplink import EARLY
from mieux_desktop.sync.messages import REFUSALS

# What a person may decide to take; the rest contradicts the log or is not understood.
ADOPTABLE = frozenset({OUT_OF_SCOPE, ROLE, WRONG_AUTHOR, EARLY, *REFUSALS})


@dataclass(frozen=True, slots=True)
class Waiting:
    """Changes of one device that are set aside for one reason."""

    device: bytes
    person: str
    reason: str
    changes: int
    first_received_at: int

    @property
    def adoptable(self) -> bool:
        """Tell whether an officer can take them."""
        return self.reason in ADOPTABLE


def waiting(connection: sa.Connection) -> list[Waiting]:
    """Return what is set aside, by device and reason."""
    q = quarantine.c
    query = (
        sa.select(q.device, q.reason, sa.func.count(), sa.func.min(q.received_at))
        .group_by(q.device, q.reason)
        .order_by(q.device, q.reason)
    )
    return [
        Waiting(device, find_device(connection, device).person, reason, count, first)
        for device, reason, count, first in connection.execute(query).all()
    ]


def adopt(connection: sa.Connection, device: bytes) -> Counter[str]:
    """Take what waits of a device into the log, in the order in which it was written.

    Returns how many changes were taken by reason; those of records that have come to belong
    elsewhere count as `wrong-scope` and stay. Within `Database.writing` only.
    """
    known = find_device(connection, device)
    q = quarantine.c
    where = (q.device == device, q.reason.in_(sorted(ADOPTABLE)), q.chain.is_not(None))
    rows = connection.execute(
        sa.select(quarantine).where(*where).order_by(q.received_at, q.epoch, q.n)
    ).all()
    items = [Item(row.n, row.h, decode_change(row.body), row.body, "") for row in rows]
    rights = Rights(
        person_id=known.person_id,
        authors=(),
        role=known.role,
        scopes=set(),
        records=known_records(connection, keys_of(items)),
    )
    taken: Counter[str] = Counter()
    accepted: list[Accepted] = []
    for row, item in zip(rows, items, strict=True):
        where_row = (q.epoch == row.epoch, q.n == row.n, q.h == row.h)
        if rights.is_misplaced(item):
            taken[WRONG_SCOPE] += 1
            statement = sa.update(quarantine).where(*where_row).values(reason=WRONG_SCOPE)
            connection.execute(statement)
            continue
        rights.note(item)
        accepted.append(Accepted(row.epoch, item, row.chain, row.device, row.received_at))
        connection.execute(sa.delete(quarantine).where(*where_row))
        taken[row.reason] += 1
    append(connection, accepted, rights)
    return taken
