"""Bounds and constraints: one cell in a workbook, two things in a questionnaire."""

import pytest

from mieux_desktop.operations.xlsforms.bounds import read_constraint


@pytest.mark.parametrize(
    ("kind", "text", "bounds", "rest"),
    [
        ("integer", ". >= 0 and . <= 10", {"minimum": "0", "maximum": "10"}, ""),
        ("integer", ".>=0", {"minimum": "0"}, ""),
        ("integer", ". <= 10 and (. mod 2 = 0)", {"maximum": "10"}, ". mod 2 = 0"),
        ("integer", ". >= 0.5", {}, ". >= 0.5"),
        ("integer", ". >= 0 or . = -9", {}, ". >= 0 or . = -9"),
        ("integer", ". >= 0 and . <= 9 or true()", {}, ". >= 0 and . <= 9 or true()"),
        ("integer", ". >= 0 and (. = 1) or (. = 2)", {}, ". >= 0 and (. = 1) or (. = 2)"),
        ("integer", ". >= ${low}", {}, ". >= ${low}"),
        ("decimal", ". >= -0.5", {"minimum": "-0.5"}, ""),
        ("date", ". >= date('2026-01-01')", {"minimum": "2026-01-01"}, ""),
        ("date", ". <= today()", {}, ". <= today()"),
        ("text", "string-length(.) <= 20", {"max_length": "20"}, ""),
        ("text", "regex(., '(')", {}, "regex(., '(')"),
        ("select_one", ". >= 0", {}, ". >= 0"),
    ],
)
def test_bounds_are_told_from_the_rest(
    kind: str, text: str, bounds: dict[str, str], rest: str
) -> None:
    assert read_constraint(kind, text, told=False) == (bounds, rest)


def test_a_bound_with_words_of_its_own_keeps_them() -> None:
    assert read_constraint("integer", ". >= 0", told=True) == ({}, ". >= 0")
    mixed = ". >= 0 and (. != 3)"
    assert read_constraint("integer", mixed, told=True) == ({"minimum": "0"}, ". != 3")
