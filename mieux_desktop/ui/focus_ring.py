"""Focus ring: shows where the keyboard is, around controls that have no border of their own."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QWidget,
)
from shiboken6 import isValid

from mieux_desktop.ui import tokens

_RINGED = (QAbstractButton, QComboBox)
_REACH = tokens.FOCUS_RING + tokens.FOCUS_GAP


class FocusRing(QObject):
    """Moves one ring to the control that got the focus by key; a click needs no ring."""

    def __init__(self, app: QApplication, colour: Callable[[], QColor]) -> None:
        super().__init__(app)
        self._colour = colour
        self._ring: _Ring | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._drop()
        clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if not isinstance(new, _RINGED) or clicked or new.property("ringless"):
            return
        self._home = home = _home(new)
        self._ring = _Ring(home, self._colour)
        # A ring can vanish with its parent before the focus moves on.
        self._ring.destroyed.connect(self._forget)
        widget: QWidget | None = new
        while widget is not None and widget is not home:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()
        self._ring.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        elif event.type() in (QEvent.Type.Hide, QEvent.Type.ParentChange):
            self._drop()
        return False

    def _place(self) -> None:
        if self._ring is None or not self._watched:
            return
        target = self._watched[0]
        corner = target.mapTo(self._home, QPoint(0, 0))
        area = QRect(corner, target.size()).adjusted(-_REACH, -_REACH, _REACH, _REACH)
        self._ring.setGeometry(area)
        self._ring.raise_()

    def _drop(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        if self._ring is not None:
            self._ring.destroyed.disconnect(self._forget)
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None

    def _forget(self) -> None:
        self._ring = None
        self._watched.clear()


class _Ring(QWidget):
    """A rounded frame that lets every click through."""

    def __init__(self, parent: QWidget, colour: Callable[[], QColor]) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour(), tokens.FOCUS_RING))
        radius = tokens.RADIUS + tokens.FOCUS_GAP + 1
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)


def _home(widget: QWidget) -> QWidget:
    """Return the ancestor that scrolls with the widget, else its window."""
    inner, outer = widget, widget.parentWidget()
    while outer is not None and not inner.isWindow():
        if isinstance(outer.parentWidget(), QAbstractScrollArea):
            return inner if inner is not widget else outer
        inner, outer = outer, outer.parentWidget()
    return inner
