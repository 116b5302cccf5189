"""What a hostile laptop sends in bulk is bounded: versions, what is set aside, what waits."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from mieux_desktop.domain.changes.model import (
    SCHEMA,
    Change,
    Edit,
    first_chain,
    hash_change,
    next_chain,
)
from mieux_desktop.domain.changes.pages import Held, Run
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.domain.problems import Problem
from mieux_desktop.storage import arrivals
from mieux_desktop.storage import reception as receiving
from tests.unit.storage.laptops import Laptop
from tests.unit.storage.test_hostile_laptop import Team, _bodies, _run, _take, make, team

__all__ = ["make", "team"]  # fixtures


def test_a_record_of_very_many_versions_takes_no_more_of_others_but_of_its_own_laptop(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arrivals, "MOST_VERSIONS", 20)
    hostile, honest = team
    note = honest.write("mine")
    for number in range(25):
        edit = Edit("note", note.id, "body", f"{number}", note.heads["body"], b"s" * 16)
        reasons = _take(honest, hostile, _run(hostile, [edit], honest.action.id))
    assert reasons == ["too-many-versions"] * 6
    honest.edit(note.id, body="still mine")
    assert honest.note(note.id).body == "still mine" and not honest.conflicts()
    edit = Edit("note", note.id, "kind", "risk", note.heads.get("kind", ()))
    assert len(_take(honest, hostile, _run(honest, [edit], honest.action.id))) == 6
    assert honest.note(note.id).kind is NoteKind.RISK
    assert honest.problems() == []


def test_slices_that_fold_long_histories_grow_so_that_a_file_ends(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile, honest = team
    note = honest.write("first")
    honest.give(hostile)
    device = hostile.store._device
    claim = device.claim(new_id()[-8:], None, True)
    chain, changes = first_chain(claim.epoch), []
    for n in range(1, 1201):  # each beside all others
        edit = Edit("note", note.id, "body", f"{n}", note.heads["body"], b"s" * 16)
        changes.append(
            Change(claim.epoch, n, 1_700_000_000_000 + n, SCHEMA, honest.action.id, b"", (edit,))
        )
        chain = next_chain(chain, hash_change(changes[-1]))
    run = Run(claim, 0, tuple(changes), chain, device.sign_head(claim.epoch, 1200, chain))
    folded = []
    step = receiving.Receiving.step

    def counted(self: receiving.Receiving, slice_ms: float) -> object:
        more, written = step(self, slice_ms)
        folded.append(written.folded)
        return more, written

    monkeypatch.setattr(receiving.Receiving, "step", counted)
    _take(honest, hostile, run, slice_ms=0.001)  # however slow the laptop
    assert honest.note(note.id).body == "1200"
    assert sum(folded) < 40 * len(changes) and len(folded) > 3
    assert honest.problems() == []


def test_what_waits_of_an_unpaired_laptop_is_forgotten_and_of_others_is_not(
    team: Team, make: Callable[[str], Laptop]
) -> None:
    hostile, honest = team
    third = make("third")
    for laptop in (hostile, third):
        claim = laptop.store._device.claim(new_id()[-8:], None, True)
        edits = (Edit("note", new_id(), "kind", "risk", ()),)
        change = Change(claim.epoch, 2, 1, SCHEMA, honest.action.id, b"", edits)
        chain = next_chain(b"0" * 32, hash_change(change))
        signature = laptop.store._device.sign_head(claim.epoch, 2, chain)
        _take(honest, laptop, Run(claim, 1, (change,), chain, signature))
    with honest.store.unit_of_work() as work:
        assert {run.device for run in work.waiting_runs()} == {
            hostile.store.device, third.store.device,
        }  # fmt: skip
        work.drop_parked(hostile.store.device)
        assert {run.device for run in work.waiting_runs()} == {third.store.device}


@pytest.mark.parametrize("cap", ["MOST_SET_ASIDE", "MOST_BYTES_SET_ASIDE"])
def test_who_filled_the_room_for_what_is_set_aside_is_refused_before_anything_is_taken(
    team: Team, monkeypatch: pytest.MonkeyPatch, cap: str
) -> None:
    hostile, honest = team
    poison = [
        _run(hostile, [Edit("spell", new_id(), "words", "x", ())], honest.action.id)
        for _ in range(3)
    ]
    _take(honest, hostile, *poison[:2])
    kept = _bodies(honest, "quarantine")
    most = len(kept) if cap == "MOST_SET_ASIDE" else sum(map(len, kept))
    monkeypatch.setattr(receiving, cap, most)
    note = hostile.write("in the same file")
    with pytest.raises(Problem, match="too-much-set-aside"):
        _take(honest, hostile, *hostile.load_for(honest).runs, poison[2])
    with honest.store.reading() as records:
        assert len(records.set_aside()) == 2 and records.get(Note, note.id) is None
    _take(honest, hostile, *poison[:2])  # what is held is not counted again


def test_years_of_receipts_are_kept_and_only_what_is_new_is_written(team: Team) -> None:
    hostile, honest = team
    honest.write("known")
    with honest.store.reading() as records:
        here = records.receipts()
    lines = [Held(number.to_bytes(8, "big"), 3, b"c" * 32) for number in range(44_000)]
    with honest.store.unit_of_work() as work:
        assert work.note_receipts(hostile.store.device, [*lines, *here])
        assert work.waiting_for(hostile.store.device, None) == 0
        statements: list[str] = []
        raw = work._connection.connection.driver_connection
        assert raw is not None
        raw.set_trace_callback(statements.append)
        newer = [replace(lines[0], n=4), *lines[2:], *here]
        assert work.note_receipts(hostile.store.device, newer)
        raw.set_trace_callback(None)
    assert len(statements) < 10
    with honest.store.unit_of_work() as work:
        wrong = replace(here[0], chain=b"x" * 32)
        assert not work.note_receipts(hostile.store.device, [wrong])
