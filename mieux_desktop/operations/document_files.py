"""Files of documents: PDF, DOCX and XLSX, made in memory and exported in one step."""

import hashlib
import itertools
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.mission_reports import DOCUMENTS, DocumentKind, Subject
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.documents import action_of
from mieux_desktop.operations.drafts import settle_drafts
from mieux_desktop.operations.report_content import gather_document
from mieux_desktop.reports.content import Document
from mieux_desktop.reports.words import words_of
from mieux_desktop.storage.engine import problems
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store

_EXPORTS = "report-exports"  # local setting: by document, language and format
_LONGEST_NAME = 120

Progress = Callable[[int, int], None]  # pages drawn, pages in all
Cancelled = Callable[[], bool]


class Format(StrEnum):
    """What a document is written as; its ending too."""

    PDF = "pdf"
    DOCX = "docx"  # for those who must edit
    XLSX = "xlsx"  # the figures and tables alone


@dataclass(frozen=True, slots=True)
class DocumentFile:
    """A document as it would be exported now, and what it was made from."""

    data: bytes
    sha256: str
    content: Document


@dataclass(frozen=True, slots=True)
class Export:
    """An export of a document on this laptop."""

    path: Path
    sha256: str
    at: datetime


def make_document(
    store: Store,
    kind: DocumentKind,
    subject_id: bytes,
    language: str,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    form: Format = Format.PDF,
) -> DocumentFile:
    """Return the file of what the records and the words typed say now; raise `cancelled`."""
    # Here, not above: ReportLab takes a fifth of a second to load, which no start should wait for.
    from mieux_desktop.reports.pdf import ExportCancelled, document_pdf

    document = gather_document(store, kind, subject_id, language)
    try:
        if form is Format.PDF:
            data = document_pdf(document, language, progress, cancelled)
        else:
            data = _other_form(document, language, form)
            if cancelled and cancelled():
                raise ExportCancelled
    except ExportCancelled as stopped:
        raise Problem("cancelled") from stopped
    return DocumentFile(data, hashlib.sha256(data).hexdigest(), document)


def _other_form(document: Document, language: str, form: Format) -> bytes:
    if form is Format.DOCX:
        from mieux_desktop.reports.docx import document_docx

        return document_docx(document, language)
    from mieux_desktop.reports.workbook import document_workbook

    return document_workbook(document, language)


def export_document(
    store: Store,
    kind: DocumentKind,
    subject_id: bytes,
    language: str,
    target: Path,
    form: Format = Format.PDF,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Export:
    """Write a document as a file, replaced in one step, after saving everything typed.

    Whatever goes wrong leaves the file as it was. Raises `cancelled`, `disk-full`, `read-only`,
    `file-in-use`, `cannot-open`, `name-too-long`, `disk-error`.
    """
    settle_drafts(store)
    export = write_document(store, kind, subject_id, language, target, form, progress, cancelled)
    remember_export(store, kind, subject_id, language, form, export)
    return export


def write_document(
    store: Store,
    kind: DocumentKind,
    subject_id: bytes,
    language: str,
    target: Path,
    form: Format = Format.PDF,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Export:
    """Write the file alone: it only reads the store, so it runs beside the writer."""
    from mieux_desktop.reports.pdf import replace_file

    made = make_document(store, kind, subject_id, language, progress, cancelled, form)
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


def remember_export(
    store: Store,
    kind: DocumentKind,
    subject_id: bytes,
    language: str,
    form: Format,
    export: Export,
) -> None:
    """Keep on this laptop where a document was written and what it was."""
    with store.unit_of_work() as work:
        kept = dict(work.setting(_EXPORTS) or {})
        kept[_export_key(kind, subject_id, language, form)] = {
            "path": str(export.path),
            "sha256": export.sha256,
            "at": export.at.isoformat(),
        }
        work.put_setting(_EXPORTS, kept)


def last_export(
    store: Store,
    kind: DocumentKind,
    subject_id: bytes,
    language: str,
    form: Format = Format.PDF,
) -> Export | None:
    """Return the last export of a document, if its file is still there and still the same."""
    with store.reading() as records:
        kept = (records.setting(_EXPORTS) or {}).get(_export_key(kind, subject_id, language, form))
    if kept is None:
        return None
    export = _export(kept)
    try:
        same = hashlib.sha256(export.path.read_bytes()).hexdigest() == export.sha256
    except OSError:  # moved, or on a stick that was taken out
        return None
    return export if same else None


def exports_by_mission(records: Repository) -> dict[str, Export]:
    """Return the newest export of each mission's report, by the mission's id in hex digits."""
    newest: dict[str, Export] = {}
    for key, value in (records.setting(_EXPORTS) or {}).items():
        export, mission = _export(value), key.partition("-")[0]
        if mission not in newest or newest[mission].at < export.at:
            newest[mission] = export
    return newest


def export_folder(store: Store) -> Path | None:
    """Return the folder of the newest export, None before the first."""
    with store.reading() as records:
        kept = records.setting(_EXPORTS) or {}
    newest = max(map(_export, kept.values()), key=lambda export: export.at, default=None)
    return newest.path.parent if newest else None


def free_file_name(
    store: Store,
    kind: DocumentKind,
    subject_id: bytes,
    language: str,
    folder: Path,
    form: Format = Format.PDF,
) -> str:
    """Return a name that no file in the folder has: action, activity, language, day; no person."""
    with store.reading() as records:
        action = records.get(Action, action_of(records, kind, subject_id))
        numbers = [
            a.number for a in records.find(Activity, id=_activities(records, kind, subject_id))
        ]
    name = action.name(language) if action else ""
    activities = " ".join(f"A{number}" for number in sorted(numbers))
    day = store.now().astimezone().date().isoformat()
    parts = ("MIEUX", name[:_LONGEST_NAME], activities, words_of(language)(f"file.{kind}"),
             language.upper(), day)  # fmt: skip
    text = " ".join(part for part in parts if part)
    stem = re.sub(r'[\s\\/:*?"<>|\x00-\x1f]+', " ", text).strip(" .")
    names = (f"{stem}{f' ({n})' if n > 1 else ''}.{form}" for n in itertools.count(1))
    with problems():
        return next(name for name in names if not (folder / name).exists())


def _activities(records: Repository, kind: DocumentKind, subject_id: bytes) -> list[bytes]:
    subject = DOCUMENTS[kind].subject
    if subject is Subject.MISSION:
        return list(records.require(Mission, subject_id).activity_ids)
    return [subject_id] if subject is Subject.ACTIVITY else []


def _export_key(kind: DocumentKind, subject_id: bytes, language: str, form: Format) -> str:
    if kind is DocumentKind.MISSION_REPORT and form is Format.PDF:
        return f"{subject_id.hex()}-{language}"
    return f"{kind}:{subject_id.hex()}-{language}.{form}"


def _export(kept: dict[str, str]) -> Export:
    return Export(Path(kept["path"]), kept["sha256"], datetime.fromisoformat(kept["at"]))
