"""Files of a closed round: its summary as PDF, its figures and answers as XLSX or CSV."""

from enum import StrEnum
from pathlib import Path

from mieux_desktop.domain.mission_reports import DocumentKind
from mieux_desktop.operations.document_files import Format, make_document
from mieux_desktop.operations.feedback_export import ExportWords, export_csv, export_xlsx
from mieux_desktop.storage.engine import problems
from mieux_desktop.storage.store import Store


class FeedbackFormat(StrEnum):
    """What results are written as; its ending too."""

    PDF = "pdf"
    XLSX = "xlsx"
    CSV = "csv"


def write_feedback_file(
    store: Store,
    collection_id: bytes,
    activity_id: bytes,
    language: str,
    form: FeedbackFormat,
    words: ExportWords,
    target: Path,
) -> Path:
    """Write the file in one step; it only reads the store. Raises as `export_csv`."""
    match form:
        case FeedbackFormat.PDF:
            kind = DocumentKind.PARTICIPANT_FEEDBACK
            data = make_document(store, kind, activity_id, language, form=Format.PDF).data
        case FeedbackFormat.XLSX:
            data = export_xlsx(store, collection_id, language, words)
        case FeedbackFormat.CSV:
            data = export_csv(store, collection_id)
    from mieux_desktop.reports.pdf import replace_file  # late: ReportLab loads slowly

    with problems():
        replace_file(target, data)
    return target
