"""Drawings shown alike on paper and on screen.

A drawing holds rectangles, lines, circles, polygons and strings; strings are logical text, so
that the screen may order right-to-left letters itself while the paper has them ordered here.
"""

import re
from typing import Any
from xml.sax.saxutils import escape

from reportlab.graphics.shapes import Circle, Drawing, Line, Polygon, Rect, String

from mieux_desktop.reports import fonts
from mieux_desktop.reports.blocks import Block
from mieux_desktop.reports.paper import Paper
from mieux_desktop.reports.style import Style
from mieux_desktop.reports.text import draw_line, one_line

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ANCHORS = {"start": 0.0, "middle": 0.5, "end": 1.0}


class DrawingBlock(Block):
    """A drawing as a part of a page."""

    def __init__(self, drawing: Drawing, *, before: float = 0, keep_with_next: bool = False):
        self.drawing = drawing
        self.before, self.keep_with_next = before, keep_with_next

    def height(self, width: float) -> float:
        return float(self.drawing.height)

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        paper.saveState()
        paper.translate(x, top - self.drawing.height)
        for shape in self.drawing.contents:
            _paint(paper, shape)
        paper.restoreState()


def _paint(paper: Paper, shape: Any) -> None:
    if isinstance(shape, String):
        bold = shape.fontName == fonts.SEMIBOLD
        font = fonts.SEMIBOLD if bold else fonts.REGULAR
        style = Style(shape.fontSize, shape.fontSize, font, _hex(shape.fillColor))
        line = one_line(shape.text, style)
        draw_line(paper, line, shape.x - _ANCHORS[shape.textAnchor] * line.width, shape.y)
        return
    filled, stroked = _prepare(paper, shape)
    if isinstance(shape, Rect):
        paper.rect(shape.x, shape.y, shape.width, shape.height, stroke=stroked, fill=filled)
    elif isinstance(shape, Circle):
        paper.circle(shape.cx, shape.cy, shape.r, stroke=stroked, fill=filled)
    elif isinstance(shape, Line):
        paper.line(shape.x1, shape.y1, shape.x2, shape.y2)
    elif isinstance(shape, Polygon):
        path = paper.beginPath()
        path.moveTo(*shape.points[:2])
        for i in range(2, len(shape.points), 2):
            path.lineTo(*shape.points[i : i + 2])
        path.close()
        paper.drawPath(path, stroke=stroked, fill=filled)


def _prepare(paper: Paper, shape: Any) -> tuple[int, int]:
    fill, stroke = getattr(shape, "fillColor", None), shape.strokeColor
    if fill is not None:
        paper.setFillColor(fill)
    if stroke is not None:
        paper.setStrokeColor(stroke)
        paper.setLineWidth(shape.strokeWidth)
    return int(fill is not None), int(stroke is not None)


def drawing_svg(drawing: Drawing, font_family: str = "sans-serif") -> str:
    """Return the drawing as SVG in the screen's own font."""
    width, height = drawing.width, drawing.height
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:g}" '
        f'viewBox="0 0 {width:g} {height:g}" font-family="{escape(font_family)}">'
    ]
    parts += [_svg(shape, height) for shape in drawing.contents]
    return "".join([*parts, "</svg>"])


def _svg(shape: Any, height: float) -> str:
    fill = f'fill="{_hex(getattr(shape, "fillColor", None))}"'
    if isinstance(shape, String):
        weight = "600" if shape.fontName == fonts.SEMIBOLD else "400"
        return (
            f'<text x="{shape.x:.2f}" y="{height - shape.y:.2f}" font-size="{shape.fontSize:g}" '
            f'font-weight="{weight}" text-anchor="{shape.textAnchor}" {fill}>'
            f"{escape(_NOT_XML.sub('', shape.text))}</text>"
        )
    look = f'{fill} stroke="{_hex(shape.strokeColor)}" stroke-width="{shape.strokeWidth or 0:g}"'
    if isinstance(shape, Rect):
        return (
            f'<rect x="{shape.x:.2f}" y="{height - shape.y - shape.height:.2f}" '
            f'width="{shape.width:.2f}" height="{shape.height:.2f}" {look}/>'
        )
    if isinstance(shape, Circle):
        return f'<circle cx="{shape.cx:.2f}" cy="{height - shape.cy:.2f}" r="{shape.r:g}" {look}/>'
    if isinstance(shape, Line):
        return (
            f'<line x1="{shape.x1:.2f}" y1="{height - shape.y1:.2f}" '
            f'x2="{shape.x2:.2f}" y2="{height - shape.y2:.2f}" {look}/>'
        )
    points = " ".join(
        f"{shape.points[i]:.2f},{height - shape.points[i + 1]:.2f}"
        for i in range(0, len(shape.points), 2)
    )
    return f'<polygon points="{points}" {look}/>'


def _hex(colour: Any) -> str:
    return "none" if colour is None else "#" + colour.hexval()[2:]
