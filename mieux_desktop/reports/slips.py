"""Slips: one-time codes on A4 sheets to cut, each with the code that a phone scans."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

import segno
from reportlab.lib.units import mm

from mieux_desktop.domain.questionnaires.model import Language
from mieux_desktop.reports import fonts, style
from mieux_desktop.reports.paper import Paper
from mieux_desktop.reports.text import Text, draw_line, fitted, one_line

_COLUMNS, _ROWS = 2, 6
_SIDE, _TOP = 9 * mm, 10 * mm
_WIDTH = (style.PAGE_WIDTH - 2 * _SIDE) / _COLUMNS
_HEIGHT = (style.PAGE_HEIGHT - 2 * _TOP) / _ROWS
_PAD, _CODE = 5 * mm, 33 * mm
_TITLE = style.Style(10, 12.5, fonts.SEMIBOLD, style.BLUE)
_PLAIN = style.Style(8, 10.4)
_SMALL = style.Style(7, 9, fonts.REGULAR, style.GREY)
_ADDRESS = style.Style(9, 12, fonts.SEMIBOLD)
_LETTERS = style.Style(15, 18, fonts.SEMIBOLD)


@dataclass(frozen=True, slots=True)
class Slip:
    """A one-time code as it is typed, and the address with it that a phone opens."""

    code: str
    url: str


@dataclass(frozen=True, slots=True)
class SlipWords:
    """The sentences of a slip in one language."""

    language: Language
    title: str
    scan: str
    once: str


def slips_pdf(words: SlipWords, address: str, slips: Sequence[Slip]) -> bytes:
    """Return all slips, twelve a page; `address` is what people type who cannot scan."""
    written = BytesIO()
    right_to_left = words.language.direction == "rtl"
    paper = Paper(written, language=words.language.code, made_on=None, right_to_left=right_to_left)
    paper.setTitle(words.title)
    for place, slip in enumerate(slips):
        if place and place % (_COLUMNS * _ROWS) == 0:
            paper.showPage()
        row, column = divmod(place % (_COLUMNS * _ROWS), _COLUMNS)
        left = paper.place(_SIDE, _COLUMNS * _WIDTH, column * _WIDTH, _WIDTH)
        _draw(paper, words, address, slip, left, style.PAGE_HEIGHT - _TOP - row * _HEIGHT)
    paper.showPage()
    paper.save()
    return written.getvalue()


def _draw(
    paper: Paper, words: SlipWords, address: str, slip: Slip, left: float, top: float
) -> None:
    paper.pen(style.RULE, 0.5)
    paper.setDash(2, 2)
    paper.rect(left, top - _HEIGHT, _WIDTH, _HEIGHT, stroke=1, fill=0)
    paper.setDash()
    x = paper.place(left, _WIDTH, _PAD, _CODE)
    _draw_code(paper, slip.url, x, top - (_HEIGHT + _CODE) / 2)
    room = _WIDTH - _CODE - 3 * _PAD
    start = paper.place(left, _WIDTH, _CODE + 2 * _PAD, room)
    at = top - _PAD - 1.5 * mm
    title = fitted(words.title, _TITLE, 1.7 * room)  # two lines at most
    for text, look, below in (
        (title, _TITLE, 1.2 * mm),
        (words.scan, _PLAIN, 0.8 * mm),
    ):
        block = Text(text, look)
        block.draw(paper, start, at, room)
        at -= block.height(room) + below
    for text, look in ((address, _ADDRESS), (slip.code, _LETTERS)):
        line = one_line(text, look)
        at -= look.leading
        draw_line(paper, line, paper.place(start, room, 0, line.width), at + 3)
    once = Text(words.once, _SMALL)
    once.draw(paper, start, at - 1.4 * mm, room)


def _draw_code(paper: Paper, text: str, x: float, y: float) -> None:
    matrix = segno.make(text, micro=False, error="m").matrix
    module = _CODE / len(matrix)
    paper.ink(style.INK)
    for row, cells in enumerate(matrix):
        for column, dark in enumerate(cells):
            if dark:
                below = y + _CODE - (row + 1) * module
                paper.rect(
                    x + column * module, below, module + 0.05, module + 0.05, stroke=0, fill=1
                )
