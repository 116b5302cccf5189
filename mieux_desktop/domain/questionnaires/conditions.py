"""Conditions of questionnaires: the part of XPath that `relevant` and `constraint` may use.

Operands    ${name}   the answer to a question, '' when unanswered or not shown
            .         the answer being checked (in constraints)
            'text' "text" 12 3.5
Operators   or, and, = !=, < <= > >=, + -, * div mod, unary -   (weakest first), parentheses
Functions   not(c) true() false() if(c, a, b) coalesce(a, b)
            selected(list, code) count-selected(list) number(a) date('YYYY-MM-DD') today()
            string-length(text) regex(text, 'pattern')   the pattern must match the whole text;
                                                         see `patterns` for what it may hold

As in ODK: the answer to a select multiple is its codes joined by spaces; = compares as truth
values if one side is one, else as numbers if one side is a number, else as text; the other
comparisons are numeric. What is not a number ('' included) is NaN: every numeric comparison with
it is false, so only != is true. A date (YYYY-MM-DD) counts as days since 1970-01-01 where a
number is needed, so dates can be compared. No condition can run long: there are no loops, and
patterns take time in proportion to the text.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from mieux_desktop.domain.questionnaires.patterns import Pattern, PatternError

Value: TypeAlias = bool | float | str
NAME_PATTERN = r"[A-Za-z_][A-Za-z0-9_.\-]*"

_MAX_NESTING = 30  # keeps parsing and evaluation far from Python's recursion limit
_MAX_OPERATORS = 200
_EPOCH = date(1970, 1, 1).toordinal()
_NUMBER = re.compile(r"\s*-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)\s*")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TOKEN = re.compile(
    rf"""\s*(?:
      (?P<reference>\$\{{\s*{NAME_PATTERN}\s*\}})
    | (?P<number>[0-9]+(?:\.[0-9]*)?|\.[0-9]+)
    | (?P<text>'[^']*'|"[^"]*")
    | (?P<name>[A-Za-z][A-Za-z\-]*)
    | (?P<sign><=|>=|!=|[-=<>+*(),.])
    )""",
    re.VERBOSE,
)


class ConditionError(ValueError):
    """A condition cannot be read; `position` counts characters from 0.

    `kind` is unexpected, end, function (`name` is unknown), values (too few or many for `name`),
    pattern or size.
    """

    def __init__(
        self, reason: str, position: int, kind: str = "unexpected", name: str = ""
    ) -> None:
        super().__init__(f"{reason} at character {position + 1}")
        self.reason = reason
        self.position = position
        self.kind = kind
        self.name = name


class _Scope(NamedTuple):
    values: Mapping[str, Value]
    current: Value
    today: date | None


_Node: TypeAlias = Callable[[_Scope], Value]


@dataclass(frozen=True)
class Condition:
    """A condition that was read; `references` are the names it looks at.

    `compared` are the answers that it asks for, each with the question's name.
    """

    text: str
    references: frozenset[str]
    compared: tuple[tuple[str, str], ...]
    uses_current: bool
    _root: _Node

    def value(
        self, values: Mapping[str, Value], current: Value = "", today: date | None = None
    ) -> Value:
        """What it yields; a name missing from `values` counts as ''; `today` is the clock's."""
        return self._root(_Scope(values, current, today))

    def holds(
        self, values: Mapping[str, Value], current: Value = "", today: date | None = None
    ) -> bool:
        """Whether what it yields counts as true."""
        return to_truth(self.value(values, current, today))


@lru_cache(maxsize=1024)
def parse_condition(text: str) -> Condition:
    """Read a condition; raises ConditionError."""
    parser = _Parser(text)
    root = parser.read_all()
    references, compared = frozenset(parser.references), tuple(parser.compared())
    return Condition(text, references, compared, parser.uses_current, root)


def to_number(value: Value) -> float:
    """The value as a number; NaN for a text that is none."""
    if not isinstance(value, str):
        return float(value)
    if _NUMBER.fullmatch(value):
        return float(value)
    if _DATE.fullmatch(value):
        try:
            return float(date.fromisoformat(value).toordinal() - _EPOCH)
        except ValueError:
            return math.nan
    return math.nan


