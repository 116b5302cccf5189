"""Connections that do not wait for ever: phones come and go, and some of them never finish."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

_MOST = 600  # at once; a hundred phones keep two or three each
_MOST_FROM_ONE = 400  # a router that hides all phones behind one address is allowed
_HEAD_S = 10  # to send the head of a request


class PatientProtocol(H11Protocol):
    """HTTP as uvicorn speaks it; heads that come slowly, and too many connections, are cut."""

    _deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """Take a connection unless there are too many."""
        super().connection_made(transport)
        others = [other for other in self.connections if isinstance(other, PatientProtocol)]
        alike = sum(other.host == self.host for other in others)
        if len(self.connections) > _MOST or alike > _MOST_FROM_ONE:
            transport.abort()
        else:
            self._wait()

    @property
    def host(self) -> str:
        """Who is at the other end."""
        return self.client[0] if self.client else ""

    def data_received(self, data: bytes) -> None:
        """Read on; the clock stops when a request has come whole up to its body."""
        super().data_received(data)
        if self._is_idle():
            self._wait()
        else:
            self._stop_waiting()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the clock."""
        self._stop_waiting()
        super().connection_lost(exc)

    def _is_idle(self) -> bool:
        return self.cycle is None or self.cycle.response_complete

    def _wait(self) -> None:
        if self._deadline is None:
            self._deadline = self.loop.call_later(_HEAD_S, self._give_up)

    def _give_up(self) -> None:
        self._deadline = None
        if self._is_idle():
            self.transport.abort()

    def _stop_waiting(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None
