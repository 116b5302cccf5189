"""A laptop as the hub sees it: keys, epochs, an outbox and what it has received, in memory."""

import os
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

import httpx
import pyrage

from benchmarks.bundle_size import edits_of
from mieux_desktop.domain.changes.claims import claim_bytes, head_bytes
from mieux_desktop.domain.changes.model import (
    SCHEMA,
    Change,
    Edit,
    first_chain,
    hash_change,
    next_chain,
)
from mieux_desktop.domain.changes.pages import EpochClaim, Page, Run
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.record import Record, Ref
from mieux_desktop.sync.certificates import Certificate, read_certificate
from mieux_desktop.sync.devices import Device, encode_card
from mieux_desktop.sync.enrolling import encode_enrolment, read_enrolled
from mieux_desktop.sync.messages import (
    FIRST_PAGE,
    FORMAT,
    LARGEST_PAGE,
    Cursor,
    Head,
    Receipt,
    SetAside,
    SyncRequest,
    SyncResponse,
    digest_of,
    encode_request,
    new_nonce,
    pack_runs,
    read_receipt,
    read_request,
    read_response,
    short_key,
    unpack_runs,
)

AT = 1_772_000_000_000


@dataclass
class OwnEpoch:
    """An epoch that the laptop writes or wrote: its changes in order."""

    claim: EpochClaim
    changes: list[Change] = field(default_factory=list)

    def chain(self, n: int) -> bytes:
        """The chain after `n` changes."""
        value = first_chain(self.claim.epoch)
        for change in self.changes[:n]:
            value = next_chain(value, hash_change(change))
        return value


class Refused(Exception):
    """The hub answered with an error; the text is its code."""


