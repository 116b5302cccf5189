"""Patterns of regex(): ordinary notation, matched in time that grows with the text alone.

Python's own matcher can take hours for a short text and a hostile pattern, and a form may come
from anywhere. Known are literal characters, ``.``, sets ``[a-z]`` and ``[^a-z]``, ``\\d \\w \\s``
and their opposites, groups, ``|``, ``* + ? {m} {m,} {m,n}``, and ``^`` and ``$`` at the ends,
where they change nothing: a pattern matches the whole text. What else `re` has is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

_MAX_STATES = 300
_MAX_NESTING = 20
_MAX_KNOWN_STEPS = 2_000
_UNBOUNDED = -1

_Test: TypeAlias = Callable[[str], bool]
_Builder: TypeAlias = Callable[["_Machine", int], int]  # from a state to the state after it

_CLASSES: dict[str, _Test] = {
    "d": lambda c: c.isascii() and c.isdigit(),
    "w": lambda c: c == "_" or c.isalnum(),
    "s": str.isspace,
}
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r"}


class PatternError(ValueError):
    """A pattern cannot be read, or is too large."""


class Pattern:
    """A pattern that was read; `matches` never goes back in the text."""

    def __init__(self, text: str) -> None:
        self._machine = _Machine()
        self._end = _Parser(text).read_all()(self._machine, self._machine.state())
        self._start = self._machine.closure([0])
        self._steps: dict[tuple[frozenset[int], str], frozenset[int]] = {}

    def matches(self, text: str) -> bool:
        """Tell whether the pattern matches the whole text."""
        states = self._start
        for character in text:
            step = (states, character)
            found = self._steps.get(step)
            if found is None:
                if len(self._steps) >= _MAX_KNOWN_STEPS:
                    self._steps.clear()
                found = self._steps[step] = self._machine.after(states, character)
            if not found:
                return False
            states = found
        return self._end in states


class _Machine:
    """States, each with free jumps to others, or one character that leads to another."""

    def __init__(self) -> None:
        self.jumps: list[list[int]] = []
        self.reads: list[tuple[_Test, int] | None] = []

    def state(self) -> int:
        if len(self.jumps) >= _MAX_STATES:
            raise PatternError("is too large")
        self.jumps.append([])
        self.reads.append(None)
        return len(self.jumps) - 1

    def closure(self, states: list[int]) -> frozenset[int]:
        found = set(states)
        waiting = list(states)
        while waiting:
            for target in self.jumps[waiting.pop()]:
                if target not in found:
                    found.add(target)
                    waiting.append(target)
        return frozenset(found)

    def after(self, states: frozenset[int], character: str) -> frozenset[int]:
        reads = (self.reads[state] for state in states)
        return self.closure([read[1] for read in reads if read and read[0](character)])


class _Parser:
    """Recursive descent over the characters; what it returns can be built several times."""

    def __init__(self, text: str) -> None:
        self._text = text.removeprefix("^")
        if self._text.endswith("$") and not self._text.endswith("\\$"):
            self._text = self._text[:-1]
        self._place = 0
        self._nesting = 0

    def read_all(self) -> _Builder:
        built = self._alternatives()
        if self._place < len(self._text):
            raise PatternError(f"has an unexpected {self._next!r}")
        return built

    @property
    def _next(self) -> str:
        return self._text[self._place : self._place + 1]

    def _take(self) -> str:
        character = self._next
        if not character:
            raise PatternError("ends too early")
        self._place += 1
        return character

    def _alternatives(self) -> _Builder:
        branches = [self._sequence()]
        while self._next == "|":
            self._place += 1
            branches.append(self._sequence())
        return branches[0] if len(branches) == 1 else _either(branches)

    def _sequence(self) -> _Builder:
        parts: list[_Builder] = []
        while self._next not in ("", "|", ")"):
            part = self._part()
            while self._next in ("*", "+", "?", "{") and self._next:
                part = _repeated(part, *self._times())
                if self._next == "?":  # which of several ways is taken first changes nothing here
                    self._place += 1
            parts.append(part)
        return _in_turn(parts)

    def _part(self) -> _Builder:
        character = self._take()
        if character == "(":
            return self._group()
        if character == "[":
            return _reading(self._set())
        if character == "\\":
            return _reading(self._escape())
        if character == ".":
            return _reading(lambda c: c != "\n")
        if character in "*+?{^$)":
            raise PatternError(f"has an unexpected {character!r}")
        return _reading(character.__eq__)

    def _group(self) -> _Builder:
        self._nesting += 1
        if self._nesting > _MAX_NESTING:
            raise PatternError("is nested too deeply")
        if self._next == "?":
            self._place += 1
            if self._take() != ":":
                raise PatternError("has a group of a kind that is not supported")
        inner = self._alternatives()
        if self._take() != ")":
            raise PatternError("has a group that is not closed")
        self._nesting -= 1
        return inner

    def _times(self) -> tuple[int, int]:
        sign = self._take()
        if sign != "{":
            return {"*": (0, _UNBOUNDED), "+": (1, _UNBOUNDED), "?": (0, 1)}[sign]
        inside, closed, _ = self._text[self._place :].partition("}")
        low, comma, high = inside.partition(",")
        digits = (low + high).isascii() and (low + high).isdigit() and low != "" and len(inside) < 9
        if not closed or not digits:
            raise PatternError("has a repetition that cannot be read")
        self._place += len(inside) + 1
        least = int(low)
        most = int(high) if high else (_UNBOUNDED if comma else least)
        if most != _UNBOUNDED and most < least:
            raise PatternError("has a repetition that cannot be read")
        return least, most

    def _escape(self) -> _Test:
        character = self._take()
        if character in _CLASSES:
            return _CLASSES[character]
        if character.lower() in _CLASSES:
            opposite = _CLASSES[character.lower()]
            return lambda c: not opposite(c)
        if character in _ESCAPES:
            return _ESCAPES[character].__eq__
        if character.isalnum():
            raise PatternError(f"has \\{character}, which is not supported")
        return character.__eq__

    def _set(self) -> _Test:
        negated = self._next == "^"
        if negated:
            self._place += 1
        tests: list[_Test] = []
        while not tests or self._next != "]":
            first = self._take()
            if first == "\\":
                escaped = self._escape()
                tests.append(escaped)
                continue
            if self._next == "-" and self._text[self._place + 1 : self._place + 2] not in ("]", ""):
                self._place += 1
                last = self._take()
                if last == "\\" or last < first:
                    raise PatternError("has a range that cannot be read")
                tests.append(_between(first, last))
            else:
                tests.append(first.__eq__)
        self._place += 1
        return lambda c: any(test(c) for test in tests) is not negated


def _between(first: str, last: str) -> _Test:
    return lambda c: first <= c <= last


def _reading(test: _Test) -> _Builder:
    def build(machine: _Machine, start: int) -> int:
        reader, end = machine.state(), machine.state()
        machine.jumps[start].append(reader)
        machine.reads[reader] = (test, end)
        return end

    return build


def _in_turn(parts: list[_Builder]) -> _Builder:
    def build(machine: _Machine, start: int) -> int:
        end = machine.state()
        machine.jumps[start].append(end)
        for part in parts:
            end = part(machine, end)
        return end

    return build


def _either(branches: list[_Builder]) -> _Builder:
    def build(machine: _Machine, start: int) -> int:
        ends = [branch(machine, start) for branch in branches]
        end = machine.state()
        for each in ends:
            machine.jumps[each].append(end)
        return end

    return build


def _repeated(part: _Builder, least: int, most: int) -> _Builder:
    def build(machine: _Machine, start: int) -> int:
        here = start
        for _ in range(least):
            here = part(machine, here)
        if most == _UNBOUNDED:
            loop = machine.state()
            machine.jumps[here].append(loop)
            machine.jumps[part(machine, loop)].append(loop)
            return loop
        ends = [here]
        for _ in range(most - least):
            here = part(machine, here)
            ends.append(here)
        end = machine.state()
        for each in ends:
            machine.jumps[each].append(end)
        return end

    return build
