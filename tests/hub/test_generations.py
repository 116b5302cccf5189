"""A hub that was restored from a backup: nothing that was acknowledged is lost."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from mieux_desktop.hub.database import Database, begin_generation
from mieux_desktop.hub.folder import Folder
from tests.hub.conftest import GHANA, Centre
from tests.hub.writing import note


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_devices_offer_again_what_a_restored_hub_lacks(centre: Centre, tmp_path: Path) -> None:
    ama, ben = (centre.laptop(name, "expert", GHANA) for name in ("Ama", "Ben"))
    before = ama.write(note())
    ama.sync()
    ben.sync()
    _copy(tmp_path / "hub.db", tmp_path / "backup.db")
    lost = ama.write(note())
    ama.sync()
    ben.sync()
    assert ben.cursor.place > 0
    _copy(tmp_path / "backup.db", tmp_path / "hub.db")
    with centre.database.writing() as connection:
        begin_generation(connection, 1)
    other = ben.write(note())
    ben.sync()  # takes the place in the log that the lost change had
    generation, cursor = ama.generation, ama.cursor
    ama.sync()
    assert ama.generation != generation
    assert ama.cursor.place >= cursor.place
    ben.sync()
    everything = {before.ref, lost.ref, other.ref}
    assert set(ama.shared) == set(ben.shared) == everything
    eve = centre.laptop("Eve", "expert", GHANA)
    eve.sync()
    assert set(eve.shared) == everything


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_a_database_of_another_hub_is_refused(centre: Centre, tmp_path: Path) -> None:
    other = Folder(tmp_path / "other").create(None, "")
    with pytest.raises(Exception, match="hub-key-differs"):
        Database(centre.database_url).check(other.key)


def _copy(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as one, closing(sqlite3.connect(target)) as other:
        one.backup(other)
