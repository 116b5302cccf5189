"""All kinds of documents in all languages: what they say, that they are whole, and reproducible."""

import os
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.mission_reports import DOCUMENTS, DocumentKind
from mieux_desktop.reports import fonts, style
from mieux_desktop.reports.blocks import Stack, paginate
from mieux_desktop.reports.content import Document, Section, Status
from mieux_desktop.reports.layout import lay_out
from mieux_desktop.reports.pdf import document_pdf
from mieux_desktop.reports.signs import MarkLegend
from mieux_desktop.reports.telling import tell
from mieux_desktop.reports.words import LANGUAGES, words_of
from tests.unit.reports.awkward import awkward_report
from tests.unit.reports.documents import arabic_report, document, empty_document
from tests.unit.reports.reading import outline_of, read, text_of
from tests.unit.reports.sample import photo

GOLDEN = Path(__file__).parent / "golden"
KINDS = list(DocumentKind)


def awkward_document(kind: DocumentKind) -> Document:
    """Return a kind with the content that no designer had in mind, and a page-long decision."""
    usual, awkward = document(kind), awkward_report()
    body = awkward.text("summary")
    return replace(
        awkward,
        kind=kind,
        evidence=awkward.evidence[:20],
        attendees=awkward.attendees[:40],
        sections=tuple(replace(s, body="" if s.annex else body) for s in usual.sections),
        planned=tuple(replace(p, planned=body, reason=body * 3) for p in usual.planned),
        activities=tuple(replace(a, title=body[:200], expected=body) for a in usual.activities) * 3,
        criteria=tuple(replace(c, scores=c.scores * 3) for c in usual.criteria),
        deliverables=tuple(
            replace(d, title=body[:300], author=body[:200]) for d in usual.deliverables
        ),
        categories=tuple(replace(c, label=body[:200]) for c in usual.categories),
        partner_results=awkward.results,
        challenges=(body[:300],) * 4,
    )


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_says_what_it_is_kept_to_say(kind: DocumentKind) -> None:
    """After a wanted change, run once with UPDATE_GOLDEN=1 and read the difference."""
    data = document_pdf(document(kind), "en")
    found = "\n".join([*outline_of(data), "", text_of(data)]) + "\n"
    kept = GOLDEN / f"{kind}-all-en.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        kept.write_text(found, "utf-8")
    assert found == kept.read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_prints_in_each_language_in_its_own_words(
    kind: DocumentKind, language: str
) -> None:
    content, words = document(kind), words_of(language)
    data = document_pdf(content, language)
    about = read(data).metadata
    assert about is not None and about.title is not None
    assert about.title.startswith(words(f"title.{kind}"))
    titles = " ".join(outline_of(data))
    for section in tell(content, words):
        if section.key != "summary" and section.parts:
            assert section.title in titles
    with pikepdf.open(BytesIO(data)) as opened:
        assert str(opened.Root.Lang) == language
        assert opened.check_pdf_syntax() == []
        assert opened.Root.ViewerPreferences.DisplayDocTitle


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("make", [document, empty_document])
def test_pages_hold_what_is_put_on_them(make: object, kind: DocumentKind, language: str) -> None:
    """No page overflows, ends with a heading, or is empty."""
    room = style.TOP - style.BOTTOM
    content: Document = make(kind)  # type: ignore[operator]
    for page in paginate(lay_out(content, words_of(language)).content, style.TEXT_WIDTH, room):
        assert isinstance(page, Stack)
        assert page.blocks
        assert page.height(style.TEXT_WIDTH) <= room + 0.01
        assert not page.blocks[-1].keep_with_next


@pytest.mark.parametrize(
    "kind", [DocumentKind.ACTION_REPORT, DocumentKind.ACTIVITY_EVALUATION]
)  # between them all sections that the mission report lacks
def test_awkward_content_prints_in_arabic_without_boxes(kind: DocumentKind) -> None:
    """Code 0 of a font's subset is its box for missing characters."""
    content = awkward_document(kind)
    room = style.TOP - style.BOTTOM
    pages = paginate(lay_out(content, words_of("ar")).content, style.TEXT_WIDTH, room)
    assert all(page.height(style.TEXT_WIDTH) <= room + 0.01 for page in pages)
    with pikepdf.open(BytesIO(document_pdf(content, "ar"))) as opened:
        assert opened.check_pdf_syntax() == []
        for page in opened.pages:
            for instruction in pikepdf.parse_content_stream(page):
                if str(instruction.operator) == "Tj":
                    assert b"\0" not in bytes(instruction.operands[0])


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_draft_marks_what_only_people_can_write(kind: DocumentKind) -> None:
    identity = replace(empty_document(kind).identity, status=Status.DRAFT)
    draft = replace(empty_document(kind), identity=identity)
    about = DOCUMENTS[kind]
    wanted = len(about.sections) if about.cover else len(about.written)
    assert lay_out(draft, words_of("en")).missing == wanted
    assert text_of(document_pdf(draft, "en")).count("To be completed") == wanted


