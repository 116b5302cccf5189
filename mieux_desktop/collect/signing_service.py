"""The web application on which people sign for a day of an activity."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from mieux_desktop.collect.invitations import Invitations
from mieux_desktop.collect.signing_pages import FIELD_OF, Field, Go, Signing, SigningPages
from mieux_desktop.collect.site import Fields, Site, client_of, first, page
from mieux_desktop.collect.words import LANGUAGES
from mieux_desktop.domain.evidence import Purpose, read_strokes, typed_code, write_strokes
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.phone_signing import (
    Occasion,
    PhoneVisit,
    count_signed_by_phone,
    refuse_by_phone,
    sign_by_phone,
    visit_by_phone,
)
from mieux_desktop.operations.signing import read_badges
from mieux_desktop.operations.stores import Store

_log = logging.getLogger(__name__)

_KEY_BYTES = 16
_LONGEST_CODE = 20
_GIVEN = {"yes": True, "no": False}


class SigningService(Site):
    """The pages of one day; everybody sees their own name only, after giving their code."""

    def __init__(
        self,
        store: Store,
        occasion: Occasion,
        invitations: Invitations,
        changed: Callable[[], None],
    ) -> None:
        super().__init__(occasion.token, [language.code for language in LANGUAGES])
        self._store = store
        self._activity_id = occasion.activity.id
        self._on = occasion.on
        self._invitations = invitations
        self._changed = changed
        self._pages = SigningPages(occasion)
        self._done: dict[bytes, bool] = {}  # pages that signed, and whether they only checked in
        self.count = count_signed_by_phone(store, self._activity_id, self._on)

    def say(self, language: str, *names: str) -> str:
        """Write sentences in place of a page."""
        return self._pages.message(language, *names)

    async def welcome(self, request: Request, language: str) -> Response:
        """Answer with the first page, or with that of the person whose code the address holds."""
        code = request.query_params.get("c", "")[:_LONGEST_CODE]
        if not code:
            return page(self._pages.welcome(language))
        signing = Signing(secrets.token_bytes(_KEY_BYTES), language, code)
        return await self._answer(request, signing, Go.LOOK, Go.LOOK)

    async def take(self, request: Request, fields: Fields, language: str) -> Response:
        """Answer a posted page: with the next one, the same, or that of the thanks."""
        signing = _read(fields, first(fields, Field.LANGUAGE) or language)
        go = _go(fields, Field.GO)
        place = _go(fields, Field.PLACE)
        if go is Go.SIGN and first(fields, Field.DRAWN) and not signing.strokes:
            place, go = Go.SIGN, Go.LOOK
            return await self._answer(request, signing, go, place, notice="sign_empty")
        if go is Go.WITHOUT:
            signing, go = replace(signing, strokes=""), Go.SIGN
        return await self._answer(request, signing, go, place)

    async def thank(self, request: Request, language: str) -> Response:
        """Answer with what those see who have signed."""
        return page(self._pages.thanks(language, here="h" in request.query_params))

    async def _answer(
        self, request: Request, signing: Signing, go: Go, place: Go, notice: str = ""
    ) -> Response:
        client = client_of(request)
        try:
            return await self.ask(partial(self._decide, client, signing, go, place, notice))
        except Problem as problem:
            _log.warning("a phone could not sign: %s", problem.code)
            return self.message(signing.language, 503, "sign_trouble")

    def _decide(self, client: str, signing: Signing, go: Go, place: Go, notice: str) -> Response:
        """Find who it is and what is left to do; on the thread that asks the store."""
        if signing.key in self._done:
            return self._thanks_for(signing, here=self._done[signing.key])
        if self._codes.is_spent(client):
            return self.slow_down(signing.language)
        visit = self._visit(signing)
        if visit is None:
            self._codes.is_too_many(client)
            return page(self._pages.welcome(signing.language, signing.code, wrong=True), 422)
        if visit.signed_at is not None:
            return self._go_on_signed(visit, signing, go)
        asked = {purpose: signing.consent.get(purpose) for purpose in visit.asks}
        if asked and (go is Go.BACK or Go.SIGN not in (go, place)) and go is not Go.AGREE:
            return page(self._pages.notice(visit, signing))
        if None in asked.values():
            return page(self._pages.notice(visit, signing, wrong=True), 422)
        if go is not Go.SIGN and asked.get(Purpose.ATTENDANCE) is not False:
            return page(self._pages.pad(visit, signing, notice=notice), 422 if notice else 200)
        try:
            return self._sign(visit, signing)
        except Problem as problem:
            if problem.code != "consent-missing":
                raise
            return page(self._pages.notice(visit, signing), 422)  # it was not of this action

    def _go_on_signed(self, visit: PhoneVisit, signing: Signing, go: Go) -> Response:
        if visit.session is None:
            return page(self._pages.already(visit, signing.language))
        if go is Go.HERE:
            sign_by_phone(self._store, visit.participant_id, self._on, (), {}, None)
            return self._thanks_for(signing, here=True)
        return page(self._pages.here(visit, visit.session, signing))

    def _sign(self, visit: PhoneVisit, signing: Signing) -> Response:
        notice_id = _id(signing)
        consent = {purpose: signing.consent[purpose] for purpose in visit.asks}
        if consent.get(Purpose.ATTENDANCE) is False:
            refuse_by_phone(self._store, visit.participant_id, consent, notice_id)
            return page(self._pages.refused(signing.language))
        strokes = read_strokes(signing.strokes)
        sign_by_phone(self._store, visit.participant_id, self._on, strokes, consent, notice_id)
        self._invitations.end(visit.participant_id)
        self.count = count_signed_by_phone(self._store, self._activity_id, self._on)
        self._changed()
        return self._thanks_for(signing, here=False)

    def _visit(self, signing: Signing) -> PhoneVisit | None:
        code = typed_code(signing.code)
        badges = read_badges(self._store, self._activity_id)
        id_ = badges.get(code) or self._invitations.find(code)
        return (id_ and visit_by_phone(self._store, id_, self._on, signing.language)) or None

    def _thanks_for(self, signing: Signing, *, here: bool) -> Response:
        self._done[signing.key] = here
        there = f"/{self._token}/thanks?l={signing.language}{'&h=1' if here else ''}"
        return RedirectResponse(there, 303)


def _read(fields: Fields, language: str) -> Signing:
    try:
        key = bytes.fromhex(first(fields, Field.KEY))
    except ValueError:
        key = b""
    consent = {
        purpose: _GIVEN[first(fields, name)]
        for purpose, name in FIELD_OF.items()
        if first(fields, name) in _GIVEN
    }
    try:
        strokes = write_strokes(read_strokes(first(fields, Field.STROKES)))
    except Problem:
        strokes = ""  # longer than any signature: the pad is empty again
    known = {each.code for each in LANGUAGES}
    return Signing(
        key=key if len(key) == _KEY_BYTES else secrets.token_bytes(_KEY_BYTES),
        language=language if language in known else LANGUAGES[0].code,
        code=first(fields, Field.CODE)[:_LONGEST_CODE],
        consent=consent,
        notice=first(fields, Field.NOTICE)[: 2 * _KEY_BYTES],
        strokes=strokes,
    )


def _id(signing: Signing) -> bytes | None:
    try:
        return bytes.fromhex(signing.notice) or None
    except ValueError:
        return None


def _go(fields: Fields, name: Field) -> Go:
    try:
        return Go(first(fields, name))
    except ValueError:
        return Go.LOOK
