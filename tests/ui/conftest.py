"""Fixtures for tests of screens: a desk on a real store."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mieux_desktop.operations.stores import Store, read_profile
from mieux_desktop.ui.background import Background
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.theme import Theme


@pytest.fixture(autouse=True)
def collected_garbage() -> Iterator[None]:
    """Collect on this thread only, as the program does: Qt objects must not die on another."""
    gc.disable()
    yield
    gc.collect()


@pytest.fixture(autouse=True, scope="session")
def theme(qapp: QApplication) -> Theme:
    """The theme of the program, light: its fonts, colours and focus ring, made once."""
    return Theme(qapp, "light")


@pytest.fixture
def desk(store: Store, qtbot: QtBot) -> Iterator[Desk]:
    """A desk in English on the store of the test; leftover work is waited for."""
    background = Background()
    yield Desk(store, background, read_profile(store), "en")
    background.wait_idle()
