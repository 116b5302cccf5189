"""Disclosure: whatever is added and subtracted of what is shown tells of five people or more."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mieux_desktop.domain.questionnaires.disclosure import (
    MINIMUM_GROUP,
    Group,
    reveals_few,
    safe_breakdowns,
    safe_for_some,
)

WAYS = ("language", "institution", "gender")


def rank(vectors: Sequence[Sequence[int]]) -> int:
    rows = [[Fraction(value) for value in vector] for vector in vectors]
    found = 0
    for column in range(len(rows[0]) if rows else 0):
        pivot = next((r for r in range(found, len(rows)) if rows[r][column]), None)
        if pivot is None:
            continue
        rows[found], rows[pivot] = rows[pivot], rows[found]
        for r in range(found + 1, len(rows)):
            factor = rows[r][column] / rows[found][column]
            rows[r] = [a - factor * b for a, b in zip(rows[r], rows[found], strict=True)]
        found += 1
    return found


def tells_of_few(sets: Sequence[frozenset[int]], people: Sequence[int]) -> bool:
    """By brute force: leave out any four people; do the sums over the rest still differ as much?"""
    whole = [[int(person in shown) for person in people] for shown in sets]
    full = rank(whole)
    for few in combinations(range(len(people)), min(MINIMUM_GROUP - 1, len(people))):
        rest = [[v for place, v in enumerate(row) if place not in few] for row in whole]
        if rank(rest) < full:
            return True
    return False


def members(groups: Sequence[Group], keys: Sequence[str]) -> list[frozenset[int]]:
    return [frozenset(n for n, key in enumerate(keys) if key in g.keys) for g in groups]


respondents = st.lists(
    st.tuples(*(st.sampled_from(["a", "b", "c", ""]) for _ in WAYS)), min_size=1, max_size=14
)


@settings(max_examples=60, deadline=None)
@given(respondents)
def test_no_combination_of_groups_tells_of_fewer_than_five(people: list[tuple[str, ...]]) -> None:
    keys = {way: [each[n] for each in people] for n, way in enumerate(WAYS)}
    groups = safe_breakdowns(keys)
    shown = [s for way in WAYS for s in members(groups[way], keys[way])]
    everybody = range(len(people))
    if len(people) < MINIMUM_GROUP:
        assert not shown
        return
    assert all(group.n >= MINIMUM_GROUP for way in WAYS for group in groups[way])
    assert not tells_of_few([*shown, frozenset(everybody)], everybody)


crowded = st.lists(st.tuples(*(st.sampled_from("ab") for _ in WAYS)), min_size=10, max_size=13)


@settings(max_examples=60, deadline=None)
@given(crowded, st.data())
def test_nor_of_those_who_answered_one_question(
    people: list[tuple[str, ...]], data: st.DataObject
) -> None:
    answered = data.draw(st.lists(st.booleans(), min_size=len(people), max_size=len(people)))
    assume(sum(answered) >= MINIMUM_GROUP)
    keys = {way: [each[n] for each in people] for n, way in enumerate(WAYS)}
    groups = safe_breakdowns(keys)
    rated = [n for n, yes in enumerate(answered) if yes]
    found = safe_for_some(groups, keys, answered)
    shown = [s & frozenset(rated) for way in WAYS for s in members(found[way], keys[way])]
    for way in WAYS:
        for group in found[way]:
            assert group.keys in [each.keys for each in groups[way]]
            assert group.n == sum(keys[way][n] in group.keys for n in rated) >= MINIMUM_GROUP
    assert not tells_of_few([*shown, frozenset(rated)], rated)


def test_a_person_between_two_breakdowns_is_not_told() -> None:
    """All who answered in French are of a ministry, which has one person more."""
    language = ["fr"] * 6 + ["en"] * 8
    institution = ["ministry"] * 7 + ["agency"] * 7
    alone = safe_breakdowns({"language": language})
    assert [group.n for group in alone["language"]] == [8, 6]
    both = safe_breakdowns({"language": language, "institution": institution})
    assert [group.n for group in both["language"]] == [8, 6]
    assert [group.n for group in both["institution"]] == [14]


def test_breakdowns_that_cross_enough_are_both_shown() -> None:
    language = ["fr"] * 10 + ["en"] * 10
    gender = (["woman"] * 5 + ["man"] * 5) * 2
    found = safe_breakdowns({"language": language, "gender": gender})
    assert [len(groups) for groups in found.values()] == [2, 2]


def test_what_takes_too_long_to_tell_is_held_for_unsafe() -> None:
    many = [[(n * step) % 13 for n in range(150)] for step in (1, 2, 3, 5, 7, 11)]
    assert reveals_few(many) in (True, False)  # it ends


def test_a_group_too_small_among_those_who_answered_takes_another_with_it() -> None:
    keys = {"language": ["fr"] * 5 + ["en"] * 6 + ["ar"] * 9}
    groups = safe_breakdowns(keys)
    answered = [True] * 3 + [False] * 2 + [True] * 15
    shown = safe_for_some(groups, keys, answered)["language"]
    assert [group.keys for group in shown] == [("ar",)]


def test_what_fewer_than_five_answered_is_shown_of_no_group() -> None:
    keys = {"language": ["en"] * 5 + ["fr"] * 5}
    for few in range(MINIMUM_GROUP):
        answered = [place < few for place in range(10)]
        assert safe_for_some(safe_breakdowns(keys), keys, answered) == {"language": ()}
