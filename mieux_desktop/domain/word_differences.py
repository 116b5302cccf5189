"""Which words two versions of a text do not have in common, for marking them side by side."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import NamedTuple

from mieux_desktop.domain.changes.paragraphs import differences

_MOST_WORDS = 600  # of a paragraph compared word by word; a longer one is marked whole
_WORD = re.compile(r"\w+|[^\w\s]")


class Span(NamedTuple):
    """Characters `start` to `end` (not included) of a text."""

    start: int
    end: int


def word_differences(one: str, other: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the words that only the one text has, and those that only the other has.

    Paragraphs are compared first, then words within those that differ; spaces do not count.
    """
    ours, theirs = one.split("\n"), other.split("\n")
    starts, their_starts = _starts(ours), _starts(theirs)
    found: list[Span] = []
    their_found: list[Span] = []
    shift = 0  # how much further a paragraph stands in the other text
    for start, end, lines in differences(ours, theirs):
        at, their_at = starts[start], their_starts[start + shift]
        pair = _in_paragraphs("\n".join(ours[start:end]), "\n".join(lines))
        found += (Span(at + span.start, at + span.end) for span in pair[0])
        their_found += (Span(their_at + span.start, their_at + span.end) for span in pair[1])
        shift += len(lines) - (end - start)
    return _joined(one, found), _joined(other, their_found)


def _starts(lines: list[str]) -> list[int]:
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    return starts


def _in_paragraphs(one: str, other: str) -> tuple[list[Span], list[Span]]:
    words, their_words = _words(one), _words(other)
    if max(len(words), len(their_words)) > _MOST_WORDS:
        return words, their_words
    matcher = SequenceMatcher(
        None,
        [one[span.start : span.end] for span in words],
        [other[span.start : span.end] for span in their_words],
        autojunk=False,
    )
    found: list[Span] = []
    their_found: list[Span] = []
    for kind, start, end, their_start, their_end in matcher.get_opcodes():
        if kind != "equal":
            found += words[start:end]
            their_found += their_words[their_start:their_end]
    return found, their_found


def _words(text: str) -> list[Span]:
    return [Span(*match.span()) for match in _WORD.finditer(text)]


def _joined(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Join words that only spaces part, so that marks are not cut up."""
    joined: list[Span] = []
    for span in spans:
        if joined and not text[joined[-1].end : span.start].strip(" "):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)
