"""Aliases, erasure and the upgrade of earlier changes."""

import random

from hypothesis import given
from hypothesis import strategies as st

from mieux_desktop.domain.changes.aliases import Aliases
from mieux_desktop.domain.changes.erasure import erase
from mieux_desktop.domain.changes.model import (
    SCHEMA,
    Change,
    decode_change,
    encode_change,
    hash_change,
)
from mieux_desktop.domain.changes.upgrade import upgrade_change
from mieux_desktop.domain.merging import alias, erasure
from mieux_desktop.domain.record import Ref, shape_of
from tests.unit.domain.changes.examples import changes, refs

ids = st.integers(0, 9).map(lambda n: bytes([n]))
pairs = st.lists(st.tuples(ids, ids), max_size=12)


@given(pairs, st.randoms(use_true_random=False))
def test_classes_of_aliases_do_not_depend_on_the_order(
    found: list[tuple[bytes, bytes]], order: random.Random
) -> None:
    turned = [pair[::-1] if order.random() < 0.5 else pair for pair in found]
    order.shuffle(turned)
    one, other = Aliases(found), Aliases(turned)
    for n in range(10):
        id_ = bytes([n])
        assert one.members(id_) == other.members(id_)
        assert one.representative(id_) == other.representative(id_) == one.members(id_)[0]
        assert id_ in one.members(id_)
        assert list(one.members(id_)) == sorted(set(one.members(id_)))


@given(pairs)
def test_both_of_a_pair_have_one_representative(found: list[tuple[bytes, bytes]]) -> None:
    aliases = Aliases(found)
    assert all(aliases.representative(a) == aliases.representative(b) for a, b in found)
    classes = {aliases.members(bytes([n])) for n in range(10)}
    assert sorted(id_ for members in classes for id_ in members) == [bytes([n]) for n in range(10)]


def test_a_long_row_of_aliases_is_one_class() -> None:
    names = [n.to_bytes(4) for n in range(20_000)]
    aliases = Aliases(zip(names[1:], names, strict=False))
    assert aliases.members(names[-1]) == tuple(names)


@given(changes, st.booleans())
def test_erasing_keeps_the_hash_and_drops_values_and_salts(change: Change, all_of_it: bool) -> None:
    ids_ = {edit.id for edit in change.edits} if all_of_it else {change.edits[0].id}
    erased = decode_change(encode_change(erase(change, ids_)))
    assert hash_change(erased) == hash_change(change)
    for before, after in zip(change.edits, erased.edits, strict=True):
        if before.salt is not None and before.id in ids_:
            assert (after.value, after.salt) == (None, None)
        else:
            assert after == before
    assert erase(erased, ids_) is erased


@given(changes)
def test_an_upgrade_reaches_the_schema_once(change: Change) -> None:
    upgraded = upgrade_change(change)
    assert upgraded.schema == max(change.schema, SCHEMA)
    assert upgrade_change(upgraded) is upgraded
    assert decode_change(encode_change(change)) == change


@given(st.lists(refs, max_size=5))
def test_an_erasure_names_its_changes(named: list[Ref]) -> None:
    record = erasure("person", b"p" * 16, b"s" * 16, named)
    assert record.refs == tuple(sorted(set(named)))
    assert record.scope == b"s" * 16
    shape = shape_of(type(record))
    assert shape.from_plain(record.id, shape.to_plain(record), {}) == record


def test_one_alias_found_twice_is_one_record() -> None:
    one, other = b"1" * 16, b"2" * 16
    assert alias("person", one, other) == alias("person", other, one)
    assert alias("person", one, other).scope == one
    assert alias("person", other, one, b"a" * 16).scope == b"a" * 16
    assert alias("person", other, one, b"a" * 16).id != alias("person", one, other).id
