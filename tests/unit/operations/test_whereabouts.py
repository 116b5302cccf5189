"""A store that was copied elsewhere is noticed, and a copy becomes a laptop of its own."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Note
from mieux_desktop.operations import whereabouts
from mieux_desktop.operations.drafts import keep_draft
from mieux_desktop.operations.stores import Store, check_store, unlock_store
from mieux_desktop.operations.whereabouts import is_elsewhere, settle_here


def device_key(store: Store) -> object:
    with store.reading() as records:
        return records.setting("device-key")


def drafts(store: Store) -> int:
    with store.reading() as records:
        return len(records.drafts())


def test_a_store_in_its_own_place_is_not_asked_about(store: Store, passphrase: str) -> None:
    store.close()
    for _ in range(2):
        again = unlock_store(store.folder, passphrase)
        assert not is_elsewhere(again)
        again.close()


def test_a_store_in_another_folder_waits_for_an_answer_before_it_writes(
    store: Store, ghana: tuple[Action, Activity], passphrase: str, tmp_path: Path
) -> None:
    note = Note(
        id=new_id(), action_id=ghana[0].id, mission_id=bytes(16), written_at=store.now(), body="x"
    )
    keep_draft(store, None, note)
    key = device_key(store)
    store.close()
    shutil.copytree(store.folder, tmp_path / "copy")
    copy = unlock_store(tmp_path / "copy", passphrase)
    assert is_elsewhere(copy)
    settle_here(copy, copied=False)
    assert not is_elsewhere(copy)
    assert device_key(copy) == key
    copy.close()


@pytest.mark.parametrize("copied", [True, False])
def test_drafts_are_settled_under_the_key_that_the_answer_gives(
    store: Store, ghana: tuple[Action, Activity], passphrase: str, tmp_path: Path, copied: bool
) -> None:
    store.close()
    again = unlock_store(store.folder, passphrase)
    note = Note(
        id=new_id(), action_id=ghana[0].id, mission_id=bytes(16), written_at=again.now(), body="x"
    )
    keep_draft(again, None, note)
    key = device_key(again)
    again.close()
    shutil.move(store.folder, tmp_path / "elsewhere")
    moved = unlock_store(tmp_path / "elsewhere", passphrase)
    assert drafts(moved) == 1
    settle_here(moved, copied=copied)
    assert drafts(moved) == 0
    assert (device_key(moved) == key) is not copied
    assert check_store(moved) == []
    moved.close()
    once_more = unlock_store(tmp_path / "elsewhere", passphrase)
    assert not is_elsewhere(once_more)
    once_more.close()


def test_another_machine_is_noticed_in_the_same_folder(
    store: Store, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.close()
    unlock_store(store.folder, passphrase).close()
    monkeypatch.setattr(whereabouts, "machine_id", lambda: "another")
    there = unlock_store(store.folder, passphrase)
    assert is_elsewhere(there)
    there.close()


def test_what_a_copy_wrote_before_can_still_be_sent_on(
    store: Store, ghana: tuple[Action, Activity], passphrase: str, tmp_path: Path
) -> None:
    note = Note(
        id=new_id(), action_id=ghana[0].id, mission_id=bytes(16), written_at=store.now(), body="x"
    )
    with store.unit_of_work() as work:
        work.save(None, note)
    former = store.device
    store.close()
    shutil.copytree(store.folder, tmp_path / "copy")
    copy = unlock_store(tmp_path / "copy", passphrase)
    settle_here(copy, copied=True)
    with copy.unit_of_work() as work:
        work.save(None, replace(note, id=new_id()))
    runs = copy.load_for(bytes(32), None, 1 << 20).runs
    assert {run.claim.device for run in runs} == {former, copy.device}
    copy.close()
