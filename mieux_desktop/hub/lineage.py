"""Devices whose past contradicts itself: forks and clones."""

import sqlalchemy as sa

from mieux_desktop.hub.tables import epochs, quarantine

FORK = "fork"  # another change was offered for a number that is held, or another chain
CLONE = "clone"  # two epochs continue the same change: two copies of one disk are at work


def alarms(connection: sa.Connection) -> dict[bytes, str]:
    """Return the devices in question, each with its alarm; a fork says more than a clone."""
    e = epochs.c
    twice = (
        sa.select(e.device)
        .where(e.format >= 2, sa.not_(e.restored))
        .group_by(e.device, e.previous_epoch, e.previous_n)
        .having(sa.func.count() > 1)
    )
    earlier = epochs.alias()
    passed = (
        sa.select(e.device)
        .join_from(epochs, earlier, earlier.c.epoch == e.previous_epoch)
        .where(sa.not_(e.restored), earlier.c.n > e.previous_n)
    )
    found = dict.fromkeys(connection.execute(sa.union(twice, passed)).scalars(), CLONE)
    forked = sa.select(quarantine.c.device).where(quarantine.c.reason == FORK).distinct()
    found.update(dict.fromkeys(connection.execute(forked).scalars(), FORK))
    return found
