"""Collecting from phones: the way in, one-time codes, answers as they come, and late ones.

The window knows the server that shows the pages by `PhoneServer` alone; the program joins the two.
"""

import base64
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol, TypeAlias

from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.disclosure import MINIMUM_GROUP
from mieux_desktop.domain.questionnaires.model import AnswerValue, Questionnaire
from mieux_desktop.operations.feedback import (
    Entry,
    access_setting,
    put_whole,
    release,
    require_open,
)
from mieux_desktop.operations.questionnaires import form_of
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store

MOST_BY_OPEN_CODE = 500  # answers, unless somebody says otherwise
_MOST_SLIPS = 1000
_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"  # none that is taken for another, read or heard
_TOKEN_LETTERS = 6
_SLIP_BYTES = 5  # eight letters of base 32


@dataclass(frozen=True, slots=True)
class Access:
    """How phones come to a collection: by its code and, if asked for, a slip that serves once."""

    token: str
    by_slips: bool
    limit: int  # the most answers without slips


@dataclass(frozen=True, slots=True)
class Slips:
    """The one-time codes of a collection, in no order that tells when they were drawn."""

    unused: tuple[str, ...]
    used: int


@dataclass(frozen=True, slots=True)
class Late:
    """What became of answers that came after the closing, up to now."""

    released: int
    sealed: int


class Phase(StrEnum):
    """What a server of phone pages does: takes answers, only those begun, or nothing any more."""

    OPEN = "open"
    CLOSING = "closing"
    STOPPED = "stopped"


class PhoneServer(Protocol):
    """The pages for phones, served from a thread of their own. It never tells an answer."""

    address: str
    port: int
    url: str

    @property
    def phase(self) -> Phase:
        """What it does now."""

    @property
    def closing_ends_at(self) -> datetime | None:
        """Until when answers that were begun are taken; None unless closing."""

    def count(self) -> int:
        """Answers in the inbox, as of the last that a phone sent."""

    def phones_seen(self) -> bool:
        """Tell whether another device has loaded a page: the road works."""

    def wrong_address(self) -> bool:
        """Tell whether somebody came under an address that is not the server's."""

    def answers_here(self) -> bool:
        """Ask itself over its address; takes up to two seconds."""

    def close(self, grace_s: float) -> None:
        """Take no new forms; stop when those who are typing had so long to send theirs."""

    def stop(self) -> None:
        """Stop at once, if not done yet, and wait for it."""


# Of a store, a collection's id, the address and port (0: any); what to call, on the server's
# thread, when something that it tells has changed.
StartServer: TypeAlias = Callable[[Store, bytes, str, int, Callable[[], None]], PhoneServer]


def let_phones_in(
    store: Store,
    collection_id: bytes,
    *,
    by_slips: bool | None = None,
    limit: int = MOST_BY_OPEN_CODE,
) -> Access:
    """Return how phones come to an open collection; what was chosen first stays.

    As the questionnaire says, unless `by_slips` says otherwise.

    Raises `feedback-closed`.
    """
    with store.unit_of_work() as work:
        collection = require_open(work, collection_id)
        held = _access(work, collection_id)
        if held is not None:
            return held
        by_slips = form_of(collection).by_slips if by_slips is None else by_slips
        token = new_token()
        kept = {"token": token, "by_slips": by_slips, "limit": limit}
        work.put_setting(access_setting(collection_id), kept)
        return Access(token, by_slips, limit)


def new_token() -> str:
    """Return a new code for an address, short enough to type."""
    return "".join(secrets.choice(_LETTERS) for _ in range(_TOKEN_LETTERS))


def read_form_to_fill(store: Store, collection_id: bytes) -> tuple[Questionnaire, int]:
    """Return the form of an open collection and how many answered; raise `feedback-closed`."""
    with store.reading() as records:
        collection = require_open(records, collection_id)
        return form_of(collection), records.inbox_count(collection_id)


def draw_slips(store: Store, collection_id: bytes, count: int) -> tuple[str, ...]:
    """Make new one-time codes; raise `too-many-slips` beyond a thousand, `feedback-closed`."""
    with store.unit_of_work() as work:
        require_open(work, collection_id)
        if count < 1 or len(work.slips(collection_id)) + count > _MOST_SLIPS:
            raise Problem("too-many-slips", maximum=_MOST_SLIPS)
        keys = {secrets.token_bytes(_SLIP_BYTES) for _ in range(count)}
        work.add_slips(collection_id, keys)
        return tuple(_slip_code(key) for key in keys)


