"""The cover of a report."""

from collections import Counter
from dataclasses import replace

from reportlab.lib.units import mm

from mieux_desktop.reports import fonts, style
from mieux_desktop.reports.blocks import Block, Stack
from mieux_desktop.reports.content import Document, Identity
from mieux_desktop.reports.naming import (
    BETWEEN,
    document_title,
    status_of,
    subject_of,
)
from mieux_desktop.reports.paper import Paper
from mieux_desktop.reports.shapes import draw_emblem
from mieux_desktop.reports.text import Text, fitted, line_width, one_line, write
from mieux_desktop.reports.words import Words

_BLUE_HEIGHT = 150 * mm
_SECOND = 102 * mm  # left edge of the right column
_ARC_COLOUR = "#2F5BB3"
_ARCS = (23.9, 39.6, 57.6, 77.7, 99.8, 123.7, 149.8)  # radii in mm around a point at the right
_ARC_CENTRE = (191.7, 141.4)  # mm from the lower left corner of the page
_DOTS = ((122.7, 243.9, 1.0), (173.2, 216.8, 0.8), (152.4, 183.5, 1.1), (173.2, 176.4, 0.9))

_NAME = style.Style(17, 21, fonts.SEMIBOLD, style.WHITE)
_LONG_NAME = style.Style(9.6, 12, fonts.REGULAR, "#D6E0F5")
_KIND = style.Style(12, 15, fonts.SEMIBOLD, style.GOLD)
_TITLE = style.Style(29, 35.5, fonts.SEMIBOLD, style.WHITE)
_SUBJECT = style.Style(12, 16, fonts.REGULAR, style.WHITE)
_LABEL = style.Style(8, 11.5, fonts.SEMIBOLD, style.BLUE)


def draw_cover(paper: Paper, document: Document, words: Words, missing: int) -> None:
    """Draw the first page; ``missing`` is the number of parts that a draft still lacks."""
    paper.box(0, style.PAGE_HEIGHT - _BLUE_HEIGHT, style.PAGE_WIDTH, _BLUE_HEIGHT, style.BLUE)
    _draw_arcs(paper)
    programme = document.programme
    name = one_line(programme.name, _NAME)
    y = style.PAGE_HEIGHT - 22 * mm
    write(paper, name, y)
    room = style.TEXT_WIDTH - name.width - 16
    long_name = one_line(fitted(programme.long_name, _LONG_NAME, room), _LONG_NAME)
    write(paper, long_name, y, name.width + 16)
    paper.mark("cover", style.PAGE_HEIGHT)
    kind = document_title(document, words)
    paper.addOutlineEntry(document.identity.title or kind, "cover", 0)
    write(paper, one_line(kind, _KIND), style.PAGE_HEIGHT - 71.8 * mm)
    _draw_title(paper, document)
    subject = subject_of(document, words, BETWEEN)
    line = one_line(fitted(subject, _SUBJECT, style.TEXT_WIDTH), _SUBJECT)
    write(paper, line, style.PAGE_HEIGHT - 139 * mm)
    _draw_facts(paper, _facts(document, words, missing))
    _draw_funders(paper, document)


def _draw_arcs(paper: Paper) -> None:
    paper.saveState()
    frame = paper.beginPath()
    frame.rect(0, style.PAGE_HEIGHT - _BLUE_HEIGHT, style.PAGE_WIDTH, _BLUE_HEIGHT)
    paper.clipPath(frame, stroke=0)
    paper.pen(_ARC_COLOUR, 0.5)
    centre = paper.place(0, style.PAGE_WIDTH, _ARC_CENTRE[0] * mm)
    for radius in _ARCS:
        paper.circle(centre, _ARC_CENTRE[1] * mm, radius * mm, stroke=1, fill=0)
    paper.ink(style.GOLD)
    for x, y, radius in _DOTS:
        at = paper.place(0, style.PAGE_WIDTH, x * mm)
        paper.circle(at, y * mm, radius * mm, stroke=0, fill=1)
    paper.restoreState()


def _draw_title(paper: Paper, document: Document) -> None:
    """Draw the title as large as its length allows, its first line at a fixed height."""
    width, room = 128 * mm, 54 * mm
    for scale in (1, 0.82, 0.66, 0.54, 0.45, 0.38):
        look = replace(_TITLE, size=_TITLE.size * scale, leading=_TITLE.leading * scale)
        title = Text(document.identity.title or document.identity.action_name, look)
        if title.height(width) <= room:
            break
    lines = title.lines(width)[: int(room / title.style.leading)]
    y = style.PAGE_HEIGHT - 77.5 * mm - title.style.leading * 0.8
    for line in lines:
        write(paper, line, y)
        y -= title.style.leading


