"""The records that a document is made from, read in one go with what was just typed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.attendance import Attendance, Participant
from mieux_desktop.domain.evaluations import Evaluation, Recommendation, Score, evaluation_id
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.mission_reports import (
    DOCUMENTS,
    DocumentKind,
    ReportSection,
    SectionCode,
    Subject,
    sections_of,
)
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Attachment, Note
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.record import Record
from mieux_desktop.operations.sessions import Agenda, agenda_of
from mieux_desktop.operations.stand_ins import stand_ins
from mieux_desktop.storage.repository import Repository

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Text:
    """What people wrote in a section, and in which language."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class ReportRecords:
    """All records of a document; notes in the order in which they were written.

    `texts` are in the document's language, or in another while they are not translated.
    """

    kind: DocumentKind
    missions: tuple[Mission, ...]  # by their first day
    action: Action | None
    plan: Agenda
    texts: Mapping[SectionCode, Text]
    notes: tuple[Note, ...]
    attachments: Mapping[bytes, tuple[Attachment, ...]]  # by note
    people: Mapping[bytes, Person]
    institutions: Mapping[bytes, Institution]
    participants: tuple[Participant, ...]
    attendance: tuple[Attendance, ...]
    collections: tuple[Collection, ...]  # closed ones of activities
    partner_collections: tuple[Collection, ...]  # closed ones of the action as a whole
    responses: tuple[Response, ...]
    evaluations: Mapping[bytes, Evaluation]  # by activity; the user's own, else one
    other_evaluations: tuple[Evaluation, ...]
    scores: tuple[Score, ...]
    recommendations: tuple[Recommendation, ...]

    @property
    def team(self) -> tuple[bytes, ...]:
        """Return the people of all teams, each once."""
        return tuple(dict.fromkeys(id_ for mission in self.missions for id_ in mission.team))


@dataclass(frozen=True, slots=True)
class _Scope:
    """The subject of a document with everything that belongs to it."""

    action_id: bytes
    action: Action | None
    activity_ids: list[bytes]
    missions: list[Mission]


def read_records(
    records: Repository, kind: DocumentKind, subject_id: bytes, language: str
) -> ReportRecords:
    """Read everything by one query per kind; raise `not-received` without the subject."""
    scope = _scope(records, kind, subject_id)
    instead = stand_ins(records)
    missions = [
        replace(m, team=tuple(dict.fromkeys(instead.get(id_, id_) for id_ in m.team)))
        for m in scope.missions
    ]
    notes = _notes(records, kind, scope, instead)
    note_ids = {note.id for note in notes}
    participants = [
        replace(p, person_id=instead.get(p.person_id, p.person_id))
        for p in records.find(Participant, activity_id=scope.activity_ids)
    ]
    evaluations = records.find(Evaluation, activity_id=scope.activity_ids)
    own = _own_evaluations(records, evaluations)
    person_ids = {
        *(id_ for mission in missions for id_ in mission.team),
        *(p.person_id for p in participants),
        *(id_ for note in notes for id_ in note.people),
        *(note.author_id for note in notes if note.author_id),
        *(instead.get(e.author_id, e.author_id) for e in evaluations),
    }
    people = {p.id: p for p in records.find(Person, id=list(person_ids))}
    institution_ids = {p.institution_id for p in people.values() if p.institution_id}
    rounds = _closed(records.find(Collection, activity_id=scope.activity_ids))
    partners = _closed(records.find(Collection, action_id=scope.action_id, activity_id=b""))
    ids = [c.id for c in (*rounds, *partners)]
    scores = records.find(Score, evaluation_id=[e.id for e in evaluations])
    mission_of_plan = missions[0] if DOCUMENTS[kind].subject is Subject.MISSION else None
    return ReportRecords(
        kind=kind,
        missions=tuple(missions),
        action=scope.action,
        plan=agenda_of(records, scope.activity_ids, mission_of_plan),
        texts=_texts(records, kind, subject_id, language),
        notes=notes,
        attachments=_by_note(records.find(Attachment, action_id=scope.action_id), note_ids),
        people=people,
        institutions={i.id: i for i in records.find(Institution, id=list(institution_ids))},
        participants=tuple(participants),
        attendance=tuple(records.find(Attendance, activity_id=scope.activity_ids)),
        collections=rounds,
        partner_collections=partners,
        responses=tuple(records.find(Response, collection_id=ids)),
        evaluations={e.activity_id: e for e in own},
        other_evaluations=tuple(e for e in evaluations if e not in own),
        scores=tuple(_typed(records, Score, scores, new=False)),
        recommendations=_recommendations(records, kind, scope),
    )


