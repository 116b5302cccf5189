"""What the texts of a document can cite."""

from mieux_desktop.domain.actions import Activity
from mieux_desktop.domain.mission_reports import DOCUMENTS, DocumentKind, SectionCode, Subject
from mieux_desktop.domain.missions import Mission
from mieux_desktop.operations.evidence import Evidence, find_evidence
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store


def citable_evidence(
    store: Store, kind: DocumentKind, subject_id: bytes, language: str
) -> tuple[Evidence, ...]:
    """Return what a document's texts can cite; nothing where it prints no evidence."""
    if SectionCode.EVIDENCE not in DOCUMENTS[kind].annexes:
        return ()
    with store.reading() as records:
        activities = activities_of(records, kind, subject_id)
        return evidence_of(records, activities, language)


def evidence_of(
    records: Repository, activities: list[Activity], language: str
) -> tuple[Evidence, ...]:
    """Return what activities offer, each thing once."""
    found: dict[bytes, Evidence] = {}
    for activity in activities:
        for item in find_evidence(records, activity.id, language):
            found.setdefault(item.id, item)
    return tuple(found.values())


def activities_of(records: Repository, kind: DocumentKind, subject_id: bytes) -> list[Activity]:
    """Return the activities that a document is about; of a mission in the order of travel."""
    subject = DOCUMENTS[kind].subject
    if subject is Subject.ACTION:
        return records.find(Activity, action_id=subject_id, order=("number",))
    ids: tuple[bytes, ...] = (subject_id,)
    if subject is Subject.MISSION:
        ids = records.require(Mission, subject_id).activity_ids
    held = {activity.id: activity for activity in records.find(Activity, id=list(ids))}
    return [held[id_] for id_ in ids if id_ in held]
