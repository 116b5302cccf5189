"""A backup is made where the user wants it and restored whole, or not at all."""

import ctypes
import io
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Attachment, Note
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.backups import (
    Backup,
    Prepared,
    abandon_restore,
    backup_state,
    choose_backup_place,
    complete_restore,
    find_backups,
    keep_backups,
    make_backup,
    prepare_restore,
)
from mieux_desktop.operations.stores import (
    Store,
    check_store,
    create_store,
    new_recovery_code,
    unlock_store,
)
from mieux_desktop.storage.store import Store as RealStore
from tests.conftest import CHEAP

NEVER = bool
NOBODY = 65534  # the user without rights


def ignore(_done: int, _total: int) -> None:
    """Take progress nobody looks at."""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A second place, such as a stick."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def write_note(store: Store, action: Action, body: str) -> bytes:
    note = Note(
        id=new_id(), action_id=action.id, mission_id=bytes(16), written_at=store.now(), body=body
    )
    with store.unit_of_work() as work:
        work.save(None, note)
    return note.id


def add_file(store: Store, action: Action, name: str, content: bytes) -> bytes:
    sha256, size = store.attachments.add(io.BytesIO(content))
    with store.unit_of_work() as work:
        work.save(None, Attachment(
            id=new_id(), action_id=action.id, note_id=bytes(16), sha256=sha256, size_bytes=size,
            name=name,
        ))  # fmt: skip
    return sha256


def back_up(store: Store, place: Path) -> Backup:
    choose_backup_place(store, place)
    return make_backup(store, ignore, NEVER)


def prepare(folder: Path, backup: Backup, secret: str, new: str = "") -> Prepared:
    return prepare_restore(folder, backup, secret, new, ignore, NEVER)


def restored_to(folder: Path, backup: Backup, passphrase: str) -> Store:
    complete_restore(folder, prepare(folder, backup, passphrase))
    return unlock_store(folder, passphrase)


def bodies(store: Store) -> list[str]:
    with store.reading() as records:
        return sorted(note.body for note in records.find(Note))


def test_without_a_place_no_backup_is_due_but_the_state_says_it_is_old(store: Store) -> None:
    state = backup_state(store)
    assert (state.place, state.is_due, state.is_old) == (None, False, True)
    with pytest.raises(Problem, match="backup-place-missing"):
        make_backup(store, ignore, NEVER)


def test_a_backup_is_due_after_a_day_and_old_after_a_week(
    tmp_path: Path, passphrase: str, place: Path
) -> None:
    now = datetime(2026, 3, 4, 9, tzinfo=UTC)
    store = create_store(
        tmp_path / "store", "Inês Carvalho", "expert", "", passphrase, new_recovery_code(),
        cost=CHEAP, now=lambda: now,
    )  # fmt: skip
    choose_backup_place(store, place)
    assert backup_state(store).is_due
    made = make_backup(store, ignore, NEVER)
    state = backup_state(store)
    assert (state.last_at, state.last_bytes) == (now, made.size_bytes)
    for age, is_due, is_old in (
        (timedelta(hours=23), False, False),
        (timedelta(hours=24), True, False),
        (timedelta(days=7), True, True),
        (timedelta(days=-3), True, False),  # the clock was set back
    ):
        now = datetime(2026, 3, 4, 9, tzinfo=UTC) + age
        state = backup_state(store)
        assert (state.is_due, state.is_old) == (is_due, is_old), age
    store.close()


def test_an_absent_stick_is_not_taken_for_its_empty_folder(store: Store, place: Path) -> None:
    back_up(store, place)
    shutil.rmtree(place / "MIEUX backups")
    assert not backup_state(store).is_there
    assert not backup_state(store).is_due
    with pytest.raises(Problem, match="backup-place-missing"):
        make_backup(store, ignore, NEVER)
    assert list(place.iterdir()) == []


def test_the_store_itself_is_no_place_for_its_backups(store: Store, tmp_path: Path) -> None:
    inside = store.folder / "copies"
    inside.mkdir()
    for folder in (store.folder, inside):
        with pytest.raises(Problem, match="backup-place-inside"):
            choose_backup_place(store, folder)
    with pytest.raises(Problem, match="backup-place-missing"):
        choose_backup_place(store, tmp_path / "nowhere")


def test_a_place_that_cannot_be_written_is_refused(store: Store, tmp_path: Path) -> None:
    place = tmp_path / "read-only"
    place.mkdir(mode=0o555)
    with as_somebody_else(place), pytest.raises(Problem, match="backup-place-read-only"):
        choose_backup_place(store, place)
    assert list(place.iterdir()) == []


