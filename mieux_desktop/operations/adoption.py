"""Work that waits at the hub for an officer: read record by record, then taken."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.changes.model import (
    Change,
    Edit,
    MalformedChange,
    decode_change,
    from_milliseconds,
)
from mieux_desktop.domain.record import NO_HEADS, Record
from mieux_desktop.domain.records import SHAPES
from mieux_desktop.operations.hub_changes import Cancelled
from mieux_desktop.operations.hub_questions import ask_hub, never
from mieux_desktop.operations.record_names import RecordNames
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store
from mieux_desktop.sync import asking

_DELETED = "deleted"

_Readable = tuple[Change, str, datetime]  # why it waits, and when it was written


@dataclass(frozen=True, slots=True)
class WaitingValue:
    """What a field would become; codes of vocabularies and marks stay codes."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class WaitingRecord:
    """A record as the waiting changes would make it, by whom and when they last wrote it.

    `title` and `author_name` are empty when they are not known here, `action_id` None when it
    belongs to no action. `reasons` are codes, of its oldest change first. `at` is by the clock of
    its author. `is_held`: this laptop has an earlier version of it.
    """

    entity: str
    record_id: bytes
    title: str
    action_id: bytes | None
    author_name: str
    at: datetime
    reasons: tuple[str, ...]
    is_held: bool
    is_deletion: bool
    values: tuple[WaitingValue, ...]


@dataclass(frozen=True, slots=True)
class WaitingWork:
    """What of a laptop waits, oldest first; `total` changes may be more than the `changes` read."""

    records: tuple[WaitingRecord, ...]
    changes: int
    total: int


@dataclass(slots=True)
class _Waiting:
    """What is gathered of one record."""

    entity: str
    id: bytes
    change: Change  # the latest
    at: datetime
    reasons: dict[str, None] = field(default_factory=dict)
    values: dict[str, Any] = field(default_factory=dict)
    held: Record | None = None
    made: Record | None = None


def read_waiting_work(store: Store, device: bytes, cancelled: Cancelled = never) -> WaitingWork:
    """Return what of a laptop waits for an officer; raises what `ask_hub` raises."""
    work = ask_hub(store, asking.AskWaiting(device), asking.WaitingWork, cancelled)
    changes = list(_readable(work.changes))
    with store.reading() as records:
        found = _gather(records, changes)
        names = RecordNames(records, {one.id: one.made for one in found if one.made is not None})
        actions = {one.change.scope for one in found}
        known = {id_ for (id_,) in records.values(Action, ("id",), id=list(actions))}
        shown = tuple(_shown(one, names, known) for one in found)
    return WaitingWork(shown, len(work.changes), work.total)


def adopt_work(store: Store, device: bytes, cancelled: Cancelled = never) -> tuple[int, int]:
    """Take what waits of a laptop: everybody concerned has it with their next sync.

    Return how many changes were taken, and how many cannot be, whatever one decides. Raises what
    `ask_hub` raises.
    """
    answer = ask_hub(store, asking.Adopt(device), asking.Adopted, cancelled)
    return answer.taken, answer.left


def _readable(changes: Iterable[asking.WaitingChange]) -> Iterator[_Readable]:
    for waiting in changes:
        with suppress(MalformedChange):  # set aside for that very reason
            change = decode_change(waiting.body)
            yield change, waiting.reason, _instant(change.at, waiting.received_at)


def _instant(at: int, received_at: int) -> datetime:
    """Return when something was written; when it was received, should that make no sense."""
    try:
        return from_milliseconds(at)
    except (ValueError, OverflowError, OSError):
        return from_milliseconds(received_at)


def _gather(records: Repository, changes: Iterable[_Readable]) -> list[_Waiting]:
    found: dict[tuple[str, bytes], _Waiting] = {}
    for change, reason, at in changes:
        for edit in change.edits:
            one = found.setdefault(
                (edit.entity, edit.id), _Waiting(edit.entity, edit.id, change, at)
            )
            one.at = at
            one.change = change
            one.reasons[reason] = None
            _note(one, edit)
    for one in found.values():
        if one.entity in SHAPES:
            one.held = records.get(SHAPES[one.entity].type, one.id)
            one.made = _made(one)
    return list(found.values())


def _note(one: _Waiting, edit: Edit) -> None:
    if edit.proof is None:  # else it was erased
        one.values[edit.field] = edit.value


def _made(one: _Waiting) -> Record | None:
    """Return the record as it would be; None when what waits makes no whole one."""
    shape = SHAPES[one.entity]
    known = shape.to_plain(one.held) if one.held is not None else {}
    # What waits was written by somebody else and may hold anything.
    with suppress(ValueError, TypeError, KeyError, AttributeError):
        made: Record = shape.from_plain(one.id, {**known, **one.values}, NO_HEADS)
        return made
    return one.held


def _shown(one: _Waiting, names: RecordNames, actions: set[bytes]) -> WaitingRecord:
    title = ""
    if one.made is not None:
        with suppress(ValueError, TypeError, AttributeError):
            title = names.title(one.made)
    values = ((name, _text(one, name, value, names)) for name, value in one.values.items())
    return WaitingRecord(
        entity=one.entity,
        record_id=one.id,
        title=title,
        action_id=one.change.scope if one.change.scope in actions else None,
        author_name=names.name(one.change.author),
        at=one.at,
        reasons=tuple(one.reasons),
        is_held=one.held is not None,
        is_deletion=one.values.get(_DELETED) is True,
        values=tuple(
            WaitingValue(name, text)
            for name, text in values
            if name != _DELETED and (text or one.held is not None)
        ),
    )


def _text(one: _Waiting, name: str, value: Any, names: RecordNames) -> str:
    shape = SHAPES[one.entity].by_name.get(name) if one.entity in SHAPES else None
    with suppress(ValueError, TypeError, KeyError, AttributeError):
        return names.text(value if shape is None else shape.from_plain(value))
    return ""
