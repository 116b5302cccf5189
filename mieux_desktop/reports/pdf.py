"""Writes documents as PDF files."""

import os
import tempfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from mieux_desktop.domain.mission_reports import DOCUMENTS
from mieux_desktop.reports import cover, running, style
from mieux_desktop.reports.blocks import Block, Columns, Stack, paginate
from mieux_desktop.reports.content import Document
from mieux_desktop.reports.layout import lay_out
from mieux_desktop.reports.naming import document_title, subject_of
from mieux_desktop.reports.paper import Paper
from mieux_desktop.reports.signs import Panel
from mieux_desktop.reports.text import Text
from mieux_desktop.reports.words import words_of

Progress = Callable[[int, int], None]  # pages drawn, pages in all
Cancelled = Callable[[], bool]


class ExportCancelled(Exception):
    """The writing was cancelled; nothing was left behind."""


def document_pdf(
    document: Document,
    language: str,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> bytes:
    """Return a document as the bytes of a PDF; the same content gives the same bytes.

    Raises ExportCancelled.
    """

    def go_on() -> None:
        if cancelled and cancelled():
            raise ExportCancelled

    words = words_of(language)
    go_on()
    paper = _paper(document, language)
    laid_out = lay_out(document, words)
    go_on()
    pages = paginate(laid_out.content, style.TEXT_WIDTH, style.TOP - style.BOTTOM)
    covers = int(DOCUMENTS[document.kind].cover)
    anchors = {a: i for i, page in enumerate(pages, 1 + covers) for a in _anchors(page)}
    laid_out.page_of.update(anchors)
    paper.targets = frozenset(anchors)
    total = len(pages) + covers
    if covers:
        cover.draw_cover(paper, document, words, laid_out.missing)
        paper.showPage()
    for number, page in enumerate(pages, 1 + covers):
        go_on()
        if progress:
            progress(number - 1, total)
        if number > 1:
            running.draw_head(paper, document, words)
        page.draw(paper, paper.left, style.TOP, style.TEXT_WIDTH)
        running.draw_foot(paper, document, words, number, total)
        paper.showPage()
    go_on()
    paper.save()
    if progress:
        progress(total, total)
    return paper.written.getvalue()


def replace_file(target: Path, data: bytes) -> None:
    """Write a file so that its name holds the old bytes or the new, never a part."""
    handle, name = tempfile.mkstemp(
        prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent
    )
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _paper(document: Document, language: str) -> Paper:
    words, identity = words_of(language), document.identity
    paper = Paper(
        BytesIO(),
        language=language,
        made_on=identity.dated_on or identity.ends_on,
        right_to_left=words.right_to_left,
    )
    subject = subject_of(document, words, words("comma"))
    paper.setTitle(": ".join(part for part in (document_title(document, words), subject) if part))
    authors = [expert.name for expert in identity.experts] or [identity.author or identity.officer]
    paper.setAuthor(", ".join(authors))
    paper.setSubject(identity.title)
    return paper


def _anchors(block: Block) -> list[str]:
    """Return the names of the places within a block, in reading order."""
    if isinstance(block, Text):
        return [block.anchor] if block.anchor else []
    if isinstance(block, Stack):
        return [a for part in block.blocks for a in _anchors(part)]
    if isinstance(block, Columns):
        return [a for cell in block.cells for a in _anchors(cell.block)]
    if isinstance(block, Panel):
        return _anchors(block.block)
    return []
