"""Files that are dropped on the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QDropEvent

_WORK, _LIST = ".mieux", ".pdf"


def take_drop(event: QDropEvent, take: Callable[[Path], None]) -> bool:
    """Take files of other laptops, whatever is below them; tell whether there are any."""
    files = [path for path in _files(event.mimeData()) if path.suffix.lower() == _WORK]
    if not files:
        return False  # something else, which the widget below may want
    accept_copy(event)
    if event.type() == QEvent.Type.Drop:
        for file in files:
            take(file)
    return True


def dropped_list(dragged: QMimeData) -> Path | None:
    """Return the one PDF that is dragged, which may be a day list."""
    files = _files(dragged)
    return files[0] if len(files) == 1 and is_list(files[0]) else None


def is_list(file: Path) -> bool:
    """Tell by its name whether a file is to be checked, not received."""
    return file.suffix.lower() == _LIST


def accept_copy(event: QDropEvent) -> None:
    """Accept what is dragged; the file stays where it is."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _files(dragged: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
