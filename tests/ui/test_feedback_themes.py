"""Themes of answers in words by keys and mouse, and the rounds of activities and actions."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.questionnaires.model import ScaleQuestion
from mieux_desktop.operations import feedback
from mieux_desktop.operations.feedback_themes import read_written
from mieux_desktop.operations.stores import Store
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.feedback.about_action import ActionFeedbackPresenter
from mieux_desktop.ui.screens.feedback.presenter import FeedbackPresenter
from mieux_desktop.ui.screens.feedback.themes import ThemesModel
from tests.ui.typed import type_text

FORM = feedback.load_form(feedback.PARTICIPANT_FEEDBACK, 1)
PARTNER = feedback.load_form("partner-feedback", 1)
TEXTS = ("Breaks", "Cases", "Rooms", "Slides", "Visits")
Ghana = tuple[Action, Activity]


def collected(store: Store, owner_id: bytes, *texts: str, occasion: str = "") -> bytes:
    collection = feedback.open_collection(store, owner_id, occasion=occasion)
    for text in texts:
        entry = feedback.new_entry(collection.id, FORM, "en")
        entry = replace(entry, answers={"objectives": 4, "most_useful": text})
        feedback.finish_entry(store, entry)
    feedback.close_collection(store, collection.id)
    return collection.id


@pytest.fixture
def mission(store: Store, ghana: Ghana) -> Mission:
    action, activity = ghana
    new = Mission(
        id=new_id(), action_id=action.id, activity_ids=(activity.id,), starts_on=date(2026, 3, 3)
    )
    with store.unit_of_work() as work:
        return work.save(None, new)


@pytest.fixture
def round_id(store: Store, ghana: Ghana) -> bytes:
    return collected(store, ghana[1].id, *TEXTS)


@pytest.fixture
def presenter(desk: Desk, mission: Mission, round_id: bytes, qtbot: QtBot) -> FeedbackPresenter:
    made = FeedbackPresenter(desk)
    qtbot.addWidget(made.screen)
    made.screen.resize(1072, 640)
    with qtbot.waitActive(made.screen):
        made.screen.show()
    made.open_mission(mission.id)
    qtbot.waitUntil(lambda: made._theming.told.collection_id == round_id)
    return made


@pytest.fixture
def tagging(presenter: FeedbackPresenter, qtbot: QtBot) -> FeedbackPresenter:
    assert presenter.screen.results is not None
    presenter.screen.results.all_answers.click()
    qtbot.waitUntil(lambda: presenter.screen.themes.answers.hasFocus())
    return presenter


@pytest.fixture
def tagged(store: Store, round_id: bytes) -> Callable[[], dict[str, list[str]]]:
    def read() -> dict[str, list[str]]:
        told = read_written(store, round_id)
        return {t.name: [a.text for a in told.answers if t.id in a.themes] for t in told.themes}

    return read


def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key, modifier)


def name_theme(name: str) -> None:
    press(Qt.Key.Key_Return)  # from the answers to the field
    field = QApplication.focusWidget()
    assert field is not None
    type_text(field, name)
    press(Qt.Key.Key_Return)


Tagged = Callable[[], dict[str, list[str]]]


def test_a_theme_is_given_by_its_name_then_by_its_digit(
    tagging: FeedbackPresenter, tagged: Tagged, qtbot: QtBot
) -> None:
    view = tagging.screen.themes
    name_theme("Méthode")
    qtbot.waitUntil(lambda: tagged() == {"Méthode": ["Breaks"]})
    assert view.answers.hasFocus()
    qtbot.waitUntil(lambda: view.themes.model().rowCount() == 3)
    press(Qt.Key.Key_Down, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: tagged() == {"Méthode": ["Breaks", "Cases"]})
    second, told = view.answers.model().index(1, 0), Qt.ItemDataRole.AccessibleTextRole
    qtbot.waitUntil(lambda: second.data(told) == "Most useful: Cases, Méthode")
    press(Qt.Key.Key_1)  # once more takes it away
    qtbot.waitUntil(lambda: tagged() == {"Méthode": ["Breaks"]})


def test_several_answers_take_a_theme_together(
    tagging: FeedbackPresenter, tagged: Tagged, qtbot: QtBot
) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, modifier=shift)
    name_theme("Time")
    qtbot.waitUntil(lambda: tagged() == {"Time": ["Breaks", "Cases", "Rooms"]})


def test_all_answers_are_chosen_also_those_not_scrolled_to(
    presenter: FeedbackPresenter, store: Store, ghana: Ghana, qtbot: QtBot
) -> None:
    many = collected(store, ghana[1].id, *(f"Answer {n}" for n in range(30)))
    presenter.screen.shown_round_chosen.emit(many)
    qtbot.waitUntil(lambda: presenter._theming.told.collection_id == many)
    presenter._show_themes()
    press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    name_theme("Everything")
    qtbot.waitUntil(lambda: [t.answers for t in read_written(store, many).themes] == [30])


def test_answers_without_a_theme_leave_the_list_as_they_get_one(
    tagging: FeedbackPresenter, tagged: Tagged, qtbot: QtBot
) -> None:
    view = tagging.screen.themes
    name_theme("Time")
    qtbot.waitUntil(lambda: view.themes.model().rowCount() == 3)
    view.themes.setCurrentIndex(view.themes.model().index(1, 0))
    assert view.answers.model().rowCount() == 4
    view.answers.setFocus()
    for left in (3, 2, 1, 0):
        press(Qt.Key.Key_1)
        qtbot.waitUntil(lambda: view.answers.model().rowCount() == left)  # noqa: B023
    assert sorted(tagged()["Time"]) == list(TEXTS)
    assert not view.answers.isVisibleTo(view)


def test_a_theme_is_renamed_in_its_row_and_merged_by_the_name_of_another(
    tagging: FeedbackPresenter, desk: Desk, store: Store, tagged: Tagged, qtbot: QtBot
) -> None:
    view, told = tagging.screen.themes, list[str]()
    desk.undoable.connect(told.append)
    name_theme("Time")
    press(Qt.Key.Key_Down)
    name_theme("Duration")
    qtbot.waitUntil(lambda: view.themes.model().rowCount() == 4)
    view.themes.setCurrentIndex(view.themes.model().index(3, 0))
    view.themes.setFocus()
    press(Qt.Key.Key_F2)
    editor = view.themes.findChild(QLineEdit)
    assert editor is not None and editor.text() == "Duration"
    editor.setText("Time")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tagged() == {"Time": ["Breaks", "Cases"]})
    qtbot.waitUntil(lambda: told == ["Both themes are one now: “Time”"])
    undo_last(store)
    assert tagged() == {"Time": ["Breaks"], "Duration": ["Cases"]}


def test_a_theme_is_merged_into_another_by_its_key(
    tagging: FeedbackPresenter, tagged: Tagged, qtbot: QtBot
) -> None:
    view = tagging.screen.themes
    keys = {command.keys: command for command in view.commands("feedback")}
    keys["F3",].handler()  # no theme is chosen: nothing to merge
    assert view.merge.findChild(QMenu) is None
    name_theme("Time")
    press(Qt.Key.Key_Down)
    name_theme("Duration")
    qtbot.waitUntil(lambda: view.themes.model().rowCount() == 4)
    view.themes.setCurrentIndex(view.themes.model().index(3, 0))
    keys["F3",].handler()
    menu = view.merge.findChild(QMenu)
    assert menu is not None and [action.text() for action in menu.actions()] == ["Time"]
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tagged() == {"Time": ["Breaks", "Cases"]})


def test_a_deleted_theme_leaves_its_answers_and_comes_back_by_undo(
    tagging: FeedbackPresenter, store: Store, tagged: Tagged, qtbot: QtBot
) -> None:
    view = tagging.screen.themes
    name_theme("Time")
    qtbot.waitUntil(lambda: view.themes.model().rowCount() == 3)
    view.themes.setCurrentIndex(view.themes.model().index(2, 0))
    assert view.delete.isEnabled()
    view.themes.setFocus()
    press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: tagged() == {})
    qtbot.waitUntil(lambda: view.themes.model().rowCount() == 2)
    assert view.answers.model().rowCount() == 5
    undo_last(store)
    assert tagged() == {"Time": ["Breaks"]}


def test_esc_leads_from_the_name_to_the_answers_first(tagging: FeedbackPresenter) -> None:
    view = tagging.screen.themes
    press(Qt.Key.Key_Return)
    assert view.name.hasFocus()
    press(Qt.Key.Key_Escape)
    assert view.answers.hasFocus() and tagging.screen.shows_themes()


def test_esc_leads_back_to_the_results_which_show_the_themes(
    tagging: FeedbackPresenter, qtbot: QtBot
) -> None:
    name_theme("Time")
    qtbot.waitUntil(lambda: bool(tagging._theming.told.themes))
    press(Qt.Key.Key_Escape)
    assert tagging.screen.shows_results()
    view = tagging.screen.results
    assert view is not None and view._answers.row(view._answers.index(0)).themes == ("Time",)
    tagging._project_results()
    projector = tagging._output._projector
    assert projector is not None
    qtbot.addWidget(projector)
    assert "Time" in [
        label.text() for label in projector.findChildren(type(tagging.screen.entry.count))
    ]


def test_the_model_of_themes_keeps_the_rules_of_models(
    qtmodeltester: object, tagging: FeedbackPresenter, qtbot: QtBot
) -> None:
    model = tagging.screen.themes.themes.model()
    assert isinstance(model, ThemesModel)
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_several_rounds_of_an_activity_can_be_looked_at_and_a_new_one_begun(
    presenter: FeedbackPresenter, store: Store, ghana: Ghana, qtbot: QtBot
) -> None:
    strip = presenter.screen.strip
    assert not strip.round.isVisibleTo(strip) and "closed" in strip._only.text()
    before = collected(store, ghana[1].id, "a", "b", "c", "d", "e", "f", occasion="before")
    qtbot.waitUntil(lambda: strip.round.count() == 2)
    view = presenter.screen.results
    assert view is not None and view.results.answered == 5  # what is looked at stays
    strip.round.setCurrentIndex(strip.round.findData(before))
    assert ", before · closed" in strip.round.currentText()
    strip.round.activated.emit(strip.round.currentIndex())
    qtbot.waitUntil(lambda: view.results.answered == 6)
    presenter.screen.new_round.click()
    qtbot.waitUntil(presenter.screen.shows_roads)
    assert strip.round.currentText() == "New round"
    presenter.screen.open_button.click()
    qtbot.waitUntil(presenter.screen.is_entering)
    assert "open since" in strip.round.currentText()


def test_a_round_about_the_whole_action_is_opened_collected_and_read(
    desk: Desk, store: Store, ghana: Ghana, qtbot: QtBot
) -> None:
    action, activity = ghana
    collected(store, activity.id, *TEXTS)
    made = ActionFeedbackPresenter(desk)
    qtbot.addWidget(made.screen)
    made.screen.show()
    made.open(action.id)
    screen = made.feedback.screen
    qtbot.waitUntil(screen.shows_roads)
    assert made.screen.header.title.text() == f"Feedback: {action.name('en')}"
    assert screen.strip.owner.currentText() == "Whole action"
    qtbot.waitUntil(lambda: screen.roads.form.currentText() == PARTNER.title["en"])
    screen.open_button.click()
    qtbot.waitUntil(screen.is_entering)
    current = feedback.current_round(store, action.id)
    assert current is not None and current.form.name == "partner-feedback"
    given = {q.name: 4 for q in PARTNER.questions.values() if isinstance(q, ScaleQuestion)}
    for _ in range(5):
        entry = feedback.new_entry(current.collection.id, PARTNER, "en")
        feedback.finish_entry(store, replace(entry, answers=given))
    feedback.close_collection(store, current.collection.id)
    qtbot.waitUntil(screen.shows_results)
    assert screen.results is not None and screen.results.results.answered == 5
    strip = screen.strip
    strip.owner_chosen.emit(activity.id)  # those of its activities can be read from here too
    view = screen.results
    qtbot.waitUntil(lambda: view.results.form.name == FORM.name)
    opened: list[tuple[str, object]] = []
    desk.open_requested.connect(lambda place, id_: opened.append((place, id_)))
    made.screen.back_requested.emit()
    assert opened == [("action", action.id)]
