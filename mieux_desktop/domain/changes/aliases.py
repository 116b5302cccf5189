"""Records that are one and the same: classes of identities, whatever order they were found in."""

from collections.abc import Iterable


class Aliases:
    """The classes that pairs (one, other) amount to; the lowest id of a class stands for it."""

    def __init__(self, pairs: Iterable[tuple[bytes, bytes]]) -> None:
        self._above: dict[bytes, bytes] = {}
        for one, other in pairs:
            low, high = sorted((self.representative(one), self.representative(other)))
            if low != high:
                self._above[high] = low
        self._members: dict[bytes, list[bytes]] = {}
        for id_ in sorted(self._above):
            self._members.setdefault(self.representative(id_), []).append(id_)

    def representative(self, id_: bytes) -> bytes:
        """Return the id that stands for this one: itself when it has no alias."""
        found = id_
        while found in self._above:
            found = self._above[found]
        while id_ != found:  # the next way up is shorter
            self._above[id_], id_ = found, self._above[id_]
        return found

    def members(self, id_: bytes) -> tuple[bytes, ...]:
        """Return all ids of its class in order, the representative first; itself when alone."""
        lowest = self.representative(id_)
        return (lowest, *self._members.get(lowest, ()))
