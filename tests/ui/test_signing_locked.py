"""Signing on phones goes on behind a locked window, and ends with the program."""

from datetime import date

import httpx
import pytest
from pytestqt.qtbot import QtBot

from mieux_desktop.app.program import Program
from mieux_desktop.app.workspace import Workspace
from mieux_desktop.domain.actions import Activity
from mieux_desktop.domain.evidence import Signature, badge_code
from mieux_desktop.operations.feedback import open_collection
from mieux_desktop.operations.phone_signing import SigningServer
from mieux_desktop.ui.screens.unlock.screen import UnlockScreen
from tests.collect.conftest import Web
from tests.collect.test_signing import enter, sign_page
from tests.ui.test_collecting_locked import locked
from tests.ui.test_program import program as program
from tests.unit.operations.signing_scene import DAY, hold_sessions, invite


@pytest.fixture
def activity(program: Program) -> Activity:
    """An activity with a day to sign for."""
    assert program.store is not None
    with program.store.reading() as records:
        activity = records.find(Activity, limit=1)[0]
    hold_sessions(program.store, activity)
    return activity


@pytest.fixture
def signing(program: Program, activity: Activity, qtbot: QtBot) -> Workspace:
    """A workspace on whose pages people sign, at this laptop's own address."""
    workspace = program.workspace
    assert workspace is not None
    workspace.signing.start(activity.id, DAY, "127.0.0.1")
    qtbot.waitUntil(lambda: workspace.signing.is_running)
    return workspace


def server_of(workspace: Workspace) -> SigningServer:
    server = workspace.signing.server
    assert server is not None
    return server


def test_a_locked_program_still_takes_signatures_and_the_owner_comes_back(
    program: Program, signing: Workspace, activity: Activity, passphrase: str, qtbot: QtBot
) -> None:
    store = program.store
    assert store is not None
    (person, *_) = invite(store, activity)
    screen = locked(program, qtbot)
    told = signing.desk.records_changed
    with (
        httpx.Client(trust_env=False) as client,
        qtbot.waitSignal(told, check_params_cb=lambda names: "signature" in names),
    ):
        phone = Web(server_of(signing).url, client)
        assert sign_page(phone, enter(phone, badge_code(person))).status_code == 303
    qtbot.waitUntil(lambda: server_of(signing).count() == 1)
    screen.unlock_requested.emit(passphrase)
    qtbot.waitUntil(lambda: program.window.currentWidget() is signing.window)
    with store.reading() as records:
        (signature,) = records.find(Signature, activity_id=activity.id)
    assert signature.participant_id == person and signing.signing.is_running


def test_the_key_is_dropped_when_neither_signing_nor_collecting_goes_on(
    program: Program, signing: Workspace, activity: Activity, qtbot: QtBot
) -> None:
    store = program.store
    assert store is not None
    collection = open_collection(store, activity.id)
    signing.collecting.start(collection.id, "127.0.0.1")
    qtbot.waitUntil(lambda: signing.collecting.is_running)
    screen = locked(program, qtbot)
    signing.signing.stop()
    assert program.store is store and program.window.currentWidget() is screen
    signing.collecting.stop()
    qtbot.waitUntil(lambda: program.store is None)
    assert isinstance(program.window.currentWidget(), UnlockScreen)
    program.quit()


def test_the_end_of_the_program_ends_the_signing(
    program: Program, signing: Workspace, qtbot: QtBot
) -> None:
    server = server_of(signing)
    program.quit()
    qtbot.waitUntil(lambda: program.closed, timeout=10_000)
    assert not server.answers_here() and not server.is_running()


def test_another_day_takes_the_place_and_a_day_without_sessions_is_told(
    signing: Workspace, activity: Activity, qtbot: QtBot
) -> None:
    first = server_of(signing)
    signing.signing.start(activity.id, DAY, "127.0.0.1")
    assert server_of(signing) is first
    assert signing.signing.invite(activity.id) is not None
    qtbot.waitUntil(lambda: signing.signing.reachable is True)
    with qtbot.waitSignal(signing.signing.failed) as told:
        signing.signing.start(activity.id, date(1999, 1, 1), "127.0.0.1")
    assert told.args is not None and told.args[0].code == "no-sessions"
    assert not first.is_running() and not signing.signing.is_running
    assert signing.signing.invite(activity.id) is None
