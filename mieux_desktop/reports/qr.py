"""QR codes on paper."""

import segno

from mieux_desktop.reports import style
from mieux_desktop.reports.blocks import Block
from mieux_desktop.reports.paper import Paper


class QrSign(Block):
    """A QR code as wide as its column, without the quiet margin: paper around it is white."""

    def __init__(self, text: str) -> None:
        self._matrix = segno.make(text, micro=False, error="m").matrix

    def height(self, width: float) -> float:
        return width

    def draw(self, paper: Paper, x: float, top: float, width: float) -> None:
        step = width / len(self._matrix)
        paper.ink(style.INK)
        path = paper.beginPath()
        for line, row in enumerate(self._matrix):
            start = None
            for column, dark in enumerate((*row, 0)):
                if dark and start is None:
                    start = column
                elif not dark and start is not None:
                    y = top - (line + 1) * step
                    path.rect(x + start * step, y, (column - start) * step, step)
                    start = None
        paper.drawPath(path, stroke=0, fill=1)
