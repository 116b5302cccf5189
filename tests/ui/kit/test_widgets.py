"""The widgets of the kit behave the same by key, by click and right to left."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mieux_desktop.ui import icons, theme, tokens
from mieux_desktop.ui.languages import Languages
from mieux_desktop.ui.theme import Theme
from mieux_desktop.ui.widgets.buttons import Button, IconButton
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import Field, SearchField, TextArea, TextField
from mieux_desktop.ui.widgets.labels import ElidedLabel
from mieux_desktop.ui.widgets.notices import UndoBar
from mieux_desktop.ui.widgets.passphrase import NewPassphrase, strength
from mieux_desktop.ui.widgets.rows import RowList, RowRole
from mieux_desktop.ui.widgets.scores import ScoreField
from mieux_desktop.ui.widgets.table import Table
from mieux_desktop.ui.widgets.tabs import TabBar
from tests.ui.typed import type_text

pytestmark = pytest.mark.usefixtures("theme")


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [tokens.LIGHT, tokens.DARK, tokens.HIGH_CONTRAST])
def test_every_text_can_be_read_on_its_ground(colours: tokens.Colours) -> None:
    pairs = [
        (colours.text, colours.surface),
        (colours.secondary, colours.surface),
        (colours.secondary, colours.window),
        (colours.accent, colours.surface),
        (colours.on_fill, colours.fill),
        (colours.on_selection, colours.selection),
        (colours.secondary_on_selection, colours.selection),
        (colours.accent_on_selection, colours.selection),
        (colours.good, colours.good_ground),
        (colours.warning, colours.warning_ground),
        (colours.bad, colours.bad_ground),
        *zip(colours.on_scale, colours.scale, strict=True),
    ]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []
    assert contrast(colours.border, colours.surface) >= 3


def test_an_icon_follows_the_theme_without_being_set_again(qtbot: QtBot, theme: Theme) -> None:
    icon = icons.icon("check", "text")
    light = icon.pixmap(16, 16).toImage()
    theme.choose("dark")
    dark = icon.pixmap(16, 16).toImage()
    theme.choose("light")
    assert dark != light
    assert icon.pixmap(16, 16).toImage() == light


def test_an_arrow_turns_around_right_to_left(languages: Languages) -> None:
    forwards = icons.pixmap("chevron-right").toImage()
    check = icons.pixmap("check").toImage()
    languages.choose("ar")
    assert icons.pixmap("chevron-right").toImage() == forwards.flipped(Qt.Orientation.Horizontal)
    assert icons.pixmap("check").toImage() == check


def test_the_ring_shows_where_the_keyboard_is_and_not_the_mouse(qtbot: QtBot) -> None:
    window = QWidget()
    row = QHBoxLayout(window)
    buttons = [Button("One"), Button("Two")]
    for button in buttons:
        row.addWidget(button)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    buttons[1].setFocus(Qt.FocusReason.TabFocusReason)

    def rings() -> list[QWidget]:
        found = window.findChildren(QWidget)
        return [w for w in found if type(w).__name__ == "_Ring" and w.isVisible()]

    (ring,) = rings()
    corner = buttons[1].mapTo(window, QPoint(0, 0))
    assert ring.geometry().topLeft() == corner - QPoint(4, 4)
    assert ring.width() == buttons[1].width() + 8
    middle = buttons[0].geometry().center()
    handle = window.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert buttons[0].hasFocus()
    assert rings() == []
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)


def test_typed_text_is_reported_at_the_pause_and_on_leaving(qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    field, area = TextField(name="Title"), TextArea(name="Text")
    column.addWidget(field)
    column.addWidget(area)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    field.setText("set by the program")
    with qtbot.waitSignal(field.paused):
        type_text(field, "é")
    type_text(field, "ß")
    with qtbot.waitSignals([field.paused, field.left], order="strict"):
        area.setFocus()
    with qtbot.waitSignal(area.paused):
        type_text(area, "العربية")
    assert area.toPlainText() == "العربية"


def test_a_field_names_its_editor_and_tells_its_error(qtbot: QtBot) -> None:
    field = Field("End date", TextField(), hint="day and month")
    qtbot.addWidget(field)
    assert field.editor.accessibleName() == "End date"
    field.set_error("The end is before the start (3 March).")
    assert field.editor.accessibleDescription() == "The end is before the start (3 March)."
    assert field.editor.property("invalid") == "true"
    field.set_error("")
    assert field.editor.accessibleDescription() == "day and month"


def test_escape_empties_a_search_before_it_does_anything_else(qtbot: QtBot) -> None:
    search = SearchField("Filter")
    qtbot.addWidget(search)
    typed: list[str] = []
    search.textEdited.connect(typed.append)
    type_text(search, "gy")
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert typed == ["g", "gy", ""]


def test_a_score_is_chosen_by_digit_and_taken_back(qtbot: QtBot) -> None:
    field = ScoreField(extra="Not applicable")
    qtbot.addWidget(field)
    heard: list[object] = []
    field.score_changed.connect(heard.append)
    field.show()
    field.setFocus()
    first = field.focusProxy()
    qtbot.keyClick(first, Qt.Key.Key_4)
    assert field.score() == 4
    qtbot.keyClick(QApplication.focusWidget() or first, Qt.Key.Key_Backspace)
    assert field.score() is None
    buttons = field.findChildren(type(first))
    buttons[5].click()
    buttons[5].click()
    assert heard == [4, None, 0, None]


def test_a_cut_line_tells_all_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("Ministry of Foreign Affairs and Regional Integration")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == "Ministry of Foreign Affairs and Regional Integration"
    label.resize(800, 20)
    assert label.toolTip() == ""


def test_return_opens_the_current_row(qtbot: QtBot) -> None:
    rows = RowList("Notes", two_lines=True)
    qtbot.addWidget(rows)
    model = QStandardItemModel(rows)
    item = QStandardItem("Bank fees")
    item.setData("Remittances panel", RowRole.DETAIL)
    model.appendRow(item)
    rows.setModel(model)
    rows.setCurrentIndex(model.index(0, 0))
    with qtbot.waitSignal(rows.opened):
        qtbot.keyClick(rows, Qt.Key.Key_Return)


def test_a_captioned_choice_reports_only_what_the_user_chooses(qtbot: QtBot) -> None:
    combo = ComboBox("Region", caption="Region")
    qtbot.addWidget(combo)
    heard: list[int] = []
    combo.activated.connect(heard.append)
    combo.currentIndexChanged.connect(heard.append)
    combo.set_items([("All", None), ("Sub-Saharan Africa", "africa")], "africa")
    assert combo.currentData() == "africa"
    assert heard == []
    combo.show()
    qtbot.keyClick(combo, Qt.Key.Key_Up)
    assert combo.currentIndex() == 0


def test_tabs_are_chosen_by_their_number(qtbot: QtBot) -> None:
    tabs = TabBar("Parts")
    qtbot.addWidget(tabs)
    for title, count in (("Overview", None), ("Notes", 23)):
        tabs.add(title, count)
    with qtbot.waitActive(tabs):
        tabs.show()
        tabs.activateWindow()
    qtbot.keyClick(tabs, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert tabs.currentIndex() == 1
    assert tabs.accessibleTabName(1) == "Notes, 23"


def test_the_undo_bar_offers_and_takes_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    bar = UndoBar(window)
    bar.offer("Note deleted")
    assert bar.isVisible()
    with qtbot.waitSignal(bar.undo_requested):
        bar.button.click()
    assert bar.isHidden()


@pytest.mark.parametrize(
    ("passphrase", "least", "most"),
    [
        ("", 0, 0),
        ("short", 0, 0),
        ("aaaaaaaaaaaaaaaa", 1, 1),
        ("123456789012", 1, 1),
        ("abcdefghijklmnop", 1, 1),
        ("river palm seven lanterns", 3, 4),
        ("tR9!xq-28Lm#vw", 3, 4),
    ],
)
def test_strength_is_judged_by_length_and_variety(passphrase: str, least: int, most: int) -> None:
    assert least <= strength(passphrase) <= most


def test_a_new_passphrase_says_what_is_missing(qtbot: QtBot) -> None:
    new = NewPassphrase()
    qtbot.addWidget(new)
    type_text(new.first, "river palm")
    assert "2" in new.reason()
    type_text(new.first, " seven lanterns")
    assert new.reason() == "Type the passphrase once more."
    type_text(new.second, "river palm seven lanterns")
    assert new.reason() == ""


def test_an_icon_button_is_named_and_shows_its_key(qtbot: QtBot) -> None:
    button = IconButton("lock", "Lock", key="Ctrl+L")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Lock"
    assert button.toolTip() == "Lock (Ctrl+L)"
    assert theme.colours() is tokens.LIGHT


def test_a_table_shows_what_its_model_says_now(qtbot: QtBot) -> None:
    model = QStandardItemModel(2, 1)
    table = Table("Actions")
    table.setModel(model)
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    model.setItem(0, 0, QStandardItem("Ghana"))
    before = table.grab().toImage()
    assert table.grab().toImage() == before
    model.setItem(0, 0, QStandardItem("Mexico"))
    assert table.grab().toImage() != before
    model.setItem(0, 0, QStandardItem("Ghana"))
    assert table.grab().toImage() == before
