"""Agendas that come from tables, templates and earlier activities, and go into calendars."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.missions import Mission
from mieux_desktop.operations.attendance import add_participant
from mieux_desktop.operations.sessions import add_lines, agenda
from mieux_desktop.operations.stand_ins import count_invited
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.agenda.presenter import AgendaPresenter
from mieux_desktop.ui.screens.agenda.table_preview import Fate
from mieux_desktop.ui.widgets.labels import Label
from tests.planned import TUESDAY, WEDNESDAY_10_42, Planned, make_planned
from tests.ui.typed import type_text

ROWS = (
    ("Date", "Start", "End", "Session", "Room", "Speaker"),
    ("2026-03-03", "09:30", "10:30", "Opening", "Volta", "E. Quaye"),  # is there already
    ("2026-03-03", "14:00", "15:30", "Fees", "Volta", ""),
    ("2026-03-03", "16:00", "15:00", "Groups", "Room 2", ""),
    ("2026-03-05", "09:00", "10:30", "Clôture", "", "G. Mensah"),
)


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


@pytest.fixture
def table(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in ROWS:
        book.active.append(row)
    path = tmp_path / "agenda of the ministry.xlsx"
    book.save(path)
    return path


@pytest.fixture
def earlier(planned: Planned) -> Activity:
    """Activity 4 with three sessions on two days, and two people."""
    store = planned.store
    with store.reading() as records:
        (activity,) = records.find(Activity, action_id=planned.action.id, number=4)
    with store.unit_of_work() as work:
        days = replace(activity, starts_on=date(2025, 6, 2), ends_on=date(2025, 6, 3))
        activity = work.save(activity, days)
    add_lines(store, activity.id, date(2025, 6, 2), "14:00 A\n15:00 B\nDay 2\n16:00 C")
    for person in planned.people[:2]:
        add_participant(store, activity.id, person.id)
    return activity


def titles(planned: Planned) -> list[str]:
    return [session.title for session in agenda(planned.store, planned.mission.id).sessions]


def notice_of(presenter: AgendaPresenter) -> str:
    notice = presenter.screen._notice
    return notice.accessibleName() if notice is not None else ""


def command(presenter: AgendaPresenter, id_: str) -> Callable[[], object]:
    return next(c.handler for c in presenter.commands() if c.id == id_)


def preview(presenter: AgendaPresenter, table: Path, qtbot: QtBot) -> None:
    presenter.screen.table_dropped.emit(table)
    qtbot.waitUntil(lambda: presenter.screen.task is presenter.screen.preview)


def test_a_table_is_chosen_looked_over_and_added_as_one_step(
    desk: Desk, presenter: AgendaPresenter, planned: Planned, table: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    asked = lambda *_: (str(table), "")  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getOpenFileName", asked)
    command(presenter, "agenda.import")()
    screen = presenter.screen
    qtbot.waitUntil(lambda: screen.task is screen.preview)
    model = screen.preview.model
    assert [model.fate(model.line(row)) for row in range(4)] == [
        Fate.HELD, Fate.ADDED, Fate.UNREAD, Fate.ADDED,
    ]  # fmt: skip
    assert QApplication.focusWidget() is screen.preview.table
    assert screen.preview.table.currentIndex().row() == 2  # the line to look at
    shown = {label.text() for label in screen.preview.findChildren(Label)}
    assert "Line 4: The end (15:00) is not after the start (16:00)." in shown
    assert len(titles(planned)) == 4  # nothing is added before one says so
    with qtbot.waitSignal(desk.undoable) as told:
        command(presenter, "agenda.take")()
    assert told.args[0].startswith("2 session")
    qtbot.waitUntil(lambda: screen.model.rowCount() == 9)
    assert screen.task is None
    current = screen.model.session(screen.list.currentIndex())
    assert current is not None and current.title == "Fees"
    assert undo_last(planned.store) is not None
    assert len(titles(planned)) == 4


def test_space_leaves_a_line_out_and_takes_it_again(
    presenter: AgendaPresenter, planned: Planned, table: Path, qtbot: QtBot
) -> None:
    preview(presenter, table, qtbot)
    view = presenter.screen.preview
    view.table.selectRow(1)
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert view.model.count(Fate.LEFT_OUT) == 1
    view.table.selectRow(3)
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert not view.do.isEnabled()
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    view.table.selectRow(2)
    qtbot.keyClick(view.table, Qt.Key.Key_Space)  # cannot be read: nothing to take
    qtbot.mouseClick(view.do, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: presenter.screen.model.rowCount() == 8)
    assert "Clôture" in titles(planned) and "Fees" not in titles(planned)


def test_escape_gives_a_table_up_without_a_trace(
    presenter: AgendaPresenter, planned: Planned, table: Path, qtbot: QtBot
) -> None:
    preview(presenter, table, qtbot)
    qtbot.keyClick(presenter.screen.preview.table, Qt.Key.Key_Escape)
    assert presenter.screen.task is None
    assert QApplication.focusWidget() is presenter.screen.entry.lines
    assert len(titles(planned)) == 4


def drop(widget: QWidget, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy, place = Qt.DropAction.CopyAction, QPointF(20, 20)
    entering = QDragEnterEvent(place, copy, data, buttons, keys)
    entering.ignore()
    QApplication.sendEvent(widget, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(place, copy, data, buttons, keys))


def test_a_dropped_file_without_an_agenda_is_told_above_the_agenda(
    presenter: AgendaPresenter, tmp_path: Path, qtbot: QtBot
) -> None:
    wrong = tmp_path / "people.csv"
    wrong.write_text("Name,Function\nGrace,Adviser\n")
    drop(presenter.screen, wrong)
    qtbot.waitUntil(lambda: bool(notice_of(presenter)))
    assert presenter.screen.task is None
    assert presenter.screen.model.rowCount() == 7


def test_a_table_dropped_on_the_field_is_read_and_not_written_into_it(
    presenter: AgendaPresenter, table: Path, qtbot: QtBot
) -> None:
    lines = presenter.screen.entry.lines
    drop(lines.viewport(), table)
    qtbot.waitUntil(lambda: presenter.screen.task is presenter.screen.preview)
    assert lines.toPlainText() == ""


def test_another_mission_does_not_inherit_a_preview(
    presenter: AgendaPresenter, planned: Planned, table: Path, qtbot: QtBot
) -> None:
    preview(presenter, table, qtbot)
    other = Mission(id=b"o" * 16, action_id=planned.action.id, activity_ids=())
    planned.save(other)
    presenter.open_mission(other.id)
    assert presenter.screen.task is None


def test_the_usual_agenda_comes_into_the_field_and_is_added_by_enter(
    presenter: AgendaPresenter, planned: Planned, qtbot: QtBot
) -> None:
    type_text(presenter.screen.entry.lines, "17:00 Réception")
    presenter.screen.sources.usual_requested.emit("fr")
    text = presenter.screen.entry.lines.toPlainText()
    assert text.startswith("17:00 Réception\n2026-03-03\n")
    assert "2026-03-04" in text
    assert len(titles(planned)) == 4
    qtbot.keyClick(presenter.screen.entry.lines, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: presenter.screen.model.rowCount() > 10)
    assert "Réception" in titles(planned)


def test_usual_agendas_are_offered_in_the_languages_of_the_activity_first(
    presenter: AgendaPresenter, planned: Planned, qtbot: QtBot
) -> None:
    with planned.store.unit_of_work() as work:
        work.save(planned.activity, replace(planned.activity, languages=("ar", "fr")))
    sources = presenter.screen.sources
    qtbot.waitUntil(lambda: sources.languages == ("fr", "en", "es"))
    sources.open()
    words = [action.text() for action in sources.menu.actions() if action.text()]
    sources.menu.close()
    assert words == [
        "Import a table…", "Usual agenda in French", "Usual agenda in English",
        "Usual agenda in Spanish", "Copy from an earlier activity…", "Save as a calendar file…",
    ]  # fmt: skip


def test_agenda_and_people_are_copied_from_an_earlier_activity(
    desk: Desk, presenter: AgendaPresenter, planned: Planned, earlier: Activity, qtbot: QtBot
) -> None:
    with planned.store.reading() as records:
        assert count_invited(records, activity_id=planned.activity.id)[planned.activity.id] == 4
    command(presenter, "agenda.copy")()
    screen = presenter.screen
    qtbot.waitUntil(lambda: screen.copying.model.rowCount() == 1)
    index = screen.copying.model.index(0)
    assert index.data() == "Ghana II, activity 4"
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).endswith("3 session(s) · 2 people")
    screen.copying.people.click()
    with qtbot.waitSignal(desk.undoable) as told:
        qtbot.keyClick(screen.copying.rows, Qt.Key.Key_Return)
    assert told.args == ["3 session(s) added"]  # both people are on the list already
    qtbot.waitUntil(lambda: screen.model.rowCount() == 10)
    assert [s.on for s in agenda(planned.store, planned.mission.id).sessions if s.title == "A"] == [
        TUESDAY
    ]


def test_words_narrow_what_can_be_copied_from(
    presenter: AgendaPresenter, earlier: Activity, qtbot: QtBot
) -> None:
    command(presenter, "agenda.copy")()
    copying = presenter.screen.copying
    qtbot.waitUntil(lambda: copying.model.rowCount() == 1)
    copying.search.setFocus()
    type_text(copying.search, "lilongwe")
    assert copying.model.rowCount() == 0
    assert not copying.do.isEnabled()
    copying.search.clear()
    type_text(copying.search, "ghana 2025")
    assert copying.model.rowCount() == 1
    copying.agenda.click()
    assert not copying.do.isEnabled()  # neither agenda nor people


def test_sessions_that_come_too_late_are_told_and_a_second_copy_adds_nothing(
    presenter: AgendaPresenter, planned: Planned, earlier: Activity, qtbot: QtBot
) -> None:
    with planned.store.unit_of_work() as work:
        work.save(planned.activity, replace(planned.activity, ends_on=TUESDAY))
    for wanted in ("would come after the last day", "would come after the last day"):
        command(presenter, "agenda.copy")()
        qtbot.waitUntil(lambda: presenter.screen.copying.do.isEnabled())
        command(presenter, "agenda.take")()
        qtbot.waitUntil(lambda: presenter.screen.task is None)
        assert wanted in notice_of(presenter)
    assert titles(planned).count("A") == 1 and "C" not in titles(planned)


def test_the_agenda_is_saved_for_a_calendar(
    presenter: AgendaPresenter, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def ask(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(name)
        return str(tmp_path / "agenda"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    command(presenter, "agenda.calendar")()
    qtbot.waitUntil(lambda: bool(notice_of(presenter)))
    assert offered == ["Agenda 2026-03-03.ics"]
    assert notice_of(presenter) == "4 session(s) written into the file agenda.ics."
    assert "SUMMARY:Opening" in (tmp_path / "agenda.ics").read_text()


def test_the_models_are_sound(
    presenter: AgendaPresenter, table: Path, earlier: Activity, qtbot: QtBot,
    qtmodeltester: ModelTester,
) -> None:  # fmt: skip
    preview(presenter, table, qtbot)
    qtmodeltester.check(presenter.screen.preview.model)
    command(presenter, "agenda.copy")()
    qtbot.waitUntil(lambda: presenter.screen.copying.model.rowCount() == 1)
    qtmodeltester.check(presenter.screen.copying.model)
