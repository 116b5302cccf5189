"""The line of the sidebar that says how safe the work is beyond this laptop."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from mieux_desktop.ui import icons, theme
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.hub_words import Told

_ICON = 14
_HEIGHT = 20


class SyncLine(QPushButton):
    """Shows a state in a few words; a click leads to where it is told at length."""

    def __init__(self) -> None:
        super().__init__()
        self._told = Told("", "upload", "secondary")
        self._collapsed = False
        self.setProperty("role", "nav")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def show_state(self, told: Told | None) -> None:
        """Show a state, or nothing while there is no hub."""
        if told is not None and told != self._told:
            self._told = told
            self.setText(told.words)
            self._describe()
        self.setVisible(told is not None)

    def set_collapsed(self, collapsed: bool) -> None:
        """Show the icon only."""
        self._collapsed = collapsed
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(40, max(_HEIGHT, self.fontMetrics().height() + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        direction = self.layoutDirection()

        def place(area: QRect) -> QRect:
            return QStyle.visualRect(direction, self.rect(), area)

        top = (self.height() - _ICON) // 2
        left = 8 + (self.width() - 8 - _ICON) // 2 if self._collapsed else 8
        area = place(QRect(left, top, _ICON, _ICON))
        icons.paint(painter, area, self._told.icon, self._told.role)
        if self._collapsed:
            return
        room = QRect(30, 0, self.width() - 34, self.height())
        painter.setFont(theme.type_font("caption"))
        alarming = self._told.role in ("bad", "warning")
        painter.setPen(theme.colour(self._told.role if alarming else "secondary"))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        shown = painter.fontMetrics().elidedText(
            self._told.words, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(place(room), QStyle.visualAlignment(direction, align), isolated(shown))

    def _describe(self) -> None:
        self.setAccessibleName(self._told.words)
        self.setToolTip(self._told.words)
        self.update()