def _facts(
    document: Document, words: Words, missing: int
) -> list[tuple[tuple[str, str], tuple[str, str]]]:
    """Return rows of two (label, text); lines of a text are divided by a line feed."""
    identity = document.identity
    code = f" ({identity.action_code})" if identity.action_code else ""
    named = (identity.action_name + code, identity.action_period)
    action = words("comma").join(p for p in named if p)
    status = status_of(document, words)
    if missing:
        status += "\n" + words.count("status.missing", missing)
    version = words("version", version=identity.version)
    reference = words("comma").join(part for part in (identity.reference, version) if part)
    who = (words("cover.experts"), "\n".join(_experts(identity, words)))
    if not identity.experts and identity.countries:
        who = (words("cover.countries"), words("comma").join(identity.countries))
    return [
        ((words("cover.action"), action), (words("cover.reference"), reference)),
        (
            (words("cover.authority"), "\n".join(identity.authorities)),
            (words("cover.status"), status),
        ),
        (
            (words("cover.domain"), "\n".join(identity.domains)),
            (words("cover.languages"), identity.languages),
        ),
        (who, (words("cover.officer"), identity.officer)),
        (
            (words("cover.reached"), _reached(document, words)),
            (words("cover.annexed"), _annexed(document, words)),
        ),
    ]


def _experts(identity: Identity, words: Words) -> list[str]:
    found = []
    for expert in identity.experts:
        leads = f" ({words('cover.leader')})" if expert.leads else ""
        named = words("comma").join(p for p in (expert.name, expert.origin) if p)
        found.append(named + leads)
    return found


def _reached(document: Document, words: Words) -> str:
    figures = document.figures
    counted = []
    if figures.invited is not None:
        counted.append(words.count("reached.invited", figures.invited))
    if figures.attended is not None:
        attended = words.count("reached.attended", figures.attended)
        if figures.women is not None and figures.men is not None:
            genders = [
                words.count("reached.women", figures.women),
                words.count("reached.men", figures.men),
            ]
            unstated = figures.attended - figures.women - figures.men
            if unstated > 0:
                genders.append(words.count("reached.other", unstated))
            attended += f" ({', '.join(genders)})"
        counted.append(attended)
    lines = [words("comma").join(counted)] if counted else []
    if figures.person_days is not None:
        lines.append(words.count("reached.person_days", figures.person_days))
    return "\n".join(lines)


def _annexed(document: Document, words: Words) -> str:
    counts = Counter(item.tag[:1] for item in document.evidence)
    parts = [words.count(f"annexed.{k}", counts[k]) for k in "ANFDP" if counts[k]]
    return words("comma").join(part.replace(" ", "\u00a0") for part in parts)


def _draw_facts(paper: Paper, rows: list[tuple[tuple[str, str], tuple[str, str]]]) -> None:
    """Draw the grid of facts, smaller if it is long; lines beyond the room end with an ellipsis."""
    top = style.PAGE_HEIGHT - _BLUE_HEIGHT - 8.5 * mm
    room = top - 40 * mm
    widths = (_SECOND - 6 * mm, style.TEXT_WIDTH - _SECOND)
    for size, most in ((10.0, 99), (9.0, 99), (8.0, 99), (8.0, 5), (7.5, 3), (7.5, 2), (7.5, 1)):
        look = style.Style(size, size * 1.4)
        grid = [
            [_fact(pair, look, width, most) for pair, width in zip(row, widths, strict=True)]
            for row in rows
        ]
        heights = [
            max(fact.height(width) for fact, width in zip(row, widths, strict=True)) + 14
            for row in grid
        ]
        if sum(heights) <= room:
            break
    for row, height in zip(grid, heights, strict=True):
        for fact, start, width in zip(row, (0, _SECOND), widths, strict=True):
            left = paper.place(paper.left, style.TEXT_WIDTH, start, width)
            fact.draw(paper, left, top, width)
        top -= height
        paper.rule(paper.left, top + 7, style.TEXT_WIDTH, style.RULE, 0.5)


def _fact(pair: tuple[str, str], look: style.Style, width: float, most: int) -> Block:
    label, text = pair
    texts = [Text(line, look) for line in (text or "–").split("\n")]
    found: list[Block] = [Text(label, _LABEL)]
    left = most
    for i, part in enumerate(texts):
        lines = len(part.lines(width))
        if lines > left or (lines == left and i + 1 < len(texts)):
            cut = text.split("\n")[i]
            while cut and len(Text(f"{cut}…", look).lines(width)) > max(left, 1):
                cut = cut[: int(len(cut) * 0.9)]
            found.append(Text(f"{cut}…", look))
            break
        found.append(part)
        left -= lines
    return Stack(found)


def _draw_funders(paper: Paper, document: Document) -> None:
    programme = document.programme
    foot, height = 21 * mm, 15 * mm
    wide = height * 1.5
    draw_emblem(paper, paper.place(paper.left, style.TEXT_WIDTH, 0, wide), foot, height)
    bold = style.Style(10, 13.6, fonts.SEMIBOLD)
    for start, room, lines in (
        (26 * mm, 68 * mm, programme.funded_by),
        (102 * mm, 66 * mm, programme.implemented_by),
    ):
        y = foot + height / 2 + 2
        for text, look in zip(lines, (replace(bold, font=fonts.REGULAR), bold), strict=True):
            size = min(look.size, look.size * room / line_width(text or "x", look))
            write(paper, one_line(text, replace(look, size=size)), y, start)
            y -= 13.6
    notice = Text(programme.disclaimer, replace(style.CAPTION, size=7.5, leading=10.2))
    notice.draw(paper, paper.left, foot - 12, style.TEXT_WIDTH)
