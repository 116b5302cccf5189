"""Changes that arrive: what follows, repeats or forks; poison is refused by a stated rule."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from mieux_desktop.domain.changes.model import (
    MAX_EDITS,
    MAX_PARENTS,
    MAX_VALUE_BYTES,
    SCHEMA,
    Change,
    Edit,
    MalformedChange,
    check_change,
)
from mieux_desktop.domain.changes.reception import (
    Poison,
    check_edits,
    classify,
)
from mieux_desktop.domain.merging import Alias
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.record import Plain, Record, Ref, shape_of
from mieux_desktop.domain.records import RECORD_TYPES, SHAPES

ACTION, NOTE, EPOCH = b"a" * 16, b"n" * 16, b"e" * 8


def edit(name: str, value: Plain, *, entity: str = "note", id_: bytes = NOTE) -> Edit:
    salt = b"s" * 16 if SHAPES[entity].by_name[name].personal else None
    return Edit(entity, id_, name, value, (), salt=salt)


def change(*edits: Edit, scope: bytes = ACTION) -> Change:
    return Change(EPOCH, 5, 1, SCHEMA, scope, b"", edits)


def refused(arrived: Change) -> str:
    with pytest.raises(Poison) as caught:
        check_edits(arrived, SHAPES)
    return caught.value.reason


def edits_of(record: Record) -> Iterable[Edit]:
    shape = shape_of(type(record))
    for name, value in shape.to_plain(record).items():
        yield edit(name, value, entity=shape.entity, id_=record.id)


def test_a_change_is_placed_by_its_number_and_hash() -> None:
    assert classify(4, 5, None, b"h") == "accept"
    assert classify(4, 6, None, b"h") == "gap"
    assert classify(4, 4, b"h", b"h") == classify(4, 1, b"h", b"h") == "duplicate"
    assert classify(4, 4, b"g", b"h") == classify(4, 4, None, b"h") == "fork"


@pytest.mark.parametrize("record_type", RECORD_TYPES)
def test_the_codec_knows_which_fields_may_be_absent_and_what_lists_hold(
    record_type: type[Record],
) -> None:
    shape = shape_of(record_type)
    for name, hint in get_type_hints(record_type).items():
        if name in shape.by_name:
            assert shape.by_name[name].optional == (type(None) in get_args(hint))
            assert (shape.by_name[name].item_type is not None) == (
                shape.by_name[name].plain_type is list
            )


def test_what_this_program_writes_is_taken() -> None:
    note = Note(
        id=NOTE, action_id=ACTION, mission_id=b"m" * 16, kind=NoteKind.RISK,
        written_at=datetime(2026, 3, 3, tzinfo=UTC), body="Title\n\nText", people=(b"p" * 16,),
        tags=("visa",),
    )  # fmt: skip
    check_edits(change(*edits_of(note)), SHAPES)
    check_edits(change(*edits_of(Person(id=ACTION, family_name="Mensah"))), SHAPES)
    pair = Alias(id=NOTE, entity="person", one=b"1" * 16, other=b"2" * 16, seen_in=ACTION)
    check_edits(change(*edits_of(pair)), SHAPES)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("kind", "rumour"), ("kind", None), ("kind", []), ("body", 7), ("body", None),
        ("done_on", "2026-02-30"), ("done_on", "20260203"), ("written_at", "2026-03-03T09:00:00"),
        ("written_at", "9999-12-31T23:59:59.000+00:00"), ("written_at", "soon"),
        ("people", [1]), ("people", b"p" * 16), ("tags", [["x"]]), ("deleted", 1),
        ("session_id", "text"),
    ],
)  # fmt: skip
def test_a_value_that_is_none_of_the_field_is_poison(name: str, value: Plain) -> None:
    assert refused(change(edit(name, value))) == "wrong-value"


@given(st.sampled_from(sorted(shape_of(Note).names)), st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=30) | st.binary(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=4))  # fmt: skip
def test_whatever_passes_can_be_made_a_record_and_written_again(name: str, value: Plain) -> None:
    arrived = change(edit(name, value))
    try:
        check_edits(arrived, SHAPES)
    except Poison:
        return
    field = shape_of(Note).by_name[name]
    field.to_plain(field.from_plain(value))


def test_an_absent_value_is_taken_where_the_field_may_be_empty() -> None:
    check_edits(change(edit("done_on", None), edit("session_id", None)), SHAPES)


def test_unknown_entities_and_fields_are_poison() -> None:
    assert refused(change(Edit("weather", NOTE, "kind", "rain", ()))) == "unknown-entity"
    assert refused(change(Edit("note", NOTE, "colour", "red", ()))) == "unknown-field"


def test_a_newer_schema_is_not_judged() -> None:
    newer = replace(change(Edit("weather", NOTE, "kind", "rain", ())), schema=SCHEMA + 1)
    check_edits(newer, SHAPES)


def test_a_personal_value_needs_its_salt_and_only_it_can_be_erased() -> None:
    assert refused(change(Edit("note", NOTE, "body", "text", ()))) == "wrong-value"
    erased = Edit("note", NOTE, "written_at", None, (), proof=bytes(32))
    assert refused(change(erased)) == "wrong-value"
    check_edits(change(Edit("note", NOTE, "body", None, (), proof=bytes(32))), SHAPES)


def test_a_scope_that_is_not_that_of_the_record_is_poison() -> None:
    assert refused(change(edit("action_id", b"b" * 16))) == "wrong-scope"
    assert refused(change(edit("country", "GH", entity="person"))) == "wrong-scope"


def deep(levels: int) -> Plain:
    value: Plain = []
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    "wrong",
    [
        change(*[edit("kind", "risk")] * (MAX_EDITS + 1)),
        change(*[edit("kind", "risk")] * 1_000_000),
        change(edit("kind", "risk"), edit("kind", "quote")),
        change(edit("body", "é" * (MAX_VALUE_BYTES // 2 + 1))),
        change(edit("tags", [""] * (MAX_VALUE_BYTES + 1))),
        change(*[replace(edit("body", "x" * 1_000_000), id=bytes([i]) * 16) for i in range(9)]),
        change(edit("tags", deep(5000))),
        change(edit("tags", {"a": 1.5})),
        change(edit("tags", {1: "a"})),
        change(edit("tags", 1 << 80)),
        change(edit("body", "\ud800")),
        change(replace(edit("kind", "risk"), field="f" * 1000)),
        change(replace(edit("kind", "risk"), entity="f" * 1000)),
        change(replace(edit("kind", "risk"), parents=(Ref(EPOCH, 5),))),
        change(replace(edit("kind", "risk"), parents=(Ref(b"f" * 8, 1),) * (MAX_PARENTS + 1))),
        replace(change(edit("kind", "risk")), at=1 << 62),
        replace(change(edit("kind", "risk")), at=-1),
        replace(change(edit("kind", "risk")), n=1 << 70),
    ],
    ids=lambda wrong: f"{len(wrong.edits)} of {wrong.edits[0].field[:9]}",
)
def test_a_change_that_nobody_writes_is_malformed(wrong: Change) -> None:
    with pytest.raises(MalformedChange):
        check_change(wrong)
    assert refused(wrong) == "malformed"


def test_parents_of_other_epochs_and_earlier_ones_are_in_order() -> None:
    parents = (Ref(EPOCH, 4), Ref(b"f" * 8, 900))
    check_change(change(replace(edit("kind", "risk"), parents=parents)))
