"""Draws the parts of a document as blocks of a page; a new kind of part needs one function here."""

from collections.abc import Sequence
from typing import assert_never

from reportlab.lib.units import mm

from mieux_desktop.reports import style
from mieux_desktop.reports.blocks import Block, Cell, Columns, Rule, Space, Stack
from mieux_desktop.reports.charts import (
    LikertWords,
    attendance_chart,
    before_after_chart,
    histogram,
    institution_chart,
    likert_chart,
)
from mieux_desktop.reports.drawings import DrawingBlock
from mieux_desktop.reports.markdown import Span
from mieux_desktop.reports.parts import (
    Answers,
    Body,
    Card,
    Cards,
    Chart,
    Counts,
    EvidenceList,
    Figure,
    FigureRow,
    Groups,
    Heading,
    Introduction,
    Lead,
    Panel,
    Part,
    Programme,
    Progress,
    Register,
    Statements,
    Table,
    Turnout,
    Untranslated,
)
from mieux_desktop.reports.parts import Cell as TableCell
from mieux_desktop.reports.programme import programme
from mieux_desktop.reports.register import evidence_items, register
from mieux_desktop.reports.setting import Setting, spans_of
from mieux_desktop.reports.signs import Dots, PrioritySign
from mieux_desktop.reports.signs import Panel as PanelBlock
from mieux_desktop.reports.tables import Table as TableBlock
from mieux_desktop.reports.text import Text

_LOOKS = {
    "plain": style.TABLE,
    "strong": style.TABLE_STRONG,
    "head": style.TABLE_HEAD,
    "quiet": style.TABLE_GREY,
}
_HALF_GUTTER = 26.0


def draw_parts(setting: Setting, parts: Sequence[Part]) -> list[Block]:
    """Return the blocks of parts in order; neighbouring charts of a half stand side by side."""
    found: list[Block] = []
    waiting: list[Block] = []
    before: Part | None = None
    for part in parts:
        if isinstance(part, Chart) and part.half:
            waiting.append(_chart(setting, part, (style.TEXT_WIDTH - _HALF_GUTTER) / 2))
            if len(waiting) == 2:
                found.append(_beside(waiting))
                waiting = []
            continue
        if waiting:
            found.append(_beside(waiting))
            waiting = []
        blocks = _draw(setting, part, first=not found)
        if isinstance(part, Table) and isinstance(before, Body):
            blocks[0].before = 16
        found += blocks
        before = part
    return [*found, _beside(waiting)] if waiting else found


def _beside(blocks: Sequence[Block]) -> Block:
    half = (style.TEXT_WIDTH - _HALF_GUTTER) / 2
    cells = [Cell(block, i * (half + _HALF_GUTTER), half) for i, block in enumerate(blocks)]
    return Columns(cells, before=18, breaks_above=style.TOP)


def _draw(setting: Setting, part: Part, *, first: bool) -> list[Block]:
    match part:
        case Heading(text):
            return [setting.subpart(text, first=first)]
        case Introduction(text):
            return [setting.introduction(text), Space(4)]
        case Lead(text):
            return [Text(setting.inline(text), style.LEAD, before=3, natural=True)]
        case Untranslated(text, counts):
            return [setting.untranslated(text, counts=counts)]
        case Body(text):
            return setting.labelled_body(text)
        case Panel(text):
            return [PanelBlock(Stack(setting.body(text)), before=8)]
        case FigureRow(figures):
            return [_figures(figures)]
        case Table():
            return [table(setting, part)]
        case Chart():
            return [_chart(setting, part, style.TEXT_WIDTH)]
        case Programme(days):
            return programme(setting, days)
        case Cards(cards):
            return _cards(setting, cards)
        case Answers():
            return _answers(setting, part)
        case Register():
            return register(setting, part)
        case EvidenceList(items):
            return evidence_items(setting, items)
        case _:
            assert_never(part)


def table(setting: Setting, part: Table) -> TableBlock:
    """Return a table across the page."""
    whole = sum(column.width for column in part.columns)
    widths = [column.width / whole * style.TEXT_WIDTH for column in part.columns]
    far = style.Style(8.5, 11.8, style.TABLE_HEAD.font, style.TABLE_HEAD.colour, right=True)
    header = [
        Text(column.head, far if column.number else style.TABLE_HEAD) for column in part.columns
    ]
    rows = [
        [
            _cell(setting, cell, far=column.number)
            for column, cell in zip(part.columns, row, strict=True)
        ]
        for row in part.rows
    ]
    caption = setting.caption("table", part.caption) if part.caption else None
    return TableBlock(widths, header, rows, caption=caption, before=8)


