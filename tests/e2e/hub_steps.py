"""What users do with the hub at their windows: enrol, sync, look at the team, plan a mission."""

from collections.abc import Iterator
from datetime import datetime
from itertools import chain
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.record import Record
from mieux_desktop.domain.records import RECORD_TYPES
from mieux_desktop.operations.stores import check_store, unlock_store
from tests.badlink import GOOD, BadLink, Trouble, troubles
from tests.e2e.laptop import Laptop
from tests.e2e.windows import Two

_MOST_TRIES = 40
_TROUBLES = (
    Trouble(cut_request=300),
    Trouble(cut_response=40),
    Trouble(delay_s=0.02, bytes_per_s=40_000),
    Trouble(twice=True, cut_response=200),
    Trouble(late_again=True),
)


class Road(BadLink):
    """The way to the hub: good on most days, down on some, and bad in the evening of the last."""

    def __init__(self, url: str, seed: int) -> None:
        self.is_bad = False
        # What has to happen, and then whatever does.
        self._troubles = chain(_TROUBLES, troubles(seed, longest=2000))
        super().__init__(url, self._each())

    def _each(self) -> Iterator[Trouble]:
        while True:
            yield next(self._troubles) if self.is_bad else GOOD


def enrol(at: Laptop, address: str, code: str) -> None:
    """Type address and code, as an administrator told them, and sync."""
    at.sit_down()
    at.hands.press("Alt+6")
    screen = at.sync.screen
    at.hands.click(screen.home.overview.enrol)
    page = screen.enrolment
    at.hands.click(page.with_code)
    at.hands.type(address, into=page.address)
    at.hands.type(code.lower(), into=page.code)
    at.hands.take_picture("code-typed")
    at.hands.press("Return")
    at.hands.wait(page.sync.isVisible, "the hub did not take the laptop")
    at.hands.take_picture("enrolled")
    at.hands.click(page.sync)
    at.hands.wait(lambda: is_done(at), "the first sync did not end")


def is_done(at: Laptop) -> bool:
    """Tell whether the hub has all of a laptop's work, and nothing is under way."""
    state = at.sync.syncing.state
    return not state.running and state.last is not None and not state.last.code and not state.waits


def try_to_sync(at: Laptop) -> None:
    """Press the one key, and wait until the sync has ended, however it did."""
    at.sit_down()
    syncing = at.sync.syncing
    at.hands.wait(lambda: not syncing.state.running, "the sync before did not end")
    ended: list[object] = []
    syncing.synced.connect(ended.append)
    at.hands.press("F5")
    at.hands.wait(lambda: ended and not syncing.state.running, "the sync did not end")
    syncing.synced.disconnect(ended.append)


def sync(at: Laptop) -> None:
    """Press the one key until the hub has all and has told all; on a good road once is enough."""
    for _ in range(_MOST_TRIES):
        try_to_sync(at)
        at.hands.wait(lambda: at.sync.syncing.state.last is not None, "no sync was noted")
        if at.sync.syncing.state.problem is None:
            at.hands.wait(lambda: is_done(at), "something still waits")
            return
    raise AssertionError(f"{at.name} did not come through: {at.sync.syncing.state.problem}")


def indicator(at: Laptop) -> str:
    """Return what the foot of the sidebar says about the hub."""
    return str(at.sidebar._sync.text())


def open_team(at: Laptop) -> Any:
    """Open the team by its key and ask the hub."""
    at.sit_down()
    page = at.sync.screen.home.team
    at.hands.press("Ctrl+Shift+M")
    at.hands.wait(page.list.isVisible, "no team is shown")
    at.hands.wait(lambda: not page.is_asking, "the hub did not answer")
    before = page.team.asked_at
    at.hands.click(page.ask)
    at.hands.wait(lambda: page.team.asked_at > before, "the hub did not answer again")
    return page


def rows(page: Any) -> dict[str, str]:
    """Return what each row of the team says, by name."""
    model = page.model
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
            for row in range(model.rowCount())]  # fmt: skip
    return {words.partition(", ")[0]: words.partition(", ")[2] for words in said}


def choose(at: Laptop, field: Any, typed: str) -> None:
    """Type a part of a name and take the first that is offered."""
    at.sit_down()  # a list that opens while another window is in front closes again
    at.hands.type(typed, into=field)
    at.hands.wait(lambda: field._popup.isVisible(), f"nothing is offered for {typed}")
    QTest.keyClick(field._popup, Qt.Key.Key_Return)
    at.sit_down()  # the list had the keyboard


def plan_mission(at: Laptop, *team: str) -> None:
    """Plan a mission that is under way, with a team that is deployed."""
    at.sit_down()
    at.hands.press("Alt+2")
    at.hands.press("Ctrl+N")
    page = at.program.workspace.routes.presenter("missions").plan_page  # type: ignore[union-attr]
    at.hands.wait(page.isVisible, "no plan is shown")
    choose(at, page.action, "ghana ii")
    at.hands.wait(lambda: len(page._boxes) > 4, "no activities are shown")
    at.hands.click(page._boxes[4])
    today = datetime.now().astimezone().strftime("%d/%m/%Y")
    for day in (page.period._start, page.period._end):
        at.hands.type(today, into=day)
    at.hands.click(page.officer)
    for name in team:
        choose(at, page.team.field, name)
    assert all(member.deployed for member in page.team.members() if member.name in team)
    at.hands.take_picture("plan")
    at.hands.press("Ctrl+Return")
    at.hands.wait(lambda: at.window.current_screen() == "mission", "the mission was not planned")
    at.hands.take_picture("planned")


def missions_of(at: Laptop) -> list[Mission]:
    """Return what a laptop holds of the prepared work."""
    assert at.program.store is not None
    with at.program.store.reading() as records:
        (action,) = records.find(Action, code="ghana-2")
        return records.find(Mission, action_id=action.id)


def close_and_check(two: Two) -> None:
    """End both programs; their stores are sound and hold the same of the common work."""
    held: list[dict[bytes, Record]] = []
    for at in two:
        at.program.quit()
        at.hands.wait(lambda p=at.program: p.closed, "the program did not end")  # type: ignore[misc]
        store = unlock_store(at.folder, at.passphrase)
        assert check_store(store) == []
        with store.reading() as records:
            (action,) = records.find(Action, code="ghana-2")
            held.append({
                record.id: record
                for kind in RECORD_TYPES
                for record in records.find(kind, deleted=True)
                if record.scope == action.id
            })  # fmt: skip
        store.close()
    assert held[0] == held[1] and held[0]
