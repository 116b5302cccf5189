"""A hub that was restored from a backup: nothing that was acknowledged is lost."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from mieux_desktop.hub.database import Database, begin_generation
from mieux_desktop.hub.folder import Folder
from tests.hub.conftest import GHANA, MALAWI, Centre
from tests.hub.writing import note, person


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_devices_offer_again_what_a_restored_hub_lacks(centre: Centre, tmp_path: Path) -> None:
    ama, ben = (centre.laptop(name, "expert", GHANA) for name in ("Ama", "Ben"))
    before = ama.write(note())
    ama.sync()
    ben.sync()
    copy_database(tmp_path / "hub.db", tmp_path / "backup.db")
    lost = ama.write(note())
    ama.start()
    lost_epoch = ama.write(note())  # of which the restored hub knows nothing at all
    ama.sync()
    ben.sync()
    assert ben.cursor.place > 0
    restore(centre, tmp_path)
    other = ben.write(note())
    ben.sync()  # takes the place in the log that the lost change had
    generation, cursor = ama.generation, ama.cursor
    ama.sync()
    assert ama.generation != generation
    assert ama.cursor.place >= cursor.place
    ben.sync()
    everything = {before.ref, lost.ref, lost_epoch.ref, other.ref}
    assert set(ama.shared) == set(ben.shared) == everything
    eve = centre.laptop("Eve", "expert", GHANA)
    eve.sync()
    assert set(eve.shared) == everything


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_what_was_given_and_taken_since_the_backup_is_put_right(
    centre: Centre, tmp_path: Path
) -> None:
    ama, ben = (centre.laptop(name, "expert", GHANA) for name in ("Ama", "Ben"))
    known = ama.write(note())
    ama.sync()
    ben.sync()
    copy_database(tmp_path / "hub.db", tmp_path / "backup.db")
    centre.deploy(ben, MALAWI)
    centre.deploy(ama, MALAWI)
    ama.sync()
    given, met = ama.write(note(MALAWI)), person()
    ama.write(met)
    ama.write(note(MALAWI, people=(met.id,)))
    ama.sync()
    centre.withdraw(ben, GHANA)
    ben.sync()
    assert given.ref in ben.shared and known.ref not in ben.shared
    restore(centre, tmp_path)  # which has issued newer certificates than it knows
    for laptop in (ben, ama, ben):
        laptop.sync()
    assert set(ben.shared) == {known.ref}  # the person is unknown to the hub, too
    assert ben.certificate is not None and ben.certificate.scopes == (GHANA,)
    centre.deploy(ama, MALAWI)
    centre.adopt(ama)
    ama.sync()
    assert len(ama.shared) == 4


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_a_hub_that_holds_nothing_of_a_laptop_says_so(centre: Centre, tmp_path: Path) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    copy_database(tmp_path / "hub.db", tmp_path / "backup.db")
    ama.write(note())
    ama.sync()
    restore(centre, tmp_path)
    receipts = len(ama.receipts)
    ama.sync()
    assert ama.receipts[receipts].heads == ()
    assert ama.receipts[-1].heads == ama.own_heads()


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_a_database_of_another_hub_is_refused(centre: Centre, tmp_path: Path) -> None:
    other = Folder(tmp_path / "other").create(None, "")
    with pytest.raises(Exception, match="hub-key-differs"):
        Database(centre.database_url).check(other.key)


def restore(centre: Centre, folder: Path) -> None:
    """Put the backup in the hub's place."""
    copy_database(folder / "backup.db", folder / "hub.db")
    with centre.database.writing() as connection:
        begin_generation(connection, 1)


def copy_database(source: Path, target: Path) -> None:
    """Copy a database as it is, over what the target holds."""
    with closing(sqlite3.connect(source)) as one, closing(sqlite3.connect(target)) as other:
        one.backup(other)
