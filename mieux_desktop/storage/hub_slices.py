"""One slice of a page of the hub: each change compared with what is held, then all written."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

import sqlalchemy as sa

from mieux_desktop.domain.changes.heads import read_heads
from mieux_desktop.domain.changes.model import Change, decode_change, encode_change, next_chain
from mieux_desktop.domain.record import Ref
from mieux_desktop.storage.applying import Key, apply_changes, fold_anew
from mieux_desktop.storage.arrivals import Reception, Written, ahead_of
from mieux_desktop.storage.erasing import erase_arriving, erase_held, read_erasures
from mieux_desktop.storage.log import NEWER, RECEIVED, Entry, append, chunks, next_seq, places
from mieux_desktop.storage.unapplying import touched
from mieux_desktop.storage.verifying import Item


class Stamp(NamedTuple):
    """The effective time of a change that is held; None: the author's."""

    ref: Ref
    eff: int | None


class _Held(NamedTuple):
    """What is held under a number, and where; only what is set aside may be without a chain."""

    where: Literal["log", "withheld", "aside"]
    h: bytes
    chain: bytes | None
    eff: int | None


class HubSlice:
    """Where a slice's changes go. The hub has judged scopes and authors; only poison is refused."""

    def __init__(
        self,
        connection: sa.Connection,
        hub: bytes,
        now: int,
        own: bytes,
        current: bytes,
        reception: Reception,
    ) -> None:
        self._connection = connection
        self._hub = hub
        self._now = now
        self._own = own
        self._current = current
        self._reception = reception
        self._erasures = read_erasures(connection)
        self._entries: list[Entry] = []
        self._aside: list[tuple[Item, bytes | None, str]] = []
        self._filled: list[Ref] = []  # no longer withheld
        self._adopted: list[bytes] = []  # no longer set aside
        self._stamps: list[Stamp] = []

    def take(self, items: Sequence[Item], stamps: Mapping[Ref, int]) -> None:
        """Compare changes with what is held under their numbers."""
        held = _held(self._connection, items)
        aside = _aside(self._connection, items)
        ahead = ahead_of(self._connection, self._current, [i.change for i in items if i.change])
        for item in items:
            ref = Ref(item.epoch, item.n)
            known, eff = held.get(ref), stamps.get(ref)
            reason = item.reason or ("malformed" if ref in ahead else "")
            # Nobody else writes in the running epoch: what is not known in it is another past, too.
            if item.epoch == self._current if known is None else item.h != known.h:
                self._fork(item, aside)
            elif known is not None and known.where == "log":
                self._reception.duplicates += 1
                if known.eff != eff:
                    self._stamps.append(Stamp(ref, eff))
            elif reason:
                self._set_aside(item, known, reason, aside)
            else:
                self._append(item, known, eff, aside)
                held[ref] = _Held("log", item.h, None, eff)

    def _append(
        self, item: Item, known: _Held | None, eff: int | None, aside: Iterable[bytes]
    ) -> None:
        if item.change is None:
            return
        change = erase_arriving(item.change, self._erasures) if self._erasures else item.change
        body = item.body if change is item.change else encode_change(change)
        kind = NEWER if item.is_newer else RECEIVED
        chain = known.chain if known else None
        self._entries.append(Entry(change, item.h, chain, body, None, kind, eff))
        if known is not None and known.where == "withheld":
            self._filled.append(change.ref)
        if item.h in aside:
            self._adopted.append(item.h)

    def _fork(self, item: Item, aside: set[bytes]) -> None:
        """Another change has the number: the hub's stays outside of the log."""
        if item.h in aside:
            self._reception.duplicates += 1
            return
        aside.add(item.h)
        self._aside.append((item, None, "fork"))
        sql = "SELECT device FROM epochs WHERE epoch = ?"
        device = self._connection.exec_driver_sql(sql, (item.epoch,)).scalar()
        self._reception.forks.add(device or self._hub)

    def _set_aside(self, item: Item, known: _Held | None, reason: str, aside: set[bytes]) -> None:
        if item.h in aside:
            self._reception.duplicates += 1
            return
        aside.add(item.h)
        self._aside.append((item, known.chain if known else None, reason))
        if known is not None:
            self._filled.append(Ref(item.epoch, item.n))

    def write(self, late: Iterable[Stamp]) -> Written:
        """Write everything, with stamps of what is held, and bring the projections up to date."""
        run = self._connection.exec_driver_sql
        if self._filled:
            run("DELETE FROM withheld WHERE epoch = ? AND n = ?", self._filled)
        if self._adopted:
            run("DELETE FROM quarantine WHERE h = ?", [(h,) for h in self._adopted])
        if self._entries:
            append(self._connection, next_seq(self._connection), self._entries)
            self._close_up({entry.change.epoch for entry in self._entries})
        if self._aside:
            run(
                "INSERT OR IGNORE INTO quarantine"
                " (h, epoch, n, chain, body, reason, sender, received_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (item.h, item.epoch, item.n, chain, self._erased_body(item), reason,
                     self._hub, self._now)
                    for item, chain, reason in self._aside
                ],
            )  # fmt: skip
        applied = [entry.change for entry in self._entries if entry.kind == RECEIVED]
        outcome = apply_changes(self._connection, applied)
        gone = erase_held(self._connection, applied)
        reordered = _stamp(self._connection, [*self._stamps, *late])
        folded = fold_anew(self._connection, reordered)
        self._count(applied, outcome.conflicts)
        entities = outcome.entities | gone | {entity for entity, _ in reordered}
        return Written(entities, bool(gone), outcome.folded + folded.changes)

    def _erased_body(self, item: Item) -> bytes:
        if item.change is None or not self._erasures:
            return item.body
        return encode_change(erase_arriving(item.change, self._erasures))

    def _close_up(self, epochs: Iterable[bytes]) -> None:
        """Let own epochs reach as far as own work came back without a gap, in a restored store."""
        run = self._connection.exec_driver_sql
        for epoch in epochs:
            sql = "SELECT n, chain FROM epochs WHERE epoch = ? AND device = ?"
            row = run(sql, (epoch, self._own)).first()
            if row is None or epoch == self._current:
                continue
            sql = "SELECT n, h FROM changes WHERE epoch = ? AND n > ? AND chain IS NULL ORDER BY n"
            n, chain = row
            links = []
            for following, h in run(sql, (epoch, n)):
                if following != n + 1:
                    break
                n, chain = following, next_chain(chain, h)
                links.append((chain, epoch, n))
            if links:
                run("UPDATE changes SET chain = ? WHERE epoch = ? AND n = ?", links)
                run("UPDATE epochs SET n = ?, chain = ? WHERE epoch = ?", (n, chain, epoch))

    def _count(self, applied: list[Change], conflicts: int) -> None:
        reception = self._reception
        reception.accepted += len(self._entries)
        reception.needs_update += len(self._entries) - len(applied)
        reception.quarantined += len(self._aside)
        reception.conflicts += conflicts
        for change in applied:
            reception.scopes.add(change.scope)
            reception.entities.update({edit.entity for edit in change.edits})


