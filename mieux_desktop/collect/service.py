"""The web application of a collection: takes what phones post, shows the next page, keeps it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from mieux_desktop.collect.pages import Pages
from mieux_desktop.collect.site import Fields, Site, client_of, first, page
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

_log = logging.getLogger(__name__)

_NOTICES = {"collection-full": ("full", 409), "form-empty": ("empty", 422)}


@dataclass
class Sitting:
    """What the server and its pages share; changed on the server's thread."""

    phase: Phase = Phase.OPEN
    closing_ends_at: datetime | None = None
    count: int = 0


class Service(Site):
    """The pages of one collection."""

    def __init__(
        self,
        store: Store,
        collection_id: bytes,
        form: Questionnaire,
        access: Access,
        sitting: Sitting,
        changed: Callable[[], None],
    ) -> None:
        super().__init__(access.token, [language.code for language in form.languages])
        self._store = store
        self._collection_id = collection_id
        self._form = form
        self._access = access
        self._sitting = sitting
        self._changed = changed
        self._sent: set[bytes] = set()  # also of those that were released meanwhile
        self._pages = Pages(form, access.token, access.by_slips)

    def state(self) -> str:
        """The phase of the collection."""
        return self._sitting.phase

    def say(self, language: str, *names: str) -> str:
        """Write sentences in place of a page."""
        return self._pages.message(language, *names)

    async def welcome(self, request: Request, language: str) -> Response:
        """Answer with the first page."""
        if self._sitting.phase is not Phase.OPEN:
            return self._closed(language)
        return page(self._pages.welcome(language, request.query_params.get("s", "")[:20]))

    async def take(self, request: Request, fields: Fields, language: str) -> Response:
        """Answer a posted page: with the next one, the same, or that of the thanks."""
        filling = read_filling(self._form, fields)
        if filling is None:
            return await self._begin(request, fields, language)
        if self._sitting.phase is Phase.STOPPED:
            return self._closed(filling.language)
        return await self._go_on(filling, _go(fields))

    async def thank(self, request: Request, language: str) -> Response:
        """Answer with what those see who have sent."""
        return page(self._pages.thanks(language))

    async def _begin(self, request: Request, fields: Fields, language: str) -> Response:
        language = first(fields, Field.LANGUAGE) or language
        if self._sitting.phase is not Phase.OPEN:
            return self._closed(language)
        slip = first(fields, Field.SLIP)[:20]
        if self._access.by_slips:
            if self._codes.is_spent(client_of(request)):
                return self.slow_down(language)
            holds = await self.ask(partial(check_slip, self._store, self._collection_id, slip))
            if not holds:
                self._codes.is_too_many(client_of(request))
                return page(self._pages.welcome(language, slip, wrong_slip=True), 422)
        code = self._form.language_for(language).code
        filling = begin(self._form, code, slip if self._access.by_slips else "")
        return await self._go_on(filling, Go.LOOK)

    async def _go_on(self, filling: Filling, go: Go) -> Response:
        outcome = follow(self._form, filling, go)
        if not outcome.sends:
            return self._step(outcome, status=422 if outcome.wrong else 200)
        try:
            if filling.key not in self._sent:
                await self.ask(partial(self._keep, filling))
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
        text = self._pages.step(
            outcome,
            closing_ends_at=self._sitting.closing_ends_at,
            notice=notice,
            wrong_slip=wrong_slip,
        )
        return page(text, status)

    def _closed(self, language: str) -> Response:
        return self.message(language, 410, "closed", "closed_more")


def _go(fields: Fields) -> Go:
    try:
        return Go(first(fields, Field.GO))
    except ValueError:
        return Go.LOOK