@contextmanager
def as_somebody_else(place: Path) -> Iterator[None]:
    """Touch files as a user without rights, whom the superuser's do not help."""
    if os.geteuid() != 0:
        yield
        return
    for folder in place.parents:
        if folder.owner() == "root" and folder.is_relative_to(tempfile.gettempdir()):
            folder.chmod(folder.stat().st_mode | 0o011)
    libc = ctypes.CDLL(None, use_errno=True)
    libc.setfsuid(NOBODY)
    try:
        assert libc.setfsuid(-1) == NOBODY
        yield
    finally:
        libc.setfsuid(0)


def test_as_many_backups_are_kept_as_the_user_wants(store: Store, place: Path) -> None:
    choose_backup_place(store, place)
    assert keep_backups(store, 3).keep == 3
    for _ in range(5):
        make_backup(store, ignore, NEVER)
    # three, and the newest of this week before them
    assert len(find_backups(place)) == 4


def test_a_backup_restores_into_an_empty_place(
    store: Store, ghana: tuple[Action, Activity], passphrase: str, place: Path, tmp_path: Path
) -> None:
    write_note(store, ghana[0], "before")
    sha256 = add_file(store, ghana[0], "form.pdf", b"form")
    backup = back_up(store, place)
    write_note(store, ghana[0], "after")
    prepared = prepare(tmp_path / "new" / "store", backup, passphrase)
    assert (prepared.missing, prepared.problems) == ((), ())
    assert complete_restore(tmp_path / "new" / "store", prepared) is None
    restored = unlock_store(tmp_path / "new" / "store", passphrase)
    assert bodies(restored) == ["before"]
    assert restored.attachments.read(sha256) == b"form"
    assert check_store(restored) == []
    restored.close()
    names = {path.name for path in (tmp_path / "new" / "store").iterdir()}
    assert not {name for name in names if name.startswith(("restoring", "replaced"))}


def test_the_former_store_is_kept_whole_beside_the_restored_one(
    store: Store, ghana: tuple[Action, Activity], passphrase: str, place: Path
) -> None:
    backup = back_up(store, place)
    write_note(store, ghana[0], "only in the former store")
    sha256 = add_file(store, ghana[0], "late.jpg", b"late")
    store.close()
    kept = complete_restore(store.folder, prepare(store.folder, backup, passphrase))
    assert kept is not None
    assert kept.parent == store.folder
    restored = unlock_store(store.folder, passphrase)
    assert bodies(restored) == []
    assert not restored.attachments.holds(sha256)
    restored.close()
    former = RealStore.unlock(kept, passphrase, list)
    assert bodies(former) == ["only in the former store"]
    assert former.attachments.read(sha256) == b"late"
    assert check_store(former) == []
    former.close()


def test_the_recovery_code_restores_with_a_new_passphrase(
    tmp_path: Path, passphrase: str, place: Path
) -> None:
    code, fresh = new_recovery_code(), passphrase[::-1]
    store = create_store(
        tmp_path / "a", "Inês Carvalho", "expert", "", passphrase, code, cost=CHEAP
    )
    backup = back_up(store, place)
    store.close()
    with pytest.raises(Problem, match="passphrase-too-short"):
        prepare(tmp_path / "b", backup, code, "short")
    with pytest.raises(Problem, match="wrong-recovery-code"):
        prepare(tmp_path / "b", backup, new_recovery_code(), fresh)
    complete_restore(tmp_path / "b", prepare(tmp_path / "b", backup, code.lower(), fresh))
    unlock_store(tmp_path / "b", fresh).close()
    with pytest.raises(Problem, match="wrong-passphrase"):
        unlock_store(tmp_path / "b", passphrase)


def test_a_wrong_passphrase_or_a_cancel_leaves_nothing_behind(
    store: Store, passphrase: str, place: Path, tmp_path: Path
) -> None:
    backup = back_up(store, place)
    target = tmp_path / "target"
    with pytest.raises(Problem, match="wrong-passphrase"):
        prepare(target, backup, "not the passphrase")
    with pytest.raises(Problem, match="cancelled"):
        prepare_restore(target, backup, passphrase, "", ignore, lambda: True)
    abandon_restore(prepare(target, backup, passphrase))
    assert {path.name for path in target.iterdir()} <= {"store.lock"}


def test_a_store_in_use_is_not_replaced(store: Store, passphrase: str, place: Path) -> None:
    backup = back_up(store, place)
    with pytest.raises(Problem, match="in-use"):
        prepare(store.folder, backup, passphrase)


