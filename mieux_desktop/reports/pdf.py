"""Writes reports as PDF files."""

import os
import tempfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from mieux_desktop.reports import cover, style
from mieux_desktop.reports.blocks import Block, Columns, Stack, paginate
from mieux_desktop.reports.content import MissionReport
from mieux_desktop.reports.mission import lay_out
from mieux_desktop.reports.paper import Paper
from mieux_desktop.reports.text import Text
from mieux_desktop.reports.words import words_of


class ExportCancelled(Exception):
    """The writing was cancelled; nothing was left behind."""


def write_mission_report(
    content: MissionReport,
    language: str,
    target: Path,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write an expert mission report; the same content gives the same bytes.

    ``progress`` is told pages drawn and pages in all. The target is replaced in one step at the
    end: whatever goes wrong before leaves it as it was. Raises ExportCancelled, OSError.
    """
    data = mission_report_pdf(content, language, progress, cancelled)
    replace_file(target, data)


def mission_report_pdf(
    content: MissionReport,
    language: str,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """Return an expert mission report as the bytes of a PDF; see `write_mission_report`."""

    def go_on() -> None:
        if cancelled and cancelled():
            raise ExportCancelled

    words = words_of(language)
    go_on()
    identity = content.identity
    file = BytesIO()
    paper = Paper(file, language=language, made_on=identity.dated_on or identity.ends_on)
    paper.setTitle(f"{words('title')}: {cover.subject_of(content, words, ', ')}")
    paper.setAuthor(", ".join(expert.name for expert in identity.experts))
    paper.setSubject(identity.title)
    laid_out = lay_out(content, words)
    go_on()
    pages = paginate(laid_out.content, style.TEXT_WIDTH, style.TOP - style.BOTTOM)
    anchors = {a: i for i, page in enumerate(pages, 2) for a in _anchors(page)}
    laid_out.page_of.update(anchors)
    paper.targets = frozenset(anchors)
    total = len(pages) + 1
    cover.draw_cover(paper, content, words, laid_out.missing)
    paper.showPage()
    for number, page in enumerate(pages, 2):
        go_on()
        if progress:
            progress(number - 1, total)
        cover.draw_head(paper, content, words)
        page.draw(paper, style.LEFT, style.TOP, style.TEXT_WIDTH)
        cover.draw_foot(paper, content, words, number, total)
        paper.showPage()
    go_on()
    paper.save()
    if progress:
        progress(total, total)
    return file.getvalue()


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


def _anchors(block: Block) -> list[str]:
    """Return the names of the places within a block, in reading order."""
    if isinstance(block, Text):
        return [block.anchor] if block.anchor else []
    if isinstance(block, Stack):
        return [a for part in block.blocks for a in _anchors(part)]
    if isinstance(block, Columns):
        return [a for cell in block.cells for a in _anchors(cell.block)]
    return []
