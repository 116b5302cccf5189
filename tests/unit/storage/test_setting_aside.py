"""Runs that contradict, lie or come from a newer program: set aside, told, and the rest goes on."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.changes import model, reception, upgrade
from mieux_desktop.domain.changes.model import (
    SCHEMA,
    Change,
    Edit,
    first_chain,
    hash_change,
    next_chain,
)
from mieux_desktop.domain.changes.pages import Run, Withheld
from mieux_desktop.domain.ids import new_id
from mieux_desktop.storage import projection
from mieux_desktop.storage import upgrade as stores
from mieux_desktop.storage.log import held_hashes
from tests.unit.storage.laptops import Laptop

Make = Callable[[str], Laptop]


def test_a_carrier_cannot_alter_add_or_cut(make: Make) -> None:
    one, two, three = make("one"), make("two"), make("three")
    one.write("true")
    one.write("words")
    one.give(two)
    (run,) = (r for r in two.load_for(three).runs if r.claim.device == one.store.device)
    last = run.entries[-1]
    assert isinstance(last, Change)
    altered = structs.replace(last, at=last.at + 1)
    added = structs.replace(last, n=last.n + 1)
    for entries in ((*run.entries[:-1], altered), (*run.entries, added), run.entries[:-1]):
        forged = replace(run, entries=entries)
        load = two.load_for(three)
        load.runs[:] = [forged]
        reception = three.take(load, two)
        assert reception.accepted == 0
        assert three.problems() == []
    assert two.load_for(three).runs
    two.give(three)
    assert three.problems() == []


def test_a_fork_is_set_aside_and_told_and_the_rest_goes_on(make: Make, tmp_path: Path) -> None:
    one, two = make("one"), make("two")
    one.write("common")
    one.give(two)
    store = one.store
    note = one.write("one history")
    truth = one.load_for(two)
    forged = _other_history(one, truth.runs[-1])
    load = one.load_for(two)
    two.take(truth, one)
    load.runs[:] = [forged]
    reception = two.take(load, one)
    assert reception.forks == {store.device} and reception.quarantined == 1
    assert two.note(note.id).body == "one history"
    with two.store.reading() as records:
        (aside,) = records.set_aside()
        assert aside.reason == "fork" and aside.device == store.device
        assert records.forked_devices() == {store.device}
    assert two.problems() == []
    again = two.take(load, one)
    assert again.forks and two.problems() == []
    later = one.write("later")
    one.give(two)
    assert two.note(later.id).body == "later"


def _other_history(laptop: Laptop, run: Run) -> Run:
    """Return the run with another last change, signed by the same device."""
    last = run.entries[-1]
    assert isinstance(last, Change)
    entries = (*run.entries[:-1], structs.replace(last, at=last.at + 5))
    epoch = run.claim.epoch
    with laptop.store._engine.connect() as connection:
        before = held_hashes(connection, epoch, run.after_n, run.after_n)[run.after_n][1]
    chain = before
    for entry in entries:
        chain = next_chain(chain, entry.h if isinstance(entry, Withheld) else hash_change(entry))
    signature = laptop.store._device.sign_head(epoch, run.last_n, chain)
    return replace(run, entries=entries, chain=chain, signature=signature)


def test_a_copied_store_is_told_as_a_clone(make: Make, tmp_path: Path) -> None:
    one, two = make("one"), make("two")
    one.write("before")
    one.store.close()
    shutil.copytree(one.folder, tmp_path / "copy")
    one.store = make("one").store
    copy = make("copy")
    mine, other = one.write("here"), copy.write("there")
    assert one.give(two).clones == set()
    reception = copy.give(two)
    assert reception.clones == {one.store.device}
    assert two.note(mine.id).body == "here" and two.note(other.id).body == "there"
    reception = two.give(one)
    assert reception.clones == {one.store.device} and one.note(other.id).body == "there"
    assert one.problems() == two.problems() == copy.problems() == []


def test_restarts_make_epochs_in_line_and_no_clone(make: Make) -> None:
    one, two = make("one"), make("two")
    for number in range(3):
        one.write(f"run {number}")
        one.restart()
    one.restart()
    one.write("last")
    outcome = one.give(two)
    assert outcome.clones == outcome.forks == set() and outcome.accepted == 5
    assert two.problems() == []


def _sent(laptop: Laptop, *edits: Edit, schema: int = SCHEMA, scope: bytes | None = None) -> Run:
    """Return a run with one change that no operation of the program writes, signed all the same."""
    device = laptop.store._device
    claim = device.claim(new_id()[-8:], None, True)
    action = laptop.action.id if scope is None else scope
    change = Change(claim.epoch, 1, 1_700_000_000_000, schema, action, b"", edits)
    chain = next_chain(first_chain(claim.epoch), hash_change(change))
    return Run(claim, 0, (change,), chain, device.sign_head(claim.epoch, 1, chain))


def test_a_poisonous_change_is_set_aside_whole_and_the_rest_go_on(make: Make) -> None:
    one, two = make("one"), make("two")
    note = one.write("good")
    load = one.load_for(two)
    with one.store.reading() as records:
        other = next(a for a in records.find(Action) if a.id != one.action.id)
    poison = {
        "unknown-entity": _sent(one, Edit("spell", new_id(), "words", "x", ())),
        "unknown-field": _sent(one, Edit("note", new_id(), "spell", "x", ())),
        "wrong-value": _sent(one, Edit("note", new_id(), "written_at", "never", ())),
        "wrong-scope": _sent(one, Edit("note", note.id, "kind", "risk", ()), scope=other.id),
    }
    load.runs += poison.values()
    reception = two.take(load, one)
    assert reception.quarantined == 4 and two.note(note.id).body == "good"
    with two.store.reading() as records:
        assert {a.reason for a in records.set_aside()} == set(poison)
        assert records.pending_counts().set_aside == 4
        held = {h.epoch: h.n for h in records.receipts()}
    assert all(held[run.claim.epoch] == 1 for run in poison.values())  # held, not applied
    assert two.problems() == []
    assert two.take(load, one).accepted == 0 and two.problems() == []


def test_a_change_in_an_action_that_is_not_shared_is_set_aside(make: Make) -> None:
    one, two = make("one"), make("two")
    one.write("secret")
    reception = one.give(two, allowed_scopes=set())
    assert reception.quarantined == 1 and reception.accepted == 1  # the person comes
    with two.store.reading() as records:
        assert [a.reason for a in records.set_aside()] == ["not-shared"]
    assert two.problems() == []


def test_a_newer_schema_is_kept_and_applied_after_an_upgrade(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = make("one"), make("two")
    note = one.write("old")
    load = one.load_for(two)
    future = Edit("note", note.id, "tags", ["new"], ())
    unknown = Edit("spell", new_id(), "words", "x", ())
    load.runs += [_sent(one, future, schema=SCHEMA + 1), _sent(one, unknown, schema=SCHEMA + 1)]
    outcome = two.take(load, one)
    assert outcome.needs_update == 2 and two.note(note.id).tags == ()
    with two.store.reading() as records:
        assert records.pending_counts().needs_update == len(records.needs_update()) == 2
    assert two.problems() == []
    for module in (model, reception, upgrade, projection):
        monkeypatch.setattr(module, "SCHEMA", SCHEMA + 1)
    monkeypatch.setitem(upgrade._STEPS, SCHEMA, lambda change: change)
    monkeypatch.setattr(stores, "VERSION", stores.VERSION + 1)
    two.restart()
    assert two.note(note.id).tags == ("new",)
    with two.store.reading() as records:
        assert records.pending_counts().needs_update == 0
        assert [a.reason for a in records.set_aside()] == ["unknown-entity"]
    assert two.problems() == []
