"""What a device signs about its epochs: that one is its own, and where it stands."""

import msgspec

from mieux_desktop.domain.changes.pages import EpochClaim

CLAIM_FORMATS = (1, 2)

_pack = msgspec.msgpack.Encoder().encode


def claim_bytes(claim: EpochClaim) -> bytes:
    """Return what a device signs to claim an epoch."""
    if claim.format == 1:
        return b"mieux epoch 1\n" + claim.epoch
    return b"mieux epoch 2\n" + _pack([claim.epoch, claim.previous, claim.restored])


def head_bytes(epoch: bytes, n: int, chain: bytes) -> bytes:
    """Return what a device signs to say where its epoch stands."""
    return b"mieux head 1\n" + _pack([epoch, n, chain])


def is_plausible(claim: EpochClaim) -> bool:
    """Tell whether the claim has a known format and says no more than that format can."""
    lineage = claim.previous is not None or claim.restored
    return claim.format in CLAIM_FORMATS and not (claim.format == 1 and lineage)
