"""What people decide about records as such: that two are the same, that one is to be erased."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from mieux_desktop.domain.ids import new_id, pair_id
from mieux_desktop.domain.record import Record, Ref

_REF_BYTES = 16  # an epoch, then the number, the highest byte first


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias(Record):
    """Two records of one kind are the same person, institution or action; make it with `alias`."""

    scoped_by: ClassVar[str] = "seen_in"

    entity: str
    one: bytes  # the lower id
    other: bytes
    seen_in: bytes  # the action whose team found it, or the lower id


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure(Record):
    """The personal values that these changes gave a record are erased; make it with `erasure`."""

    scoped_by: ClassVar[str] = "seen_in"

    entity: str
    record_id: bytes
    seen_in: bytes  # the scope of the record
    changes: bytes  # 16 bytes each, in order

    @property
    def refs(self) -> tuple[Ref, ...]:
        """Return the changes by name."""
        names = self.changes
        places = range(0, len(names) - _REF_BYTES + 1, _REF_BYTES)
        return tuple(
            Ref(names[at : at + 8], int.from_bytes(names[at + 8 : at + 16])) for at in places
        )


def alias(entity: str, one: bytes, other: bytes, action_id: bytes | None = None) -> Alias:
    """Say that two records are the same; told twice in one action, it is one alias."""
    low, high = sorted((one, other))
    seen_in = action_id or low
    id_ = pair_id("alias", seen_in, low, high)
    return Alias(id=id_, entity=entity, one=low, other=high, seen_in=seen_in)


def erasure(entity: str, record_id: bytes, scope: bytes, refs: Iterable[Ref]) -> Erasure:
    """Name the changes in which personal values of a record are to be erased."""
    names = b"".join(ref.epoch + ref.n.to_bytes(8) for ref in sorted(set(refs)))
    return Erasure(id=new_id(), entity=entity, record_id=record_id, seen_in=scope, changes=names)
