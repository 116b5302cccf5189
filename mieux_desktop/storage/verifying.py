"""Judges what arrived by itself, off the writer: signatures, places, hashes, what edits may say."""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature

from mieux_desktop.domain.changes.model import (
    MAX_AT,
    MAX_NUMBER,
    SCHEMA,
    Change,
    encode_change,
    hash_change,
)
from mieux_desktop.domain.changes.pages import Run, Withheld
from mieux_desktop.domain.changes.reception import Poison, check_edits
from mieux_desktop.domain.merging import Alias, Erasure
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.record import shape_of
from mieux_desktop.domain.records import SHAPES
from mieux_desktop.storage.epochs import verify_claim, verify_head

NOT_SHARED = "not-shared"  # the reason of a change in an action not shared with its author
# These have a scope of their own each, which nobody can list before the record is known.
_SHARED = {shape_of(kind).entity for kind in (Person, Institution, Alias, Erasure)}


class Item(NamedTuple):
    """One entry of a run, hashed. No change: withheld. A reason: it is to be set aside."""

    epoch: bytes
    n: int
    h: bytes
    change: Change | None
    body: bytes
    reason: str

    @property
    def is_newer(self) -> bool:
        """Tell whether a later program wrote it: it is kept and not yet understood."""
        return self.change is not None and self.change.schema > SCHEMA


def hub_items(additions: Iterable[Change]) -> list[Item]:
    """Return changes of the hub's log hashed: it has judged all but what this program can read."""
    return [
        Item(c.epoch, c.n, hash_change(c), c, encode_change(c), poison_in(c)) for c in additions
    ]


def poison_in(change: Change) -> str:
    """Return why nobody can apply the change; empty when it is sound."""
    if not 0 <= change.at < MAX_AT or not 1 <= change.n <= MAX_NUMBER:
        return "malformed"
    try:
        check_edits(change, SHAPES)
    except Poison as poison:
        return poison.reason
    return ""


class Verifier:
    """Knows whose changes may come, and of which scopes (None: all); own work always may.

    `authors` are who writes at known laptops, by all their ids; `actions` what is no person's or
    institution's scope.
    """

    def __init__(
        self,
        known: Collection[bytes],
        allowed: Collection[bytes] | None,
        own: bytes,
        authors: Mapping[bytes, Collection[bytes]],
        actions: Collection[bytes],
    ) -> None:
        self._known = frozenset(known)
        self._own = own
        self._allowed = None if allowed is None else frozenset(allowed)
        self._authors = authors
        self._actions = frozenset(actions)

    def items_of_run(self, run: Run) -> list[Item] | None:
        """Return the hashed entries; None when the run is not of a known device or is forged."""
        claim = run.claim
        if claim.device not in self._known or not 0 <= run.after_n <= run.last_n <= MAX_NUMBER:
            return None
        try:
            verify_claim(claim)
            verify_head(claim.device, claim.epoch, run.last_n, run.chain, run.signature)
        except (InvalidSignature, ValueError):
            return None
        items = []
        for n, entry in enumerate(run.entries, run.after_n + 1):
            if isinstance(entry, Withheld):
                items.append(Item(claim.epoch, n, entry.h, None, b"", ""))
            elif (entry.epoch, entry.n) == (claim.epoch, n):
                items.append(self._item(entry, claim.device))
            else:
                return None
        return items

    def items_of(self, additions: Iterable[Change], devices: Mapping[bytes, bytes]) -> list[Item]:
        """Return changes hashed, whose places and hashes the log knows; `devices` by epoch."""
        return [
            self._item(change, devices.get(change.epoch, b""))
            for change in additions
            if 1 <= change.n <= MAX_NUMBER
        ]

    def _item(self, change: Change, device: bytes) -> Item:
        reason = self._reason(change, device)
        h, body = hash_change(change), encode_change(change)
        return Item(change.epoch, change.n, h, change, body, reason)

    def _reason(self, change: Change, device: bytes) -> str:
        """Return why the change is not to be applied; empty when it may be."""
        reason = poison_in(change)
        if reason:
            return reason
        if change.author and change.author not in self._authors.get(device, (change.author,)):
            return "wrong-author"
        return "" if device == self._own or self._may_come(change) else NOT_SHARED

    def _may_come(self, change: Change) -> bool:
        if self._allowed is None or not change.scope or change.scope in self._allowed:
            return True
        if change.scope in self._actions:
            return False
        return change.schema > SCHEMA or all(e.entity in _SHARED for e in change.edits)
