"""Corrections with their reason, substitutions and the details of a cell."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evidence import Signature
from mieux_desktop.operations.attendance import read_register
from mieux_desktop.operations.attendance_history import read_cell
from mieux_desktop.operations.signing import read_signing, sign
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.screens.attendance.presenter import AttendancePresenter
from tests.ui.attendance.scene import (
    PEN,
    Ghana,
    Settled,
    go_to,
    mark_all,
    model_of,
    press,
    question,
    stored,
)
from tests.ui.typed import type_text

Key = Qt.Key


def test_a_correction_asks_once_for_a_reason_and_keeps_what_was(
    opened: AttendancePresenter,
    there: list[bytes],
    store: Store,
    ghana: Ghana,
    today: date,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    sign(store, there[0], today, PEN)
    sign(store, there[1], today, PEN)
    opened._reload()
    settled()
    marks = opened.screen.grid.marks
    index = go_to(opened, 0, 2)
    for _ in range(2):
        qtbot.keyClick(marks, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, marks, Key.Key_A)
    assert model_of(opened).mark(index) is Mark.PRESENT  # not before a reason is given
    dialog = question("ReasonDialog")
    qtbot.keyClick(dialog.list, Key.Key_1)  # type: ignore[attr-defined]
    settled()
    assert [row[2] for row in stored(store, ghana).values()] == [Mark.ABSENT] * 3
    session = read_register(store, ghana[1].id).sessions[2]
    first, third = (read_cell(store, [there[n]], session.id, today).changes for n in (0, 2))
    assert first[0].why == "Marked in the wrong row"
    assert first[0].was is not None and first[0].was.mark is Mark.PRESENT
    assert [len(first), len(third), third[0].why] == [2, 2, ""]


def test_a_correction_given_up_changes_nothing_and_own_words_can_be_typed(
    opened: AttendancePresenter,
    there: list[bytes],
    store: Store,
    ghana: Ghana,
    today: date,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    sign(store, there[0], today, PEN)
    opened._reload()
    settled()
    go_to(opened, 0, 2)
    press(qtbot, opened.screen.grid.marks, Key.Key_X)
    qtbot.keyClick(question("ReasonDialog"), Key.Key_Escape)
    settled()
    QApplication.processEvents()
    assert stored(store, ghana)["Agyeman, Abena"][2] is Mark.PRESENT
    press(qtbot, opened.screen.grid.marks, Key.Key_X)
    dialog = question("ReasonDialog")
    qtbot.keyClick(dialog.list, Key.Key_W)  # type: ignore[attr-defined]
    type_text(dialog.words, "ent to the clinic at 10:15")  # type: ignore[attr-defined]
    qtbot.keyClick(dialog.words, Key.Key_Return)  # type: ignore[attr-defined]
    settled()
    assert stored(store, ghana)["Agyeman, Abena"][2] is Mark.EXCUSED
    session = read_register(store, ghana[1].id).sessions[2]
    changes = read_cell(store, [there[0]], session.id, today).changes
    assert changes[0].why == "went to the clinic at 10:15"


def test_a_mark_of_an_earlier_day_is_corrected_with_a_reason_too(
    opened: AttendancePresenter, store: Store, ghana: Ghana, qtbot: QtBot, settled: Settled
) -> None:
    mark_all(store, ghana, 0)
    opened._reload()
    settled()
    go_to(opened, 0, 0)
    press(qtbot, opened.screen.grid.marks, Key.Key_A)
    question("ReasonDialog").reject()  # type: ignore[attr-defined]
    settled()
    assert stored(store, ghana)["Agyeman, Abena"][0] is Mark.PRESENT


def test_both_rows_tell_who_came_instead(
    opened: AttendancePresenter, store: Store, ghana: Ghana, qtbot: QtBot, settled: Settled
) -> None:
    go_to(opened, 2, 2)
    qtbot.keyClick(opened.screen.grid.marks, Key.Key_I)
    dialog = question("PersonDialog")
    type_text(dialog.search, "ecl")  # type: ignore[attr-defined]
    qtbot.keyClick(dialog.search, Key.Key_Return)  # type: ignore[attr-defined]
    settled()
    model = model_of(opened)
    qtbot.waitUntil(lambda: bool(model.substitution(2)))
    assert "instead of" in model.substitution(2) and "Éclair" in model.substitution(2)
    assert "came instead" in model.substitution(1) and "Gyasi" in model.substitution(1)
    QApplication.processEvents()
    qtbot.keyClick(opened.screen.grid.marks, Key.Key_I)
    question("PersonDialog")._confirm()  # type: ignore[attr-defined] # nobody stands first
    settled()
    assert {row.instead_of for row in read_register(store, ghana[1].id).rows} == {None}


def test_details_follow_the_cell_and_a_signature_is_taken_back_with_a_reason(
    opened: AttendancePresenter,
    there: list[bytes],
    store: Store,
    ghana: Ghana,
    today: date,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    sign(store, there[0], today, PEN)
    opened._reload()
    settled()
    go_to(opened, 0, 2)
    qtbot.keyClick(opened.screen.grid.marks, Key.Key_H)
    settled()
    pane = opened.screen.details
    assert pane.isVisible() and "Agyeman" in pane.name.text()
    go_to(opened, 1, 2)
    settled()
    assert "Éclair" in pane.name.text()
    signature = read_signing(store, ghana[1].id, today).signed[there[0]]
    pane.void_requested.emit(signature)
    qtbot.keyClick(question("ReasonDialog").list, Key.Key_2)  # type: ignore[attr-defined]
    settled()
    assert not read_signing(store, ghana[1].id, today).signed
    with store.reading() as records:
        assert records.require(Signature, signature.id).void_reason == "Signed for the wrong day"
    qtbot.keyClick(opened.screen.grid.marks, Key.Key_H)
    assert not pane.isVisible()
