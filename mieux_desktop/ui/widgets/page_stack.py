"""Page stack: one screen made of several pages, such as a list and what it opens."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from mieux_desktop.ui import tokens
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.page import Page, Screen


class PageStack(Page):
    """Shows one of its pages; the shell sees the keys of that one."""

    def __init__(self, **pages: Page) -> None:
        super().__init__()
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.add_pages(**pages)
        self._current = next(iter(pages.values()))

    def add_pages(self, **pages: Page) -> None:
        """Add pages that are shown later."""
        for key, page in pages.items():
            page.page_key = key.replace("_", "-")
            page.keys_changed.connect(self.keys_changed)
            self._stack.addWidget(page)

    def show_page(self, page: Page) -> None:
        """Show one of the pages and put the keyboard into it."""
        self._current = page
        self._stack.setCurrentWidget(page)
        self.keys_changed.emit()
        if self.isVisible():
            page.focus_first()

    def current_page(self) -> Page:
        """Return the page shown."""
        return self._current

    def shown_pages(self) -> Sequence[Page]:
        return (self, *self.current_page().shown_pages())

    def focus_first(self) -> None:
        self.current_page().focus_first()


def back_link(screen: Screen, text: str) -> Button:
    """Put a link above the title that leads back to where the screen was opened from."""
    link = Button(text, "arrow-left", "link", small=True)
    link.setFixedWidth(link.sizeHint().width() - 6)  # its arrow stands above the title's edge
    row = QHBoxLayout()
    row.addWidget(link)
    row.addStretch(1)
    screen.head.setContentsMargins(tokens.MARGIN, 8, tokens.MARGIN, 12)
    screen.head.setSpacing(4)
    screen.head.insertLayout(0, row)
    return link


def back_key(page: Page) -> QShortcut:
    """Return the shortcut Esc of a page, also from within its fields."""
    context = Qt.ShortcutContext.WidgetWithChildrenShortcut
    return QShortcut(QKeySequence(Qt.Key.Key_Escape), page, context=context)
