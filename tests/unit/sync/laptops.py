"""Laptops of a team that know each other, pages of changes, and what Hypothesis makes of both."""

import io
import secrets
import tracemalloc
import typing
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields
from datetime import UTC, datetime
from types import NoneType
from typing import Any

import msgspec
import pyrage
from hypothesis import strategies as st

from benchmarks.bundle_size import edits_of
from mieux_desktop.domain.changes.model import Change, Edit, to_milliseconds
from mieux_desktop.domain.changes.pages import EpochClaim, Held, Page, Run, Withheld
from mieux_desktop.domain.record import Record, Ref
from mieux_desktop.domain.records import RECORD_TYPES
from mieux_desktop.sync import limits
from mieux_desktop.sync.bundles import AttachmentNote, Header, Opened, Trust, open_bundle
from mieux_desktop.sync.certificates import issue_certificate
from mieux_desktop.sync.columns import pack_page
from mieux_desktop.sync.container import read_container
from mieux_desktop.sync.devices import Device, DeviceCard
from mieux_desktop.sync.layout import PageColumns

MOST_MEMORY = 4 * limits.MAX_OPENED
NOW = datetime(2026, 3, 6, 18, tzinfo=UTC)
ACTION = bytes.fromhex("0195a1b2c3d47e5f8a9b0c1d2e3f4a5b")


def new_device() -> Device:
    """A laptop as its first run makes it."""
    return Device(secrets.token_bytes(32), str(pyrage.x25519.Identity.generate()))


AMA, BEN, EVE = new_device(), new_device(), new_device()


def card_of(device: Device, person: str = "Ama Mensah") -> DeviceCard:
    """The laptop's own card."""
    return device.card(bytes(16), person, "expert", "ThinkPad")


def trust_in(device: Device, **others: Any) -> Trust:
    """Ben's trust after pairing with a laptop."""
    certificate = issue_certificate(BEN, card_of(device), [ACTION], 1, NOW)
    return Trust({device.key: certificate}, **others)


def header_for(device: Device, attachments: tuple[AttachmentNote, ...] = ()) -> Header:
    """A header as the sender writes it on `NOW`."""
    return Header(recipient=device.key, created_at=to_milliseconds(NOW), attachments=attachments)


def page_of(*runs: Run, additions: tuple[Change, ...] = ()) -> Page:
    """A page with a receipt and a bundle received."""
    held = (Held(b"epoch--1", 7, bytes(range(32)), ((1, 1), (3, 5))),)
    return Page(runs, additions, held, (bytes(range(16)),))


def run_of(
    *entries: Change | Withheld, epoch: bytes = b"epoch--1", after_n: int = 0, device: bytes = b""
) -> Run:
    """A run with signatures that nobody checks here."""
    claim = EpochClaim(epoch, device or AMA.key, Ref(b"epoch--0", 4), False, 2, bytes(64))
    return Run(claim, after_n, entries, bytes(32), bytes(64))


def change_of(*edits: Edit, n: int = 1, at: int = 1_772_000_000_000) -> Change:
    """A change of the first epoch."""
    return Change(b"epoch--1", n, at, 1, ACTION, bytes(16), edits or (edit_of("Prices differ"),))


def edit_of(value: object, field: str = "body") -> Edit:
    """An edit of a note."""
    return Edit("note", ACTION, field, value, (Ref(b"epoch--1", 1),), bytes(range(16)))


def small_page() -> Page:
    """Two changes, one withheld, one added."""
    entries = (
        change_of(edit_of("Bank fees above 8 %"), edit_of(["fees", ACTION, 3], "tags"), n=1),
        Withheld(bytes(range(32))),
        change_of(edit_of("« Huit pour cent. »"), edit_of("2026-03-04", "done_on"), n=3),
    )
    return page_of(run_of(*entries), additions=(change_of(n=9),))


def columns_of(page: Page) -> PageColumns:
    """The columns of a page, to be spoilt."""
    return msgspec.msgpack.decode(b"".join(pack_page(page)), type=PageColumns)


def received(data: bytes, trust: Trust, device: Device = BEN) -> tuple[Opened, list[bytes | None]]:
    """Receive a whole file, attachments included."""
    container = read_container(io.BytesIO(data))
    opened = open_bundle(container.for_colleague, device, trust, NOW)
    contents = [content for _, content in container.attachments(opened.header, device)]
    return opened, contents


@contextmanager
def bounded_memory() -> Iterator[None]:
    """Fail when more memory is taken than a few times the largest bundle."""
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < MOST_MEMORY
    finally:
        tracemalloc.stop()


# What Hypothesis makes.

