"""A hub in memory as a store sees it: order, grants, what it set aside; and laptops that sync."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.changes.model import (
    Change,
    first_chain,
    hash_change,
    next_chain,
    to_milliseconds,
)
from mieux_desktop.domain.changes.pages import Run
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Ref
from mieux_desktop.storage.arrivals import Reception
from mieux_desktop.storage.hub_link import HubHead, HubLink
from mieux_desktop.storage.hub_pages import EchoLacks
from mieux_desktop.storage.hub_receipts import TakenReceipt
from tests.unit.storage.laptops import PLENTY, Laptop

KEY = b"hub key" + bytes(25)
Cursor = tuple[int, int]


@dataclass(slots=True)
class Logged:
    """A change in the hub's log."""

    seq: int
    change: Change
    device: bytes
    eff: int


@dataclass(slots=True)
class Answer:
    """What a laptop is given; its names are those of `Store.take_page`."""

    heads: list[HubHead]
    set_aside: list[tuple[bytes, int, bytes, str]]
    complete: bool
    additions: list[Change] = field(default_factory=list)
    echo: list[tuple[bytes, int, int]] = field(default_factory=list)
    stamps: list[tuple[bytes, int, int]] = field(default_factory=list)
    retracted: list[bytes] = field(default_factory=list)
    generation: bytes = b""
    cursor: Cursor = (0, 0)
    more: bool = False


class Hub:
    """Orders what laptops bring; `refuses` names a reason to set a change aside."""

    def __init__(self, actions: Iterable[bytes]) -> None:
        self.actions = frozenset(actions)
        self.now = datetime(2026, 3, 4, 12, tzinfo=UTC)
        self.generation = b"gen    1"
        self.refuses: Callable[[Change], str] = lambda change: ""
        self.log: list[Logged] = []
        self.aside: dict[Ref, tuple[Change, bytes, str]] = {}
        self.epochs: dict[bytes, tuple[bytes, list[bytes]]] = {}  # device, hashes in order
        self.grants: dict[bytes, dict[bytes, int]] = {}  # by device
        self.retractions: dict[bytes, dict[bytes, int]] = {}
        self._seq = 0
        self._ends: dict[bytes, int] = {}  # what earlier generations have in common with this one

    def grant(self, device: bytes, scope: bytes) -> None:
        """Give a laptop an action."""
        self.grants.setdefault(device, {}).setdefault(scope, self._next())
        self.retractions.get(device, {}).pop(scope, None)

    def withdraw(self, device: bytes, scope: bytes) -> None:
        """Take an action away."""
        if self.grants.get(device, {}).pop(scope, None) is not None:
            self.retractions.setdefault(device, {})[scope] = self._next()

    def adopt(self, ref: Ref) -> None:
        """Let a change that was set aside into the log."""
        change, device, _ = self.aside.pop(ref)
        self._log(change, device)

    def lose(self, kept: int) -> None:
        """Go back to a backup that held so many changes."""
        gone, self.log = self.log[kept:], self.log[:kept]
        self._ends = dict.fromkeys([*self._ends, self.generation], self.log[-1].seq if kept else 0)
        self.generation = b"gen%5d" % (int(self.generation[3:]) + 1)
        for entry in gone:
            self._forget(entry.change.ref)
        for ref in list(self.aside):
            self._forget(ref)

    def _forget(self, ref: Ref) -> None:
        del self.epochs[ref.epoch][1][ref.n - 1 :]
        self.log = [e for e in self.log if e.change.epoch != ref.epoch or e.change.n < ref.n]
        for other in [r for r in self.aside if r.epoch == ref.epoch and r.n >= ref.n]:
            del self.aside[other]

    def has(self, device: bytes, scope: bytes) -> int | None:
        """Return since when a laptop has a scope."""
        return self.grants.get(device, {}).get(scope) if scope in self.actions else 0

    def in_scope(self, device: bytes) -> list[Logged]:
        """Return what a laptop is to have."""
        return [e for e in self.log if self.has(device, e.change.scope) is not None]

    def exchange(
        self,
        device: bytes,
        runs: Sequence[Run],
        own: Collection[HubHead],
        link: HubLink,
        most: int,
        named: HubHead | None,
    ) -> Answer:
        """Take in runs and return the receipt and the next part of the feed."""
        self.now += timedelta(seconds=1)
        for run in runs:
            self._take(device, run)
        complete = link.generation != self.generation
        asked = {run.claim.epoch for run in runs} | ({named.epoch} if named else set())
        told = [e for e, (d, h) in self.epochs.items() if d == device and (complete or e in asked)]
        heads = [HubHead(e, len(self.epochs[e][1]), self._chain(e)) for e in told]
        aside = [
            (ref.epoch, ref.n, hash_change(change), reason)
            for ref, (change, _, reason) in self.aside.items()
            if ref.epoch in told
        ] + [
            (e.change.epoch, e.change.n, hash_change(e.change), "out-of-scope")
            for e in self.log
            if e.change.epoch in told and self.has(device, e.change.scope) is None
        ]
        answer = Answer(heads, aside, complete, generation=self.generation)
        held = {epoch: 0 for epoch, (d, _) in self.epochs.items() if d == device}
        held |= {head.epoch: head.n for head in own}
        if named:
            held[named.epoch] = named.n
        self._feed(device, answer, link, most, held)
        return answer

    def _feed(
        self, device: bytes, answer: Answer, link: HubLink, most: int, held: dict[bytes, int]
    ) -> None:
        after = link.cursor
        if link.generation != self.generation:
            end = self._ends.get(link.generation, 0)
            after = min(after, (end, end))
        rows = sorted(
            (max(e.seq, self.has(device, e.change.scope) or 0), e.seq, e)
            for e in self.in_scope(device)
        )
        rows = [row for row in rows if row[:2] > after]
        for _, _, entry in rows[:most]:
            epoch, n = entry.change.ref
            if entry.device == device and n <= held[epoch]:
                answer.echo.append((epoch, n, n))
            else:
                answer.additions.append(entry.change)
            if entry.eff != entry.change.at:
                answer.stamps.append((epoch, n, entry.eff))
        answer.more = len(rows) > most
        since = self.retractions.get(device, {})
        answer.retracted = [scope for scope, seq in since.items() if seq > after[0]]
        answer.cursor = rows[most - 1][:2] if answer.more else (self._seq, self._seq)

    def _take(self, device: bytes, run: Run) -> None:
        _, hashes = self.epochs.setdefault(run.claim.epoch, (device, []))
        if run.after_n > len(hashes):
            return  # a gap; what is missing comes once the receipt says so
        for n, entry in enumerate(run.entries, run.after_n + 1):
            h = hash_change(entry) if isinstance(entry, Change) else entry.h
            if n <= len(hashes):
                assert hashes[n - 1] == h, "a fork"
                continue
            hashes.append(h)
            if not isinstance(entry, Change):
                continue
            outside = self.has(device, entry.scope) is None
            reason = self.refuses(entry) or ("out-of-scope" if outside else "")
            if reason:
                self.aside[entry.ref] = (entry, device, reason)
            else:
                self._log(entry, device)
        assert self._chain(run.claim.epoch, run.last_n) == run.chain

    def _log(self, change: Change, device: bytes) -> None:
        eff = min(change.at, to_milliseconds(self.now))
        self.log.append(Logged(self._next(), change, device, eff))

    def _chain(self, epoch: bytes, n: int | None = None) -> bytes:
        chain = first_chain(epoch)
        for h in self.epochs[epoch][1][:n]:
            chain = next_chain(chain, h)
        return chain

    def _next(self) -> int:
        self._seq += 1
        return self._seq


