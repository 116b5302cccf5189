"""The report of a mission: its sections, their text and the recommendations, by real events."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.evaluations import Priority
from mieux_desktop.domain.mission_reports import SectionCode
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.stores import Store
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.report.evidence_view import EvidencePicker
from mieux_desktop.ui.screens.report.presenter import ReportPresenter
from mieux_desktop.ui.widgets.buttons import Button
from tests.ui.report_view import (
    advice,
    cards,
    desk_idle,
    drafts_of,
    open_text,
    opened,
    pages_of,
    stored_text,
)
from tests.ui.typed import type_text
from tests.unit.operations.report_scene import Scene, plan_empty_mission, write_scene


@pytest.fixture
def scene(store: Store, ghana: tuple[Action, Activity]) -> Scene:
    return write_scene(store, *ghana)


@pytest.fixture
def report(desk: Desk, qtbot: QtBot, scene: Scene) -> ReportPresenter:
    return opened(desk, qtbot, scene.mission.id)


def test_the_report_opens_on_its_first_missing_part_with_its_page(
    report: ReportPresenter, qtbot: QtBot
) -> None:
    screen = report.screen
    row = screen.current_row()
    assert row is not None and row.code is SectionCode.SUMMARY
    assert screen._missing.text().startswith("6")
    pane = pages_of(report)
    qtbot.waitUntil(lambda: pane.page == 1)
    assert pane.place.text() == f"Page 2 of {pane.pages}"
    report.open_section(SectionCode.RESULTS)
    assert "Results" in pane._document.getAllText(pane.page).text()
    report.open_section(SectionCode.ANNEXES)
    assert "Agenda as carried out" in pane._document.getAllText(pane.page).text()


def test_rows_tell_their_state_also_to_those_who_do_not_see_it(report: ReportPresenter) -> None:
    model = report.screen.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    told = [
        model.index(place).data(Qt.ItemDataRole.AccessibleTextRole)
        for place in range(model.rowCount(QModelIndex()))
    ]
    assert told[1] == "Summary, Empty"
    assert told[4].startswith("3. Programme day by day, Filled from the records, 8 session")
    assert told[9].startswith("8. Recommendations, To be completed, 1 without addressee")


def test_typed_words_are_durable_in_the_page_and_one_change_on_leaving(
    report: ReportPresenter, qtbot: QtBot, scene: Scene
) -> None:
    editor = open_text(report, qtbot, SectionCode.SUMMARY)
    pane = pages_of(report)
    type_text(editor, "Réussite complète.")
    qtbot.waitUntil(lambda: stored_text(scene, SectionCode.SUMMARY) == "Réussite complète.")
    qtbot.waitUntil(lambda: "Réussite" in pane._document.getAllText(1).text())
    assert pane.page == 1, "the page stays where the writer is"
    report.open_section(SectionCode.CONTEXT)
    qtbot.waitUntil(lambda: not drafts_of(scene))
    row = next(r for r in report.screen.model.rows if r.code is SectionCode.SUMMARY)
    qtbot.waitUntil(
        lambda: next(r for r in report.screen.model.rows if r.code is row.code).complete
    )


def test_each_language_has_its_own_text(
    report: ReportPresenter, qtbot: QtBot, scene: Scene
) -> None:
    type_text(open_text(report, qtbot, SectionCode.SUMMARY), "In English")
    report.choose_language("fr")
    editor = report.screen.text_pane.editor
    qtbot.waitUntil(lambda: not editor.isReadOnly() and editor.text() == "")
    editor.setFocus()
    type_text(editor, "En français")
    report.settle()
    qtbot.waitUntil(lambda: stored_text(scene, SectionCode.SUMMARY, "fr") == "En français")
    assert stored_text(scene, SectionCode.SUMMARY) == "In English"
    report.choose_language("en")
    qtbot.waitUntil(lambda: editor.text() == "In English")


def test_undo_shows_the_text_before(
    report: ReportPresenter, desk: Desk, qtbot: QtBot, scene: Scene
) -> None:
    editor = open_text(report, qtbot, SectionCode.CONTEXT)
    type_text(editor, "One")
    report.settle()
    qtbot.waitUntil(lambda: not drafts_of(scene))
    type_text(editor, ", two")
    report.settle()
    qtbot.waitUntil(lambda: stored_text(scene, SectionCode.CONTEXT) == "One, two")
    qtbot.waitUntil(lambda: not drafts_of(scene))
    desk.write(undo_last, owner=report)
    qtbot.waitUntil(lambda: report.screen.text_pane.editor.toPlainText() == "One")


def test_keys_go_to_the_next_section_and_the_next_missing_part(
    report: ReportPresenter, qtbot: QtBot
) -> None:
    commands = {command.id: command for command in report.commands()}
    assert commands["report.export"].keys == ("Ctrl+E",)
    commands["report.next_section"].handler()
    row = report.screen.current_row()
    assert row is not None and row.code is SectionCode.CONTEXT
    commands["report.next_missing"].handler()
    row = report.screen.current_row()
    assert row is not None and row.code is SectionCode.RECOMMENDATIONS
    commands["report.previous_section"].handler()
    row = report.screen.current_row()
    assert row is not None and row.code is SectionCode.RISKS


def test_facts_lead_to_the_place_where_they_are_edited(
    report: ReportPresenter, desk: Desk, qtbot: QtBot, scene: Scene
) -> None:
    report.open_section(SectionCode.RESULTS)
    facts = report.screen.text_pane.facts

    def links() -> list[Button]:
        found = facts.findChildren(Button)
        return [b for b in found if b.isVisible() and b.accessibleName().startswith("Answers")]

    qtbot.waitUntil(lambda: bool(links()))
    with qtbot.waitSignal(desk.open_requested) as asked:
        links()[0].click()
    assert asked.args == ["feedback", scene.activity.id]


def test_advice_is_typed_and_chosen_without_losing_either(
    report: ReportPresenter, qtbot: QtBot, scene: Scene
) -> None:
    _, second = cards(report, qtbot, 2)
    second.addressee.setFocus()
    type_text(second.addressee, "Banque d’État")
    second.priority.setCurrentIndex(second.priority.findData(Priority.LOW))
    second.priority.activated.emit(second.priority.currentIndex())
    second.text.setFocus()
    qtbot.waitUntil(lambda: advice(scene)[1].priority is Priority.LOW)
    qtbot.waitUntil(lambda: advice(scene)[1].addressee == "Banque d’État")
    assert advice(scene)[0].addressee == "Office of the Chief of Staff"
    second.text.moveCursor(second.text.textCursor().MoveOperation.End)
    type_text(second.text, " Every March.")
    report.settle()
    qtbot.waitUntil(lambda: advice(scene)[1].text.endswith("Ghana. Every March."))
    assert advice(scene)[1].horizon == "P6M"
    rows = report.screen.model.rows
    qtbot.waitUntil(lambda: all(row.lacking == 0 for row in report.screen.model.rows))
    assert rows


def test_a_new_recommendation_is_stored_with_its_first_words_and_its_choices(
    report: ReportPresenter, qtbot: QtBot, scene: Scene
) -> None:
    cards(report, qtbot, 2)
    report.screen.advice_pane.add.click()
    new = cards(report, qtbot, 3)[2]
    assert new.text.hasFocus() and len(advice(scene)) == 2
    new.horizon.setCurrentIndex(0)
    new.horizon.activated.emit(0)
    type_text(new.text, "Ask")
    report.settle()
    qtbot.waitUntil(lambda: len(advice(scene)) == 3)
    assert (advice(scene)[2].text, advice(scene)[2].horizon) == ("Ask", "P1M")
    type_text(new.text, " twice")
    report.settle()
    qtbot.waitUntil(lambda: advice(scene)[2].text == "Ask twice")
    assert len(cards(report, qtbot, 3)) == 3


def test_advice_moves_by_key_and_comes_back_after_delete(
    report: ReportPresenter, desk: Desk, qtbot: QtBot, scene: Scene
) -> None:
    first, second = advice(scene)
    shown = cards(report, qtbot, 2)
    shown[1].text.setFocus()
    qtbot.keyClick(shown[1].text, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: [r.id for r in advice(scene)] == [second.id, first.id])
    assert shown[1].text.hasFocus() and shown[1].number.text() == "1"
    with qtbot.waitSignal(desk.undoable):
        qtbot.keyClick(shown[1].text, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert [r.id for r in advice(scene)] == [first.id]
    desk.write(undo_last, owner=report)
    cards(report, qtbot, 2)


def test_a_card_is_as_tall_as_its_words_also_in_a_narrow_window(
    report: ReportPresenter, qtbot: QtBot
) -> None:
    _, second = cards(report, qtbot, 2)
    report.advice.reload()  # the cards are put into their order again
    desk_idle(report)
    for width in (1072, 904):
        report.screen.resize(width, 640)
        second.text.setPlainText("Adopt the audience map as an annex to the plan. " * 8)
        qtbot.waitUntil(lambda: second.text.height() > 90)
        qtbot.waitUntil(lambda: second.addressee.y() > second.text.geometry().bottom())
    qtbot.waitUntil(lambda: second.horizon.y() > second.addressee.y())  # each on its own line
    second.text.setPlainText("Adopt the audience map as an annex.")


def test_emptied_words_are_not_saved_over_a_recommendation(
    report: ReportPresenter, qtbot: QtBot, scene: Scene
) -> None:
    before = advice(scene)[0].text
    card = cards(report, qtbot, 2)[0]
    card.text.setFocus()
    card.text.selectAll()
    qtbot.keyClick(card.text, Qt.Key.Key_Delete)
    card.addressee.setFocus()
    qtbot.waitUntil(lambda: card.text.toPlainText() == before)
    report.settle()
    desk_idle(report)
    assert advice(scene)[0].text == before and not drafts_of(scene)


def test_words_of_a_recommendation_that_the_disk_refused_are_tried_again(
    report: ReportPresenter, qtbot: QtBot, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = cards(report, qtbot, 2)[0]

    def refuse(*_: object) -> None:
        raise Problem("disk-full")

    with monkeypatch.context() as patched:
        patched.setattr("mieux_desktop.ui.screens.report.advice_editing.keep_draft", refuse)
        with qtbot.waitSignal(report._desk.problem):
            card.text.setFocus()
            type_text(card.text, "At once: ")
            card.flush()
        assert report.has_unsaved()
    report.settle()
    desk_idle(report)
    qtbot.waitUntil(lambda: "At once: " in advice(scene)[0].text)
    assert not report.has_unsaved()


def test_evidence_is_found_by_typing_and_cited(
    report: ReportPresenter, qtbot: QtBot, scene: Scene
) -> None:
    card = cards(report, qtbot, 2)[0]
    card.add_evidence.click()
    picker = report.screen.findChild(EvidencePicker)
    assert isinstance(picker, EvidencePicker)
    QAbstractItemModelTester(picker.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    type_text(picker.search, "owners bef")
    assert [item.id for item in picker.model.rows] == [scene.notes[5].id]
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: scene.notes[5].id in advice(scene)[0].evidence)
    chips = [b for b in card.findChildren(Button) if b.accessibleName().startswith("Evidence:")]
    assert any("Owners before wording" in chip.accessibleName() for chip in chips)


def test_a_note_becomes_a_recommendation(
    report: ReportPresenter, qtbot: QtBot, scene: Scene
) -> None:
    cards(report, qtbot, 2)
    report.screen.advice_pane.from_note.click()
    picker = report.screen.findChild(EvidencePicker)
    assert isinstance(picker, EvidencePicker)
    type_text(picker.search, "embassies not invited")
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    card = cards(report, qtbot, 3)[2]
    assert card.text.toPlainText().startswith("Three embassies were not invited.")
    assert advice(scene)[2].evidence == (scene.notes[3].id,)


def test_a_mission_without_anything_shows_what_is_missing(
    desk: Desk, qtbot: QtBot, store: Store, ghana: tuple[Action, Activity]
) -> None:
    presenter = opened(desk, qtbot, plan_empty_mission(store, *ghana).id)
    presenter.open_section(SectionCode.RECOMMENDATIONS)
    assert presenter.screen.advice_pane.empty.isVisible()
    presenter.open_section(SectionCode.LESSONS)
    row = presenter.screen.current_row()
    assert row is not None and row.code is SectionCode.LESSONS and not row.complete


def test_every_control_has_a_name(report: ReportPresenter, qtbot: QtBot) -> None:
    cards(report, qtbot, 2)
    for widget in report.screen.findChildren(QWidget):
        focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not focusable or isinstance(widget, QMenu) or not widget.isVisible():
            continue
        named = widget.accessibleName() or (
            widget.text() if isinstance(widget, QAbstractButton | QLineEdit) else ""
        )
        assert named, widget
