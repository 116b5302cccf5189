"""Files for the hub that came by hand: the same rules as on the network, and a receipt to take."""

from pathlib import Path

import pytest

from mieux_desktop.domain.changes.pages import Page, Run
from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub.receiving import Received, read_part, receive
from mieux_desktop.hub.syncing import Hub
from mieux_desktop.sync.bundles import Header, seal_bundle
from mieux_desktop.sync.container import write_container
from mieux_desktop.sync.messages import read_receipt
from tests.hub.conftest import GHANA, MALAWI, Centre
from tests.hub.device import AT, Laptop
from tests.hub.writing import note


def hub_of(centre: Centre) -> Hub:
    """The hub under test."""
    return Hub(centre.keys, centre.database, lambda: centre.now)


def sealed(centre: Centre, laptop: Laptop, runs: list[Run] | None = None) -> bytes:
    """What a laptop writes for the hub."""
    page = Page(tuple(laptop.outbox() if runs is None else runs))
    header = Header(recipient=centre.keys.key, created_at=AT, kind="hub")
    return seal_bundle(page, header, laptop.device, centre.keys.recipient)


def bring(centre: Centre, laptop: Laptop, data: bytes) -> Received:
    """Have the hub take a part, and the laptop the receipt."""
    received = receive(hub_of(centre), data)
    receipt = read_receipt(received.receipt, laptop.hub_key, laptop.device.key)
    laptop.acknowledged.update({head.epoch: head for head in receipt.heads})
    for aside in receipt.set_aside:
        laptop._put_aside(aside)
    return received


def test_what_came_by_hand_is_in_the_log_and_the_receipt_empties_the_outbox(
    centre: Centre,
) -> None:
    ama, ben = (centre.laptop(name, "expert", GHANA) for name in ("Ama", "Ben"))
    mine = ama.write(note())
    wrong = ama.write(note(MALAWI))
    received = bring(centre, ama, data := sealed(centre, ama))
    assert (received.taken.accepted, received.taken.set_aside) == (1, 1)
    assert not ama.outbox()
    assert ama.set_aside == {wrong.ref: "out-of-scope"}
    again = bring(centre, ama, data)
    assert (again.taken.accepted, again.taken.duplicates) == (0, 2)
    ben.sync()
    assert mine.ref in ben.shared
    ama.sync()
    assert ama.cursor == ben.cursor


def test_the_part_of_a_colleagues_file_is_taken_and_a_part_alone(
    centre: Centre, tmp_path: Path
) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    ama.write(note())
    data = sealed(centre, ama)
    alone, file = tmp_path / "part.age", tmp_path / "for-Ben.mieux"
    alone.write_bytes(data)
    write_container(file, b"sealed for Ben", (), "", bytes, for_hub=data)
    assert read_part(alone) == read_part(file) == data
    write_container(file, data, (), "", bytes)  # written for the hub itself
    assert read_part(file) == data
    for content in (b"", b"junk", b"age-encryption.org/v1\njunk"):
        alone.write_bytes(content)
        with pytest.raises(Problem):
            receive(hub_of(centre), read_part(alone))
    with pytest.raises(Problem, match="cannot-open"):
        read_part(tmp_path / "nowhere")


def test_work_of_a_revoked_or_expired_laptop_waits_with_a_receipt(centre: Centre) -> None:
    ama, ben = (centre.laptop(name, "expert", GHANA) for name in ("Ama", "Ben"))
    centre.revoke(ama)
    late = ama.write(note())
    received = bring(centre, ama, sealed(centre, ama))
    assert received.refused == "revoked"
    assert ama.set_aside == {late.ref: "revoked"}
    centre.later(days=800)
    late = ben.write(note())
    assert bring(centre, ben, sealed(centre, ben)).refused == "expired"
    assert ben.set_aside == {late.ref: "expired"}


def test_a_part_with_a_gap_waits_unacknowledged(centre: Centre) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    for _ in range(4):
        epoch = ama.write(note()).epoch
    received = bring(centre, ama, sealed(centre, ama, [ama.run(epoch, 2)]))
    assert received.taken.parked == 2
    assert ama.outbox()[0].after_n == 0
    assert bring(centre, ama, sealed(centre, ama, [ama.run(epoch, 0, 2)])).taken.accepted == 4
    assert not ama.outbox()


def test_strangers_other_hubs_and_other_laptops_work_are_refused(centre: Centre) -> None:
    ama, ben = (centre.laptop(name, "expert", GHANA) for name in ("Ama", "Ben"))
    ama.write(note())
    stranger = Laptop()
    stranger.write(note())
    with pytest.raises(Problem, match="sender-unknown"):
        receive(hub_of(centre), sealed(centre, stranger))
    header = Header(recipient=ben.device.key, created_at=AT, kind="colleague")
    page = Page(tuple(ama.outbox()))
    for recipient in (centre.keys.recipient, ben.device.recipient):
        with pytest.raises(Problem, match="not-for-this-laptop"):
            receive(hub_of(centre), seal_bundle(page, header, ama.device, recipient))
    received = receive(hub_of(centre), sealed(centre, ben, ama.outbox()))
    assert received.taken.accepted == 0
    stranger.close()
