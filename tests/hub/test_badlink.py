"""Over a link that cuts, delays, throttles, repeats and reorders, a sync comes to its end."""

import threading
from collections.abc import Iterable

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mieux_desktop.domain.ids import new_id
from tests.badlink import GOOD, BadLink, Trouble, troubles
from tests.hub.conftest import GHANA, Centre
from tests.hub.device import Laptop
from tests.hub.writing import note

_TRIES = 100
_AT = st.none() | st.integers(0, 3000)
_TROUBLE = st.builds(
    Trouble, cut_request=_AT, cut_response=_AT, twice=st.booleans(), late_again=st.booleans()
)


def sync_at_last(laptop: Laptop) -> int:
    """Sync until it succeeds; return how often it was tried."""
    for tried in range(1, _TRIES + 1):
        try:
            laptop.sync()
        except httpx.TransportError:
            continue
        return tried
    raise AssertionError("the sync did not come to its end")


def sync_over(url: str, laptops: Iterable[Laptop], plan: Iterable[Trouble]) -> list[Trouble]:
    """Sync laptops at the same time over one bad link; return what their requests suffered."""
    failures: list[BaseException] = []

    def work(laptop: Laptop) -> None:
        try:
            sync_at_last(laptop)
        except BaseException as error:
            failures.append(error)

    laptops = list(laptops)
    with BadLink(url, plan) as link:
        for laptop in laptops:
            laptop.url = link.url
        threads = [threading.Thread(target=work, args=(laptop,)) for laptop in laptops]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for laptop in laptops:
            laptop.url = url
        assert not failures
        return [seen.trouble for seen in link.seen]


def write_some(laptops: Iterable[Laptop], count: int, action: bytes = GHANA) -> set[object]:
    """Write so many notes on each; return their changes' names."""
    body = "Fees fell to 6 %. " * 20
    return {one.write(note(action, body=body)).ref for one in laptops for _ in range(count)}


def assert_all_hold(laptops: list[Laptop], written: set[object]) -> None:
    """Nothing lost, nothing refused; what came twice is one."""
    for _ in range(2):
        for laptop in laptops:
            laptop.sync()
    for laptop in laptops:
        assert set(laptop.shared) == written
        assert not laptop.set_aside and not laptop.outbox()


@pytest.mark.parametrize("seed", range(4))
def test_three_laptops_sync_at_once_over_a_link_that_does_everything_wrong(
    centre: Centre, seed: int
) -> None:
    url = centre.serve()
    laptops = [centre.laptop(name, "expert", GHANA) for name in ("Ama", "Ben", "Cleo")]
    written: set[object] = set()
    suffered: list[Trouble] = []
    plan = troubles(seed, share=0.7)
    for _ in range(3):
        for laptop in laptops:
            laptop.start()
            laptop.most = 4096
        written |= write_some(laptops, 6)
        suffered += sync_over(url, laptops, plan)
    assert any(trouble != GOOD for trouble in suffered)
    assert_all_hold(laptops, written)


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(plan=st.lists(_TROUBLE, max_size=8), count=st.integers(0, 3))
def test_any_plan_of_cuts_and_repeats_loses_nothing(
    centre: Centre, plan: list[Trouble], count: int
) -> None:
    if len(centre.urls) == 1:
        centre.serve()
    action = new_id()
    laptops = [centre.laptop(new_id().hex(), "expert", action) for _ in range(2)]
    written = write_some(laptops, count, action)
    sync_over(centre.urls[1], laptops, plan)
    assert_all_hold(laptops, written)


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_a_link_that_is_cut_forty_times_is_not_taken_for_an_attack(centre: Centre) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    change = ama.write(note(body="Bank fees " * 40))
    sync_over(centre.urls[0], [ama], [Trouble(cut_request=120 + 5 * n) for n in range(40)])
    assert ama.acknowledged[change.epoch].n == 1


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_a_link_of_2g_takes_its_time_and_no_more_requests(centre: Centre) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    write_some([ama], 40)
    ama.requests = 0
    with BadLink(centre.urls[0], good=Trouble(delay_s=0.06, bytes_per_s=40_000)) as link:
        ama.url = link.url
        ama.sync()
    assert (ama.requests, ama.outbox()) == (1, [])


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_a_link_that_is_down_says_so_and_is_used_when_it_is_back(centre: Centre) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    ama.write(note())
    with BadLink(centre.urls[0], down=True) as link:
        ama.url = link.url
        with pytest.raises(httpx.TransportError):
            ama.sync()
        link.down = False
        ama.sync()
    assert ama.outbox() == []
