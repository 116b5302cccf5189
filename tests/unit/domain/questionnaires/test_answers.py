from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mieux_desktop.domain.questionnaires.answers import (
    Problem,
    ProblemCode,
    finish,
    form_problem,
    problems,
    problems_of,
    read_answers,
    relevant_names,
    starting_answers,
)
from mieux_desktop.domain.questionnaires.model import AnswerValue
from tests.unit.domain.questionnaires.examples import EVERY_TYPE, SHIPPED, choices, load, text

VALID: dict[str, list[AnswerValue]] = {
    "one": ["a", "b"],
    "many": [("a",), ("a", "z"), ()],
    "many_other": ["something else"],
    "order": [("c", "a", "b")],
    "rating": [1, 5, "na"],
    "row": [3, "na"],
    "age": [0, 120],
    "share": ["0", "99.5", "3.25"],
    "day": ["2024-02-29"],
    "words": ["مرحبا", "0123456789"],
}
YES_NO = {"type": "select_one", "choices": choices("yes", "no")}

valid_answers = st.fixed_dictionaries(
    {}, optional={name: st.sampled_from(values) for name, values in VALID.items()}
)
any_value = st.one_of(
    st.integers(), st.text(max_size=6), st.lists(st.text(max_size=3), max_size=4).map(tuple)
)
any_answers = st.dictionaries(st.sampled_from([*VALID, "grid", "thanks", "ghost"]), any_value)


@pytest.mark.parametrize(
    ("name", "value", "code", "parameters"),
    [
        ("one", "c", ProblemCode.UNKNOWN_CHOICE, {"choice": "c"}),
        ("one", ("a",), ProblemCode.WRONG_TYPE, {}),
        ("many", "a", ProblemCode.WRONG_TYPE, {}),
        ("many", ("a", "q"), ProblemCode.UNKNOWN_CHOICE, {"choice": "q"}),
        ("many", ("a", "a"), ProblemCode.REPEATED_CHOICE, {"choice": "a"}),
        ("order", ("a", "b"), ProblemCode.INCOMPLETE_RANK, {"missing": 1}),
        ("rating", 6, ProblemCode.NOT_ON_SCALE, {}),
        ("rating", "3", ProblemCode.NOT_ON_SCALE, {}),
        ("rating", True, ProblemCode.NOT_ON_SCALE, {}),
        ("row", 0, ProblemCode.NOT_ON_SCALE, {}),
        ("age", "7", ProblemCode.WRONG_TYPE, {}),
        ("age", -1, ProblemCode.TOO_SMALL, {"minimum": 0}),
        ("age", 121, ProblemCode.TOO_LARGE, {"maximum": 120}),
        ("share", "1e3", ProblemCode.WRONG_TYPE, {}),
        ("share", "NaN", ProblemCode.WRONG_TYPE, {}),
        ("share", "99.51", ProblemCode.TOO_LARGE, {"maximum": "99.5"}),
        ("day", "2024-02-30", ProblemCode.WRONG_TYPE, {}),
        ("day", "2023-12-31", ProblemCode.TOO_SMALL, {"minimum": "2024-01-01"}),
        ("words", "0123456789x", ProblemCode.TOO_LONG, {"maximum": 10}),
        ("words", 5, ProblemCode.WRONG_TYPE, {}),
    ],
)
def test_a_wrong_answer_is_named_with_what_was_expected(
    name: str, value: AnswerValue, code: ProblemCode, parameters: dict[str, Any]
) -> None:
    expected = (Problem(name, code, parameters),)
    assert problems_of(EVERY_TYPE, name, {name: value}) == expected
    assert problems(EVERY_TYPE, {name: value}) == expected


def test_an_answer_to_no_question_is_named() -> None:
    assert problems(EVERY_TYPE, {"ghost": 1}) == (Problem("ghost", ProblemCode.UNKNOWN_QUESTION),)


def test_a_required_question_wants_more_than_spaces() -> None:
    form = load({"type": "text", "name": "t", "required": True})
    missing = (Problem("t", ProblemCode.REQUIRED),)
    assert problems(form, {}) == problems(form, {"t": "  "}) == missing
    assert problems(form, {"t": "x"}) == ()


def test_a_constraint_is_asked_only_of_an_answer() -> None:
    form = load(
        {"type": "integer", "name": "low"},
        {
            "type": "integer",
            "name": "high",
            "constraint": ". > ${low}",
            "constraint_message": text("Higher, please."),
        },
    )
    assert problems(form, {"low": 3}) == ()
    assert problems(form, {"low": 3, "high": 4}) == ()
    assert problems(form, {"low": 3, "high": 3}) == (Problem("high", ProblemCode.CONSTRAINT),)


