"""Agenda: type lines, edit in the row, delete, repeat a day."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.operations.drafts import read_drafts
from mieux_desktop.operations.sessions import agenda
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.agenda.presenter import AgendaPresenter
from mieux_desktop.ui.screens.agenda.session_editor import SessionEditor
from tests.planned import WEDNESDAY_10_42, Planned, make_planned
from tests.ui.typed import type_text


@pytest.fixture
def planned(desk: Desk, ghana: tuple[Action, Activity], monkeypatch: pytest.MonkeyPatch) -> Planned:
    monkeypatch.setattr(desk.store, "now", lambda: WEDNESDAY_10_42)
    return make_planned(desk.store, ghana)


@pytest.fixture
def presenter(desk: Desk, planned: Planned, qtbot: QtBot) -> AgendaPresenter:
    presenter = AgendaPresenter(desk, desk)
    qtbot.addWidget(presenter.screen)
    presenter.screen.resize(1070, 700)
    presenter.open_mission(planned.mission.id)
    with qtbot.waitActive(presenter.screen):
        presenter.screen.show()
    qtbot.waitUntil(lambda: presenter.screen.model.rowCount() == 7)
    return presenter


def titles(planned: Planned) -> list[str]:
    return [session.title for session in agenda(planned.store, planned.mission.id).sessions]


def open_editor(presenter: AgendaPresenter, session: Session) -> SessionEditor:
    screen = presenter.screen
    screen.select(session.id)
    screen.edit_current()
    assert screen.editor is not None
    return screen.editor


def test_a_typed_line_becomes_a_session(
    presenter: AgendaPresenter, planned: Planned, qtbot: QtBot
) -> None:
    lines = presenter.screen.entry.lines
    type_text(lines, "16:00-17h Clôture | Salle B\n")
    qtbot.waitUntil(lambda: presenter.screen.model.rowCount() == 8)
    assert "Clôture" in titles(planned)
    assert lines.toPlainText() == ""
    current = presenter.screen.model.session(presenter.screen.list.currentIndex())
    assert current is not None
    assert (current.title, current.room) == ("Clôture", "Salle B")


def test_wrong_lines_are_named_and_stay(
    presenter: AgendaPresenter, planned: Planned, qtbot: QtBot
) -> None:
    entry = presenter.screen.entry
    entry.lines.setPlainText("09:00-10:30 Opening again\n11:00-10:00 Panel")
    qtbot.keyClick(entry.lines, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(entry.errors()))
    assert entry.errors()[0].startswith("Line 2: The end (10:00) is not after the start")
    assert "Opening again" not in titles(planned)
    type_text(entry.lines, "x")
    assert entry.errors() == []


def test_pasting_several_lines_can_be_undone_at_once(
    desk: Desk, presenter: AgendaPresenter, qtbot: QtBot
) -> None:
    presenter.screen.entry.lines.setPlainText("16:00 Visit\n17:00 Dinner")
    with qtbot.waitSignal(desk.undoable) as told:
        qtbot.mouseClick(presenter.screen.entry.add, Qt.MouseButton.LeftButton)
    assert told.args[0].startswith("2 session")


def test_a_session_is_edited_in_its_row(
    presenter: AgendaPresenter, planned: Planned, qtbot: QtBot
) -> None:
    editor = open_editor(presenter, planned.sessions[2])
    editor.title.clear()
    type_text(editor.title, "Panel sur les transferts d’argent")
    qtbot.keyClick(editor.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: presenter.screen.editor is None)
    assert "Panel sur les transferts d’argent" in titles(planned)
    assert read_drafts(planned.store) == []


def test_an_end_before_the_start_is_told_beside_the_field_and_keeps_what_was_typed(
    presenter: AgendaPresenter, planned: Planned, qtbot: QtBot
) -> None:
    editor = open_editor(presenter, planned.sessions[2])
    editor.ends.setText("09:00")
    editor.submit()
    qtbot.waitUntil(lambda: bool(editor.error()))
    assert editor.ends.text() == "09:00"
    assert editor.ends.property("invalid") == "true"
    assert presenter.screen.editor is editor
    editor.ends.setText("late")
    editor.submit()
    assert editor.error()


def test_escape_gives_an_edit_up(
    presenter: AgendaPresenter, planned: Planned, qtbot: QtBot
) -> None:
    editor = open_editor(presenter, planned.sessions[2])
    type_text(editor.title, "Other")
    editor.title.flush()
    qtbot.keyClick(editor.title, Qt.Key.Key_Escape)
    assert presenter.screen.editor is None
    presenter._desk.background.wait_idle()
    assert "Panel" in titles(planned)
    assert read_drafts(planned.store) == []


def test_a_typing_pause_is_kept_as_a_draft(
    presenter: AgendaPresenter, planned: Planned, qtbot: QtBot
) -> None:
    editor = open_editor(presenter, planned.sessions[2])
    type_text(editor.room, "Hall C")
    editor.room.flush()
    qtbot.waitUntil(lambda: bool(read_drafts(planned.store)))
    (draft,) = read_drafts(planned.store)
    assert isinstance(draft.edited, Session)
    assert draft.edited.room == "Hall C"


def test_leaving_the_row_saves_it(
    presenter: AgendaPresenter, planned: Planned, qtbot: QtBot
) -> None:
    editor = open_editor(presenter, planned.sessions[2])
    editor.room.setFocus()
    type_text(editor.room, "Hall C")
    presenter.screen.entry.lines.setFocus()
    qtbot.waitUntil(lambda: presenter.screen.editor is None)
    with planned.store.reading() as records:
        assert records.require(Session, planned.sessions[2].id).room == "Hall C"


def test_settling_saves_what_holds(
    presenter: AgendaPresenter, planned: Planned, qtbot: QtBot
) -> None:
    editor = open_editor(presenter, planned.sessions[2])
    editor.ends.setText("1")
    type_text(editor.room, "Hall C")
    presenter.settle()
    presenter._desk.background.wait_idle()
    with planned.store.reading() as records:
        saved = records.require(Session, planned.sessions[2].id)
    assert (saved.room, saved.ends) == ("Hall C", planned.sessions[2].ends)


def test_a_change_from_elsewhere_waits_for_the_end_of_an_edit(
    presenter: AgendaPresenter, planned: Planned, qtbot: QtBot
) -> None:
    editor = open_editor(presenter, planned.sessions[2])
    presenter._add(planned.activity.id, planned.sessions[0].on, "16:00 Visit")
    presenter._desk.background.wait_idle()
    QApplication.processEvents()
    assert presenter.screen.editor is editor
    assert presenter.screen.model.rowCount() == 7
    editor.cancel()
    qtbot.waitUntil(lambda: presenter.screen.model.rowCount() == 8)


def test_delete_takes_a_session_away_and_offers_undo(
    desk: Desk, presenter: AgendaPresenter, planned: Planned, qtbot: QtBot
) -> None:
    presenter.screen.select(planned.sessions[3].id)
    with qtbot.waitSignal(desk.undoable) as told:
        qtbot.keyClick(presenter.screen.list, Qt.Key.Key_Delete)
    assert told.args == ["Session deleted"]
    qtbot.waitUntil(lambda: presenter.screen.model.rowCount() == 6)
    assert "Groups" not in titles(planned)


def test_a_day_is_repeated_on_another(
    presenter: AgendaPresenter, planned: Planned, qtbot: QtBot
) -> None:
    screen = presenter.screen
    screen.select(planned.sessions[0].id)
    screen.choose_repeat()
    thursday = screen._menu.actions()[-1]
    assert thursday.text() == "on Thursday 5 March"
    thursday.trigger()
    screen._menu.close()
    qtbot.waitUntil(lambda: screen.model.rowCount() == 8)
    assert titles(planned).count("Opening") == 2


def test_an_empty_agenda_says_what_to_do(
    desk: Desk, planned: Planned, presenter: AgendaPresenter, qtbot: QtBot
) -> None:
    presenter.screen.select(planned.sessions[0].id)
    assert presenter.screen.repeat.isEnabled()
    for session in agenda(planned.store, planned.mission.id).sessions:
        presenter._delete(session)
    qtbot.waitUntil(lambda: presenter.screen.empty.isVisible())
    assert presenter.screen.entry.day.count() == 3
    assert not presenter.screen.repeat.isEnabled()
    assert presenter.screen.repeat.text() == "Repeat this day"


def test_the_model_is_sound(presenter: AgendaPresenter, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(presenter.screen.model)


def test_the_editor_names_every_field(presenter: AgendaPresenter, planned: Planned) -> None:
    editor = open_editor(presenter, planned.sessions[2])
    for field in editor.fields.values():
        assert field.editor.accessibleName()
