"""What needs a person: open conflicts, changes set aside, not understood yet, or waiting."""

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from mieux_desktop.domain.changes.aliases import Aliases
from mieux_desktop.domain.changes.model import Change, decode_change, from_milliseconds
from mieux_desktop.domain.merging import Alias
from mieux_desktop.domain.record import Ref, shape_of
from mieux_desktop.storage.epochs import cloned_devices
from mieux_desktop.storage.log import NEWER
from mieux_desktop.storage.tables import (
    changes,
    conflicts,
    epochs,
    parked,
    projections,
    quarantine,
)


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """A cell of which several versions stand against each other; `deleted`: edited meanwhile."""

    entity: str
    record_id: bytes
    field: str


@dataclass(frozen=True, slots=True)
class SetAside:
    """A change that is held and not applied, and why.

    `reason` is one of: fork, not-shared, malformed, unknown-entity, unknown-field, wrong-value,
    wrong-scope, wrong-author, too-many-versions; of own work, retracted or what the hub's receipt
    says. `sender` is the device that brought it or the hub, empty for a later upgrade.
    """

    h: bytes
    change: Change
    reason: str
    device: bytes  # of its author; empty where only the hub knows it
    sender: bytes
    received_at: datetime


@dataclass(frozen=True, slots=True)
class WaitingRun:
    """Changes after_n + 1 … last_n of an epoch, which wait for an earlier file."""

    epoch: bytes
    device: bytes
    held_n: int
    after_n: int
    last_n: int
    sender: bytes
    received_at: datetime


@dataclass(frozen=True, slots=True)
class PendingCounts:
    """How many of each there are."""

    conflicts: int
    set_aside: int
    needs_update: int
    waiting: int  # changes in parked runs


class PendingReading:
    """Reads what needs a person."""

    _connection: sa.Connection

    def pending_counts(self) -> PendingCounts:
        """Count what needs a person."""
        run = self._connection.exec_driver_sql
        return PendingCounts(
            run("SELECT count(*) FROM conflicts").scalar_one(),
            run("SELECT count(*) FROM quarantine").scalar_one(),
            run("SELECT count(*) FROM changes WHERE kind = ?", (NEWER,)).scalar_one(),
            run("SELECT coalesce(sum(last_n - after_n), 0) FROM parked").scalar_one(),
        )

    def open_conflicts(self, *, limit: int | None = None, offset: int = 0) -> list[OpenConflict]:
        """Return open conflicts, by entity, record and field."""
        query = sa.select(conflicts).order_by(*conflicts.primary_key).limit(limit)
        rows = self._connection.execute(query.offset(offset or None))
        return [OpenConflict(*row) for row in rows]

    def conflicts_of(self, record_id: bytes) -> frozenset[str]:
        """Return the fields of a record that have an open conflict."""
        names = sa.select(conflicts.c.field)
        found = self._connection.execute(names.where(conflicts.c.record_id == record_id))
        return frozenset(found.scalars())

    def set_aside(self, *, limit: int | None = None, offset: int = 0) -> list[SetAside]:
        """Return changes that were set aside, the latest first."""
        query = (
            sa.select(quarantine, epochs.c.device)
            .join(epochs, epochs.c.epoch == quarantine.c.epoch, isouter=True)
            .order_by(quarantine.c.received_at.desc(), quarantine.c.epoch, quarantine.c.n)
            .limit(limit)
            .offset(offset or None)
        )
        return [
            SetAside(
                row.h, decode_change(row.body), row.reason, row.device or b"", row.sender,
                from_milliseconds(row.received_at),
            )
            for row in self._connection.execute(query)
        ]  # fmt: skip

    def needs_update(self, *, limit: int | None = None, offset: int = 0) -> list[Change]:
        """Return changes that a newer program wrote, as far as this one can read them."""
        query = sa.select(changes.c.body).where(changes.c.kind == NEWER).order_by(changes.c.seq)
        bodies = self._connection.execute(query.limit(limit).offset(offset or None)).scalars()
        return [decode_change(body) for body in bodies]

    def waiting_runs(self) -> list[WaitingRun]:
        """Return runs that wait for an earlier file, oldest first."""
        query = (
            sa.select(parked, epochs.c.device, epochs.c.n)
            .join(epochs, epochs.c.epoch == parked.c.epoch)
            .order_by(parked.c.received_at, parked.c.epoch, parked.c.after_n)
        )
        return [
            WaitingRun(
                row.epoch, row.device, row.n, row.after_n, row.last_n, row.sender,
                from_milliseconds(row.received_at),
            )
            for row in self._connection.execute(query)
        ]  # fmt: skip

    def forked_devices(self) -> frozenset[bytes]:
        """Return devices of which two different histories came."""
        query = sa.select(epochs.c.device).join(quarantine, quarantine.c.epoch == epochs.c.epoch)
        found = self._connection.execute(query.where(quarantine.c.reason == "fork").distinct())
        return frozenset(found.scalars())

    def cloned_devices(self) -> frozenset[bytes]:
        """Return devices that wrote in two places at once."""
        return cloned_devices(self._connection)

    def device_of(self, ref: Ref) -> bytes | None:
        """Return the device that wrote a change."""
        query = sa.select(epochs.c.device).where(epochs.c.epoch == ref.epoch)
        device: bytes | None = self._connection.execute(query).scalar()
        return device

    def is_own(self, ref: Ref) -> bool:
        """Tell whether a change was written in this store."""
        query = sa.select(epochs.c.own).where(epochs.c.epoch == ref.epoch)
        return bool(self._connection.execute(query).scalar())

    def aliases(self, entity: str) -> Aliases:
        """Return which records of a kind are one and the same."""
        table = projections[shape_of(Alias).entity]
        pairs = sa.select(table.c.one, table.c.other)
        rows = self._connection.execute(
            pairs.where(table.c.entity == entity, sa.not_(table.c.deleted))
        )
        return Aliases((row.one, row.other) for row in rows)
