"""What tests of the register do again and again."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.operations.attendance import marked, read_register, set_marks
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.screens.attendance.models import FIRST_SESSION, RegisterModel
from mieux_desktop.ui.screens.attendance.presenter import AttendancePresenter

PEN = [[(0.1, 0.7), (0.3, 0.2), (0.5, 0.8), (0.9, 0.4)]]
Ghana = tuple[Action, Activity]
Settled = Callable[[], None]


def model_of(presenter: AttendancePresenter) -> RegisterModel:
    model = presenter.screen.grid.marks.model()
    assert isinstance(model, RegisterModel)
    return model


def stored(store: Store, ghana: Ghana) -> dict[str, list[Mark | None]]:
    register = read_register(store, ghana[1].id)
    return {
        row.name: [register.mark(row.participant_id, s.id) for s in register.sessions]
        for row in register.rows
    }


def go_to(presenter: AttendancePresenter, row: int, session: int) -> QModelIndex:
    index = model_of(presenter).index(row, FIRST_SESSION + session)
    presenter.screen.grid.marks.setCurrentIndex(index)
    presenter.screen.grid.marks.setFocus()
    return index


def press(qtbot: QtBot, widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(widget, key)


def mark_all(store: Store, ghana: Ghana, session: int) -> list[bytes]:
    """Mark everybody present in a session; return the participants by row."""
    register = read_register(store, ghana[1].id)
    there = register.sessions[session].id
    rows = [row.participant_id for row in register.rows]
    set_marks(store, [marked(None, ghana[1], (row, there), Mark.PRESENT) for row in rows])
    return rows


def question(kind: str) -> QWidget:
    """Return the question that stands over the register."""
    QApplication.processEvents()
    shown = (w for w in QApplication.topLevelWidgets() if w.isVisible())
    (found,) = (w for w in shown if type(w).__name__ == kind)
    return found
