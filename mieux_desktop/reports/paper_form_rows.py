"""The rows of a paper form: parts, scales in columns, choices, and lines to write on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm

from mieux_desktop.domain.questionnaires.model import (
    AnyItem,
    AnyQuestion,
    Grid,
    Group,
    Language,
    Note,
    Questionnaire,
    Rank,
    Scale,
    ScaleQuestion,
    SelectMultiple,
    SelectOne,
    TextQuestion,
)
from mieux_desktop.domain.questionnaires.row_codes import row_codes
from mieux_desktop.reports import fonts, style
from mieux_desktop.reports.paper import Paper
from mieux_desktop.reports.text import Text, draw_line, line_width, one_line

X, WIDTH = 20 * mm, 170 * mm
BOX = 5.2 * mm
QUESTION = style.Style(9.2, 12.2)
SMALL = style.Style(8, 11, fonts.REGULAR, style.GREY)
_CODE_AT, _TEXT_AT = 2 * mm, 11 * mm  # where codes and words begin
_ROW = 7.2 * mm
_COLUMN = 12.2 * mm  # of a scale
_MOST_COLUMNS = 8  # a longer scale stands below its question
_CODE = style.Style(9.2, 12.2, fonts.SEMIBOLD, style.BLUE)
_KEY = style.Style(8.6, 11, fonts.SEMIBOLD, style.BLUE)
_POINT = style.Style(6.7, 8.2)
_PART = style.Style(11, 15, fonts.SEMIBOLD, style.BLUE)


@dataclass(frozen=True)
class PaperWords:
    """The fixed words of the sheets in the form's language."""

    language: Language
    sheet_code: str
    unsigned: str
    one_box: str
    mistake: str
    several: str
    rank: str
    condition: str
    drop: str
    funded_by: str
    implemented_by: str
    page: Callable[[int, int], str]


@dataclass(frozen=True)
class Row:
    """Something across the sheet; `again` is drawn above it where it begins a page."""

    height: float
    draw: Callable[[Paper, float], None]
    again: "Row | None" = None
    keep: bool = False  # with the row that follows


