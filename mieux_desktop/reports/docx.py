"""Writes documents as DOCX files, for those who must edit them; charts stand as tables."""

from io import BytesIO
from typing import assert_never

import docx
from docx.document import Document as Docx
from docx.shared import Mm, Pt, RGBColor

from mieux_desktop.domain.mission_reports import DOCUMENTS
from mieux_desktop.reports import style
from mieux_desktop.reports.chart_tables import chart_table, register_table
from mieux_desktop.reports.content import Document
from mieux_desktop.reports.docx_programme import write_programme
from mieux_desktop.reports.docx_text import Writer
from mieux_desktop.reports.markdown import Span
from mieux_desktop.reports.naming import document_title, status_of, subject_of
from mieux_desktop.reports.packages import settled, xml_text
from mieux_desktop.reports.parts import (
    Answers,
    Body,
    Cards,
    Cell,
    Chart,
    Column,
    EvidenceList,
    FigureRow,
    Heading,
    Introduction,
    Lead,
    Panel,
    Part,
    Programme,
    Register,
    Table,
    ToldSection,
    Untranslated,
)
from mieux_desktop.reports.pictures import emblem_png
from mieux_desktop.reports.telling import tell
from mieux_desktop.reports.words import Words, words_of


def document_docx(document: Document, language: str) -> bytes:
    """Return a document as the bytes of a DOCX; the same content gives the same bytes."""
    words = words_of(language)
    made = docx.Document()
    _set_up(made, document, words)
    writer = Writer(made, words)
    _title(writer, document)
    numbered, number, letters = DOCUMENTS[document.kind].cover, 0, iter("ABCDEFGH")
    for section in tell(document, words):
        mark = ""
        if numbered and section.annex:
            mark = next(letters)
        elif numbered and section.key != "summary":
            number += 1
            mark = str(number)
        _section(writer, document, section, mark)
    _signatures(writer, document)
    file = BytesIO()
    made.save(file)
    identity = document.identity
    return settled(file.getvalue(), identity.dated_on or identity.ends_on)


def _set_up(made: Docx, document: Document, words: Words) -> None:
    page = made.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    inner, outer = (Mm(20), Mm(22)) if words.right_to_left else (Mm(22), Mm(20))
    page.left_margin, page.right_margin = inner, outer
    page.top_margin, page.bottom_margin = Mm(25), Mm(22)
    normal = made.styles["Normal"]
    normal.font.name, normal.font.size = "Noto Sans", Pt(10)
    blue = RGBColor.from_string(style.BLUE.lstrip("#"))
    for name, size in (("Title", 24), ("Heading 1", 17), ("Heading 2", 12), ("Heading 3", 10.5)):
        look = made.styles[name]
        look.font.name, look.font.size = "Noto Sans", Pt(size)
        look.font.color.rgb = blue
    about, identity = made.core_properties, document.identity
    subject = subject_of(document, words, words("comma"))
    title = ": ".join(part for part in (document_title(document, words), subject) if part)
    about.title, about.subject = xml_text(title)[:255], xml_text(identity.title)[:255]
    authors = ", ".join(expert.name for expert in identity.experts) or identity.officer
    about.author, about.comments = xml_text(authors)[:255], ""
    about.language = words.language