class Enrolled(Laptop):
    """A laptop that is enrolled with a hub."""

    hub: Hub

    def enrol(self, hub: Hub) -> None:
        """Be known to the hub, without any action."""
        self.hub = hub
        with self.store.unit_of_work() as work:
            work.put_hub(HubLink(KEY, "age1", "Hub", "https://hub.example", b"c", self.now))

    def link(self) -> HubLink:
        """Return the link as it is kept."""
        with self.store.reading() as records:
            found = records.hub()
        assert found is not None
        return found

    def ask(
        self, most: int = PLENTY, limit_bytes: int = PLENTY, named: HubHead | None = None
    ) -> tuple[Answer, TakenReceipt]:
        """Bring what waits and take the receipt; the page is still to be taken."""
        runs = self.store.load_for_hub(limit_bytes).runs
        with self.store.reading() as records:
            own = records.hub_heads().own
        answer = self.hub.exchange(self.store.device, runs, own, self.link(), most, named)
        receipt = self.store.take_receipt(
            b"receipt", answer.heads, answer.set_aside, self.hub.now, complete=answer.complete
        )
        return answer, receipt

    def read(self, answer: Answer, **options: object) -> Reception:
        """Take a page."""
        return self.store.take_page(
            answer.additions, echo=answer.echo, stamps=answer.stamps,
            retracted=answer.retracted, generation=answer.generation, cursor=answer.cursor,
            **options,
        )  # fmt: skip

    def sync_once(self, most: int = PLENTY, limit_bytes: int = PLENTY, slices: int = 0) -> bool:
        """Make one round; tell whether there is more. `slices` cuts the page after so many."""
        answer, _ = self.ask(most, limit_bytes)
        for _ in range(20):
            try:
                self.read(answer, **(_cut_after(slices) if slices else {}))
            except EchoLacks as lacking:
                answer, _ = self.ask(most, limit_bytes, lacking.heads[0])
            except Problem as problem:
                assert problem.code == "cancelled", problem.code
                return True
            else:
                return answer.more or bool(self.store.load_for_hub(PLENTY).runs)
        raise AssertionError("the hub and the laptop do not come to an end")

    def sync(self) -> None:
        """Sync until there is nothing more."""
        for _ in range(50):
            if not self.sync_once():
                return
        raise AssertionError("there is always more")

    def log(self) -> dict[Ref, int]:
        """Return what is in the log, with the effective times."""
        with self.store._engine.connect() as connection:
            rows = connection.exec_driver_sql("SELECT epoch, n, coalesce(eff, at) FROM changes")
            return {Ref(epoch, n): eff for epoch, n, eff in rows}

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        """Return what a query finds in the store."""
        with self.store._engine.connect() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(sql)]


def _cut_after(slices: int) -> dict[str, object]:
    asked = iter(range(slices))
    return {"cancelled": lambda: next(asked, None) is None, "slice_ms": 0.001}


def enrolled(
    folder: Path, passphrase: str, known: set[bytes], names: Sequence[str]
) -> tuple[Hub, list[Enrolled], list[bytes]]:
    """Make laptops of one team that share two actions through a hub; return also the actions."""
    laptops = [Enrolled(folder / name, passphrase, known) for name in names]
    with laptops[0].store.reading() as records:
        actions = [action.id for action in records.find(Action)]
    hub = Hub(actions)
    shared = [laptops[0].action.id, next(a for a in actions if a != laptops[0].action.id)]
    for laptop in laptops:
        laptop.enrol(hub)
        for scope in shared:
            hub.grant(laptop.store.device, scope)
    return hub, laptops, shared
