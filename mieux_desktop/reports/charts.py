"""Charts of results and attendance, the same for paper and screen.

Each function returns a drawing of the width asked for; its height follows from the rows. Labels
come worded; colours come from a palette, so that the screen may use its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Literal

from reportlab.graphics.shapes import Circle, Drawing, Line, Polygon, Rect, String
from reportlab.lib.colors import HexColor

from mieux_desktop.reports import fonts
from mieux_desktop.reports.facts import BeforeAfter, InstitutionGroup, Statement
from mieux_desktop.reports.style import BLUE, GREY, INK, RULE, WHITE, Style
from mieux_desktop.reports.text import line_width, wrapped


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours of a chart; ``answers`` from strongly disagree to strongly agree."""

    answers: tuple[str, ...] = ("#A44A00", "#F0A868", "#D5D8DE", "#7FA3DC", "#003399")
    on_answers: tuple[str, ...] = (WHITE, INK, INK, INK, WHITE)
    text: str = INK
    quiet: str = GREY
    rule: str = RULE
    accent: str = BLUE
    on_accent: str = WHITE
    light: str = "#7FA3DC"
    on_light: str = INK
    ground: str = WHITE


PRINT = Palette()


@dataclass(frozen=True, slots=True)
class LikertWords:
    """Heads of a Likert chart: five answers, and the columns of figures."""

    scale: tuple[str, ...]
    n: str = "n"
    not_applicable: str = "n/a"
    mean: str = "mean"
    median: str = "median"
    decimal: str = "."


Anchor = Literal["start", "middle", "end"]
_TURNED: dict[Anchor, Anchor] = {"start": "end", "middle": "middle", "end": "start"}
LABEL = Style(8.5, 10.6)
_SMALL = Style(8, 10)
_FIGURE = Style(8, 10, fonts.SEMIBOLD)


