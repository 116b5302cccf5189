"""Merging the heads of one cell: a pure function of its versions, the same on every laptop."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from mieux_desktop.domain.changes.paragraphs import Hunk, differences
from mieux_desktop.domain.record import Plain, Ref

# Of more heads than this only the last shows: nobody could read a text merged from so many.
MAX_MERGED_HEADS = 16


class Version(NamedTuple):
    """One value that a cell has had. Ordered for display: by effective time, then by hash."""

    eff: int
    h: bytes
    ref: Ref
    value: Plain
    parents: tuple[Ref, ...] = ()
    erased: bool = False
    saw_all: bool = False  # of a deletion that does not name what its author saw (schema 1)

    @property
    def rank(self) -> tuple[int, bytes]:
        """Return what orders versions for display: the one that ranks highest is shown."""
        return self.eff, self.h


Cell = Mapping[Ref, Version]  # the versions of one field of one record


class Merged(NamedTuple):
    """The value to show, and whether heads contradict each other in it."""

    value: Plain
    conflict: bool


def displayed(heads: Iterable[Version]) -> Plain:
    """Return the value in force last; ties by hash, the same on every laptop."""
    return max(heads, key=lambda v: v.rank).value


def merge_cell(versions: Cell, heads: Iterable[Ref], long: bool) -> Merged:
    """Merge the heads of a cell pairwise, in order of effective time and hash.

    What two heads have in common is their nearest common ancestor among the versions held: lowest
    hash if there are several, nothing if there is none or it was erased. An erased head contradicts
    nobody; when all are erased the value is None.
    """
    found = sorted((versions[ref] for ref in heads), key=lambda v: v.rank)
    found = [v for v in found if not v.erased]
    if not found:
        return Merged(None, False)
    if len(found) > MAX_MERGED_HEADS:
        return Merged(found[-1].value, any(v.value != found[-1].value for v in found))
    merge = _merge_long if long else _merge_whole
    value, conflict = found[0].value, False
    known = _ancestors(versions, found[0].ref, set())[0]
    tips = {v.ref for v in found}
    for later in found[1:]:
        older, met = _ancestors(versions, later.ref, known)
        value, differs = merge(_base(versions, met - tips), value, later.value)
        conflict |= differs
        known |= older
    return Merged(value, conflict)


def merge_texts(base: str, earlier: str, later: str) -> Merged:
    """Merge two texts that grew from one, by paragraph.

    Paragraphs added at the same place are kept, the earlier ones first, unless there was no text
    before. Where both changed the same paragraphs, the later ones show: a conflict.
    """
    if earlier == later or later == base:
        return Merged(earlier, False)
    if earlier == base:
        return Merged(later, False)
    if not base:
        return Merged(later, True)
    lines = _paragraphs(base)
    earlier_hunks = differences(lines, _paragraphs(earlier))
    later_hunks = differences(lines, _paragraphs(later))
    merged: list[str] = []
    conflict, done = False, 0
    for start, end, ours, theirs in _groups(earlier_hunks, later_hunks):
        merged += lines[done:start]
        clash = _clash(ours, theirs)
        conflict |= clash
        merged += _applied(lines, start, end, theirs if clash else _union(ours, theirs))
        done = end
    return Merged("\n".join(merged + lines[done:]), conflict)


_NOTHING: Plain = object()  # stands for a common ancestor that is not there; equals no value

_Merge = Callable[[Plain, Plain, Plain], Merged]


def _merge_whole(base: Plain, earlier: Plain, later: Plain) -> Merged:
    if _same(earlier, later) or _same(later, base):
        return Merged(earlier, False)
    return Merged(later, not _same(earlier, base))


def _merge_long(base: Plain, earlier: Plain, later: Plain) -> Merged:
    if not (isinstance(earlier, str) and isinstance(later, str)):
        return _merge_whole(base, earlier, later)
    return merge_texts(base if isinstance(base, str) else "", earlier, later)


def _same(one: Plain, other: Plain) -> bool:
    """Compare plain values: True is not 1."""
    return type(one) is type(other) and bool(one == other)


def _ancestors(versions: Cell, tip: Ref, known: set[Ref]) -> tuple[set[Ref], set[Ref]]:
    """Return the held versions from a tip back, itself included, and those of them in `known`.

    Beyond what is known nothing new can be met, so that the way back ends there.
    """
    older: set[Ref] = set()
    met: set[Ref] = set()
    waiting = [tip]
    while waiting:
        ref = waiting.pop()
        if ref in older or ref in met or ref not in versions:
            continue
        if ref in known:
            met.add(ref)
        else:
            older.add(ref)
            waiting += versions[ref].parents
    return older, met


def _base(versions: Cell, met: set[Ref]) -> Plain:
    """Return the value of the nearest version: one that lies behind no other of those met."""
    if len(met) > 1:
        behind: set[Ref] = set()
        for ref in met:
            for parent in versions[ref].parents:
                behind |= _ancestors(versions, parent, behind)[0]
        met = (met - behind) or met
    if not met:
        return _NOTHING
    base = min((versions[ref] for ref in met), key=lambda v: v.h)
    return _NOTHING if base.erased else base.value


def _paragraphs(text: str) -> list[str]:
    return text.split("\n") if text else []


def _groups(
    earlier: list[Hunk], later: list[Hunk]
) -> Iterable[tuple[int, int, list[Hunk], list[Hunk]]]:
    """Yield (start, end, hunks of the earlier, hunks of the later) of places apart, in order."""
    sides = sorted(
        [(hunk, 0) for hunk in earlier] + [(hunk, 1) for hunk in later],
        key=lambda item: (item[0].start, item[0].end, item[1]),
    )
    group: tuple[list[Hunk], list[Hunk]] = ([], [])
    start = end = -1
    for hunk, side in sides:
        # An addition where a changed paragraph ends or begins stands beside it.
        beside = hunk.start >= end and not (start == end == hunk.start == hunk.end)
        if beside and (group[0] or group[1]):
            yield start, end, *group
            group = ([], [])
        if not (group[0] or group[1]):
            start, end = hunk.start, hunk.end
        group[side].append(hunk)
        end = max(end, hunk.end)
    if group[0] or group[1]:
        yield start, end, *group


def _clash(ours: list[Hunk], theirs: list[Hunk]) -> bool:
    if not ours or not theirs or ours == theirs:
        return False
    return any(h.start != h.end for h in (*ours, *theirs))  # additions alone stand together


def _union(ours: list[Hunk], theirs: list[Hunk]) -> list[Hunk]:
    return ours if ours == theirs else ours + theirs


def _applied(lines: list[str], start: int, end: int, hunks: list[Hunk]) -> list[str]:
    result: list[str] = []
    for hunk in hunks:
        result += lines[start : hunk.start]
        result += hunk.lines
        start = hunk.end
    return result + lines[start:end]
