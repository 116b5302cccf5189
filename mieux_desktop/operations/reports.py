"""The mission report as its screen shows it: its sections, their text, the export, the list of all.

What holds for every document is in `documents` and `document_files`; here it is of one mission.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from mieux_desktop.domain.actions import Session
from mieux_desktop.domain.evaluations import Evaluation, Recommendation, Score
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.mission_reports import (
    DOCUMENTS,
    WRITTEN_SECTIONS,
    DocumentKind,
    ReportSection,
    SectionCode,
)
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.domain.report_versions import Life, ReportState
from mieux_desktop.operations import document_files, documents
from mieux_desktop.operations.document_files import (
    Cancelled,
    Export,
    Format,
    Progress,
    exports_by_mission,
)
from mieux_desktop.operations.document_files import DocumentFile as ReportPdf
from mieux_desktop.operations.document_files import export_folder as export_folder
from mieux_desktop.operations.documents import OpenSection, SectionState, written_sections
from mieux_desktop.operations.documents import keep_section as keep_section
from mieux_desktop.operations.documents import settle_section as settle_section
from mieux_desktop.operations.missions import MissionRow, list_missions
from mieux_desktop.operations.report_history import read_lives
from mieux_desktop.operations.stand_ins import everybody
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store

__all__ = [
    "Cancelled", "Export", "OpenSection", "Progress", "ReportPdf", "SectionState",
    "export_folder", "keep_section", "settle_section",
]  # fmt: skip

REPORT_LANGUAGES = documents.LANGUAGES
TEXT_SECTIONS = DOCUMENTS[DocumentKind.MISSION_REPORT].texts  # those in which people write
LISTED_SECTIONS = (SectionCode.IDENTITY, *TEXT_SECTIONS, SectionCode.ANNEXES)
PRINTED_SECTIONS = TEXT_SECTIONS[1:]  # the numbered parts; the summary stands before them

_KIND = DocumentKind.MISSION_REPORT


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A line of the list of sections; `number` as printed, 0 for those without one.

    `count` says how much the records hold (notes, sessions, people, answers, recommendations ...),
    `scores` the criteria scored, `lacking` the parts that want something. `title` and `writable`
    are told of other documents than the mission report, whose sections the screen knows.
    """

    code: SectionCode
    number: int
    state: SectionState
    count: int = 0
    scores: int = 0
    lacking: int = 0
    title: str = ""
    heading: str = ""  # as printed, in the language of the document
    writable: bool = True
    wanted: bool = True  # people have to write it, or the records fill it

    @property
    def complete(self) -> bool:
        """Tell whether nothing is to be done here."""
        return self.state in (SectionState.WRITTEN, SectionState.FACTS) or not self.wanted


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A mission in the list of reports, with the parts written and its last export."""

    mission: MissionRow
    written: int
    to_write: int
    exported: Export | None
    state: ReportState = ReportState.DRAFT
    number: int = 1  # of the version that the state is about, or that is being written


def report_sections(store: Store, mission_id: bytes, language: str) -> list[SectionRow]:
    """Return the sections in the order of the document, from counts only."""
    with store.reading() as records:
        mission = records.require(Mission, mission_id)
        written = written_sections(records, _KIND, mission_id, language)
        counts = _counts(records, mission)
        scores = _scores(records, mission)
        advice = records.find(Recommendation, mission_id=mission_id)
    lacking = sum(not advised.addressee.strip() for advised in advice)
    counts[SectionCode.RECOMMENDATIONS] = len(advice)
    rows = []
    for code in LISTED_SECTIONS:
        number = PRINTED_SECTIONS.index(code) + 1 if code in PRINTED_SECTIONS else 0
        here = lacking if code is SectionCode.RECOMMENDATIONS else 0
        scored = scores if code is SectionCode.RESULTS else 0
        count = counts.get(code, 0)
        if here:
            state = SectionState.INCOMPLETE
        elif code in written:
            state = SectionState.WRITTEN
        elif code is SectionCode.IDENTITY or (code not in WRITTEN_SECTIONS and (count or scored)):
            state = SectionState.FACTS
        else:
            state = SectionState.EMPTY
        writable = code in TEXT_SECTIONS
        rows.append(SectionRow(code, number, state, count, scored, here, writable=writable))
    return rows


def open_section(
    store: Store, mission_id: bytes, code: SectionCode, language: str
) -> tuple[OpenSection, str]:
    """Return a section for editing with its text, typed words that are only a draft included."""
    return documents.open_section(store, _KIND, mission_id, code, language)


def make_report(
    store: Store,
    mission_id: bytes,
    language: str,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ReportPdf:
    """Return the PDF of what the records and the words typed say now; raise `cancelled`."""
    return document_files.make_document(store, _KIND, mission_id, language, progress, cancelled)


def export_report(
    store: Store,
    mission_id: bytes,
    language: str,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Export:
    """Write the report as a PDF file; see `document_files.export_document`."""
    return document_files.export_document(
        store, _KIND, mission_id, language, target, Format.PDF, progress, cancelled
    )


def write_report(
    store: Store,
    mission_id: bytes,
    language: str,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Export:
    """Write the file alone: it only reads the store, so it runs beside the writer."""
    return document_files.write_document(
        store, _KIND, mission_id, language, target, Format.PDF, progress, cancelled
    )


def remember_export(store: Store, mission_id: bytes, language: str, export: Export) -> None:
    """Keep on this laptop where the report was written and what it was."""
    document_files.remember_export(store, _KIND, mission_id, language, Format.PDF, export)


def last_export(store: Store, mission_id: bytes, language: str) -> Export | None:
    """Return the last export of a report, if its file is still there and still the same."""
    return document_files.last_export(store, _KIND, mission_id, language)


def free_file_name(store: Store, mission_id: bytes, language: str, folder: Path) -> str:
    """Return a name that no file in the folder has: action, activity, language, day; no person."""
    return document_files.free_file_name(store, _KIND, mission_id, language, folder)


def list_reports(store: Store, language: str, today: date) -> list[ReportRow]:
    """Return all missions with the state of their report, as `list_missions` orders them."""
    missions = list_missions(store, language, today)
    with store.reading() as records:
        sections = records.find(ReportSection, section=WRITTEN_SECTIONS)
        exports = exports_by_mission(records)
        lives = read_lives(records, _KIND, [row.id for row in missions])
    written = {(s.mission_id, s.section) for s in sections if s.text.strip()}
    return [
        ReportRow(
            row,
            sum(mission_id == row.id for mission_id, _ in written),
            len(WRITTEN_SECTIONS),
            exports.get(row.id.hex()),
            lives.get(row.id, Life()).state,
            lives.get(row.id, Life()).number,
        )
        for row in missions
    ]


def find_place(store: Store, mission_id: bytes, place: str) -> tuple[str, bytes]:
    """Return where a kind of fact is edited: the place and the id that it opens with."""
    with store.reading() as records:
        mission = records.require(Mission, mission_id)
        activity = mission.activity_ids[0] if mission.activity_ids else b""
        if place == "attendance":
            order = ("on", "starts")
            first = records.find(Session, activity_id=activity, order=order, limit=1)
            return (place, first[0].id) if first else ("agenda", mission_id)
    targets = {"feedback": activity, "evaluation": activity, "action": mission.action_id}
    return place, targets.get(place, mission_id)


def _counts(records: Repository, mission: Mission) -> dict[SectionCode, int]:
    activities = list(mission.activity_ids)
    notes = records.count(Note, by="kind", mission_id=mission.id)
    todos = records.total(Note, mission_id=mission.id, kind=NoteKind.TODO, done_on=None)
    sessions = records.total(Session, activity_id=activities)
    people = everybody(records, activities)
    rounds = records.find(Collection, activity_id=activities)
    closed = [c.id for c in rounds if c.closed_on is not None]
    return {
        SectionCode.PLANNED: sessions,
        SectionCode.PROGRAMME: sessions,
        SectionCode.PEOPLE: len(people),
        SectionCode.OBSERVATIONS: sum(notes.values()),
        SectionCode.RESULTS: records.total(Response, collection_id=closed),
        SectionCode.RISKS: notes.get(NoteKind.RISK, 0),
        SectionCode.LESSONS: notes.get(NoteKind.LESSON, 0),
        SectionCode.NEXT_STEPS: todos,
        SectionCode.ANNEXES: sessions + len(people) + sum(notes.values()),
    }


def _scores(records: Repository, mission: Mission) -> int:
    evaluations = records.find(Evaluation, activity_id=list(mission.activity_ids))
    scores = records.find(Score, evaluation_id=[e.id for e in evaluations])
    return len({score.criterion for score in scores if score.value is not None})
