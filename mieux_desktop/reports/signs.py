"""Small blocks made of drawn signs: scores, priorities, marks, shares, photos, signatures."""

from collections.abc import Sequence
from dataclasses import replace

from PIL import Image, UnidentifiedImageError
from reportlab.lib.units import mm

from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evaluations import Priority
from mieux_desktop.domain.notes import NoteKind
from mieux_desktop.reports import shapes, style
from mieux_desktop.reports.blocks import Block
from mieux_desktop.reports.facts import Signature
from mieux_desktop.reports.markdown import Span
from mieux_desktop.reports.paper import Paper, Picture
from mieux_desktop.reports.text import Line, Text, draw_line, line_width, one_line

PHOTO_WIDTH, PHOTO_HEIGHT = 74 * mm, 84 * mm
_PHOTO_PIXELS = round(84 / 25.4 * 200)  # 200 dots per inch


class _Sign(Block):
    """A sign as high as a line of a table."""

    def height(self, width: float) -> float:
        return style.TABLE.leading

    def write(
        self, paper: Paper, line: Line, x: float, top: float, width: float, start: float
    ) -> None:
        """Draw a line that begins ``start`` into the row, level with texts beside it."""
        foot = top - (10.2 if paper.right_to_left else 9)  # Arabic lines are taller
        draw_line(paper, line, paper.place(x, width, start, line.width), foot)

    def middle(self, paper: Paper, top: float) -> float:
        """Return the height on which signs are centred."""
        return top - (7.1 if paper.right_to_left else 5.9)


class Dots(_Sign):
    """A score out of five, as dots and as a figure."""

    def __init__(self, score: int) -> None:
        self.score = score

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        left = paper.place(x, width, 0, shapes.DOTS_WIDTH)
        shapes.draw_dots(paper, self.score, left, self.middle(paper, top))
        line = one_line(f"{self.score} / 5", style.TABLE_STRONG)
        self.write(paper, line, x, top, width, 44)


class PrioritySign(_Sign):
    """A priority, as rising bars and as a word."""

    def __init__(self, priority: Priority, word: str) -> None:
        self.priority, self.word = priority, word

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        left = paper.place(x, width, 0, shapes.PRIORITY_WIDTH)
        shapes.draw_priority(paper, self.priority, left, self.middle(paper, top) - 3.1)
        self.write(paper, one_line(self.word, style.TABLE_STRONG), x, top, width, 15)


class MarkSign(_Sign):
    """A mark of attendance in the middle of its column."""

    def __init__(self, mark: Mark | None) -> None:
        self.mark = mark

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        shapes.draw_mark(paper, self.mark, x + width / 2, self.middle(paper, top), 4.2)


class Centred(_Sign):
    """A short head in the middle of its column."""

    def __init__(self, text: str) -> None:
        self.line = one_line(text, style.TABLE_HEAD)

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        self.write(paper, self.line, x, top, width, (width - self.line.width) / 2)


class MarkLegend(_Sign):
    """What the marks mean, on as many lines as their words need."""

    def __init__(self, marks: Sequence[tuple[Mark | None, str]]) -> None:
        self.marks = marks

    def height(self, width: float) -> float:
        lines = [line for line, _, _, _ in self._places(width)]
        return (max(lines, default=0) + 1) * style.TABLE.leading

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        for line, start, mark, word in self._places(width):
            y = top - line * style.TABLE.leading
            at = paper.place(x, width, start + 4.2)
            shapes.draw_mark(paper, mark, at, self.middle(paper, y), 4.2)
            self.write(paper, one_line(word, style.TABLE), x, y, width, start + 12)

    def _places(self, width: float) -> list[tuple[int, float, Mark | None, str]]:
        """Return the line and the start of each mark with its word."""
        places, line, start = [], 0, 0.0
        for mark, word in self.marks:
            wide = 12 + line_width(word, style.TABLE)
            if start and start + wide > width:
                line, start = line + 1, 0.0
            places.append((line, start, mark, word))
            start += wide + 12
        return places


class Share(Block):
    """A part of a whole as a bar, as wide as its column."""

    def __init__(self, part: int, whole: int, above: float = 5, below: float = 3) -> None:
        self.part, self.whole, self.above, self.below = part, whole, above, below

    def height(self, width: float) -> float:
        return self.above + 4.6 + self.below

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        shapes.draw_share(paper, self.part, self.whole, x, top - self.above - 4.6, width)


