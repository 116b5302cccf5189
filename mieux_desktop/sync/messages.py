"""What a device and the hub say to each other: one signed request, one signed response.

A message is a MessagePack array followed by a signature of 64 bytes over a label and the array;
what answers is signed together with the signature of what was asked, so that no answer passes for
the answer to something else. See docs/protocol.md.
"""

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated, NamedTuple, TypeVar

import msgspec

from mieux_desktop.domain.changes.pages import Page
from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync import limits
from mieux_desktop.sync.certificates import Milliseconds
from mieux_desktop.sync.columns import pack_page, unpack_page
from mieux_desktop.sync.devices import (
    Device,
    Id,
    Key,
    Malformed,
    Signature,
    Statement,
    is_signed,
    read_statement,
)
from mieux_desktop.sync.sealing import LEVEL, compress, decompress

FORMAT = 1
MAX_REQUEST = 4 << 20  # bytes of a request; a device that has more asks several times
MAX_RESPONSE = 16 << 20
FIRST_PAGE, LARGEST_PAGE = 64 << 10, 256 << 10  # bytes that a device asks for; doubled on success
REFUSALS = ("revoked", "expired")

_SYNC, _SYNCED = b"mieux sync 1\n", b"mieux synced 1\n"
_RECEIPT = b"mieux receipt 1\n"
SIGNATURE_BYTES = 64

Short = Annotated[bytes, msgspec.Meta(min_length=8, max_length=8)]
Digest = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
Number = Annotated[int, msgspec.Meta(ge=0, lt=limits.MAX_N)]
Place = Annotated[int, msgspec.Meta(ge=1, lt=limits.MAX_N)]
Reason = Annotated[str, msgspec.Meta(max_length=40)]


class Cursor(NamedTuple):
    """How far a device has read the hub's log: a place in its order, and one within that place.

    What a grant opened stands at the grant's place, in the order in which it reached the hub.
    """

    place: Number = 0
    within: Number = 0


class Head(NamedTuple):
    """How far an epoch is held: its last number and the chain there."""

    epoch: Short
    n: Number
    chain: Key


class SetAside(NamedTuple):
    """A change that the hub holds and does not pass on, and why."""

    epoch: Short
    n: Place
    h: Key
    reason: Reason


class Echo(NamedTuple):
    """Changes of the device's own that are in the hub's log, numbers first to last."""

    epoch: Short
    first: Place
    last: Place


class Stamp(NamedTuple):
    """The effective time that the hub gave to a change, where it is not the author's."""

    epoch: Short
    n: Place
    eff: Milliseconds


_Rows = msgspec.Meta(max_length=limits.MAX_CHANGES)
M = TypeVar("M", bound="Message")


