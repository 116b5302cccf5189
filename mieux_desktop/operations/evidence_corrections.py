"""Corrections of marks: which edits are some, the reason that they ask for, what was corrected."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from mieux_desktop.domain.actions import Activity, Session
from mieux_desktop.domain.attendance import Attendance, Mark, attendance_id, needs_reason
from mieux_desktop.domain.evidence import Signature
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Ref
from mieux_desktop.operations.attendance import HeldMark, save_marks
from mieux_desktop.operations.sessions import wall_clock
from mieux_desktop.storage.repository import PastValue, Repository
from mieux_desktop.storage.store import Store

_FIELDS = ("mark", "at", "correction")
Signed = Mapping[tuple[bytes, date], datetime]  # when first, by participant and day


@dataclass(frozen=True, slots=True)
class Correction:
    """A mark that was changed after its day, after its person signed, or for a stated reason."""

    at: datetime
    participant_id: bytes
    session_id: bytes
    was: HeldMark | None
    now: HeldMark | None
    reason: str
    author: bytes


def marks_to_correct(store: Store, marks: Iterable[Attendance]) -> list[Attendance]:
    """Return the marks, made by `marked`, that need a reason: `correct_marks` asks for it."""
    with store.reading() as records:
        return _needing(records, list(marks), store.now())


def correct_marks(store: Store, marks: Iterable[Attendance], reason: str) -> list[Attendance]:
    """Save marks of which some are corrections, in one intent; return those that changed.

    The reason is kept with the corrections alone. Raises `correction-reason-missing`.
    """
    wanted = list(marks)
    with store.unit_of_work() as work:
        needing = {mark.id for mark in _needing(work, wanted, store.now())}
        if needing and not reason.strip():
            raise Problem("correction-reason-missing", count=len(needing))
        told = (replace(m, correction=reason if m.id in needing else "") for m in wanted)
        return save_marks(work, told)


def first_signatures(records: Repository, activity_id: bytes) -> Signed:
    """Return when each participant first signed each day; signatures taken back do not count."""
    names = ("participant_id", "on", "kind", "signed_at", "void_reason")
    first: dict[tuple[bytes, date], datetime] = {}
    for participant, on, kind, at, void in records.values(
        Signature, names, activity_id=activity_id
    ):
        if participant is not None and on is not None and kind.signs and not void:
            first[participant, on] = min(at, first.get((participant, on), at))
    return first


def read_corrections(
    records: Repository,
    activity: Activity,
    sessions: Sequence[Session],
    participants: Iterable[bytes],
) -> list[Correction]:
    """Return the corrections of some sessions' marks in order of time."""
    signed = first_signatures(records, activity.id)
    by_session = {session.id: session for session in sessions}
    cells = {
        attendance_id(session, participant): (participant, session)
        for session in by_session
        for participant in participants
    }
    past = records.histories(Attendance, cells, _FIELDS)
    found: list[Correction] = []
    for id_, (participant, session) in cells.items():
        if len(past.get((id_, "mark"), ())) + len(past.get((id_, "at"), ())) < 2:
            continue
        on = by_session[session].on
        edits = {field: past.get((id_, field), []) for field in _FIELDS}
        for was, now, last, reason in _steps(edits):
            signed_at = signed.get((participant, on))
            late = wall_clock(activity, last.at).date() > on
            if reason or late or (signed_at is not None and last.at > signed_at):
                found.append(
                    Correction(last.at, participant, session, was, now, reason, last.author)
                )
    return sorted(found, key=lambda c: (c.at, c.participant_id, c.session_id))


def _steps(
    edits: Mapping[str, Sequence[PastValue]],
) -> Iterable[tuple[HeldMark, HeldMark | None, PastValue, str]]:
    """Yield what a mark was, what it became, the edit and its reason, for each change of one."""
    order: dict[Ref, PastValue] = {}
    for past in (p for field in ("mark", "at") for p in edits[field]):
        order.setdefault(past.ref, past)
    values: dict[str, dict[Ref, Any]] = {
        field: {past.ref: past.value for past in edits[field]} for field in _FIELDS
    }
    mark, at, reason = None, None, ""
    held: HeldMark | None = None
    for ref, past in sorted(order.items(), key=lambda item: (item[1].at, item[0])):
        mark = values["mark"].get(ref, mark)
        at = values["at"].get(ref, at)
        reason = values["correction"].get(ref, reason) or ""
        now = HeldMark(Mark(mark), at) if mark else None
        if held is not None and now != held:
            yield held, now, past, reason
        held = now


def _needing(records: Repository, marks: list[Attendance], now: datetime) -> list[Attendance]:
    found_now = records.find(Attendance, id=[m.id for m in marks], deleted=True)
    stored = {one.id: one for one in found_now if one.mark is not None and not one.deleted}
    if not stored:  # first marks, as most are, are no corrections
        return []
    sessions = records.find(Session, id=list({m.session_id for m in marks}), deleted=True)
    days = {session.id: session.on for session in sessions}
    activities = {m.activity_id for m in marks}
    signed = {id_: first_signatures(records, id_) for id_ in activities}
    today = {
        activity.id: wall_clock(activity, now).date()
        for activity in records.find(Activity, id=list(activities))
    }
    found = []
    for mark in marks:
        on = days.get(mark.session_id)
        if on is None:  # of a session that is not here yet
            continue
        has_signed = (mark.participant_id, on) in signed[mark.activity_id]
        day = today.get(mark.activity_id, on)
        if needs_reason(stored.get(mark.id), mark, on, day, signed=has_signed):
            found.append(mark)
    return found