_IDS = st.binary(min_size=16, max_size=16)
_EPOCHS = st.sampled_from([b"epoch--1", b"epoch--2", b"\x00" * 8])
_NUMBERS = st.integers(1, (1 << 48) - 1)
_REFS = st.builds(Ref, _EPOCHS, _NUMBERS)
_LIKE_TIMES = st.sampled_from([
    "2026-03-04", "2026-02-30", "0000-01-01", "0001-01-01", "9999-12-31", "٢٠٢٦-٠٣-٠٤",
    "2026-03-04T10:42:00.000+00:00", "2026-03-04T24:00:00.000+00:00",
    "2026-03-04T23:59:60.000+00:00", "2026-03-04T10:42:00.000+01:00",
    "0001-01-01T00:00:00.000+00:00", "9999-12-31T23:59:59.999+00:00", "2026-03-04T10:42:00.000Z",
])  # fmt: skip
_LONGS = st.integers(-(1 << 63), (1 << 63) - 1)
_SCALARS = (
    st.none() | st.booleans() | _LONGS | st.text() | _LIKE_TIMES
    | st.binary(max_size=40) | _IDS
)  # fmt: skip
VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@st.composite
def _edits(draw: st.DrawFn) -> Edit:
    name = st.text(min_size=1, max_size=20)
    entity, field = draw(st.sampled_from(["note", "person"]) | name), draw(name)
    parents = tuple(draw(st.lists(_REFS, max_size=3)))
    kind = draw(st.sampled_from(["plain", "personal", "erased"]))
    if kind == "erased":
        proof = draw(st.binary(min_size=32, max_size=32))
        return Edit(entity, draw(_IDS), field, None, parents, proof=proof)
    salt = draw(_IDS) if kind == "personal" else None
    return Edit(entity, draw(_IDS), field, draw(VALUES), parents, salt)


def _changes(epoch: st.SearchStrategy[bytes], n: st.SearchStrategy[int]) -> Any:
    scopes = _IDS | st.just(b"")
    at = st.integers(-62_135_596_800_000, 253_402_300_799_999)
    edits = st.lists(_edits(), min_size=1, max_size=4).map(tuple)
    return st.builds(Change, epoch, n, at, st.integers(1, 99), scopes, scopes, edits)


@st.composite
def _runs(draw: st.DrawFn) -> Run:
    epoch, after_n = draw(_EPOCHS), draw(st.integers(0, 1 << 40))
    entries = tuple(
        draw(_changes(st.just(epoch), st.just(n)) | st.builds(Withheld, _HASHES))
        for n in range(after_n + 1, after_n + 1 + draw(st.integers(0, 3)))
    )
    claim = EpochClaim(
        epoch, draw(_HASHES), draw(st.none() | _REFS), draw(st.booleans()), 2, bytes(64)
    )
    return Run(claim, after_n, entries, draw(_HASHES), bytes(64))


_HASHES = st.binary(min_size=32, max_size=32)


def _held(epoch: bytes, numbers: list[int], chain: bytes) -> Held:
    ends = sorted(numbers)
    spans = tuple(zip(ends[::2], ends[1::2], strict=False))
    return Held(epoch, max(numbers, default=0), chain, spans)


PAGES = st.builds(
    Page,
    st.lists(_runs(), max_size=3).map(tuple),
    st.lists(_changes(_EPOCHS, _NUMBERS), max_size=3).map(tuple),
    st.lists(st.builds(_held, _EPOCHS, st.lists(_NUMBERS), _HASHES), max_size=3).map(tuple),
    st.lists(_IDS, max_size=3).map(tuple),
)


def _field(hint: Any) -> st.SearchStrategy[Any]:
    if isinstance(hint, typing.NewType):
        return _field(hint.__supertype__)
    arguments = typing.get_args(hint)
    if NoneType in arguments:
        (inner,) = (a for a in arguments if a is not NoneType)
        return st.none() | _field(inner)
    if hint is datetime:
        return st.datetimes(timezones=st.just(UTC))
    if hint is bytes:
        return _IDS
    origin = typing.get_origin(hint)
    if origin is tuple:
        return st.lists(_field(arguments[0]), max_size=3).map(tuple)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return st.dictionaries(st.text(), st.integers(-5, 5) | st.text(), max_size=4)
    return _LONGS if hint is int else st.from_type(hint)


def _record(kind: type[Record]) -> st.SearchStrategy[Record]:
    hints = typing.get_type_hints(kind)
    names = [f.name for f in fields(kind) if f.name != "heads"]
    return st.builds(kind, **{name: _field(hints[name]) for name in names})


@st.composite
def record_pages(draw: st.DrawFn) -> Page:
    """Pages of changes that create records of all the program's types."""
    records = draw(st.lists(st.sampled_from(RECORD_TYPES).flatmap(_record), max_size=5))
    entries = [change_of(*edits_of(record), n=n) for n, record in enumerate(records, 1)]
    return page_of(run_of(*entries))
