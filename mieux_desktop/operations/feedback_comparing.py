"""Results beside those of another round: of another activity, another version, before and after."""

from collections.abc import Mapping
from dataclasses import dataclass

from mieux_desktop.domain.actions import Activity
from mieux_desktop.domain.feedback import Collection
from mieux_desktop.domain.questionnaires.comparing import (
    TestComparison,
    compare_tests,
    line_up,
    shares_of_choices,
)
from mieux_desktop.operations.feedback_results import read_answered
from mieux_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class OtherRound:
    """A closed round of the same action that has enough answers to be compared with."""

    collection: Collection
    activity: Activity | None  # None: asked about the whole action


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the other round says to the questions that both asked, and a knowledge test of both.

    Means of scales by question; shares of choices from 0 to 1, by question and code.
    """

    means: Mapping[str, float]
    shares: Mapping[str, Mapping[str, float]]
    tests: TestComparison | None


def read_other_rounds(store: Store, collection_id: bytes) -> tuple[OtherRound, ...]:
    """Return the rounds to compare with, newest first; of five answers or more, closed."""
    with store.reading() as records:
        collection = records.require(Collection, collection_id)
        rounds = records.find(
            Collection, action_id=collection.action_id, order=("-opened_on", "-id")
        )
        others = [each for each in rounds if each.id != collection_id and each.closed_on]
        activities = {each.id: each for each in records.find(
            Activity, id=[other.activity_id for other in others if other.activity_id])}  # fmt: skip
    enough = read_answered(store, [each.id for each in others])
    return tuple(
        OtherRound(each, activities.get(each.activity_id)) for each in others if each.id in enough
    )


def compare_rounds(store: Store, collection_id: bytes, other_id: bytes) -> Comparison:
    """Return what the other round says to the questions that both asked."""
    answered = read_answered(store, [collection_id, other_id])
    if len(answered) < 2:
        return Comparison({}, {}, None)
    means = {
        line.question: line.summaries[other_id].mean
        for line in line_up({collection_id: answered[collection_id], other_id: answered[other_id]})
        if other_id in line.summaries
    }
    with store.reading() as records:
        one, other = (records.require(Collection, id_) for id_ in (collection_id, other_id))
    first, second = sorted(
        (other, one), key=lambda each: (each.opened_on, each.occasion == "after")
    )
    tests = compare_tests(answered[first.id], answered[second.id])
    known = {name: mean for name, mean in means.items() if mean is not None}
    shares = shares_of_choices(answered[collection_id], answered[other_id])
    return Comparison(known, shares, tests if tests.before and tests.after else None)
