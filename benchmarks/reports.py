"""A mission report of fifty pages with charts and sixty photos beside bare ReportLab; previews."""

import random
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from datetime import time as clock
from functools import partial
from io import BytesIO
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median
from typing import Any

from PIL import Image
from reportlab.graphics.charts.barcharts import HorizontalBarChart
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Image as Picture
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from benchmarks.figures import Figure, at_most
from benchmarks.stores import Words, make_store
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.mission_reports import DOCUMENTS, DocumentKind
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.operations.catalogue import load_programme
from mieux_desktop.operations.document_files import make_document
from mieux_desktop.reports import facts, fonts
from mieux_desktop.reports.content import Document, Identity, Section
from mieux_desktop.reports.pdf import document_pdf

_KIND = DocumentKind.MISSION_REPORT
_RUNS, _PHOTOS, _DAYS = 5, 60, 5
_NOTES = 200  # of the mission whose preview is measured
_MOST_RATIO, _MOST_MB, _PREVIEW_MS = 2.0, 60.0, 1500
_TEXT = ParagraphStyle("text", fontName=fonts.REGULAR, fontSize=10, leading=14.5, spaceAfter=6)
_SMALL = ParagraphStyle("small", _TEXT, fontSize=8.5, leading=11.8)
_HEAD = ParagraphStyle("head", _TEXT, fontSize=16, leading=24, keepWithNext=1)


def measure(folder: Path, passphrase: str) -> list[Figure]:
    """Make the report by the program and by ReportLab alone in turn, then previews of a mission."""
    content = _content()
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(_RUNS + 1):
        ours.append(_seconds(lambda: document_pdf(content, "en")))
        theirs.append(_seconds(lambda: _bare(content)))
    one, other = median(ours[1:]), median(theirs[1:])  # the first loads the fonts
    pages = _pages(document_pdf(content, "en")), _pages(_bare(content))
    peer = (
        f"{pages[0]} pages in {one * 1000:.0f} ms beside ReportLab's "
        f"{pages[1]} in {other * 1000:.0f} ms, a page each"
    )
    ratio = (one / pages[0]) / (other / pages[1])
    return [
        at_most("report_50p_ratio", ratio, "x", _MOST_RATIO, peer, strictly=False),
        at_most("report_50p_memory_mb", _apart(_memory), "MB", _MOST_MB, "at most, when drawn"),
        _preview(folder, passphrase),
    ]


def _preview(folder: Path, passphrase: str) -> Figure:
    """From a note that changed to the new pages."""
    store = make_store(folder, passphrase, _NOTES, participants=30)
    try:
        with store.reading() as records:
            mission = next(
                each
                for each in records.find(Mission)
                if records.total(Note, mission_id=each.id) == _NOTES
            )
            note = records.find(Note, mission_id=mission.id, limit=1)[0]
        took = []
        for number in range(_RUNS + 1):
            with store.unit_of_work() as work:
                note = work.save(note, replace(note, body=f"{note.body} {number}"))
            took.append(_seconds(lambda: make_document(store, _KIND, mission.id, "en")))
        pages = _pages(make_document(store, _KIND, mission.id, "en").data)
    finally:
        store.close()
    peer = f"{pages} pages of a mission of {_NOTES} notes"
    return at_most("report_preview_ms", median(took[1:]) * 1000, "ms", _PREVIEW_MS, peer)


def _memory(answers: Connection) -> None:
    """Tell by how many megabytes the process grows at most while it draws the report."""
    content = _content()
    document_pdf(replace(content, days=(), evidence=()), "en")  # loads the fonts
    before = _status("VmRSS")
    document_pdf(content, "en")
    answers.send(_status("VmHWM") - before)


def _apart(work: Callable[[Connection], None]) -> float:
    context = get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=work, args=(there,))
    process.start()
    found: float = here.recv()
    process.join()
    return found


def _status(name: str) -> float:
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(name)), 0.0)


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _pages(data: bytes) -> int:
    return data.count(b"/Type /Page\n") or data.count(b"/Type /Page ")


