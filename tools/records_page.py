"""Writes docs/records.md: every synced record, its fields and what they may hold, from the code."""

import inspect
import re
import types
import typing
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from enum import StrEnum
from pathlib import Path

from mieux_desktop.domain.changes.model import SCHEMA
from mieux_desktop.domain.ids import _NAMESPACE
from mieux_desktop.domain.record import FieldShape, Record, shape_of
from mieux_desktop.domain.records import RECORD_TYPES

PAGE = Path("docs/records.md")
_PAIR = re.compile(r'pair_id\("(\w+)", (.+)\)\n')

_HEAD = """\
# Records

What the edits of a change (docs/protocol.md, section 1) may say: entities, fields and values of
schema {schema}. `python -m tools.records_page` makes this page from the declarations.

Every record has an id of 16 bytes, and the field `deleted` (boolean). A field that no edit has set
has its default. *Scope* is the field that says to whom a record belongs; a record without an
action, person or institution there is for everybody. *Personal* values travel with a salt and can
be erased. *Long* texts keep their line breaks, and merge by paragraph; all others are one line.

| type | value |
|---|---|
| id, bytes | bytes: 16, or as many as there are |
| text | text in composed form (NFC), without control characters |
| number, boolean | whole number, boolean |
| instant | text such as `2026-03-04T10:42:00.000+00:00`, always UTC, in milliseconds |
| day, time | text such as `2026-03-04`, `09:30` |
| one of … | text: one of these codes |
| list of … | array |
| map | map with texts as keys |
| or nothing | the value, or nil |

Ids are UUIDs: of version 7 for what people make, of version 4 where an id must not tell when that
was. What must not be made twice has one of version 5, in the name space
`{namespace}`. Its name is, joined by `/`: `pair`, the entity, and the
parts below, ids in hexadecimal (of an alias the lower id first); for what ships with the program:
`shipped`, the entity, its code, and of an activity its number.

| entity | parts |
|---|---|
{pairs}
"""
_WORDS = {str: "text", int: "number", bool: "boolean", datetime: "instant", date: "day",
          time: "time"}  # fmt: skip


def page() -> str:
    """The whole page."""
    head = _HEAD.format(schema=SCHEMA, namespace=_NAMESPACE, pairs="\n".join(_pairs()))
    return "\n".join([head, *(_section(kind) for kind in RECORD_TYPES)])


def _pairs() -> Iterator[str]:
    """Say of what the ids are made that follow from others, as the functions that make them do."""
    for path in sorted(Path("mieux_desktop/domain").glob("*.py")):
        for entity, parts in _PAIR.findall(path.read_text(encoding="utf-8")):
            words = parts.replace("str(", "").replace(".isoformat()", "").replace(")", "")
            yield f"| {entity} | {words} |"


def _section(kind: type[Record]) -> str:
    shape = shape_of(kind)
    hints = typing.get_type_hints(kind)
    told = " ".join((inspect.getdoc(kind) or "").split("\n\n")[0].split())
    lines = [f"## {shape.entity}", "", told, "", f"Scope: {_scope(kind)}.", "",
             "| field | type | |", "|---|---|---|"]  # fmt: skip
    for field in shape.fields:
        if field.name != "deleted":
            words = _type_words(field.name, hints[field.name])
            lines.append(f"| `{field.name}` | {words} | {', '.join(_notes(field))} |")
    return "\n".join([*lines, ""])


def _scope(kind: type[Record]) -> str:
    return "the record itself" if kind.scoped_by == "id" else f"`{kind.scoped_by}`"


def _notes(field: FieldShape) -> Iterator[str]:
    if field.personal:
        yield "personal"
    if field.long:
        yield "long"
    if field.required:
        yield "required"
    elif field.default and field.plain_type in (str, int):
        yield f"default `{field.default}`"


def _type_words(name: str, hint: typing.Any) -> str:
    """Say in words what a field holds."""
    if isinstance(hint, typing.NewType):
        hint = hint.__supertype__
    origin, of = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        inner = next(one for one in of if one is not types.NoneType)
        return f"{_type_words(name, inner)} or nothing"
    if origin is tuple:
        return f"list of {_type_words(name, of[0])}"
    if origin is not None and issubclass(origin, Mapping):
        return "map"
    if issubclass(hint, StrEnum):
        return "one of " + ", ".join(f"`{member}`" for member in hint)
    if hint is bytes:
        return "id" if name == "id" or name.endswith("_id") else "bytes"
    return _WORDS[hint]


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
