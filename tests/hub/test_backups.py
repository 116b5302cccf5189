"""Backups: one sealed file, whole or none, that makes the same hub again on either database."""

import errno
import io
import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pyrage
import pytest
import sqlalchemy as sa

from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub import backup_file, backups
from mieux_desktop.hub.database import Database
from mieux_desktop.hub.folder import Folder
from mieux_desktop.hub.service import Service
from mieux_desktop.hub.syncing import Hub
from mieux_desktop.hub.tables import TABLES, codes, generations, hub, uploads
from tests.hub.conftest import GHANA, NOW, Centre
from tests.hub.device import Laptop, Refused
from tests.hub.loopback import serving
from tests.hub.writing import institution, invitation, mission, note, person

SECRET = "seven odd words for a backup"
IDENTITY = pyrage.x25519.Identity.generate()  # a passphrase takes a second and more each time
RECIPIENT = str(IDENTITY.to_public())


def back_up(centre: Centre, path: Path, **how: Any) -> backups.Saved:
    """Back the hub up."""
    hub_here = Hub(centre.keys, centre.database, lambda: centre.now)
    attachments = how.pop("attachments", None)
    return backups.back_up(hub_here, attachments, path, **{"recipient": RECIPIENT, **how})


def restore(path: Path, folder: Folder, url: str | None) -> backups.Saved:
    """Restore a backup."""
    return restore_bytes(path.read_bytes(), folder, url)


def restore_bytes(
    data: bytes, folder: Folder, url: str | None = None, identity: str = str(IDENTITY)
) -> backups.Saved:
    """Restore what was read from a file."""
    return backups.restore(io.BytesIO(data), lambda _: identity, folder, url, "", NOW)


def contents(url: str) -> dict[str, list[Any]]:
    """All rows of a hub, but for what a restore begins anew."""
    with closing(Database(url)) as database, database.reading() as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(sa.select(table))), key=repr)
            for table in TABLES.sorted_tables
            if table not in (generations, codes, uploads)
        }


@pytest.fixture(params=["sqlite", "postgresql"])
def elsewhere(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str | None]:
    """Where to restore: a file in the new folder, or an empty PostgreSQL."""
    if request.param == "sqlite":
        return lambda: None
    made: Callable[[], str] = request.getfixturevalue("postgres")
    return made


def test_a_backup_makes_the_same_hub_on_either_database(
    centre: Centre, elsewhere: Callable[[], str | None], tmp_path: Path
) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    esi = person()
    for record in (esi, institution(), invitation(esi.id), *(note() for _ in range(700))):
        ama.write(record)
    ama.write(note(bytes(16)))  # waits
    ama.sync()
    blob = tmp_path / "files" / "ab" / f"{'ab' * 32}.age"
    blob.parent.mkdir(parents=True)
    blob.write_bytes(os.urandom(3 << 20))
    (tmp_path / "files" / "unfinished").mkdir()
    (tmp_path / "files" / "unfinished" / "x.part").write_bytes(b"half")
    said: list[str] = []
    saved = back_up(centre, tmp_path / "b", attachments=tmp_path / "files", say=said.append)
    assert saved.rows["log"] == 703
    assert saved.attachments == 1
    assert said[-1].startswith("Read back: ")
    before = contents(centre.database_url)
    folder = Folder(tmp_path / "new")
    assert restore(tmp_path / "b", folder, elsewhere()) == saved
    assert contents(folder.database_url()) == before
    assert folder.keys("").key == centre.keys.key
    assert (folder.attachments() / "ab" / blob.name).read_bytes() == blob.read_bytes()
    assert not (folder.attachments() / "unfinished").exists()
    with closing(Database(folder.database_url())) as database:
        assert database.check(centre.keys.key) == "MIEUX"
        with database.reading() as connection:
            ordinals = connection.execute(sa.select(generations.c.ordinal)).scalars().all()
    assert sorted(ordinals) == [1, 2]


