"""The pages of a day list: its head with day and sessions, its proof, running head and foot."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from babel.dates import format_date
from reportlab.lib.units import mm

from mieux_desktop.reports import fonts, shapes, style
from mieux_desktop.reports.blocks import Block, Cell, Columns, Stack
from mieux_desktop.reports.markdown import Span
from mieux_desktop.reports.naming import BETWEEN
from mieux_desktop.reports.paper import Paper
from mieux_desktop.reports.qr import QrSign
from mieux_desktop.reports.text import Text, fitted, one_line, write
from mieux_desktop.reports.words import Words

if TYPE_CHECKING:
    from mieux_desktop.reports.day_list import DayList

MARKER = "mieux-day-list"  # before the hash of the records, where programs find it in the file

_KIND = style.Style(10.5, 14, fonts.SEMIBOLD, style.BLUE)
_DAY = style.Style(20, 26, fonts.SEMIBOLD)
_SUBJECT = style.Style(9.2, 13.2, fonts.REGULAR, style.GREY)
_HASH = style.Style(7.9, 11.8)
_SMALL = style.Style(7.6, 10.4)
_FOOT_GREY = style.Style(7.6, 10, fonts.REGULAR, style.GREY)
_HEAD = style.Style(8, 10, fonts.SEMIBOLD, style.BLUE)
_BAND, _GOLD, _EMBLEM, _QR = 5 * mm, 14 * mm, 10.6 * mm, 17 * mm
_BELOW = 8 * mm  # from the emblem to the code: lines of funders may be four
_LIFT = 10 * mm  # there is no running head above the first page
_TEXT = 100 * mm
_SESSIONS = style.TEXT_WIDTH - _QR - 4 * mm


class TitleBlock(Block):
    """The band, the kind of list, its day and subject; who pays and runs; the code."""

    def __init__(
        self, day_list: "DayList", words: Words, *, kind: str = "", code: str = ""
    ) -> None:
        where = words("comma").join(p for p in (day_list.title, day_list.place) if p)
        self.texts = [
            Text(kind or kind_of(day_list, words), _KIND),
            Text(_long_day(day_list.on, words), _DAY),
            Text([Span(day_list.action, bold=True), Span(words("comma") + where)], _SUBJECT),
        ]
        programme = day_list.programme
        self.funders = [
            Text(programme.funded_by[0], _SMALL),
            Text(programme.funded_by[1], replace(_SMALL, font=fonts.SEMIBOLD)),
            Text(" ".join(programme.implemented_by), _SMALL),
        ]
        self.code = QrSign(code or f"{MARKER} {day_list.hash}")
        self.sessions = Stack(_sessions(day_list, words))

    def height(self, width: float) -> float:
        texts = sum(text.height(_TEXT) for text in self.texts) + 8
        texts += self.sessions.height(_SESSIONS)
        return max(texts, 3 * mm + _EMBLEM + _BELOW + _QR) - _LIFT

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        band = style.PAGE_HEIGHT - _BAND
        paper.box(0, band, style.PAGE_WIDTH, _BAND, style.BLUE)
        paper.box(paper.place(x, width, 0, _GOLD), band, _GOLD, 1.7 * mm, style.GOLD)
        y = top + _LIFT
        for text in self.texts:
            text.draw(paper, paper.place(x, width, 0, _TEXT), y, _TEXT)
            y -= text.height(_TEXT)
        self.sessions.draw(paper, paper.place(x, width, 0, _SESSIONS), y - 8, _SESSIONS)
        room = 33 * mm
        start = width - _EMBLEM * 1.5 - 2.4 * mm - room
        foot = top + _LIFT - 3 * mm - _EMBLEM
        shapes.draw_emblem(paper, paper.place(x, width, start, _EMBLEM * 1.5), foot, _EMBLEM)
        start += _EMBLEM * 1.5 + 2.4 * mm
        y = foot + _EMBLEM + 0.5
        for text in self.funders:
            text.draw(paper, paper.place(x, width, start, room), y, room)
            y -= text.height(room)
        self.code.draw(paper, paper.place(x, width, width - _QR, _QR), foot - _BELOW, _QR)


class Proof(Block):
    """The hash of the records, and how to check the file."""

    _LABEL = 30 * mm

    def __init__(self, day_list: "DayList", words: Words) -> None:
        groups = " ".join(day_list.hash[i : i + 4] for i in range(0, 64, 4))
        pairs = ((words("list.hash"), groups), (words("list.check"), words("list.check.how")))
        self.rows = [(Text(a, style.TABLE_HEAD), Text(b, _HASH)) for a, b in pairs]

    def height(self, width: float) -> float:
        return sum(self._row(row, width) for row in self.rows) + 13

    def _row(self, row: tuple[Text, Text], width: float) -> float:
        label, text = row
        room = width - self._LABEL - 20
        return max(label.height(self._LABEL - 6), text.height(room)) + 3

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        height = self.height(width)
        paper.box(x, top - height, width, height, style.TINT)
        room, y = width - self._LABEL - 20, top - 8
        for label, text in self.rows:
            label.draw(paper, paper.place(x, width, 10, self._LABEL - 6), y, self._LABEL - 6)
            text.draw(paper, paper.place(x, width, 10 + self._LABEL, room), y, room)
            y -= self._row((label, text), width)


def _sessions(day_list: "DayList", words: Words) -> list[Block]:
    """Return what the sessions of the day are, two in a row."""
    half = _SESSIONS / 2
    blocks: list[Block] = []
    for start in range(0, len(day_list.sessions), 2):
        cells = []
        for place, one in enumerate(day_list.sessions[start : start + 2]):
            spans = [
                Span(f"{one.label}  ", bold=True),
                Span(f"{words.times(one.starts, one.ends)}  {one.title}"),
            ]
            cells.append(Cell(Text(spans, style.TABLE), place * half, half - 8))
        blocks.append(Columns(cells, before=2))
    return blocks


def kind_of(day_list: "DayList", words: Words) -> str:
    """Return what the list is called."""
    if day_list.days < 2:
        return words("title.day-list")
    return words("list.title", day=day_list.day, days=day_list.days)


def _long_day(on: date, words: Words) -> str:
    weekday = format_date(on, "EEEE", locale=words.locale)
    return f"{weekday[:1].upper()}{weekday[1:]} {words.day(on)}"


def draw_head(paper: Paper, day_list: "DayList", words: Words) -> None:
    """Draw what stands at the top of every page but the first."""
    kind = one_line(kind_of(day_list, words), _HEAD)
    y = style.PAGE_HEIGHT - 14.6 * mm
    write(paper, kind, y)
    quiet = replace(_HEAD, font=fonts.REGULAR, colour=style.GREY)
    subject = BETWEEN.join((day_list.action, words.day(day_list.on)))
    room = style.TEXT_WIDTH - kind.width - 20
    write(paper, one_line(fitted(subject, quiet, room), quiet), y, far=True)
    rule = style.PAGE_HEIGHT - 16.9 * mm
    paper.rule(paper.left, rule, style.TEXT_WIDTH, style.RULE, 0.5)
    gold = paper.place(paper.left, style.TEXT_WIDTH, 0, _GOLD)
    paper.rule(gold, rule + 0.3, _GOLD, style.GOLD, 1.5)


def draw_foot(paper: Paper, day_list: "DayList", words: Words, page: int, pages: int) -> None:
    """Draw what stands at the foot of every page."""
    paper.rule(paper.left, 18 * mm, style.TEXT_WIDTH, style.RULE, 0.5)
    programme = day_list.programme
    funders = BETWEEN.join((" ".join(programme.funded_by), " ".join(programme.implemented_by)))
    number = one_line(f"{page} / {pages}", replace(_HEAD, size=8.4))
    write(paper, number, 14.6 * mm, far=True)
    write(paper, one_line(funders, replace(_FOOT_GREY, colour=style.INK)), 14.6 * mm)
    moment = words.moment(day_list.exported_at)
    parts = [day_list.reference]
    parts.append(words("list.exported", moment=moment, name=day_list.exported_by))
    if day_list.retain_until:
        parts.append(words("list.retain", day=words.day(day_list.retain_until)))
    text = fitted(BETWEEN.join(part for part in parts if part), _FOOT_GREY, style.TEXT_WIDTH)
    write(paper, one_line(text, _FOOT_GREY), 11 * mm)
