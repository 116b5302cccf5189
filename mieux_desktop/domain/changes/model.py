"""A change (one transaction of edits), its stored bytes and its hash.

Stored bytes are MessagePack arrays; the hash covers the canonical form, in which each personal
value stands as SHA-256(salt, value), so that value and salt can be erased without breaking it.
"""

import hashlib
import secrets
from datetime import UTC, datetime
from typing import Annotated, Any, Literal

import msgspec

from mieux_desktop.domain.record import Plain, Ref

SCHEMA = 4  # of records; a change of a higher schema is kept and replayed after an upgrade
_FORMAT = 1
_HASH_LABEL = b"mieux change 1\n"
SALT_BYTES = 16

# What a change may hold to be taken from others, and so what this program may write.
MAX_EDITS = 50_000
MAX_PARENTS = 1_024  # of one edit; a deletion names the heads of all fields
MAX_NAME_LENGTH = 64  # of entities and fields
MAX_VALUE_BYTES = 1 << 20  # about; as MessagePack
MAX_CHANGE_BYTES = 8 << 20  # of all values and parents together
MAX_DEPTH = 16  # lists and maps within each other
MAX_NUMBER = (1 << 63) - 1  # what tables hold
MAX_AT = 221_845_392_000_000  # the year 9000: every zone can still show it

_PLAIN, _PERSONAL, _ERASED = 0, 1, 2

_pack = msgspec.msgpack.Encoder().encode


class MalformedChange(ValueError):
    """Bytes that are not a change; the message says which part is wrong, never what it holds."""


class Edit(msgspec.Struct, frozen=True, gc=False):
    """One new value of one field. A personal value has a salt; an erased one only its proof.

    A struct and no dataclass, like `Change`: a hundred thousand arrive at once, and it is made in a
    fifteenth of the time. A deletion names the heads of all fields as parents; `saw_all` marks, in
    memory only, one of schema 1, which did not.
    """

    entity: str
    id: bytes
    field: str
    value: Plain
    parents: tuple[Ref, ...]
    salt: bytes | None = None
    proof: bytes | None = None
    saw_all: bool = False


class Change(msgspec.Struct, frozen=True, gc=False):
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


_Epoch = Annotated[bytes, msgspec.Meta(min_length=8, max_length=8)]
_Id = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
_IdOrNone = Annotated[bytes, msgspec.Meta(max_length=16)]  # or empty
_Salt = Annotated[bytes, msgspec.Meta(min_length=SALT_BYTES, max_length=SALT_BYTES)]
_From1 = Annotated[int, msgspec.Meta(ge=1)]


class _StoredEdit(msgspec.Struct, array_like=True, forbid_unknown_fields=True, gc=False):
    entity: str
    id: _Id
    field: str
    parents: tuple[Ref, ...]
    kind: Literal[0, 1, 2]
    value: Any
    salt: _Salt | msgspec.UnsetType = msgspec.UNSET


_StoredEdits = Annotated[list[_StoredEdit], msgspec.Meta(min_length=1)]
_Stored = tuple[
    Literal[1], _Epoch, _From1, int, _From1, _IdOrNone, _IdOrNone, _StoredEdits
]  # fmt: skip
_unpack = msgspec.msgpack.Decoder(_Stored).decode


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
        stored = _unpack(data)
    except (msgspec.DecodeError, ValueError, TypeError, RecursionError) as error:
        raise MalformedChange("not a change of a known format") from error
    _, epoch, n, at, schema, scope, author, edits = stored
    _require(len(scope) in (0, 16) and len(author) in (0, 16), "scope or author")
    return Change(epoch, n, at, schema, scope, author, tuple(map(_read_edit, edits)))


def check_change(change: Change) -> None:
    """Raise `MalformedChange` for a change that no program of ours writes; by size first."""
    _require(len(change.edits) <= MAX_EDITS, "count of edits")
    _require(change.n <= MAX_NUMBER and change.schema <= MAX_NUMBER, "number")
    _require(0 <= change.at < MAX_AT, "time")
    cells = set()
    size = 0
    for edit in change.edits:
        if len(edit.entity) > MAX_NAME_LENGTH or len(edit.field) > MAX_NAME_LENGTH:
            raise MalformedChange("wrong name of an entity or a field")
        if edit.parents:
            _require(len(edit.parents) <= MAX_PARENTS, "count of parents")
            for epoch, n in edit.parents:
                own = epoch == change.epoch
                _require(n <= MAX_NUMBER and not (own and n >= change.n), "parent from the future")
        size += size_of(edit.value) + 20 * len(edit.parents)
        if size > MAX_CHANGE_BYTES:
            raise MalformedChange("wrong size")
        cells.add((edit.entity, edit.id, edit.field))
    _require(len(cells) == len(change.edits), "cell edited twice")


def first_chain(epoch: bytes) -> bytes:
    """Return the value that the chain of an epoch starts from."""
    return hashlib.sha256(b"mieux chain 1\n" + epoch).digest()


def next_chain(previous: bytes, h: bytes) -> bytes:
    """Return SHA-256(previous chain, h): 32 bytes."""
    return hashlib.sha256(previous + h).digest()


def _head(change: Change) -> list[Plain]:
    c = change
    return [_FORMAT, c.epoch, c.n, c.at, c.schema, c.scope, c.author]


def proof_of(edit: Edit) -> bytes:
    """Return what stays of a personal value: SHA-256(salt, value), 32 bytes."""
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
    return [e.entity, e.id, e.field, e.parents, _PERSONAL, proof_of(e)]


def _read_edit(stored: _StoredEdit) -> Edit:
    s = stored
    if s.kind == _PERSONAL:
        if s.salt is msgspec.UNSET:
            raise MalformedChange("wrong salt")
        return Edit(s.entity, s.id, s.field, s.value, s.parents, s.salt)
    _require(s.salt is msgspec.UNSET, "edit")
    if s.kind == _PLAIN:
        return Edit(s.entity, s.id, s.field, s.value, s.parents)
    _require(isinstance(s.value, bytes) and len(s.value) == 32, "proof")
    return Edit(s.entity, s.id, s.field, None, s.parents, proof=s.value)


def size_of(value: Plain) -> int:
    """Return about the bytes that a plain value takes; raise when it is too large or not plain."""
    if not isinstance(value, (list, dict)):  # nearly all; a union of types takes twice the time
        size = 1 + _own_size(value)
        _require(size <= MAX_VALUE_BYTES, "size of a value")
        return size
    level: list[Plain] = [value]
    size = depth = 0
    while level:
        size += len(level)
        _require(size <= MAX_VALUE_BYTES and depth <= MAX_DEPTH, "size of a value")
        inner: list[Plain] = []
        for part in level:
            if isinstance(part, list):
                inner += part
            elif isinstance(part, dict):
                _require(all(isinstance(key, str) for key in part), "key in a value")
                inner += part.keys()
                inner += part.values()
            else:
                size += _own_size(part)
            _require(size + len(inner) <= MAX_VALUE_BYTES, "size of a value")
        level, depth = inner, depth + 1
    return size


def _own_size(part: Plain) -> int:
    if isinstance(part, str):
        try:
            return len(part) if part.isascii() else len(part.encode())
        except UnicodeEncodeError as error:
            raise MalformedChange("wrong text in a value") from error
    if isinstance(part, bytes):
        return len(part)
    if part is None or isinstance(part, bool):
        return 0
    _require(isinstance(part, int) and -MAX_NUMBER <= part <= MAX_NUMBER, "number in a value")
    return 8


def _require(condition: bool, part: str) -> None:
    if not condition:
        raise MalformedChange(f"wrong {part}")
