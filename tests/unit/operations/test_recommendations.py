"""Recommendations: an ordered list of a mission."""

from dataclasses import replace

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.evaluations import Priority, Recommendation
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.recommendations import (
    delete_recommendation,
    list_recommendations,
    reorder_recommendations,
    save_recommendation,
)
from mieux_desktop.operations.stores import Store
from mieux_desktop.operations.undo import undo_last

MISSION = b"m" * 16


def add(store: Store, action: Action, text: str) -> Recommendation:
    new = Recommendation(id=new_id(), action_id=action.id, mission_id=MISSION, text=text)
    return save_recommendation(store, None, new)


def texts(store: Store) -> list[str]:
    return [r.text for r in list_recommendations(store, MISSION)]


def test_new_recommendations_come_last_and_can_be_put_in_order(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    first, second, third = (add(store, ghana[0], text) for text in ("One", "Two", "Three"))
    assert texts(store) == ["One", "Two", "Three"]
    reorder_recommendations(store, MISSION, [third.id, first.id])
    assert texts(store) == ["Three", "One", "Two"]
    undo_last(store)
    assert texts(store) == ["One", "Two", "Three"]
    delete_recommendation(store, second.id)
    add(store, ghana[0], "Four")
    assert texts(store) == ["One", "Three", "Four"]


def test_a_recommendation_is_edited_field_by_field(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    loaded = add(store, ghana[0], "Name a focal point")
    edited = replace(loaded, addressee="Ministry", priority=Priority.HIGH, evidence=(b"n" * 16,))
    save_recommendation(store, loaded, edited)
    assert list_recommendations(store, MISSION) == [edited]


def test_a_recommendation_needs_a_text(store: Store, ghana: tuple[Action, Activity]) -> None:
    with pytest.raises(Problem, match="recommendation-empty"):
        add(store, ghana[0], " \n ")
