"""Names of records, their fields and values, for the versions of a conflict."""

from PySide6.QtCore import QCoreApplication

from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evaluations import Priority
from mieux_desktop.domain.notes import NoteKind
from mieux_desktop.domain.people import Gender
from mieux_desktop.operations.conflicts import Conflict
from mieux_desktop.ui.widgets.note_kinds import kind_word

translate = QCoreApplication.translate


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
    }.get(field, translate("RecordWords", "details"))


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
    }
    return words.get((entity, field), {}).get(text, text)
