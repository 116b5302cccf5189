import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mieux_desktop.ui.cyclic_garbage import CyclicGarbage


class Forgotten(QObject):
    """An object in a circle of references."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[CyclicGarbage]:
    was_enabled = gc.isenabled()
    yield CyclicGarbage()
    if was_enabled:
        gc.enable()


def test_forgotten_objects_wait_for_the_thread_of_the_window(
    collector: CyclicGarbage, qtbot: QtBot
) -> None:
    gone = weakref.ref(Forgotten())
    filler = [[] for _ in range(5000)]  # more than makes Python collect by itself
    assert gone() is not None
    assert not gc.isenabled()
    qtbot.waitUntil(lambda: gone() is None)
    assert len(filler) == 5000
