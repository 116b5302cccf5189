"""Personal data at the end of their time: what goes, the purge; one person's data out or erased."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import Attendance, Participant
from mieux_desktop.domain.evidence import Certificate, Consent, Signature, day_list_id
from mieux_desktop.domain.merging import erasure
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Attachment, Note
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Record, Ref, shape_of
from mieux_desktop.storage.engine import problems
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class PurgePreview:
    """What a purge would erase; marks, counts and proofs stay.

    `kept` are participants who are also in an action whose time is not over, or in a team.
    """

    retain_until: date | None
    due: bool
    people: tuple[Person, ...]
    kept: tuple[Person, ...]
    signatures: int
    certificates: int
    reasons: int  # of absences and corrections
    scans: int  # pictures of paper lists
    records: tuple[Record, ...] = field(repr=False)


def save_retention(store: Store, action_id: bytes, until: date | None) -> Action:
    """Set the day until which an action's personal data are kept."""
    with store.unit_of_work() as work:
        held = work.require(Action, action_id)
        return work.save(held, replace(held, retain_until=until))


def preview_purge(store: Store, action_id: bytes) -> PurgePreview:
    """Return what a purge of an action would erase now."""
    with store.reading() as records:
        return _preview(records, action_id, store.now().date())


def purge(store: Store, action_id: bytes) -> PurgePreview:
    """Erase the personal data of an action's participants, here and wherever the erasure arrives.

    It cannot be undone. Raises `retention-not-set`, `retention-not-over`.
    """
    with store.unit_of_work("lasting") as work:
        preview = _preview(work, action_id, store.now().date())
        if preview.retain_until is None:
            raise Problem("retention-not-set")
        if not preview.due:
            raise Problem("retention-not-over", day=preview.retain_until.isoformat())
        _erase(work, preview.records)
    return preview


def erase_person(store: Store, person_id: bytes) -> None:
    """Erase what is known of one person, at their wish; that they took part stays as a number."""
    with store.unit_of_work("lasting") as work:
        person = work.require(Person, person_id)
        participants = [p.id for p in work.find(Participant, person_id=person_id, deleted=True)]
        _erase(work, [person, *_about(work, participants)])


def export_person(store: Store, person_id: bytes, target: Path) -> None:
    """Write all that is known of one person as JSON, for themselves."""
    from mieux_desktop.reports.pdf import replace_file

    with store.reading() as records:
        told = _told(records, person_id)
    data = json.dumps(told, ensure_ascii=False, indent=2).encode()
    with problems():
        replace_file(target, data)


def _preview(records: Repository, action_id: bytes, today: date) -> PurgePreview:
    action = records.require(Action, action_id)
    participants = records.find(Participant, action_id=action_id, deleted=True)
    people = records.find(Person, id=list({p.person_id for p in participants}), deleted=True)
    wanted_elsewhere = _elsewhere(records, action_id, [p.id for p in people], today)
    going = [p for p in people if p.id not in wanted_elsewhere]
    records_going = _about(records, [p.id for p in participants])
    scans = _scans(records, action_id)
    kinds = [type(record) for record in records_going]
    named = [person for person in going if _holds(person)]
    return PurgePreview(
        retain_until=action.retain_until,
        due=action.retain_until is not None and today > action.retain_until,
        people=tuple(named),
        kept=tuple(person for person in people if person.id in wanted_elsewhere),
        signatures=kinds.count(Signature),
        certificates=kinds.count(Certificate),
        reasons=kinds.count(Attendance),
        scans=len(scans),
        records=(*named, *records_going, *scans),
    )


def _elsewhere(
    records: Repository, action_id: bytes, people: Sequence[bytes], today: date
) -> set[bytes]:
    """Return the people who are needed beyond this action: in another, in a team, as the user."""
    rows = records.values(Participant, ("person_id", "action_id"), person_id=list(people))
    others = [action for _, action in rows if action != action_id]
    living = {
        id_
        for id_, until in records.values(Action, ("id", "retain_until"), id=others)
        if until is None or today <= until
    }
    found = {person for person, action in rows if action in living}
    found |= {id_ for (team,) in records.values(Mission, ("team",)) for id_ in team}
    return found | {records.setting("author", b"")}


def _about(records: Repository, participants: Sequence[bytes]) -> list[Record]:
    """Return what is kept of participants and says something personal."""
    found: list[Record] = []
    for kind in (Attendance, Signature, Certificate):
        found += records.find(kind, participant_id=list(participants), deleted=True)
    return [record for record in found if _holds(record)]


def _scans(records: Repository, action_id: bytes) -> list[Attachment]:
    """Return the pictures of paper lists that are still there: they show names and signatures."""
    days = set(records.values(Session, ("activity_id", "on"), action_id=action_id, deleted=True))
    lists = [day_list_id(activity, on) for activity, on in days]
    return records.find(Attachment, note_id=lists)


def _holds(record: Record) -> bool:
    return any(
        getattr(record, f.name) not in ("", None)
        for f in shape_of(type(record)).fields
        if f.personal
    )


def _erase(work: UnitOfWork, wanted: Iterable[Record]) -> None:
    by_kind: dict[type[Record], list[Record]] = {}
    for record in wanted:
        by_kind.setdefault(type(record), []).append(record)
    for kind, found in by_kind.items():
        shape = shape_of(kind)
        names = [f.name for f in shape.fields if f.personal]
        past = work.histories(kind, [record.id for record in found], names)
        refs: dict[bytes, set[Ref]] = {}
        for (id_, _), values in past.items():
            refs.setdefault(id_, set()).update(value.ref for value in values)
        for record in found:
            if isinstance(record, Attachment):
                work.save(record, replace(record, deleted=True))
            if record.id in refs:
                order = erasure(shape.entity, record.id, record.scope, refs[record.id])
                work.save(None, order)


def _told(records: Repository, person_id: bytes) -> dict[str, Any]:
    person = records.require(Person, person_id)
    institution = records.get(Institution, person.institution_id or b"")
    participants = records.find(Participant, person_id=person_id)
    activities = {a.id: a for a in records.find(Activity, id=[p.activity_id for p in participants])}
    actions = {a.id: a for a in records.find(Action, id=[p.action_id for p in participants])}
    ids = [p.id for p in participants]
    marks = records.find(Attendance, participant_id=ids)
    sessions = {s.id: s for s in records.find(Session, id=[m.session_id for m in marks])}
    return {
        "person": _plain(person) | {"institution": institution.name if institution else ""},
        "took_part_in": [
            {
                "action": actions[p.action_id].name("en") if p.action_id in actions else "",
                "activity": activities[p.activity_id].title("en")
                if p.activity_id in activities else "",
                "marks": [
                    _plain(m) | {"session": s.title, "day": s.on.isoformat()}
                    for m in marks
                    if m.participant_id == p.id and (s := sessions.get(m.session_id))
                ],
            }
            for p in participants
        ],
        "signatures": [_plain(s) for s in records.find(Signature, participant_id=ids)],
        "certificates": [_plain(c) for c in records.find(Certificate, participant_id=ids)],
        "consent": [_plain(c) for c in records.find(Consent, person_id=person_id)],
        "named_in_notes": sum(person_id in people for (people,) in
                              records.values(Note, ("people",))),
    }  # fmt: skip


def _plain(record: Record) -> dict[str, Any]:
    """Return what a record says, without its identities: they say nothing to the person."""
    values = shape_of(type(record)).to_plain(record)
    return {name: value for name, value in values.items() if not isinstance(value, bytes)}
