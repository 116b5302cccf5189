"""One slice of an arrival: gathered in memory, then written in the same transaction."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import Change, encode_change
from mieux_desktop.domain.changes.pages import EpochClaim, Run
from mieux_desktop.domain.record import Ref
from mieux_desktop.storage.applying import apply_changes, crowded, misplaced
from mieux_desktop.storage.epochs import write_claim
from mieux_desktop.storage.erasing import (
    erase_arriving,
    erase_held,
    erased_run,
    read_erasures,
)
from mieux_desktop.storage.log import NEWER, RECEIVED, Entry, append, next_seq
from mieux_desktop.storage.parking import Parked, park, unpark
from mieux_desktop.storage.verifying import Item

MOST_VERSIONS = 5_000  # changes of one record, beyond which those of others are set aside


@dataclass(slots=True)
class Reception:
    """What became of the changes that arrived, counted; and what the user has to be told.

    `skipped` are changes of laptops that are not known here, forged, or beyond what can wait.
    `conflicts` counts those newly open; `forks` and `clones` name devices; `entities` and `scopes`
    are those of applied changes.
    """

    accepted: int = 0
    duplicates: int = 0
    parked: int = 0
    quarantined: int = 0
    needs_update: int = 0
    withheld: int = 0
    skipped: int = 0
    conflicts: int = 0
    forks: set[bytes] = field(default_factory=set)
    clones: set[bytes] = field(default_factory=set)
    entities: set[str] = field(default_factory=set)
    scopes: set[bytes] = field(default_factory=set)


class Written(NamedTuple):
    """What a slice changed; `erased` tells that values went that stay in the write-ahead file.

    `folded` counts the changes that were read again to fold records anew.
    """

    entities: frozenset[str]
    erased: bool
    folded: int


class Placed(NamedTuple):
    """An item and the chain at its place in the log; none when it has no place there."""

    item: Item
    chain: bytes | None


class Arrivals:
    """Where a slice's changes go: the log, withheld, set aside; and how far each epoch is then."""

    def __init__(
        self,
        connection: sa.Connection,
        sender: bytes,
        now: int,
        own: bytes,
        current: bytes,
        reception: Reception,
    ) -> None:
        self._connection = connection
        self._sender = sender
        self._now = now
        self._own = own
        self._current = current
        self._reception = reception
        self._erasures = read_erasures(connection)
        self._taken: list[Placed] = []
        self._withheld: list[Placed] = []
        self._aside: list[tuple[Placed, str]] = []
        self._filled: set[tuple[bytes, int]] = set()
        self.linked: list[tuple[bytes, bytes, int]] = []
        self._own_epochs: set[bytes] = set()
        self._through: dict[bytes, tuple[int, bytes]] = {}
        self._heads: list[tuple[bytes, int, bytes]] = []
        self.finished: set[bytes] = set()
        self.size = 0

    def held(self, claim: EpochClaim) -> tuple[int, bytes] | None:
        """Return how far the epoch is held and its chain there; None if another device has it."""
        if claim.device == self._own:
            self._own_epochs.add(claim.epoch)
        sql = "SELECT device, n, chain FROM epochs WHERE epoch = ?"
        row = self._connection.exec_driver_sql(sql, (claim.epoch,)).first()
        if row is None:
            write_claim(self._connection, claim, own=claim.device == self._own)
            row = self._connection.exec_driver_sql(sql, (claim.epoch,)).one()
        return (row.n, row.chain) if row.device == claim.device else None

    def take(self, item: Item, chain: bytes) -> None:
        """Take the change that follows in its epoch."""
        self._through[item.epoch] = (item.n, chain)
        self._place(Placed(item, chain))

    def fill(self, item: Item, chain: bytes) -> None:
        """Take a change of which the log holds the hash; once, however often it comes."""
        if (item.epoch, item.n) in self._filled:
            self._reception.duplicates += 1
            return
        self._filled.add((item.epoch, item.n))
        self._place(Placed(item, chain))

    def link(self, item: Item, chain: bytes) -> None:
        """Give a change that the hub brought the place in the chain that its run proves."""
        self._through[item.epoch] = (item.n, chain)
        self.linked.append((chain, item.epoch, item.n))
        self._reception.duplicates += 1
        self.size += 1

    def _place(self, placed: Placed) -> None:
        self.size += 1
        if placed.item.change is None:
            self._withheld.append(placed)
        elif placed.item.reason:
            self._aside.append((placed, placed.item.reason))
        else:
            self._taken.append(placed)

    def set_aside(self, items: Iterable[Item], reason: str) -> None:
        """Keep changes that contradict the log, outside of it."""
        for item in items:
            self.size += 1
            if item.change is not None:
                self._aside.append((Placed(item, None), reason))

    def park(self, run: Run) -> None:
        """Keep a run that begins after a gap."""
        self.size += len(run.entries)
        kept = erased_run(run, self._erasures) if self._erasures else run
        if park(self._connection, kept, self._sender, self._now):
            self._reception.parked += len(run.entries)
        else:
            self._reception.skipped += len(run.entries)

    def finish(self, run: Run, parked: Parked | None, *, signed: bool) -> None:
        """Note that a run is dealt with; `signed` when the log now stands at its signed head."""
        self.finished.add(run.claim.epoch)
        if parked is not None:
            unpark(self._connection, parked)
        if signed and run.entries:
            self._heads.append((run.claim.epoch, run.last_n, run.signature))

    def write(self) -> Written:
        """Write everything and bring the projections up to date."""
        known = [p.item.change for p in self._taken if p.item.change and not p.item.is_newer]
        wrong = misplaced(self._connection, known)
        taken = [placed.item.change for placed in self._taken]
        ahead = ahead_of(self._connection, self._current, [c for c in taken if c is not None])
        foreign = [change for change in known if change.epoch not in self._own_epochs]
        crowding = crowded(self._connection, foreign, MOST_VERSIONS)
        entries: list[Entry] = []
        applied: list[Change] = []
        for item, chain in self._taken:
            change = item.change
            if change is None or chain is None:
                continue
            if change.ref in wrong:
                self._aside.append((Placed(item, chain), "wrong-scope"))
                continue
            if change.ref in ahead:
                self._aside.append((Placed(item, chain), "malformed"))
                continue
            if change.ref in crowding:
                self._aside.append((Placed(item, chain), "too-many-versions"))
                continue
            change, body = self._without_erased(change, item.body)
            kind = NEWER if item.is_newer else RECEIVED
            entries.append(Entry(change, item.h, chain, body, None, kind))
            if kind == RECEIVED:
                applied.append(change)
        self._write_log(entries)
        outcome = apply_changes(self._connection, applied)
        gone = erase_held(self._connection, applied)
        self._count(entries, applied, outcome.conflicts)
        return Written(outcome.entities | gone, bool(gone), outcome.folded)

    def _without_erased(self, change: Change, body: bytes) -> tuple[Change, bytes]:
        """Return a change and its bytes without the values that were erased before it came."""
        erased = erase_arriving(change, self._erasures) if self._erasures else change
        return erased, body if erased is change else encode_change(erased)

    def _write_log(self, entries: list[Entry]) -> None:
        run = self._connection.exec_driver_sql
        if self._filled:
            run("DELETE FROM withheld WHERE epoch = ? AND n = ?", list(self._filled))
        if self.linked:
            run("UPDATE changes SET chain = ? WHERE epoch = ? AND n = ?", self.linked)
        if entries:
            append(self._connection, next_seq(self._connection), entries)
        if self._withheld:
            run(
                "INSERT INTO withheld (epoch, n, h, chain) VALUES (?, ?, ?, ?)",
                [(p.item.epoch, p.item.n, p.item.h, p.chain) for p in self._withheld],
            )
        if self._aside:
            rows = [
                (p.item.h, p.item.epoch, p.item.n, p.chain,
                 self._without_erased(p.item.change, p.item.body)[1], reason, self._sender,
                 self._now)
                for p, reason in self._aside
                if p.item.change is not None
            ]  # fmt: skip
            # What came first under a false head has no place; under the true one it takes it.
            run(
                "INSERT INTO quarantine (h, epoch, n, chain, body, reason, sender, received_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (h) DO UPDATE SET"
                " chain = excluded.chain, reason = excluded.reason"
                " WHERE quarantine.chain IS NULL AND excluded.chain IS NOT NULL",
                rows,
            )
        if self._through:
            run(
                "UPDATE epochs SET n = ?, chain = ? WHERE epoch = ?",
                [(n, chain, epoch) for epoch, (n, chain) in self._through.items()],
            )
        if self._heads:
            run(
                "INSERT OR IGNORE INTO signed_heads (epoch, n, signature) VALUES (?, ?, ?)",
                self._heads,
            )

    def _count(self, entries: list[Entry], applied: list[Change], conflicts: int) -> None:
        reception = self._reception
        reception.accepted += len(entries)
        reception.needs_update += len(entries) - len(applied)
        reception.quarantined += len(self._aside)
        reception.withheld += len(self._withheld)
        reception.conflicts += conflicts
        for change in applied:
            reception.scopes.add(change.scope)
            reception.entities.update({edit.entity for edit in change.edits})


def ahead_of(connection: sa.Connection, current: bytes, changes: Iterable[Change]) -> set[Ref]:
    """Return the changes that claim to have seen what is not written here yet."""
    sql = "SELECT n FROM epochs WHERE epoch = ?"
    last = connection.exec_driver_sql(sql, (current,)).scalar() or 0
    return {
        change.ref
        for change in changes
        for edit in change.edits
        for parent in edit.parents
        if parent.epoch == current and parent.n > last
    }
