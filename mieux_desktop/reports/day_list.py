"""The attendance list of a day, with signatures, corrections and the hash of its records."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from io import BytesIO

from PIL import Image, UnidentifiedImageError
from reportlab.lib.units import mm

from mieux_desktop.domain.attendance import Mark
from mieux_desktop.reports import shapes, style
from mieux_desktop.reports.blocks import Block, Cell, Columns, Space, Stack, paginate
from mieux_desktop.reports.content import Programme
from mieux_desktop.reports.day_list_page import (
    MARKER,
    Proof,
    TitleBlock,
    draw_foot,
    draw_head,
    kind_of,
)
from mieux_desktop.reports.facts import Signature
from mieux_desktop.reports.markdown import Span
from mieux_desktop.reports.naming import BETWEEN
from mieux_desktop.reports.paper import Paper, Picture
from mieux_desktop.reports.signs import Centred, MarkLegend, MarkSign, SignatureBlock
from mieux_desktop.reports.tables import Table, strong
from mieux_desktop.reports.text import Text, draw_line, line_width, one_line
from mieux_desktop.reports.words import Words, words_of

Strokes = tuple[tuple[tuple[float, float], ...], ...]
Held = tuple[Mark | None, time | None]

_ROW, _SIGNED, _SIGNATURE = 10 * mm, 21 * mm, 36 * mm
_LEAST_NAME, _WIDEST_MARK = 52 * mm, 11 * mm
_SIGNATURE_HEIGHT = 10 * mm
_TIME = style.Style(7.6, 9)
_SCAN_PIXELS = 1_800


@dataclass(frozen=True, slots=True)
class ListSession:
    """A session of the day, called S5 or so."""

    label: str
    starts: time
    ends: time | None
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """A participant's line."""

    name: str
    about: str = ""  # function, institution
    instead_of: str = ""
    marks: tuple[Held, ...] = ()
    strokes: Strokes = ()
    signed_at: time | None = None
    kind: str = ""  # a SignatureKind
    checked_in: time | None = None  # when a badge was read of one who has not signed
    note: str = ""  # the reason of an absence


@dataclass(frozen=True, slots=True)
class ListCorrection:
    """A line of the corrections; times are wall times where the activity is held."""

    at: datetime
    row: int
    session: str
    was: Held
    now: Held
    reason: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DayList:
    """All that a day list says; names of people as recorded, the rest in its language."""

    programme: Programme
    action: str  # “Ghana II, Activity 5”
    title: str
    place: str
    on: date
    day: int  # of `days`
    days: int
    sessions: tuple[ListSession, ...]
    rows: tuple[ListRow, ...]
    corrections: tuple[ListCorrection, ...]
    keeper: Signature
    host: Signature
    scans: tuple[bytes | None, ...] = ()  # pictures; None: its file is not here
    hash: str  # 64 hex digits
    reference: str
    exported_at: datetime  # wall time
    exported_by: str
    retain_until: date | None = None

    @property
    def present(self) -> int:
        """Count who was there for at least a part of the day."""
        return sum(any(m is not None and m.attended for m, _ in row.marks) for row in self.rows)

    @property
    def signed(self) -> int:
        """Count who has signed."""
        return sum(bool(row.kind) for row in self.rows)


def day_list_pdf(day_list: DayList, language: str) -> bytes:
    """Return a day list as the bytes of a PDF; the same content gives the same bytes."""
    words = words_of(language)
    paper = Paper(
        BytesIO(), language=language, made_on=day_list.exported_at.date(),
        right_to_left=words.right_to_left,
    )  # fmt: skip
    paper.setTitle(f"{kind_of(day_list, words)}: {words.day(day_list.on)}")
    paper.setAuthor(day_list.exported_by)
    paper.setSubject(f"{day_list.action}. {day_list.title}")
    paper.setKeywords(f"{MARKER} {day_list.hash}")
    content = Stack(_blocks(day_list, words))
    pages = paginate(content, style.TEXT_WIDTH, style.TOP - style.BOTTOM)
    for number, page in enumerate(pages, 1):
        if number > 1:
            draw_head(paper, day_list, words)
        page.draw(paper, paper.left, style.TOP, style.TEXT_WIDTH)
        draw_foot(paper, day_list, words, number, len(pages))
        paper.showPage()
    paper.save()
    return paper.written.getvalue()


