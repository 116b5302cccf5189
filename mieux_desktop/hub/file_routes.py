"""Attachments on the network: tus 1.0 for those that come, ranges for those that go."""

import asyncio
import re
from base64 import b64decode
from binascii import Error
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field

import anyio.to_thread
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from mieux_desktop.domain.changes.model import to_milliseconds
from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub.attachments import HeldAttachments
from mieux_desktop.hub.metrics import Metrics
from mieux_desktop.hub.people import Known, find_by_name
from mieux_desktop.hub.rates import Rates
from mieux_desktop.hub.uploads import Upload, Uploads
from mieux_desktop.sync.file_requests import (
    OFFSET_TYPE,
    TUS,
    check_file_request,
    read_authorization,
)
from mieux_desktop.sync.resealing import MAX_SEALED_ATTACHMENT

FILE_STATUS = {
    "revoked": 403,
    "expired": 403,
    "file-unknown": 404,
    "upload-unknown": 404,
    "offset-differs": 409,
    "tus-version": 412,
    "room-full": 413,
    "not-an-upload": 415,
    "range-unknown": 416,
    "file-damaged": 422,
}
_OFFER = {
    "Tus-Version": TUS,
    "Tus-Extension": "creation,termination",
    "Tus-Max-Size": str(MAX_SEALED_ATTACHMENT),
}
_LONG = 64 << 10  # bytes of a body that are not worth reading to their end after a refusal
_NUMBER = re.compile(r"[0-9]{1,15}")
_RANGE = re.compile(r"bytes=([0-9]{1,15})-([0-9]{1,15})?")
_HASH = re.compile(r"[0-9a-f]{64}")
_COLLECTION, _ITEM = "/files", "/files/{sha256}"

Answer = Callable[[Request], Awaitable[Response]]
Told = Callable[[Answer, str], Answer]


@dataclass(frozen=True, slots=True)
class FileLimits:
    """How much may be asked about attachments, and how slowly they may come."""

    between_pieces_s: float = 30.0
    whole_body_s: float = 1800.0  # what has come until then stays
    requests_a_minute: int = 1200  # of one device
    at_once: int = 200  # uploads on the line
    of_one: int = 8  # of those, of one device: what a broken link leaves hanging


