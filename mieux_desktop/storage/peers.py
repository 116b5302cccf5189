"""The laptops of the team, what went to and came from them, and what waits to be passed on."""

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from mieux_desktop.domain.changes.model import from_milliseconds, to_milliseconds
from mieux_desktop.domain.changes.pages import Held
from mieux_desktop.storage.outbox import held, note_receipts, waiting_for
from mieux_desktop.storage.parking import drop_parked
from mieux_desktop.storage.tables import exchanges, forwards, peers


@dataclass(frozen=True, slots=True)
class Peer:
    """A paired laptop. `scopes` are the actions shared with it, `card` how it presented itself."""

    device: bytes  # Ed25519 public key
    person_name: str
    laptop_name: str
    card: bytes
    certificate_for: bytes | None  # signed here
    certificate_from: bytes | None  # signed there
    scopes: tuple[bytes, ...]
    scope_version: int
    paired_at: datetime
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Exchanged:
    """One bundle that was written for a laptop or received from it."""

    bundle: bytes
    device: bytes
    sent: bool
    at: datetime
    size_bytes: int
    state: str
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Forward:
    """A part sealed for the hub, to be passed on unopened."""

    sha256: bytes
    device: bytes
    received_at: datetime
    body: bytes


class PeerReading:
    """Reads what is kept of other laptops."""

    _connection: sa.Connection

    def peers(self) -> list[Peer]:
        """Return all laptops, also those that are no longer paired, oldest pairing first."""
        query = sa.select(peers).order_by(peers.c.paired_at, peers.c.device)
        return [_peer(row._asdict()) for row in self._connection.execute(query)]

    def peer(self, device: bytes) -> Peer | None:
        """Return one laptop."""
        row = self._connection.execute(sa.select(peers).where(peers.c.device == device)).first()
        return None if row is None else _peer(row._asdict())

    def exchanges(
        self, device: bytes | None = None, *, limit: int = 50, offset: int = 0
    ) -> list[Exchanged]:
        """Return bundles written and received, newest first, of one laptop or of all."""
        query = sa.select(exchanges).order_by(exchanges.c.seq.desc()).limit(limit).offset(offset)
        if device is not None:
            query = query.where(exchanges.c.device == device)
        return [_exchanged(row._asdict()) for row in self._connection.execute(query)]

    def exchange(self, bundle: bytes, *, sent: bool) -> Exchanged | None:
        """Return one bundle of the history."""
        where = (exchanges.c.bundle == bundle, exchanges.c.sent == sent)
        row = self._connection.execute(sa.select(exchanges).where(*where)).first()
        return None if row is None else _exchanged(row._asdict())

    def forwards(self) -> list[Forward]:
        """Return what waits to be passed on to the hub, oldest first."""
        rows = self._connection.execute(sa.select(forwards).order_by(forwards.c.received_at))
        return [
            Forward(row.sha256, row.device, from_milliseconds(row.received_at), row.body)
            for row in rows
        ]

    def receipts(self) -> list[Held]:
        """Return this laptop's receipts for a page."""
        return held(self._connection)

    def waiting_for(self, device: bytes, scopes: Collection[bytes] | None) -> int:
        """Count changes of these scopes (None: all) that the laptop has not acknowledged."""
        return waiting_for(self._connection, device, scopes)


class PeerWriting(PeerReading):
    """Keeps what becomes of exchanges with other laptops."""

    def put_peer(self, peer: Peer) -> None:
        """Keep a laptop as it is now."""
        row: dict[str, Any] = asdict(peer)
        row["scopes"] = list(peer.scopes)
        row["paired_at"] = to_milliseconds(peer.paired_at)
        row["revoked_at"] = None if peer.revoked_at is None else to_milliseconds(peer.revoked_at)
        statement = insert(peers).values(row)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["device"], set_=row)
        )

    def drop_parked(self, device: bytes) -> None:
        """Forget what a laptop wrote or brought and what waits for an earlier file."""
        drop_parked(self._connection, device)

    def put_exchange(self, exchanged: Exchanged) -> None:
        """Keep what became of a bundle; the same bundle again only changes its state and counts."""
        row = {**asdict(exchanged), "at": to_milliseconds(exchanged.at)}
        row["counts"] = dict(exchanged.counts)
        newer = {name: row[name] for name in ("state", "counts")}
        statement = insert(exchanges).values(row)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["bundle", "sent"], set_=newer)
        )

    def put_forward(self, forward: Forward) -> None:
        """Keep a sealed part; the same again is kept once."""
        row = {**asdict(forward), "received_at": to_milliseconds(forward.received_at)}
        self._connection.execute(insert(forwards).values(row).on_conflict_do_nothing())

    def drop_forward(self, sha256: bytes) -> None:
        """Forget a sealed part that the hub has acknowledged."""
        self._connection.execute(sa.delete(forwards).where(forwards.c.sha256 == sha256))

    def note_receipts(self, device: bytes, receipts: Collection[Held]) -> bool:
        """Keep what a laptop says that it holds; False when it contradicts the log: a fork."""
        return note_receipts(self._connection, device, receipts)


def _peer(values: dict[str, Any]) -> Peer:
    revoked_at = values["revoked_at"]
    values["scopes"] = tuple(values["scopes"])
    values["paired_at"] = from_milliseconds(values["paired_at"])
    values["revoked_at"] = None if revoked_at is None else from_milliseconds(revoked_at)
    return Peer(**values)


def _exchanged(values: dict[str, Any]) -> Exchanged:
    del values["seq"]
    values["at"] = from_milliseconds(values["at"])
    return Exchanged(**values)
