"""The state of a report as its document prints it: status, version, who submitted and accepted."""

from dataclasses import replace
from datetime import datetime

from mieux_desktop.domain.actions import Activity
from mieux_desktop.domain.mission_reports import DOCUMENTS, DocumentKind, Subject
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.report_versions import Life, ReportState, Verdict
from mieux_desktop.operations.sessions import wall_clock
from mieux_desktop.operations.stand_ins import stand_ins
from mieux_desktop.reports.content import Document, Status
from mieux_desktop.reports.facts import Signature
from mieux_desktop.reports.words import Words
from mieux_desktop.storage.repository import Repository


def stamped(
    document: Document, life: Life, subject_id: bytes, records: Repository, words: Words
) -> Document:
    """Return a document with its status, its version and, once it was submitted, its signatures."""
    version = life.shown
    identity = replace(document.identity, status=Status(life.state), version=life.number)
    if version is None or not life.is_frozen:
        return replace(document, identity=identity)
    clock = _clock(records, document.kind, subject_id)
    signed = [_signature(records, version.submitted_by, version.submitted_at, clock,
                         words("status.submitted"))]  # fmt: skip
    dated_at, decision = version.submitted_at, life.decision(version)
    if decision is not None and decision.verdict is Verdict.ACCEPTED:
        dated_at = decision.decided_at
        signed.append(_signature(records, decision.decided_by, dated_at, clock,
                                 words("status.accepted")))  # fmt: skip
    identity = replace(identity, dated_on=_wall_time(clock, dated_at).date())
    return replace(document, identity=identity, signatures=tuple(signed))


def as_draft(document: Document, life: Life) -> Document:
    """Return a document in a language in which it was not submitted."""
    identity = replace(document.identity, status=Status(ReportState.DRAFT), version=life.number)
    return replace(document, identity=identity)


def _signature(
    records: Repository, person_id: bytes, at: datetime, clock: Activity | None, role: str
) -> Signature:
    person = records.get(Person, stand_ins(records).get(person_id, person_id))
    name = person.full_name if person else ""
    return Signature(name=name, role=role, signed_at=_wall_time(clock, at))


def _clock(records: Repository, kind: DocumentKind, subject_id: bytes) -> Activity | None:
    """Return the activity by whose clock a document is dated."""
    subject = DOCUMENTS[kind].subject
    if subject is Subject.ACTIVITY:
        return records.get(Activity, subject_id)
    if subject is Subject.MISSION:
        mission = records.get(Mission, subject_id)
        ids = mission.activity_ids if mission else ()
        return records.get(Activity, ids[0]) if ids else None
    return None


def _wall_time(clock: Activity | None, at: datetime) -> datetime:
    """Return the time on the wall of the place, for an action in UTC: the same on every laptop."""
    told = wall_clock(clock, at) if clock else at.replace(tzinfo=None)
    return told.replace(second=0, microsecond=0)
