"""Mission frame: one header with tabs around the pages of a mission."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from mieux_desktop.ui import tokens
from mieux_desktop.ui.widgets.page import Page, Screen
from mieux_desktop.ui.widgets.tabs import TabBar


class MissionFrame(Screen):
    """Shows the mission's title, its tabs with counts and the page of one tab.

    The buttons in the header are those of the page shown.
    """

    tab_shown = Signal(str)

    def __init__(self) -> None:
        super().__init__(flush=True)
        self._pages: dict[str, Page] = {}
        self._tabs = TabBar(self.tr("Parts of the mission"))
        self._tabs.currentChanged.connect(self._show_place)
        self.head.setContentsMargins(tokens.MARGIN - 8, 16, tokens.MARGIN, 0)
        self.head.setSpacing(8)
        self.header.setContentsMargins(8, 0, 0, 0)
        self.head.addWidget(self._tabs)
        self._stack = QStackedWidget()
        self.body.addWidget(self._stack)

    def add_tab(self, key: str, page: Page, title: str) -> None:
        """Add a page; Ctrl and its place is its key."""
        page.page_key = key
        page.keys_changed.connect(self.keys_changed)
        self._pages[key] = page
        self._stack.addWidget(page)
        self._tabs.add(title)

    def set_mission(
        self, title: str, subtitle: str, badge: str = "", tone: str = "neutral"
    ) -> None:
        """Show which mission this is and its state."""
        self.header.title.setText(title)
        self.header.subtitle.setText(subtitle)
        self.header.badge.show_state(badge, tone)

    def set_count(self, key: str, count: int | None) -> None:
        """Show a number on a tab."""
        self._tabs.set_count(list(self._pages).index(key), count)

    def show_tab(self, key: str) -> None:
        """Show the page of a tab."""
        self._tabs.setCurrentIndex(list(self._pages).index(key))

    def current_tab(self) -> str:
        """Return the key of the tab shown."""
        return list(self._pages)[self._tabs.currentIndex()]

    def shown_pages(self) -> Sequence[Page]:
        page = self._pages[self.current_tab()]
        return (self, *page.shown_pages())

    def focus_first(self) -> None:
        self._pages[self.current_tab()].focus_first()

    def _show_place(self, place: int) -> None:
        page = list(self._pages.values())[place]
        self.tab_shown.emit(page.page_key)  # first: the page learns what to show
        self._stack.setCurrentWidget(page)
        self.header.set_buttons(*page.header_buttons)
        if self.isVisible() and not self._tabs.hasFocus():
            page.focus_first()
        self.keys_changed.emit()
