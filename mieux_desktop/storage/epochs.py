"""Epochs: the numbering of changes starts anew at every program start and after every restore."""

import os

import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy.dialects.sqlite import insert

from mieux_desktop.storage.tables import epochs

_LABEL = b"mieux epoch 1\n"


class Epoch:
    """This run's epoch: 8 random bytes, signed by the device; written with its first change."""

    def __init__(self, device_key: bytes) -> None:
        private = Ed25519PrivateKey.from_private_bytes(device_key)
        self.id = os.urandom(8)
        self._device = private.public_key().public_bytes_raw()
        self._signature = private.sign(_LABEL + self.id)

    def ensure_written(self, connection: sa.Connection) -> None:
        """Write the epoch if its first change is about to be written."""
        row = insert(epochs).values(
            epoch=self.id, device=self._device, signature=self._signature, own=True
        )
        connection.execute(row.on_conflict_do_nothing())


def new_device_key() -> bytes:
    """Make a device's Ed25519 private key: 32 bytes."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def verify_epoch(epoch: bytes, device: bytes, signature: bytes) -> None:
    """Raise `InvalidSignature` unless the device signed the epoch."""
    Ed25519PublicKey.from_public_bytes(device).verify(signature, _LABEL + epoch)
