"""Hostile bundles: every one ends in a named problem, within bounded memory, never otherwise."""

import random
from collections.abc import Iterator

import msgspec
import pytest
from backports import zstd
from hypothesis import given, settings
from hypothesis import strategies as st

from mieux_desktop.domain.changes.pages import Page
from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync import limits
from mieux_desktop.sync.bundles import open_bundle, seal_bundle
from mieux_desktop.sync.columns import pack_page, unpack_page
from mieux_desktop.sync.sealing import compress, decompress, seal
from tests.unit.sync.laptops import (
    AMA,
    BEN,
    NOW,
    bounded_memory,
    header_for,
    small_page,
    trust_in,
)

CODES = {
    "not-a-bundle", "bundle-truncated", "bundle-damaged", "bundle-too-large",
    "bundle-newer-format", "not-for-this-laptop", "sender-unknown",
}  # fmt: skip
TRUST = trust_in(AMA)
SEALED = seal_bundle(small_page(), header_for(BEN), AMA, BEN.recipient)
CONTENT = decompress(BEN.open(SEALED))
PACKED = b"".join(pack_page(small_page()))


def _code(sealed: bytes) -> str:
    with pytest.raises(Problem) as raised:
        open_bundle(sealed, BEN, TRUST, NOW)
    assert raised.value.code in CODES
    return raised.value.code


def _signed(content: bytes) -> bytes:
    """What a paired laptop that turned hostile can send: its signature holds."""
    return seal(compress([content, AMA.sign(content)]), BEN.recipient)


def _flips(data: bytes, count: int) -> Iterator[bytes]:
    chance = random.Random(4)
    for _ in range(count):
        place = chance.randrange(len(data))
        yield data[:place] + bytes((data[place] ^ 1 << chance.randrange(8),)) + data[place + 1 :]


def test_cut_at_any_byte_nothing_opens() -> None:
    for end in range(len(SEALED)):
        assert _code(SEALED[:end]) != "sender-unknown"


def test_with_any_byte_altered_nothing_opens() -> None:
    for place in range(len(SEALED)):
        _code(SEALED[:place] + bytes((SEALED[place] ^ 0x10,)) + SEALED[place + 1 :])


def test_bytes_after_the_end_are_refused() -> None:
    _code(SEALED + b"\x00")
    _code(seal(compress([CONTENT]) + b"\x00", BEN.recipient))
    _code(seal(compress([CONTENT]) * 2, BEN.recipient))


def test_unsigned_content_cut_or_altered_anywhere_is_refused() -> None:
    for end in range(len(CONTENT)):
        assert _code(seal(compress([CONTENT[:end]]), BEN.recipient))
    for altered in _flips(CONTENT, 400):
        assert _code(seal(compress([altered]), BEN.recipient))


def test_the_compressed_content_cut_or_altered_anywhere_is_refused() -> None:
    frame = compress([CONTENT])
    for end in range(len(frame)):
        _code(seal(frame[:end], BEN.recipient))
    for altered in _flips(frame, 400):
        if decompressed_the_same(altered):
            continue
        _code(seal(altered, BEN.recipient))


def decompressed_the_same(frame: bytes) -> bool:
    """Some bits of a frame's header are free."""
    try:
        return decompress(frame) == CONTENT
    except Problem:
        return False


def test_signed_content_cut_anywhere_is_refused() -> None:
    whole = CONTENT[:-64]
    for end in range(len(whole)):
        _code(_signed(whole[:end]))


def test_signed_content_altered_anywhere_gives_a_page_or_a_problem() -> None:
    for altered in _flips(CONTENT[:-64], 1500):
        try:
            opened = open_bundle(_signed(altered), BEN, TRUST, NOW)
        except Problem as problem:
            assert problem.code in CODES
        else:
            assert isinstance(opened.page, Page)


@settings(max_examples=200, deadline=None, database=None)
@given(st.binary(max_size=500))
def test_random_bytes_are_refused_at_every_layer(data: bytes) -> None:
    _code(data)
    _code(b"age-encryption.org/v1\n" + data)
    _code(seal(data, BEN.recipient))
    _code(seal(compress([data]), BEN.recipient))
    _code(_signed(b"mieux bundle 1\n" + AMA.key + data))
    with pytest.raises(Problem):
        unpack_page(data)


def test_a_sealed_part_beyond_the_cap_is_refused_before_it_is_opened() -> None:
    assert _code(SEALED + bytes(limits.MAX_SEALED)) == "bundle-too-large"


def _zeros(count: int) -> bytes:
    compressor = zstd.ZstdCompressor(1)
    block = bytes(1 << 20)
    parts = [compressor.compress(block) for _ in range(count)]
    return b"".join([*parts, compressor.flush()])


def test_a_bomb_is_refused_within_bounded_memory() -> None:
    bomb = seal(_zeros(1000), BEN.recipient)
    assert len(bomb) < 200_000
    with bounded_memory():
        assert _code(bomb) == "bundle-too-large"


def test_a_bomb_that_declares_a_small_size_is_refused_within_bounded_memory() -> None:
    content = bytes(200 << 20)
    frame = bytearray(zstd.compress(content, 1))
    size = zstd.get_frame_info(frame).decompressed_size
    place = frame.index(len(content).to_bytes(4, "little"), 0, 20)
    frame[place : place + 4] = (1000).to_bytes(4, "little")
    assert (size, zstd.get_frame_info(frame).decompressed_size) == (len(content), 1000)
    del content
    with bounded_memory():
        assert _code(seal(bytes(frame), BEN.recipient)) in ("bundle-damaged", "bundle-too-large")


def test_a_bomb_that_declares_a_huge_size_or_window_is_refused_within_bounded_memory() -> None:
    parameter = zstd.CompressionParameter
    compressor = zstd.ZstdCompressor(options={parameter.window_log: 30})
    wide = compressor.compress(bytes(1 << 20)) + compressor.flush()
    frame = bytearray(zstd.compress(bytes(1 << 20), 1))
    place = frame.index((1 << 20).to_bytes(4, "little"), 0, 20)
    frame[place : place + 4] = b"\xff\xff\xff\xff"
    with bounded_memory():
        assert _code(seal(wide, BEN.recipient)) == "bundle-damaged"
        assert _code(seal(bytes(frame), BEN.recipient)) in ("bundle-damaged", "bundle-truncated")


@pytest.mark.parametrize("nested", [b"\x91" * 200_000, b"\x81\xa0" * 200_000])
def test_signed_content_nested_without_end_is_refused(nested: bytes) -> None:
    assert _code(_signed(b"mieux bundle 1\n" + AMA.key + nested)) == "bundle-damaged"


@pytest.mark.parametrize("header", [
    [], [1], {}, [b"x" * 32, -1], [b"x" * 31, 5], [b"x" * 32, 1 << 62], None,
])  # fmt: skip
def test_signed_headers_of_another_shape_are_refused(header: object) -> None:
    content = b"mieux bundle 1\n" + AMA.key + b"\x92" + msgspec.msgpack.encode(header) + PACKED
    assert _code(_signed(content)) == "bundle-damaged"
