"""Certificates of participation: a page in landscape each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO

from PIL import Image, UnidentifiedImageError
from reportlab.lib.units import mm

from mieux_desktop.reports import fonts, shapes, style
from mieux_desktop.reports.content import Programme
from mieux_desktop.reports.markdown import Span
from mieux_desktop.reports.paper import Paper, Picture
from mieux_desktop.reports.qr import QrSign
from mieux_desktop.reports.text import Text, draw_line, fitted, line_width, one_line
from mieux_desktop.reports.words import Words, words_of

MARKER = "mieux-certificate"

_WIDE, _HIGH = style.PAGE_HEIGHT, style.PAGE_WIDTH
_PANEL, _LEFT, _ROOM = 64 * mm, 84 * mm, 193 * mm
_ARCS = (22, 36, 52, 69, 88, 110, 134, 160)  # radii in mm around a point low in the panel
_DOTS = ((46.5, 161.8, 0.9), (55.4, 105, 0.8), (21.6, 100.5, 1.05), (9, 85.2, 0.8), (25.9, 55.9, 1))
_ARC_COLOUR = "#2F5BB3"
_EMBLEM, _QR = 14 * mm, 19 * mm
_PIXELS = 700  # of a scanned signature

_NAME_OF = style.Style(20, 24, fonts.SEMIBOLD, style.WHITE)
_LONG_NAME = style.Style(9, 12, fonts.REGULAR, "#D6E0F5")
_TITLE = style.Style(38, 44, fonts.SEMIBOLD, style.BLUE)
_SUBTITLE = style.Style(21, 27, fonts.REGULAR, style.BLUE)
_PERSON = style.Style(25, 32, fonts.SEMIBOLD)
_QUIET = style.Style(11, 15, fonts.REGULAR, style.GREY)
_ABOUT = style.Style(11, 15)
_BODY = style.Style(13, 20)
_SMALL = style.Style(9.5, 13)
_SMALL_STRONG = style.Style(9.5, 13, fonts.SEMIBOLD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Who signs: with a pen on the pad, by a picture of a signature, or later on the paper."""

    name: str
    role: str = ""
    strokes: tuple[tuple[tuple[float, float], ...], ...] = ()
    picture: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificatePage:
    """What one certificate says."""

    language: str
    programme: Programme
    reference: str
    name: str
    about: str = ""  # function, institution
    activity: str  # “for taking part in activity 4 of the action …”
    title: str
    where: str  # place and days
    text: str = ""  # in the place of the usual sentence
    attended: int
    held: int
    minutes: int
    place: str
    issued_on: date
    partners: str = ""
    signatures: tuple[Signatory, ...] = ()
    check_code: str


def certificates_pdf(pages: Sequence[CertificatePage]) -> bytes:
    """Return certificates as the bytes of a PDF, each in its language.

    The same content gives the same bytes.
    """
    language = pages[0].language
    words = words_of(language)
    paper = Paper(
        BytesIO(), language=language, made_on=max(page.issued_on for page in pages),
        right_to_left=words.right_to_left,
    )  # fmt: skip
    paper.setPageSize((_WIDE, _HIGH))
    paper.setTitle(words("certificate.of"))
    paper.setAuthor(" ".join(pages[0].programme.implemented_by))
    for page in pages:
        words = words_of(page.language)
        paper.right_to_left = words.right_to_left
        _draw(paper, page, words)
        paper.showPage()
    paper.save()
    return paper.written.getvalue()


def _draw(paper: Paper, page: CertificatePage, words: Words) -> None:
    paper.mark(page.reference, _HIGH)
    paper.addOutlineEntry(f"{page.reference} {page.name}", page.reference, 0)
    _draw_panel(paper, page)
    number = one_line(
        words("certificate.number", reference=page.reference),
        replace(_SMALL_STRONG, colour=style.GREY),
    )
    left = paper.place(0, _WIDE, _LEFT + _ROOM - number.width, number.width)
    draw_line(paper, number, left, _HIGH - 24 * mm)
    y: float = _HIGH - 26 * mm
    y = _put(paper, Text(words("certificate.title"), _TITLE), y)
    y = _put(paper, Text(words("certificate.subtitle"), _SUBTITLE), y - 1 * mm)
    y -= 4 * mm
    paper.box(paper.place(0, _WIDE, _LEFT, 18 * mm), y, 18 * mm, 0.8 * mm, style.GOLD)
    y = _put(paper, Text(words("certificate.to"), _QUIET), y - 6 * mm)
    y = _put(paper, _person(page.name), y - 1.5 * mm)
    if page.about:
        y = _put(paper, Text(page.about, _ABOUT), y - 0.5 * mm)
    y -= 6 * mm
    for text in _sentence(page):
        y = _put(paper, text, y)
    y = _put(paper, Text(_basis(page, words), _QUIET), y - 2.5 * mm)
    if page.place:
        done = words("certificate.done", place=page.place, day=words.day(page.issued_on))
        _put(paper, Text(done, _ABOUT), y - 4 * mm)
    _draw_signatures(paper, page)
    _draw_foot(paper, page, words)


def _put(paper: Paper, text: Text, top: float, start: float = 0, room: float = _ROOM) -> float:
    """Draw a text below a height; return the height of its foot."""
    text.draw(paper, paper.place(0, _WIDE, _LEFT + start, room), top, room)
    return top - text.height(room)


