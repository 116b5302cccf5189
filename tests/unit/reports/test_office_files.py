"""Documents as DOCX and as XLSX: the same content, in files that are edited."""

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import openpyxl
import pytest

from mieux_desktop.domain.mission_reports import DocumentKind
from mieux_desktop.reports.docx import document_docx
from mieux_desktop.reports.words import LANGUAGES, words_of
from mieux_desktop.reports.workbook import document_workbook
from tests.unit.reports.documents import arabic_report, document, empty_document
from tests.unit.reports.test_documents import awkward_document

KINDS = list(DocumentKind)


def words_in(data: bytes) -> str:
    made = docx.Document(BytesIO(data))
    cells = (cell.text for table in made.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in made.paragraphs), *cells])


def sheets(data: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(data))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_can_be_edited_in_every_language(kind: DocumentKind, language: str) -> None:
    content = document(kind)
    text = words_in(document_docx(content, language))
    assert words_of(language)(f"title.{kind}") in text
    for section in content.sections:
        if section.key == "context":
            assert "communication plan" in text
    book = sheets(document_workbook(content, language))
    assert book.worksheets[0]["A1"].value == words_of(language)(f"title.{kind}")


@pytest.mark.parametrize(
    ("make", "kind"),
    [(empty_document, kind) for kind in KINDS]
    + [(awkward_document, DocumentKind.ACTION_REPORT), (awkward_document, KINDS[0])],
)
def test_no_content_is_too_awkward_for_office_files(make: object, kind: DocumentKind) -> None:
    content = make(kind)  # type: ignore[operator]
    assert docx.Document(BytesIO(document_docx(content, "fr"))).paragraphs
    assert sheets(document_workbook(content, "fr")).sheetnames


def test_a_report_in_docx_has_headings_links_figures_and_photos() -> None:
    made = docx.Document(BytesIO(document_docx(document(DocumentKind.MISSION_REPORT), "en")))
    headings = [p.text for p in made.paragraphs if (p.style and p.style.name) == "Heading 1"]
    assert headings[0] == "Executive summary" and "1  Context and terms of reference" in headings
    assert headings[-2:] == ["C  Attendance", "Signatures"]
    xml = made.element.xml
    assert 'w:anchor="evidence_N4"' in xml and 'w:name="evidence_N4"' in xml
    assert len(made.inline_shapes) == 2, "the emblem and one photo"
    text = words_in(document_docx(document(DocumentKind.MISSION_REPORT), "en"))
    assert "The time given to each subject was right" in text and "4 / 5" in text


def test_photos_without_consent_are_not_in_the_file() -> None:
    usual = document(DocumentKind.MISSION_REPORT)
    days = tuple(
        replace(day, photos=tuple(replace(p, consent="") for p in day.photos)) for day in usual.days
    )
    data = document_docx(replace(usual, days=days), "en")
    assert len(docx.Document(BytesIO(data)).inline_shapes) == 1
    assert "no consent is recorded" in words_in(data)


def test_arabic_files_read_from_right_to_left() -> None:
    xml = docx.Document(BytesIO(document_docx(arabic_report(), "ar"))).element.xml
    assert "<w:bidi/>" in xml and "<w:bidiVisual/>" in xml and "<w:rtl/>" in xml
    book = sheets(document_workbook(arabic_report(), "ar"))
    assert all(sheet.sheet_view.rightToLeft for sheet in book.worksheets)


def test_text_in_a_workbook_never_becomes_a_formula() -> None:
    usual = document(DocumentKind.MISSION_REPORT)
    evil = '=HYPERLINK("http://example.org","x")'
    wrong = replace(usual.recommendations[0], text=evil, addressee="+1", horizon="@SUM(A1)")
    book = sheets(document_workbook(replace(usual, recommendations=(wrong,)), "en"))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert any(cell.value and evil in str(cell.value) for cell in cells)
    assert all(cell.data_type != "f" for cell in cells)


def test_figures_in_a_workbook_can_be_calculated_with() -> None:
    book = sheets(document_workbook(document(DocumentKind.PARTICIPANT_FEEDBACK), "fr"))
    sheet = book[book.sheetnames[1]]
    assert [cell.value for cell in sheet[2]][1:9] == [0, 1, 3, 11, 7, 22, 0, 4.09]


@pytest.mark.parametrize("make", ["docx", "workbook"])
def test_the_same_content_gives_the_same_bytes_in_another_process(make: str) -> None:
    code = (
        "import hashlib; from tests.unit.reports.documents import arabic_report;"
        f"from mieux_desktop.reports.{make} import document_{make};"
        f"print(hashlib.sha256(document_{make}(arabic_report(), 'ar')).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Pacific/Auckland"}
    ran = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True,
                         cwd=Path(__file__).parents[3], text=True, check=True)  # fmt: skip
    own = {"docx": document_docx, "workbook": document_workbook}[make](arabic_report(), "ar")
    assert ran.stdout.strip() == hashlib.sha256(own).hexdigest()
