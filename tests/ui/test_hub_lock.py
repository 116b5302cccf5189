"""The whole window beside a hub: its indicator, and what a lock does to a sync under way."""

import socket
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from mieux_desktop.app.program import Program
from mieux_desktop.operations.enrolment import enrol_by_code, set_hub_address
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.screens.unlock.screen import UnlockScreen
from tests.hub.conftest import GHANA
from tests.ui.hub_window import Centre, at_hub, centre, postgres, until
from tests.ui.test_program import program, unlock

__all__ = ["centre", "postgres", "program"]

pytestmark = at_hub


class SilentHub:
    """Somebody who takes every question and never answers."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def close(self) -> None:
        """Hang up."""
        self._listener.close()


@pytest.fixture
def silent() -> Iterator[SilentHub]:
    hub = SilentHub()
    yield hub
    hub.close()


def store_of(program: Program) -> Store:
    assert program.store is not None
    return program.store


def enrol(program: Program, centre: Centre, qtbot: QtBot) -> None:
    """Enrol the laptop of the program, and let its window know."""
    person = centre.add("Inês Carvalho", "expert", GHANA)
    enrol_by_code(store_of(program), centre.urls[0], centre.code(person))
    assert program.workspace is not None
    syncing = program.workspace.syncing
    syncing.refresh()
    until(qtbot, lambda: syncing.state.hub)
    syncing._timer.stop()


def line(program: Program) -> str:
    assert program.workspace is not None
    shown = program.workspace.window.sidebar._sync
    return shown.text() if shown.isVisible() else ""


def begin_long(program: Program, silent: SilentHub, qtbot: QtBot) -> None:
    """Begin a sync that goes on until somebody ends it."""
    set_hub_address(store_of(program), silent.url)
    assert program.workspace is not None
    syncing = program.workspace.syncing
    syncing.sync()
    until(qtbot, lambda: syncing._task)
    qtbot.wait(100)


def test_the_indicator_is_seen_from_every_screen_and_the_key_works_there(
    program: Program, centre: Centre, qtbot: QtBot
) -> None:
    assert line(program) == ""
    enrol(program, centre, qtbot)
    until(qtbot, lambda: "waiting" in line(program))
    assert program.workspace is not None
    ahead = program.workspace.routes.presenters.ahead
    until(qtbot, lambda: not ahead.isActive())
    window = program.workspace.window
    assert window.current_screen() == "today"
    window.commands.action("sync.now").trigger()
    until(qtbot, lambda: line(program).startswith("All at the hub"))
    assert window.current_screen() == "today"
    window.sidebar._sync.click()
    assert window.current_screen() == "sync"


def test_a_lock_drops_the_key_when_the_sync_has_ended(
    program: Program, centre: Centre, silent: SilentHub, passphrase: str, qtbot: QtBot
) -> None:
    enrol(program, centre, qtbot)
    begin_long(program, silent, qtbot)
    program.lock()
    until(qtbot, lambda: isinstance(program.window.currentWidget(), UnlockScreen))
    assert program.workspace is None and program.store is not None  # it still syncs
    behind = program._behind
    assert behind is not None
    behind.syncing._task.cancel()  # type: ignore[union-attr]
    until(qtbot, lambda: program.store is None)
    unlock(program, passphrase, qtbot)


def test_the_passphrase_opens_while_a_sync_goes_on_behind_the_lock(
    program: Program, centre: Centre, silent: SilentHub, passphrase: str, qtbot: QtBot
) -> None:
    enrol(program, centre, qtbot)
    begin_long(program, silent, qtbot)
    program.lock()
    until(qtbot, lambda: isinstance(program.window.currentWidget(), UnlockScreen))
    unlock(program, passphrase, qtbot)
    assert program._behind is None and program.workspace is not None


def test_the_program_ends_while_a_sync_goes_on(
    program: Program, centre: Centre, silent: SilentHub, qtbot: QtBot
) -> None:
    enrol(program, centre, qtbot)
    begin_long(program, silent, qtbot)
    program.quit()
    until(qtbot, lambda: program.closed)
