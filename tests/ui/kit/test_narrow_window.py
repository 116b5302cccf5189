"""A window on a small screen: what leaves, what moves below, what stays."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mieux_desktop.ui import tokens
from mieux_desktop.ui.shell.window import MainWindow
from mieux_desktop.ui.widgets.key_bar import KeyBar
from mieux_desktop.ui.widgets.labels import KeyHint, Label
from mieux_desktop.ui.widgets.page import MainAndSide

HINTS = [("N", "write a note"), ("A", "mark who is present"), ("F", "collect"), ("?", "all keys")]


def keys_shown(bar: KeyBar) -> list[str]:
    return [hint.text() for hint in bar.findChildren(KeyHint) if hint.isVisible()]


def test_keys_that_do_not_fit_are_left_out_but_the_way_to_all_of_them_stays(qtbot: QtBot) -> None:
    holder, bar = QWidget(), KeyBar()
    QVBoxLayout(holder).addWidget(bar)
    qtbot.addWidget(holder)
    bar.show_keys(HINTS, "Rows 1-12 of 35")
    holder.resize(1000, 80)
    holder.show()
    assert keys_shown(bar) == ["N", "A", "F", "?"]
    holder.resize(440, 80)
    qtbot.waitUntil(lambda: keys_shown(bar) == ["N", "?"])
    holder.resize(1000, 80)
    qtbot.waitUntil(lambda: keys_shown(bar) == ["N", "A", "F", "?"])


def test_the_side_column_goes_below_the_main_one_where_the_width_is_scarce(qtbot: QtBot) -> None:
    main, side = QVBoxLayout(), QVBoxLayout()
    first, second = Label("main"), Label("side")
    main.addWidget(first)
    side.addWidget(second)
    both = MainAndSide(main, side)
    qtbot.addWidget(both)
    both.resize(1000, 400)
    both.show()
    assert second.x() > first.x()
    both.resize(600, 400)
    qtbot.waitUntil(lambda: second.y() > first.y())
    assert second.x() == first.x()


def test_the_window_shrinks_to_a_small_screen(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    width, height = tokens.LEAST_WINDOW
    window.resize(width, height)
    assert (window.width(), window.height()) == (width, height)
