"""How a laptop is enrolled: by a code that proves both sides to each other, or by a file.

The code itself never travels: each side proves that it knows it, over all that it says.
"""

import hashlib
import hmac
from collections.abc import Sequence
from typing import Annotated

import msgspec

from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync import limits
from mieux_desktop.sync.certificates import Certificate, read_certificate
from mieux_desktop.sync.codes import read_code
from mieux_desktop.sync.devices import (
    Device,
    DeviceCard,
    Key,
    Malformed,
    Recipient,
    is_recipient,
    is_signed,
    read_card,
)
from mieux_desktop.sync.messages import (
    FORMAT,
    MAX_REQUEST,
    SIGNATURE_BYTES,
    Head,
    Message,
    Short,
    read_message,
    signed_message,
)
from mieux_desktop.sync.sealing import seal

MAX_ENROLMENT = 1 << 16  # bytes of a request

_ENROL, _ENROLLED = b"mieux enrol 1\n", b"mieux enrolled 1\n"
_CERTIFIED = b"mieux certified 1\n"


class HubCard(Message, frozen=True):
    """The hub's keys, which a device pins when it is enrolled."""

    key: Key
    recipient: Recipient
    name: Annotated[str, msgspec.Meta(max_length=200)]


class EnrolRequest(Message, frozen=True):
    """A device's card with the proof that its user was given a code; `heads` are earlier work."""

    format: Annotated[int, msgspec.Meta(ge=1, le=255)]
    code: Short  # names the code, without telling it
    card: bytes
    heads: Annotated[tuple[Head, ...], msgspec.Meta(max_length=limits.MAX_HELD)]
    proof: Key


class EnrolAnswer(Message, frozen=True):
    """The device's certificate and the hub's keys, with the proof that the hub knows the code."""

    format: Annotated[int, msgspec.Meta(ge=1, le=255)]
    generation: Short
    certificate: bytes
    hub: HubCard
    proof: Key


class Certified(Message, frozen=True):
    """What an enrolment by file holds."""

    format: Annotated[int, msgspec.Meta(ge=1, le=255)]
    generation: Short
    certificate: bytes
    hub: HubCard


def code_secrets(code: str) -> tuple[bytes, bytes]:
    """Return how a code is named and what it proves with; raise `code-mistyped`."""
    secret = hashlib.sha256(b"mieux enrolment 1\n" + read_code(code).encode()).digest()
    return hashlib.sha256(b"mieux enrolment name 1\n" + secret).digest()[:8], secret


def encode_enrolment(card: bytes, heads: Sequence[Head], code: str) -> bytes:
    """Return the request of a device whose user typed a code."""
    name, secret = code_secrets(code)
    proof = _proof(secret, _ENROL, card, tuple(heads))
    return msgspec.msgpack.encode(EnrolRequest(FORMAT, name, card, tuple(heads), proof))


def read_enrolment(data: bytes) -> tuple[EnrolRequest, DeviceCard]:
    """Return an enrolment whose card is sound; its proof is still to be checked."""
    if len(data) > MAX_ENROLMENT:
        raise Problem("request-too-large")
    request = read_message(data, EnrolRequest)
    try:
        return request, read_card(request.card)
    except Malformed as error:
        raise Problem("request-damaged") from error


def knows_code(request: EnrolRequest, secret: bytes) -> bool:
    """Tell whether the request was made by somebody who was given the code."""
    proof = _proof(secret, _ENROL, request.card, request.heads)
    return hmac.compare_digest(proof, request.proof)


def encode_enrolled(
    generation: bytes, certificate: bytes, hub: HubCard, request: EnrolRequest, secret: bytes
) -> bytes:
    """Return the hub's answer, which only the holder of the code can have made."""
    proof = _proof(secret, _ENROLLED + request.proof, generation, certificate, hub)
    return msgspec.msgpack.encode(EnrolAnswer(FORMAT, generation, certificate, hub, proof))


def read_enrolled(data: bytes, request: bytes, code: str) -> tuple[EnrolAnswer, Certificate]:
    """Return the answer to the enrolment of these bytes, with the device's certificate.

    Raises `hub-not-trusted` when it does not come from the hub that issued the code.
    """
    if len(data) > MAX_REQUEST:
        raise Problem("request-too-large")
    asked = read_message(request, EnrolRequest)
    answer = read_message(data, EnrolAnswer)
    _, secret = code_secrets(code)
    label = _ENROLLED + asked.proof
    proof = _proof(secret, label, answer.generation, answer.certificate, answer.hub)
    if not hmac.compare_digest(proof, answer.proof):
        raise Problem("hub-not-trusted")
    try:
        card = read_card(asked.card)
    except Malformed as error:
        raise Problem("request-damaged") from error
    return answer, _own_certificate(answer.certificate, answer.hub, card.key)


def encode_certified(generation: bytes, certificate: bytes, hub: HubCard, keys: Device) -> bytes:
    """Return the file by which a hub enrols a laptop without a network, sealed to the laptop."""
    body = msgspec.msgpack.encode(Certified(FORMAT, generation, certificate, hub))
    return seal(signed_message(_CERTIFIED, body, keys), read_certificate(certificate).recipient)


def read_certified(data: bytes, device: Device) -> tuple[Certified, Certificate]:
    """Return what the file of a hub says to this laptop, with the laptop's certificate.

    The user compares the hub's key with what the hub's administrator told them.
    """
    content = device.open(data)
    body, signature = content[:-SIGNATURE_BYTES], content[-SIGNATURE_BYTES:]
    certified = read_message(body, Certified)
    if not is_signed(certified.hub.key, _CERTIFIED + body, signature):
        raise Problem("hub-not-trusted")
    return certified, _own_certificate(certified.certificate, certified.hub, device.key)


def _own_certificate(data: bytes, hub: HubCard, device: bytes) -> Certificate:
    try:
        certificate = read_certificate(data)
    except Malformed as error:
        raise Problem("request-damaged") from error
    if (certificate.issuer, certificate.device) != (hub.key, device):
        raise Problem("hub-not-trusted")
    if not is_recipient(hub.recipient):
        raise Problem("request-damaged")
    return certificate


def _proof(secret: bytes, label: bytes, *parts: object) -> bytes:
    return hmac.digest(secret, label + msgspec.msgpack.encode(parts), "sha256")
