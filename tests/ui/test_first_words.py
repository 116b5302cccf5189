"""Words typed while a screen is still reading from the store are kept."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.notes import Note
from mieux_desktop.operations.missions import MissionPlan, plan_mission
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.notes.presenter import NotesPresenter
from tests.ui.typed import type_text


def test_a_note_begun_before_its_mission_was_read_keeps_its_first_words(
    desk: Desk, ghana: tuple[Action, Activity], qtbot: QtBot
) -> None:
    action, activity = ghana
    today = desk.store.now().date()
    mission = plan_mission(
        desk.store,
        MissionPlan(action.id, (activity.id,), starts_on=today, ends_on=today + timedelta(days=1)),
    )
    notes = NotesPresenter(desk)
    qtbot.addWidget(notes.screen)
    notes.screen.show()
    notes.open_mission(mission.id)
    notes.new_note()  # at once: nothing was read yet
    type_text(notes.screen.note.editor, "First words")
    desk.background.wait_idle()
    qtbot.wait(50)
    type_text(notes.screen.note.editor, " and more")
    notes.settle()
    desk.background.wait_idle()
    with desk.store.reading() as records:
        assert [note.body for note in records.find(Note)] == ["First words and more"]
