"""The records that a document is made from, read in one go with what was just typed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.attendance import Attendance, Participant
from mieux_desktop.domain.evaluations import (
    Achievement,
    Evaluation,
    FollowUp,
    Recommendation,
    Score,
    evaluation_id,
)
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.following_up import by_time, in_order, numbers_of, to_follow_up
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
    """What people wrote in a section (citing as in `report_text_citations`), and its language."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class ReportRecords:
    """All records of a document; notes in the order in which they were written.

    `texts` are in the document's language, or in another while they are not translated;
    `all_texts` are all of them, in an order that is the same in every language.
    """

    kind: DocumentKind
    missions: tuple[Mission, ...]  # by their first day
    action: Action | None
    plan: Agenda
    texts: Mapping[SectionCode, Text]
    all_texts: tuple[str, ...]
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
    achievements: tuple[Achievement, ...]
    recommendations: tuple[Recommendation, ...]
    earlier: tuple[Recommendation, ...]  # that a mission has to follow up
    advice_numbers: Mapping[bytes, int]  # of each, on its own mission
    follow_ups: tuple[FollowUp, ...]  # the oldest first
    travelled: Mapping[bytes, tuple[int, ...]]  # numbers of the activities of each mission

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
    follow_ups = [
        replace(f, noted_by=instead.get(f.noted_by, f.noted_by))
        for f in _typed(records, FollowUp, records.find(FollowUp, action_id=scope.action_id))
    ]
    all_missions = _missions(records, scope.action_id)
    advice = _typed(
        records, Recommendation, records.find(Recommendation, action_id=scope.action_id)
    )
    texts, all_texts = _texts(records, kind, subject_id, language)
    person_ids = {
        *(id_ for mission in missions for id_ in mission.team),
        *(p.person_id for p in participants),
        *(id_ for note in notes for id_ in note.people),
        *(note.author_id for note in notes if note.author_id),
        *(instead.get(e.author_id, e.author_id) for e in evaluations),
        *(f.noted_by for f in follow_ups),
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
        texts=texts,
        all_texts=all_texts,
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
        achievements=_achievements(records, kind, scope),
        recommendations=_recommendations(advice, scope),
        earlier=_earlier(advice, all_missions, follow_ups, mission_of_plan),
        advice_numbers=numbers_of(advice),
        follow_ups=tuple(by_time(follow_ups)),
        travelled=_travelled(records, scope.action_id, all_missions),
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


def _achievements(
    records: Repository, kind: DocumentKind, scope: _Scope
) -> tuple[Achievement, ...]:
    """Return the results of the subject's activities, of an action also its own."""
    stored = records.find(Achievement, action_id=scope.action_id)
    ids = [b"", *scope.activity_ids]
    found = [a for a in _typed(records, Achievement, stored) if a.activity_id in ids]
    return tuple(sorted(found, key=lambda a: (ids.index(a.activity_id), a.category)))


def _recommendations(advice: Sequence[Recommendation], scope: _Scope) -> tuple[Recommendation, ...]:
    """Return those of the missions, in their order."""
    own = {mission.id for mission in scope.missions}
    return tuple(in_order([r for r in advice if r.mission_id in own], scope.missions))


def _earlier(
    advice: Sequence[Recommendation],
    missions: Sequence[Mission],
    follow_ups: Sequence[FollowUp],
    mission: Mission | None,
) -> tuple[Recommendation, ...]:
    """Return what a mission has to follow up, with the state that it found."""
    if mission is None:
        return ()
    found = {f.recommendation_id: f.status for f in follow_ups if f.mission_id == mission.id}
    return tuple(
        replace(r, status=found.get(r.id, r.status))
        for r in in_order(to_follow_up(advice, missions, follow_ups, mission), missions)
    )


def _travelled(
    records: Repository, action_id: bytes, missions: Sequence[Mission]
) -> dict[bytes, tuple[int, ...]]:
    numbers = dict(records.values(Activity, ("id", "number"), action_id=action_id))
    return {
        mission.id: tuple(sorted(numbers[id_] for id_ in mission.activity_ids if id_ in numbers))
        for mission in missions
    }


def _texts(
    records: Repository, kind: DocumentKind, subject_id: bytes, language: str
) -> tuple[dict[SectionCode, Text], tuple[str, ...]]:
    """Return each section's text, in another language only while this one has none; and all."""
    stored = records.find(ReportSection, **sections_of(kind, subject_id))
    sections = [
        section
        for section in _typed(records, ReportSection, stored)
        if section.document is kind
        and subject_id in (section.mission_id, section.subject_id)
        and section.text.strip()
    ]
    found: dict[SectionCode, Text] = {}
    for section in sorted(sections, key=lambda s: (s.language != language, s.language)):
        found.setdefault(section.section, Text(section.text, section.language))
    order = list(SectionCode)
    sections.sort(key=lambda s: (order.index(s.section), s.language))
    return found, tuple(section.text for section in sections)


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
