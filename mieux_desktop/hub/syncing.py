"""One request of a device, answered: first what it brings, then what it may have."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import MAX_NUMBER, from_milliseconds, to_milliseconds
from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub.arriving import Arrival, examine
from mieux_desktop.hub.database import Database
from mieux_desktop.hub.downlink import Feed, Reader, generation_of, kept_scopes, read_feed
from mieux_desktop.hub.people import Known, certify, find_by_name, note_seen
from mieux_desktop.hub.uplink import Sender, Taken, Uplink, heads_of, set_aside_of
from mieux_desktop.sync.devices import Device
from mieux_desktop.sync.messages import (
    FORMAT,
    Asked,
    Cursor,
    Head,
    SyncRequest,
    SyncResponse,
    digest_of,
    encode_response,
    issue_receipt,
    read_request,
    unpack_runs,
)

_SEEN_EVERY = timedelta(hours=1)


def utc_now() -> datetime:
    """Return the time of the hub's own clock."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Answer:
    """The signed answer to a device, and what the log of the service says of it."""

    data: bytes
    refused: str
    taken: Taken
    given: int  # changes passed on


@dataclass(frozen=True, slots=True)
class Hub:
    """A hub's keys and database; it keeps nothing else, so that several may work at once."""

    keys: Device
    database: Database
    now: Callable[[], datetime] = utc_now

    def recognise(self, data: bytes) -> tuple[Asked, Known]:
        """Return a request and the device that signed it; raise `device-unknown` and others."""
        asked = read_request(data)
        with self.database.reading() as connection:
            known = find_by_name(connection, asked.request.device)
        if known is None or not asked.is_by(known.key):
            raise Problem("device-unknown")
        return asked, known

    def sync(self, asked: Asked, known: Known) -> Answer:
        """Answer a device that was recognised; raise what is wrong with its page."""
        request = asked.request
        arrivals = _examined(request, known)
        taken, certificate = self._write(known, arrivals, request)
        with self.database.reading() as connection:
            response, given = self._respond(connection, request, arrivals, certificate)
        answer = encode_response(response, asked.signature, self.keys)
        return Answer(answer, response.refused, taken, given)

    def _write(
        self, known: Known, arrivals: list[Arrival], request: SyncRequest
    ) -> tuple[Taken, bytes]:
        """Write what the request brings and calls for; nothing is written when it is idle."""
        now = self.now()
        due = not known.seen_at or now - from_milliseconds(known.seen_at) > _SEEN_EVERY
        due = due or request.cursor != (known.read_place, known.read_within)
        outdated = not known.refused(now) and known.needs_certificate(now)
        if not (arrivals or due or outdated):
            return Taken(), b""
        try:
            return self._written(arrivals, request, now)
        except Problem as problem:
            if arrivals or problem.code != "hub-disk-full":
                raise
            return Taken(), b""  # it brings nothing: it may read

    def _written(
        self, arrivals: list[Arrival], request: SyncRequest, now: datetime
    ) -> tuple[Taken, bytes]:
        with self.database.writing() as connection:
            known = _again(connection, request)  # it may have been revoked since
            sender = Sender(known.key, known.person_id, known.role, known.refused(now))
            uplink = Uplink(connection, sender, to_milliseconds(now))
            uplink.take(arrivals)
            is_read = request.generation == generation_of(connection)
            note_seen(connection, known, request.cursor if is_read else Cursor(), now)
            certificate = b""
            if not sender.refused and known.needs_certificate(now):
                certificate = certify(connection, self.keys, known.key, now)
            return uplink.taken, certificate

    def _respond(
        self,
        connection: sa.Connection,
        request: SyncRequest,
        arrivals: list[Arrival],
        certificate: bytes,
    ) -> tuple[SyncResponse, int]:
        now = self.now()
        known = _again(connection, request)
        generation = generation_of(connection)
        is_new = request.generation != generation  # the log may be another: all is given again
        after = Cursor() if is_new else request.cursor
        heads = heads_of(connection, known.key)
        receipt = self._receipt(connection, known, generation, request, arrivals, heads)
        refused = known.refused(now)
        if refused:
            cursor = request.cursor
            return SyncResponse(
                FORMAT, generation, cursor, cursor, refused=refused, receipt=receipt
            ), 0
        if not _agrees(request, arrivals, heads, generation):
            response = SyncResponse(
                FORMAT, generation, after, after, heads_wanted=True, receipt=receipt
            )
            return response, 0
        reader = _reader(connection, known, request, arrivals)
        feed = read_feed(connection, reader, after, request.most)
        if not certificate and (is_new or request.scope_version != known.certified_version):
            certificate = known.certificate
        kept = kept_scopes(connection, reader) if is_new and request.generation else ()
        return _response(generation, after, feed, receipt, certificate, kept), feed.changes

    def _receipt(
        self,
        connection: sa.Connection,
        known: Known,
        generation: bytes,
        request: SyncRequest,
        arrivals: list[Arrival],
        heads: list[Head],
    ) -> bytes:
        """Return the receipt for the epochs asked about, and for all when all were named."""
        asked = {head.epoch for head in request.heads} | {a.claim.epoch for a in arrivals}
        told = [head for head in heads if request.all_heads or head.epoch in asked]
        if not told and not request.all_heads:  # to hold nothing of a device is an answer too
            return b""
        # What is set aside from the beginning of a run on, as an earlier answer may have been lost
        # that told of more; of epochs named by their head, of all numbers.
        after = {head.epoch: 0 for head in told}
        begins = [(a.claim.epoch, a.after_n) for a in arrivals if a.claim.epoch in after]
        after |= dict(sorted(begins, reverse=True))  # of two runs of an epoch, the earlier
        after |= {head.epoch: 0 for head in request.heads if head.epoch in after}
        spans = [(epoch, n + 1, MAX_NUMBER) for epoch, n in after.items()]
        at = to_milliseconds(self.now())
        person_id = known.person_id if known.all_since is None else None
        aside = set_aside_of(connection, spans, person_id)
        return issue_receipt(self.keys, generation, known.key, at, told, aside)


