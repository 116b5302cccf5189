"""Rules: conditions that can be made by choosing a question, a comparison and a value.

A condition is shown as rules if it is one or more of them joined by one word; every other one
stays an expression (see `conditions`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from mieux_desktop.domain.questionnaires.conditions import NAME_PATTERN
from mieux_desktop.domain.questionnaires.model import (
    AnyQuestion,
    Rank,
    SelectMultiple,
    SelectOne,
    TextQuestion,
)


class Comparison(StrEnum):
    """How an answer is compared; the last two take no value."""

    IS = "="
    IS_NOT = "!="
    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="
    HAS = "selected"
    HAS_NOT = "not selected"
    ANSWERED = "answered"
    UNANSWERED = "unanswered"


@dataclass(frozen=True, slots=True)
class Rule:
    """One comparison of the answer to a question; `value` is a code, a number, a date or text."""

    question: str
    comparison: Comparison
    value: str = ""


@dataclass(frozen=True, slots=True)
class Rules:
    """Rules of which all, or one, must hold."""

    rules: tuple[Rule, ...]
    joined_by: Literal["and", "or"] = "and"


_WITHOUT_VALUE = (Comparison.ANSWERED, Comparison.UNANSWERED)
_ORDERED = tuple(Comparison)[:6]
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_REFERENCE = rf"\$\{{\s*({NAME_PATTERN})\s*\}}"
_QUOTED = r"('[^']*'|\"[^\"]*\")"
_SELECTED = rf"selected\(\s*{_REFERENCE}\s*,\s*{_QUOTED}\s*\)"
_RULE = re.compile(
    rf"\s*(?:not\(\s*{_SELECTED}\s*\)|{_SELECTED}"
    rf"|{_REFERENCE}\s*(!=|<=|>=|=|<|>)\s*"
    rf"(?:date\(\s*{_QUOTED}\s*\)|{_QUOTED}|(-?[0-9]+(?:\.[0-9]+)?)))\s*"
)
_JOINT = re.compile(r"(and|or)\b")


def comparisons_for(question: AnyQuestion) -> tuple[Comparison, ...]:
    """Return the comparisons that say something about answers to a question."""
    match question:
        case SelectOne():
            return (Comparison.IS, Comparison.IS_NOT, *_WITHOUT_VALUE)
        case TextQuestion():
            return (*_WITHOUT_VALUE, Comparison.IS, Comparison.IS_NOT)
        case SelectMultiple():
            return (Comparison.HAS, Comparison.HAS_NOT, *_WITHOUT_VALUE)
        case Rank():
            return _WITHOUT_VALUE
        case _:
            return (*_ORDERED, *_WITHOUT_VALUE)


def read_rules(text: str) -> Rules | None:
    """Return the rules that a condition is made of; None if it is another expression."""
    rules: list[Rule] = []
    joints: set[str] = set()
    position = 0
    while match := _RULE.match(text, position):
        rules.append(_rule(match))
        position = match.end()
        if position == len(text):
            break
        joint = _JOINT.match(text, position)
        if joint is None:
            return None
        joints.add(joint[1])
        position = joint.end()
    if match is None or len(joints) > 1:
        return None
    return Rules(tuple(rules), "or" if joints == {"or"} else "and")


def write_rules(rules: Rules) -> str:
    """Return the condition that rules make; empty for none."""
    return f" {rules.joined_by} ".join(_written(rule) for rule in rules.rules)


def _rule(match: re.Match[str]) -> Rule:
    no, no_code, has, code, name, sign, day, quoted, number = match.groups()
    if no:
        return Rule(no, Comparison.HAS_NOT, no_code[1:-1])
    if has:
        return Rule(has, Comparison.HAS, code[1:-1])
    value = number or (day or quoted)[1:-1]
    if not value and sign in ("=", "!="):
        empty = sign == "="
        return Rule(name, Comparison.UNANSWERED if empty else Comparison.ANSWERED)
    return Rule(name, Comparison(sign), value)


def _written(rule: Rule) -> str:
    name, value = f"${{{rule.question}}}", rule.value
    match rule.comparison:
        case Comparison.ANSWERED:
            return f"{name} != ''"
        case Comparison.UNANSWERED:
            return f"{name} = ''"
        case Comparison.HAS:
            return f"selected({name}, {_quoted(value)})"
        case Comparison.HAS_NOT:
            return f"not(selected({name}, {_quoted(value)}))"
    if _NUMBER.fullmatch(value):
        return f"{name} {rule.comparison} {value}"
    if _DATE.fullmatch(value):
        return f"{name} {rule.comparison} date('{value}')"
    return f"{name} {rule.comparison} {_quoted(value)}"


def _quoted(value: str) -> str:
    """A text in quotes; it cannot hold both kinds."""
    return f'"{value.replace(chr(34), "")}"' if "'" in value else f"'{value}'"


def renamed(text: str, names: Sequence[tuple[str, str]]) -> str:
    """Return a condition in which questions have their new names."""
    new = dict(names)

    def name(match: re.Match[str]) -> str:
        return f"${{{new[match[1]]}}}" if match[1] in new else match[0]

    return re.sub(_REFERENCE, name, text)


def recoded(text: str, question: str, old: str, new: str) -> str:
    """Return a condition in which a choice of a question has its new code."""
    rules = read_rules(text)
    if rules is None:
        return text
    changed = tuple(
        Rule(question, rule.comparison, new)
        if (rule.question, rule.value) == (question, old)
        else rule
        for rule in rules.rules
    )
    return text if changed == rules.rules else write_rules(Rules(changed, rules.joined_by))
