"""The annexes of a mission report: agenda, evidence and attendance."""

from collections.abc import Sequence
from datetime import datetime
from math import ceil

from reportlab.lib.units import mm

from mieux_desktop.domain.attendance import Mark
from mieux_desktop.reports import style
from mieux_desktop.reports.blocks import Block, PageBreak, Rule, Space, Stack, hanging
from mieux_desktop.reports.charts import attendance_chart
from mieux_desktop.reports.content import Attendee, Evidence
from mieux_desktop.reports.drawings import DrawingBlock
from mieux_desktop.reports.markdown import Span
from mieux_desktop.reports.setting import Setting
from mieux_desktop.reports.signs import Centred, MarkLegend, MarkSign
from mieux_desktop.reports.tables import Table, cell, portions, strong
from mieux_desktop.reports.text import Text

_MARK_WIDTH = 8 * mm
_MOST_MARKS = 13  # sessions of one table; more make several tables
_MOST_BARS = 40  # sessions of one chart


def annex_blocks(setting: Setting) -> list[Block]:
    """Return the annexes that have content, lettered A, B, C as the contents list them."""
    blocks: list[Block] = []
    annexes = (("A", "agenda", _agenda), ("B", "evidence", _evidence), ("C", "attendance", _lists))
    for letter, key, make in annexes:
        heading = setting.part(letter, setting.words(f"annex.{key}"), f"annex-{letter}")
        content = make(setting)
        large = bool(content)
        if not content:
            empty = Text([Span(setting.words("empty"), italic=True)], style.CAPTION, before=6)
            content = [empty]
        blocks += [PageBreak(), heading, *content] if large else [heading, *content]
    return blocks


def _agenda(setting: Setting) -> list[Block]:
    words = setting.words
    rows: list[list[Block]] = []
    for day in setting.report.days:
        for session in day.sessions:
            hours = words.times(session.starts_at, session.ends_at)
            rows.append(
                [
                    Text(f"S{len(rows) + 1}", style.TABLE_HEAD),
                    strong(words.weekday(day.on), hours),
                    Text(setting.inline(session.title), style.TABLE),
                    cell(session.led_by),
                    cell(session.change or words("agenda.as_planned")),
                ]
            )
    if not rows:
        return []
    header = ["", *(words(f"agenda.{k}") for k in ("time", "title", "led", "change"))]
    caption = setting.caption("table", words.count("agenda.caption", len(rows)))
    return [Table(portions(10, 30, 54, 34, 40), header, rows, caption=caption, before=10)]


def _evidence(setting: Setting) -> list[Block]:
    blocks: list[Block] = []
    for i, item in enumerate(setting.report.evidence):
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
    for line in (_when(setting, item), item.author):
        if line:
            label.append(Text(line, style.TABLE_GREY))
    body: list[Block] = []
    if item.title:
        body.append(Text(setting.inline(item.title), style.H3))
    body += setting.body(item.text, style.NOTE)
    again = Stack([Text(tag, style.BODY), Text(words("continued"), style.TABLE_GREY)])
    return hanging(Stack(label), Stack(body or [Text("–", style.NOTE)]), again=again,
                   breaks_above=110)  # fmt: skip


def _when(setting: Setting, item: Evidence) -> str:
    if item.at is None:
        return ""
    if isinstance(item.at, datetime):
        return setting.words.moment(item.at)
    return setting.words.day(item.at)


def _lists(setting: Setting) -> list[Block]:
    blocks = _chart(setting) if any(s.present is not None for s in setting.report.sessions) else []
    attendees = setting.report.attendees
    if not attendees:
        return blocks
    count = max(len(setting.report.sessions), *(len(a.marks) for a in attendees))
    words = setting.words
    blocks += [setting.subpart(words("attendance.marks")), Space(4)]
    used = {mark for attendee in attendees for mark in attendee.marks}
    legend = [(mark, words(f"mark.{mark}")) for mark in Mark]
    if None in used:
        blocks.append(MarkLegend([*legend, (None, words("mark.none"))]))
    else:
        blocks.append(MarkLegend(legend))
    blocks[-1].keep_with_next = True
    tables = max(ceil(count / _MOST_MARKS), 1)
    per_table = ceil(count / tables)
    for start in range(0, max(count, 1), max(per_table, 1)):
        end = min(start + per_table, count)
        if tables > 1:
            title = words("attendance.sessions", first=start + 1, last=end)
            blocks.append(Text(title, style.H3, before=16 if start else 8, keep_with_next=True))
        blocks.append(_marks(setting, attendees, start, end))
    return blocks


def _marks(setting: Setting, attendees: Sequence[Attendee], start: int, end: int) -> Block:
    words = setting.words
    rows: list[list[Block]] = []
    for number, attendee in enumerate(attendees, 1):
        about = ", ".join(part for part in (attendee.function, attendee.institution) if part)
        marks = (*attendee.marks[start:end], *[None] * (end - max(len(attendee.marks), start)))
        signs = [MarkSign(mark) for mark in marks[: end - start]]
        who = strong(attendee.name, "" if start else about)
        rows.append([Text(f"{number:02}", style.TABLE_HEAD), who, *signs])
    sessions = [_MARK_WIDTH] * (end - start)
    widths = [10 * mm, style.TEXT_WIDTH - 10 * mm - sum(sessions), *sessions]
    heads = [Centred(f"S{i + 1}") for i in range(start, end)]
    header: list[str | Block] = ["", words("attendance.participant"), *heads]
    caption = setting.caption("table", words.count("attendance.caption", len(attendees)))
    return Table(widths, header, rows, caption=caption, before=6, gutter=0)


def _chart(setting: Setting) -> list[Block]:
    words, report = setting.words, setting.report
    blocks: list[Block] = [setting.subpart(words("attendance.chart"))]
    charts: list[list[list[tuple[str, int]]]] = [[]]
    number = 0
    for day in report.days:
        bars = []
        for session in day.sessions:
            number += 1
            bars.append((f"S{number}", session.present or 0))
        if charts[-1] and sum(map(len, charts[-1])) + len(bars) > _MOST_BARS:
            charts.append([])
        charts[-1].append(bars)
    invited = max((s.invited or 0 for s in report.sessions), default=0)
    label = words.count("chart.invited", invited)
    for days in charts:
        drawing = attendance_chart(days, invited or None, label, style.TEXT_WIDTH)
        caption = setting.caption("figure", words("attendance.chart.caption"))
        caption.before = 6
        blocks.append(Stack([DrawingBlock(drawing), caption], before=8, whole=True))
    return blocks
