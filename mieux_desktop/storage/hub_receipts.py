"""Takes in the hub's receipts: how far it holds own work, and what of it is not to be shared."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from mieux_desktop.domain.record import Record
from mieux_desktop.storage.hub_link import require_link
from mieux_desktop.storage.log import held_hashes
from mieux_desktop.storage.tables import hub_receipts, peer_heads
from mieux_desktop.storage.unapplying import keys_of, remove_changes, unapply

# h, epoch, n, chain, body, reason, sender, time
Aside = tuple[bytes, bytes, int, bytes | None, bytes, str, bytes, int]


@dataclass(frozen=True, slots=True)
class TakenReceipt:
    """What a receipt says that is new: changes acknowledged, changes set aside.

    `fork`: the hub holds another past of an epoch than this laptop does.
    """

    changes: int
    set_aside: int
    fork: bool


def take_receipt(
    connection: sa.Connection,
    body: bytes,
    heads: Sequence[tuple[bytes, int, bytes]],
    set_aside: Sequence[tuple[bytes, int, bytes, str]],
    *,
    at: int,
    complete: bool,
    now: int,
    shipped: Callable[[], Iterable[Record]],
) -> tuple[TakenReceipt, frozenset[str]]:
    """Keep a receipt and what follows from it; return also the entities whose records changed."""
    hub = require_link(connection).key
    covered, fork = _note_heads(connection, hub, heads, complete)
    aside, entities = _put_aside(connection, hub, set_aside, now, shipped)
    if covered or aside:
        row = {"at": at, "hub": hub, "body": body, "changes": covered, "set_aside": aside}
        connection.execute(sa.insert(hub_receipts).values(row))
    return TakenReceipt(covered, aside, fork), entities


def _note_heads(
    connection: sa.Connection, hub: bytes, heads: Sequence[tuple[bytes, int, bytes]], complete: bool
) -> tuple[int, bool]:
    """Keep the heads, which may be lower than before; return how many changes they newly cover.

    Also whether one contradicts the chain here.
    """
    run = connection.exec_driver_sql
    before = dict(_pairs(connection, "SELECT epoch, n FROM peer_heads WHERE device = ?", hub))
    here = dict(_pairs(connection, "SELECT epoch, n FROM epochs"))
    covered, fork = 0, False
    told = {epoch: (n, chain) for epoch, n, chain in heads}
    for epoch, (n, chain) in told.items():
        covered += max(0, min(n, here.get(epoch, 0)) - before.get(epoch, 0))
        known = held_hashes(connection, epoch, n, n).get(n)
        fork |= known is not None and known[1] != chain
    gone = [epoch for epoch in before if complete or epoch in told]
    if gone:
        named = [(hub, epoch) for epoch in gone]
        run("DELETE FROM peer_heads WHERE device = ? AND epoch = ?", named)
    rows = [
        {"device": hub, "epoch": epoch, "n": n, "chain": chain, "withheld": []}
        for epoch, (n, chain) in told.items()
        if n
    ]
    if rows:
        connection.execute(sa.insert(peer_heads), rows)
    return covered, fork


def _put_aside(
    connection: sa.Connection,
    hub: bytes,
    set_aside: Sequence[tuple[bytes, int, bytes, str]],
    now: int,
    shipped: Callable[[], Iterable[Record]],
) -> tuple[int, frozenset[str]]:
    """Move changes out of the log; of those that are set aside already, keep the reason."""
    run = connection.exec_driver_sql
    moved: dict[int, bytes] = {}
    aside: list[Aside] = []
    for epoch, n, h, reason in set_aside:
        sql = "SELECT seq, chain, body FROM changes WHERE epoch = ? AND n = ? AND h = ?"
        row = run(sql, (epoch, n, h)).first()
        if row is None:
            sql = "UPDATE quarantine SET reason = ?, sender = ? WHERE h = ? AND epoch = ? AND n = ?"
            run(sql, (reason, hub, h, epoch, n))
            continue
        moved[row.seq] = row.body
        aside.append((h, epoch, n, row.chain, row.body, reason, hub, now))
    put_aside(connection, aside)
    remove_changes(connection, moved)
    keys = keys_of(moved.values())
    unapply(connection, keys, shipped() if keys else ())
    return len(moved), frozenset(entity for entity, _ in keys)


def put_aside(connection: sa.Connection, rows: Sequence[Aside]) -> None:
    """Keep changes outside the log."""
    if not rows:
        return
    connection.exec_driver_sql(
        "INSERT INTO quarantine (h, epoch, n, chain, body, reason, sender, received_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (h) DO UPDATE SET"
        " chain = excluded.chain, reason = excluded.reason, sender = excluded.sender",
        [*rows],
    )


def _pairs(connection: sa.Connection, sql: str, *values: bytes) -> list[tuple[bytes, int]]:
    return [(epoch, n) for epoch, n in connection.exec_driver_sql(sql, values)]
