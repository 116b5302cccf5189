"""Changes to and from the hub: what is asked, in which order, and what becomes of each answer."""

from collections.abc import Callable, Collection, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self, TypeVar

from mieux_desktop.domain.changes.model import from_milliseconds
from mieux_desktop.domain.changes.pages import Page, Run
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.enrolment import require_hub, take_role
from mieux_desktop.operations.sharing import this_device
from mieux_desktop.storage.hub_link import HubHead, HubHeads, HubLink
from mieux_desktop.storage.hub_pages import EchoLacks
from mieux_desktop.storage.store import Store
from mieux_desktop.sync.certificates import Certificate, read_certificate
from mieux_desktop.sync.devices import Malformed
from mieux_desktop.sync.hub_client import HubClient
from mieux_desktop.sync.messages import (
    FIRST_PAGE,
    FORMAT,
    LARGEST_PAGE,
    Cursor,
    Head,
    SyncRequest,
    SyncResponse,
    digest_of,
    encode_request,
    new_nonce,
    pack_runs,
    read_receipt,
    read_response,
    short_key,
    unpack_runs,
)

Cancelled = Callable[[], bool]
T = TypeVar("T")

_LOOK_S = 0.05  # between two looks at whether the user wants to stop
_SMALLEST_LOAD = 16 << 10
_GROWS = 4  # bodies are about so many times as long as what travels of them
_MOST_ECHOES = 100  # pages in a row that name own work which is not here
_TOO_LARGE = frozenset({"request-too-large", "bundle-too-large"})


class Asker:
    """Has the hub asked in the background, one question at a time, while work goes on here."""

    def __init__(
        self, client: HubClient, cancelled: Cancelled, look: Callable[[], None] = lambda: None
    ) -> None:
        self.client = client
        self.cancelled = cancelled
        self._look = look
        self._pool = ThreadPoolExecutor(1, "hub")
        self._stopped = False

    def begin(self, ask: Callable[[], T]) -> "Future[T]":
        """Ask; `wait` gives the answer."""
        return self._pool.submit(ask)

    def wait(self, answer: "Future[T]") -> T:
        """Return the answer once it is there; raise its problem, or `cancelled`."""
        while not answer.done():
            if self.cancelled():
                self._stopped = True
                self.client.abort()
                raise Problem("cancelled")
            self._look()
            wait_for((answer,), _LOOK_S)
        self._look()
        return answer.result()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            self.client.abort()
        # A name that is looked up cannot be stopped; nobody waits for it.
        self._pool.shutdown(wait=not self._stopped, cancel_futures=True)
        self.client.close()


@dataclass(slots=True)
class Moved:
    """What a sync has moved so far."""

    sent: int = 0  # changes that the hub newly acknowledged
    received: int = 0  # changes that are new here
    duplicates: int = 0
    set_aside: int = 0  # own changes that the hub does not pass on
    conflicts: int = 0
    needs_update: int = 0
    requests: int = 0
    forked: bool = False
    retracted: frozenset[bytes] = frozenset()
    scopes: frozenset[bytes] = frozenset()
    refused: str = ""
    clock_ahead_s: int = 0  # of this laptop's clock before the hub's, where a receipt told it


@dataclass(frozen=True, slots=True)
class _Position:
    """From where the next page is read."""

    generation: bytes
    cursor: Cursor
    certificate: Certificate


@dataclass(frozen=True, slots=True)
class _Question:
    """A request that is under way."""

    position: _Position
    all_heads: bool
    data: bytes
    runs: Collection[tuple[bytes, int]]  # epoch and the number after which each begins
    answer: "Future[bytes]"


