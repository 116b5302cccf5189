"""The fold: the same state whatever the order, both sides of every edit, deletions, circles."""

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from mieux_desktop.domain.changes.fold import Cell, Fold, RecordState, heads_of, record_state
from mieux_desktop.domain.changes.heads import advance, deletion_parents
from mieux_desktop.domain.changes.model import Change, Edit, hash_change
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.record import Plain, Ref, shape_of

NOTE = bytes(range(16))
FIELDS = shape_of(Note).fields
CREATED = {
    "action_id": bytes(16),
    "mission_id": bytes(16),
    "written_at": "2026-03-03T09:00:00.000+00:00",
    "body": "one\ntwo\nthree",
}


def change(
    laptop: int, n: int, edits: Mapping[str, tuple[Plain, Iterable[Ref]]], **kept: int
) -> Change:
    made = (Edit("note", NOTE, name, value, tuple(seen)) for name, (value, seen) in edits.items())
    at, schema = kept.get("at", n), kept.get("schema", 2)
    return Change(bytes(7) + bytes([laptop]), n, at, schema, bytes(16), b"", tuple(made))


def state_after(changes: Iterable[Change]) -> RecordState:
    return record_state(FIELDS, cells_after(changes))


def cells_after(changes: Iterable[Change]) -> Mapping[str, Cell]:
    fold = Fold()
    for each in changes:
        fold.add(each, hash_change(each), each.at)
    ((entity, id_, cells),) = fold.records()
    assert (entity, id_) == ("note", NOTE)
    return cells


@dataclass
class Laptop:
    """A store without a database: it knows some changes and writes more."""

    number: int
    known: list[Change] = field(default_factory=list)

    def write(self, edits: Mapping[str, Plain], at: int = 0, schema: int = 2) -> Change:
        heads = state_after(self.known).heads if self.known else {}
        seen = {name: heads.get(name, ()) for name in edits}
        if edits.get("deleted") and schema > 1:
            seen["deleted"] = deletion_parents(heads)
        n = sum(c.epoch[-1] == self.number for c in self.known) + 1
        made = change(
            self.number, n, {k: (v, seen[k]) for k, v in edits.items()}, at=at, schema=schema
        )
        self.known.append(made)
        return made

    def receive(self, changes: Iterable[Change]) -> None:
        held = {c.ref for c in self.known}
        self.known += [c for c in changes if c.ref not in held]


@st.composite
def histories(draw: st.DrawFn) -> list[Change]:
    """Return all changes of three laptops that write with wrong clocks and exchange some work."""
    everything = [Laptop(0).write(CREATED)]
    laptops = [Laptop(number, list(everything)) for number in (1, 2, 3)]
    for _ in range(draw(st.integers(1, 8))):
        laptop = draw(st.sampled_from(laptops))
        if draw(st.booleans()):
            other = draw(st.sampled_from(laptops))
            laptop.receive(draw(st.lists(st.sampled_from(other.known), max_size=6)))
        text = state_after(laptop.known).values["body"].split("\n")
        place = draw(st.integers(0, len(text) - 1))
        text[place : place + 1] = draw(st.lists(st.sampled_from("vwxyz"), max_size=2))
        what: dict[str, Plain] = draw(
            st.sampled_from(
                [{"body": "\n".join(text)}, {"kind": "risk"}, {"kind": "quote"},
                 {"deleted": True}, {"deleted": False, "kind": "lesson"}]
            )
        )  # fmt: skip
        schema = draw(st.sampled_from([2, 2, 2, 1]))
        everything.append(laptop.write(what, draw(st.integers(0, 9)), schema))
    return everything


@given(histories(), st.randoms(use_true_random=False))
def test_the_state_does_not_depend_on_the_order_of_arrival_or_on_repetition(
    changes: list[Change], order: random.Random
) -> None:
    wanted = state_after(changes)
    again = changes + order.choices(changes, k=3)
    order.shuffle(again)
    assert state_after(again) == wanted
    assert not wanted.awaited and not wanted.incomplete


@given(histories())
def test_both_sides_of_every_concurrent_edit_stay_among_the_versions(
    changes: list[Change],
) -> None:
    cells = cells_after(changes)
    state = record_state(FIELDS, cells)
    for each in changes:
        for edit in each.edits:
            assert cells[edit.field][each.ref].value == edit.value
    for name, refs in state.heads.items():
        values = {repr(cells[name][ref].value) for ref in refs}
        if len(values) > 1 and name != "body":
            assert state.conflicts >= {name} or repr(state.values[name]) in values


