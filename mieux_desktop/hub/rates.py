"""How often somebody asks: a few at once, so many a minute; in memory, per worker."""

import time
from collections import OrderedDict
from collections.abc import Callable

from mieux_desktop.domain.problems import Problem

_MOST_KNOWN = 10_000  # names; the longest silent is forgotten first


class Rates:
    """Buckets that hold a minute's requests and fill evenly."""

    def __init__(self, a_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._a_minute = a_minute
        self._clock = clock
        self._left: OrderedDict[bytes, tuple[float, float]] = OrderedDict()

    def count(self, name: bytes) -> None:
        """Count a request; raise `too-many-requests` when it is one too many."""
        left = self._now_left(name)
        self._keep(name, left - 1)
        if left < 1:
            raise Problem("too-many-requests")

    def check(self, name: bytes) -> None:
        """Raise `too-many-requests` when the next to be counted would be one too many."""
        if name in self._left and self._now_left(name) < 1:
            raise Problem("too-many-requests")

    def _now_left(self, name: bytes) -> float:
        now = self._clock()
        left, at = self._left.get(name, (float(self._a_minute), now))
        return min(self._a_minute, left + (now - at) * self._a_minute / 60)

    def _keep(self, name: bytes, left: float) -> None:
        self._left[name] = max(0.0, left), self._clock()
        self._left.move_to_end(name)
        if len(self._left) > _MOST_KNOWN:
            self._left.popitem(last=False)
