"""Bundles: a page of changes under a signed header, compressed and sealed to one laptop."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Literal

import msgspec

from mieux_desktop.domain.changes.model import Change
from mieux_desktop.domain.changes.pages import Page
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync import limits
from mieux_desktop.sync.certificates import (
    Certificate,
    Milliseconds,
    check_expiry,
    read_certificate,
)
from mieux_desktop.sync.columns import pack_page, unpack_page
from mieux_desktop.sync.devices import Device, Id, Key, Malformed, is_signed
from mieux_desktop.sync.sealing import compress, decompress, seal

FORMAT = 1
_MAGIC = b"mieux bundle 1\n"
_ANY_MAGIC = re.compile(rb"mieux bundle ([0-9]{1,4})\n")
_KEY, _SIGNATURE = 32, 64

Count = Annotated[int, msgspec.Meta(ge=0, lt=1 << 48)]


class AttachmentNote(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """An attachment that travels beside the bundle, in the same file."""

    sha256: Key
    size: Annotated[int, msgspec.Meta(ge=0, le=limits.MAX_ATTACHMENT)]


class Counts(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """What the page holds, to be compared with what was read."""

    runs: Count
    changes: Count
    withheld: Count
    additions: Count


class Header(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """What a bundle says of itself; the sender's key stands before it."""

    recipient: Key
    created_at: Milliseconds  # the sender's clock
    bundle: Id = msgspec.field(default_factory=new_id)
    kind: Literal["colleague", "hub"] = "colleague"
    certificate: Annotated[bytes, msgspec.Meta(max_length=1 << 17)] = b""  # of the sender
    grant: Annotated[bytes, msgspec.Meta(max_length=1 << 17)] = (
        b""  # the sender's for the recipient
    )
    generation: Annotated[bytes, msgspec.Meta(max_length=16)] = b""  # of the hub; empty in a team
    cursor: Count = 0  # of the hub; 0 in a team
    scope_version: Count = 0  # that the sender applied for the recipient
    attachments: Annotated[
        tuple[AttachmentNote, ...], msgspec.Meta(max_length=limits.MAX_ATTACHMENTS)
    ] = ()
    counts: Counts = Counts(0, 0, 0, 0)  # filled in by `seal_bundle`


class _Content(msgspec.Struct, array_like=True, forbid_unknown_fields=True):
    header: Header
    page: msgspec.Raw


@dataclass(frozen=True, slots=True)
class Trust:
    """Whom this laptop believes.

    `certificates` by the key of the laptop that they certify: those this laptop issued, or has
    from the hub. `issuers` are keys whose certificates are believed when a bundle brings them.
    """

    certificates: Mapping[bytes, Certificate]
    revoked: frozenset[bytes] = frozenset()
    issuers: frozenset[bytes] = field(default=frozenset())


@dataclass(frozen=True, slots=True)
class Opened:
    """A bundle that was proven to come from its sender and to be for this laptop.

    `certificate` is the sender's. Nothing is said yet about the single changes.
    """

    sender: bytes
    certificate: Certificate
    header: Header
    page: Page


def seal_bundle(page: Page, header: Header, device: Device, recipient: str) -> bytes:
    """Return the sealed part; raise `bundle-too-large` when the page has to be shared out.

    `recipient` is the age recipient of the laptop whose key the header names.
    """
    header = msgspec.structs.replace(header, counts=_count(page))
    _check_limits(page)
    opening = _MAGIC + device.key + b"\x92" + msgspec.msgpack.encode(header)
    pieces = [opening, *pack_page(page)]
    if sum(map(len, pieces)) + _SIGNATURE > limits.MAX_OPENED:
        raise Problem("bundle-too-large")
    signature = device.sign(b"".join(pieces))
    sealed = seal(compress([*pieces, signature]), recipient)
    if len(sealed) > limits.MAX_SEALED:
        raise Problem("bundle-too-large")
    return sealed


def open_bundle(sealed: bytes, device: Device, trust: Trust, now: datetime) -> Opened:
    """Return what a sealed part holds once every proof holds, in this order or a problem.

    Size, decryption as a whole, bounded decompression, signature, certificate, recipient, page.
    Problems: `not-a-bundle`, `bundle-truncated`, `bundle-damaged`, `bundle-too-large`,
    `bundle-newer-format`, `not-for-this-laptop`, `sender-unknown`, `sender-revoked`,
    `certificate-expired`.
    """
    content = decompress(device.open(sealed))
    magic = _ANY_MAGIC.match(content)
    if not magic:
        raise Problem("not-a-bundle")
    if int(magic[1]) > FORMAT:
        raise Problem("bundle-newer-format")
    start = len(_MAGIC) + _KEY
    if magic[0] != _MAGIC or len(content) < start + _SIGNATURE:
        raise Problem("bundle-damaged")
    sender, signature = content[len(_MAGIC) : start], content[-_SIGNATURE:]
    if not is_signed(sender, content[:-_SIGNATURE], signature):
        raise Problem("bundle-damaged")
    try:
        parts = msgspec.msgpack.decode(content[start:-_SIGNATURE], type=_Content)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise Problem("bundle-damaged") from error
    header = parts.header
    certificate = _certificate(sender, header, trust)
    check_expiry(certificate, now)
    if header.recipient != device.key:
        raise Problem("not-for-this-laptop")
    page = unpack_page(bytes(parts.page))
    if _count(page) != header.counts:
        raise Problem("bundle-damaged")
    return Opened(sender, certificate, header, page)


def _certificate(sender: bytes, header: Header, trust: Trust) -> Certificate:
    if sender in trust.revoked:
        raise Problem("sender-revoked")
    if known := trust.certificates.get(sender):
        return known
    if header.certificate:
        try:
            brought = read_certificate(header.certificate)
        except Malformed as error:
            raise Problem("sender-unknown") from error
        if brought.device == sender and brought.issuer in trust.issuers:
            return brought
    raise Problem("sender-unknown")


def _count(page: Page) -> Counts:
    entries = [entry for run in page.runs for entry in run.entries]
    changes = sum(isinstance(entry, Change) for entry in entries)
    return Counts(len(page.runs), changes, len(entries) - changes, len(page.additions))


def _check_limits(page: Page) -> None:
    """Refuse what the other side would refuse, before the work of packing it."""
    entries = [entry for run in page.runs for entry in run.entries]
    changes = [*(e for e in entries if isinstance(e, Change)), *page.additions]
    edits = sum(len(change.edits) for change in changes)
    parents = sum(len(edit.parents) for change in changes for edit in change.edits)
    spans = sum(len(line.withheld) for line in page.held)
    if (
        max(len(entries), len(page.additions)) > limits.MAX_CHANGES
        or edits > limits.MAX_EDITS
        or 2 * spans > limits.MAX_SPANS
        or parents > limits.MAX_PARENTS
        or max(len(page.runs), len(page.opened)) > limits.MAX_RUNS
        or len(page.held) > limits.MAX_HELD
    ):
        raise Problem("bundle-too-large")
