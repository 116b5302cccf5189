"""Pages: what a screen looks like to the shell, with header, notice, keys and body."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mieux_desktop.ui import tokens
from mieux_desktop.ui.widgets.labels import Badge, ElidedLabel, Rule
from mieux_desktop.ui.widgets.notices import Notice

_WIDTH_FOR_BOTH = 800
_LEAST_TITLE = 120


class Page(QWidget):
    """A view that fills the window or one tab; the shell shows its keys while it is visible.

    `header_buttons` are what a frame of tabs shows in its header for this page. `steps` says
    whether a page that undoes by itself has something to undo and to redo; None: the window does.
    """

    keys_changed = Signal()
    undo_requested = Signal()  # of such a page, by the menu
    redo_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.key_hints: Sequence[tuple[str, str]] = ()
        self.key_note = ""
        self.steps: tuple[bool, bool] | None = None
        self.page_key = ""  # given by the shell or the frame that holds the page
        self.header_buttons: Sequence[QWidget] = ()

    def set_keys(self, *hints: tuple[str, str], note: str = "") -> None:
        """Say which keys work here, as (key, what it does), and a note for the far end."""
        if (hints, note) != (self.key_hints, self.key_note):
            self.key_hints, self.key_note = hints, note
            self.keys_changed.emit()

    def set_key_note(self, note: str) -> None:
        """Change the note alone, such as “Rows 1–12 of 35”."""
        self.set_keys(*self.key_hints, note=note)

    def set_steps(self, can_undo: bool, can_redo: bool) -> None:
        """Undo and redo on this page itself, as long as it is shown."""
        if self.steps != (can_undo, can_redo):
            self.steps = (can_undo, can_redo)
            self.keys_changed.emit()

    def shown_pages(self) -> Sequence["Page"]:
        """Return this page and those shown inside it, the innermost last."""
        return (self,)

    def focus_first(self) -> None:
        """Put the keyboard where work starts; called when the shell shows the page."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)


class _Subtitle(ElidedLabel):
    """Takes no room while it is empty."""

    def setText(self, text: str) -> None:
        super().setText(text)
        if self.parentWidget() is not None or not text:
            self.setVisible(bool(text))


class _Title(ElidedLabel):
    """As wide as its words where there is room; a long one is no reason for a wide window."""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), _LEAST_TITLE), least.height())


class PageHeader(QWidget):
    """Title with a state badge, a line below, and buttons at the end."""

    def __init__(self, title: str = "", subtitle: str = "") -> None:
        super().__init__()
        self.title = _Title(title, "title")
        self.badge = Badge()
        self.badge.hide()
        self.subtitle = _Subtitle(subtitle, "body", "secondary")
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._buttons = QHBoxLayout()
        self._held: Sequence[QWidget] = ()
        self._buttons.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.title)
        first.addWidget(self.badge)
        first.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addLayout(first)
        words.addWidget(self.subtitle)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(words, 1)
        layout.addLayout(self._buttons)
        layout.setAlignment(self._buttons, Qt.AlignmentFlag.AlignTop)

    def set_buttons(self, *buttons: QWidget) -> None:
        """Show these buttons, the primary one last; those shown before are hidden, not deleted."""
        for held in self._held:
            self._buttons.removeWidget(held)  # an item taken away would keep its old width
            if held not in buttons:
                held.hide()
        self._held = buttons
        for button in buttons:
            self._buttons.addWidget(button)
            button.show()


class Screen(Page):
    """A page with a header: put widgets in `body`; one notice at a time stands above them.

    `scrolls` lets the body scroll when the window is lower than it; a `flush` body reaches the
    edges below a dividing line, for panes side by side.
    """

    def __init__(
        self, title: str = "", subtitle: str = "", *, scrolls: bool = False, flush: bool = False
    ) -> None:
        super().__init__()
        self.header = PageHeader(title, subtitle)
        self._notice: Notice | None = None
        self.head = QVBoxLayout()
        self.head.setContentsMargins(tokens.MARGIN, 16, tokens.MARGIN, 12)
        self.head.setSpacing(12)
        self.head.addWidget(self.header)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self.head)
        holder = QWidget()
        self.body = QVBoxLayout(holder)
        self.body.setSpacing(tokens.GAP)
        if flush:
            outer.addWidget(Rule())
            self.body.setContentsMargins(0, 0, 0, 0)
        else:
            self.body.setContentsMargins(tokens.MARGIN, 4, tokens.MARGIN, tokens.GAP)
        outer.addWidget(scrolling(holder) if scrolls else holder, 1)

    def show_notice(self, notice: Notice) -> None:
        """Show a notice in place of the one shown before."""
        self.clear_notice()
        self._notice = notice
        notice.closed.connect(self.clear_notice)
        self.head.insertWidget(self.head.indexOf(self.header) + 1, notice)
        notice.show()

    def clear_notice(self) -> None:
        """Take the notice away."""
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None


class _Scrolling(QScrollArea):
    """Scrolls downwards only, so it is never narrower than what it holds."""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        held = self.widget()
        width = held.minimumSizeHint().width() + bar if held is not None else least.width()
        return QSize(width, least.height())


def scrolling(widget: QWidget) -> QScrollArea:
    """Return an area in which the widget scrolls when it is taller than the room for it."""
    area = _Scrolling()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area


class MainAndSide(QWidget):
    """A main column with a narrow one beside it, or below it where the width is scarce."""

    def __init__(self, main: QLayout, side: QLayout) -> None:
        super().__init__()
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(24)
        self._columns.addLayout(main, 1)
        self._columns.addLayout(side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.contentsRect().width() >= _WIDTH_FOR_BOTH
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)


def form_column(*widgets: QWidget) -> QVBoxLayout:
    """Return fields under each other, as wide as text is read well."""
    column = QVBoxLayout()
    column.setSpacing(12)
    for widget in widgets:
        widget.setMaximumWidth(tokens.TEXT_WIDTH)
        column.addWidget(widget)
    column.addStretch(1)
    return column
