"""Signature pad: lines drawn by mouse, pen or finger, kept as points; and how they are shown."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mieux_desktop.domain.evidence import PAD_SHAPE, Strokes
from mieux_desktop.ui import theme, tokens

_LEAST_INK: Final = 0.04  # of the pad's width: less is a touch by mistake
_PEN: Final = 1 / 300  # its width, of the pad's
_LEAST_WIDTH: Final = 240

Points = list[tuple[float, float]]


class SignatureView(QWidget):
    """Shows a signature that is kept."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._strokes: Strokes = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_strokes(self, strokes: Strokes) -> None:
        """Show other lines."""
        self._strokes = strokes
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, round(_LEAST_WIDTH / PAD_SHAPE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_strokes(painter, pad_in(self.rect()), self._strokes, "text")


class SignaturePad(QWidget):
    """Takes a signature. Delete clears it, Ctrl+Z takes back the last line."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Draw with the mouse, a pen or a finger"))
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._strokes: list[Points] = []
        self._drawing = False
        self._finger: int | None = None  # the one that draws; others, as of a resting hand, do not

    def strokes(self) -> list[Points]:
        """Return the lines, as shares of the pad from its top left."""
        return [list(stroke) for stroke in self._strokes]

    def is_empty(self) -> bool:
        """Tell whether less is drawn than anybody signs with."""
        return sum(map(_length, self._strokes)) < _LEAST_INK

    def clear(self) -> None:
        """Take all lines away."""
        self._strokes, self._drawing, self._finger = [], False, None
        self._tell()

    def take_back(self) -> None:
        """Take the last line away."""
        if self._strokes and not self._drawing:
            self._strokes.pop()
            self._tell()

    def sizeHint(self) -> QSize:
        return QSize(900, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, round(_LEAST_WIDTH / PAD_SHAPE))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._draw(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        kind = event.type()
        if kind == QEvent.Type.TabletPress:
            self._begin(event.position())
        elif kind == QEvent.Type.TabletMove and event.pressure() > 0:
            self._draw(event.position())
        elif kind == QEvent.Type.TabletRelease:
            self._end()
        event.accept()  # else the same comes once more as a mouse

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._follow_finger(event)
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        elif (
            event.key() == Qt.Key.Key_Z and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.take_back()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = pad_in(self.rect())
        focused = self.hasFocus()
        width = tokens.FOCUS_RING if focused else 1
        painter.setPen(QPen(theme.colour("accent" if focused else "border"), width))
        painter.setBrush(theme.colour("surface"))
        inside = area.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(inside, tokens.CARD_RADIUS, tokens.CARD_RADIUS)
        line = area.y() + area.height() * 0.76
        painter.setPen(QPen(theme.colour("divider"), 1))
        painter.drawLine(
            QPointF(area.x() + area.width() * 0.06, line),
            QPointF(area.right() - area.width() * 0.06, line),
        )
        paint_strokes(painter, area, self._strokes, "text")

    def _follow_finger(self, event: QTouchEvent) -> None:
        if event.type() == QEvent.Type.TouchCancel:
            self._finger = None
            self._end()
            return
        for point in event.points():
            state = point.state()
            if self._finger is None and state == point.State.Pressed:
                self._finger = point.id()
                self._begin(point.position())
            elif point.id() == self._finger and state == point.State.Updated:
                self._draw(point.position())
            elif point.id() == self._finger and state == point.State.Released:
                self._finger = None
                self._end()

    def _begin(self, at: QPointF) -> None:
        self._drawing = True
        self._strokes.append([self._share(at)])
        self._tell()

    def _draw(self, at: QPointF) -> None:
        if self._drawing:
            point = self._share(at)
            if point != self._strokes[-1][-1]:
                self._strokes[-1].append(point)
                self._tell()

    def _end(self) -> None:
        self._drawing = False

    def _share(self, at: QPointF) -> tuple[float, float]:
        area = pad_in(self.rect())
        x, y = (at.x() - area.x()) / area.width(), (at.y() - area.y()) / area.height()
        return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)

    def _tell(self) -> None:
        self.update()
        self.changed.emit()


def pad_in(room: QRect) -> QRectF:
    """Return the largest pad in the middle of a room."""
    width = max(1.0, min(float(room.width()), room.height() * PAD_SHAPE))
    area = QRectF(0, 0, width, width / PAD_SHAPE)
    area.moveCenter(QRectF(room).center())
    return area


def paint_strokes(painter: QPainter, area: QRectF, strokes: Strokes, role: str) -> None:
    """Paint lines in an area, rounded between their points."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.colour(role), max(1.2, area.width() * _PEN))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in strokes:
        points = [
            QPointF(area.x() + x * area.width(), area.y() + y * area.height()) for x, y in stroke
        ]
        if len(points) == 1:
            painter.drawPoint(points[0])
        elif points:
            painter.drawPath(_rounded(points))
    painter.restore()


def _rounded(points: Sequence[QPointF]) -> QPainterPath:
    path = QPainterPath(points[0])
    for one, following in pairwise(points[1:]):
        path.quadTo(one, (one + following) / 2)
    path.lineTo(points[-1])
    return path


def _length(stroke: Points) -> float:
    """Return how long a line is, in widths of the pad."""
    return sum(abs(x2 - x1) + abs(y2 - y1) / PAD_SHAPE for (x1, y1), (x2, y2) in pairwise(stroke))
