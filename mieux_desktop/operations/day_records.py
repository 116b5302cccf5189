"""Records of one day of an activity: all that its list shows, and their hash."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.evidence import Signature, SignatureKind
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attendance import HeldMark, Register, read_register
from mieux_desktop.operations.evidence_corrections import Correction, read_corrections
from mieux_desktop.operations.signing import DaySigning, read_signing, signatures_of
from mieux_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class DayRecords:
    """All records that a list shows."""

    action: Action
    activity: Activity
    on: date
    days: tuple[date, ...]
    register: Register
    sessions: tuple[Session, ...]  # of the day
    first: int  # number of its first session within the activity
    signing: DaySigning
    corrections: tuple[Correction, ...]
    people: Mapping[bytes, Person]
    about: Mapping[bytes, str]  # function and institution, by person


def read_day(store: Store, activity_id: bytes, on: date) -> DayRecords:
    """Return what the list of a day shows now. Raises `no-sessions`."""
    register = read_register(store, activity_id)
    sessions = tuple(session for session in register.sessions if session.on == on)
    if not sessions:
        raise Problem("no-sessions")
    signing = read_signing(store, activity_id, on)
    with store.reading() as records:
        action = records.require(Action, register.activity.action_id)
        participants = [row.participant_id for row in register.rows]
        corrections = read_corrections(records, register.activity, sessions, participants)
        wanted = {row.person_id for row in register.rows} | {c.author for c in corrections}
        wanted.add(records.setting("author", b""))
        people = {p.id: p for p in records.find(Person, id=list(wanted), deleted=True)}
        ids = {person.institution_id for person in people.values()} - {None}
        institutions = dict(records.values(Institution, ("id", "name"), id=list(ids)))
    about = {
        id_: ", ".join(
            part for part in (p.function, institutions.get(p.institution_id, "")) if part
        )
        for id_, p in people.items()
    }
    return DayRecords(
        action=action, activity=register.activity, on=on,
        days=tuple(sorted({session.on for session in register.sessions})), register=register,
        sessions=sessions, first=register.sessions.index(sessions[0]) + 1, signing=signing,
        corrections=tuple(corrections), people=people, about=about,
    )  # fmt: skip


def day_hash(day: DayRecords) -> str:
    """Return the SHA-256 of what the list shows, as JSON without spaces, keys in order."""
    said = {
        "activity": day.activity.id.hex(),
        "day": day.on.isoformat(),
        "sessions": [
            [s.id.hex(), s.starts.isoformat(), _text(s.ends), s.title] for s in day.sessions
        ],
        "rows": [
            {
                "participant": row.participant_id.hex(),
                "person": [row.name, day.about.get(row.person_id, "")],
                "instead_of": row.instead_of.hex() if row.instead_of else None,
                "marks": [
                    _said(day.register.marks.get((row.participant_id, s.id))) for s in day.sessions
                ],
                "signature": _signature_said(
                    day.signing.signed.get(row.participant_id)
                    or day.signing.checked_in.get(row.participant_id)
                ),
            }
            for row in day.register.rows
        ],
        "corrections": [
            [c.at.isoformat(), c.participant_id.hex(), c.session_id.hex(), _said(c.was),
             _said(c.now), c.reason, c.author.hex()]
            for c in day.corrections
        ],
        "others": [_signature_said(s) for s in (day.signing.keeper, day.signing.host)],
        "scans": [scan.sha256.hex() for scan in day.signing.scans],
    }  # fmt: skip
    written = json.dumps(said, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(written.encode()).hexdigest()


def _said(held: HeldMark | None) -> list[str | None] | None:
    return [held.mark, _text(held.at), held.reason] if held else None


def _signature_said(signature: Signature | None) -> list[Any] | None:
    if signature is None:
        return None
    scan = signature.scan_id.hex() if signature.scan_id else None
    return [signature.id.hex(), signature.kind, signature.signed_at.isoformat(), scan,
            signature.strokes, signature.name, signature.title]  # fmt: skip


def _text(at: time | None) -> str | None:
    return at.isoformat("minutes") if at else None


def read_subject(store: Store, activity_id: bytes) -> tuple[Action, Activity]:
    """Return the activity whose evidence is looked at, and its action."""
    with store.reading() as records:
        activity = records.require(Activity, activity_id)
        return records.require(Action, activity.action_id), activity


def paper_signatures(store: Store, activity_id: bytes, on: date) -> list[Signature]:
    """Return the signatures on the paper list of a day that count."""
    with store.reading() as records:
        found = signatures_of(records, activity_id, on)
    return [one for one in found if one.kind is SignatureKind.PAPER]
