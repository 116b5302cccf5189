"""What another laptop still lacks: runs from what it acknowledged, additions, own receipts."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import MAX_NUMBER, Change, decode_change, first_chain
from mieux_desktop.domain.changes.pages import Entry, Held, Run, Withheld
from mieux_desktop.storage.epochs import Device, claim_of
from mieux_desktop.storage.hub_link import read_link
from mieux_desktop.storage.log import held_hashes
from mieux_desktop.storage.tables import epochs, peer_heads, withheld

_HASH_BYTES = 32
_RUN_BYTES = 208  # of a claim and a head, which do not compress


@dataclass(slots=True)
class Load:
    """What goes into one bundle. `left` counts changes that found no room; they go next time."""

    runs: list[Run] = field(default_factory=list)
    additions: list[Change] = field(default_factory=list)
    changes: int = 0
    size_bytes: int = 0
    left: int = 0


class _Place(NamedTuple):
    """One place of an epoch; `body` is absent for what cannot be sent."""

    n: int
    h: bytes
    chain: bytes
    scope: bytes | None
    body: bytes | None

    def entry(self, scopes: Collection[bytes] | None) -> Entry:
        if self.body is None or not (scopes is None or self.scope in scopes):
            return Withheld(self.h)
        return decode_change(self.body)


def load_for(
    connection: sa.Connection,
    device: Device,
    peer: bytes,
    scopes: Collection[bytes] | None,
    limit_bytes: int,
) -> Load:
    """Return what the peer lacks of its scopes (None: all), up to a number of bytes.

    Runs begin after what the peer acknowledged; changes outside its scopes stand as their hash. A
    run of another laptop ends at a head which that laptop signed, a run of this one anywhere.
    """
    load = Load()
    acknowledged = {row.epoch: row for row in _acknowledged(connection, peer)}
    for epoch, row in acknowledged.items():
        for first, last in row.withheld:
            _add(connection, load, epoch, first, last, scopes, limit_bytes)
    query = sa.select(epochs).where(epochs.c.n > 0).order_by(sa.desc(epochs.c.own), _AGE)
    for row in connection.execute(query).all():
        start = _start(connection, row, acknowledged.get(row.epoch))
        if row.n > start:
            _run(connection, load, device, row, start, scopes, limit_bytes)
    return load


# Epochs in the order in which they reached this laptop.
_AGE: sa.ColumnElement[int] = sa.literal_column("epochs.rowid")
_STANDS = sa.select(epochs.c.epoch, epochs.c.n, epochs.c.chain)


def load_for_hub(connection: sa.Connection, device: Device, limit_bytes: int) -> Load:
    """Return what the hub has not acknowledged of this device's own work, also what it set aside.

    At least one change, however large. Of an epoch that forked, the hub has said all it has to say.
    """
    load = Load()
    link = read_link(connection)
    if link is None:
        return load
    acknowledged = {row.epoch: row for row in _acknowledged(connection, link.key)}
    mine = sa.select(epochs).where(epochs.c.device == device.public, epochs.c.n > 0)
    for row in connection.execute(mine.order_by(_AGE)).all():
        start = _start(connection, row, acknowledged.get(row.epoch))
        if row.n > start and not _is_forked(connection, link.key, row):
            _run(connection, load, device, row, start, None, limit_bytes, for_hub=True)
    return load


def _is_forked(connection: sa.Connection, hub: bytes, row: sa.Row[Any]) -> bool:
    sql = "SELECT 1 FROM quarantine WHERE epoch = ? AND n = ? AND reason = 'fork' AND sender = ?"
    return connection.exec_driver_sql(sql, (row.epoch, row.n, hub)).first() is not None


def held(connection: sa.Connection) -> list[Held]:
    """Return this laptop's receipts: how far it holds each epoch, and what of it as a hash only."""
    ranges: dict[bytes, list[tuple[int, int]]] = {}
    rows = connection.execute(sa.select(withheld.c.epoch, withheld.c.n).order_by("epoch", "n"))
    for epoch, n in rows:
        found = ranges.setdefault(epoch, [])
        if found and found[-1][1] == n - 1:
            found[-1] = (found[-1][0], n)
        else:
            found.append((n, n))
    query = sa.select(epochs).where(epochs.c.n > 0).order_by(_AGE)
    return [
        Held(row.epoch, row.n, row.chain, tuple(ranges.get(row.epoch, ())))
        for row in connection.execute(query)
    ]


def note_receipts(connection: sa.Connection, peer: bytes, receipts: Collection[Held]) -> bool:
    """Keep what the peer says that it holds, in place of what it said before.

    False when one of the receipts contradicts the chain here: the epoch forked.
    """
    before = {row.epoch: row for row in _acknowledged(connection, peer)}
    own = {row[0]: (row[1], row[2]) for row in connection.execute(_STANDS)}
    sound = True
    rows: list[dict[str, Any]] = []
    for receipt in {receipt.epoch: receipt for receipt in receipts}.values():
        if not 1 <= receipt.n <= MAX_NUMBER:
            continue
        # Most are as they were and as here: years of them cost no look-up and no writing.
        stands = own.get(receipt.epoch)
        if stands is not None and (receipt.n, receipt.chain) != stands:
            place = held_hashes(connection, receipt.epoch, receipt.n, receipt.n).get(receipt.n)
            sound &= place is None or place[1] == receipt.chain
        spans = [list(pair) for pair in receipt.withheld]
        known = before.pop(receipt.epoch, None)
        if known is None or (known.n, known.chain, known.withheld) != (
            receipt.n, receipt.chain, spans,
        ):  # fmt: skip
            rows.append(
                {
                    "device": peer,
                    "epoch": receipt.epoch,
                    "n": receipt.n,
                    "chain": receipt.chain,
                    "withheld": spans,
                }
            )
    run = connection.exec_driver_sql
    if before:
        gone = [(peer, epoch) for epoch in before]
        run("DELETE FROM peer_heads WHERE device = ? AND epoch = ?", gone)
    if rows:
        connection.execute(sa.insert(peer_heads).prefix_with("OR REPLACE"), rows)
    return sound


