"""The register of attendance and the list of evidence, as annexes print them."""

from collections.abc import Sequence
from math import ceil

from reportlab.lib.units import mm

from mieux_desktop.domain.attendance import Mark
from mieux_desktop.reports import style
from mieux_desktop.reports.blocks import Block, Rule, Space, Stack, hanging
from mieux_desktop.reports.facts import Attendee, Evidence
from mieux_desktop.reports.markdown import Span
from mieux_desktop.reports.parts import Register
from mieux_desktop.reports.setting import Setting
from mieux_desktop.reports.signs import Centred, MarkLegend, MarkSign
from mieux_desktop.reports.tables import Table, strong
from mieux_desktop.reports.text import Text

_MARK_WIDTH = 8 * mm
_MOST_MARKS = 13  # sessions of one table; more make several tables


def register(setting: Setting, part: Register) -> list[Block]:
    """Return the legend and the tables of marks, a column per session."""
    words, count = setting.words, part.sessions
    used = {mark for attendee in part.attendees for mark in attendee.marks}
    legend: list[tuple[Mark | None, str]] = [(mark, words(f"mark.{mark}")) for mark in Mark]
    if None in used:
        legend.append((None, words("mark.none")))
    blocks: list[Block] = [Space(4), MarkLegend(legend)]
    blocks[-1].keep_with_next = True
    tables = max(ceil(count / _MOST_MARKS), 1)
    per_table = ceil(count / tables)
    for start in range(0, max(count, 1), max(per_table, 1)):
        end = min(start + per_table, count)
        if tables > 1:
            title = words("attendance.sessions", first=start + 1, last=end)
            blocks.append(Text(title, style.H3, before=16 if start else 8, keep_with_next=True))
        blocks.append(_marks(setting, part, start, end))
    return blocks


def _marks(setting: Setting, part: Register, start: int, end: int) -> Block:
    rows = [_row(number, one, start, end) for number, one in enumerate(part.attendees, 1)]
    sessions = [_MARK_WIDTH] * (end - start)
    widths = [10 * mm, style.TEXT_WIDTH - 10 * mm - sum(sessions), *sessions]
    heads = [Centred(f"S{i + 1}") for i in range(start, end)]
    header: list[str | Block] = ["", setting.words("attendance.participant"), *heads]
    caption = setting.caption("table", part.caption)
    return Table(widths, header, rows, caption=caption, before=6, gutter=0)


def _row(number: int, attendee: Attendee, start: int, end: int) -> list[Block]:
    about = ", ".join(text for text in (attendee.function, attendee.institution) if text)
    marks = (*attendee.marks[start:end], *[None] * (end - max(len(attendee.marks), start)))
    signs = [MarkSign(mark) for mark in marks[: end - start]]
    who = strong(attendee.name, "" if start else about)
    return [Text(f"{number:02}", style.TABLE_HEAD), who, *signs]


def evidence_items(setting: Setting, items: Sequence[Evidence]) -> list[Block]:
    """Return each piece of evidence beside its tag, where the tag's links lead."""
    blocks: list[Block] = []
    for i, item in enumerate(items):
        blocks.append(Rule(before=9 if i else 8, after=6))
        blocks[-1].keep_with_next = True
        blocks.append(_item(setting, item))
    return blocks


def _item(setting: Setting, item: Evidence) -> Block:
    words = setting.words
    what = f"kind.{item.kind}" if item.kind else f"evidence.{item.tag[:1]}"
    tag = [Span(item.tag, tag=True)]
    label = [
        Text(tag, style.BODY, anchor=f"evidence-{item.tag}"),
        Text(words(what) if words.has(what) else "", style.TABLE_STRONG, before=2),
    ]
    when = words.moment(item.at) if item.at else ""
    label += [Text(line, style.TABLE_GREY) for line in (when, item.author) if line]
    body: list[Block] = []
    if item.title:
        body.append(Text(setting.inline(item.title), style.H3, natural=True))
    body += setting.body(item.text, style.NOTE)
    again = Stack([Text(tag, style.BODY), Text(words("continued"), style.TABLE_GREY)])
    return hanging(Stack(label), Stack(body or [Text("–", style.NOTE)]), again=again,
                   breaks_above=110)  # fmt: skip
