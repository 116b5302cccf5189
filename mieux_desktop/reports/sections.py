"""The numbered sections of a mission report: their text, then their facts."""

from collections.abc import Callable

from reportlab.lib.units import mm

from mieux_desktop.domain.evaluations import Priority
from mieux_desktop.reports import style
from mieux_desktop.reports.blocks import Block, Cell, Columns, PageBreak, Rule, Space, Stack
from mieux_desktop.reports.charts import institution_chart
from mieux_desktop.reports.content import Lesson, Section
from mieux_desktop.reports.drawings import DrawingBlock
from mieux_desktop.reports.markdown import Span, parse
from mieux_desktop.reports.programme import programme
from mieux_desktop.reports.results import results
from mieux_desktop.reports.setting import Setting, spans_of
from mieux_desktop.reports.signs import PrioritySign
from mieux_desktop.reports.tables import Table, cell, portions, strong
from mieux_desktop.reports.text import Text

# Sections that take a page's width in tables and charts begin a page of their own.
_LARGE = ("programme", "results", "feedback", "recommendations")


def section_blocks(setting: Setting, number: int, section: Section) -> list[Block]:
    """Return the heading, text and facts of a section; what is missing is marked."""
    words = setting.words
    known = f"section.{section.key}"
    title = section.title or (words(known) if words.has(known) else section.key)
    blocks = [setting.part(str(number), title, f"section-{number}")]
    facts = _FACTS[section.key](setting) if section.key in _FACTS else []
    if section.body.strip():
        blocks += _text(setting, section.body, beside_facts=bool(facts))
    blocks += facts
    if len(blocks) == 1:
        blocks.append(setting.absent())
    if facts and section.key in _LARGE:
        blocks.insert(0, PageBreak())
    return blocks


def _text(setting: Setting, body: str, *, beside_facts: bool) -> list[Block]:
    parsed = parse(body)
    if beside_facts and len(parsed) == 1 and parsed[0].kind == "paragraph":
        return [setting.introduction(body), Space(4)]
    return setting.labelled_body(body)


def _people(setting: Setting) -> list[Block]:
    words, report = setting.words, setting.report
    blocks: list[Block] = []
    if report.people_met:
        rows = [
            [
                strong(person.name),
                cell(person.function),
                cell(person.institution),
                Text(spans_of(person.tags)[1:] or [Span("–")], style.TABLE),
            ]
            for person in report.people_met
        ]
        header = [words(f"people.{k}") for k in ("name", "function", "institution", "evidence")]
        blocks.append(setting.subpart(words("people.met")))
        blocks.append(Table(portions(44, 46, 50, 28), header, rows, before=5))
    if report.institution_groups:
        groups = report.institution_groups
        legend = (words("people.women"), words("people.men"), words("people.other"))
        total = sum(g.women + g.men + g.other for g in groups)
        chart = DrawingBlock(institution_chart(groups, legend, style.TEXT_WIDTH), before=8)
        caption = setting.caption("figure", words("people.groups", n=words.number(total)))
        caption.before = 8
        blocks.append(setting.subpart(words("people.participants")))
        blocks.append(Stack([chart, caption], before=8, whole=True))
    return blocks


def _risks(setting: Setting) -> list[Block]:
    rows = [
        [
            Text(setting.inline(risk.text), style.TABLE),
            Text(setting.inline(risk.response or "–"), style.TABLE),
            setting.evidence(risk.tags),
        ]
        for risk in setting.report.risks
    ]
    words = setting.words
    header = [words("risk.risk"), words("risk.done"), words("score.evidence")]
    return [Table(portions(66, 74, 28), header, rows, before=8)] if rows else []


def _recommendations(setting: Setting) -> list[Block]:
    words, items = setting.words, setting.report.recommendations
    if not items:
        return []
    rows: list[list[Block]] = []
    for number, item in enumerate(items, 1):
        priority = Priority(item.priority)
        evidence = [setting.evidence(item.tags)]
        if item.status:
            evidence.append(Text(item.status, style.TABLE_GREY))
        what = [Text([Span(s.text, not s.tag, s.italic, s.tag) for s in setting.inline(item.text)],
                     style.TABLE)]  # fmt: skip
        if item.type:
            what.append(Text(item.type, style.TABLE_GREY))
        rows.append(
            [
                Text(f"R{number}", style.TABLE_HEAD),
                Stack(what),
                cell(item.addressee),
                PrioritySign(priority, words(f"priority.{priority}")),
                cell(item.horizon),
                Stack(evidence),
            ]
        )
    columns = ("number", "text", "addressee", "priority", "horizon", "evidence")
    header = [words(f"recommendation.{column}") for column in columns]
    caption = setting.caption("table", words.count("recommendation.caption", len(items)))
    widths = portions(9, 60, 35, 21, 22, 21)
    return [Table(widths, header, rows, caption=caption, before=8)]


def _lessons(setting: Setting) -> list[Block]:
    """Return the lessons three to a row, each below a golden line."""
    column, gutter = (style.TEXT_WIDTH - 2 * 6 * mm) / 3, 6 * mm
    lessons = setting.report.lessons
    rows: list[Block] = []
    for start in range(0, len(lessons), 3):
        cells = [
            Cell(_lesson(setting, lesson), i * (column + gutter), column)
            for i, lesson in enumerate(lessons[start : start + 3])
        ]
        rows.append(Columns(cells, before=8 if start == 0 else 14, breaks_above=250))
    return rows


def _lesson(setting: Setting, lesson: Lesson) -> Block:
    title = Text(setting.inline(lesson.title), style.H3, keep_with_next=True)
    body = setting.inline(lesson.text)
    tags = spans_of(lesson.tags)
    if not tags:
        tags = [Span(f" ({setting.words('no_evidence')})", italic=True)]
    return Stack(
        [Rule(style.GOLD, 1.6, after=4), title, Text([*body, *tags], style.NOTE, before=1)]
    )


def _next_steps(setting: Setting) -> list[Block]:
    words = setting.words
    rows = [
        [
            Text([*setting.inline(step.text), *spans_of(step.tags)], style.TABLE),
            cell(step.owner),
            cell(step.due),
        ]
        for step in setting.report.next_steps
    ]
    header = [words("step.step"), words("step.owner"), words("step.due")]
    return [Table(portions(88, 46, 34), header, rows, before=8)] if rows else []


_FACTS: dict[str, Callable[[Setting], list[Block]]] = {
    "programme": programme,
    "people": _people,
    "results": results,
    "feedback": results,
    "risks": _risks,
    "recommendations": _recommendations,
    "lessons": _lessons,
    "next-steps": _next_steps,
}