@given(histories(), st.randoms(use_true_random=False))
def test_heads_kept_one_edit_at_a_time_are_those_of_the_fold(
    changes: list[Change], order: random.Random
) -> None:
    order.shuffle(changes)
    heads: dict[str, tuple[Ref, ...]] = {}
    named: set[tuple[str, Ref]] = set()
    for each in changes:
        for edit in each.edits:
            awaited = {ref for name, ref in named if name == edit.field}
            heads[edit.field] = advance(heads.get(edit.field, ()), edit.parents, each.ref, awaited)
            named |= {(edit.field, parent) for parent in edit.parents}
    assert heads == {name: heads_of(cell) for name, cell in cells_after(changes).items()}


@given(histories())
def test_an_edit_that_saw_everything_leaves_no_conflict(changes: list[Change]) -> None:
    writer = Laptop(9, changes)
    writer.write({"body": "settled", "kind": "risk", "deleted": False})
    state = state_after(writer.known)
    assert not state.conflicts
    assert (state.values["body"], state.values["deleted"]) == ("settled", False)
    writer.write({"deleted": True})
    state = state_after(writer.known)
    assert state.values["deleted"] and not state.conflicts


@settings(max_examples=50)
@given(histories(), st.data())
def test_of_a_part_of_the_history_it_is_known_what_is_missing(
    changes: list[Change], data: st.DataObject
) -> None:
    held = data.draw(st.lists(st.sampled_from(changes), min_size=1, unique_by=lambda c: c.ref))
    state = state_after(held)
    absent = {c.ref for c in changes} - {c.ref for c in held}
    named = {parent for c in held for edit in c.edits for parent in edit.parents}
    assert {ref for _, ref in state.awaited} == named & absent
    assert state.incomplete == (changes[0] not in held)


def two_laptops() -> tuple[Laptop, Laptop]:
    first = Laptop(0).write(CREATED)
    return Laptop(1, [first]), Laptop(2, [first])


def test_an_edit_beside_a_deletion_keeps_the_record_as_a_conflict() -> None:
    deleter, writer = two_laptops()
    deleter.write({"deleted": True})
    assert state_after(deleter.known).values["deleted"] is True
    writer.write({"body": "one\ntwo\nthree\nfour"})
    deleter.receive(writer.known)
    state = state_after(deleter.known)
    assert state.values["deleted"] is False
    assert state.values["body"] == "one\ntwo\nthree\nfour"
    assert state.conflicts == {"deleted"}


def test_a_deletion_that_saw_the_last_edit_counts() -> None:
    deleter, writer = two_laptops()
    writer.write({"body": "one"})
    deleter.receive(writer.known)
    deleter.write({"deleted": True})
    state = state_after(deleter.known)
    assert state.values["deleted"] is True
    assert not state.conflicts


def test_two_deletions_count_when_together_they_saw_everything() -> None:
    one, other = two_laptops()
    one.write({"body": "one"})
    one.write({"deleted": True})
    other.write({"kind": "risk"})
    other.write({"deleted": True})
    one.receive(other.known)
    state = state_after(one.known)
    assert state.values["deleted"] is True
    assert not state.conflicts


def test_keeping_a_record_beside_its_deletion_is_a_conflict_that_keeps_it() -> None:
    one, other = two_laptops()
    one.write({"deleted": True}, at=99)
    other.write({"deleted": False})
    one.receive(other.known)
    state = state_after(one.known)
    assert state.values["deleted"] is False
    assert state.conflicts == {"deleted"}


def test_a_deletion_of_the_first_schema_has_seen_everything() -> None:
    deleter, writer = two_laptops()
    deleter.write({"deleted": True}, schema=1)
    writer.write({"body": "one"})
    deleter.receive(writer.known)
    state = state_after(deleter.known)
    assert state.values["deleted"] is True
    assert not state.conflicts


def test_edits_that_name_each_other_in_a_circle_are_all_heads() -> None:
    one, other = Ref(bytes(7) + b"\1", 1), Ref(bytes(7) + b"\2", 1)
    changes = [
        change(1, 1, {"kind": ("risk", [other])}),
        change(2, 1, {"kind": ("quote", [one])}),
    ]
    for order in (changes, changes[::-1]):
        state = state_after(order)
        assert state.heads["kind"] == (one, other)
        assert state.conflicts == {"kind"}


def test_an_erased_head_shows_the_default_or_what_was_shipped() -> None:
    edit = Edit("person", NOTE, "email", None, (), proof=bytes(32))
    erased = Change(bytes(8), 1, 1, 2, NOTE, b"", (edit,))
    fold = Fold()
    fold.add(erased, hash_change(erased), 1)
    ((_, _, cells),) = fold.records()
    fields = shape_of(Person).fields
    assert record_state(fields, cells).values == {"email": ""}
    assert record_state(fields, cells, {"email": "office@example.org"}).values == {
        "email": "office@example.org"
    }


def test_cells_of_unknown_fields_are_left_out() -> None:
    state = state_after([change(1, 1, {"colour": ("red", []), "kind": ("risk", [])})])
    assert state.values == {"kind": "risk"}
    assert state.incomplete
