"""Editors of questions: each type by keyboard, skip logic, problems, languages, names."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.questionnaires.model import AnswerValue, Questionnaire
from mieux_desktop.operations.feedback import PARTICIPANT_FEEDBACK, load_form
from mieux_desktop.ui.widgets.questions.form import FormView
from tests.ui.typed import type_text
from tests.unit.domain.questionnaires.examples import EVERY_TYPE, load

FEEDBACK = load_form(PARTICIPANT_FEEDBACK, 1)
Key = Qt.Key


def show(qtbot: QtBot, form: Questionnaire, language: str = "en") -> FormView:
    view = FormView(form, language)
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.show()
    return view


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(*keys: Key) -> None:
    for key in keys:
        QTest.keyClick(focused(), key)


def type_here(text: str) -> None:
    type_text(focused(), text)
    QTest.qWait(350)  # a pause of the writer makes it an answer


def test_every_type_is_answered_by_keyboard_alone(qtbot: QtBot) -> None:
    view = show(qtbot, EVERY_TYPE)
    view.go_to_first()
    press(Key.Key_2, Key.Key_Return)  # one
    press(Key.Key_1, Key.Key_3, Key.Key_Return)  # many, with “other”
    type_here("à côté")
    press(Key.Key_Return)
    press(Key.Key_3, Key.Key_1, Key.Key_2, Key.Key_Return)  # order
    press(Key.Key_4, Key.Key_Return)  # rating
    press(Key.Key_N, Key.Key_Return)  # row of the grid
    type_here("42")
    press(Key.Key_Return)
    type_here("12,5")
    press(Key.Key_Return)
    type_here("5/3/2024")
    press(Key.Key_Return)
    type_here("état")
    assert view.answers() == {
        "one": "b",
        "many": ("a", "z"),
        "many_other": "à côté",
        "order": ("c", "a", "b"),
        "rating": 4,
        "row": "na",
        "age": 42,
        "share": "12.5",
        "day": "2024-03-05",
        "words": "état",
    }
    assert view.check() == 0


def test_answers_are_shown_as_they_were_given(qtbot: QtBot) -> None:
    answers: dict[str, AnswerValue] = {
        "one": "a", "many": ("b",), "order": ("b", "a", "c"), "rating": "na", "row": 5,
        "age": 7, "share": "0.5", "day": "2024-12-31", "words": "so",
    }  # fmt: skip
    view = show(qtbot, EVERY_TYPE)
    view.set_answers(answers)
    for name, value in answers.items():
        assert view.field(name).editor.answer() == value, name
    view.set_answers({})
    assert all(view.field(name).editor.answer() is None for name in answers)


def test_an_answer_is_taken_back_with_backspace(qtbot: QtBot) -> None:
    view = show(qtbot, EVERY_TYPE)
    view.set_answers({"one": "a", "many": ("a",), "rating": 3})
    for name in ("one", "many", "rating"):
        view.go_to(name)
        press(Key.Key_Backspace)
    assert view.answers() == {}


def test_digits_reach_ten_on_a_scale_from_0_to_10(qtbot: QtBot) -> None:
    view = show(qtbot, FEEDBACK)
    view.go_to("recommend")
    press(Key.Key_0)
    assert view.answers()["recommend"] == 0
    press(Key.Key_1, Key.Key_0)
    assert view.answers()["recommend"] == 10
    press(Key.Key_9)
    assert view.answers()["recommend"] == 9


def test_0_is_not_applicable_where_it_is_no_point(qtbot: QtBot) -> None:
    view = show(qtbot, FEEDBACK)
    view.go_to_first()
    press(Key.Key_0, Key.Key_Return)
    press(Key.Key_5, Key.Key_Left)
    assert view.answers() == {"objectives": "na", "relevance": 5}
    press(Key.Key_Space)
    assert view.answers()["relevance"] == 4


def test_a_row_is_one_stop_of_the_tab_key(qtbot: QtBot) -> None:
    view = show(qtbot, FEEDBACK)
    view.go_to_first()
    press(Key.Key_Tab, Key.Key_3, Key.Key_Tab, Key.Key_2)
    assert view.answers() == {"relevance": 3, "level": 2}


def test_skip_logic_shows_and_hides_questions(qtbot: QtBot) -> None:
    view = show(qtbot, FEEDBACK)
    field = view.field("intended_use")
    assert not field.isVisible()
    view.go_to("will_use")
    press(Key.Key_1)
    assert field.isVisible()
    press(Key.Key_4)
    assert not field.isVisible()
    assert not view.field("obstacle_other").isVisible()
    view.go_to("obstacle")
    press(Key.Key_8)
    assert view.field("obstacle_other").isVisible()


def test_enter_skips_what_is_hidden_and_stays_inside_long_texts(qtbot: QtBot) -> None:
    view = show(qtbot, FEEDBACK)
    view.go_to("will_use")
    press(Key.Key_4, Key.Key_Return, Key.Key_1)
    assert view.answers() == {"will_use": "no", "obstacle": "budget"}
    view.go_to("most_useful")
    press(Key.Key_Return)
    editor = focused()
    assert isinstance(editor, QPlainTextEdit) and editor.toPlainText() == "\n"


def test_problems_stand_beside_their_questions(qtbot: QtBot) -> None:
    view = show(qtbot, EVERY_TYPE)
    view.set_answers({"rating": 9, "order": ("a",), "age": 130, "day": "soon", "words": "x" * 11})
    assert view.check() == 5
    shown = {name: view.field(name).problem_shown() for name in ("age", "day", "words", "order")}
    assert shown == {
        "age": "The highest answer is 120.",
        "day": "Write a date, such as 05/03/2026.",
        "words": "The answer is longer than 10 characters.",
        "order": "Give every choice its place.",
    }
    assert view.field("order").isAncestorOf(focused())  # the first one has the keyboard
    view.go_to("age")
    view.field("age").editor.set_answer(None)
    type_here("30")
    assert view.field("age").problem_shown() == ""


def test_a_constraint_speaks_in_the_words_of_the_form(qtbot: QtBot) -> None:
    view = show(qtbot, FEEDBACK, "fr")
    view.go_to("follow_up")
    press(Key.Key_5, Key.Key_4)
    message = view.field("follow_up").problem_shown()
    assert message.startswith("«\u202fAucun\u202f»")
    press(Key.Key_5)
    assert view.field("follow_up").problem_shown() == ""


def test_what_cannot_be_read_stays_as_typed(qtbot: QtBot) -> None:
    view = show(qtbot, EVERY_TYPE)
    view.go_to("age")
    type_here("a dozen")
    press(Key.Key_Return)
    assert view.answers()["age"] == "a dozen"
    assert view.field("age").problem_shown() == "Write a whole number, such as 12."


def test_a_required_question_is_asked_for_at_the_end_only(qtbot: QtBot) -> None:
    form = load(
        {"type": "text", "name": "first", "required": True},
        {"type": "text", "name": "second"},
    )
    view = show(qtbot, form)
    view.go_to("second")
    type_here("x")
    assert view.field("first").problem_shown() == ""
    assert view.check() == 1
    assert view.field("first").problem_shown() == "An answer is needed here."


def test_the_declared_direction_turns_the_form(qtbot: QtBot) -> None:
    french, arabic = show(qtbot, FEEDBACK, "fr"), show(qtbot, FEEDBACK, "ar")
    assert arabic.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert french.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert any(label.text() == "المحتوى" for label in arabic.findChildren(QLabel))
    arabic.go_to_first()
    press(Key.Key_5, Key.Key_Right)  # to the right is back towards the lower points
    press(Key.Key_Space)
    assert arabic.answers() == {"objectives": 4}


def test_whatever_takes_the_keyboard_says_which_question_it_answers(qtbot: QtBot) -> None:
    view = show(qtbot, FEEDBACK)
    labels = {question.label["en"] for question in FEEDBACK.questions.values()}
    for name, question in FEEDBACK.questions.items():
        stop = view.field(name).editor.focusProxy()
        assert stop is not None and stop.accessibleName(), name
        assert question.label["en"] in (stop.accessibleName(), stop.accessibleDescription())
    assert labels
