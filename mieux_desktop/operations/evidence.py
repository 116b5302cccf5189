"""Evidence: notes, their files, feedback results and attendance that a judgement can cite."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from mieux_desktop.domain.actions import Activity, Session
from mieux_desktop.domain.attendance import Attendance, Mark, Participant
from mieux_desktop.domain.feedback import Collection, Response, result_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Attachment, Note, NoteKind, title_in
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.questionnaires.answers import read_answers
from mieux_desktop.domain.questionnaires.model import Questionnaire
from mieux_desktop.domain.questionnaires.results import (
    MINIMUM_GROUP,
    AnySummary,
    ScaleSummary,
    summarise,
)
from mieux_desktop.operations.questionnaires import form_of
from mieux_desktop.operations.stand_ins import stand_ins
from mieux_desktop.storage.repository import Repository

MOST_NOTES = 300  # the newest; older ones are found by search


class EvidenceKind(StrEnum):
    """What is cited; `missing` stands for what this laptop does not hold."""

    NOTE = "note"
    RESULT = "result"  # of one question of a closed collection
    ATTENDANCE = "attendance"  # of all sessions of an activity
    SESSION = "session"  # attendance of one session
    FILE = "file"  # of a note: a document or a photo
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Something to cite; `target` is the record it is shown in (note, session or activity)."""

    id: bytes
    kind: EvidenceKind
    title: str = ""
    target: bytes = b""
    note_kind: NoteKind | None = None
    at: datetime | None = None
    author: str = ""
    question: str = ""  # name, of a result
    n: int = 0  # people who answered, or who are invited
    counts: tuple[int, ...] = ()  # answers by point of the scale, or people by session
    mean: float | None = None


def find_evidence(records: Repository, activity_id: bytes, language: str) -> list[Evidence]:
    """Return what an activity offers: results, attendance, notes and their files, in this order."""
    notes = _newest_notes(records, activity_id)
    return [
        *_results(records, activity_id, language),
        *_attendance(records, activity_id),
        *notes,
        *_files(records, {note.id: note for note in notes}, note_id=[note.id for note in notes]),
    ]


def resolve_evidence(
    records: Repository, ids: Iterable[bytes], known: Iterable[Evidence]
) -> Mapping[bytes, Evidence]:
    """Return the evidence of each id: from what is known, else from older notes, else missing."""
    wanted = list(ids)
    found = {item.id: item for item in known}
    if lacking := [id_ for id_ in wanted if id_ not in found]:
        found |= {item.id: item for item in _notes(records, id=lacking)}
        found |= {item.id: item for item in _files(records, {}, id=lacking)}
    missing = EvidenceKind.MISSING
    return {id_: found.get(id_) or Evidence(id=id_, kind=missing) for id_ in wanted}


def _files(records: Repository, notes: Mapping[bytes, Evidence], **equals: Any) -> list[Evidence]:
    """Return files of notes, in the order of these if they are among those at hand."""
    order = {id_: place for place, id_ in enumerate(notes)}
    fields = ("id", "note_id", "name", "caption")
    found = records.values(Attachment, fields, **equals)
    return [
        Evidence(
            id=id_,
            kind=EvidenceKind.FILE,
            title=caption or name,
            target=note_id,
            author=notes[note_id].author if note_id in notes else "",
        )
        for id_, note_id, name, caption in sorted(
            found, key=lambda row: (order.get(row[1], len(order)), row[0])
        )
    ]


def _newest_notes(records: Repository, activity_id: bytes) -> list[Evidence]:
    action_id = records.require(Activity, activity_id).action_id
    missions = records.find(Mission, action_id=action_id)
    ids = [mission.id for mission in missions if activity_id in mission.activity_ids]
    return _notes(records, activity_id, mission_id=ids, limit=MOST_NOTES)


def _notes(
    records: Repository, of: bytes | None = None, limit: int | None = None, **equals: Any
) -> list[Evidence]:
    """Return notes, newest first; with `of` without those of other activities."""
    fields = ("id", "kind", "body", "written_at", "author_id", "activity_id")
    found = records.values(Note, fields, order=("-written_at",), limit=limit, **equals)
    authors = {author_id for *_, author_id, _ in found} - {None}
    names = {person.id: person.full_name for person in records.find(Person, id=authors)}
    return [
        Evidence(
            id=id_,
            kind=EvidenceKind.NOTE,
            title=title_in(body),
            target=id_,
            note_kind=kind,
            at=written_at,
            author=names.get(author_id, ""),
        )
        for id_, kind, body, written_at, author_id, activity_id in found
        if of is None or activity_id in (None, of)
    ]


def _results(records: Repository, activity_id: bytes, language: str) -> list[Evidence]:
    found: list[Evidence] = []
    for collection in records.find(Collection, activity_id=activity_id, order=("-opened_on",)):
        responses = records.find(Response, collection_id=collection.id)
        if collection.closed_on is None or len(responses) < MINIMUM_GROUP:
            continue
        form = form_of(collection)
        answers = [read_answers(response.answers) for response in responses]
        found += [
            _result(collection, form, summary, language)
            for summary in summarise(form, answers)
            if summary.n
        ]
    return found


def _result(
    collection: Collection, form: Questionnaire, summary: AnySummary, language: str
) -> Evidence:
    label = form.questions[summary.question].label
    scale = summary if isinstance(summary, ScaleSummary) else None
    return Evidence(
        id=result_id(collection.id, summary.question),
        kind=EvidenceKind.RESULT,
        title=label[form.language_for(language).code],
        target=collection.activity_id,
        question=summary.question,
        n=summary.n,
        counts=tuple(count for _, count in scale.counts) if scale else (),
        mean=scale.mean if scale else None,
    )


def _attendance(records: Repository, activity_id: bytes) -> list[Evidence]:
    sessions = records.find(Session, activity_id=activity_id, order=("on", "starts", "ends"))
    came = {mark for mark in Mark if mark.attended}
    instead = stand_ins(records)
    named = records.values(Participant, ("id", "person_id"), activity_id=activity_id)
    people = {id_: instead.get(person, person) for id_, person in named}
    present: dict[bytes, set[bytes]] = {}
    names = ("session_id", "participant_id")
    for session_id, id_ in records.values(Attendance, names, activity_id=activity_id, mark=came):
        present.setdefault(session_id, set()).add(people.get(id_, id_))
    if not present:
        return []
    attended = {session_id: len(there) for session_id, there in present.items()}
    invited = len(set(people.values()))
    marked = [session for session in sessions if session.id in attended]
    whole = Evidence(
        id=activity_id,
        kind=EvidenceKind.ATTENDANCE,
        target=activity_id,
        n=invited,
        counts=tuple(attended[session.id] for session in marked),
    )
    each = (
        Evidence(
            id=session.id,
            kind=EvidenceKind.SESSION,
            title=session.title,
            target=session.id,
            n=invited,
            counts=(attended[session.id],),
        )
        for session in marked
    )
    return [whole, *each]
