"""Takes in what a device brings: duplicate, next, gap or fork; accepted or set aside."""

from collections import deque
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import first_chain, next_chain
from mieux_desktop.domain.changes.pages import Page
from mieux_desktop.domain.changes.reception import classify
from mieux_desktop.hub.arriving import Arrival, Item, examine
from mieux_desktop.hub.database import insert_new
from mieux_desktop.hub.erasing import erase_arriving
from mieux_desktop.hub.grants import granted
from mieux_desktop.hub.log import Accepted, append, held, keys_of, known_records
from mieux_desktop.hub.rights import OUT_OF_SCOPE, Rights
from mieux_desktop.hub.tables import (
    devices,
    early_work,
    epochs,
    grants,
    log,
    parked,
    quarantine,
    withheld,
)
from mieux_desktop.sync.messages import Head, SetAside, pack_runs, unpack_runs

EARLY = "before-enrolment"
MOST_REFUSED = 64 << 20  # bytes of a stolen laptop's work; months of honest work are a tenth
MOST_PARKED = 8 << 20  # bytes per device; what is beyond comes again, as nobody acknowledged it
_SPANS = 100  # asked for in one query


@dataclass(frozen=True, slots=True)
class Sender:
    """The device that brings something. `refused` says why all of it has to wait, if so."""

    device: bytes
    person_id: bytes
    role: str
    refused: str = ""


@dataclass(slots=True)
class Taken:
    """What became of what a device brought, counted; `skipped` are entries of runs not its own."""

    accepted: int = 0
    duplicates: int = 0
    set_aside: int = 0
    forks: int = 0
    parked: int = 0
    skipped: int = 0


@dataclass(slots=True)
class _Plan:
    """What follows in the log, what only fills a place there, and what contradicts it."""

    new: list[tuple[Item, bytes]] = field(default_factory=list)
    filled: list[tuple[Item, bytes]] = field(default_factory=list)
    forked: list[Item] = field(default_factory=list)


