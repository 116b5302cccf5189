"""Held content that breaks layouts, on real files: whole, reproducible, within the margins."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from reportlab.lib.units import mm

from mieux_desktop.domain.mission_reports import DocumentKind
from mieux_desktop.reports import style
from mieux_desktop.reports.content import Document
from mieux_desktop.reports.facts import Achievement, Evidence, PersonMet
from mieux_desktop.reports.fonts import printable
from mieux_desktop.reports.pdf import document_pdf
from tests.unit.reports.awkward import ARABIC, CYRILLIC, NAME, PAGES, STRANGE, WORD
from tests.unit.reports.documents import document, empty_document
from tests.unit.reports.reading import read, text_of
from tests.unit.reports.sample import photo

REPORT = DocumentKind.MISSION_REPORT
ARABIC_NAMES = ("نضال أبو الروس", "سلمى الجراروة", "عبد الله عوف")


def long_mission() -> Document:
    """Return a mission of two hundred notes, all cited."""
    usual = document(REPORT)
    day = usual.days[0]
    (line, *_) = (note for session in day.sessions for note in session.notes)
    entries = [replace(line, text=f"Entry {n}. {PAGES[:200]}", tags=(f"N{n}",)) for n in range(200)]
    sessions = tuple(
        replace(day.sessions[0], notes=tuple(entries[n : n + 8])) for n in range(0, 200, 8)
    )
    evidence = tuple(Evidence(tag=f"N{n}", title=f"Entry {n}", text=PAGES[:300])
                     for n in range(200))  # fmt: skip
    return replace(usual, days=(replace(day, sessions=sessions, photos=()),), evidence=evidence)


def sixty_photos() -> Document:
    """Return a mission that took sixty photos of all shapes."""
    usual = document(REPORT)
    day = usual.days[1]
    shapes = ((300, 190), (240, 480), (480, 200), (260, 260))
    shown = [
        replace(day.photos[0], tag=f"P{n}", data=photo(n, shapes[n % 4]), subject=f"View {n}")
        for n in range(60)
    ]
    return replace(usual, days=(replace(day, photos=tuple(shown)),))


def endless_row() -> Document:
    """Return a report with a row of three pages in each of its tables that take people's words."""
    usual = document(REPORT)
    story = "A very long story. " * 900
    return replace(
        usual,
        risks=(replace(usual.risks[0], text=story, response="Done. " * 500),),
        achievements=(replace(usual.achievements[0], achieved=story),),
        earlier=(replace(usual.earlier[0], text=story),),
    )


def arabic_names() -> Document:
    """Return an English report whose tables name people in Arabic."""
    usual = document(REPORT)
    people = tuple(
        PersonMet(name=name, function="Director (مدير)", institution=ARABIC, tags=("N1",))
        for name in ARABIC_NAMES
    )
    advice = replace(usual.recommendations[0], addressee=f"{ARABIC_NAMES[0]}, Ministry")
    return replace(usual, people_met=people, recommendations=(advice,))


def endless_words() -> Document:
    """Return a report in which a word is wider than any column, in every table."""
    usual = document(REPORT)
    result = Achievement(category=WORD, activity=WORD, expected=WORD, achieved=WORD, degree=WORD)
    advice = replace(usual.recommendations[0], text=WORD, addressee=WORD, horizon=WORD, origin=WORD)
    return replace(
        usual,
        achievements=(result,),
        recommendations=(advice,),
        earlier=(advice,),
        people_met=(PersonMet(name=WORD, function=WORD, institution=WORD),),
        risks=(replace(usual.risks[0], text=WORD, response=WORD),),
        lessons=tuple(replace(lesson, title=WORD, text=WORD) for lesson in usual.lessons),
        identity=replace(usual.identity, title=WORD, action_name=WORD, place=WORD, officer=WORD),
    )


def strange_people() -> Document:
    """Return a report whose names are in every script, with signs that no font has."""
    usual = document(REPORT)
    names = (ARABIC, CYRILLIC, STRANGE, NAME)
    people = tuple(PersonMet(name=name, function=name, institution=name) for name in names)
    return replace(usual, people_met=people, attendees=tuple(
        replace(a, name=names[n % 4], institution=names[(n + 1) % 4])
        for n, a in enumerate(usual.attendees)
    ))  # fmt: skip


def nothing() -> Document:
    """Return a report in which there is nothing at all."""
    return empty_document(REPORT)


HELD = (long_mission, sixty_photos, endless_row, arabic_names, endless_words, strange_people,
        nothing)  # fmt: skip


@pytest.mark.parametrize("make", HELD)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_awkward_content_makes_a_sound_file_within_its_margins(
    make: Callable[[], Document], language: str
) -> None:
    content = make()
    data = document_pdf(content, language)
    with pikepdf.open(BytesIO(data)) as opened:
        assert opened.check_pdf_syntax() == []
    for number, page in enumerate(read(data).pages, 1):
        lefts: list[float] = []

        def visit(
            text: str, cm: list[float], tm: list[float], *_: object, found: list[float] = lefts
        ) -> None:
            if text.strip():
                found.append(cm[4] + tm[4])

        page.extract_text(visitor_text=visit)
        assert lefts, f"page {number} is empty"
        if number > 1:  # the cover has its own
            assert min(lefts) >= 19.9 * mm
            assert max(lefts) <= style.PAGE_WIDTH - 19.9 * mm


@pytest.mark.parametrize("make", [endless_words, strange_people, nothing])
def test_awkward_content_gives_the_same_bytes_again(make: Callable[[], Document]) -> None:
    assert document_pdf(make(), "fr") == document_pdf(make(), "fr")


def test_two_hundred_entries_are_all_printed_and_linked() -> None:
    data = document_pdf(long_mission(), "en")
    text = " ".join(text_of(data).split())
    assert all(f"Entry {n}. Paragraph" in text for n in range(200))
    links = sum(len(page.get("/Annots", [])) for page in read(data).pages)
    assert links > 200


def test_sixty_photos_are_all_printed_with_their_captions() -> None:
    data = document_pdf(sixty_photos(), "en")
    text = " ".join(text_of(data).split())
    assert sum(len(page.images) for page in read(data).pages) == 60
    assert all(f"Photo P{n} View {n}" in text for n in range(60))


def test_a_row_of_three_pages_goes_on_below_its_header_and_loses_nothing() -> None:
    pages = [page.extract_text() for page in read(document_pdf(endless_row(), "en")).pages]
    assert sum(page.count("story.") for page in pages) == 3 * 900
    told = [page for page in pages if page.count("story.") > 20]
    assert len(told) >= 9
    heads = ("What was done", "Achieved", "State, follow-up")
    assert all(any(head in page for head in heads) for page in told)


def test_arabic_names_keep_their_order_in_tables_that_run_to_the_right() -> None:
    text = text_of(document_pdf(arabic_names(), "en"))
    for name in ARABIC_NAMES:
        from_the_left = " ".join(reversed(printable(name).split()))
        assert from_the_left in text
    assert "Director (" in text and "Ministry" in text


def test_words_wider_than_a_column_are_broken_and_whole() -> None:
    text = "".join(text_of(document_pdf(endless_words(), "en")).split())
    beginnings = text.count(WORD[:12])
    assert beginnings >= 20 and "Unterbeamten".lower() in text.lower()
