"""Runs that begin after a gap: kept whole, bounded, until what is missing has come."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec
import sqlalchemy as sa

from mieux_desktop.domain.changes.model import Change, decode_change, encode_change
from mieux_desktop.domain.changes.pages import Entry, EpochClaim, Run, Withheld
from mieux_desktop.domain.record import Ref

MOST_BYTES = 64 << 20  # of all parked runs; what is beyond comes again, as nobody acknowledged it

_pack = msgspec.msgpack.Encoder().encode
_unpack = msgspec.msgpack.Decoder().decode


class Parked(NamedTuple):
    """Names a parked run."""

    epoch: bytes
    after_n: int


def park(connection: sa.Connection, run: Run, sender: bytes, at: int) -> bool:
    """Keep a run, instead of a shorter one from the same place; False when there is no room."""
    body = pack_run(run)
    run_sql = connection.exec_driver_sql
    held = run_sql("SELECT coalesce(sum(length(run)), 0) FROM parked").scalar_one()
    if held + len(body) > MOST_BYTES:
        return False
    run_sql(
        "INSERT INTO parked (epoch, after_n, last_n, run, sender, received_at)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (epoch, after_n) DO UPDATE SET"
        " last_n = excluded.last_n, run = excluded.run, sender = excluded.sender,"
        " received_at = excluded.received_at WHERE excluded.last_n > parked.last_n",
        (run.claim.epoch, run.after_n, run.last_n, body, sender, at),
    )
    return True


def ready_parked(connection: sa.Connection) -> Sequence[tuple[Run, Parked]]:
    """Return runs whose gap has been filled, with their names."""
    rows = connection.exec_driver_sql(
        "SELECT p.epoch, p.after_n, p.run FROM parked p JOIN epochs e ON e.epoch = p.epoch"
        " WHERE p.after_n <= e.n ORDER BY p.epoch, p.after_n"
    )
    return [(unpack_run(body), Parked(epoch, after_n)) for epoch, after_n, body in rows]


def unpark(connection: sa.Connection, parked: Parked) -> None:
    """Forget a run that was taken up."""
    connection.exec_driver_sql("DELETE FROM parked WHERE epoch = ? AND after_n = ?", tuple(parked))


def drop_parked(connection: sa.Connection, device: bytes) -> None:
    """Forget the runs that a laptop wrote or brought; those of others come again."""
    connection.exec_driver_sql(
        "DELETE FROM parked WHERE sender = ?"
        " OR epoch IN (SELECT epoch FROM epochs WHERE device = ?)",
        (device, device),
    )


def pack_run(run: Run) -> bytes:
    """Pack a run for the table."""
    c = run.claim
    claim = [c.epoch, c.device, c.previous, c.restored, c.format, c.signature]
    entries = [
        [True, entry.h] if isinstance(entry, Withheld) else [False, encode_change(entry)]
        for entry in run.entries
    ]
    return _pack([claim, run.after_n, entries, run.chain, run.signature])


def unpack_run(data: bytes) -> Run:
    """Read a packed run."""
    (epoch, device, previous, *rest), after_n, entries, chain, signature = _unpack(data)
    claim = EpochClaim(epoch, device, Ref(*previous) if previous else None, *rest)
    return Run(claim, after_n, tuple(_entry(*parts) for parts in entries), chain, signature)


def _entry(withheld: bool, data: Any) -> Entry:
    return Withheld(data) if withheld else _change(data)


def _change(data: bytes) -> Change:
    return decode_change(data)
