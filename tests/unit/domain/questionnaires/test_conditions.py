import math
import re
from datetime import date, datetime, timedelta
from xml.etree import ElementTree

import elementpath
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mieux_desktop.domain.questionnaires.conditions import (
    ConditionError,
    parse_condition,
    to_number,
    to_text,
)

ANSWERS = {"n": 3.0, "word": "yes", "many": "a b", "day": "2024-03-05", "empty": ""}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 + 2 * 3", 7.0),
        ("(1 + 2) * 3", 9.0),
        ("7 div 2", 3.5),
        ("-7 mod 3", -1.0),
        ("2 - -1", 3.0),
        ("1 < 2 = true()", True),
        ("false() and false() or true()", True),
        ("${n} >= 3", True),
        ("${word} = 'yes'", True),
        ('${word} != "yes"', False),
        ("${empty} = ''", True),
        ("${unknown} = ''", True),
        ("${empty} < 5", False),
        ("${empty} >= 5", False),
        ("${empty} = 0", False),
        ("${empty} != 0", True),
        ("${n} = '3'", True),
        ("${day} > '2024-02-29' and ${day} <= '2024-03-05'", True),
        ("selected(${many}, 'b')", True),
        ("selected(${many}, 'c')", False),
        ("count-selected(${many}) = 2", True),
        ("count-selected(${empty})", 0.0),
        ("string-length(${word})", 3.0),
        ("regex(., '[A-Z]{3}-[0-9]+')", True),
        ("regex(., '[A-Z]{3}')", False),
        ("if(${n} > 2, 'many', 'few')", "many"),
        ("coalesce(${empty}, 'none')", "none"),
        ("not(${word} = 'no')", True),
        ("${ n }+1", 4.0),
        ("1 div 0 > 5", True),
        ("0 div 0 = 0 div 0", False),
        ("number(${n}) + 1", 4.0),
        ("number(${word}) = 3", False),
        ("${day} < date('2024-03-06')", True),
        ("date('tomorrow')", ""),
    ],
)
def test_a_condition_yields_what_odk_yields(text: str, expected: object) -> None:
    assert parse_condition(text).value(ANSWERS, "ABC-12") == expected


@pytest.mark.parametrize(
    ("text", "position", "reason"),
    [
        ("", 0, "unexpected end"),
        ("1 +", 3, "unexpected end"),
        ("1 2", 2, "unexpected '2'"),
        ("age > 3", 0, "unexpected 'age'"),
        ("${a} # 1", 5, "unexpected '#'"),
        ("${a > 1", 0, "unexpected '$'"),
        ("'open", 0, 'unexpected "\'"'),
        ("(1, 2)", 0, "expected one value in parentheses"),
        ("(1", 2, "expected ')', found the end"),
        ("now()", 0, "unknown function 'now'"),
        ("1 = not()", 4, "0 instead of 1 values in not()"),
        ("regex(., ${a})", 9, "the pattern of regex() must be a text in quotes"),
    ],
)
def test_an_unreadable_condition_is_refused_with_its_place(
    text: str, position: int, reason: str
) -> None:
    with pytest.raises(ConditionError) as caught:
        parse_condition(text)
    assert (caught.value.position, caught.value.reason) == (position, reason)


def test_a_broken_pattern_is_refused_when_read_not_when_answered() -> None:
    with pytest.raises(ConditionError, match="pattern cannot be read"):
        parse_condition("regex(., '(')")


@pytest.mark.parametrize("text", ["(" * 400 + "1" + ")" * 400, "1" + "+1" * 5000, "-" * 5000 + "1"])
def test_hostile_sizes_are_refused_or_read_without_a_crash(text: str) -> None:
    try:
        parse_condition(text).value({})
    except ConditionError as error:
        assert "nested" in error.reason or "many" in error.reason


def test_a_condition_knows_what_it_looks_at() -> None:
    condition = parse_condition("${a} > 1 and not(${b} = ${a})")
    assert condition.references == {"a", "b"}
    assert not condition.uses_current
    assert parse_condition(". > 1").uses_current


@given(st.text(alphabet="${}ab.'\"()<>=!+-*, 01andormodivtrue"))
def test_any_text_is_read_or_refused_with_a_position_in_it(text: str) -> None:
    try:
        condition = parse_condition(text)
    except ConditionError as error:
        assert 0 <= error.position <= len(text)
    else:
        condition.holds({"a": "x", "b": 2.0}, "")


numbers = st.integers(0, 99).map(lambda n: (str(n), float(n)))


def _joined(pairs: st.SearchStrategy[tuple[str, float]]) -> st.SearchStrategy[tuple[str, float]]:
    operations = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
    }
    return st.builds(
        lambda left, sign, right: (
            f"({left[0]}) {sign} ({right[0]})",
            operations[sign](left[1], right[1]),
        ),
        pairs,
        st.sampled_from(sorted(operations)),
        pairs,
    )


