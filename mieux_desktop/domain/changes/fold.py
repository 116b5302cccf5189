"""The fold: what the records are, as a function of the log alone, whatever order it arrived in."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from mieux_desktop.domain.changes.merge import Cell, Version, displayed, merge_cell
from mieux_desktop.domain.changes.model import Change
from mieux_desktop.domain.changes.upgrade import upgrade_change
from mieux_desktop.domain.record import NO_HEADS, FieldShape, Heads, Plain, Ref

__all__ = [
    "Cell", "Fold", "RecordState", "Version", "displayed", "heads_of", "record_state",
]  # fmt: skip


class RecordState(NamedTuple):
    """What the cells of one record amount to; fields that nobody edited are left out.

    `awaited` names (field, version) that an edit has seen and that is not here yet. An incomplete
    record has a required field without a value so far, and cannot be shown.
    """

    values: Mapping[str, Plain]
    heads: Heads
    conflicts: frozenset[str]
    awaited: frozenset[tuple[str, Ref]]
    incomplete: bool


def heads_of(versions: Cell) -> tuple[Ref, ...]:
    """Return the versions that no other names as parent, sorted; all of them if there is none."""
    if len(versions) == 1:
        return tuple(versions)
    replaced = {parent for version in versions.values() for parent in version.parents}
    return tuple(sorted((versions.keys() - replaced) or versions.keys()))


def record_state(
    fields: Iterable[FieldShape],
    cells: Mapping[str, Cell],
    shipped: Mapping[str, Plain] = NO_HEADS,
) -> RecordState:
    """Return the state of one record from all versions of its cells.

    An erased field shows what it shipped with, or its default. A deletion counts when every head
    of `deleted` says so and they have seen the heads of all other cells; otherwise the record stays
    and ``deleted`` is an open conflict.
    """
    values: dict[str, Plain] = {}
    heads: dict[str, tuple[Ref, ...]] = {}
    conflicts = set()
    incomplete = False
    for shape in fields:
        cell = cells.get(shape.name)
        if not cell:
            incomplete |= shape.required and shape.name not in shipped
            continue
        heads[shape.name] = refs = heads_of(cell)
        if len(refs) == 1:
            value, conflict = cell[refs[0]].value, False
        else:
            value, conflict = merge_cell(cell, refs, shape.long)
        if all(cell[ref].erased for ref in refs):
            value = shipped.get(shape.name, shape.default)
        values[shape.name] = value
        if conflict:
            conflicts.add(shape.name)
    if any(cells["deleted"][ref].value for ref in heads.get("deleted", ())):
        values["deleted"] = _is_deleted(cells["deleted"], heads)
        if values["deleted"]:
            conflicts.discard("deleted")
        else:
            conflicts.add("deleted")
    return RecordState(values, heads, frozenset(conflicts), _awaited(cells), incomplete)


def _is_deleted(cell: Cell, heads: Heads) -> bool:
    deletions = [cell[ref] for ref in heads["deleted"]]
    if not all(deletion.value for deletion in deletions):
        return False
    if any(deletion.saw_all for deletion in deletions):
        return True
    seen = {ref for deletion in deletions for ref in (deletion.ref, *deletion.parents)}
    return all(seen.issuperset(refs) for name, refs in heads.items() if name != "deleted")


def _awaited(cells: Mapping[str, Cell]) -> frozenset[tuple[str, Ref]]:
    # A deletion names the heads of all cells, so that any version of the record may be meant.
    held = {ref for cell in cells.values() for ref in cell}
    return frozenset(
        (name, parent)
        for name, cell in cells.items()
        for version in cell.values()
        for parent in version.parents
        if parent not in held
    )


class Fold:
    """Gathers changes, in any order and as often as they come, as versions of cells."""

    def __init__(self) -> None:
        self._cells: dict[tuple[str, bytes], dict[str, dict[Ref, Version]]] = {}

    def add(self, change: Change, h: bytes, eff: int) -> None:
        """Take in one change; `eff` is its effective time in milliseconds."""
        change = upgrade_change(change)
        ref = change.ref
        for edit in change.edits:
            cells = self._cells.setdefault((edit.entity, edit.id), {})
            cells.setdefault(edit.field, {})[ref] = Version(
                eff, h, ref, edit.value, edit.parents, edit.proof is not None, edit.saw_all
            )

    def records(self) -> Iterable[tuple[str, bytes, Mapping[str, Cell]]]:
        """Yield (entity, id, cells by field) of every record that a change touches."""
        for (entity, id_), cells in self._cells.items():
            yield entity, id_, cells
