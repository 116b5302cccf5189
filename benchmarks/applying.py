"""Applying what another laptop or the hub sent: changes that create records, then edits of them."""

import random
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Self

from benchmarks.figures import Figure
from benchmarks.stores import Words
from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.changes.model import (
    SCHEMA,
    Change,
    Edit,
    first_chain,
    hash_change,
    new_salt,
    next_chain,
)
from mieux_desktop.domain.changes.pages import Page, Run
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Record, shape_of
from mieux_desktop.operations.stores import Store, create_store, new_recovery_code
from mieux_desktop.storage.epochs import Device, new_device_key
from mieux_desktop.storage.hub_link import HubLink
from mieux_desktop.sync.columns import pack_page, unpack_page
from mieux_desktop.sync.sealing import compress, decompress

_RECORDS = 5000  # of eight fields each
_ROUNDS = 3
_SLICE_MS = 200.0  # nobody types meanwhile
_BODY_WORDS = 12
_FEED = 100_000  # changes in the hub's feed for a laptop that joins
_PAGE = 2000  # of them in a page, about the largest that a laptop asks for


def measure(folder: Path, passphrase: str) -> list[Figure]:
    """Apply notes of eight fields, then an edit of each: decompressed, hashed, logged, indexed."""
    store = create_store(folder, "Inês Carvalho", "expert", "", passphrase, new_recovery_code())
    author = Author(store)
    created, edited = [], []
    for _ in range(_ROUNDS):
        notes = author.new_notes(_RECORDS)
        created.append(_apply(store, author, notes, edits=8 * _RECORDS))
        edited.append(_apply(store, author, author.edits_of(notes), edits=_RECORDS))
    store.close()
    peer = f"{median(created) / 8:.0f} records, a change each; {_BODY_WORDS} words indexed of each"
    return [
        _at_least("apply_ops_per_s", median(created), 30_000, peer),
        _at_least("apply_edits_per_s", median(edited), 5_000, "a change each, text indexed anew"),
    ]


def measure_joining(folder: Path, passphrase: str) -> list[Figure]:
    """Read a hub's feed from its beginning: pages of notes of eight fields, without their runs."""
    store = create_store(folder, "Inês Carvalho", "expert", "", passphrase, new_recovery_code())
    with store.unit_of_work() as work:
        work.put_hub(HubLink(b"h" * 32, "age1", "Hub", "https://hub", b"", store.now()))
    author = Author(store)
    pages = [
        compress(pack_page(Page(additions=tuple(author.new_notes(_PAGE)))))
        for _ in range(_FEED // _PAGE)
    ]
    started = time.perf_counter()
    for place, page in enumerate(pages, 1):
        outcome = store.take_page(
            unpack_page(decompress(page)).additions, generation=b"measured",
            cursor=(place * _PAGE, place * _PAGE), slice_ms=_SLICE_MS,
        )  # fmt: skip
        if outcome.accepted != _PAGE:
            raise RuntimeError(f"not all changes were applied: {outcome}")
    passed = time.perf_counter() - started
    store.close()
    peer = f"{_FEED / passed:.0f} records, a change each; pages of {len(pages[0]) >> 10} KiB"
    return [_at_least("hub_apply_ops_per_s", 8 * _FEED / passed, 40_000, peer)]


def _at_least(name: str, value: float, budget: float, peer: str) -> Figure:
    return Figure(name, round(value), "/s", peer, f">= {budget:g}", value >= budget)


def _apply(store: Store, author: "Author", changes: Sequence[Change], edits: int) -> float:
    """Return the edits applied in a second, from the compressed page on."""
    page = compress(pack_page(Page(runs=(author.run_of(changes),))))
    started = time.perf_counter()
    runs = unpack_page(decompress(page)).runs
    outcome = store.receive(
        runs, sender=author.device.public, known_devices={author.device.public},
        slice_ms=_SLICE_MS,
    )  # fmt: skip
    passed = time.perf_counter() - started
    if outcome.accepted != len(changes) or outcome.conflicts:
        raise RuntimeError(f"not all changes were applied: {outcome}")
    return edits / passed


class Arriving:
    """Changes of a colleague arrive as long as the block runs, in slices as while one types."""

    def __init__(self, store: Store, count: int) -> None:
        self._store = store
        self._author = Author(store)
        self._run = self._author.run_of(self._author.new_notes(count))
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._receive)
        self.taken = 0

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _receive(self) -> None:
        device = self._author.device.public
        with suppress(Problem):  # told to stop before everything was taken
            self._store.receive(
                [self._run], sender=device, known_devices={device},
                progress=self._progress, cancelled=self._over.is_set,
            )  # fmt: skip

    def _progress(self, done: int, _total: int) -> None:
        self.taken = done


class Author:
    """A colleague whose laptop signs an epoch of notes."""

    def __init__(self, store: Store, key: bytes = b"") -> None:
        self.device = Device(key or new_device_key())
        self._person = new_id()
        self._claim = self.device.claim(b"measured", None, restored=False)
        self._chain = first_chain(self._claim.epoch)
        self._n = self._sent = 0
        self._chance = random.Random(1)
        self._texts = Words(self._chance).sentences(2000, _BODY_WORDS)
        with store.reading() as records:
            (self._action,) = records.find(Action, code="ghana-2")

    def new_notes(self, count: int) -> list[Change]:
        """Return changes that make a note each."""
        chance = self._chance
        return [
            self._change(
                Note(
                    id=new_id(),
                    action_id=self._action.id,
                    mission_id=new_id(),
                    written_at=datetime(2026, 3, 4, 10, tzinfo=UTC),
                    kind=chance.choice((NoteKind.RISK, NoteKind.LESSON, NoteKind.DECISION)),
                    activity_id=new_id(),
                    body=chance.choice(self._texts),
                    tags=("fees",),
                    author_id=self._person,
                )
            )
            for _ in range(count)
        ]

    def edits_of(self, notes: Sequence[Change]) -> list[Change]:
        """Return changes that give each of the notes another text."""
        found = []
        for change in notes:
            id_ = change.edits[0].id
            text = self._chance.choice(self._texts)
            found.append(
                self._write([Edit("note", id_, "body", text + " ", (change.ref,), new_salt())])
            )
        return found

    def run_of(self, changes: Sequence[Change]) -> Run:
        """Return the run of these changes, which follow those of the run before."""
        after_n, self._sent = self._sent, self._sent + len(changes)
        signature = self.device.sign_head(self._claim.epoch, self._sent, self._chain)
        return Run(self._claim, after_n, tuple(changes), self._chain, signature)

    def _change(self, record: Record) -> Change:
        shape = shape_of(type(record))
        plain = shape.to_plain(record)
        return self._write(
            [
                Edit(
                    shape.entity, record.id, f.name, plain[f.name], (),
                    new_salt() if f.personal else None,
                )
                for f in shape.fields
                if plain[f.name] != f.default
            ]
        )  # fmt: skip

    def _write(self, edits: Sequence[Edit]) -> Change:
        self._n += 1
        epoch, scope = self._claim.epoch, self._action.id
        at = 1_772_000_000_000 + self._n
        change = Change(epoch, self._n, at, SCHEMA, scope, b"", tuple(edits))
        self._chain = next_chain(self._chain, hash_change(change))
        return change