def _scope(records: Repository, kind: DocumentKind, subject_id: bytes) -> _Scope:
    subject = DOCUMENTS[kind].subject
    if subject is Subject.MISSION:
        mission = records.require(Mission, subject_id)
        action = records.get(Action, mission.action_id)
        return _Scope(mission.action_id, action, list(mission.activity_ids), [mission])
    if subject is Subject.ACTIVITY:
        activity = records.require(Activity, subject_id)
        missions = _missions(records, activity.action_id)
        own = [mission for mission in missions if activity.id in mission.activity_ids]
        action = records.get(Action, activity.action_id)
        return _Scope(activity.action_id, action, [activity.id], own)
    action = records.require(Action, subject_id)
    activities = records.find(Activity, action_id=subject_id, order=("number",))
    ids = [activity.id for activity in activities]
    return _Scope(subject_id, action, ids, _missions(records, subject_id))


def _missions(records: Repository, action_id: bytes) -> list[Mission]:
    return records.find(Mission, action_id=action_id, order=("starts_on",))


def _notes(
    records: Repository, kind: DocumentKind, scope: _Scope, instead: Mapping[bytes, bytes]
) -> tuple[Note, ...]:
    """Return the notes of the missions; of one activity those that do not name another."""
    several = {mission.id: len(mission.activity_ids) > 1 for mission in scope.missions}
    found = []
    for note in _typed(records, Note, records.find(Note, mission_id=list(several))):
        if note.mission_id not in several:
            continue
        if DOCUMENTS[kind].subject is Subject.ACTIVITY:
            elsewhere = several[note.mission_id] if note.activity_id is None else (
                note.activity_id not in scope.activity_ids
            )  # fmt: skip
            if elsewhere:
                continue
        people = tuple(dict.fromkeys(instead.get(id_, id_) for id_ in note.people))
        found.append(replace(note, people=people))
    return tuple(sorted(found, key=lambda n: (n.written_at, n.id)))


def _recommendations(
    records: Repository, kind: DocumentKind, scope: _Scope
) -> tuple[Recommendation, ...]:
    """Return those of the missions, or what earlier missions left to be followed up."""
    of_action = records.find(Recommendation, action_id=scope.action_id)
    found = _typed(records, Recommendation, of_action)
    own = {mission.id: place for place, mission in enumerate(scope.missions)}
    if kind is DocumentKind.MISSION_PLAN:
        found = [r for r in found if r.mission_id not in own and r.status in ("open", "under-way")]
    else:
        found = [r for r in found if r.mission_id in own]
    return tuple(sorted(found, key=lambda r: (own.get(r.mission_id, 0), r.position, r.id)))


def _texts(
    records: Repository, kind: DocumentKind, subject_id: bytes, language: str
) -> dict[SectionCode, Text]:
    """Return each section's text, in another language only while this one has none."""
    found: dict[SectionCode, Text] = {}
    stored = records.find(ReportSection, **sections_of(kind, subject_id))
    sections = _typed(records, ReportSection, stored)
    for section in sorted(sections, key=lambda s: (s.language != language, s.language)):
        belongs = section.document is kind and subject_id in (
            section.mission_id, section.subject_id,
        )  # fmt: skip
        if belongs and section.text.strip():
            found.setdefault(section.section, Text(section.text, section.language))
    return found


def _typed(
    records: Repository, record_type: type[R], stored: Iterable[R], *, new: bool = True
) -> list[R]:
    """Return the records as they are being typed, with those that are only drafts yet."""
    found = {record.id: record for record in stored}
    for draft in records.drafts():
        if isinstance(draft.edited, record_type) and (new or draft.edited.id in found):
            found[draft.edited.id] = draft.edited
    return [record for record in found.values() if not record.deleted]


def _closed(collections: Iterable[Collection]) -> tuple[Collection, ...]:
    return tuple(c for c in collections if c.closed_on is not None)


def _own_evaluations(
    records: Repository, evaluations: Sequence[Evaluation]
) -> tuple[Evaluation, ...]:
    """Return one evaluation per activity: the user's own, else the first that was begun."""
    author: bytes = records.setting("author", b"")
    found: dict[bytes, Evaluation] = {}
    for evaluation in evaluations:
        own = evaluation.id == evaluation_id(evaluation.activity_id, author)
        if own or evaluation.activity_id not in found:
            found[evaluation.activity_id] = evaluation
    return tuple(found.values())


def _by_note(
    attachments: Iterable[Attachment], note_ids: set[bytes]
) -> dict[bytes, tuple[Attachment, ...]]:
    found: dict[bytes, tuple[Attachment, ...]] = {}
    for attachment in attachments:
        if attachment.note_id in note_ids:
            found[attachment.note_id] = (*found.get(attachment.note_id, ()), attachment)
    return found
