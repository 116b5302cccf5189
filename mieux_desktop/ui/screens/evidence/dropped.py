"""Files that are dropped on the evidence of an activity."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_file(dragged: QMimeData, suffixes: Collection[str]) -> Path | None:
    """Return the one file that is dragged, if it is of one of these kinds."""
    urls = dragged.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in suffixes else None
