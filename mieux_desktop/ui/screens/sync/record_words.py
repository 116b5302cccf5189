"""Names of records, their fields and values, for the versions of a conflict."""

from PySide6.QtCore import QCoreApplication

from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evaluations import Degree, Priority
from mieux_desktop.domain.evidence import Purpose, SignatureKind
from mieux_desktop.domain.notes import NoteKind
from mieux_desktop.domain.people import Gender
from mieux_desktop.domain.report_versions import Verdict
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.operations.conflicts import Conflict
from mieux_desktop.reports.words import LANGUAGES, words_of
from mieux_desktop.ui import dates
from mieux_desktop.ui.section_names import section_name
from mieux_desktop.ui.widgets.note_kinds import kind_word

translate = QCoreApplication.translate

_VOCABULARIES = {
    ("achievement", "category"): "result_categories",
    ("recommendation", "type"): "result_categories",
    ("score", "criterion"): "evaluation_criteria",
    ("action", "status"): "action_status",
    ("action", "region"): "regions",
    ("activity", "type"): "activity_types",
}


def entity_word(entity: str) -> str:
    """Return what a record of the kind is called."""
    return {
        "action": translate("RecordWords", "Action"),
        "activity": translate("RecordWords", "Activity"),
        "session": translate("RecordWords", "Session"),
        "mission": translate("RecordWords", "Mission"),
        "note": translate("RecordWords", "Note"),
        "attachment": translate("RecordWords", "File"),
        "person": translate("RecordWords", "Person"),
        "institution": translate("RecordWords", "Institution"),
        "participant": translate("RecordWords", "Participant"),
        "attendance": translate("RecordWords", "Attendance mark"),
        "collection": translate("RecordWords", "Feedback round"),
        "response": translate("RecordWords", "Feedback form"),
        "evaluation": translate("RecordWords", "Evaluation"),
        "score": translate("RecordWords", "Score"),
        "recommendation": translate("RecordWords", "Recommendation"),
        "report_section": translate("RecordWords", "Part of the report"),
        "deployment": translate("RecordWords", "Deployment"),
        "questionnaire": translate("RecordWords", "Questionnaire"),
        "alias": translate("RecordWords", "Two records of the same"),
        "erasure": translate("RecordWords", "Erasure of personal details"),
        "achievement": translate("RecordWords", "Result"),
        "follow_up": translate("RecordWords", "Follow-up"),
        "report_version": translate("RecordWords", "Submitted report"),
        "report_decision": translate("RecordWords", "Decision on a report"),
        "report_reopening": translate("RecordWords", "Report taken back or amended"),
        "report_comment": translate("RecordWords", "Comment"),
        "signature": translate("RecordWords", "Signature"),
        "list_export": translate("RecordWords", "Exported attendance list"),
        "certificate_template": translate("RecordWords", "Form of the certificates"),
        "certificate": translate("RecordWords", "Certificate"),
        "privacy_notice": translate("RecordWords", "Privacy notice"),
        "consent": translate("RecordWords", "Consent"),
        "theme": translate("RecordWords", "Theme"),
        "answer_theme": translate("RecordWords", "Theme of an answer"),
    }.get(entity, translate("RecordWords", "Record"))


