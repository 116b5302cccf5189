"""Epochs: the numbering of changes starts anew at every program start and after every restore."""

import os
from dataclasses import replace

import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy.dialects.sqlite import insert

from mieux_desktop.domain.changes.claims import claim_bytes, head_bytes, is_plausible
from mieux_desktop.domain.changes.model import first_chain
from mieux_desktop.domain.changes.pages import EpochClaim
from mieux_desktop.domain.record import Ref
from mieux_desktop.storage.tables import epochs, settings

FORMAT = 2  # of claims made here; claims of format 1 say nothing of lineage
RESTORED = "restored"  # setting: a backup was restored and nothing was written since

NEWEST = "newest-epoch"  # setting: the epoch that was written here last


class Device:
    """This laptop's Ed25519 key, which signs its epochs and their heads."""

    def __init__(self, private_key: bytes) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(private_key)
        self.public = self._private.public_key().public_bytes_raw()

    def claim(self, epoch: bytes, previous: Ref | None, restored: bool) -> EpochClaim:
        """Sign an epoch as this laptop's own."""
        claim = EpochClaim(epoch, self.public, previous, restored, FORMAT, b"")
        return replace(claim, signature=self._private.sign(claim_bytes(claim)))

    def sign_head(self, epoch: bytes, n: int, chain: bytes) -> bytes:
        """Sign where an epoch stands."""
        return self._private.sign(head_bytes(epoch, n, chain))


class Epoch:
    """This run's epoch: 8 random bytes, signed by the device; written with its first change."""

    def __init__(self, device: Device, connection: sa.Connection) -> None:
        self.id = os.urandom(8)
        query = sa.select(settings.c.value).where(settings.c.name == RESTORED)
        restored = bool(connection.execute(query).scalar())
        self.claim = device.claim(self.id, _last_own_change(connection), restored)

    def write(self, connection: sa.Connection, n: int, chain: bytes) -> None:
        """Write how far the epoch is, and with its first change the claim itself."""
        if n and _advance(connection, self.id, n, chain):
            return
        write_claim(connection, self.claim, own=True)
        _advance(connection, self.id, n, chain)
        newest = insert(settings).values(name=NEWEST, value=self.id)
        connection.execute(newest.on_conflict_do_update(set_={"value": self.id}))
        connection.execute(sa.delete(settings).where(settings.c.name == RESTORED))


def _advance(connection: sa.Connection, epoch: bytes, n: int, chain: bytes) -> bool:
    result = connection.exec_driver_sql(
        "UPDATE epochs SET n = ?, chain = ? WHERE epoch = ?", (n, chain, epoch)
    )
    return result.rowcount == 1


def _last_own_change(connection: sa.Connection) -> Ref | None:
    """Return the newest change written on this laptop, wherever that change is now."""
    newest = connection.execute(sa.select(settings.c.value).where(settings.c.name == NEWEST))
    query = sa.select(epochs.c.epoch, epochs.c.n).where(epochs.c.epoch == newest.scalar())
    row = connection.execute(query).first()
    return None if row is None else Ref(row.epoch, row.n)


def write_claim(connection: sa.Connection, claim: EpochClaim, *, own: bool) -> None:
    """Write an epoch that nothing is held of yet; one that is known stays as it is."""
    previous = claim.previous or (None, None)
    row = insert(epochs).values(
        epoch=claim.epoch,
        device=claim.device,
        signature=claim.signature,
        own=own,
        format=claim.format,
        previous_epoch=previous[0],
        previous_n=previous[1],
        restored=claim.restored,
        n=0,
        chain=first_chain(claim.epoch),
    )
    connection.execute(row.on_conflict_do_nothing())


def claim_of(row: sa.Row[tuple[object, ...]]) -> EpochClaim:
    """Return the claim that a row of `epochs` holds."""
    previous = None if row.previous_epoch is None else Ref(row.previous_epoch, row.previous_n)
    return EpochClaim(row.epoch, row.device, previous, row.restored, row.format, row.signature)


def cloned_devices(connection: sa.Connection) -> frozenset[bytes]:
    """Return the devices that wrote in two places at once.

    Two of their epochs continue the same change, or one continues a change that was not their
    last, and no restored backup explains it.
    """
    rows = connection.exec_driver_sql(
        "SELECT device FROM epochs WHERE format >= 2 AND NOT restored"
        " GROUP BY device, previous_epoch, previous_n HAVING count(*) > 1"
        " UNION SELECT later.device FROM epochs later"
        " JOIN epochs earlier ON earlier.epoch = later.previous_epoch"
        " WHERE NOT later.restored AND earlier.n > later.previous_n"
    )
    return frozenset(row[0] for row in rows)


def new_device_key() -> bytes:
    """Make a device's Ed25519 private key: 32 bytes."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def verify_claim(claim: EpochClaim) -> None:
    """Raise `InvalidSignature` unless the device signed the claim, `ValueError` on a bad key."""
    if not is_plausible(claim):
        raise ValueError("a claim of an unknown format, or one that says more than its format can")
    Ed25519PublicKey.from_public_bytes(claim.device).verify(claim.signature, claim_bytes(claim))


def verify_head(device: bytes, epoch: bytes, n: int, chain: bytes, signature: bytes) -> None:
    """Raise `InvalidSignature` unless the device signed that its epoch stands there."""
    key = Ed25519PublicKey.from_public_bytes(device)
    key.verify(signature, head_bytes(epoch, n, chain))