def _held(connection: sa.Connection, items: Iterable[Item]) -> dict[Ref, _Held]:
    """Return what is held under the numbers of these changes, in the log or in its chain."""
    numbers: dict[bytes, list[int]] = defaultdict(list)
    for item in items:
        numbers[item.epoch].append(item.n)
    found: dict[Ref, _Held] = {}
    for epoch, wanted in numbers.items():
        for some in chunks(wanted):
            among = f"epoch = ? AND n IN ({places(len(some))})"
            rows = connection.exec_driver_sql(
                f"SELECT n, 'log', h, chain, eff FROM changes WHERE {among}"  # noqa: S608
                f" UNION ALL SELECT n, 'withheld', h, chain, NULL FROM withheld WHERE {among}"
                f" UNION ALL SELECT n, 'aside', h, chain, NULL FROM quarantine WHERE {among}"
                " AND chain IS NOT NULL",
                (epoch, *some) * 3,
            )
            found.update((Ref(epoch, n), _Held(*held)) for n, *held in rows)
    return found


def _aside(connection: sa.Connection, items: Iterable[Item]) -> set[bytes]:
    """Return which of these changes stand aside, by hash; most often there are none at all."""
    if connection.exec_driver_sql("SELECT 1 FROM quarantine LIMIT 1").first() is None:
        return set()
    found: set[bytes] = set()
    for some in chunks(item.h for item in items):
        sql = f"SELECT h FROM quarantine WHERE h IN ({places(len(some))})"  # noqa: S608
        found.update(connection.exec_driver_sql(sql, tuple(some)).scalars())
    return found


def _stamp(connection: sa.Connection, stamps: Iterable[Stamp]) -> set[Key]:
    """Give changes in the log their effective times; return the records that this reorders.

    A record whose cells have one head each is the same in any order.
    """
    run = connection.exec_driver_sql
    moved: set[Key] = set()
    for ref, eff in stamps:
        sql = "SELECT seq, at, eff, body, kind FROM changes WHERE epoch = ? AND n = ?"
        row = run(sql, ref).first()
        if row is None or row.eff == eff:
            continue
        run("UPDATE changes SET eff = ? WHERE seq = ?", (eff, row.seq))
        if row.kind != NEWER and (eff or row.at) != (row.eff or row.at):
            moved |= touched(decode_change(row.body))
    found: set[Key] = set()
    by_entity: dict[str, list[bytes]] = defaultdict(list)
    for entity, id_ in moved:
        by_entity[entity].append(id_)
    for entity, ids in by_entity.items():
        for some in chunks(ids):
            sql = f"SELECT id, heads FROM {entity} WHERE id IN ({places(len(some))})"  # noqa: S608
            for id_, heads in run(sql, tuple(some)):
                if any(len(refs) > 1 for refs in read_heads(heads).values()):
                    found.add((entity, id_))
    return found
