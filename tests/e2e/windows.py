"""Two programs with their windows in one process; the stores and files are those of two laptops."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication

from mieux_desktop.app.program import Program
from mieux_desktop.ui.focus_ring import FocusRing
from mieux_desktop.ui.theme import Theme
from tests.e2e.laptop import Laptop

Two = tuple[Laptop, Laptop]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """The folder that both reach."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def first_role() -> str:
    """The role of whoever works at the first; tests of officers override this."""
    return "expert"


@pytest.fixture
def two(tmp_path: Path, passphrase: str, qapp: QApplication, first_role: str) -> Iterator[Two]:
    """Two programs that run, each with its window."""
    locale, before = QLocale(), qapp.children()
    one = Laptop(qapp, tmp_path / "one", "Inês Carvalho", "thinkpad", passphrase, first_role)
    other = Laptop(qapp, tmp_path / "other", "Markus Lindqvist", "latitude", passphrase)
    one.start()
    other.start()
    try:
        yield one, other
    finally:
        for laptop in (one, other):
            laptop.hands.take_picture("end")
    for laptop in (one, other):
        laptop.program.quit()
        laptop.hands.wait(lambda p=laptop.program: p.closed, "the program did not end")  # type: ignore[misc]
        laptop.program.window.deleteLater()
        laptop.program._languages.deleteLater()
    for part in qapp.children():
        if isinstance(part, Program | Theme | FocusRing) and not any(part is b for b in before):
            part.deleteLater()
    QLocale.setDefault(locale)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