class Message(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """A MessagePack array with these members; the last ones may be left out when usual."""


class Receipt(Statement, frozen=True):
    """The hub's signed word that it holds these epochs of a device that far.

    All changes up to a head are held: passed on, or set aside, as they are or were named.
    """

    generation: Short
    device: Key
    at: Milliseconds
    heads: Annotated[tuple[Head, ...], msgspec.Meta(max_length=limits.MAX_HELD)]
    set_aside: Annotated[tuple[SetAside, ...], _Rows]
    signature: Signature


class SyncRequest(Message, frozen=True):
    """What a device asks: what follows its cursor; and what it brings.

    `heads` are epochs of its own of which it holds more than the hub has acknowledged, and which
    no run of the page brings to their end; with `all_heads` they are all of them. `digest` is of
    all others (see `digest_of`). `page` is empty or the compressed columns of its own runs.
    """

    format: Annotated[int, msgspec.Meta(ge=1, le=255)]
    device: Short  # see `short_key`
    nonce: Short
    generation: Annotated[bytes, msgspec.Meta(max_length=8)]  # empty before the first answer
    cursor: Cursor
    scope_version: Number
    digest: Digest
    heads: Annotated[tuple[Head, ...], msgspec.Meta(max_length=limits.MAX_HELD)] = ()
    all_heads: bool = False
    most: Annotated[int, msgspec.Meta(ge=1 << 12, le=LARGEST_PAGE)] = FIRST_PAGE
    page: bytes = b""


class SyncResponse(Message, frozen=True):
    """What the hub answers.

    The page follows `after`, which is the cursor asked for unless the hub was restored, and ends
    at `cursor`. `retracted` scopes are to be wiped before the page is applied; `heads_wanted` asks
    for the same request with all heads. A `refused` device gets its receipt and nothing else.
    `kept` are all scopes of a device whose generation is over, unless it has all: what it has been
    given and what taken back since the backup, the hub does not know. Others are to be wiped.
    """

    format: Annotated[int, msgspec.Meta(ge=1, le=255)]
    generation: Short
    after: Cursor
    cursor: Cursor
    more: bool = False
    heads_wanted: bool = False
    refused: Reason = ""
    receipt: bytes = b""  # empty when nothing was asked about
    page: bytes = b""
    echo: Annotated[tuple[Echo, ...], _Rows] = ()
    stamps: Annotated[tuple[Stamp, ...], _Rows] = ()
    retracted: Annotated[tuple[Id, ...], _Rows] = ()
    certificate: bytes = b""  # when the device's scope version is not the newest
    kept: Annotated[tuple[Id, ...], _Rows] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as read; `verify` it once the device is known."""

    request: SyncRequest
    signature: bytes
    body: bytes

    def is_by(self, device: bytes) -> bool:
        """Tell whether the device signed it."""
        return is_signed(device, _SYNC + self.body, self.signature)


def encode_request(request: SyncRequest, device: Device) -> bytes:
    """Return the signed bytes of a request."""
    return signed_message(_SYNC, msgspec.msgpack.encode(request), device)


def read_request(data: bytes) -> Asked:
    """Return a request whose signature nobody has checked; raise `request-damaged` and others."""
    if len(data) > MAX_REQUEST:
        raise Problem("request-too-large")
    body, signature = data[:-SIGNATURE_BYTES], data[-SIGNATURE_BYTES:]
    return Asked(read_message(body, SyncRequest), signature, body)


def encode_response(response: SyncResponse, asked: bytes, hub: Device) -> bytes:
    """Return the signed answer to a request of this signature."""
    return signed_message(_SYNCED + asked, msgspec.msgpack.encode(response), hub)


def read_response(data: bytes, request: bytes, hub_key: bytes) -> SyncResponse:
    """Return the hub's answer to the request of these bytes.

    Raises `hub-not-trusted` when the pinned key did not sign it, `request-damaged` and others.
    """
    if len(data) > MAX_RESPONSE:
        raise Problem("request-too-large")
    body, signature = data[:-SIGNATURE_BYTES], data[-SIGNATURE_BYTES:]
    if not is_signed(hub_key, _SYNCED + request[-SIGNATURE_BYTES:] + body, signature):
        raise Problem("hub-not-trusted")
    return read_message(body, SyncResponse)


def pack_runs(page: Page, level: int = LEVEL) -> bytes:
    """Return the compressed columns of a page; empty for an empty one."""
    return compress(pack_page(page), level) if page != Page() else b""


def unpack_runs(data: bytes) -> Page:
    """Return the page; raise the problems of bundles: damaged, truncated, too large."""
    return unpack_page(decompress(data)) if data else Page()


def digest_of(heads: Iterable[Head]) -> bytes:
    """Return what stands for the acknowledged heads of a device's own epochs: 16 bytes."""
    digest = hashlib.sha256(b"mieux heads 1\n")
    for epoch, n, chain in sorted(heads):
        digest.update(epoch + n.to_bytes(8) + chain)
    return digest.digest()[:16]


def new_nonce() -> bytes:
    """Make what keeps two equal requests apart: 8 bytes."""
    return secrets.token_bytes(8)


def short_key(device: bytes) -> bytes:
    """Return how a request names its device: the first 8 bytes of the key."""
    return device[:8]


def issue_receipt(
    hub: Device,
    generation: bytes,
    device: bytes,
    at: int,
    heads: Sequence[Head],
    set_aside: Sequence[SetAside],
) -> bytes:
    """Return the bytes of a signed receipt."""
    unsigned = Receipt(generation, device, at, tuple(heads), tuple(set_aside), bytes(64))
    signature = hub.sign(_RECEIPT + unsigned.signed_bytes())
    return msgspec.msgpack.encode(msgspec.structs.replace(unsigned, signature=signature))


def read_receipt(data: bytes, hub_key: bytes, device: bytes) -> Receipt:
    """Return a receipt that the hub signed for the device; raise `hub-not-trusted`."""
    try:
        receipt = read_statement(data, Receipt)
    except Malformed as error:
        raise Problem("request-damaged") from error
    signed = _RECEIPT + receipt.signed_bytes()
    if receipt.device != device or not is_signed(hub_key, signed, receipt.signature):
        raise Problem("hub-not-trusted")
    return receipt


def signed_message(label: bytes, body: bytes, signer: Device) -> bytes:
    """Return the body followed by the signature over label and body."""
    return body + signer.sign(label + body)


def read_message(body: bytes, kind: type[M]) -> M:
    """Return a message; raise `request-damaged` or `request-newer-format`."""
    try:
        message = msgspec.msgpack.decode(body, type=kind)
    except (msgspec.DecodeError, ValueError, TypeError, RecursionError) as error:
        if _newer(body):
            raise Problem("request-newer-format") from error
        raise Problem("request-damaged") from error
    if getattr(message, "format", FORMAT) != FORMAT:
        raise Problem("request-newer-format")
    return message


def _newer(body: bytes) -> bool:
    try:
        parts = msgspec.msgpack.decode(body)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return False
    return isinstance(parts, list) and bool(parts) and type(parts[0]) is int and parts[0] > FORMAT
