"""What happened to one cell of the register: who marked it how, and who signed for its day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from mieux_desktop.domain.attendance import Attendance, Mark, attendance_id
from mieux_desktop.domain.evidence import Signature
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.record import Ref
from mieux_desktop.operations.attendance import HeldMark
from mieux_desktop.storage.repository import PastValue
from mieux_desktop.storage.store import Store

_FIELDS = ("mark", "at", "reason", "correction")


@dataclass(frozen=True, slots=True)
class MarkChange:
    """One edit of a mark; `why` is the reason given for a correction."""

    at: datetime
    author: str
    was: HeldMark | None
    now: HeldMark | None
    why: str


@dataclass(frozen=True, slots=True)
class CellHistory:
    """Edits of a mark, newest first, and all signatures of its day, those taken back too."""

    changes: Sequence[MarkChange]
    signatures: Sequence[Signature]


def read_cell(
    store: Store, participants: Sequence[bytes], session_id: bytes, on: date
) -> CellHistory:
    """Return what happened to a cell; several participants are one person known twice."""
    ids = [attendance_id(session_id, participant) for participant in participants]
    with store.reading() as records:
        past = records.histories(Attendance, ids, _FIELDS)
        found = [_changes(past, id_) for id_ in ids]
        authors = {edit.author for edits in past.values() for edit in edits}
        names = {person.id: person.full_name for person in records.find(Person, id=authors)}
        signatures = records.find(Signature, participant_id=list(participants), on=on)
    changes = [
        MarkChange(edit.at, names.get(edit.author, ""), was, now, why)
        for each in found
        for edit, was, now, why in each
    ]
    changes.sort(key=lambda change: change.at)
    signatures.sort(key=lambda one: (bool(one.void_reason), one.signed_at))
    return CellHistory(tuple(reversed(changes)), tuple(signatures))


def _changes(
    past: dict[tuple[bytes, str], list[PastValue]], id_: bytes
) -> list[tuple[PastValue, HeldMark | None, HeldMark | None, str]]:
    """Return each change of a mark with what it was and what it became, oldest first."""
    order: dict[Ref, PastValue] = {}
    values: dict[Ref, dict[str, Any]] = {}
    for field in _FIELDS:
        for edit in past.get((id_, field), ()):
            order.setdefault(edit.ref, edit)
            values.setdefault(edit.ref, {})[field] = edit.value
    state: dict[str, Any] = {}
    was: HeldMark | None = None
    found = []
    for edit in sorted(order.values(), key=lambda edit: edit.at):
        state |= values[edit.ref]
        mark = state.get("mark")
        now = HeldMark(Mark(mark), state.get("at"), state.get("reason") or "") if mark else None
        if now != was:
            found.append((edit, was, now, state.get("correction") or ""))
        was = now
    return found
