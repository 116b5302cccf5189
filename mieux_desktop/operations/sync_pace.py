"""When to sync next without being asked: soon after work, seldom on a bad road, never in vain."""

from dataclasses import dataclass
from datetime import timedelta

AFTER_WORK = timedelta(seconds=20)  # so that what is typed in one go travels in one go
WHEN_IDLE = timedelta(minutes=15)
_FIRST_RETRY, _LAST_RETRY = timedelta(seconds=30), timedelta(minutes=15)
_FIRST_BUSY, _LAST_BUSY = timedelta(minutes=1), timedelta(minutes=30)
_FOR_THE_USER = timedelta(minutes=5)  # somebody has to sign in, or set the clock
_METERED = 4  # times as long, where data is paid for
_JITTER = 0.25  # of a regular pause, to either side

_BUSY = frozenset({
    "hub-busy", "hub-failed", "hub-database-away", "hub-disk-full", "too-many-requests",
    "request-slow",
})  # fmt: skip
_OF_THE_ROAD = frozenset({"no-network", "hub-unreachable", "connection-lost", "sync-running"})
_OF_THE_USER = frozenset({
    "captive-portal", "clock-wrong", "not-a-hub", "proxy-refused", "tls-expired", "tls-untrusted",
    "disk-full",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ended:
    """How the last sync ended: the code of its problem or why it was refused, empty when well.

    `failures` counts how often in a row it did not end well, `wait_s` is what a busy hub asked for
    (`Problem.details["seconds"]`), `waiting` whether the hub still lacks changes.
    """

    code: str = ""
    failures: int = 0
    wait_s: int = 0
    waiting: bool = False


def next_sync_after(ended: Ended, *, metered: bool, chance: float) -> timedelta | None:
    """Return how long to wait from the end of the last sync; None until the user asks.

    `chance` is a random number from 0 up to 1: laptops that came back to the same network, or to
    a hub that was away, do not all ask at once. A network that comes up is no reason to wait for
    the rest of a pause; a metered one stretches it.
    """
    pause = _pause(ended, chance)
    return pause * _METERED if pause is not None and metered else pause


def _pause(ended: Ended, chance: float) -> timedelta | None:
    if not ended.code:
        return _about(AFTER_WORK if ended.waiting else WHEN_IDLE, chance)
    if ended.code in _OF_THE_ROAD:
        # Anywhere in the doubled span: who failed together does not ask again together.
        return _FIRST_RETRY / 2 + chance * _doubled(_FIRST_RETRY, _LAST_RETRY, ended.failures)
    if ended.code in _BUSY:
        asked = timedelta(seconds=ended.wait_s)
        return asked + (0.5 + chance) * _doubled(_FIRST_BUSY, _LAST_BUSY, ended.failures)
    if ended.code in _OF_THE_USER:
        return _about(_FOR_THE_USER, chance)
    return None


def _doubled(first: timedelta, most: timedelta, failures: int) -> timedelta:
    return min(most, first * (1 << min(max(failures - 1, 0), 16)))


def _about(pause: timedelta, chance: float) -> timedelta:
    return pause * (1 + _JITTER * (2 * chance - 1))
