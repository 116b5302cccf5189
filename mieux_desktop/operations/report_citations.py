"""Citations of a report: the tag of each thing cited, and what stands behind it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from mieux_desktop.reports.facts import Evidence

_ORDER = "NAFDP"  # notes, attendance, feedback, documents, photos: as the annex prints them


class Citations:
    """Numbers evidence in the order of its first citation: N1, N2, A1 ...

    What was offered and never cited gets no tag and is not printed.
    """

    def __init__(self) -> None:
        self._offered: dict[bytes, tuple[str, Evidence]] = {}
        self._same: dict[bytes, bytes] = {}  # other ids of what was offered
        self._tags: dict[bytes, str] = {}
        self._numbers: Counter[str] = Counter()

    def offer(self, letter: str, evidence: Evidence, id_: bytes, *same: bytes) -> None:
        """Make something citable by its id, or by any other id that stands for the same."""
        self._offered[id_] = (letter, evidence)
        self._same.update(dict.fromkeys(same, id_))

    def cite(self, ids: Iterable[bytes]) -> tuple[str, ...]:
        """Return the tags of what is cited, each once; what is not at hand has none."""
        return tuple(dict.fromkeys(tag for id_ in ids if (tag := self._tag(id_))))

    def cited(self) -> tuple[Evidence, ...]:
        """Return everything cited, with its tag, in the order of the annex."""
        found = [replace(self._offered[id_][1], tag=tag) for id_, tag in self._tags.items()]
        return tuple(sorted(found, key=lambda e: (_ORDER.index(e.tag[0]), int(e.tag[1:]))))

    def _tag(self, id_: bytes) -> str:
        id_ = self._same.get(id_, id_)
        if id_ not in self._offered:
            return ""
        if id_ not in self._tags:
            letter = self._offered[id_][0]
            self._numbers[letter] += 1
            self._tags[id_] = f"{letter}{self._numbers[letter]}"
        return self._tags[id_]
