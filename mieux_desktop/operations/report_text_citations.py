"""Citations in people's text: kept by what is cited, shown by the tag that it has in the document.

In the store a text cites by `[@` and the last twelve digits of an identity `]`; in editors and on
paper that is `[N4]`, so the numbers stay right whatever else is cited, in every language.
"""

import re
from collections.abc import Callable, Mapping

_DIGITS = 12
_KEPT = re.compile(rf"\[@([0-9a-f]{{{_DIGITS}}})\]")
_SHOWN = re.compile(r"\[([NAFDP]\d{1,4})\]")
_ANY = re.compile(rf"\s?(?:{_KEPT.pattern}|{_SHOWN.pattern})")


def kept_citation(id_: bytes) -> str:
    """Return how a text in the store cites."""
    return f"[@{id_.hex()[-_DIGITS:]}]"


def cited_in(text: str) -> list[str]:
    """Return the digits of what a text cites, in its order."""
    return _KEPT.findall(text)


def digits_of(id_: bytes) -> str:
    """Return by which digits a text cites something."""
    return id_.hex()[-_DIGITS:]


def as_shown(text: str, tag_of: Callable[[str], str], *, editing: bool = False) -> str:
    """Return a text with tags; what has none here is left out, in an editor stays as it is."""

    def shown(match: re.Match[str]) -> str:
        tag = tag_of(match[1])
        return f"[{tag}]" if tag else match[0] * editing

    return _KEPT.sub(shown, text)


def as_kept(text: str, id_of: Mapping[str, bytes]) -> str:
    """Return a text for the store; tags that nothing has stay as they were typed."""

    def kept(match: re.Match[str]) -> str:
        id_ = id_of.get(match[1])
        return kept_citation(id_) if id_ else match[0]

    return _SHOWN.sub(kept, text)


def has_tags(text: str) -> bool:
    """Tell whether an editor's text has a tag that may have to be kept."""
    return _SHOWN.search(text) is not None


def without_citations(text: str) -> str:
    """Return a text by its words alone, to compare what was said whatever its numbers are."""
    return _ANY.sub("", text)
