"""Evidence screen: day lists, certificates, figures, privacy and the check of a file or code."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from mieux_desktop.ui import tokens
from mieux_desktop.ui.widgets.page import Page, Screen
from mieux_desktop.ui.widgets.page_stack import back_link
from mieux_desktop.ui.widgets.tabs import TabBar


class EvidenceScreen(Screen):
    """One header with tabs; the buttons in it are those of the tab shown."""

    back_requested = Signal()
    part_shown = Signal(int)

    def __init__(self) -> None:
        super().__init__(self.tr("Lists and certificates"), flush=True)
        self.back = back_link(self, self.tr("Attendance"))
        self.back.clicked.connect(self.back_requested)
        self.head.setContentsMargins(tokens.MARGIN - 8, 8, tokens.MARGIN, 0)
        self.header.setContentsMargins(8, 0, 0, 0)
        self.tabs = TabBar(self.tr("Lists and certificates"))
        self.head.addWidget(self.tabs)
        self._pages: list[Page] = []
        self._stack = QStackedWidget()
        self.body.addWidget(self._stack)
        self.tabs.currentChanged.connect(self._show_place)

    def add_part(self, key: str, page: Page, title: str) -> None:
        """Add a tab; Ctrl and its place is its key."""
        page.page_key = key
        page.keys_changed.connect(self.keys_changed)
        self._pages.append(page)
        self._stack.addWidget(page)
        self.tabs.add(title)

    def show_part(self, key: str) -> None:
        """Show a tab by the key of its page."""
        keys = [page.page_key for page in self._pages]
        self.tabs.setCurrentIndex(keys.index(key))

    def current_part(self) -> int:
        """Return the place of the tab shown."""
        return self.tabs.currentIndex()

    def show_buttons(self) -> None:
        """Show the buttons of the page shown, which may have changed."""
        self.header.set_buttons(*self._pages[self.current_part()].header_buttons)

    def shown_pages(self) -> Sequence[Page]:
        return (self, *self._pages[self.current_part()].shown_pages())

    def focus_first(self) -> None:
        self._pages[self.current_part()].focus_first()

    def _show_place(self, place: int) -> None:
        if place >= len(self._pages):
            return
        self.clear_notice()
        self._stack.setCurrentIndex(place)
        self.show_buttons()
        self.part_shown.emit(place)
        if self.isVisible() and not self.tabs.hasFocus():
            self.focus_first()
        self.keys_changed.emit()
