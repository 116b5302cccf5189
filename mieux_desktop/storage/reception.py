"""Takes in what another laptop sent: verified first, then applied slice by slice.

Any prefix of it is valid and all of it may come again: what is held is not taken twice.
"""

from collections import deque
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from time import monotonic, perf_counter
from typing import Literal, NamedTuple

import sqlalchemy as sa

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.changes.model import Change, next_chain
from mieux_desktop.domain.changes.pages import Run
from mieux_desktop.domain.changes.reception import classify
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import shape_of
from mieux_desktop.storage.arrivals import Arrivals, Reception, Written
from mieux_desktop.storage.engine import writing
from mieux_desktop.storage.epochs import cloned_devices
from mieux_desktop.storage.log import chunks, held_hashes, loose_hashes, places
from mieux_desktop.storage.parking import Parked, ready_parked
from mieux_desktop.storage.verifying import Item, Verifier

MOST_SET_ASIDE, MOST_BYTES_SET_ASIDE = 20_000, 64 << 20  # of one sender
IDLE_SLICE_MS = 100.0  # while nobody writes: a commit costs as much for few changes as for many
SLICE_MS = 15.0  # aimed at; with its commit a slice stays below 20 ms on most disks
_NEWS_EVERY_S = 0.5
_FIRST_SLICE = 32  # changes; later slices follow from the time that the last one took
_MOST, _FEWEST = 4096, 4
_FOLDED_FOR_ONE = 16  # a slice that folds long histories is longer: it may cost each change so much
_ACTION = shape_of(Action).entity


_How = Literal["take", "fill", "link"]


class _Place(NamedTuple):
    """An item that the log will take, with the chain there, and what the log has of it.

    It takes one that is new, fills in one of which it has the hash, and links up one that the hub
    brought before.
    """

    item: Item
    chain: bytes
    how: _How


@dataclass(slots=True)
class _Work:
    """One run on its way into the log."""

    run: Run
    items: list[Item]
    parked: Parked | None = None
    places: list[_Place] = field(default_factory=list)
    at: int = 0  # in `places`
    is_planned: bool = False
    is_signed: bool = False  # the log will stand at the signed head when all are taken