class Rows:
    """The rows of one form in reading order, set once for all sheets."""

    def __init__(self, form: Questionnaire, words: PaperWords) -> None:
        self.rows: list[Row] = []
        self._words = words
        self._language = words.language.code
        self._codes = row_codes(form)
        self._scale: Scale | None = None  # whose words stand above
        self._head: Row | None = None
        self._shaded = False
        self._add(form.items)

    def _add(self, items: Sequence[AnyItem]) -> None:
        for item in items:
            if not isinstance(item, ScaleQuestion | Grid):
                self._scale = self._head = None
            match item:
                case Group():
                    self._part(item.label[self._language], self._hint(item))
                    self._add(item.items)
                case Note():
                    self._say(item.label[self._language], QUESTION, item.name)
                case Grid():
                    self._scale_head(item.scale, item.label[self._language])
                    for question in item.questions:
                        self._scale_row(question)
                case ScaleQuestion():
                    self._scaled(item)
                case SelectOne() | SelectMultiple() | Rank():
                    self._choices(item)
                case _:
                    self._open(item)

    def _hint(self, item: AnyItem) -> str:
        told = item.hint.get(self._language, "")
        if item.relevant:
            told = " ".join(filter(None, (f"({self._words.condition})", told)))
        return told

    def _part(self, title: str, hint: str) -> None:
        head = Text(title, _PART)
        below = Text(hint, SMALL) if hint else None
        height = 4 * mm + head.height(WIDTH) + (below.height(WIDTH) if below else 0) + 2 * mm

        def draw(paper: Paper, top: float) -> None:
            top -= 4 * mm
            head.draw(paper, X, top, WIDTH)
            foot = top - head.height(WIDTH) - 0.4 * mm
            paper.rule(X, foot, WIDTH, style.BLUE, 1)
            if below:
                below.draw(paper, X, foot - 0.6 * mm, WIDTH)

        self.rows.append(Row(height, draw, keep=True))

    def _say(self, text: str, look: style.Style, code: str) -> None:
        block = Text(text, look)
        mark = one_line(code, _CODE)
        room = WIDTH - _TEXT_AT

        def draw(paper: Paper, top: float) -> None:
            left = paper.place(X, WIDTH, _TEXT_AT, room)
            block.draw(paper, left, top - 2.2 * mm, room)
            if code in self._codes.values():
                at = paper.place(X, WIDTH, _CODE_AT, mark.width)
                draw_line(paper, mark, at, top - 2.2 * mm - 9)

        self.rows.append(Row(block.height(room) + 3 * mm, draw, keep=True))

    def _scaled(self, question: ScaleQuestion) -> None:
        if _columns(question.scale) > _MOST_COLUMNS:
            self._scale = self._head = None
            self._long_scale(question)
            return
        if question.scale != self._scale:
            self._scale_head(question.scale, "")
        self._scale_row(question)

    def _scale_head(self, scale: Scale, text: str) -> None:
        if scale == self._scale and self._head is not None:
            return  # the columns go on
        self._scale, self._shaded = scale, True
        columns = [
            (str(point.value), point.label.get(self._language, "")) for point in scale.points
        ]
        apart = scale.not_applicable.get(self._language, "")
        if apart:
            columns.append((_na_key(scale), apart))
        heads = [Text(word, _POINT) for _, word in columns]
        widths = [_COLUMN - 0.4 * mm] * len(scale.points) + [_COLUMN + 2.4 * mm]
        tall = max(head.height(w) for head, w in zip(heads, widths, strict=False))
        asked = Text(text, SMALL) if text else None
        room = WIDTH - _TEXT_AT - len(columns) * _COLUMN - 8 * mm
        tall = max(tall, asked.height(room) - 11 if asked else 0)
        height = tall + 12 + 2 * mm

        def draw(paper: Paper, top: float) -> None:
            if asked:
                left = paper.place(X, WIDTH, _TEXT_AT, room)
                asked.draw(paper, left, top - height + asked.height(room) + 1 * mm, room)
            for place, ((key, _), head) in enumerate(zip(columns, heads, strict=True)):
                middle = self._middle(paper, scale, place)
                foot = top - 1 * mm - tall
                lines = head.lines(widths[place])
                y = foot + len(lines) * head.style.leading
                for line in lines:
                    y -= head.style.leading
                    draw_line(paper, line, middle - line.width / 2, y + 2)
                number = one_line(key, _KEY)
                draw_line(paper, number, middle - number.width / 2, foot - 9)

        self._head = Row(height, draw, keep=True)
        self.rows.append(self._head)

    def _scale_row(self, question: ScaleQuestion) -> None:
        scale, shaded = question.scale, self._shaded
        self._shaded = not shaded
        count = _columns(scale)
        room = WIDTH - _TEXT_AT - count * _COLUMN - 5 * mm
        text = Text(question.label[self._language], QUESTION)
        height = max(_ROW, text.height(room) + 1.6 * mm)
        code = one_line(self._codes[question.name], _CODE)

        def draw(paper: Paper, top: float) -> None:
            if shaded:
                paper.box(X, top - height, WIDTH, height, style.TINT)
            middle = top - height / 2
            draw_line(paper, code, paper.place(X, WIDTH, _CODE_AT, code.width), middle - 3.2)
            left = paper.place(X, WIDTH, _TEXT_AT, room)
            text.draw(paper, left, middle + text.height(room) / 2, room)
            for place in range(count):
                x = self._middle(paper, scale, place)
                draw_box(paper, x - BOX / 2, middle - BOX / 2, BOX)
            if scale.not_applicable:
                at = self._middle(paper, scale, count - 1)
                side = -1 if paper.right_to_left else 1
                x = at - side * (_COLUMN / 2 + 1 * mm)
                paper.pen(style.RULE, 0.7)
                paper.line(x, top, x, top - height)

        self.rows.append(Row(height, draw, again=self._head))

    def _middle(self, paper: Paper, scale: Scale, place: int) -> float:
        """The middle of a column of boxes; “not applicable” stands a little apart."""
        count = _columns(scale)
        start = WIDTH - (count - place) * _COLUMN
        if scale.not_applicable and place < count - 1:
            start -= 3 * mm
        return paper.place(X, WIDTH, start + _COLUMN / 2)

    def _long_scale(self, question: ScaleQuestion) -> None:
        self._ask(question)
        points = question.scale.points
        keys = [str(point.value) for point in points]
        if question.scale.not_applicable:
            keys.append(question.scale.not_applicable[self._language])
        step = (WIDTH - _TEXT_AT) / max(len(keys), 11)
        ends = [points[0].label.get(self._language, ""), points[-1].label.get(self._language, "")]

        def draw(paper: Paper, top: float) -> None:
            foot = top - 1 * mm - BOX
            for place, key in enumerate(keys):
                start = _TEXT_AT + place * step
                draw_box(paper, paper.place(X, WIDTH, start, BOX), foot, BOX)
                line = one_line(key, _KEY)
                at = paper.place(X, WIDTH, start + BOX + 1.4 * mm, line.width)
                draw_line(paper, line, at, foot + 1.5 * mm)
            low, high = (one_line(word, _POINT) for word in ends)
            draw_line(paper, low, paper.place(X, WIDTH, _TEXT_AT, low.width), foot - 3.2 * mm)
            end = _TEXT_AT + len(points) * step - step + BOX
            at = paper.place(X, WIDTH, end - high.width, high.width)
            draw_line(paper, high, at, foot - 3.2 * mm)

        self.rows.append(Row(BOX + 6 * mm, draw))

    def _ask(self, question: AnyQuestion, more: str = "") -> None:
        """Write a question with its code; its answer follows on the same page."""
        text = question.label[self._language]
        own = self._hint(question)
        hint = own if question.hint else " ".join(filter(None, (more, own)))
        block = Text(text, QUESTION)
        below = Text(hint, SMALL) if hint else None
        room = WIDTH - _TEXT_AT
        code = one_line(self._codes[question.name], _CODE)
        height = 2 * mm + block.height(room) + (below.height(room) if below else 0)

        def draw(paper: Paper, top: float) -> None:
            top -= 2 * mm
            left = paper.place(X, WIDTH, _TEXT_AT, room)
            block.draw(paper, left, top, room)
            at = paper.place(X, WIDTH, _CODE_AT, code.width)
            foot = top - _CODE.leading / 2 - _CODE.size * 0.355
            draw_line(paper, code, at, foot)
            if below:
                below.draw(paper, left, top - block.height(room), room)

        self.rows.append(Row(height, draw, keep=True))

    def _choices(self, question: SelectOne | SelectMultiple | Rank) -> None:
        more = ""
        if isinstance(question, SelectMultiple):
            more = self._words.several
        elif isinstance(question, Rank):
            more = self._words.rank
        self._ask(question, more)
        labels = [choice.label[self._language] for choice in question.choices]
        room = WIDTH - _TEXT_AT
        widest = max(line_width(label, QUESTION) for label in labels) + BOX + 9 * mm
        columns = max(1, min(5, int(room // widest)))
        step = room / columns
        for begin in range(0, len(labels), columns):
            end = min(begin + columns, len(labels))
            self._choice_row(question, labels, range(begin, end), step, last=end == len(labels))

    def _choice_row(
        self,
        question: SelectOne | SelectMultiple | Rank,
        labels: Sequence[str],
        places: range,
        step: float,
        *,
        last: bool,
    ) -> None:
        inner = step - BOX - 7 * mm
        blocks = [Text(labels[place], QUESTION) for place in places]
        height = max(_ROW - 1 * mm, *(block.height(inner) + 1.4 * mm for block in blocks))
        ranked = isinstance(question, Rank)

        def draw(paper: Paper, top: float) -> None:
            for column, (place, block) in enumerate(zip(places, blocks, strict=True)):
                start = _TEXT_AT + column * step
                foot = top - 1 * mm - BOX
                draw_box(paper, paper.place(X, WIDTH, start, BOX), foot, BOX)
                number = one_line("" if ranked else str(place + 1), _KEY)
                at = paper.place(X, WIDTH, start + BOX + 1.2 * mm, number.width)
                draw_line(paper, number, at, foot + 1.5 * mm)
                left = paper.place(X, WIDTH, start + BOX + 5 * mm, inner)
                block.draw(paper, left, top - 1.3 * mm, inner)
                if question.choices[place].other:
                    used = start + BOX + 7 * mm + line_width(labels[place], QUESTION)
                    length = min(step * 1.6, WIDTH - used) if column == len(blocks) - 1 else 0
                    if length > 0:
                        _dotted(paper, paper.place(X, WIDTH, used, length), foot, length)

        self.rows.append(Row(height, draw, keep=not last))

    def _open(self, question: AnyQuestion) -> None:
        self._ask(question)
        long = isinstance(question, TextQuestion) and question.long
        lines = 2 if long else 1
        text = isinstance(question, TextQuestion)
        length = WIDTH - _TEXT_AT if text else 45 * mm

        def draw(paper: Paper, top: float) -> None:
            for line in range(1, lines + 1):
                left = paper.place(X, WIDTH, _TEXT_AT, length)
                _dotted(paper, left, top - line * _ROW, length)

        self.rows.append(Row(lines * _ROW + 1.5 * mm, draw))


def _columns(scale: Scale) -> int:
    return len(scale.points) + bool(scale.not_applicable)


def _na_key(scale: Scale) -> str:
    """The key that enters “not applicable”: 0, unless 0 is a point."""
    return "N" if any(point.value == 0 for point in scale.points) else "0"


def draw_box(paper: Paper, x: float, y: float, side: float) -> None:
    paper.ink(style.WHITE)
    paper.pen(style.INK, 1)
    paper.rect(x, y, side, side, stroke=1, fill=1)


def _dotted(paper: Paper, x: float, y: float, length: float) -> None:
    paper.pen(style.GREY, 0.7)
    paper.setDash(1, 1.6)
    paper.line(x, y, x + length, y)
    paper.setDash()
