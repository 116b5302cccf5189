from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mieux_desktop.ui import dates
from mieux_desktop.ui.widgets.day_field import DayField, read_day
from mieux_desktop.ui.widgets.period_editor import PeriodEditor
from tests.ui.typed import type_text

THIRD = date(2026, 3, 3)


@pytest.fixture
def french() -> Iterator[None]:
    dates.use_language("fr")
    yield
    dates.use_language("en")


@pytest.mark.parametrize(
    "text",
    ["3 March 2026", "3 mar 2026", "3/3/2026", "03.03.2026", "2026-03-03", "3/3/26", " 3  march "],
)
def test_a_day_is_read_as_people_type_it(text: str) -> None:
    assert read_day(text, date(2026, 1, 1)) == THIRD


@pytest.mark.parametrize("text", ["3 mars 2026", "3 mars", "3 March 2026"])
def test_a_day_is_read_in_the_language_of_the_interface(text: str, french: None) -> None:
    assert read_day(text, date(2026, 1, 1)) == THIRD


def test_the_first_of_a_month_is_read_as_the_french_write_it(french: None) -> None:
    assert read_day(dates.day_month(date(2026, 3, 1), year=True)) == date(2026, 3, 1)


@pytest.mark.parametrize("text", ["", "soon", "31 February 2026", "0/0/2026", "3", "١"])
def test_other_words_are_no_day(text: str) -> None:
    assert read_day(text, THIRD) is None


def test_a_day_without_a_year_is_the_nearest_one() -> None:
    assert read_day("2 January", date(2026, 12, 30)) == date(2027, 1, 2)
    assert read_day("29 February", date(2026, 3, 1)) is None


def test_arrows_move_by_a_day_and_the_calendar_opens_by_key(qtbot: QtBot) -> None:
    field = DayField("First day")
    qtbot.addWidget(field)
    field.show()
    field.set_day(THIRD)
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.day() == date(2026, 3, 4)
    qtbot.keyClick(field, Qt.Key.Key_F4)
    assert field._calendar is not None
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(field._calendar._view.focusProxy(), Qt.Key.Key_Return)
    assert field.day() == date(2026, 3, 4)


def test_a_reversed_period_says_so_and_offers_the_mend(qtbot: QtBot) -> None:
    editor = PeriodEditor("First day", "Last day")
    qtbot.addWidget(editor)
    with qtbot.waitActive(editor):
        editor.show()
    editor.set_period(THIRD, date(2026, 3, 5))
    editor._end.setFocus()
    editor._end.selectAll()
    type_text(editor._end, "2/3/2026")
    editor._start.setFocus()
    assert editor._end_field.error() == "The end is before the start (3 March)."
    assert editor._end.text() == "2 March 2026"
    assert not editor.is_sound()
    assert editor.mend.text() == "Use 5 March"
    editor.mend.click()
    assert editor.period() == (THIRD, date(2026, 3, 5))
    assert editor.is_sound()
    assert editor.mend.isHidden() or not editor.mend.isVisible()


def test_words_that_are_no_date_stay_and_are_marked(qtbot: QtBot) -> None:
    editor = PeriodEditor("First day", "Last day")
    qtbot.addWidget(editor)
    with qtbot.waitActive(editor):
        editor.show()
    editor._start.setFocus()
    type_text(editor._start, "next week")
    editor._end.setFocus()
    assert editor._start.text() == "next week"
    assert not editor.is_sound()
    assert editor.period() == (None, None)
