"""Labels: text by type step and tone, badges, key hints, icons, elided lines, rules."""

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStyle, QWidget

from mieux_desktop.ui import icons, theme, tokens
from mieux_desktop.ui.directions import label_text


class Label(QLabel):
    """Shows plain text in a type step and a tone; `wrap` lets it take several lines."""

    def __init__(
        self, text: str = "", step: str = "body", tone: str = "", *, wrap: bool = False
    ) -> None:
        super().__init__(label_text(text))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", step)
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def setText(self, text: str) -> None:
        super().setText(label_text(text))

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        # Qt would align each label by its own script; here a Latin name follows the window.
        self._alignment = alignment
        turned = QStyle.visualAlignment(self.layoutDirection(), alignment)
        super().setAlignment(turned | Qt.AlignmentFlag.AlignAbsolute)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.setAlignment(self._alignment)

    def set_tone(self, tone: str) -> None:
        """Change the tone (secondary, accent, good, warning, bad, disabled, or none)."""
        theme.set_property(self, "tone", tone)


class ElidedLabel(Label):
    """One line with an ellipsis where it lacks room (`middle` for paths); its tooltip tells all."""

    def __init__(
        self, text: str = "", step: str = "body", tone: str = "", *, middle: bool = False
    ) -> None:
        super().__init__("", step, tone)
        self._whole = ""
        mode = Qt.TextElideMode
        self._mode = mode.ElideMiddle if middle else mode.ElideRight
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        if text == self._whole:
            return
        self._whole = text
        self.setAccessibleName(text)
        self._elide()
        self.updateGeometry()  # what is shown may be the same while what is wanted is longer

    def whole_text(self) -> str:
        """Return the text as set, not as shortened."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._elide()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, hint.height())

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, self._mode, self.width())
        super().setText(shown)
        self.setToolTip(as_tip(self._whole) if shown != self._whole else "")


def as_tip(text: str) -> str:
    """Return a text for a tooltip, which would take what looks like markup in it for markup."""
    return f"<span>{escape(text)}</span>" if "<" in text else text


class Badge(QLabel):
    """Names a state (tone: info, good, warning, bad, neutral); never clickable."""

    def __init__(self, text: str = "", tone: str = "neutral") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("badge", tone)

    def show_state(self, text: str, tone: str = "neutral") -> None:
        """Show a state, or nothing for an empty text."""
        self.setText(text)
        theme.set_property(self, "badge", tone)
        self.setVisible(bool(text))


class KeyHint(QLabel):
    """Shows the name of a key in a small frame."""

    def __init__(self, key: str) -> None:
        super().__init__(label_text(key))
        self.setProperty("keyhint", "true")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class IconLabel(QWidget):
    """Shows one icon in the colour of a role; it says nothing a label does not say."""

    def __init__(self, name: str, role: str = "secondary", size: int = tokens.ICON) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self.setFixedSize(size, size)

    def show_icon(self, name: str, role: str = "secondary") -> None:
        """Show another icon."""
        self._name = name
        self._role = role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.paint(painter, self.rect(), self._name, self._role)


class Rule(QFrame):
    """A thin dividing line."""

    def __init__(self, *, vertical: bool = False) -> None:
        super().__init__()
        self.setObjectName("verticalRule" if vertical else "rule")