def test_a_text_of_another_language_is_printed_and_marked() -> None:
    usual = document(DocumentKind.MISSION_REPORT)
    sections = (Section(key="context", body="Le contexte.", language="French"),)
    draft = replace(usual, sections=sections, identity=replace(usual.identity, status=Status.DRAFT))
    text = text_of(document_pdf(draft, "en"))
    assert "Not yet translated; in French" in text and "Le contexte." in text
    assert lay_out(draft, words_of("en")).missing == 1


def test_entries_of_another_language_are_marked_above_them() -> None:
    usual = document(DocumentKind.MISSION_REPORT)
    sections = (Section(key="recommendations", facts_language="английский"),)
    identity = replace(usual.identity, status=Status.DRAFT)
    draft = replace(usual, sections=sections, identity=identity)
    assert lay_out(draft, words_of("ru")).missing == 0
    text = text_of(document_pdf(draft, "ru"))
    assert "Записи, которые ещё не переведены; язык: английский" in text


def test_earlier_recommendations_do_not_stand_for_the_own_ones() -> None:
    usual = document(DocumentKind.MISSION_REPORT)
    assert usual.earlier
    sections = (Section(key="recommendations"),)
    identity = replace(usual.identity, status=Status.DRAFT)
    draft = replace(usual, sections=sections, recommendations=(), identity=identity)
    assert lay_out(draft, words_of("en")).missing == 1
    text = text_of(document_pdf(draft, "en"))
    assert text.index("To be completed") < text.index("Follow-up of earlier recommendations")


def test_the_legend_of_marks_takes_as_many_lines_as_its_words() -> None:
    for language, lines in (("en", 1), ("ru", 2)):
        words = words_of(language)
        legend = MarkLegend([(mark, words(f"mark.{mark}")) for mark in Mark])
        many = MarkLegend([*legend.marks, (None, words("mark.none"))])
        assert many.height(style.TEXT_WIDTH) == lines * style.TABLE.leading


def test_the_same_content_gives_the_same_bytes() -> None:
    for kind in KINDS:
        assert document_pdf(document(kind), "ar") == document_pdf(document(kind), "ar")


def test_arabic_columns_start_at_the_right() -> None:
    page = read(document_pdf(arabic_report(), "ar")).pages[0]
    left_of: dict[str, float] = {}

    def visit(text: str, _cm: object, tm: list[float], *_: object) -> None:
        left_of.setdefault("".join(sorted(text.strip())), tm[4])

    page.extract_text(visitor_text=visit)
    action, reference = (
        left_of["".join(sorted(fonts.printable(word)))] for word in ("الإجراء", "المرجع")
    )
    assert action > style.PAGE_WIDTH / 2 > reference


def test_latin_names_and_numbers_stay_whole_in_arabic() -> None:
    text = text_of(document_pdf(arabic_report(), "ar"))
    for whole in ("Matteo Gandolfi-Serra", "Annelies Vandeputte-Roos", "2015", "JO-A3-MR", "MIEUX"):
        assert whole in text


def test_long_missions_sixty_photos_and_a_row_of_three_pages_print() -> None:
    usual = document(DocumentKind.MISSION_REPORT)
    day = usual.days[1]
    notes = day.sessions[0].notes * 20
    shown = [replace(day.photos[0], data=photo(n, (300, 190))) for n in range(60)]
    session = replace(day.sessions[0], notes=notes)
    many = tuple(
        replace(day, sessions=(session,), photos=tuple(shown[n : n + 6])) for n in range(0, 60, 6)
    )
    endless = replace(usual.risks[0], text="A very long story. " * 900, response="Done. " * 600)
    full = replace(usual, days=many, risks=(endless,))
    room = style.TOP - style.BOTTOM
    pages = paginate(lay_out(full, words_of("en")).content, style.TEXT_WIDTH, room)
    assert all(page.height(style.TEXT_WIDTH) <= room + 0.01 for page in pages)
    data = document_pdf(full, "en")
    assert sum(len(page.images) for page in read(data).pages) == 60
    assert text_of(data).count("story.") == 900
