from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.attendance import Participant, participant_id
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.missions import (
    MissionPlan,
    Period,
    TeamMember,
    current_mission,
    delete_mission,
    keep_plan,
    kept_plan,
    list_missions,
    period_of,
    plan_mission,
    read_plan,
    replan_mission,
    save_mission,
)
from mieux_desktop.operations.stores import Store, read_profile

Ghana = tuple[Action, Activity]
TODAY = date(2026, 3, 4)


def a_plan(ghana: Ghana, first: date | None = None, last: date | None = None) -> MissionPlan:
    action, activity = ghana
    return MissionPlan(
        action.id, (activity.id,), "Accra", "GH", "Africa/Accra", first, last or first
    )  # fmt: skip


def write_note(store: Store, mission: Mission) -> None:
    note = Note(
        id=new_id(), action_id=mission.action_id, mission_id=mission.id,
        written_at=datetime(2026, 1, 1, tzinfo=UTC), body="Seen",
    )  # fmt: skip
    with store.unit_of_work() as work:
        work.save(None, note)


def test_a_plan_becomes_a_mission_and_fills_its_activity(store: Store, ghana: Ghana) -> None:
    mission = plan_mission(store, a_plan(ghana, date(2026, 3, 3), date(2026, 3, 5)))
    assert (mission.place, mission.starts_on, mission.ends_on) == (
        "Accra", date(2026, 3, 3), date(2026, 3, 5),
    )  # fmt: skip
    with store.reading() as records:
        activity = records.require(Activity, ghana[1].id)
    assert (activity.place, activity.country, activity.timezone) == ("Accra", "GH", "Africa/Accra")
    assert (activity.starts_on, activity.ends_on) == (date(2026, 3, 3), date(2026, 3, 5))


def test_planning_is_one_intent_in_the_log(store: Store, ghana: Ghana) -> None:
    plan = replace(a_plan(ghana, TODAY), team=(TeamMember("Grace Mensah"),))
    plan_mission(store, plan)
    with store.reading() as records:
        assert records.find(Person, family_name="Mensah")[0].given_name == "Grace"
        assert len(records.history(Activity, ghana[1].id, "place")) == 1


def test_what_an_activity_says_already_is_kept(store: Store, ghana: Ghana) -> None:
    activity = ghana[1]
    with store.unit_of_work() as work:
        work.save(activity, replace(activity, place="Kumasi", starts_on=date(2026, 6, 1)))
    plan_mission(store, a_plan(ghana, date(2026, 3, 3)))
    with store.reading() as records:
        kept = records.require(Activity, activity.id)
    assert (kept.place, kept.starts_on, kept.ends_on) == ("Kumasi", date(2026, 6, 1), None)
    assert kept.timezone == "Africa/Accra"


def test_one_day_needs_no_end(store: Store, ghana: Ghana) -> None:
    mission = plan_mission(store, replace(a_plan(ghana, TODAY), ends_on=None))
    assert mission.ends_on == TODAY


def test_a_mission_can_serve_several_activities(store: Store, ghana: Ghana) -> None:
    action, activity = ghana
    with store.reading() as records:
        (fourth,) = records.find(Activity, action_id=action.id, number=4)
    plan = replace(a_plan(ghana, TODAY), activity_ids=(activity.id, fourth.id))
    mission = plan_mission(store, plan)
    assert mission.activity_ids == (activity.id, fourth.id)
    (row,) = list_missions(store, "en", TODAY)
    assert row.activity_numbers == (5, 4)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"activity_ids": ()}, "activity-missing"),
        ({"starts_on": None, "ends_on": TODAY}, "start-missing"),
        ({"starts_on": TODAY, "ends_on": date(2026, 3, 3)}, "end-before-start"),
        ({"timezone": "Africa/Nowhere"}, "time-zone-unknown"),
        ({"timezone": "../../etc/passwd"}, "time-zone-unknown"),
    ],
)
def test_a_plan_that_cannot_be_is_refused_whole(
    store: Store, ghana: Ghana, changes: dict[str, object], code: str
) -> None:
    plan = replace(a_plan(ghana), team=(TeamMember("Somebody New"),), **changes)
    with pytest.raises(Problem, match=code):
        plan_mission(store, plan)
    assert list_missions(store, "en", TODAY) == []
    with store.reading() as records:
        assert records.total(Person) == 1


def test_the_team_are_persons_and_nobody_is_there_twice(store: Store, ghana: Ghana) -> None:
    ines = read_profile(store).person_id
    team = (
        TeamMember("Inês Carvalho", ines),
        TeamMember("carvalho, ines"),
        TeamMember("Markus Lindqvist"),
        TeamMember("  "),
        TeamMember("محمد العلي"),
    )
    mission = plan_mission(store, replace(a_plan(ghana), team=team))
    with store.reading() as records:
        names = {p.id: p.full_name for p in records.find(Person, id=mission.team)}
    assert [names[id_] for id_ in mission.team] == [
        "Inês Carvalho",
        "Markus Lindqvist",
        "محمد العلي",
    ]


