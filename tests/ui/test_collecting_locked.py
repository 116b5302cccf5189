"""Collecting goes on behind a locked window; its owner comes back with the passphrase."""

import pytest
from pytestqt.qtbot import QtBot

from mieux_desktop.app.program import Program
from mieux_desktop.app.workspace import Workspace
from mieux_desktop.domain.actions import Activity
from mieux_desktop.operations.feedback import open_collection
from mieux_desktop.ui.screens.unlock.screen import UnlockScreen
from tests.ui.test_program import program as program


@pytest.fixture
def collecting(program: Program, qtbot: QtBot) -> Workspace:
    """A workspace whose phone pages are open on this laptop's own address."""
    workspace, store = program.workspace, program.store
    assert workspace is not None and store is not None
    with store.reading() as records:
        activity = records.find(Activity, limit=1)[0]
    collection = open_collection(store, activity.id)
    workspace.collecting.start(collection.id, "127.0.0.1")
    qtbot.waitUntil(lambda: workspace.collecting.is_running)
    return workspace


def locked(program: Program, qtbot: QtBot) -> UnlockScreen:
    program.lock()
    qtbot.waitUntil(lambda: isinstance(program.window.currentWidget(), UnlockScreen))
    screen = program.window.currentWidget()
    assert isinstance(screen, UnlockScreen)
    return screen


def test_locking_never_stops_a_running_collection(
    program: Program, collecting: Workspace, passphrase: str, qtbot: QtBot
) -> None:
    screen = locked(program, qtbot)
    server = collecting.collecting.server
    assert server is not None and server.answers_here()
    screen.unlock_requested.emit("not the passphrase")
    qtbot.waitUntil(lambda: screen.passphrase_problem() != "")
    assert program.window.currentWidget() is screen
    screen.unlock_requested.emit(passphrase)
    qtbot.waitUntil(lambda: program.window.currentWidget() is collecting.window)
    assert program.workspace is collecting and collecting.collecting.is_running


def test_the_key_is_dropped_when_the_collection_behind_the_lock_ends(
    program: Program, collecting: Workspace, qtbot: QtBot
) -> None:
    screen = locked(program, qtbot)
    collecting.collecting.stop()
    qtbot.waitUntil(lambda: program.store is None)
    shown = program.window.currentWidget()
    assert isinstance(shown, UnlockScreen) and shown is not screen
    program.quit()


def test_the_end_of_the_program_ends_the_phone_pages(
    program: Program, collecting: Workspace, qtbot: QtBot
) -> None:
    server = collecting.collecting.server
    assert server is not None
    program.quit()
    qtbot.waitUntil(lambda: program.closed, timeout=10_000)
    assert not server.answers_here()