def field_word(field: str) -> str:
    """Return what a field is called; fields of the same meaning share their word."""
    return {
        "body": translate("RecordWords", "text"),
        "written_at": translate("RecordWords", "time"),
        "author_id": translate("RecordWords", "author"),
        "person_id": translate("RecordWords", "person"),
        "mission_id": translate("RecordWords", "mission"),
        "activity_id": translate("RecordWords", "activity"),
        "activity_ids": translate("RecordWords", "activities"),
        "session_id": translate("RecordWords", "session"),
        "text": translate("RecordWords", "text"),
        "kind": translate("RecordWords", "kind"),
        "type": translate("RecordWords", "kind"),
        "tags": translate("RecordWords", "tags"),
        "people": translate("RecordWords", "people named"),
        "done_on": translate("RecordWords", "done on"),
        "mark": translate("RecordWords", "mark"),
        "at": translate("RecordWords", "time"),
        "reason": translate("RecordWords", "reason"),
        "gender": translate("RecordWords", "gender"),
        "function": translate("RecordWords", "function"),
        "family_name": translate("RecordWords", "family name"),
        "given_name": translate("RecordWords", "given name"),
        "institution_id": translate("RecordWords", "institution"),
        "email": translate("RecordWords", "e-mail"),
        "phone": translate("RecordWords", "telephone"),
        "country": translate("RecordWords", "country"),
        "countries": translate("RecordWords", "countries"),
        "name": translate("RecordWords", "name"),
        "name_en": translate("RecordWords", "name in English"),
        "name_fr": translate("RecordWords", "name in French"),
        "title": translate("RecordWords", "title"),
        "title_en": translate("RecordWords", "title in English"),
        "title_fr": translate("RecordWords", "title in French"),
        "caption": translate("RecordWords", "caption"),
        "place": translate("RecordWords", "place"),
        "room": translate("RecordWords", "room"),
        "facilitator": translate("RecordWords", "facilitator"),
        "team": translate("RecordWords", "team"),
        "officer": translate("RecordWords", "responsible officer"),
        "on": translate("RecordWords", "day"),
        "starts": translate("RecordWords", "start"),
        "ends": translate("RecordWords", "end"),
        "starts_on": translate("RecordWords", "first day"),
        "ends_on": translate("RecordWords", "last day"),
        "starts_in": translate("RecordWords", "first month"),
        "ends_in": translate("RecordWords", "last month"),
        "closed_on": translate("RecordWords", "closed on"),
        "invited": translate("RecordWords", "people invited"),
        "status": translate("RecordWords", "state"),
        "expected_results": translate("RecordWords", "expected results"),
        "expected_output": translate("RecordWords", "expected output"),
        "terms_of_reference": translate("RecordWords", "terms of reference"),
        "overall": translate("RecordWords", "overall judgement"),
        "value": translate("RecordWords", "score"),
        "justification": translate("RecordWords", "reasons given"),
        "evidence": translate("RecordWords", "evidence"),
        "addressee": translate("RecordWords", "addressee"),
        "priority": translate("RecordWords", "priority"),
        "horizon": translate("RecordWords", "horizon"),
        "due_on": translate("RecordWords", "due on"),
        "position": translate("RecordWords", "place in the list"),
        "answers": translate("RecordWords", "answers"),
        "deleted": translate("RecordWords", "deleted and changed"),
        "action_id": translate("RecordWords", "action"),
        "code": translate("RecordWords", "code"),
        "region": translate("RecordWords", "region"),
        "organisation_en": translate("RecordWords", "organisation in English"),
        "organisation_fr": translate("RecordWords", "organisation in French"),
        "domains": translate("RecordWords", "domains"),
        "topics": translate("RecordWords", "topics"),
        "authorities": translate("RecordWords", "authorities"),
        "retain_until": translate("RecordWords", "kept until"),
        "number": translate("RecordWords", "number"),
        "timezone": translate("RecordWords", "time zone"),
        "languages": translate("RecordWords", "languages"),
        "language": translate("RecordWords", "language"),
        "change_reason": translate("RecordWords", "reason of the change"),
        "note_id": translate("RecordWords", "note"),
        "size_bytes": translate("RecordWords", "size"),
        "taken_on": translate("RecordWords", "taken on"),
        "consent": translate("RecordWords", "consent"),
        "consented_on": translate("RecordWords", "consent given on"),
        "consent_wording": translate("RecordWords", "wording of the consent"),
        "walk_in": translate("RecordWords", "came without invitation"),
        "instead_of": translate("RecordWords", "came instead of"),
        "participant_id": translate("RecordWords", "participant"),
        "correction": translate("RecordWords", "reason of the correction"),
        "collection_id": translate("RecordWords", "feedback round"),
        "questionnaire": translate("RecordWords", "questionnaire"),
        "version": translate("RecordWords", "version"),
        "form": translate("RecordWords", "questions"),
        "occasion": translate("RecordWords", "occasion"),
        "opened_on": translate("RecordWords", "opened on"),
        "released_on": translate("RecordWords", "released on"),
        "channel": translate("RecordWords", "way of answering"),
        "challenges": translate("RecordWords", "challenges"),
        "criterion": translate("RecordWords", "criterion"),
        "evaluation_id": translate("RecordWords", "evaluation"),
        "category": translate("RecordWords", "category of result"),
        "expected": translate("RecordWords", "expected result"),
        "achieved": translate("RecordWords", "what was achieved"),
        "degree": translate("RecordWords", "degree"),
        "recommendation_id": translate("RecordWords", "recommendation"),
        "word": translate("RecordWords", "word"),
        "noted_by": translate("RecordWords", "noted by"),
        "noted_at": translate("RecordWords", "noted at"),
        "document": translate("RecordWords", "document"),
        "section": translate("RecordWords", "section"),
        "submitted_by": translate("RecordWords", "submitted by"),
        "submitted_at": translate("RecordWords", "submitted at"),
        "verdict": translate("RecordWords", "decision"),
        "decided_by": translate("RecordWords", "decided by"),
        "decided_at": translate("RecordWords", "decided at"),
        "reopened_by": translate("RecordWords", "taken back by"),
        "reopened_at": translate("RecordWords", "taken back at"),
        "paragraph": translate("RecordWords", "paragraph"),
        "answer": translate("RecordWords", "answer"),
        "resolved": translate("RecordWords", "settled"),
        "signer": translate("RecordWords", "signed as"),
        "signed_at": translate("RecordWords", "signed at"),
        "void_reason": translate("RecordWords", "why it no longer counts"),
        "rows": translate("RecordWords", "people listed"),
        "signed": translate("RecordWords", "signatures"),
        "corrections": translate("RecordWords", "corrections"),
        "exported_at": translate("RecordWords", "exported at"),
        "exported_by": translate("RecordWords", "exported by"),
        "threshold": translate("RecordWords", "share of sessions wanted"),
        "texts": translate("RecordWords", "texts"),
        "partners": translate("RecordWords", "partners"),
        "reference": translate("RecordWords", "reference"),
        "attended": translate("RecordWords", "sessions attended"),
        "held": translate("RecordWords", "sessions held"),
        "minutes": translate("RecordWords", "minutes"),
        "issued_on": translate("RecordWords", "issued on"),
        "issued_by": translate("RecordWords", "issued by"),
        "check_code": translate("RecordWords", "code to check it"),
        "purpose": translate("RecordWords", "purpose"),
        "given": translate("RecordWords", "given"),
        "said_at": translate("RecordWords", "said at"),
        "question": translate("RecordWords", "question"),
        "theme_id": translate("RecordWords", "theme"),
    }.get(field, translate("RecordWords", "details"))


