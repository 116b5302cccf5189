"""Buttons: primary, normal, link, danger, with their key; icon buttons; filter chips."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from mieux_desktop.ui import icons, theme, tokens

_PADDING = 12
_SPACE = 6
_ROLE_COLOURS = {"primary": "on_fill", "danger": "bad", "link": "accent", "inverse": "surface"}


class Button(QPushButton):
    """A button with an icon before its words and the key that does the same behind them.

    Roles: normal, primary (one per screen), danger, link, flat, inverse (on the undo bar).
    """

    def __init__(
        self,
        text: str,
        icon: str = "",
        role: str = "normal",
        *,
        key: str = "",
        small: bool = False,
    ) -> None:
        super().__init__(text)
        self._icon_name = icon
        self._key = key
        self._height = tokens.ROW_CONTROL if small else tokens.CONTROL
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if role == "link" else Qt.CursorShape.ArrowCursor
        )

    def set_key(self, key: str) -> None:
        """Show another key, or none."""
        self._key = key
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """Show another icon before the words."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def key(self) -> str:
        """Return the key shown on the button."""
        return self._key

    def sizeHint(self) -> QSize:
        padding = 4 if self.property("role") in ("link", "flat") else _PADDING
        height = max(self._height, self.fontMetrics().height() + 12)
        return QSize(self._content_width() + 2 * padding + 2, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        role = _ROLE_COLOURS.get(str(self.property("role")), "text")
        self._paint_content(painter, role if self.isEnabled() else "disabled")

    def _words(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _key_width(self) -> int:
        metrics = self.fontMetrics()
        return max(18, metrics.horizontalAdvance(self._key) + 8) if self._key else 0

    def _content_width(self) -> int:
        width = self.fontMetrics().horizontalAdvance(self._words()) if self.text() else 0
        if self._icon_name:
            width += tokens.ICON + (_SPACE if self.text() else 0)
        if self._key:
            width += self._key_width() + _SPACE
        return width

    def _paint_content(self, painter: QPainter, role: str) -> None:
        height = self.height()
        left = max(2, (self.width() - self._content_width()) // 2)

        def place(width: int, tall: int) -> QRect:
            nonlocal left
            area = QRect(left, (height - tall) // 2, width, tall)
            left += width + _SPACE
            return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

        if self._icon_name:
            icons.paint(painter, place(tokens.ICON, tokens.ICON), self._icon_name, role)
        painter.setPen(theme.colour(role))
        if self.text():
            width = min(
                self.fontMetrics().horizontalAdvance(self._words()) + 1, self.width() - left
            )
            painter.drawText(place(width - 1, height), Qt.AlignmentFlag.AlignCenter, self._words())
        if self._key:
            area = place(self._key_width(), 18)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            faint = role if role in ("on_fill", "surface") else "divider"
            painter.setPen(QPen(theme.colour(faint), 1))
            painter.drawRoundedRect(area.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setPen(theme.colour("secondary" if role == "text" else role))
            painter.setFont(theme.type_font("caption", self.font()))
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # “Ctrl+↵” in Arabic too
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._key)


class IconButton(Button):
    """A button without words: its name is read aloud and shown as tooltip with its key."""

    def __init__(self, icon: str, name: str, *, key: str = "", small: bool = True) -> None:
        super().__init__("", icon, "flat", small=small)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key})" if key else name)

    def sizeHint(self) -> QSize:
        side = super().sizeHint().height()
        return QSize(side, side)


class FilterChip(QPushButton):
    """A checkable button that filters a list, with the count it leaves."""

    def __init__(self, text: str, count: int | None = None) -> None:
        super().__init__()
        self._label = text
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("role", "chip")
        self.setFixedHeight(24)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(count)

    def set_count(self, count: int | None) -> None:
        """Show how many rows the filter leaves."""
        self.setText(self._label if count is None else f"{self._label} {count}")
