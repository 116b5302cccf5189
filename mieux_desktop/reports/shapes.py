"""Signs that are drawn, not typed: the emblem, marks, dots, bars and missing symbols."""

from collections.abc import Sequence

from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evaluations import Priority
from mieux_desktop.domain.notes import NoteKind
from mieux_desktop.reports.paper import Paper
from mieux_desktop.reports.pictures import emblem_stars, star_points
from mieux_desktop.reports.style import BLUE, GOLD, GREY, INK, RISK, RULE, TAG, WHITE

Point = tuple[float, float]


def draw_emblem(paper: Paper, x: float, y: float, height: float) -> None:
    """Draw the emblem of the European Union, 3 to 2, with its lower left corner at x, y.

    Twelve upright stars, inscribed in circles of 1/18 of the height, on a circle of 1/3 of it.
    """
    paper.box(x, y, height * 1.5, height, BLUE)
    paper.ink(GOLD)
    for left, foot in emblem_stars(height):
        _star(paper, x + left, y + foot, height / 18)


def _star(paper: Paper, x: float, y: float, radius: float, *, filled: bool = True) -> None:
    _polygon(paper, star_points(x, y, radius), filled=filled)


def _polygon(paper: Paper, points: Sequence[Point], *, filled: bool = True) -> None:
    path = paper.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    paper.drawPath(path, stroke=not filled, fill=filled)


def _strokes(paper: Paper, lines: Sequence[Sequence[Point]]) -> None:
    path = paper.beginPath()
    for line in lines:
        path.moveTo(*line[0])
        for point in line[1:]:
            path.lineTo(*point)
    paper.setLineCap(1)
    paper.setLineJoin(1)
    paper.drawPath(path, stroke=1, fill=0)


def draw_mark(paper: Paper, mark: Mark | None, x: float, y: float, radius: float) -> None:
    """Draw the sign of attendance centred on x, y; a dash where nothing was recorded."""
    if mark is None:
        paper.rule(x - radius * 0.45, y, radius * 0.9, GREY, 0.7)
        return
    paper.pen(BLUE, radius * 0.2)
    paper.ink(BLUE)
    inner = radius * 0.9
    if mark is Mark.PRESENT:
        paper.circle(x, y, radius, stroke=0, fill=1)
        paper.pen(WHITE, radius * 0.28)
        _strokes(
            paper,
            [[(x - radius * 0.45, y), (x - radius * 0.1, y - radius * 0.38),
              (x + radius * 0.45, y + radius * 0.35)]],
        )  # fmt: skip
    elif mark in (Mark.LATE, Mark.LEFT_EARLY):
        paper.circle(x, y, inner, stroke=1, fill=0)
        start = 270 if mark is Mark.LATE else 90  # the half of the time that the person was there
        paper.wedge(x - inner, y - inner, x + inner, y + inner, start, 180, stroke=0, fill=1)
    elif mark is Mark.EXCUSED:
        paper.pen(GREY, radius * 0.2)
        paper.circle(x, y, inner, stroke=1, fill=0)
        half, arm = radius * 0.42, radius * 0.24
        _strokes(
            paper,
            [[(x + arm, y + half), (x - arm, y + half), (x - arm, y - half), (x + arm, y - half)],
             [(x - arm, y), (x + arm * 0.7, y)]],
        )  # fmt: skip
    else:
        paper.pen(GREY, radius * 0.26)
        arm = radius * 0.6
        _strokes(
            paper,
            [[(x - arm, y - arm), (x + arm, y + arm)], [(x - arm, y + arm), (x + arm, y - arm)]],
        )


def draw_note_sign(paper: Paper, kind: NoteKind, x: float, y: float) -> None:
    """Draw the sign of a note's kind, centred on x, y: square decided, triangle risk, else ring."""
    if kind is NoteKind.RISK:
        paper.ink(RISK)
        _polygon(paper, [(x - 3.3, y - 2.7), (x + 3.3, y - 2.7), (x, y + 3)])
    elif kind in (NoteKind.DECISION, NoteKind.LESSON):
        paper.box(x - 2.8, y - 2.8, 5.6, 5.6, BLUE)
    else:
        paper.pen(GREY, 1.1)
        if kind is NoteKind.TODO:
            paper.rect(x - 2.6, y - 2.6, 5.2, 5.2, stroke=1, fill=0)
        else:
            paper.circle(x, y, 2.6, stroke=1, fill=0)


DOTS_WIDTH, PRIORITY_WIDTH = 37.4, 11.0


def draw_dots(paper: Paper, score: int, x: float, y: float) -> None:
    """Draw a score as filled dots out of five, from x on, centred on y."""
    paper.pen(BLUE, 0.9)
    paper.ink(BLUE)
    for i in range(5):
        at = paper.place(x, DOTS_WIDTH, 3.1 + i * 7.8)
        paper.circle(at, y, 2.6, stroke=1, fill=i < score)


