"""Theme: applies the colour set of the moment to the application and follows the system."""

from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from mieux_desktop.ui import tokens
from mieux_desktop.ui.focus_ring import FocusRing
from mieux_desktop.ui.stylesheet import stylesheet

ThemeChoice = Literal["system", "light", "dark", "contrast"]

_SETS: Final = {
    "light": tokens.LIGHT,
    "dark": tokens.DARK,
    "contrast": tokens.HIGH_CONTRAST,
}
_current = tokens.LIGHT
_fonts: dict[tuple[str, str, str], QFont] = {}


def colours() -> tokens.Colours:
    """Return the colours shown now; ask again at each painting."""
    return _current


def colour(role: str) -> QColor:
    """Return the colour of one role, for painting."""
    return QColor(getattr(_current, role))


def is_high_contrast() -> bool:
    """Tell whether the high contrast colours are shown."""
    return _current is tokens.HIGH_CONTRAST


def type_font(step: str, base: QFont | None = None) -> QFont:
    """Return the font of a type step (caption, body, strong, note, heading, title, figure)."""
    body = QApplication.font()
    key = (step, body.key(), base.key() if base else "")
    if key not in _fonts:  # painting asks for each line of each row
        size, weight = tokens.TYPE[step]
        font = QFont(base or body)
        font.setPixelSize(round(size * body.pixelSize() / tokens.BODY))
        font.setWeight(QFont.Weight(weight))
        _fonts[key] = font
    return QFont(_fonts[key])


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the stylesheet selects by, and have the widget drawn anew."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Theme(QObject):
    """Keeps palette, stylesheet and fonts of the application in one look.

    A system-wide high contrast setting wins over the choice.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: ThemeChoice = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        app.setStyle("Fusion")
        font = QFont(app.font())
        font.setPixelSize(max(12, QFontInfo(font).pixelSize()))
        font.setFeature(QFont.Tag("tnum"), 1)  # figures stand under each other
        app.setFont(font)
        self._focus_ring = FocusRing(app, lambda: colour("accent"))
        # Both wrappers are kept: PySide drops the inner object together with the outer one.
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._apply)
        self._accessibility = self._hints.accessibility()
        self._accessibility.contrastPreferenceChanged.connect(self._apply)
        self._apply()

    def choice(self) -> ThemeChoice:
        """Return what the user chose."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Show another theme at once."""
        self._choice = choice
        self._apply()

    def _apply(self) -> None:
        global _current
        _current = self._wanted()
        self._app.setPalette(_palette(_current))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self._app.setStyleSheet(stylesheet(_current, self._app.font().pixelSize(), fixed))
        self.changed.emit()

    def _wanted(self) -> tokens.Colours:
        if self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return tokens.HIGH_CONTRAST
        if self._choice != "system":
            return _SETS[self._choice]
        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        return tokens.DARK if dark else tokens.LIGHT


def _palette(colours: tokens.Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, name in {
        role.Window: colours.surface,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.window,
        role.Text: colours.text,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.on_selection,
        role.PlaceholderText: colours.placeholder,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Accent: colours.fill,
        role.ToolTipBase: colours.text,
        role.ToolTipText: colours.surface,
        role.Mid: colours.border,
        role.Dark: colours.border,
        role.Light: colours.hover,
    }.items():
        palette.setColor(target, QColor(name))
    disabled = QPalette.ColorGroup.Disabled
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, target, QColor(colours.disabled))
    return palette