def _blocks(day_list: DayList, words: Words) -> list[Block]:
    blocks: list[Block] = [TitleBlock(day_list, words)]
    if day_list.rows:
        blocks.append(_table(day_list, words))
    else:
        blocks.append(Text(words("list.empty"), style.BODY, before=14))
    blocks.append(Text(words("list.corrections"), style.H2, before=20, keep_with_next=True))
    if day_list.corrections:
        blocks.append(_corrections(day_list, words))
    else:
        blocks.append(Text(words("list.corrections.none"), style.TABLE, before=5))
    half = (style.TEXT_WIDTH - 8 * mm) / 2
    signed = [SignatureBlock(s, _when(s, words)) for s in (day_list.keeper, day_list.host)]
    cells = (Cell(signed[0], 0, half), Cell(signed[1], half + 8 * mm, half))
    proof = [Proof(day_list, words), Space(22), Columns(cells)]
    blocks.append(Stack(proof, before=14, whole=True))  # no page holds signatures alone
    for number, scan in enumerate(day_list.scans, 1):
        caption = words("list.scan", number=number)
        blocks.append(Text(caption, style.H2, before=24, keep_with_next=True))
        blocks.append(_scan(scan, words))
    return blocks


class _TimedMark(Block):
    """A mark with the time of coming or leaving below it."""

    def __init__(self, held: Held, words: Words, *, told: bool) -> None:
        mark, at = held
        self.sign = MarkSign(mark)
        self.time = one_line(words.clock(at), _TIME) if at and told else None

    def height(self, width: float) -> float:
        return self.sign.height(width) + (_TIME.leading if self.time else 0)

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        self.sign.draw(paper, x, top, width)
        if self.time:
            start = paper.place(x, width, (width - self.time.width) / 2, self.time.width)
            draw_line(paper, self.time, start, top - self.sign.height(width) - 7)


class _Strokes(Block):
    """A signature in its cell."""

    def __init__(self, strokes: Strokes) -> None:
        self.strokes = strokes

    def height(self, width: float) -> float:
        return _SIGNATURE_HEIGHT

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        room = min(width, _SIGNATURE_HEIGHT * 3)
        box = (paper.place(x, width, 0, room), top - _SIGNATURE_HEIGHT, room, _SIGNATURE_HEIGHT)
        shapes.draw_signature(paper, self.strokes, box)


class _Scan(Block):
    """The picture of a paper list, as large as the page allows."""

    def __init__(self, data: bytes) -> None:
        self.picture = Picture(data, _SCAN_PIXELS)
        wide, high = self.picture.getSize()
        scale = min(style.TEXT_WIDTH / wide, 225 * mm / high)
        self.size = wide * scale, high * scale
        self.before = 6

    def height(self, width: float) -> float:
        return self.size[1]

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        left = paper.place(x, width, 0, self.size[0])
        paper.drawImage(self.picture, left, top - self.size[1], *self.size)


def _table(day_list: DayList, words: Words) -> Block:
    count = len(day_list.sessions)
    free = style.TEXT_WIDTH - _ROW - _SIGNED - _SIGNATURE
    mark = min(_WIDEST_MARK, (free - _LEAST_NAME) / max(count, 1))
    widths = [_ROW, free - mark * count, *[mark] * count, _SIGNATURE, _SIGNED]
    header: list[str | Block] = [
        words("list.row"), words("attendance.participant"),
        *(Centred(session.label) for session in day_list.sessions),
        words("list.signature"), words("list.signed"),
    ]  # fmt: skip
    rows = [
        _row(number, row, words, told=mark >= 7 * mm) for number, row in enumerate(day_list.rows, 1)
    ]
    return Table(widths, header, rows, caption=_Foot(day_list, words), before=14, gutter=4)


