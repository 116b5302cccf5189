"""A list is dropped, looked through and taken over; the keyboard and the undo reach all of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.people import Person
from mieux_desktop.operations.attendance import read_register
from mieux_desktop.operations.people_import.headings import ListField
from mieux_desktop.operations.stores import Store
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.attendance.presenter import AttendancePresenter
from mieux_desktop.ui.screens.people.presenter import PeoplePresenter
from mieux_desktop.ui.screens.people_import.models import CHOICE, COLUMNS, PreviewModel
from mieux_desktop.ui.screens.people_import.presenter import PeopleImportPresenter
from mieux_desktop.ui.widgets.rows import RowRole
from tests.people_lists import arabic_csv, ministry_workbook

Ghana = tuple[Action, Activity]


@pytest.fixture
def opened(desk: Desk, ghana: Ghana, qtbot: QtBot) -> Iterator[PeopleImportPresenter]:
    """The import into the activity's list, shown and asking for a list."""
    presenter = PeopleImportPresenter(desk)
    qtbot.addWidget(presenter.screen)
    presenter.screen.resize(1072, 640)
    with qtbot.waitActive(presenter.screen):
        presenter.screen.show()
        presenter.screen.activateWindow()
    presenter.open_list(ghana[1].id)
    desk.background.wait_idle()
    yield presenter
    presenter.screen.hide()
    desk.background.wait_idle()


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """The list of a ministry, seven lines of six people."""
    return ministry_workbook(tmp_path / "Liste des participants.xlsx")


def model_of(presenter: PeopleImportPresenter) -> PreviewModel:
    model = presenter.screen.table.model()
    assert isinstance(model, PreviewModel)
    return model


def column(presenter: PeopleImportPresenter, place: int) -> list[str]:
    model = model_of(presenter)
    return [model.index(row, place).data() for row in range(model.rowCount())]


def drop(widget: QWidget, path: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPointF(20, 20), copy, data, buttons, keys)
    entering.ignore()
    QApplication.sendEvent(widget, entering)
    if entering.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(20, 20), copy, data, buttons, keys))
    return entering.isAccepted()


def run(presenter: PeopleImportPresenter, command: str) -> None:
    found = {c.id: c for c in presenter.commands()}
    found[f"people-import.{command}"].handler()


def listed(store: Store, ghana: Ghana) -> list[str]:
    return [row.name for row in read_register(store, ghana[1].id).rows]


def test_a_dropped_list_is_shown_marked_and_taken_over(
    opened: PeopleImportPresenter, desk: Desk, store: Store, ghana: Ghana, workbook: Path,
    qtbot: QtBot,
) -> None:  # fmt: skip
    screen = opened.screen
    assert drop(screen, workbook)
    desk.background.wait_idle()
    assert screen.sheets.currentText() == "Liste"
    assert column(opened, CHOICE) == ["New person"] * 5 + ["New person?", "Same as line 5"]
    country = model_of(opened).index(3, COLUMNS[ListField.COUNTRY])
    assert country.data() == "Narnia" and country.data(RowRole.ICON) == "triangle-alert"
    assert "not a known country" in country.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "6" in screen.add.text() and screen.add.isEnabled()
    told: list[str] = []
    places: list[tuple[str, object]] = []
    desk.undoable.connect(told.append)
    desk.open_requested.connect(lambda place, id_: places.append((place, id_)))
    qtbot.mouseClick(screen.add, Qt.MouseButton.LeftButton)
    desk.background.wait_idle()
    assert len(listed(store, ghana)) == 6
    assert len(told) == 1 and "6" in told[0]
    assert places == [("attendance", ghana[1].id)]
    undo_last(store)
    assert listed(store, ghana) == []


def test_lines_are_chosen_for_by_key_and_button(
    opened: PeopleImportPresenter, desk: Desk, store: Store, ghana: Ghana, workbook: Path,
    qtbot: QtBot,
) -> None:  # fmt: skip
    with store.unit_of_work() as work:
        known = work.save(None, Person(id=new_id(), family_name="Koffi", given_name="Yao Armand",
                                       email="other@example.org"))  # fmt: skip
    drop(opened.screen, workbook)
    desk.background.wait_idle()
    screen = opened.screen
    screen.go_to(1)
    assert screen.pane.same.isEnabled() and column(opened, CHOICE)[1] == "New person?"
    run(opened, "same")
    assert column(opened, CHOICE)[1] == "Known person"
    screen.go_to(0)
    assert not screen.pane.same.isEnabled()
    run(opened, "same")
    assert column(opened, CHOICE)[0] == "New person"
    qtbot.mouseClick(screen.pane.skip, Qt.MouseButton.LeftButton)
    assert column(opened, CHOICE)[0] == "Left out"
    screen.go_to(6)
    run(opened, "new")
    assert column(opened, CHOICE)[6] == "New person?"
    screen.table.selectAll()
    run(opened, "skip")
    assert not screen.add.isEnabled()
    run(opened, "add")
    run(opened, "new")
    screen.go_to(1)
    run(opened, "same")
    run(opened, "add")
    desk.background.wait_idle()
    rows = read_register(store, ghana[1].id).rows
    assert len(rows) == 7
    assert known.id in {row.person_id for row in rows}


