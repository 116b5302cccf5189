"""Hostile pages: columns that lie end in a problem, within bounded memory."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync.columns import pack_page, unpack_page
from mieux_desktop.sync.layout import PageColumns
from mieux_desktop.sync.planes import pack_numbers, pack_signed, pack_steps
from mieux_desktop.sync.values import Form
from tests.unit.sync.laptops import (
    bounded_memory,
    change_of,
    columns_of,
    edit_of,
    page_of,
    run_of,
    small_page,
)

CODES = {"bundle-damaged", "bundle-too-large"}
PACKED = b"".join(pack_page(small_page()))


def _page_code(columns: PageColumns) -> str:
    with bounded_memory(), pytest.raises(Problem) as raised:
        unpack_page(msgspec.msgpack.encode(columns))
    return raised.value.code


def test_a_page_cut_anywhere_is_refused() -> None:
    for end in range(len(PACKED)):
        with pytest.raises(Problem, match="bundle-damaged"):
            unpack_page(PACKED[:end])


@settings(max_examples=300, deadline=None, database=None)
@given(st.lists(st.tuples(st.integers(0, len(PACKED) - 1), st.integers(0, 255)), min_size=1))
def test_a_page_with_other_bytes_gives_a_page_that_packs_again_or_a_problem(
    changes: list[tuple[int, int]],
) -> None:
    data = bytearray(PACKED)
    for place, value in changes:
        data[place] = value
    try:
        page = unpack_page(bytes(data))
    except Problem as problem:
        assert problem.code in CODES
    else:
        assert unpack_page(b"".join(pack_page(page))) == page


def _spoilt(part: str, **fields: Any) -> PageColumns:
    columns = columns_of(page_of(run_of(change_of(edit_of("a text")))))
    if part:
        fields = {part: msgspec.structs.replace(getattr(columns, part), **fields)}
    return msgspec.structs.replace(columns, **fields)


def _ones(count: int) -> bytes:
    return b"\x01" + b"\x01" * count


MANY: dict[str, Callable[[], PageColumns]] = {
    "a million edits": lambda: _spoilt("edits", names=bytes((1,)) + bytes(1_000_000)),
    "edits of a change": lambda: _spoilt("changes", edits=pack_numbers([1_000_000])),
    "values": lambda: _spoilt("values", forms=bytes(60 << 20)),
    "withheld": lambda: _spoilt("changes", withheld=_ones(60 << 20)),
    "parents": lambda: _spoilt("edits", parent_epochs=bytes(20 << 20)),
    "ids": lambda: _spoilt("", id_times=_ones(20 << 20)),
    "epochs": lambda: _spoilt("frame", epochs=bytes(8 << 20)),
    "texts": lambda: _spoilt("values", text_lengths=_ones(30 << 20), texts=bytes(30 << 20)),
    "a run": lambda: _spoilt(
        "frame",
        runs=[
            msgspec.structs.replace(run, count=(1 << 47) - 1)
            for run in columns_of(small_page()).frame.runs
        ],
    ),
    "a number": lambda: _spoilt(
        "frame",
        runs=[
            msgspec.structs.replace(run, after_n=(1 << 48) - 1)
            for run in columns_of(small_page()).frame.runs
        ],
    ),
    "a list": lambda: _spoilt(
        "values", forms=bytes((Form.LIST,)), lengths=pack_numbers([(1 << 64) - 1])
    ),
    "runs": lambda: _spoilt("frame", runs=columns_of(small_page()).frame.runs * 20_000),
    "receipts": lambda: _spoilt("frame", held=columns_of(small_page()).frame.held * 120_000),
    "bundles": lambda: _spoilt("frame", opened=bytes(16 * 20_000)),
    "a name": lambda: _spoilt("frame", names=[("x" * 1000, "y")]),
}


@pytest.mark.parametrize("what", MANY)
def test_endless_columns_are_refused_within_bounded_memory(what: str) -> None:
    assert _page_code(MANY[what]()) in ("bundle-too-large", "bundle-damaged")


def test_one_text_repeated_into_gigabytes_is_refused_within_bounded_memory() -> None:
    text = "x" * 1_000_000
    values = {
        "forms": bytes((Form.LIST,)) + bytes((Form.TEXT,)) * 1000,
        "lengths": pack_numbers([1000]),
        "texts": pack_numbers([0, *[1] * 999]),
        "text_lengths": pack_numbers([len(text)]),
    }
    columns = msgspec.structs.replace(_spoilt("values", **values), texts=text.encode())
    assert _page_code(columns) == "bundle-too-large"


@pytest.mark.parametrize("form", [Form.LIST, Form.MAP])
def test_deep_nesting_is_refused(form: Form) -> None:
    depth = 100_000
    values = {"forms": bytes((form,)) * depth, "lengths": _ones(depth)}
    if form is Form.MAP:
        values |= {"texts": bytes((1,)) + bytes((0,)) + _ones(depth - 1)[1:]}
    assert _page_code(_spoilt("values", **values)) == "bundle-damaged"
    for nested in (b"\x91" * 200_000, b"\x81\xa0" * 200_000):
        with pytest.raises(Problem, match="bundle-damaged"):
            unpack_page(nested)


@pytest.mark.parametrize(
    ("part", "fields"),
    [
        ("changes", {"at": pack_steps([253_402_300_800_000])}),
        ("changes", {"at": pack_signed([(1 << 63) - 1])}),
        ("changes", {"schemas": pack_numbers([0])}),
        ("changes", {"schemas": pack_numbers([1 << 60])}),
        ("changes", {"edits": pack_numbers([0])}),
        ("changes", {"scopes": pack_numbers([99])}),
        ("edits", {"names": pack_numbers([9])}),
        ("edits", {"kinds": pack_numbers([3])}),
        ("edits", {"records": pack_steps([-1])}),
        ("edits", {"records": pack_steps([98])}),
        ("edits", {"parents": pack_numbers([2])}),
        ("edits", {"parents": pack_numbers([0])}),
        ("edits", {"parent_epochs": pack_numbers([9])}),
        ("edits", {"parent_ns": pack_steps([0])}),
        ("edits", {"parent_ns": pack_steps([1 << 50])}),
        ("values", {"forms": b"\x0b"}),
        ("values", {"texts": pack_numbers([1])}),
        ("values", {"text_lengths": pack_numbers([5])}),
        ("values", {"forms": bytes((Form.DAY,)), "days": pack_steps([4_000_000]), "texts": b""}),
        ("values", {"forms": bytes((Form.INSTANT,)), "instants": pack_steps([1 << 60])}),
        ("values", {"ids": pack_numbers([0])}),
        ("", {"salts": bytes(15)}),
        ("", {"salts": bytes(32)}),
        ("", {"proofs": bytes(32)}),
        ("", {"hashes": bytes(32)}),
        ("", {"texts": b"\xff" * 6}),
        ("", {"data": b"x"}),
        ("", {"id_rests": bytes(11)}),
        ("frame", {"devices": bytes(31)}),
    ],
)
def test_columns_that_contradict_each_other_are_refused(part: str, fields: dict[str, Any]) -> None:
    assert _page_code(_spoilt(part, **fields)) in ("bundle-damaged", "bundle-too-large")
