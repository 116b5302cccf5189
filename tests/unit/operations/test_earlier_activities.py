"""What an earlier activity had is taken over: its agenda, its people, as one intent."""

from dataclasses import replace
from datetime import date

import pytest

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attendance import add_participant, remove_participant
from mieux_desktop.operations.earlier_activities import (
    Copied,
    copy_activity,
    earlier_activities,
)
from mieux_desktop.operations.sessions import add_lines
from mieux_desktop.operations.stand_ins import count_invited
from mieux_desktop.operations.stores import Store
from mieux_desktop.operations.undo import undo_last

Ghana = tuple[Action, Activity]
TUESDAY, WEDNESDAY = date(2026, 3, 3), date(2026, 3, 4)


@pytest.fixture
def earlier(store: Store, ghana: Ghana) -> Activity:
    """Activity 4, two days in June 2025, three sessions, two people."""
    with store.reading() as records:
        (activity,) = records.find(Activity, action_id=ghana[0].id, number=4)
    with store.unit_of_work() as work:
        days = replace(activity, starts_on=date(2025, 6, 2), ends_on=date(2025, 6, 3))
        activity = work.save(activity, days)
        people = [work.save(None, Person(id=new_id(), family_name=name)) for name in "AB"]
    add_lines(store, activity.id, date(2025, 6, 2), "09:00 A | Hall\n11:00 B\nDay 2\n09:00 C")
    for person in people:
        add_participant(store, activity.id, person.id)
    return activity


@pytest.fixture
def target(store: Store, ghana: Ghana, earlier: Activity) -> Activity:
    with store.unit_of_work() as work:
        return work.save(ghana[1], replace(ghana[1], starts_on=TUESDAY, ends_on=WEDNESDAY))


def sessions(store: Store, activity: Activity) -> list[tuple[date, str, str]]:
    with store.reading() as records:
        found = records.find(Session, activity_id=activity.id, order=("on", "starts"))
    return [(s.on, s.title, s.room) for s in found]


def people(store: Store, activity: Activity) -> int:
    with store.reading() as records:
        return count_invited(records, activity_id=activity.id).get(activity.id, 0)


def copy(store: Store, earlier: Activity, target: Activity, what: str = "both") -> Copied:
    return copy_activity(
        store, earlier.id, target.id,
        sessions=what in ("both", "sessions"), people=what in ("both", "people"),
    )  # fmt: skip


def test_agenda_and_people_are_repeated_from_the_first_day_on(
    store: Store, earlier: Activity, target: Activity
) -> None:
    copied = copy(store, earlier, target)
    assert (len(copied.sessions), copied.people, copied.too_late) == (3, 2, 0)
    assert sessions(store, target) == [(TUESDAY, "A", ""), (TUESDAY, "B", ""), (WEDNESDAY, "C", "")]
    assert people(store, target) == 2


def test_what_is_there_already_is_not_added_again(
    store: Store, earlier: Activity, target: Activity
) -> None:
    copy(store, earlier, target)
    assert copy(store, earlier, target) == Copied((), 0, 0)
    assert len(sessions(store, target)) == 3


def test_one_undo_takes_all_of_it_back(store: Store, earlier: Activity, target: Activity) -> None:
    copy(store, earlier, target)
    undo_last(store)
    assert (sessions(store, target), people(store, target)) == ([], 0)
    copy(store, earlier, target, "people")
    assert (sessions(store, target), people(store, target)) == ([], 2)


def test_somebody_taken_off_the_list_comes_back(
    store: Store, earlier: Activity, target: Activity
) -> None:
    copy(store, earlier, target, "people")
    with store.reading() as records:
        from mieux_desktop.domain.attendance import Participant

        gone = records.find(Participant, activity_id=target.id)[0]
    remove_participant(store, gone.id)
    assert copy(store, earlier, target, "people").people == 1


def test_what_would_come_after_the_last_day_is_left_out_and_counted(
    store: Store, earlier: Activity, target: Activity
) -> None:
    with store.unit_of_work() as work:
        work.save(target, replace(target, ends_on=TUESDAY))
    assert copy(store, earlier, target).too_late == 1
    assert [title for _, title, _ in sessions(store, target)] == ["A", "B"]


def test_an_activity_without_days_follows_its_mission(
    store: Store, earlier: Activity, target: Activity
) -> None:
    with store.unit_of_work() as work:
        work.save(target, replace(target, starts_on=None, ends_on=None))
    with pytest.raises(Problem, match="activity-without-days"):
        copy(store, earlier, target)
    mission = Mission(
        id=new_id(), action_id=target.action_id, activity_ids=(target.id,), starts_on=WEDNESDAY,
        ends_on=date(2026, 3, 6),
    )  # fmt: skip
    with store.unit_of_work() as work:
        work.save(None, mission)
    copy(store, earlier, target)
    assert [on for on, _, _ in sessions(store, target)] == [
        WEDNESDAY, WEDNESDAY, date(2026, 3, 5),
    ]  # fmt: skip


def test_nothing_is_no_copy(store: Store, earlier: Activity, target: Activity) -> None:
    with pytest.raises(Problem, match="nothing-to-copy"):
        copy(store, earlier, target, "neither")
    with pytest.raises(Problem, match="nothing-to-copy"):
        copy(store, target, earlier)


def test_activities_of_the_same_action_are_offered_first(
    store: Store, earlier: Activity, target: Activity
) -> None:
    with store.reading() as records:
        other = next(a for a in records.find(Activity, limit=50) if a.action_id != target.action_id)
    with store.unit_of_work() as work:
        work.save(other, replace(other, starts_on=date(2026, 1, 5), ends_on=date(2026, 1, 5)))
    add_lines(store, other.id, date(2026, 1, 5), "09:00 Elsewhere")
    found = earlier_activities(store, target.id)
    assert [(e.activity.id, e.sessions, e.people) for e in found] == [
        (earlier.id, 3, 2), (other.id, 1, 0),
    ]  # fmt: skip
    assert found[0].action is not None and found[0].action.code == "ghana-2"
