"""The cover of a report, and the head and foot of its other pages."""

from collections import Counter
from dataclasses import replace

from reportlab.lib.units import mm

from mieux_desktop.reports import fonts, style
from mieux_desktop.reports.blocks import Block, Stack
from mieux_desktop.reports.content import MissionReport
from mieux_desktop.reports.paper import Paper
from mieux_desktop.reports.shapes import draw_emblem
from mieux_desktop.reports.text import Text, draw_line, fitted, line_width, one_line
from mieux_desktop.reports.words import Words

_BLUE_HEIGHT = 150 * mm
_BETWEEN = "\u2002·\u2002"
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
_HEAD = style.Style(8, 10, fonts.SEMIBOLD, style.BLUE)
_HEAD_GREY = style.Style(8, 10, fonts.REGULAR, style.GREY)
_FOOT = style.Style(7.6, 10)


def draw_cover(paper: Paper, report: MissionReport, words: Words, missing: int) -> None:
    """Draw the first page; ``missing`` is the number of parts that a draft still lacks."""
    paper.box(0, style.PAGE_HEIGHT - _BLUE_HEIGHT, style.PAGE_WIDTH, _BLUE_HEIGHT, style.BLUE)
    _draw_arcs(paper)
    programme = report.programme
    name = one_line(programme.name, _NAME)
    y = style.PAGE_HEIGHT - 22 * mm
    draw_line(paper, name, style.LEFT, y)
    room = style.TEXT_WIDTH - name.width - 16
    draw_line(
        paper, one_line(fitted(programme.long_name, _LONG_NAME, room), _LONG_NAME),
        style.LEFT + name.width + 16, y,
    )  # fmt: skip
    paper.mark("cover", style.PAGE_HEIGHT)
    paper.addOutlineEntry(report.identity.title or words("title"), "cover", 0)
    draw_line(paper, one_line(words("title"), _KIND), style.LEFT, style.PAGE_HEIGHT - 71.8 * mm)
    _draw_title(paper, report)
    subject = subject_of(report, words, _BETWEEN)
    line = one_line(fitted(subject, _SUBJECT, style.TEXT_WIDTH), _SUBJECT)
    draw_line(paper, line, style.LEFT, style.PAGE_HEIGHT - 139 * mm)
    _draw_facts(paper, _facts(report, words, missing))
    _draw_funders(paper, report)


def subject_of(report: MissionReport, words: Words, separator: str) -> str:
    """Return action, activity, place and days in one line."""
    identity = report.identity
    when = words.period(identity.starts_on, identity.ends_on)
    where = ", ".join(part for part in (identity.place, when) if part)
    parts = (identity.action_name, activity_of(report, words), where)
    return separator.join(part for part in parts if part)


def activity_of(report: MissionReport, words: Words) -> str:
    """Return "Activity 5" or "Activities 4, 5"; empty for a mission without activity."""
    numbers = report.identity.activity_numbers
    if not numbers:
        return ""
    return words.count("activity", len(numbers), numbers=", ".join(map(str, numbers)))


def status_of(report: MissionReport, words: Words) -> str:
    """Return the status with its date."""
    identity = report.identity
    word = words(f"status.{identity.status}")
    return f"{word} {words.day(identity.dated_on)}" if identity.dated_on else word


def draw_head(paper: Paper, report: MissionReport, words: Words) -> None:
    """Draw what stands at the top of every page but the cover."""
    kind = one_line(words("title"), _HEAD)
    right = style.LEFT + style.TEXT_WIDTH
    y = style.PAGE_HEIGHT - 14.6 * mm
    draw_line(paper, kind, style.LEFT, y)
    subject = fitted(subject_of(report, words, _BETWEEN), _HEAD_GREY,
                     style.TEXT_WIDTH - kind.width - 20)  # fmt: skip
    line = one_line(subject, _HEAD_GREY)
    draw_line(paper, line, right - line.width, y)
    rule = style.PAGE_HEIGHT - 16.9 * mm
    paper.rule(style.LEFT, rule, style.TEXT_WIDTH, style.RULE, 0.5)
    paper.rule(style.LEFT, rule + 0.3, 14 * mm, style.GOLD, 1.5)


def draw_foot(paper: Paper, report: MissionReport, words: Words, page: int, pages: int) -> None:
    """Draw what stands at the foot of every page but the cover."""
    paper.rule(style.LEFT, 18 * mm, style.TEXT_WIDTH, style.RULE, 0.5)
    right = style.LEFT + style.TEXT_WIDTH
    programme = report.programme
    funders = _BETWEEN.join((" ".join(programme.funded_by), " ".join(programme.implemented_by)))
    number = one_line(f"{page} / {pages}", replace(_HEAD, size=8.4))
    draw_line(paper, number, right - number.width, 14.6 * mm)
    room = style.TEXT_WIDTH - number.width - 20
    draw_line(paper, one_line(fitted(funders, _FOOT, room), _FOOT), style.LEFT, 14.6 * mm)
    identity = report.identity
    status = status_of(report, words)
    version = words("version", version=identity.version)
    parts = [identity.reference, f"{version}, {status[:1].lower()}{status[1:]}"]
    if identity.fingerprint:
        parts.append(f"sha-256 {identity.fingerprint}")
    quiet = replace(_FOOT, colour=style.GREY)
    text = fitted(_BETWEEN.join(part for part in parts if part), quiet, room)
    draw_line(paper, one_line(text, quiet), style.LEFT, 11 * mm)


