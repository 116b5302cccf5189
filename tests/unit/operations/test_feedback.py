"""Feedback: rounds, paper entry that survives a crash, anonymous release, results after closing."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.attendance import Participant, participant_id
from mieux_desktop.domain.changes.model import decode_change
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.model import AnswerValue
from mieux_desktop.domain.questionnaires.results import OpenSummary, ScaleSummary
from mieux_desktop.operations import feedback, feedback_results
from mieux_desktop.operations.feedback import Entry
from mieux_desktop.operations.feedback_results import BY_LANGUAGE
from mieux_desktop.operations.stores import (
    Store,
    check_store,
    create_store,
    new_recovery_code,
    unlock_store,
)
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.paths import resources
from tests.conftest import CHEAP

Ghana = tuple[Action, Activity]
FORM = feedback.load_form(feedback.PARTICIPANT_FEEDBACK, 1)


def enter(
    store: Store, collection: Collection, language: str = "en", **answers: AnswerValue
) -> Entry:
    """Enter one form as the screen does: kept at an answer, then finished."""
    entry = feedback.new_entry(collection.id, FORM, language)
    entry = replace(entry, answers=answers)
    feedback.keep_entry(store, entry)
    feedback.finish_entry(store, entry)
    return entry


@pytest.fixture
def collection(store: Store, ghana: Ghana) -> Collection:
    return feedback.open_collection(store, ghana[1].id)


def test_an_activity_has_one_open_round_at_a_time(
    store: Store, ghana: Ghana, collection: Collection
) -> None:
    with pytest.raises(Problem, match="feedback-already-open"):
        feedback.open_collection(store, ghana[1].id)
    feedback.close_collection(store, collection.id)
    second = feedback.open_collection(store, ghana[1].id)
    found = feedback.current_round(store, ghana[1].id)
    assert found and found.collection.id == second.id


def test_participants_are_counted_as_invited_until_the_round_closes(
    store: Store, ghana: Ghana, collection: Collection
) -> None:
    action, activity = ghana
    with store.unit_of_work() as work:
        for _ in range(3):
            person = new_id()
            work.save(None, Participant(
                id=participant_id(activity.id, person), action_id=action.id,
                activity_id=activity.id, person_id=person,
            ))  # fmt: skip
    found = feedback.current_round(store, activity.id)
    assert found and found.collection.invited == 3
    assert feedback.close_collection(store, collection.id).invited == 3


def test_a_form_being_entered_survives_a_crash(
    tmp_path: Path, store: Store, ghana: Ghana, collection: Collection, passphrase: str
) -> None:
    entry = feedback.new_entry(collection.id, FORM, "ar")
    entry = replace(entry, answers={"objectives": 4, "follow_up": ("coaching", "peers")})
    feedback.keep_entry(store, entry)
    store.close()
    reopened = unlock_store(tmp_path / "store", passphrase)
    found = feedback.current_round(reopened, ghana[1].id)
    assert found and found.unfinished == entry and found.entered == 0
    feedback.finish_entry(reopened, entry)
    found = feedback.current_round(reopened, ghana[1].id)
    assert found and found.unfinished is None and found.entered == 1
    reopened.close()


def test_a_form_given_up_leaves_nothing(store: Store, ghana: Ghana, collection: Collection) -> None:
    entry = replace(feedback.new_entry(collection.id, FORM, "en"), answers={"objectives": 1})
    feedback.keep_entry(store, entry)
    feedback.give_up_entry(store, entry.key)
    found = feedback.current_round(store, ghana[1].id)
    assert found and found.unfinished is None and found.entered == 0


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({}, "form-empty"),
        ({"most_useful": "  "}, "form-empty"),
        ({"objectives": 6}, "form-invalid"),
        ({"follow_up": ("none", "peers")}, "form-invalid"),
    ],
)
def test_a_form_that_does_not_hold_is_not_counted(
    store: Store, collection: Collection, answers: dict[str, AnswerValue], code: str
) -> None:
    entry = replace(feedback.new_entry(collection.id, FORM, "en"), answers=answers)
    feedback.keep_entry(store, entry)
    with pytest.raises(Problem, match=code):
        feedback.finish_entry(store, entry)
    with store.reading() as records:
        assert records.inbox_count(collection.id) == 0


def test_answers_to_questions_that_skip_logic_hides_are_not_kept(
    store: Store, collection: Collection
) -> None:
    enter(store, collection, will_use="no", intended_use="typed, then hidden")
    feedback.close_collection(store, collection.id)
    with store.reading() as records:
        (response,) = records.find(Response)
    assert dict(response.answers) == {"will_use": "no"}


def test_nobody_sees_more_than_the_number_of_answers_before_closing(
    store: Store, ghana: Ghana, collection: Collection
) -> None:
    for _ in range(6):
        enter(store, collection, objectives=5)
    with pytest.raises(Problem, match="feedback-open"):
        feedback_results.read_results(store, collection.id)
    with pytest.raises(Problem, match="feedback-open"):
        feedback_results.read_group_results(store, collection.id, BY_LANGUAGE, ["en"])
    with store.reading() as records:
        assert records.total(Response) == 0
    found = feedback.current_round(store, ghana[1].id)
    assert found and found.entered == 6 and found.unfinished is None


def test_closing_waits_for_the_form_being_entered(store: Store, collection: Collection) -> None:
    entry = replace(feedback.new_entry(collection.id, FORM, "en"), answers={"objectives": 2})
    feedback.keep_entry(store, entry)
    with pytest.raises(Problem, match="form-unfinished"):
        feedback.close_collection(store, collection.id)


def test_a_closed_round_takes_no_answer_and_no_undo_opens_it(
    store: Store, collection: Collection
) -> None:
    enter(store, collection, objectives=4)
    feedback.close_collection(store, collection.id)
    undo_last(store)
    with store.reading() as records:
        assert records.require(Collection, collection.id).closed_on is not None
        assert records.total(Response) == 1
    with pytest.raises(Problem, match="feedback-closed"):
        enter(store, collection, objectives=4)
    with pytest.raises(Problem, match="feedback-closed"):
        feedback.close_collection(store, collection.id)


@pytest.fixture
def clocked(tmp_path: Path, passphrase: str) -> Iterator[Store]:
    """A store whose clock moves on by a minute at each look."""
    times = (datetime(2026, 3, 5, 9, 0, tzinfo=UTC) + timedelta(minutes=n) for n in range(10_000))
    store = create_store(
        tmp_path / "clocked", "Inês Carvalho", "expert", "", passphrase, new_recovery_code(),
        cost=CHEAP, now=lambda: next(times),
    )  # fmt: skip
    yield store
    store.close()


def test_neither_order_nor_time_of_entry_is_in_the_log_or_the_state(clocked: Store) -> None:
    with clocked.reading() as records:
        (action,) = records.find(Action, code="ghana-2")
        (activity,) = records.find(Activity, action_id=action.id, number=5)
    collection = feedback.open_collection(clocked, activity.id)
    places = list(range(40))
    keys = [enter(clocked, collection, most_useful=f"place {n}").key for n in places]
    feedback.close_collection(clocked, collection.id)
    with clocked._engine.connect() as connection:
        bodies = list(connection.execute(sa.text("SELECT body FROM changes")).scalars())
        rows = list(connection.execute(sa.text("SELECT * FROM response ORDER BY rowid")))
        left = connection.execute(sa.text("SELECT count(*) FROM inbox")).scalar_one()
    releases = [
        change for change in map(decode_change, bodies) if change.edits[0].entity == "response"
    ]
    (release,) = releases
    edits = [edit for edit in release.edits if edit.field == "answers"]

    def places_of(answers: list[dict[str, str]]) -> list[int]:
        return [int(a["most_useful"].split()[1]) for a in answers]

    in_log = places_of([edit.value for edit in edits])
    by_id = places_of([e.value for e in sorted(edits, key=lambda e: e.id)])
    with clocked.reading() as records:
        stored = {r.id: r for r in records.find(Response, collection_id=collection.id)}
    in_table = places_of([dict(stored[row[0]].answers) for row in rows])
    for order in (in_log, by_id, in_table):  # forty places fall into order once in 40!
        assert sorted(order) == places and order not in (places, places[::-1])
    assert release.at % 86_400_000 == 0  # the day and no finer
    assert all(UUID(bytes=id_).version == 4 for id_ in stored)
    assert left == 0
    for key in keys:  # nothing joins a response to the entry it came from
        assert not any(key in body for body in bodies)
        assert key not in stored
    assert (clocked.folder / "store.db-wal").stat().st_size == 0
    assert check_store(clocked) == []


def test_results_follow_the_closing(store: Store, collection: Collection) -> None:
    for value in (5, 5, 4, 4, 2, "na"):
        enter(store, collection, objectives=value, knowledge_before=2, knowledge_after=4)
    enter(store, collection, recommend=10, most_useful="The fee comparison")
    feedback.close_collection(store, collection.id)
    results = feedback_results.read_results(store, collection.id)
    assert (results.answered, dict(results.channels)) == (7, {"paper": 7})
    objectives = results.summaries["objectives"]
    assert isinstance(objectives, ScaleSummary)
    assert (objectives.n, objectives.mean, objectives.median) == (5, 4.0, 4.0)
    assert objectives.not_applicable == 1
    useful = results.summaries["most_useful"]
    assert isinstance(useful, OpenSummary) and useful.texts == ("The fee comparison",)
    assert results.recommendation and results.recommendation.net == 100
    (pair,) = results.before_after
    assert (pair.n, pair.mean_before, pair.mean_after) == (6, 2.0, 4.0)


def test_fewer_than_five_answers_are_counted_and_not_shown(
    store: Store, collection: Collection
) -> None:
    for _ in range(4):
        enter(store, collection, objectives=5, most_useful="Everything")
    feedback.close_collection(store, collection.id)
    results = feedback_results.read_results(store, collection.id)
    assert results.withheld and results.answered == 4
    assert not results.summaries and not results.before_after and results.recommendation is None


def test_a_group_is_shown_only_where_no_few_answers_can_be_told_from_it(
    store: Store, collection: Collection
) -> None:
    for number in range(6):
        answers: dict[str, AnswerValue] = {"objectives": 5}
        if number < 3:
            answers["venue"] = 1
        enter(store, collection, "fr", **answers)
    for _ in range(7):
        enter(store, collection, "en", objectives=2, venue=4)
    enter(store, collection, "ar", objectives=1)
    feedback.close_collection(store, collection.id)
    results = feedback_results.read_results(store, collection.id)
    assert [(set(g.keys), g.n) for g in results.groups[BY_LANGUAGE]] == [
        ({"en"}, 7),
        ({"ar", "fr"}, 7),
    ]
    with pytest.raises(Problem, match="group-too-small"):
        feedback_results.read_group_results(store, collection.id, BY_LANGUAGE, ["ar"])
    english = feedback_results.read_group_results(store, collection.id, BY_LANGUAGE, ["en"])
    assert english.scales["objectives"].mean == 2.0
    assert "venue" not in english.scales  # three others rated it: the whole less these tells theirs


def test_a_questionnaire_of_another_version_is_named_in_the_problem() -> None:
    with pytest.raises(Problem) as raised:
        feedback.load_form(feedback.PARTICIPANT_FEEDBACK, 99)
    assert raised.value.code == "questionnaire-missing"
    assert raised.value.details == {"name": "participant-feedback", "version": 99}


def test_a_late_pause_never_makes_a_finished_form_unfinished_again(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    collection = feedback.open_collection(store, ghana[1].id)
    form = feedback.load_form(collection.questionnaire, collection.version)
    entry = replace(feedback.new_entry(collection.id, form, "en"), answers={"objectives": 4})
    feedback.finish_entry(store, entry)
    feedback.keep_entry(store, entry)  # the pause of a text field that comes after “Form done”
    found = feedback.current_round(store, ghana[1].id)
    assert found is not None and found.entered == 1 and found.unfinished is None


def test_the_code_of_a_form_is_never_a_path(tmp_path: Path) -> None:
    form = resources() / "questionnaires" / "participant-feedback.json"
    (tmp_path / "elsewhere.json").write_bytes(form.read_bytes())
    outside = os.path.relpath(tmp_path / "elsewhere", form.parent)
    with pytest.raises(Problem, match="questionnaire-missing"):
        feedback.load_form(outside, 1)
