"""The expert mission report as a file: its text, outline, links, fonts, bytes and writing."""

import errno
import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from mieux_desktop.reports import pdf, style
from mieux_desktop.reports.blocks import Stack, paginate
from mieux_desktop.reports.content import Document, Section, Status
from mieux_desktop.reports.layout import lay_out
from mieux_desktop.reports.pdf import ExportCancelled, document_pdf
from mieux_desktop.reports.words import words_of
from tests.unit.reports.awkward import awkward_report
from tests.unit.reports.reading import outline_of, read, text_of
from tests.unit.reports.sample import empty_report, report

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture(scope="module")
def english() -> bytes:
    return document_pdf(report(), "en")


@pytest.fixture(scope="module")
def awkward() -> bytes:
    return document_pdf(awkward_report(), "fr")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_text_and_outline_are_those_kept(language: str) -> None:
    """After a wanted change, run once with UPDATE_GOLDEN=1 and read the difference."""
    data = document_pdf(report(), language)
    found = "\n".join([*outline_of(data), "", text_of(data)]) + "\n"
    kept = GOLDEN / f"mission-report-{language}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        kept.write_text(found, "utf-8")
    assert found == kept.read_text("utf-8")


def test_same_content_gives_the_same_bytes_in_another_process(english: bytes) -> None:
    code = (
        "import hashlib; from tests.unit.reports.sample import report;"
        "from mieux_desktop.reports.pdf import document_pdf;"
        "print(hashlib.sha256(document_pdf(report(), 'en')).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Pacific/Auckland"}
    root = Path(__file__).parents[3]
    ran = subprocess.run([sys.executable, "-c", code], env=environment, cwd=root,
                         capture_output=True, text=True, check=True)  # fmt: skip
    assert ran.stdout.strip() == hashlib.sha256(english).hexdigest()
    assert document_pdf(report(), "en") == english


def test_exports_at_the_same_time_do_not_disturb_each_other(english: bytes) -> None:
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: document_pdf(report(), "en"), range(6)))
    assert set(made) == {english}


def test_every_page_has_its_number_of_all(english: bytes) -> None:
    pages = read(english).pages
    assert "/ " not in pages[0].extract_text()
    for number, page in enumerate(pages[1:], 2):
        assert f"{number} / {len(pages)}" in page.extract_text()


def test_contents_name_the_pages_where_parts_begin(english: bytes) -> None:
    starts = dict(line.strip().rsplit(" | ", 1) for line in outline_of(english))
    contents = read(english).pages[1].extract_text().split("Contents")[1].splitlines()
    assert len(contents) > 13
    for title, page in starts.items():
        number, _, name = title.partition(" ")
        if number in "12345678910ABC" and "." not in number:
            at = contents.index(name)
            assert contents[at - 1 : at + 2] == [number, name, page]


@pytest.mark.parametrize("data", ["english", "awkward"])
def test_all_fonts_are_embedded(data: str, request: pytest.FixtureRequest) -> None:
    with pikepdf.open(BytesIO(request.getfixturevalue(data))) as document:
        fonts = [o for o in document.objects if _is(o, "/Font")]
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


@pytest.mark.parametrize("data", ["english", "awkward"])
def test_no_character_prints_as_a_box(data: str, request: pytest.FixtureRequest) -> None:
    """Code 0 of a font's subset is its box for missing characters."""
    shown = 0
    with pikepdf.open(BytesIO(request.getfixturevalue(data))) as document:
        for page in document.pages:
            for instruction in pikepdf.parse_content_stream(page):
                if str(instruction.operator) == "Tj":
                    shown += 1
                    assert b"\0" not in bytes(instruction.operands[0])
    assert shown > 500


def test_characters_outside_the_fonts_are_described(awkward: bytes) -> None:
    text = text_of(awkward)
    assert "[U+1F600]" in text
    assert "[U+5C71]" in text
    assert "Кузнецова-Преображенская" in text
    assert "Ελευθερία" in text
    assert "U+200" not in text  # signs without a shape say nothing


