"""Fixtures for tests of screens: a desk on a real store."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from mieux_desktop.operations.stores import Store, read_profile
from mieux_desktop.ui.background import Background
from mieux_desktop.ui.desk import Desk


@pytest.fixture
def desk(store: Store, qtbot: QtBot) -> Iterator[Desk]:
    """A desk in English on the store of the test; leftover work is waited for."""
    background = Background()
    yield Desk(store, background, read_profile(store), "en")
    background.wait_idle()