class Uplink:
    """One request's work on the log; made and used within `Database.writing`."""

    def __init__(self, connection: sa.Connection, sender: Sender, now: int) -> None:
        self._connection = connection
        self._sender = sender
        self._now = now
        self._authors = _authors(connection, sender)
        self.taken = Taken()

    def take(self, arrivals: Iterable[Arrival]) -> None:
        """Take in runs in order, and after each what had waited for it."""
        waiting = deque(arrivals)
        if waiting and self._is_full():
            self.taken.skipped += sum(len(arrival.items) for arrival in waiting)
            return
        while waiting:
            arrival = waiting.popleft()
            if self._take(arrival):
                waiting.extendleft(self._unpark(arrival.claim.epoch))

    def _is_full(self) -> bool:
        """Tell whether a refused device has brought so much that no more of it is kept."""
        if not self._sender.refused:
            return False
        size = sa.func.coalesce(sa.func.sum(sa.func.length(quarantine.c.body)), 0)
        query = sa.select(size).where(quarantine.c.device == self._sender.device)
        return bool(self._connection.execute(query).scalar_one() > MOST_REFUSED)

    def _take(self, arrival: Arrival) -> bool:
        """Take in one run; tell whether its epoch is further than before."""
        epoch = self._epoch(arrival)
        if epoch is None:
            self.taken.skipped += len(arrival.items)
            return False
        arrival = erase_arriving(self._connection, arrival)
        if arrival.after_n > epoch.n:
            self._park(arrival)
            return False
        plan = self._plan(arrival, epoch.n, epoch.chain)
        early = self._early(arrival.claim.epoch)
        self._write(arrival.claim.epoch, plan, early)
        if not plan.new:
            return False
        n, chain = plan.new[-1][0].n, plan.new[-1][1]
        statement = sa.update(epochs).where(epochs.c.epoch == arrival.claim.epoch)
        self._connection.execute(statement.values(n=n, chain=chain, head=arrival.head))
        return True

    def _epoch(self, arrival: Arrival) -> sa.Row[Any] | None:
        """Return how far the epoch is held; None when it is another device's."""
        claim = arrival.claim
        query = sa.select(epochs).where(epochs.c.epoch == claim.epoch)
        row = self._connection.execute(query).first()
        if row is None:
            previous = claim.previous or (None, None)
            self._connection.execute(
                sa.insert(epochs).values(
                    epoch=claim.epoch,
                    device=claim.device,
                    previous_epoch=previous[0],
                    previous_n=previous[1],
                    restored=claim.restored,
                    format=claim.format,
                    signature=claim.signature,
                    n=0,
                    chain=first_chain(claim.epoch),
                )
            )
            row = self._connection.execute(query).one()
        return row if row.device == self._sender.device else None

    def _plan(self, arrival: Arrival, n: int, chain: bytes) -> _Plan:
        plan = _Plan()
        epoch = arrival.claim.epoch
        stored = held(self._connection, epoch, arrival.after_n + 1, min(n, arrival.last_n))
        end = b""
        for item in arrival.items:
            known = stored.get(item.n)
            place = classify(n, item.n, known.h if known else None, item.h)
            if place == "fork":
                plan.forked.append(item)
            elif place == "accept":
                n, chain = item.n, next_chain(chain, item.h)
                plan.new.append((item, chain))
            elif known and known.is_hash_only and item.change is not None:
                plan.filled.append((item, known.chain))
            else:
                self.taken.duplicates += 1
        if plan.new:
            end = chain
        elif arrival.last_n in stored:
            end = stored[arrival.last_n].chain
        if arrival.items and (plan.forked or end != arrival.chain):
            # The device has signed another past than the one held: nothing of this run follows.
            forked = [*plan.forked, *(item for item, _ in plan.new)]
            return _Plan(forked=forked)
        return plan

    def _write(self, epoch: bytes, plan: _Plan, early: int) -> None:
        run = self._connection.execute
        placed = [*plan.filled, *plan.new]
        rights = self._rights([item for item, _ in placed])
        accepted: list[Accepted] = []
        aside: list[dict[str, Any]] = []
        hashes: list[dict[str, Any]] = []
        for item, chain in placed:
            if item.change is None:
                hashes.append({"epoch": epoch, "n": item.n, "h": item.h, "chain": chain})
                continue
            reason = item.reason or self._sender.refused
            reason = reason or (EARLY if item.n <= early else rights.judge(item))
            if reason:
                aside.append(self._aside(epoch, item, chain, reason))
                continue
            rights.note(item)
            accepted.append(Accepted(epoch, item, chain, self._sender.device, self._now))
        aside += [self._aside(epoch, i, None, "fork") for i in plan.forked if i.change is not None]
        for item, _ in plan.filled:
            where = (withheld.c.epoch == epoch, withheld.c.n == item.n)
            run(sa.delete(withheld).where(*where))
        insert_new(self._connection, withheld, hashes)
        insert_new(self._connection, quarantine, aside)
        append(self._connection, accepted, rights)  # last: an erasure reaches all of the run
        self.taken.accepted += len(accepted)
        self.taken.set_aside += len(aside)
        self.taken.forks += len(plan.forked)

    def _aside(self, epoch: bytes, item: Item, chain: bytes | None, reason: str) -> dict[str, Any]:
        return {
            "epoch": epoch, "n": item.n, "h": item.h, "chain": chain,
            "scope": item.change.scope if item.change else b"", "device": self._sender.device,
            "received_at": self._now, "reason": reason, "body": item.body,
        }  # fmt: skip

    def _rights(self, items: Sequence[Item]) -> Rights:
        sound = [item for item in items if not item.reason]
        scopes = {item.change.scope for item in sound if item.change is not None}
        return Rights(
            person_id=self._sender.person_id,
            authors=self._authors,
            role=self._sender.role,
            scopes=set(granted(self._connection, self._sender.person_id, scopes)),
            records=known_records(self._connection, keys_of(sound)),
        )

    def _early(self, epoch: bytes) -> int:
        where = (early_work.c.epoch == epoch, early_work.c.device == self._sender.device)
        return self._connection.execute(sa.select(early_work.c.n).where(*where)).scalar() or 0

    def _park(self, arrival: Arrival) -> None:
        """Keep a run that begins after a gap, instead of a shorter one from the same place."""
        body = pack_runs(Page((arrival.run,)))
        query = sa.select(sa.func.coalesce(sa.func.sum(parked.c.size_bytes), 0))
        size = self._connection.execute(query.where(parked.c.device == self._sender.device))
        if size.scalar_one() + len(body) > MOST_PARKED:
            self.taken.skipped += len(arrival.items)
            return
        key = (parked.c.epoch == arrival.claim.epoch, parked.c.after_n == arrival.after_n)
        shorter = (*key, parked.c.last_n < arrival.last_n)
        self._connection.execute(sa.delete(parked).where(*shorter))
        row = {
            "epoch": arrival.claim.epoch, "after_n": arrival.after_n, "last_n": arrival.last_n,
            "device": self._sender.device, "run": body, "size_bytes": len(body),
        }  # fmt: skip
        insert_new(self._connection, parked, [row])
        self.taken.parked += len(arrival.items)

    def _unpark(self, epoch: bytes) -> list[Arrival]:
        """Return the parked runs of an epoch that follow now, and forget that they waited."""
        n = self._connection.execute(sa.select(epochs.c.n).where(epochs.c.epoch == epoch)).scalar()
        where = (parked.c.epoch == epoch, parked.c.after_n <= n)
        rows = self._connection.execute(
            sa.select(parked.c.run).where(*where).order_by(parked.c.after_n)
        )
        runs = [run for body in rows.scalars().all() for run in unpack_runs(body).runs]
        self._connection.execute(sa.delete(parked).where(*where))
        found = (examine(run, self._sender.device) for run in runs)
        return [arrival for arrival in found if arrival is not None]


