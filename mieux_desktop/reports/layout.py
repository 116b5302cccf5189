"""A document as blocks: summary, contents, sections, signatures, annexes."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm

from mieux_desktop.domain.mission_reports import DOCUMENTS, SectionCode
from mieux_desktop.reports import fonts, style
from mieux_desktop.reports.blocks import (
    Block,
    Cell,
    Columns,
    PageBreak,
    Rule,
    Stack,
    hanging,
)
from mieux_desktop.reports.content import Document
from mieux_desktop.reports.drawing import draw_parts
from mieux_desktop.reports.markdown import Span
from mieux_desktop.reports.paper import Paper
from mieux_desktop.reports.parts import ToldSection
from mieux_desktop.reports.setting import GAP, Setting
from mieux_desktop.reports.signs import SignatureBlock
from mieux_desktop.reports.telling import tell
from mieux_desktop.reports.text import Text, draw_line, one_line
from mieux_desktop.reports.title_block import TitleBlock
from mieux_desktop.reports.words import Words

# Sections of a report that take a page's width in tables and charts begin a page of their own,
# once so much of the one before is taken.
_LARGE = {"programme": 0.0, "results": 0.45, "feedback": 0.45, "partner-feedback": 0.45,
          "recommendations": 0.45, "follow-up": 0.45, "activities": 0.45}  # fmt: skip

_ENTRY = style.Style(9.6, 13)
_NUMBER = style.Style(9.6, 13, fonts.SEMIBOLD, style.BLUE)
_PAGE = style.Style(9.6, 13, fonts.SEMIBOLD, right=True)
_ENTRY_STEP = 17.8


@dataclass(frozen=True, slots=True)
class LaidOut:
    """The content below the cover, and what is known of it before it is drawn."""

    content: Stack
    page_of: dict[str, int]  # by anchor; to be filled before drawing
    missing: int


def lay_out(document: Document, words: Words) -> LaidOut:
    """Return the whole document, a report without its cover, as blocks."""
    setting = Setting(document, words)
    return _report(setting) if setting.numbered else _paper(setting)


def _report(setting: Setting) -> LaidOut:
    """Return a report: summary, contents, numbered sections, lettered annexes."""
    words = setting.words
    told = tell(setting.document, words)
    summaries = [s for s in told if s.key == SectionCode.SUMMARY]
    numbered = [s for s in told if s.key != SectionCode.SUMMARY and not s.annex]
    front = [block for section in summaries for block in _summary(setting, section)]
    sections: list[Block] = []
    for number, section in enumerate(numbered, 1):
        blocks = _section(setting, section, str(number))
        if number == 1 and not isinstance(blocks[0], PageBreak):
            sections.append(PageBreak())
        sections += blocks
    sections += _signatures(setting)
    for letter, annex in zip("ABCDEFGH", [s for s in told if s.annex], strict=False):
        sections += _annex(setting, annex, letter)
    contents = Contents(setting.entries)
    front += [
        setting.plain_heading(words("contents"), "contents"),
        Stack([Rule(style.BLUE, 1.2, before=4), contents], before=4),
        *_references(setting),
    ]
    content = Stack(_without_double_breaks([*front, *sections]))
    return LaidOut(content, contents.pages, setting.missing)


def _paper(setting: Setting) -> LaidOut:
    """Return a short document: a title block, then its sections without numbers."""
    kind = DOCUMENTS[setting.document.kind]
    blocks: list[Block] = []
    told = tell(setting.document, setting.words)
    for annex in (False, True):
        for section in told:
            optional = section.key in kind.texts and section.key not in kind.written
            if section.annex is annex and (section.parts or not (optional or annex)):
                blocks += _section(setting, section, "")
        if not annex:
            blocks += _signatures(setting)
    title = TitleBlock(setting.document, setting.words, setting.missing)
    return LaidOut(Stack([title, *blocks]), {}, setting.missing)


def _section(setting: Setting, section: ToldSection, number: str) -> list[Block]:
    """Return the heading, text and facts of a section; what is missing is marked."""
    count = len(setting.entries) + 1
    before = 26 if setting.numbered else 18
    heading = setting.part(number, section.title, f"section-{count}", before=before)
    parts = draw_parts(setting, section.parts)
    if section.missing and (setting.numbered or not parts):
        wanted = setting.numbered or section.key in DOCUMENTS[setting.document.kind].written
        parts = [setting.absent() if wanted else setting.nothing(), *parts]
    elif setting.numbered and section.key in _LARGE and not section.missing:
        return [PageBreak(_LARGE[section.key]), heading, *parts]
    return [heading, *parts]


def _annex(setting: Setting, section: ToldSection, letter: str) -> list[Block]:
    heading = setting.part(letter, section.title, f"annex-{letter}")
    parts = draw_parts(setting, section.parts)
    return [PageBreak(), heading, *parts] if parts else [heading, setting.nothing()]


def _summary(setting: Setting, section: ToldSection) -> list[Block]:
    heading = Text(section.title, style.H1, keep_with_next=True, anchor="summary",
                   outline=(0, section.title))  # fmt: skip
    blocks = draw_parts(setting, section.parts)
    if section.missing:
        blocks.append(setting.absent())
    return [heading, *blocks]


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
        whole, y = width, top
        left = paper.place(x, whole, 0, self.column)
        for i, (number, _, anchor) in enumerate(self.entries):
            if i == self.per_column:
                left, y = paper.place(x, whole, self.column + 10 * mm, self.column), top
            title, height = self.titles[i], self.heights[i]
            foot = y - 3 - title.style.leading / 2 - title.style.size * 0.355
            line = one_line(number, _NUMBER)
            draw_line(paper, line, paper.place(left, self.column, 0, line.width), foot)
            title.draw(paper, paper.place(left, self.column, 8 * mm, self.room), y - 3, self.room)
            page = one_line(str(self.pages.get(anchor, "–")), _PAGE)
            far = paper.place(left, self.column, self.column - page.width, page.width)
            draw_line(paper, page, far, foot)
            paper.link(anchor, (left, y - height, left + self.column, y))
            y -= height
            paper.rule(left, y, self.column, style.RULE, 0.5)


def _references(setting: Setting) -> list[Block]:
    words = setting.words
    if not setting.document.evidence:
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
    words, signatures = setting.words, setting.document.signatures
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
