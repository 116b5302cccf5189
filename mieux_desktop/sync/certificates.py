"""Certificates: one key's signed word on who works on another laptop, and on what."""

import hashlib
import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Annotated

import msgspec

from mieux_desktop.domain.changes.model import to_milliseconds
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import single_line
from mieux_desktop.sync.devices import (
    Device,
    DeviceCard,
    Id,
    Key,
    Line,
    Malformed,
    Recipient,
    Signature,
    Statement,
    is_recipient,
    is_signed,
    read_statement,
)

LIFETIME = timedelta(days=730)
# Clocks in the field are wrong by days. An expiry is a matter of months, so that a week is little.
CLOCK_TOLERANCE = timedelta(days=7)
MAX_SCOPES = 5000

_LABEL = b"mieux certificate 1\n"

Milliseconds = Annotated[int, msgspec.Meta(ge=0, lt=253_402_300_800_000)]  # before the year 10000
Scopes = Annotated[tuple[Id, ...], msgspec.Meta(max_length=MAX_SCOPES)]


class Certificate(Statement, frozen=True):
    """Whom a laptop belongs to and which scopes it may write and receive.

    In a team, the issuer is the other laptop of the pair; with a hub, the hub. `scopes` are ids of
    actions, sorted; what follows from them (people, institutions, what is for everybody) is left
    to the reader.
    """

    device: Key
    recipient: Recipient
    person_id: Id
    person: Line
    role: Line
    scopes: Scopes
    scope_version: Annotated[int, msgspec.Meta(ge=0, lt=1 << 48)]
    issued_at: Milliseconds
    expires_at: Milliseconds
    serial: Id
    issuer: Key
    signature: Signature

    @property
    def fingerprint(self) -> bytes:
        """Return SHA-256 of the certificate's bytes."""
        return hashlib.sha256(encode_certificate(self)).digest()


def issue_certificate(
    issuer: Device,
    card: DeviceCard,
    scopes: Iterable[bytes],
    scope_version: int,
    now: datetime,
    lifetime: timedelta = LIFETIME,
) -> Certificate:
    """Return the issuer's signed word on the laptop of a card."""
    unsigned = Certificate(
        device=card.key,
        recipient=card.recipient,
        person_id=card.person_id,
        person=card.person,
        role=card.role,
        scopes=tuple(sorted(set(scopes))),
        scope_version=scope_version,
        issued_at=to_milliseconds(now),
        expires_at=to_milliseconds(now + lifetime),
        serial=secrets.token_bytes(16),
        issuer=issuer.key,
        signature=bytes(64),
    )
    signature = issuer.sign(_LABEL + unsigned.signed_bytes())
    return msgspec.structs.replace(unsigned, signature=signature)


def encode_certificate(certificate: Certificate) -> bytes:
    """Return the bytes of a certificate."""
    return msgspec.msgpack.encode(certificate)


def read_certificate(data: bytes) -> Certificate:
    """Return a certificate whose signature holds, whoever the issuer is; raise `Malformed`."""
    certificate = read_statement(data, Certificate)
    c = certificate
    if not is_signed(c.issuer, _LABEL + c.signed_bytes(), c.signature):
        raise Malformed("signature of a certificate")
    if not is_recipient(c.recipient) or any(single_line(t) != t for t in (c.person, c.role)):
        raise Malformed("text of a certificate")
    if c.scopes != tuple(sorted(set(c.scopes))):
        raise Malformed("scopes of a certificate")
    return certificate


def check_expiry(certificate: Certificate, now: datetime) -> None:
    """Raise `certificate-expired` when it ended more than `CLOCK_TOLERANCE` ago, by this clock.

    Only this laptop's own clock counts, so that a wrong clock elsewhere harms nobody here. A
    beginning in the future is no reason to refuse: it shows a clock that was wrong, no more.
    """
    if to_milliseconds(now - CLOCK_TOLERANCE) > certificate.expires_at:
        raise Problem("certificate-expired", person=certificate.person)
