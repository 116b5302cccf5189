"""The register of a running workshop, shown and filled."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Session
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.operations.attendance import add_walk_in
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.attendance.presenter import AttendancePresenter
from tests.ui.attendance.scene import Ghana, Settled, mark_all, model_of


@pytest.fixture
def today(store: Store) -> date:
    """The day on which both sessions of the register are held."""
    return store.now().date()


@pytest.fixture
def mission(store: Store, ghana: Ghana, today: date) -> Mission:
    """A mission with two sessions yesterday, two today, and three people on the register."""
    action, activity = ghana
    slots = [(today - timedelta(days=1), time(9)), (today - timedelta(days=1), time(10, 30)),
             (today, time(0)), (today, time(23, 59))]  # fmt: skip
    with store.unit_of_work() as work:
        work.save(activity, replace(activity, timezone="UTC"))
        for on, starts in slots:
            work.save(
                None,
                Session(
                    id=new_id(), action_id=action.id, activity_id=activity.id, on=on,
                    starts=starts, title="Remittances",
                ),
            )  # fmt: skip
        mission = work.save(
            None, Mission(id=new_id(), action_id=action.id, activity_ids=(activity.id,))
        )
    for line in ("Samuel Gyasi, Immigration Service", "Abena Agyeman, Bank of Ghana",
                 "Zoé Éclair, Ministry of Finance"):  # fmt: skip
        add_walk_in(store, activity.id, line)
    return mission


@pytest.fixture
def opened(desk: Desk, mission: Mission, qtbot: QtBot) -> Iterator[AttendancePresenter]:
    """The attendance tab of the mission, shown and filled."""
    presenter = AttendancePresenter(desk)
    qtbot.addWidget(presenter.screen)
    presenter.screen.resize(1072, 640)
    with qtbot.waitActive(presenter.screen):
        presenter.screen.show()
        presenter.screen.activateWindow()
    presenter.open_mission(mission.id)
    qtbot.waitUntil(lambda: model_of(presenter).rowCount() == 3)
    desk.background.wait_idle()
    presenter.screen.focus_first()
    yield presenter
    presenter.screen.hide()
    desk.background.wait_idle()


@pytest.fixture
def settled(desk: Desk) -> Settled:
    """Wait until everything asked for is written and shown."""
    return desk.background.wait_idle


@pytest.fixture
def there(
    opened: AttendancePresenter, store: Store, ghana: Ghana, qtbot: QtBot, settled: Settled
) -> list[bytes]:
    """Everybody is present in the running session; the register shows it."""
    rows = mark_all(store, ghana, 2)
    opened._reload()
    settled()
    assert model_of(opened).signed_of(store.now().date()) == (0, 3)
    return rows
