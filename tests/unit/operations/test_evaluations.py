"""Evaluations: scores, reasons that survive, evidence that is found, cited and resolved."""

from dataclasses import replace
from datetime import date, time

import pytest

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import Attendance, Mark, attendance_id, participant_id
from mieux_desktop.domain.evaluations import Evaluation, Score
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations import evaluations, feedback
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.operations.drafts import settle_drafts
from mieux_desktop.operations.evaluations import (
    Criterion,
    OpenJustification,
    State,
    load_evaluation,
)
from mieux_desktop.operations.evidence import EvidenceKind
from mieux_desktop.operations.stores import Store, check_store
from mieux_desktop.operations.undo import redo_last, undo_last

Ghana = tuple[Action, Activity]


def criterion(store: Store, activity: Activity, code: str, language: str = "en") -> Criterion:
    view = load_evaluation(store, activity.id, language)
    return next(c for c in view.criteria if c.code == code)


def write_note(store: Store, ghana: Ghana, kind: NoteKind, body: str) -> Note:
    action, activity = ghana
    with store.unit_of_work() as work:
        missions = work.find(Mission)
        mission = missions[0] if missions else work.save(
            None, Mission(id=new_id(), action_id=action.id, activity_ids=(activity.id,))
        )  # fmt: skip
        return work.save(None, Note(
            id=new_id(), action_id=action.id, mission_id=mission.id, written_at=store.now(),
            kind=kind, body=body, activity_id=activity.id,
        ))  # fmt: skip


def test_criteria_come_in_the_order_of_their_list_each_with_a_question(
    store: Store, ghana: Ghana
) -> None:
    for language in ("en", "fr"):
        view = load_evaluation(store, ghana[1].id, language)
        terms = load_vocabularies().terms("evaluation_criteria")
        assert [c.code for c in view.criteria] == [term.code for term in terms]
        assert all(c.question.rstrip().endswith("?") for c in view.criteria)
        assert all(c.state is State.UNSCORED for c in view.criteria) and view.complete == 0
    english, french = (criterion(store, ghana[1], "impact", code).question for code in ("en", "fr"))
    assert english != french


def test_questions_of_the_feedback_form_that_criteria_name_exist() -> None:
    form = feedback.load_form(feedback.PARTICIPANT_FEEDBACK, 1)
    named = {name for guide in evaluations._guides().values() for name in guide.feedback}
    assert named <= set(form.questions)


@pytest.mark.parametrize(
    ("value", "text", "cited", "state"),
    [
        (None, "Why", 1, State.UNSCORED),
        (2, "", 1, State.UNEXPLAINED),
        (5, " \n", 1, State.UNEXPLAINED),
        (5, "Because", 0, State.UNSUPPORTED),
        (3, "", 0, State.UNSUPPORTED),
        (4, "", 1, State.COMPLETE),
    ],
)
def test_a_score_below_3_or_above_4_needs_a_justification(
    value: int | None, text: str, cited: int, state: State
) -> None:
    assert evaluations.state_of(value, text, cited) is state


def test_scores_pressed_faster_than_the_disk_writes_follow_each_other(
    store: Store, ghana: Ghana
) -> None:
    for value in (1, 2, 3):
        score = evaluations.set_score(store, ghana[1].id, "quality", value)
    assert len(score.heads["value"]) == 1
    assert criterion(store, ghana[1], "quality").value == 3
    undo_last(store)
    assert criterion(store, ghana[1], "quality").value == 2
    with pytest.raises(Problem, match="score-out-of-range"):
        evaluations.set_score(store, ghana[1].id, "quality", 6)


def test_undo_of_the_first_score_keeps_the_evaluation_and_redo_brings_it_back(
    store: Store, ghana: Ghana
) -> None:
    evaluations.set_score(store, ghana[1].id, "impact", 4)
    undo_last(store)
    assert criterion(store, ghana[1], "impact").value is None
    redo_last(store)
    assert criterion(store, ghana[1], "impact").value == 4
    undo_last(store)
    evaluations.set_score(store, ghana[1].id, "impact", 5)
    assert criterion(store, ghana[1], "impact").value == 5
    with store.reading() as records:
        (evaluation,) = records.find(Evaluation)
    assert evaluation.author_id and check_store(store) == []


def test_a_justification_is_shown_while_it_is_a_draft_and_does_not_undo_a_score(
    store: Store, ghana: Ghana
) -> None:
    activity = ghana[1]
    opened = OpenJustification(activity.id, "ownership", None)
    evaluations.draft_justification(store, opened, "Three of five ch")
    evaluations.set_score(store, activity.id, "ownership", 2)
    evaluations.draft_justification(store, opened, "Three of five changed")
    seen = criterion(store, activity, "ownership")
    assert (seen.value, seen.justification) == (2, "Three of five changed")
    settle_drafts(store)
    with store.reading() as records:
        (score,) = records.find(Score)
    assert all(len(heads) == 1 for heads in score.heads.values())
    seen = criterion(store, activity, "ownership")
    assert (seen.value, seen.justification, seen.state) == (
        2, "Three of five changed", State.UNSUPPORTED,
    )  # fmt: skip


