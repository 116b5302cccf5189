"""Saving: one edit per differing field, parents as loaded, history kept, state the fold."""

import ast
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import mieux_desktop
from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.changes import model
from mieux_desktop.domain.changes.heads import conflicts
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.records import SHAPES
from mieux_desktop.operations.drafts import (
    keep_draft,
    read_drafts,
    settle_draft,
    settle_drafts,
)
from mieux_desktop.operations.stores import (
    check_store,
    create_store,
    new_recovery_code,
    unlock_store,
)
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.storage import unit_of_work
from mieux_desktop.storage.engine import connect
from mieux_desktop.storage.keys import KeyFile
from mieux_desktop.storage.store import Store
from tests.conftest import CHEAP


def a_note(store: Store, action: Action, body: str = "") -> Note:
    return Note(
        id=new_id(), action_id=action.id, mission_id=new_id(), written_at=store.now(), body=body
    )


def save(store: Store, loaded: Note | None, edited: Note) -> Note:
    with store.unit_of_work() as work:
        return work.save(loaded, edited)


def test_every_earlier_value_of_a_field_can_be_read_back(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    note = save(store, None, a_note(store, ghana[0], "first"))
    for body in ("second", "third"):
        note = save(store, note, replace(note, body=body))
    with store.reading() as records:
        past = records.history(Note, note.id, "body")
        author = records.setting("author")
    assert [version.value for version in past] == ["third", "second", "first"]
    assert {version.author for version in past} == {author}


def test_only_fields_that_differ_become_edits(store: Store, ghana: tuple[Action, Activity]) -> None:
    note = save(store, None, a_note(store, ghana[0], "text"))
    save(store, note, replace(note, kind=NoteKind.RISK))
    with store.reading() as records:
        assert len(records.history(Note, note.id, "body")) == 1
        assert len(records.history(Note, note.id, "kind")) == 1


def test_saving_what_was_loaded_writes_nothing(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    note = save(store, None, a_note(store, ghana[0], "text"))
    announced: list[frozenset[str]] = []
    store.committed = announced.append
    again = save(store, note, replace(note, body="text\x00  "))  # the same once cleaned
    assert again.heads == note.heads
    assert announced == []


def test_two_edits_of_the_same_version_are_both_kept_as_heads(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    loaded = save(store, None, a_note(store, ghana[0], "base"))
    save(store, loaded, replace(loaded, body="one"))
    save(store, loaded, replace(loaded, body="two"))
    with store.reading() as records:
        note = records.require(Note, loaded.id)
        refs = conflicts(note.heads)["body"]
        values = {v.value for v in records.versions(note.id, "body", refs)}
    assert values == {"one", "two"} and note.body in values
    assert check_store(store) == []
    save(store, note, replace(note, body="chosen"))
    with store.reading() as records:
        assert conflicts(records.require(Note, loaded.id).heads) == {}


def test_edits_in_sequence_never_conflict_however_wrong_the_clock(
    tmp_path: Path, passphrase: str
) -> None:
    clock = [datetime(2026, 3, 4, 10, tzinfo=UTC)]
    store = create_store(
        tmp_path / "s", "A B", "expert", "", passphrase, new_recovery_code(), cost=CHEAP,
        now=lambda: clock[0],
    )  # fmt: skip
    with store.reading() as records:
        (action,) = records.find(Action, code="ghana-2")
    note = save(store, None, a_note(store, action, "first"))
    for days in (2, -4, 700, -700):
        clock[0] += timedelta(days=days)
        note = save(store, note, replace(note, body=f"after {days}"))
        with store.reading() as records:
            shown = records.require(Note, note.id)
        assert shown.body == f"after {days}" and not conflicts(shown.heads)
    assert check_store(store) == []
    store.close()


def test_an_exception_in_the_middle_saves_nothing(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    note = a_note(store, ghana[0], "text")
    with pytest.raises(ZeroDivisionError), store.unit_of_work() as work:
        work.save(None, note)
        raise ZeroDivisionError
    with store.reading() as records:
        assert records.get(Note, note.id) is None
    assert check_store(store) == []


def test_one_intent_over_several_scopes_is_one_change_each(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    person = Person(id=new_id(), family_name="Mensah")
    note = a_note(store, ghana[0], "met")
    with store.unit_of_work() as work:
        work.save(None, person)
        work.save(None, replace(note, people=(person.id,)))
    with store.reading() as records:
        (name,) = records.history(Person, person.id, "family_name")
        (body,) = records.history(Note, note.id, "body")
    assert name.ref.epoch == body.ref.epoch and abs(name.ref.n - body.ref.n) == 1
    assert check_store(store) == []


def test_a_second_save_in_one_intent_is_still_one_edit(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    with store.unit_of_work() as work:
        first = work.save(None, a_note(store, ghana[0], "one"))
        work.save(first, replace(first, body="two"))
    with store.reading() as records:
        assert [v.value for v in records.history(Note, first.id, "body")] == ["two"]
    assert check_store(store) == []


def test_editing_a_shipped_action_begins_its_history(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    action = ghana[0]
    assert action.heads == {}
    with store.unit_of_work() as work:
        work.save(action, replace(action, expected_results="A policy"))
    with store.reading() as records:
        assert len(records.history(Action, action.id, "expected_results")) == 1
        assert records.history(Action, action.id, "name_en") == []
    assert check_store(store) == []


def test_a_draft_survives_and_becomes_one_change(
    store: Store, ghana: tuple[Action, Activity], passphrase: str
) -> None:
    note = a_note(store, ghana[0])
    for body in ("t", "ty", "typed"):
        keep_draft(store, None, replace(note, body=body))
    assert [d.edited.id for d in read_drafts(store)] == [note.id]
    store.close()
    again = unlock_store(store.folder, passphrase)  # as after a crash
    with again.reading() as records:
        assert records.require(Note, note.id).body == "typed"
        assert len(records.history(Note, note.id, "body")) == 1
    assert read_drafts(again) == [] and check_store(again) == []
    again.close()


def test_a_draft_holds_the_heads_that_were_seen(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    loaded = save(store, None, a_note(store, ghana[0], "base"))
    keep_draft(store, loaded, replace(loaded, body="typed"))
    save(store, loaded, replace(loaded, body="meanwhile"))
    settle_draft(store, loaded.id)
    with store.reading() as records:
        assert "body" in conflicts(records.require(Note, loaded.id).heads)


def test_a_draft_that_goes_back_to_what_was_loaded_disappears(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    loaded = save(store, None, a_note(store, ghana[0], "base"))
    keep_draft(store, loaded, replace(loaded, body="typed"))
    keep_draft(store, loaded, loaded)
    assert read_drafts(store) == []


def test_the_check_names_what_was_changed_behind_the_log(
    store: Store, ghana: tuple[Action, Activity], passphrase: str
) -> None:
    note = save(store, None, a_note(store, ghana[0], "text"))
    key = KeyFile(store.folder / "store.key").unwrap(passphrase)
    raw = connect(store.folder / "store.db", key)
    raw.execute("UPDATE note SET body = 'forged' WHERE id = ?", (note.id,))
    assert check_store(store) == [f"note {note.id.hex()}: body differs from the log"]
    raw.execute("DELETE FROM note WHERE id = ?", (note.id,))
    assert check_store(store) == [f"note {note.id.hex()}: missing, though the log has it"]
    last = "(SELECT max(seq) FROM changes)"
    raw.execute(
        f"UPDATE changes SET body = (SELECT body FROM changes WHERE seq=1) WHERE seq={last}"
    )
    assert any("content and hash differ" in line for line in check_store(store))
    raw.execute(f"DELETE FROM changes WHERE seq = {last} - 1")
    assert any("follows number" in line for line in check_store(store))
    raw.close()


def test_an_intent_too_large_for_one_change_becomes_several_that_others_take(
    store: Store, ghana: tuple[Action, Activity], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (model, unit_of_work):
        monkeypatch.setattr(module, "MAX_EDITS", 40)
    notes = [a_note(store, ghana[0], f"note {number}") for number in range(30)]
    with store.unit_of_work() as work:
        saved = [work.save(None, note) for note in notes]
        saved[0] = work.save(saved[0], replace(saved[0], kind=NoteKind.RISK))
    with store.reading() as records:
        unit = records.unit_to_undo()
        assert unit is not None
        changes = records.changes_of_unit(unit)
        assert [records.require(Note, note.id) for note in saved] == saved
        assert len(records.history(Note, saved[0].id, "kind")) == 1
    assert len(changes) > 3
    for change in changes:
        model.check_change(change)
    assert check_store(store) == []
    undo_last(store)
    with store.reading() as records:
        assert records.find(Note) == []
    assert check_store(store) == []


def test_a_text_too_long_for_others_is_told_and_stays_a_draft(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    note = a_note(store, ghana[0], "x" * (model.MAX_VALUE_BYTES + 1))
    other = a_note(store, ghana[0], "short")
    keep_draft(store, None, note)
    keep_draft(store, None, other)
    with pytest.raises(Problem, match="text-too-long"):
        settle_draft(store, note.id)
    assert settle_drafts(store) == 1
    (draft,) = read_drafts(store)
    assert isinstance(draft.edited, Note) and draft.edited.body == note.body
    with store.reading() as records:
        assert [found.id for found in records.find(Note)] == [other.id]


def test_a_cell_with_more_heads_than_an_edit_may_name_is_settled_step_by_step(
    store: Store, ghana: tuple[Action, Activity], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (model, unit_of_work):
        monkeypatch.setattr(module, "MAX_PARENTS", 2)
    first = save(store, None, a_note(store, ghana[0], "first"))
    for number in range(5):
        save(store, first, replace(first, body=f"version {number}"))
    for _ in range(4):
        with store.reading() as records:
            shown = records.require(Note, first.id)
        save(store, shown, replace(shown, body=shown.body + "."))
    with store.reading() as records:
        assert not conflicts(records.require(Note, first.id).heads)
    assert check_store(store) == []


def test_only_save_applying_and_the_rebuild_write_projections() -> None:
    package = Path(mieux_desktop.__file__).parent
    writers = set()
    for path in package.rglob("*.py"):
        for function in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(function, ast.FunctionDef) and _writes_projections(function):
                writers.add(f"{path.stem}.{function.name}")
    assert writers == {
        "unit_of_work._upsert",
        "applying._write_rows",
        "applying._columns",
        "rebuilding.rebuild_projections",
        "unapplying.unapply",
    }


def _writes_projections(function: ast.FunctionDef) -> bool:
    """Tell whether a function writes a table of records: through its object or by its name."""
    parts = list(ast.walk(function))
    names = {n.id for n in parts if isinstance(n, ast.Name)}
    calls = {
        n.func.attr if isinstance(n.func, ast.Attribute) else getattr(n.func, "id", "")
        for n in parts
        if isinstance(n, ast.Call)
    }
    if "projections" in names and calls & {"insert", "update", "delete", "_insert"}:
        return True
    statement = re.compile(
        rf"\b(INSERT INTO|INSERT OR \w+ INTO|REPLACE INTO|UPDATE|DELETE FROM) \"?({_TABLES}|$)"
    )
    texts = {n.value for n in parts if isinstance(n, ast.Constant) and isinstance(n.value, str)}
    docstring = ast.get_docstring(function, clean=False)
    return any(statement.search(text) for text in texts if text != docstring)


_TABLES = "|".join(rf"{entity}\b" for entity in SHAPES)
