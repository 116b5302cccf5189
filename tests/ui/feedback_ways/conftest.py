"""The presenter of feedback on a laptop that is in one network, its own."""

from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from mieux_desktop.collect.server import start_server
from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.collecting import Collecting
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.networks import LocalNetwork
from mieux_desktop.ui.screens.feedback import ways
from mieux_desktop.ui.screens.feedback.presenter import FeedbackPresenter


@pytest.fixture
def collecting(desk: Desk) -> Iterator[Collecting]:
    made = Collecting(desk, start_server, desk)
    yield made
    made.close()


@pytest.fixture
def presenter(
    desk: Desk,
    store: Store,
    ghana: tuple[Action, Activity],
    collecting: Collecting,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> FeedbackPresenter:
    here = LocalNetwork("127.0.0.1", "loopback", wireless=False, own=False)
    monkeypatch.setattr(ways, "local_networks", lambda: [here])
    action, activity = ghana
    mission = Mission(
        id=new_id(), action_id=action.id, activity_ids=(activity.id,), starts_on=date(2026, 3, 3)
    )
    with store.unit_of_work() as work:
        work.save(None, mission)
    made = FeedbackPresenter(desk, None, collecting)
    qtbot.addWidget(made.screen)
    with qtbot.waitActive(made.screen):
        made.screen.show()
    made.open_mission(mission.id)
    qtbot.waitUntil(lambda: made.screen.roads.code.isVisible())
    qtbot.waitUntil(lambda: made.screen.roads.form.count() > 0)
    return made
