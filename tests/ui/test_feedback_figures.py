"""Figures of results in words: what each kind of form leads with, and bars of every question."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.questionnaires.model import (
    AnswerValue,
    ChoiceQuestion,
    Questionnaire,
    Rank,
    ScaleQuestion,
    SelectMultiple,
    TextQuestion,
)
from mieux_desktop.operations import feedback
from mieux_desktop.operations.feedback_results import FeedbackResults, read_results
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.screens.feedback.figures import ResultWords
from mieux_desktop.ui.screens.feedback.question_bars import QuestionBarsView
from mieux_desktop.ui.screens.feedback.results import ResultsView

Ghana = tuple[Action, Activity]


def answer(form: Questionnaire, number: int) -> dict[str, AnswerValue]:
    """Answers to every question, others from person to person."""
    given: dict[str, AnswerValue] = {}
    for place, (name, question) in enumerate(form.questions.items()):
        if isinstance(question, ScaleQuestion):
            points = question.scale.points
            given[name] = points[(number + place) % len(points)].value
        elif isinstance(question, Rank):
            given[name] = tuple(choice.code for choice in question.choices)
        elif isinstance(question, SelectMultiple):
            given[name] = (question.choices[number % 2].code,)
        elif isinstance(question, ChoiceQuestion):
            given[name] = question.choices[number % 2].code
        elif isinstance(question, TextQuestion):
            given[name] = "Because"
    return given


def results(
    store: Store,
    owner_id: bytes,
    name: str,
    given: Callable[[Questionnaire, int], dict[str, AnswerValue]] = answer,
) -> FeedbackResults:
    form = feedback.load_form(name, 1)
    collection = feedback.open_collection(store, owner_id, form)
    for number in range(6):
        entry = feedback.new_entry(collection.id, form, "en")
        feedback.finish_entry(store, replace(entry, answers=given(form, number)))
    feedback.close_collection(store, collection.id)
    return read_results(store, collection.id)


def test_a_form_leads_with_what_it_asks(store: Store, ghana: Ghana, qtbot: QtBot) -> None:
    parent = QObject()
    partner = ResultWords(results(store, ghana[0].id, "partner-feedback"), "en", parent)
    assert [words for _, words, _ in partner.headline()] == [
        "answers", "would recommend", "highest mean", "lowest mean",
    ]  # fmt: skip
    participants = ResultWords(results(store, ghana[1].id, "participant-feedback"), "en", parent)
    assert [words.split(" (")[0] for _, words, _ in participants.headline()] == [
        "answers", "would recommend", "own knowledge, before and after", "name a use at work",
    ]  # fmt: skip


def test_a_knowledge_test_leads_with_its_right_answers(
    store: Store, ghana: Ghana, qtbot: QtBot
) -> None:
    def all_right(form: Questionnaire, number: int) -> dict[str, AnswerValue]:
        right: dict[str, AnswerValue] = {}
        for name, question in form.questions.items():
            if isinstance(question, SelectMultiple | Rank) and question.correct:
                right[name] = tuple(question.correct)
            elif isinstance(question, ChoiceQuestion) and question.correct:
                right[name] = question.correct[0]
        return right

    parent = QObject()
    test = ResultWords(results(store, ghana[1].id, "knowledge-test", all_right), "en", parent)
    assert ("100\u202f%", "right answers", "Knowledge test: n 6, median 100\u202f%") in [
        tuple(part.replace("\u00a0", "\u202f").replace("100%", "100\u202f%") for part in figure)
        for figure in test.headline()
    ]


def test_every_question_has_bars_but_those_about_the_respondent(
    store: Store, ghana: Ghana, qtbot: QtBot
) -> None:
    found = results(store, ghana[1].id, "participant-feedback")
    parent = QObject()
    words = ResultWords(found, "en", parent)
    bars = {each.title: each for each in words.bars(None)}
    assert "Institution" not in bars and "Gender" not in bars
    recommend = bars["Would recommend"]
    assert recommend.detail.startswith("n 6 · mean ") and "spread" in recommend.detail
    assert len(recommend.rows) == 11 and all(0 <= share <= 1 for _, share, _ in recommend.rows)
    # A group has its scales alone: how few chose something is told of nobody.
    scales = {"recommend": next(s for n, s in found.summaries.items() if "recommend" in n)}
    assert [each.title for each in words.bars(scales)] == ["Would recommend"]  # type: ignore[arg-type]
    view = QuestionBarsView("Other questions", times=1.5)
    qtbot.addWidget(view)
    view.show_questions(words.bars(None))
    view.resize(900, view.sizeHint().height())
    assert view.grab().height() > 20 * len(recommend.rows)
    assert "Would recommend, n 6" in view.accessibleDescription()


def test_choices_stand_beside_those_of_the_round_compared_with(
    store: Store, ghana: Ghana, qtbot: QtBot
) -> None:
    found = results(store, ghana[1].id, "participant-feedback")
    parent = QObject()
    view = ResultsView(found, "en")
    qtbot.addWidget(view)
    view.show_comparison({}, {"follow_up": {"materials": 0.25, "none": 0.75}}, "")
    words = ResultWords(found, "en", parent)
    label = words.short("follow_up")
    (line,) = (
        line for line in view._bars.accessibleDescription().splitlines() if line.startswith(label)
    )
    assert "there 25" in line and "there 75" in line
    (row,) = (row for row in view._model._rows if row.question == label)
    assert row.there.startswith("No") and not view.table.isColumnHidden(7)
    view.resize(1000, 700)
    assert not view.grab().isNull()
    view.show_comparison({}, {}, "")
    assert "there" not in view._bars.accessibleDescription() and view.table.isColumnHidden(7)
