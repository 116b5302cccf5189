"""Backups are whole, sealed and read back; what fails leaves nothing half and the older ones."""

import errno
import io
import os
import random
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.stores import Store, unlock_store
from mieux_desktop.storage import backups
from mieux_desktop.storage.backups import Backup, find_backups, kept
from mieux_desktop.storage.folder import DATABASE, KEY_FILE, UPGRADE_COPIES

NEVER = bool  # a cancel button that nobody presses


def back_up(
    store: Store,
    root: Path,
    cancelled: Callable[[], bool] = NEVER,
    progress: Callable[[int, int], None] = lambda done, total: None,
    keep: int = 5,
) -> Backup:
    root.mkdir(exist_ok=True)
    return store.back_up(root, keep, progress, cancelled)


def attach(store: Store, content: bytes) -> bytes:
    return store.attachments.add(io.BytesIO(content))[0]


def all_files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_backup_is_a_whole_store_that_its_passphrase_opens(
    store: Store, passphrase: str, tmp_path: Path
) -> None:
    sha256 = attach(store, b"consent form")
    made = back_up(store, tmp_path / "place")
    assert made.complete
    assert find_backups(tmp_path / "place") == find_backups(made.path.parent) == [made]
    copy = tmp_path / "copy"
    shutil.copytree(made.path, copy)
    shutil.copytree(made.path.parent / "attachments", copy / "attachments")
    opened = unlock_store(copy, passphrase)
    assert opened.attachments.read(sha256) == b"consent form"
    opened.close()


def test_nothing_in_a_backup_can_be_read_without_the_key(store: Store, tmp_path: Path) -> None:
    attach(store, b"Mensah Gloria signed here")
    back_up(store, tmp_path / "place")
    for name, content in all_files(tmp_path / "place").items():
        for known in (b"Mensah", b"Carvalho", b"SQLite format", b"Ghana"):
            assert known not in content, name


def test_an_attachment_is_copied_once_for_all_backups(store: Store, tmp_path: Path) -> None:
    attach(store, b"first")
    back_up(store, tmp_path / "place")
    (old,) = (tmp_path / "place").glob("*/attachments/*/*")
    before = old.stat()
    attach(store, b"second")
    second = back_up(store, tmp_path / "place")
    assert second.manifest is not None
    assert len(second.manifest.attachments) == 2
    assert old.stat().st_mtime_ns == before.st_mtime_ns
    assert old.stat().st_ino == before.st_ino


def test_an_attachment_cut_short_in_the_place_is_copied_again(store: Store, tmp_path: Path) -> None:
    attach(store, b"a picture" * 1000)
    first = back_up(store, tmp_path / "place")
    (copy,) = (tmp_path / "place").glob("*/attachments/*/*")
    copy.write_bytes(copy.read_bytes()[:100])
    assert find_backups(tmp_path / "place")[0].missing == 1
    again = back_up(store, tmp_path / "place")
    assert again.complete
    assert again.path != first.path
    assert all(found.complete for found in find_backups(tmp_path / "place"))


def test_the_last_ones_and_one_a_week_are_kept() -> None:
    day = datetime(2026, 3, 29, 18, tzinfo=UTC)  # a Sunday
    made: set[datetime] = set()
    for age in range(100, -1, -1):
        made.add(day - timedelta(days=age))
        made = kept(sorted(made), 5, max(made))
    ages = sorted((day - at).days for at in made)
    assert ages == [0, 1, 2, 3, 4, 5, 7, 14, 21]


def test_a_backup_made_under_a_clock_far_ahead_pushes_no_later_one_out() -> None:
    now = datetime(2026, 3, 29, 18, tzinfo=UTC)
    ahead = [now + timedelta(days=900 + day) for day in range(5)]
    right = [now - timedelta(days=day) for day in range(5)]
    assert {at for at in kept([*ahead, *right], 5, now) if at <= now} == set(right)


def test_older_backups_go_with_the_attachments_that_only_they_held(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "WEEKS", 0)
    sha256 = attach(store, b"erased later")
    back_up(store, tmp_path / "place")
    (sealed,) = (store.folder / "attachments").glob("*/*")
    sealed.unlink()
    attach(store, b"stays")
    for _ in range(2):
        back_up(store, tmp_path / "place", keep=2)
    assert len(find_backups(tmp_path / "place")) == 2
    assert len(list((tmp_path / "place").glob("*/attachments/*/*"))) == 1
    assert not store.attachments.holds(sha256)


def test_a_backup_of_an_open_collection_goes_when_a_later_one_succeeds(
    store: Store, tmp_path: Path
) -> None:
    place = tmp_path / "place"
    before = back_up(store, place)
    with store.unit_of_work() as work:
        work.put_answers(os.urandom(16), bytes(16), {"answers": {}}, complete=True)
    first, second = back_up(store, place), back_up(store, place)
    assert first.manifest and first.manifest.holds_answers
    assert [found.path for found in find_backups(place)] == [second.path, before.path]
    with store.unit_of_work() as work:
        work.take_answers(bytes(16))
    after = back_up(store, place)
    assert [found.path for found in find_backups(place)] == [after.path, before.path]


