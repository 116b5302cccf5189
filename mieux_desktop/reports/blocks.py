"""Blocks of a page: each knows its height, where it may break, and how to draw itself.

Layout comes wholly before drawing, so page numbers are known when the contents are drawn and
nothing is laid out twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import dropwhile

from mieux_desktop.reports import style
from mieux_desktop.reports.paper import Paper


class Block:
    """Something on a page. ``before`` is the space above it, left out at the top of a page."""

    before: float = 0
    keep_with_next: bool = False

    def height(self, width: float) -> float:
        """Return the height at a width."""
        raise NotImplementedError

    def head_height(self, width: float) -> float:
        """Return the height of the least part that may stand at the foot of a page."""
        return self.height(width)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Return a part that fits and the rest, or None if no part may stand there."""
        return None

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        """Draw it with its upper left corner at x, top."""
        raise NotImplementedError


class PageBreak(Block):
    """Ends the page, if more of it is taken than a share."""

    def __init__(self, taken: float = 0) -> None:
        self.taken = taken

    def height(self, width: float) -> float:
        return 0

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        """Draw nothing."""


class Space(Block):
    """Empty room; at the head of a page it vanishes."""

    keep_with_next = True  # what stands above it stays with what stands below it

    def __init__(self, height: float) -> None:
        self.before = height

    def height(self, width: float) -> float:
        return 0

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        """Draw nothing."""


class Rule(Block):
    """A horizontal line across the width."""

    def __init__(
        self, colour: str = style.RULE, line_width: float = 0.5, before: float = 0, after: float = 0
    ) -> None:
        self.colour, self.line_width = colour, line_width
        self.before, self.after = before, after

    def height(self, width: float) -> float:
        return self.line_width + self.after

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        paper.rule(x, top - self.line_width / 2, width, self.colour, self.line_width)


class Stack(Block):
    """Blocks one below the other. ``whole`` never breaks unless taller than a page."""

    def __init__(
        self,
        blocks: Sequence[Block],
        *,
        before: float = 0,
        keep_with_next: bool = False,
        whole: bool = False,
    ) -> None:
        self.blocks = list(blocks)
        self.before, self.keep_with_next, self.whole = before, keep_with_next, whole
        self._height: tuple[float, float] | None = None

    def height(self, width: float) -> float:
        if self._height is None or self._height[0] != width:
            total = sum(b.height(width) + b.before for b in self.blocks)
            total -= self.blocks[0].before if self.blocks else 0
            self._height = (width, total)
        return self._height[1]

    def head_height(self, width: float) -> float:
        if self.whole or not self.blocks:
            return self.height(width)
        return self._chain_height(0, width, 0)

    def _chain_height(self, start: int, width: float, gap: float) -> float:
        """Return the least room that block ``start`` needs with all that it must stay with."""
        total, i = gap, start
        while self.blocks[i].keep_with_next and i + 1 < len(self.blocks):
            total += self.blocks[i].height(width) + self.blocks[i + 1].before
            i += 1
        return total + self.blocks[i].head_height(width)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        if self.whole and self.height(width) <= style.TOP - style.BOTTOM:
            return None
        used = 0.0
        for i, block in enumerate(self.blocks):
            if isinstance(block, PageBreak) and used >= block.taken * room:
                return self._part(self.blocks[:i]), self._part(self.blocks[i + 1 :])
            gap = block.before if i else 0
            if used + self._chain_height(i, width, gap) > room:
                return self._cut(i, None)
            height = block.height(width)
            if used + gap + height > room:
                return self._cut(i, block.split(width, room - used - gap))
            used += gap + height
        return self, Stack([])

    def _cut(self, i: int, parts: tuple[Block, Block] | None) -> tuple[Block, Block] | None:
        if parts:
            rest = [parts[1], *self.blocks[i + 1 :]]
            return self._part([*self.blocks[:i], parts[0]]), self._part(rest)
        while i and self.blocks[i - 1].keep_with_next:
            i -= 1
        return (self._part(self.blocks[:i]), self._part(self.blocks[i:])) if i else None

    def _part(self, blocks: list[Block]) -> Stack:
        return Stack(blocks, before=self.before, keep_with_next=self.keep_with_next)

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        for i, block in enumerate(self.blocks):
            top -= block.before if i else 0
            block.draw(paper, x, top, width)
            top -= block.height(width)