def _content() -> Document:
    """Return the report: five days of five sessions, sixty notes, sixty photos, thirty people."""
    chance = random.Random(3)
    say = partial(Words(chance).sentences)
    first = date(2026, 3, 2)
    photos = [
        facts.Photo(tag=f"P{n}", data=_photo(chance), subject=say(1, 7)[0], taken_on=first,
                    author=say(1, 2)[0], consent="No person is shown.", tags=(f"N{n}",))
        for n in range(1, _PHOTOS + 1)
    ]  # fmt: skip
    per_day = _PHOTOS // _DAYS
    days = tuple(
        facts.Day(
            on=first + timedelta(days=day), present=28, invited=30, women=14, men=14,
            sessions=tuple(_session(say, 1 + 10 * day + 2 * n) for n in range(5)),
            photos=tuple(photos[day * per_day : (day + 1) * per_day]),
        )
        for day in range(_DAYS)
    )  # fmt: skip
    rows = tuple(
        facts.Statement(text=say(1, 8)[0], counts=(1, 2, 4, 10, 8), tag=f"F{n}")
        for n in range(1, 13)
    )
    about = DOCUMENTS[_KIND]
    return Document(
        kind=_KIND,
        programme=load_programme("en"),
        identity=Identity(action_name="Ghana II", title=say(1, 9)[0], starts_on=first),
        sections=(
            *(Section(key=key, body="\n\n".join(say(5, 40))) for key in about.sections),
            *(Section(key=key, annex=True) for key in about.annexes),
        ),
        days=days,
        results=facts.Results(answered=25, asked=30, statements=rows, recommendation=(2,) * 11),
        scores=tuple(facts.Score(criterion=say(1, 2)[0], score=4, reason=say(1, 20)[0])
                     for _ in range(8)),
        recommendations=tuple(
            facts.Recommendation(text=say(1, 20)[0], addressee=say(1, 3)[0], tags=("N1",))
            for _ in range(10)
        ),
        evidence=tuple(
            facts.Evidence(tag=f"N{n}", title=say(1, 7)[0], text=" ".join(say(3, 18)),
                           kind=NoteKind.OBSERVATION, at=first)
            for n in range(1, 61)
        ),
        attendees=tuple(
            facts.Attendee(name=say(1, 2)[0], function=say(1, 2)[0], institution=say(1, 3)[0],
                           marks=(Mark.PRESENT,) * 25)
            for _ in range(30)
        ),
    )  # fmt: skip


def _session(say: Callable[[int, int], list[str]], number: int) -> facts.Session:
    notes = tuple(
        facts.NoteLine(kind=NoteKind.OBSERVATION, text=" ".join(say(2, 16)), tags=(f"N{n}",))
        for n in range(number, number + 2)
    )
    return facts.Session(title=say(1, 7)[0], starts_at=clock(9), ends_at=clock(10, 30),
                         present=28, invited=30, notes=notes)  # fmt: skip


def _photo(chance: random.Random) -> bytes:
    """Return a photo as the program keeps them: with detail, two megapixels."""
    detail = Image.frombytes("RGB", (160, 100), chance.randbytes(160 * 100 * 3))
    file = BytesIO()
    detail.resize((1600, 1000), Image.Resampling.BICUBIC).save(file, "JPEG", quality=85)
    return file.getvalue()


def _bare(content: Document) -> bytes:
    """Return the same texts, tables, charts and photos as ReportLab sets them by itself."""
    story: list[Any] = []
    for section in content.sections:
        story.append(Paragraph(section.key, _HEAD))
        story += [Paragraph(text, _TEXT) for text in section.body.split("\n\n") if text]
    for day in content.days:
        for session in day.sessions:
            rows = [[Paragraph(session.title, _TEXT), Paragraph("28 / 30", _SMALL)]]
            rows += [
                [Paragraph(note.kind, _SMALL), Paragraph(note.text, _SMALL)]
                for note in session.notes
            ]
            story.append(Table(rows, (40 * mm, 128 * mm)))
        story += [_bare_photo(photo) for photo in day.photos]
    statements = content.results.statements if content.results else ()
    for place in range(5):
        story.append(_bare_chart([row.counts[place] for row in statements]))
    for table in (
        [[s.criterion, str(s.score), s.reason] for s in content.scores],
        [[r.text, r.addressee, "N1"] for r in content.recommendations],
        [[e.tag, e.title, e.text] for e in content.evidence],
        [[a.name, a.institution, " ".join(str(mark) for mark in a.marks)]
         for a in content.attendees],
    ):  # fmt: skip
        cells = [[Paragraph(text, _SMALL) for text in row] for row in table]
        story.append(Table(cells, (40 * mm, 48 * mm, 80 * mm), repeatRows=1))
    file = BytesIO()
    fonts.width("x", fonts.REGULAR, 10)  # registers it
    SimpleDocTemplate(file, pagesize=A4, leftMargin=21 * mm, rightMargin=21 * mm).build(story)
    return file.getvalue()


def _bare_photo(photo: facts.Photo) -> Table:
    """Return a photo and its caption, reduced to what 200 dpi need."""
    file = BytesIO()
    with Image.open(BytesIO(photo.data)) as image:
        image.thumbnail((583, 583))
        image.save(file, "JPEG", quality=82)
        width, height = 74 * mm, 74 * mm * image.height / image.width
    file.seek(0)
    return Table([[Picture(file, width, height), Paragraph(photo.subject, _SMALL)]])


def _bare_chart(counts: list[int]) -> Drawing:
    chart = HorizontalBarChart()
    chart.data, chart.width, chart.height = [counts], 300, 90
    drawing = Drawing(400, 110)
    drawing.add(chart)
    return drawing