class Receiving:
    """One arrival under way. Made off the writer; each `step` is one transaction on it.

    `runs` are of devices among `known` or they are skipped; `allowed` are the scopes whose changes
    may come (None: all), besides people and institutions themselves. `own` is this device and
    `current` the epoch that it writes in: nobody else may.
    """

    def __init__(
        self,
        engine: sa.Engine,
        *,
        now: Callable[[], int],
        runs: Sequence[Run],
        additions: Sequence[Change],
        sender: bytes,
        own: bytes,
        current: bytes,
        known: Collection[bytes],
        allowed: Collection[bytes] | None,
        authors: Mapping[bytes, Collection[bytes]],
    ) -> None:
        self._engine = engine
        self._now = now
        self._sender = sender
        self._own = own
        self._current = current
        self._queue: deque[_Work] = deque()
        self._size = _FIRST_SLICE
        self.reception = Reception()
        self.total = len(additions)
        self.done = 0
        with engine.connect() as connection:
            self._clones_before = cloned_devices(connection)
            actions = connection.exec_driver_sql(f"SELECT id FROM {_ACTION}").scalars()  # noqa: S608
            self._verifier = Verifier({*known, own}, allowed, own, authors, set(actions))
            written_by = connection.exec_driver_sql("SELECT epoch, device FROM epochs")
            devices = {epoch: device for epoch, device in written_by}  # noqa: C416 - rows
            self._additions = deque(self._verifier.items_of(additions, devices))
            self._enqueue_parked(ready_parked(connection))
            for run in runs:
                self._enqueue(run, None, connection)
            self._check_room(connection)

    def _check_room(self, connection: sa.Connection) -> None:
        """Raise `too-much-set-aside` before anything is taken from who filled its room.

        What only its place in the log betrays is seen with the next file; pairing gives new room.
        """
        arriving = (work.items for work in self._queue if work.parked is None)
        new = {
            item.h: len(item.body)
            for items in (*arriving, self._additions)
            for item in items
            if item.reason
        }
        for some in chunks(list(new)):
            sql = f"SELECT h FROM quarantine WHERE h IN ({places(len(some))})"  # noqa: S608
            for (h,) in connection.exec_driver_sql(sql, tuple(some)):
                del new[h]
        sql = (
            "SELECT count(*), coalesce(sum(length(body)), 0) FROM quarantine WHERE sender = ?"
            " AND received_at >= coalesce((SELECT paired_at FROM peers WHERE device = ?), 0)"
        )
        count, size = connection.exec_driver_sql(sql, (self._sender, self._sender)).one()
        size += sum(new.values())
        if count + len(new) > MOST_SET_ASIDE or size > MOST_BYTES_SET_ASIDE:
            raise Problem("too-much-set-aside")

    def step(self, slice_ms: float) -> tuple[bool, Written]:
        """Apply one slice of whole changes in a transaction; tell whether there is more."""
        started = perf_counter()
        seen = self.reception.duplicates + self.reception.skipped
        with writing(self._engine) as connection:
            arrivals = Arrivals(
                connection, self._sender, self._now(), self._own, self._current, self.reception
            )
            while arrivals.size < self._size and self._queue:
                if self._queue[0].run.claim.epoch in arrivals.finished:
                    break  # what follows in this epoch is judged by what is then in the log
                self._take(connection, arrivals)
            while arrivals.size < self._size and self._additions and not self._queue:
                self._add(connection, arrivals, self._additions.popleft())
            written = arrivals.write()
            waiting = ready_parked(connection) if arrivals.finished else []
            more = bool(self._queue or self._additions or waiting)
            if not more:
                self.reception.clones |= cloned_devices(connection) - self._clones_before
        self._enqueue_parked(waiting)
        seen = self.reception.duplicates + self.reception.skipped - seen
        self.done = min(self.total, self.done + arrivals.size + seen - len(arrivals.linked))
        passed_ms = (perf_counter() - started) * 1000
        self._size = next_size(self._size, passed_ms, slice_ms, written.folded)
        return more, written

    def _enqueue(
        self, run: Run, parked: Parked | None, connection: sa.Connection | None = None
    ) -> None:
        items = self._verifier.items_of_run(run)
        if items is None:
            self.reception.skipped += len(run.entries)
            self.done += len(run.entries)
        self.total += len(run.entries)
        if items and connection is not None:
            repeated = _count_repeated(connection, items)
            items = items[repeated:]
            self.reception.duplicates += repeated
            self.done += repeated
        if items is not None or parked is not None:
            self._queue.append(_Work(run, items or [], parked))

    def _enqueue_parked(self, waiting: Iterable[tuple[Run, Parked]]) -> None:
        queued = {work.parked for work in self._queue}
        for run, parked in waiting:
            if parked not in queued:
                self._enqueue(run, parked)

    def _take(self, connection: sa.Connection, arrivals: Arrivals) -> None:
        """Take items of the first run in the queue, as many as the slice has room for."""
        work = self._queue[0]
        if not work.is_planned:
            self._plan(connection, arrivals, work)
        for place in work.places[work.at : work.at + self._size - arrivals.size]:
            ways = {"take": arrivals.take, "fill": arrivals.fill, "link": arrivals.link}
            ways[place.how](place.item, place.chain)
            work.at += 1
        if work.at == len(work.places):
            arrivals.finish(work.run, work.parked, signed=work.is_signed)
            self._queue.popleft()

    def _plan(self, connection: sa.Connection, arrivals: Arrivals, work: _Work) -> None:
        """Compare a whole run with the log: what is held, what follows, what contradicts it."""
        work.is_planned = True
        run, items = work.run, work.items
        if not items:
            return
        held = arrivals.held(run.claim)
        if held is None:  # two laptops claim one epoch: whose it is, nobody can tell
            arrivals.set_aside(items, "fork")
            self.reception.forks.add(run.claim.device)
            return
        n, chain = held
        span = (run.claim.epoch, items[0].n, run.last_n)
        stored, loose = held_hashes(connection, *span), loose_hashes(connection, *span)
        differing, new = [], []
        for item in items:
            known_h, known_chain, is_hash_only = stored.get(item.n, (None, b"", False))
            place = classify(n, item.n, known_h, item.h)
            if place == "gap":
                arrivals.park(run)
                return
            if place == "fork" or loose.get(item.n, item.h) != item.h:
                differing.append(item)
            elif place == "accept":
                n, chain = item.n, next_chain(chain, item.h)
                how: _How = "link" if item.n in loose else "take"
                new.append(_Place(item, chain, how))
            elif is_hash_only and item.change is not None:
                work.places.append(_Place(item, known_chain, "fill"))
            else:
                self.reception.duplicates += 1
        end = chain if new else stored[run.last_n][1] if run.last_n in stored else b""
        if differing or end != run.chain or (new and run.claim.epoch == self._current):
            told = (place.item for place in new if place.how == "take")
            arrivals.set_aside([*differing, *told], "fork")
            self.reception.forks.add(run.claim.device)
        else:
            work.places += new
            work.is_signed = True

    def _add(self, connection: sa.Connection, arrivals: Arrivals, item: Item) -> None:
        """Take a change that was withheld, if it is the one that the chain proves."""
        place = held_hashes(connection, item.epoch, item.n, item.n).get(item.n)
        if item.h in loose_hashes(connection, item.epoch, item.n, item.n).values():
            self.reception.duplicates += 1
        elif place is None or place[0] != item.h:
            self.reception.skipped += 1
        elif place[2]:
            arrivals.fill(item, place[1])
        else:
            self.reception.duplicates += 1


def _count_repeated(connection: sa.Connection, items: list[Item]) -> int:
    """Count the first items that are held as they are, all but the last, which is for the plan.

    What is held stays held: there is no need to ask while the writer waits.
    """
    most = len(items) - 1
    for first in range(0, most, _MOST):
        some = items[first : min(first + _MOST, most)]
        stored = held_hashes(connection, some[0].epoch, some[0].n, some[-1].n)
        for place, item in enumerate(some, first):
            h, _, is_hash_only = stored.get(item.n, (None, b"", False))
            if h != item.h or (is_hash_only and item.change is not None):
                return place
    return most


def next_size(size: int, passed_ms: float, slice_ms: float, folded: int) -> int:
    """Return how many changes the next slice takes after one of `size` took so long."""
    wanted = round(size * slice_ms / max(passed_ms, 0.1))
    fewest = max(_FEWEST, min(_MOST, folded // _FOLDED_FOR_ONE))
    return max(fewest, min(_MOST, wanted, size * 2))


class News:
    """Announces what slices changed now and then: showing it anew takes longer than a slice."""

    def __init__(self, tell: Callable[[frozenset[str]], None]) -> None:
        self._tell = tell
        self._entities: set[str] = set()
        self._told_at = monotonic()

    def add(self, entities: frozenset[str]) -> None:
        """Take in what one slice changed."""
        self._entities |= entities
        if monotonic() - self._told_at > _NEWS_EVERY_S:
            self.tell()

    def tell(self) -> None:
        """Announce what was not announced yet."""
        if self._entities:
            self._tell(frozenset(self._entities))
        self._entities.clear()
        self._told_at = monotonic()
