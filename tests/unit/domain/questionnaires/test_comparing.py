"""Collections side by side: versions line up by name, tests before and after, other activities."""

import msgspec
import pytest

from mieux_desktop.domain.questionnaires.answers import Answers
from mieux_desktop.domain.questionnaires.comparing import (
    Answered,
    compare_tests,
    line_up,
    result_of_test,
    shares_of_choices,
)
from mieux_desktop.domain.questionnaires.model import Point, Questionnaire, Scale
from tests.unit.domain.questionnaires.examples import EVERY_TYPE, LIBRARY, SHIPPED, load, text

TEST = LIBRARY["knowledge-test"]
RIGHT: Answers = {
    "smuggling": "exploitation", "consent": "no", "child": "under_18", "refoulement": "harm",
    "grounds": ("opinion", "race", "religion"), "readmission": "return",
}  # fmt: skip


def of(form: Questionnaire, *responses: Answers) -> Answered:
    return Answered(form, responses)


def test_the_same_question_lines_up_across_forms_and_versions() -> None:
    training = LIBRARY["training-feedback"]
    lines = line_up({
        b"this": of(training, *[{"objectives": 4}] * 5),
        b"other": of(SHIPPED, *[{"objectives": 2}] * 6),
    })  # fmt: skip
    (line,) = (line for line in lines if line.question == "objectives")
    assert {key: each.mean for key, each in line.summaries.items()} == {b"this": 4, b"other": 2}
    assert "confidence" not in {line.question for line in lines}


def test_a_collection_with_too_few_answers_is_left_out_of_the_line() -> None:
    lines = line_up({
        b"this": of(SHIPPED, *[{"level": 4}] * 5), b"few": of(SHIPPED, *[{"level": 1}] * 4),
    })  # fmt: skip
    (line,) = (line for line in lines if line.question == "level")
    assert list(line.summaries) == [b"this"] and line.unlike == ()


def test_another_scale_under_the_same_name_is_told_and_not_compared() -> None:
    ten = Scale(points=tuple(Point(value=n, label=text(str(n))) for n in range(10)))
    rating = msgspec.structs.replace(EVERY_TYPE.questions["rating"], scale=ten)
    other = msgspec.structs.replace(EVERY_TYPE, items=(rating,))
    (line,) = line_up({b"a": of(EVERY_TYPE, *[{"rating": 3}] * 5), b"b": of(other)})
    assert line.question == "rating" and line.unlike == (b"b",)


def test_nothing_lines_up_with_nothing() -> None:
    assert line_up({}) == ()


def test_a_knowledge_test_is_scored_by_the_share_of_right_answers() -> None:
    half: Answers = {**RIGHT, "consent": "yes", "child": "under_16", "grounds": ("race",)}
    result = result_of_test(of(TEST, *[RIGHT] * 3, *[half] * 3))
    assert result is not None
    assert (result.n, result.mean, result.median) == (6, 0.75, 0.75)
    assert result.right["consent"] == 0.5 and result.right["readmission"] == 1
    assert "knowledge_now" not in result.right


def test_before_and_after_are_compared_without_matching_people() -> None:
    before: Answers = {"smuggling": "border", "consent": "no"}
    compared = compare_tests(of(TEST, *[before] * 5), of(TEST, *[RIGHT] * 7))
    assert compared.gain == pytest.approx(5 / 6)
    few = compare_tests(of(TEST, *[before] * 4), of(TEST, *[RIGHT] * 7))
    assert few.before is None and few.gain is None and few.after is not None


def test_a_form_without_right_answers_is_no_test() -> None:
    assert result_of_test(of(SHIPPED, *[{"level": 4}] * 9)) is None
    form = load({"type": "text", "name": "words"})
    assert compare_tests(of(form), of(form)).gain is None


def test_shares_of_choices_rest_on_those_who_answered() -> None:
    yes: Answers = {"consent": "yes"}
    no: Answers = {"consent": "no"}
    given: list[Answers] = [yes] * 2 + [no] * 6 + [{}] * 4
    shares = shares_of_choices(of(TEST), of(TEST, *given))
    assert {code: share for code, share in shares["consent"].items() if share} == {
        "yes": 0.25, "no": 0.75,
    }  # fmt: skip
    assert shares_of_choices(of(TEST), of(TEST, *given[4:8])) == {}
    assert shares_of_choices(of(SHIPPED), of(TEST, *given)) == {}
