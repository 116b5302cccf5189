"""The log as rows: how changes are appended, found by place and read back."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import Change, encode_change

T = TypeVar("T")

RECEIVED = "received"  # kinds of changes from elsewhere; the kinds of own intents are `Intent`
NEWER = "newer"  # received and of a schema that this program does not know yet


class Entry(NamedTuple):
    """One change about to be appended, with its place in the chain, if that is known."""

    change: Change
    h: bytes
    chain: bytes | None
    body: bytes
    unit: int | None  # None: an intent of its own
    kind: str
    eff: int | None = None


def entry_of(change: Change, h: bytes, chain: bytes, unit: int | None, kind: str) -> Entry:
    """Make the entry of a change."""
    return Entry(change, h, chain, encode_change(change), unit, kind)


def next_seq(connection: sa.Connection) -> int:
    """Return the place in the order of arrival that the next change takes."""
    last = connection.exec_driver_sql("SELECT max(seq) FROM changes").scalar_one()
    return (last or 0) + 1


def append(connection: sa.Connection, first_seq: int, entries: Sequence[Entry]) -> None:
    """Append changes from a place on, and what finds them by record."""
    rows, touched = [], []
    for seq, (change, h, chain, body, unit, kind, eff) in enumerate(entries, first_seq):
        rows.append(
            (seq, change.epoch, change.n, h, chain, change.at, eff, unit or seq, kind, body,
             change.scope)
        )  # fmt: skip
        touched += [(id_, seq) for id_ in {edit.id for edit in change.edits}]
    connection.exec_driver_sql(
        "INSERT INTO changes (seq, epoch, n, h, chain, at, eff, unit, kind, body, scope)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
    touched.sort()
    connection.exec_driver_sql("INSERT INTO change_records (record_id, seq) VALUES (?, ?)", touched)


def held_hashes(
    connection: sa.Connection, epoch: bytes, first: int, last: int
) -> Mapping[int, tuple[bytes, bytes, bool]]:
    """Return (hash, chain, whether it is held as a hash only) by number, of the epoch's chain."""
    between = "epoch = ? AND n BETWEEN ? AND ?"
    rows = connection.exec_driver_sql(
        f"SELECT n, h, chain, 0 FROM changes WHERE {between} AND chain IS NOT NULL"  # noqa: S608
        f" UNION ALL SELECT n, h, chain, 1 FROM withheld WHERE {between}"
        f" UNION ALL SELECT n, h, chain, 0 FROM quarantine WHERE {between} AND chain IS NOT NULL",
        (epoch, first, last) * 3,
    )
    return {n: (h, chain, bool(only_hash)) for n, h, chain, only_hash in rows}


def loose_hashes(
    connection: sa.Connection, epoch: bytes, first: int, last: int
) -> Mapping[int, bytes]:
    """Return the hashes by number of what came from the hub before its run did."""
    rows = connection.exec_driver_sql(
        "SELECT n, h FROM changes WHERE epoch = ? AND n BETWEEN ? AND ? AND chain IS NULL",
        (epoch, first, last),
    )
    return {n: h for n, h in rows}  # noqa: C416 - rows


def places(count: int) -> str:
    """Return so many question marks for a list of values."""
    return ", ".join("?" * count)


def chunks(ids: Iterable[T], size: int = 500) -> Iterable[list[T]]:
    """Cut a list into pieces that one statement takes."""
    whole = list(ids)
    for first in range(0, len(whole), size):
        yield whole[first : first + size]
