"""Patterns: they match as Python's do, and no pattern takes long."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mieux_desktop.domain.questionnaires.patterns import Pattern, PatternError

_ATOMS = st.sampled_from(["a", "b", ".", "[ab]", "[^a]", "[a-c]", r"\d", r"\.", r"\w", r"\S"])
_TIMES = st.sampled_from(["", "*", "+", "?", "{2}", "{1,}", "{0,2}", "*?"])


def _sequences(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    part = st.builds(lambda body, times: f"({body}){times}", inner, _TIMES)
    return st.one_of(
        part, st.builds("{}|{}".format, inner, inner), st.builds("{}{}".format, inner, part)
    )


patterns = st.recursive(st.builds("{}{}".format, _ATOMS, _TIMES), _sequences, max_leaves=4)


@given(patterns, st.text(alphabet="abc1.", max_size=6))
def test_a_pattern_matches_as_pythons_matcher_does(pattern: str, text: str) -> None:
    try:
        read = Pattern(pattern)
    except PatternError as error:
        assert "too large" in str(error)
    else:
        assert read.matches(text) is (re.fullmatch(pattern, text) is not None)


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("^[A-Z]{2}-[0-9]+$", "BE-12", True),
        (r"[^@\s]+@[^@\s]+\.[a-z]{2,}", "a.b@example.org", True),
        (r"[^@\s]+@[^@\s]+\.[a-z]{2,}", "a.b@example", False),
        ("[]a]+", "]a", True),
        ("[a-]+", "a-", True),
        ("", "", True),
        ("(?:ab)*", "abab", True),
        (r"\$", "$", True),
    ],
)
def test_ordinary_patterns_are_read(pattern: str, text: str, expected: bool) -> None:
    assert Pattern(pattern).matches(text) is expected


@pytest.mark.parametrize(
    "pattern",
    ["(", ")", "[a", "*", r"(a)\1", "(?=a)", r"\b", "a{2,1}", "a{", "[z-a]", "a{,3}", "\\"],
)
def test_what_is_not_supported_is_refused(pattern: str) -> None:
    with pytest.raises(PatternError):
        Pattern(pattern)


@pytest.mark.parametrize("pattern", ["(a{50}){50}", "((a?){99}){99}", "(" * 50 + ")" * 50])
def test_what_would_grow_is_refused_before_it_does(pattern: str) -> None:
    with pytest.raises(PatternError, match=r"too large|too deeply"):
        Pattern(pattern)


@pytest.mark.parametrize("pattern", ["(a+)+", "(a|aa)*", "(a*)*b", "(.*a){8}"])
def test_a_pattern_that_never_ends_elsewhere_ends_here(pattern: str) -> None:
    assert not Pattern(pattern).matches("a" * 4_000 + "!")