def test_after_a_restore_laptops_bring_again_what_the_hub_lacks(
    centre: Centre, elsewhere: Callable[[], str | None], tmp_path: Path
) -> None:
    ama, ben = (centre.laptop(name, "expert", GHANA) for name in ("Ama", "Ben"))
    olu = centre.laptop("Olu", "officer")
    for laptop in (ama, ben):
        laptop.write(mission())
        laptop.sync()
    back_up(centre, tmp_path / "b")
    for _ in range(3):  # acknowledged, and not in the backup
        for laptop in (ama, ben):
            laptop.start(previous=_last(laptop))
            laptop.write(note())
            laptop.sync()
    olu.sync()
    everything = set(ama.shared) | set(ben.shared) | set(olu.shared)
    folder = Folder(tmp_path / "new")
    restore(tmp_path / "b", folder, elsewhere())
    with closing(Database(folder.database_url())) as database:
        restored = Hub(folder.keys(""), database, lambda: centre.now)
        with serving(Service(restored)) as url:
            for laptop in (ben, ama, olu):
                laptop.url = url
            written = ben.write(note())
            for laptop in (olu, ben, ama, ben, olu):
                laptop.sync()
            everything.add(written.ref)
            assert set(ama.shared) == set(ben.shared) == set(olu.shared) == everything
            assert len(contents(folder.database_url())["log"]) == len(everything)
            for laptop in (ama, ben):
                laptop.close()


def test_codes_of_a_backup_are_void(centre: Centre, tmp_path: Path) -> None:
    code = centre.code(centre.add("Ama"))
    back_up(centre, tmp_path / "b")
    folder = Folder(tmp_path / "new")
    restore(tmp_path / "b", folder, None)
    with closing(Database(folder.database_url())) as database:
        restored = Hub(centre.keys, database, lambda: centre.now)
        refused = pytest.raises(Refused, match="code-refused")
        with serving(Service(restored)) as url, closing(Laptop(url)) as laptop, refused:
            laptop.enrol(code)


