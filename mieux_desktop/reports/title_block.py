"""The head of a short document: a band, its kind, title and subject, and who pays and runs."""

from dataclasses import replace

from reportlab.lib.units import mm

from mieux_desktop.reports import fonts, style
from mieux_desktop.reports.blocks import Block
from mieux_desktop.reports.content import Document
from mieux_desktop.reports.markdown import Span
from mieux_desktop.reports.naming import activity_of, document_title, place_and_days, status_of
from mieux_desktop.reports.paper import Paper
from mieux_desktop.reports.shapes import draw_emblem
from mieux_desktop.reports.text import Text
from mieux_desktop.reports.words import Words

_KIND = style.Style(10.5, 14, fonts.SEMIBOLD, style.BLUE)
_TITLE = style.Style(17.4, 22, fonts.SEMIBOLD)
_SUBJECT = style.Style(9.2, 13.2, fonts.REGULAR, style.GREY)
_SMALL = style.Style(7.6, 10.4)
_LIFT = 10 * mm  # there is no running head above it
_BAND, _GOLD = 5 * mm, 14 * mm
_EMBLEM = 10.6 * mm
_FUNDERS = _EMBLEM * 1.5 + 2.4 * mm + 33 * mm
_TEXT = style.TEXT_WIDTH - _FUNDERS - 5 * mm


class TitleBlock(Block):
    """What the document is, at the head of its first page."""

    def __init__(self, document: Document, words: Words, missing: int) -> None:
        self.kind = Text(document_title(document, words), _KIND)
        self.title = _fitting(document.identity.title or document.identity.action_name)
        self.subject = Text(_subject(document, words, missing), _SUBJECT)
        programme = document.programme
        bold = replace(_SMALL, font=fonts.SEMIBOLD)
        by = " ".join(programme.implemented_by)
        first, second = programme.funded_by
        self.funders = [Text(first, _SMALL), Text(second, bold), Text(by, _SMALL)]
        name = document.identity.title or document.identity.action_name
        self.outline = f"{document_title(document, words)}: {name}" if name else ""

    def height(self, width: float) -> float:
        texts = sum(text.height(_TEXT) for text in (self.kind, self.title, self.subject))
        return max(texts + 3, 26 * mm) - _LIFT

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        band = style.PAGE_HEIGHT - _BAND
        paper.box(0, band, style.PAGE_WIDTH, _BAND, style.BLUE)
        gold = paper.place(x, width, 0, _GOLD)
        paper.box(gold, band, _GOLD, 1.7 * mm, style.GOLD)
        paper.mark("cover", style.PAGE_HEIGHT)
        if self.outline:
            paper.addOutlineEntry(self.outline, "cover", 0)
        y = top + _LIFT
        left = paper.place(x, width, 0, _TEXT)
        for text in (self.kind, self.title, self.subject):
            text.draw(paper, left, y, _TEXT)
            y -= text.height(_TEXT)
        start = width - _FUNDERS
        foot = top + _LIFT - 3 * mm - _EMBLEM
        draw_emblem(paper, paper.place(x, width, start, _EMBLEM * 1.5), foot, _EMBLEM)
        start += _EMBLEM * 1.5 + 2.4 * mm
        y = foot + _EMBLEM + 0.5
        for text in self.funders:
            text.draw(paper, paper.place(x, width, start, 33 * mm), y, 33 * mm)
            y -= text.height(33 * mm)


def _fitting(title: str) -> Text:
    """Return the title as large as four lines allow."""
    for scale in (1, 0.85, 0.7, 0.6):
        look = replace(_TITLE, size=_TITLE.size * scale, leading=_TITLE.leading * scale)
        text = Text(title, look)
        if len(text.lines(_TEXT)) <= 4:
            break
    return text


def _subject(document: Document, words: Words, missing: int) -> list[Span]:
    identity = document.identity
    comma = words("comma")
    what = comma.join(p for p in (identity.action_name, activity_of(document, words)) if p)
    rest = []
    if where := place_and_days(document, words):
        rest.append(where)
    if identity.author:
        rest.append(words("evaluated.by", name=identity.author))
    if missing:
        rest.append(f"{status_of(document, words)}: {words.count('status.missing', missing)}")
    tail = comma + ". ".join(rest) + "." if rest else ""
    return [Span(what, bold=True), Span(tail)]