@given(st.recursive(numbers, _joined, max_leaves=8))
def test_arithmetic_agrees_with_pythons(pair: tuple[str, float]) -> None:
    text, expected = pair
    assert parse_condition(text).value({}) == expected


@given(st.lists(st.sampled_from(["true()", "false()", "and", "or"]), min_size=1, max_size=5))
def test_and_binds_more_than_or_as_in_python(words: list[str]) -> None:
    operands = [word for word in words if "(" in word] or ["true()"]
    joints = [word for word in words if "(" not in word] + ["or"] * len(operands)
    text = operands[0]
    for joint, operand in zip(joints, operands[1:], strict=False):
        text += f" {joint} {operand}"
    python = text.replace("true()", "True").replace("false()", "False")
    assert parse_condition(text).value({}) is eval(python)


@given(st.text(max_size=8), st.sampled_from(["<", "<=", ">", ">=", "="]), st.floats(-9, 9))
def test_what_is_not_a_number_compares_as_false(word: str, sign: str, number: float) -> None:
    if math.isnan(to_number(word)):
        assert not parse_condition(f"${{a}} {sign} ${{b}}").holds({"a": word, "b": number})


@given(st.sets(st.sampled_from("abcdefgh")), st.sampled_from("abcdefgh"))
def test_selected_is_membership_and_count_is_size(codes: set[str], code: str) -> None:
    values = {"q": " ".join(sorted(codes))}
    assert parse_condition(f"selected(${{q}}, '{code}')").holds(values) is (code in codes)
    assert parse_condition("count-selected(${q})").value(values) == len(codes)


@given(st.integers(-(10**6), 10**6))
def test_an_int_behaves_as_the_same_float(number: int) -> None:
    for text in ("${n} = '7'", "${n} + 0", "string-length(${n})", "not(${n})"):
        condition = parse_condition(text)
        assert condition.value({"n": number}) == condition.value({"n": float(number)})


@given(st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_a_number_survives_being_text(number: float) -> None:
    assert to_number(to_text(number)) == number


def test_today_is_the_day_that_is_given_or_the_clocks() -> None:
    later = parse_condition(". > today()")
    assert later.holds({}, "2026-03-06", date(2026, 3, 5))
    assert not later.holds({}, "2026-03-05", date(2026, 3, 5))
    assert parse_condition("today() - 7 < ${day}").holds(
        {"day": "2024-03-05"}, "", date(2024, 3, 6)
    )
    clock = datetime.now().astimezone().date()
    assert parse_condition("today()").value({}) in (
        clock.isoformat(), (clock + timedelta(days=1)).isoformat(),
    )  # fmt: skip


texts = st.sampled_from(["${n}", "${m}", "'3'", "''"])
operands = st.one_of(texts, st.sampled_from(["2", "0.5", "(${n} + 1)"]))
comparisons = st.one_of(
    # Of texts only: the library says that '3' = 3 is false, where XPath 1.0 compares numbers.
    st.builds("{} {} {}".format, texts, st.sampled_from(["=", "!="]), texts),
    st.builds("{} {} {}".format, operands, st.sampled_from(["<", "<=", ">", ">="]), operands),
)
logic = st.recursive(
    comparisons,
    lambda inner: st.one_of(
        st.builds("({} {} {})".format, inner, st.sampled_from(["and", "or"]), inner),
        st.builds("not({})".format, inner),
    ),
    max_leaves=5,
)


@given(logic, st.sampled_from(["", "2", "3", "x"]), st.sampled_from(["", "0.5", "7"]))
def test_comparisons_agree_with_xpath(text: str, n: str, m: str) -> None:
    root = ElementTree.fromstring(f"<d><n>{n}</n><m>{m}</m></d>")
    # What compares in order is numbers; the library wants that said, where XPath 1.0 does not.
    said = re.sub(
        r"(\$\{\w\}|\([^()]*\)|'[^']*'|[\d.]+) ([<>]=?) (\$\{\w\}|\([^()]*\)|'[^']*'|[\d.]+)",
        r"number(\1) \2 number(\3)",
        text,
    )
    said = re.sub(r"\$\{(\w)\}", r"string(/d/\1)", said).replace("string(/d/n) +", "number(/d/n) +")
    expected = elementpath.select(root, f"boolean({said})", parser=elementpath.XPath1Parser)
    assert parse_condition(text).holds({"n": n, "m": m}) is expected


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("${q} = 'yes' and ${n} != 3", (("q", "yes"), ("n", "3"))),
        ("'yes' = ${q}", (("q", "yes"),)),
        ("not(selected(${q}, 'a'))", (("q", "a"),)),
        ("${q} + ${n} = 9 or 9 = ${q} * 2", ()),
        ("coalesce(${q}, 'none') = ''", ()),
        ("${q} > 3", ()),
    ],
)
def test_a_condition_tells_which_answers_it_asks_for(
    text: str, compared: tuple[tuple[str, str], ...]
) -> None:
    assert parse_condition(text).compared == compared
