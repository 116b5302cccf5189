"""What a screen reader and the keyboard meet: the accessibility tree of every screen."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from mieux_desktop.ui.screens.first_run.screen import FirstRunScreen
from mieux_desktop.ui.screens.unlock.screen import UnlockScreen
from mieux_desktop.ui.widgets.bars import Bar
from tests.ui.workspaces import ALL_PLACES, open_workspace
from tools.gallery_views import Shown, pause

_LONGEST_WAY = 200  # presses of Tab around a screen
_SAYS_NOTHING = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Window,
    QAccessible.Role.Grouping,
}
_VALUED = (QAbstractSlider, QProgressBar, Bar)


@pytest.fixture(scope="module")
def shown(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    with open_workspace(tmp_path_factory.mktemp("accessibility"), qapp) as shown:
        shown.window.activateWindow()
        yield shown


def _interfaces(widget: QWidget) -> Iterator[tuple[QAccessibleInterface, QWidget]]:
    """Walk the accessibility tree below a widget; rows of lists and tables are told by models."""
    interface = QAccessible.queryAccessibleInterface(widget)
    held = [interface] if interface is not None else []
    while held:
        interface = held.pop()
        found = interface.object()
        if isinstance(found, QWidget):
            if not found.isVisible():
                continue
            yield interface, found
            if isinstance(found, QAbstractScrollArea | QComboBox) and interface.role() in (
                QAccessible.Role.List, QAccessible.Role.Table, QAccessible.Role.ComboBox,
            ):  # fmt: skip
                continue
        held += [interface.child(place) for place in range(interface.childCount())]


def _takes_focus(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None


def _called(widget: QWidget) -> str:
    return (
        f"{type(widget).__name__} “{widget.accessibleName()}” of {type(widget.parent()).__name__}"
    )


def _nameless(window: QWidget) -> list[str]:
    return [
        _called(widget)
        for interface, widget in _interfaces(window)
        if _takes_focus(widget)
        and (not interface.text(QAccessible.Text.Name).strip() or _is_vague(interface, widget))
    ]


def _is_vague(interface: QAccessibleInterface, widget: QWidget) -> bool:
    """Tell whether nothing says what a widget is; a drawing is described, an area just scrolls."""
    if isinstance(widget, QAbstractScrollArea) or widget.accessibleDescription():
        return False
    return interface.role() in _SAYS_NOTHING


def _activate(window: QWidget) -> None:
    """Give the window the keyboard: one that an earlier test closes late may have taken it."""
    for _ in range(500):
        if QApplication.activeWindow() is window and QApplication.focusWidget() is not None:
            return
        window.activateWindow()
        pause(10)
    raise AssertionError("the window does not take the keyboard")


def _way(window: QWidget) -> list[QWidget]:
    """Press Tab around the whole window; return where the keyboard came by."""
    passed: list[QWidget] = []
    _activate(window)
    for _ in range(_LONGEST_WAY):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now in passed:
            return passed
        passed.append(now)
    raise AssertionError("Tab does not come round")


def _area(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _scroll_to(widget: QWidget) -> None:
    """Scroll to a widget as Tab does."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def _cut_off(window: QWidget, widget: QWidget) -> bool:
    """Tell whether a widget is scrolled out of sight, so that its place says nothing."""
    return widget.visibleRegion().boundingRect().height() < widget.height() // 2


@pytest.mark.parametrize("place", ALL_PLACES)
def test_all_that_takes_the_keyboard_has_a_name_and_a_role(shown: Shown, place: str) -> None:
    shown.show(place)
    assert not _nameless(shown.window)


@pytest.mark.parametrize("place", ALL_PLACES)
def test_bars_and_sliders_tell_their_value(shown: Shown, place: str) -> None:
    shown.show(place)
    silent = [
        _called(widget)
        for interface, widget in _interfaces(shown.window)
        if isinstance(widget, _VALUED)
        and not isinstance(widget, QScrollBar)
        and interface.valueInterface() is None
        and not interface.text(QAccessible.Text.Value).strip()
        and not widget.accessibleDescription().strip()
    ]
    assert not silent


@pytest.mark.parametrize("place", ALL_PLACES)
def test_tab_reaches_all_that_takes_the_keyboard(shown: Shown, place: str) -> None:
    shown.show(place)
    passed = _way(shown.window)
    wanted = [w for w in shown.window.findChildren(QWidget) if _takes_focus(w)]
    missed = [_called(w) for w in wanted if w not in passed and not _in_group(w, passed)]
    assert not missed


def _in_group(widget: QWidget, passed: list[QWidget]) -> bool:
    """Tell whether arrows reach a widget: Tab enters a group of exclusive buttons once."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    if group is not None and group.exclusive():
        return any(button in passed for button in group.buttons())
    return widget.autoExclusive()


@pytest.mark.parametrize("place", ALL_PLACES)
def test_tab_follows_the_order_of_reading(shown: Shown, place: str) -> None:
    """Within one container the next control stands below, or further along the line."""
    shown.show(place)
    window = shown.window
    passed = [w for w in _way(window) if not _cut_off(window, w)]
    wrong = []
    for one, next_ in pairwise(passed):
        if one.parentWidget() is not next_.parentWidget():
            continue
        first, second = _area(window, one), _area(window, next_)
        below = second.top() >= first.center().y()
        along = second.left() >= first.right() - 8 and second.bottom() > first.top()
        if not (below or along):
            wrong.append(f"{_called(one)} → {_called(next_)}")
    assert not wrong


@pytest.mark.parametrize("place", ALL_PLACES)
def test_the_keyboard_is_seen_wherever_it_is(shown: Shown, place: str) -> None:
    """A control looks different with the keyboard than without: a ring, a border or a row."""
    shown.show(place)
    unseen = []
    for widget in _way(shown.window):
        if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
            continue  # the cursor blinks in them
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        _scroll_to(widget)
        pause(1)
        area = _area(shown.window, widget).adjusted(-5, -5, 5, 5)
        with_keyboard = shown.window.grab(area).toImage()
        widget.clearFocus()
        pause(1)
        if shown.window.grab(area).toImage() == with_keyboard:
            unseen.append(_called(widget))
    assert not unseen


@pytest.mark.parametrize("screen", ["unlock", "first run"])
def test_the_way_in_has_names_and_is_reached_by_tab(qapp: QApplication, screen: str) -> None:
    view: QWidget
    if screen == "unlock":
        view = UnlockScreen(locked_name="Inês Carvalho")
    else:
        view = FirstRunScreen(
            lambda: "R7KD M2QX 9FTA PW4H C8NE 3VJB", (71, 336), {"en": "English"}, "en", ("", "")
        )
    view.show()
    view.activateWindow()
    view.setFocus()
    pause(20)
    assert not _nameless(view)
    passed = _way(view)
    missed = [w for w in view.findChildren(QWidget) if _takes_focus(w) and w not in passed]
    assert not [_called(widget) for widget in missed]
    view.close()
    view.deleteLater()


def test_closing_feedback_asks_and_the_safe_answer_is_the_default(shown: Shown) -> None:
    shown.show("feedback-entry")
    seen: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            default, escape = box.defaultButton(), box.escapeButton()
            roles = {box.buttonRole(b) for b in (default, escape) if isinstance(b, QPushButton)}
            seen.extend(role.name for role in roles)
            box.close()

    QTimer.singleShot(300, look)
    shown.workspace.routes.part("feedback").screen.ask_to_close(3)  # type: ignore[attr-defined]
    pause(500)
    assert seen == ["RejectRole"]
