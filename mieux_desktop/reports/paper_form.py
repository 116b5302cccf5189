"""The paper form: boxes to tick, a code for each question and each sheet, marks at the corners."""

from collections.abc import Sequence
from io import BytesIO

import segno
from reportlab.lib.units import mm

from mieux_desktop.domain.questionnaires.model import Questionnaire
from mieux_desktop.reports import fonts, style
from mieux_desktop.reports.paper import Paper
from mieux_desktop.reports.paper_form_rows import (
    BOX,
    QUESTION,
    SMALL,
    WIDTH,
    PaperWords,
    Row,
    Rows,
    X,
    draw_box,
)
from mieux_desktop.reports.shapes import draw_emblem
from mieux_desktop.reports.text import Text, draw_line, one_line

__all__ = ["PaperWords", "paper_forms_pdf"]

_TOP, _BOTTOM = style.PAGE_HEIGHT - 17 * mm, 25 * mm
_CORNER, _INSET = 5 * mm, 8 * mm
_TITLE = style.Style(19, 24, fonts.SEMIBOLD, style.BLUE)
_BOLD = style.Style(9.5, 13, fonts.SEMIBOLD)
_PLAIN = style.Style(9.5, 13)
_SHEET = style.Style(17, 20, fonts.SEMIBOLD)


def paper_forms_pdf(
    form: Questionnaire, words: PaperWords, place: str, codes: Sequence[str]
) -> bytes:
    """Return one sheet for each code; `place` tells what it is about, below the title."""
    written = BytesIO()
    right_to_left = words.language.direction == "rtl"
    paper = Paper(written, language=words.language.code, made_on=None, right_to_left=right_to_left)
    paper.setTitle(form.title[words.language.code])
    sheet = _Sheet(form, words, place)
    for code in codes:
        sheet.draw(paper, code)
    paper.save()
    return written.getvalue()


