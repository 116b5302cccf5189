"""The web application: takes what phones post, shows the next page, keeps what is sent."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from hashlib import sha256
from typing import TypeVar
from urllib.parse import parse_qs

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from mieux_desktop.collect.guard import Counter, Guard
from mieux_desktop.collect.pages import Pages
from mieux_desktop.collect.steps import Field, Filling, Go, Outcome, begin, follow, read_filling
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.model import Questionnaire
from mieux_desktop.operations.collecting import (
    Access,
    Phase,
    check_slip,
    enter_late,
    send_answers,
)
from mieux_desktop.operations.feedback import Entry
from mieux_desktop.operations.stores import Store
from mieux_desktop.paths import resources

_log = logging.getLogger(__name__)
T = TypeVar("T")

_MOST_BYTES = 256 << 10  # of a posted page: every long text of a form, filled to its end
_MOST_FIELDS = 2000
_BODY_S = 20  # to send it
_WRONG_A_MINUTE = 60  # codes that are none, from one address
_FORM_TYPE = "application/x-www-form-urlencoded"
_ASSETS = {"style.css": "text/css", "phone.js": "text/javascript", "emblem.svg": "image/svg+xml"}
_NOTICES = {"collection-full": ("full", 409), "form-empty": ("empty", 422)}


@dataclass
class Sitting:
    """What the server and its pages share; changed on the server's thread."""

    phase: Phase = Phase.OPEN
    closing_ends_at: datetime | None = None
    count: int = 0


