"""When this laptop asks the hub by itself."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mieux_desktop.operations.sync_pace import Ended, next_sync_after

SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)
CHANCE = st.floats(0, 1, exclude_max=True)
ROAD = st.sampled_from(["no-network", "hub-unreachable", "connection-lost"])


def pause(chance: float = 0.5, metered: bool = False, **values: object) -> timedelta | None:
    return next_sync_after(Ended(**values), metered=metered, chance=chance)  # type: ignore[arg-type]


def known(**values: object) -> timedelta:
    found = pause(**values)  # type: ignore[arg-type]
    assert found is not None
    return found


def test_an_idle_laptop_asks_four_times_an_hour() -> None:
    assert pause() == 15 * MINUTE
    assert 11 * MINUTE < known(chance=0) < known(chance=0.99) < 19 * MINUTE


def test_work_goes_out_soon() -> None:
    assert pause(waiting=True) == 20 * SECOND


@given(code=ROAD, failures=st.integers(1, 1000), chance=CHANCE)
def test_a_bad_road_is_tried_again_later_and_later_within_a_quarter_of_an_hour(
    code: str, failures: int, chance: float
) -> None:
    found = known(code=code, failures=failures, chance=chance)
    assert 15 * SECOND <= found <= 16 * MINUTE
    assert found <= known(code=code, failures=failures + 1, chance=chance)


@given(code=ROAD, failures=st.integers(2, 20))
def test_who_failed_together_spreads_out(code: str, failures: int) -> None:
    early, late = (known(code=code, failures=failures, chance=c) for c in (0.0, 0.99))
    assert late - early >= 30 * SECOND


@given(seconds=st.integers(0, 86_400), failures=st.integers(1, 1000), chance=CHANCE)
def test_a_busy_hub_is_left_alone_for_as_long_as_it_asks(
    seconds: int, failures: int, chance: float
) -> None:
    found = known(code="hub-busy", wait_s=seconds, failures=failures, chance=chance)
    assert timedelta(seconds=seconds) + 30 * SECOND <= found
    assert found <= timedelta(seconds=seconds) + 45 * MINUTE


@pytest.mark.parametrize("code", ["captive-portal", "clock-wrong", "proxy-refused", "tls-expired"])
def test_what_the_user_has_to_mend_is_looked_at_every_five_minutes(code: str) -> None:
    assert pause(code=code, failures=1) == pause(code=code, failures=9) == 5 * MINUTE


@pytest.mark.parametrize(
    "code", ["cancelled", "revoked", "expired", "device-unknown", "hub-not-trusted", "not-enrolled",
             "request-newer-format", "hub-address-missing"],
)  # fmt: skip
def test_what_waiting_does_not_mend_waits_for_the_user(code: str) -> None:
    assert pause(code=code, failures=1) is None


@given(failures=st.integers(0, 30), chance=CHANCE, waiting=st.booleans())
def test_where_data_is_paid_for_everything_takes_longer(
    failures: int, chance: float, waiting: bool
) -> None:
    for code in ("", "no-network", "hub-busy"):
        values = {"code": code, "failures": failures, "chance": chance, "waiting": waiting}
        assert known(**values, metered=True) == 4 * known(**values)