class _Sheet:
    """The rows of one form, set once and drawn for each code."""

    def __init__(self, form: Questionnaire, words: PaperWords, place: str) -> None:
        self._form = form
        self._words = words
        self._place = place
        self._language = words.language.code
        self._rows = Rows(form, words).rows

    def draw(self, paper: Paper, code: str) -> None:
        """Draw the sheet on as many pages as it takes."""
        pages = self._paginate()
        for number, rows in enumerate(pages, 1):
            top = self._draw_head(paper, code, first=number == 1)
            for row in rows:
                row.draw(paper, top)
                top -= row.height
            self._draw_foot(paper, number, len(pages))
            paper.showPage()

    def _paginate(self) -> list[list[Row]]:
        pages: list[list[Row]] = [[]]
        room = _TOP - self._head_height(first=True) - _BOTTOM
        rows, place = self._rows, 0
        while place < len(rows):
            # What must not be torn apart: heads with the first row below them.
            end = place + 1
            while end < len(rows) and rows[end - 1].keep:
                end += 1
            block = rows[place:end]
            needed = sum(row.height for row in block)
            if needed > room and pages[-1]:
                pages.append([])
                room = _TOP - self._head_height(first=False) - _BOTTOM
                again = block[0].again
                if again is not None:
                    pages[-1].append(again)
                    room -= again.height
            pages[-1] += block
            room -= needed
            place = end
        return pages

    def _head_height(self, *, first: bool) -> float:
        if not first:
            return 14 * mm
        title = Text(self._form.title[self._language], _TITLE)
        about = Text(self._place, _PLAIN)
        words = title.height(WIDTH - 64 * mm) + about.height(WIDTH - 64 * mm)
        unsigned = Text(self._words.unsigned, QUESTION)
        return max(words, 21 * mm) + unsigned.height(WIDTH) + 13 * mm

    def _draw_head(self, paper: Paper, code: str, *, first: bool) -> float:
        """Draw corners, title and the sheet's code; return where the rows begin."""
        for x in (_INSET, style.PAGE_WIDTH - _INSET - _CORNER):
            for y in (_INSET, style.PAGE_HEIGHT - _INSET - _CORNER):
                paper.box(x, y, _CORNER, _CORNER, style.INK)
        words, top = self._words, _TOP
        title = self._form.title[self._language]
        box = 55 * mm if first else 44 * mm
        height = 19 * mm if first else 11 * mm
        left = paper.place(X, WIDTH, WIDTH - box, box)
        paper.pen(style.BLUE, 1.4)
        paper.rect(left, top - height, box, height, stroke=1, fill=0)
        side = height - 4 * mm
        _draw_code(paper, code, paper.place(left, box, 2 * mm, side), top - height + 2 * mm, side)
        label = one_line(words.sheet_code, SMALL)
        shown = one_line(f"{code[:3]}-{code[3:]}", _SHEET if first else _BOLD)
        at = side + 5 * mm
        if first:
            draw_line(paper, label, paper.place(left, box, at, label.width), top - 6.4 * mm)
            draw_line(paper, shown, paper.place(left, box, at, shown.width), top - 13.6 * mm)
        else:
            draw_line(paper, shown, paper.place(left, box, at, shown.width), top - 6.8 * mm)
        room = WIDTH - box - 9 * mm
        start = paper.place(X, WIDTH, 0, room)
        if not first:
            Text(title, _BOLD).draw(paper, start, top, room)
            return top - self._head_height(first=False)
        block = Text(title, _TITLE)
        block.draw(paper, start, top, room)
        about = Text(self._place, _PLAIN)
        about.draw(paper, start, top - block.height(room) - 3, room)
        below = top - max(block.height(room) + about.height(room), 21 * mm) - 3 * mm
        unsigned = Text(words.unsigned, QUESTION)
        unsigned.draw(paper, X, below, WIDTH)
        below -= unsigned.height(WIDTH) + 3 * mm
        self._draw_example(paper, below)
        return top - self._head_height(first=True)

    def _draw_example(self, paper: Paper, top: float) -> None:
        """Show how to tick, and how to mend a tick."""
        at, foot = 0.0, top - 4.2 * mm
        for text, look in ((self._words.one_box, _BOLD), (self._words.mistake, _PLAIN)):
            line = one_line(text, look)
            draw_line(paper, line, paper.place(X, WIDTH, at, line.width), foot)
            at += line.width + 3 * mm
            if look is _PLAIN:
                left = paper.place(X, WIDTH, at, BOX * 0.85)
                paper.box(left, foot - 1.2 * mm, BOX * 0.85, BOX * 0.85, style.INK)
                at += BOX + 2 * mm
            left = paper.place(X, WIDTH, at, BOX * 0.85)
            draw_box(paper, left, foot - 1.2 * mm, BOX * 0.85)
            _draw_cross(paper, left, foot - 1.2 * mm, BOX * 0.85)
            at += BOX + 8 * mm

    def _draw_foot(self, paper: Paper, number: int, pages: int) -> None:
        words, height = self._words, 9 * mm
        y = 9 * mm
        paper.rule(X, y + height + 2.4 * mm, WIDTH, style.RULE, 0.6)
        draw_emblem(paper, paper.place(X, WIDTH, 0, height * 1.5), y, height)
        start = height * 1.5 + 4 * mm
        room = WIDTH - start
        left = paper.place(X, WIDTH, start, room)
        Text(words.drop, style.Style(7.4, 9.6, fonts.SEMIBOLD)).draw(
            paper, left, y + height + 0.6 * mm, room
        )
        name = f"{self._form.name} {self._form.version} {self._language.upper()}"
        parts = [words.funded_by, words.implemented_by, name]
        if pages > 1:
            parts.append(words.page(number, pages))
        small = style.Style(7, 9, fonts.REGULAR, style.GREY)
        Text("  ·  ".join(parts), small).draw(paper, left, y + 2.8 * mm, room)


def _draw_cross(paper: Paper, x: float, y: float, side: float) -> None:
    paper.pen(style.INK, 1.6)
    near, far = side * 0.2, side * 0.8
    paper.line(x + near, y + near, x + far, y + far)
    paper.line(x + near, y + far, x + far, y + near)


def _draw_code(paper: Paper, code: str, x: float, y: float, side: float) -> None:
    matrix = segno.make(code, micro=False, error="m").matrix
    module = side / len(matrix)
    paper.ink(style.INK)
    for row, cells in enumerate(matrix):
        for column, dark in enumerate(cells):
            if dark:
                paper.rect(
                    x + column * module, y + side - (row + 1) * module,
                    module + 0.05, module + 0.05, stroke=0, fill=1,
                )  # fmt: skip
