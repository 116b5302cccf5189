"""The menu of the selected cells of the register."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from mieux_desktop.domain.attendance import Mark, attendance_id
from mieux_desktop.operations.attendance import TIMED
from mieux_desktop.ui import icons
from mieux_desktop.ui.screens.attendance.marks import DRAWINGS
from mieux_desktop.ui.screens.attendance.models import RegisterModel

if TYPE_CHECKING:
    from mieux_desktop.ui.screens.attendance.screen import AttendanceScreen

translate = QCoreApplication.translate

_LETTERS = {
    Mark.PRESENT: "P", Mark.LATE: "L", Mark.LEFT_EARLY: "E", Mark.EXCUSED: "X", Mark.ABSENT: "A",
}  # fmt: skip


def make_menu(screen: "AttendanceScreen", model: RegisterModel) -> QMenu:
    """Return what can be done to the selected cells, and to the person of the current one."""
    menu = QMenu(screen)
    cells = screen.grid.marks.selected_cells()
    for mark in (*_LETTERS, None):
        words = model.words.of(mark)
        letter = _LETTERS[mark] if mark else translate("AttendanceScreen", "Del")
        action = menu.addAction(f"{words[:1].upper()}{words[1:]}\t{letter}")
        action.setIcon(icons.icon(*DRAWINGS[mark]))
        action.triggered.connect(lambda _=False, m=mark: screen.mark_requested.emit(cells, m))
        action.setEnabled(bool(cells))
    menu.addSeparator()
    _add_cell(menu, screen, model)
    if screen.grid.marks.currentIndex().isValid():
        menu.addSeparator()
        _add_person(menu, screen, model)
    return menu


def _add_cell(menu: QMenu, screen: "AttendanceScreen", model: RegisterModel) -> None:
    index = screen.grid.marks.currentIndex()
    cell = model.cell(index)
    if cell is not None and model.is_disputed(index):
        action = menu.addAction(translate("AttendanceScreen", "Choose between the two versions"))
        action.setIcon(icons.icon("git-merge", "warning"))
        id_ = attendance_id(cell[1], cell[0])
        action.triggered.connect(lambda: screen.conflict_requested.emit(id_))
    timed = model.mark(index) in TIMED
    words = (
        translate("AttendanceScreen", "Change the time")
        if timed
        else translate("AttendanceScreen", "Write the reason")
    )
    action = menu.addAction(f"{words}\tF2")  # not translated: a key
    action.setEnabled(bool(index.flags() & Qt.ItemFlag.ItemIsEditable))
    action.triggered.connect(screen.grid.marks.edit_detail)
    words = translate("AttendanceScreen", "Show details and history")
    action = menu.addAction(f"{words}\tH")  # not translated: a key
    action.setIcon(icons.icon("history"))
    action.triggered.connect(screen.details_requested)


def _add_person(menu: QMenu, screen: "AttendanceScreen", model: RegisterModel) -> None:
    row = model.rows[screen.grid.marks.currentIndex().row()]
    words = translate("AttendanceScreen", "Let {name} sign").format(name=row.name)
    action = menu.addAction(f"{words}\tS")  # not translated: a key
    action.setIcon(icons.icon("signature"))
    action.triggered.connect(screen.sign_row_requested)
    if screen.has_phones:
        action = menu.addAction(
            translate("AttendanceScreen", "Let {name} sign on a phone").format(name=row.name)
        )
        action.setIcon(icons.icon("smartphone"))
        action.triggered.connect(lambda: screen.invite_requested.emit(row.participant_id))
    words = translate("AttendanceScreen", "Came instead of…")
    action = menu.addAction(f"{words}\tI")  # not translated: a key
    action.setIcon(icons.icon("refresh-cw"))
    action.triggered.connect(screen.instead_requested)
    shown = menu.addAction(translate("AttendanceScreen", "Show {name}").format(name=row.name))
    shown.setIcon(icons.icon("user"))
    shown.triggered.connect(lambda: screen.person_requested.emit(row.person_id))
    removed = menu.addAction(translate("AttendanceScreen", "Remove from the list"))
    removed.setIcon(icons.icon("trash-2"))
    removed.triggered.connect(lambda: screen.remove_requested.emit(row.participant_id))
