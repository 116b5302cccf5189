"""The attendance list of a day to be signed by pen: a code for each row, room for signatures."""

from collections.abc import Sequence
from io import BytesIO

from reportlab.lib.units import mm

from mieux_desktop.reports import fonts, style
from mieux_desktop.reports.blocks import Block, Stack, paginate
from mieux_desktop.reports.day_list import DayList
from mieux_desktop.reports.day_list_page import TitleBlock, draw_foot, draw_head
from mieux_desktop.reports.paper import Paper
from mieux_desktop.reports.signs import Centred
from mieux_desktop.reports.tables import Table, strong
from mieux_desktop.reports.text import Text
from mieux_desktop.reports.words import Words, words_of

PAPER_MARKER = "mieux-paper-list"  # in the code of a sheet, with the reference of its day

_ROW, _CODE, _SIGNATURE = 10 * mm, 19 * mm, 58 * mm
_HIGH = 11 * mm  # of a row, as much as a pen needs
_EXTRA = 4  # rows for who comes unannounced
_LEAST_NAME, _WIDEST_BOX = 48 * mm, 11 * mm
_CODE_STYLE = style.Style(7.4, 10, fonts.REGULAR, style.GREY)


def blank_list_pdf(day_list: DayList, codes: Sequence[str], language: str) -> bytes:
    """Return the list as the bytes of a PDF, with one code for each of its rows."""
    words = words_of(language)
    paper = Paper(
        BytesIO(), language=language, made_on=day_list.exported_at.date(),
        right_to_left=words.right_to_left,
    )  # fmt: skip
    paper.setTitle(f"{words('list.blank')}: {words.day(day_list.on)}")
    paper.setSubject(f"{day_list.action}. {day_list.title}")
    code = f"{PAPER_MARKER} {day_list.reference or day_list.on.isoformat()}"
    blocks = [
        TitleBlock(day_list, words, kind=words("list.blank"), code=code),
        Text(words("list.blank.how"), style.TABLE_GREY, before=10),
        _table(day_list, codes, words),
    ]
    pages = paginate(Stack(blocks), style.TEXT_WIDTH, style.TOP - style.BOTTOM)
    for number, page in enumerate(pages, 1):
        if number > 1:
            draw_head(paper, day_list, words)
        page.draw(paper, paper.left, style.TOP, style.TEXT_WIDTH)
        draw_foot(paper, day_list, words, number, len(pages))
        paper.showPage()
    paper.save()
    return paper.written.getvalue()


def _table(day_list: DayList, codes: Sequence[str], words: Words) -> Block:
    count = len(day_list.sessions)
    free = style.TEXT_WIDTH - _ROW - _CODE - _SIGNATURE
    box = min(_WIDEST_BOX, (free - _LEAST_NAME) / max(count, 1))
    name = free - box * count
    widths = [_ROW, name, _CODE, *[box] * count, _SIGNATURE]
    header: list[str | Block] = [
        words("list.row"), words("attendance.participant"), words("list.code"),
        *(Centred(session.label) for session in day_list.sessions), words("list.signature"),
    ]  # fmt: skip
    rows: list[list[Block]] = []
    for number, (row, code) in enumerate(zip(day_list.rows, codes, strict=True), 1):
        who = strong(row.name, row.about)
        rows.append(_row(number, who, code, count))
    for number in range(len(codes) + 1, len(codes) + 1 + _EXTRA):
        hint = words("list.extra") if number == len(codes) + 1 else ""
        rows.append(_row(number, Text(hint, _CODE_STYLE), "", count))
    return Table(widths, header, rows, before=10, gutter=4)


def _row(number: int, who: Block, code: str, boxes: int) -> list[Block]:
    return [
        Text(f"{number:02}", style.TABLE_HEAD), who, Text(code, _CODE_STYLE),
        *(_Box() for _ in range(boxes)), _Room(),
    ]  # fmt: skip


class _Room(Block):
    """Keeps a row high enough for a pen."""

    def height(self, width: float) -> float:
        return _HIGH

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        """Nothing: the person signs here."""


class _Box(Block):
    """A box to tick for a session."""

    def height(self, width: float) -> float:
        return 5 * mm

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        side = min(4.4 * mm, width)
        paper.pen(style.GREY, 0.7)
        paper.rect(x + (width - side) / 2, top - side - 1, side, side, stroke=1, fill=0)