def title_words(entity: str, title: str) -> str:
    """Return what a record is known by, in words where the records have a code."""
    language = dates.locale().name()[:2]
    if entity == "report_section":
        return section_name(title)
    if entity in ("score", "achievement"):
        field = "criterion" if entity == "score" else "category"
        return coded_words(entity, field, title) if title else ""
    if entity in ("report_version", "report_decision", "report_reopening"):
        words = words_of(language if language in LANGUAGES else "en")
        return words(f"title.{title}") if words.has(f"title.{title}") else title
    return title


def value_words(conflict: Conflict, text: str) -> str:
    """Return a version as the screens show it: a word for a code, the text itself else."""
    return coded_words(conflict.entity, conflict.field, text)


def coded_words(entity: str, field: str, text: str) -> str:
    """Return a field as the screens show it: a word for a code, the text itself else."""
    if not text:
        return translate("RecordWords", "(empty)")
    words = {
        ("note", "kind"): {kind.value: kind_word(kind) for kind in NoteKind},
        ("attendance", "mark"): {
            Mark.PRESENT.value: translate("RecordWords", "Present"),
            Mark.LATE.value: translate("RecordWords", "Late"),
            Mark.LEFT_EARLY.value: translate("RecordWords", "Left early"),
            Mark.EXCUSED.value: translate("RecordWords", "Excused"),
            Mark.ABSENT.value: translate("RecordWords", "Absent"),
        },
        ("person", "gender"): {
            Gender.WOMAN.value: translate("RecordWords", "Woman"),
            Gender.MAN.value: translate("RecordWords", "Man"),
            Gender.OTHER.value: translate("RecordWords", "Other"),
        },
        ("recommendation", "priority"): {
            Priority.HIGH.value: translate("RecordWords", "High"),
            Priority.MEDIUM.value: translate("RecordWords", "Medium"),
            Priority.LOW.value: translate("RecordWords", "Low"),
        },
        ("achievement", "degree"): {
            Degree.FULL.value: translate("RecordWords", "Achieved"),
            Degree.LARGELY.value: translate("RecordWords", "Largely achieved"),
            Degree.PARTLY.value: translate("RecordWords", "Partly achieved"),
            Degree.NOT.value: translate("RecordWords", "Not achieved"),
        },
        ("recommendation", "status"): _follow_up_words(),
        ("follow_up", "status"): _follow_up_words(),
        ("report_decision", "verdict"): {
            Verdict.RETURNED.value: translate("RecordWords", "Returned"),
            Verdict.ACCEPTED.value: translate("RecordWords", "Accepted"),
        },
        ("consent", "purpose"): {
            Purpose.ATTENDANCE.value: translate("RecordWords", "Attendance"),
            Purpose.PHOTOS.value: translate("RecordWords", "Photos"),
            Purpose.CONTACT.value: translate("RecordWords", "Contact"),
        },
        ("signature", "kind"): {
            SignatureKind.SCREEN.value: translate("RecordWords", "On this laptop"),
            SignatureKind.PHONE.value: translate("RecordWords", "On a phone"),
            SignatureKind.PAPER.value: translate("RecordWords", "On paper"),
            SignatureKind.BADGE.value: translate("RecordWords", "By badge"),
        },
    }
    if field in ("given", "resolved", "walk_in"):
        return {
            "True": translate("RecordWords", "Yes"), "False": translate("RecordWords", "No"),
        }.get(text, text)  # fmt: skip
    if field == "section":
        return section_name(text)
    vocabulary = _VOCABULARIES.get((entity, field))
    if vocabulary:
        return load_vocabularies().label(vocabulary, text, dates.locale().name()[:2])
    return words.get((entity, field), {}).get(text, text)


def _follow_up_words() -> dict[str, str]:
    return {
        "open": translate("RecordWords", "Still open"),
        "under-way": translate("RecordWords", "Under way"),
        "done": translate("RecordWords", "Carried out"),
        "dropped": translate("RecordWords", "Dropped"),
    }
