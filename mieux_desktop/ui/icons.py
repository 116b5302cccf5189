"""Icons: Lucide drawings tinted by colour role, mirrored right to left where they point."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from mieux_desktop.paths import resources
from mieux_desktop.ui import theme, tokens

# Drawings that point along the line of reading.
_MIRRORED: Final = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "list-checks",
        "list-todo",
        "log-out",
        "quote",
        "redo-2",
        "send",
        "text-quote",
        "undo-2",
    }
)


def icon(name: str, role: str = "text") -> QIcon:
    """Return the drawing `name` in the colour of `role`; it follows the theme by itself."""
    return QIcon(_TintedIcon(name, role))


def pixmap(name: str, role: str = "text", size: int = tokens.ICON, ratio: float = 1.0) -> QPixmap:
    """Return the drawing as a square of `size` points for a screen of the given pixel ratio."""
    drawn = _draw(name, getattr(theme.colours(), role), round(size * ratio), _is_mirrored(name))
    result = QPixmap(drawn)
    result.setDevicePixelRatio(ratio)
    return result


def paint(painter: QPainter, rect: QRect, name: str, role: str = "text") -> None:
    """Paint the drawing centred in `rect`, as large as its shorter side."""
    size = min(rect.width(), rect.height())
    ratio = painter.device().devicePixelRatio() if painter.device() else 1.0
    left = rect.x() + (rect.width() - size) // 2
    top = rect.y() + (rect.height() - size) // 2
    painter.drawPixmap(left, top, pixmap(name, role, size, ratio))


class _TintedIcon(QIconEngine):
    """Draws in the colour that the role has at the moment of painting."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        return _TintedIcon(self._name, self._role)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        role = "disabled" if mode == QIcon.Mode.Disabled else self._role
        side = min(size.width(), size.height())
        return QPixmap(
            _draw(self._name, getattr(theme.colours(), role), side, _is_mirrored(self._name))
        )

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = "disabled" if mode == QIcon.Mode.Disabled else self._role
        paint(painter, rect, self._name, role)


def _is_mirrored(name: str) -> bool:
    right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return right_to_left and name in _MIRRORED


@lru_cache(maxsize=512)
def _draw(name: str, colour: str, side: int, mirrored: bool) -> QPixmap:
    svg = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    svg = svg.replace("currentColor", colour)
    svg = svg.replace('stroke-width="2"', f'stroke-width="{tokens.ICON_STROKE}"')
    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return drawn.transformed(QTransform().scale(-1, 1)) if mirrored else drawn