def _row(number: int, row: ListRow, words: Words, *, told: bool) -> list[Block]:
    about = row.about
    if row.instead_of:
        instead = words("list.instead", name=row.instead_of)
        about = words("comma").join(part for part in (about, instead) if part)
    came = any(mark is not None and mark.attended for mark, _ in row.marks)
    signature: Block
    if row.strokes:
        signature = _Strokes(row.strokes)
    else:
        by = words(f"list.kind.{row.kind}") if row.kind else ""
        unsigned = words("list.unsigned") if came else "–"
        if row.checked_in:
            unsigned = words("list.checked_in", time=words.clock(row.checked_in))
        signature = Text([Span(row.note or by or unsigned, italic=True)], style.TABLE_GREY)
    signed: Block = Text("–", style.TABLE_GREY)
    if row.signed_at:
        by = words(f"list.kind.{row.kind}") if row.kind else ""
        signed = strong(words.clock(row.signed_at), by)
    marks = [_TimedMark(held, words, told=told) for held in row.marks]
    return [Text(f"{number:02}", style.TABLE_HEAD), strong(row.name, about), *marks,
            signature, signed]  # fmt: skip


class _Foot(Block):
    """What the marks mean, and how many were there."""

    def __init__(self, day_list: DayList, words: Words) -> None:
        used = {mark for row in day_list.rows for mark, _ in row.marks}
        marks: list[tuple[Mark | None, str]] = [(m, words(f"mark.{m}")) for m in Mark if m in used]
        if None in used:
            marks.append((None, words("mark.none")))
        self.legend = MarkLegend(marks)
        present = words("day.present", present=day_list.present, invited=len(day_list.rows))
        there = BETWEEN.join((present, words("list.signatures", signed=day_list.signed)))
        self.total = Text(there, replace(style.TABLE_STRONG, right=True))
        signs = sum(24 + line_width(word, style.TABLE) for _, word in marks)
        beside = signs + line_width(there, style.TABLE_STRONG) < style.TEXT_WIDTH
        self.below = 0.0 if beside else self.legend.height(style.TEXT_WIDTH) + 2

    def height(self, width: float) -> float:
        return self.below + self.total.height(width)

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        self.legend.draw(paper, x, top, width)
        self.total.draw(paper, x, top - self.below, width)


def _corrections(day_list: DayList, words: Words) -> Block:
    widths = [26 * mm, 16 * mm, 46 * mm, 56 * mm, 24 * mm]
    header = [words(f"list.{key}") for key in ("recorded", "row", "change", "reason", "by")]
    rows: list[Sequence[Block]] = []
    for one in day_list.corrections:
        when = words("comma").join((words.short_day(one.at.date()), words.clock(one.at.time())))
        place = words("comma").join((f"{one.row:02}", one.session))
        change = [
            Span(f"{_mark(one.was, words)} {'←' if words.right_to_left else '→'} "),
            Span(_mark(one.now, words), bold=True),
        ]
        reason = Span(one.reason) if one.reason else Span(words("list.no_reason"), italic=True)
        texts: list[str | list[Span]] = [when, place, change, [reason], one.by]
        rows.append([Text(text, style.TABLE) for text in texts])
    return Table(widths, header, rows, before=4)


def _mark(held: Held, words: Words) -> str:
    mark, at = held
    word = words(f"mark.{mark}") if mark else words("mark.none")
    return words("comma").join((word, words.clock(at))) if at else word


def _scan(data: bytes | None, words: Words) -> Block:
    try:
        if data is None:
            raise ValueError("not here")
        return _Scan(data)
    except (ValueError, UnidentifiedImageError, OSError, Image.DecompressionBombError):
        return Text(words("list.scan.unreadable"), style.TABLE, before=5)


def _when(signature: Signature, words: Words) -> str:
    return words.moment(signature.signed_at) if signature.signed_at else ""
