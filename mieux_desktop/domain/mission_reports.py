"""Documents: which there are, the sections of each, and the text that people write in them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from mieux_desktop.domain.ids import pair_id
from mieux_desktop.domain.record import Record, long_text


class SectionCode(StrEnum):
    """A part of a document; its code says which facts it prints beside people's text."""

    IDENTITY = "identity"
    SUMMARY = "summary"
    CONTEXT = "context"
    PLANNED = "planned"
    ACTIVITIES = "activities"
    TEAM = "team"
    PROGRAMME = "programme"
    PEOPLE = "people"
    PARTICIPANTS = "participants"
    OBSERVATIONS = "observations"
    EXPECTED = "expected"
    RESULTS = "results"
    SCORES = "scores"
    FEEDBACK = "feedback"
    PARTNER_FEEDBACK = "partner-feedback"
    RISKS = "risks"
    RECOMMENDATIONS = "recommendations"
    FOLLOW_UP = "follow-up"
    DELIVERABLES = "deliverables"
    LESSONS = "lessons"
    SUSTAINABILITY = "sustainability"
    VISIBILITY = "visibility"
    DECISION = "decision"
    CONCLUSIONS = "conclusions"
    NEXT_STEPS = "next-steps"
    ANNEXES = "annexes"
    AGENDA = "agenda"
    EVIDENCE = "evidence"
    ATTENDANCE = "attendance"


class Subject(StrEnum):
    """What a document is about."""

    MISSION = "mission"
    ACTIVITY = "activity"
    ACTION = "action"


class DocumentKind(StrEnum):
    """The documents: the five monitoring instruments, and four working papers."""

    MISSION_REPORT = "mission-report"
    ACTIVITY_EVALUATION = "activity-evaluation"
    PARTICIPANT_FEEDBACK = "participant-feedback"
    PARTNER_FEEDBACK = "partner-feedback"
    ACTION_REPORT = "action-report"
    MISSION_PLAN = "mission-plan"
    PEOPLE_MET = "people-met"
    FOLLOW_UP = "follow-up"
    DELIVERABLES = "deliverables"


@dataclass(frozen=True, slots=True)
class DocumentType:
    """What a kind of document holds, in its order.

    `texts` are the sections in which people write, `written` those that the records alone cannot
    fill: without their text the document is not complete. With a `cover` it also has contents and
    numbered parts; `code` ends its reference.
    """

    subject: Subject
    code: str
    sections: tuple[SectionCode, ...]
    annexes: tuple[SectionCode, ...] = ()
    texts: tuple[SectionCode, ...] = ()
    written: tuple[SectionCode, ...] = ()
    cover: bool = False


_S = SectionCode
_MISSION_REPORT = (
    _S.SUMMARY, _S.CONTEXT, _S.PLANNED, _S.PROGRAMME, _S.PEOPLE, _S.OBSERVATIONS, _S.RESULTS,
    _S.RISKS, _S.RECOMMENDATIONS, _S.LESSONS, _S.SUSTAINABILITY, _S.VISIBILITY, _S.NEXT_STEPS,
)  # fmt: skip
_ACTION_REPORT = (
    _S.SUMMARY, _S.CONTEXT, _S.ACTIVITIES, _S.EXPECTED, _S.PARTICIPANTS, _S.SCORES, _S.FEEDBACK,
    _S.PARTNER_FEEDBACK, _S.RISKS, _S.LESSONS, _S.FOLLOW_UP, _S.SUSTAINABILITY, _S.VISIBILITY,
    _S.NEXT_STEPS,
)  # fmt: skip

