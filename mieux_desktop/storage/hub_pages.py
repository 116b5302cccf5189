"""Takes in a page of the hub's feed, slice by slice: changes without their runs, echo, stamps.

The hub orders and judges; here each change is compared with what is held under its number, by
its own hash. Any prefix of a page is valid, and all of it may come again.
"""

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from time import perf_counter

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import Change, decode_change, first_chain
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Ref
from mieux_desktop.storage.arrivals import Reception, Written
from mieux_desktop.storage.engine import writing
from mieux_desktop.storage.hub_link import HubHead, HubLink, require_link, write_link
from mieux_desktop.storage.hub_slices import HubSlice, Stamp
from mieux_desktop.storage.log import held_hashes
from mieux_desktop.storage.reception import next_size
from mieux_desktop.storage.verifying import Item, hub_items

FIRST_SLICE = 64  # changes; later slices follow from the time that the last one took

Span = tuple[bytes, int, int]  # epoch, first and last number


class EchoLacks(Problem):
    """The hub takes this laptop to hold own work that it lacks; it is to be asked with `heads`."""

    def __init__(self, heads: Sequence[HubHead]) -> None:
        super().__init__("echo-lacks", epochs=len(heads))
        self.heads = heads


class HubPage:
    """One page under way. Made off the writer; each `step` is one transaction on it.

    `own` is this device and `current` the epoch that it writes in: nobody else may. `size` is how
    many changes a slice takes at first, and becomes what the next page may begin with.
    """

    def __init__(
        self,
        engine: sa.Engine,
        *,
        now: Callable[[], int],
        additions: Sequence[Change],
        echo: Sequence[Span],
        stamps: Sequence[tuple[bytes, int, int]],
        kept: tuple[bytes, tuple[int, int], bytes],  # generation, cursor, certificate or empty
        own: bytes,
        current: bytes,
        size: int,
    ) -> None:
        self._engine = engine
        self._now = now
        self._kept = kept
        self._own = own
        self._current = current
        self.size = size
        self._stamps: Mapping[Ref, int] = {Ref(epoch, n): eff for epoch, n, eff in stamps}
        self.reception = Reception()
        self.done = 0
        with engine.connect() as connection:
            require_link(connection)
            _check_echo(connection, echo)
            self._queue = deque(hub_items(additions))
            self._queue.extend(_set_aside(connection, echo))
            coming = {Ref(item.epoch, item.n) for item in self._queue}
            late = {ref for ref in self._stamps if ref not in coming}
            late |= _stamped(connection, echo)
            self._late = deque(Stamp(ref, self._stamps.get(ref)) for ref in sorted(late))
        self.total = len(self._queue) + len(self._late)

    def step(self, slice_ms: float) -> tuple[bool, Written]:
        """Apply one slice in a transaction, with the cursor if it is the last; tell of more."""
        if not self._queue and not self._late and self._is_idle():
            return False, Written(frozenset(), erased=False, folded=0)
        started = perf_counter()
        with writing(self._engine) as connection:
            link = require_link(connection)
            part = HubSlice(
                connection, link.key, self._now(), self._own, self._current, self.reception
            )
            some = [self._queue.popleft() for _ in range(min(self.size, len(self._queue)))]
            part.take(some, self._stamps)
            room = self.size - len(some)
            late = [self._late.popleft() for _ in range(min(room, len(self._late)))]
            written = part.write(late)
            more = bool(self._queue or self._late)
            if not more:
                write_link(connection, self._read(link))
            passed_ms = (perf_counter() - started) * 1000  # the commit takes its time for any size
        taken = len(some) + len(late)
        self.done += taken
        if taken == self.size:  # the rest of a page says nothing
            self.size = next_size(taken, passed_ms, slice_ms, written.folded)
        return more, written

    def _is_idle(self) -> bool:
        with self._engine.connect() as connection:
            link = require_link(connection)
        return self._read(link) == link

    def _read(self, link: HubLink) -> HubLink:
        """Return the link as the page leaves it; the hub gives pages to nobody it refuses."""
        generation, cursor, certificate = self._kept
        certificate = certificate or link.certificate
        return replace(
            link, generation=generation, cursor=cursor, certificate=certificate, refused=""
        )


def _check_echo(connection: sa.Connection, echo: Iterable[Span]) -> None:
    """Raise `EchoLacks` when own changes are not here, with how far their epochs are."""
    lacks: dict[bytes, HubHead] = {}
    for epoch, first, last in sorted(echo):
        held = set(
            connection.exec_driver_sql(
                "SELECT n FROM changes WHERE epoch = ? AND n BETWEEN ? AND ?"
                " UNION SELECT n FROM quarantine WHERE epoch = ? AND n BETWEEN ? AND ?"
                " AND reason <> 'fork'",
                (epoch, first, last) * 2,
            ).scalars()
        )
        lacking = next((n for n in range(first, last + 1) if n not in held), None)
        if lacking is not None and epoch not in lacks:
            before = held_hashes(connection, epoch, lacking - 1, lacking - 1).get(lacking - 1)
            lacks[epoch] = HubHead(epoch, 0, first_chain(epoch))
            if before is not None:
                lacks[epoch] = HubHead(epoch, lacking - 1, before[1])
    if lacks:
        raise EchoLacks(tuple(lacks.values()))


def _set_aside(connection: sa.Connection, echo: Iterable[Span]) -> list[Item]:
    """Return own changes that stand aside and that the hub shares after all."""
    found: list[Change] = []
    for span in echo:
        bodies = connection.exec_driver_sql(
            "SELECT body FROM quarantine WHERE epoch = ? AND n BETWEEN ? AND ?"
            " AND reason <> 'fork' ORDER BY n",
            span,
        )
        found += [decode_change(body) for body in bodies.scalars()]
    return hub_items(found)


def _stamped(connection: sa.Connection, echo: Iterable[Span]) -> set[Ref]:
    """Return the echoed changes that have an effective time, which may not be that any more."""
    found: set[Ref] = set()
    for span in echo:
        sql = "SELECT epoch, n FROM changes WHERE epoch = ? AND n BETWEEN ? AND ?"
        rows = connection.exec_driver_sql(f"{sql} AND eff IS NOT NULL", tuple(span))
        found.update(Ref(epoch, n) for epoch, n in rows)
    return found
