"""Two implementations of the device side work with one hub and see each other's work."""

import ast
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from mieux_desktop.hub import adoption, grants, people
from mieux_desktop.hub.database import begin_generation
from tests.hub.conftest import GHANA, MALAWI, Centre
from tests.hub.device import Laptop
from tests.hub.second_device import device, pages
from tests.hub.second_device.device import SecondDevice
from tests.hub.test_generations import copy_database
from tests.hub.writing import note, person


@pytest.fixture
def ama(centre: Centre) -> Laptop:
    """An expert in Ghana with the regular device."""
    return centre.laptop("Ama", "expert", GHANA)


@pytest.fixture
def second(centre: Centre) -> Iterator[SecondDevice]:
    """Ben, an expert in Ghana, with the second device."""
    made = SecondDevice(centre.urls[0])
    made.enrol(centre.code(centre.add("Ben", "expert", GHANA)), "Ben")
    yield made
    made.close()


def write_note(second: SecondDevice, scope: bytes = GHANA, body: str = "Fees") -> pages.Change:
    return second.write(
        "note", uuid.uuid4().bytes, scope, action_id=scope, mission_id=bytes(16),
        written_at="2026-03-04T10:00:00.000+00:00", body=(body,),
    )  # fmt: skip


def test_it_knows_nothing_but_the_protocol() -> None:
    for module in (device, pages):
        assert module.__file__
        tree = ast.parse(Path(module.__file__).read_text("utf-8"))
        imported = {
            name.split(".")[0]
            for node in ast.walk(tree)
            if isinstance(node, ast.Import | ast.ImportFrom)
            for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else [])
            + [alias.name for alias in node.names if isinstance(node, ast.Import)]
        }
        assert "mieux_desktop" not in imported


def test_each_sees_what_the_other_wrote(ama: Laptop, second: SecondDevice) -> None:
    theirs = [ama.write(note(body=text)) for text in ("Bank fees", "Frais bancaires: 6 %")]
    met = ama.write(person())
    theirs.append(ama.write(note(people=(met.scope,))))
    ama.sync()
    own = [write_note(second, body=text) for text in ("رسوم", "Fees", "Fees")]
    second.sync()
    ama.sync()
    assert set(second.shared) == set(ama.shared)
    assert len(ama.shared) == 7
    assert not second.outbox() and not second.set_aside and not ama.set_aside
    body = {e.field: e.value for e in ama.shared[own[0][:2]].edits}["body"]
    assert body == "رسوم"
    for change in theirs:
        received = second.shared[change.ref]
        assert [e[5] for e in received.edits] == [e.value for e in change.edits]


def test_pages_follow_each_other(ama: Laptop, second: SecondDevice) -> None:
    for number in range(80):
        ama.write(note(body=f"{number} {uuid.uuid4()} " * 20))
    ama.sync()
    second.most = 4096
    second.sync()
    assert set(second.shared) == set(ama.shared)
    assert second.most > 8192


def test_what_is_not_its_own_is_set_aside_and_comes_back_adopted(
    centre: Centre, second: SecondDevice
) -> None:
    stray = write_note(second, MALAWI)
    second.sync()
    assert second.set_aside == {stray[:2]: "out-of-scope"}
    assert stray[:2] not in second.shared
    with centre.database.writing() as connection:
        adoption.adopt(connection, second.key)
    second.sync()
    assert second.set_aside == {stray[:2]: "out-of-scope"}  # adopted into what it does not have
    with centre.database.writing() as connection:
        grants.deploy(connection, second.certificate[2], MALAWI, 0)
    second.sync()
    assert (second.set_aside, set(second.shared)) == ({}, {stray[:2]})


def test_a_clock_ahead_is_stamped_and_a_taken_action_wiped(
    centre: Centre, ama: Laptop, second: SecondDevice
) -> None:
    received = round(centre.now.timestamp() * 1000)
    ahead = ama.write(note(), at=received + 86_400_000)
    ama.sync()
    second.sync()
    assert second.effective == {ahead.ref: received}
    version = second.certificate[6]
    with centre.database.writing() as connection:
        grants.withdraw(connection, second.certificate[2], GHANA)
    unsent = write_note(second)
    second.sync()
    assert second.shared == {}
    assert second.set_aside == {unsent[:2]: "out-of-scope"}
    assert second.certificate[6] > version


def test_a_revoked_one_gets_its_receipt_and_nothing_else(
    centre: Centre, ama: Laptop, second: SecondDevice
) -> None:
    with centre.database.writing() as connection:
        people.revoke(connection, second.key, centre.now)
    ama.write(note())
    ama.sync()
    late = write_note(second)
    second.sync()
    assert second.set_aside == {late[:2]: "revoked"}
    assert second.receipts[-1][3] == [second.epochs[late.epoch].head]
    assert second.shared == {}


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_it_offers_again_what_a_restored_hub_lacks(
    centre: Centre, ama: Laptop, second: SecondDevice, tmp_path: Path
) -> None:
    write_note(second)
    second.sync()
    copy_database(tmp_path / "hub.db", tmp_path / "backup.db")
    write_note(second)
    second.start()
    write_note(second)
    second.sync()
    generation = second.generation
    copy_database(tmp_path / "backup.db", tmp_path / "hub.db")
    with centre.database.writing() as connection:
        begin_generation(connection, 1)
    second.sync()
    ama.sync()
    assert second.generation != generation
    assert len(ama.shared) == 3
    assert set(ama.shared) == set(second.shared)
