"""Workbooks of questionnaires on disk: XLSForms read and saved."""

from pathlib import Path

from mieux_desktop.domain.questionnaires.model import Questionnaire
from mieux_desktop.operations.questionnaires import preview_workbook, workbook_of
from mieux_desktop.operations.xlsforms.problems import ReadForm
from mieux_desktop.storage.engine import problems


def read_workbook(path: Path, language: str) -> ReadForm:
    """Read an XLSForm without keeping it; `language` is that of texts that name none."""
    with problems():
        data = path.read_bytes()
    return preview_workbook(data, path.name, language)


def save_workbook(form: Questionnaire, target: Path) -> Path:
    """Save a questionnaire as an XLSForm in one step."""
    from mieux_desktop.reports.pdf import replace_file  # late: ReportLab loads slowly

    data = workbook_of(form)
    with problems():
        replace_file(target, data)
    return target
