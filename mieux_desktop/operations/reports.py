"""The mission report: its sections, their text while it is written, the export, the list of all."""

import hashlib
import itertools
import os
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.evaluations import Evaluation, Recommendation, Score
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.mission_reports import (
    WRITTEN_SECTIONS,
    ReportSection,
    SectionCode,
    section_id,
)
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.drafts import settle_drafts
from mieux_desktop.operations.missions import MissionRow, list_missions
from mieux_desktop.operations.report_content import PRINTED_SECTIONS, gather_report
from mieux_desktop.operations.stand_ins import everybody
from mieux_desktop.reports.content import MissionReport
from mieux_desktop.reports.words import words_of
from mieux_desktop.storage.engine import problems
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store

REPORT_LANGUAGES = ("en", "fr")
TEXT_SECTIONS = (SectionCode.SUMMARY, *PRINTED_SECTIONS)  # those in which people write
LISTED_SECTIONS = (SectionCode.IDENTITY, *TEXT_SECTIONS, SectionCode.ANNEXES)

_EXPORTS = "report-exports"  # local setting: by mission and language
_LONGEST_NAME = 120

Progress = Callable[[int, int], None]  # pages drawn, pages in all
Cancelled = Callable[[], bool]


class SectionState(StrEnum):
    """How far a section is; `incomplete` has parts that lack something."""

    WRITTEN = "written"
    FACTS = "facts"  # the records fill it, nobody wrote in it
    EMPTY = "empty"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A line of the list of sections; `number` as printed, 0 for those without one.

    `count` says how much the records hold (notes, sessions, people, answers, recommendations ...),
    `scores` the criteria scored, `lacking` the parts that want something.
    """

    code: SectionCode
    number: int
    state: SectionState
    count: int = 0
    scores: int = 0
    lacking: int = 0

    @property
    def complete(self) -> bool:
        """Tell whether nothing is to be done here."""
        return self.state in (SectionState.WRITTEN, SectionState.FACTS)


@dataclass(slots=True)
class OpenSection:
    """A section's text in an editor; `loaded` is what its writer saw, None before the first word.

    Only verbs of this module change it, on the writer.
    """

    blank: ReportSection
    loaded: ReportSection | None = None

    @property
    def id(self) -> bytes:
        """Return the identity of the section's text."""
        return self.blank.id


@dataclass(frozen=True, slots=True)
class ReportPdf:
    """A report as it would be exported now, and what it was made from."""

    data: bytes
    sha256: str
    content: MissionReport