def heads_of(connection: sa.Connection, device: bytes) -> list[Head]:
    """Return how far each epoch of a device is held."""
    query = sa.select(epochs).where(epochs.c.device == device).order_by(epochs.c.epoch)
    return [Head(row.epoch, row.n, row.chain) for row in connection.execute(query)]


def set_aside_of(
    connection: sa.Connection, spans: Collection[tuple[bytes, int, int]], person_id: bytes | None
) -> list[SetAside]:
    """Return what of these numbers (epoch, first, last) the device is not to share, and why.

    That is what waits here, and what was adopted without its scope being the person's (None: all
    scopes are).
    """
    found = []
    places = sorted(spans)
    for some in (places[at : at + _SPANS] for at in range(0, len(places), _SPANS)):
        where = _within(quarantine, some)
        q = quarantine.c
        query = sa.select(q.epoch, q.n, q.h, q.reason).where(where).order_by(q.epoch, q.n)
        found += [SetAside(*row) for row in connection.execute(query)]
        if person_id is not None:
            given = sa.select(grants.c.scope).where(grants.c.person_id == person_id)
            t = log.c
            outside = (_within(log, some), t.scope.not_in(given))
            query = sa.select(t.epoch, t.n, t.h).where(*outside).order_by(t.epoch, t.n)
            rows = connection.execute(query).all()
            found += [SetAside(row.epoch, row.n, row.h, OUT_OF_SCOPE) for row in rows]
    return found


def _within(table: sa.Table, spans: Iterable[tuple[bytes, int, int]]) -> sa.ColumnElement[bool]:
    """Return that a row is within one of these spans."""
    t = table.c
    return sa.or_(*(sa.and_(t.epoch == e, t.n.between(first, last)) for e, first, last in spans))


def _authors(connection: sa.Connection, sender: Sender) -> frozenset[bytes]:
    """Return the ids under which a person writes: the hub's, and those of their laptops."""
    query = sa.select(devices.c.card_person_id).where(devices.c.person_id == sender.person_id)
    return frozenset({sender.person_id, *connection.execute(query).scalars()})