class Laptop:
    """A device that writes, enrols and syncs. `shared` is what it and the others have in common."""

    def __init__(self, url: str = "", name: str = "Ama Mensah") -> None:
        self.url = url
        self.device = Device(secrets.token_bytes(32), str(pyrage.x25519.Identity.generate()))
        self.person_id = new_id()
        self.name = name
        self.epochs: dict[bytes, OwnEpoch] = {}
        self.acknowledged: dict[bytes, Head] = {}
        self.cursor = Cursor()
        self.generation = b""
        self.scope_version = 0
        self.certificate: Certificate | None = None
        self.hub_key = b""
        self.shared: dict[Ref, Change] = {}
        self.stamps: dict[Ref, int] = {}
        self.set_aside: dict[Ref, str] = {}
        self.retracted: list[bytes] = []
        self.receipts: list[Receipt] = []
        self.requests = 0
        self.most = FIRST_PAGE
        self.at = AT
        self.http = httpx.Client(timeout=60, verify=False)  # made quickly: nothing here is TLS
        self.http.headers.clear()
        self.start()

    def start(self, *, restored: bool = False, previous: Ref | None = None) -> None:
        """Begin an epoch, as each start of the program does."""
        claim = EpochClaim(os.urandom(8), self.device.key, previous, restored, 2, b"")
        self.claim = replace(claim, signature=self.device.sign(claim_bytes(claim)))

    def write(self, record: Record, *, scope: bytes | None = None, **values: Any) -> Change:
        """Write the change that creates a record."""
        return self.edit(edits_of(record), record.scope if scope is None else scope, **values)

    def edit(self, edits: Iterable[Edit], scope: bytes, **values: Any) -> Change:
        """Write a change."""
        epoch = self.epochs.setdefault(self.claim.epoch, OwnEpoch(self.claim))
        self.at += 1000
        given = {"at": self.at, "schema": SCHEMA, "author": self.person_id, **values}
        n = len(epoch.changes) + 1
        change = Change(self.claim.epoch, n, scope=scope, edits=tuple(edits), **given)
        epoch.changes.append(change)
        self.shared[change.ref] = change
        return change

    def run(self, epoch: bytes, after_n: int = 0, last_n: int | None = None) -> Run:
        """The signed run of an epoch's changes after a number."""
        own = self.epochs[epoch]
        last = len(own.changes) if last_n is None else last_n
        chain = own.chain(last)
        signature = self.device.sign(head_bytes(epoch, last, chain))
        return Run(own.claim, after_n, tuple(own.changes[after_n:last]), chain, signature)

    def outbox(self) -> list[Run]:
        """Runs of what the hub has not acknowledged."""
        runs = []
        for epoch, own in self.epochs.items():
            n = self._acknowledged_n(epoch)
            if n < len(own.changes):
                runs.append(self.run(epoch, n))
        return runs

    def request(self, runs: Iterable[Run] = (), *, all_heads: bool = False) -> bytes:
        """The signed bytes of a request with these runs."""
        runs = tuple(runs)
        reached = {
            run.claim.epoch for run in runs if run.after_n <= self._acknowledged_n(run.claim.epoch)
        }
        heads, settled = [], []
        for epoch in {*self.epochs, *self.acknowledged}:
            own = self.epochs.get(epoch)
            n = len(own.changes) if own else 0
            known = self.acknowledged.get(epoch)
            if all_heads or known is None or known.n > n:
                if own is not None and (all_heads or epoch not in reached):
                    heads.append(Head(epoch, n, own.chain(n)))
                elif own is None and known is not None:
                    settled.append(known)
            elif epoch not in reached:
                if known.n < n and own is not None:
                    heads.append(Head(epoch, n, own.chain(n)))
                else:
                    settled.append(known)
        return encode_request(
            SyncRequest(
                FORMAT, short_key(self.device.key), new_nonce(), self.generation,
                self.cursor, self.scope_version, digest_of(settled), tuple(heads), all_heads,
                self.most, pack_runs(Page(runs)),
            ),
            self.device,
        )  # fmt: skip

    def post(self, path: str, data: bytes) -> httpx.Response:
        """Send bytes to the hub."""
        self.requests += 1
        return self.http.post(self.url + path, content=data)

    def enrol(self, code: str, heads: tuple[Head, ...] = ()) -> None:
        """Be enrolled by a code."""
        card = self.device.card(self.person_id, self.name, "expert", "ThinkPad")
        request = encode_enrolment(encode_card(card), heads, code)
        response = self.post("/enrol", request)
        if response.status_code != 200:
            raise Refused(response.text)
        answer, self.certificate = read_enrolled(response.content, request, code)
        self.hub_key = answer.hub.key
        self.generation = self.generation or answer.generation  # a later one comes with a page
        self.scope_version = self.certificate.scope_version

    def own_heads(self) -> tuple[Head, ...]:
        """Where all its epochs stand."""
        return tuple(
            Head(e, len(own.changes), own.chain(len(own.changes))) for e, own in self.epochs.items()
        )

    def sync(self) -> SyncResponse:
        """Sync until there is nothing more; return the last answer."""
        all_heads = False
        while True:
            response = self.exchange(self.request(self.outbox(), all_heads=all_heads))
            all_heads = response.heads_wanted
            if response.refused or not (response.more or all_heads or self.outbox()):
                return response

    def exchange(self, request: bytes) -> SyncResponse:
        """Send one request and apply the answer."""
        response = self.post("/sync", request)
        if response.status_code not in (200, 403) or response.content[0] & 0x90 != 0x90:
            raise Refused(response.text)
        answer = read_response(response.content, request, self.hub_key)
        if read_request(request).request.all_heads:  # what its receipt does not name, is not held
            self.acknowledged = {}
        self.apply(answer)
        return answer

    def apply(self, answer: SyncResponse) -> None:
        """Take in what the hub says."""
        if answer.receipt:
            receipt = read_receipt(answer.receipt, self.hub_key, self.device.key)
            self.receipts.append(receipt)
            self.acknowledged.update({head.epoch: head for head in receipt.heads})
            for aside in receipt.set_aside:
                self._put_aside(aside)
        if answer.refused or answer.heads_wanted:
            return
        assert answer.after == self.cursor or answer.generation != self.generation
        self.retracted += answer.retracted
        for ref, change in [*self.shared.items()]:
            is_lost = answer.kept and change.scope not in (b"", *answer.kept)
            if change.scope in answer.retracted or is_lost:
                del self.shared[ref]
        for change in unpack_runs(answer.page).additions:
            self.shared[change.ref] = change
            if change.epoch in self.epochs:
                self._regain(change)
        for epoch, first, last in answer.echo:
            for n in range(first, last + 1):
                own = self.epochs[epoch].changes[n - 1]
                self.shared[own.ref] = own
                self.set_aside.pop(own.ref, None)
        for epoch, n, eff in answer.stamps:
            self.stamps[Ref(epoch, n)] = eff
        self.cursor, self.generation = answer.cursor, answer.generation
        if answer.certificate:
            self.certificate = read_certificate(answer.certificate)
            self.scope_version = self.certificate.scope_version
        self.most = min(LARGEST_PAGE, self.most * 2)

    def _acknowledged_n(self, epoch: bytes) -> int:
        return self.acknowledged[epoch].n if epoch in self.acknowledged else 0

    def _put_aside(self, aside: SetAside) -> None:
        ref = Ref(aside.epoch, aside.n)
        self.set_aside[ref] = aside.reason
        self.shared.pop(ref, None)

    def _regain(self, change: Change) -> None:
        own = self.epochs[change.epoch]
        if change.n == len(own.changes) + 1:
            own.changes.append(change)

    def close(self) -> None:
        """Hang up."""
        self.http.close()
