"""Fixtures for tests of the kit: the real theme and the language switched back afterwards."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mieux_desktop.ui.languages import Languages


@pytest.fixture
def languages(qapp: QApplication, qtbot: QtBot) -> Iterator[Languages]:
    """The languages of the program; English again after the test."""
    before = QLocale()
    spoken = Languages(qapp)
    yield spoken
    spoken.choose("en")
    for translator in spoken._translators:
        qapp.removeTranslator(translator)  # other tests read the words of the source
    QLocale.setDefault(before)
