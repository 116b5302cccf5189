"""Charts of feedback: which summaries are drawn, and that each says its n."""

from mieux_desktop.domain.questionnaires.results import ScaleSummary, summarise
from mieux_desktop.operations.feedback import PARTICIPANT_FEEDBACK, load_form
from mieux_desktop.operations.feedback_charts import (
    ChartColours,
    ChartWords,
    charted,
    draw_statements,
)

FORM = load_form(PARTICIPANT_FEEDBACK, 1)
WORDS = ChartWords("n", "s. o.", "Moy.", "Méd.", ",")
COLOURS = ChartColours(
    ("#100000", "#200000", "#300000", "#400000", "#500000"), ("#FFFFFF",) * 5,
    "#111111", "#222222", "#333333", "#444444",
)  # fmt: skip


def scales(*answers: dict[str, int]) -> dict[str, ScaleSummary]:
    found = summarise(FORM, answers)
    return {s.question: s for s in found if isinstance(s, ScaleSummary)}


def test_statements_are_drawn_in_the_order_of_the_form_and_other_scales_are_not() -> None:
    drawn = [summary.question for summary in charted(FORM, scales({"recommend": 9}))]
    assert drawn == [question.name for question in FORM.statements]


def test_a_chart_shows_labels_figures_and_colours_in_the_language_asked_for() -> None:
    summaries = charted(FORM, scales({"objectives": 5}, {"objectives": 4}, {"objectives": 4}))
    svg = draw_statements(FORM, summaries, "fr", WORDS, COLOURS, 460, "Noto Sans")
    assert "Objectifs clairs et atteints" in svg and "5 Tout à fait" in svg
    assert ">4,3<" in svg and ">3<" in svg
    assert 'fill="#500000"' in svg and 'font-family="Noto Sans"' in svg


def test_a_chart_of_nobody_is_drawn_without_figures() -> None:
    svg = draw_statements(FORM, charted(FORM, scales()), "en", WORDS, COLOURS, 460, "Noto Sans")
    assert ">0<" in svg and "nan" not in svg.lower()