class Service:
    """The pages of one collection. One thread of its own writes what comes, in turn."""

    def __init__(
        self,
        store: Store,
        collection_id: bytes,
        form: Questionnaire,
        access: Access,
        sitting: Sitting,
        changed: Callable[[], None],
    ) -> None:
        self._store = store
        self._collection_id = collection_id
        self._form = form
        self._access = access
        self._sitting = sitting
        self._changed = changed
        self._writer = ThreadPoolExecutor(1, "answers")
        self._wrong = Counter(_WRONG_A_MINUTE)
        self._sent: set[bytes] = set()  # also of those that were released meanwhile
        self._assets = {name: _asset(name) for name in _ASSETS}
        version = sha256(b"".join(self._assets.values())).hexdigest()[:8]
        self._pages = Pages(form, access.token, f"/{version}", access.by_slips)
        self._version = version

    def app(self, host: str, met: Callable[[str, bool], None]) -> Guard:
        """The application behind its guard; it answers to this host alone."""
        routes = [
            Route("/{token}", self._welcome, methods=["GET"]),
            Route("/{token}", self._post, methods=["POST"]),
            Route("/{token}/thanks", self._thanks, methods=["GET"]),
            Route("/{token}/state", self._state, methods=["GET"]),
            Route(f"/{self._version}/{{name}}", self._asset_named, methods=["GET"]),
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
        """Let the answer that is being written be written."""
        self._writer.shutdown(wait=True)

    async def _welcome(self, request: Request) -> Response:
        if self._is_elsewhere(request):
            return self._not_found_page(request)
        language = request.query_params.get("l", "") or self._asked_language(request)
        if self._sitting.phase is not Phase.OPEN:
            return self._closed(language)
        return self._html(self._pages.welcome(language, request.query_params.get("s", "")[:20]))

    async def _post(self, request: Request) -> Response:
        if self._is_elsewhere(request):
            return self._not_found_page(request)
        try:
            async with asyncio.timeout(_BODY_S):
                fields = await _read_fields(request)
        except (ClientDisconnect, TimeoutError):
            return Response(status_code=408)
        except _TooMuch:
            return self._html(self._pages.message(self._asked_language(request), "too_much"), 413)
        except ValueError:
            return self._html(self._pages.message(self._asked_language(request), "not_found"), 400)
        filling = read_filling(self._form, fields)
        if filling is None:
            return await self._begin(request, fields)
        if self._sitting.phase is Phase.STOPPED:
            return self._closed(filling.language)
        return await self._go_on(filling, _go(fields))

    async def _begin(self, request: Request, fields: Mapping[str, Sequence[str]]) -> Response:
        language = next(iter(fields.get(Field.LANGUAGE, ())), "") or self._asked_language(request)
        if self._sitting.phase is not Phase.OPEN:
            return self._closed(language)
        slip = next(iter(fields.get(Field.SLIP, ())), "")[:20]
        if self._access.by_slips:
            holds = await self._run(partial(check_slip, self._store, self._collection_id, slip))
            if not holds:
                if self._wrong.is_too_many(_client(request)):
                    return self._html(self._pages.message(language, "slow_down"), 429)
                return self._html(self._pages.welcome(language, slip, wrong_slip=True), 422)
        code = self._form.language_for(language).code
        filling = begin(self._form, code, slip if self._access.by_slips else "")
        return await self._go_on(filling, Go.LOOK)

    async def _go_on(self, filling: Filling, go: Go) -> Response:
        outcome = follow(self._form, filling, go)
        if not outcome.sends:
            return self._step(outcome, status=422 if outcome.wrong else 200)
        try:
            if filling.key not in self._sent:
                await self._run(partial(self._keep, filling))
                self._sent.add(filling.key)
                self._changed()
        except Problem as problem:
            return self._refused(filling, problem)
        there = f"/{self._access.token}/thanks?l={filling.language}"
        return RedirectResponse(there, 303)

    def _keep(self, filling: Filling) -> None:
        """Put a whole form into the inbox; one that the closing overtook is late."""
        id_, key, language = self._collection_id, filling.key, filling.language
        try:
            count = send_answers(self._store, id_, key, language, filling.answers, filling.slip)
        except Problem as problem:
            if problem.code != "feedback-closed" or self._access.by_slips:
                raise
            enter_late(self._store, Entry(key, id_, language, filling.answers, "phone"))
        else:
            self._sitting.count = count

    def _refused(self, filling: Filling, problem: Problem) -> Response:
        if problem.code == "feedback-closed":
            return self._closed(filling.language)
        outcome = follow(self._form, filling, Go.LOOK)
        if problem.code == "slip-unknown":
            return self._step(outcome, wrong_slip=True, status=422)
        if problem.code not in _NOTICES:
            _log.warning("answers of a phone were not kept: %s", problem.code)
        notice, status = _NOTICES.get(problem.code, ("trouble", 503))
        return self._step(outcome, notice=notice, status=status)

    def _step(
        self, outcome: Outcome, *, notice: str = "", wrong_slip: bool = False, status: int = 200
    ) -> Response:
        page = self._pages.step(
            outcome,
            closing_ends_at=self._sitting.closing_ends_at,
            notice=notice,
            wrong_slip=wrong_slip,
        )
        return self._html(page, status)

    async def _thanks(self, request: Request) -> Response:
        if self._is_elsewhere(request):
            return self._not_found_page(request)
        return self._html(self._pages.thanks(request.query_params.get("l", "")))

    async def _state(self, request: Request) -> Response:
        if self._is_elsewhere(request):
            return self._not_found_page(request)
        return JSONResponse({"phase": self._sitting.phase})

    async def _asset_named(self, request: Request) -> Response:
        name = request.path_params["name"]
        if name not in self._assets:
            return self._not_found_page(request)
        lasting = {"cache-control": "public, max-age=86400, immutable"}
        return Response(self._assets[name], media_type=_ASSETS[name], headers=lasting)

    async def _not_found(self, request: Request, error: Exception) -> Response:
        return self._not_found_page(request)

    def _not_found_page(self, request: Request) -> Response:
        if self._wrong.is_too_many(_client(request)):
            return Response(status_code=429)
        return self._html(self._pages.message(self._asked_language(request), "not_found"), 404)

    def _closed(self, language: str) -> Response:
        return self._html(self._pages.message(language, "closed", "closed_more"), 410)

    def _html(self, page: str, status: int = 200) -> Response:
        # Kept for the way back, so that the browser does not ask whether to send once more.
        return HTMLResponse(page, status, {"cache-control": "private, no-cache"})

    def _is_elsewhere(self, request: Request) -> bool:
        return bool(request.path_params["token"] != self._access.token)

    def _asked_language(self, request: Request) -> str:
        """The first language of the browser that the form has, else that of the form."""
        codes = {language.code for language in self._form.languages}
        for part in request.headers.get("accept-language", "")[:200].split(","):
            code = part.split(";")[0].strip().split("-")[0].lower()
            if code in codes:
                return code
        return self._form.languages[0].code

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._writer, work)


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


def _go(fields: Mapping[str, Sequence[str]]) -> Go:
    try:
        return Go(next(iter(fields.get(Field.GO, ())), ""))
    except ValueError:
        return Go.LOOK


def _client(request: Request) -> str:
    return request.client.host if request.client else ""


def _asset(name: str) -> bytes:
    folder = resources() if name == "emblem.svg" else resources() / "collect"
    return (folder / name).read_bytes()
