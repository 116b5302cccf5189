"""Tables: horizontal rules only, the header repeated on every page."""

from __future__ import annotations

from collections.abc import Sequence

from mieux_desktop.reports import style
from mieux_desktop.reports.blocks import Block, Cell, Columns, Stack
from mieux_desktop.reports.paper import Paper
from mieux_desktop.reports.text import Text

_ABOVE, _BELOW = 4.0, 5.0
_MAY_BREAK = (style.TOP - style.BOTTOM) / 3  # a row breaks only if taller than this


class Table(Block):
    """Rows of blocks below a header; ``caption`` stands below the last row.

    Widths are in points and make up the width of the table.
    """

    def __init__(
        self,
        widths: Sequence[float],
        header: Sequence[str | Block],
        rows: Sequence[Sequence[Block]],
        *,
        caption: Block | None = None,
        before: float = 0,
        gutter: float = 7,
    ) -> None:
        heads = [Text(h, style.TABLE_HEAD) if isinstance(h, str) else h for h in header]
        body = [_row(widths, row, gutter) for row in rows]
        self._set(_row(widths, heads, gutter), body, caption, before)

    def _set(
        self, header: Columns, rows: list[Columns], caption: Block | None, before: float
    ) -> Table:
        self.header, self.rows, self.caption, self.before = header, rows, caption, before
        self._head_height = header.height(0) + 5
        self._caption_height = 6 + caption.height(style.TEXT_WIDTH) if caption else 0.0
        self._heights = [row.height(0) + _ABOVE + _BELOW for row in rows]
        return self

    def height(self, width: float) -> float:
        return self._head_height + sum(self._heights) + self._caption_height

    def head_height(self, width: float) -> float:
        if not self.rows:
            return self.height(width)
        last = self._caption_height if len(self.rows) == 1 else 0
        return self._head_height + self.rows[0].head_height(0) + _ABOVE + _BELOW + last

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        used, count = self._head_height, 0
        while count < len(self.rows) and used + self._heights[count] <= room:
            used += self._heights[count]
            count += 1
        if count == len(self.rows):  # only the caption is too much: it takes a row along
            count -= 1
        elif parts := self.rows[count].split(0, room - used - _ABOVE - _BELOW):
            head, tail = parts
            if isinstance(head, Columns) and isinstance(tail, Columns):
                return self._part([*self.rows[:count], head], None), self._part(
                    [tail, *self.rows[count + 1 :]], self.caption
                )
        if count < 1:
            return None
        return self._part(self.rows[:count], None), self._part(self.rows[count:], self.caption)

    def _part(self, rows: list[Columns], caption: Block | None) -> Table:
        return Table.__new__(Table)._set(self.header, rows, caption, self.before)

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        for head in self.header.cells:  # heads of one line stand on the rule
            above = self.header.height(0) - head.block.height(head.width)
            left = paper.place(x, width, head.left, head.width)
            head.block.draw(paper, left, top - above, head.width)
        top -= self._head_height
        paper.rule(x, top, width, style.BLUE, 1)
        for row, height in zip(self.rows, self._heights, strict=True):
            row.draw(paper, x, top - _ABOVE, width)
            top -= height
            paper.rule(x, top, width, style.RULE, 0.5)
        if self.caption:
            self.caption.draw(paper, x, top - 6, width)


def _row(widths: Sequence[float], blocks: Sequence[Block], gutter: float) -> Columns:
    cells = []
    left = 0.0
    for i, (width, block) in enumerate(zip(widths, blocks, strict=True)):
        gap = 0 if i == len(widths) - 1 else gutter
        cells.append(Cell(block, left, width - gap))
        left += width
    return Columns(cells, breaks_above=_MAY_BREAK)


def strong(text: str, below: str = "") -> Block:
    """Return a cell in semibold, with a quieter line below it."""
    first = Text(text or "–", style.TABLE_STRONG)
    return Stack([first, Text(below, style.TABLE_GREY)]) if below else first