class KindSign(Block):
    """The kind of a note, as a sign hanging to the left and as a word."""

    def __init__(self, kind: NoteKind, word: str) -> None:
        self.kind = kind
        colour = {
            NoteKind.RISK: style.RISK,
            NoteKind.DECISION: style.BLUE,
            NoteKind.LESSON: style.BLUE,
        }.get(kind, style.GREY)
        self.text = Text(word, style.coloured(style.NOTE_LABEL, colour))

    def height(self, width: float) -> float:
        return self.text.height(width)

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        sign = paper.place(x, width, -7.5)
        shapes.draw_note_sign(paper, self.kind, sign, top - self.text.style.leading / 2)
        self.text.draw(paper, x, top, width)


class PhotoBlock(Block):
    """A photo with its caption to the right of its foot; raises ValueError if it is no picture."""

    def __init__(self, data: bytes, caption: Block, before: float) -> None:
        try:
            self.picture = Picture(data, _PHOTO_PIXELS)
        except (UnidentifiedImageError, OSError, Image.DecompressionBombError) as error:
            raise ValueError("not a picture") from error
        self.caption, self.before = caption, before
        wide, high = self.picture.getSize()
        scale = min(PHOTO_WIDTH / wide, PHOTO_HEIGHT / high)
        self.size = wide * scale, high * scale

    def _caption_width(self, width: float) -> float:
        return width - PHOTO_WIDTH - 11

    def height(self, width: float) -> float:
        return max(self.size[1], self.caption.height(self._caption_width(width)))

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        foot = top - self.height(width)
        wide, _ = self.size
        paper.drawImage(self.picture, paper.place(x, width, 0, wide), foot, *self.size)
        room = self._caption_width(width)
        high = self.caption.height(room)
        self.caption.draw(paper, paper.place(x, width, wide + 11, room), foot + high, room)


class SignatureBlock(Block):
    """A signature above its line, with name, role and time beneath, or why it is missing."""

    def __init__(self, signature: Signature, when: str) -> None:
        self.signature = signature
        self.name = Text(signature.name, style.TABLE_STRONG)
        self.when = Text(when, replace(style.TABLE_GREY, right=True)) if when else None
        self.role = Text(signature.role, style.TABLE_GREY) if signature.role else None
        self.note = Text([Span(signature.note, italic=True)], style.CAPTION)

    def height(self, width: float) -> float:
        beneath = [self.role] if self.role else []
        return 48 + max(self._name_height(width)) + sum(b.height(width) for b in beneath)

    def _name_height(self, width: float) -> tuple[float, float]:
        when = self.when.height(width * 0.42) if self.when else 0
        return self.name.height(width * (0.56 if self.when else 1)), when

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        line = top - 44
        if self.signature.strokes:
            left = paper.place(x, width, 12, 115)
            shapes.draw_signature(paper, self.signature.strokes, (left, line + 1, 115, 38))
        else:
            self.note.draw(paper, x, line + 4 + self.note.height(width), width)
        paper.rule(x, line, width, style.INK, 0.7)
        y = line - 4
        room = width * (0.56 if self.when else 1)
        self.name.draw(paper, paper.place(x, width, 0, room), y, room)
        if self.when:
            beside = width * 0.42
            self.when.draw(paper, paper.place(x, width, width - beside, beside), y, beside)
        if self.role:
            self.role.draw(paper, x, y - max(self._name_height(width)), width)


class Notice(Block):
    """A sentence that must not be missed, on a tinted ground."""

    def __init__(self, text: str, before: float = 8) -> None:
        self.before = before
        self.text = Text(text, style.coloured(style.H3, style.RISK))

    def height(self, width: float) -> float:
        return self.text.height(width - 26) + 11

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        height = self.height(width)
        paper.box(x, top - height, width, height, style.TINT)
        paper.box(paper.place(x, width, 0, 2.2), top - height, 2.2, height, style.RISK)
        shapes.draw_note_sign(paper, NoteKind.RISK, paper.place(x, width, 13), top - height / 2)
        self.text.draw(paper, paper.place(x, width, 22, width - 26), top - 5.5, width - 26)


class Panel(Block):
    """Blocks on a tinted ground with a blue edge where reading starts."""

    _EDGE, _INSIDE = 2.2, 12.0

    def __init__(self, block: Block, before: float = 12) -> None:
        self.block, self.before = block, before

    def height(self, width: float) -> float:
        return self.block.height(width - 2 * self._INSIDE) + 2 * self._INSIDE - 4

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        parts = self.block.split(width - 2 * self._INSIDE, room - 2 * self._INSIDE + 4)
        return (Panel(parts[0], self.before), Panel(parts[1], self.before)) if parts else None

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        height = self.height(width)
        paper.box(x, top - height, width, height, style.TINT)
        edge = paper.place(x, width, 0, self._EDGE)
        paper.box(edge, top - height, self._EDGE, height, style.BLUE)
        inside = self._INSIDE
        self.block.draw(paper, x + inside, top - inside + 2, width - 2 * inside)
