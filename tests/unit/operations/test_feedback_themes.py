"""Themes of answers in words: given, renamed, merged, deleted, and silent about who answered."""

from dataclasses import replace

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.feedback import AnswerTheme, Response, Theme
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.model import AnswerValue
from mieux_desktop.operations import feedback
from mieux_desktop.operations.feedback_themes import (
    Cell,
    WrittenAnswers,
    add_theme,
    delete_theme,
    read_written,
    rename_theme,
    set_theme,
)
from mieux_desktop.operations.stores import Store
from mieux_desktop.operations.undo import undo_last

FORM = feedback.load_form(feedback.PARTICIPANT_FEEDBACK, 1)
Ghana = tuple[Action, Activity]


def collected(store: Store, activity: Activity, *texts: str, closed: bool = True) -> bytes:
    collection = feedback.open_collection(store, activity.id)
    for text in texts:
        entry = feedback.new_entry(collection.id, FORM, "en")
        given: dict[str, AnswerValue] = {
            "objectives": 4,
            "most_useful": text,
            "least_useful": "Time",
        }
        feedback.finish_entry(store, replace(entry, answers=given))
    if closed:
        feedback.close_collection(store, collection.id)
    return collection.id


def cells(told: WrittenAnswers, *texts: str) -> list[Cell]:
    return [answer.cell for answer in told.answers if answer.text in texts]


def tagged(store: Store, collection_id: bytes) -> dict[str, list[str]]:
    told = read_written(store, collection_id)
    return {
        theme.name: [answer.text for answer in told.answers if theme.id in answer.themes]
        for theme in told.themes
    }


@pytest.fixture
def round_id(store: Store, ghana: Ghana) -> bytes:
    return collected(store, ghana[1], "Éclair", "apple", "Banana", "cherry", "apple")


def test_answers_stand_by_question_and_alphabet_so_that_no_order_of_arrival_shows(
    store: Store, round_id: bytes
) -> None:
    told = read_written(store, round_id)
    useful = [answer.text for answer in told.answers if answer.cell[1] == "most_useful"]
    assert useful == ["apple", "apple", "Banana", "cherry", "Éclair"]
    assert [answer.cell[1] for answer in told.answers[:5]] == ["most_useful"] * 5


def test_a_theme_is_given_to_several_answers_counted_and_taken_away(
    store: Store, round_id: bytes
) -> None:
    told = read_written(store, round_id)
    theme = add_theme(store, round_id, cells(told, "apple", "cherry"), "  Fruit  ")
    assert tagged(store, round_id) == {"Fruit": ["apple", "apple", "cherry"]}
    assert read_written(store, round_id).counts("most_useful") == (("Fruit", 3),)
    set_theme(store, round_id, cells(told, "cherry"), theme, on=False)
    assert tagged(store, round_id) == {"Fruit": ["apple", "apple"]}
    set_theme(store, round_id, cells(told, "cherry"), theme, on=True)  # the same record again
    assert tagged(store, round_id) == {"Fruit": ["apple", "apple", "cherry"]}


def test_a_known_name_makes_no_second_theme_whatever_its_capitals_and_accents(
    store: Store, round_id: bytes
) -> None:
    told = read_written(store, round_id)
    first = add_theme(store, round_id, cells(told, "apple"), "Éxchange")
    assert add_theme(store, round_id, cells(told, "cherry"), "exchange") == first
    with pytest.raises(Problem, match="theme-without-name"):
        add_theme(store, round_id, [], " \n ")


def test_to_give_a_theme_the_name_of_another_merges_both_and_undo_parts_them(
    store: Store, round_id: bytes
) -> None:
    told = read_written(store, round_id)
    add_theme(store, round_id, cells(told, "apple"), "Fruit")
    other = add_theme(store, round_id, cells(told, "apple", "Banana"), "Food")
    assert not rename_theme(store, other, "Meals")
    assert rename_theme(store, other, "fruit")
    assert tagged(store, round_id) == {"Fruit": ["apple", "apple", "Banana"]}
    undo_last(store)
    assert tagged(store, round_id)["Meals"] == ["apple", "apple", "Banana"]


def test_twins_made_on_two_laptops_are_one_theme_and_go_together(
    store: Store, round_id: bytes, ghana: Ghana
) -> None:
    told = read_written(store, round_id)
    here = add_theme(store, round_id, cells(told, "apple"), "Time")
    with store.unit_of_work() as work:  # as it arrives from a colleague
        there = work.save(None, Theme(id=new_id(), action_id=ghana[0].id, name="time")).id
    set_theme(store, round_id, cells(told, "cherry"), there, on=True)
    assert tagged(store, round_id) == {"Time": ["apple", "apple", "cherry"]}
    set_theme(store, round_id, cells(told, "cherry"), here, on=False)
    assert tagged(store, round_id) == {"Time": ["apple", "apple"]}
    delete_theme(store, here)
    assert tagged(store, round_id) == {}


def test_the_themes_of_an_action_are_offered_in_all_its_rounds(
    store: Store, round_id: bytes, ghana: Ghana
) -> None:
    add_theme(store, round_id, [], "Interpretation")
    later = collected(store, ghana[1], "a", "b", "c", "d", "e")
    assert [theme.name for theme in read_written(store, later).themes] == ["Interpretation"]


def test_fewer_than_five_answers_or_an_open_round_take_no_theme_and_show_no_text(
    store: Store, ghana: Ghana
) -> None:
    few = collected(store, ghana[1], "a", "b", "c", "d")
    assert read_written(store, few).answers == ()
    with store.reading() as records:
        (response, *_) = records.find(Response, collection_id=few)
    with pytest.raises(Problem, match="group-too-small"):
        add_theme(store, few, [(response.id, "most_useful")], "Time")
    opened = collected(store, ghana[1], *"abcdef", closed=False)
    with pytest.raises(Problem, match="feedback-open"):
        read_written(store, opened)
    with pytest.raises(Problem, match="feedback-open"):
        set_theme(store, opened, [], b"x" * 16, on=True)
    with store.reading() as records:
        assert not records.find(AnswerTheme) and not records.find(Theme)
