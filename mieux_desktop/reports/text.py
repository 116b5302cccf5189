"""Text on paper: lines broken, letters ordered and tags boxed.

ReportLab's own paragraphs cannot order right-to-left words or fall back between fonts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, NamedTuple

from bidi import algorithm as bidi

from mieux_desktop.reports import fonts
from mieux_desktop.reports.blocks import Block
from mieux_desktop.reports.markdown import Span
from mieux_desktop.reports.paper import Paper, colour_of
from mieux_desktop.reports.shapes import draw_symbol
from mieux_desktop.reports.style import BLUE, TAG, TEXT_WIDTH, Style

TAG_SCALE, TAG_PADDING = 0.8, 2.6
NASKH_LEADING = 1.36  # of the size: its letters reach further up and down


class Piece(NamedTuple):
    """A run of characters of one font; ``tag`` names the evidence of a boxed tag."""

    text: str
    font: str
    size: float
    colour: str
    width: float
    tag: str = ""


class Line(NamedTuple):
    """Pieces in the order they are read, and the width of all.

    ``begins`` and ``holds`` tell whether its paragraph begins with, or has at all, a letter that
    is written from right to left.
    """

    pieces: tuple[Piece, ...]
    width: float
    begins: bool = False
    holds: bool = False

    def leans(self, right_to_left: bool) -> bool:
        """Tell whether it runs from right to left in a document that does, or does not."""
        return self.holds if right_to_left else self.begins


class Text(Block):
    """A paragraph. ``anchor`` names its place; ``outline`` is its (level, title) there.

    ``natural`` sets it against the edge where its own script begins, not the document's.
    """

    def __init__(
        self,
        text: str | Iterable[Span],
        style: Style,
        *,
        before: float = 0,
        keep_with_next: bool = False,
        anchor: str = "",
        outline: tuple[int, str] | None = None,
        natural: bool = False,
    ) -> None:
        self.spans = (Span(text),) if isinstance(text, str) else tuple(text)
        self.style = style
        self.before, self.keep_with_next = before, keep_with_next
        self.anchor, self.outline = anchor, outline
        self.natural = natural
        self._lines: list[Line] | None = None
        self._width = 0.0
        if any(fonts.runs_right(span.text) for span in self.spans):
            leading = max(style.leading, fonts.run_size(fonts.NASKH, style.size) * NASKH_LEADING)
            self.style = replace(style, leading=leading)

    def lines(self, width: float) -> list[Line]:
        """Return the lines at a width."""
        if self._lines is None or self._width != width:
            self._lines, self._width = break_lines(self.spans, self.style, width), width
        return self._lines

    def height(self, width: float) -> float:
        return len(self.lines(width)) * self.style.leading

    def head_height(self, width: float) -> float:
        count = len(self.lines(width))
        return (count if count <= 3 else 2) * self.style.leading

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        lines = self.lines(width)
        count = int(room / self.style.leading + 1e-6)
        if len(lines) - count == 1:  # no single line at the head of a page
            count -= 1
        if count < 2 or len(lines) <= 3:
            return None
        return self._part(lines[:count], width), self._part(lines[count:], width, tail=True)

    def _part(self, lines: list[Line], width: float, *, tail: bool = False) -> Text:
        part = Text((), self.style, before=self.before, natural=self.natural,
                    keep_with_next=tail and self.keep_with_next)  # fmt: skip
        part._lines, part._width = lines, width
        if not tail:
            part.anchor, part.outline = self.anchor, self.outline
        return part

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        if self.anchor:
            paper.mark(self.anchor, top + 14)
        if self.outline:
            level, title = self.outline
            paper.addOutlineEntry(title, self.anchor, level, closed=level > 0)
        style = self.style
        y = top - style.leading / 2 - style.size * 0.355
        for line in self.lines(width):
            right = style.right != paper.right_to_left
            if self.natural:
                right = line.leans(paper.right_to_left)
            draw_line(paper, line, x + (width - line.width if right else 0), y)
            y -= style.leading


def draw_line(paper: Paper, line: Line, x: float, y: float) -> None:
    """Draw a line with its left end at x and its foot at y."""
    words = []
    for offset, piece in placed(line, right_to_left=paper.right_to_left):
        if piece.tag:
            left, right = x + offset, x + offset + piece.width
            paper.box(left, y - piece.size * 0.42, piece.width, piece.size * 1.6, TAG)
            paper.link(
                f"evidence-{piece.tag}", (left, y - piece.size * 0.4, right, y + piece.size * 1.2)
            )
            words.append((left + TAG_PADDING, y + piece.size * 0.06, piece))
        elif piece.font == fonts.DRAWN:
            at = x + offset
            for character in piece.text:
                draw_symbol(paper, character, at, y, piece.size, piece.colour)
                at += fonts.width(character, fonts.DRAWN, piece.size)
        else:
            words.append((x + offset, y, piece))
    if not words:
        return
    out = paper.beginText()
    font, colour = None, None
    for left, foot, piece in words:
        out.setTextOrigin(left, foot)
        if font != (piece.font, piece.size):
            font = (piece.font, piece.size)
            out.setFont(*font)
        if colour != piece.colour:
            colour = piece.colour
            out.setFillColor(colour_of(piece.colour))
        out.textOut(fonts.without_marks(piece.text))
    paper.drawText(out)


def write(paper: Paper, line: Line, y: float, start: float = 0, *, far: bool = False) -> None:
    """Draw a line at y, ``start`` from where the text's lines begin, or from where they end."""
    if far:
        start = TEXT_WIDTH - line.width - start
    draw_line(paper, line, paper.place(paper.left, TEXT_WIDTH, start, line.width), y)