def read_slips(store: Store, collection_id: bytes) -> Slips:
    """Return the codes that are left, and how many are used."""
    with store.reading() as records:
        held = records.slips(collection_id)
    unused = tuple(_slip_code(key) for key, used in held.items() if not used)
    return Slips(unused, len(held) - len(unused))


def send_answers(
    store: Store,
    collection_id: bytes,
    key: bytes,
    language: str,
    answers: Mapping[str, AnswerValue],
    slip: str = "",
) -> int:
    """Put a phone's whole form into the inbox; return how many are there. Again: no harm.

    Raises `feedback-closed`, `slip-unknown` for a code that does not hold (any more),
    `collection-full`, `form-empty`, `form-invalid`.
    """
    entry = Entry(key, collection_id, language, answers, "phone")
    with store.unit_of_work() as work:
        if work.holds_answers(key):
            return work.inbox_count(collection_id)
        collection = require_open(work, collection_id)
        access = _access(work, collection_id)
        if access is None:
            raise Problem("feedback-closed")
        if access.by_slips:
            slip_key = _slip_key(slip)
            if slip_key is None or not work.use_slip(collection_id, slip_key):
                raise Problem("slip-unknown")
        elif work.inbox_count(collection_id) >= access.limit:
            raise Problem("collection-full", limit=access.limit)
        return put_whole(work, collection, entry)


def check_slip(store: Store, collection_id: bytes, slip: str) -> bool:
    """Tell whether a one-time code can still be used."""
    key = _slip_key(slip)
    with store.reading() as records:
        return key is not None and records.slips(collection_id).get(key) is False


def enter_late(store: Store, entry: Entry) -> Late:
    """Seal a form that came after the closing; five of them are released together, shuffled.

    Raises `feedback-open` before the closing, `form-empty`, `form-invalid`.
    """
    with store.unit_of_work("lasting", coarse_time=True) as work:
        collection = work.require(Collection, entry.collection_id)
        if collection.closed_on is None:
            raise Problem("feedback-open")
        sealed = put_whole(work, collection, entry)
        if sealed < MINIMUM_GROUP:
            return Late(0, sealed)
        count = sealed - sealed % MINIMUM_GROUP
        bodies = work.take_some_answers(collection.id, count)
        batch = 1 + max(work.distinct(Response, "batch", collection_id=collection.id), default=0)
        release(work, collection, bodies, batch)
    store.truncate_log()
    return Late(count, sealed - count)


def count_sealed(store: Store, collection_id: bytes) -> int:
    """Count late answers that wait until there are five."""
    with store.reading() as records:
        return records.inbox_count(collection_id)


def slip_url(url: str, code: str) -> str:
    """Return the address that a slip's QR code holds."""
    return f"{url}?s={code}"


def wifi_text(name: str, password: str = "", *, hidden: bool = False) -> str:
    """Return what a QR code holds that takes a phone into a Wi-Fi network."""
    fields = ["T:WPA" if password else "T:nopass", f"S:{_escaped(name)}"]
    if password:
        fields.append(f"P:{_escaped(password)}")
    if hidden:
        fields.append("H:true")
    return f"WIFI:{';'.join(fields)};;"


def _escaped(text: str) -> str:
    return "".join(f"\\{c}" if c in '\\;,:"' else c for c in text)


def _access(records: Repository, collection_id: bytes) -> Access | None:
    kept = records.setting(access_setting(collection_id))
    return None if kept is None else Access(**kept)


def _slip_code(key: bytes) -> str:
    code = base64.b32encode(key).decode()
    return f"{code[:4]}-{code[4:]}"


def _slip_key(code: str) -> bytes | None:
    """Read a code as people type it: in small letters, with or without the dash."""
    letters = "".join(c for c in code.upper() if c.isalnum()).translate(_MISREAD)
    try:
        key = base64.b32decode(letters)
    except ValueError:
        return None
    return key if len(key) == _SLIP_BYTES else None


_MISREAD = str.maketrans("018", "OIB")  # digits that base 32 does without
