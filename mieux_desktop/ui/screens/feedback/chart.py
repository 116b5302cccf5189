"""Chart: a drawing of the report shown on screen, drawn anew for its width and the theme."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontDatabase, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from mieux_desktop.ui import theme, tokens

_PRINTED_BODY = 8.5  # points of the text in the drawings


def chart_family() -> str:
    """Return the report's font where the system has it, since drawings are measured with it."""
    known = "Noto Sans" in QFontDatabase.families()
    return "Noto Sans" if known else QApplication.font().family()


class Chart(QWidget):
    """Shows what `draw(width)` returns as SVG, enlarged until its text has the size of captions.

    Or of so many `times` captions, for a wall.

    The drawing says nothing to a screen reader: `description` does, a line per row.
    """

    def __init__(self, name: str, draw: Callable[[float], str], *, times: float = 1.0) -> None:
        super().__init__()
        self._times = times
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._draw = draw
        self._renderer = QSvgRenderer()
        self._drawn_for: tuple[int, tokens.Colours] | None = None

    def set_drawing(self, draw: Callable[[float], str], description: str) -> None:
        """Show another drawing and say in words what it shows."""
        self._draw = draw
        self._drawn_for = None
        self.setAccessibleDescription(description)
        self._redraw()

    def sizeHint(self) -> QSize:
        size = self._renderer.defaultSize()
        return QSize(480, max(80, round(size.height() * self._zoom())))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 80)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = self._renderer.defaultSize()
        zoom = self._zoom()
        area = QRectF(0, 0, size.width() * zoom, size.height() * zoom)
        self._renderer.render(painter, area)
        if self.hasFocus():
            painter.setPen(theme.colour("accent"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _redraw(self) -> None:
        wanted = (self.width(), theme.colours())
        if wanted == self._drawn_for or self.width() < 100 or not self.isVisible():
            return  # its width is known when it is shown
        self._drawn_for = wanted
        svg = self._draw(self.width() / self._zoom())
        self._renderer.load(QByteArray(svg.encode()))
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def _zoom(self) -> float:
        return self._times * theme.type_font("caption").pixelSize() / _PRINTED_BODY
