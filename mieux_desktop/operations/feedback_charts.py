"""Charts of feedback for the screen: the drawings of the printed report in the screen's colours."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from mieux_desktop.domain.questionnaires.model import Questionnaire
from mieux_desktop.domain.questionnaires.results import ScaleSummary

if TYPE_CHECKING:
    from mieux_desktop.reports.charts import LikertWords, Palette
    from mieux_desktop.reports.facts import Statement


@dataclass(frozen=True, slots=True)
class ChartWords:
    """Heads of the columns of figures, and the language's decimal sign."""

    n: str
    not_applicable: str
    mean: str
    median: str
    decimal: str


@dataclass(frozen=True, slots=True)
class ChartColours:
    """Colours of a chart; the five answers from the lowest to the highest, and text on them."""

    answers: tuple[str, ...]
    on_answers: tuple[str, ...]
    text: str
    quiet: str
    rule: str
    accent: str


def charted(form: Questionnaire, scales: Mapping[str, ScaleSummary]) -> tuple[ScaleSummary, ...]:
    """Return the summaries that one chart shows together: of the statements on five points."""
    names = [q.name for q in form.statements if len(q.scale.points) == 5]
    return tuple(scales[name] for name in names if name in scales)


def draw_statements(
    form: Questionnaire,
    summaries: Iterable[ScaleSummary],
    language: str,
    words: ChartWords,
    colours: ChartColours,
    width: float,
    font_family: str,
    *,
    right_to_left: bool = False,
) -> str:
    """Return diverging bars, centred on the middle answer, as SVG of the given width."""
    # ReportLab takes long to import, and most of the work with the program needs none of it.
    from mieux_desktop.reports.charts import LikertWords, Palette
    from mieux_desktop.reports.facts import Statement

    code = form.language_for(language).code
    labels = {question.name: question for question in form.statements}
    points = form.statements[0].scale.points
    statements = []
    for summary in summaries:
        a, b, c, d, e = (count for _, count in summary.counts)
        text = labels[summary.question].short_label[code]
        statements.append(
            Statement(text=text, counts=(a, b, c, d, e), not_applicable=summary.not_applicable)
        )
    heads = LikertWords(
        scale=tuple(f"{point.value} {point.label.get(code, '')}".strip() for point in points),
        n=words.n,
        not_applicable=words.not_applicable,
        mean=words.mean,
        median=words.median,
        decimal=words.decimal,
    )
    palette = Palette(
        answers=colours.answers,
        on_answers=colours.on_answers,
        text=colours.text,
        quiet=colours.quiet,
        rule=colours.rule,
        accent=colours.accent,
    )
    return _draw(tuple(statements), heads, width, palette, right_to_left, font_family)


@lru_cache(maxsize=8)
def _draw(
    statements: "tuple[Statement, ...]",
    heads: "LikertWords",
    width: float,
    palette: "Palette",
    right_to_left: bool,
    font_family: str,
) -> str:
    """Draw once what is looked at again and again."""
    from mieux_desktop.reports.charts import likert_chart  # late, as above
    from mieux_desktop.reports.drawings import drawing_svg

    drawing = likert_chart(statements, heads, width, palette, right_to_left=right_to_left)
    return drawing_svg(drawing, font_family)
