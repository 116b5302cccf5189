"""The results of a mission: what participants said, and the experts' scores."""

from collections.abc import Sequence

from mieux_desktop.reports import style
from mieux_desktop.reports.blocks import Block, Cell, Columns, Stack
from mieux_desktop.reports.charts import (
    LikertWords,
    before_after_chart,
    histogram,
    likert_chart,
)
from mieux_desktop.reports.content import OpenQuestion, Results, Statement, median_of
from mieux_desktop.reports.drawings import DrawingBlock
from mieux_desktop.reports.markdown import Span
from mieux_desktop.reports.setting import Setting, spans_of
from mieux_desktop.reports.signs import Dots
from mieux_desktop.reports.tables import Table, portions, strong
from mieux_desktop.reports.text import Text

_ROWS = 14  # statements of one chart: the most that a page holds with long labels


def results(setting: Setting) -> list[Block]:
    """Return the feedback's charts and the table of scores."""
    blocks: list[Block] = []
    if setting.report.results is not None:
        blocks += _feedback(setting, setting.report.results)
    if setting.report.scores:
        blocks += _scores(setting)
    return blocks


def _feedback(setting: Setting, results: Results) -> list[Block]:
    words = setting.words
    if results.asked:
        counted = words("results.answered_of", answered=results.answered, asked=results.asked,
                        share=words.percent(results.answered, results.asked))  # fmt: skip
    else:
        counted = words.count("results.answered", results.answered)
    blocks: list[Block] = [setting.subpart(words("results.said"))]
    if results.withheld:
        return [*blocks, setting.introduction(f"{counted} {results.withheld}")]
    reading = f" {words('results.reading')}" if results.statements else ""
    blocks.append(setting.introduction(counted + reading))
    for start in range(0, len(results.statements), _ROWS):
        blocks.append(_likert(setting, results, results.statements[start : start + _ROWS]))
    blocks += _pair(setting, results)
    if results.open_questions:
        blocks.append(setting.subpart(words("results.words")))
        for question in results.open_questions:
            blocks += _answers(setting, question)
    return blocks


def _likert(setting: Setting, results: Results, statements: Sequence[Statement]) -> Block:
    words = setting.words
    heads = LikertWords(
        scale=results.scale or tuple(words(f"scale.{i}") for i in range(1, 6)),
        n=words("chart.n"),
        not_applicable=words("chart.na"),
        mean=words("chart.mean"),
        median=words("chart.median"),
        decimal=words.number(0.5, 1)[1],
    )
    chart = DrawingBlock(likert_chart(statements, heads, style.TEXT_WIDTH))
    tags = [statement.tag for statement in statements if statement.tag]
    caption = setting.caption("figure", words("results.statements"), tags)
    caption.before = 6
    return Stack([chart, caption], before=8, whole=True)


def _pair(setting: Setting, results: Results) -> list[Block]:
    """Return the before-and-after chart and the histogram, side by side if there are both."""
    words = setting.words
    half = (style.TEXT_WIDTH - 26) / 2
    stacks: list[Block] = []
    if results.before_after:
        chart = before_after_chart(
            results.before_after, half, words("chart.n"), words.number(0.5, 1)[1]
        )
        tags = [row.tag for row in results.before_after if row.tag]
        caption = setting.caption("figure", words("results.before_after.caption"), tags)
        stacks.append(_titled(words("results.before_after"), DrawingBlock(chart), caption))
    if results.recommendation:
        counts = results.recommendation
        n = sum(counts)
        mean = sum(i * count for i, count in enumerate(counts)) / n if n else None
        median = median_of(counts, 0)
        text = words(
            "results.recommend.caption",
            n=words.number(n),
            mean="–" if mean is None else words.number(mean, 1),
            median="–" if median is None else words.number(median, int(median % 1 > 0)),
        )
        tags = [results.recommendation_tag] if results.recommendation_tag else []
        caption = setting.caption("figure", text, tags)
        drawing = DrawingBlock(histogram(counts, half))
        stacks.append(_titled(words("results.recommend"), drawing, caption))
    cells = [Cell(stack, i * (half + 26), half) for i, stack in enumerate(stacks)]
    return [Columns(cells, before=18, breaks_above=style.TOP)] if cells else []


def _titled(title: str, chart: Block, caption: Text) -> Block:
    chart.before, caption.before = 4, 6
    return Stack([Text(title, style.H2, keep_with_next=True), chart, caption], whole=True)


def _answers(setting: Setting, question: OpenQuestion) -> list[Block]:
    words = setting.words
    count = words.count("results.answers", len(question.answers))
    head = [Span(words.spaced(question.question), bold=True), Span(f" {count}")]
    head += spans_of([question.tag] if question.tag else [])
    blocks: list[Block] = [
        Text(head, style.NOTE, before=9, keep_with_next=bool(question.answers))
    ]  # fmt: skip
    for answer in question.answers:
        text = words("quoted", text=" ".join(answer.split()))
        cells = [Cell(Text([Span(text, italic=True)], style.NOTE), 12, style.TEXT_WIDTH - 12)]
        blocks.append(Columns(cells, before=2.5))
    return blocks


def _scores(setting: Setting) -> list[Block]:
    words = setting.words
    rows: list[list[Block]] = []
    for item in setting.report.scores:
        scored = item.score is not None and 1 <= item.score <= 5
        none = Text([Span(words("score.none"), italic=True)], style.TABLE_GREY)
        rows.append(
            [
                strong(item.criterion),
                Dots(item.score) if scored and item.score else none,
                Text(setting.inline(item.reason or "–"), style.TABLE),
                setting.evidence(item.tags) if scored or item.tags else Text("–", style.TABLE),
            ]
        )
    header = [words(f"score.{k}") for k in ("criterion", "score", "why", "evidence")]
    caption = setting.caption("table", words("results.scores.caption"))
    table = Table(portions(32, 31, 79, 26), header, rows, caption=caption, before=5)
    return [setting.subpart(words("results.scores")), table]
