"""Bytes and hashes of changes: exact, the same after an erasure, and never a crash on junk."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mieux_desktop.domain.changes.heads import advance, pack_heads, unpack_heads
from mieux_desktop.domain.changes.model import (
    Change,
    Edit,
    MalformedChange,
    decode_change,
    encode_change,
    hash_change,
    new_salt,
)
from mieux_desktop.domain.record import Ref
from tests.unit.domain.changes.examples import changes, refs


@given(changes)
def test_a_change_comes_back_from_its_bytes_with_the_same_hash(change: Change) -> None:
    again = decode_change(encode_change(change))
    assert again == change
    assert hash_change(again) == hash_change(change)


@given(changes, st.integers(0, 255), st.data())
def test_a_changed_byte_is_refused_or_changes_the_hash(
    change: Change, byte: int, data: st.DataObject
) -> None:
    whole = bytearray(encode_change(change))
    place = data.draw(st.integers(0, len(whole) - 1))
    whole[place] = byte
    try:
        other = decode_change(bytes(whole))
    except MalformedChange:
        return
    assert (hash_change(other) == hash_change(change)) == (other == change)


@given(st.binary(max_size=200))
def test_junk_is_refused_as_malformed(junk: bytes) -> None:
    with pytest.raises(MalformedChange):
        decode_change(junk)


@given(changes, st.data())
def test_a_change_cut_anywhere_is_refused(change: Change, data: st.DataObject) -> None:
    whole = encode_change(change)
    cut = data.draw(st.integers(0, len(whole) - 1))
    with pytest.raises(MalformedChange):
        decode_change(whole[:cut])


def test_equal_personal_values_have_different_hashes() -> None:
    def change(salt: bytes) -> Change:
        edit = Edit("person", bytes(16), "family_name", "Mensah", (), salt=salt)
        return Change(bytes(8), 1, 0, 1, b"", b"", (edit,))

    assert hash_change(change(new_salt())) != hash_change(change(new_salt()))


@given(st.dictionaries(st.text(min_size=1, max_size=9), st.lists(refs, min_size=1, max_size=3).map(
    lambda r: tuple(sorted(set(r)))), max_size=9))  # fmt: skip
def test_heads_come_back_from_their_bytes(heads: dict[str, tuple[Ref, ...]]) -> None:
    assert dict(unpack_heads(pack_heads(heads))) == heads


@given(st.sets(refs, max_size=4), st.sets(refs, max_size=4), refs)
def test_an_edit_replaces_just_what_it_saw(current: set[Ref], seen: set[Ref], new: Ref) -> None:
    assert set(advance(current, seen, new)) == (current - seen) | {new}
