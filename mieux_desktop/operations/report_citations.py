"""Citations of a report: the tag of each thing cited, and what stands behind it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from mieux_desktop.operations.report_text_citations import as_shown, cited_in, digits_of
from mieux_desktop.reports.facts import Evidence

_ORDER = "NAFDP"  # notes, attendance, feedback, documents, photos: as the annex prints them


class Citations:
    """Numbers evidence in the order of its first citation: N1, N2, A1 ...

    What was offered and never cited gets no tag and is not printed. A document that prints no
    evidence (not `printed`) has no tags at all.
    """

    def __init__(self, *, printed: bool = True) -> None:
        self._printed = printed
        self._offered: dict[bytes, tuple[str, Evidence]] = {}
        self._same: dict[bytes, bytes] = {}  # other ids of what was offered
        self._by_digits: dict[str, bytes] = {}
        self._tags: dict[bytes, str] = {}
        self._numbers: Counter[str] = Counter()

    def offer(self, letter: str, evidence: Evidence, id_: bytes, *same: bytes) -> None:
        """Make something citable by its id, or by any other id that stands for the same."""
        self._offered[id_] = (letter, evidence)
        self._same.update(dict.fromkeys(same, id_))
        self._by_digits.update({digits_of(each): each for each in (id_, *same)})

    def cite(self, ids: Iterable[bytes]) -> tuple[str, ...]:
        """Return the tags of what is cited, each once; what is not at hand has none."""
        return tuple(dict.fromkeys(tag for id_ in ids if (tag := self._tag(id_))))

    def cite_texts(self, texts: Iterable[str]) -> None:
        """Number what texts cite, in all languages, so that all have the same numbers."""
        for text in texts:
            self.cite(self._by_digits.get(digits, b"") for digits in cited_in(text))

    def in_text(self, text: str, *, editing: bool = False) -> str:
        """Return a text with the tags of what it cites; for editing, as `as_shown` says."""
        return as_shown(text, lambda d: self._tag(self._by_digits.get(d, b"")), editing=editing)

    def tags(self) -> dict[str, bytes]:
        """Return what each tag stands for."""
        return {tag: id_ for id_, tag in self._tags.items()}

    def cited(self) -> tuple[Evidence, ...]:
        """Return everything cited, with its tag, in the order of the annex."""
        found = [replace(self._offered[id_][1], tag=tag) for id_, tag in self._tags.items()]
        return tuple(sorted(found, key=lambda e: (_ORDER.index(e.tag[0]), int(e.tag[1:]))))

    def _tag(self, id_: bytes) -> str:
        id_ = self._same.get(id_, id_)
        if id_ not in self._offered or not self._printed:
            return ""
        if id_ not in self._tags:
            letter = self._offered[id_][0]
            self._numbers[letter] += 1
            self._tags[id_] = f"{letter}{self._numbers[letter]}"
        return self._tags[id_]
