"""Files beside the network: enrolment by file, work for the hub on a stick, a team in between."""

from pathlib import Path

import pytest

from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub.enrolment import enrol_by_card
from mieux_desktop.hub.receiving import read_part, receive
from mieux_desktop.hub.syncing import Hub
from mieux_desktop.operations.enrolment import (
    confirm_enrolment,
    key_in_groups,
    read_enrolment_file,
    read_hub,
    set_hub_address,
    write_card_file,
)
from mieux_desktop.operations.exchange import read_file
from mieux_desktop.operations.hub_by_hand import write_hub_file
from mieux_desktop.operations.hub_sync import sync_with_hub
from tests.hub.conftest import GHANA, Centre
from tests.hub.real import Field, Laptop, agree, laptop
from tests.unit.operations.team import pair, seal_codes_cheaply

__all__ = ["laptop"]  # the fixture

# What databases differ in, the tests with laptops in memory see.
pytestmark = pytest.mark.parametrize("centre", ["sqlite"], indirect=True)


@pytest.fixture(autouse=True)
def cheap_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spare these tests the seconds that sealing with a code takes."""
    seal_codes_cheaply(monkeypatch)


def hub_of(centre: Centre) -> Hub:
    return Hub(centre.keys, centre.database, lambda: centre.now)


def carry(centre: Centre, path: Path) -> Path:
    """Let the hub's administrator read a file; return the receipt."""
    receipt = path.with_suffix(".receipt")
    receipt.write_bytes(receive(hub_of(centre), read_part(path)).receipt)
    return receipt


def enrol_by_file(centre: Centre, field: Field, folder: Path, *actions: bytes) -> Path:
    field.person_id = centre.add(field.name, "expert", *actions)
    card = write_card_file(field.store, folder)
    answer = folder / "answer.mieux"
    answer.write_bytes(
        enrol_by_card(centre.database, centre.keys, card.read_bytes(), field.person_id, centre.now)
    )
    return answer


def test_a_laptop_is_enrolled_by_two_files_and_the_key_is_compared(
    centre: Centre, laptop: Laptop, tmp_path: Path
) -> None:
    ama = laptop("Ama Mensah", enrolled=False)
    offered = read_enrolment_file(ama.store, enrol_by_file(centre, ama, tmp_path, GHANA))
    assert offered.key == key_in_groups(centre.keys.key)
    assert (offered.hub_name, offered.person_name) == ("MIEUX", "Ama Mensah")
    assert read_hub(ama.store) is None
    hub = confirm_enrolment(ama.store, offered)
    assert (hub.url, hub.action_ids) == ("", (GHANA,))
    with pytest.raises(Problem, match="hub-address-missing"):
        sync_with_hub(ama.store)
    set_hub_address(ama.store, centre.urls[0])
    ama.write("Bank fees")
    assert ama.sync().waiting == 0


def test_an_enrolment_for_another_laptop_or_of_no_hub_is_refused(
    centre: Centre, laptop: Laptop, tmp_path: Path
) -> None:
    ama, ben = (laptop(name, enrolled=False) for name in ("Ama Mensah", "Ben Osei"))
    answer = enrol_by_file(centre, ama, tmp_path, GHANA)
    with pytest.raises(Problem, match="not-for-this-laptop"):
        read_enrolment_file(ben.store, answer)
    for content in (b"", b"a note", answer.read_bytes()[:-20]):
        (tmp_path / "wrong").write_bytes(content)
        with pytest.raises(Problem, match="not-an-enrolment"):
            read_enrolment_file(ama.store, tmp_path / "wrong")


def test_work_reaches_the_hub_by_a_stick_and_the_receipt_comes_back(
    centre: Centre, laptop: Laptop, tmp_path: Path
) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    ama.write("Bank fees")
    written = write_hub_file(ama.store, tmp_path)
    assert written.changes >= 1
    first = carry(centre, written.path)
    centre.later(minutes=1)
    ama.write("Remittances")
    second = carry(centre, write_hub_file(ama.store, tmp_path).path)
    for receipt in (first, second):
        told = read_file(ama.store, receipt)
        assert told.kind == "receipt"
    hub = read_hub(ama.store)
    assert hub is not None and hub.waiting_changes == 0
    assert read_file(ama.store, first).repeated
    with pytest.raises(Problem, match="nothing-waits"):
        write_hub_file(ama.store, tmp_path)
    ben.sync()
    assert ben.bodies() == ["Bank fees", "Remittances"]
    ama.sync()
    agree(ama, ben)


def test_a_receipt_for_another_laptop_is_refused(
    centre: Centre, laptop: Laptop, tmp_path: Path
) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    ama.write("Bank fees")
    receipt = carry(centre, write_hub_file(ama.store, tmp_path).path)
    with pytest.raises(Problem, match="hub-not-trusted"):
        read_file(ben.store, receipt)


def test_two_roads_at_once_bring_everything_once(
    centre: Centre, laptop: Laptop, tmp_path: Path
) -> None:
    ama, ben, eve = (laptop(name, enrolled=False) for name in ("Ama Mensah", "Ben Osei", "Eve Adu"))
    pair(ama, ben, tmp_path / "one")
    pair(ama, eve, tmp_path / "two")
    pair(ben, eve, tmp_path / "three")
    ama.write("Before the hub")
    ama.give(ben, tmp_path / "stick")
    for one in (ama, ben):
        one.enrol("expert", GHANA)
    ama.write("By both roads")
    ben.write("Of Ben")
    ama.give(ben, tmp_path / "stick")
    ben.give(eve, tmp_path / "stick")
    for one in (ben, ama, ben):
        one.sync()
    ama.write("After a sync")
    ama.sync()
    ben.sync()
    ama.give(ben, tmp_path / "stick")
    ben.give(ama, tmp_path / "stick")
    ama.give(eve, tmp_path / "stick")
    ben.give(eve, tmp_path / "stick")
    assert eve.bodies() == ["After a sync", "Before the hub", "By both roads", "Of Ben"]
    for one in (ama, ben):
        assert one.adopt()
    for one in (ama, ben, ama):
        one.sync()
    agree(ama, ben, eve)


def test_what_a_colleague_gives_along_for_the_hub_gets_there(
    centre: Centre, laptop: Laptop, tmp_path: Path
) -> None:
    ama, ben, olu = laptop("Ama Mensah"), laptop("Ben Osei"), laptop("Olu Ade", "officer")
    pair(ama, ben, tmp_path)
    ama.write("Given along")
    path = ama.send(ben, tmp_path / "stick").path
    read_file(ben.store, path)
    written = write_hub_file(ben.store, tmp_path / "stick")
    assert len(written.forwards) == 1
    carry(centre, written.forwards[0])
    olu.sync()
    assert "Given along" in olu.bodies()
    receipt = carry(centre, path)  # the same part, in the file itself
    centre.later(minutes=1)
    read_file(ama.store, receipt)
    hub = read_hub(ama.store)
    assert hub is not None and hub.waiting_changes == 0
