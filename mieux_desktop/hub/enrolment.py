"""Enrols a laptop: by a code that its user typed, or by the card that it wrote to a file."""

from datetime import datetime

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import to_milliseconds
from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub.database import Database
from mieux_desktop.hub.downlink import generation_of
from mieux_desktop.hub.people import enrol
from mieux_desktop.hub.tables import codes, hub
from mieux_desktop.sync.devices import Device, Malformed, read_card
from mieux_desktop.sync.enrolling import (
    EnrolRequest,
    HubCard,
    encode_certified,
    encode_enrolled,
    knows_code,
    read_enrolment,
)

MOST_FAILURES = 5  # proofs that do not hold, after which the code is worth nothing


def enrol_by_code(database: Database, keys: Device, data: bytes, now: datetime) -> bytes:
    """Return the answer to an enrolment; raise `code-refused` unless it proves a valid code.

    A code serves one device; the same device may ask again, as its answer may have been lost.
    """
    request, card = read_enrolment(data)
    with database.writing() as connection:
        row = _code(connection, request, card.key, now)
        if row is not None:
            certificate = enrol(connection, keys, card, row.person_id, request.heads, now)
            statement = sa.update(codes).where(codes.c.name == request.code)
            connection.execute(statement.values(used_by=card.key))
            described = hub_card(connection, keys)
            generation = generation_of(connection)
    if row is None:  # told after the failure was counted
        raise Problem("code-refused")
    return encode_enrolled(generation, certificate, described, request, row.secret)


def enrol_by_card(
    database: Database, keys: Device, data: bytes, person_id: bytes, now: datetime
) -> bytes:
    """Return the file that makes a laptop, whose card this is, one of the person's.

    It is sealed to that laptop. Raises `not-a-card`.
    """
    try:
        card = read_card(data)
    except Malformed as error:
        raise Problem("not-a-card") from error
    with database.writing() as connection:
        certificate = enrol(connection, keys, card, person_id, (), now)
        described = hub_card(connection, keys)
        return encode_certified(generation_of(connection), certificate, described, keys)


def hub_card(connection: sa.Connection, keys: Device) -> HubCard:
    """Return what devices are to know of this hub."""
    name = connection.execute(sa.select(hub.c.name)).scalar_one()
    return HubCard(keys.key, keys.recipient, name)


def _code(
    connection: sa.Connection, request: EnrolRequest, device: bytes, now: datetime
) -> sa.Row[tuple[object, ...]] | None:
    row = connection.execute(sa.select(codes).where(codes.c.name == request.code)).first()
    if row is None or row.expires_at < to_milliseconds(now) or row.failures >= MOST_FAILURES:
        return None
    if not knows_code(request, row.secret):
        statement = sa.update(codes).where(codes.c.name == request.code)
        connection.execute(statement.values(failures=codes.c.failures + 1))
        return None
    return row if row.used_by in (None, device) else None
