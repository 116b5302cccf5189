"""Comparing rounds: who can be compared with, and what they say to the same questions."""

from dataclasses import replace

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.ids import new_id
from mieux_desktop.operations import feedback
from mieux_desktop.operations.feedback_comparing import compare_rounds, read_other_rounds
from mieux_desktop.operations.questionnaires import load_form
from mieux_desktop.operations.stores import Store

TEST = load_form("knowledge-test", 1)


def hold(
    store: Store, owner_id: bytes, count: int, form: str, occasion: str = "", **answers: object
) -> bytes:
    questionnaire = load_form(form, 1)
    collection = feedback.open_collection(store, owner_id, questionnaire, occasion=occasion)
    for _ in range(count):
        entry = feedback.new_entry(collection.id, questionnaire, "en")
        feedback.finish_entry(store, replace(entry, answers=answers))  # type: ignore[arg-type]
    feedback.close_collection(store, collection.id)
    return collection.id


def test_means_of_another_activity_stand_beside_those_of_this_one(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    action, activity = ghana
    with store.unit_of_work() as work:
        other = work.save(None, Activity(id=new_id(), action_id=action.id, number=77))
    this = hold(store, activity.id, 5, "participant-feedback", objectives=4)
    there = hold(store, other.id, 6, "participant-feedback", objectives=2)
    few = hold(store, action.id, 3, "participant-feedback", objectives=1)
    found = read_other_rounds(store, this)
    assert [each.collection.id for each in found] == [there]
    assert few not in [each.collection.id for each in found]
    assert compare_rounds(store, this, there).means == {"objectives": 2.0}


def test_a_knowledge_test_is_compared_before_and_after(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    _, activity = ghana
    name, question = next(
        (name, q) for name, q in TEST.questions.items() if getattr(q, "correct", ())
    )
    (right, *_), codes = question.correct, [c.code for c in question.choices]  # type: ignore[union-attr]
    wrong = next(code for code in codes if code != right)
    before = hold(store, activity.id, 5, "knowledge-test", "before", **{name: wrong})
    after = hold(store, activity.id, 5, "knowledge-test", "after", **{name: right})
    tests = compare_rounds(store, after, before).tests
    assert tests is not None and tests.gain is not None and tests.gain > 0


def test_choices_of_another_round_are_compared_by_share(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    _, activity = ghana
    this = hold(store, activity.id, 5, "participant-feedback", follow_up=("materials",))
    there = hold(store, activity.id, 6, "participant-feedback", follow_up=("materials", "peers"))
    few = hold(store, activity.id, 4, "participant-feedback", follow_up=("none",))
    found = compare_rounds(store, this, there)
    shares = {code: share for code, share in found.shares["follow_up"].items() if share}
    assert shares == {"materials": 1.0, "peers": 1.0} and not found.means
    assert compare_rounds(store, this, few).shares == {}
