"""Work for the hub that came by a colleague's file: passed on online, answered, forgotten."""

import hashlib
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub.receiving import receive
from mieux_desktop.hub.syncing import Hub
from mieux_desktop.operations.exchange import list_exchanges, read_file
from mieux_desktop.operations.sharing import this_device
from mieux_desktop.storage.peers import Forward
from mieux_desktop.sync.devices import Device
from mieux_desktop.sync.forwarding import (
    encode_forwarded,
    encode_forwarding,
    read_forwarded,
    read_forwarding,
)
from tests.hub.conftest import Centre
from tests.hub.real import Field, Laptop, agree, laptop
from tests.unit.operations.team import pair, seal_codes_cheaply

__all__ = ["laptop"]  # the fixture

STRANGER = Device(bytes(31) + b"\x01", "")
pytestmark = pytest.mark.parametrize("centre", ["sqlite"], indirect=True)


@pytest.fixture(autouse=True)
def cheap_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spare these tests the seconds that sealing with a code takes."""
    seal_codes_cheaply(monkeypatch)


def forwards(field: Field) -> list[Forward]:
    """What a laptop keeps for the hub."""
    with field.store.reading() as records:
        return records.forwards()


def give_along(laptop: Laptop, folder: Path, body: str = "Given along") -> tuple[Field, Field]:
    """Let Ben hold what Ama wrote for the hub."""
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    pair(ama, ben, folder / "pairing")
    ben.sync()
    ama.write(body)
    read_file(ben.store, ama.send(ben, folder / "stick").path)
    assert len(forwards(ben)) == 1
    return ama, ben


def test_what_a_colleague_gave_along_is_passed_on_by_the_next_sync(
    laptop: Laptop, tmp_path: Path
) -> None:
    ama, ben = give_along(laptop, tmp_path)
    olu = laptop("Olu Ade", "officer")
    synced = ben.sync()
    assert synced.passed_on == 1
    assert forwards(ben) == []
    assert ben.sync().passed_on == 0
    olu.sync()
    assert olu.bodies() == ["Given along"]
    told = ama.sync()  # duplicates for the hub, news of the receipt for Ama
    assert told.waiting == 0
    agree(ama, ben, olu)
    assert any(row.counts.get("passed_on") == 1 for row in list_exchanges(ben.store))


def test_a_part_that_the_hub_does_not_take_stays_and_is_offered_again_the_next_day(
    laptop: Laptop, tmp_path: Path
) -> None:
    _, ben = give_along(laptop, tmp_path)
    junk = b"age-encryption.org/v1\n" + bytes(20_000)
    digest = hashlib.sha256(junk).digest()
    with ben.store.unit_of_work() as work:
        work.put_forward(Forward(digest, bytes(32), ben.store.now(), junk))
    assert ben.sync().passed_on == 1
    assert [part.sha256 for part in forwards(ben)] == [digest]
    assert ben.sync().up_bytes < len(junk)
    ben.now += timedelta(days=2)
    again = ben.sync()
    assert again.up_bytes > len(junk) and again.passed_on == 0
    assert [part.sha256 for part in forwards(ben)] == [digest]


def test_a_stolen_laptops_work_waits_and_one_that_is_refused_brings_nothing(
    centre: Centre, laptop: Laptop, tmp_path: Path
) -> None:
    ama, ben = give_along(laptop, tmp_path)
    (part,) = forwards(ben)
    olu = laptop("Olu Ade", "officer")
    ama.revoke()
    assert ben.sync().passed_on == 1
    olu.sync()
    assert olu.bodies() == []
    assert ama.adopt()["revoked"] >= 1
    ben.revoke()
    answer = post(centre, part.body, ben)
    assert (answer.status_code, answer.text) == (403, "device-refused")


def test_only_devices_of_the_hub_bring_anything(
    centre: Centre, laptop: Laptop, tmp_path: Path
) -> None:
    _, ben = give_along(laptop, tmp_path)
    (part,) = forwards(ben)
    good = post(centre, part.body, ben).request.content
    for wrong, word in (
        (encode_forwarding(part.body, STRANGER), "device-unknown"),
        (good[:-1] + bytes([good[-1] ^ 1]), "device-unknown"),
        (good[:70], "request-damaged"),
        (b"", "request-damaged"),
    ):
        assert httpx.post(f"{centre.urls[0]}/forward", content=wrong).text == word
    with ben.store.reading() as records:
        own = this_device(records)
    other = encode_forwarding(b"nothing sealed", own)
    assert httpx.post(f"{centre.urls[0]}/forward", content=other).text == "not-a-bundle"


def test_the_answer_is_believed_only_from_the_hub_and_for_this_part(
    centre: Centre, laptop: Laptop, tmp_path: Path
) -> None:
    ama, ben = give_along(laptop, tmp_path)
    (part,) = forwards(ben)
    answer = post(centre, part.body, ben)
    asked = answer.request.content
    receipt = read_forwarded(answer.content, asked, centre.keys.key, ama.key)
    assert sum(head.n for head in receipt.heads) >= 1
    sealed = read_forwarding(asked).sealed
    hub = Hub(centre.keys, centre.database, lambda: centre.now)
    forged = encode_forwarded(receive(hub, sealed).receipt, asked, STRANGER)
    for data, about, author in (
        (forged, asked, ama.key),
        (answer.content, post(centre, part.body, ben).request.content, ama.key),
        (answer.content, asked, ben.key),
    ):
        with pytest.raises(Problem, match="hub-not-trusted"):
            read_forwarded(data, about, centre.keys.key, author)


def post(centre: Centre, sealed: bytes, bringer: Field) -> httpx.Response:
    """Bring a part by hand."""
    with bringer.store.reading() as records:
        own = this_device(records)
    return httpx.post(f"{centre.urls[0]}/forward", content=encode_forwarding(sealed, own))
