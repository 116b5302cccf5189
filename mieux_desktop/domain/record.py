"""The base of all records and the one codec between their fields and plain values.

A plain value is what changes, tables and drafts hold: None, bool, int, str, bytes, or a list or a
string-keyed dict of these. Dates are ISO 8601, instants UTC with milliseconds, enums their code.
"""

import enum
import re
import types
import typing
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields
from datetime import UTC, date, datetime, time
from typing import Annotated, Any, ClassVar, NamedTuple, TypeVar

import msgspec

Plain = (
    Any  # None | bool | int | str | bytes | list | dict[str, ...]; recursive types help no reader
)


class Ref(NamedTuple):
    """Names one change, and with a cell one edit: the epoch (8 bytes) and the number in it."""

    epoch: Annotated[bytes, msgspec.Meta(min_length=8, max_length=8)]
    n: Annotated[int, msgspec.Meta(ge=1)]


Heads = Mapping[str, tuple[Ref, ...]]
NO_HEADS: Heads = types.MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A row of a synced table; `heads` are the edits it was loaded with, never edited by hand."""

    scoped_by: ClassVar[str] = "action_id"

    id: bytes
    deleted: bool = False
    heads: Heads = field(default_factory=lambda: NO_HEADS, compare=False, repr=False)

    @property
    def scope(self) -> bytes:
        """Return the action (or the person or institution itself) whose team receives this row."""
        scope: bytes = getattr(self, self.scoped_by)
        return scope


R = TypeVar("R", bound=Record)


def personal(default: Any = "", *, long: bool = False) -> Any:
    """Declare a field about a natural person: its value can be erased and leaves only a proof."""
    return field(default=default, metadata={"personal": True, "long": long})


def long_text(default: str = "") -> Any:
    """Declare a text of several paragraphs: it keeps line breaks and merges by paragraph."""
    return field(default=default, metadata={"long": True})


@dataclass(frozen=True, slots=True)
class FieldShape:
    """How one field travels: its name, whether personal or long, and both conversions."""

    name: str
    personal: bool
    long: bool
    default: Plain
    required: bool
    to_plain: Callable[[Any], Plain]
    from_plain: Callable[[Plain], Any]
    plain_type: type
    optional: bool
    item_type: type | None  # plain type of the items of a list


@dataclass(frozen=True, slots=True)
class Shape:
    """The codec of one record type; `fields` leave out `id` and `heads`."""

    entity: str
    type: type[Record]
    fields: tuple[FieldShape, ...]
    by_name: Mapping[str, FieldShape]
    names: tuple[str, ...]
    converted: tuple[tuple[str, Callable[[Plain], Any]], ...]  # fields that are not plain by nature

    def to_plain(self, record: Record) -> dict[str, Plain]:
        """Return all fields as plain values, in the order of their declaration."""
        return {f.name: f.to_plain(getattr(record, f.name)) for f in self.fields}

    def from_row(self, id_: bytes, cells: Sequence[Plain], heads: Heads) -> Any:
        """Make the record from all its plain values in the order of the fields."""
        values = dict(zip(self.names, cells, strict=True))
        for name, convert in self.converted:
            values[name] = convert(values[name])
        return self.type(id=id_, heads=heads, **values)

    def from_plain(self, id_: bytes, values: Mapping[str, Plain], heads: Heads) -> Any:
        """Make the record; fields that are missing take their default."""
        known = {f.name: f.from_plain(values[f.name]) for f in self.fields if f.name in values}
        return self.type(id=id_, heads=heads, **known)


_shapes: dict[type[Record], Shape] = {}


def shape_of(record_type: type[Record]) -> Shape:
    """Read the codec of a record type from its declaration, once."""
    if record_type not in _shapes:
        _shapes[record_type] = _read_shape(record_type)
    return _shapes[record_type]


def _read_shape(record_type: type[Record]) -> Shape:
    hints = typing.get_type_hints(record_type)
    shapes = []
    for f in fields(record_type):
        if f.name in ("id", "heads"):
            continue
        long = bool(f.metadata.get("long"))
        hint = hints[f.name]
        to_plain, from_plain, plain_type = _conversion(hint, long)
        required = f.default is MISSING
        default = None if required else to_plain(f.default)
        is_personal = bool(f.metadata.get("personal"))
        optional = types.NoneType in typing.get_args(hint)
        items = typing.get_args(hint)[0] if plain_type is list else None
        item_type = None if items is None else _conversion(items, long)[2]
        shapes.append(
            FieldShape(
                f.name,
                is_personal,
                long,
                default,
                required,
                to_plain,
                from_plain,
                plain_type,
                optional,
                item_type,
            )
        )
    entity = re.sub(r"(?<!^)(?=[A-Z])", "_", record_type.__name__).lower()
    by_name = {s.name: s for s in shapes}
    plain_by_nature = (_same, bool)
    converted = [(s.name, s.from_plain) for s in shapes if s.from_plain not in plain_by_nature]
    return Shape(entity, record_type, tuple(shapes), by_name, tuple(by_name), tuple(converted))


def _conversion(
    hint: Any, long: bool
) -> tuple[Callable[[Any], Plain], Callable[[Plain], Any], type]:
    if isinstance(hint, typing.NewType):
        hint = hint.__supertype__
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        (inner,) = (a for a in typing.get_args(hint) if a is not types.NoneType)
        to_plain, from_plain, plain_type = _conversion(inner, long)
        return (
            lambda v: None if v is None else to_plain(v),
            _same if from_plain is _same else lambda v: None if v is None else from_plain(v),
            plain_type,
        )
    if origin is tuple:
        to_plain, from_plain, _ = _conversion(typing.get_args(hint)[0], long)
        return (
            lambda v: [to_plain(item) for item in v],
            lambda v: tuple(from_plain(item) for item in v),
            list,
        )
    if hint is str:
        return (multi_line if long else single_line), _same, str
    if isinstance(hint, type) and issubclass(hint, enum.StrEnum):
        return str, _Members(hint).__getitem__, str
    if hint is datetime:
        return _instant_text, datetime.fromisoformat, str
    if hint is date:
        return date.isoformat, date.fromisoformat, str
    if hint is time:
        return (lambda v: v.isoformat("minutes")), time.fromisoformat, str
    if hint in (int, bool, bytes):
        return _same, hint if hint is bool else _same, hint
    if origin is not None and issubclass(origin, Mapping):
        return _plain_mapping, _same, dict
    raise TypeError(f"no plain form for {hint!r}")


class _Members(dict[str, enum.StrEnum]):
    """The members of an enumeration by value; asking the enumeration takes ten times longer."""

    def __init__(self, kind: type[enum.StrEnum]) -> None:
        super().__init__({member.value: member for member in kind})
        self._kind = kind

    def __missing__(self, value: str) -> enum.StrEnum:
        return self._kind(value)


def _same(value: Any) -> Any:
    return value


def _instant_text(value: datetime) -> str:
    if value.tzinfo is None:
        raise TypeError("an instant needs a time zone")
    return value.astimezone(UTC).isoformat(timespec="milliseconds")


def _plain_mapping(value: Mapping[str, Any]) -> dict[str, Plain]:
    return {key: _plain_item(value[key]) for key in sorted(value)}


def _plain_item(value: Any) -> Plain:
    if isinstance(value, str):
        return multi_line(value)
    if isinstance(value, tuple | list):
        return [_plain_item(item) for item in value]
    if isinstance(value, Mapping):
        return _plain_mapping(value)
    return value


# Control characters and lone surrogates break PDF, search and other programs; marks that steer
# right-to-left text and join letters (categories Cf) are wanted.
_UNWANTED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BREAKS = re.compile(r"[\r\n\t\x0b\x0c\x85\u2028\u2029]+")


def single_line(text: str) -> str:
    """Clean a one-line text: NFC, no control characters, line breaks become spaces, trimmed."""
    return _UNWANTED.sub("", _BREAKS.sub(" ", _composed(text))).strip()


def multi_line(text: str) -> str:
    """Clean a text of several lines: NFC, ``\\n`` between lines, no control characters."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    return _UNWANTED.sub("", _composed(text.replace("\u2028", "\n"))).rstrip()


def _composed(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text)
