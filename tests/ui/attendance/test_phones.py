"""Signing on phones: a code fills the screen, for everybody or for one person."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evidence import SignatureKind
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attendance import marked, read_register, set_marks
from mieux_desktop.operations.phone_signing import Invitation
from mieux_desktop.operations.signing import sign
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.networks import LocalNetwork
from mieux_desktop.ui.phone_signing import PhoneSigning
from mieux_desktop.ui.screens.attendance import phones as phones_module
from mieux_desktop.ui.screens.attendance.phone_window import PhoneWindow
from mieux_desktop.ui.screens.attendance.presenter import AttendancePresenter
from tests.ui.attendance.scene import Ghana, Settled, go_to, model_of

_WIFI = LocalNetwork("192.168.8.10", "wlan0", wireless=True, own=False)
_CABLE = LocalNetwork("10.1.2.3", "eth0", wireless=False, own=False)


@dataclass
class FakeServer:
    """Stands for the pages: it knows what it serves and whether it was stopped."""

    activity_id: bytes
    on: date
    address: str
    changed: Callable[[], None]
    port: int = 8080
    stopped: bool = False
    seen: bool = False
    invited: list[bytes] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://{self.address}:{self.port}/k7f3mq"

    def is_running(self) -> bool:
        return not self.stopped

    def count(self) -> int:
        return 0

    def phones_seen(self) -> bool:
        return self.seen

    def wrong_address(self) -> bool:
        return False

    def answers_here(self) -> bool:
        return True

    def invite(self, participant_id: bytes) -> Invitation:
        self.invited.append(participant_id)
        until = datetime(2026, 3, 4, 11, tzinfo=UTC)
        return Invitation("K7F3-M2QX", f"{self.url}/K7F3M2QX", until)

    def stop(self) -> None:
        self.stopped = True


@pytest.fixture
def servers() -> list[FakeServer]:
    return []


@pytest.fixture
def phones(
    desk: Desk,
    mission: Mission,
    servers: list[FakeServer],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[AttendancePresenter]:
    """The attendance tab of a laptop in two networks, whose pages are a fake."""

    def start(
        store: Store,
        activity: bytes,
        on: date,
        address: str,
        port: int,
        changed: Callable[[], None],
    ) -> FakeServer:
        servers.append(FakeServer(activity, on, address, changed))
        return servers[-1]

    monkeypatch.setattr(phones_module, "local_networks", lambda: [_WIFI, _CABLE])
    signing = PhoneSigning(desk, start, desk)
    presenter = AttendancePresenter(desk, None, signing)
    qtbot.addWidget(presenter.screen)
    presenter.screen.show()
    presenter.open_mission(mission.id)
    desk.background.wait_idle()
    yield presenter
    presenter.screen.hide()
    signing.close()
    desk.background.wait_idle()


def shown(presenter: AttendancePresenter) -> PhoneWindow:
    assert presenter._evidence.phones is not None
    window = presenter._evidence.phones.window
    assert window is not None and window.isVisible()
    return window


def test_the_code_of_the_day_fills_the_screen_and_counts_who_has_signed(
    phones: AttendancePresenter,
    servers: list[FakeServer],
    store: Store,
    ghana: Ghana,
    today: date,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    register = read_register(store, ghana[1].id)
    first, second = (row.participant_id for row in register.rows[:2])
    cells = [(row, register.sessions[2].id) for row in (first, second)]
    set_marks(store, [marked(None, ghana[1], cell, Mark.PRESENT) for cell in cells])
    phones._reload()
    settled()
    assert phones.screen.strip.phones.isVisible()
    phones.screen.strip.phones.click()
    settled()
    window = shown(phones)
    assert window.code.accessibleDescription() == "http://192.168.8.10:8080/k7f3mq"
    assert (servers[0].activity_id, servers[0].on) == (ghana[1].id, today)
    assert window.count.text() == "0" and "2" in window.of.text()
    sign(store, first, today, [[(0.1, 0.2), (0.9, 0.8)]], kind=SignatureKind.PHONE)
    servers[0].seen = True
    servers[0].changed()
    phones._reload()
    settled()
    assert window.count.text() == "1" and "come through" in window.road.text()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible() and not servers[0].stopped  # people go on signing
    phones.screen.phones_requested.emit()
    settled()
    shown(phones).stop.click()
    assert servers[0].stopped and len(servers) == 1 and not window.isVisible()


def test_another_network_is_served_when_it_is_chosen(
    phones: AttendancePresenter, servers: list[FakeServer], settled: Settled
) -> None:
    phones.screen.phones_requested.emit()
    settled()
    window = shown(phones)
    assert window.network.isVisible()
    window.network_chosen.emit(_CABLE.address)
    settled()
    assert [one.stopped for one in servers] == [True, False]
    assert window.address.text().startswith("10.1.2.3")


def test_one_person_signs_with_a_code_of_their_own(
    phones: AttendancePresenter, servers: list[FakeServer], qtbot: QtBot, settled: Settled
) -> None:
    go_to(phones, 1, 2)
    row = model_of(phones).rows[1]
    texts = [action.text() for action in phones.screen.make_menu().actions()]
    assert any("sign on a phone" in text for text in texts)
    phones.screen.invite_requested.emit(row.participant_id)
    settled()
    window = shown(phones)
    assert servers[0].invited == [row.participant_id]
    assert "Éclair" in window.title.text() and "K7F3-M2QX" in window.steps[1].text()
    assert window.count.isHidden()
    qtbot.keyClick(window, Qt.Key.Key_R)
    settled()
    assert window.count.isVisible() and "Éclair" not in window.title.text()


def test_without_a_network_the_reason_is_told(
    phones: AttendancePresenter, desk: Desk, monkeypatch: pytest.MonkeyPatch, settled: Settled
) -> None:
    monkeypatch.setattr(phones_module, "local_networks", list)
    problems: list[Problem] = []
    desk.problem.connect(problems.append)
    phones.screen.phones_requested.emit()
    settled()
    assert [problem.code for problem in problems] == ["phones-no-network"]


def test_a_key_opens_the_code(phones: AttendancePresenter) -> None:
    keys = {command.id: command.keys for command in phones.commands()}
    assert keys["attendance.phones"]
