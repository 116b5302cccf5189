"""Answers as typed: what a page posts or a cell holds becomes an answer, or is told as wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mieux_desktop.domain.questionnaires.answers import problems, problems_of
from mieux_desktop.domain.questionnaires.model import AnswerValue
from mieux_desktop.domain.questionnaires.typed import read_posted, read_typed, write_typed
from tests.unit.domain.questionnaires.examples import EVERY_TYPE


@pytest.mark.parametrize(
    ("name", "texts", "expected"),
    [
        ("one", ["a"], "a"),
        ("one", [""], None),
        ("many", ["a", "z", " "], ("a", "z")),
        ("order", ["b", "a", "c"], ("b", "a", "c")),
        ("rating", ["4"], 4),
        ("rating", ["na"], "na"),
        ("rating", ["٤"], 4),
        ("age", [" 1 2 "], 12),
        ("age", ["−3"], -3),
        ("age", ["twelve"], "twelve"),
        ("share", ["12,5"], "12.5"),
        ("share", ["١٢٫٥"], "12.5"),
        ("day", ["2024-05-01"], "2024-05-01"),
        ("words", ["a\r\nb"], "a\nb"),
    ],
)
def test_what_is_typed_is_read(name: str, texts: list[str], expected: AnswerValue | None) -> None:
    assert read_typed(EVERY_TYPE.questions[name], texts) == expected


def test_fields_that_are_no_questions_are_passed_over() -> None:
    assert read_posted(EVERY_TYPE, {"one": ["a"], "token": ["x"], "words": [""]}) == {"one": "a"}


@given(st.dictionaries(st.sampled_from(sorted(EVERY_TYPE.questions)), st.lists(st.text())))
def test_whatever_is_posted_is_read_and_judged(fields: dict[str, list[str]]) -> None:
    answers = read_posted(EVERY_TYPE, fields)
    problems(EVERY_TYPE, answers)
    for name, value in answers.items():
        if not problems_of(EVERY_TYPE, name, answers):
            assert read_typed(EVERY_TYPE.questions[name], write_typed(value)) == value