@dataclass(frozen=True, slots=True)
class Export:
    """The last export of a report on this laptop."""

    path: Path
    sha256: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A mission in the list of reports, with the parts written and its last export."""

    mission: MissionRow
    written: int
    to_write: int
    exported: Export | None


def report_sections(store: Store, mission_id: bytes, language: str) -> list[SectionRow]:
    """Return the sections in the order of the document, from counts only."""
    with store.reading() as records:
        mission = records.require(Mission, mission_id)
        written = _written(records, mission_id, language)
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
        rows.append(SectionRow(code, number, state, count, scored, here))
    return rows


def open_section(
    store: Store, mission_id: bytes, code: SectionCode, language: str
) -> tuple[OpenSection, str]:
    """Return a section for editing with its text, typed words that are only a draft included."""
    id_ = section_id(mission_id, code, language)
    with store.reading() as records:
        mission = records.require(Mission, mission_id)
        blank = ReportSection(
            id=id_,
            action_id=mission.action_id,
            mission_id=mission_id,
            section=code,
            language=language,
        )
        draft = records.draft(id_)
        if draft is not None and isinstance(draft.edited, ReportSection):
            loaded = draft.loaded if isinstance(draft.loaded, ReportSection) else None
            return OpenSection(blank, loaded), draft.edited.text
        held = records.get(ReportSection, id_)
    shown = held.text if held is not None and not held.deleted else ""
    return OpenSection(blank, held), shown


def keep_section(store: Store, opened: OpenSection, text: str) -> None:
    """Make what was typed so far durable, without a change yet."""
    base = opened.loaded or opened.blank
    with store.unit_of_work() as work:
        if opened.loaded is None and not text.strip():
            work.drop_draft(opened.id)
        else:
            work.put_draft(opened.loaded, replace(base, text=text, deleted=False))


def settle_section(store: Store, opened: OpenSection) -> ReportSection | None:
    """Turn what was typed into one change; return the section, None if nothing was waiting."""
    with store.unit_of_work() as work:
        draft = work.draft(opened.id)
        if draft is None or not isinstance(draft.edited, ReportSection):
            return None
        saved = work.save(opened.loaded, draft.edited)
        work.drop_draft(opened.id)
    opened.loaded = saved
    return saved


def make_report(
    store: Store,
    mission_id: bytes,
    language: str,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ReportPdf:
    """Return the PDF of what the records and the words typed say now; raise `cancelled`."""
    # Here, not above: ReportLab takes a fifth of a second to load, which no start should wait for.
    from mieux_desktop.reports.pdf import ExportCancelled, mission_report_pdf

    content = gather_report(store, mission_id, language)
    try:
        data = mission_report_pdf(content, language, progress, cancelled)
    except ExportCancelled as stopped:
        raise Problem("cancelled") from stopped
    return ReportPdf(data, hashlib.sha256(data).hexdigest(), content)


def export_report(
    store: Store,
    mission_id: bytes,
    language: str,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Export:
    """Write the report as a PDF file, replaced in one step, after saving everything typed.

    Whatever goes wrong leaves the file as it was. Raises `cancelled`, `disk-full`, `read-only`,
    `file-in-use`, `cannot-open`, `name-too-long`, `disk-error`.
    """
    settle_drafts(store)
    export = write_report(store, mission_id, language, target, progress, cancelled)
    remember_export(store, mission_id, language, export)
    return export


def write_report(
    store: Store,
    mission_id: bytes,
    language: str,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Export:
    """Write the file alone: it only reads the store, so it runs beside the writer."""
    from mieux_desktop.reports.pdf import replace_file  # late, as above

    made = make_report(store, mission_id, language, progress, cancelled)
    if cancelled and cancelled():
        raise Problem("cancelled")
    try:
        with problems():
            replace_file(target, made.data)
    except Problem as problem:
        if problem.code == "read-only" and target.exists() and os.access(target.parent, os.W_OK):
            raise Problem("file-in-use") from problem
        raise
    return Export(target, made.sha256, store.now())


def remember_export(store: Store, mission_id: bytes, language: str, export: Export) -> None:
    """Keep on this laptop where the report was written and what it was."""
    with store.unit_of_work() as work:
        kept = dict(work.setting(_EXPORTS) or {})
        kept[f"{mission_id.hex()}-{language}"] = {
            "path": str(export.path),
            "sha256": export.sha256,
            "at": export.at.isoformat(),
        }
        work.put_setting(_EXPORTS, kept)


def last_export(store: Store, mission_id: bytes, language: str) -> Export | None:
    """Return the last export of a report, if its file is still there and still the same."""
    with store.reading() as records:
        kept = (records.setting(_EXPORTS) or {}).get(f"{mission_id.hex()}-{language}")
    if kept is None:
        return None
    export = _export(kept)
    try:
        same = hashlib.sha256(export.path.read_bytes()).hexdigest() == export.sha256
    except OSError:  # moved, or on a stick that was taken out
        return None
    return export if same else None


def export_folder(store: Store) -> Path | None:
    """Return the folder of the newest export, None before the first."""
    with store.reading() as records:
        kept = records.setting(_EXPORTS) or {}
    newest = max(map(_export, kept.values()), key=lambda export: export.at, default=None)
    return newest.path.parent if newest else None


def free_file_name(store: Store, mission_id: bytes, language: str, folder: Path) -> str:
    """Return a name that no file in the folder has: action, activity, language, day; no person."""
    with store.reading() as records:
        mission = records.require(Mission, mission_id)
        action = records.get(Action, mission.action_id)
        numbers = [a.number for a in records.find(Activity, id=list(mission.activity_ids))]
    name = action.name(language) if action else ""
    activities = " ".join(f"A{number}" for number in sorted(numbers))
    day = store.now().astimezone().date().isoformat()
    parts = ("MIEUX", name[:_LONGEST_NAME], activities, words_of(language)("file.mission_report"),
             language.upper(), day)  # fmt: skip
    text = " ".join(part for part in parts if part)
    stem = re.sub(r'[\s\\/:*?"<>|\x00-\x1f]+', " ", text).strip(" .")
    names = (f"{stem}{f' ({n})' if n > 1 else ''}.pdf" for n in itertools.count(1))
    with problems():
        return next(name for name in names if not (folder / name).exists())


def list_reports(store: Store, language: str, today: date) -> list[ReportRow]:
    """Return all missions with the state of their report, as `list_missions` orders them."""
    missions = list_missions(store, language, today)
    with store.reading() as records:
        sections = records.find(ReportSection, section=WRITTEN_SECTIONS)
        kept = records.setting(_EXPORTS) or {}
    written = {(s.mission_id, s.section) for s in sections if s.text.strip()}
    exports: dict[str, Export] = {}
    for key, value in kept.items():
        export, mission = _export(value), key.partition("-")[0]
        if mission not in exports or exports[mission].at < export.at:
            exports[mission] = export
    return [
        ReportRow(
            row,
            sum(mission_id == row.id for mission_id, _ in written),
            len(WRITTEN_SECTIONS),
            exports.get(row.id.hex()),
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


def _written(records: Repository, mission_id: bytes, language: str) -> set[SectionCode]:
    """Return the sections with text, counting what was typed a moment ago."""
    found = records.find(ReportSection, mission_id=mission_id, language=language)
    texts = {section.id: section for section in found}
    for draft in records.drafts():
        if isinstance(draft.edited, ReportSection):
            texts[draft.edited.id] = draft.edited
    return {
        section.section
        for section in texts.values()
        if section.mission_id == mission_id
        and section.language == language
        and section.text.strip()
    }


def _counts(records: Repository, mission: Mission) -> dict[SectionCode, int]:
    activities = list(mission.activity_ids)
    notes = records.count(Note, by="kind", mission_id=mission.id)
    todos = records.total(Note, mission_id=mission.id, kind=NoteKind.TODO, done_on=None)
    sessions = records.total(Session, activity_id=activities)
    people = everybody(records, activities)
    rounds = records.find(Collection, activity_id=activities)
    closed = [c.id for c in rounds if c.closed_on is not None]
    return {
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


def _export(kept: dict[str, str]) -> Export:
    return Export(Path(kept["path"]), kept["sha256"], datetime.fromisoformat(kept["at"]))
