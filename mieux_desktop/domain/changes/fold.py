"""The fold: what the records are, as a function of the log alone, whatever order it arrived in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from mieux_desktop.domain.changes.model import Change, Edit
from mieux_desktop.domain.record import Plain, Ref


class Version(NamedTuple):
    """One value that a cell has had. Ordered for display: by effective time, then by hash."""

    eff: int
    h: bytes
    ref: Ref
    value: Plain


@dataclass(slots=True)
class Cell:
    """The versions of one field of one record, and those that others replaced."""

    versions: dict[Ref, Version] = field(default_factory=dict)
    replaced: set[Ref] = field(default_factory=set)

    @property
    def heads(self) -> tuple[Ref, ...]:
        """Return the versions that nobody names as parent, sorted."""
        return tuple(sorted(self.versions.keys() - self.replaced))


def displayed(heads: Iterable[Version]) -> Plain:
    """Return the value to show: the one in force last; ties by hash, the same on every laptop."""
    return max(heads, key=lambda v: (v.eff, v.h)).value


class Fold:
    """Gathers changes and answers with the state that they amount to."""

    def __init__(self) -> None:
        self._cells: dict[tuple[str, bytes], dict[str, Cell]] = {}

    def add(self, change: Change, h: bytes, eff: int) -> None:
        """Take in one change; `eff` is its effective time in milliseconds."""
        for edit in change.edits:
            self._add_edit(edit, Version(eff, h, change.ref, edit.value))

    def _add_edit(self, edit: Edit, version: Version) -> None:
        cell = self._cells.setdefault((edit.entity, edit.id), {}).setdefault(edit.field, Cell())
        cell.versions[version.ref] = version
        cell.replaced.update(edit.parents)

    def records(self) -> Iterable[tuple[str, bytes, Mapping[str, Cell]]]:
        """Yield (entity, id, cells by field) of every record that a change touches."""
        for (entity, id_), cells in self._cells.items():
            yield entity, id_, cells


def value_of(cell: Cell) -> Plain:
    """Return the value that a cell shows."""
    return displayed(cell.versions[ref] for ref in cell.heads)
