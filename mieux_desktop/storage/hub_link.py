"""The link with the hub: whose it is, how far it was read, what it acknowledged and holds."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from mieux_desktop.domain.changes.model import decode_change, from_milliseconds, to_milliseconds
from mieux_desktop.domain.notes import Attachment
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import shape_of
from mieux_desktop.storage.epochs import Device
from mieux_desktop.storage.log import NEWER, RECEIVED
from mieux_desktop.storage.tables import hub_files, hub_receipts, peer_heads, settings

GIVEN_BACK = "hub-given-back"  # setting: files that were removed here as the hub has them
_LINK = "hub"  # the setting that keeps the link
_FILE = shape_of(Attachment).entity


@dataclass(frozen=True, slots=True)
class HubLink:
    """The hub that this laptop is enrolled with. `refused`: empty, revoked or expired.

    `cursor` is how far its feed was read, in the order of `generation` (empty: nothing yet).
    """

    key: bytes  # Ed25519
    recipient: str  # age
    name: str
    url: str
    certificate: bytes  # this laptop's newest
    enrolled_at: datetime
    generation: bytes = b""
    cursor: tuple[int, int] = (0, 0)
    refused: str = ""


class HubHead(NamedTuple):
    """How far an epoch is held: its last number and the chain there."""

    epoch: bytes
    n: int
    chain: bytes


@dataclass(frozen=True, slots=True)
class HubHeads:
    """Where all epochs of this device stand, here and as the hub last acknowledged them."""

    own: tuple[HubHead, ...]
    acknowledged: tuple[HubHead, ...]


@dataclass(frozen=True, slots=True)
class HubWaiting:
    """What the hub has not acknowledged: changes; files that were added here, and their bytes.

    `for_officer` are own changes that the hub holds and does not pass on until an officer adopts
    them, such as those from before the enrolment.
    """

    changes: int
    files: int
    file_bytes: int
    for_officer: int = 0


@dataclass(frozen=True, slots=True)
class KeptReceipt:
    """A receipt of the hub with this key, as signed; how many changes it newly acknowledged.

    `set_aside` counts those that it newly named as not to be shared.
    """

    seq: int
    at: datetime
    hub: bytes
    body: bytes
    changes: int
    set_aside: int


class HubReading:
    """Reads what is kept of the hub."""

    _connection: sa.Connection

    def hub(self) -> HubLink | None:
        """Return the link; None when this laptop is not enrolled."""
        return read_link(self._connection)

    def hub_heads(self) -> HubHeads:
        """Return where the epochs of this device stand; the hub's word may be older or newer."""
        run, link = self._connection.exec_driver_sql, read_link(self._connection)
        mine = run(_OWN, (_own_device(self._connection),))
        names = "SELECT epoch, n, chain FROM peer_heads WHERE device = ? ORDER BY epoch"
        told = run(names, (link.key if link else b"",))
        return HubHeads(tuple(HubHead(*row) for row in mine), tuple(HubHead(*row) for row in told))

    def hub_waiting(self) -> HubWaiting:
        """Count what the hub lacks; cheap enough to be asked after every change."""
        link = read_link(self._connection)
        if link is None:
            return HubWaiting(0, 0, 0)
        run = self._connection.exec_driver_sql
        changes = sum(last - after for _, after, last in self._unacknowledged(link.key))
        grouped = f"{_FILES} GROUP BY a.sha256"
        files, size = run(f"SELECT count(*), coalesce(sum(size), 0) FROM ({grouped})").one()  # noqa: S608
        own = _own_device(self._connection)
        held = run(_FOR_OFFICER, (own, link.key)).scalar_one()
        return HubWaiting(changes, files, size, held)

    def hub_waiting_by_entity(self) -> Mapping[str, int]:
        """Count unacknowledged changes by what they are about first; it reads all of these."""
        link = read_link(self._connection)
        found: Counter[str] = Counter()
        for epoch, after, last in self._unacknowledged(link.key) if link else ():
            for table in ("changes", "quarantine"):
                sql = f"SELECT body FROM {table} WHERE epoch = ? AND n > ? AND n <= ?"  # noqa: S608
                for (body,) in self._connection.exec_driver_sql(sql, (epoch, after, last)):
                    found[decode_change(body).edits[0].entity] += 1
        return found

    def hub_receipts(self, limit: int = 50, offset: int = 0) -> list[KeptReceipt]:
        """Return the receipts that acknowledged or set aside something, the newest first."""
        query = sa.select(hub_receipts).order_by(hub_receipts.c.seq.desc())
        rows = self._connection.execute(query.limit(limit).offset(offset)).all()
        return [
            KeptReceipt(r.seq, from_milliseconds(r.at), r.hub, r.body, r.changes, r.set_aside)
            for r in rows
        ]

    def hub_files_to_send(self) -> list[bytes]:
        """Return SHA-256 of files added here which the hub lacks and whose record it has.

        Smallest first.
        """
        link = read_link(self._connection)
        if link is None:
            return []
        there = "(SELECT n FROM peer_heads p WHERE p.device = ? AND p.epoch = c.epoch)"
        rows = self._connection.exec_driver_sql(
            f"{_FILES} AND c.n <= {there} GROUP BY a.sha256 ORDER BY size, a.sha256",
            (link.key,),
        )
        return [row[0] for row in rows]

    def hub_files_held(self, since: datetime) -> frozenset[bytes]:
        """Return SHA-256 of the files that the hub has been known to hold since then."""
        query = sa.select(hub_files.c.sha256).where(hub_files.c.at <= to_milliseconds(since))
        return frozenset(self._connection.execute(query).scalars())

    def scopes_held(self) -> frozenset[bytes]:
        """Return the scopes of all changes here, also of those of others that are set aside."""
        run = self._connection.exec_driver_sql
        bodies = run(
            "SELECT q.body FROM quarantine q LEFT JOIN epochs e ON e.epoch = q.epoch"
            " WHERE coalesce(e.device, x'') <> ?",
            (_own_device(self._connection),),
        ).scalars()
        return frozenset(run("SELECT DISTINCT scope FROM changes").scalars()).union(
            decode_change(body).scope for body in bodies
        )

    def _unacknowledged(self, hub: bytes) -> Sequence[tuple[bytes, int, int]]:
        """Return (epoch, last number acknowledged, last number) of own epochs that go on."""
        sql = (
            f"SELECT m.epoch, coalesce(p.n, 0), m.n FROM ({_OWN}) m LEFT JOIN peer_heads p"  # noqa: S608
            " ON p.device = ? AND p.epoch = m.epoch WHERE m.n > coalesce(p.n, 0)"
        )
        rows = self._connection.exec_driver_sql(sql, (_own_device(self._connection), hub))
        return [tuple(row) for row in rows]