class _Sheet:
    """A drawing measured from its upper left corner."""

    def __init__(
        self, width: float, height: float, palette: Palette, *, right_to_left: bool = False
    ) -> None:
        self.drawing = Drawing(width, height)
        self.height = height
        self.palette = palette
        self._right_to_left = right_to_left

    def _x(self, x: float, width: float = 0) -> float:
        """Return where something so wide begins, which was placed from the start of reading."""
        return self.drawing.width - x - width if self._right_to_left else x

    def text(
        self,
        x: float,
        y: float,
        text: str,
        colour: str,
        *,
        anchor: Anchor = "start",
        bold: bool = False,
        size: float = 8.5,
    ) -> None:
        if self._right_to_left:
            anchor = _TURNED[anchor]
        string = String(self._x(x), self.height - y, text, textAnchor=anchor, fontSize=size)
        string.fontName = fonts.SEMIBOLD if bold else fonts.REGULAR
        string.fillColor = HexColor(colour)
        self.drawing.add(string)

    def lines(self, x: float, middle: float, lines: Sequence[str], colour: str) -> None:
        y = middle - (len(lines) - 1) * LABEL.leading / 2 + 3
        for line in lines:
            self.text(x, y, line, colour)
            y += LABEL.leading

    def bar(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        bar = Rect(self._x(x, width), self.height - y - height, width, height)
        bar.fillColor, bar.strokeColor = HexColor(colour), None
        self.drawing.add(bar)

    def line(self, x: float, y: float, x2: float, y2: float, colour: str, width: float) -> None:
        line = Line(self._x(x), self.height - y, self._x(x2), self.height - y2)
        line.strokeColor, line.strokeWidth = HexColor(colour), width
        self.drawing.add(line)

    def dot(self, x: float, y: float, fill: str) -> None:
        dot = Circle(self._x(x), self.height - y, 3.4)
        dot.fillColor, dot.strokeColor = HexColor(fill), HexColor(self.palette.accent)
        dot.strokeWidth = 1.3
        self.drawing.add(dot)

    def arrow_head(self, x: float, y: float, direction: int) -> None:
        y, tip, back = self.height - y, self._x(x), self._x(x - direction * 4.5)
        head = Polygon([tip, y, back, y + 2.6, back, y - 2.6])
        head.fillColor, head.strokeColor = HexColor(self.palette.accent), None
        self.drawing.add(head)


_PAPER = 470.0  # points; what is wider is printed


def likert_chart(
    statements: Sequence[Statement],
    words: LikertWords,
    width: float,
    palette: Palette = PRINT,
    *,
    right_to_left: bool = False,
) -> Drawing:
    """Return diverging bars centred on the middle of "neither"; figures in bars are people."""
    # Heads need more room on screens, which are narrower than paper; Arabic letters are wider.
    on_paper = width >= _PAPER and not right_to_left
    label_width, columns = width * 0.335, width * (0.25 if on_paper else 0.3)
    left, right = label_width + width * 0.04, width - columns
    labels = [wrapped(s.text, LABEL, label_width) for s in statements]
    rows = [max(27.0, len(lines) * LABEL.leading + 5) for lines in labels]
    legend = _legend_rows(words.scale, width)
    top = len(legend) * 14 + 26
    sheet = _Sheet(width, top + sum(rows) + 16, palette, right_to_left=right_to_left)
    _draw_legend(sheet, legend, words.scale, width)
    below = max((_below(s) for s in statements), default=0)
    above = max((1 - _below(s) for s in statements if s.n), default=0)
    below, above = max(below, 0.2), max(above, 0.2)
    scale = (right - left) / (below + above)
    middle = left + below * scale
    step = 20 if scale / 5 >= 22 else 50  # per cent between ticks, so that their names fit
    for tick in range(-floor(below * 100 / step), floor(above * 100 / step) + 1):
        x = middle + tick * step / 100 * scale
        strong = tick == 0
        colour, thick = (palette.quiet, 1.0) if strong else (palette.rule, 0.5)
        sheet.line(x, top, x, top + sum(rows), colour, thick)
        name = "0" if strong else f"{abs(tick) * step}\u202f%"
        sheet.text(x, top + sum(rows) + 11, name, palette.quiet, anchor="middle", size=8)
    heads = (words.n, words.not_applicable, words.mean, words.median)
    at = [right + columns * share for share in (0.14, 0.36, 0.6, 0.86)]
    for x, name in zip(at, heads, strict=True):
        sheet.text(x, top - 6, name, palette.accent, anchor="middle", bold=True)
    y = float(top)
    for statement, lines, height in zip(statements, labels, rows, strict=True):
        sheet.lines(0, y + height / 2, lines, palette.text)
        x = middle - _below(statement) * scale
        for i, count in enumerate(statement.counts):
            if not count:
                continue
            part = count / statement.n * scale
            sheet.bar(x + 0.25, y + (height - 19) / 2, part - 0.5, 19, palette.answers[i])
            if line_width(str(count), _FIGURE) <= part + 0.5:
                sheet.text(x + part / 2, y + height / 2 + 3, str(count), palette.on_answers[i],
                           anchor="middle", bold=True, size=8)  # fmt: skip
            x += part
        figures = (
            str(statement.n),
            str(statement.not_applicable or "–"),
            _decimal(statement.mean, words.decimal, 1),
            _decimal(statement.median, words.decimal, 1).removesuffix(f"{words.decimal}0"),
        )
        for column, (x, figure) in enumerate(zip(at, figures, strict=True)):
            bold = column in (0, 2)
            colour = palette.text if bold else palette.quiet
            sheet.text(x, y + height / 2 + 3, figure, colour, anchor="middle", bold=bold)
        y += height
    return sheet.drawing


def _below(statement: Statement) -> float:
    """Return the share of answers below the middle of "neither"."""
    if not statement.n:
        return 0
    return (sum(statement.counts[:2]) + statement.counts[2] / 2) / statement.n


def _decimal(value: float | None, sign: str, places: int) -> str:
    return "–" if value is None else f"{value:.{places}f}".replace(".", sign)


def _legend_rows(labels: Sequence[str], width: float) -> list[list[int]]:
    rows: list[list[int]] = [[]]
    used = 0.0
    for i, label in enumerate(labels):
        needed = line_width(label, LABEL) + 22
        if rows[-1] and used + needed > width:
            rows.append([])
            used = 0.0
        rows[-1].append(i)
        used += needed
    return rows


def _draw_legend(
    sheet: _Sheet, rows: Sequence[Sequence[int]], labels: Sequence[str], width: float
) -> None:
    for number, row in enumerate(rows):
        x = width - sum(line_width(labels[i], LABEL) + 22 for i in row) + 10
        for i in row:
            sheet.bar(x, 2 + number * 14, 8, 8, sheet.palette.answers[i])
            sheet.text(x + 11, 9.2 + number * 14, labels[i], sheet.palette.text)
            x += line_width(labels[i], LABEL) + 22


def before_after_chart(
    rows: Sequence[BeforeAfter],
    width: float,
    n: str,
    decimal: str = ".",
    palette: Palette = PRINT,
    *,
    right_to_left: bool = False,
) -> Drawing:
    """Return one line per topic from the mean before (hollow) to the mean after (filled)."""
    label_width = width * 0.42
    left, right = width * 0.47, width * 0.88
    labels = [wrapped(row.topic, LABEL, label_width) for row in rows]
    heights = [max(24.0, len(lines) * LABEL.leading + 4) for lines in labels]
    sheet = _Sheet(width, 14 + sum(heights) + 14, palette, right_to_left=right_to_left)
    for value in range(1, 6):
        x = left + (value - 1) / 4 * (right - left)
        sheet.line(x, 14, x, 14 + sum(heights), palette.rule, 0.5)
        sheet.text(x, 24 + sum(heights), str(value), palette.quiet, anchor="middle", size=8)
    sheet.text(width * 0.96, 9, n, palette.accent, anchor="middle", bold=True)
    y = 14.0
    for row, lines, height in zip(rows, labels, heights, strict=True):
        middle = y + height / 2 + 3
        sheet.lines(0, y + height / 2, lines, palette.text)
        before, after = (
            left + (min(max(v, 1), 5) - 1) / 4 * (right - left) for v in (row.before, row.after)
        )
        direction = 1 if after >= before else -1
        if abs(after - before) > 12:
            tip = after - direction * 4
            sheet.line(before, middle, tip - direction * 4, middle, palette.accent, 1.2)
            sheet.arrow_head(tip, middle, direction)
        sheet.dot(before, middle, palette.ground)
        sheet.dot(after, middle, palette.accent)
        anchors: tuple[Anchor, Anchor] = ("middle", "middle")
        if abs(after - before) < 18:  # figures so close lean apart
            anchors = ("end", "start") if direction > 0 else ("start", "end")
        sheet.text(before, middle - 6, _decimal(row.before, decimal, 1), palette.text,
                   anchor=anchors[0], size=8)  # fmt: skip
        sheet.text(after, middle - 6, _decimal(row.after, decimal, 1), palette.text,
                   anchor=anchors[1], bold=True, size=8)  # fmt: skip
        sheet.text(width * 0.96, middle + 3, str(row.n), palette.text, anchor="middle", bold=True)
        y += height
    return sheet.drawing


def histogram(
    counts: Sequence[int],
    width: float,
    palette: Palette = PRINT,
    *,
    right_to_left: bool = False,
) -> Drawing:
    """Return a bar per value from 0 on, the number of people above each."""
    tall = 72.0
    sheet = _Sheet(width, tall + 28, palette, right_to_left=right_to_left)
    foot, most, step = tall + 14, max(*counts, 1), width / len(counts)
    for value, count in enumerate(counts):
        x = step * value
        if count:
            height = max(count / most * tall, 1)
            sheet.bar(x + step * 0.08, foot - height, step * 0.84, height, palette.accent)
            sheet.text(x + step / 2, foot - height - 3, str(count), palette.text,
                       anchor="middle", bold=True)  # fmt: skip
        sheet.text(x + step / 2, foot + 11, str(value), palette.quiet, anchor="middle", size=8)
    sheet.line(0, foot, width, foot, palette.quiet, 0.8)
    return sheet.drawing


def attendance_chart(
    days: Sequence[Sequence[tuple[str, int]]],
    invited: int | None,
    invited_label: str,
    width: float,
    palette: Palette = PRINT,
    *,
    right_to_left: bool = False,
) -> Drawing:
    """Return a bar per session, (label, people), with a gap between days; a line at "invited"."""
    tall = 80.0
    sheet = _Sheet(width, tall + 30, palette, right_to_left=right_to_left)
    foot = tall + 16
    sessions = [session for day in days for session in day]
    most = max([count for _, count in sessions] + [invited or 0, 1])
    step = min(width / (len(sessions) + 0.6 * max(len(days) - 1, 0)), 40) if sessions else 0
    if invited:
        for quarter in (1 / 3, 2 / 3, 1):
            y = foot - invited / most * tall * quarter
            sheet.line(0, y, width, y, palette.rule, 0.5)
        y = foot - invited / most * tall
        sheet.text(width, y - 3, invited_label, palette.quiet, anchor="end", size=8)
    x = 0.0
    fits = step * 0.84 >= line_width(str(most), _SMALL) + 1
    every = ceil((line_width(f"S{len(sessions)}", _SMALL) + 2) / step) if step else 1
    number = 0
    for day in days:
        for label, count in day:
            height = count / most * tall
            sheet.bar(x + step * 0.08, foot - height, step * 0.84, height, palette.accent)
            inside = height > 12
            if fits:
                sheet.text(x + step / 2, foot - height + (9.5 if inside else -3), str(count),
                           palette.on_accent if inside else palette.text, anchor="middle",
                           bold=True, size=8)  # fmt: skip
            if number % every == 0:
                sheet.text(x + step / 2, foot + 11, label, palette.quiet, anchor="middle", size=8)
            number += 1
            x += step
        x += step * 0.6
    sheet.line(0, foot, width, foot, palette.quiet, 0.8)
    return sheet.drawing


def institution_chart(
    groups: Sequence[InstitutionGroup],
    legend: tuple[str, str, str],
    width: float,
    palette: Palette = PRINT,
    *,
    right_to_left: bool = False,
) -> Drawing:
    """Return a bar per type of institution, divided into women, men and not stated."""
    label_width = width * 0.36
    room = width - label_width - 40
    labels = [wrapped(group.label, LABEL, label_width - 8) for group in groups]
    heights = [max(19.0, len(lines) * LABEL.leading + 5) for lines in labels]
    sheet = _Sheet(width, sum(heights) + 20, palette, right_to_left=right_to_left)
    most = max([g.women + g.men + g.other for g in groups] + [1])
    looks = (
        (palette.accent, palette.on_accent),
        (palette.light, palette.on_light),
        (palette.rule, palette.on_light),
    )
    y = 0.0
    for group, lines, height in zip(groups, labels, heights, strict=True):
        sheet.lines(0, y + height / 2, lines, palette.text)
        x = label_width
        for count, (fill, ink) in zip((group.women, group.men, group.other), looks, strict=True):
            part = count / most * room
            if count:
                sheet.bar(x, y + (height - 13) / 2, part, 13, fill)
            if count and line_width(str(count), _FIGURE) <= part + 0.5:
                sheet.text(x + part / 2, y + height / 2 + 3, str(count), ink,
                           anchor="middle", bold=True, size=8)  # fmt: skip
            x += part
        total = group.women + group.men + group.other
        sheet.text(x + 5, y + height / 2 + 3, str(total), palette.text, bold=True)
        y += height
    x = label_width
    shown = (True, True, any(g.other for g in groups))
    for name, (fill, _), wanted in zip(legend, looks, shown, strict=True):
        if wanted:
            sheet.bar(x, y + 8, 7, 7, fill)
            sheet.text(x + 10, y + 14.6, name, palette.text)
            x += line_width(name, LABEL) + 24
    return sheet.drawing
