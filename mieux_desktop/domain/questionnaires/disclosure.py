"""Which groups may be shown, so that no arithmetic on what is shown tells of fewer than five.

Somebody who sees the figures of several groups, by language and by institution, say, can add and
subtract them. Whatever they do, the outcome is a weighted sum over people whose weights are the
same within an atom: the people who are in the same group in every way of grouping. So it is
enough that no combination other than zero rests on atoms of fewer than five people in all, which
is what is tested here; groups are merged until it holds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

MINIMUM_GROUP = 5  # fewer answers than this are never shown as a group

_PRIME = (1 << 61) - 1  # arithmetic modulo a large prime is exact enough to tell independence
_Atom: TypeAlias = tuple[int, ...]  # its group in each way of grouping, by number
_Vector: TypeAlias = dict[tuple[int, int], int]
_BITS_OF_WAY = 8  # room for 256 groups by each way
_MOST_STEPS = 600  # of one test; what takes longer is held for unsafe


@dataclass(frozen=True)
class Group:
    """Respondents with one of these keys ("" = not given); several where small ones were merged."""

    keys: tuple[str, ...]
    n: int


def safe_groups(keys: Iterable[str]) -> tuple[Group, ...]:
    """Groups that may be shown: largest first, the merged one last; empty below five in all.

    Groups below five are merged, a lone one with the next smallest, until the merged group has
    five. So the groups add up to the total, none has fewer than five, and no subtraction of what
    is shown gives one that has. Those who gave no key form a group like the others.
    """
    counts = Counter(keys)
    if counts.total() < MINIMUM_GROUP:
        return ()
    ascending = sorted(counts.items(), key=lambda pair: (pair[1], pair[0]))
    merged: list[str] = []
    merged_n = 0
    while ascending and (ascending[0][1] < MINIMUM_GROUP or 0 < merged_n < MINIMUM_GROUP):
        key, n = ascending.pop(0)
        merged.append(key)
        merged_n += n
    alone = [Group((key,), n) for key, n in reversed(ascending)]
    return (*alone, Group(tuple(merged), merged_n)) if merged else tuple(alone)


def safe_breakdowns(keys: Mapping[str, Sequence[str]]) -> dict[str, tuple[Group, ...]]:
    """Groups by each way of grouping that may all be shown together, the first ways in full.

    `keys` holds the key of each respondent by way. A way of which nothing may be told has one
    group, of everybody.
    """
    found: dict[str, tuple[Group, ...]] = {}
    shown: list[list[int]] = []
    for way, given in keys.items():
        groups = list(safe_groups(given))
        while len(groups) > 1 and reveals_few([*shown, _numbers(groups, given)]):
            groups.sort(key=lambda group: (-group.n, group.keys))
            few, fewest = groups.pop(-2), groups.pop()
            groups.append(Group(few.keys + fewest.keys, few.n + fewest.n))
        found[way] = tuple(groups)
        if groups:
            shown.append(_numbers(groups, given))
    return found


def safe_for_some(
    groups: Mapping[str, Sequence[Group]],
    keys: Mapping[str, Sequence[str]],
    answered: Sequence[bool],
) -> dict[str, tuple[Group, ...]]:
    """Which of the groups may be shown in a figure that rests on some of the respondents only.

    Their n is that of those who answered. A group too small there takes the next smallest with
    it; a way of grouping is left out where it would tell too much beside those before it.
    """
    found: dict[str, tuple[Group, ...]] = {}
    shown: list[list[int]] = []
    for way, some in groups.items():
        number_of = {key: n for n, group in enumerate(some) for key in group.keys}
        numbers = [
            number_of[key]
            for key, yes in zip(keys[way], answered, strict=True)
            if yes and number_of
        ]
        merged = safe_groups(map(str, numbers))
        row = _numbers(merged, [str(number) for number in numbers]) if merged else []
        if not row or reveals_few([*shown, row]):
            found[way] = ()
            continue
        shown.append(row)
        alone = {int(each.keys[0]): each.n for each in merged if len(each.keys) == 1}
        found[way] = tuple(
            Group(group.keys, alone[n]) for n, group in enumerate(some) if n in alone
        )
    return found


def reveals_few(ways: Sequence[Sequence[int]]) -> bool:
    """Tell whether sums over the groups of these ways give something on fewer than five people.

    Each way tells the number of the group of every person; every person is in one.
    """
    people = Counter(zip(*ways, strict=True))
    atoms = sorted(people, key=lambda atom: (-people[atom], atom))
    return _Search(people, atoms).finds(frozenset(), MINIMUM_GROUP - 1)


def _numbers(groups: Sequence[Group], keys: Sequence[str]) -> list[int]:
    number_of = {key: n for n, group in enumerate(groups) for key in group.keys}
    return [number_of[key] for key in keys]


class _Search:
    """Looks for few people without whom the rest can no longer tell all sums apart.

    A combination that vanishes on a basis of the atoms is zero everywhere. So one that rests on
    few people rests on an atom of every basis: try each atom of one, take it away, and go on.
    """

    def __init__(self, people: Counter[_Atom], atoms: Sequence[_Atom]) -> None:
        self._people = people
        self._atoms = atoms  # the most people first: those of a basis are then seldom few
        self._bits = {
            atom: sum(1 << (way << _BITS_OF_WAY) + group for way, group in enumerate(atom))
            for atom in atoms
        }
        self._rank = len(self._exact_basis(frozenset()))
        self._seen: set[frozenset[_Atom]] = set()

    def finds(self, away: frozenset[_Atom], most: int) -> bool:
        """Tell whether taking away up to `most` more people leaves too little."""
        if away in self._seen:
            return False
        self._seen.add(away)
        basis = self._basis(away)
        if len(basis) < self._rank or len(self._seen) > _MOST_STEPS:
            return True
        return any(
            self.finds(away | {atom}, most - self._people[atom])
            for atom in reversed(basis)
            if self._people[atom] <= most
        )

    def _basis(self, away: frozenset[_Atom]) -> list[_Atom]:
        """What is independent modulo 2 is independent; where that is too little, look exactly."""
        rows: dict[int, int] = {}
        basis = []
        for atom in self._atoms:
            vector = 0 if atom in away else self._bits[atom]
            while vector:
                pivot = vector.bit_length()
                if pivot not in rows:
                    rows[pivot] = vector
                    basis.append(atom)
                    break
                vector ^= rows[pivot]
            if len(basis) == self._rank:
                return basis
        return self._exact_basis(away)

    def _exact_basis(self, away: frozenset[_Atom]) -> list[_Atom]:
        rows: dict[tuple[int, int], _Vector] = {}
        basis = []
        for atom in self._atoms:
            vector: _Vector = {} if atom in away else dict.fromkeys(enumerate(atom), 1)
            while vector:
                pivot = min(vector)
                if pivot not in rows:
                    inverse = pow(vector[pivot], -1, _PRIME)
                    rows[pivot] = {at: value * inverse % _PRIME for at, value in vector.items()}
                    basis.append(atom)
                    break
                factor = vector[pivot]
                for at, value in rows[pivot].items():
                    left = (vector.get(at, 0) - factor * value) % _PRIME
                    if left:
                        vector[at] = left
                    else:
                        vector.pop(at, None)
        return basis