def waiting_for(connection: sa.Connection, peer: bytes, scopes: Collection[bytes] | None) -> int:
    """Count changes of the peer's scopes that it has not acknowledged."""
    acknowledged = {row.epoch: row.n for row in _acknowledged(connection, peer)}
    count = 0
    for epoch, n in connection.execute(sa.select(epochs.c.epoch, epochs.c.n)):
        if n > acknowledged.get(epoch, 0):
            rows = connection.exec_driver_sql(
                "SELECT scope, count(*) FROM changes WHERE epoch = ? AND n > ? AND n <= ?"
                " GROUP BY scope",
                (epoch, acknowledged.get(epoch, 0), n),
            )
            count += sum(number for scope, number in rows if scopes is None or scope in scopes)
    return count


def _acknowledged(connection: sa.Connection, peer: bytes) -> Iterator[sa.Row[Any]]:
    yield from connection.execute(sa.select(peer_heads).where(peer_heads.c.device == peer)).all()


def _start(connection: sa.Connection, row: sa.Row[Any], receipt: sa.Row[Any] | None) -> int:
    """Return after which number the peer needs the epoch; from the first if its chain differs."""
    if receipt is None:
        return 0
    if receipt.n > row.n or (receipt.n, receipt.chain) == (row.n, row.chain):
        return int(row.n)
    place = held_hashes(connection, row.epoch, receipt.n, receipt.n).get(receipt.n)
    return receipt.n if place is not None and place[1] == receipt.chain else 0


def _places(
    connection: sa.Connection, epoch: bytes, first: int, last: int, *, for_hub: bool = False
) -> Iterator[_Place]:
    """Yield an epoch's places; what was set aside goes to the hub only."""
    body = "body" if for_hub else "NULL"
    between = "epoch = ? AND n BETWEEN ? AND ?"
    rows = connection.exec_driver_sql(
        f"SELECT n, h, chain, scope, body FROM changes WHERE {between}"  # noqa: S608 - our own text
        f" UNION ALL SELECT n, h, chain, NULL, NULL FROM withheld WHERE {between}"
        f" UNION ALL SELECT n, h, chain, NULL, {body} FROM quarantine WHERE {between}"
        " AND chain IS NOT NULL ORDER BY n",
        (epoch, first, last) * 3,
    )
    yield from (_Place(*row) for row in rows)


def _add(
    connection: sa.Connection,
    load: Load,
    epoch: bytes,
    first: int,
    last: int,
    scopes: Collection[bytes] | None,
    limit_bytes: int,
) -> None:
    for place in _places(connection, epoch, first, last):
        entry = place.entry(scopes)
        if isinstance(entry, Withheld):
            continue
        if load.size_bytes + len(place.body or b"") > limit_bytes:
            load.left += 1
            continue
        load.additions.append(entry)
        load.changes += 1
        load.size_bytes += len(place.body or b"")


def _run(
    connection: sa.Connection,
    load: Load,
    device: Device,
    row: sa.Row[Any],
    start: int,
    scopes: Collection[bytes] | None,
    limit_bytes: int,
    *,
    for_hub: bool = False,
) -> None:
    is_own = row.device == device.public
    signed = {} if is_own else dict(_signed_heads(connection, row.epoch, start))
    entries: list[Entry] = []
    size = load.size_bytes + _RUN_BYTES
    end = 0  # how many entries the run can end after
    end_size, end_chain = size, first_chain(row.epoch)
    for place in _places(connection, row.epoch, start + 1, row.n, for_hub=for_hub):
        entry = place.entry(scopes)
        size += _HASH_BYTES if isinstance(entry, Withheld) else len(place.body or b"")
        is_first = not entries and not load.runs
        if size > limit_bytes and not (for_hub and is_first):
            break
        entries.append(entry)
        if is_own or place.n in signed:
            end, end_size, end_chain = len(entries), size, place.chain
    load.left += row.n - start - end
    if not end:
        return
    n = start + end
    signature = device.sign_head(row.epoch, n, end_chain) if is_own else signed[n]
    taken = tuple(entries[:end])
    load.runs.append(Run(claim_of(row), start, taken, end_chain, signature))
    load.changes += sum(not isinstance(entry, Withheld) for entry in taken)
    load.size_bytes = end_size


def _signed_heads(connection: sa.Connection, epoch: bytes, n: int) -> Iterator[tuple[int, bytes]]:
    sql = "SELECT n, signature FROM signed_heads WHERE epoch = ? AND n > ?"
    yield from (tuple(row) for row in connection.exec_driver_sql(sql, (epoch, n)))
