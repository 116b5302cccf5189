"""The head and foot of a document's pages."""

from dataclasses import replace

from reportlab.lib.units import mm

from mieux_desktop.reports import fonts, style
from mieux_desktop.reports.content import Document
from mieux_desktop.reports.naming import BETWEEN, document_title, status_of, subject_of
from mieux_desktop.reports.paper import Paper
from mieux_desktop.reports.text import fitted, one_line, write
from mieux_desktop.reports.words import Words

_HEAD = style.Style(8, 10, fonts.SEMIBOLD, style.BLUE)
_HEAD_GREY = style.Style(8, 10, fonts.REGULAR, style.GREY)
_FOOT = style.Style(7.6, 10)
_GOLD = 14 * mm


def draw_head(paper: Paper, document: Document, words: Words) -> None:
    """Draw what stands at the top of every page but the first."""
    kind = one_line(document_title(document, words), _HEAD)
    y = style.PAGE_HEIGHT - 14.6 * mm
    write(paper, kind, y)
    room = style.TEXT_WIDTH - kind.width - 20
    subject = fitted(subject_of(document, words, BETWEEN), _HEAD_GREY, room)
    write(paper, one_line(subject, _HEAD_GREY), y, far=True)
    rule = style.PAGE_HEIGHT - 16.9 * mm
    paper.rule(paper.left, rule, style.TEXT_WIDTH, style.RULE, 0.5)
    gold = paper.place(paper.left, style.TEXT_WIDTH, 0, _GOLD)
    paper.rule(gold, rule + 0.3, _GOLD, style.GOLD, 1.5)


def draw_foot(paper: Paper, document: Document, words: Words, page: int, pages: int) -> None:
    """Draw what stands at the foot of every page but a cover."""
    paper.rule(paper.left, 18 * mm, style.TEXT_WIDTH, style.RULE, 0.5)
    programme, identity = document.programme, document.identity
    funders = BETWEEN.join((" ".join(programme.funded_by), " ".join(programme.implemented_by)))
    number = one_line(f"{page} / {pages}", replace(_HEAD, size=8.4))
    write(paper, number, 14.6 * mm, far=True)
    room = style.TEXT_WIDTH - number.width - 20
    write(paper, one_line(fitted(funders, _FOOT, room), _FOOT), 14.6 * mm)
    status = status_of(document, words)
    version = words("version", version=identity.version)
    parts = [identity.reference]
    parts.append(version + words("comma") + status[:1].lower() + status[1:])
    if identity.fingerprint:
        parts.append(f"sha-256 {identity.fingerprint}")
    quiet = replace(_FOOT, colour=style.GREY)
    text = fitted(BETWEEN.join(part for part in parts if part), quiet, room)
    write(paper, one_line(text, quiet), 11 * mm)
