"""Questions of officers and administrators to the hub, and its answers. See docs/protocol.md."""

from typing import Annotated, Any, TypeVar

import msgspec

from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync import limits
from mieux_desktop.sync.devices import Device, Id, Key, Line, is_signed
from mieux_desktop.sync.messages import (
    FORMAT,
    MAX_RESPONSE,
    SIGNATURE_BYTES,
    Message,
    Number,
    Place,
    Short,
    new_nonce,
    read_message,
    short_key,
    signed_message,
)

MAX_QUESTION = 1 << 16  # bytes
LONGEST_AGE_MS = 24 * 3600 * 1000  # between the clocks of who asks and of the hub

_ASK, _ANSWERED = b"mieux ask 1\n", b"mieux answered 1\n"
Milliseconds = Annotated[int, msgspec.Meta(ge=0, lt=limits.MAX_N)]


class Asking(Message, frozen=True, tag_field="ask"):
    """A question; the first member of its array is its name."""


class AskTeam(Asking, frozen=True, tag="team"):
    """Who may work with the hub, on which laptops, and what these have read."""


class AddPerson(Asking, frozen=True, tag="add-person"):
    """Let a person work with the hub. `person_id` is that of their Person."""

    person_id: Id
    name: Line
    role: Line


class SetRole(Asking, frozen=True, tag="set-role"):
    """Change what somebody may do."""

    person_id: Id
    role: Line


class MakeCode(Asking, frozen=True, tag="code"):
    """Make the code by which one more laptop of a person is enrolled."""

    person_id: Id


class Certify(Asking, frozen=True, tag="certify"):
    """Enrol a laptop that has no network, by the card that it wrote to a file."""

    person_id: Id
    card: Annotated[bytes, msgspec.Meta(max_length=1 << 14)]


class Revoke(Asking, frozen=True, tag="revoke"):
    """Give a laptop nothing any more."""

    device: Key


class AskWaiting(Asking, frozen=True, tag="waiting"):
    """What of a laptop waits for an officer, to be read before it is taken."""

    device: Key


class Adopt(Asking, frozen=True, tag="adopt"):
    """Take what waits of a laptop into the log."""

    device: Key


Question = AskTeam | AddPerson | SetRole | MakeCode | Certify | Revoke | AskWaiting | Adopt


class QuestionRequest(Message, frozen=True):
    """A question as it travels."""

    format: Annotated[int, msgspec.Meta(ge=1, le=255)]
    device: Short
    nonce: Short
    at: Milliseconds  # by the clock of who asks
    question: Question


class WaitingCount(Message, frozen=True):
    """How many changes of a laptop wait for one reason, since when, and whether one may adopt."""

    reason: Line
    changes: Number
    since: Milliseconds
    adoptable: bool


class Behind(Message, frozen=True):
    """How many changes of an action a laptop has not read."""

    action_id: Id
    changes: Number


class TeamLaptop(Message, frozen=True):
    """A laptop as the hub knows it. It has had what it is not `behind` in since `read_at`."""

    device: Key
    laptop: Line
    enrolled_at: Milliseconds
    expires_at: Milliseconds
    seen_at: Milliseconds | None
    revoked_at: Milliseconds | None
    read_at: Milliseconds | None
    behind: tuple[Behind, ...]
    waiting: tuple[WaitingCount, ...]


class TeamPerson(Message, frozen=True):
    """Somebody who may work with the hub; an officer has all actions."""

    person_id: Id
    name: Line
    role: Line
    action_ids: tuple[Id, ...]
    laptops: tuple[TeamLaptop, ...]


class Team(Message, frozen=True):
    """The answer to `AskTeam`; `administers` tells whether who asks may change it."""

    people: tuple[TeamPerson, ...]
    administers: bool


class Code(Message, frozen=True):
    """The answer to `MakeCode`."""

    code: Line
    expires_at: Milliseconds


class CertificateFile(Message, frozen=True):
    """The answer to `Certify`: the file for the laptop, and the hub's key, to be compared."""

    content: bytes
    hub_key: Key


class WaitingChange(Message, frozen=True):
    """One change that waits; `body` are its stored bytes."""

    epoch: Short
    n: Place
    reason: Line
    received_at: Milliseconds
    body: bytes


class WaitingWork(Message, frozen=True):
    """The answer to `AskWaiting`: the oldest changes, and how many there are."""

    changes: tuple[WaitingChange, ...]
    total: Number


class Adopted(Message, frozen=True):
    """The answer to `Adopt`: how many changes are in the log now, and how many could not be."""

    taken: Number
    left: Number


class Done(Message, frozen=True):
    """The answer to all other questions."""


A = TypeVar("A", Team, Code, CertificateFile, WaitingWork, Adopted, Done)


class _Answer(Message, frozen=True):
    format: Annotated[int, msgspec.Meta(ge=1, le=255)]
    answer: msgspec.Raw


def encode_question(question: Question, at: int, device: Device) -> bytes:
    """Return the signed bytes of a question."""
    request = QuestionRequest(FORMAT, short_key(device.key), new_nonce(), at, question)
    return signed_message(_ASK, msgspec.msgpack.encode(request), device)


def read_question(data: bytes) -> tuple[QuestionRequest, bytes]:
    """Return a question and the part that is signed; raise `request-damaged` and others."""
    if len(data) > MAX_QUESTION:
        raise Problem("request-too-large")
    body = data[:-SIGNATURE_BYTES]
    return read_message(body, QuestionRequest), body


def is_asked_by(device: bytes, body: bytes, data: bytes) -> bool:
    """Tell whether the device signed the question."""
    return is_signed(device, _ASK + body, data[-SIGNATURE_BYTES:])


def encode_answer(answer: Message, asked: bytes, hub: Device) -> bytes:
    """Return the signed answer to the question of these bytes."""
    body = msgspec.msgpack.encode((FORMAT, answer))
    return signed_message(_ANSWERED + asked[-SIGNATURE_BYTES:], body, hub)


def read_answer(data: bytes, asked: bytes, hub_key: bytes, kind: type[A]) -> A:
    """Return the hub's answer to the question of these bytes.

    Raises `hub-not-trusted` when the pinned key did not sign it, `request-damaged` and others.
    """
    if len(data) > MAX_RESPONSE:
        raise Problem("request-too-large")
    body, signature = data[:-SIGNATURE_BYTES], data[-SIGNATURE_BYTES:]
    if not is_signed(hub_key, _ANSWERED + asked[-SIGNATURE_BYTES:] + body, signature):
        raise Problem("hub-not-trusted")
    raw: Any = read_message(body, _Answer).answer
    return read_message(bytes(raw), kind)
