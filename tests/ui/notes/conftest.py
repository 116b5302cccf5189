"""Fixtures for the notes: a mission in the field, and its screen."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.notes.presenter import NotesPresenter
from tests.ui.notes.view import Wait
from tests.ui.notes_sample import Field, make_field

TODAY = date(2026, 3, 4)


@pytest.fixture
def field(store: Store) -> Field:
    return make_field(store, TODAY)


@pytest.fixture
def wait(desk: Desk) -> Wait:
    def wait() -> None:
        for _ in range(3):  # a write, what it changed, and what that made somebody read
            desk.background.wait_idle()
            QCoreApplication.sendPostedEvents(desk, QEvent.Type.MetaCall.value)
        desk.background.wait_idle()

    return wait


@pytest.fixture
def notes(desk: Desk, field: Field, qtbot: QtBot, wait: Wait) -> Iterator[NotesPresenter]:
    presenter = NotesPresenter(desk)
    qtbot.addWidget(presenter.screen)
    presenter.screen.resize(1072, 640)
    with qtbot.waitActive(presenter.screen):
        presenter.screen.show()
    presenter.open_mission(field.mission.id)
    wait()
    yield presenter
    presenter.settle()
    wait()
    presenter.deleteLater()
