"""Cyclic garbage: collected on the window's thread only, where Qt allows its objects to die."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class CyclicGarbage(QObject):
    """Takes automatic collection away from all threads and does it between two events.

    Python collects on whichever thread makes the next object. On a reader or the writer that
    would delete forgotten widgets there, which crashes the program.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def _collect(self) -> None:
        """Collect the youngest generations that are full, as Python itself would."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
