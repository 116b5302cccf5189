"""The records that a mission report is made from, read in one go with what was just typed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.attendance import Attendance, Participant
from mieux_desktop.domain.evaluations import Evaluation, Recommendation, Score, evaluation_id
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.mission_reports import ReportSection, SectionCode
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Attachment, Note
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.record import Record
from mieux_desktop.operations.sessions import Agenda, agenda_of
from mieux_desktop.operations.stand_ins import stand_ins
from mieux_desktop.storage.repository import Repository

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class ReportRecords:
    """All records of a report in one language; notes in the order in which they were written."""

    mission: Mission
    action: Action | None
    plan: Agenda
    texts: Mapping[SectionCode, str]
    notes: tuple[Note, ...]
    attachments: Mapping[bytes, tuple[Attachment, ...]]  # by note
    people: Mapping[bytes, Person]
    institutions: Mapping[bytes, Institution]
    participants: tuple[Participant, ...]
    attendance: tuple[Attendance, ...]
    collections: tuple[Collection, ...]  # closed ones
    responses: tuple[Response, ...]
    evaluations: Mapping[bytes, Evaluation]  # by activity; one each
    scores: tuple[Score, ...]
    recommendations: tuple[Recommendation, ...]


def read_records(records: Repository, mission_id: bytes, language: str) -> ReportRecords:
    """Read everything by one query per kind; raise `not-received` without the mission."""
    instead = stand_ins(records)
    mission = records.require(Mission, mission_id)
    team = tuple(dict.fromkeys(instead.get(id_, id_) for id_ in mission.team))
    mission = replace(mission, team=team)
    activity_ids = list(mission.activity_ids)
    notes = _typed(records, Note, records.find(Note, mission_id=mission_id))
    notes = [
        replace(note, people=tuple(dict.fromkeys(instead.get(id_, id_) for id_ in note.people)))
        for note in notes
        if note.mission_id == mission_id
    ]
    note_ids = {note.id for note in notes}
    participants = [
        replace(p, person_id=instead.get(p.person_id, p.person_id))
        for p in records.find(Participant, activity_id=activity_ids)
    ]
    person_ids = {
        *mission.team,
        *(p.person_id for p in participants),
        *(id_ for note in notes for id_ in note.people),
        *(note.author_id for note in notes if note.author_id),
    }
    people = {p.id: p for p in records.find(Person, id=list(person_ids))}
    institution_ids = {p.institution_id for p in people.values() if p.institution_id}
    rounds = records.find(Collection, activity_id=activity_ids)
    closed = [c for c in rounds if c.closed_on is not None]
    evaluations = _evaluations(records, activity_ids)
    scores = records.find(Score, evaluation_id=[e.id for e in evaluations.values()])
    advice = records.find(Recommendation, mission_id=mission_id)
    advice = [r for r in _typed(records, Recommendation, advice) if r.mission_id == mission_id]
    sections = records.find(ReportSection, mission_id=mission_id, language=language)
    return ReportRecords(
        mission=mission,
        action=records.get(Action, mission.action_id),
        plan=agenda_of(records, activity_ids, mission),
        texts={
            section.section: section.text
            for section in _typed(records, ReportSection, sections)
            if section.mission_id == mission_id and section.language == language
        },
        notes=tuple(sorted(notes, key=lambda n: (n.written_at, n.id))),
        attachments=_by_note(records.find(Attachment, action_id=mission.action_id), note_ids),
        people=people,
        institutions={i.id: i for i in records.find(Institution, id=list(institution_ids))},
        participants=tuple(participants),
        attendance=tuple(records.find(Attendance, activity_id=activity_ids)),
        collections=tuple(closed),
        responses=tuple(records.find(Response, collection_id=[c.id for c in closed])),
        evaluations=evaluations,
        scores=tuple(_typed(records, Score, scores, new=False)),
        recommendations=tuple(sorted(advice, key=lambda r: (r.position, r.id))),
    )


def _typed(
    records: Repository, record_type: type[R], stored: Iterable[R], *, new: bool = True
) -> list[R]:
    """Return the records as they are being typed, with those that are only drafts yet."""
    found = {record.id: record for record in stored}
    for draft in records.drafts():
        if isinstance(draft.edited, record_type) and (new or draft.edited.id in found):
            found[draft.edited.id] = draft.edited
    return [record for record in found.values() if not record.deleted]


def _evaluations(records: Repository, activity_ids: list[bytes]) -> dict[bytes, Evaluation]:
    """Return one evaluation per activity: the user's own, else the first that was begun."""
    author: bytes = records.setting("author", b"")
    found: dict[bytes, Evaluation] = {}
    for evaluation in records.find(Evaluation, activity_id=activity_ids):
        own = evaluation.id == evaluation_id(evaluation.activity_id, author)
        if own or evaluation.activity_id not in found:
            found[evaluation.activity_id] = evaluation
    return found


def _by_note(
    attachments: Iterable[Attachment], note_ids: set[bytes]
) -> dict[bytes, tuple[Attachment, ...]]:
    found: dict[bytes, tuple[Attachment, ...]] = {}
    for attachment in attachments:
        if attachment.note_id in note_ids:
            found[attachment.note_id] = (*found.get(attachment.note_id, ()), attachment)
    return found
