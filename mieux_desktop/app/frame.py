"""The one window of the program, which shows the entrance, then the work."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from mieux_desktop.app.dropping import accept_copy, dropped_list
from mieux_desktop.ui import tokens


class Window(QStackedWidget):
    """What it shows changes, its place on the screen does not; `may_close` decides its end."""

    file_dropped = Signal(object)  # Path of a PDF that nothing below takes

    def __init__(self, may_close: Callable[[], bool]) -> None:
        super().__init__()
        self._may_close = may_close
        self.setAcceptDrops(True)
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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_list(event.mimeData()) is not None:
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        file = dropped_list(event.mimeData())
        if file is not None:
            accept_copy(event)
            self.file_dropped.emit(file)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
