"""The guard before the pages: right address and origin, not too often, strict headers."""

from __future__ import annotations

import logging
import time
import traceback
from collections.abc import Callable

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_log = logging.getLogger(__name__)

_A_MINUTE = 3000  # requests from one address, behind which a router may hide a hundred phones
_MOST_KNOWN = 4096  # addresses

_HEADERS = {
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
        " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
}


class Counter:
    """Counts requests by address within the running minute; forgets them all after it."""

    def __init__(self, most: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._clock = clock
        self._minute = 0
        self._counts: dict[str, int] = {}

    def is_too_many(self, address: str) -> bool:
        """Count one more and tell whether it is one too many."""
        self._forget()
        self._counts[address] = self._counts.get(address, 0) + 1
        return self._counts[address] > self._most

    def is_spent(self, address: str) -> bool:
        """Tell whether one more would be one too many, and count none."""
        self._forget()
        return self._counts.get(address, 0) >= self._most

    def _forget(self) -> None:
        minute = int(self._clock() // 60)
        if minute != self._minute or len(self._counts) > _MOST_KNOWN:
            self._minute = minute
            self._counts.clear()


class Guard:
    """Lets through what may come; a bug becomes a plain answer and a log without any value."""

    def __init__(
        self,
        app: ASGIApp,
        host: str,
        met: Callable[[str, bool], None],
        a_minute: int = _A_MINUTE,
    ) -> None:
        self._app = app
        self._host = host  # as the address bar has it
        self._met = met  # who came, and whether under the right address
        self._counter = Counter(a_minute)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        started = False

        async def send_strictly(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers[name] = value
                headers.setdefault("cache-control", "no-store")
            await send(message)

        refusal = self._refusal(scope)
        try:
            await (refusal or self._app)(scope, receive, send_strictly)
        except Exception as error:
            told = "".join(traceback.format_tb(error.__traceback__))
            _log.error("%s while answering a phone\n%s", type(error).__name__, told)
            if not started:
                trouble = PlainTextResponse("", 500)
                await trouble(scope, receive, send_strictly)

    def _refusal(self, scope: Scope) -> PlainTextResponse | None:
        client = scope["client"][0] if scope["client"] else ""
        headers = Headers(scope=scope)
        if self._counter.is_too_many(client):
            return PlainTextResponse("", 429, {"retry-after": "60"})
        right = headers.get("host", "") == self._host
        self._met(client, right)
        if not right:
            return PlainTextResponse("", 421)
        if scope["method"] not in ("GET", "HEAD", "POST"):
            return PlainTextResponse("", 405)
        origin = headers.get("origin")
        if origin is not None and origin != f"http://{self._host}":
            return PlainTextResponse("", 403)
        return None