@dataclass(slots=True)
class FileRoutes:
    """Answers what devices ask about attachments; `told` turns problems into answers."""

    held: HeldAttachments
    metrics: Metrics
    told: Told
    limits: FileLimits = field(default_factory=FileLimits)
    _rates: Rates = field(init=False)
    _uploads: Uploads = field(init=False)
    _coming: Counter[bytes] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self._rates = Rates(self.limits.requests_a_minute)
        self._uploads = Uploads(self.held)

    def routes(self) -> list[BaseRoute]:
        """Return the routes; HEAD stands before GET, which would take it too."""
        return [
            Route(_COLLECTION, self._route(self._create, _COLLECTION), methods=["POST"]),
            Route(_ITEM, self._route(self._stand, _ITEM), methods=["HEAD"]),
            Route(_ITEM, self._route(self._send, _ITEM), methods=["GET"]),
            Route(_ITEM, self._route(self._receive, _ITEM), methods=["PATCH"]),
            Route(_ITEM, self._route(self._give_up, _ITEM), methods=["DELETE"]),
            *(Route(path, self._route(_describe, path), methods=["OPTIONS"])
              for path in (_COLLECTION, _ITEM)),
        ]  # fmt: skip

    def _route(self, answer: Answer, path: str) -> Answer:
        told = self.told(answer, path)

        async def route(request: Request) -> Response:
            response = await told(request)
            response.headers["Tus-Resumable"] = TUS
            if response.status_code == 403:  # the device dates its requests by this clock
                response.headers["Hub-Time"] = str(to_milliseconds(self.held.hub.now()))
            if response.status_code >= 400 and _has_long_body(request):
                response.headers["Connection"] = "close"  # what is still coming is of no use
            return response

        return route

    async def _create(self, request: Request) -> Response:
        known = await self._device(request, _COLLECTION)
        length = _number(request, "upload-length")
        sha256 = _metadata(request)
        offset = await anyio.to_thread.run_sync(self._uploads.begin, known, sha256, length)
        headers = {"Location": f"{_COLLECTION}/{sha256.hex()}", "Upload-Offset": str(offset)}
        return Response(status_code=201, headers=headers)

    async def _stand(self, request: Request) -> Response:
        sha256 = _sha256(request)
        known = await self._device(request, _path(sha256))
        standing = await anyio.to_thread.run_sync(self._uploads.standing, known, sha256)
        headers = {
            "Upload-Offset": str(standing.offset),
            "Upload-Length": str(standing.length),
            "Cache-Control": "no-store",
        }
        return Response(headers=headers)

    async def _receive(self, request: Request) -> Response:
        sha256 = _sha256(request)
        known = await self._device(request, _path(sha256))
        if request.headers.get("content-type") != OFFSET_TYPE:
            raise Problem("not-an-upload")
        offset = _number(request, "upload-offset")
        upload = await anyio.to_thread.run_sync(self._uploads.find, known, sha256)
        declared = request.headers.get("content-length", "")
        if declared.isdecimal() and offset + int(declared) > upload.length:
            raise Problem("request-too-large")
        if self._coming.total() >= self.limits.at_once:
            raise Problem("hub-busy")
        if self._coming[known.key] >= self.limits.of_one:
            raise Problem("too-many-requests")
        self._coming[known.key] += 1
        try:
            await self._append(request, upload, offset)
        finally:
            self._coming -= Counter([known.key])
        standing = await anyio.to_thread.run_sync(self._uploads.standing, known, sha256)
        return Response(status_code=204, headers={"Upload-Offset": str(standing.offset)})

    async def _append(self, request: Request, upload: Upload, offset: int) -> None:
        """Write what comes, piece by piece, so that nothing is lost when the link breaks."""
        append, begun = self._uploads.append, offset
        await anyio.to_thread.run_sync(append, upload, offset, b"")  # is this the offset at all?
        try:
            async with asyncio.timeout(self.limits.whole_body_s):
                async for piece in self._pieces(request):
                    await anyio.to_thread.run_sync(append, upload, offset, piece)
                    offset += len(piece)
        except TimeoutError as error:
            raise Problem("request-slow") from error
        except ClientDisconnect as error:  # nobody is there to read it
            raise Problem("request-cut") from error
        finally:
            self.metrics.attachment_bytes["received"] += offset - begun

    async def _pieces(self, request: Request) -> AsyncIterator[bytes]:
        stream = request.stream()
        while True:
            try:
                piece = await asyncio.wait_for(anext(stream), self.limits.between_pieces_s)
            except StopAsyncIteration:
                return
            if piece:
                yield piece

    async def _give_up(self, request: Request) -> Response:
        sha256 = _sha256(request)
        known = await self._device(request, _path(sha256))
        await anyio.to_thread.run_sync(self._uploads.give_up, known, sha256)
        return Response(status_code=204)

    async def _send(self, request: Request) -> Response:
        sha256 = _sha256(request)
        known = await self._device(request, _path(sha256))
        file = await anyio.to_thread.run_sync(self.held.for_device, known, sha256)
        asked = _RANGE.fullmatch(request.headers.get("range", ""))
        start, end = 0, file.length
        if asked is not None:
            start = int(asked[1])
            end = min(end, int(asked[2]) + 1) if asked[2] else end
        if start >= end:
            headers = {"Content-Range": f"bytes */{file.length}"}
            return Response(b"range-unknown", 416, headers)
        headers = {
            "Content-Length": str(end - start),
            "Accept-Ranges": "bytes",
            "Cache-Control": "no-store",
        }
        if asked is not None:
            headers["Content-Range"] = f"bytes {start}-{end - 1}/{file.length}"
        self.metrics.attachment_bytes["sent"] += end - start
        pieces = file.pieces(start, end)
        return StreamingResponse(pieces, 206 if asked else 200, headers, "application/octet-stream")

    async def _device(self, request: Request, path: str) -> Known:
        """Return the device that signed the request."""
        if request.headers.get("tus-resumable", TUS) != TUS:
            raise Problem("tus-version")
        signed = read_authorization(request.headers.get("authorization", ""))
        known = await anyio.to_thread.run_sync(self._known, signed.device)
        hub = self.held.hub
        now = to_milliseconds(hub.now())
        check_file_request(
            signed, known.key, hub.keys.key, now, request.method, path, request.headers
        )
        self._rates.count(known.key)
        return known

    def _known(self, name: bytes) -> Known:
        with self.held.hub.database.reading() as connection:
            known = find_by_name(connection, name)
        if known is None:
            raise Problem("device-unknown")
        return known


def _has_long_body(request: Request) -> bool:
    declared = request.headers.get("content-length", "0")
    chunked = "transfer-encoding" in request.headers
    return chunked or not _NUMBER.fullmatch(declared) or int(declared) > _LONG


async def _describe(_: Request) -> Response:
    return Response(status_code=204, headers=_OFFER)


def _path(sha256: bytes) -> str:
    return f"{_COLLECTION}/{sha256.hex()}"


def _sha256(request: Request) -> bytes:
    """Return the hash that the path names; nothing else of a path is ever used."""
    name = request.path_params["sha256"]
    if not _HASH.fullmatch(name):
        raise Problem("file-unknown")
    return bytes.fromhex(name)


def _number(request: Request, header: str) -> int:
    text = request.headers.get(header, "")
    if not _NUMBER.fullmatch(text):
        raise Problem("request-damaged")
    return int(text)


def _metadata(request: Request) -> bytes:
    """Return the SHA-256 that the metadata of an upload names."""
    pairs = request.headers.get("upload-metadata", "").split(",")
    for name, _, value in (pair.strip().partition(" ") for pair in pairs):
        if name == "sha256":
            try:
                sha256 = b64decode(value, validate=True)
            except Error as error:
                raise Problem("request-damaged") from error
            if len(sha256) == 32:
                return sha256
    raise Problem("request-damaged")
