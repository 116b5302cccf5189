"""What a store hands to other laptops and to the hub, and takes in from them."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from functools import cache
from itertools import islice
from threading import Lock
from time import perf_counter
from types import MappingProxyType

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import Change, to_milliseconds
from mieux_desktop.domain.changes.pages import Run
from mieux_desktop.domain.notes import Attachment
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Record
from mieux_desktop.storage.arrivals import Reception
from mieux_desktop.storage.attachments import Attachments
from mieux_desktop.storage.engine import Turn, problems, writing
from mieux_desktop.storage.epochs import Device, Epoch
from mieux_desktop.storage.hub_pages import FIRST_SLICE, HubPage
from mieux_desktop.storage.hub_receipts import TakenReceipt, take_receipt
from mieux_desktop.storage.outbox import Load, load_for, load_for_hub
from mieux_desktop.storage.reception import IDLE_SLICE_MS, SLICE_MS, News, Receiving, next_size
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.search import FORGET, forget_some
from mieux_desktop.storage.unit_of_work import UnitOfWork
from mieux_desktop.storage.wiping import WIPED, wipe_some

NOBODY: Mapping[bytes, Collection[bytes]] = MappingProxyType({})


class Exchanging:
    """The part of a store that exchanges changes; slices of an arrival alternate with the user."""

    attachments: Attachments
    committed: Callable[[frozenset[str]], None]
    _engine: sa.Engine
    _now: Callable[[], datetime]
    _shipped: Callable[[], Iterable[Record]]
    _turn: Turn
    _one_arrival: Lock
    _device: Device
    _epoch: Epoch
    _hub_slice = FIRST_SLICE
    reading: Callable[[], AbstractContextManager[Repository]]
    unit_of_work: Callable[..., UnitOfWork]
    truncate_log: Callable[[], None]

    def load_for(self, peer: bytes, scopes: Collection[bytes] | None, limit_bytes: int) -> Load:
        """Return what a laptop lacks of its scopes (None: all), up to a number of bytes."""
        with problems(), self._engine.connect() as connection:
            return load_for(connection, self._device, peer, scopes, limit_bytes)

    def receive(
        self,
        runs: Sequence[Run],
        additions: Sequence[Change] = (),
        *,
        sender: bytes,
        known_devices: Collection[bytes],
        allowed_scopes: Collection[bytes] | None = None,
        authors: Mapping[bytes, Collection[bytes]] = NOBODY,
        slice_ms: float | None = None,
        progress: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Reception:
        """Take in what another laptop sent, slice by slice; other writers take turns with it.

        What `known_devices` (and this one) wrote is taken; `allowed_scopes` are the actions of
        which changes may come (None: all), `authors` who writes at known devices, by all their
        ids. Each slice is a transaction, short while somebody writes, or of about `slice_ms`; when
        it is cut, what was done stays, and the same again goes on from there. Call it off the
        writer's thread. Raises `cancelled`,
        and `too-much-set-aside` before anything is taken from a sender that filled its room.
        """
        with self._one_arrival:
            with problems():
                receiving = Receiving(
                    self._engine,
                    now=lambda: to_milliseconds(self._now()),
                    runs=runs,
                    additions=additions,
                    sender=sender,
                    own=self._device.public,
                    current=self._epoch.id,
                    known=known_devices,
                    allowed=allowed_scopes,
                    authors=authors,
                )
            return self._take_slices(receiving, slice_ms, progress, cancelled)

    def load_for_hub(self, limit_bytes: int) -> Load:
        """Return what the hub has not acknowledged of this device's work, up to a number of bytes.

        Also what it set aside, when it lacks it again. Empty when this laptop is not enrolled.
        """
        with problems(), self._engine.connect() as connection:
            return load_for_hub(connection, self._device, limit_bytes)

    def take_receipt(
        self,
        body: bytes,
        heads: Sequence[tuple[bytes, int, bytes]],
        set_aside: Sequence[tuple[bytes, int, bytes, str]],
        at: datetime,
        *,
        complete: bool = False,
    ) -> TakenReceipt:
        """Keep the hub's signed word: up to where it holds epochs, and what it set aside and why.

        `complete` receipts name all epochs that the hub holds (all heads were asked for). What is
        set aside leaves the records and stays readable. Raises `not-enrolled`.
        """
        with self._one_arrival, self._turn, writing(self._engine) as connection:
            taken, entities = take_receipt(
                connection,
                body,
                heads,
                set_aside,
                at=to_milliseconds(at),
                complete=complete,
                now=to_milliseconds(self._now()),
                shipped=self._shipped,
            )
        if entities:
            self.committed(entities)
        return taken

    def take_page(
        self,
        additions: Sequence[Change],
        *,
        echo: Sequence[tuple[bytes, int, int]] = (),
        stamps: Sequence[tuple[bytes, int, int]] = (),
        retracted: Sequence[bytes] = (),
        generation: bytes,
        cursor: tuple[int, int],
        certificate: bytes = b"",
        slice_ms: float | None = None,
        progress: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Reception:
        """Take in what the hub answered, slice by slice; other writers take turns with it.

        `retracted` scopes are wiped first, in slices too. Cursor, generation and certificate are
        kept with the last slice: a page that is cut comes again, and all of it may. Call it off
        the writer's thread. Raises `cancelled`, `not-enrolled`, and `EchoLacks` before anything is
        taken.
        """
        with self._one_arrival:
            if retracted:
                self._wipe(retracted, slice_ms)
            with problems():
                page = HubPage(
                    self._engine,
                    now=lambda: to_milliseconds(self._now()),
                    additions=additions,
                    echo=echo,
                    stamps=stamps,
                    kept=(generation, cursor, certificate),
                    own=self._device.public,
                    current=self._epoch.id,
                    size=self._hub_slice,
                )
            reception = self._take_slices(page, slice_ms, progress, cancelled)
            self._hub_slice = page.size
            return reception

    def hub_files_to_send(self, limit: int = 100) -> list[Attachment]:
        """Return files added here whose record the hub has and which it lacks, smallest first."""
        with self.reading() as records:
            here = (
                sha256 for sha256 in records.hub_files_to_send() if self.attachments.holds(sha256)
            )
            return _once(
                records.find(Attachment, order=("size_bytes",), sha256=[*islice(here, limit)])
            )

    def hub_files_to_fetch(self) -> list[Attachment]:
        """Return the files of records here that are not held here, smallest first."""
        with self.reading() as records:
            files = _once(records.find(Attachment, order=("size_bytes",)))
        return [file for file in files if not self.attachments.holds(file.sha256)]

    def finish_wiping(self) -> None:
        """Remove the files of wiped scopes which a cut left behind, unless they are named again."""
        with self.reading() as records:
            files = records.setting(WIPED, [])
            named = {file.sha256 for file in records.find(Attachment, sha256=files)}
        if files:
            for sha256 in set(files) - named:
                self.attachments.remove(sha256)
            with self.unit_of_work() as work:
                work.drop_setting(WIPED)

    def finish_forgetting(self) -> None:
        """Take words that left the search index off the disk, slice by slice, if any have to go."""
        with self.reading() as records:
            more = records.setting(FORGET) is not None
        while more:
            with self._turn, writing(self._engine) as connection:
                more = forget_some(connection)
            self._turn.give_way()
        self.truncate_log()

    def _wipe(self, scopes: Sequence[bytes], slice_ms: float | None) -> None:
        """Wipe scopes slice by slice; one that is cut comes again, with the page."""
        news = News(lambda entities: self.committed(entities))
        shipped = cache(lambda: list(self._shipped()))
        size, more = FIRST_SLICE, True
        try:
            while more:
                with self._turn:
                    started = perf_counter()
                    with writing(self._engine) as connection:
                        now = to_milliseconds(self._now())
                        own = self._device.public
                        wiped = wipe_some(connection, scopes, own, now, shipped, size)
                    passed_ms = (perf_counter() - started) * 1000
                size = max(FIRST_SLICE, next_size(size, passed_ms, 2 * (slice_ms or SLICE_MS), 0))
                more = wiped.more
                news.add(wiped.entities)
                self._turn.give_way()
            self.finish_wiping()
            self.finish_forgetting()
        finally:
            news.tell()

    def _take_slices(
        self,
        arriving: Receiving | HubPage,
        slice_ms: float | None,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> Reception:
        news = News(lambda entities: self.committed(entities))
        more = True
        try:
            while more:
                if cancelled():
                    raise Problem("cancelled")
                longest = slice_ms or (SLICE_MS if self._turn.is_busy else IDLE_SLICE_MS)
                with self._turn:
                    more, written = arriving.step(longest)
                news.add(written.entities)
                if written.erased:
                    self.finish_forgetting()
                progress(arriving.done, arriving.total)
                self._turn.give_way()
        finally:
            news.tell()
        return arriving.reception


def _once(files: Iterable[Attachment]) -> list[Attachment]:
    """Return the records without those that name the same file as one before."""
    return list({file.sha256: file for file in reversed([*files])}.values())[::-1]
