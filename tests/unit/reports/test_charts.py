"""Charts: one drawing for paper and screen."""

from xml.etree import ElementTree

import pytest
from reportlab.graphics.shapes import Drawing, Rect, String
from reportlab.lib.colors import HexColor

from mieux_desktop.reports.charts import (
    LikertWords,
    Palette,
    attendance_chart,
    before_after_chart,
    histogram,
    institution_chart,
    likert_chart,
)
from mieux_desktop.reports.drawings import drawing_svg
from mieux_desktop.reports.facts import BeforeAfter, InstitutionGroup, Statement
from tests.unit.reports.awkward import TEXTS
from tests.unit.reports.sample import RESULTS

WORDS = LikertWords(("Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"))


def strings(drawing: Drawing) -> list[str]:
    return [shape.text for shape in drawing.contents if isinstance(shape, String)]


def bars(drawing: Drawing, colour: str) -> list[Rect]:
    wanted = HexColor(colour)
    return [s for s in drawing.contents if isinstance(s, Rect) and s.fillColor == wanted]


def all_charts(palette: Palette) -> list[Drawing]:
    texts = [text or "x" for text in TEXTS]
    statements = [Statement(text=t, counts=(0, i, 2, 90, 1)) for i, t in enumerate(texts)]
    return [
        likert_chart(statements, WORDS, 476, palette),
        likert_chart([], WORDS, 476, palette),
        likert_chart([Statement(text="Nobody", counts=(0, 0, 0, 0, 0))], WORDS, 476, palette),
        before_after_chart(
            [BeforeAfter(topic=t, before=0, after=9, n=1) for t in texts], 225, "n", ".", palette
        ),
        histogram([0] * 11, 225, palette),
        histogram([1000] * 11, 225, palette),
        attendance_chart([], None, "", 476, palette),
        attendance_chart([[(f"S{i}", 1000) for i in range(40)]], 1, "1 invited", 476, palette),
        institution_chart(
            [InstitutionGroup(label=t, women=1, men=999, other=1) for t in texts],
            ("women", "men", "not stated"), 476, palette,
        ),
    ]  # fmt: skip


def test_likert_bars_are_centred_on_the_middle_of_neither() -> None:
    palette = Palette()
    drawing = likert_chart(RESULTS.statements, WORDS, 476)
    middles = [bar.x + bar.width / 2 for bar in bars(drawing, palette.answers[2])[1:]]
    assert len(middles) == len(RESULTS.statements)
    assert max(middles) - min(middles) < 0.01


def test_likert_bars_read_from_right_to_left_where_words_do() -> None:
    statement = Statement(text="Aims", counts=(1, 1, 1, 1, 1))
    drawing = likert_chart([statement], WORDS, 476, right_to_left=True)
    for place in (0, 1):  # the legend, then the bar
        lefts = [bars(drawing, colour)[place].x for colour in Palette().answers]
        assert lefts == sorted(lefts, reverse=True)
    (label,) = (s for s in drawing.contents if isinstance(s, String) and s.text == "Aims")
    assert (label.x, label.textAnchor) == (476, "end")


def test_likert_figures_are_people_and_columns_say_n() -> None:
    drawing = likert_chart(RESULTS.statements[4:5], WORDS, 476)
    found = strings(drawing)
    for figure in ("1", "3", "5", "8", "4", "21", "3.5"):
        assert figure in found
    assert {"n", "n/a", "mean", "median"} <= set(found)


def test_means_and_medians_leave_out_not_applicable() -> None:
    statement = Statement(text="", counts=(0, 0, 2, 9, 11), not_applicable=5)
    assert statement.n == 22
    assert statement.median == 4.5
    assert round(statement.mean or 0, 1) == 4.4
    assert Statement(text="", counts=(0, 0, 0, 0, 0)).median is None


def test_shapes_stay_inside_their_drawing() -> None:
    for drawing in all_charts(Palette()):
        for shape in drawing.contents:
            if isinstance(shape, Rect):
                assert shape.x >= -0.01
                assert shape.x + shape.width <= drawing.width + 0.01
                assert shape.y >= -0.01
                assert shape.y + shape.height <= drawing.height + 0.01


@pytest.mark.parametrize("accent", ["#003399", "#9DB9FF"])
def test_screens_get_the_same_drawing_in_their_colours(accent: str) -> None:
    for drawing in all_charts(Palette(accent=accent)):
        root = ElementTree.fromstring(drawing_svg(drawing, "Ubuntu, sans-serif"))
        texts = [node.text for node in root.iter("{http://www.w3.org/2000/svg}text")]
        assert texts == [text.replace("\x07", "") for text in strings(drawing)]
        assert root.get("font-family") == "Ubuntu, sans-serif"
    assert accent.lower() in drawing_svg(histogram([1], 100, Palette(accent=accent))).lower()
