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
from mieux_desktop.reports.content import Signature
from mieux_desktop.reports.markdown import Span
from mieux_desktop.reports.paper import Paper, Picture
from mieux_desktop.reports.text import Text, draw_line, line_width, one_line

PHOTO_WIDTH, PHOTO_HEIGHT = 74 * mm, 84 * mm
_PHOTO_PIXELS = round(84 / 25.4 * 200)  # 200 dots per inch


class _Sign(Block):
    """A sign as high as a line of a table."""

    def height(self, width: float) -> float:
        return style.TABLE.leading


class Dots(_Sign):
    """A score out of five, as dots and as a figure."""

    def __init__(self, score: int) -> None:
        self.score = score

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        shapes.draw_dots(paper, self.score, x, top - 5.9)
        line = one_line(f"{self.score} / 5", style.TABLE_STRONG)
        draw_line(paper, line, x + 44, top - 9)


class PrioritySign(_Sign):
    """A priority, as rising bars and as a word."""

    def __init__(self, priority: Priority, word: str) -> None:
        self.priority, self.word = priority, word

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        shapes.draw_priority(paper, self.priority, x, top - 9)
        draw_line(paper, one_line(self.word, style.TABLE_STRONG), x + 15, top - 9)


class MarkSign(_Sign):
    """A mark of attendance in the middle of its column."""

    def __init__(self, mark: Mark | None) -> None:
        self.mark = mark

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        shapes.draw_mark(paper, self.mark, x + width / 2, top - 5.9, 4.2)


class Centred(_Sign):
    """A short head in the middle of its column."""

    def __init__(self, text: str) -> None:
        self.line = one_line(text, style.TABLE_HEAD)

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        draw_line(paper, self.line, x + (width - self.line.width) / 2, top - 9)


class MarkLegend(_Sign):
    """What the marks mean."""

    def __init__(self, marks: Sequence[tuple[Mark | None, str]]) -> None:
        self.marks = marks

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        for mark, word in self.marks:
            shapes.draw_mark(paper, mark, x + 4.2, top - 5.9, 4.2)
            draw_line(paper, one_line(word, style.TABLE), x + 12, top - 9)
            x += 12 + line_width(word, style.TABLE) + 12


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
        shapes.draw_note_sign(paper, self.kind, x - 7.5, top - 6.4)
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
        paper.drawImage(self.picture, x, foot, *self.size)
        room = self._caption_width(width)
        high = self.caption.height(room)
        self.caption.draw(paper, x + self.size[0] + 11, foot + high, room)


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
            shapes.draw_signature(paper, self.signature.strokes, (x + 12, line + 1, 115, 38))
        else:
            self.note.draw(paper, x, line + 4 + self.note.height(width), width)
        paper.rule(x, line, width, style.INK, 0.7)
        y = line - 4
        self.name.draw(paper, x, y, width * (0.56 if self.when else 1))
        if self.when:
            self.when.draw(paper, x + width * 0.58, y, width * 0.42)
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
        paper.box(x, top - height, 2.2, height, style.RISK)
        shapes.draw_note_sign(paper, NoteKind.RISK, x + 13, top - height / 2)
        self.text.draw(paper, x + 22, top - 5.5, width - 26)