def break_lines(spans: Sequence[Span], style: Style, width: float) -> list[Line]:
    """Return lines no wider than the width; a word too long for a line is broken."""
    lines: list[Line] = []
    begins = _begins_right(tuple(spans))
    holds = begins or any(fonts.runs_right(span.text) for span in spans)
    space = fonts.width(" ", style.font, style.size)
    line: list[Piece] = []
    used = 0.0
    for word in _words(spans, style):
        word_width = sum(piece.width for piece in word)
        if line and used + space + word_width <= width:
            line.append(Piece(" ", style.font, style.size, style.colour, space))
            line.extend(word)
            used += space + word_width
            continue
        if line:
            lines.append(_line(line, begins, holds))
        line, used = word, word_width
        while used > width and (parts := _broken(line, width)):
            lines.append(_line(parts[0], begins, holds))
            line = parts[1]
            used = sum(piece.width for piece in line)
    if line:
        lines.append(_line(line, begins, holds))
    return lines


def fitted(text: str, style: Style, width: float) -> str:
    """Return the text, cut with an ellipsis if it is wider than the width."""
    if line_width(text, style) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if line_width(text[:middle].rstrip() + "…", style) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"


def line_width(text: str, style: Style) -> float:
    """Return the width of a text set in one line."""
    return sum(piece.width for piece in _pieces(Span(text), style))


def wrapped(text: str, style: Style, width: float) -> list[str]:
    """Return the text's lines as plain text in logical order, for drawings."""
    lines: list[str] = []
    for word in text.split():
        if lines and line_width(f"{lines[-1]} {word}", style) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(fitted(word, style, width))
    return lines or [""]


def one_line(text: str | Sequence[Span], style: Style) -> Line:
    """Return a text as a single line, however wide."""
    spans = (Span(text),) if isinstance(text, str) else text
    lines = break_lines(spans, style, float("inf"))
    return lines[0] if lines else Line((), 0)


def _pieces(span: Span, style: Style) -> list[Piece]:
    if span.tag:
        size = style.size * TAG_SCALE
        width = fonts.width(span.text, fonts.SEMIBOLD, size) + 2 * TAG_PADDING
        return [Piece(span.text, fonts.SEMIBOLD, size, BLUE, width, span.text)]
    font = fonts.SEMIBOLD if span.bold else fonts.ITALIC if span.italic else style.font
    found = []
    for owner, text in fonts.runs(fonts.printable(span.text), font):
        size = fonts.run_size(owner, style.size)
        found.append(Piece(text, owner, size, style.colour, fonts.width(text, owner, size)))
    return found


def _words(spans: Sequence[Span], style: Style) -> Iterator[list[Piece]]:
    word: list[Piece] = []
    for span in spans:
        for piece in _pieces(span, style):
            if piece.tag:
                word.append(piece)
                continue
            parts = piece.text.split(" ")
            for i, part in enumerate(parts):
                if i and word:
                    yield word
                    word = []
                if part:
                    width = fonts.width(part, piece.font, piece.size)
                    word.append(piece._replace(text=part, width=width))
    if word:
        yield word


