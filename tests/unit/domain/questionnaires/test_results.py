from collections import Counter
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mieux_desktop.domain.questionnaires.answers import Answers, finish
from mieux_desktop.domain.questionnaires.results import (
    MINIMUM_GROUP,
    AnySummary,
    BeforeAfter,
    ChoiceSummary,
    Group,
    NumberSummary,
    OpenSummary,
    RankSummary,
    Recommendation,
    ScaleSummary,
    before_after,
    recommendation,
    safe_groups,
    summarise,
)
from tests.unit.domain.questionnaires.examples import EVERY_TYPE, SHIPPED

LEVEL = SHIPPED.questions["level"]


def summary_of(name: str, responses: list[Answers]) -> AnySummary:
    form = SHIPPED if name in SHIPPED.questions else EVERY_TYPE
    return next(each for each in summarise(form, responses) if each.question == name)


def test_a_scale_counts_not_applicable_and_blanks_apart() -> None:
    responses: list[Answers] = [{"level": value} for value in (5, 4, 4, 1, "na", 9)]
    assert summary_of("level", [*responses, {}]) == ScaleSummary(
        question="level",
        n=4,
        blank=2,
        not_asked=0,
        not_applicable=1,
        counts=((1, 1), (2, 0), (3, 0), (4, 2), (5, 1)),
        mean=3.5,
        median=4.0,
        deviation=pytest.approx(1.7320508),
    )


def test_no_answers_give_no_mean_and_one_gives_no_deviation() -> None:
    none, one = summary_of("level", []), summary_of("level", [{"level": 2}])
    assert isinstance(none, ScaleSummary)
    assert isinstance(one, ScaleSummary)
    assert (none.n, none.mean, none.median, none.deviation) == (0, None, None, None)
    assert (one.n, one.mean, one.median, one.deviation) == (1, 2.0, 2.0, None)


def test_true_is_no_point_of_a_scale_beside_an_answer_of_one() -> None:
    for responses in ([{"level": 1}, {"level": True}], [{"level": True}, {"level": 1}]):
        found = summary_of("level", list(responses))
        assert (found.n, found.blank) == (1, 1)


def test_choices_count_people_in_the_order_of_the_form() -> None:
    result = summary_of("many", [{"many": ("a", "z")}, {"many": ("a",)}, {}])
    assert result == ChoiceSummary(
        question="many", n=2, blank=1, not_asked=0, counts=(("a", 2), ("b", 0), ("z", 1))
    )


def test_a_ranking_gives_the_mean_place_best_first() -> None:
    result = summary_of("order", [{"order": ("b", "a", "c")}, {"order": ("b", "c", "a")}])
    assert isinstance(result, RankSummary)
    assert result.mean_places == (("b", 1.0), ("a", 2.5), ("c", 2.5))


def test_numbers_give_mean_and_range() -> None:
    result = summary_of("share", [{"share": "1.5"}, {"share": "2.5"}])
    assert isinstance(result, NumberSummary)
    assert (result.mean, result.median, result.lowest, result.highest) == (2.0, 2.0, 1.5, 2.5)


def test_a_question_hidden_by_skip_logic_was_not_asked() -> None:
    result = summary_of("intended_use", [{"will_use": "no"}, {"will_use": "soon"}])
    assert (result.n, result.blank, result.not_asked) == (0, 1, 1)


def test_open_answers_come_in_an_order_that_tells_nothing_about_arrival() -> None:
    result = summary_of("most_useful", [{"most_useful": word} for word in ("b", "A", "É", "a")])
    assert isinstance(result, OpenSummary)
    assert result.texts == ("A", "a", "b", "É")


def test_the_profile_is_not_summarised_beside_the_answers() -> None:
    asked = {result.question for result in summarise(SHIPPED, [{"gender": "woman"}])}
    assert asked == set(SHIPPED.questions) - {"institution", "gender", "experience"}


