"""People and their devices: who they are, their certificates, and what becomes of a lost laptop."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import msgspec
import sqlalchemy as sa

from mieux_desktop.domain.changes.model import from_milliseconds, to_milliseconds
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import single_line
from mieux_desktop.hub.database import insert_new
from mieux_desktop.hub.grants import ADMINISTRATOR, ROLES, actions_of, grant_new_person
from mieux_desktop.hub.tables import codes, devices, early_work, people
from mieux_desktop.sync.certificates import (
    CLOCK_TOLERANCE,
    encode_certificate,
    issue_certificate,
)
from mieux_desktop.sync.codes import new_code
from mieux_desktop.sync.devices import Device, DeviceCard, encode_card, read_card
from mieux_desktop.sync.enrolling import code_secrets
from mieux_desktop.sync.messages import Cursor, Head

CODE_LIFETIME = timedelta(hours=24)
_RENEWED_BEFORE = timedelta(days=180)  # its end, when the device next syncs


@dataclass(frozen=True, slots=True)
class Known:
    """A device that the hub has enrolled, with its person."""

    key: bytes
    card: bytes
    person_id: bytes
    person: str
    role: str
    all_since: int | None
    laptop: str
    scope_version: int  # of the person
    certified_version: int  # of the newest certificate
    certificate: bytes
    expires_at: int
    revoked_at: int | None
    seen_at: int | None
    read_place: int
    read_within: int
    administers: bool

    def refused(self, now: datetime) -> str:
        """Return why the device gets nothing and all it brings has to wait; usually empty."""
        if self.revoked_at is not None:
            return "revoked"
        is_over = from_milliseconds(self.expires_at) + CLOCK_TOLERANCE < now
        return "expired" if is_over else ""

    def needs_certificate(self, now: datetime) -> bool:
        """Tell whether its newest certificate is out of date or will soon be."""
        ends_soon = from_milliseconds(self.expires_at) - _RENEWED_BEFORE < now
        return ends_soon or self.certified_version != self.scope_version


def add_person(
    connection: sa.Connection, name: str, role: str, now: datetime, person_id: bytes | None = None
) -> bytes:
    """Add somebody who may work with the hub; return the id. Raises `role-unknown`, `name-taken`.

    `person_id` is that of the Person, if the hub or a laptop has one already.
    """
    name = single_line(name)[:200]
    if role not in ROLES:
        raise Problem("role-unknown", role=role)
    if not name or connection.execute(sa.select(people).where(people.c.name == name)).first():
        raise Problem("name-taken", name=name)
    id_ = person_id or new_id()
    connection.execute(
        sa.insert(people).values(
            id=id_, name=name, role=role, scope_version=1, added_at=to_milliseconds(now)
        )
    )
    grant_new_person(connection, id_, role)
    return id_


def let_administer(connection: sa.Connection, person_id: bytes, on: bool) -> None:
    """Give an officer the right to add people and revoke laptops, or take it back."""
    statement = sa.update(people).where(people.c.id == person_id)
    connection.execute(statement.values(administers=on))


def find_person(connection: sa.Connection, name_or_id: str) -> bytes:
    """Return the id of a person named by name or id; raise `person-unknown`."""
    query = sa.select(people.c.id).where(people.c.name == single_line(name_or_id))
    found = connection.execute(query).scalars().all()
    if not found:
        try:
            query = sa.select(people.c.id).where(people.c.id == bytes.fromhex(name_or_id))
            found = connection.execute(query).scalars().all()
        except ValueError:
            found = []
    if not found:
        raise Problem("person-unknown", name=name_or_id)
    id_: bytes = found[0]
    return id_


def new_enrolment_code(connection: sa.Connection, person_id: bytes, now: datetime) -> str:
    """Make the code by which one laptop of the person is enrolled, within 24 hours."""
    code = new_code()
    name, secret = code_secrets(code)
    connection.execute(sa.delete(codes).where(codes.c.expires_at < to_milliseconds(now)))
    connection.execute(
        sa.insert(codes).values(
            name=name,
            secret=secret,
            person_id=person_id,
            expires_at=to_milliseconds(now + CODE_LIFETIME),
            failures=0,
        )
    )
    return code


def enrol(
    connection: sa.Connection,
    hub: Device,
    card: DeviceCard,
    person_id: bytes,
    heads: tuple[Head, ...],
    now: datetime,
) -> bytes:
    """Certify a device as the person's, or anew; return the certificate.

    What it had written before waits for an officer, unless it was certified then. A device of
    somebody else is refused: `device-of-another`.
    """
    query = sa.select(devices).where(devices.c.key == card.key)
    before = connection.execute(query).first()
    if before is not None and before.person_id != person_id:
        raise Problem("device-of-another")
    if before is None or before.revoked_at is not None:
        _note_early_work(connection, card.key, heads)
    values: dict[str, Any] = {
        "person_id": person_id,
        "card": encode_card(card),
        "card_person_id": card.person_id,
        "laptop": card.laptop,
        "enrolled_at": to_milliseconds(now),
        "revoked_at": None,
    }
    if before is None:
        blank = {"certificate": b"", "scope_version": 0, "expires_at": 0}
        connection.execute(sa.insert(devices).values(key=card.key, **values, **blank))
    else:
        connection.execute(sa.update(devices).where(devices.c.key == card.key).values(values))
    return certify(connection, hub, card.key, now)


def certify(connection: sa.Connection, hub: Device, device: bytes, now: datetime) -> bytes:
    """Issue a certificate of what the device's person has now; return it."""
    known = find_device(connection, device)
    card = msgspec.structs.replace(
        read_card(known.card), person_id=known.person_id, person=known.person, role=known.role
    )
    scopes = actions_of(connection, known.person_id)
    certificate = issue_certificate(hub, card, scopes, known.scope_version, now)
    data = encode_certificate(certificate)
    connection.execute(
        sa.update(devices)
        .where(devices.c.key == device)
        .values(
            certificate=data,
            scope_version=known.scope_version,
            expires_at=certificate.expires_at,
        )
    )
    return data


