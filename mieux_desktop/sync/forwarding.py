"""Work of a colleague on its way to the hub: brought by another device, answered for its author.

See docs/protocol.md.
"""

from typing import Annotated

import msgspec

from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync.devices import Device, is_signed
from mieux_desktop.sync.limits import MAX_SEALED
from mieux_desktop.sync.messages import (
    FORMAT,
    MAX_RESPONSE,
    SIGNATURE_BYTES,
    Message,
    Receipt,
    Short,
    new_nonce,
    read_message,
    read_receipt,
    short_key,
    signed_message,
)

MAX_FORWARD = MAX_SEALED + (1 << 10)  # bytes

_FORWARD, _FORWARDED = b"mieux forward 1\n", b"mieux forwarded 1\n"


class Forwarding(Message, frozen=True):
    """The sealed part of a colleague's file, as the device that signs this brings it."""

    format: Annotated[int, msgspec.Meta(ge=1, le=255)]
    device: Short
    nonce: Short
    sealed: bytes


class _Forwarded(Message, frozen=True):
    format: Annotated[int, msgspec.Meta(ge=1, le=255)]
    receipt: bytes


def encode_forwarding(sealed: bytes, device: Device) -> bytes:
    """Return the signed bytes by which a device brings a sealed part."""
    request = Forwarding(FORMAT, short_key(device.key), new_nonce(), sealed)
    return signed_message(_FORWARD, msgspec.msgpack.encode(request), device)


def read_forwarding(data: bytes) -> Forwarding:
    """Return what is brought, whoever signed it; raise `request-damaged` and others."""
    if len(data) > MAX_FORWARD:
        raise Problem("request-too-large")
    return read_message(data[:-SIGNATURE_BYTES], Forwarding)


def is_brought_by(device: bytes, data: bytes) -> bool:
    """Tell whether the device signed these bytes."""
    return is_signed(device, _FORWARD + data[:-SIGNATURE_BYTES], data[-SIGNATURE_BYTES:])


def encode_forwarded(receipt: bytes, asked: bytes, hub: Device) -> bytes:
    """Return the signed answer to these bytes: the receipt for the author of the work."""
    body = msgspec.msgpack.encode(_Forwarded(FORMAT, receipt))
    return signed_message(_FORWARDED + asked[-SIGNATURE_BYTES:], body, hub)


def read_forwarded(data: bytes, asked: bytes, hub_key: bytes, author: bytes) -> Receipt:
    """Return the hub's receipt for the author; raise `hub-not-trusted` and others."""
    if len(data) > MAX_RESPONSE:
        raise Problem("request-too-large")
    body, signature = data[:-SIGNATURE_BYTES], data[-SIGNATURE_BYTES:]
    if not is_signed(hub_key, _FORWARDED + asked[-SIGNATURE_BYTES:] + body, signature):
        raise Problem("hub-not-trusted")
    return read_receipt(read_message(body, _Forwarded).receipt, hub_key, author)
