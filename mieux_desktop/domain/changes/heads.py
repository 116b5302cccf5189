"""Heads of a record's fields: the edits that no other edit names as parent."""

from collections.abc import Collection, Iterable, Iterator, Mapping

import msgspec

from mieux_desktop.domain.record import NO_HEADS, Heads, Ref

_pack = msgspec.msgpack.Encoder().encode
_decoder = msgspec.msgpack.Decoder(list[tuple[list[str], list[tuple[bytes, int]]]])


def advance(
    current: Iterable[Ref], parents: Iterable[Ref], new: Ref, awaited: Collection[Ref] = ()
) -> tuple[Ref, ...]:
    """Return the heads of a cell after an edit: what it did not see stays beside it, sorted.

    `awaited` are versions that edits here name as seen: such an edit, arriving late, is no head.
    Empty when edits name each other in a circle: then the fold of all versions has the answer.
    """
    seen = set(parents)
    kept = {ref for ref in current if ref not in seen}
    return tuple(sorted(kept if new in awaited else kept | {new}))


def deletion_parents(heads: Heads) -> tuple[Ref, ...]:
    """Return what the deletion of a record names as parents: all that its author saw of it."""
    return tuple(sorted({ref for refs in heads.values() for ref in refs}))


def pack_heads(heads: Heads) -> bytes:
    """Pack the heads of a record; fields with the same heads share one entry."""
    groups: dict[tuple[Ref, ...], list[str]] = {}
    for name, refs in heads.items():
        groups.setdefault(refs, []).append(name)
    return _pack([(names, refs) for refs, names in groups.items()])


def unpack_heads(data: bytes | None) -> Heads:
    """Read packed heads; none for a shipped row that nobody has edited."""
    return _LateHeads(data) if data else NO_HEADS


def read_heads(data: bytes | None) -> dict[str, tuple[Ref, ...]]:
    """Read packed heads at once, to be changed."""
    heads: dict[str, tuple[Ref, ...]] = {}
    for names, refs in _decoder.decode(data) if data else ():
        heads.update(dict.fromkeys(names, tuple(Ref(*ref) for ref in refs)))
    return heads


class _LateHeads(Mapping[str, tuple[Ref, ...]]):
    """Packed heads, read when first asked for: lists show thousands of records and edit none."""

    __slots__ = ("_data", "_heads")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._heads: dict[str, tuple[Ref, ...]] | None = None

    def __getitem__(self, name: str) -> tuple[Ref, ...]:
        return self._read()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._read())

    def __len__(self) -> int:
        return len(self._read())

    def _read(self) -> dict[str, tuple[Ref, ...]]:
        if self._heads is None:
            self._heads = read_heads(self._data)
        return self._heads


def conflicts(heads: Heads) -> Mapping[str, tuple[Ref, ...]]:
    """Return the fields with more than one head: an open conflict each."""
    return {name: refs for name, refs in heads.items() if len(refs) > 1}