def test_a_copy_of_an_upgrade_that_holds_answers_goes_with_the_next_backup(
    store: Store, tmp_path: Path
) -> None:
    copies = store.folder / UPGRADE_COPIES
    copies.mkdir()
    for name in ("empty.db", "answers.db"):
        shutil.copy(back_up(store, tmp_path / name).path / DATABASE, copies / name)
        with store.unit_of_work() as work:
            work.put_answers(os.urandom(16), bytes(16), {"answers": {}}, complete=True)
    (copies / "foreign.db").write_bytes(os.urandom(8192))
    back_up(store, tmp_path / "place")
    assert sorted(path.name for path in copies.iterdir()) == ["empty.db", "foreign.db"]


def test_a_cancelled_backup_leaves_the_place_as_it_was(store: Store, tmp_path: Path) -> None:
    attach(store, b"first")
    back_up(store, tmp_path / "place")
    before = all_files(tmp_path / "place")
    looks = 0

    def at_once() -> bool:
        return True

    def when_attachments_are_copied() -> bool:
        nonlocal looks
        looks += 1
        return looks > 2

    attach(store, os.urandom(5 << 20))
    for button in (at_once, when_attachments_are_copied):
        with pytest.raises(Problem, match="cancelled"):
            back_up(store, tmp_path / "place", button)
        assert all_files(tmp_path / "place") == before


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "backup-place-full"),
        (errno.EROFS, "backup-place-read-only"),
        (errno.EIO, "backup-place-gone"),
        (errno.ENODEV, "backup-place-gone"),
    ],
)
@pytest.mark.parametrize("after", [0, 1, 2])
def test_a_disk_that_refuses_leaves_the_older_backups(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    number: int, code: str, after: int,
) -> None:  # fmt: skip
    attach(store, b"first")
    back_up(store, tmp_path / "place")
    attach(store, b"second")
    before = all_files(tmp_path / "place")
    real, calls = os.fsync, 0

    def refuse(handle: int) -> None:
        nonlocal calls
        calls += 1
        if calls > after:
            raise OSError(number, os.strerror(number))
        real(handle)

    monkeypatch.setattr(backups.os, "fsync", refuse)
    with pytest.raises(Problem, match=code):
        back_up(store, tmp_path / "place")
    monkeypatch.undo()
    left = all_files(tmp_path / "place")
    assert {name: left[name] for name in before} == before
    assert not any(".part" in name for name in left)


def test_a_full_disk_is_told_and_leaves_nothing(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = Path("/dev/full")
    real = Path.open

    def open_full(path: Path, mode: str = "r", *args: Any, **options: Any) -> Any:
        wanted = full if path.name == f"{KEY_FILE}.part" and "w" in mode else path
        return real(wanted, mode, *args, **options)

    monkeypatch.setattr(Path, "open", open_full)
    with pytest.raises(Problem, match="backup-place-full"):
        back_up(store, tmp_path / "place")
    assert find_backups(tmp_path / "place") == []


def test_a_page_that_the_stick_spoils_is_noticed(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(4)

    def spoil(path: Path) -> None:
        content = bytearray(path.read_bytes())
        content[chance.randrange(len(content))] ^= 1
        path.write_bytes(content)

    monkeypatch.setattr(backups, "_forget_cached", spoil)
    for _ in range(5):
        with pytest.raises(Problem, match="backup-not-verified"):
            back_up(store, tmp_path / "place")
        assert find_backups(tmp_path / "place") == []


def test_each_page_of_the_copy_is_proved(
    store: Store, tmp_path: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = backups._read_back
    chance = random.Random(9)

    def spoil_first(database: Path, key: bytes, cancelled: Callable[[], bool]) -> Any:
        content = bytearray(database.read_bytes())
        content[chance.randrange(len(content))] ^= 1
        database.write_bytes(content)
        return real(database, key, cancelled)

    monkeypatch.setattr(backups, "_read_back", spoil_first)
    for _ in range(20):
        with pytest.raises(Problem, match="backup-not-verified"):
            back_up(store, tmp_path / "place")


def test_a_manifest_never_leads_out_of_its_place(store: Store, tmp_path: Path) -> None:
    made = back_up(store, tmp_path / "place")
    manifest = made.path / "manifest.json"
    text = manifest.read_text()
    manifest.write_text(text.replace('"attachments": {}', '"attachments": {"../../x": 1}'))
    (found,) = find_backups(tmp_path / "place")
    assert found.manifest is None
    assert not found.complete
    manifest.write_text("[" * 10_000)
    assert find_backups(tmp_path / "place")[0].manifest is None


def test_progress_grows_to_its_end(store: Store, tmp_path: Path) -> None:
    attach(store, os.urandom(3 << 20))
    steps: list[tuple[int, int]] = []
    back_up(store, tmp_path / "place", progress=lambda done, total: steps.append((done, total)))
    assert steps[-1][0] == steps[-1][1]
    assert all(done <= total for done, total in steps)