def draw_priority(paper: Paper, priority: Priority, x: float, y: float) -> None:
    """Draw a priority as one to three rising bars standing on y."""
    filled = {Priority.LOW: 1, Priority.MEDIUM: 2, Priority.HIGH: 3}[priority]
    for i in range(3):
        at = paper.place(x, PRIORITY_WIDTH, i * 4, 3)
        paper.box(at, y, 3, 2.6 + i * 2.4, BLUE if i < filled else RULE)


def draw_share(paper: Paper, part: int, whole: int, x: float, y: float, width: float) -> None:
    """Draw a part of a whole as a bar whose lower edge is at y."""
    height = 4.6
    share = min(part / whole, 1) if whole > 0 else 0
    paper.box(x, y, width, height, TAG)
    paper.box(paper.place(x, width, 0, width * share), y, width * share, height, BLUE)


def draw_signature(
    paper: Paper, strokes: Sequence[Sequence[Point]], box: tuple[float, float, float, float]
) -> None:
    """Draw a signature's strokes (0 to 1, top left first) within x, y, width, height."""
    x, y, width, height = box
    paper.pen(INK, 1)
    lines = [
        [(x + min(max(px, 0), 1) * width, y + (1 - min(max(py, 0), 1)) * height) for px, py in line]
        for line in strokes
        if line
    ]
    if lines:
        _strokes(paper, lines)


_ARROWS = {"→": (1, 0), "⇒": (1, 0), "←": (-1, 0), "⇐": (-1, 0), "↑": (0, 1), "↓": (0, -1)}
_TURNS = {"▲": 0, "△": 0, "►": 1, "▶": 1, "▼": 2, "▽": 2}  # quarter turns clockwise


def draw_symbol(paper: Paper, sign: str, x: float, y: float, size: float, colour: str) -> None:
    """Draw a character that the fonts lack, its left end at x and its foot at y."""
    paper.pen(colour, size * 0.08)
    paper.ink(colour)

    def at(points: Sequence[Point]) -> list[Point]:
        return [(x + px * size, y + py * size) for px, py in points]

    middle = 0.36
    if sign in _ARROWS or sign == "↔":
        dx, dy = _ARROWS.get(sign, (1, 0))
        half, centre = (0.4, 0.5) if dx else (0.34, 0.3)
        head = (centre + dx * half, middle + dy * half)
        tail = (centre - dx * half, middle - dy * half)
        lines = [at([tail, head]), at(_barbs(head, dx, dy))]
        if sign == "↔":
            lines.append(at(_barbs(tail, -1, 0)))
        _strokes(paper, lines)
    elif sign in "≥≤":
        left, right = (0.1, 0.5) if sign == "≥" else (0.5, 0.1)
        _strokes(
            paper,
            [at([(left, 0.62), (right, 0.4), (left, 0.18)]), at([(0.1, 0.02), (0.5, 0.02)])],
        )
    elif sign in "≠≈":
        _strokes(paper, [at([(0.08, 0.46), (0.52, 0.46)]), at([(0.08, 0.26), (0.52, 0.26)])])
        if sign == "≠":
            _strokes(paper, [at([(0.18, 0.1), (0.42, 0.62)])])
    elif sign in "✓✔":
        _strokes(paper, [at([(0.1, 0.34), (0.3, 0.08), (0.68, 0.62)])])
    elif sign in "✗✘✕":
        _strokes(paper, [at([(0.14, 0.08), (0.62, 0.6)]), at([(0.14, 0.6), (0.62, 0.08)])])
    elif sign in "☐☑☒■□":
        paper.rect(x + size * 0.08, y, size * 0.68, size * 0.68, stroke=1, fill=sign == "■")
        if sign == "☑":
            _strokes(paper, [at([(0.22, 0.34), (0.38, 0.16), (0.62, 0.52)])])
        elif sign == "☒":
            _strokes(paper, [at([(0.24, 0.16), (0.6, 0.52)]), at([(0.24, 0.52), (0.6, 0.16)])])
    elif sign in "●○":
        paper.circle(x + 0.4 * size, y + middle * size, size * 0.3, stroke=1, fill=sign == "●")
    elif sign in "★☆":
        _star(paper, x + 0.4 * size, y + middle * size, size * 0.36, filled=sign == "★")
    elif sign in "◆◇":
        _polygon(paper, at([(0.4, 0.7), (0.72, middle), (0.4, 0.02), (0.08, middle)]),
                 filled=sign == "◆")  # fmt: skip
    else:
        points = [(-0.32, -0.3), (0.32, -0.3), (0.0, 0.34)]
        for _ in range(_TURNS[sign]):
            points = [(py, -px) for px, py in points]
        _polygon(paper, at([(0.4 + px, middle + py) for px, py in points]),
                 filled=sign in "▲►▶▼")  # fmt: skip


def _barbs(tip: Point, dx: int, dy: int) -> list[Point]:
    back, side = 0.2, 0.16
    x, y = tip[0] - dx * back, tip[1] - dy * back
    return [(x + dy * side, y + dx * side), tip, (x - dy * side, y - dx * side)]
