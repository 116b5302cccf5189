"""Sessions of an activity: add, edit, move, copy, delete, and which one is running."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.drafts import keep_draft, read_drafts
from mieux_desktop.operations.sessions import (
    add_lines,
    add_session,
    agenda,
    copy_day,
    delete_session,
    move_session,
    running_session,
    save_session,
)
from mieux_desktop.operations.stores import Store

TUESDAY, WEDNESDAY, THURSDAY = date(2026, 3, 3), date(2026, 3, 4), date(2026, 3, 5)


@pytest.fixture
def activity(store: Store, ghana: tuple[Action, Activity]) -> Activity:
    with store.unit_of_work() as work:
        planned = replace(
            ghana[1], starts_on=TUESDAY, ends_on=THURSDAY, timezone="Africa/Accra", place="Accra"
        )
        return work.save(ghana[1], planned)


@pytest.fixture
def mission(store: Store, activity: Activity) -> Mission:
    with store.unit_of_work() as work:
        planned = Mission(
            id=new_id(), action_id=activity.action_id, activity_ids=(activity.id,),
            starts_on=TUESDAY, ends_on=THURSDAY,
        )  # fmt: skip
        return work.save(None, planned)


@pytest.fixture
def slot(activity: Activity) -> Callable[..., Session]:
    def make(starts: str = "09:00", ends: str | None = "10:30", **fields: object) -> Session:
        values: dict[str, object] = {"on": TUESDAY, "title": "Opening", **fields}
        return Session(
            id=new_id(), action_id=activity.action_id, activity_id=activity.id,
            starts=time.fromisoformat(starts), ends=time.fromisoformat(ends) if ends else None,
            **values,
        )  # fmt: skip

    return make


Slot = Callable[..., Session]


def test_the_agenda_lists_sessions_by_day_in_order_of_time(
    store: Store, mission: Mission, slot: Slot
) -> None:
    add_session(store, slot("14:00", "15:00", title="Panel"))
    add_session(store, slot("09:00", title="Opening"))
    add_session(store, slot("09:00", on=THURSDAY, title="Closing"))
    plan = agenda(store, mission.id)
    assert [(day.on, [s.title for s in day.sessions]) for day in plan.days] == [
        (TUESDAY, ["Opening", "Panel"]),
        (WEDNESDAY, []),
        (THURSDAY, ["Closing"]),
    ]


def test_the_agenda_of_an_activity_is_asked_by_its_id(
    store: Store, activity: Activity, slot: Slot
) -> None:
    add_session(store, slot())
    assert [s.title for s in agenda(store, activity.id).sessions] == ["Opening"]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"ends": "08:00"}, "session-ends-before-start"),
        ({"on": date(2026, 3, 9)}, "session-outside-activity"),
        ({"title": " \n"}, "session-title-missing"),
    ],
)
def test_a_session_that_cannot_be_is_refused(
    store: Store, slot: Slot, fields: dict[str, object], code: str
) -> None:
    with pytest.raises(Problem, match=code):
        add_session(store, slot(**fields))
    good = add_session(store, slot())
    bad = slot(**fields)
    with pytest.raises(Problem, match=code):
        save_session(store, good, replace(bad, id=good.id, heads=good.heads))
    assert [s.title for s in agenda(store, good.activity_id).sessions] == ["Opening"]


def test_saving_a_session_gives_up_its_draft(store: Store, slot: Slot) -> None:
    session = add_session(store, slot())
    keep_draft(store, session, replace(session, title="Open"))
    saved = save_session(store, session, replace(session, title="Opening by the Ministry"))
    assert saved.title == "Opening by the Ministry"
    assert read_drafts(store) == []


def test_a_deleted_session_leaves_the_agenda(store: Store, slot: Slot) -> None:
    session = delete_session(store, add_session(store, slot()))
    assert agenda(store, session.activity_id).sessions == ()
    with store.reading() as records:
        assert records.require(Session, session.id).deleted


def test_a_moved_session_stays_as_long_as_it_was(store: Store, slot: Slot) -> None:
    session = add_session(store, slot("09:00", "10:30"))
    moved = move_session(store, session, WEDNESDAY, time(14, 15), "The minister is late")
    assert (moved.on, moved.starts, moved.ends) == (WEDNESDAY, time(14, 15), time(15, 45))
    assert moved.change_reason == "The minister is late"
    with pytest.raises(Problem, match="session-past-midnight"):
        move_session(store, moved, WEDNESDAY, time(23, 0))


def test_a_day_can_be_repeated(store: Store, activity: Activity, slot: Slot) -> None:
    add_session(store, slot("09:00", room="Hall B"))
    add_session(store, slot("14:00", None, title="Panel"))
    copies = copy_day(store, activity.id, TUESDAY, WEDNESDAY)
    assert [(s.on, s.title, s.room) for s in copies] == [
        (WEDNESDAY, "Opening", "Hall B"),
        (WEDNESDAY, "Panel", ""),
    ]
    with pytest.raises(Problem, match="session-outside-activity"):
        copy_day(store, activity.id, TUESDAY, date(2026, 3, 9))


def test_pasted_lines_are_added_together(store: Store, activity: Activity) -> None:
    text = "09:00-10:30 Opening | Hall B\n\nDay 2\n09:00 Panel"
    added, refused = add_lines(store, activity.id, TUESDAY, text)
    assert [(s.on, s.title, s.room) for s in added] == [
        (TUESDAY, "Opening", "Hall B"),
        (WEDNESDAY, "Panel", ""),
    ]
    assert refused == []


def test_one_wrong_line_keeps_all_out_and_each_wrong_line_is_named(
    store: Store, activity: Activity
) -> None:
    text = "09:00-10:30 Opening\nlunch\n11:00-10:00 Panel\nDay 9\n09:00 Too late\n"
    added, refused = add_lines(store, activity.id, TUESDAY, text)
    assert added == []
    assert [(line.number, line.problem.code) for line in refused] == [
        (2, "agenda-time-missing"),
        (3, "session-ends-before-start"),
        (5, "session-outside-activity"),
    ]
    assert agenda(store, activity.id).sessions == ()


def test_the_running_session_follows_the_clock_of_the_place(
    store: Store, activity: Activity, mission: Mission, slot: Slot
) -> None:
    with store.unit_of_work() as work:
        work.save(activity, replace(activity, timezone="Asia/Bishkek"))  # six hours ahead of UTC
    opening = add_session(store, slot("09:00", "10:30"))
    panel = add_session(store, slot("10:30", None, title="Panel"))
    add_session(store, slot("14:00", "15:00", title="Groups"))

    def running(hour: int, minute: int = 0) -> bytes | None:
        now = datetime(2026, 3, 3, hour, minute, tzinfo=UTC)
        session = running_session(store, mission.id, now)
        return session.id if session else None

    assert running(2, 59) is None
    assert running(3) == opening.id
    assert running(4, 30) == panel.id  # without an end it lasts until the next one starts
    assert running(8, 0) not in (None, panel.id)
    assert running(9) is None


def test_an_unknown_zone_means_the_clock_of_this_laptop(
    store: Store, activity: Activity, mission: Mission, slot: Slot
) -> None:
    with store.unit_of_work() as work:
        work.save(activity, replace(activity, timezone="Nowhere/Atall"))
    opening = add_session(store, slot("09:00", "10:30"))
    now = datetime(2026, 3, 3, 9, 30).astimezone().astimezone(UTC)
    running = running_session(store, mission.id, now)
    assert running is not None
    assert running.id == opening.id


def test_a_mission_that_was_not_received_has_no_running_session(store: Store) -> None:
    assert running_session(store, new_id(), datetime(2026, 3, 3, tzinfo=UTC)) is None