def revoke(connection: sa.Connection, device: bytes, now: datetime) -> None:
    """Give a device nothing from now on; what it still brings waits for an officer."""
    statement = sa.update(devices).where(devices.c.key == device, devices.c.revoked_at.is_(None))
    connection.execute(statement.values(revoked_at=to_milliseconds(now)))


def find_device(connection: sa.Connection, key: bytes) -> Known:
    """Return an enrolled device; raise `device-unknown`."""
    found = _known(connection, devices.c.key == key)
    if not found:
        raise Problem("device-unknown")
    return found[0]


def find_by_name(connection: sa.Connection, name: bytes) -> Known | None:
    """Return the device whose key begins with these bytes, as its requests name it."""
    found = _known(connection, devices.c.key.between(name, name + b"\xff" * 24))
    return found[0] if len(found) == 1 else None


def all_devices(connection: sa.Connection) -> list[Known]:
    """Return all devices, by person."""
    return _known(connection, sa.true())


def note_seen(connection: sa.Connection, known: Known, read: Cursor, now: datetime) -> None:
    """Keep when a device last spoke with the hub, and how far it had read."""
    at = to_milliseconds(now)
    values: dict[str, Any] = {"seen_at": at}
    if read != (known.read_place, known.read_within):
        values |= {"read_place": read.place, "read_within": read.within, "read_at": at}
    connection.execute(sa.update(devices).where(devices.c.key == known.key).values(values))


def _known(connection: sa.Connection, where: sa.ColumnElement[bool]) -> list[Known]:
    d, p = devices.c, people.c
    query = (
        sa.select(
            d.key, d.card, d.person_id, p.name.label("person"), p.role, p.all_since, d.laptop,
            p.scope_version, d.scope_version.label("certified_version"), d.certificate,
            d.expires_at, d.revoked_at, d.seen_at, d.read_place, d.read_within,
            (p.administers | (p.role == ADMINISTRATOR)).label("administers"),
        )
        .join_from(devices, people, d.person_id == p.id)
        .where(where)
        .order_by(p.name, d.enrolled_at)
    )  # fmt: skip
    return [Known(**row._asdict()) for row in connection.execute(query)]


def _note_early_work(connection: sa.Connection, device: bytes, heads: tuple[Head, ...]) -> None:
    connection.execute(sa.delete(early_work).where(early_work.c.device == device))
    rows = [{"epoch": head.epoch, "device": device, "n": head.n} for head in heads]
    insert_new(connection, early_work, rows)
