"""The members of a page on the wire: MessagePack arrays, read strictly. See docs/protocol.md."""

from typing import Annotated

import msgspec

from mieux_desktop.sync import limits
from mieux_desktop.sync.values import ValueColumns

Number = Annotated[int, msgspec.Meta(ge=0, lt=limits.MAX_N)]
Hash = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
Signature = Annotated[bytes, msgspec.Meta(min_length=64, max_length=64)]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=limits.MAX_NAME)]


class Row(msgspec.Struct, array_like=True, forbid_unknown_fields=True):
    """A MessagePack array with exactly these members."""


class RunRow(Row):
    """One run; epochs and devices as places in their tables."""

    epoch: Number
    device: Number
    previous: tuple[Number, Annotated[int, msgspec.Meta(ge=1, lt=limits.MAX_N)]] | None
    restored: bool
    format: Annotated[int, msgspec.Meta(ge=1, le=255)]
    claim_signature: Signature
    after_n: Number
    count: Number
    chain: Hash
    signature: Signature


class HeldRow(Row):
    """One receipt line; `withheld` are steps: first, last, first, last …"""

    epoch: Number
    n: Number
    chain: Hash
    withheld: bytes


Rows = Annotated[list[RunRow], msgspec.Meta(max_length=limits.MAX_RUNS)]
Receipts = Annotated[list[HeldRow], msgspec.Meta(max_length=limits.MAX_HELD)]


class FrameColumns(Row):
    """What is not per change."""

    epochs: bytes  # 8 each
    devices: bytes  # 32 each
    runs: Rows
    held: Receipts
    opened: bytes  # 16 each
    names: Annotated[list[tuple[Name, Name]], msgspec.Meta(max_length=10_000)]


class ChangeColumns(Row):
    """One number per entry of the runs, or per change: first of all runs, then the additions."""

    withheld: bytes  # per entry of the runs: 1 = withheld
    added_epochs: bytes
    added_ns: bytes
    at: bytes
    schemas: bytes
    scopes: bytes  # 0 = empty, k = the id number k
    authors: bytes
    edits: bytes  # how many


class EditColumns(Row):
    """One number per edit, and per parent."""

    names: bytes
    kinds: bytes
    records: bytes
    parents: bytes  # how many
    parent_epochs: bytes
    parent_ns: bytes


class PageColumns(Row):
    """A whole page, in the order in which it is written."""

    frame: FrameColumns
    changes: ChangeColumns
    edits: EditColumns
    values: ValueColumns
    id_times: bytes
    texts: bytes
    data: bytes  # values of bytes
    id_rests: bytes
    salts: bytes
    proofs: bytes
    hashes: bytes  # of what is withheld