def test_the_net_figure_is_promoters_less_critics_in_per_cent() -> None:
    values = [9] * 4 + [10] * 10 + [7] * 6 + [8] * 4 + [0, 3, 6]
    result = recommendation(SHIPPED, [{"recommend": value} for value in values])
    assert result == Recommendation("recommend", 27, 14, 10, 3)
    assert result.net == 41
    assert recommendation(EVERY_TYPE, []) is None


def test_before_and_after_compare_only_those_who_answered_both() -> None:
    responses: list[Answers] = [
        {"knowledge_before": 2, "knowledge_after": 4},
        {"knowledge_before": 3, "knowledge_after": 4},
        {"knowledge_before": 1},
        {"knowledge_after": 5},
    ]
    expected = BeforeAfter("knowledge_before", "knowledge_after", 2, 2.5, 4.0)
    assert before_after(SHIPPED, responses) == (expected,)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ({"a": 4}, ()),
        ({"a": 9}, (Group(("a",), 9),)),
        ({"a": 9, "b": 5}, (Group(("a",), 9), Group(("b",), 5))),
        ({"a": 9, "b": 7, "c": 1}, (Group(("a",), 9), Group(("c", "b"), 8))),
        ({"a": 9, "b": 3, "c": 2}, (Group(("a",), 9), Group(("c", "b"), 5))),
        ({"a": 9, "": 1}, (Group(("", "a"), 10),)),
    ],
)
def test_small_groups_are_merged_a_lone_one_with_the_next_smallest(
    counts: dict[str, int], expected: tuple[Group, ...]
) -> None:
    assert safe_groups(Counter(counts).elements()) == expected


@given(st.dictionaries(st.sampled_from("abcdefg"), st.integers(0, 12)))
def test_nothing_below_five_is_shown_or_derivable(counts: dict[str, int]) -> None:
    total = sum(counts.values())
    groups = safe_groups(Counter(counts).elements())
    assert [group.n for group in groups] == [
        sum(counts[key] for key in group.keys) for group in groups
    ]
    known = [*(group.n for group in groups), total]
    if total < MINIMUM_GROUP:
        assert groups == ()
        return
    assert sum(group.n for group in groups) == total
    for size in range(1, len(groups)):
        for chosen in combinations(known[:-1], size):
            assert sum(chosen) >= MINIMUM_GROUP
            assert total - sum(chosen) >= MINIMUM_GROUP


@given(st.dictionaries(st.sampled_from("abcdefg"), st.integers(1, 12)))
def test_no_more_is_merged_than_needed(counts: dict[str, int]) -> None:
    for group in safe_groups(Counter(counts).elements()):
        sizes = [counts[key] for key in group.keys]
        if len(sizes) > 1:
            assert min(sizes) < MINIMUM_GROUP
            assert sum(sizes) - max(sizes) < MINIMUM_GROUP or max(sizes) < MINIMUM_GROUP


responses_of_shipped = st.lists(
    st.fixed_dictionaries(
        {},
        optional={
            "level": st.sampled_from([1, 2, 3, 4, 5, "na"]),
            "will_use": st.sampled_from(["soon", "no"]),
            "intended_use": st.text(max_size=3),
            "follow_up": st.sets(st.sampled_from(["materials", "other"])).map(tuple),
            "institution": st.sampled_from(["ministry", "agency", "local"]),
        },
    ),
    max_size=40,
)


@given(responses_of_shipped)
def test_every_response_is_accounted_for(responses: list[dict[str, Any]]) -> None:
    kept = [finish(SHIPPED, answers) for answers in responses]
    for result in summarise(SHIPPED, kept):
        apart = result.not_applicable if isinstance(result, ScaleSummary) else 0
        assert result.n + apart + result.blank + result.not_asked == len(kept)
        if isinstance(result, ScaleSummary):
            assert sum(count for _, count in result.counts) == result.n
