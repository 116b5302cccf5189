"""Undo and redo: the inverse of this laptop's last intents, read from the log, written as edits.

Cells that someone changed since are left and named. Undoing is itself a change: nothing leaves the
history, and both work after a restart.
"""

from dataclasses import dataclass, replace
from itertools import groupby

from mieux_desktop.domain.changes.merge import merge_cell
from mieux_desktop.domain.changes.model import Change, Edit
from mieux_desktop.domain.record import Plain, Record, shape_of
from mieux_desktop.domain.records import SHAPES
from mieux_desktop.operations.catalogue import load_shipped
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import Intent, UnitOfWork


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo or redo touched: entity names; and the (entity, field) that it had to leave."""

    entities: frozenset[str]
    left: tuple[tuple[str, str], ...]


def units_to_undo_and_redo(store: Store) -> tuple[int | None, int | None]:
    """Return the intents that an undo and a redo would take back now, if any."""
    with store.reading() as records:
        return records.unit_to_undo(), records.unit_to_redo()


def undo_last(store: Store) -> Undone | None:
    """Undo this laptop's newest intent that was not undone yet; None when there is none."""
    with store.reading() as records:
        unit = records.unit_to_undo()
    return None if unit is None else _invert(store, unit, "undo")


def undo_unit(store: Store, unit: int) -> Undone | None:
    """Undo one intent, whatever was done after it; None when it is undone already."""
    with store.reading() as records:
        waits = records.can_undo(unit)
    return _invert(store, unit, "undo") if waits else None


def redo_last(store: Store) -> Undone | None:
    """Take back the newest undo, unless something was edited since; None when there is none."""
    with store.reading() as records:
        unit = records.unit_to_redo()
    return None if unit is None else _invert(store, unit, "redo")


def _invert(store: Store, unit: int, kind: Intent) -> Undone:
    with store.unit_of_work(kind, answers=unit) as work:
        entities: set[str] = set()
        left: list[tuple[str, str]] = []
        shipped = {record.id: record for record in load_shipped()}
        for change in reversed(work.changes_of_unit(unit)):
            for (entity, id_), edits in groupby(change.edits, key=lambda e: (e.entity, e.id)):
                entities.add(entity)
                left += _invert_record(work, change, entity, shipped.get(id_), list(edits))
        work.mark_answered()
        return Undone(frozenset(entities), tuple(left))


def _invert_record(
    work: UnitOfWork, change: Change, entity: str, shipped: Record | None, edits: list[Edit]
) -> list[tuple[str, str]]:
    shape, id_ = SHAPES[entity], edits[0].id
    current: Record | None = work.get(shape.type, id_)
    if current is None:
        return [(entity, "")]
    refs = {ref for heads in current.heads.values() for ref in heads}
    # The log is asked only where the record tells of more than this change: of a long list that
    # was taken over, each question would read the whole change anew.
    untouched = refs == {change.ref} and not any(edit.parents for edit in edits)
    if shipped is None and (untouched or work.first_change_of(id_) == change.ref):
        if not untouched and not all(map(work.is_own, refs)):
            return [(entity, "")]  # somebody else has written in it since
        work.save(current, replace(current, deleted=True))  # the intent had made it
        return []
    before: dict[str, Plain] = {}
    left = []
    for edit in edits:
        heads = current.heads.get(edit.field, ())
        this = work.origin(id_, edit.field, change.ref)
        if len(heads) != 1 or work.origin(id_, edit.field, heads[0]) != this:
            left.append((entity, edit.field))
            continue
        before[edit.field] = _value_before(work, edit, shipped)
    values = {name: shape.by_name[name].from_plain(value) for name, value in before.items()}
    work.save(current, replace(current, **values))
    return left


def _value_before(work: UnitOfWork, edit: Edit, shipped: Record | None) -> Plain:
    if edit.field == "deleted" and edit.value:
        return False  # it was there; an earlier deletion, if any, was an open conflict
    field = SHAPES[edit.entity].by_name[edit.field]
    cell = {version.ref: version for version in work.versions(edit.id, edit.field)}
    # A deletion also names versions of other fields; what was erased since does not come back.
    seen = [ref for ref in edit.parents if ref in cell and not cell[ref].erased]
    if seen:
        return merge_cell(cell, seen, field.long).value
    if shipped is not None:
        return shape_of(type(shipped)).to_plain(shipped)[edit.field]
    return field.default
