"""Attachments of real stores by way of a real hub, resumed where a bad line broke."""

import secrets
from pathlib import Path

import pytest

from mieux_desktop.hub.service import Service
from mieux_desktop.hub.syncing import Hub
from mieux_desktop.operations.enrolment import read_hub, set_hub_address
from tests.badlink import BadLink, Trouble
from tests.hub.conftest import MALAWI, Centre
from tests.hub.loopback import serving
from tests.hub.real import Field, Laptop, agree, laptop

__all__ = ["laptop"]  # the fixture


@pytest.fixture(autouse=True)
def with_a_folder(centre: Centre, tmp_path: Path) -> None:
    """Let the hub take attachments."""
    hub = Hub(centre.keys, centre.database, lambda: centre.now)
    centre.urls.insert(
        0, centre.stack.enter_context(serving(Service(hub, attachments=tmp_path / "held")))
    )


def with_files(field: Field, *sizes: int) -> list[bytes]:
    note = field.write("With photos")
    return [field.attach(note, secrets.token_bytes(size)).sha256 for size in sizes]


def holds(field: Field, hashes: list[bytes]) -> list[bool]:
    return [field.store.attachments.holds(sha256) for sha256 in hashes]


def test_files_follow_their_records_smallest_first(laptop: Laptop) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    hashes = with_files(ama, 300_000, 1_000, 70_000)
    hub = read_hub(ama.store)
    assert hub is not None and (hub.waiting_files, hub.waiting_bytes) == (3, 371_000)
    sent = ama.sync()
    assert (sent.files_sent, sent.files_left) == (3, 0)
    fetched = ben.sync()
    assert (fetched.files_fetched, fetched.files_left) == (3, 0)
    assert holds(ben, hashes) == [True] * 3
    assert [ben.store.attachments.read(h) for h in hashes] == [
        ama.store.attachments.read(h) for h in hashes
    ]
    hub = read_hub(ama.store)
    assert hub is not None and hub.waiting_files == 0
    assert (ama.sync().requests, ben.sync().requests) == (1, 1)
    agree(ama, ben)


def test_large_files_wait_where_data_is_paid_for(laptop: Laptop) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    hashes = with_files(ama, 300_000, 1_000)
    first = ama.sync(files_up_to=5_000)
    assert (first.files_sent, first.files_left) == (1, 1)
    ama.sync()
    first = ben.sync(files_up_to=0)
    assert (first.files_fetched, first.received > 0) == (0, True)
    first = ben.sync(files_up_to=5_000)
    assert holds(ben, hashes) == [False, True]
    ben.sync()
    assert holds(ben, hashes) == [True, True]


def test_a_file_goes_on_where_the_line_broke(centre: Centre, laptop: Laptop) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    (sha256,) = with_files(ama, 400_000)
    plan = [Trouble(), Trouble(), Trouble(cut_request=200_000)]
    with BadLink(centre.urls[0], plan) as link:
        set_hub_address(ama.store, link.url)
        ama.try_to_sync()
        sent_before = link.sent
        ama.sync()
        assert sent_before > 200_000
        assert link.sent - sent_before < 300_000
    with BadLink(centre.urls[0], [Trouble()] * 3 + [Trouble(cut_response=200_000)]) as link:
        set_hub_address(ben.store, link.url)
        assert ben.try_to_sync().problem is not None
        given_before = link.given
        ben.sync()
        assert link.given - given_before < 300_000
    assert ben.store.attachments.holds(sha256)
    agree(ama, ben)


def test_a_file_outside_the_actions_stays_away(laptop: Laptop) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei", "expert", MALAWI)
    hashes = with_files(ama, 1_000)
    ama.sync()
    ben.sync()
    assert holds(ben, hashes) == [False]
    ben.deploy()
    ben.sync()
    assert holds(ben, hashes) == [True]
    ben.withdraw()
    ben.sync()
    assert holds(ben, hashes) == [False]
    assert ben.is_sound()


def test_a_file_that_the_hub_lacks_is_not_asked_for_at_every_sync(
    centre: Centre, laptop: Laptop
) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    hashes = with_files(ama, 1_000)
    ama.sync(files_up_to=0)
    assert ben.sync().files_left == 1
    assert ben.sync().down_bytes < 300
    ama.sync()
    centre.later(hours=2)
    ben.sync()
    assert holds(ben, hashes) == [True]
