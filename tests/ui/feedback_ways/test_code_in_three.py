"""From the mission to the code on the screen, in the program: three clicks or keys at most."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mieux_desktop.app.program import Program
from mieux_desktop.domain.missions import Mission
from mieux_desktop.ui.networks import LocalNetwork
from mieux_desktop.ui.screens.feedback import ways
from mieux_desktop.ui.screens.feedback.presenter import FeedbackPresenter
from mieux_desktop.ui.widgets.tabs import TabBar
from tests.ui.test_program import program as program


class Hands:
    """Clicks where a button is seen, presses keys where the keyboard is, and counts both."""

    def __init__(self) -> None:
        self.done = 0

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        self.done += 1
        place = widget.rect().center() if at is None else at
        seen = widget.visibleRegion().contains(place)
        assert seen, f"{widget.objectName()} would have to be scrolled to"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        self.done += 1
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        keyboard = QApplication.focusWidget()
        assert keyboard is not None
        QTest.keyClick(keyboard, key, held)


@pytest.fixture
def feedback(program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> FeedbackPresenter:
    """The feedback of a mission that was just opened, on a laptop in a network."""
    here = LocalNetwork("127.0.0.1", "loopback", wireless=False, own=False)
    monkeypatch.setattr(ways, "local_networks", lambda: [here])
    workspace, store = program.workspace, program.store
    assert workspace is not None and store is not None
    with store.reading() as records:
        (mission,) = records.find(Mission)
    program.window.resize(1280, 720)
    workspace.routes.go("mission", mission.id)
    qtbot.waitUntil(lambda: workspace.routes.place().tab == "overview")
    part = workspace.routes.part("feedback")
    assert isinstance(part, FeedbackPresenter)
    return part


def tab_bar(program: Program) -> TabBar:
    bars = [bar for bar in program.window.findChildren(TabBar) if bar.isVisible()]
    return next(bar for bar in bars if any("Feedback" in text for text in texts(bar)))


def texts(bar: TabBar) -> list[str]:
    return [bar.tabText(place) for place in range(bar.count())]


def is_ready(feedback: FeedbackPresenter) -> bool:
    roads = feedback.screen.roads
    return roads.code.isVisible() and roads.code.isEnabled() and roads.form.count() > 0


def test_the_code_is_two_clicks_from_the_mission_and_nothing_is_scrolled_to(
    program: Program, feedback: FeedbackPresenter, qtbot: QtBot
) -> None:
    hands, bar = Hands(), tab_bar(program)
    place = next(n for n, text in enumerate(texts(bar)) if "Feedback" in text)
    hands.click(bar, bar.tabRect(place).center())
    qtbot.waitUntil(lambda: is_ready(feedback))
    hands.click(feedback.screen.roads.code)
    qtbot.waitUntil(lambda: feedback.ways.projected is not None)
    assert hands.done <= 3


def test_the_code_is_two_keys_from_the_mission(
    program: Program, feedback: FeedbackPresenter, qtbot: QtBot
) -> None:
    hands, control = Hands(), Qt.KeyboardModifier.ControlModifier
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    hands.press(Qt.Key.Key_F, control, shift)
    qtbot.waitUntil(lambda: is_ready(feedback))
    hands.press(Qt.Key.Key_O, control, shift)
    qtbot.waitUntil(lambda: feedback.ways.projected is not None)
    assert hands.done <= 3
