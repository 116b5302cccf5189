"""A document frozen as bytes: all it said in each language, to be drawn again years later.

The bytes are zstd of MessagePack: language, then the fields of `Document` by name. Photos stand in
them by their SHA-256. What a later program no longer knows is left out, what it knows more of has
its default.
"""

import types
import typing
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

import msgspec

from mieux_desktop.domain.problems import Problem
from mieux_desktop.reports.content import Document
from mieux_desktop.sync.sealing import compress, decompress

_MOST_BYTES = 64 << 20  # opened


def freeze(documents: Mapping[str, Document]) -> bytes:
    """Return documents by language as bytes."""
    plain = {
        language: msgspec.to_builtins(document, builtin_types=(bytes,))
        for language, document in documents.items()
    }
    return compress([msgspec.msgpack.encode(plain)])


@lru_cache(maxsize=4)  # a screen asks for the same again at each change
def thaw(content: bytes) -> Mapping[str, Document]:
    """Return the documents by language, without the content of photos; raise `version-unreadable`.

    Those of an erased version are none.
    """
    if not content:
        return {}
    try:
        plain = msgspec.msgpack.decode(decompress(content, _MOST_BYTES))
        return {language: _made(Document, held) for language, held in plain.items()}
    except (Problem, msgspec.DecodeError, TypeError, ValueError, AttributeError) as error:
        raise Problem("version-unreadable") from error


def _made(hint: Any, value: Any) -> Any:
    """Return a plain value as what its declaration says."""
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        return None if value is None else _made(_member(typing.get_args(hint), value), value)
    if origin is tuple:
        return _made_tuple(typing.get_args(hint), value)
    if is_dataclass(hint) and isinstance(hint, type):
        known = _declared(hint)
        return hint(**{name: _made(known[name], held) for name, held in value.items()
                       if name in known})  # fmt: skip
    if hint in (date, datetime, time):
        return hint.fromisoformat(value)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(value)
    return value


def _made_tuple(hints: tuple[Any, ...], value: Iterable[Any]) -> tuple[Any, ...]:
    if len(hints) == 2 and hints[1] is Ellipsis:
        return tuple(_made(hints[0], item) for item in value)
    return tuple(_made(hint, item) for hint, item in zip(hints, value, strict=True))


def _member(hints: tuple[Any, ...], value: Any) -> Any:
    """Return which of several declarations a value is of; a time tells instants from days."""
    others = [hint for hint in hints if hint is not types.NoneType]
    if datetime in others and date in others:
        return datetime if "T" in value else date
    return others[0]


@cache
def _declared(kind: type[Any]) -> dict[str, Any]:
    hints = typing.get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}