def test_attachments_that_the_backup_lacks_are_named(
    store: Store, ghana: tuple[Action, Activity], passphrase: str, place: Path, tmp_path: Path
) -> None:
    add_file(store, ghana[0], "kept.pdf", b"kept")
    lost = add_file(store, ghana[0], "lost.pdf", b"lost" * 2000)
    backup = back_up(store, place)
    sizes = {path.stat().st_size: path for path in place.glob("MIEUX backups/*/attachments/*/*")}
    sizes[max(sizes)].unlink()
    (found,) = find_backups(place)
    assert (found.missing, found.complete, found.whole) == (1, False, True)
    prepared = prepare(tmp_path / "target", found, passphrase)
    assert (prepared.missing, prepared.problems) == (("lost.pdf",), ())
    complete_restore(tmp_path / "target", prepared)
    restored = unlock_store(tmp_path / "target", passphrase)
    with pytest.raises(Problem, match="attachment-missing"):
        restored.attachments.read(lost)
    restored.close()
    assert backup.path == found.path


def test_a_damaged_backup_is_not_restored(
    store: Store, passphrase: str, place: Path, tmp_path: Path
) -> None:
    backup = back_up(store, place)
    database = backup.path / "store.db"
    content = bytearray(database.read_bytes())
    content[len(content) // 2] ^= 1
    database.write_bytes(content)
    try:
        prepared = prepare(tmp_path / "target", backup, passphrase)
    except Problem as problem:
        assert problem.code == "backup-damaged"
    else:
        assert prepared.problems
        abandon_restore(prepared)
    database.unlink()
    with pytest.raises(Problem, match="backup-incomplete"):
        prepare(tmp_path / "target", find_backups(place)[0], passphrase)
    assert {path.name for path in (tmp_path / "target").iterdir()} <= {"store.lock"}


def test_numbers_are_never_used_twice_after_a_restore(
    store: Store, ghana: tuple[Action, Activity], passphrase: str, place: Path
) -> None:
    write_note(store, ghana[0], "one")
    backup = back_up(store, place)
    write_note(store, ghana[0], "two")
    store.close()
    restored = restored_to(store.folder, backup, passphrase)
    with restored.reading() as records:
        assert records.setting("restored") is True
    assert restored._epoch.claim.restored
    write_note(restored, ghana[0], "three")
    with restored.reading() as records:
        assert records.setting("restored") is None
    assert check_store(restored) == []
    restored.close()


@pytest.mark.parametrize("cut", range(12))
def test_a_restore_cut_between_any_two_steps_ends_as_the_old_or_the_new_store(
    store: Store, ghana: tuple[Action, Activity], passphrase: str, place: Path,
    monkeypatch: pytest.MonkeyPatch, cut: int,
) -> None:  # fmt: skip
    write_note(store, ghana[0], "in the backup")
    new = add_file(store, ghana[0], "new.pdf", b"new")
    backup = back_up(store, place)
    write_note(store, ghana[0], "in the former store")
    store.close()
    prepared = prepare(store.folder, backup, passphrase)
    steps, real = 0, Path.rename

    def rename(path: Path, target: Path) -> Path:
        nonlocal steps
        steps += 1
        if steps > cut:
            raise KeyboardInterrupt  # as a kill: nothing is tidied up
        return real(path, target)

    monkeypatch.setattr(Path, "rename", rename)
    try:
        complete_restore(store.folder, prepared)
        done = True
    except KeyboardInterrupt:
        done = False
    monkeypatch.undo()
    opened = unlock_store(store.folder, passphrase)
    found = bodies(opened)
    assert opened.attachments.read(new) == b"new"
    assert check_store(opened) == []
    opened.close()
    both = ["in the backup", "in the former store"]
    assert found == (both if cut == 0 else ["in the backup"])
    assert done == (cut >= 7)
    if cut:
        (kept,) = store.folder.glob("replaced-*")
        former = RealStore.unlock(kept, passphrase, list)
        assert bodies(former) == both
        assert check_store(former) == []
        former.close()


def test_a_leftover_of_a_cut_restore_goes_with_the_next(
    store: Store, passphrase: str, place: Path, tmp_path: Path
) -> None:
    backup = back_up(store, place)
    left = prepare(tmp_path / "target", backup, passphrase)
    prepared = prepare(tmp_path / "target", backup, passphrase)
    assert not left.folder.exists()
    assert prepared.folder.exists()
