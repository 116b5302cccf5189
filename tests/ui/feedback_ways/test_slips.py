"""Slips: one code for each person, shown or printed, or an open code with a limit."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mieux_desktop.operations.collecting import let_phones_in, read_slips
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.collecting import Collecting
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.feedback.presenter import FeedbackPresenter
from mieux_desktop.ui.screens.feedback.projection import Projection
from tests.ui.feedback_ways.steps import (
    choose_slips,
    collection_of,
    show_code,
)


def test_with_slips_each_person_gets_a_code_of_their_own_by_space(
    presenter: FeedbackPresenter, collecting: Collecting, store: Store, qtbot: QtBot
) -> None:
    choose_slips(presenter)
    show_code(presenter, collecting, qtbot)
    projected, roads = presenter.ways.projected, presenter.screen.roads
    assert isinstance(projected, Projection)
    qtbot.waitUntil(projected.next.isVisible)
    first = projected.code.accessibleDescription()
    assert "?s=" in first
    QTest.keyClick(projected, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: projected.code.accessibleDescription() != first)
    qtbot.waitUntil(lambda: roads._let_in.text().endswith("2 slip(s) not used, 0 used"))
    assert len(read_slips(store, collection_of(store).id).unused) == 2


def test_slips_are_printed_with_the_address_of_the_server(
    presenter: FeedbackPresenter, collecting: Collecting, store: Store, desk: Desk, qtbot: QtBot,
    tmp_path: Path,
) -> None:  # fmt: skip
    choose_slips(presenter)
    roads, target = presenter.screen.roads, tmp_path / "slips.pdf"
    assert roads.slips.isVisible()
    roads.slips.click()  # opens the round and lets phones in, without filling the screen
    qtbot.waitUntil(lambda: roads.findChild(QFileDialog) is not None)
    dialog = roads.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog) and presenter.ways.projected is None
    dialog.close()
    dialog.fileSelected.emit(str(target))
    qtbot.waitUntil(lambda: "30 slip(s)" in roads._let_in.text())
    qtbot.waitUntil(target.exists)
    desk.background.wait_idle()
    assert target.read_bytes().startswith(b"%PDF")


def test_an_open_code_takes_so_many_answers_as_was_chosen(
    presenter: FeedbackPresenter, collecting: Collecting, store: Store, qtbot: QtBot
) -> None:
    combo = presenter.screen.roads.entrance
    combo.setCurrentIndex(combo.findText("Anyone with the code, at most 50 answers"))
    show_code(presenter, collecting, qtbot)
    access = let_phones_in(store, collection_of(store).id)
    assert not access.by_slips and access.limit == 50
    qtbot.waitUntil(lambda: "at most 50" in presenter.screen.roads._let_in.text())