class HubWriting(HubReading):
    """Keeps what becomes of the link with the hub."""

    def put_hub(self, link: HubLink) -> None:
        """Keep the link as it is now."""
        write_link(self._connection, link)

    def note_hub_file(self, sha256: bytes, at: datetime) -> None:
        """Remember that the hub holds a file."""
        row = insert(hub_files).values(sha256=sha256, at=to_milliseconds(at))
        self._connection.execute(row.on_conflict_do_nothing())

    def forget_hub(self) -> None:
        """Leave the hub: what came stays, and so do receipts; the next hub is asked anew."""
        forget_hub(self._connection)


def read_link(connection: sa.Connection) -> HubLink | None:
    """Return the link with the hub, if there is one."""
    query = sa.select(settings.c.value).where(settings.c.name == _LINK)
    kept = connection.execute(query).scalar()
    if kept is None:
        return None
    kept["enrolled_at"] = from_milliseconds(kept["enrolled_at"])
    kept["cursor"] = tuple(kept["cursor"])
    return HubLink(**kept)


def require_link(connection: sa.Connection) -> HubLink:
    """Return the link with the hub; raise `not-enrolled` when there is none."""
    link = read_link(connection)
    if link is None:
        raise Problem("not-enrolled")
    return link


def write_link(connection: sa.Connection, link: HubLink) -> None:
    """Keep the link with the hub. What a restored one holds of files is asked anew."""
    before = read_link(connection)
    if before is not None and before.generation not in (b"", link.generation):
        connection.execute(sa.delete(hub_files))
    kept = {**asdict(link), "enrolled_at": to_milliseconds(link.enrolled_at)}
    row = insert(settings).values(name=_LINK, value=kept)
    connection.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": kept}))


def forget_hub(connection: sa.Connection) -> None:
    """End the link with the hub; nothing that came through it goes."""
    link = read_link(connection)
    if link is not None:
        connection.execute(sa.delete(peer_heads).where(peer_heads.c.device == link.key))
    connection.execute(sa.delete(hub_files))
    connection.execute(sa.delete(settings).where(settings.c.name == _LINK))


def _own_device(connection: sa.Connection) -> bytes:
    key = connection.execute(sa.select(settings.c.value).where(settings.c.name == "device-key"))
    return Device(key.scalar_one()).public


# Epochs of this device that hold anything, in the order in which they were begun here.
_OWN = "SELECT epoch, n, chain FROM epochs WHERE device = ? AND n > 0 ORDER BY rowid"
# Own changes that the hub has set aside; `retracted` ones it has not had yet.
_FOR_OFFICER = (
    "SELECT count(*) FROM quarantine q JOIN epochs e ON e.epoch = q.epoch"
    " WHERE e.device = ? AND q.sender = ? AND q.reason NOT IN ('fork', 'retracted')"
)
# Files of records that were made here, which the hub is not known to hold.
_FILES = (
    "SELECT a.sha256, min(a.size_bytes) AS size"  # noqa: S608 - our own names
    f" FROM {_FILE} a JOIN changes c ON c.seq ="
    " (SELECT min(r.seq) FROM change_records r WHERE r.record_id = a.id)"
    f" WHERE NOT a.deleted AND c.kind NOT IN ('{RECEIVED}', '{NEWER}')"
    " AND a.sha256 NOT IN (SELECT sha256 FROM hub_files)"
)
