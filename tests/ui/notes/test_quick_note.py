"""The quick note: words for the mission that runs, from anywhere."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.notes import NoteKind
from mieux_desktop.operations.notes import list_notes
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.notes.quick_note import QuickNotePresenter
from tests.ui.notes.view import Wait
from tests.ui.notes_sample import Field
from tests.ui.typed import type_text


@pytest.fixture
def quick(desk: Desk, field: Field, qtbot: QtBot, wait: Wait) -> Iterator[QuickNotePresenter]:
    presenter = QuickNotePresenter(desk)
    qtbot.addWidget(presenter.window)
    yield presenter
    presenter.window.close()
    wait()


def test_a_quick_note_takes_words_before_its_mission_is_known(
    quick: QuickNotePresenter, store: Store, field: Field, wait: Wait
) -> None:
    quick.open(field.mission.id)
    type_text(quick.window.editor, "Ask the embassy #todo")
    wait()
    quick.settle()
    wait()
    row = list_notes(store, field.mission.id).rows[0]
    assert (row.title, row.kind) == ("Ask the embassy #todo", NoteKind.TODO)


def test_control_return_begins_the_next_quick_note_and_escape_closes(
    quick: QuickNotePresenter, store: Store, field: Field, wait: Wait
) -> None:
    quick.open(field.mission.id)
    wait()
    type_text(quick.window.editor, "One")
    QTest.keyClick(quick.window.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert quick.window.editor.text() == ""
    type_text(quick.window.editor, "Two")
    QTest.keyClick(quick.window.editor, Qt.Key.Key_Escape)
    assert not quick.window.isVisible()
    wait()
    assert {row.title for row in list_notes(store, field.mission.id).rows[:2]} == {"One", "Two"}
    quick.open(field.mission.id)
    wait()
    assert quick.window.editor.text() == ""


def test_a_quick_note_without_any_mission_gives_way_to_planning_one(
    desk: Desk, qtbot: QtBot, wait: Wait
) -> None:
    presenter = QuickNotePresenter(desk)
    qtbot.addWidget(presenter.window)
    with qtbot.waitSignal(presenter.no_mission):
        presenter.open()
    assert not presenter.window.isVisible()
    wait()


def test_a_quick_note_goes_to_the_mission_that_runs(
    quick: QuickNotePresenter, store: Store, field: Field, wait: Wait
) -> None:
    today = datetime.now(UTC).date()
    with store.unit_of_work() as work:
        work.save(field.mission, replace(field.mission, starts_on=today, ends_on=today))
    quick.open()
    wait()
    type_text(quick.window.editor, "Here")
    quick.window.close()
    wait()
    assert list_notes(store, field.mission.id).rows[0].title == "Here"
