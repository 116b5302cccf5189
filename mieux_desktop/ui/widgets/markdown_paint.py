"""What stands in for the signs of Markdown: chips behind tags and people, bullets, quote bars."""

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock, QTextLine

from mieux_desktop.ui import theme, tokens
from mieux_desktop.ui.widgets.markdown_marks import LONGEST_LINE, chips, read_line

EDGE = 8  # points round the text: room for the edge of a chip that begins a line
_CHIP_EDGE = 7
_BULLET = 5.0
_BAR = 3.0


def paint_signs(
    painter: QPainter,
    block: QTextBlock,
    exposed: QRect,
    scrolled: QPoint,
    names: Mapping[str, bytes],
    *,
    titled: bool,
) -> None:
    """Paint below the text of the exposed lines, from `block` on."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    layout = block.document().documentLayout()
    while block.isValid():
        area = layout.blockBoundingRect(block).translated(-scrolled.x(), -scrolled.y())
        if area.top() > exposed.bottom():
            return
        if len(block.text()) <= LONGEST_LINE and block.layout().lineCount():
            if not (titled and block.blockNumber() == 0):
                _paint_line_sign(painter, block, area)
            painter.setBrush(theme.colour("selection"))
            for start, end in chips(block.text(), names):
                for chip in _chip_areas(block, area, start, end):
                    painter.drawRoundedRect(chip, tokens.RADIUS, tokens.RADIUS)
        block = block.next()


def _paint_line_sign(painter: QPainter, block: QTextBlock, area: QRectF) -> None:
    line = read_line(block.text())
    first = block.layout().lineAt(0)
    mirrored = block.textDirection() == Qt.LayoutDirection.RightToLeft
    if line.kind == "quote":
        edge = block.layout().position().x() + _x(first, 0)
        last = block.layout().lineAt(block.layout().lineCount() - 1)
        top = area.top() + first.position().y() - 2
        height = last.position().y() + last.height() - first.position().y() + 4
        bar = QRectF(edge - (_BAR if mirrored else 0), top, _BAR, height)
        painter.fillRect(bar, theme.colour("border"))
    elif line.kind == "bullet":
        metrics = QFontMetricsF(theme.type_font("note"))
        nudge = -8 if mirrored else 8
        x = block.layout().position().x() + _x(first, line.indent) + nudge
        y = area.top() + first.position().y() + first.ascent() - metrics.xHeight() / 2
        painter.setBrush(theme.colour("text"))
        painter.drawEllipse(QPointF(x, y), _BULLET / 2, _BULLET / 2)


def _chip_areas(block: QTextBlock, area: QRectF, start: int, end: int) -> list[QRectF]:
    layout = block.layout()
    metrics = QFontMetricsF(theme.type_font("caption"))
    mirrored = block.textDirection() == Qt.LayoutDirection.RightToLeft
    areas = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        if last <= start or first >= end:
            continue
        one, two = _x(line, max(start, first)), _x(line, min(end, last))
        top = area.top() + line.position().y() + line.ascent() - metrics.ascent() - 3
        left = layout.position().x() + min(one, two) - (0 if mirrored else _CHIP_EDGE)
        areas.append(QRectF(left, top, abs(two - one) + _CHIP_EDGE, metrics.height() + 5))
    return areas


def _x(line: QTextLine, place: int) -> float:
    """Return where a sign begins; the stubs of Qt leave this pair untyped."""
    return cast("tuple[float, int]", line.cursorToX(place))[0]
