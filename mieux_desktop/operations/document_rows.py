"""Documents in a list: those around a mission, and the sections of one as its editor lists them."""

from dataclasses import dataclass

from mieux_desktop.domain.actions import Activity
from mieux_desktop.domain.mission_reports import DOCUMENTS, DocumentKind, Subject
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.report_versions import ReportState
from mieux_desktop.operations.documents import About, document_sections
from mieux_desktop.operations.report_history import read_life
from mieux_desktop.operations.reports import SectionRow, report_sections
from mieux_desktop.reports.words import LANGUAGES, words_of
from mieux_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class DocumentChoice:
    """A document that can be opened beside a mission; `number` of the activity it is about."""

    about: About
    title: str
    number: int  # 0: about the mission or the action
    state: ReportState


def document_choices(store: Store, mission_id: bytes, language: str) -> list[DocumentChoice]:
    """Return the documents of a mission, its activities and its action, the report first."""
    words = words_of(language if language in LANGUAGES else "en")
    found = []
    with store.reading() as records:
        mission = records.require(Mission, mission_id)
        activities = records.find(Activity, id=list(mission.activity_ids))
        numbers = {activity.id: activity.number for activity in activities}
        subjects = {
            Subject.MISSION: (mission_id,),
            Subject.ACTIVITY: tuple(id_ for id_ in mission.activity_ids if id_ in numbers),
            Subject.ACTION: (mission.action_id,),
        }
        for subject in Subject:
            for kind, document in DOCUMENTS.items():
                if document.subject is not subject:
                    continue
                for id_ in subjects[subject]:
                    state = read_life(records, kind, id_).state
                    title = words(f"title.{kind}")
                    choice = DocumentChoice(About(kind, id_), title, numbers.get(id_, 0), state)
                    found.append(choice)
    return found


def section_rows(store: Store, about: About, language: str, shown_in: str) -> list[SectionRow]:
    """Return the sections of a document, their titles as the window's language calls them."""
    if about.kind is DocumentKind.MISSION_REPORT:
        return report_sections(store, about.subject_id, language)
    words = words_of(shown_in if shown_in in LANGUAGES else "en")
    written = DOCUMENTS[about.kind].written
    rows = []
    for section in document_sections(store, *about, language):
        title = section.title
        for key in (f"section.{about.kind}.{section.code}", f"section.{section.code}",
                    f"annex.{section.code}"):  # fmt: skip
            if words.has(key):
                title = words(key)
                break
        wanted = section.code in written
        rows.append(
            SectionRow(
                section.code,
                section.number,
                section.state,
                title=title,
                heading=section.title,
                writable=section.writable,
                wanted=wanted,
            )
        )
    return rows
