"""The expert mission report as blocks: summary, contents, sections, signatures, annexes."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm

from mieux_desktop.domain.evaluations import Priority
from mieux_desktop.reports import fonts, markdown, style
from mieux_desktop.reports.annexes import annex_blocks
from mieux_desktop.reports.blocks import (
    Block,
    Cell,
    Columns,
    PageBreak,
    Rule,
    Space,
    Stack,
    hanging,
)
from mieux_desktop.reports.content import MissionReport, Section
from mieux_desktop.reports.markdown import Span
from mieux_desktop.reports.paper import Paper
from mieux_desktop.reports.sections import section_blocks
from mieux_desktop.reports.setting import GAP, Setting
from mieux_desktop.reports.signs import SignatureBlock
from mieux_desktop.reports.text import Text, draw_line, one_line
from mieux_desktop.reports.words import Words

# A report without sections of its own still has these.
_USUAL = ("context", "programme", "people", "results", "risks", "recommendations", "lessons",
          "next-steps")  # fmt: skip

_ENTRY = style.Style(9.6, 13)
_NUMBER = style.Style(9.6, 13, fonts.SEMIBOLD, style.BLUE)
_PAGE = style.Style(9.6, 13, fonts.SEMIBOLD, right=True)
_ENTRY_STEP = 17.8


@dataclass(frozen=True, slots=True)
class LaidOut:
    """The content after the cover, and what is known of it before it is drawn."""

    content: Stack
    page_of: dict[str, int]  # by anchor; to be filled before drawing
    missing: int


def lay_out(report: MissionReport, words: Words) -> LaidOut:
    """Return the whole report below the cover as blocks."""
    setting = Setting(report, words)
    summary = _summary(setting)
    sections: list[Block] = []
    for number, section in enumerate(report.sections or [Section(key=key) for key in _USUAL], 1):
        blocks = section_blocks(setting, number, section)
        if number == 1 and not isinstance(blocks[0], PageBreak):
            sections.append(PageBreak())
        sections += blocks
    sections += _signatures(setting)
    annexes = annex_blocks(setting)
    contents = Contents(setting.entries)
    front: list[Block] = [
        *summary,
        setting.plain_heading(words("contents"), "contents"),
        Stack([Rule(style.BLUE, 1.2, before=4), contents], before=4),
        *_references(setting),
    ]
    return LaidOut(Stack(_without_double_breaks([*front, *sections, *annexes])), contents.pages,
                   setting.missing)  # fmt: skip


class Contents(Block):
    """The list of parts in two columns, each line a link; pages are filled in before drawing."""

    def __init__(self, entries: Sequence[tuple[str, str, str]]) -> None:
        self.entries, self.pages = entries, dict[str, int]()
        self.per_column = (len(entries) + 1) // 2
        self.column = (style.TEXT_WIDTH - 10 * mm) / 2
        room = self.column - 8 * mm - 24
        self.titles = [Text(title, _ENTRY) for _, title, _ in entries]
        self.heights = [t.height(room) + _ENTRY_STEP - _ENTRY.leading for t in self.titles]
        self.room = room

    def height(self, width: float) -> float:
        half = self.per_column
        return max(sum(self.heights[:half]), sum(self.heights[half:])) + 2

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        y = top
        for i, (number, _, anchor) in enumerate(self.entries):
            if i == self.per_column:
                x, y = x + self.column + 10 * mm, top
            height = self.heights[i]
            draw_line(paper, one_line(number, _NUMBER), x, y - 13)
            self.titles[i].draw(paper, x + 8 * mm, y - 3, self.room)
            page = one_line(str(self.pages.get(anchor, "–")), _PAGE)
            draw_line(paper, page, x + self.column - page.width, y - 13)
            paper.link(anchor, (x, y - height, x + self.column, y))
            y -= height
            paper.rule(x, y, self.column, style.RULE, 0.5)


def _summary(setting: Setting) -> list[Block]:
    words, report = setting.words, setting.report
    heading = Text(words("summary"), style.H1, keep_with_next=True, anchor="summary",
                   outline=(0, words("summary")))  # fmt: skip
    blocks: list[Block] = [heading]
    lead, rest = _lead(report.summary)
    if lead:
        blocks.append(Text(setting.inline(lead), style.LEAD, before=3, natural=True))
    figures = _figures(setting)
    if figures:
        blocks.append(Columns(figures, before=13))
    if rest:
        blocks += [Space(6), *setting.labelled_body(rest)]
    if not lead and not rest:
        blocks.append(setting.absent())
    return blocks


def _lead(summary: str) -> tuple[str, str]:
    """Return the first paragraph and the rest; a summary that begins otherwise has no lead."""
    first, _, rest = summary.strip().partition("\n\n")
    parsed = markdown.parse(first)
    if len(parsed) == 1 and parsed[0].kind == "paragraph":
        return first, rest
    return "", summary


def _figures(setting: Setting) -> list[Cell]:
    words, report = setting.words, setting.report
    f = report.figures
    found: list[tuple[str, str]] = []
    if f.attended is not None:
        value, text = words.number(f.attended), words("figure.attended_alone")
        if f.invited:
            value = words("figure.of", part=value, whole=words.number(f.invited))
            text = words("figure.attended")
        if f.women is not None and f.men is not None:
            women, men = words.count("reached.women", f.women), words.count("reached.men", f.men)
            text += ", " + words("figure.by_gender", women=women, men=men)
        found.append((value, text))
    if f.person_days is not None:
        days = words.count("figure.person_days", f.person_days)
        found.append((words.number(f.person_days), days))
    if f.answered is not None:
        value, text = words.number(f.answered), words("figure.answered_alone")
        if f.asked:
            value = words("figure.of", part=value, whole=words.number(f.asked))
            text = words("figure.answered", share=words.percent(f.answered, f.asked))
        found.append((value, text))
    if report.recommendations:
        count = len(report.recommendations)
        high = sum(r.priority == Priority.HIGH for r in report.recommendations)
        text = words.count("figure.recommendations", count)
        if high:
            text += ", " + words.count("figure.high", high)
        found.append((words.number(count), text))
    gutter = 5 * mm
    column = (style.TEXT_WIDTH - 3 * gutter) / 4
    small = style.Style(8.5, 11.6)
    return [
        Cell(
            Stack([Rule(style.BLUE, 1.4, after=5), Text(value, style.FIGURE), Text(text, small)]),
            i * (column + gutter),
            column,
        )
        for i, (value, text) in enumerate(found)
    ]


def _references(setting: Setting) -> list[Block]:
    words = setting.words
    if not setting.report.evidence:
        return []
    half = style.BODY_WIDTH / 2
    tags = [
        Text([Span(f"{letter}1", tag=True), Span(f"  {words(f'references.{letter}')}")], style.NOTE)
        for letter in "NAFDP"
    ]
    rows: list[Block] = [
        Columns([Cell(text, j * half, half - 8) for j, text in enumerate(tags[i : i + 2])],
                before=5)
        for i in range(0, len(tags), 2)
    ]  # fmt: skip
    rows.append(Text(words("references.hint"), style.CAPTION, before=8))
    label = Text(words("references"), style.LABEL)
    return [hanging(label, Stack(rows, whole=True), before=22)]


def _signatures(setting: Setting) -> list[Block]:
    words, signatures = setting.words, setting.report.signatures
    if not signatures:
        return []
    gutter = 8 * mm
    column = (style.TEXT_WIDTH - gutter) / 2
    rows: list[Block] = []
    for start in range(0, len(signatures), 2):
        cells = []
        for i, signature in enumerate(signatures[start : start + 2]):
            when = words.moment(signature.signed_at) if signature.signed_at else ""
            cells.append(Cell(SignatureBlock(signature, when), i * (column + gutter), column))
        rows.append(Columns(cells, before=GAP))
    title = words("signatures")
    heading = Text(title, style.H2, before=24, keep_with_next=True, anchor="signatures",
                   outline=(0, title))  # fmt: skip
    return [heading, *rows]


def _without_double_breaks(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with neighbouring page breaks made one, so that no page stays empty."""
    found: list[Block] = []
    for block in blocks:
        if isinstance(block, PageBreak) and found and isinstance(found[-1], PageBreak):
            continue
        found.append(block)
    return found
