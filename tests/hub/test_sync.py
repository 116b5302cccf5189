"""Laptops sync through a real hub: what is written reaches those who may have it."""

from tests.hub.conftest import GHANA, MALAWI, Centre
from tests.hub.writing import mission, note


def test_what_one_writes_the_other_receives_in_one_request_each(centre: Centre) -> None:
    ama, ben = (centre.laptop(name, "expert", GHANA) for name in ("Ama", "Ben"))
    ama.requests = ben.requests = 0
    change = ama.write(note())
    ama.sync()
    ben.sync()
    assert ben.shared[change.ref] == change
    assert ama.acknowledged[change.epoch].n == 1
    assert (ama.requests, ben.requests) == (1, 1)


def test_an_idle_sync_is_one_request_and_moves_nothing(centre: Centre) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    ama.write(note())
    ama.sync()
    cursor, ama.requests = ama.cursor, 0
    answer = ama.sync()
    assert (ama.requests, ama.cursor, answer.receipt, answer.page) == (1, cursor, b"", b"")


def test_nobody_receives_what_is_outside_their_actions(centre: Centre) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    ben = centre.laptop("Ben", "expert", MALAWI)
    olu = centre.laptop("Olu", "officer")
    change = ama.write(note())
    ama.sync()
    ben.sync()
    olu.sync()
    assert not ben.shared
    assert change.ref in olu.shared


def test_pages_follow_each_other_until_nothing_is_left(centre: Centre) -> None:
    ama, ben = (centre.laptop(name, "expert", GHANA) for name in ("Ama", "Ben"))
    ben.sync()
    for _ in range(60):
        ama.write(note(body="x" * 600))
    ama.sync()
    ben.most, ben.requests = 4096, 0
    ben.sync()
    assert len(ben.shared) == 60
    assert ben.requests > 1
    assert ben.exchange(ben.request()).page == b""


def test_a_mission_of_the_officer_reaches_the_expert(centre: Centre) -> None:
    olu = centre.laptop("Olu", "officer")
    ama = centre.laptop("Ama", "expert", GHANA)
    change = olu.write(mission())
    olu.sync()
    ama.sync()
    assert ama.shared == {change.ref: change}


def test_a_clock_ahead_is_stamped_with_the_time_of_receipt(centre: Centre) -> None:
    ama, ben = (centre.laptop(name, "expert", GHANA) for name in ("Ama", "Ben"))
    received = round(centre.now.timestamp() * 1000)
    ahead = ama.write(note(), at=received + 86_400_000)
    behind = ama.write(note(), at=received - 86_400_000)
    ama.sync()
    ben.sync()
    assert ben.stamps == ama.stamps == {ahead.ref: received}
    assert behind.ref in ben.shared
