"""Feedback screen: open, enter forms, survive, close, read results."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.feedback import Collection
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations import feedback
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.feedback.models import (
    AnswerRow,
    AnswersModel,
    FiguresModel,
    FiguresRow,
)
from mieux_desktop.ui.screens.feedback.presenter import FeedbackPresenter
from tests.ui.typed import type_text

FORM = feedback.load_form(feedback.PARTICIPANT_FEEDBACK, 1)


@pytest.fixture
def mission(store: Store, ghana: tuple[Action, Activity]) -> Mission:
    action, activity = ghana
    new = Mission(
        id=new_id(), action_id=action.id, activity_ids=(activity.id,), starts_on=date(2026, 3, 3)
    )
    with store.unit_of_work() as work:
        return work.save(None, new)


@pytest.fixture
def presenter(desk: Desk, mission: Mission, qtbot: QtBot) -> FeedbackPresenter:
    made = FeedbackPresenter(desk)
    qtbot.addWidget(made.screen)
    with qtbot.waitActive(made.screen):
        made.screen.show()
    made.open_mission(mission.id)
    qtbot.waitUntil(made.screen.empty.isVisible)
    return made


def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key, modifier)


def open_feedback(presenter: FeedbackPresenter, qtbot: QtBot) -> None:
    presenter.screen.open_button.click()
    qtbot.waitUntil(presenter.screen.is_entering)
    presenter.screen.entry.whole.click()  # one form a page; the grid has tests of its own


def finish_form(presenter: FeedbackPresenter, qtbot: QtBot, count: str) -> None:
    press(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: presenter.screen.entry.count.text() == count)


def close(presenter: FeedbackPresenter, qtbot: QtBot, words: str) -> None:
    presenter.screen.close_button.click()
    box = presenter.screen.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    next(b for b in box.findChildren(QPushButton) if b.text() == words).click()
    qtbot.waitUntil(lambda: not box.isVisible())


def enter_directly(store: Store, **answers: object) -> None:
    with store.reading() as records:
        (collection,) = records.find(Collection)
    entry = feedback.new_entry(collection.id, FORM, "en")
    feedback.finish_entry(store, replace(entry, answers=answers))  # type: ignore[arg-type]


def test_a_form_is_entered_by_digits_and_the_next_one_follows(
    presenter: FeedbackPresenter, qtbot: QtBot
) -> None:
    open_feedback(presenter, qtbot)
    for value in (Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_0):
        press(value, Qt.Key.Key_Return)
    assert presenter.screen.entry.form is not None
    assert presenter.screen.entry.form.answers() == {
        "objectives": 4, "relevance": 5, "level": "na",
    }  # fmt: skip
    finish_form(presenter, qtbot, "1 forms entered")
    form = presenter.screen.entry.form
    qtbot.waitUntil(lambda: not form.answers())
    press(Qt.Key.Key_2)  # the keyboard is on the first question of the next form
    assert form.answers() == {"objectives": 2}


def test_each_answer_is_durable_and_comes_back(
    desk: Desk, presenter: FeedbackPresenter, mission: Mission, qtbot: QtBot
) -> None:
    open_feedback(presenter, qtbot)
    press(Qt.Key.Key_4)
    assert presenter.screen.entry.form is not None
    presenter.screen.entry.form.go_to("most_useful")
    editor = QApplication.focusWidget()
    assert editor is not None
    type_text(editor, "Échanges")
    presenter.settle()
    desk.background.wait_idle()
    again = FeedbackPresenter(desk)
    qtbot.addWidget(again.screen)
    again.open_mission(mission.id)
    qtbot.waitUntil(again.screen.is_entering)
    assert again.screen.entry.pile.rows[0].entry.answers == {
        "objectives": 4,
        "most_useful": "Échanges",
    }


def test_a_form_with_a_problem_is_not_done(presenter: FeedbackPresenter, qtbot: QtBot) -> None:
    open_feedback(presenter, qtbot)
    form = presenter.screen.entry.form
    assert form is not None
    form.go_to("follow_up")
    press(Qt.Key.Key_5, Qt.Key.Key_1)
    presenter.screen.entry.done.click()
    assert form.field("follow_up").problem_shown()
    assert form.answers() == {"follow_up": ("materials", "none")}


def test_an_empty_form_is_told_and_not_counted(
    desk: Desk, presenter: FeedbackPresenter, qtbot: QtBot
) -> None:
    open_feedback(presenter, qtbot)
    with qtbot.waitSignal(desk.problem) as told:
        presenter.screen.entry.done.click()
    assert isinstance(told.args[0], Problem) and told.args[0].code == "form-empty"


def test_a_form_given_up_can_be_brought_back(presenter: FeedbackPresenter, qtbot: QtBot) -> None:
    open_feedback(presenter, qtbot)
    entry = presenter.screen.entry
    press(Qt.Key.Key_4)
    entry.give_up.click()
    assert entry.form is not None and not entry.form.answers()
    (back,) = (b for b in presenter.screen.findChildren(QPushButton) if b.text() == "Bring it back")
    back.click()
    qtbot.waitUntil(lambda: entry.form is not None and entry.form.answers() == {"objectives": 4})


def test_the_language_of_the_form_changes_and_the_answers_stay(
    presenter: FeedbackPresenter, qtbot: QtBot
) -> None:
    open_feedback(presenter, qtbot)
    entry = presenter.screen.entry
    press(Qt.Key.Key_4)
    entry.language.setCurrentIndex(entry.language.findData("ar"))
    entry.language.activated.emit(entry.language.currentIndex())
    assert entry.form is not None
    assert entry.form.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert entry.form.answers() == {"objectives": 4}
    finish_form(presenter, qtbot, "1 forms entered")


def test_closing_asks_first_and_the_safe_answer_keeps_it_open(
    store: Store, presenter: FeedbackPresenter, qtbot: QtBot
) -> None:
    open_feedback(presenter, qtbot)
    presenter.screen.close_button.click()
    box = presenter.screen.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    default = box.defaultButton()
    assert default.text() == "Keep open" and box.escapeButton() is default
    default.click()
    assert presenter.screen.is_entering()
    with store.reading() as records:
        (collection,) = records.find(Collection)
    assert collection.closed_on is None


def test_closing_waits_for_the_form_at_hand(
    desk: Desk, presenter: FeedbackPresenter, qtbot: QtBot
) -> None:
    open_feedback(presenter, qtbot)
    press(Qt.Key.Key_4)
    with qtbot.waitSignal(desk.problem) as told:
        presenter.screen.close_button.click()
    assert told.args[0].code == "form-unfinished"
    assert presenter.screen.findChild(QMessageBox) is None


def test_results_appear_after_closing_with_n_and_words_for_every_bar(
    store: Store, presenter: FeedbackPresenter, qtbot: QtBot
) -> None:
    open_feedback(presenter, qtbot)
    for value in (1, 2, 3, 4, 5, 5):
        enter_directly(
            store, objectives=value, venue="na", recommend=10, knowledge_before=2,
            knowledge_after=4, will_use="soon", intended_use="In a briefing", obstacle="budget",
        )  # fmt: skip
    close(presenter, qtbot, "Close feedback")
    qtbot.waitUntil(lambda: presenter.screen.results is not None)
    results = presenter.screen.results
    assert results is not None
    (sentence,) = (
        line
        for line in results._chart.accessibleDescription().splitlines()
        if line.startswith("Objectives")
    )
    assert sentence == (
        "Objectives clear and reached: 1: 1 · 2: 1 · 3: 1 · 4: 1 · 5: 2; n 6, mean 3.3, median 3.5"
    )
    figures = [figure for figure, _, _ in results._words.headline()]
    assert figures == ["6", "+100", "2.0 → 4.0", "6"]
    assert presenter.screen.close_button.isHidden()
    results.table_chip.click()
    model = results.table.model()
    rows = {
        model.index(row, 0).data(): [model.index(row, column).data() for column in range(2, 6)]
        for row in range(model.rowCount())
    }
    assert rows["Venue and access"] == ["0", "6", "–", "–"]
    assert rows["Main obstacle"][0] == "6"
    assert "Institution" not in rows


def test_a_group_is_chosen_alone_and_shown_with_its_size(
    store: Store, presenter: FeedbackPresenter, qtbot: QtBot
) -> None:
    open_feedback(presenter, qtbot)
    for institution, value in (("ministry", 5), ("agency", 2)):
        for _ in range(5):
            enter_directly(store, objectives=value, institution=institution)
    close(presenter, qtbot, "Close feedback")
    qtbot.waitUntil(lambda: presenter.screen.results is not None)
    results = presenter.screen.results
    assert results is not None
    assert list(results.combos) == ["institution"]
    combo = results.combos["institution"]
    combo.setCurrentIndex(combo.findText("Ministry (5)"))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: "mean 5.0" in results._chart.accessibleDescription())
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    qtbot.waitUntil(lambda: "mean 3.5" in results._chart.accessibleDescription())


def test_too_few_answers_are_counted_and_not_shown(
    store: Store, presenter: FeedbackPresenter, qtbot: QtBot
) -> None:
    open_feedback(presenter, qtbot)
    enter_directly(store, objectives=1, most_useful="Only mine")
    close(presenter, qtbot, "Close feedback")
    qtbot.waitUntil(lambda: presenter.screen.results is not None)
    assert presenter.screen.results is not None and presenter.screen.results.results.withheld


def test_models_of_results_keep_the_rules_of_models(qtmodeltester: object, qtbot: QtBot) -> None:
    figures = FiguresModel()
    figures.show([FiguresRow("Level", "1: 0", "4", "0", "3.2", "3")])
    answers = AnswersModel([AnswerRow(1, "All of it", "Most useful", ("Time",))])
    for model in (figures, answers):
        qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_answers_in_words_come_as_the_list_is_scrolled(qtbot: QtBot) -> None:
    model = AnswersModel(())
    model.show([AnswerRow(n, f"Answer {n}", "Most useful") for n in range(50)])
    counts = [model.rowCount()]
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
        counts.append(model.rowCount())
    assert counts == [20, 40, 50]
    assert model.index(49).data() == "“Answer 49”"


def test_results_of_another_collection_take_the_place_of_those_shown(
    store: Store, presenter: FeedbackPresenter, qtbot: QtBot
) -> None:
    open_feedback(presenter, qtbot)
    for institution in ("ministry", "agency"):
        for _ in range(5):
            enter_directly(store, objectives=5, institution=institution, most_useful="The cases")
    close(presenter, qtbot, "Close feedback")
    qtbot.waitUntil(lambda: presenter.screen.results is not None)
    view = presenter.screen.results
    assert view is not None and len(view.combos) == 1
    qtbot.waitUntil(lambda: view.answers.isVisibleTo(view) and view._answers.rowCount() > 0)
    many = view.results
    view.show_results(replace(many, answered=3, summaries={}, groups={}))
    assert not view._told.isVisibleTo(view)
    assert "(3)" in view._too_few.sentence.text()
    view.show_results(
        replace(many, groups={}, summaries={"objectives": many.summaries["objectives"]})
    )
    assert view._told.isVisibleTo(view) and not view.combos
    view.show_written(())
    assert not view.answers.isVisibleTo(view) and view._nobody.isVisibleTo(view)
    assert "mean 5.0" in view._chart.accessibleDescription()
