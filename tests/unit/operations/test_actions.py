from dataclasses import replace
from datetime import date

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.actions import (
    ActionFilter,
    action_detail,
    add_activity,
    count_figures,
    delete_action,
    delete_activity,
    filter_actions,
    list_actions,
    new_action,
    new_activity,
    save_action,
    save_activity,
)
from mieux_desktop.operations.missions import MissionPlan, plan_mission
from mieux_desktop.operations.stores import Store

Ghana = tuple[Action, Activity]


def test_the_whole_catalogue_is_listed_with_the_latest_start_first(store: Store) -> None:
    rows = list_actions(store, "en")
    assert len(rows) == 71
    assert sum(row.activities for row in rows) == 336
    starts = [row.starts_in for row in rows]
    assert starts == sorted(starts, reverse=True)


def test_names_and_countries_are_in_the_language_of_the_reader(store: Store) -> None:
    row = next(
        r for r in list_actions(store, "fr") if r.code == "cote-divoire-1" or "CI" in r.countries
    )
    assert "Côte d’Ivoire" in row.country_names
    assert row.activities > 0


def test_a_typed_filter_is_blind_to_accents_capitals_and_order(store: Store) -> None:
    rows = list_actions(store, "fr")
    typed = filter_actions(rows, ActionFilter(text="COTE d'ivoire"))
    assert typed
    assert all("CI" in row.countries or "ivoire" in row.words for row in typed)
    swapped = filter_actions(rows, ActionFilter(text="etrangeres ministere ghana"))
    assert "ghana-2" in [row.code for row in swapped]
    assert filter_actions(rows, ActionFilter(text="no such words")) == []


def test_filters_narrow_each_other(store: Store) -> None:
    rows = list_actions(store, "en")
    africa = filter_actions(rows, ActionFilter(region="sub-saharan-africa"))
    assert len(africa) == 35
    assert sum(row.activities for row in africa) == 175
    ghana = filter_actions(
        rows, ActionFilter(country="GH", domain="migration-development", status="ongoing",
                           activity_type="workshop", year="2014"),
    )  # fmt: skip
    assert [row.code for row in ghana] == ["ghana-2"]


def test_figures_stand_beside_those_of_all_actions(store: Store) -> None:
    rows = list_actions(store, "en")
    figures = count_figures(rows, filter_actions(rows, ActionFilter(region="sub-saharan-africa")))
    assert figures.domains[0].code == "irregular-migration-thb"
    assert (figures.domains[0].filtered, figures.domains[0].total) == (17, 36)
    totals = [figure.total for figure in figures.activity_types]
    assert totals == sorted(totals, reverse=True)
    assert sum(totals) == 336
    assert [figure.code for figure in figures.years] == [str(year) for year in range(2009, 2016)]
    assert sum(figure.filtered for figure in figures.years) == 35


def test_figures_of_nothing_are_empty() -> None:
    figures = count_figures([], [])
    assert not figures.domains
    assert not figures.years


def test_the_detail_holds_activities_in_order_and_missions(store: Store, ghana: Ghana) -> None:
    action, activity = ghana
    mission = plan_mission(store, MissionPlan(action.id, (activity.id,)))
    detail = action_detail(store, action.id)
    assert detail.action == action
    assert [a.number for a in detail.activities] == [1, 2, 3, 4, 5, 6, 7]
    assert detail.missions == (mission,)


def test_an_unknown_action_is_told_as_not_received(store: Store) -> None:
    with pytest.raises(Problem, match="not-received"):
        action_detail(store, b"\0" * 16)


@pytest.mark.parametrize("name", ["Ж" * 200, "غانا", "Ghana \U0001f30d"])
def test_an_own_action_of_any_name_joins_the_list(store: Store, name: str) -> None:
    saved = save_action(store, None, replace(new_action(), name_fr=name, starts_in="3/2026"))
    assert saved.starts_in == "2026-03"
    row = list_actions(store, "en")[0]
    assert (row.id, row.name, row.activities) == (saved.id, name, 0)


def test_control_characters_leave_a_name(store: Store) -> None:
    saved = save_action(store, None, replace(new_action(), name_en="Gha\x00na\nIII"))
    assert saved.name_en == "Ghana III"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"name_en": " \x07 "}, "action-name-missing"),
        ({"name_en": "A", "starts_in": "2026-05", "ends_in": "2026-04"}, "end-before-start"),
        ({"name_en": "A", "starts_in": "2026-13"}, "month-not-read"),
        ({"name_en": "A", "ends_in": "spring"}, "month-not-read"),
        ({"name_en": "A", "starts_in": "1-2-2026"}, "month-not-read"),
    ],
)
def test_an_action_that_cannot_be_is_refused_and_not_stored(
    store: Store, fields: dict[str, str], code: str
) -> None:
    action = replace(new_action(), **fields)  # type: ignore[arg-type]
    with pytest.raises(Problem, match=code):
        save_action(store, None, action)
    assert len(list_actions(store, "en")) == 71


def test_a_shipped_action_can_be_edited(store: Store, ghana: Ghana) -> None:
    action, _ = ghana
    assert not action.heads
    saved = save_action(store, action, replace(action, expected_results="A diaspora policy"))
    assert list(saved.heads) == ["expected_results"]
    again = save_action(store, saved, replace(saved, status="completed"))
    assert action_detail(store, action.id).action == again
    with store.reading() as records:
        (past,) = records.history(Action, action.id, "status")
    assert past.value == "completed"


def test_numbers_of_activities_continue_and_are_never_used_twice(
    store: Store, ghana: Ghana
) -> None:
    action, _ = ghana
    eighth = add_activity(store, replace(new_activity(store, action.id), title_en="Follow-up"))
    assert (eighth.number, eighth.country) == (8, "GH")
    delete_activity(store, eighth)
    ninth = add_activity(store, replace(new_activity(store, action.id), title_fr="Clôture"))
    assert ninth.number == 9
    assert [a.number for a in action_detail(store, action.id).activities] == [*range(1, 8), 9]


def test_an_activity_needs_a_title_and_days_in_order(store: Store, ghana: Ghana) -> None:
    action, activity = ghana
    with pytest.raises(Problem, match="activity-title-missing"):
        add_activity(store, new_activity(store, action.id))
    reversed_days = replace(activity, starts_on=date(2026, 3, 5), ends_on=date(2026, 3, 3))
    with pytest.raises(Problem, match="end-before-start") as raised:
        save_activity(store, activity, reversed_days)
    assert raised.value.details == {"start": "2026-03-05", "end": "2026-03-03"}


def test_what_a_mission_needs_is_not_deleted(store: Store, ghana: Ghana) -> None:
    action, activity = ghana
    plan_mission(store, MissionPlan(action.id, (activity.id,)))
    with pytest.raises(Problem, match="activity-in-use"):
        delete_activity(store, activity)
    with pytest.raises(Problem, match="action-in-use"):
        delete_action(store, action)


def test_a_deleted_action_leaves_the_list_with_its_activities(store: Store) -> None:
    action = save_action(store, None, replace(new_action(), name_en="Mistake"))
    add_activity(store, replace(new_activity(store, action.id), title_en="First"))
    delete_action(store, action)
    rows = list_actions(store, "en")
    assert len(rows) == 71
    assert sum(row.activities for row in rows) == 336
