"""What all pages for phones share: the way in, style and script, what is not there, one writer."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from hashlib import sha256
from typing import TypeVar
from urllib.parse import parse_qs

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from mieux_desktop.collect.guard import Counter, Guard
from mieux_desktop.paths import resources

T = TypeVar("T")
Fields = Mapping[str, Sequence[str]]

_MOST_BYTES = 256 << 10  # of a posted page: every long text of a form, filled to its end
_MOST_FIELDS = 2000
_BODY_S = 20  # to send it
_WRONG_A_MINUTE = 60  # from one address
_FORM_TYPE = "application/x-www-form-urlencoded"
_ASSETS = {"style.css": "text/css", "phone.js": "text/javascript", "emblem.svg": "image/svg+xml"}


class Site(ABC):
    """Pages behind one code in the address. One thread of its own asks the store, in turn."""

    def __init__(self, token: str, languages: Sequence[str]) -> None:
        self._token = token
        self._languages = languages
        self._codes = Counter(_WRONG_A_MINUTE)  # that were wrong
        self._lost = Counter(_WRONG_A_MINUTE)  # who asked for what is not here
        self._writer = ThreadPoolExecutor(1, "answers")

    def app(self, host: str, met: Callable[[str, bool], None]) -> Guard:
        """The application behind its guard; it answers to this host alone."""
        here = f"/{self._token}"
        routes = [
            Route(here, self._welcome, methods=["GET"]),
            Route(here, self._post, methods=["POST"]),
            Route(f"{here}/thanks", self._thanks, methods=["GET"]),
            Route(f"{here}/state", self._state, methods=["GET"]),
            Route(f"{assets_path()}/{{name}}", self._asset, methods=["GET"]),
        ]
        handlers = {404: self._not_found, 405: self._not_found}
        inner = Starlette(
            routes=routes,
            exception_handlers=handlers,
            middleware=[Middleware(GZipMiddleware, minimum_size=500)],
        )
        inner.router.redirect_slashes = False
        return Guard(inner, host, met)

    def end(self) -> None:
        """Let what is being written be written."""
        self._writer.shutdown(wait=True)

    @abstractmethod
    async def welcome(self, request: Request, language: str) -> Response:
        """Answer with the first page."""

    @abstractmethod
    async def take(self, request: Request, fields: Fields, language: str) -> Response:
        """Answer a posted page."""

    @abstractmethod
    async def thank(self, request: Request, language: str) -> Response:
        """Answer with what those see who are done."""

    @abstractmethod
    def say(self, language: str, *names: str) -> str:
        """Write sentences in place of a page."""

    def state(self) -> str:
        """Tell in one word what goes on."""
        return "open"

    def message(self, language: str, status: int, *names: str) -> Response:
        """Answer with sentences."""
        return page(self.say(language, *names), status)

    def slow_down(self, language: str) -> Response:
        """Answer who has tried too many codes."""
        return self.message(language, 429, "slow_down")

    async def ask(self, work: Callable[[], T]) -> T:
        """Let the thread do something with the store."""
        return await asyncio.get_running_loop().run_in_executor(self._writer, work)

    async def _welcome(self, request: Request) -> Response:
        return await self.welcome(request, self._chosen_language(request))

    async def _post(self, request: Request) -> Response:
        language = self._asked_language(request)
        try:
            async with asyncio.timeout(_BODY_S):
                fields = await _read_fields(request)
        except (ClientDisconnect, TimeoutError):
            return Response(status_code=408)
        except _TooMuch:
            return self.message(language, 413, "too_much")
        except ValueError:
            return self.message(language, 400, "not_found")
        return await self.take(request, fields, language)

    async def _thanks(self, request: Request) -> Response:
        return await self.thank(request, self._chosen_language(request))

    async def _state(self, request: Request) -> Response:
        return JSONResponse({"phase": self.state()})

    async def _asset(self, request: Request) -> Response:
        name = request.path_params["name"]
        if name not in _ASSETS:
            return self._nothing(request)
        lasting = {"cache-control": "public, max-age=86400, immutable"}
        return Response(_assets()[name], media_type=_ASSETS[name], headers=lasting)

    async def _not_found(self, request: Request, error: Exception) -> Response:
        return self._nothing(request)

    def _nothing(self, request: Request) -> Response:
        if self._lost.is_too_many(client_of(request)):
            return Response(status_code=429)
        return self.message(self._asked_language(request), 404, "not_found")

    def _chosen_language(self, request: Request) -> str:
        return request.query_params.get("l", "") or self._asked_language(request)

    def _asked_language(self, request: Request) -> str:
        """The first language of the browser that the pages have, else their first."""
        for part in request.headers.get("accept-language", "")[:200].split(","):
            code = part.split(";")[0].strip().split("-")[0].lower()
            if code in self._languages:
                return code
        return self._languages[0]


def page(text: str, status: int = 200) -> Response:
    """Answer with a page.

    It is kept for the way back, so that the browser does not ask whether to send once more.
    """
    return HTMLResponse(text, status, {"cache-control": "private, no-cache"})


def client_of(request: Request) -> str:
    """The address at the other end."""
    return request.client.host if request.client else ""


def first(fields: Fields, name: str) -> str:
    """The first value of a field, empty if there is none."""
    return next(iter(fields.get(name, ())), "")


@cache
def assets_path() -> str:
    """Where style and script lie; another place whenever they change."""
    return f"/{sha256(b''.join(_assets().values())).hexdigest()[:8]}"


@cache
def _assets() -> dict[str, bytes]:
    own = resources() / "collect"
    return {
        name: ((resources() if name == "emblem.svg" else own) / name).read_bytes()
        for name in _ASSETS
    }


class _TooMuch(Exception):
    pass


async def _read_fields(request: Request) -> dict[str, list[str]]:
    if request.headers.get("content-type", "").split(";")[0].strip().lower() != _FORM_TYPE:
        raise ValueError
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > _MOST_BYTES:
            raise _TooMuch
    return parse_qs(
        body.decode("ascii"),
        keep_blank_values=True,
        encoding="utf-8",
        errors="replace",
        max_num_fields=_MOST_FIELDS,
    )
