"""Lists dropped on a page: a file of people from the file manager or an e-mail."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from mieux_desktop.operations.people_import.files import SUFFIXES


class ListDrop(QObject):
    """Lets a page take lists of people; other files go where they went before."""

    dropped = Signal(object)  # Path

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            if dropped_list(event.mimeData()) is not None:
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                return True
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            path = dropped_list(event.mimeData())
            if path is not None:
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self.dropped.emit(path)
                return True
        return False


def dropped_list(dragged: QMimeData | None) -> Path | None:
    """Return the one file that is dragged or was copied, if it may be a list of people."""
    urls = dragged.urls() if dragged is not None else []
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.casefold() in SUFFIXES else None
