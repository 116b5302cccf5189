"""A copy of a store becomes a laptop of its own."""

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from mieux_desktop.storage.epochs import RESTORED, Device, new_device_key
from mieux_desktop.storage.hub_link import forget_hub
from mieux_desktop.storage.tables import epochs, peer_heads, peers, settings, signed_heads


def take_new_key(connection: sa.Connection, old: Device) -> Device:
    """Give the store a new device key; what was written under the old one stays as it is.

    The other laptops and the hub know the old key only: pairings and enrolment end. The heads of
    the old epochs are signed once more, while the key is here, so that they can be sent on like any
    colleague's work.
    """
    mine = sa.select(epochs).where(epochs.c.device == old.public, epochs.c.n > 0)
    for row in connection.execute(mine).all():
        signature = old.sign_head(row.epoch, row.n, row.chain)
        head = insert(signed_heads).values(epoch=row.epoch, n=row.n, signature=signature)
        connection.execute(head.on_conflict_do_nothing())
    forget_hub(connection)
    for table in (peer_heads, peers):
        connection.execute(sa.delete(table))
    key = new_device_key()
    # The first epoch continues a change of the old key, which may go on elsewhere: as a restore.
    for name, value in (("device-key", key), (RESTORED, True)):
        setting = insert(settings).values(name=name, value=value)
        connection.execute(setting.on_conflict_do_update(set_={"value": value}))
    return Device(key)
