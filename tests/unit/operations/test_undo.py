"""Undo and redo from the log, also after a restart."""

from dataclasses import replace

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Note
from mieux_desktop.operations.stores import check_store, unlock_store
from mieux_desktop.operations.undo import (
    redo_last,
    undo_last,
    undo_unit,
    units_to_undo_and_redo,
)
from mieux_desktop.storage.store import Store

Ghana = tuple[Action, Activity]


def save(store: Store, loaded: Note | None, edited: Note) -> Note:
    with store.unit_of_work() as work:
        return work.save(loaded, edited)


def new_note(store: Store, ghana: Ghana, body: str) -> Note:
    note = Note(
        id=new_id(), action_id=ghana[0].id, mission_id=new_id(), written_at=store.now(), body=body
    )
    return save(store, None, note)


def body_of(store: Store, note: Note) -> str | None:
    with store.reading() as records:
        found = records.require(Note, note.id)
        return None if found.deleted else found.body


def test_undo_goes_back_step_by_step_and_redo_forward(store: Store, ghana: Ghana) -> None:
    note = new_note(store, ghana, "one")
    note = save(store, note, replace(note, body="two"))
    save(store, note, replace(note, body="three"))
    seen = []
    for step in (undo_last, undo_last, undo_last, redo_last, redo_last, redo_last):
        assert step(store) is not None
        seen.append(body_of(store, note))
    assert seen == ["two", "one", None, "one", "two", "three"]
    assert redo_last(store) is None
    assert undo_last(store) is not None and body_of(store, note) == "two"
    assert check_store(store) == []


def test_a_new_edit_ends_redo(store: Store, ghana: Ghana) -> None:
    note = new_note(store, ghana, "one")
    note = save(store, note, replace(note, body="two"))
    undo_last(store)
    with store.reading() as records:
        now = records.require(Note, note.id)
    save(store, now, replace(now, body="other"))
    assert redo_last(store) is None
    undo_last(store)
    assert body_of(store, note) == "one"


def test_one_intent_is_undone_whatever_came_after_it(store: Store, ghana: Ghana) -> None:
    gone, other = new_note(store, ghana, "gone"), new_note(store, ghana, "one")
    save(store, gone, replace(gone, deleted=True))
    deletion, _ = units_to_undo_and_redo(store)
    assert deletion is not None
    save(store, other, replace(other, body="two"))
    assert undo_unit(store, deletion) is not None
    assert (body_of(store, gone), body_of(store, other)) == ("gone", "two")
    assert undo_unit(store, deletion) is None


def test_nothing_to_undo_in_a_fresh_store(store: Store) -> None:
    assert undo_last(store) is None and redo_last(store) is None


def test_undo_works_after_a_restart(store: Store, ghana: Ghana, passphrase: str) -> None:
    note = new_note(store, ghana, "one")
    save(store, note, replace(note, body="two"))
    store.close()
    again = unlock_store(store.folder, passphrase)
    undo_last(again)
    assert body_of(again, note) == "one"
    assert check_store(again) == []
    again.close()


def test_a_shipped_value_comes_back(store: Store, ghana: Ghana) -> None:
    action = ghana[0]
    with store.unit_of_work() as work:
        work.save(action, replace(action, name_en="Renamed"))
    undo_last(store)
    with store.reading() as records:
        assert records.require(Action, action.id).name_en == "Ghana II"
    assert check_store(store) == []


def test_cells_changed_since_are_left_and_named(store: Store, ghana: Ghana) -> None:
    note = new_note(store, ghana, "one")
    save(store, note, replace(note, body="mine"))
    with store.unit_of_work("lasting") as work:  # stands for another laptop's edit
        current = work.require(Note, note.id)
        work.save(current, replace(current, body="theirs"))
    undone = undo_last(store)
    assert undone is not None and undone.left == (("note", "body"),)
    assert body_of(store, note) == "theirs"
    assert undo_last(store) is not None  # and the step is not offered again