def test_a_plan_being_typed_is_kept_until_it_is_a_mission(store: Store, ghana: Ghana) -> None:
    assert kept_plan(store) is None
    typed = replace(a_plan(ghana, TODAY), team=(TeamMember("Grace Mensah"),))
    keep_plan(store, typed)
    assert kept_plan(store) == typed
    plan_mission(store, typed)
    assert kept_plan(store) is None
    keep_plan(store, typed)
    keep_plan(store, None)
    assert kept_plan(store) is None


def test_a_changed_plan_takes_its_activities_along(store: Store, ghana: Ghana) -> None:
    mission = plan_mission(store, a_plan(ghana, date(2026, 3, 3), date(2026, 3, 5)))
    loaded, before = read_plan(store, mission.id)
    assert before.timezone == "Africa/Accra"
    later = replace(before, starts_on=date(2026, 3, 10), ends_on=date(2026, 3, 12), place="Tema")
    changed = replan_mission(store, loaded, before, later)
    assert (changed.id, changed.place) == (mission.id, "Tema")
    with store.reading() as records:
        activity = records.require(Activity, ghana[1].id)
    assert (activity.place, activity.starts_on) == ("Tema", date(2026, 3, 10))


def test_periods_are_inclusive_of_both_days(store: Store, ghana: Ghana) -> None:
    mission = plan_mission(store, a_plan(ghana, date(2026, 3, 3), date(2026, 3, 5)))
    days = {2: Period.COMING, 3: Period.RUNNING, 5: Period.RUNNING, 6: Period.PAST}
    assert {d: period_of(mission, date(2026, 3, d)) for d in days} == days
    assert period_of(replace(mission, starts_on=None, ends_on=None), TODAY) is Period.COMING


def test_the_list_goes_from_running_over_coming_to_past(store: Store, ghana: Ghana) -> None:
    def plan(first: date | None) -> bytes:
        return plan_mission(store, a_plan(ghana, first)).id

    past, older, undated = plan(date(2026, 2, 1)), plan(date(2025, 2, 1)), plan(None)
    far, near, running = plan(date(2026, 9, 1)), plan(date(2026, 4, 1)), plan(TODAY)
    order = [row.id for row in list_missions(store, "en", TODAY)]
    assert order == [running, near, far, undated, past, older]


def test_a_row_counts_notes_and_people(store: Store, ghana: Ghana) -> None:
    action, activity = ghana
    mission = plan_mission(store, a_plan(ghana, TODAY))
    write_note(store, mission)
    person = read_profile(store).person_id
    with store.unit_of_work() as work:
        work.save(
            None,
            Participant(
                id=participant_id(activity.id, person), action_id=action.id,
                activity_id=activity.id, person_id=person,
            ),
        )  # fmt: skip
    (row,) = list_missions(store, "fr", TODAY)
    assert (row.notes, row.participants, row.activity_numbers) == (1, 1, (5,))
    assert row.action_name == "Ghana II"
    assert row.activity_title == activity.title_fr


def test_the_current_mission_runs_or_comes_next_or_was_worked_on_last(
    store: Store, ghana: Ghana
) -> None:
    assert current_mission(store, TODAY) is None
    old = plan_mission(store, a_plan(ghana, date(2026, 1, 10)))
    older = plan_mission(store, a_plan(ghana, date(2025, 1, 10)))
    assert current_mission(store, TODAY) == old
    write_note(store, older)
    assert current_mission(store, TODAY) == older
    following = plan_mission(store, a_plan(ghana, date(2026, 5, 1)))
    plan_mission(store, a_plan(ghana, date(2026, 8, 1)))
    assert current_mission(store, TODAY) == following
    running = plan_mission(store, a_plan(ghana, date(2026, 3, 3), date(2026, 3, 5)))
    assert current_mission(store, TODAY) == running


def test_an_edited_mission_keeps_its_days_in_order(store: Store, ghana: Ghana) -> None:
    mission = plan_mission(store, a_plan(ghana, TODAY))
    saved = save_mission(store, mission, replace(mission, terms_of_reference="Map the audiences"))
    with pytest.raises(Problem, match="end-before-start"):
        save_mission(store, saved, replace(saved, ends_on=date(2026, 3, 1)))


def test_a_deleted_mission_leaves_the_list(store: Store, ghana: Ghana) -> None:
    mission = plan_mission(store, a_plan(ghana, TODAY))
    delete_mission(store, mission.id)
    assert list_missions(store, "en", TODAY) == []
    assert current_mission(store, TODAY) is None