def test_only_lines_to_check_can_be_shown_and_stepped_through(
    opened: PeopleImportPresenter, desk: Desk, workbook: Path, qtbot: QtBot
) -> None:
    drop(opened.screen, workbook)
    desk.background.wait_idle()
    screen = opened.screen
    screen.go_to(0)
    qtbot.keyPress(screen.table, Qt.Key.Key_Control)  # as while its key is pressed
    run(opened, "next")
    qtbot.keyRelease(screen.table, Qt.Key.Key_Control)
    assert screen.chosen_rows() == [2]
    run(opened, "check")
    assert column(opened, 0) == ["7", "8", "9", "10"]
    run(opened, "next")
    assert screen.chosen_rows() == [1]
    run(opened, "skip")
    run(opened, "check")
    assert column(opened, CHOICE)[3] == "Left out"


def test_sheet_and_columns_can_be_corrected(
    opened: PeopleImportPresenter, desk: Desk, workbook: Path
) -> None:
    drop(opened.screen, workbook)
    desk.background.wait_idle()
    screen = opened.screen
    box = screen.panel.columns[ListField.FUNCTION]
    assert box.currentText().endswith("Fonction")
    box.setCurrentIndex(0)
    box.activated.emit(0)
    desk.background.wait_idle()
    assert screen.table.isColumnHidden(COLUMNS[ListField.FUNCTION])
    screen.sheets.setCurrentIndex(2)
    screen.sheets.activated.emit(2)
    desk.background.wait_idle()
    assert model_of(opened).rowCount() == 0 and screen.panel.isVisible()
    assert not screen.add.isEnabled()
    name = screen.panel.columns[ListField.NAME]
    name.setCurrentIndex(name.findData(0))
    name.activated.emit(name.currentIndex())
    desk.background.wait_idle()
    assert column(opened, COLUMNS[ListField.NAME])[-1] == "Transport"


def test_what_is_no_list_is_told_and_the_list_shown_before_stays(
    opened: PeopleImportPresenter, desk: Desk, workbook: Path, tmp_path: Path
) -> None:
    drop(opened.screen, workbook)
    desk.background.wait_idle()
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 xl/workbook.xml and then nothing")
    drop(opened.screen, broken)
    desk.background.wait_idle()
    assert opened.screen._notice is not None and opened.screen._notice.isVisible()
    assert model_of(opened).rowCount() == 7
    picture = tmp_path / "photo.png"
    picture.write_bytes(b"")
    assert not drop(opened.screen, picture)


def test_lines_of_a_table_are_pasted(
    opened: PeopleImportPresenter, desk: Desk, tmp_path: Path
) -> None:
    QGuiApplication.clipboard().setText("Name\tE-mail\nZoé Éclair\tz@example.org\n")
    run(opened, "paste")
    desk.background.wait_idle()
    assert column(opened, COLUMNS[ListField.NAME]) == ["Éclair, Zoé"]
    path = tmp_path / "list.csv"
    path.write_bytes(arabic_csv("cp1256"))
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(path))])
    QGuiApplication.clipboard().setMimeData(copied)
    run(opened, "paste")
    desk.background.wait_idle()
    assert column(opened, COLUMNS[ListField.NAME])[0] == "الزهراء, فاطمة"
    QGuiApplication.clipboard().clear()
    run(opened, "paste")
    assert opened.screen._notice is not None and model_of(opened).rowCount() == 2


def test_the_model_is_sound(
    opened: PeopleImportPresenter, desk: Desk, workbook: Path, qtmodeltester: ModelTester
) -> None:
    drop(opened.screen, workbook)
    desk.background.wait_idle()
    qtmodeltester.check(model_of(opened))


def test_everything_that_takes_the_keyboard_has_a_name(
    opened: PeopleImportPresenter, desk: Desk, workbook: Path
) -> None:
    drop(opened.screen, workbook)
    desk.background.wait_idle()
    opened.screen.correct.setChecked(True)
    nameless = [
        widget
        for widget in opened.screen.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_the_attendance_tab_and_the_people_screen_lead_to_the_import(
    desk: Desk, store: Store, ghana: Ghana, workbook: Path, qtbot: QtBot
) -> None:
    action, activity = ghana
    with store.unit_of_work() as work:
        mission = work.save(
            None, Mission(id=new_id(), action_id=action.id, activity_ids=(activity.id,))
        )
    asked: list[tuple[object, object]] = []
    desk.import_requested.connect(lambda id_, source: asked.append((id_, source)))
    attendance, people = AttendancePresenter(desk), PeoplePresenter(desk)
    for presenter in (attendance, people):
        qtbot.addWidget(presenter.screen)
    attendance.open_mission(mission.id)
    desk.background.wait_idle()
    attendance.screen.take_list.click()
    drop(attendance.screen, workbook)
    people.screen.take_list.click()
    drop(people.screen, workbook)
    assert asked == [(activity.id, None), (activity.id, workbook), (None, None), (None, workbook)]
