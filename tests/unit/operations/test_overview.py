"""Overview of a mission and what it asks for today."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evaluations import (
    Evaluation,
    Recommendation,
    Score,
    evaluation_id,
    score_id,
)
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.ids import new_id, unordered_id
from mieux_desktop.domain.mission_reports import WRITTEN_SECTIONS, ReportSection, section_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import NoteKind
from mieux_desktop.domain.people import Gender
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.operations.close_out import CheckKind
from mieux_desktop.operations.overview import mission_overview, today, todays_work
from mieux_desktop.operations.stores import Store, read_profile
from tests.planned import TUESDAY, WEDNESDAY_10_42, Planned, make_planned

AFTERWARDS = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)


@pytest.fixture
def planned(store: Store, ghana: tuple[Action, Activity]) -> Planned:
    return make_planned(store, ghana)


def test_without_a_mission_there_is_nothing_for_today(store: Store) -> None:
    assert todays_work(store) is None


def test_today_is_about_the_current_mission(planned: Planned) -> None:
    work = todays_work(planned.store)
    assert work is not None
    assert work.facts.mission.id == planned.mission.id


def test_the_facts_count_the_days_of_the_mission(planned: Planned) -> None:
    facts = mission_overview(planned.store, planned.mission.id, WEDNESDAY_10_42).facts
    assert (facts.day, facts.days, facts.is_over) == (2, 3, False)
    assert facts.place == "Accra"
    assert facts.team == ("Inês Carvalho",)
    assert facts.activities[0].number == 5
    later = mission_overview(planned.store, planned.mission.id, AFTERWARDS).facts
    assert later.is_over


def test_each_session_has_its_counts(planned: Planned) -> None:
    panel = planned.sessions[2]
    planned.mark(panel, Mark.PRESENT, *planned.people[:2])
    planned.mark(panel, Mark.ABSENT, planned.people[2])
    planned.note("Fees", session_id=panel.id, kind=NoteKind.RISK)
    planned.note("A quiet room", session_id=panel.id)
    figures = mission_overview(planned.store, planned.mission.id, WEDNESDAY_10_42).sessions
    by_title = {f.session.title: f for f in figures}
    row = by_title["Panel"]
    assert (row.present, row.invited, row.notes, row.risks) == (2, 4, 2, 1)
    assert row.is_running
    assert not row.is_over
    assert by_title["Groups"].present is None
    assert by_title["Opening"].is_over


def test_people_without_a_mark_in_a_past_session_are_named(planned: Planned) -> None:
    opening, survey, *_ = planned.sessions
    planned.mark(opening, Mark.PRESENT, *planned.people[:2])
    planned.mark(survey, Mark.PRESENT, *planned.people)
    (check,) = planned.checks()[CheckKind.MARKS]
    assert (check.missing, check.names) == (2, ("Kuffour", "Tetteh"))
    assert (check.place, check.target) == ("attendance", opening.id)


def test_feedback_is_missing_until_a_round_with_answers_is_closed(planned: Planned) -> None:
    (absent,) = planned.checks()[CheckKind.FEEDBACK_ABSENT]
    assert (absent.place, absent.target) == ("feedback", planned.activity.id)
    opened = Collection(
        id=new_id(), action_id=planned.action.id, activity_id=planned.activity.id,
        questionnaire="participant-feedback", version=1, opened_on=TUESDAY,
    )  # fmt: skip
    planned.save(opened)
    with planned.store.unit_of_work() as work:
        work.put_answers(unordered_id(), opened.id, {"clear": 5}, complete=True)
    checks = planned.checks()
    assert not checks[CheckKind.FEEDBACK_ABSENT]
    assert [check.total for check in checks[CheckKind.FEEDBACK_OPEN]] == [1]
    with planned.store.unit_of_work() as work:
        loaded = work.require(Collection, opened.id)
        work.save(loaded, replace(loaded, closed_on=TUESDAY))
    assert planned.checks()[CheckKind.FEEDBACK_ABSENT]  # closed, but nobody answered
    planned.save(
        Response(
            id=unordered_id(), action_id=planned.action.id, collection_id=opened.id, answers={}
        )
    )
    checks = planned.checks()
    assert not checks[CheckKind.FEEDBACK_OPEN]
    assert not checks[CheckKind.FEEDBACK_ABSENT]


def test_the_evaluation_wants_every_score_and_reasons_for_the_extreme_ones(
    planned: Planned,
) -> None:
    criteria = [term.code for term in load_vocabularies().terms("evaluation_criteria")]
    (unscored,) = planned.checks()[CheckKind.SCORES]
    assert unscored.missing == unscored.total == len(criteria)
    own = evaluation_id(planned.activity.id, read_profile(planned.store).person_id)
    planned.save(
        Evaluation(
            id=own, action_id=planned.action.id, activity_id=planned.activity.id,
            author_id=read_profile(planned.store).person_id,
        ),
        *(
            Score(
                id=score_id(own, code), action_id=planned.action.id, evaluation_id=own,
                criterion=code, value=5 if code == "impact" else 3,
            )
            for code in criteria
        ),
    )  # fmt: skip
    checks = planned.checks()
    assert not checks[CheckKind.SCORES]
    assert [check.names for check in checks[CheckKind.JUSTIFICATIONS]] == [("impact",)]


def test_unwritten_sections_addressees_and_open_to_dos_are_missing(planned: Planned) -> None:
    first = WRITTEN_SECTIONS[0]
    planned.save(
        ReportSection(
            id=section_id(planned.mission.id, first, "fr"), action_id=planned.action.id,
            mission_id=planned.mission.id, section=first, language="fr", text="Trois jours.",
        ),
        Recommendation(
            id=new_id(), action_id=planned.action.id, mission_id=planned.mission.id,
            text="One contact point per ministry\nMore",
        ),
    )  # fmt: skip
    todo = planned.note("Send the slides", kind=NoteKind.TODO)
    planned.note("Call Accra", kind=NoteKind.TODO, done_on=TUESDAY)
    checks = planned.checks()
    (sections,) = checks[CheckKind.SECTIONS]
    assert (sections.missing, sections.total) == (len(WRITTEN_SECTIONS) - 1, len(WRITTEN_SECTIONS))
    (addressees,) = checks[CheckKind.ADDRESSEES]
    assert addressees.names == ("One contact point per ministry",)
    (todos,) = checks[CheckKind.TODOS]
    assert (todos.missing, todos.place, todos.target) == (1, "note", todo.id)
    planned.note("Return the badge", kind=NoteKind.TODO)
    (todos,) = planned.checks()[CheckKind.TODOS]
    assert (todos.missing, todos.place, todos.target) == (2, "notes", planned.mission.id)


def test_participants_are_counted_once_and_by_gender(planned: Planned) -> None:
    planned.mark(planned.sessions[0], Mark.PRESENT, planned.people[0])
    planned.mark(planned.sessions[1], Mark.LATE, *planned.people[:2])
    planned.mark(planned.sessions[1], Mark.ABSENT, planned.people[2])
    people = mission_overview(planned.store, planned.mission.id, WEDNESDAY_10_42).participants
    assert (people.invited, people.came, people.institutions) == (4, 2, 1)
    assert people.by_gender == {Gender.WOMAN: 2, Gender.MAN: 1, None: 1}


def test_a_mission_without_agenda_asks_for_one(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    mission = Mission(id=new_id(), action_id=ghana[0].id, activity_ids=(ghana[1].id,))
    with store.unit_of_work() as work:
        work.save(None, mission)
    result = mission_overview(store, mission.id, WEDNESDAY_10_42)
    assert CheckKind.AGENDA in [check.kind for check in result.missing]
    assert (result.facts.day, result.facts.days) == (0, 0)
    assert result.sessions == ()
    quiet = today(store, mission.id, WEDNESDAY_10_42)
    assert quiet.current is None
    assert quiet.agenda == ()


def test_today_shows_the_running_session_then_the_next_one(planned: Planned) -> None:
    now = today(planned.store, planned.mission.id, WEDNESDAY_10_42)
    assert now.current is not None
    assert now.current.session.title == "Panel"
    assert now.clock == datetime(2026, 3, 4, 10, 42)
    assert [f.session.title for f in now.agenda] == ["Survey", "Panel", "Groups"]
    pause = today(planned.store, planned.mission.id, WEDNESDAY_10_42 + timedelta(hours=1))
    assert pause.current is not None
    assert pause.current.session.title == "Groups"
    assert not pause.current.is_running
    before = today(planned.store, planned.mission.id, datetime(2026, 3, 1, 9, 0, tzinfo=UTC))
    assert before.current is not None
    assert before.current.session.title == "Opening"
    assert before.agenda_on == TUESDAY
    after = today(planned.store, planned.mission.id, AFTERWARDS)
    assert after.current is None
    assert after.facts.is_over


def test_today_asks_only_for_what_can_be_done_now(planned: Planned) -> None:
    early = today(planned.store, planned.mission.id, datetime(2026, 3, 1, 9, 0, tzinfo=UTC))
    assert early.due == ()
    now = today(planned.store, planned.mission.id, WEDNESDAY_10_42)
    kinds = [check.kind for check in now.due]
    assert kinds.count(CheckKind.MARKS) == 2
    assert CheckKind.FACILITATOR in kinds


def test_today_shows_the_last_notes_newest_first(planned: Planned) -> None:
    for minute in range(6):
        planned.note(f"Note {minute}", written_at=WEDNESDAY_10_42 + timedelta(minutes=minute))
    now = today(planned.store, planned.mission.id, WEDNESDAY_10_42)
    assert [note.title for note in now.last_notes] == ["Note 5", "Note 4", "Note 3", "Note 2"]
    assert now.notes == 6


def test_recommendations_of_earlier_missions_come_back(planned: Planned) -> None:
    earlier = Mission(id=new_id(), action_id=planned.action.id, activity_ids=())
    planned.save(earlier)
    for status in ("done", "dropped", "open"):
        planned.save(
            Recommendation(
                id=new_id(), action_id=planned.action.id, mission_id=earlier.id, text=status,
                status=status,
            )
        )  # fmt: skip
    now = today(planned.store, planned.mission.id, WEDNESDAY_10_42)
    assert [r.text for r in now.recalled] == ["open", "done"]


def test_a_mission_that_was_not_received_is_a_problem(store: Store) -> None:
    with pytest.raises(Problem, match="not-received"):
        mission_overview(store, new_id(), WEDNESDAY_10_42)


def test_many_sessions_that_lack_marks_are_one_line(planned: Planned) -> None:
    (check,) = planned.checks(AFTERWARDS)[CheckKind.MARKS]
    assert (check.missing, check.session, check.target) == (4, None, planned.sessions[0].id)
    assert check.names == ("Opening", "Survey", "Panel", "Groups")