def _broken(word: list[Piece], width: float) -> tuple[list[Piece], list[Piece]] | None:
    """Break a word too wide for a line, after a sign such as a hyphen where there is one."""
    used = 0.0
    for i, piece in enumerate(word):
        if used + piece.width <= width:
            used += piece.width
            continue
        if piece.tag:
            return (word[:i], word[i:]) if i else None
        fits = 0
        reached = used
        for character in piece.text:
            reached += fonts.width(character, piece.font, piece.size)
            if reached > width:
                break
            fits += 1
        sign = max(piece.text.rfind(c, 0, fits) for c in "-/_.@,;:") + 1
        fits = sign if sign > fits / 2 else fits
        if not fits and not i:
            fits = 1  # narrower than a letter: nothing better can be done
        head, tail = (
            piece._replace(text=t, width=fonts.width(t, piece.font, piece.size))
            for t in (piece.text[:fits], piece.text[fits:])
        )
        rest = [tail, *word[i + 1 :]] if tail.text else word[i + 1 :]
        return ([*word[:i], head] if head.text else word[:i], rest) if rest else None
    return None


def _line(pieces: list[Piece], begins: bool, holds: bool) -> Line:
    """Return a line, neighbours of one look joined."""
    joined: list[Piece] = []
    for piece in pieces:
        if joined and piece[1:4] == joined[-1][1:4] and not (piece.tag or joined[-1].tag):
            last = joined[-1]
            joined[-1] = last._replace(text=last.text + piece.text, width=last.width + piece.width)
        else:
            joined.append(piece)
    return Line(tuple(joined), sum(piece.width for piece in joined), begins, holds)


def placed(line: Line, *, right_to_left: bool = False) -> list[tuple[float, Piece]]:
    """Return the pieces from left to right, each with its offset."""
    pieces: Sequence[Piece] = line.pieces
    if line.holds:
        pieces = _in_visual_order(pieces, "R" if line.leans(right_to_left) else "L")
    found: list[tuple[float, Piece]] = []
    x = 0.0
    for piece in pieces:
        found.append((x, piece))
        x += piece.width
    return found


def _in_visual_order(pieces: Sequence[Piece], direction: str) -> list[Piece]:
    """Order by the Unicode bidirectional algorithm, which the library runs on characters only.

    Each character keeps the number of its piece, so that looks survive the reordering. A tag
    counts as one letter of the line's own direction: tags stand in the order they are read.
    """
    stand_in = "\u05d0" if direction == "R" else "a"
    text = "".join(stand_in if piece.tag else piece.text for piece in pieces)
    owners = [i for i, piece in enumerate(pieces) for _ in (stand_in if piece.tag else piece.text)]
    storage = bidi.get_empty_storage()
    storage["base_level"], storage["base_dir"] = bidi.PARAGRAPH_LEVELS[direction], direction
    bidi.get_embedding_levels(text, storage)
    characters: list[dict[str, Any]] = storage["chars"]
    for character, owner in zip(characters, owners, strict=True):
        character["owner"] = owner
    bidi.explicit_embed_and_overrides(storage)
    bidi.resolve_weak_types(storage)
    bidi.resolve_neutral_types(storage, debug=False)
    bidi.resolve_implicit_levels(storage, debug=False)
    bidi.reorder_resolved_levels(storage, debug=False)
    bidi.apply_mirroring(storage, debug=False)
    ordered: list[Piece] = []
    last = -1
    for character in storage["chars"]:
        owner = character["owner"]
        if pieces[owner].tag:
            ordered.append(pieces[owner])
        elif owner == last:
            ordered[-1] = ordered[-1]._replace(text=ordered[-1].text + character["ch"])
        else:
            ordered.append(pieces[owner]._replace(text=character["ch"]))
        last = owner
    return [p if p.tag else p._replace(width=fonts.width(p.text, p.font, p.size)) for p in ordered]


@lru_cache(maxsize=4096)
def _begins_right(spans: tuple[Span, ...]) -> bool:
    """Tell whether the first letter is written from right to left."""
    for span in spans:
        if span.tag or span.text.isascii():
            if not span.tag and any(c.isalpha() for c in span.text):
                return False
            continue
        for character in span.text:
            if character.isalpha():
                return fonts.runs_right(character)
    return False
