"""The keyboard and the screen reader on the pages of the hub."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui import test_accessibility as checks
from tests.ui.workspaces import open_workspace
from tools.gallery_hub import hub_views
from tools.gallery_views import Shown

_VIEWS = (
    "hub-waiting", "hub-portal", "hub-syncing", "hub-welcome", "hub-enrol", "hub-enrol-code",
    "hub-enrol-files", "hub-enrol-compare", "hub-enrol-done", "hub-receipt", "hub-storage",
)  # fmt: skip


class HubShown(Shown):
    """The workspace, in which `show` brings about a state of the hub."""

    def __init__(self, beside: Shown) -> None:
        super().__init__(beside.workspace, beside._background)
        self._views = hub_views(beside.workspace, beside.wait)

    def show(self, place: str) -> None:
        self._views[place]()
        self.wait()


@pytest.fixture(scope="module")
def shown(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    with open_workspace(tmp_path_factory.mktemp("hub"), qapp) as workspace:
        workspace.window.activateWindow()
        yield HubShown(workspace)


@pytest.mark.parametrize("view", _VIEWS)
def test_all_has_a_name_and_is_reached_and_seen_in_the_order_of_reading(
    shown: Shown, view: str
) -> None:
    checks.test_all_that_takes_the_keyboard_has_a_name_and_a_role(shown, view)
    checks.test_bars_and_sliders_tell_their_value(shown, view)
    checks.test_tab_reaches_all_that_takes_the_keyboard(shown, view)
    checks.test_tab_follows_the_order_of_reading(shown, view)
    checks.test_the_keyboard_is_seen_wherever_it_is(shown, view)