def _person(name: str) -> Text:
    """Return the name as large as two lines allow."""
    for scale in (1, 0.85, 0.7, 0.6):
        look = replace(_PERSON, size=_PERSON.size * scale, leading=_PERSON.leading * scale)
        if line_width(name, look) <= _ROOM or scale == 0.6:
            return Text(name, look)
    raise AssertionError


def _sentence(page: CertificatePage) -> list[Text]:
    if page.text:
        return [Text(line, _BODY) for line in page.text.split("\n")[:5]]
    long = line_width(page.title, _BODY) > 1.9 * _ROOM
    look = style.Style(11, 16) if long else _BODY
    bold = Text([Span(page.title, bold=True)], look)
    return [Text(page.activity, look), bold, Text(page.where, look)]


def _basis(page: CertificatePage, words: Words) -> str:
    hours = words("certificate.hours", hours=page.minutes // 60, minutes=f"{page.minutes % 60:02}")
    share = words.percent(page.attended, page.held) if page.held else "–"
    return words(
        "certificate.basis", attended=page.attended, held=page.held, share=share, hours=hours
    )


def _draw_panel(paper: Paper, page: CertificatePage) -> None:
    left = paper.place(0, _WIDE, 0, _PANEL)
    paper.box(left, 0, _PANEL, _HIGH, style.BLUE)
    paper.saveState()
    frame = paper.beginPath()
    frame.rect(left, 0, _PANEL, _HIGH)
    paper.clipPath(frame, stroke=0)
    paper.pen(_ARC_COLOUR, 0.5)
    for arc in _ARCS:
        paper.circle(paper.place(0, _WIDE, 0), 34 * mm, arc * mm, stroke=1, fill=0)
    paper.ink(style.GOLD)
    for x, y, radius in _DOTS:
        paper.circle(paper.place(0, _WIDE, x * mm), y * mm, radius * mm, stroke=0, fill=1)
    paper.restoreState()
    for text, look, y in (
        (page.programme.name, _NAME_OF, 23.5), (page.programme.long_name, _LONG_NAME, 30.5),
    ):  # fmt: skip
        line = one_line(text, look)
        at = paper.place(0, _WIDE, 14 * mm, line.width)
        draw_line(paper, line, at, _HIGH - y * mm)


def _draw_signatures(paper: Paper, page: CertificatePage) -> None:
    line, wide = 50 * mm, 58 * mm
    for number, signature in enumerate(page.signatures):
        start = number * (wide + 8 * mm)
        left = paper.place(0, _WIDE, _LEFT + start, wide)
        if signature.strokes:
            shapes.draw_signature(paper, signature.strokes, (left, line + 1, wide * 0.8, 15 * mm))
        elif signature.picture is not None:
            _draw_picture(paper, signature.picture, (left, line + 1, wide * 0.8, 15 * mm))
        paper.rule(left, line, wide, style.INK, 0.7)
        foot = _put(paper, Text(signature.name, _SMALL_STRONG), line - 4, start, wide)
        quiet = replace(_SMALL, colour=style.GREY)
        _put(paper, Text(signature.role, quiet), foot, start, wide)


def _draw_picture(paper: Paper, data: bytes, box: tuple[float, float, float, float]) -> None:
    """Draw a scanned signature as large as its box allows; one that is unreadable is left out."""
    try:
        picture = Picture(data, _PIXELS)
    except (ValueError, UnidentifiedImageError, OSError, Image.DecompressionBombError):
        return
    x, y, width, height = box
    wide, high = picture.getSize()
    scale = min(width / wide, height / high)
    left = paper.place(x, width, 0, wide * scale)
    paper.drawImage(picture, left, y, wide * scale, high * scale)


def _draw_foot(paper: Paper, page: CertificatePage, words: Words) -> None:
    foot, programme = 15 * mm, page.programme
    emblem = _EMBLEM * 1.5
    shapes.draw_emblem(paper, paper.place(0, _WIDE, _LEFT, emblem), foot, _EMBLEM)
    start, top = emblem + 4 * mm, foot + _EMBLEM - 2 * mm
    room = 40 * mm
    y = _put(paper, Text(programme.funded_by[0], _SMALL), top, start, room)
    _put(paper, Text(programme.funded_by[1], _SMALL_STRONG), y, start, room)
    start, room = start + room + 3 * mm, 62 * mm  # as far as the code leaves
    y = _put(paper, Text(programme.implemented_by[0], _SMALL), top, start, room)
    y = _put(paper, Text(programme.implemented_by[1], _SMALL_STRONG), y, start, room)
    if page.partners:
        _put(paper, Text(fitted(page.partners, _SMALL, 1.9 * room), _SMALL), y, start, room)
    code = paper.place(0, _WIDE, _LEFT + _ROOM - _QR, _QR)
    QrSign(f"{MARKER} {page.check_code}").draw(paper, code, foot + _QR, _QR)
    for text, look, y in (
        (words("certificate.code"), replace(_SMALL, size=8.5, colour=style.GREY), 8.5),
        (page.check_code, _SMALL_STRONG, 4),
    ):
        line = one_line(text, look)
        left = paper.place(0, _WIDE, _LEFT + _ROOM - _QR - 4 * mm - line.width, line.width)
        draw_line(paper, line, left, foot + y * mm)