def test_a_justification_typed_beside_another_edit_keeps_both(store: Store, ghana: Ghana) -> None:
    activity = ghana[1]
    evaluations.set_score(store, activity.id, "quality", 5)
    loaded = criterion(store, activity, "quality").loaded
    opened = OpenJustification(activity.id, "quality", loaded)
    evaluations.draft_justification(store, opened, "Mine")
    evaluations.cite(store, activity.id, "quality", activity.id)
    evaluations.settle_justification(store, opened)
    score = opened.loaded
    assert score is not None
    assert (score.value, score.justification, score.evidence) == (5, "Mine", (activity.id,))
    assert all(len(heads) == 1 for heads in score.heads.values())


def test_typing_goes_on_after_a_justification_was_settled(store: Store, ghana: Ghana) -> None:
    activity = ghana[1]
    opened = OpenJustification(activity.id, "quality", None)
    evaluations.settle_justification(store, opened)
    for text in ("First", "First, then more"):
        evaluations.draft_justification(store, opened, text)
        evaluations.settle_justification(store, opened)
    assert opened.loaded is not None and len(opened.loaded.heads["justification"]) == 1
    assert criterion(store, activity, "quality").justification == "First, then more"
    undo_last(store)
    assert criterion(store, activity, "quality").justification == "First"


def test_evidence_is_suggested_by_what_the_criterion_asks(store: Store, ghana: Ghana) -> None:
    activity = ghana[1]
    risk = write_note(store, ghana, NoteKind.RISK, "No budget line\nfor embassies")
    write_note(store, ghana, NoteKind.TODO, "Send the minutes")
    collection = feedback.open_collection(store, activity.id)
    form = feedback.load_form(collection.questionnaire, collection.version)
    for value in (1, 2, 3, 4, 5):
        entry = feedback.new_entry(collection.id, form, "en")
        answers = {"objectives": value, "obstacle": "budget", "institution": "agency"}
        feedback.finish_entry(store, replace(entry, answers=answers))
    before = criterion(store, activity, "sustainability")
    assert [e.title for e in before.suggested] == ["No budget line"]
    feedback.close_collection(store, collection.id)
    after = criterion(store, activity, "sustainability", "fr")
    assert [e.kind for e in after.suggested] == [EvidenceKind.RESULT, EvidenceKind.NOTE]
    (result,) = (e for e in criterion(store, activity, "effectiveness").suggested if e.question)
    assert (result.n, result.mean, result.counts) == (5, 3.0, (1, 1, 1, 1, 1))
    everything = load_evaluation(store, activity.id, "en").evidence
    assert "institution" not in {e.question for e in everything}  # about people, not the activity
    assert {e.title for e in everything} >= {"No budget line", "Send the minutes"}
    assert next(e for e in everything if e.id == risk.id).note_kind is NoteKind.RISK


def test_attendance_is_evidence_as_a_whole_and_by_session(store: Store, ghana: Ghana) -> None:
    action, activity = ghana
    of = {"action_id": action.id, "activity_id": activity.id}
    with store.unit_of_work() as work:
        for hour, present in ((9, 3), (11, 1)):
            session = Session(
                id=new_id(), on=date(2026, 3, 3), starts=time(hour), title=f"Part {hour}", **of
            )
            work.save(None, session)
            for person in (b"a" * 16, b"b" * 16, b"c" * 16):
                member = participant_id(activity.id, person)
                mark = Mark.LATE if present > 0 else Mark.ABSENT
                present -= 1
                work.save(None, Attendance(
                    id=attendance_id(session.id, member), session_id=session.id,
                    participant_id=member, mark=mark, **of,
                ))  # fmt: skip
    whole = next(
        e for e in criterion(store, activity, "ownership").suggested
        if e.kind is EvidenceKind.ATTENDANCE
    )  # fmt: skip
    assert whole.counts == (3, 1)
    everything = load_evaluation(store, activity.id, "en").evidence
    sessions = [e for e in everything if e.kind is EvidenceKind.SESSION]
    assert [(e.title, e.counts) for e in sessions] == [("Part 9", (3,)), ("Part 11", (1,))]


def test_evidence_is_cited_once_in_order_and_taken_back(store: Store, ghana: Ghana) -> None:
    activity = ghana[1]
    first = write_note(store, ghana, NoteKind.LESSON, "Start with the banks")
    second = write_note(store, ghana, NoteKind.QUOTE, "“Too short to draft”")
    for id_ in (first.id, second.id, first.id):
        evaluations.cite(store, activity.id, "quality", id_)
    cited = criterion(store, activity, "quality").cited
    assert [e.title for e in cited] == ["Start with the banks", "“Too short to draft”"]
    evaluations.take_back_citation(store, activity.id, "quality", first.id)
    assert [e.id for e in criterion(store, activity, "quality").cited] == [second.id]
    undo_last(store)
    assert len(criterion(store, activity, "quality").cited) == 2


def test_cited_evidence_that_is_not_held_is_shown_as_missing(store: Store, ghana: Ghana) -> None:
    elsewhere = new_id()
    evaluations.cite(store, ghana[1].id, "quality", elsewhere)
    (cited,) = criterion(store, ghana[1], "quality").cited
    assert cited.kind is EvidenceKind.MISSING and cited.id == elsewhere


def test_challenges_keep_the_order_of_their_list(store: Store, ghana: Ghana) -> None:
    codes = [term.code for term in load_vocabularies().terms("challenges_delivery")]
    for code in (codes[3], "unknown", codes[1], codes[0]):
        evaluations.set_challenge(store, ghana[1].id, code, True)
    evaluations.set_challenge(store, ghana[1].id, codes[1], False)
    assert load_evaluation(store, ghana[1].id, "en").challenges == (codes[0], codes[3])
