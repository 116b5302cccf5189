"""What the laptops should come to show, reckoned by what each author had before the eyes.

The oracle never asks which parents an edit names: it keeps, for every version, which versions of
the cell lay in its author's store when it was written.
"""

from collections.abc import Iterable, Set
from dataclasses import dataclass, field

from mieux_desktop.domain.changes.model import Change
from mieux_desktop.domain.record import Plain, Ref
from tests.exchange.replicas import Log

Cell = tuple[bytes, str]  # record, field


@dataclass(frozen=True, slots=True)
class Seen:
    """A version of a cell, with what its author had seen of the cell, and of the whole record."""

    value: Plain
    saw: frozenset[Ref]
    of_record: frozenset[tuple[str, Ref]]


@dataclass(slots=True)
class Oracle:
    """All versions that were ever written, also those that a restored backup took back."""

    cells: dict[Cell, dict[Ref, Seen]] = field(default_factory=dict)

    def add(self, change: Change, before: Log) -> None:
        """Take in a change written by somebody whose log held `before`."""
        for edit in change.edits:
            of_record = frozenset(
                (name, ref)
                for (record, name) in list(self.cells)
                if record == edit.id
                for ref in self._known(record, name, before)
            )
            saw = frozenset(ref for name, ref in of_record if name == edit.field)
            versions = self.cells.setdefault((edit.id, edit.field), {})
            versions[change.ref] = Seen(edit.value, saw - {change.ref}, of_record)

    def _known(self, record: bytes, name: str, held: Iterable[Ref]) -> set[Ref]:
        versions = self.cells[record, name]
        here = versions.keys() & held
        return here.union(*(versions[ref].saw for ref in here))

    def fields(self, record: bytes) -> list[str]:
        return [name for id_, name in self.cells if id_ == record]

    def alive(self, cell: Cell, log: Set[Ref]) -> dict[Ref, Seen]:
        """Return the versions that were not lost with a restored backup."""
        return {ref: seen for ref, seen in self.cells.get(cell, {}).items() if ref in log}

    def is_whole(self, record: bytes, log: Set[Ref]) -> bool:
        """Tell whether nothing that somebody saw of the record was lost."""
        return all(
            seen.saw <= log
            for name in self.fields(record)
            for seen in self.alive((record, name), log).values()
        )

    def heads(self, cell: Cell, log: Set[Ref]) -> set[Ref]:
        """Return the versions that no author of another had seen."""
        alive = self.alive(cell, log)
        return alive.keys() - frozenset().union(*(seen.saw for seen in alive.values()))

    def base(self, cell: Cell, heads: Set[Ref], log: Set[Ref]) -> Plain | None:
        """Return what two heads have in common last; None when that is not one version."""
        alive = self.alive(cell, log)
        common = frozenset.intersection(*(alive[ref].saw for ref in heads))
        latest = [ref for ref in common if not any(ref in alive[other].saw for other in common)]
        return alive[latest[0]].value if len(latest) == 1 else None

    def is_deleted(self, record: bytes, log: Set[Ref]) -> bool | None:
        """Tell whether the record is gone; None: somebody deletes what somebody else goes on with.

        A deletion counts when its author had seen everything that is now in force.
        """
        cell = (record, "deleted")
        heads = [self.cells[cell][ref] for ref in self.heads(cell, log)]
        if not any(seen.value for seen in heads):
            return False
        seen_by_deleters = frozenset().union(*(seen.of_record for seen in heads))
        complete = all(
            (name, ref) in seen_by_deleters or ref in self.heads(cell, log)
            for name in self.fields(record)
            if name != "deleted"
            for ref in self.heads((record, name), log)
        )
        return True if complete and all(seen.value for seen in heads) else None


def changed_lines(base: str, text: str) -> set[int]:
    """Return which paragraphs differ; texts of the model keep their number of paragraphs."""
    pairs = zip(base.split("\n"), text.split("\n"), strict=True)
    return {number for number, (one, other) in enumerate(pairs) if one != other}
