"""Rules: conditions made by choosing are read back as chosen, and mean what they say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mieux_desktop.domain.questionnaires.conditions import Value, parse_condition
from mieux_desktop.domain.questionnaires.rules import (
    Comparison,
    Rule,
    Rules,
    read_rules,
    recoded,
    renamed,
    write_rules,
)

NAMES = st.from_regex(r"[a-z_][a-z0-9_]{0,8}", fullmatch=True)
VALUES = st.one_of(
    st.integers(-99, 99).map(str),
    st.dates().map(str),
    st.text(alphabet="abc -'“é", min_size=1, max_size=8),
)


@st.composite
def any_rule(draw: st.DrawFn) -> Rule:
    comparison = draw(st.sampled_from(Comparison))
    bare = comparison in (Comparison.ANSWERED, Comparison.UNANSWERED)
    return Rule(draw(NAMES), comparison, "" if bare else draw(VALUES))


@given(st.lists(any_rule(), min_size=1, max_size=4), st.sampled_from(["and", "or"]))
def test_rules_are_read_back_as_they_were_chosen(rules: list[Rule], joint: str) -> None:
    chosen = Rules(tuple(rules), "or" if joint == "or" and len(rules) > 1 else "and")
    text = write_rules(chosen)
    assert parse_condition(text).references == {rule.question for rule in rules}
    assert read_rules(text) == chosen


@pytest.mark.parametrize(
    ("text", "answers", "holds"),
    [
        ("${came} = 'yes'", {"came": "yes"}, True),
        ("not(selected(${liked}, 'food'))", {"liked": "talks food"}, False),
        ("${days} >= 3 and ${came} != ''", {"days": 3.0, "came": "no"}, True),
        ("${on} < date('2026-03-05')", {"on": "2026-03-04"}, True),
        ("${on} = '' or ${days} < 2", {"on": "2026-03-04", "days": 2.0}, False),
    ],
)
def test_a_rule_means_what_its_condition_means(
    text: str, answers: dict[str, Value], holds: bool
) -> None:
    rules = read_rules(text)
    assert rules is not None
    assert write_rules(rules) == text
    assert parse_condition(write_rules(rules)).holds(answers) is holds


@pytest.mark.parametrize(
    "text",
    [
        "", "${a}", "${a} = ${b}", "${a} + 1 < 2", "not(${a} = 'x')", "${a} = 'x' and",
        "(${a} = 'x')", "${a} = 'x' and ${b} = 'y' or ${c} = 'z'", "1 = 1", "${a} = 'x' andy",
    ],
)  # fmt: skip
def test_other_conditions_stay_expressions(text: str) -> None:
    assert read_rules(text) is None


def test_conditions_follow_the_new_name_of_a_question_and_the_new_code_of_a_choice() -> None:
    text = "selected(${liked}, 'food') and ${ liked_more } = 'food'"
    assert renamed(text, [("liked", "best")]) == (
        "selected(${best}, 'food') and ${ liked_more } = 'food'"
    )
    assert recoded(text, "liked", "food", "meals") == (
        "selected(${liked}, 'meals') and ${liked_more} = 'food'"
    )
    assert recoded("${liked} + 1 = 2", "liked", "1", "2") == "${liked} + 1 = 2"
