"""Two laptops come to know each other: a code told by voice, an invitation and an answer as files.

The invitation is sealed with the code and holds a secret; the answer is sealed to the inviter and
proves by that secret that its writer knows the code. Each then certifies the other.
"""

import hmac
import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import msgspec
import pyrage

from mieux_desktop.domain.changes.model import from_milliseconds, to_milliseconds
from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync.certificates import (
    Certificate,
    Milliseconds,
    Scopes,
    encode_certificate,
    issue_certificate,
    read_certificate,
)
from mieux_desktop.sync.codes import new_code, read_code
from mieux_desktop.sync.devices import (
    Device,
    DeviceCard,
    Id,
    Key,
    Malformed,
    encode_card,
    read_card,
    read_statement,
)
from mieux_desktop.sync.sealing import seal

LIFETIME = timedelta(hours=24)
MAX_PAIRING = 1 << 20  # bytes of a file

_INVITATION = b"mieux invitation 1\n"
_ANSWER = b"mieux answer 1\n"
# Opening costs time and memory that double with each step (21: 2 GiB); age chooses 18 to 20 here.
_SCRYPT = re.compile(rb"age-encryption\.org/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n")
_MOST_SCRYPT = 21


class _Row(msgspec.Struct, array_like=True, forbid_unknown_fields=True):
    """A MessagePack array with exactly these members."""


class _InvitationRow(_Row):
    id: Id
    secret: Key
    created_at: Milliseconds
    scopes: Scopes
    card: bytes


class _AnswerRow(_Row):
    id: Id
    card: bytes
    certificate: bytes
    proof: Key


class Invitation(msgspec.Struct, array_like=True, frozen=True):
    """What the inviter keeps, secretly, until an answer was accepted: then it is deleted."""

    id: Id
    secret: Key
    code: str
    created_at: Milliseconds
    scopes: Scopes


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation opened with its code: who invites, and to which actions."""

    id: bytes
    secret: bytes = field(repr=False)
    created_at: datetime
    scopes: tuple[bytes, ...]
    card: DeviceCard


@dataclass(frozen=True, slots=True)
class Paired:
    """The other laptop, with this laptop's certificate for it.

    `theirs` is the certificate that it issued for this laptop; the one who answered receives it
    with the first bundle.
    """

    card: DeviceCard
    certificate: Certificate
    theirs: Certificate | None = None


def invite(
    device: Device, card: DeviceCard, scopes: Iterable[bytes], now: datetime
) -> tuple[Invitation, bytes]:
    """Return what to keep (with the code to show) and the invitation file. Takes seconds."""
    kept = Invitation(
        id=secrets.token_bytes(16),
        secret=secrets.token_bytes(32),
        code=new_code(),
        created_at=to_milliseconds(now),
        scopes=tuple(sorted(set(scopes))),
    )
    if card.key != device.key:
        raise ValueError("the card is of another laptop")
    row = _InvitationRow(kept.id, kept.secret, kept.created_at, kept.scopes, encode_card(card))
    content = _INVITATION + msgspec.msgpack.encode(row)
    sealed: bytes = pyrage.passphrase.encrypt(content, kept.code)
    return kept, sealed


def encode_invitation(invitation: Invitation) -> bytes:
    """Return the bytes under which the inviter keeps an invitation."""
    return msgspec.msgpack.encode(invitation)


def decode_invitation(data: bytes) -> Invitation:
    """Return a kept invitation."""
    return msgspec.msgpack.decode(data, type=Invitation)


def open_invitation(data: bytes, code: str) -> Invited:
    """Return what an invitation says to somebody with the code. Takes seconds.

    Raises `code-mistyped`, `code-wrong`, `not-an-invitation`, `pairing-damaged`.
    """
    code = read_code(code)
    header = _SCRYPT.match(data)
    if len(data) > MAX_PAIRING or not header or int(header[1]) > _MOST_SCRYPT:
        raise Problem("not-an-invitation")
    try:
        content = pyrage.passphrase.decrypt(data, code)
    except pyrage.DecryptError as error:
        # A damaged file and a wrong code look the same to age, so that the sentence names both.
        raise Problem("code-wrong") from error
    if not content.startswith(_INVITATION):
        raise Problem("not-an-invitation")
    try:
        row = read_statement(content[len(_INVITATION) :], _InvitationRow)
        card = read_card(row.card)
    except Malformed as error:
        raise Problem("pairing-damaged") from error
    return Invited(row.id, row.secret, from_milliseconds(row.created_at), row.scopes, card)


def answer_invitation(
    invited: Invited,
    device: Device,
    card: DeviceCard,
    scopes: Iterable[bytes],
    scope_version: int,
    now: datetime,
) -> tuple[Paired, bytes]:
    """Return the inviter as known from now on, and the answer file; raise `own-invitation`."""
    if invited.card.key == device.key:
        raise Problem("own-invitation")
    certificate = issue_certificate(device, invited.card, scopes, scope_version, now)
    own = encode_card(card), encode_certificate(certificate)
    row = _AnswerRow(invited.id, *own, _proof(invited.secret, invited.id, *own))
    content = _ANSWER + msgspec.msgpack.encode(row)
    return Paired(invited.card, certificate), seal(content, invited.card.recipient)


def accept_answer(
    data: bytes,
    invitations: Iterable[Invitation],
    device: Device,
    scope_version: int,
    now: datetime,
) -> tuple[Invitation, Paired]:
    """Return the invitation that was answered (delete it) and who answered it.

    Raises `not-an-answer`, `not-for-this-laptop`, `pairing-damaged`, `invitation-unknown` (used,
    withdrawn or forged), `invitation-expired`.
    """
    row, card = _read_answer(data, device)
    own = row.card, row.certificate
    found = [kept for kept in invitations if kept.id == row.id]
    if not found or not hmac.compare_digest(_proof(found[0].secret, row.id, *own), row.proof):
        raise Problem("invitation-unknown")
    invitation = found[0]
    if now - from_milliseconds(invitation.created_at) > LIFETIME:
        raise Problem("invitation-expired")
    try:
        theirs = read_certificate(row.certificate)
    except Malformed as error:
        raise Problem("pairing-damaged") from error
    if (theirs.issuer, theirs.device) != (card.key, device.key) or card.key == device.key:
        raise Problem("pairing-damaged")
    certificate = issue_certificate(device, card, invitation.scopes, scope_version, now)
    return invitation, Paired(card, certificate, theirs)


def _read_answer(data: bytes, device: Device) -> tuple[_AnswerRow, DeviceCard]:
    if len(data) > MAX_PAIRING:
        raise Problem("not-an-answer")
    try:
        content = device.open(data)
    except Problem as problem:
        if problem.code == "not-for-this-laptop":
            raise
        code = "not-an-answer" if problem.code == "not-a-bundle" else "pairing-damaged"
        raise Problem(code) from problem
    if not content.startswith(_ANSWER):
        raise Problem("not-an-answer")
    try:
        row = read_statement(content[len(_ANSWER) :], _AnswerRow)
        return row, read_card(row.card)
    except Malformed as error:
        raise Problem("pairing-damaged") from error


def _proof(secret: bytes, *parts: bytes) -> bytes:
    return hmac.digest(secret, _ANSWER + msgspec.msgpack.encode(parts), "sha256")
