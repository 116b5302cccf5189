"""Bars: thin progress bars, five-step score bars and the strength of a passphrase."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QStyle, QWidget

from mieux_desktop.ui import theme


class Bar(QProgressBar):
    """A thin bar without words; put the words beside it."""

    def __init__(self, done: int = 0, total: int = 1, *, name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_progress(done, total)

    def set_progress(self, done: int, total: int) -> None:
        """Show `done` of `total`; an unknown total of 0 shows an empty bar."""
        self.setRange(0, max(total, 1))
        self.setValue(min(done, max(total, 1)))

    def sizeHint(self) -> QSize:
        return QSize(120, 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self.rect()
        painter.fillRect(area, theme.colour("bar"))
        filled = QRect(0, 0, round(area.width() * self.value() / self.maximum()), area.height())
        filled = QStyle.visualRect(self.layoutDirection(), area, filled)
        painter.fillRect(filled, theme.colour("fill"))


class StepBar(QWidget):
    """Shows a small whole number as filled steps, such as a score of 4 of 5.

    The words beside it tell the number; with `stretch` the steps share the whole width.
    """

    def __init__(
        self, steps: int = 5, filled: int = 0, *, role: str = "fill", stretch: bool = False
    ) -> None:
        super().__init__()
        self._steps = steps
        self._filled = filled
        self._role = role
        wide = QSizePolicy.Policy.Expanding if stretch else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)

    def set_filled(self, filled: int, role: str = "") -> None:
        """Fill so many steps, in another colour if one is given."""
        self._filled = filled
        self._role = role or self._role
        self.update()

    def filled(self) -> int:
        """Return how many steps are filled."""
        return self._filled

    def sizeHint(self) -> QSize:
        return QSize(self._steps * 16 - 2, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_steps(QPainter(self), self, self.rect(), self._filled, self._steps, self._role)


def paint_steps(
    painter: QPainter, widget: QWidget, area: QRect, filled: int, steps: int = 5, role: str = "fill"
) -> None:
    """Paint filled and empty steps into an area; for delegates too."""
    gap = 4 if area.width() > 200 else 2
    width = (area.width() - gap * (steps - 1)) / steps
    for step in range(steps):
        left = area.left() + round(step * (width + gap))
        block = QRect(left, area.top(), round(width), area.height())
        block = QStyle.visualRect(widget.layoutDirection(), area, block)
        painter.fillRect(block, theme.colour(role if step < filled else "bar"))
