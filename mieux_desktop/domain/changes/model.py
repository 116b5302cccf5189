"""A change (one transaction of edits), its stored bytes and its hash.

Stored bytes are MessagePack arrays; the hash covers the canonical form, in which each personal
value stands as SHA-256(salt, value), so that value and salt can be erased without breaking it.
"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from mieux_desktop.domain.record import Plain, Ref

SCHEMA = 1  # of records; a change of a higher schema is kept and replayed after an upgrade
_FORMAT = 1
_HASH_LABEL = b"mieux change 1\n"
SALT_BYTES = 16

_PLAIN, _PERSONAL, _ERASED = 0, 1, 2

_pack = msgspec.msgpack.Encoder().encode
_unpack = msgspec.msgpack.Decoder().decode


class MalformedChange(ValueError):
    """Bytes that are not a change; the message says which part is wrong, never what it holds."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One new value of one field. A personal value has a salt; an erased one only its proof."""

    entity: str
    id: bytes
    field: str
    value: Plain
    parents: tuple[Ref, ...]
    salt: bytes | None = None
    proof: bytes | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One transaction. `at` is the author's clock in milliseconds since 1970 UTC.

    `scope` is the id of one action, person or institution, or empty for everybody; `author` is the
    id of a person.
    """

    epoch: bytes
    n: int
    at: int
    schema: int
    scope: bytes
    author: bytes
    edits: tuple[Edit, ...]

    @property
    def ref(self) -> Ref:
        """Return the name by which edits list this one as a parent."""
        return Ref(self.epoch, self.n)


def new_salt() -> bytes:
    """Make the salt that hides a personal value in its proof."""
    return secrets.token_bytes(SALT_BYTES)


def to_milliseconds(instant: datetime) -> int:
    """Return an aware instant in milliseconds since 1970 UTC."""
    return round(instant.timestamp() * 1000)


def from_milliseconds(value: int) -> datetime:
    """Return the aware UTC instant of milliseconds since 1970."""
    return datetime.fromtimestamp(value / 1000, UTC)


def encode_change(change: Change) -> bytes:
    """Return the bytes in which a change is stored and travels."""
    return _pack([*_head(change), [_stored_edit(e) for e in change.edits]])


def hash_change(change: Change) -> bytes:
    """Return the SHA-256 of the canonical form: 32 bytes, the same before and after an erasure."""
    canonical = [*_head(change), [_canonical_edit(e) for e in change.edits]]
    return hashlib.sha256(_HASH_LABEL + _pack(canonical)).digest()


def decode_change(data: bytes) -> Change:
    """Read stored bytes; raise `MalformedChange` when they are not exactly a change."""
    try:
        parts = _unpack(data)
    except (msgspec.DecodeError, ValueError, TypeError, RecursionError) as error:
        raise MalformedChange("not MessagePack") from error
    if not isinstance(parts, list) or len(parts) != 8 or parts[0] != _FORMAT:
        raise MalformedChange("not a change of a known format")
    _, epoch, n, at, schema, scope, author, edits = parts
    _require(isinstance(epoch, bytes) and len(epoch) == 8, "epoch")
    _require(type(n) is int and n >= 1, "number")
    _require(type(at) is int and type(schema) is int and schema >= 1, "time or schema")
    _require(isinstance(scope, bytes) and len(scope) in (0, 16), "scope")
    _require(isinstance(author, bytes) and len(author) in (0, 16), "author")
    _require(isinstance(edits, list) and len(edits) > 0, "edits")
    return Change(epoch, n, at, schema, scope, author, tuple(map(_read_edit, edits)))


def first_chain(epoch: bytes) -> bytes:
    """Return the value that the chain of an epoch starts from."""
    return hashlib.sha256(b"mieux chain 1\n" + epoch).digest()


def next_chain(previous: bytes, h: bytes) -> bytes:
    """Return SHA-256(previous chain, h): 32 bytes."""
    return hashlib.sha256(previous + h).digest()


def _head(change: Change) -> list[Plain]:
    c = change
    return [_FORMAT, c.epoch, c.n, c.at, c.schema, c.scope, c.author]


def _proof(edit: Edit) -> bytes:
    if edit.proof is not None:
        return edit.proof
    return hashlib.sha256((edit.salt or b"") + _pack(edit.value)).digest()


def _stored_edit(e: Edit) -> list[Plain]:
    if e.proof is not None:
        return [e.entity, e.id, e.field, e.parents, _ERASED, e.proof]
    if e.salt is not None:
        return [e.entity, e.id, e.field, e.parents, _PERSONAL, e.value, e.salt]
    return [e.entity, e.id, e.field, e.parents, _PLAIN, e.value]


def _canonical_edit(e: Edit) -> list[Plain]:
    if e.salt is None and e.proof is None:
        return [e.entity, e.id, e.field, e.parents, _PLAIN, e.value]
    return [e.entity, e.id, e.field, e.parents, _PERSONAL, _proof(e)]


def _read_edit(parts: Plain) -> Edit:
    _require(isinstance(parts, list) and len(parts) in (6, 7), "edit")
    entity, id_, field, parents, kind, value = parts[:6]
    _require(isinstance(entity, str) and isinstance(field, str), "name of a field")
    _require(isinstance(id_, bytes) and len(id_) == 16, "id of a record")
    _require(isinstance(parents, list), "parents")
    refs = tuple(map(_read_ref, parents))
    if kind == _PLAIN and len(parts) == 6:
        return Edit(entity, id_, field, value, refs)
    if kind == _ERASED and len(parts) == 6:
        _require(isinstance(value, bytes) and len(value) == 32, "proof")
        return Edit(entity, id_, field, None, refs, proof=value)
    _require(kind == _PERSONAL and len(parts) == 7, "kind of an edit")
    _require(isinstance(parts[6], bytes) and len(parts[6]) == SALT_BYTES, "salt")
    return Edit(entity, id_, field, value, refs, salt=parts[6])


def _read_ref(parts: Plain) -> Ref:
    _require(isinstance(parts, list) and len(parts) == 2, "parent")
    epoch, n = parts
    _require(isinstance(epoch, bytes) and len(epoch) == 8, "parent")
    _require(type(n) is int and n >= 1, "parent")
    return Ref(epoch, n)


def _require(condition: bool, part: str) -> None:
    if not condition:
        raise MalformedChange(f"wrong {part}")
