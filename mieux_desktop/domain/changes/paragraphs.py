"""What changed between two texts, paragraph by paragraph, in bounded time for any text."""

from bisect import bisect_left
from collections import Counter
from typing import NamedTuple

# Pairs of paragraphs compared one by one in a whole text, after those that occur once are aligned.
# What is beyond counts as rewritten: a poorer answer, found in a tenth of a second.
MAX_COMPARISONS = 400_000
_MAX_DEPTH = 12

_Match = tuple[int, int]  # places of one paragraph in the old and in the new text


class Hunk(NamedTuple):
    """Paragraphs `start` to `end` (not included) of the old text became these."""

    start: int
    end: int
    lines: tuple[str, ...]


def differences(old: list[str], new: list[str]) -> list[Hunk]:
    """Return the places that differ, in order and apart from each other.

    Where as many paragraphs came as went, each counts as changed by itself.
    """
    hunks = []
    i = j = 0
    for a, b in [*_matches(old, new), (len(old), len(new))]:
        if a - i == b - j:
            hunks += [Hunk(i + k, i + k + 1, (new[j + k],)) for k in range(a - i)]
        elif a > i or b > j:
            hunks.append(Hunk(i, a, tuple(new[j:b])))
        i, j = a + 1, b + 1
    return hunks


def _matches(old: list[str], new: list[str]) -> list[_Match]:
    """Return places of equal paragraphs, rising in both texts.

    First what begins and ends alike, then paragraphs that occur once, then what lies between.
    """
    found: list[_Match] = []
    budget = MAX_COMPARISONS
    waiting = [(0, len(old), 0, len(new), 0)]
    while waiting:
        a, a_end, b, b_end, depth = waiting.pop()
        while a < a_end and b < b_end and old[a] == new[b]:
            found.append((a, b))
            a, b = a + 1, b + 1
        while a < a_end and b < b_end and old[a_end - 1] == new[b_end - 1]:
            a_end, b_end = a_end - 1, b_end - 1
            found.append((a_end, b_end))
        if a == a_end or b == b_end:
            continue
        anchors = _unique_matches(old, new, a, a_end, b, b_end) if depth < _MAX_DEPTH else []
        if anchors:
            found += anchors
            starts = [(a, b), *((i + 1, j + 1) for i, j in anchors)]
            ends = [*anchors, (a_end, b_end)]
            gaps = [
                (i, i2, j, j2, depth + 1) for (i, j), (i2, j2) in zip(starts, ends, strict=True)
            ]
            waiting += reversed(gaps)  # from the top of the text on, also when the budget ends
        elif (size := (a_end - a) * (b_end - b)) <= budget:
            budget -= size
            found += [(a + i, b + j) for i, j in _longest(old[a:a_end], new[b:b_end])]
    return sorted(found)


def _unique_matches(
    old: list[str], new: list[str], a: int, a_end: int, b: int, b_end: int
) -> list[_Match]:
    """Return the longest rising row of matches of paragraphs that both sides have once."""
    old_counts, new_counts = Counter(old[a:a_end]), Counter(new[b:b_end])
    places = {new[j]: j for j in range(b, b_end) if new_counts[new[j]] == 1}
    pairs = [
        (i, places[old[i]]) for i in range(a, a_end) if old_counts[old[i]] == 1 and old[i] in places
    ]
    tails: list[int] = []  # per length, the lowest place in the new text that a row ends at
    ends: list[int] = []  # the pair that it ends with
    before: list[int] = []  # per pair, the one before it in its row
    for index, (_, j) in enumerate(pairs):
        length = bisect_left(tails, j)
        before.append(ends[length - 1] if length else -1)
        tails[length : length + 1] = [j]
        ends[length : length + 1] = [index]
    row: list[_Match] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        row.append(pairs[index])
        index = before[index]
    return row[::-1]


def _longest(old: list[str], new: list[str]) -> list[_Match]:
    """Return a longest row of matches, by comparing every pair."""
    rows = [[0] * (len(new) + 1)]
    for line in reversed(old):
        below, row = rows[-1], [0] * (len(new) + 1)
        for j in range(len(new) - 1, -1, -1):
            row[j] = below[j + 1] + 1 if line == new[j] else max(below[j], row[j + 1])
        rows.append(row)
    rows.reverse()
    found: list[_Match] = []
    i = j = 0
    while i < len(old) and j < len(new):
        if old[i] == new[j]:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif rows[i + 1][j] >= rows[i][j + 1]:
            i += 1
        else:
            j += 1
    return found