def _cell(setting: Setting, cell: TableCell, *, far: bool) -> Block:
    look = _LOOKS[cell.look]
    if far:
        look = style.Style(look.size, look.leading, look.font, look.colour, right=True)
    blocks: list[Block] = []
    if cell.dots:
        blocks.append(Dots(cell.dots))
    elif cell.priority:
        blocks.append(PrioritySign(cell.priority, cell.text))
    elif cell.text:
        blocks.append(Text([*setting.inline(cell.text), *spans_of(cell.tags)], look))
    elif cell.tags:
        blocks.append(Text(spans_of(cell.tags)[1:], look))
    elif cell.cites:
        unsupported = Span(setting.words("no_evidence"), italic=True)
        blocks.append(Text([unsupported], style.TABLE_GREY))
    else:
        blocks.append(Text("–", look))
    if cell.below:
        blocks.append(Text(setting.inline(cell.below), style.TABLE_GREY))
    return blocks[0] if len(blocks) == 1 else Stack(blocks)


def _figures(figures: Sequence[Figure]) -> Block:
    gutter = 5 * mm
    column = (style.TEXT_WIDTH - 3 * gutter) / 4
    small = style.Style(8.5, 11.6)
    cells = [
        Cell(
            Stack(
                [
                    Rule(style.BLUE, 1.4, after=5),
                    Text(figure.value, style.FIGURE),
                    Text(figure.text, small),
                ]
            ),
            i * (column + gutter),
            column,
        )
        for i, figure in enumerate(figures)
    ]
    return Columns(cells, before=13)


def _chart(setting: Setting, chart: Chart, width: float) -> Block:
    words, data = setting.words, chart.data
    decimal, rtl = words.number(0.5, 1)[1], words.right_to_left
    match data:
        case Statements(rows, scale):
            heads = LikertWords(scale, words("chart.n"), words("chart.na"), words("chart.mean"),
                                words("chart.median"), decimal)  # fmt: skip
            drawing = likert_chart(rows, heads, width, right_to_left=rtl)
        case Progress(topics):
            drawing = before_after_chart(topics, width, words("chart.n"), decimal,
                                         right_to_left=rtl)  # fmt: skip
        case Counts(counts):
            drawing = histogram(counts, width, right_to_left=rtl)
        case Turnout(days, invited):
            label = words.count("chart.invited", invited or 0)
            drawing = attendance_chart(days, invited, label, width, right_to_left=rtl)
        case Groups(groups):
            legend = (words("people.women"), words("people.men"), words("people.other"))
            drawing = institution_chart(groups, legend, width, right_to_left=rtl)
        case _:
            assert_never(data)
    blocks: list[Block] = [DrawingBlock(drawing, before=4)]
    if chart.title:
        blocks.insert(0, Text(chart.title, style.H2, keep_with_next=True))
    caption = setting.caption("figure", chart.caption, chart.tags)
    caption.before = 6
    return Stack([*blocks, caption], before=8, whole=True)


def _cards(setting: Setting, cards: Sequence[Card]) -> list[Block]:
    """Return cards three to a row, each below a golden line."""
    column, gutter = (style.TEXT_WIDTH - 2 * 6 * mm) / 3, 6 * mm
    rows: list[Block] = []
    for start in range(0, len(cards), 3):
        cells = [
            Cell(_card(setting, card), i * (column + gutter), column)
            for i, card in enumerate(cards[start : start + 3])
        ]
        rows.append(Columns(cells, before=8 if start == 0 else 14, breaks_above=250))
    return rows


def _card(setting: Setting, card: Card) -> Block:
    title = Text(setting.inline(card.title), style.H3, keep_with_next=True, natural=True)
    tags = spans_of(card.tags)
    if not tags:
        tags = [Span(f" ({setting.words('no_evidence')})", italic=True)]
    body = Text([*setting.inline(card.text), *tags], style.NOTE, before=1, natural=True)
    return Stack([Rule(style.GOLD, 1.6, after=4), title, body])


def _answers(setting: Setting, part: Answers) -> list[Block]:
    words = setting.words
    count = words.count("results.answers", len(part.answers))
    head = [Span(words.spaced(part.question), bold=True), Span(f" {count}")]
    head += spans_of([part.tag] if part.tag else [])
    blocks: list[Block] = [
        Text(head, style.NOTE, before=9, keep_with_next=bool(part.answers), natural=True)
    ]
    for answer in part.answers:
        text = words("quoted", text=" ".join(answer.split()))
        said = Text([Span(text, italic=True)], style.NOTE, natural=True)
        blocks.append(Columns([Cell(said, 12, style.TEXT_WIDTH - 12)], before=2.5))
    return blocks
