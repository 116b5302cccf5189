"""The one window of the program, which shows the entrance, then the work."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from mieux_desktop.ui import tokens


class Window(QStackedWidget):
    """What it shows changes, its place on the screen does not; `may_close` decides its end."""

    def __init__(self, may_close: Callable[[], bool]) -> None:
        super().__init__()
        self._may_close = may_close
        self.setMinimumSize(*tokens.LEAST_WINDOW)
        self.resize(QSize(1280, 800).boundedTo(self.screen().availableSize()))

    def show_page(self, page: QWidget) -> None:
        """Show a page in place of the one before, which is deleted."""
        before = self.currentWidget()
        self.addWidget(page)
        self.setCurrentWidget(page)
        if before is not None:
            self.removeWidget(before)
            before.deleteLater()

    def show_over(self, page: QWidget) -> None:
        """Show a page before another one, which stays."""
        self.addWidget(page)
        self.setCurrentWidget(page)

    def uncover(self, page: QWidget) -> None:
        """Delete a page that stood before another one."""
        self.removeWidget(page)
        page.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