def test_none_cannot_be_combined_in_the_shipped_form() -> None:
    assert problems(SHIPPED, {"follow_up": ("none",)}) == ()
    expected = (Problem("follow_up", ProblemCode.CONSTRAINT),)
    assert problems(SHIPPED, {"follow_up": ("materials", "none")}) == expected


def test_decimals_compare_as_numbers_not_as_text() -> None:
    form = load(
        {"type": "decimal", "name": "a"},
        {"type": "decimal", "name": "b"},
        {"type": "note", "name": "same", "relevant": "${a} = ${b}"},
    )
    assert "same" in relevant_names(form, {"a": "3.5", "b": "3.50"})


def test_a_hidden_question_is_not_checked_and_its_answer_is_dropped() -> None:
    form = load(
        {**YES_NO, "name": "use"},
        {"type": "text", "name": "what", "required": True, "relevant": "${use} = 'yes'"},
    )
    assert problems(form, {"use": "no"}) == ()
    assert finish(form, {"use": "no", "what": "typed before"}) == {"use": "no"}
    assert problems_of(form, "what", {"use": "yes"}) == (Problem("what", ProblemCode.REQUIRED),)


def test_hiding_goes_on_through_groups_and_through_hidden_answers() -> None:
    inner = {"type": "text", "name": "b", "label": text("b")}
    form = load(
        {"type": "note", "name": "late", "relevant": "${b} != ''"},
        {**YES_NO, "name": "a"},
        {"type": "group", "name": "g", "relevant": "${a} = 'yes'", "items": [inner]},
        {"type": "text", "name": "c", "relevant": "${b} = 'x'"},
    )
    answers: dict[str, AnswerValue] = {"a": "yes", "b": "x", "c": "kept"}
    assert relevant_names(form, answers) == {"late", "a", "g", "b", "c"}
    assert relevant_names(form, {**answers, "a": "no"}) == {"a"}
    assert finish(form, {**answers, "a": "no"}) == {"a": "no"}


def test_the_text_beside_other_is_asked_only_with_other() -> None:
    assert "many_other" in relevant_names(EVERY_TYPE, {"many": ("a", "z")})
    assert "many_other" not in relevant_names(EVERY_TYPE, {"many": ("a",)})


def test_a_form_starts_with_its_defaults() -> None:
    form = load({"type": "integer", "name": "n", "default": 2}, {"type": "text", "name": "t"})
    assert starting_answers(form) == {"n": 2}


@given(valid_answers)
def test_valid_answers_hold_and_survive_messagepack_and_json(answers: dict[str, Any]) -> None:
    kept = finish(EVERY_TYPE, answers)
    assert problems(EVERY_TYPE, kept) == ()
    assert read_answers(msgspec.msgpack.decode(msgspec.msgpack.encode(kept))) == kept
    assert read_answers(msgspec.json.decode(msgspec.json.encode(kept))) == kept


@given(any_answers)
def test_any_answers_are_judged_without_a_crash(answers: dict[str, AnswerValue]) -> None:
    wrong = {problem.question for problem in problems(EVERY_TYPE, answers)}
    for name, value in finish(EVERY_TYPE, answers).items():
        bad = form_problem(EVERY_TYPE.questions[name], value)
        assert bad is None or name in wrong


@given(any_answers)
def test_finishing_twice_changes_nothing_more(answers: dict[str, AnswerValue]) -> None:
    once = finish(EVERY_TYPE, answers)
    assert finish(EVERY_TYPE, once) == once
    assert set(once) <= relevant_names(EVERY_TYPE, once)
    assert list(once) == [name for name in EVERY_TYPE.questions if name in once]


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "will_use": st.sampled_from(["soon", "later", "unsure", "no", "ghost"]),
            "intended_use": st.text(max_size=5),
            "obstacle": st.sampled_from(["budget", "other"]),
            "obstacle_other": st.text(max_size=5),
        },
    )
)
def test_skip_logic_of_the_shipped_form_agrees_with_a_plain_reading(answers: Any) -> None:
    shown = relevant_names(SHIPPED, answers)
    assert ("intended_use" in shown) is (answers.get("will_use") in ("soon", "later"))
    assert ("obstacle_other" in shown) is (answers.get("obstacle") == "other")
