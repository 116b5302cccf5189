"""Codes that a registrar gives to people without a badge; held in memory, for a short time."""

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Lock

from mieux_desktop.domain.evidence import badge_code

_LASTS = timedelta(minutes=15)


class Invitations:
    """Who may sign by which code; each has one at most, which ends when they have signed."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._lock = Lock()  # the window invites, the server's thread finds
        self._held: dict[bytes, tuple[str, datetime]] = {}

    def invite(self, participant_id: bytes) -> tuple[str, datetime]:
        """Return a new code, in the form of those on badges, and until when it holds."""
        given = badge_code(secrets.token_bytes(16)), self._now() + _LASTS
        with self._lock:
            self._held[participant_id] = given
        return given

    def find(self, code: str) -> bytes | None:
        """Return whom a code lets sign."""
        now = self._now()
        with self._lock:
            held = list(self._held.items())
        return next((id_ for id_, (own, ends) in held if own == code and now < ends), None)

    def end(self, participant_id: bytes) -> None:
        """Let a person's code no longer serve."""
        with self._lock:
            self._held.pop(participant_id, None)
