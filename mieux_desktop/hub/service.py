"""The hub on the network: a small web application around `Hub`, bounded in every direction."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import anyio.to_thread
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub.answering import Answering
from mieux_desktop.hub.attachments import HeldAttachments
from mieux_desktop.hub.enrolment import enrol_by_code
from mieux_desktop.hub.file_routes import FILE_STATUS, FileLimits, FileRoutes
from mieux_desktop.hub.metrics import Metrics, state_of
from mieux_desktop.hub.openapi import DESCRIPTION
from mieux_desktop.hub.rates import Rates
from mieux_desktop.hub.receiving import receive_forwarded, recognise_bringer
from mieux_desktop.hub.service_log import write_line
from mieux_desktop.hub.syncing import Hub
from mieux_desktop.sync.asking import MAX_QUESTION
from mieux_desktop.sync.enrolling import MAX_ENROLMENT
from mieux_desktop.sync.forwarding import MAX_FORWARD
from mieux_desktop.sync.messages import MAX_REQUEST

_STATUS = {
    "device-unknown": 401,
    "device-refused": 403,
    "not-allowed": 403,
    "clock-differs": 403,
    "name-taken": 409,
    "code-refused": 403,
    "device-of-another": 409,
    "request-slow": 408,
    "request-too-large": 413,
    "bundle-too-large": 413,
    "too-many-requests": 429,
    "hub-busy": 503,
    "hub-database-away": 503,
    "hub-disk-full": 507,
    **FILE_STATUS,
}
# What a device of this hub has no reason to send.
_STRANGE = frozenset({"device-unknown", "code-refused", "request-damaged", "bundle-damaged"})


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one client may ask, and how slowly it may speak."""

    between_pieces_s: float = 30.0  # a link of a few hundred bytes a second is usual in the field
    whole_body_s: float = 1800.0
    # Of one device. Who joins with 100,000 changes reads hundreds of pages, a dozen in a second.
    syncs_a_minute: int = 600
    failures_a_minute: int = 30  # of one address: codes guessed, devices unknown, bytes unread
    held_bytes: int = 256 << 20  # of all bodies being read; many slow ones hold little


@dataclass(slots=True)
class Service:
    """Reads requests within limits, has them answered in threads, and counts."""

    hub: Hub
    limits: Limits = field(default_factory=Limits)
    attachments: Path | None = None  # the folder; without one, the hub takes none
    file_limits: FileLimits = field(default_factory=FileLimits)
    metrics: Metrics = field(default_factory=Metrics)
    _held: int = 0  # bytes of bodies being read
    _syncs: Rates = field(init=False)
    _failures: Rates = field(init=False)

    def __post_init__(self) -> None:
        self._syncs = Rates(self.limits.syncs_a_minute)
        self._failures = Rates(self.limits.failures_a_minute)

    def app(self) -> Starlette:
        """Return the application."""
        return Starlette(
            routes=[
                Route("/sync", self._told(self._sync), methods=["POST"]),
                Route("/enrol", self._told(self._enrol), methods=["POST"]),
                Route("/forward", self._told(self._forward), methods=["POST"]),
                Route("/ask", self._told(self._ask), methods=["POST"]),
                Route("/health", self._told(self._health), methods=["GET"]),
                Route("/metrics", self._told(self._metrics), methods=["GET"]),
                Route("/openapi.json", self._told(self._describe), methods=["GET"]),
                *self._file_routes(),
            ]
        )

    def _file_routes(self) -> list[BaseRoute]:
        if self.attachments is None:
            return []
        held = HeldAttachments(self.hub, self.attachments)
        return FileRoutes(held, self.metrics, self._told, self.file_limits).routes()

    async def _sync(self, request: Request) -> Response:
        body = await self._body(request, MAX_REQUEST)
        asked, known = await anyio.to_thread.run_sync(self.hub.recognise, body)
        self._syncs.count(known.key)
        answer = await anyio.to_thread.run_sync(self.hub.sync, asked, known)
        self.metrics.note_sync(answer)
        return Response(answer.data, 403 if answer.refused else 200)

    async def _enrol(self, request: Request) -> Response:
        body = await self._body(request, MAX_ENROLMENT)
        hub = self.hub
        answer = await anyio.to_thread.run_sync(
            enrol_by_code, hub.database, hub.keys, body, hub.now()
        )
        return Response(answer)

    async def _forward(self, request: Request) -> Response:
        body = await self._body(request, MAX_FORWARD)
        bringer = await anyio.to_thread.run_sync(recognise_bringer, self.hub, body)
        self._syncs.count(bringer.key)
        return Response(await anyio.to_thread.run_sync(receive_forwarded, self.hub, body))

    async def _ask(self, request: Request) -> Response:
        body = await self._body(request, MAX_QUESTION)
        answering = Answering(self.hub.keys, self.hub.database, self.hub.now())
        answer, device = await anyio.to_thread.run_sync(answering.answer, body)
        self._syncs.count(device)
        return Response(answer)

    async def _health(self, _: Request) -> Response:
        await anyio.to_thread.run_sync(self.hub.database.check, self.hub.keys.key)
        return Response(b"ok")

    async def _metrics(self, _: Request) -> Response:
        state = await anyio.to_thread.run_sync(state_of, self.hub.database)
        return Response(self.metrics.text(state), media_type="text/plain; version=0.0.4")

    async def _describe(self, _: Request) -> Response:
        return JSONResponse(DESCRIPTION)

    async def _body(self, request: Request, most: int) -> bytes:
        """Read a body; raise `request-too-large`, `request-slow`, `request-cut`, `hub-busy`."""
        declared = request.headers.get("content-length", "")
        if declared.isdecimal() and int(declared) > most:
            raise Problem("request-too-large")
        pieces = bytearray()
        try:
            await self._read(request, most, pieces)
        except TimeoutError as error:
            raise Problem("request-slow") from error
        except ClientDisconnect as error:  # bad links do that; nobody reads this answer
            raise Problem("request-cut") from error
        finally:
            self._held -= len(pieces)
        return bytes(pieces)

    async def _read(self, request: Request, most: int, pieces: bytearray) -> None:
        stream = request.stream()
        async with asyncio.timeout(self.limits.whole_body_s):
            while True:
                try:
                    piece = await asyncio.wait_for(anext(stream), self.limits.between_pieces_s)
                except StopAsyncIteration:
                    return
                pieces += piece
                self._held += len(piece)
                if len(pieces) > most:
                    raise Problem("request-too-large")
                if self._held > self.limits.held_bytes:
                    raise Problem("hub-busy")

    def _told(
        self, answer: Callable[[Request], Awaitable[Response]], path: str = ""
    ) -> Callable[[Request], Awaitable[Response]]:
        """Turn problems into answers, and write one line and one count per request.

        `path` stands in both for paths that say what they are about.
        """

        async def told(request: Request) -> Response:
            started = time.monotonic()
            address = request.client.host.encode() if request.client else b""
            code = ""
            try:
                self._failures.check(address)
                response = await answer(request)
            except Problem as problem:
                code = problem.code
                if code in _STRANGE:
                    with suppress(Problem):
                        self._failures.count(address)
                response = Response(code.encode(), _STATUS.get(code, 400))
                if code in ("request-too-large", "request-slow", "hub-busy"):
                    response.headers["connection"] = "close"
            seconds = time.monotonic() - started
            label = path or request.url.path
            self.metrics.note_request(label, response.status_code, seconds)
            size = int(response.headers.get("content-length", 0))
            write_line(label, response.status_code, seconds, size, code)
            return response

        return told
