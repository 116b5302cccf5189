"""The attendance tab: typing marks people, letters mark cells, what fails is taken back."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.attendance import Attendance, Mark
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attendance import marked, read_register, set_marks
from mieux_desktop.operations.signing import read_signed_register
from mieux_desktop.operations.stores import Store
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.attendance import marking as marking_module
from mieux_desktop.ui.screens.attendance import presenter as presenter_module
from mieux_desktop.ui.screens.attendance.models import FIRST_SESSION
from mieux_desktop.ui.screens.attendance.presenter import AttendancePresenter
from tests.ui.attendance.scene import Ghana, Settled, go_to, model_of, press, stored
from tests.ui.typed import type_text


def test_two_letters_and_enter_mark_present_in_the_running_session(
    opened: AttendancePresenter, store: Store, ghana: Ghana, qtbot: QtBot, settled: Settled
) -> None:
    finder = opened.screen.finder
    type_text(finder, "gy")
    assert finder.proposals.isVisible()
    names = [finder.proposals.model().index(row, 0).data() for row in range(3)]
    assert names == ["Gyasi, Samuel", "Agyeman, Abena", "Add “gy” as a walk-in"]
    qtbot.keyClick(finder, Qt.Key.Key_Return)
    assert finder.text() == "" and not finder.proposals.isVisible()
    settled()
    assert stored(store, ghana)["Gyasi, Samuel"] == [None, None, Mark.PRESENT, None]
    assert "00:00" in finder.accessibleDescription()


def test_accents_need_not_be_typed_and_arrows_choose(
    opened: AttendancePresenter, store: Store, ghana: Ghana, qtbot: QtBot, settled: Settled
) -> None:
    finder = opened.screen.finder
    type_text(finder, "ECL")
    qtbot.keyClick(finder, Qt.Key.Key_Return)
    type_text(finder, "gy")
    press(qtbot, finder, Qt.Key.Key_Down, Qt.Key.Key_Return)
    settled()
    marks = stored(store, ghana)
    assert marks["Éclair, Zoé"][2] is Mark.PRESENT
    assert marks["Agyeman, Abena"][2] is Mark.PRESENT
    assert marks["Gyasi, Samuel"][2] is None


def test_enter_on_someone_who_was_late_leaves_the_mark(
    opened: AttendancePresenter, store: Store, ghana: Ghana, qtbot: QtBot, settled: Settled
) -> None:
    go_to(opened, 2, 2)
    press(qtbot, opened.screen.grid.marks, Qt.Key.Key_L)
    opened.screen.focus_first()
    type_text(opened.screen.finder, "gya")
    qtbot.keyClick(opened.screen.finder, Qt.Key.Key_Return)
    settled()
    assert stored(store, ghana)["Gyasi, Samuel"][2] is Mark.LATE


def test_a_walk_in_is_one_line_and_ctrl_enter(
    opened: AttendancePresenter, desk: Desk, store: Store, ghana: Ghana, qtbot: QtBot
) -> None:
    offered: list[str] = []
    desk.undoable.connect(offered.append)
    finder = opened.screen.finder
    type_text(finder, "Inès Dürr, Office of Diaspora Affairs")
    qtbot.keyClick(finder, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert finder.text() == ""
    qtbot.waitUntil(lambda: model_of(opened).rowCount() == 4)
    assert stored(store, ghana)["Dürr, Inès"] == [None, None, Mark.PRESENT, None]
    qtbot.waitUntil(lambda: offered == ["Inès Dürr added as a walk-in"])
    undo_last(store)
    qtbot.waitUntil(lambda: model_of(opened).rowCount() == 3)


def test_a_walk_in_that_cannot_be_added_stays_typed(
    opened: AttendancePresenter, desk: Desk, qtbot: QtBot
) -> None:
    problems: list[Problem] = []
    desk.problem.connect(problems.append)
    type_text(opened.screen.finder, " , ")
    qtbot.keyClick(opened.screen.finder, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(problems))
    assert problems[0].code == "person-name-missing"
    assert opened.screen.finder.text() == " , "


def test_someone_known_but_not_invited_is_added_and_present(
    opened: AttendancePresenter, store: Store, ghana: Ghana, qtbot: QtBot
) -> None:
    type_text(opened.screen.finder, "carv")
    proposals = opened.screen.finder.proposals.model()
    assert proposals.index(0, 0).data() == "Carvalho, Inês"
    qtbot.keyClick(opened.screen.finder, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model_of(opened).rowCount() == 4)
    assert stored(store, ghana)["Carvalho, Inês"][2] is Mark.PRESENT


def test_letters_mark_space_goes_on_and_delete_clears(
    opened: AttendancePresenter, store: Store, ghana: Ghana, qtbot: QtBot, settled: Settled
) -> None:
    marks = opened.screen.grid.marks
    go_to(opened, 0, 0)
    key = Qt.Key
    press(qtbot, marks, key.Key_P, key.Key_Space, key.Key_X, key.Key_Space, key.Key_A)
    press(qtbot, marks, key.Key_Right, key.Key_E, key.Key_Right, key.Key_P, key.Key_Delete)
    settled()
    assert stored(store, ghana) == {
        "Agyeman, Abena": [Mark.PRESENT, None, None, None],
        "Éclair, Zoé": [Mark.EXCUSED, None, None, None],
        "Gyasi, Samuel": [Mark.ABSENT, Mark.LEFT_EARLY, None, None],
    }


def test_one_letter_marks_all_selected_cells_as_one_step_to_undo(
    opened: AttendancePresenter,
    desk: Desk,
    store: Store,
    ghana: Ghana,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    offered: list[str] = []
    desk.undoable.connect(offered.append)
    go_to(opened, 0, 0)
    marks = opened.screen.grid.marks
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(marks, key, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, marks, Qt.Key.Key_A)
    settled()
    shown = stored(store, ghana)
    assert shown["Agyeman, Abena"][:2] == shown["Éclair, Zoé"][:2] == [Mark.ABSENT, Mark.ABSENT]
    assert len(offered) == 1
    undo_last(store)
    qtbot.waitUntil(lambda: opened.screen.grid.marks.model().mark(go_to(opened, 0, 0)) is None)


def test_a_mark_is_shown_before_it_is_written(
    opened: AttendancePresenter, qtbot: QtBot, settled: Settled
) -> None:
    index = go_to(opened, 0, 2)
    qtbot.keyClick(opened.screen.grid.marks, Qt.Key.Key_P)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Agyeman, Abena, 00:00 Remittances, present"
    assert index.siblingAtColumn(FIRST_SESSION + 4).data() == "1 / 3"
    settled()


def test_a_mark_that_cannot_be_written_goes_back_and_is_told(
    opened: AttendancePresenter,
    desk: Desk,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    settled: Settled,
) -> None:
    def full(store: Store, marks: list[Attendance], reason: str) -> list[Attendance]:
        raise Problem("disk-full")

    monkeypatch.setattr(marking_module, "correct_marks", full)
    problems: list[Problem] = []
    desk.problem.connect(problems.append)
    index = go_to(opened, 0, 2)
    qtbot.keyClick(opened.screen.grid.marks, Qt.Key.Key_P)
    assert model_of(opened).mark(index) is Mark.PRESENT
    settled()
    assert [problem.code for problem in problems] == ["disk-full"]
    assert model_of(opened).mark(index) is None


def test_late_takes_the_time_of_the_day_and_digits_change_it(
    opened: AttendancePresenter, store: Store, ghana: Ghana, qtbot: QtBot, settled: Settled
) -> None:
    marks = opened.screen.grid.marks
    index = go_to(opened, 0, 2)
    qtbot.keyClick(marks, Qt.Key.Key_L)
    assert index.data() == store.now().strftime("%H:%M")
    for digit in "0925":
        widget = opened.screen.focusWidget() or marks
        qtbot.keyClick(widget, digit)
    qtbot.keyClick(opened.screen.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: index.data() == "09:25")
    settled()
    register = read_register(store, ghana[1].id)
    assert [m.at for m in register.marks.values()] == [time(9, 25)]
    index = go_to(opened, 0, 0)
    qtbot.keyClick(marks, Qt.Key.Key_L)
    assert index.data() == ""  # the time of yesterday is not known


def test_an_absence_can_have_a_reason(
    opened: AttendancePresenter, store: Store, ghana: Ghana, qtbot: QtBot, settled: Settled
) -> None:
    marks = opened.screen.grid.marks
    index = go_to(opened, 0, 2)
    press(qtbot, marks, Qt.Key.Key_X, Qt.Key.Key_R)
    editor = opened.screen.focusWidget()
    assert editor is not marks
    type_text(editor, "À l’hôpital")
    opened.settle()
    settled()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("excused: À l’hôpital")
    register = read_register(store, ghana[1].id)
    assert [m.reason for m in register.marks.values()] == ["À l’hôpital"]


def test_the_rest_of_a_session_is_marked_present_at_once(
    opened: AttendancePresenter, store: Store, ghana: Ghana, qtbot: QtBot, settled: Settled
) -> None:
    go_to(opened, 1, 2)
    qtbot.keyClick(opened.screen.grid.marks, Qt.Key.Key_A)
    opened.screen.rest.click()
    settled()
    assert [marks[2] for marks in stored(store, ghana).values()] == [
        Mark.PRESENT, Mark.ABSENT, Mark.PRESENT,
    ]  # fmt: skip
    assert not opened.screen.rest.isEnabled()
    assert opened.screen.counts.accessibleName() == "2 present, 1 absent"


def test_another_session_is_chosen_by_its_header_and_by_key(
    opened: AttendancePresenter, store: Store, ghana: Ghana, qtbot: QtBot, settled: Settled
) -> None:
    opened.screen.grid.marks.horizontalHeader().sectionClicked.emit(FIRST_SESSION)
    opened.screen.focus_first()
    type_text(opened.screen.finder, "gya")
    qtbot.keyClick(opened.screen.finder, Qt.Key.Key_Return)
    commands = {command.id: command for command in opened.commands()}
    commands["attendance.next-session"].handler()
    type_text(opened.screen.finder, "gya")
    qtbot.keyClick(opened.screen.finder, Qt.Key.Key_Return)
    settled()
    assert stored(store, ghana)["Gyasi, Samuel"] == [Mark.PRESENT, Mark.PRESENT, None, None]


def test_marks_of_others_appear_and_own_marks_are_not_read_again(
    opened: AttendancePresenter,
    desk: Desk,
    store: Store,
    ghana: Ghana,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    settled: Settled,
) -> None:
    readings: list[bytes] = []

    def counting(store: Store, activity_id: bytes):  # type: ignore[no-untyped-def]
        readings.append(activity_id)
        return read_signed_register(store, activity_id)

    monkeypatch.setattr(presenter_module, "read_signed_register", counting)
    index = go_to(opened, 0, 0)
    press(qtbot, opened.screen.grid.marks, Qt.Key.Key_P, Qt.Key.Key_Space, Qt.Key.Key_P)
    settled()
    opened._gather.timeout.emit()
    settled()
    assert readings == []
    cell = model_of(opened).cell(index)
    held = model_of(opened).register.marks[cell]
    desk.write(set_marks, [marked(held, ghana[1], cell, Mark.ABSENT)], owner=opened)
    qtbot.waitUntil(lambda: model_of(opened).mark(index) is Mark.ABSENT)
    assert len(readings) == 1


def test_someone_removed_from_the_list_comes_back_on_undo(
    opened: AttendancePresenter, desk: Desk, store: Store, qtbot: QtBot
) -> None:
    offered: list[str] = []
    desk.undoable.connect(offered.append)
    go_to(opened, 0, 0)
    menu = opened.screen.make_menu()
    menu.actions()[-1].trigger()
    qtbot.waitUntil(lambda: model_of(opened).rowCount() == 2)
    qtbot.waitUntil(lambda: offered == ["Agyeman, Abena removed from the list"])
    undo_last(store)
    qtbot.waitUntil(lambda: model_of(opened).rowCount() == 3)


def test_names_and_marks_scroll_together_and_models_are_sound(
    opened: AttendancePresenter, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(model_of(opened))
    grid = opened.screen.grid
    assert not grid.names.isColumnHidden(0) and grid.marks.isColumnHidden(0)
    assert grid.totals.accessibleDescription().count("Remittances") == 4


def test_without_sessions_the_agenda_is_offered(
    desk: Desk, store: Store, ghana: Ghana, qtbot: QtBot
) -> None:
    action, activity = ghana
    with store.unit_of_work() as work:
        mission = work.save(
            None, Mission(id=new_id(), action_id=action.id, activity_ids=(activity.id,))
        )
    presenter = AttendancePresenter(desk)
    qtbot.addWidget(presenter.screen)
    presenter.screen.show()
    presenter.open_mission(mission.id)
    desk.background.wait_idle()
    asked: list[tuple[str, object]] = []
    desk.open_requested.connect(lambda place, id_: asked.append((place, id_)))
    presenter.screen.agenda_requested.emit()
    assert asked == [("agenda", mission.id)]
    presenter.screen.hide()
