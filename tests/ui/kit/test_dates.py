"""Dates, times and numbers follow the language, in Latin digits."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

import pytest

from mieux_desktop.ui import dates


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    dates.use_language("en")


def test_a_day_is_named_as_in_the_language() -> None:
    on = date(2026, 3, 4)
    assert dates.day(on) == "Wednesday 4 March"
    assert dates.short_day(on) == "Wed 4 Mar"
    dates.use_language("fr")
    assert dates.day(on, year=True) == "mercredi 4 mars 2026"
    dates.use_language("es")
    assert dates.day(on, year=True) == "miércoles 4 de marzo de 2026"
    assert dates.span(date(2026, 3, 3), date(2026, 3, 5)) == "3–5 de marzo"
    dates.use_language("ar")
    assert dates.day(on) == "الأربعاء 4 مارس"


def test_the_first_of_a_month_is_premier_in_french() -> None:
    dates.use_language("fr")
    assert dates.day(date(2026, 3, 1)) == "dimanche 1er mars"
    assert dates.span(date(2026, 3, 1), date(2026, 3, 5)) == "1er–5 mars"


def test_a_span_names_each_month_and_year_once() -> None:
    assert dates.span(date(2026, 3, 3), date(2026, 3, 5)) == "3–5 March"
    assert dates.span(date(2026, 3, 3), date(2026, 3, 3)) == "3 March"
    assert dates.span(date(2026, 2, 28), date(2026, 3, 3)) == "28 February – 3 March"
    assert dates.span(date(2025, 12, 30), date(2026, 1, 2)) == "30 December 2025 – 2 January 2026"


def test_times_are_on_the_clock_of_this_computer() -> None:
    instant = datetime(2026, 3, 4, 10, 42, tzinfo=UTC)
    assert dates.clock(instant) == instant.astimezone().strftime("%H:%M")
    assert dates.clock_span(time(10, 30), time(12)) == "10:30–12:00"


def test_numbers_follow_the_language() -> None:
    assert dates.number(1204) == "1,204"
    assert dates.number(4.25, 1) in ("4.2", "4.3")
    assert dates.percent(27, 30) == "90\u202f%"
    assert dates.percent(1, 0) == "–"
    dates.use_language("fr")
    assert dates.number(1204) == "1\u202f204"
    dates.use_language("ar")
    assert dates.number(1204) == "1,204"