DOCUMENTS: Mapping[DocumentKind, DocumentType] = {
    DocumentKind.MISSION_REPORT: DocumentType(
        Subject.MISSION, "MR", _MISSION_REPORT,
        annexes=(_S.AGENDA, _S.EVIDENCE, _S.ATTENDANCE),
        texts=_MISSION_REPORT,
        written=(_S.SUMMARY, _S.CONTEXT, _S.NEXT_STEPS),
        cover=True,
    ),
    DocumentKind.ACTIVITY_EVALUATION: DocumentType(
        Subject.ACTIVITY, "AE",
        (_S.SUMMARY, _S.PLANNED, _S.PARTICIPANTS, _S.EXPECTED, _S.SCORES, _S.RISKS, _S.LESSONS,
         _S.DECISION),
        annexes=(_S.EVIDENCE,),
        texts=(_S.SUMMARY, _S.PLANNED, _S.RISKS, _S.LESSONS, _S.DECISION),
        written=(_S.DECISION,),
    ),
    DocumentKind.PARTICIPANT_FEEDBACK: DocumentType(
        Subject.ACTIVITY, "FS", (_S.FEEDBACK, _S.CONCLUSIONS), texts=(_S.CONCLUSIONS,),
    ),
    DocumentKind.PARTNER_FEEDBACK: DocumentType(
        Subject.ACTION, "PF", (_S.PARTNER_FEEDBACK, _S.CONCLUSIONS), texts=(_S.CONCLUSIONS,),
    ),
    DocumentKind.ACTION_REPORT: DocumentType(
        Subject.ACTION, "IR", _ACTION_REPORT,
        annexes=(_S.DELIVERABLES, _S.EVIDENCE),
        texts=_ACTION_REPORT,
        written=(_S.SUMMARY, _S.EXPECTED, _S.SUSTAINABILITY, _S.VISIBILITY, _S.NEXT_STEPS),
        cover=True,
    ),
    DocumentKind.MISSION_PLAN: DocumentType(
        Subject.MISSION, "MP",
        (_S.CONTEXT, _S.ACTIVITIES, _S.TEAM, _S.AGENDA, _S.PARTICIPANTS, _S.FOLLOW_UP),
        texts=(_S.CONTEXT,),
    ),
    DocumentKind.PEOPLE_MET: DocumentType(Subject.MISSION, "PM", (_S.PEOPLE,)),
    DocumentKind.FOLLOW_UP: DocumentType(
        Subject.ACTION, "RF", (_S.FOLLOW_UP, _S.CONCLUSIONS), texts=(_S.CONCLUSIONS,),
    ),
    DocumentKind.DELIVERABLES: DocumentType(Subject.ACTION, "DL", (_S.DELIVERABLES,)),
}  # fmt: skip

# Of the expert mission report, which the close-out of a mission asks for.
WRITTEN_SECTIONS = DOCUMENTS[DocumentKind.MISSION_REPORT].written


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSection(Record):
    """The text that people wrote in one section, per language; make the id with `section_id`.

    A mission report is named by `mission_id`, any other document by its kind and `subject_id`.
    """

    action_id: bytes
    mission_id: bytes = b""
    section: SectionCode
    language: str
    text: str = long_text()
    document: DocumentKind = DocumentKind.MISSION_REPORT
    subject_id: bytes = b""


def section_id(
    subject_id: bytes,
    section: str,
    language: str,
    document: DocumentKind = DocumentKind.MISSION_REPORT,
) -> bytes:
    """Return the identity of a section's text in a language."""
    if document is DocumentKind.MISSION_REPORT:
        return pair_id("report_section", subject_id, section, language)
    return pair_id("report_section", document, subject_id, section, language)


def sections_of(document: DocumentKind, subject_id: bytes) -> dict[str, Any]:
    """Return the fields by which the sections of a document are found."""
    if document is DocumentKind.MISSION_REPORT:
        return {"document": document, "mission_id": subject_id}
    return {"document": document, "subject_id": subject_id}


def new_section(
    document: DocumentKind, subject_id: bytes, action_id: bytes, section: SectionCode, language: str
) -> ReportSection:
    """Return the empty text of a section, named as its document is."""
    return ReportSection(
        id=section_id(subject_id, section, language, document),
        action_id=action_id,
        section=section,
        language=language,
        **sections_of(document, subject_id),
    )