@dataclass(frozen=True, slots=True)
class Cell:
    """A column's content, its left edge and its width within the row."""

    block: Block
    left: float
    width: float


class Columns(Block):
    """Blocks side by side; each column breaks by itself.

    ``again`` replaces the first column after a break. A row lower than ``breaks_above`` stays
    whole.
    """

    def __init__(
        self,
        cells: Sequence[Cell],
        *,
        before: float = 0,
        keep_with_next: bool = False,
        again: Block | None = None,
        breaks_above: float = 0,
    ) -> None:
        self.cells, self.again, self.breaks_above = cells, again, breaks_above
        self.before, self.keep_with_next = before, keep_with_next

    def height(self, width: float) -> float:
        return max((c.block.height(c.width) for c in self.cells), default=0)

    def head_height(self, width: float) -> float:
        if self.height(width) <= self.breaks_above:
            return self.height(width)
        return max((c.block.head_height(c.width) for c in self.cells), default=0)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        if self.height(width) <= self.breaks_above:
            return None
        heads, tails = list[Cell](), list[Cell]()
        for cell in self.cells:
            if cell.block.height(cell.width) <= room:
                parts: tuple[Block, Block] | None = (cell.block, Stack([]))
            else:
                parts = cell.block.split(cell.width, room)
            if parts is None:
                return None
            heads.append(Cell(parts[0], cell.left, cell.width))
            tails.append(Cell(parts[1], cell.left, cell.width))
        if self.again is not None:
            tails[0] = Cell(self.again, tails[0].left, tails[0].width)
        return self._part(heads), self._part(tails)

    def _part(self, cells: list[Cell]) -> Columns:
        return type(self)(cells, before=self.before, again=self.again)

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        for cell in self.cells:
            left = paper.place(x, width, cell.left, cell.width)
            cell.block.draw(paper, left, top, cell.width)


class Quote(Columns):
    """A quoted text with a line beside it."""

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        paper.pen(style.RULE, 1.5)
        line = paper.place(x, width, 1)
        paper.line(line, top, line, top - self.height(width))
        super().draw(paper, x, top, width)


def hanging(
    label: Block,
    body: Block,
    *,
    again: Block | None = None,
    before: float = 0,
    breaks_above: float = 0,
) -> Columns:
    """Return a row of the hanging column and the body beside it."""
    cells = (
        Cell(label, 0, style.LABEL_WIDTH - 10),
        Cell(body, style.LABEL_WIDTH, style.BODY_WIDTH),
    )
    return Columns(cells, again=again, before=before, breaks_above=breaks_above)


def paginate(content: Stack, width: float, room: float) -> list[Block]:
    """Return the parts of the content, one per page; each fits the room."""
    pages: list[Block] = []
    while content.blocks:
        parts = content.split(width, room) or _force(content, width, room)
        pages.append(parts[0])
        rest = parts[1].blocks if isinstance(parts[1], Stack) else [parts[1]]
        content = Stack(list(dropwhile(lambda block: isinstance(block, PageBreak), rest)))
    return pages


def _force(content: Stack, width: float, room: float) -> tuple[Block, Block]:
    """Break where nothing may break, because not even a whole page holds what should stay."""
    first, others = content.blocks[0], content.blocks[1:]
    parts = first.split(width, room)
    if parts:
        return Stack([parts[0]]), Stack([parts[1], *others])
    return Stack([first]), Stack(others)
