"""Badges: eight on a page, each with a code that a scanner or a phone reads."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO

from reportlab.lib.units import mm

from mieux_desktop.reports import fonts, shapes, style
from mieux_desktop.reports.content import Programme
from mieux_desktop.reports.paper import Paper
from mieux_desktop.reports.qr import QrSign
from mieux_desktop.reports.text import Text, fitted
from mieux_desktop.reports.words import words_of

_WIDE, _HIGH, _ACROSS, _DOWN = 90 * mm, 62 * mm, 2, 4
_TOP = (style.PAGE_HEIGHT - _DOWN * _HIGH) / 2
_SIDE = (style.PAGE_WIDTH - _ACROSS * _WIDE) / 2
_BAND, _INSIDE, _QR = 4 * mm, 7 * mm, 21 * mm
_ROOM = _WIDE - 2 * _INSIDE
_FOOT, _BETWEEN = 4 * mm, 1 * mm
_WORDS = _HIGH - _BAND - 3 * mm - _FOOT - _QR - 2 * mm  # what is high enough above the code
_NAME = style.Style(17, 20, fonts.SEMIBOLD)
_ABOUT = style.Style(9, 12, fonts.REGULAR, style.GREY)
_ACTIVITY = style.Style(8, 10.5, fonts.SEMIBOLD, style.BLUE)
_CODE = style.Style(9, 12, fonts.SEMIBOLD)


@dataclass(frozen=True, slots=True)
class Badge:
    """One person's badge."""

    name: str
    about: str  # function, institution
    code: str  # as printed
    scan: str  # as a scanner reads it


def badges_pdf(
    badges: Sequence[Badge], activity: str, programme: Programme, language: str, made_on: date
) -> bytes:
    """Return badges as the bytes of a PDF, with thin lines to cut along."""
    words = words_of(language)
    paper = Paper(BytesIO(), language=language, made_on=made_on, right_to_left=words.right_to_left)
    paper.setTitle(f"{words('file.badges')}: {activity}")
    on_page = _ACROSS * _DOWN
    for start in range(0, len(badges), on_page):
        for place, badge in enumerate(badges[start : start + on_page]):
            row, column = divmod(place, _ACROSS)
            x = paper.place(_SIDE, _ACROSS * _WIDE, column * _WIDE, _WIDE)
            _draw(paper, badge, activity, programme, x, style.PAGE_HEIGHT - _TOP - row * _HIGH)
        paper.showPage()
    paper.save()
    return paper.written.getvalue()


def _draw(
    paper: Paper, badge: Badge, activity: str, programme: Programme, x: float, top: float
) -> None:
    paper.pen(style.RULE, 0.4)
    paper.rect(x, top - _HIGH, _WIDE, _HIGH, stroke=1, fill=0)
    paper.box(x, top - _BAND, _WIDE, _BAND, style.BLUE)
    paper.box(paper.place(x, _WIDE, _INSIDE, 12 * mm), top - _BAND, 12 * mm, 1.2 * mm, style.GOLD)
    y = top - _BAND - 3 * mm
    for text in _words(badge, activity):
        text.draw(paper, paper.place(x, _WIDE, _INSIDE, _ROOM), y, _ROOM)
        y -= text.height(_ROOM) + _BETWEEN
    foot = top - _HIGH + _FOOT
    code = paper.place(x, _WIDE, _WIDE - _INSIDE - _QR, _QR)
    QrSign(badge.scan).draw(paper, code, foot + _QR, _QR)
    emblem = 8 * mm
    shapes.draw_emblem(paper, paper.place(x, _WIDE, _INSIDE, emblem * 1.5), foot, emblem)
    room = _ROOM - _QR - 3 * mm
    code_text = Text(badge.code, _CODE)
    code_text.draw(paper, paper.place(x, _WIDE, _INSIDE, room), foot + emblem + 6 * mm, room)
    funder = " ".join(programme.funded_by)
    small, beside = style.Style(7.5, 9.5), room - emblem * 1.5 - 2 * mm
    text = Text(funder, small)
    start = _INSIDE + emblem * 1.5 + 2 * mm
    text.draw(paper, paper.place(x, _WIDE, start, beside), foot + emblem, beside)


def _words(badge: Badge, activity: str) -> list[Text]:
    """Return what stands above the code: the name as large as it and two lines below it allow."""
    line = Text(fitted(activity, _ACTIVITY, _ROOM), _ACTIVITY)
    texts = [line]
    for scale, lines in ((1.0, 1.9), (0.85, 1.9), (0.7, 1.9), (0.85, 1.0), (0.7, 1.0), (0.6, 1.0)):
        look = replace(_NAME, size=_NAME.size * scale, leading=_NAME.leading * scale)
        name = Text(badge.name, look)
        about = Text(fitted(badge.about, _ABOUT, lines * _ROOM), _ABOUT)
        texts = [line, name, about]
        high = sum(text.height(_ROOM) + _BETWEEN for text in texts)
        if len(name.lines(_ROOM)) <= 2 and high <= _WORDS:
            break
    return texts