class Changes:
    """One sync of changes. What an answer brought stays, however the rest goes."""

    def __init__(self, store: Store, asker: Asker) -> None:
        self._store = store
        self._asker = asker
        with store.reading() as records:
            self._link: HubLink = require_hub(records)
            self._device = this_device(records)
            # What is written from now on has the next sync: typing must not keep this one going.
            self._due = {head.epoch: head.n for head in records.hub_heads().own}
        self._lacking: dict[bytes, HubHead] = {}  # what came back goes on after these
        self._most = FIRST_PAGE
        self._load = FIRST_PAGE * _GROWS
        self.moved = Moved()

    def run(self) -> None:
        """Ask until neither side has more; raise what stops it."""
        certificate = read_certificate(self._link.certificate)
        place = Cursor(*self._link.cursor)
        question: _Question | None = self._ask(_Position(self._link.generation, place, certificate))
        echoes, read = 0, False
        while question is not None:
            try:
                response = self._response(question)
            except Problem as problem:
                question = self._smaller(question, problem)
                continue
            self._take_receipt(response, question)
            if response.refused:
                self._note_refused(response.refused)
                question = self._more(question, question.position)
                continue
            if response.heads_wanted:
                if question.all_heads:
                    raise Problem("hub-failed", host=self._asker.client.road.host)
                question = self._ask(question.position, all_heads=True)
                continue
            following = self._following(question.position, response)
            ahead = self._more(question, following, wanted=response.more)
            try:
                read |= self._take_page(response)
            except EchoLacks as lacks:
                if ahead is not None:  # it follows a page that was not taken
                    self._take_receipt(self._response(ahead), ahead)
                echoes += 1
                if echoes > _MOST_ECHOES:
                    raise Problem("hub-failed", host=self._asker.client.road.host) from lacks
                self._lacking |= {head.epoch: head for head in lacks.heads}
                question = self._ask(question.position)
                continue
            echoes = 0
            self._most = min(LARGEST_PAGE, self._most * 2)
            self._load = min(LARGEST_PAGE * _GROWS, self._load * 2)
            if ahead is None and read:  # the hub is told how far this laptop has read
                ahead, read = self._ask(following), False
            question = ahead

    def _more(
        self, question: _Question, position: _Position, *, wanted: bool = False
    ) -> _Question | None:
        """Ask on if the hub has more, or this laptop; not for the same runs once more."""
        runs = self._store.load_for_hub(self._load).runs
        due = {
            (run.claim.epoch, run.after_n)
            for run in runs
            if run.after_n < self._due.get(run.claim.epoch, 0)
        }
        if wanted or not due <= set(question.runs):
            return self._ask(position, runs=runs)
        return None

    def _smaller(self, question: _Question, problem: Problem) -> _Question:
        """Ask with less where somebody on the way takes no more."""
        if problem.code not in _TOO_LARGE or self._load <= _SMALLEST_LOAD:
            raise problem
        self._load //= 4
        return self._ask(question.position, all_heads=question.all_heads)

    def _ask(
        self,
        position: _Position,
        *,
        runs: Sequence[Run] | None = None,
        all_heads: bool = False,
    ) -> _Question:
        if self._asker.cancelled():
            raise Problem("cancelled")
        if runs is None:
            runs = self._store.load_for_hub(self._load).runs
        with self._store.reading() as records:
            heads = records.hub_heads()
        named, settled = named_and_settled(heads, runs, all_heads=all_heads)
        named |= self._lacking
        settled = {epoch: head for epoch, head in settled.items() if epoch not in named}
        data = encode_request(
            SyncRequest(
                FORMAT, short_key(self._device.key), new_nonce(), position.generation,
                position.cursor, position.certificate.scope_version,
                digest_of(Head(*head) for head in settled.values()),
                tuple(Head(*head) for head in named.values()), all_heads, self._most,
                pack_runs(Page(tuple(runs))),
            ),
            self._device,
        )  # fmt: skip
        client = self._asker.client
        answer = self._asker.begin(lambda: client.ask("/sync", data, also=(403,)).content)
        self.moved.requests += 1
        begins = {(run.claim.epoch, run.after_n) for run in runs}
        return _Question(position, all_heads, data, begins, answer)

    def _response(self, question: _Question) -> SyncResponse:
        data = self._asker.wait(question.answer)
        return read_response(data, question.data, self._link.key)

    def _following(self, position: _Position, response: SyncResponse) -> _Position:
        """Return where the page after this one begins."""
        if response.after != position.cursor and response.generation == position.generation:
            raise Problem("hub-failed", host=self._asker.client.road.host)
        certificate = position.certificate
        if response.certificate:
            certificate = self._certificate(response.certificate)
        return _Position(response.generation, response.cursor, certificate)

    def _certificate(self, data: bytes) -> Certificate:
        try:
            certificate = read_certificate(data)
        except Malformed as error:
            raise Problem("hub-not-trusted") from error
        if (certificate.issuer, certificate.device) != (self._link.key, self._device.key):
            raise Problem("hub-not-trusted")
        return certificate

    def _take_receipt(self, response: SyncResponse, question: _Question) -> None:
        if not response.receipt:
            return
        receipt = read_receipt(response.receipt, self._link.key, self._device.key)
        at = from_milliseconds(receipt.at)
        taken = self._store.take_receipt(
            response.receipt, [HubHead(*head) for head in receipt.heads],
            receipt.set_aside, at, complete=question.all_heads,
        )  # fmt: skip
        self.moved.sent += taken.changes
        self.moved.set_aside += taken.set_aside
        self.moved.forked |= taken.fork
        self.moved.clock_ahead_s = round((self._store.now() - at).total_seconds())

    def _note_refused(self, reason: str) -> None:
        self.moved.refused = reason
        with self._store.unit_of_work() as work:
            work.put_hub(replace(require_hub(work), refused=reason))

    def _take_page(self, response: SyncResponse) -> bool:
        """Take in a page; tell whether it brought changes of others."""
        additions = unpack_runs(response.page).additions
        retracted = frozenset(response.retracted) | self._not_kept(response.kept)
        reception = self._store.take_page(
            additions, echo=response.echo, stamps=response.stamps, retracted=sorted(retracted),
            generation=response.generation, cursor=response.cursor,
            certificate=response.certificate, cancelled=self._asker.cancelled,
        )  # fmt: skip
        if response.certificate:
            with self._store.unit_of_work() as work:
                take_role(work, read_certificate(response.certificate))
        moved = self.moved
        moved.refused = ""
        moved.received += reception.accepted
        moved.duplicates += reception.duplicates
        moved.conflicts += reception.conflicts
        moved.needs_update += reception.needs_update
        moved.retracted |= retracted
        moved.scopes |= frozenset(reception.scopes)
        return bool(additions)

    def _not_kept(self, kept: Collection[bytes]) -> frozenset[bytes]:
        """Return the scopes here that a restored hub does not give any more."""
        if not kept:
            return frozenset()
        with self._store.reading() as records:
            return records.scopes_held() - set(kept) - {b""}


def named_and_settled(
    heads: HubHeads, runs: Iterable[Run], *, all_heads: bool
) -> tuple[dict[bytes, HubHead], dict[bytes, HubHead]]:
    """Return which own epochs a request names, and which its digest stands for; by epoch.

    An epoch is named where it stands here and the hub has not acknowledged just that, unless a run
    leads from what it acknowledged to there. With `all_heads` all that are here are named.
    """
    acknowledged = {head.epoch: head for head in heads.acknowledged}
    own = {head.epoch: head for head in heads.own}
    led = {
        run.claim.epoch
        for run in runs
        if run.last_n == own[run.claim.epoch].n
        and run.after_n <= (a.n if (a := acknowledged.get(run.claim.epoch)) else 0)
    }
    if all_heads:
        return own, {}
    named = {
        epoch: head
        for epoch, head in own.items()
        if epoch not in led and (epoch not in acknowledged or acknowledged[epoch].n != head.n)
    }
    settled = {
        epoch: head
        for epoch, head in acknowledged.items()
        if epoch not in named and epoch not in led
    }
    return named, settled