def _draw_arcs(paper: Paper) -> None:
    paper.saveState()
    frame = paper.beginPath()
    frame.rect(0, style.PAGE_HEIGHT - _BLUE_HEIGHT, style.PAGE_WIDTH, _BLUE_HEIGHT)
    paper.clipPath(frame, stroke=0)
    paper.pen(_ARC_COLOUR, 0.5)
    for radius in _ARCS:
        paper.circle(_ARC_CENTRE[0] * mm, _ARC_CENTRE[1] * mm, radius * mm, stroke=1, fill=0)
    paper.ink(style.GOLD)
    for x, y, radius in _DOTS:
        paper.circle(x * mm, y * mm, radius * mm, stroke=0, fill=1)
    paper.restoreState()


def _draw_title(paper: Paper, report: MissionReport) -> None:
    """Draw the title as large as its length allows, its first line at a fixed height."""
    width, room = 128 * mm, 54 * mm
    for scale in (1, 0.82, 0.66, 0.54, 0.45, 0.38):
        look = replace(_TITLE, size=_TITLE.size * scale, leading=_TITLE.leading * scale)
        title = Text(report.identity.title or report.identity.action_name, look)
        if title.height(width) <= room:
            break
    lines = title.lines(width)[: int(room / title.style.leading)]
    y = style.PAGE_HEIGHT - 77.5 * mm - look.size * 0.98
    for line in lines:
        draw_line(paper, line, style.LEFT, y)
        y -= look.leading


def _facts(
    report: MissionReport, words: Words, missing: int
) -> list[tuple[tuple[str, str], tuple[str, str]]]:
    """Return rows of two (label, text); lines of a text are divided by a line feed."""
    identity = report.identity
    code = f" ({identity.action_code})" if identity.action_code else ""
    action = ", ".join(p for p in (identity.action_name + code, identity.action_period) if p)
    experts = []
    for expert in identity.experts:
        leads = f" ({words('cover.leader')})" if expert.leads else ""
        experts.append(", ".join(p for p in (expert.name, expert.origin) if p) + leads)
    status = status_of(report, words)
    if missing:
        status += "\n" + words.count("status.missing", missing)
    version = words("version", version=identity.version)
    reference = ", ".join(part for part in (identity.reference, version) if part)
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
        (
            (words("cover.experts"), "\n".join(experts)),
            (words("cover.officer"), identity.officer),
        ),
        (
            (words("cover.reached"), _reached(report, words)),
            (words("cover.annexed"), _annexed(report, words)),
        ),
    ]


def _reached(report: MissionReport, words: Words) -> str:
    figures = report.figures
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
    lines = [", ".join(counted)] if counted else []
    if figures.person_days is not None:
        lines.append(words.count("reached.person_days", figures.person_days))
    return "\n".join(lines)


def _annexed(report: MissionReport, words: Words) -> str:
    counts = Counter(item.tag[:1] for item in report.evidence)
    parts = [words.count(f"annexed.{k}", counts[k]) for k in "ANFDP" if counts[k]]
    return ", ".join(part.replace(" ", "\u00a0") for part in parts)


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
        for fact, left, width in zip(row, (0, _SECOND), widths, strict=True):
            fact.draw(paper, style.LEFT + left, top, width)
        top -= height
        paper.rule(style.LEFT, top + 7, style.TEXT_WIDTH, style.RULE, 0.5)


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


def _draw_funders(paper: Paper, report: MissionReport) -> None:
    programme = report.programme
    foot, height = 21 * mm, 15 * mm
    draw_emblem(paper, style.LEFT, foot, height)
    bold = style.Style(10, 13.6, fonts.SEMIBOLD)
    for left, lines in ((26, programme.funded_by), (102, programme.implemented_by)):
        room = 70 * mm if left == 26 else 66 * mm
        y = foot + height / 2 + 2
        for text, look in zip(lines, (replace(bold, font=fonts.REGULAR), bold), strict=True):
            look = replace(
                look, size=min(look.size, look.size * room / line_width(text or "x", look))
            )
            draw_line(paper, one_line(text, look), style.LEFT + left * mm, y)
            y -= 13.6
    notice = Text(programme.disclaimer, replace(style.CAPTION, size=7.5, leading=10.2))
    notice.draw(paper, style.LEFT, foot - 12, style.TEXT_WIDTH)
