"""Institutions named by a list, brought to the spelling under which they are known."""

from collections.abc import Iterable, Mapping

from rapidfuzz import fuzz, process

from mieux_desktop.operations.people_import.matching import institution_key

_LIKE = 94.0  # of 100: a slip of the pen
_LEAST = 10  # letters of a name that is long enough for a slip to be told from a difference
_MOST = 4_000  # names above which only equal ones are found


class Spellings:
    """The spelling of each institution that counts: the known one, else the first of the list."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = {key: name for name in known if (key := institution_key(name))}
        self._first: dict[str, str] = {}
        self._asked: dict[str, tuple[str, bool]] = {}

    def find(self, name: str) -> tuple[str, bool]:
        """Return the spelling for a name, and whether the two differ by more than small words."""
        if name not in self._asked:
            self._asked[name] = self._find(name)
        return self._asked[name]

    def is_known(self, name: str) -> bool:
        """Tell whether an institution of this name is there already."""
        return institution_key(name) in self._known

    def _find(self, name: str) -> tuple[str, bool]:
        key = institution_key(name)
        if not key:
            return name, False
        for names in (self._known, self._first):
            if key in names:
                return names[key], False
        for names in (self._known, self._first):
            like = _nearest(key, names)
            if like is not None:
                return names[like], True
        self._first[key] = name
        return name, False


def _nearest(key: str, names: Mapping[str, str]) -> str | None:
    """Return the one key that differs by a letter or two; names of other numbers do not count."""
    if len(key) < _LEAST or len(names) > _MOST:
        return None
    found = process.extractOne(key, names.keys(), scorer=fuzz.ratio, score_cutoff=_LIKE)
    if found is None or _digits(found[0]) != _digits(key):
        return None
    return found[0]


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))
