"""The window's commands as a whole: keys, menus, and no window beside the one."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.buttons import Button
from tests.ui.workspaces import ALL_PLACES, open_workspace
from tools.gallery_views import Shown


@pytest.fixture(scope="module")
def shown(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    with open_workspace(tmp_path_factory.mktemp("commands"), qapp) as shown:
        yield shown


def _menus(shown: Shown) -> list[QMenu]:
    return [action.menu() for action in shown.window.menuBar().actions()]  # type: ignore[misc]


def _keys(command: Command) -> set[str]:
    keys = {QKeySequence(key).toString() for key in command.keys}
    return keys | ({QKeySequence(command.letter).toString()} if command.letter else set())


@pytest.mark.parametrize("place", ALL_PLACES)
def test_no_two_commands_of_one_page_share_a_key(shown: Shown, place: str) -> None:
    shown.show(place)
    commands = shown.window.commands
    pages = [page.page_key for page in shown.shown_pages()]
    usable = [c for c in commands if not c.page or c.page in pages]
    shared = [
        (one.id, other.id, sorted(_keys(one) & _keys(other)))
        for one, other in combinations(usable, 2)
        if _keys(one) & _keys(other)
    ]
    assert not shared


def test_each_command_is_in_a_menu(shown: Shown) -> None:
    held = {action.objectName() for menu in _menus(shown) for action in menu.actions()}
    assert {command.id for command in shown.window.commands} <= held


def test_each_command_has_a_key(shown: Shown) -> None:
    assert not [command.id for command in shown.window.commands if not _keys(command)]


def test_menus_show_only_what_the_page_can_do(shown: Shown) -> None:
    shown.show("mission/attendance")
    texts = [a.text() for m in _menus(shown) for a in m.actions() if a.isVisible() and a.text()]
    twice = {text for text in texts if texts.count(text) > 1}
    assert not twice


@pytest.mark.parametrize("place", ALL_PLACES)
def test_the_primary_button_of_a_screen_names_its_key(shown: Shown, place: str) -> None:
    shown.show(place)
    primaries = [
        button
        for button in shown.window.findChildren(Button)
        if button.isVisible() and button.property("role") == "primary"
    ]
    assert len(primaries) <= 1
    assert not [button.text() for button in primaries if not button.key()]


class _StrayWindows(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_widget = isinstance(watched, QWidget)
        if event.type() == QEvent.Type.Show and is_widget and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_opening_the_workspace_shows_one_window_only(qapp: QApplication, tmp_path: Path) -> None:
    strays = _StrayWindows()
    qapp.installEventFilter(strays)
    try:
        with open_workspace(tmp_path, qapp) as shown:
            for place in ALL_PLACES:
                shown.show(place)
            window = type(shown.window).__name__
    finally:
        qapp.removeEventFilter(strays)
    assert {seen for seen in strays.seen if not seen.startswith(window)} == set()
