"""Real laptops whose hub was restored from a backup: nothing is lost, nobody keeps too much."""

from pathlib import Path

import pytest

from mieux_desktop.domain.people import Person
from mieux_desktop.operations.enrolment import read_hub
from mieux_desktop.operations.hub_sync import Synced
from tests.hub.conftest import GHANA, MALAWI, Centre
from tests.hub.real import Field, Laptop, agree, laptop
from tests.hub.test_generations import copy_database, restore

__all__ = ["laptop"]  # the fixture

pytestmark = pytest.mark.parametrize("centre", ["sqlite"], indirect=True)


def back_up(folder: Path) -> None:
    """Back the hub up as it is."""
    copy_database(folder / "hub.db", folder / "backup.db")


def sync_all(*laptops: Field) -> list[Synced]:
    """Let everybody sync until nothing moves."""
    for _ in range(6):
        synced = [one.sync() for one in laptops]
        if not any(one.moved_anything for one in synced):
            return synced
    raise AssertionError("work never comes to rest")


def test_work_that_a_restored_hub_lost_goes_up_again(
    centre: Centre, laptop: Laptop, tmp_path: Path
) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    ama.write("Before")
    sync_all(ama, ben)
    back_up(tmp_path)
    ama.write("Acknowledged and lost")
    ama.sync()
    ama.restart()
    ama.write("In an epoch of which nothing is left")
    ama.sync()
    restore(centre, tmp_path)
    ben.write("Takes the place in the log")
    again = ben.sync()
    assert again.retracted == ()
    sync_all(ama, ben)
    assert len(ben.bodies()) == 4
    agree(ama, ben)
    olu = laptop("Olu Ade", "officer")
    sync_all(olu)
    agree(ama, olu)


def test_scopes_that_a_restored_hub_does_not_give_are_wiped(
    centre: Centre, laptop: Laptop, tmp_path: Path
) -> None:
    ben, olu = laptop("Ben Osei"), laptop("Olu Ade", "officer")
    sync_all(ben, olu)
    back_up(tmp_path)
    ben.deploy(MALAWI)
    for one in (ben, olu):
        with one.store.reading() as records:
            (malawi,) = records.find(type(one.action), id=[MALAWI])
        one.write(f"Malawi of {one.name}", malawi)
    sync_all(olu, ben)
    assert ben.bodies() == ["Malawi of Ben Osei", "Malawi of Olu Ade"]
    ben.write("Malawi, not sent yet", malawi)
    ben.write("Ghana, not sent yet")
    shipped = olu.shows(GHANA)
    restore(centre, tmp_path)
    synced = ben.sync()
    assert synced.retracted == (MALAWI,)
    assert ben.bodies() == ["Ghana, not sent yet"]
    assert synced.waiting == 0
    assert ben.is_sound()
    hub = read_hub(ben.store)
    assert hub is not None and hub.action_ids == (GHANA,)
    ben.adopt()
    sync_all(olu, ben)
    assert len(olu.bodies()) == 4
    assert olu.shows(GHANA) != shipped
    ben.deploy(MALAWI)
    sync_all(ben, olu)
    assert len(ben.bodies()) == 4
    for scope in (GHANA, MALAWI):
        agree(ben, olu, scope=scope)


def test_what_was_taken_back_since_the_backup_comes_again(
    centre: Centre, laptop: Laptop, tmp_path: Path
) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei", "expert", GHANA, MALAWI)
    for number in range(6):  # each in an epoch of its own
        ben.write(f"Of Ben, {number}")
        ben.restart()
    ama.write("Of Ama")
    sync_all(ama, ben)
    back_up(tmp_path)
    ben.withdraw()
    ben.sync()
    assert ben.bodies() == []
    restore(centre, tmp_path)
    assert ben.sync().requests < 6
    sync_all(ben, ama)
    assert len(ben.bodies()) == 7
    agree(ama, ben)


def test_people_met_while_the_hub_was_away_stay_and_go_up(
    centre: Centre, laptop: Laptop, tmp_path: Path
) -> None:
    ama, olu = laptop("Ama Mensah"), laptop("Olu Ade", "officer")
    sync_all(ama, olu)
    back_up(tmp_path)
    met = Person(id=bytes(15) + b"\x01", family_name="Quaye", given_name="Esi")
    with ama.store.unit_of_work() as work:
        work.save(None, met)
    restore(centre, tmp_path)
    sync_all(ama, olu)
    agree(ama, olu, scope=met.id)
    assert met.id in ama.shows(met.id)


def test_a_laptop_enrolled_since_the_backup_is_enrolled_again_and_loses_nothing(
    centre: Centre, laptop: Laptop, tmp_path: Path
) -> None:
    back_up(tmp_path)
    ama = laptop("Ama Mensah")
    ama.write("Bank fees")
    ama.sync()
    restore(centre, tmp_path)
    synced = ama.try_to_sync()
    assert synced.problem is not None and synced.problem.code == "device-unknown"
    ama.enrol("expert", GHANA)
    ama.adopt()
    sync_all(ama)
    ama.adopt()
    sync_all(ama)
    assert ama.bodies() == ["Bank fees"]
    olu = laptop("Olu Ade", "officer")
    sync_all(olu)
    agree(ama, olu)


def test_files_are_offered_again_to_a_restored_hub(
    centre: Centre, laptop: Laptop, tmp_path: Path
) -> None:
    ama = laptop("Ama Mensah")
    ama.sync()
    back_up(tmp_path)
    with ama.store.unit_of_work() as work:
        work.note_hub_file(bytes(32), ama.now)
    ama.sync()
    restore(centre, tmp_path)
    ama.sync()
    with ama.store.reading() as records:
        assert records.hub_files_held(ama.now) == frozenset()