def test_a_backup_shows_one_state_while_the_hub_goes_on(
    centre: Centre, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    ama.write(note())
    ama.sync()
    frames = backups._frames

    def interrupted(*given: Any) -> Any:
        for frame in frames(*given):
            yield frame
            if frame[:2] == ["rows", "epochs"]:  # the log is read after this
                ama.write(note())
                ama.sync()

    monkeypatch.setattr(backups, "_frames", interrupted)
    assert back_up(centre, tmp_path / "b").rows["log"] == 1
    folder = Folder(tmp_path / "new")
    restore(tmp_path / "b", folder, None)
    assert [row[1] for row in contents(folder.database_url())["log"]] != []


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_a_backup_opens_by_its_passphrase_or_its_identity_alone(
    centre: Centre, tmp_path: Path
) -> None:
    back_up(centre, tmp_path / "b", recipient="", passphrase=SECRET)
    folder = Folder(tmp_path / "new")
    with (tmp_path / "b").open("rb") as file, pytest.raises(Problem, match="backup-key-wrong"):
        backups.restore(file, by_passphrase("wrong"), folder, None, "", NOW)
    with (tmp_path / "b").open("rb") as file:
        backups.restore(file, by_passphrase(SECRET), folder, None, "", NOW)
    assert folder.keys("") == centre.keys
    back_up(centre, tmp_path / "c")
    with pytest.raises(Problem, match="backup-key-wrong"):
        other = str(pyrage.x25519.Identity.generate())
        restore_bytes((tmp_path / "c").read_bytes(), Folder(tmp_path / "other"), None, other)
    with pytest.raises(Problem, match="recipient-wrong"):
        back_up(centre, tmp_path / "d", recipient="age1nobody")
    assert not list(tmp_path.glob("d*"))


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_a_cut_and_any_changed_byte_are_told_and_leave_no_hub(
    centre: Centre, tmp_path: Path
) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    for _ in range(50):
        ama.write(note())
    ama.sync()
    back_up(centre, tmp_path / "b")
    whole = (tmp_path / "b").read_bytes()
    folder = Folder(tmp_path / "new")
    for place in (0, 5, 20, 60, 200, 321, 400, len(whole) // 2, len(whole) - 1):
        changed = bytearray(whole)
        changed[place] ^= 1
        for data in (whole[:place], bytes(changed)):
            with pytest.raises(Problem, match=r"^(not-a-backup|backup-(damaged|newer|key-wrong))$"):
                restore_bytes(data, folder)
    with pytest.raises(Problem, match="hub-missing"):
        folder.keys("")
    restore(tmp_path / "b", folder, None)
    with pytest.raises(Problem, match="hub-exists"):
        restore(tmp_path / "b", folder, None)


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_a_backup_is_restored_only_where_there_is_no_hub(centre: Centre, tmp_path: Path) -> None:
    back_up(centre, tmp_path / "b")
    folder = Folder(tmp_path / "new")
    with pytest.raises(Problem, match="hub-exists"):  # the database has one
        restore(tmp_path / "b", folder, centre.database_url)
    with pytest.raises(Problem, match="hub-missing"):
        folder.keys("")


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_a_full_disk_leaves_no_backup(
    centre: Centre, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    ama.write(note(body=os.urandom(300_000).hex()))
    ama.sync()
    target = backup_file._Target.write

    def full(self: Any, data: bytes) -> int:
        if self._add.__name__ == "write" and len(data) > 1000:
            self.failed = OSError(errno.ENOSPC, "No space left on device")
            raise self.failed
        return target(self, data)

    monkeypatch.setattr(backup_file._Target, "write", full)
    with pytest.raises(Problem, match="disk-full"):
        back_up(centre, tmp_path / "b")
    assert not list(tmp_path.glob("b*"))


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_what_cannot_be_read_back_is_no_backup(
    centre: Centre, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = backup_file.write_sealed

    def rotten(file: Any, *given: Any) -> str:
        own = written(file, *given)
        file.seek(-20, os.SEEK_END)
        file.truncate()
        return own

    monkeypatch.setattr(backups, "write_sealed", rotten)
    with pytest.raises(Problem, match="backup-not-verified"):
        back_up(centre, tmp_path / "b")
    assert not list(tmp_path.glob("b*"))


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_an_older_database_is_brought_up_by_way_of_a_backup(
    centre: Centre, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(centre, tmp_path / "b")
    monkeypatch.setattr(backups, "VERSION", 7)
    monkeypatch.setattr("mieux_desktop.hub.database.VERSION", 7)
    with pytest.raises(Problem, match="hub-older"):
        centre.database.check(centre.keys.key)
    folder = Folder(tmp_path / "new")
    restore(tmp_path / "b", folder, None)
    with closing(Database(folder.database_url())) as database, database.reading() as connection:
        assert connection.execute(sa.select(hub.c.version)).scalar_one() == 7
    monkeypatch.setattr(backups, "VERSION", 0)
    with pytest.raises(Problem, match="backup-newer"):
        restore(tmp_path / "b", Folder(tmp_path / "other"), None)


@pytest.mark.parametrize(
    "frames",
    [
        [],
        [["hub", 0, 1, b"short", "AGE-SECRET-KEY-1"]],
        [["file", "../../evil"]],
        [["data", b"of no file"]],
        [["rows", "no_such_table", ["id"], [[1]]]],
        [["rows", "hub", ["no_such_column"], [[1]]]],
        [["nonsense"]],
        [[]],
        [["end", {}, 0, 0], ["end", {}, 0, 0]],
        [["end", {"log": 1}, 0, 0]],
    ],
)
def test_a_file_that_only_looks_like_a_backup_makes_no_hub(
    frames: list[Any], tmp_path: Path
) -> None:
    file = io.BytesIO()
    backup_file.write_sealed(file, frames, RECIPIENT, "")
    folder = Folder(tmp_path / "new")
    with pytest.raises(Problem, match="backup-damaged"):
        restore_bytes(file.getvalue(), folder)
    assert not (tmp_path / "evil").exists()
    with pytest.raises(Problem, match="hub-missing"):
        folder.keys("")


def _last(laptop: Laptop) -> Any:
    return next(reversed(laptop.epochs.values())).changes[-1].ref


def by_passphrase(secret: str) -> backup_file.Unlock:
    """What asks nobody."""
    return lambda part: backup_file.unlock_by_passphrase(part, secret)


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_what_a_killed_restore_left_is_no_hub_and_no_hindrance(
    centre: Centre, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    centre.laptop("Ama", "expert", GHANA)
    files = tmp_path / "files" / "ab"
    files.mkdir(parents=True)
    (files / f"{'ab' * 32}.age").write_bytes(b"sealed")
    back_up(centre, tmp_path / "b", attachments=tmp_path / "files")
    new = tmp_path / "new"
    killed = os.fork()
    if killed == 0:
        monkeypatch.setattr(Folder, "write_keys", lambda *_: os._exit(9))
        restore(tmp_path / "b", Folder(new), None)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(killed, 0)[1]) == 9
    folder = Folder(new)
    with pytest.raises(Problem, match="hub-missing"):
        folder.keys("")
    assert restore(tmp_path / "b", folder, None).attachments == 1
    assert folder.keys("") == centre.keys
