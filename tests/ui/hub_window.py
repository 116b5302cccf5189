"""The sync screen of a laptop beside a real hub on loopback, for tests of what it shows."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mieux_desktop.operations.stores import read_profile
from mieux_desktop.ui.background import Background
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.hub_network import Network
from mieux_desktop.ui.hub_syncing import HubSyncing
from mieux_desktop.ui.screens.sync.presenter import SyncPresenter
from mieux_desktop.ui.widgets.notices import Notice
from tests.hub.conftest import Centre, centre, postgres
from tests.hub.real import Field, Laptop, laptop

__all__ = [
    "Centre", "Field", "Laptop", "Window", "at_hub", "centre", "laptop", "open_window", "postgres",
    "until",
]  # fmt: skip

# One kind of database is enough for what a window shows.
at_hub = pytest.mark.parametrize("centre", ["sqlite"], indirect=True)


class Road(Network):
    """A network whose state the test sets."""

    def __init__(self, parent: QObject | None = None) -> None:
        QObject.__init__(self, parent)
        self.away = self.metered = False

    @property
    def is_away(self) -> bool:
        return self.away

    @property
    def is_metered(self) -> bool:
        return self.metered

    def become(self, *, away: bool = False, metered: bool = False) -> None:
        """Change, as the system would tell."""
        self.away, self.metered = away, metered
        self.changed.emit()


class Window:
    """The sync screen of one laptop."""

    def __init__(self, field: Field, qtbot: QtBot) -> None:
        self.field = field
        self.background = Background()
        self.desk = Desk(field.store, self.background, read_profile(field.store), "en")
        self.roads: list[Road] = []
        self.syncing = HubSyncing(self.desk, network=self._road, chance=lambda: 0.5)
        self.presenter = SyncPresenter(self.desk, syncing=self.syncing)
        self.screen = self.presenter.screen
        self.home = self.screen.home
        self._qtbot = qtbot
        qtbot.addWidget(self.screen)
        self.screen.resize(1072, 720)
        self.screen.show()
        self.rest()

    def _road(self, parent: QObject) -> Road:
        self.roads.append(Road(parent))
        return self.roads[-1]

    def until(self, condition: Callable[[], object]) -> None:
        """Wait for what is to be seen."""
        until(self._qtbot, condition)

    def rest(self) -> None:
        """Wait for the work under way."""
        self.background.wait_idle()

    def notice(self) -> str:
        """Return the notice shown last, banner or not; empty if none."""
        shown = [n for n in self.home.findChildren(Notice) if not n.isHidden()]
        return " / ".join(notice.accessibleName() for notice in shown)

    def banner(self) -> str:
        """Return the banner; empty if none."""
        banner = self.home._banner
        return banner.accessibleName() if banner is not None else ""

    def close(self) -> None:
        """Leave nothing running."""
        self.syncing.close()
        self.rest()


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[Field], Window]]:
    """Opens the sync screen of laptops."""
    made: list[Window] = []

    def show(field: Field) -> Window:
        made.append(Window(field, qtbot))
        return made[-1]

    yield show
    for window in made:
        window.close()


def until(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=20_000)
