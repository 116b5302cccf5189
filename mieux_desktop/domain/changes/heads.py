"""Heads of a record's fields: the edits that no other edit names as parent."""

from collections.abc import Iterable, Mapping

import msgspec

from mieux_desktop.domain.record import NO_HEADS, Heads, Ref

_pack = msgspec.msgpack.Encoder().encode
_decoder = msgspec.msgpack.Decoder(list[tuple[list[str], list[tuple[bytes, int]]]])


def advance(current: Iterable[Ref], parents: Iterable[Ref], new: Ref) -> tuple[Ref, ...]:
    """Return the heads of a cell after an edit: what it did not see stays beside it, sorted."""
    seen = set(parents)
    return tuple(sorted({ref for ref in current if ref not in seen} | {new}))


def pack_heads(heads: Heads) -> bytes:
    """Pack the heads of a record; fields with the same heads share one entry."""
    groups: dict[tuple[Ref, ...], list[str]] = {}
    for name, refs in heads.items():
        groups.setdefault(refs, []).append(name)
    return _pack([(names, refs) for refs, names in groups.items()])


def unpack_heads(data: bytes | None) -> Heads:
    """Read packed heads; none for a shipped row that nobody has edited."""
    if not data:
        return NO_HEADS
    heads: dict[str, tuple[Ref, ...]] = {}
    for names, refs in _decoder.decode(data):
        named = tuple(Ref(*ref) for ref in refs)
        for name in names:
            heads[name] = named
    return heads


def conflicts(heads: Heads) -> Mapping[str, tuple[Ref, ...]]:
    """Return the fields with more than one head: an open conflict each."""
    return {name: refs for name, refs in heads.items() if len(refs) > 1}
