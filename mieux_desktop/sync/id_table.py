"""Ids of 16 bytes as a table: those that begin with their time (UUIDv7) apart from all others."""

from mieux_desktop.sync.limits import MAX_VALUES
from mieux_desktop.sync.planes import pack_steps, unpack_steps

_TIME, _SIZE = 6, 16


class IdWriter:
    """Numbers ids in the order of their first appearance: even numbers for UUIDv7, else odd."""

    def __init__(self) -> None:
        self._places: dict[bytes, int] = {}
        self._timed: list[bytes] = []
        self._others: list[bytes] = []

    def place(self, id_: bytes) -> int:
        """Return the number of an id."""
        known = self._places.get(id_)
        if known is None:
            odd = id_[6] >> 4 != 7
            table = self._others if odd else self._timed
            known = self._places[id_] = 2 * len(table) + odd
            table.append(id_)
        return known

    def columns(self) -> tuple[bytes, bytes]:
        """Return the times (milliseconds) of UUIDv7, and the rest: theirs, then whole others."""
        times = [int.from_bytes(id_[:_TIME]) for id_ in self._timed]
        rests = b"".join(id_[_TIME:] for id_ in self._timed)
        return pack_steps(times), rests + b"".join(self._others)


class IdReader:
    """Gives the ids of numbers."""

    def __init__(self, times: bytes, rests: bytes) -> None:
        first = [time.to_bytes(_TIME) for time in unpack_steps(times, MAX_VALUES)]
        end = len(first) * (_SIZE - _TIME)
        if end > len(rests) or (len(rests) - end) % _SIZE:
            raise ValueError("table of ids")
        self._timed = [
            time + rests[start : start + _SIZE - _TIME]
            for time, start in zip(first, range(0, end, _SIZE - _TIME), strict=True)
        ]
        self._others = [rests[at : at + _SIZE] for at in range(end, len(rests), _SIZE)]

    def at(self, place: int) -> bytes:
        """Return the id of a number; raise `IndexError`."""
        return (self._others if place & 1 else self._timed)[place >> 1]
