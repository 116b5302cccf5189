"""The window joins screens, commands, keys, search, notices and undo."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mieux_desktop.ui.preferences import Settings
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.shell.mission_frame import MissionFrame
from mieux_desktop.ui.shell.search_palette import Found
from mieux_desktop.ui.shell.settings import SettingsScreen
from mieux_desktop.ui.shell.sidebar import NavButton
from mieux_desktop.ui.shell.window import MainWindow
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.fields import TextField
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import Page, Screen
from tests.ui.typed import type_text

pytestmark = pytest.mark.usefixtures("theme")


class Plain(Screen):
    """A screen with a text field and a button."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.field = TextField(name=title)
        self.button = Button("Press")
        self.body.addWidget(self.field)
        self.body.addWidget(self.button)
        self.set_keys(("Enter", "open"), note="Rows 1–2 of 2")

    def focus_first(self) -> None:
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    made.add_screen("today", Plain("Today"), "Today", "sun")
    made.add_screen("people", Plain("People"), "People", "users")
    made.show_screen("today")
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def plain(window: MainWindow, title: str) -> Plain:
    return next(s for s in window.findChildren(Plain) if s.header.title.whole_text() == title)


def count(window: MainWindow, **command: object) -> list[str]:
    ran: list[str] = []
    values: dict[str, object] = {"id": "test.count", "text": "Count", "menu": "view"}
    values["handler"] = lambda: ran.append("ran")
    window.commands.add(Command(**(values | command)))  # type: ignore[arg-type]
    return ran


def test_a_screen_is_reached_by_its_key_and_marked_in_the_sidebar(
    window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.screen_shown) as shown:
        qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert shown.args == ["people"]
    assert window.current_screen() == "people"
    assert plain(window, "People").button.hasFocus()


def test_a_letter_acts_outside_text_and_writes_inside_it(window: MainWindow, qtbot: QtBot) -> None:
    ran = count(window, letter="C", keys=("Ctrl+Shift+C",))
    screen = plain(window, "Today")
    qtbot.keyClick(screen.button, Qt.Key.Key_C)
    assert ran == ["ran"]
    screen.field.setFocus()
    qtbot.keyClick(screen.field, Qt.Key.Key_C)
    assert ran == ["ran"]
    assert screen.field.text() == "c"
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(screen.field, Qt.Key.Key_C, control)
    assert ran == ["ran", "ran"]


def test_letters_can_be_switched_off(window: MainWindow, qtbot: QtBot) -> None:
    ran = count(window, letter="C", keys=("Ctrl+Shift+C",))
    assert window.commands.key("test.count") == "C"
    window.set_letter_keys(False)
    qtbot.keyClick(plain(window, "Today").button, Qt.Key.Key_C)
    assert ran == []
    assert window.commands.key("test.count") == "Ctrl+Shift+C"


def test_the_same_letter_means_something_else_on_another_screen(
    window: MainWindow, qtbot: QtBot
) -> None:
    here = count(window, id="a", letter="C", page="today")
    there = count(window, id="b", letter="C", page="people")
    qtbot.keyClick(plain(window, "Today").button, Qt.Key.Key_C)
    window.show_screen("people")
    qtbot.keyClick(plain(window, "People").button, Qt.Key.Key_C)
    assert (here, there) == (["ran"], ["ran"])


def test_every_command_has_a_key_a_menu_and_a_name_of_its_own(window: MainWindow) -> None:
    commands = list(window.commands)
    assert [c.id for c in commands if not window.commands.all_keys(c)] == []
    in_menus = {
        action.objectName()
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()  # type: ignore[attr-defined]
    }
    assert {c.id for c in commands} <= in_menus
    keys = [key for c in commands for key in (*c.keys, c.letter) if key]
    assert len(keys) == len(set(keys))
    with pytest.raises(ValueError, match="twice"):
        window.commands.add(commands[0])


