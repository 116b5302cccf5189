"""What stands above a note's text: its kind, its place and time, and whether it is saved."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QStyle, QWidget

from mieux_desktop.domain.notes import NoteKind
from mieux_desktop.domain.problems import Problem
from mieux_desktop.ui import icons, theme, tokens
from mieux_desktop.ui.problems import not_saved
from mieux_desktop.ui.widgets.buttons import IconButton
from mieux_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label
from mieux_desktop.ui.widgets.note_kinds import kind_icon, kind_word
from mieux_desktop.ui.widgets.two_versions import TwoVersionsMark

_CHEVRON = 14


class KindButton(QPushButton):
    """Shows the kind of a note in its colour; its menu changes it."""

    kind_chosen = Signal(object)  # NoteKind

    def __init__(self) -> None:
        super().__init__()
        self._kind = NoteKind.OBSERVATION
        self.setProperty("role", "flat")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        menu = QMenu(self)
        for kind in NoteKind:
            action = menu.addAction(icons.icon(*kind_icon(kind)), kind_word(kind))
            action.triggered.connect(lambda _checked=False, kind=kind: self.kind_chosen.emit(kind))
        self._menu = menu
        self.clicked.connect(self._open_menu)
        self.show_kind(self._kind)

    def show_kind(self, kind: NoteKind) -> None:
        """Show another kind."""
        self._kind = kind
        self.setAccessibleName(self.tr("Kind: {kind}").format(kind=kind_word(kind)))
        self.updateGeometry()
        self.update()

    def kind(self) -> NoteKind:
        """Return the kind shown."""
        return self._kind

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme.type_font("strong")).horizontalAdvance(kind_word(self._kind))
        return QSize(width + tokens.ICON + _CHEVRON + 22, tokens.ROW_CONTROL)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunken" if self.isDown() else "hover"))
            painter.drawRoundedRect(self.rect(), tokens.RADIUS, tokens.RADIUS)
        icon, role = kind_icon(self._kind)
        tone = "text" if role == "secondary" else role
        middle = self.height() // 2

        def place(left: int, width: int, tall: int) -> QRect:
            area = QRect(left, middle - tall // 2, width, tall)
            return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

        icons.paint(painter, place(2, tokens.ICON, tokens.ICON), icon, role)
        painter.setFont(theme.type_font("strong"))
        painter.setPen(theme.colour(tone))
        width = painter.fontMetrics().horizontalAdvance(kind_word(self._kind)) + 2
        words = place(tokens.ICON + 8, width, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, kind_word(self._kind))
        arrow = place(tokens.ICON + 14 + width - 2, _CHEVRON, _CHEVRON)
        icons.paint(painter, arrow, "chevron-down", tone)

    def _open_menu(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


class SavedLabel(QWidget):
    """Tells the truth about the words: saved only once they are on disk."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("circle-check", "good")
        self._words = Label("", "body", "good")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(self._icon)
        layout.addWidget(self._words)
        self._icon.hide()

    def show_state(self, state: str, problem: Problem | None = None) -> None:
        """Show `empty`, `typing`, `saved` or `failed` (with its problem)."""
        words, icon, tone = {
            "empty": ("", "circle", "secondary"),
            "typing": (self.tr("Saving"), "circle-dashed", "secondary"),
            "saved": (self.tr("Saved"), "circle-check", "good"),
            "failed": (not_saved(problem) if problem else "", "circle-alert", "bad"),
        }[state]
        self._words.setText(words)
        self._words.set_tone(tone)
        self._icon.show_icon(icon, tone)
        self.setAccessibleName(words)
        self._icon.setVisible(bool(words))

    def text(self) -> str:
        """Return the words shown."""
        return self._words.text()


class NoteHeader(QWidget):
    """Kind menu, place and time, the mark of two versions, saved state, history, and a menu."""

    kind_chosen = Signal(object)  # NoteKind
    history_requested = Signal()
    menu_requested = Signal(object)  # QPoint, where to open the menu

    def __init__(self) -> None:
        super().__init__()
        self.kind = KindButton()
        self.kind.kind_chosen.connect(self.kind_chosen)
        self.place = ElidedLabel("", "body", "secondary")
        self.versions = TwoVersionsMark()
        self.saved = SavedLabel()
        self.history = IconButton("history", self.tr("History of this note"), key="Ctrl+H")
        self.history.clicked.connect(self.history_requested)
        self.more = IconButton("ellipsis", self.tr("More for this note"))
        self.more.clicked.connect(
            lambda: self.menu_requested.emit(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.kind)
        layout.addWidget(self.place, 1)
        layout.addWidget(self.versions)
        layout.addWidget(self.saved)
        layout.addWidget(self.history)
        layout.addWidget(self.more)
