"""Files of a closed round: its summary as PDF, figures, groups and answers as XLSX or CSV."""

from enum import StrEnum
from pathlib import Path

from mieux_desktop.domain.feedback import Collection
from mieux_desktop.domain.mission_reports import DocumentKind
from mieux_desktop.operations.feedback_sheets import ExportWords
from mieux_desktop.operations.report_content import live_document
from mieux_desktop.storage.engine import problems
from mieux_desktop.storage.store import Store


class FeedbackFormat(StrEnum):
    """What results are written as."""

    PDF = "pdf"
    XLSX = "xlsx"
    GROUPS = "groups"
    CSV = "csv"

    @property
    def ending(self) -> str:
        """Return the ending of the file's name."""
        return "xlsx" if self is FeedbackFormat.GROUPS else str(self)


def write_feedback_file(
    store: Store,
    collection_id: bytes,
    language: str,
    form: FeedbackFormat,
    words: ExportWords,
    target: Path,
) -> Path:
    """Write the file in one step; it only reads the store. Raises as `export_csv`."""
    # Late: openpyxl loads slowly.
    from mieux_desktop.operations.feedback_export import export_csv, export_groups, export_xlsx

    match form:
        case FeedbackFormat.PDF:
            data = _summary(store, collection_id, language)
        case FeedbackFormat.XLSX:
            data = export_xlsx(store, collection_id, language, words)
        case FeedbackFormat.GROUPS:
            data = export_groups(store, collection_id, language, words)
        case FeedbackFormat.CSV:
            data = export_csv(store, collection_id)
    from mieux_desktop.reports.pdf import replace_file  # late: ReportLab loads slowly

    with problems():
        replace_file(target, data)
    return target


def _summary(store: Store, collection_id: bytes, language: str) -> bytes:
    """Return the PDF about this round alone."""
    from mieux_desktop.reports.pdf import document_pdf  # late, as above

    with store.reading() as records:
        collection = records.require(Collection, collection_id)
    kind = DocumentKind.PARTICIPANT_FEEDBACK
    if not collection.activity_id:
        kind = DocumentKind.PARTNER_FEEDBACK
    subject_id = collection.activity_id or collection.action_id
    return document_pdf(live_document(store, kind, subject_id, language, collection_id), language)
