"""Corners of a sheet on its picture, moved by hand or by keys."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mieux_desktop.ui import theme, tokens
from mieux_desktop.ui.screens.evidence.straightening import WHOLE, Corners

_HANDLE, _REACH = 9.0, 26.0
_STEP, _STRIDE = 0.002, 0.02  # of the picture
_INSET = 0.04
_KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class CornersEditor(QWidget):
    """Shows a picture with four handles; 1 to 4 choose one, the arrows move it."""

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._picture = QImage()
        self._drawn = QImage()  # as large as it is shown: scaled smoothly, once
        self._corners: list[QPointF] = list(WHOLE)
        self._held: int | None = None
        self._chosen = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Corners of the sheet"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._describe()

    def show_picture(self, picture: QImage) -> None:
        """Show a picture, its corners a little inside."""
        self._picture, self._drawn = picture, QImage()
        far = 1 - _INSET
        self._corners = [
            QPointF(_INSET, _INSET), QPointF(far, _INSET), QPointF(far, far), QPointF(_INSET, far),
        ]  # fmt: skip
        self._chosen = 0
        self._describe()
        self.update()

    def corners(self) -> Corners:
        """Return the corners, from the top left on, clockwise."""
        a, b, c, d = self._corners
        return a, b, c, d

    def set_corners(self, corners: Corners) -> None:
        """Put the corners somewhere."""
        self._corners = list(corners)
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(520, 460)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 200)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _KEYS:
            self._chosen = _KEYS.index(key)
            self._describe()
            self.update()
        elif key in _ARROWS:
            far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = _STRIDE if far else _STEP
            x, y = _ARROWS[key]
            corner = self._corners[self._chosen]
            self._move(self._chosen, QPointF(corner.x() + x * step, corner.y() + y * step))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        distances = [(self._at(c) - at).manhattanLength() for c in self._corners]
        nearest = min(range(4), key=distances.__getitem__)
        if distances[nearest] <= _REACH * 2:
            self._held = self._chosen = nearest
            self._describe()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            area, at = self._area(), event.position()
            if area.width() and area.height():
                x = (at.x() - area.x()) / area.width()
                self._move(self._held, QPointF(x, (at.y() - area.y()) / area.height()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.fillRect(self.rect(), theme.colour("sunken"))
        if self._picture.isNull():
            return
        area = self._area()
        painter.drawImage(area, self._scaled(area))
        points = [self._at(corner) for corner in self._corners]
        quad = QPolygonF(points)
        around = QPainterPath()
        around.addRect(area)
        sheet = QPainterPath()
        sheet.addPolygon(quad)
        sheet.closeSubpath()
        shade = theme.colour("ink")
        shade.setAlpha(110)
        painter.fillPath(around.subtracted(sheet), shade)
        painter.setPen(QPen(theme.colour("fill"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(quad)
        painter.setFont(theme.type_font("caption"))
        for place, point in enumerate(points):
            chosen = place == self._chosen and self.hasFocus()
            painter.setPen(QPen(theme.colour("fill"), tokens.FOCUS_RING))
            painter.setBrush(theme.colour("fill" if chosen else "surface"))
            painter.drawEllipse(point, _HANDLE, _HANDLE)
            painter.setPen(theme.colour("on_fill" if chosen else "text"))
            around_point = QRectF(point.x() - 10, point.y() - 10, 20, 20)
            painter.drawText(around_point, Qt.AlignmentFlag.AlignCenter, str(place + 1))

    def _move(self, place: int, to: QPointF) -> None:
        self._corners[place] = QPointF(min(max(to.x(), 0), 1), min(max(to.y(), 0), 1))
        self._describe()
        self.update()
        self.moved.emit()

    def _area(self) -> QRectF:
        """Return where the picture is drawn."""
        room = QRectF(self.rect()).adjusted(12, 12, -12, -12)
        size = self._picture.size()
        if size.isEmpty() or room.width() <= 0 or room.height() <= 0:
            return QRectF()
        scale = min(room.width() / size.width(), room.height() / size.height())
        wide, high = size.width() * scale, size.height() * scale
        left = room.x() + (room.width() - wide) / 2
        return QRectF(left, room.y() + (room.height() - high) / 2, wide, high)

    def _scaled(self, area: QRectF) -> QImage:
        size = (area.size() * self.devicePixelRatioF()).toSize()
        if self._drawn.size() != size:
            keep = Qt.AspectRatioMode.IgnoreAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            self._drawn = self._picture.scaled(size, keep, smooth)
        return self._drawn

    def _at(self, corner: QPointF) -> QPointF:
        area = self._area()
        return QPointF(area.x() + corner.x() * area.width(), area.y() + corner.y() * area.height())

    def _describe(self) -> None:
        names = (
            self.tr("top left"), self.tr("top right"), self.tr("bottom right"),
            self.tr("bottom left"),
        )  # fmt: skip
        corner = self._corners[self._chosen]
        words = self.tr("Corner {number}, {name}: {x} % across, {y} % down")
        self.setAccessibleDescription(
            words.format(
                number=self._chosen + 1, name=names[self._chosen], x=round(corner.x() * 100),
                y=round(corner.y() * 100),
            )
        )  # fmt: skip