def test_the_palette_finds_a_command_blind_to_accents_and_runs_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    ran = count(window, text="Réunion bilatérale", keys=("Ctrl+Shift+R",))
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.palette_overlay
    assert palette.field.hasFocus()
    type_text(palette.field, "reunion bila")
    assert palette.titles() == ["Réunion bilatérale"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert ran == ["ran"]
    assert palette.isHidden()


def test_the_palette_shows_records_when_they_come_and_drops_late_ones(
    window: MainWindow, qtbot: QtBot
) -> None:
    asked: list[tuple[str, Callable[[Sequence[Found]], None]]] = []
    opened: list[str] = []
    window.set_search_provider(lambda words, deliver: asked.append((words, deliver)))
    palette = window.palette_overlay
    palette.open()
    type_text(palette.field, "gra")
    qtbot.waitUntil(lambda: len(asked) == 1)
    type_text(palette.field, "ce")
    qtbot.waitUntil(lambda: len(asked) == 2)
    asked[0][1]([Found("People", "Graham Tetteh", lambda: None)])
    assert "Graham Tetteh" not in palette.titles()
    asked[1][1]([Found("People", "Grace Mensah", lambda: opened.append("Grace"))])
    assert palette.titles()[0] == "Grace Mensah"
    QAbstractItemModelTester(palette.rows.model(), palette)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert opened == ["Grace"]


def test_the_palette_closes_on_escape_and_gives_the_keyboard_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.palette_overlay.open()
    qtbot.keyClick(window.palette_overlay.field, Qt.Key.Key_Escape)
    assert window.palette_overlay.isHidden()
    assert plain(window, "Today").button.hasFocus()


def test_what_was_done_can_be_taken_back_by_key(window: MainWindow, qtbot: QtBot) -> None:
    taken: list[str] = []
    window.show_undo("Note deleted", lambda: taken.append("note"), "trash-2")
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(plain(window, "Today").button, Qt.Key.Key_Z, control)
    assert taken == ["note"]
    window.set_undoable(True, False)
    with qtbot.waitSignal(window.undo_requested):
        qtbot.keyClick(plain(window, "Today").button, Qt.Key.Key_Z, control)


def test_a_page_that_undoes_by_itself_does_so_by_the_menu_as_long_as_it_is_shown(
    window: MainWindow, qtbot: QtBot
) -> None:
    page, undo = plain(window, "Today"), window.commands.action("edit.undo")
    redo = window.commands.action("edit.redo")
    page.set_steps(True, False)
    assert undo.isEnabled() and not redo.isEnabled()
    with qtbot.assertNotEmitted(window.undo_requested), qtbot.waitSignal(page.undo_requested):
        undo.trigger()
    page.set_steps(False, True)
    assert not undo.isEnabled()
    with qtbot.assertNotEmitted(window.redo_requested), qtbot.waitSignal(page.redo_requested):
        redo.trigger()
    window.set_undoable(True, False)
    assert not undo.isEnabled()
    window.show_screen("people")
    assert undo.isEnabled() and not redo.isEnabled()


def test_a_new_note_needs_a_mission(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(window.note_requested):
        qtbot.keyClick(plain(window, "Today").button, Qt.Key.Key_N)
    window.set_current_mission("Ghana II, activity 5", "Accra · day 2 of 3")
    with qtbot.waitSignal(window.note_requested):
        qtbot.keyClick(plain(window, "Today").button, Qt.Key.Key_N)


def test_one_notice_at_a_time_stands_on_the_screen(window: MainWindow) -> None:
    window.show_notice(Notice("warning", "The clock went back by two days."))
    window.show_notice(Notice("bad", "The disk is full."))
    shown = [n for n in plain(window, "Today").findChildren(Notice) if n.isVisible()]
    assert [n.accessibleName() for n in shown] == ["The disk is full."]


def test_the_sidebar_shrinks_to_icons_in_a_narrow_window(window: MainWindow) -> None:
    window.resize(1280, 720)
    assert window.sidebar.width() == 208
    window.resize(1040, 720)
    assert window.sidebar.width() == 56
    shown = [b for b in window.sidebar.findChildren(QAbstractButton) if b.isVisible()]
    assert len(shown) >= 4  # search, two screens, lock
    for button in shown:
        assert button.accessibleName() or button.text()
        assert button.toolTip(), "the words that are not shown"


def test_a_screen_that_belongs_to_another_marks_it_in_the_sidebar(window: MainWindow) -> None:
    window.add_screen("person", Plain("Grace"), "Grace", "", under="people")
    window.show_screen("person")
    assert [b.text() for b in window.sidebar.findChildren(NavButton) if b.isChecked()] == ["People"]


def test_the_tabs_of_a_mission_bring_their_own_keys_and_buttons(
    window: MainWindow, qtbot: QtBot
) -> None:
    frame = MissionFrame()
    pages = {}
    for key in ("notes", "attendance"):
        pages[key] = Page()
        QVBoxLayout(pages[key]).addWidget(TextField(name=key))
        pages[key].header_buttons = (Button(f"Print {key}"),)
        pages[key].set_keys(("P", f"present in {key}"))
        frame.add_tab(key, pages[key], key.title())
    window.add_screen("missions", frame, "Missions", "briefcase")
    ran = count(window, letter="P", page="attendance")
    window.show_screen("missions")
    frame.setFocus()
    qtbot.keyClick(frame, Qt.Key.Key_P)
    assert ran == []
    with qtbot.waitSignal(frame.tab_shown) as shown:
        qtbot.keyClick(frame, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert shown.args == ["attendance"]
    assert [b.text() for b in frame.findChildren(Button) if b.isVisible()] == ["Print attendance"]
    qtbot.keyClick(frame, Qt.Key.Key_P)
    assert ran == ["ran"]


def test_settings_announce_each_choice_at_once(qtbot: QtBot) -> None:
    screen = SettingsScreen(Settings(), {"en": "English", "fr": "Français"})
    qtbot.addWidget(screen)
    screen.show()
    heard: list[Settings] = []
    screen.changed.connect(heard.append)
    screen.letters.click()
    qtbot.keyClick(screen.theme, Qt.Key.Key_Down)
    qtbot.keyClick(screen.language, Qt.Key.Key_Down)
    assert heard[-1] == Settings(language="fr", theme="light", letter_keys=False)
    assert screen.keyring.isHidden()


def test_every_control_of_the_window_has_a_name(window: MainWindow) -> None:
    window.set_current_mission("Ghana II, activity 5", "Accra")
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
    ]
    assert nameless == []
    assert all(a.text() for a in window.findChildren(QAction) if a.objectName())
