"""Judges runs by themselves, before any lock: signatures, places, hashes, what edits may say."""

from typing import NamedTuple

from mieux_desktop.domain.changes.claims import claim_bytes, head_bytes, is_plausible
from mieux_desktop.domain.changes.model import (
    MAX_AT,
    MAX_NUMBER,
    SCHEMA,
    Change,
    Edit,
    encode_change,
    hash_change,
)
from mieux_desktop.domain.changes.pages import EpochClaim, Run, Withheld
from mieux_desktop.domain.changes.reception import Poison, check_edits
from mieux_desktop.domain.changes.upgrade import upgrade_change
from mieux_desktop.domain.records import SHAPES
from mieux_desktop.sync.devices import is_signed


class Item(NamedTuple):
    """One entry of a run, hashed. No change: withheld. A reason: it is to be set aside."""

    n: int
    h: bytes
    change: Change | None
    body: bytes
    reason: str

    @property
    def edits(self) -> tuple[Edit, ...]:
        """Return the edits as this program understands them; those of poison are not asked for."""
        return upgrade_change(self.change).edits if self.change is not None else ()

    @property
    def is_newer(self) -> bool:
        """Tell whether a later program wrote it: held and passed on, not understood."""
        return self.change is not None and self.change.schema > SCHEMA


class Arrival(NamedTuple):
    """A run of the device that sends it, found to be signed, with its entries hashed."""

    claim: EpochClaim
    after_n: int
    items: list[Item]
    chain: bytes
    head: bytes  # the device's signature of (epoch, last number, chain)
    run: Run

    @property
    def last_n(self) -> int:
        """Return the number of the last entry."""
        return self.run.last_n


def examine(run: Run, device: bytes) -> Arrival | None:
    """Return the run with its entries hashed; None unless the device claimed and signed it."""
    claim = run.claim
    in_reach = 0 <= run.after_n <= run.last_n <= MAX_NUMBER
    if claim.device != device or not in_reach or not is_plausible(claim):
        return None
    head = head_bytes(claim.epoch, run.last_n, run.chain)
    if not is_signed(device, claim_bytes(claim), claim.signature):
        return None
    if not is_signed(device, head, run.signature):
        return None
    items = [_item(n, entry) for n, entry in enumerate(run.entries, run.after_n + 1)]
    return Arrival(claim, run.after_n, items, run.chain, run.signature, run)


def _item(n: int, entry: Change | Withheld) -> Item:
    if isinstance(entry, Withheld):
        return Item(n, entry.h, None, b"", "")
    return Item(n, hash_change(entry), entry, encode_change(entry), _reason(entry))


def _reason(change: Change) -> str:
    """Return why nobody may have the change; empty when it is sound."""
    if not 0 <= change.at < MAX_AT:
        return "malformed"
    try:
        check_edits(change, SHAPES)
    except Poison as poison:
        return poison.reason
    return ""