def to_text(value: Value) -> str:
    """The value as text: whole numbers without a point, never an exponent."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return str(int(value)) if value == int(value) else format(Decimal(repr(value)), "f")


def to_truth(value: Value) -> bool:
    """A text is true unless empty, a number unless 0 or NaN."""
    return bool(value) and not (isinstance(value, float) and math.isnan(value))


def _equal(left: Value, right: Value) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return to_truth(left) == to_truth(right)
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    return to_number(left) == to_number(right)


def _divide(left: float, right: float) -> float:
    if right == 0:
        if left == 0 or math.isnan(left):
            return math.nan
        return math.copysign(math.inf, left) * math.copysign(1, right)
    return left / right


def _remainder(left: float, right: float) -> float:
    """The remainder with the sign of the dividend, as XPath has it."""
    return math.nan if right == 0 or math.isinf(left) else math.fmod(left, right)


def _codes(value: Value) -> list[str]:
    return to_text(value).split()


_COMPARISONS: dict[str, Callable[[Value, Value], Value]] = {
    "=": _equal,
    "!=": lambda left, right: not _equal(left, right),
    "<": lambda left, right: to_number(left) < to_number(right),
    "<=": lambda left, right: to_number(left) <= to_number(right),
    ">": lambda left, right: to_number(left) > to_number(right),
    ">=": lambda left, right: to_number(left) >= to_number(right),
}
_ARITHMETIC: dict[str, Callable[[Value, Value], Value]] = {
    "+": lambda left, right: to_number(left) + to_number(right),
    "-": lambda left, right: to_number(left) - to_number(right),
    "*": lambda left, right: to_number(left) * to_number(right),
    "div": lambda left, right: _divide(to_number(left), to_number(right)),
    "mod": lambda left, right: _remainder(to_number(left), to_number(right)),
}
_APPLY = _COMPARISONS | _ARITHMETIC
_SUMS = frozenset(_ARITHMETIC)
_LEVELS = (("or",), ("and",), ("=", "!="), ("<", "<=", ">", ">="), ("+", "-"), ("*", "div", "mod"))

# Number of arguments and what to do with them; `regex` and `today` are built by the parser.
_FUNCTIONS: dict[str, tuple[int, Callable[..., Value]]] = {
    "true": (0, lambda: True),
    "false": (0, lambda: False),
    "not": (1, lambda value: not to_truth(value)),
    "selected": (2, lambda value, code: to_text(code).strip() in _codes(value)),
    "count-selected": (1, lambda value: float(len(_codes(value)))),
    "number": (1, to_number),
    "date": (1, lambda value: to_text(value) if _DATE.fullmatch(to_text(value)) else ""),
    "string-length": (1, lambda value: float(len(to_text(value)))),
    "coalesce": (2, lambda first, second: first if to_text(first) else second),
    "if": (3, lambda condition, yes, no: yes if to_truth(condition) else no),
}


class _Token(NamedTuple):
    kind: str  # reference, number, text, name, sign, end
    text: str
    position: int


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    position, end = 0, len(text.rstrip())
    while position < end:
        match = _TOKEN.match(text, position)
        if match is None:
            start = position + len(text[position:]) - len(text[position:].lstrip())
            raise ConditionError(f"unexpected {text[start]!r}", start)
        kind = match.lastgroup or ""
        found.append(_Token(kind, match.group(kind), match.start(kind)))
        position = match.end()
    return [*found, _Token("end", "", end)]


class _Parser:
    """Recursive descent, one method call per level of precedence; builds closures."""

    def __init__(self, text: str) -> None:
        self.references: set[str] = set()
        self.uses_current = False
        self._tokens = _tokens(text)
        self._index = 0
        self._nesting = 0
        self._operators = 0

    def read_all(self) -> _Node:
        root = self._binary(0)
        if self._next.kind != "end":
            raise self._unexpected()
        return root

    def compared(self) -> Iterator[tuple[str, str]]:
        """Yield questions with the answers they are compared with, as `${q} = 'yes'` does."""
        for at, sign in enumerate(self._tokens[1:-1], 1):
            one, other = self._tokens[at - 1], self._tokens[at + 1]
            before = [token.text for token in self._tokens[max(0, at - 3) : at - 1]]
            after = self._tokens[min(at + 2, len(self._tokens) - 1)].text
            is_part = bool({*before[-1:], after} & _SUMS)  # of a sum, which is no answer
            if (sign.text in ("=", "!=") and not is_part) or (
                sign.text == "," and before == ["selected", "("]
            ):
                for asked, answer in ((one, other), (other, one)):
                    if asked.kind == "reference" and answer.kind in ("text", "number"):
                        text = answer.text
                        yield (
                            asked.text[2:-1].strip(),
                            text[1:-1] if answer.kind == "text" else text,
                        )

    @property
    def _next(self) -> _Token:
        return self._tokens[self._index]

    def _sees(self, sign: str) -> bool:
        return self._next.kind == "sign" and self._next.text == sign

    def _take(self) -> _Token:
        token = self._next
        self._index += 1
        return token

    def _unexpected(self) -> ConditionError:
        token = self._next
        if token.kind == "end":
            return ConditionError("unexpected end", token.position, "end")
        return ConditionError(f"unexpected {token.text!r}", token.position)

    def _expect(self, sign: str) -> None:
        if not self._sees(sign):
            token = self._next
            found = repr(token.text) if token.kind != "end" else "the end"
            kind = "end" if token.kind == "end" else "unexpected"
            raise ConditionError(f"expected {sign!r}, found {found}", token.position, kind)
        self._index += 1

    def _binary(self, level: int) -> _Node:
        if level == len(_LEVELS):
            return self._unary()
        left = self._binary(level + 1)
        while self._next.kind in ("sign", "name") and self._next.text in _LEVELS[level]:
            operator = self._take()
            self._operators += 1
            if self._operators > _MAX_OPERATORS:
                raise ConditionError("too many operators", operator.position, "size")
            left = _join(operator.text, left, self._binary(level + 1))
        return left

    def _unary(self) -> _Node:
        signs = 0
        while self._sees("-"):
            self._take()
            signs += 1
        operand = self._primary()
        if not signs:
            return operand
        factor = -1.0 if signs % 2 else 1.0
        return lambda scope: factor * to_number(operand(scope))

    def _primary(self) -> _Node:
        token = self._next
        if token.kind == "number":
            return _constant(float(self._take().text))
        if token.kind == "text":
            return _constant(self._take().text[1:-1])
        if token.kind == "reference":
            name = self._take().text[2:-1].strip()
            self.references.add(name)
            return lambda scope: scope.values.get(name, "")
        if token.kind == "name":
            return self._call()
        if self._sees("."):
            self._take()
            self.uses_current = True
            return lambda scope: scope.current
        if self._sees("("):
            nodes = self._arguments(token.position)
            if len(nodes) != 1:
                raise ConditionError("expected one value in parentheses", token.position)
            return nodes[0]
        raise self._unexpected()

    def _arguments(self, position: int) -> list[_Node]:
        """Read "(a, b, ...)"."""
        self._expect("(")
        self._nesting += 1
        if self._nesting > _MAX_NESTING:
            raise ConditionError("nested too deeply", position, "size")
        nodes: list[_Node] = []
        if not self._sees(")"):
            nodes.append(self._binary(0))
            while self._sees(","):
                self._take()
                nodes.append(self._binary(0))
        self._expect(")")
        self._nesting -= 1
        return nodes

    def _call(self) -> _Node:
        token = self._take()
        name = token.text
        if not self._sees("("):
            raise ConditionError(f"unexpected {name!r}", token.position)
        wanted = 2 if name == "regex" else 0
        if name in _FUNCTIONS:
            wanted = _FUNCTIONS[name][0]
        elif name not in ("regex", "today"):
            raise ConditionError(f"unknown function {name!r}", token.position, "function", name)
        arguments = self._arguments(token.position)
        if len(arguments) != wanted:
            reason = f"{len(arguments)} instead of {wanted} values in {name}()"
            raise ConditionError(reason, token.position, "values", name)
        if name == "regex":
            return self._regex(arguments[0])
        if name == "today":
            return _today
        apply = _FUNCTIONS[name][1]
        return lambda scope: apply(*(argument(scope) for argument in arguments))

    def _regex(self, subject: _Node) -> _Node:
        """The pattern is the token before the closing parenthesis; a constant, so checked once."""
        token, before = self._tokens[self._index - 2], self._tokens[self._index - 3]
        if token.kind != "text" or before.text != ",":
            reason = "the pattern of regex() must be a text in quotes"
            raise ConditionError(reason, token.position, "pattern")
        try:
            pattern = Pattern(token.text[1:-1])
        except PatternError as error:
            reason = f"the pattern cannot be read: {error}"
            raise ConditionError(reason, token.position, "pattern") from error
        return lambda scope: pattern.matches(to_text(subject(scope)))


def _today(scope: _Scope) -> Value:
    return (scope.today or datetime.now().astimezone().date()).isoformat()


def _constant(value: Value) -> _Node:
    return lambda scope: value


def _join(operator: str, left: _Node, right: _Node) -> _Node:
    if operator == "or":
        return lambda scope: to_truth(left(scope)) or to_truth(right(scope))
    if operator == "and":
        return lambda scope: to_truth(left(scope)) and to_truth(right(scope))
    apply = _APPLY[operator]
    return lambda scope: apply(left(scope), right(scope))