def _title(writer: Writer, document: Document) -> None:
    words, identity, programme = writer.words, document.identity, document.programme
    head = writer.made.sections[0].header.paragraphs[0]
    subject = subject_of(document, words, words("comma"))
    writer.fill(head, [Span(f"{document_title(document, words)} · {subject}")], size=8)
    foot = writer.made.sections[0].footer.paragraphs[0]
    funders = (" ".join(programme.funded_by), " ".join(programme.implemented_by))
    line = " · ".join(part for part in (*funders, identity.reference) if part)
    writer.fill(foot, [Span(f"{line} · ")], size=8)
    writer.page_number(foot)
    emblem = writer.paragraph([])
    emblem.add_run().add_picture(BytesIO(emblem_png(120)), height=Mm(12))
    writer.fill(emblem, [Span("  " + " · ".join(funders))], size=9)
    writer.paragraph([Span(document_title(document, words), bold=True)])
    writer.paragraph([Span(identity.title or identity.action_name)], "Title")
    code = f" ({identity.action_code})" if identity.action_code else ""
    comma = words("comma")
    experts = [comma.join(p for p in (e.name, e.origin) if p) for e in identity.experts]
    facts = (
        ("cover.action", comma.join(p for p in (subject + code, identity.action_period) if p)),
        ("cover.reference", comma.join(
            p for p in (identity.reference, words("version", version=identity.version)) if p)),
        ("cover.status", status_of(document, words)),
        ("cover.authority", "; ".join(identity.authorities)),
        ("cover.domain", "; ".join(identity.domains)),
        ("cover.experts", "; ".join(experts)),
        ("cover.officer", identity.officer),
        ("cover.languages", identity.languages),
    )  # fmt: skip
    rows = tuple((Cell(text=words(key), look="head"), Cell(text=text)) for key, text in facts)
    writer.table(Table((Column("", 42), Column("", 126)), rows), header=False)
    if DOCUMENTS[document.kind].cover:
        notice = writer.paragraph([Span(programme.disclaimer, italic=True)], size=8)
        notice.paragraph_format.space_before = Pt(6)


def _section(writer: Writer, document: Document, section: ToldSection, mark: str) -> None:
    kind, words = DOCUMENTS[document.kind], writer.words
    optional = section.key in kind.texts and section.key not in kind.written
    if not section.parts and not kind.cover and (optional or section.annex):
        return
    title = f"{mark}  {section.title}" if mark else section.title
    writer.paragraph([Span(title)], "Heading 1")
    for part in section.parts:
        _write(writer, part)
    if not section.parts or (section.missing and document.is_draft):
        missing = document.is_draft and not section.annex
        writer.paragraph([Span(words("missing" if missing else "empty"), italic=True)])


def _write(writer: Writer, part: Part) -> None:
    words = writer.words
    match part:
        case Heading(text):
            writer.paragraph([Span(text)], "Heading 2")
        case Introduction(text) | Lead(text) | Body(text):
            writer.markdown(text, size=12 if isinstance(part, Lead) else None)
        case Untranslated(text):
            writer.paragraph([Span(text, bold=True)], size=8)
        case Panel(text):
            writer.markdown(text)
        case FigureRow(figures):
            cells = tuple(Cell(text=f"**{f.value}**", below=f.text) for f in figures)
            columns = tuple(Column("", 42) for _ in figures)
            writer.table(Table(columns, (cells,)), header=False)
        case Table():
            writer.table(part)
        case Chart():
            if part.title:
                writer.paragraph([Span(part.title)], "Heading 3")
            writer.table(chart_table(part, words))
        case Programme(days):
            write_programme(writer, days)
        case Cards(cards):
            for card in cards:
                writer.paragraph([Span(card.title, bold=True)])
                writer.markdown(card.text, tags=card.tags)
        case Answers(question, answers, tag):
            writer.paragraph([Span(question, bold=True)], tags=(tag,) if tag else ())
            for answer in answers:
                said = words("quoted", text=" ".join(answer.split()))
                writer.paragraph([Span(said, italic=True)], "List Bullet")
        case Register():
            writer.table(register_table(part, words))
        case EvidenceList(items):
            for item in items:
                when = words.moment(item.at) if item.at else ""
                about = words("comma").join(p for p in (when, item.author) if p)
                writer.evidence(item.tag, item.title, about)
                writer.markdown(item.text)
        case _:
            assert_never(part)


def _signatures(writer: Writer, document: Document) -> None:
    words = writer.words
    if document.signatures:
        writer.paragraph([Span(words("signatures"))], "Heading 1")
    for signature in document.signatures:
        when = words.moment(signature.signed_at) if signature.signed_at else signature.note
        lines = (signature.name, signature.role, when)
        writer.paragraph([Span(words("comma").join(part for part in lines if part))])
