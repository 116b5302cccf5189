"""Files that are dropped on the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData

_SUFFIX = ".mieux"


def dropped_files(dragged: QMimeData) -> list[Path]:
    """Return the files of other laptops among what is dragged."""
    paths = [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == _SUFFIX]
