"""Columns give back exactly the page that was packed, in few bytes."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks import bundle_size
from mieux_desktop.domain.changes.model import Change, encode_change, hash_change
from mieux_desktop.domain.changes.pages import Page, Withheld
from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync import limits
from mieux_desktop.sync.columns import pack_page, unpack_page
from mieux_desktop.sync.id_table import IdReader, IdWriter
from mieux_desktop.sync.planes import (
    pack_numbers,
    pack_signed,
    pack_steps,
    unpack_numbers,
    unpack_signed,
    unpack_steps,
)
from tests.unit.sync.laptops import (
    PAGES,
    change_of,
    edit_of,
    page_of,
    record_pages,
    run_of,
    small_page,
)

relaxed = settings(
    deadline=None, max_examples=80, suppress_health_check=[HealthCheck.too_slow], database=None
)


def _through(page: Page) -> Page:
    return unpack_page(b"".join(pack_page(page)))


def _changes(page: Page) -> list[Change]:
    entries = [entry for run in page.runs for entry in run.entries]
    return [*(entry for entry in entries if isinstance(entry, Change)), *page.additions]


@relaxed
@given(PAGES)
def test_any_page_comes_back_with_the_bytes_and_hash_of_each_change(page: Page) -> None:
    back = _through(page)
    assert back == page
    for before, after in zip(_changes(page), _changes(back), strict=True):
        assert encode_change(after) == encode_change(before)
        assert hash_change(after) == hash_change(before)


@relaxed
@given(record_pages())
def test_records_of_every_type_come_back(page: Page) -> None:
    back = _through(page)
    assert back == page
    assert [hash_change(c) for c in _changes(back)] == [hash_change(c) for c in _changes(page)]


def test_an_empty_page_comes_back() -> None:
    assert _through(Page()) == Page()


@given(st.lists(st.integers(0, (1 << 64) - 1)))
def test_columns_of_numbers_come_back(numbers: list[int]) -> None:
    assert unpack_numbers(pack_numbers(numbers), len(numbers)) == numbers


@given(st.lists(st.integers(-(1 << 62), (1 << 62) - 1)))
def test_columns_of_signed_numbers_and_of_steps_come_back(numbers: list[int]) -> None:
    assert unpack_signed(pack_signed(numbers), len(numbers)) == numbers
    halves = [number >> 1 for number in numbers]
    assert unpack_steps(pack_steps(halves), len(numbers)) == halves


@given(st.lists(st.binary(min_size=16, max_size=16)))
def test_a_table_of_ids_gives_each_id_by_its_number(ids: list[bytes]) -> None:
    writer = IdWriter()
    places = [writer.place(id_) for id_ in ids]
    reader = IdReader(*writer.columns())
    assert [reader.at(place) for place in places] == ids


def test_a_run_cannot_hold_a_change_of_another_number_or_epoch() -> None:
    with pytest.raises(ValueError, match="consecutive"):
        pack_page(page_of(run_of(change_of(n=2))))
    with pytest.raises(ValueError, match="consecutive"):
        pack_page(page_of(run_of(change_of(n=1), epoch=b"epoch--2")))


def test_a_page_beyond_the_limits_is_not_packed() -> None:
    many = [None] * (limits.MAX_VALUES + 1)
    with pytest.raises(Problem, match="bundle-too-large"):
        pack_page(page_of(run_of(change_of(edit_of(many)))))


def test_the_texts_of_a_field_stand_together() -> None:
    start, texts, _ = pack_page(small_page())
    assert "Bank fees above 8 %« Huit pour cent. »".encode() in texts
    assert b"fees" not in start


def test_a_withheld_change_costs_its_hash_and_hardly_more() -> None:
    with_one = b"".join(pack_page(page_of(run_of(change_of()))))
    hidden = [Withheld(bytes([n]) * 32) for n in range(100)]
    with_many = b"".join(pack_page(page_of(run_of(change_of(), *hidden))))
    assert len(with_many) - len(with_one) < 100 * 34


def test_a_thousand_records_cost_at_most_1_3_times_their_texts() -> None:
    ratio = next(f for f in bundle_size.measure() if f.name == "bundle_to_text_ratio")
    assert ratio.ok, ratio