def _again(connection: sa.Connection, request: SyncRequest) -> Known:
    known = find_by_name(connection, request.device)
    if known is None:
        raise Problem("device-unknown")
    return known


def _examined(request: SyncRequest, known: Known) -> list[Arrival]:
    page = unpack_runs(request.page)
    found = (examine(run, known.key) for run in page.runs)
    return [arrival for arrival in found if arrival is not None]


def _named(request: SyncRequest, arrivals: list[Arrival]) -> dict[bytes, int]:
    """Return how far the device holds those of its epochs that it says so of."""
    named = {head.epoch: head.n for head in request.heads}
    for arrival in arrivals:
        epoch = arrival.claim.epoch
        named[epoch] = max(named.get(epoch, 0), arrival.last_n)
    return named


def _agrees(
    request: SyncRequest, arrivals: list[Arrival], heads: list[Head], generation: bytes
) -> bool:
    """Tell whether the device and the hub mean the same state of the device's own epochs."""
    if request.all_heads:
        return True
    if request.generation not in (b"", generation):
        return False
    named = _named(request, arrivals)
    others = (head for head in heads if head.epoch not in named)
    return digest_of(others) == request.digest


def _reader(
    connection: sa.Connection, known: Known, request: SyncRequest, arrivals: list[Arrival]
) -> Reader:
    held = dict(_named(request, arrivals))
    if request.all_heads:  # epochs of its own that it does not name, it has lost
        held = {head.epoch: 0 for head in heads_of(connection, known.key)} | held
    return Reader(known.key, known.person_id, known.all_since, held)


def _response(
    generation: bytes,
    after: Cursor,
    feed: Feed,
    receipt: bytes,
    certificate: bytes,
    kept: tuple[bytes, ...],
) -> SyncResponse:
    return SyncResponse(
        format=FORMAT,
        generation=generation,
        after=after,
        cursor=feed.cursor,
        more=feed.more,
        receipt=receipt,
        page=feed.page,
        echo=feed.echo,
        stamps=feed.stamps,
        retracted=feed.retracted,
        certificate=certificate,
        kept=kept,
    )