@pytest.mark.parametrize("data", ["english", "awkward"])
def test_structure_is_sound_and_links_lead_somewhere(
    data: str, request: pytest.FixtureRequest
) -> None:
    content = request.getfixturevalue(data)
    with pikepdf.open(BytesIO(content)) as document:
        assert document.check_pdf_syntax() == []
        assert document.Root.ViewerPreferences.DisplayDocTitle
        assert str(document.Root.Lang) in ("en", "fr")
    reader = read(content)
    pages = {page.indirect_reference.idnum for page in reader.pages if page.indirect_reference}
    links = [
        annotation.get_object()["/Dest"][0].idnum
        for page in reader.pages
        for annotation in page.get("/Annots", [])
    ]
    assert len(links) > 20
    assert set(links) <= pages


def test_metadata_say_what_the_file_is(english: bytes) -> None:
    about = read(english).metadata
    assert about is not None
    assert about.title == "Expert mission report: Ghana II, Activity 5, Accra, 3–5 March 2015"
    assert about.author == "Elin Sandvall, Rui Almeida Sarmento"
    assert about.subject == "Diaspora communication plan session and second policy workshop"
    assert about.creation_date is not None
    assert about.creation_date.date() == report().identity.dated_on


def test_missing_parts_are_marked_in_a_draft_only() -> None:
    draft = text_of(document_pdf(empty_report(), "en"))
    assert draft.count("To be completed") == 9
    assert "9 parts to be completed" in draft
    identity = replace(empty_report().identity, status=Status.ACCEPTED)
    final = text_of(document_pdf(replace(empty_report(), identity=identity), "en"))
    assert "to be completed" not in final.lower()
    assert "Nothing was recorded." in final


def test_findings_without_evidence_say_so(english: bytes) -> None:
    assert text_of(english).count("no evidence yet") == 3  # legend, risk 2, recommendation 6


def test_photos_without_consent_are_not_printed() -> None:
    shown = report()
    day = shown.days[1]
    secret = replace(day.photos[0], consent="")
    data = document_pdf(replace(shown, days=(replace(day, photos=(secret,)),)), "en")
    assert "no consent is recorded" in text_of(data)
    assert all(not page.images for page in read(data).pages)


def test_withheld_results_show_no_figures() -> None:
    usual = report()
    assert usual.results is not None
    results = replace(usual.results, withheld="Fewer than five people answered.")
    text = text_of(document_pdf(replace(usual, results=results), "en"))
    assert "Fewer than five people answered." in text
    assert "Strongly agree" not in text


def test_sections_print_in_their_order_under_their_titles() -> None:
    sections = (Section(key="method", title="How we worked", body="By listening."),)
    data = document_pdf(replace(report(), sections=sections), "en")
    assert "1 How we worked | 3" in outline_of(data)
    assert "By listening." in text_of(data)


@pytest.mark.parametrize("content", [report(), awkward_report(), empty_report()])
def test_pages_hold_what_is_put_on_them(content: Document) -> None:
    """No page overflows, ends with a heading, or is empty."""
    room = style.TOP - style.BOTTOM
    laid_out = lay_out(content, words_of("en"))
    pages = paginate(laid_out.content, style.TEXT_WIDTH, room)
    for page in pages:
        assert isinstance(page, Stack)
        assert page.blocks
        assert 0 < page.height(style.TEXT_WIDTH) <= room + 0.01
        assert not page.blocks[-1].keep_with_next


def test_progress_counts_up_to_all_pages() -> None:
    told: list[tuple[int, int]] = []
    data = document_pdf(report(), "en", lambda *page: told.append(page))
    total = len(read(data).pages)
    assert told == [(number, total) for number in range(1, total + 1)]


@pytest.mark.parametrize("asked", [0, 2, 6])
def test_a_cancelled_export_stops(asked: int) -> None:
    answers = iter([False] * asked)
    with pytest.raises(ExportCancelled):
        document_pdf(report(), "en", cancelled=lambda: next(answers, True))


def test_a_full_disk_leaves_the_target_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    target = tmp_path / "r.pdf"
    target.write_bytes(b"old")
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        pdf.replace_file(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def _is(candidate: Any, kind: str) -> bool:
    return isinstance(candidate, pikepdf.Dictionary) and candidate.get("/Type") == kind
